//! How well the aligner does: labelled pairs of texts, the aligner and what simpler
//! methods reach, and the bars that must hold. `cargo xtask eval` runs it; it fails
//! where a bar is missed.
//!
//! The pairs of `tests/align/` are those that the aligner was fitted on. Those of
//! `tests/align/held-out/` are of other families (what the texts are about) and only
//! looked at: nothing was chosen by them. `EVAL_MISTAKES=1` prints the mistakes of the
//! first, so that they can be learned from; those of the second it prints for nobody
//! who means to change the aligner (`EVAL_MISTAKES=held-out`).

mod baselines;
mod case;
mod drafts;
mod evidence;
mod half;
mod intake;
mod score;

use half::Half;
use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let given = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let folder =
        given.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/align").into());
    let folder = Path::new(&folder);
    if std::env::var_os("EVAL_TEXTS").is_some() {
        evidence::print_texts(folder);
        return ExitCode::SUCCESS;
    }
    if std::env::var_os("EVAL_EVIDENCE").is_some() {
        evidence::print(folder);
        return ExitCode::SUCCESS;
    }
    let shown = std::env::var("EVAL_MISTAKES").unwrap_or_default();
    let articles = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/intake"));
    // Comparing plans takes longer than reading articles.
    if std::env::var_os("EVAL_ONLY").is_some_and(|only| only == "intake") {
        intake::eval(articles, &shown);
        return ExitCode::SUCCESS;
    }
    let fitted = Half::of("fitted", folder, !shown.is_empty() && shown != "held-out");
    let held_out = Half::of("held out", &folder.join("held-out"), shown == "held-out");
    let halves = [fitted, held_out];
    for half in &halves {
        half.print();
    }
    let missed_articles = intake::eval(articles, &shown);
    // `cargo test` only keeps what was reached: below it something broke.
    let is_test = std::env::var_os("EVAL_BARS").is_none();
    let missed: Vec<String> = if is_test {
        let lost = |half: &Half| half.lost();
        halves.iter().flat_map(lost).collect()
    } else {
        let of_plans = halves.iter().flat_map(Half::missed);
        of_plans.chain(missed_articles).collect()
    };
    for words in &missed {
        println!("missed: {words}");
    }
    if is_test {
        let (word, failed) = if missed.is_empty() {
            ("ok", 0)
        } else {
            ("FAILED", 1)
        };
        println!(
            "test result: {word}. {} passed; {failed} failed; the aligner reaches what it did",
            1 - failed
        );
    }
    if missed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
