//! What may be wrong with a file that is opened all the same, what was probably meant, and what records are called where
//! it is told: values, which the command writes in English and the page says in the language of its reader. Open it when a
//! record gains a rule.

use crate::{format_number::plain, model::date::EdtfError};
use std::fmt;

/// What sort of value stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Sort {
    /// What the page knows it by.
    pub fn code(self) -> &'static str {
        match self {
            Sort::Null => "null",
            Sort::Bool => "bool",
            Sort::Number => "number",
            Sort::Text => "text",
            Sort::List => "list",
            Sort::Object => "object",
        }
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sort::Null => "null",
            Sort::Bool => "true or false",
            Sort::Number => "a number",
            Sort::Text => "a text",
            Sort::List => "a list",
            Sort::Object => "an object",
        })
    }
}

/// What should stand at a place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
    /// The value of a term.
    NumberOrText,
    /// A citation.
    SourceOrObject,
    /// Translations by language.
    Translations,
}

impl Wanted {
    /// What the page knows it by.
    pub fn code(self) -> &'static str {
        match self {
            Wanted::Text => "text",
            Wanted::Number => "number",
            Wanted::List => "list",
            Wanted::Object => "object",
            Wanted::NumberOrText => "number-or-text",
            Wanted::SourceOrObject => "source-or-object",
            Wanted::Translations => "translations",
        }
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Wanted::Text => "a text",
            Wanted::Number => "a number",
            Wanted::List => "a list",
            Wanted::Object => "an object",
            Wanted::NumberOrText => "a number or a text",
            Wanted::SourceOrObject => "the id of a source or an object",
            Wanted::Translations => "an object with a language as the key of each translation",
        })
    }
}

/// The links between records of a list that must not run in a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    /// What an actor belongs to.
    Affiliation,
    /// What a plan was made from.
    BasedOn,
    /// What an event is part of.
    PartOf,
}

impl Circle {
    /// What the page knows it by.
    pub fn code(self) -> &'static str {
        match self {
            Circle::Affiliation => "affiliation",
            Circle::BasedOn => "based-on",
            Circle::PartOf => "part-of",
        }
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Circle::Affiliation => "its affiliation with",
            Circle::BasedOn => "being based on",
            Circle::PartOf => "being part of",
        })
    }
}

/// What a record is called where something is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordName {
    /// That of the dossier as a whole.
    Metadata,
    /// One with an id: what a record of its list is called, and the id.
    Id(&'static str, String),
    /// One without: what a record of its list is called, and which it is, from 1.
    Nth(&'static str, usize),
    /// A provision: its number, and the id of its plan.
    Provision(String, String),
    /// A provision without a number: which it is, from 1, and the id of its plan.
    NthProvision(usize, String),
    /// So many records of a list.
    Several(usize, &'static str),
    /// The dossier itself.
    Whole,
    /// A member of the file that is no list of records.
    Member(String),
    /// A key of terms.
    Key(String),
    /// Another provision of the plan of an id.
    OtherProvision(String),
    /// Another name of a term.
    OtherTermName,
}

impl fmt::Display for RecordName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordName::Metadata => f.write_str("metadata"),
            RecordName::Id(kind, id) => write!(f, "{kind} `{id}`"),
            RecordName::Nth(kind, nth) => write!(f, "{kind} {nth}"),
            RecordName::Provision(number, plan) => {
                write!(f, "provision `{number}` of plan `{plan}`")
            }
            RecordName::NthProvision(nth, plan) => write!(f, "provision {nth} of plan `{plan}`"),
            RecordName::Several(count, list) => write!(f, "{count} {list}"),
            RecordName::Whole => f.write_str("the dossier"),
            RecordName::Member(name) => f.write_str(name),
            RecordName::Key(key) => write!(f, "key `{key}`"),
            RecordName::OtherProvision(plan) => write!(f, "another provision of plan `{plan}`"),
            RecordName::OtherTermName => f.write_str("another name of a term"),
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Half of a character, at a line and column; there may be more of them.
    LoneSurrogate(usize, usize),
    /// There is no metadata.
    NoMetadata,
    /// Another sort of value is wanted.
    Wrong(Wanted, Sort),
    /// A field of a record stands twice.
    Twice(String),
    /// A member of the file stands twice.
    MemberTwice(String),
    /// A field that the format does not have.
    Unknown(String),
    /// A field that must be there is not.
    Missing(String),
    /// A text that must be there is empty.
    Empty,
    /// A text that may be left out is empty.
    EmptyLeftOut,
    /// A number, and the least and the most that it may be.
    OutOfRange(f64, f64, f64),
    /// A number that should be whole.
    NotWhole(f64),
    /// A text that is no date, and why.
    NoDate(String, EdtfError),
    /// A word that is none of a closed list.
    NoneOf(String, &'static [&'static str]),
    /// A text that is no id.
    NoId(String),
    /// An id, and the pointer of the record that has it already.
    IdTwice(String, String),
    /// No record has the id: what it should be, and the id.
    NoRecord(&'static str, String),
    /// There is no actor or plan of the id.
    NoActorOrPlan(String),
    /// A record that is referred to was set aside.
    SetAside(&'static str, String),
    /// A link closes a circle; to which record, where it is another one.
    Closes(Circle, Option<String>),
    /// A text that is no code of a country.
    NoCountry(String),
    /// A text that is no tag of a language.
    NoLanguage(String),
    /// A language into which there are two translations.
    TranslatedTwice(String),
    /// So many texts are to translate so many.
    OtherLength(usize, usize),
    /// A translation of nothing.
    NothingTranslated,
    /// It cites no source.
    NoSource,
    /// A text that is no address of the web.
    NoAddress,
    /// Nothing says through whom it is known.
    NoChain,
    /// A chain that ends with the publisher of a source.
    ChainEndsWithPublisher(String),
    /// A chain of nobody but the speaker.
    ChainIsSpeaker(String),
    /// A chain in which the speaker stands before its end.
    ChainHasSpeaker(String),
    /// An event that is related to itself.
    RelatedToItself,
    /// A plan has no provision of a number: the plan, the number.
    NoProvision(String, String),
    /// A provision that is referred to was set aside: the plan, the number.
    ProvisionSetAside(String, String),
    /// The number of a provision; the pointer of the one that has it already.
    NumberTwice(String),
    /// More points are known than there are: how many are known, how many there are.
    MoreKnown(u32, u32),
    /// A match that names no provisions.
    NothingMatched,
    /// A key of terms, and the pointer of what names it already.
    KeyNamed(String, String),
    /// No term has a key.
    KeyUnused(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::LoneSurrogate(line, column) => write!(
                f,
                "a text holds half of a character (a lone surrogate), shown as \u{fffd}, at line {line}, column {column}"
            ),
            Fault::NoMetadata => f.write_str("the field `metadata` is missing: it gives the title"),
            Fault::Wrong(wanted, sort) => {
                write!(f, "{wanted} is wanted here, and this is {sort}")
            }
            Fault::Twice(field) => write!(f, "the field `{field}` stands twice"),
            Fault::MemberTwice(field) => {
                write!(f, "the field `{field}` stands twice; the first was read")
            }
            Fault::Unknown(field) => write!(
                f,
                "the field `{field}` is not part of the format and was left out"
            ),
            Fault::Missing(field) => write!(f, "the field `{field}` is missing"),
            Fault::Empty => f.write_str("this text is empty"),
            Fault::EmptyLeftOut => f.write_str("this text is empty, and was left out"),
            Fault::OutOfRange(number, min, max) => write!(
                f,
                "{} is out of range: {} to {}",
                plain(*number),
                plain(*min),
                plain(*max)
            ),
            Fault::NotWhole(number) => write!(f, "{} is no whole number", plain(*number)),
            Fault::NoDate(_, why) => write!(f, "{why}"),
            Fault::NoneOf(text, codes) => write!(f, "`{text}` is none of {}", codes.join(", ")),
            Fault::NoId(text) => write!(
                f,
                "`{text}` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`"
            ),
            Fault::IdTwice(id, at) => write!(f, "the id `{id}` stands already at `{at}`"),
            Fault::NoRecord(kind, id) => write!(f, "there is no {kind} `{id}`"),
            Fault::NoActorOrPlan(id) => write!(f, "there is no actor or plan `{id}`"),
            Fault::SetAside(kind, id) => write!(f, "the {kind} `{id}` was set aside"),
            Fault::Closes(circle, Some(to)) => write!(f, "{circle} `{to}` closes a circle"),
            Fault::Closes(circle, None) => write!(f, "{circle} itself closes a circle"),
            Fault::NoCountry(text) => write!(
                f,
                "`{text}` is no country code: two capitals, as in ISO 3166-1"
            ),
            Fault::NoLanguage(text) => write!(
                f,
                "`{text}` is no language: a BCP 47 tag is wanted, such as `uk` or `zh-Hant`"
            ),
            Fault::TranslatedTwice(language) => {
                write!(f, "there is a translation into `{language}` already")
            }
            Fault::OtherLength(found, wanted) => write!(
                f,
                "{found} texts cannot stand for {wanted}: each has its translation"
            ),
            Fault::NothingTranslated => f.write_str("nothing of the record is translated here"),
            Fault::NoSource => f.write_str("it cites no source"),
            Fault::NoAddress => f.write_str(
                "an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host",
            ),
            Fault::NoChain => f.write_str("it does not say through whom it is known"),
            Fault::ChainEndsWithPublisher(name) => write!(
                f,
                "the chain is to run from the outlet to the person, and `{name}` at its end is the publisher of a source"
            ),
            Fault::ChainIsSpeaker(name) => write!(
                f,
                "`{name}` is the speaker: it does not say through whom it is known"
            ),
            Fault::ChainHasSpeaker(name) => write!(
                f,
                "the chain is to run from the outlet to the person, and the speaker, `{name}`, is not its end"
            ),
            Fault::RelatedToItself => f.write_str("an event is not related to itself"),
            Fault::NoProvision(plan, number) => {
                write!(f, "plan `{plan}` has no provision `{number}`")
            }
            Fault::ProvisionSetAside(plan, number) => {
                write!(f, "provision `{number}` of plan `{plan}` was set aside")
            }
            Fault::NumberTwice(at) => write!(f, "the number stands already at `{at}`"),
            Fault::MoreKnown(known, count) => write!(
                f,
                "{known} points are known, and it is said to have {count}"
            ),
            Fault::NothingMatched => f.write_str("a match of no provisions"),
            Fault::KeyNamed(key, at) => write!(f, "the key `{key}` has a name already at `{at}`"),
            Fault::KeyUnused(key) => write!(f, "no term has the key `{key}`"),
        }
    }
}

/// What was probably meant, or what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Another word.
    DidYouMean(String),
    /// A number, as a text.
    InQuotes(String),
    /// The chain runs the other way.
    TurnRound,
    /// The chain begins with the outlet.
    BeginWithOutlet,
    /// A match names provisions.
    NameProvisions,
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Hint::DidYouMean(word) => write!(f, "did you mean `{word}`?"),
            Hint::InQuotes(number) => write!(f, "write it in quotes: `\"{number}\"`"),
            Hint::TurnRound => f.write_str("turn it round"),
            Hint::BeginWithOutlet => f.write_str("begin with the outlet that has it"),
            Hint::NameProvisions => f.write_str("name provisions of one plan at least"),
        }
    }
}

/// A short value as it stands in a file, else what sort it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brief {
    /// A number.
    Number(String),
    /// A short text.
    Text(String),
    /// Anything else.
    Other(Sort),
}

impl fmt::Display for Brief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Brief::Number(number) => f.write_str(number),
            Brief::Text(text) => write!(f, "the text {text:?}"),
            Brief::Other(sort) => write!(f, "{sort}"),
        }
    }
}
