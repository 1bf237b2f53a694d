//! Messages between the page and the worker that compares plans: what is asked, and the
//! answers. Open it when the worker is to do something new for plans or for the
//! reader's own texts.

use super::{Clause, Confirmed, Language, Pairing, WordVectors, compare, pairing::asked_words};
use crate::{
    load::{OwnText, own_dossier},
    outline::{from_written, joined_at, outline, renumbered, split_at, written},
    quantity, wire,
};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Two plans to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// How the answer names it.
    pub id: usize,
    /// The first, by its place among those given.
    pub a: usize,
    /// The second, by its place.
    pub b: usize,
    /// What people say of their matches.
    pub confirmed: Vec<Confirmed>,
}

/// A number that was read in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Where it stands in the text, in bytes.
    pub span: Range<u32>,
    /// What was read, as [`quantity::written`] has it.
    pub written: String,
}

/// What the page asks: plans to read and pairs of them to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The plans, each with the number by which the answer names it.
    pub plans: Vec<(usize, Vec<Clause>)>,
    /// Which to compare.
    pub pairs: Vec<Pair>,
    /// Texts of the reader's own, with what is to be done to each.
    pub edits: Vec<Edit>,
    /// Texts, by name and as points written out, to be made a dossier.
    pub own: Vec<(String, String)>,
    /// The day it is, for that dossier.
    pub day: String,
}

/// What is done to a text of the reader's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum EditKind {
    /// Finds its points and writes them out.
    #[default]
    Find,
    /// Begins a point.
    Split,
    /// Joins a point with the one before.
    Join,
    /// Numbers the points from 1.
    Renumber,
}

/// Something done to a text of the reader's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What.
    pub kind: EditKind,
    /// Where, in UTF-16 units, as the browser counts.
    pub at: usize,
    /// The text.
    pub text: String,
}

/// A text of the reader's own whose points were found or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edited {
    /// Its place among those given.
    pub place: usize,
    /// What it calls itself; empty where it does not say, or was not asked.
    pub title: String,
    /// Its points, written out.
    pub text: String,
    /// How many they are.
    pub count: usize,
    /// Another reading that is nearly as good: its points, and how many.
    pub other: Option<(String, usize)>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The numbers in each provision of a plan.
    Read(usize, Vec<Vec<Reading>>),
    /// A pair, compared.
    Compared(usize, Pairing),
    /// A text whose points were found or changed.
    Edited(Edited),
    /// The dossier of the texts, as a file.
    Own(String),
}

impl Task {
    /// It as bytes, for the way to the worker.
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// The task that [`Task::encode`] wrote; none where the bytes are something else.
    pub fn decode(bytes: &[u8]) -> Option<Task> {
        wire::decode(bytes)
    }

    /// The languages of which its pairs count what words mean.
    pub fn asked_words(&self) -> Vec<Language> {
        let plan = |place: usize| self.plans.get(place).map(|(_, clauses)| &**clauses);
        let pairs = self.pairs.iter();
        let mut asked: Vec<Language> = pairs
            .filter_map(|pair| asked_words(plan(pair.a)?, plan(pair.b)?))
            .collect();
        asked.sort_unstable();
        asked.dedup();
        asked
    }

    /// Does it, telling every answer as soon as it is there. What words mean helps to compare.
    pub fn run(&self, words: &[WordVectors], mut tell: impl FnMut(&Answer)) {
        for (place, edit) in self.edits.iter().enumerate() {
            let at = byte_at(&edit.text, edit.at);
            let mut edited = Edited {
                place,
                ..Edited::default()
            };
            edited.text = match edit.kind {
                EditKind::Find => {
                    let outline = outline(&edit.text);
                    edited.title = outline.title;
                    edited.other = outline.other.map(|other| {
                        let count = other.points.len();
                        (written(&other.points), count)
                    });
                    written(&outline.points)
                }
                EditKind::Split => split_at(&edit.text, at),
                EditKind::Join => joined_at(&edit.text, at),
                EditKind::Renumber => renumbered(&edit.text),
            };
            edited.count = from_written(&edited.text).len();
            tell(&Answer::Edited(edited));
        }
        if !self.own.is_empty() {
            let texts: Vec<OwnText> = (self.own.iter())
                .map(|(name, text)| OwnText {
                    name: name.clone(),
                    points: from_written(text),
                })
                .collect();
            // Without a day there is no dossier, and the page says so of an empty file.
            let file = own_dossier(&self.day, &texts, &[]).unwrap_or_default();
            tell(&Answer::Own(file));
        }
        for (id, plan) in &self.plans {
            let readings = (plan.iter())
                .map(|clause| {
                    (quantity::read(&clause.text).iter())
                        .map(|found| Reading {
                            span: found.span.start as u32..found.span.end as u32,
                            written: quantity::written(found),
                        })
                        .collect()
                })
                .collect();
            tell(&Answer::Read(*id, readings));
        }
        for pair in &self.pairs {
            if let (Some((_, a)), Some((_, b))) = (self.plans.get(pair.a), self.plans.get(pair.b)) {
                tell(&Answer::Compared(
                    pair.id,
                    compare(a, b, &pair.confirmed, words),
                ));
            }
        }
    }
}

impl Answer {
    /// It as bytes, for the way to the page.
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// The answer that [`Answer::encode`] wrote; none where the bytes are
    /// something else.
    pub fn decode(bytes: &[u8]) -> Option<Answer> {
        wire::decode(bytes)
    }
}

/// The byte at which so many UTF-16 units of a text end.
fn byte_at(text: &str, units: usize) -> usize {
    let mut seen = 0;
    let at = text.char_indices().find(|(_, c)| {
        let is_there = seen >= units;
        seen += c.len_utf16();
        is_there
    });
    at.map_or(text.len(), |(at, _)| at)
}
