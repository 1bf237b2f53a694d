//! What the aligner looked at, for fitting its weights: a line for every candidate, every
//! further part and every match of the fitted pairs, with whether the labels say so.
//! `EVAL_EVIDENCE=1 cargo xtask eval` writes it; `tools/fit_aligner.py` reads it.

use super::case::Case;
use demarche::align::{
    clauses,
    pairing::{Trace, compare_traced},
};
use std::path::Path;

/// Writes the lines of the pairs of a folder.
pub fn print(folder: &Path) {
    for case in Case::all(folder) {
        let mut trace = Trace::default();
        compare_traced(&clauses(&case.a), &clauses(&case.b), &[], &mut trace);
        let links = case.gold.links();
        let is_link =
            |a: usize, b: usize| u8::from(links.iter().any(|link| (link.0, link.1) == (a, b)));
        let name = &case.name;
        for candidate in &trace.candidates {
            let (label, e) = (is_link(candidate.a, candidate.b), candidate.evidence);
            println!(
                "candidate\t{name}\t{label}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                e.grams,
                e.concepts,
                e.piece,
                e.titles,
                e.themes,
                e.contained,
                e.second,
                e.margins[0] + e.margins[1]
            );
        }
        for (a, b, part) in &trace.parts {
            let label = is_link(*a, *b);
            println!(
                "part\t{name}\t{label}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                part.contained,
                part.lead,
                part.covers,
                part.piece,
                part.beside,
                part.room,
                part.refers
            );
        }
        for (a, b, signs) in &trace.signs {
            let gold = (case.gold.pairs.iter()).find(|pair| pair.from == [*a] && pair.to == [*b]);
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
}
