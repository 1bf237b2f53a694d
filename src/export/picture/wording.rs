//! The words of pictures that are not in the dossier: in English here, in the language of its
//! reader where who draws says them otherwise.

use crate::{
    model::{KnownPoints, Stance, date::Edtf},
    overview::Figure,
    timeline::tick::{Level, Tick},
};

/// A sentence or word that a picture has of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// What the colour and the rim of a mark stand for.
    Colours,
    /// That a mark is hollow or pale.
    Unsure,
    /// That its rim is dashed.
    Reported,
    /// That it has a sign of exclamation.
    Contested,
    /// What is tinted at a glance, and what a dash stands for.
    Tinted,
    /// What a question mark stands for there.
    NotKnown,
    /// A term that was struck out.
    StruckOut,
    /// Which positions stand in a picture of them.
    LatestPositions,
    /// The heading of actors that belong to no party.
    NoParty,
}

impl Phrase {
    /// How messages and tests name it.
    pub fn code(self) -> &'static str {
        match self {
            Phrase::Colours => "colours",
            Phrase::Unsure => "unsure",
            Phrase::Reported => "reported",
            Phrase::Contested => "contested",
            Phrase::Tinted => "tinted",
            Phrase::NotKnown => "not-known",
            Phrase::StruckOut => "struck-out",
            Phrase::LatestPositions => "latest-positions",
            Phrase::NoParty => "no-party",
        }
    }

    /// It in English.
    pub fn label(self) -> &'static str {
        match self {
            Phrase::Colours => "Colour: party of the first taking part; rim: of the second.",
            Phrase::Unsure => "Hollow or pale: the date is not certain.",
            Phrase::Reported => "Dashed: reported by an outlet or unnamed sources only.",
            Phrase::Contested => "“!”: a party concerned contests it.",
            Phrase::Tinted => {
                "Tinted, with a bar: differs from the text it was made from. “–”: not in this text."
            }
            Phrase::NotKnown => "“?”: not in what is known of it.",
            Phrase::StruckOut => "struck out",
            Phrase::LatestPositions => {
                "The latest position of each actor on each topic; nothing stands where none is known."
            }
            Phrase::NoParty => "Of no party",
        }
    }
}

/// How a picture says what is not in the dossier. What is not given is said in English.
pub trait Wording {
    /// A sentence or word of its own.
    fn phrase(&self, phrase: Phrase) -> String {
        phrase.label().to_owned()
    }

    /// A date in words.
    fn date(&self, date: &Edtf) -> String {
        date.human()
    }

    /// Where an actor stands.
    fn stance(&self, stance: Stance) -> String {
        stance.label().to_owned()
    }

    /// A term at a glance: its number, if it has one, and what stands beside it.
    fn figure(&self, figure: &Figure) -> (Option<String>, String) {
        let number = figure.number.map(|_| figure.number());
        (number, figure.words())
    }

    /// How much of a plan is known.
    fn points(&self, points: &KnownPoints) -> String {
        points.to_string()
    }

    /// What stands over plans that were made from one, by its short name; or over a plan that was
    /// made from none.
    fn family(&self, base: Option<&str>) -> String {
        match base {
            Some(base) => format!("From {base}"),
            None => "By itself".to_owned(),
        }
    }

    /// The label of a tick of a time axis, where it has one. `is_major` is that it stands for a
    /// longer period.
    fn tick(&self, level: &Level, tick: &Tick, is_major: bool) -> Option<String> {
        let _ = (level, is_major);
        tick.labelled.then(|| tick.label.clone())
    }
}

/// Pictures in English.
pub struct English;

impl Wording for English {}
