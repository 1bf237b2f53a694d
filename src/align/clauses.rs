//! Turns the provisions of a plan, and the points of an outline, into the [`Clause`]s
//! that the aligner compares.

use super::{Clause, format_term, is_editors_mark};
use crate::{
    model::{Plan, Provision},
    outline::Point,
};

/// The provisions of a plan of a dossier. Topics and the keys of terms help;
/// values by which editors mark that something is missing are left out.
pub fn clauses_of(plan: &Plan) -> Vec<Clause> {
    (plan.provisions.iter())
        .map(|provision| {
            let terms = || {
                provision
                    .terms
                    .iter()
                    .filter(|term| !is_editors_mark(&term.value))
            };
            Clause {
                title: heading(provision).to_owned(),
                text: provision.text.clone(),
                topics: provision.topics.iter().map(ToString::to_string).collect(),
                keys: terms().map(|term| term.key.clone()).collect(),
                fixed: terms()
                    .map(|term| (term.key.clone(), format_term(term)))
                    .collect(),
            }
        })
        .collect()
}

/// The heading of a provision, in the language of its words: where a translation has put the heading alone into another,
/// the one before.
fn heading(provision: &Provision) -> &str {
    let replaced = &provision.translations;
    let before = replaced
        .before("title")
        .filter(|_| replaced.before("text").is_none());
    before.unwrap_or(&provision.title)
}

/// The points of a plain text.
pub fn clauses(points: &[Point]) -> Vec<Clause> {
    (points.iter())
        .map(|point| Clause {
            title: point.title.clone(),
            text: point.text.clone(),
            ..Clause::default()
        })
        .collect()
}
