//! What the aligner looked at, for fitting its weights: a line for every candidate, every
//! further part and every match of the fitted pairs, with whether the labels say so.
//! `EVAL_EVIDENCE=1 cargo xtask eval` writes it; `tools/fit_aligner.py` reads it.

use super::{
    case::{Case, word_vectors},
    drafts,
    score::Pair,
};
use demarche::{
    align::{
        Clause, clauses,
        pairing::{
            Trace, asked_words, compare_traced,
            tokens::{stem, tokens},
            vector_space::feature,
        },
    },
    outline::Point,
};
use std::path::Path;

/// So many small parts of each pair are written as well.
const PARTS: u64 = 4;

/// All pairs that are learned from, each with its third, from 0 to 2: what is told of a third is told by
/// words that were learned from the others.
fn cases(folder: &Path) -> impl Iterator<Item = (usize, Case)> {
    let (fitted, drafts) = (Case::all(folder), drafts::all(&folder.join("drafts")));
    let nth = |cases: Vec<Case>| cases.into_iter().enumerate();
    nth(fitted)
        .chain(nth(drafts))
        .map(|(place, case)| (place % 3, case))
}

/// Writes the texts of all pairs that are in one language of which it is known what words mean, a pair a line, for
/// `tools/word_vectors`: the provisions with their words (as written, folded, as stems, and whether they only hold
/// sentences together), and which answers which.
pub fn print_texts(folder: &Path) {
    for (third, case) in cases(folder) {
        let [a, b] = [&case.a, &case.b].map(|points| clauses(points));
        let Some(language) = asked_words(&a, &b) else {
            continue;
        };
        let side = |clauses: &[Clause]| -> Vec<serde_json::Value> {
            let provisions = clauses.iter().map(|clause| {
                let text = format!("{}\n{}", clause.title, clause.text);
                let words = tokens(&text).into_iter();
                let words = words
                    .filter(|token| token.word.chars().all(|c| c.is_alphabetic() || c == '\''));
                let words: Vec<(&str, String, String, bool)> = words
                    .map(|token| {
                        (
                            &text[token.span.clone()],
                            token.word.clone(),
                            stem(&token.word).to_owned(),
                            token.is_function_word,
                        )
                    })
                    .collect();
                serde_json::json!({"text": text.trim(), "words": words})
            });
            provisions.collect()
        };
        let links: Vec<(usize, usize)> = case
            .gold
            .links()
            .iter()
            .map(|link| (link.0, link.1))
            .collect();
        let line = serde_json::json!({
            "pair": case.name, "third": third, "language": language.tag(), "a": side(&a), "b": side(&b), "links": links,
        });
        println!("{line}");
    }
}

/// Writes the lines of the pairs of a folder, and of small parts of them: most of what two whole
/// drafts have is matched, while of two short texts, or of an excerpt, much is left over.
pub fn print(folder: &Path) {
    // `EVAL_THIRD=0`: of the first third alone.
    let asked = std::env::var("EVAL_THIRD").ok();
    let asked: Option<usize> = asked.and_then(|third| third.parse().ok());
    for (third, case) in cases(folder) {
        if asked.is_some_and(|asked| asked != third) {
            continue;
        }
        let all = |points: &[Point]| (0..points.len()).collect::<Vec<usize>>();
        print_rows(&case, &case.name, [all(&case.a), all(&case.b)]);
        for nth in 0..PARTS {
            print_rows(&case, &format!("{}-{nth}", case.name), part(&case, nth));
        }
    }
}

/// Rows of both sides: two to four matches as they are, one point of each side of which the match is left out, and one that has
/// none.
fn part(case: &Case, nth: u64) -> [Vec<usize>; 2] {
    let mut pairs: Vec<&Pair> = case.gold.pairs.iter().collect();
    pairs.sort_by_key(|pair| {
        let key = format!("{} {nth} {:?} {:?}", case.name, pair.from, pair.to);
        feature(&key)
    });
    let (matched, alone): (Vec<&Pair>, Vec<&Pair>) =
        (pairs.into_iter()).partition(|pair| !pair.from.is_empty() && !pair.to.is_empty());
    let kept = 2 + nth as usize % 3;
    let mut rows: [Vec<usize>; 2] = Default::default();
    for pair in matched.iter().take(kept) {
        rows[0].extend(&pair.from);
        rows[1].extend(&pair.to);
    }
    rows[0].extend(matched.get(kept).into_iter().flat_map(|pair| &pair.from));
    rows[1].extend(matched.get(kept + 1).into_iter().flat_map(|pair| &pair.to));
    let first = |is_a: bool| alone.iter().find(|pair| pair.to.is_empty() == is_a);
    rows[0].extend(first(true).into_iter().flat_map(|pair| &pair.from));
    rows[1].extend(first(false).into_iter().flat_map(|pair| &pair.to));
    rows.iter_mut().for_each(|side| side.sort_unstable());
    rows
}

/// Features, as a line has them.
fn told(features: &[f32]) -> String {
    let features: Vec<String> = features.iter().map(f32::to_string).collect();
    features.join("\t")
}

fn print_rows(case: &Case, name: &str, rows: [Vec<usize>; 2]) {
    let [a, b] = [(&case.a, &rows[0]), (&case.b, &rows[1])].map(|(points, rows)| {
        let some: Vec<Point> = rows.iter().map(|&row| points[row].clone()).collect();
        clauses(&some)
    });
    let mut trace = Trace::default();
    compare_traced(&a, &b, &[], word_vectors(), &mut trace);
    let links = case.gold.links();
    let is_link = |a: usize, b: usize| {
        let link = (rows[0][a], rows[1][b]);
        u8::from(links.iter().any(|gold| (gold.0, gold.1) == link))
    };
    for candidate in &trace.candidates {
        let (label, evidence) = (is_link(candidate.a, candidate.b), candidate.evidence);
        let features = &evidence.features()[1..];
        let features = [features, &evidence.margins].concat();
        println!("candidate\t{name}\t{label}\t{}", told(&features));
    }
    for (a, b, part) in &trace.parts {
        let label = is_link(*a, *b);
        println!("part\t{name}\t{label}\t{}", told(&part.features()[1..]));
    }
    for (a, b, signs) in &trace.signs {
        let gold = (case.gold.pairs.iter())
            .find(|pair| pair.from == [rows[0][*a]] && pair.to == [rows[1][*b]]);
        let label = match gold.map(|pair| &*pair.change) {
            Some("reworded") => 0,
            Some("modified") => 1,
            _ => continue,
        };
        println!(
            "change\t{name}\t{label}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            u8::from(signs.is_hard()),
            signs.permissions,
            signs.conditions,
            signs.names,
            signs.is_near,
            signs.alone,
            signs.replaced
        );
    }
}
