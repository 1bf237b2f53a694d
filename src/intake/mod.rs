//! From an article to drafts: statements, events and sources found in a text, each field with
//! the characters it comes from and how sure it is. Open it to follow an article through: [`read`].
//!
//! Rules and a lexicon, made for this one kind of text: they explain themselves, never invent,
//! and what they do not understand they leave out. English first; Ukrainian, Russian and French
//! as far as `docs/intake.md` measures them. Nothing here needs a browser.
//!
//! From text to drafts: `article` tells paragraphs from what is none (`html` reads pages), `token`
//! and `quotation` find words and quotes, `prose` sentences; `mention` says what a sentence names,
//! `cast` who is who; `clause` finds verbs of saying with their subjects, `chain` through whom
//! words are known, `discourse` whom “he” means, `day`, `relative` and `tense` when it was; `speech` makes
//! statements of it, `event` events, and `known` finds what a dossier has already.

mod article;
mod cast;
mod chain;
mod clause;
mod day;
mod discourse;
mod draft;
mod event;
mod html;
mod known;
mod lexicon;
mod mention;
mod prose;
mod quotation;
mod relative;
mod speech;
mod stance;
mod tense;
mod token;
mod trigger;

use crate::model::{Dossier, date::Edtf};
use cast::Cast;
use day::{Calendar, Day, DayReason};
use event::Chronicler;
use mention::{Finder, Mention};
use prose::Prose;
use speech::Listener;
use std::ops::Range;

pub use article::{Block, BlockKind};
pub use day::DayReason as DateReason;
pub use draft::{Draft, EventDraft, Field, PERHAPS, Reason, StatementDraft};
pub use lexicon::Language;

/// A date that the text names, read against the day of publication.
#[derive(Clone, Debug, PartialEq)]
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

/// What was found in an article.
#[derive(Clone, Debug, PartialEq)]
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
    /// The place of its dateline.
    pub place: Option<String>,
    /// What the page or a line says of when it was published, as it stands.
    pub stated_date: Option<String>,
    /// The places of its sentences, in characters.
    pub sentences: Vec<Range<usize>>,
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
    let published = day_of(published).ok_or(NotADay)?;
    let article = article::read(text);
    let prose = Prose::of(&article);
    let finder = Finder::new(&prose);
    let mentions: Vec<Vec<Mention>> = (prose.sentences.iter())
        .map(|sentence| finder.mentions(sentence.tokens.clone()))
        .collect();
    let headings: Vec<Vec<Mention>> = (prose.headings.iter())
        .map(|tokens| finder.mentions(tokens.clone()))
        .collect();
    // Headlines have names too, but capitals everywhere: they come last.
    let _ = headings;
    let cast = Cast::of(&prose, mentions.iter().flatten());
    let mut calendar = Calendar::new(published);
    let days: Vec<Vec<Day>> = (prose.sentences.iter())
        .map(|sentence| calendar.days(&prose, sentence.tokens.clone()))
        .collect();
    let main_day = main_day(&days, published);
    let mut listener = Listener::new(&prose, &cast, main_day);
    let mut chronicler = Chronicler::new(&prose, &cast, main_day, published);
    let mut statements = Vec::new();
    for (nth, sentence) in prose.sentences.iter().enumerate() {
        let heard = listener.hear(sentence, &mentions[nth], &days[nth], &mut statements);
        chronicler.watch(sentence, &mentions[nth], &days[nth], &heard);
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
    let places = Characters::new(&article.text);
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
    let language = prose.language;
    Ok(Intake {
        language,
        title: article.title.clone(),
        byline: article.byline.clone(),
        outlet: article.outlet.clone(),
        place: article.place.clone(),
        stated_date: article.date.clone(),
        sentences,
        dates,
        drafts,
        text: article.text,
    })
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
/// that is right before the publication, or else the last day told in it.
fn main_day(days: &[Vec<Day>], published: i64) -> (i64, DayReason) {
    let is_near = |day: &&Day| {
        day.is_day() && !day.is_about && (published - 2..=published).contains(&day.first)
    };
    let lead = days.iter().take(3).flatten().find(is_near);
    let last = || {
        days.iter()
            .flatten()
            .filter(is_near)
            .max_by_key(|day| day.first)
    };
    match lead.or_else(last) {
        Some(day) => (day.first, DayReason::Article),
        None => (published, DayReason::Publication),
    }
}

/// Counts characters where the rest counts bytes.
struct Characters {
    /// The bytes at which each 64th character begins.
    marks: Vec<usize>,
    bytes: Box<[u8]>,
}

/// How many characters lie between two marks.
const STEP: usize = 64;

impl Characters {
    fn new(text: &str) -> Characters {
        Characters {
            marks: text
                .char_indices()
                .step_by(STEP)
                .map(|(at, _)| at)
                .collect(),
            bytes: text.as_bytes().into(),
        }
    }

    fn at(&self, byte: usize) -> usize {
        let mark = self.marks.partition_point(|mark| *mark <= byte);
        let Some(mark) = mark.checked_sub(1) else {
            return 0;
        };
        let begins = |byte: &&u8| **byte & 0xc0 != 0x80;
        let rest = &self.bytes[self.marks[mark]..byte.min(self.bytes.len())];
        mark * STEP + rest.iter().filter(begins).count()
    }

    fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        self.at(bytes.start)..self.at(bytes.end)
    }

    fn count(&self, draft: &mut Draft) {
        let set = |range: &mut Range<usize>| *range = self.range(range);
        match draft {
            Draft::Statement(draft) => {
                set(&mut draft.span);
                set(&mut draft.speaker.span);
                set(&mut draft.content.span);
                set(&mut draft.date.span);
                set(&mut draft.stance.span);
                let texts = (draft.joint_with.iter_mut())
                    .chain(&mut draft.verb)
                    .chain(&mut draft.quote)
                    .chain(&mut draft.reported_by)
                    .chain(&mut draft.topics);
                texts.for_each(|field| set(&mut field.span));
            }
            Draft::Event(draft) => {
                set(&mut draft.span);
                set(&mut draft.kind.span);
                set(&mut draft.date.span);
                set(&mut draft.title.span);
                draft.also.iter_mut().for_each(set);
                let texts = draft.actors.iter_mut().chain(&mut draft.place);
                texts.for_each(|field| set(&mut field.span));
            }
        }
    }
}
