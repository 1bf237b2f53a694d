//! What is found: drafts of statements and events, each field with the characters it comes
//! from and how sure it is.

use super::{
    day::DayReason,
    trust::{SURE_EVENT, SURE_STATEMENT, Sign},
};
use crate::model::{EventKind, Stance, date::Edtf};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Below this a field is told with “perhaps”.
pub const PERHAPS: f32 = 0.6;

/// Why a field is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// A name or office stands beside the verb.
    Named,
    /// “He”, “she” or “they” stands for somebody named before.
    Pronoun,
    /// An office stands for somebody who was named with it.
    Office,
    /// A quote alone goes on from the words before it.
    GoesOn,
    /// Nobody is named: it is told as a person without a name.
    Unnamed,
    /// It is what the words behind “according to” name.
    According,
    /// It stands between quotation marks.
    Marks,
    /// The quote is never closed.
    Unclosed,
    /// A word of the lexicon says so.
    Cue,
    /// Nothing says so: it is what is left.
    Nothing,
    /// How a date was worked out.
    Day(DayReason),
}

impl Reason {
    /// The reason as a word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Named => "named",
            Reason::Pronoun => "pronoun",
            Reason::Office => "office",
            Reason::GoesOn => "goes-on",
            Reason::Unnamed => "unnamed",
            Reason::According => "according",
            Reason::Marks => "marks",
            Reason::Unclosed => "unclosed",
            Reason::Cue => "cue",
            Reason::Nothing => "nothing",
            Reason::Day(DayReason::Written) => "written",
            Reason::Day(DayReason::Year) => "year",
            Reason::Day(DayReason::Weekday) => "weekday",
            Reason::Day(DayReason::FromPublication) => "from-publication",
            Reason::Day(DayReason::FromContext) => "from-context",
            Reason::Day(DayReason::Speaker) => "speaker",
            Reason::Day(DayReason::Article) => "article",
            Reason::Day(DayReason::Publication) => "publication",
        }
    }

    /// The reason in words.
    pub fn words(self) -> &'static str {
        match self {
            Reason::Named => "named beside the verb",
            Reason::Pronoun => "a pronoun, taken for who was named last",
            Reason::Office => "an office, taken for who was named with it",
            Reason::GoesOn => "a quote that goes on from the words before it",
            Reason::Unnamed => "a speaker without a name",
            Reason::According => "named behind “according to”",
            Reason::Marks => "between quotation marks",
            Reason::Unclosed => "a quotation mark that is never closed",
            Reason::Cue => "a word that says so",
            Reason::Nothing => "nothing in the text says otherwise",
            Reason::Day(DayReason::Written) => "written there",
            Reason::Day(DayReason::Year) => {
                "written without a year: the one nearest to the publication"
            }
            Reason::Day(DayReason::Weekday) => "a weekday, counted from the day of publication",
            Reason::Day(DayReason::FromPublication) => "counted from the day of publication",
            Reason::Day(DayReason::FromContext) => "counted from the day told of before",
            Reason::Day(DayReason::Speaker) => "the day of the same speaker's words before",
            Reason::Day(DayReason::Article) => "the day that the article is about",
            Reason::Day(DayReason::Publication) => "the day of publication",
        }
    }
}

/// A value with where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field<T> {
    /// The value.
    pub value: T,
    /// The characters it comes from: first, and the one behind the last. Empty where it
    /// comes from no words of the text, as a day of publication does.
    pub span: Range<usize>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Why it is so.
    pub reason: Reason,
}

impl<T> Field<T> {
    /// The same with its value as a text.
    fn told(&self, words: impl Fn(&T) -> String) -> Field<String> {
        Field {
            value: words(&self.value),
            span: self.span.clone(),
            confidence: self.confidence,
            reason: self.reason,
        }
    }

    /// Whether it is too unsure to be told without “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        self.confidence < PERHAPS
    }
}

/// Something somebody is said to have said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatementDraft {
    /// Who: the fullest name in the text, or how the text calls a speaker without a name.
    pub speaker: Field<String>,
    /// The record of the dossier that this is.
    pub actor: Option<String>,
    /// Who said it together with the speaker.
    pub joint_with: Vec<Field<String>>,
    /// The verb, or what stands for it.
    pub verb: Option<Field<String>>,
    /// The words between quotation marks.
    pub quote: Option<Field<String>>,
    /// What was said, as the sentence tells it.
    pub content: Field<String>,
    /// When.
    pub date: Field<Edtf>,
    /// Where the speaker stands.
    pub stance: Field<Stance>,
    /// Through whom it is known, from the outlet to the person.
    pub reported_by: Vec<Field<String>>,
    /// Which topics of the dossier it speaks of, by id.
    pub topics: Vec<Field<String>>,
    /// The sentence.
    pub span: Range<usize>,
    /// The statement of the dossier that says the same, by id.
    pub known: Option<String>,
    /// Statements that say the opposite of the same thing: ids of the dossier.
    pub contradicts: Vec<String>,
    /// The same among these drafts, by their places in the list.
    pub opposes: Vec<usize>,
    /// How sure it is that the speaker said it, from 0 to 1.
    pub confidence: f32,
    /// What that is counted from.
    pub signs: Vec<Sign>,
}

impl StatementDraft {
    /// Whether it is told with “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        self.confidence < SURE_STATEMENT
    }
}

/// Something that is said to have happened, or to be to come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventDraft {
    /// What sort of event.
    pub kind: Field<EventKind>,
    /// When.
    pub date: Field<Edtf>,
    /// Where.
    pub place: Option<Field<String>>,
    /// Who took part.
    pub actors: Vec<Field<String>>,
    /// Which records of the dossier they are, in the same order; empty without a dossier.
    pub actor_ids: Vec<Option<String>>,
    /// One line: the clause that tells of it.
    pub title: Field<String>,
    /// The sentence that tells of it first.
    pub span: Range<usize>,
    /// The other sentences that do.
    pub also: Vec<Range<usize>>,
    /// The event of the dossier that this is, by id.
    pub known: Option<String>,
    /// How sure it is that it is one of this kind on this day, from 0 to 1.
    pub confidence: f32,
    /// What that is counted from.
    pub signs: Vec<Sign>,
}

impl EventDraft {
    /// Whether it is told with “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        self.confidence < SURE_EVENT
    }
}

/// A draft of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Draft {
    /// Of a statement.
    Statement(Box<StatementDraft>),
    /// Of an event.
    Event(Box<EventDraft>),
}

impl Draft {
    /// The sentence that it is made of.
    pub fn span(&self) -> &Range<usize> {
        match self {
            Draft::Statement(draft) => &draft.span,
            Draft::Event(draft) => &draft.span,
        }
    }

    /// When it was.
    pub fn date(&self) -> &Field<Edtf> {
        match self {
            Draft::Statement(draft) => &draft.date,
            Draft::Event(draft) => &draft.date,
        }
    }

    /// The record of the dossier that it is, by id.
    pub fn known(&self) -> Option<&str> {
        match self {
            Draft::Statement(draft) => draft.known.as_deref(),
            Draft::Event(draft) => draft.known.as_deref(),
        }
    }

    /// The list of a dossier that its record stands in.
    pub fn list(&self) -> &'static str {
        match self {
            Draft::Statement(_) => "statements",
            Draft::Event(_) => "events",
        }
    }

    /// Its fields as a reader looks at them: the name that the format has for each, and what it says, as the text or
    /// the format writes it.
    pub fn fields(&self) -> Vec<(&'static str, Field<String>)> {
        let texts = |name, all: &[Field<String>]| -> Vec<(&'static str, Field<String>)> {
            all.iter().map(|field| (name, field.clone())).collect()
        };
        match self {
            Draft::Statement(draft) => {
                let mut all = texts("speaker", std::slice::from_ref(&draft.speaker));
                all.extend(texts("joint_with", &draft.joint_with));
                all.push(("date", draft.date.told(|date| date.to_string())));
                all.push((
                    "stance",
                    draft.stance.told(|stance| stance.code().to_owned()),
                ));
                all.extend(texts("quote", draft.quote.as_slice()));
                all.extend(texts("reported_by", &draft.reported_by));
                all
            }
            Draft::Event(draft) => {
                let mut all = vec![
                    ("kind", draft.kind.told(|kind| kind.code().to_owned())),
                    ("date", draft.date.told(|date| date.to_string())),
                ];
                all.extend(texts("place", draft.place.as_slice()));
                all.extend(texts("participants", &draft.actors));
                all
            }
        }
    }

    /// Whether it is told with “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        match self {
            Draft::Statement(draft) => draft.is_perhaps(),
            Draft::Event(draft) => draft.is_perhaps(),
        }
    }
}
