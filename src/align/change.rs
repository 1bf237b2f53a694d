//! What became of a provision in another plan: kept, reworded, modified, added,
//! removed, split or merged, or not known; and which of its terms changed. Open it when
//! a dossier gets something new that counts as a change.

use super::format::normalised;
use crate::model::{Plan, Provision, Term, TermValue};
use serde::{Deserialize, Serialize};

/// How a provision stands to the one it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Change {
    /// The same terms in the same words.
    Kept,
    /// The same terms in other words.
    Reworded,
    /// A term, a condition or a party is another.
    Modified,
    /// Only here.
    Added,
    /// Only there.
    Removed,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// It has no answer in what is known of a plan of which more is not known: whether it
    /// was added or removed nobody can say.
    Unknown,
}

impl Change {
    /// All, in the order in which they are shown.
    pub const ALL: [Change; 8] = [
        Change::Kept,
        Change::Reworded,
        Change::Modified,
        Change::Added,
        Change::Removed,
        Change::Split,
        Change::Merged,
        Change::Unknown,
    ];

    /// The change seen from the other side.
    #[must_use]
    pub fn mirrored(self) -> Change {
        match self {
            Change::Added => Change::Removed,
            Change::Removed => Change::Added,
            Change::Split => Change::Merged,
            Change::Merged => Change::Split,
            same => same,
        }
    }

    /// The word for styles.
    pub fn code(self) -> &'static str {
        match self {
            Change::Kept => "kept",
            Change::Reworded => "reworded",
            Change::Modified => "modified",
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Split => "split",
            Change::Merged => "merged",
            Change::Unknown => "unknown",
        }
    }

    /// The word on the page.
    pub fn label(self) -> &'static str {
        match self {
            Change::Kept => "Kept",
            Change::Reworded => "Reworded",
            Change::Modified => "Modified",
            Change::Added => "Added",
            Change::Removed => "Removed",
            Change::Split => "Split",
            Change::Merged => "Merged",
            Change::Unknown => "Not known",
        }
    }

    /// Its sign, beside the word.
    pub fn sign(self) -> &'static str {
        match self {
            Change::Kept => "=",
            Change::Reworded => "≈",
            Change::Modified => "≠",
            Change::Added => "+",
            Change::Removed => "−",
            Change::Split => "⇉",
            Change::Merged => "⇇",
            Change::Unknown => "…",
        }
    }

    /// Whether it is known that something differs.
    pub fn is_difference(self) -> bool {
        !matches!(self, Change::Kept | Change::Unknown)
    }
}

/// How a term changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermKind {
    /// Another value.
    Changed,
    /// Not there before.
    Added,
    /// No longer there.
    Dropped,
    /// On one side only, and the plan of the other is known only in part.
    Unknown,
    /// The same.
    Same,
}

/// Which of two plans that are compared are known only in part. What is not found in
/// such a plan may stand in a point of it that nobody has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Partial {
    /// The first.
    pub base: bool,
    /// The second.
    pub other: bool,
}

impl Partial {
    /// Which of two plans are known only in part.
    pub fn of(base: &Plan, other: &Plan) -> Self {
        Partial {
            base: base.is_partial(),
            other: other.is_partial(),
        }
    }
}

/// A term before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct TermChange {
    /// The key of the term.
    pub key: String,
    /// The term of the base.
    pub before: Option<Term>,
    /// The term of the other.
    pub after: Option<Term>,
    /// How it changed.
    pub kind: TermKind,
    /// For numbers of one unit: the change as a share of the value before.
    pub ratio: Option<f64>,
}

/// Values by which the editors of a dossier say that a clause is missing.
const MARKS: [&str; 6] = [
    "removed",
    "absent",
    "not listed",
    "clause deleted",
    "deleted",
    "dropped",
];

/// Whether a value is an editor's mark that the comparable clause is missing.
pub fn is_editors_mark(value: &TermValue) -> bool {
    matches!(value, TermValue::Text(text) if MARKS.contains(&&*text.trim().to_ascii_lowercase()))
}

fn is_there(term: &Option<Term>) -> bool {
    term.as_ref()
        .is_some_and(|term| !is_editors_mark(&term.value))
}

fn is_same(a: &Term, b: &Term) -> bool {
    let same_value = match (&a.value, &b.value) {
        (TermValue::Number(a), TermValue::Number(b)) => a == b,
        (TermValue::Text(a), TermValue::Text(b)) => normalised(a) == normalised(b),
        _ => false,
    };
    same_value && a.comparator == b.comparator && a.unit == b.unit
}

fn ratio(before: &Term, after: &Term) -> Option<f64> {
    match (&before.value, &after.value) {
        (TermValue::Number(a), TermValue::Number(b)) if *a != 0.0 && before.unit == after.unit => {
            Some((b - a) / a)
        }
        _ => None,
    }
}

/// The terms of two provisions, key by key: changed numbers first, then other
/// changes, then what was added and dropped, then what is not known, then what is the same.
pub fn terms(base: &Provision, other: &Provision, partial: Partial) -> Vec<TermChange> {
    let find =
        |provision: &Provision, key: &str| provision.terms.iter().find(|t| t.key == key).cloned();
    let mut keys: Vec<&str> = Vec::new();
    for term in base.terms.iter().chain(&other.terms) {
        if !keys.contains(&&*term.key) {
            keys.push(&term.key);
        }
    }
    let mut changes: Vec<TermChange> = (keys.into_iter())
        .filter_map(|key| {
            let (before, after) = (find(base, key), find(other, key));
            let kind = match (is_there(&before), is_there(&after)) {
                (false, false) => return None,
                // Where there is an editor's mark, it is known that there is nothing.
                (false, true) if partial.base && before.is_none() => TermKind::Unknown,
                (true, false) if partial.other && after.is_none() => TermKind::Unknown,
                (false, true) => TermKind::Added,
                (true, false) => TermKind::Dropped,
                (true, true) => match (&before, &after) {
                    (Some(a), Some(b)) if is_same(a, b) => TermKind::Same,
                    _ => TermKind::Changed,
                },
            };
            let ratio = match (&before, &after) {
                (Some(a), Some(b)) if kind == TermKind::Changed => ratio(a, b),
                _ => None,
            };
            Some(TermChange {
                key: key.to_owned(),
                before,
                after,
                kind,
                ratio,
            })
        })
        .collect();
    let rank = |change: &TermChange| match change.kind {
        TermKind::Changed if change.ratio.is_some() => 0,
        TermKind::Changed => 1,
        TermKind::Added => 2,
        TermKind::Dropped => 3,
        TermKind::Unknown => 4,
        TermKind::Same => 5,
    };
    changes.sort_by_key(rank);
    changes
}

/// How a provision stands to the one that answers it, by what the editors of
/// the dossier say of both, and by `read`, what the aligner makes of the texts.
pub fn change(base: &Provision, other: &Provision, read: Change, partial: Partial) -> Change {
    // A place holder whose terms are all marks says that the point is gone.
    let is_holder =
        |p: &Provision| !p.terms.is_empty() && p.terms.iter().all(|t| is_editors_mark(&t.value));
    match (is_holder(base), is_holder(other)) {
        (false, true) => return Change::Removed,
        (true, false) => return Change::Added,
        _ => {}
    }
    let same_parties =
        |a: &[_], b: &[_]| a.len() == b.len() && a.iter().all(|actor| b.contains(actor));
    let terms = terms(base, other, partial);
    let is_known = |term: &&TermChange| !matches!(term.kind, TermKind::Same | TermKind::Unknown);
    let other_conditions = match (&base.conditions, &other.conditions) {
        (None, Some(_)) if partial.base => false,
        (Some(_), None) if partial.other => false,
        (a, b) => a.as_deref().map(normalised) != b.as_deref().map(normalised),
    };
    let is_modified = terms.iter().any(|term| is_known(&term))
        || other_conditions
        || !same_parties(&base.obliges, &other.obliges)
        || !same_parties(&base.benefits, &other.benefits);
    match read {
        Change::Kept | Change::Reworded if is_modified => Change::Modified,
        // What editors found worth fixing is the same on both sides.
        Change::Modified if !is_modified && terms.iter().any(|t| t.kind == TermKind::Same) => {
            Change::Reworded
        }
        read => read,
    }
}
