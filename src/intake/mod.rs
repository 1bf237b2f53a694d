//! From an article to drafts: statements, events and sources found in a text, each field with
//! the characters it comes from and how sure it is. Open it to follow an article through: [`read`].
//!
//! Rules and a lexicon, made for this one kind of text: they explain themselves, never invent,
//! and what they do not understand they leave out. English first; Ukrainian, Russian and French
//! as far as `docs/intake.md` measures them. Nothing here needs a browser.
//!
//! From text to drafts: `article` tells paragraphs from what is none (`html` and `linked_data` read pages), `token`
//! and `quotation` find words and quotes, `prose` sentences; `mention` says what a sentence names,
//! `cast` who is who; `clause` finds verbs of saying with their subjects, `aside` relative clauses, `chain` through whom
//! words are known, `discourse` whom “he” means, `day`, `relative` and `tense` when it was; `speech` makes
//! statements of it, `event` events, and `known` finds what a dossier has already (`names` whose
//! name it is); `trust` says how sure each draft is.
//!
//! From drafts to records: `together` brings drafts of several articles together, `accept` makes edits of a
//! draft that a person accepted, `task` is what a worker is asked.

pub mod accept;
mod article;
mod aside;
mod cast;
mod chain;
mod clause;
mod day;
mod discourse;
mod draft;
mod event;
mod head;
mod html;
mod known;
mod lexicon;
mod linked_data;
mod mention;
mod names;
mod places;
mod prose;
mod quotation;
mod relative;
mod speech;
mod stance;
pub mod task;
mod tense;
mod together;
mod token;
mod trigger;
mod trust;

use crate::model::{Dossier, date::Edtf};
use article::Article;
use cast::Cast;
use day::{Calendar, Day, DayReason};
use event::Chronicler;
use mention::{Finder, Mention};
use prose::Prose;
use serde::{Deserialize, Serialize};
use speech::Listener;
use std::ops::{ControlFlow, Range};

pub use article::{Block, BlockKind};
pub use day::DayReason as DateReason;
pub use draft::{Draft, EventDraft, Field, PERHAPS, Reason, StatementDraft};
pub use head::{Head, day as day_of_line, head};
pub use lexicon::Language;
pub use places::Places;
pub use together::{Figure, Group, by_day, together};
pub use trust::{SURE_EVENT, SURE_STATEMENT, Sign};

/// A date that the text names, read against the day of publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundDate {
    /// The words.
    pub text: String,
    /// Their characters.
    pub span: Range<usize>,
    /// What they mean.
    pub date: Edtf,
    /// How that was worked out.
    pub reason: DateReason,
}

/// A line or paragraph of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    /// What it is.
    pub kind: BlockKind,
    /// Its characters, with its dateline.
    pub span: Range<usize>,
    /// Which of the sentences it has.
    pub sentences: Range<usize>,
}

/// What was found in an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Intake {
    /// The plain text that all spans count in: the one given, or of a page what a reader reads.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Its headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The outlet or agency, as the text or the page names it.
    pub outlet: Option<String>,
    /// Where it stands in the web, as the page or a line of its own says.
    pub address: Option<String>,
    /// The place of its dateline.
    pub place: Option<String>,
    /// What the page or a line says of when it was published, as it stands.
    pub stated_date: Option<String>,
    /// The places of its sentences, in characters.
    pub sentences: Vec<Range<usize>>,
    /// Its lines and paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// The dates it names.
    pub dates: Vec<FoundDate>,
    /// Drafts in the order of the text.
    pub drafts: Vec<Draft>,
}

/// Reads an article that was published on a day.
///
/// With a dossier, drafts name its actors, topics, and what it has already.
///
/// Of a day told by its weekday alone (“on Sunday”) the one before the publication is taken, or the
/// one after where the sentence speaks of what is to come.
///
/// # Errors
/// Where `published` is no single day of a year from 0 to 9999.
///
/// ```
/// use demarche::intake::{Draft, read};
/// let found = read("“We agree,” Kremlin spokesman Dmitry Peskov said on Sunday.", &"2025-12-22".parse()?, None)?;
/// let Some(Draft::Statement(said)) = found.drafts.first() else { panic!() };
/// assert_eq!(said.speaker.value, "Dmitry Peskov");
/// assert_eq!(said.quote.as_ref().map(|quote| &*quote.value), Some("We agree"));
/// assert_eq!(said.date.value.to_string(), "2025-12-21");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str, published: &Edtf, dossier: Option<&Dossier>) -> Result<Intake, NotADay> {
    let mut on_step = |_| ControlFlow::Continue(());
    let found = read_in_steps(text, published, dossier, &mut on_step);
    found.map_err(|_| NotADay)
}

/// How far reading is, in sentences, each of which is looked at twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// So many were looked at.
    pub done: usize,
    /// Of so many.
    pub of: usize,
}

/// The same as [`read`] for long texts: `on_step` hears every few hundred sentences how far it is,
/// and may stop it.
///
/// # Errors
/// The day is none, or it was stopped.
pub fn read_in_steps(
    text: &str,
    published: &Edtf,
    dossier: Option<&Dossier>,
    on_step: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Intake, NotRead> {
    read_with(text, published, dossier, &mut Steps::new(on_step))
}

/// So many sentences are read between two steps.
const STEP: usize = 256;

/// Tells how far reading is.
struct Steps<'s> {
    on_step: &'s mut dyn FnMut(Progress) -> ControlFlow<()>,
    progress: Progress,
}

impl<'s> Steps<'s> {
    fn new(on_step: &'s mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        let progress = Progress { done: 0, of: 0 };
        Steps { on_step, progress }
    }

    fn step(&mut self) -> Result<(), NotRead> {
        self.progress.done += 1;
        if !self.progress.done.is_multiple_of(STEP) {
            return Ok(());
        }
        match (self.on_step)(self.progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(NotRead::Stopped),
        }
    }
}

fn read_with(
    text: &str,
    published: &Edtf,
    dossier: Option<&Dossier>,
    steps: &mut Steps,
) -> Result<Intake, NotRead> {
    let published = day_of(published).ok_or(NotRead::NotADay)?;
    let article = article::read(text);
    let prose = Prose::of(&article);
    steps.progress.of = prose.sentences.len() * 2;
    let finder = Finder::new(&prose);
    let mut calendar = Calendar::new(published);
    let mut mentions: Vec<Vec<Mention>> = Vec::with_capacity(prose.sentences.len());
    let mut days: Vec<Vec<Day>> = Vec::with_capacity(prose.sentences.len());
    for sentence in &prose.sentences {
        mentions.push(finder.mentions(sentence.tokens.clone()));
        days.push(calendar.days(&prose, sentence.tokens.clone()));
        steps.step()?;
    }
    let cast = Cast::of(&prose, mentions.iter().flatten());
    let main_day = main_day(&prose, &days, published, article.place.is_some());
    let mut listener = Listener::new(&prose, &cast, main_day);
    let mut chronicler = Chronicler::new(&prose, &cast, main_day, published);
    let mut statements = Vec::new();
    for (nth, sentence) in prose.sentences.iter().enumerate() {
        let heard = listener.hear(sentence, &mentions[nth], &days[nth], &mut statements);
        chronicler.watch(sentence, &mentions[nth], &days[nth], &heard);
        steps.step()?;
    }
    let statements = statements
        .into_iter()
        .map(|draft| Draft::Statement(Box::new(draft)));
    let events = chronicler
        .drafts()
        .into_iter()
        .map(|draft| Draft::Event(Box::new(draft)));
    let mut drafts: Vec<Draft> = statements.chain(events).collect();
    drafts.sort_by_key(|draft| match draft {
        Draft::Statement(draft) => draft.span.start,
        Draft::Event(draft) => draft.span.start,
    });
    if let Some(dossier) = dossier {
        known::Known::of(dossier).mark(&mut drafts);
    }
    known::oppose(&mut drafts);
    let places = Places::new(&article.text);
    for draft in &mut drafts {
        places.count(draft);
    }
    let dates = (days.iter().flatten())
        .map(|day| {
            let bytes = prose.bytes(day.tokens.clone());
            FoundDate {
                text: prose.text.get(bytes.clone()).unwrap_or_default().to_owned(),
                span: places.range(&bytes),
                date: day.date.clone(),
                reason: day.reason,
            }
        })
        .collect();
    let sentences = (prose.sentences.iter())
        .map(|sentence| places.range(&prose.bytes(sentence.tokens.clone())))
        .collect();
    let paragraphs = paragraphs(&article, &prose, &places);
    let language = prose.language;
    Ok(Intake {
        language,
        title: article.title.clone(),
        byline: article.byline.clone(),
        outlet: article.outlet.clone(),
        address: article.address.clone(),
        place: article.place.clone(),
        stated_date: article.date.clone(),
        sentences,
        paragraphs,
        dates,
        drafts,
        text: article.text,
    })
}

/// The lines and paragraphs of an article, with their sentences.
fn paragraphs(article: &Article, prose: &Prose, places: &Places) -> Vec<Paragraph> {
    let mut next = 0;
    (article.blocks.iter().enumerate())
        .map(|(row, block)| {
            let first = next;
            while prose.sentences.get(next).is_some_and(|of| of.block == row) {
                next += 1;
            }
            Paragraph {
                kind: block.kind,
                span: places.range(&(block.start..block.range.end)),
                sentences: first..next,
            }
        })
        .collect()
}

/// Why an article was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// The day of publication is no single day.
    NotADay,
    /// It was stopped.
    Stopped,
}

/// A day of publication that is no single day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl std::fmt::Display for NotADay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the date of publication must be one day: 2025-12-22")
    }
}

impl std::error::Error for NotADay {}

/// The day that a date is, counted from 1970-01-01.
fn day_of(date: &Edtf) -> Option<i64> {
    let crate::model::date::DateParts::Day { year, month, day } = date.parts().0 else {
        return None;
    };
    ((0..=9999).contains(&year) && !date.is_interval())
        .then(|| crate::model::date::days_of(year, month, day))
        .flatten()
}

/// The day that most of an article is about: the first day told in its first sentences, when
/// that is right before the publication, or else the one told most often; or that of the publication.
fn main_day(
    prose: &Prose,
    days: &[Vec<Day>],
    published: i64,
    has_dateline: bool,
) -> (i64, DayReason) {
    let is_near = |day: &&Day| {
        // `a day after the warning` is the day of the warning.
        day.is_day()
            && !day.is_about
            && day.reason != DayReason::FromContext
            && (published - 2..=published).contains(&day.first)
    };
    // What a clause within the lead is dated by, the article is not about: `a letter that Eritrea on
    // Monday dismissed`.
    let is_main = |sentence: usize, day: &&Day| {
        let range = &prose.sentences[sentence].tokens;
        let far = (range.start + 6..day.tokens.start).any(|at| {
            !prose.is_quoted[at]
                && matches!(
                    &*prose.tokens[at].folded,
                    "that" | "which" | "who" | "where" | "since" | "que" | "qui"
                )
        });
        !far
    };
    let lead = (days.iter().enumerate().take(3))
        .flat_map(|(sentence, days)| days.iter().map(move |day| (sentence, day)))
        .filter(|(sentence, day)| day.first == published || is_main(*sentence, day))
        .map(|(_, day)| day)
        .find(is_near);
    // Without one, the day that is told most often, if it is told more than once. What is sent from
    // somewhere is of its day.
    let near: Vec<i64> = (days.iter().flatten().filter(is_near))
        .map(|day| day.first)
        .collect();
    let often = |day: i64| near.iter().filter(|near| **near == day).count();
    let most = (near.iter().copied())
        .max_by_key(|day| (often(*day), *day))
        .filter(|day| often(*day) > 1 && !has_dateline);
    match lead.map(|day| day.first).or(most) {
        Some(day) => (day, DayReason::Article),
        None => (published, DayReason::Publication),
    }
}
