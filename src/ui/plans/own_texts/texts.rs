//! The texts in the dialog and what can happen to them: the state that the
//! dialog renders from. Nothing here knows the worker or the document.

use crate::locale::messages;
use demarche::{
    align::task::{EditKind, Edited},
    messages::without_isolates,
    model::Plan,
    outline,
    view::MAX_PLANS,
};
use std::rc::Rc;
use yew::prelude::*;

/// The longest name of a text, in characters.
pub const LONGEST_NAME: usize = 80;

/// The fewest texts that can be compared.
const FEWEST: usize = 2;

/// A text of the reader's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it is known by as long as the dialog is open.
    pub key: u32,
    /// Its name.
    pub name: AttrValue,
    /// Its words, as they stand in its field.
    pub words: AttrValue,
    /// How many points it has, once they are found and written out: each begins with a
    /// line of its own, `# 6 Heading`.
    pub points: Option<usize>,
    /// Another reading of the same text that is nearly as good: its words, and how many
    /// points it has.
    pub other: Option<(AttrValue, usize)>,
}

/// All that the dialog shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// The texts, as many as can be compared at most.
    pub all: Vec<Text>,
    /// Whether the worker is at them.
    pub is_busy: bool,
    /// What the reader is told; empty where nothing.
    pub message: AttrValue,
    next_key: u32,
}

/// What can happen to the texts. Texts are named by their keys.
pub enum Change {
    /// A text more.
    Add,
    /// A text less.
    Remove(u32),
    /// A text gets another name.
    Rename(u32, String),
    /// The reader types in a text.
    Type(u32, String),
    /// The reader is done typing in a text.
    Typed(u32),
    /// A file was read into a text: its name, and its words.
    Read(u32, String, String),
    /// A plan of the open dossier takes the place of a text.
    Copy(u32, Box<Plan>),
    /// The points of a text were found or changed.
    Found(u32, Edited),
    /// A text is to be read the other way.
    Swap(u32),
    /// The worker has begun.
    Begin,
    /// The worker is done, or was stopped.
    Done,
    /// The reader is told something.
    Tell(AttrValue),
}

/// What is to be done to points, where the cursor stands, in UTF-16 units, and the
/// texts that it is done to.
pub type Wanted = (EditKind, usize, Vec<Text>);

impl Default for Texts {
    fn default() -> Self {
        let mut texts = Texts {
            all: Vec::new(),
            is_busy: false,
            message: AttrValue::default(),
            next_key: 0,
        };
        for _ in 0..FEWEST {
            texts.add();
        }
        texts
    }
}

impl Texts {
    /// Whether the points of all texts are found, so that they can be checked and compared.
    pub fn are_written(&self) -> bool {
        self.all.iter().all(|text| text.points.is_some())
    }

    /// Whether there is room for another text.
    pub fn has_room(&self) -> bool {
        self.all.len() < MAX_PLANS
    }

    /// Whether a text can be spared.
    pub fn can_remove(&self) -> bool {
        self.all.len() > FEWEST
    }

    fn add(&mut self) {
        let is_free = |name: &AttrValue| self.all.iter().all(|text| text.name != *name);
        let mut names = given_names().skip(self.all.len());
        self.all.push(Text {
            key: self.next_key,
            name: names.find(is_free).unwrap_or_default(),
            words: AttrValue::default(),
            points: None,
            other: None,
        });
        self.next_key += 1;
    }

    fn change(&mut self, key: u32, change: impl FnOnce(&mut Text)) {
        // It may have been removed while the worker was at it.
        if let Some(text) = self.all.iter_mut().find(|text| text.key == key) {
            change(text);
        }
    }
}

impl Reducible for Texts {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut texts = (*self).clone();
        // What was told is of what was before.
        texts.message = AttrValue::default();
        match change {
            Change::Add => texts.add(),
            Change::Remove(key) => texts.all.retain(|text| text.key != key),
            Change::Rename(key, name) => texts.change(key, |text| text.name = name.into()),
            Change::Type(key, words) => texts.change(key, |text| {
                text.words = words.into();
                // The other reading would take away what the reader put right.
                text.other = None;
            }),
            Change::Typed(key) => texts.change(key, |text| {
                // Emptied, it is a new text.
                if text.words.trim().is_empty() {
                    text.points = None;
                }
            }),
            Change::Read(key, name, words) => texts.change(key, |text| {
                text.name = in_a_line(&name).into();
                text.words = in_lines(&words).into();
                (text.points, text.other) = (None, None);
            }),
            Change::Copy(key, plan) => texts.change(key, |text| {
                text.name = in_a_line(&plan.short).into();
                text.words = in_lines(&written(&plan)).into();
                (text.points, text.other) = (Some(plan.provisions.len()), None);
            }),
            Change::Found(key, found) => texts.change(key, |text| {
                let is_named = given_names().all(|name| text.name != name);
                if !is_named && !found.title.is_empty() {
                    let title: String = found.title.chars().take(LONGEST_NAME).collect();
                    text.name = in_a_line(&title).into();
                }
                text.words = in_lines(&found.text).into();
                text.points = Some(found.count);
                let other = found.other.as_ref();
                text.other = other.map(|(words, points)| (in_lines(words).into(), *points));
            }),
            Change::Swap(key) => texts.change(key, |text| {
                if let (Some(points), Some((words, of_other))) = (text.points, text.other.take()) {
                    text.other = Some((std::mem::replace(&mut text.words, words), points));
                    text.points = Some(of_other);
                }
            }),
            Change::Begin => texts.is_busy = true,
            Change::Done => {
                texts.is_busy = false;
                texts.message = self.message.clone();
            }
            Change::Tell(message) => texts.message = message,
        }
        Rc::new(texts)
    }
}

/// The names that texts have before the reader names them.
fn given_names() -> impl Iterator<Item = AttrValue> {
    let name = |letter: char| messages::plans_own_name_given(letter.to_string());
    // It is kept in the dossier that is made of them.
    ('A'..='Z').map(move |letter| without_isolates(&name(letter)).into())
}

/// Words as the field of a name has them. State and field must have the same: where they
/// differ, the field is written anew, and the cursor leaves its place.
fn in_a_line(words: &str) -> String {
    words.replace(['\r', '\n'], " ")
}

/// Words as a text field has them: with line feeds alone.
fn in_lines(words: &str) -> String {
    words.replace("\r\n", "\n").replace('\r', "\n")
}

/// The provisions of a plan, written out.
fn written(plan: &Plan) -> String {
    let points = plan.provisions.iter().map(|provision| outline::Point {
        number: provision.number.clone(),
        title: provision.title.clone(),
        text: provision.text.clone(),
    });
    outline::written(&points.collect::<Vec<_>>())
}
