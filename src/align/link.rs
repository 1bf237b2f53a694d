//! What comparing two plans gives: links between their provisions, with the reasons
//! for each and what changed. Computed by `pairing`, in the page's worker; open this
//! file when a comparison is to tell more.

use super::Change;
use crate::codes::codes;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How the provisions of two plans answer each other. Every provision of both
/// stands in exactly one link.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pairing {
    /// In the order of the first plan; what was added stands where it belongs.
    pub links: Vec<Link>,
}

/// Provisions that answer each other, or one that has no answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Rows in the first plan, ascending; none: added.
    pub from: Vec<usize>,
    /// Rows in the second plan, ascending; none: removed.
    pub to: Vec<usize>,
    /// How the second differs from the first.
    pub change: Change,
    /// Whether it stands elsewhere in the order of what both plans have.
    pub is_moved: bool,
    /// How sure the link is: 0 to 1.
    pub score: f32,
    /// Whether a person said so.
    pub is_confirmed: bool,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<Reason>,
    /// Numbers read out of the texts that changed, came or went.
    pub figures: Vec<Figure>,
    /// What changed in the words; empty where one side is.
    pub ops: Vec<Op>,
}

/// Below this score a link is told as “perhaps”: of the links of the labelled
/// pairs (`tests/align/`), told by words that were learned without them, all at or above it are right.
pub const PERHAPS: f32 = 0.985;

impl Link {
    /// Whether it is too unsure to be told without “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        !self.is_confirmed && self.score < PERHAPS && !self.from.is_empty() && !self.to.is_empty()
    }
}

/// What speaks for a link: a kind, and the words, numbers or names themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it is.
    pub kind: ReasonKind,
    /// What both sides share, as the first writes it.
    pub shared: Vec<String>,
}

codes! {
    /// What speaks for a link.
    ReasonKind {
        /// The same text.
        SameText = "same text";
        /// Rare words.
        Words = "words";
        /// Other words for the same thing: those of the first, `~`, those of the second.
        Meaning = "close in meaning";
        /// Numbers, as [`quantity::written`](crate::quantity::written) has them.
        Numbers = "numbers";
        /// Names.
        Names = "names";
        /// Words of the headings.
        Headings = "headings";
        /// Topics and keys of terms that editors gave.
        Terms = "terms";
        /// Both stand between the same others.
        Position = "position";
    }
}

codes! {
    /// What became of a number read out of a text.
    FigureKind {
        /// Another value.
        Changed = "changed";
        /// Not there before.
        Added = "added";
        /// No longer there.
        Dropped = "dropped";
    }
}

/// A number read out of the texts, before and after, as [`quantity::written`](crate::quantity::written) has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What became of it.
    pub kind: FigureKind,
    /// As the first text has it; empty where it was added.
    pub before: String,
    /// As the second text has it; empty where it was dropped.
    pub after: String,
    /// By how much it changed, as a share of the value before.
    pub ratio: Option<f64>,
}

codes! {
    /// What became of a stretch of words.
    OpKind {
        /// In both.
        Same = "same";
        /// Only in the first.
        Deleted = "deleted";
        /// Only in the second.
        Inserted = "inserted";
        /// In the first, and elsewhere in the second.
        MovedAway = "moved away";
        /// In the second, and elsewhere in the first.
        MovedHere = "moved here";
    }
}

/// A stretch of words: where it stands in the texts of both sides, in bytes.
/// Where a side has several provisions, their texts stand one after the
/// other, a line break between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Op {
    /// What became of it.
    pub kind: OpKind,
    /// In the text of the first side.
    pub a: Range<u32>,
    /// In the text of the second side.
    pub b: Range<u32>,
}

impl Pairing {
    /// The same, seen from the second plan.
    #[must_use]
    pub fn mirrored(&self) -> Pairing {
        let links = (self.links.iter())
            .map(|link| Link {
                from: link.to.clone(),
                to: link.from.clone(),
                change: link.change.mirrored(),
                figures: link.figures.iter().map(Figure::mirrored).collect(),
                ops: link.ops.iter().map(Op::mirrored).collect(),
                reasons: link.reasons.clone(),
                ..*link
            })
            .collect();
        let mut mirrored = Pairing { links };
        mirrored.arrange();
        mirrored
    }

    /// Puts the links in the order of the first plan; what was added stands
    /// behind what stands before it in the second.
    pub fn arrange(&mut self) {
        let place = |rows: &[usize]| rows.first().copied();
        // The link of each row of the second plan, and each link's row in the first.
        let mut of_to: Vec<(usize, usize)> = Vec::new();
        for (nth, link) in self.links.iter().enumerate() {
            of_to.extend(link.to.iter().map(|&row| (row, nth)));
        }
        of_to.sort_unstable();
        // (row in the first plan, how far behind it, link)
        let mut keys: Vec<(usize, usize, usize)> = vec![(0, 0, 0); self.links.len()];
        let mut last = (0, 0);
        for (row, nth) in of_to {
            match place(&self.links[nth].from) {
                Some(from) => last = (from + 1, 0),
                None => {
                    last.1 += 1;
                    let _ = row;
                    keys[nth] = (last.0, last.1, nth);
                }
            }
        }
        for (nth, link) in self.links.iter().enumerate() {
            if let Some(from) = place(&link.from) {
                keys[nth] = (from + 1, 0, nth);
            }
        }
        keys.sort_unstable();
        self.links = keys.iter().map(|key| self.links[key.2].clone()).collect();
    }
}

impl Figure {
    fn mirrored(&self) -> Figure {
        Figure {
            kind: match self.kind {
                FigureKind::Added => FigureKind::Dropped,
                FigureKind::Dropped => FigureKind::Added,
                FigureKind::Changed => FigureKind::Changed,
            },
            before: self.after.clone(),
            after: self.before.clone(),
            ratio: self
                .ratio
                .map(|ratio| 1.0 / (1.0 + ratio) - 1.0)
                .filter(|ratio| ratio.is_finite()),
        }
    }
}

impl Op {
    fn mirrored(&self) -> Op {
        let kind = match self.kind {
            OpKind::Same => OpKind::Same,
            OpKind::Deleted => OpKind::Inserted,
            OpKind::Inserted => OpKind::Deleted,
            OpKind::MovedAway => OpKind::MovedHere,
            OpKind::MovedHere => OpKind::MovedAway,
        };
        Op {
            kind,
            a: self.b.clone(),
            b: self.a.clone(),
        }
    }
}
