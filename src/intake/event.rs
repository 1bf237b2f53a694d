//! Drafts of events: who met, called, struck, agreed, when and where, one for each however
//! often it is told. Open it when an event is found twice, or with the wrong people.

mod company;
mod found;
mod naming;
mod nouns;
mod own_days;
mod participants;
mod predicate;
mod same;
mod scope;
mod second;

use super::{
    aside::{Aside, asides},
    cast::Cast,
    day::{Day, DayReason, day_text, edtf},
    draft::{EventDraft, Field, Reason},
    lexicon::{Class, Language},
    mention::Mention,
    prose::{Prose, Sentence},
    speech::Heard,
    tense::{Tense, tense},
    token::Kind,
    trigger::{Trigger, triggers},
    trust::{self, Sign},
};
use crate::model::{EventKind, date::Edtf};
use found::Found;
use std::ops::Range;

/// How many events back the same one is looked for.
const REACH: usize = 300;

/// So many sentences are the lead of an article, with its headline.
const LEAD: usize = 5;

/// Finds events, sentence after sentence. Spans are in bytes here.
pub(super) struct Chronicler<'p, 'a> {
    prose: &'p Prose<'a>,
    cast: &'p Cast,
    main_day: (i64, DayReason),
    published: i64,
    found: Vec<Found>,
    /// How many sentences were looked at.
    seen: usize,
    /// The one that told of an event last.
    last_told: usize,
    /// Who took part in something together, the last at the end: whom “the two leaders” means.
    companies: Vec<Vec<Actor>>,
}

/// A sentence in which events are looked for.
struct Scene<'s> {
    range: &'s Range<usize>,
    mentions: &'s [Mention],
    heard: &'s Heard,
    asides: Vec<Aside>,
    /// How many words tell of events in it.
    triggers: usize,
}

impl Scene<'_> {
    /// The relative clause that a token stands in.
    fn aside(&self, at: usize) -> Option<&Aside> {
        self.asides.iter().find(|aside| aside.tokens.contains(&at))
    }

    /// Whether two tokens stand in the same clause, as far as relative ones tell.
    fn is_together(&self, a: usize, b: usize) -> bool {
        self.aside(a) == self.aside(b)
    }
}

#[derive(Clone)]
struct Actor {
    name: String,
    span: Range<usize>,
    confidence: f32,
    is_leader: bool,
    /// Several people without a name.
    is_group: bool,
    /// An organisation or a part of a state.
    is_body: bool,
}

impl<'p, 'a> Chronicler<'p, 'a> {
    pub(super) fn new(
        prose: &'p Prose<'a>,
        cast: &'p Cast,
        main_day: (i64, DayReason),
        published: i64,
    ) -> Self {
        Chronicler {
            prose,
            cast,
            main_day,
            published,
            found: Vec::new(),
            seen: 0,
            last_told: 0,
            companies: Vec::new(),
        }
    }

    /// What happens in a sentence. `said_on` are the days that belong to words said.
    pub(super) fn watch(
        &mut self,
        sentence: &Sentence,
        mentions: &[Mention],
        days: &[Day],
        heard: &Heard,
    ) {
        let range = &sentence.tokens;
        self.seen += 1;
        self.note_pair(range.start, mentions);
        let mut triggers = triggers(self.prose, range);
        if triggers.is_empty() {
            triggers.extend(self.ordinal(range));
        }
        if triggers.is_empty() {
            return;
        }
        let scene = Scene {
            range,
            mentions,
            heard,
            asides: asides(self.prose, range),
            triggers: triggers.len(),
        };
        for trigger in &triggers {
            let clause = self.clause(trigger, &scene);
            let own = self.own_days(trigger, &triggers, &scene, days);
            match self.second(trigger, &clause, mentions, &own) {
                Some(second) => {
                    let until = clause.start..second.start;
                    let (first, rest): (Vec<Day>, Vec<Day>) =
                        (own.into_iter()).partition(|day| !second.contains(&day.tokens.start));
                    let before = self.found.len();
                    self.add(trigger, &until, &scene, &first, &first);
                    if self.found.len() > before {
                        self.add_second(&second, &scene, rest);
                    }
                }
                None => self.add(trigger, &clause, &scene, &own, days),
            }
        }
    }

    /// The drafts, in the order in which they are told.
    pub(super) fn drafts(self) -> Vec<EventDraft> {
        let is_foreign = self.prose.language != Language::English;
        (self.found.into_iter())
            .filter(|found| {
                found.is_dated
                    || found.is_told && !found.draft.actors.is_empty()
                    || found.draft.actors.len() > 1
                    || found.draft.place.is_some() && !found.draft.actors.is_empty()
            })
            .map(|mut found| {
                let mut signs = found.signs();
                if is_foreign {
                    signs.push(Sign::Foreign);
                }
                found.draft.confidence = trust::of_event(&signs);
                found.draft.kind.confidence = found.draft.confidence;
                found.draft.signs = signs;
                found.draft
            })
            .collect()
    }

    fn add(
        &mut self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
        days: &[Day],
        days_of_all: &[Day],
    ) {
        let prose = self.prose;
        let (range, mentions) = (scene.range, scene.mentions);
        let mut actors = self.actors(trigger, clause, scene);
        self.add_speaker(trigger, clause, scene, &mut actors);
        if actors.is_empty()
            && matches!(
                trigger.kind,
                EventKind::Talks | EventKind::Call | EventKind::Summit
            )
        {
            actors = self.states(clause, scene);
        }
        if actors.is_empty() && self.ordinal(range).is_some_and(|at| at.at == trigger.at) {
            actors = self.company_of_last(trigger.kind);
        }
        let place = self.place(trigger, clause, mentions);
        if actors.iter().filter(|actor| !actor.is_group).count() > 1 {
            self.keep_company(actors.clone());
        }
        let kind = self.kind(trigger, clause, &actors);
        let day = self
            .day(trigger, clause, scene, days)
            .or_else(|| {
                self.day_of_verb(trigger, clause, scene, days_of_all)
                    .filter(|_| actors.len() > 1)
            })
            .or_else(|| self.day_of_other(trigger, clause, scene, days_of_all));
        let length = days_of_talks(prose, trigger.at, range).unwrap_or(1);
        let stretched = day.filter(|day| length > 1 && day.is_day()).map(|day| Day {
            date: interval(day.first - (length - 1), day.first),
            first: day.first - (length - 1),
            ..day.clone()
        });
        let day = stretched.as_ref().or(day);
        let is_future = tense(prose, trigger.at, clause) == Tense::Future;
        let (date, first, last, confidence, reason, span) = match day {
            Some(day) => (
                day.date.clone(),
                day.first,
                day.last,
                if day.is_about { 0.6 } else { 0.85 },
                Reason::Day(day.reason),
                prose.bytes(day.tokens.clone()),
            ),
            None => {
                let (day, reason) = self.main_day;
                let from = day - (length - 1);
                (
                    interval(from, day),
                    from,
                    day,
                    0.45,
                    Reason::Day(reason),
                    0..0,
                )
            }
        };
        // `would meet again`: another one than those on other days
        let is_again = trigger.is_verb
            && (trigger.at + 1..range.end.min(trigger.at + 3))
                .any(|at| word_at(prose, at) == "again");
        let known = self
            .told_again(trigger, kind, day, range)
            .or_else(|| {
                self.same(
                    kind,
                    day.map(|day| (day.first, day.last)),
                    &actors,
                    place.as_ref(),
                    trigger.is_verb,
                )
            })
            .filter(|row| {
                let found = &self.found[*row];
                !is_again
                    || day.is_some_and(|day| (day.first, day.last) == (found.first, found.last))
            });
        if let Some(same) = known {
            let found = &mut self.found[same];
            // `next month`, and then `on March 3`
            let is_finer = day.is_some_and(|day| {
                found.last - found.first > 6
                    && day.last - day.first < 3
                    && (found.first..=found.last).contains(&day.first)
            });
            if (!found.is_dated || is_finer)
                && let Some(day) = day
            {
                (found.first, found.last, found.is_dated) = (day.first, day.last, true);
                found.draft.date = Field {
                    value: date,
                    span,
                    confidence,
                    reason,
                };
            }
            let leaders = found.draft.kind.value == EventKind::Summit || kind == EventKind::Summit;
            if leaders {
                found.draft.kind.value = EventKind::Summit;
            }
            for actor in actors {
                if !found
                    .draft
                    .actors
                    .iter()
                    .any(|known| is_same(&known.value, &actor.name))
                    && trigger.is_verb
                {
                    found.draft.actors.push(field(&actor));
                }
            }
            if found.draft.place.is_none() {
                found.draft.place = place;
            }
            found.draft.also.push(prose.bytes(range.clone()));
            return;
        }
        let is_past_verb = trigger.is_verb && !is_future;
        let enough = match kind {
            EventKind::Other => !actors.is_empty() && (day.is_some() || is_past_verb),
            EventKind::Military
            | EventKind::Sanction
            | EventKind::Decision
            | EventKind::Proposal
            | EventKind::Document => {
                !actors.is_empty() && (day.is_some() || is_past_verb)
                    || day.is_some() && trigger.is_verb
            }
            EventKind::Visit => !actors.is_empty() && (day.is_some() || is_past_verb),
            EventKind::Leak => day.is_some() || is_past_verb,
            _ => {
                let is_next = !trigger.is_verb && word_at(prose, trigger.at) == "next";
                // `The talks, the fourth round since December, ended on Wednesday`
                let is_subject = !trigger.is_verb
                    && trigger.at <= range.start + 3
                    && (trigger.at == range.start
                        || matches!(word_at(prose, range.start), "the" | "those" | "these"));
                (day.is_some() && (!actors.is_empty() || place.is_some() || is_next || is_subject))
                    || (is_past_verb && actors.len() > 1)
                    || (place.is_some() && !actors.is_empty() && !is_future)
            }
        };
        // A council or cabinet that meets talks with nobody else.
        // `cities it had seized`, `days before a new round`: of another time, which nobody tells.
        let near = |reach: usize| trigger.at.saturating_sub(reach).max(range.start)..trigger.at;
        let word = |at: usize| &*prose.tokens[at].folded;
        let is_elsewhen = day.is_none()
            && (matches!(kind, EventKind::Decision | EventKind::Proposal)
                && self.seen > LEAD
                && near(1).any(|at| word(at) == "had")
                || kind == EventKind::Military
                    && near(1).any(|at| word(at) == "had")
                    && near(2).any(|at| matches!(word(at), "it" | "they" | "he" | "she"))
                    && !near(3).any(|at| prose.class(at).has(Class::SAY) || word(at) == "that")
                || !trigger.is_verb && near(6).any(|at| matches!(word(at), "before" | "ahead")));
        // What is told without a day far from the lead was on another one.
        let is_of_lead = self.seen <= LEAD;
        let is_adrift = day.is_none()
            && match kind {
                kind if is_meeting(kind) => !trigger.is_verb || !is_of_lead,
                EventKind::Proposal => !is_of_lead,
                _ => false,
            };
        let is_inner =
            kind == EventKind::Talks && trigger.is_verb && actors.len() == 1 && actors[0].is_body;
        if !enough || is_inner || is_elsewhen || is_adrift {
            return;
        }
        // `said they would meet`: told as coming, by somebody
        let is_would = near(3).any(|at| word(at) == "would");
        // `an informal meeting in April`: a noun and no day; or nobody known who does it
        let is_vague = !trigger.is_verb && last - first > 1;
        // `generals who have bombed villages sat …`
        let is_contact = trigger.is_verb
            && near(2).any(|at| matches!(word(at), "who" | "which"))
            && scene.aside(trigger.at).is_none();
        let is_nobody = !actors.is_empty()
            && actors.iter().all(|actor| actor.is_group)
            && matches!(
                kind,
                EventKind::Visit | EventKind::Decision | EventKind::Proposal
            );
        let is_doubted = is_would || is_vague || is_nobody || is_contact;
        let is_far = day.is_some_and(|day| {
            day.tokens.start > trigger.at + 8 || day.tokens.end + 8 < trigger.at
        });
        let shown = [
            (Sign::Crowded, scene.triggers > 1),
            (Sign::ManyDays, days_of_all.len() > 1),
            (Sign::DayFar, is_far),
            (Sign::Old, last < self.published - 45),
            (Sign::Coming, first > self.published),
            (Sign::Before, near(1).any(|at| word(at) == "had")),
        ];
        let seen = (shown.into_iter())
            .filter(|(_, shows)| *shows)
            .map(|(sign, _)| sign);
        let seen = seen.collect();
        let title = self.title(clause);
        self.last_told = self.seen;
        self.found.push(Found {
            first,
            last,
            is_dated: day.is_some(),
            is_told: trigger.is_verb,
            is_doubted,
            is_aside: scene.aside(trigger.at).is_some(),
            is_late: !is_of_lead,
            seen,
            draft: EventDraft {
                kind: Field {
                    value: kind,
                    span: prose.bytes(trigger.at..trigger.at + 1),
                    confidence: 0.8,
                    reason: Reason::Cue,
                },
                date: Field {
                    value: date,
                    span,
                    confidence,
                    reason,
                },
                place,
                actors: actors.iter().map(field).collect(),
                actor_ids: Vec::new(),
                title,
                span: prose.bytes(range.clone()),
                also: Vec::new(),
                known: None,
                confidence: 0.0,
                signs: Vec::new(),
            },
        });
    }

    fn title(&self, clause: &Range<usize>) -> Field<String> {
        let prose = self.prose;
        let mut start = clause.start;
        while start < clause.end
            && (matches!(prose.tokens[start].kind, Kind::Sign(_)) && !prose.is_quoted[start]
                || matches!(&*prose.tokens[start].folded, "that" | "and"))
        {
            start += 1;
        }
        let mut end = clause.end;
        while end > start + 1
            && matches!(
                prose.tokens[end - 1].kind,
                Kind::Sign(',' | '.' | ';' | ':')
            )
        {
            end -= 1;
        }
        let tokens = start..end.min(start + 28);
        Field {
            value: prose.words(tokens.clone()).to_owned(),
            span: prose.bytes(tokens),
            confidence: 0.8,
            reason: Reason::Named,
        }
    }

    fn kind(&self, trigger: &Trigger, clause: &Range<usize>, actors: &[Actor]) -> EventKind {
        let leaders = actors.iter().filter(|actor| actor.is_leader).count();
        let is_person = |actor: &&Actor| {
            (self.cast.persons.iter()).any(|person| is_same(&person.name, &actor.name))
        };
        let persons = actors.iter().filter(is_person).count();
        match trigger.kind {
            // Those of the states of the union
            EventKind::Talks
                if actors
                    .iter()
                    .any(|actor| actor.name.ends_with("European Council")) =>
            {
                EventKind::Summit
            }
            EventKind::Talks if leaders >= 2 && leaders == persons => EventKind::Summit,
            // `The leaders of A and B met`
            EventKind::Talks
                if trigger.is_verb
                    && (actors.len() >= 2 || actors.iter().any(|actor| actor.is_group))
                    && actors.iter().all(|actor| !actor.is_body)
                    && clause.clone().take_while(|at| *at < trigger.at).any(|at| {
                        let token = &self.prose.tokens[at];
                        token.is(Class::LEADER) && token.is(Class::ROLES)
                    }) =>
            {
                EventKind::Summit
            }
            // `met by video`
            EventKind::Talks
                if clause.clone().any(|at| {
                    matches!(
                        &*self.prose.tokens[at].folded,
                        "phone" | "telephone" | "videoconference"
                    )
                }) =>
            {
                EventKind::Call
            }
            kind => kind,
        }
    }
}

/// How far a date stands from a word; before it is further away than behind.
fn distance(trigger: &Trigger, day: &Day) -> usize {
    match day.tokens.start > trigger.at {
        true => day.tokens.start - trigger.at,
        false => trigger.at.saturating_sub(day.tokens.end) + 12,
    }
}

fn field(actor: &Actor) -> Field<String> {
    Field {
        value: actor.name.clone(),
        span: actor.span.clone(),
        confidence: actor.confidence,
        reason: Reason::Named,
    }
}

fn word_at<'p>(prose: &'p Prose, at: usize) -> &'p str {
    &prose.tokens[at].folded
}

/// Whether people speak with each other in events of a kind.
fn is_meeting(kind: EventKind) -> bool {
    matches!(kind, EventKind::Talks | EventKind::Summit | EventKind::Call)
}

fn is_same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

fn interval(from: i64, to: i64) -> Edtf {
    let text = match from == to {
        true => day_text(from),
        false => format!("{}/{}", day_text(from), day_text(to)),
    };
    edtf(&text).unwrap_or_else(|| "0000".parse().expect("a year is a date"))
}

/// `three days of talks`
fn days_of_talks(prose: &Prose, at: usize, range: &Range<usize>) -> Option<i64> {
    let before = at.checked_sub(3).filter(|at| *at >= range.start)?;
    let [number, unit, of] = prose.tokens.get(before..at)? else {
        return None;
    };
    if !(unit.folded == "days" && of.folded == "of") {
        return None;
    }
    const WORDS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
    let count = WORDS
        .iter()
        .position(|word| *word == number.folded)
        .map(|at| at + 1);
    count
        .and_then(|count| i64::try_from(count).ok())
        .or_else(|| number.folded.parse().ok())
        .filter(|count| (1..=14).contains(count))
}
