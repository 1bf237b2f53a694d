//! How well the aligner does: labelled pairs of texts (`tests/align/`), the
//! aligner and what simpler methods reach, and the bars that must hold.
//! `cargo xtask eval` runs it; it fails where a bar is missed.

mod baselines;
mod score;

use demarche::{
    align::{Pairing, clauses, compare},
    outline::{Point, outline},
};
use score::{Labels, Score};
use std::{fs, path::Path, process::ExitCode};

/// F1 of links and macro-F1 of change that were reached; the bars of
/// `cargo xtask eval` are higher and not met yet on the hardest pairs.
const REACHED: (f64, f64) = (0.90, 0.68);

/// A labelled pair of texts.
struct Case {
    name: String,
    a: Vec<Point>,
    b: Vec<Point>,
    gold: Labels,
}

fn cases(folder: &Path) -> Vec<Case> {
    let mut names: Vec<String> = (fs::read_dir(folder).into_iter().flatten().flatten())
        .filter(|entry| entry.path().join("gold.json").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    (names.into_iter())
        .map(|name| {
            let read = |file: &str| {
                let path = folder.join(&name).join(file);
                fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
            };
            let (a, b) = (
                outline(&read("a.txt")).points,
                outline(&read("b.txt")).points,
            );
            let gold = Labels::read(&name, &read("gold.json"), &a, &b);
            Case { name, a, b, gold }
        })
        .collect()
}

/// What the aligner says, as labels.
fn labels(pairing: &Pairing) -> Labels {
    Labels {
        pairs: (pairing.links.iter())
            .map(|link| score::Pair {
                from: link.from.clone(),
                to: link.to.clone(),
                change: link.change.code().to_owned(),
                score: link.score,
            })
            .collect(),
    }
}

fn main() -> ExitCode {
    let given = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let folder =
        given.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/align").into());
    let cases = cases(Path::new(&folder));
    let is_verbose = std::env::var_os("EVAL_MISTAKES").is_some();
    println!(
        "{:28} {:>4} {:>6} {:>6} {:>6} {:>6}   {:>6} {:>6} {:>6}",
        "pair", "links", "P", "R", "F1", "change", "place", "ratio", "tf-idf"
    );
    let mut all = Score::default();
    let mut bases = [Score::default(), Score::default(), Score::default()];
    let mut failed = Vec::new();
    let mut wrong_rewordings = 0;
    for case in &cases {
        let pairing = compare(&clauses(&case.a), &clauses(&case.b), &[]);
        if std::env::var_os("EVAL_DUMP").is_some() {
            let mut trace = demarche::align::pairing::Trace::default();
            demarche::align::pairing::compare_traced(
                &clauses(&case.a),
                &clauses(&case.b),
                &[],
                &mut trace,
            );
            let gold = case.gold.links();
            let one =
                |a: usize, b: usize| case.gold.pairs.iter().any(|p| p.from == [a] && p.to == [b]);
            for c in &trace.candidates {
                let is_gold = gold.iter().any(|g| (g.0, g.1) == (c.a, c.b));
                let e = c.evidence;
                eprintln!(
                    "CAND {} {} {} {} {} {} {} {} {} {} {} {}",
                    case.name,
                    c.a,
                    c.b,
                    u8::from(is_gold),
                    u8::from(one(c.a, c.b)),
                    e.words,
                    e.grams,
                    e.concepts,
                    e.contained,
                    e.shared,
                    e.titles,
                    e.margin
                );
            }
            for (a, b, p) in &trace.parts {
                let is_gold = gold.iter().any(|g| (g.0, g.1) == (*a, *b));
                eprintln!(
                    "PART {} {} {} {} {} {} {} {} {} {}",
                    case.name,
                    a,
                    b,
                    u8::from(is_gold),
                    p.score,
                    p.contained,
                    p.covers,
                    p.novel,
                    p.gain,
                    p.lead
                );
            }
        }
        let found = labels(&pairing);
        let of_case = Score::of(&case.gold, &found);
        let of_bases = baselines::all(&case.a, &case.b).map(|found| Score::of(&case.gold, &found));
        let base = |nth: usize| of_bases[nth].f1();
        println!(
            "{:28} {:>4} {:>6.3} {:>6.3} {:>6.3} {:>6.3}   {:>6.3} {:>6.3} {:>6.3}",
            case.name,
            case.gold.links().len(),
            of_case.precision(),
            of_case.recall(),
            of_case.f1(),
            of_case.macro_f1(),
            base(0),
            base(1),
            base(2)
        );
        let best = (0..3).map(base).fold(0.0, f64::max);
        if of_case.f1() < best {
            failed.push(format!(
                "{}: F1 {:.3} is below a baseline's {best:.3}",
                case.name,
                of_case.f1()
            ));
        }
        wrong_rewordings += case.gold.wrong_rewordings(&found);
        if is_verbose {
            case.mistakes(&found);
        }
        all.add(&of_case);
        for (sum, one) in bases.iter_mut().zip(&of_bases) {
            sum.add(one);
        }
    }
    println!(
        "{:28} {:>4} {:>6.3} {:>6.3} {:>6.3} {:>6.3}   {:>6.3} {:>6.3} {:>6.3}",
        "all",
        cases.iter().map(|c| c.gold.links().len()).sum::<usize>(),
        all.precision(),
        all.recall(),
        all.f1(),
        all.macro_f1(),
        bases[0].f1(),
        bases[1].f1(),
        bases[2].f1()
    );
    let mean =
        |f: &dyn Fn(&Case) -> f64| cases.iter().map(f).sum::<f64>() / cases.len().max(1) as f64;
    let _ = mean;
    for (change, f1) in all.by_change() {
        println!("  {change:10} F1 {f1:.3}");
    }
    let least_sure = all.wrong_among_least_sure(0.15);
    println!(
        "wrong links among the least sure 15 %: {:.0} % of {}",
        least_sure.0 * 100.0,
        least_sure.1
    );
    println!(
        "the least sure 15 % have a score below {:.2}",
        all.quantile(0.15)
    );
    println!("modified points called reworded: {wrong_rewordings}");
    if all.f1() < 0.95 {
        failed.push(format!("F1 over all pairs is {:.3}, below 0.95", all.f1()));
    }
    if all.macro_f1() < 0.70 {
        failed.push(format!(
            "macro-F1 of change is {:.3}, below 0.70",
            all.macro_f1()
        ));
    }
    if least_sure.0 < 0.80 {
        failed.push("less than 80 % of the wrong links are among the least sure 15 %".into());
    }
    for words in &failed {
        println!("missed: {words}");
    }
    // `cargo test` only keeps what was reached: below it something broke.
    let is_test = std::env::var_os("EVAL_BARS").is_none();
    if is_test {
        let keeps = all.f1() >= REACHED.0 && all.macro_f1() >= REACHED.1;
        let (word, passed) = if keeps { ("ok", 1) } else { ("FAILED", 0) };
        println!(
            "test result: {word}. {passed} passed; {} failed; the aligner reaches what it did",
            1 - passed
        );
        return if keeps {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

impl Case {
    /// Prints what was found otherwise than labelled.
    fn mistakes(&self, found: &Labels) {
        let (gold, links) = (self.gold.links(), found.links());
        let words = |points: &[Point], row: usize| {
            let point = &points[row];
            let text: String = format!("{} {}", point.title, point.text)
                .chars()
                .take(150)
                .collect();
            format!("{} {}", point.number, text.replace('\n', " "))
        };
        for link in &links {
            if !gold
                .iter()
                .any(|other| (other.0, other.1) == (link.0, link.1))
            {
                println!(
                    "    wrong  {:.2} {} <> {}",
                    link.2,
                    words(&self.a, link.0),
                    words(&self.b, link.1)
                );
            }
        }
        for link in &gold {
            if !links
                .iter()
                .any(|other| (other.0, other.1) == (link.0, link.1))
            {
                println!(
                    "    missed      {} <> {}",
                    words(&self.a, link.0),
                    words(&self.b, link.1)
                );
            }
        }
        for pair in &found.pairs {
            let same = self
                .gold
                .pairs
                .iter()
                .find(|other| other.from == pair.from && other.to == pair.to);
            if let Some(same) = same
                && same.change != pair.change
            {
                println!(
                    "    change {} for {}: {}",
                    pair.change,
                    same.change,
                    pair.from
                        .iter()
                        .map(|&row| words(&self.a, row))
                        .collect::<Vec<_>>()
                        .join(" + ")
                );
                println!(
                    "           {}",
                    pair.to
                        .iter()
                        .map(|&row| words(&self.b, row))
                        .collect::<Vec<_>>()
                        .join(" + ")
                );
            }
        }
    }
}
