//! What is at work: articles, what was found in them, and what the writer decided on it. It is one value, made anew by every
//! message; whether a record is there is not in it, because the dossier says that.

use crate::locale::messages;
use demarche::{
    intake::{
        Draft, Group, Head, Intake, Places, accept::Article, by_day, day_of_line, task::Answer,
        together,
    },
    model::web_host,
};
use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};
use yew::prelude::*;

/// A draft by the place of its article and its own place there.
pub type Of = (usize, usize);

/// An article.
#[derive(Clone)]
pub struct One {
    /// The name of its file; empty where it was pasted.
    pub name: AttrValue,
    /// As it was given, plain or HTML.
    pub text: Rc<str>,
    /// What it is as a source, as the writer corrected it.
    pub article: Article,
    /// How far it is.
    pub state: State,
}

/// How far an article is.
#[derive(Clone)]
pub enum State {
    /// It is read: per cent.
    Reading(usize),
    /// It does not say when it was published.
    Undated,
    /// It was stopped, or could not be read.
    Stopped,
    /// It was read.
    Read(Rc<Reading>),
}

/// What was found in an article.
pub struct Reading {
    /// All of it.
    pub intake: Intake,
    /// The sentence of each draft.
    pub sentences: Vec<AttrValue>,
    /// The text of each paragraph.
    pub paragraphs: Vec<Rc<str>>,
}

impl Reading {
    fn of(intake: Intake) -> Reading {
        let places = Places::new(&intake.text);
        let sentences = intake.drafts.iter();
        let sentences = sentences.map(|draft| places.text(draft.span()).to_owned().into());
        let paragraphs = intake.paragraphs.iter();
        let paragraphs = paragraphs.map(|of| places.text(&of.span).into());
        Reading {
            sentences: sentences.collect(),
            paragraphs: paragraphs.collect(),
            intake,
        }
    }
}

/// What the writer decided on a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It became the record of this id, or a source of it.
    Accepted(String),
    /// It is not wanted.
    Rejected,
}

/// An entry of the list of drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A day, in EDTF.
    Day(String),
    /// A group of drafts.
    Group(usize),
}

/// All of it.
#[derive(Clone, Default)]
pub struct Work {
    /// The articles.
    pub articles: Vec<Rc<One>>,
    /// The drafts of the same thing.
    pub groups: Rc<Vec<Group>>,
    /// The list of drafts.
    pub rows: Rc<Vec<Row>>,
    /// The number of each group in that list, from 1.
    pub numbers: Rc<Vec<usize>>,
    /// The group of each draft.
    pub group_of: Rc<HashMap<Of, usize>>,
    /// What was decided.
    pub decisions: Rc<HashMap<Of, Decision>>,
    /// Drafts of which it is not to be noted that accounts differ.
    pub silent: Rc<HashSet<Of>>,
    /// The article that is shown.
    pub shown: usize,
    /// The group that is decided on.
    pub current: Option<usize>,
    /// The field that says why it is so: group, and place among its fields.
    pub open: Option<(usize, usize)>,
    /// Whether what is known is left out of the list.
    pub only_new: bool,
    /// Whether another text is being added.
    pub is_adding: bool,
    /// Why reading failed.
    pub failed: Option<String>,
    /// How often the writer went to a draft: the focus follows.
    pub moves: u32,
}

/// By what it points to: texts may be long.
impl PartialEq for Work {
    fn eq(&self, other: &Self) -> bool {
        let all = self.articles.iter().zip(&other.articles);
        let is_small_same = |of: &Self| {
            let drawn = (of.shown, of.current, of.open, of.moves);
            (drawn, of.only_new, of.is_adding)
        };
        self.articles.len() == other.articles.len()
            && all.into_iter().all(|(one, other)| Rc::ptr_eq(one, other))
            && Rc::ptr_eq(&self.groups, &other.groups)
            && Rc::ptr_eq(&self.rows, &other.rows)
            && Rc::ptr_eq(&self.decisions, &other.decisions)
            && Rc::ptr_eq(&self.silent, &other.silent)
            && is_small_same(self) == is_small_same(other)
            && self.failed == other.failed
    }
}

/// What happens to it.
pub enum Message {
    /// Articles come in, and are read.
    Add(Vec<One>),
    /// The worker says something.
    Answered(Answer),
    /// The worker failed: why.
    Failed(String),
    /// What is not read yet is given up.
    Stop,
    /// An article is read again.
    Again(usize),
    /// What an article is as a source.
    Correct(usize, Article),
    /// Something was decided on a group, and the writer goes on to another.
    Decide(usize, Option<Decision>, Option<usize>),
    /// The article of this place was made a source of this id.
    Made(usize, String),
    /// The writer goes to a group; the focus follows where it is by key.
    Go(usize, bool),
    /// Another article is shown.
    Show(usize),
    /// A field says why it is so, or no longer does.
    Open(Option<(usize, usize)>),
    /// Whether it is to be noted that accounts differ.
    Note(usize, bool),
    /// Whether what is known is left out.
    OnlyNew(bool),
    /// Whether another text is being added.
    Adding(bool),
    /// All of it goes.
    Clear,
}

/// What an article is called.
pub fn title_of(one: &One, place: usize) -> AttrValue {
    match (one.article.title.trim(), &*one.name) {
        ("", "") => messages::edit_article_untitled(place + 1),
        ("", name) => name.to_owned().into(),
        (title, _) => title.to_owned().into(),
    }
}

/// So many letters of a text without a title are its title.
const LETTERS: usize = 80;

impl One {
    /// An article that is given; `day` is empty where it is to be found in the text.
    pub fn new(name: &str, text: &str, day: &str) -> One {
        One {
            name: name.to_owned().into(),
            text: text.into(),
            article: Article {
                published: day.to_owned(),
                ..Article::default()
            },
            state: State::Reading(0),
        }
    }

    /// What was found in it.
    pub fn reading(&self) -> Option<&Rc<Reading>> {
        match &self.state {
            State::Read(reading) => Some(reading),
            _ => None,
        }
    }

    /// What it says of itself, where the writer has not said otherwise.
    fn learn(&mut self, head: Head) {
        let article = &mut self.article;
        let fill = |slot: &mut String, found: Option<String>| {
            if slot.trim().is_empty() {
                *slot = found.unwrap_or_default();
            }
        };
        fill(&mut article.title, head.title);
        fill(&mut article.url, head.address);
        fill(&mut article.byline, head.byline);
        let host = web_host(&article.url).map(|host| host.strip_prefix("www.").unwrap_or(host));
        let host = host.map(str::to_owned);
        fill(&mut article.publisher, head.outlet.or(host));
    }

    /// Whether it can be cited: the format needs a publisher and a title.
    pub fn is_source(&self) -> bool {
        !self.article.publisher.trim().is_empty() && !self.article.title.trim().is_empty()
    }
}

impl Work {
    /// Whether any article is still read.
    pub fn is_reading(&self) -> bool {
        let mut all = self.articles.iter();
        all.any(|one| matches!(one.state, State::Reading(_)))
    }

    /// What was found in an article.
    pub fn reading(&self, article: usize) -> Option<&Rc<Reading>> {
        self.articles.get(article)?.reading()
    }

    /// A draft.
    pub fn draft(&self, (article, nth): Of) -> Option<&Draft> {
        self.reading(article)?.intake.drafts.get(nth)
    }

    /// The first draft of a group, which is what is said.
    pub fn first(&self, group: usize) -> Option<(Of, &Draft)> {
        let of = *self.groups.get(group)?.drafts.first()?;
        Some((of, self.draft(of)?))
    }

    /// What was decided on a group.
    pub fn decision(&self, group: usize) -> Option<&Decision> {
        let drafts = &self.groups.get(group)?.drafts;
        drafts.iter().find_map(|of| self.decisions.get(of))
    }

    /// The groups in the order of the list.
    pub fn listed(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.rows.iter().filter_map(|row| match row {
            Row::Group(group) => Some(*group),
            Row::Day(_) => None,
        })
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut One)) {
        if let Some(one) = self.articles.get_mut(place) {
            change(Rc::make_mut(one));
        }
    }

    fn answer(&mut self, answer: Answer) {
        match answer {
            Answer::Progress(place, progress) => self.change(place, |one| {
                one.state = State::Reading(progress.done * 100 / progress.of.max(1));
            }),
            Answer::Undated(place, head) => self.change(place, |one| {
                one.learn(head);
                one.state = State::Undated;
            }),
            Answer::Read(place, day, intake) => {
                self.change(place, |one| {
                    let reading = Reading::of(*intake);
                    let found = &reading.intake;
                    let first = found.sentences.first().map(|span| {
                        let all = found.text.chars().skip(span.start).take(span.len());
                        all.take(LETTERS).collect::<String>()
                    });
                    one.learn(Head {
                        title: found.title.clone().or(first),
                        byline: found.byline.clone(),
                        outlet: found.outlet.clone(),
                        address: found.address.clone(),
                        published: None,
                    });
                    one.article.published = day.to_string();
                    one.article.language = found.language.tag().to_owned();
                    one.state = State::Read(Rc::new(reading));
                });
                if !self.is_reading() {
                    self.bring_together();
                }
            }
        }
    }

    fn bring_together(&mut self) {
        let empty = Rc::new(Reading {
            intake: Intake::default(),
            sentences: Vec::new(),
            paragraphs: Vec::new(),
        });
        let readings: Vec<Rc<Reading>> = (self.articles.iter())
            .map(|one| one.reading().cloned().unwrap_or_else(|| empty.clone()))
            .collect();
        let intakes: Vec<&Intake> = readings.iter().map(|of| &of.intake).collect();
        let groups = together(&intakes);
        let all = groups.iter().enumerate();
        let all = all.flat_map(|(at, group)| group.drafts.iter().map(move |of| (*of, at)));
        self.group_of = Rc::new(all.collect());
        self.groups = Rc::new(groups);
        self.list(&intakes);
        let first = self.listed().next();
        self.current = first;
        self.open = None;
    }

    /// Lists the groups: of one article in the order of its text, of several by day.
    fn list(&mut self, intakes: &[&Intake]) {
        let is_wanted = |group: &usize| {
            !self.only_new || self.groups.get(*group).is_some_and(|of| of.known.is_none())
        };
        let rows: Vec<Row> = match self.articles.len() {
            0 | 1 => (0..self.groups.len())
                .filter(is_wanted)
                .map(Row::Group)
                .collect(),
            _ => (by_day(intakes, &self.groups).into_iter())
                .flat_map(|(day, of_day)| {
                    let wanted: Vec<Row> = of_day
                        .into_iter()
                        .filter(is_wanted)
                        .map(Row::Group)
                        .collect();
                    let head = (!wanted.is_empty()).then_some(Row::Day(day));
                    head.into_iter().chain(wanted)
                })
                .collect(),
        };
        self.rows = Rc::new(rows);
        let mut numbers = vec![0; self.groups.len()];
        for (nth, group) in self.listed().enumerate() {
            numbers[group] = nth + 1;
        }
        self.numbers = Rc::new(numbers);
    }

    fn list_again(&mut self) {
        let articles = self.articles.clone();
        let empty = Intake::default();
        let intakes: Vec<&Intake> = (articles.iter())
            .map(|one| one.reading().map_or(&empty, |of| &of.intake))
            .collect();
        self.list(&intakes);
        if !self.listed().any(|group| Some(group) == self.current) {
            let first = self.listed().next();
            self.current = first;
        }
    }

    fn show(&mut self, group: usize) {
        self.current = Some(group);
        // The text that is shown tells of it already, or its first does.
        let drafts = self.groups.get(group).map(|of| &of.drafts[..]);
        let drafts = drafts.unwrap_or_default();
        if !drafts.iter().any(|(article, _)| *article == self.shown)
            && let Some((article, _)) = drafts.first()
        {
            self.shown = *article;
        }
    }
}

impl Reducible for Work {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut work = (*self).clone();
        match message {
            Message::Add(articles) => {
                work.articles.extend(articles.into_iter().map(Rc::new));
                work.is_adding = false;
                work.failed = None;
            }
            Message::Answered(answer) => work.answer(answer),
            Message::Failed(reason) => {
                work.failed = Some(reason);
                work.stop();
            }
            Message::Stop if !work.is_reading() => {}
            Message::Stop => work.stop(),
            Message::Again(place) => work.change(place, |one| one.state = State::Reading(0)),
            Message::Correct(place, article) => work.change(place, |one| one.article = article),
            Message::Decide(group, decision, next) => {
                let drafts = self.groups.get(group).map(|of| &of.drafts[..]);
                let decisions = Rc::make_mut(&mut work.decisions);
                for of in drafts.unwrap_or_default() {
                    match &decision {
                        Some(decision) => drop(decisions.insert(*of, decision.clone())),
                        None => drop(decisions.remove(of)),
                    }
                }
                work.open = None;
                if let Some(next) = next {
                    work.show(next);
                }
                work.moves += 1;
            }
            Message::Made(place, id) => work.change(place, |one| one.article.made = Some(id)),
            Message::Go(group, by_key) => {
                work.show(group);
                work.moves += u32::from(by_key);
            }
            Message::Show(place) => work.shown = place,
            Message::Open(field) => work.open = field,
            Message::Note(group, is_noted) => {
                if let Some((of, _)) = self.first(group) {
                    let silent = Rc::make_mut(&mut work.silent);
                    match is_noted {
                        true => silent.remove(&of),
                        false => silent.insert(of),
                    };
                }
            }
            Message::OnlyNew(only) => {
                work.only_new = only;
                work.list_again();
            }
            Message::Adding(is_adding) => work.is_adding = is_adding,
            Message::Clear => work = Work::default(),
        }
        Rc::new(work)
    }
}

impl Work {
    /// Gives up what is not read yet, and brings together what is.
    fn stop(&mut self) {
        for place in 0..self.articles.len() {
            if matches!(self.articles[place].state, State::Reading(_)) {
                self.change(place, |one| one.state = State::Stopped);
            }
        }
        self.bring_together();
    }

    /// The same once the worker is gone.
    pub fn ended(&self) -> Work {
        let mut work = self.clone();
        if work.is_reading() {
            work.stop();
        }
        work
    }
}

/// The one day that a text says, in EDTF: as EDTF, or as people write days.
pub fn day_of(text: &str) -> Option<String> {
    day_of_line(text.trim()).map(|day| day.to_string())
}
