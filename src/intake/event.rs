//! Drafts of events: who met, called, struck, agreed, when and where, one for each however
//! often it is told. Open it when an event is found twice, or with the wrong people.

use super::{
    cast::{Cast, Person, state_of},
    day::{Day, DayReason, Tense, day_text, edtf, tense},
    draft::{EventDraft, Field, Reason},
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::{Prose, Sentence},
    speech::Heard,
    token::Kind,
    trigger::{Trigger, group, triggers},
};
use crate::model::{EventKind, date::Edtf};
use std::ops::Range;

/// How many events back the same one is looked for.
const REACH: usize = 300;

/// Finds events, sentence after sentence. Spans are in bytes here.
pub(super) struct Chronicler<'p, 'a> {
    prose: &'p Prose<'a>,
    cast: &'p Cast,
    main_day: (i64, DayReason),
    published: i64,
    found: Vec<Found>,
}

/// An event with what it is compared by.
struct Found {
    draft: EventDraft,
    first: i64,
    last: i64,
    /// Whether its day is told, and not only guessed.
    is_dated: bool,
    /// Whether a verb tells of it.
    is_told: bool,
}

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
        let triggers = triggers(self.prose, range);
        for trigger in &triggers {
            let clause = self.clause(trigger, range);
            // A date belongs to what stands nearest to it; one at the beginning to all.
            let own: Vec<Day> = (days.iter())
                .filter(|day| !heard.days.contains(&day.tokens) && (day.last - day.first) < 32)
                .filter(|day| {
                    let nearest = triggers.iter().min_by_key(|other| distance(other, day));
                    day.tokens.start <= range.start + 1
                        || nearest.is_none_or(|nearest| nearest.at == trigger.at)
                })
                .filter(|day| {
                    let before = day
                        .tokens
                        .start
                        .checked_sub(1)
                        .map(|at| &*self.prose.tokens[at].folded);
                    !matches!(
                        before,
                        Some("since" | "until" | "before" | "by" | "from" | "с" | "з" | "depuis")
                    )
                })
                .cloned()
                .collect();
            self.add(trigger, &clause, range, mentions, &own, heard);
        }
    }

    /// The drafts, in the order in which they are told.
    pub(super) fn drafts(self) -> Vec<EventDraft> {
        (self.found.into_iter())
            .filter(|found| {
                found.is_dated
                    || found.is_told && !found.draft.actors.is_empty()
                    || found.draft.actors.len() > 1
                    || found.draft.place.is_some() && !found.draft.actors.is_empty()
            })
            .map(|found| found.draft)
            .collect()
    }

    /// The part of a sentence that tells of an event.
    fn clause(&self, trigger: &Trigger, range: &Range<usize>) -> Range<usize> {
        let prose = self.prose;
        let parts = |at: usize| {
            let token = &prose.tokens[at];
            let class = prose.class(at);
            class.has(Class::SAY | Class::TAKE)
                && !(trigger.is_verb && at == trigger.at)
                && !class.has(Class::ROLE)
                || token.is_sign(';')
                || token.is_sign(':')
                || matches!(
                    &*token.folded,
                    "while"
                        | "whereas"
                        | "but"
                        | "after"
                        | "before"
                        | "although"
                        | "even"
                        | "amid"
                        | "despite"
                        | "following"
                        | "that"
                        | "though"
                        | "because"
                        | "when"
                        | "а"
                        | "но"
                        | "але"
                        | "mais"
                )
        };
        let start = (range.start..trigger.at)
            .rev()
            .find(|&at| parts(at))
            .map_or(range.start, |at| at + 1);
        let end = (trigger.at + 1..range.end)
            .find(|&at| parts(at))
            .unwrap_or(range.end);
        // `…, the ministry said`: who says it stands behind the last comma.
        let is_said = end < range.end && prose.class(end).has(Class::SAY | Class::TAKE);
        let comma = (trigger.at + 1..end)
            .rev()
            .take(14)
            .find(|&at| prose.tokens[at].is_sign(','));
        match comma.filter(|_| is_said) {
            Some(comma) => start..comma,
            None => start..end,
        }
    }

    fn add(
        &mut self,
        trigger: &Trigger,
        clause: &Range<usize>,
        range: &Range<usize>,
        mentions: &[Mention],
        days: &[Day],
        heard: &Heard,
    ) {
        let prose = self.prose;
        let mut actors = self.actors(trigger, clause, mentions, heard);
        self.add_speaker(trigger, clause, range, heard, &mut actors);
        if actors.is_empty()
            && matches!(
                trigger.kind,
                EventKind::Talks | EventKind::Call | EventKind::Summit
            )
        {
            actors = self.states(range, mentions, heard);
        }
        let place = self.place(trigger, clause, mentions);
        let kind = self.kind(trigger, clause, &actors);
        let day = self.day(trigger, clause, range, days);
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
        if let Some(same) = self.same(
            kind,
            day.map(|day| (day.first, day.last)),
            &actors,
            place.as_ref(),
            trigger.is_verb,
        ) {
            let found = &mut self.found[same];
            if !found.is_dated
                && let Some(day) = day
            {
                (found.first, found.last, found.is_dated) = (day.first, day.last, true);
                found.draft.date = Field {
                    value: date,
                    span,
                    confidence,
                    reason,
                };
                found.draft.confidence = found.draft.confidence.max(0.7);
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
            EventKind::Military
            | EventKind::Sanction
            | EventKind::Decision
            | EventKind::Proposal
            | EventKind::Document
            | EventKind::Visit => {
                !actors.is_empty() && (day.is_some() || is_past_verb)
                    || day.is_some() && trigger.is_verb
            }
            EventKind::Leak => day.is_some() || is_past_verb,
            _ => {
                (day.is_some() && (!actors.is_empty() || place.is_some()))
                    || (is_past_verb && actors.len() > 1)
                    || (place.is_some() && !actors.is_empty() && !is_future)
            }
        };
        // A council or cabinet that meets talks with nobody else.
        let is_inner =
            kind == EventKind::Talks && trigger.is_verb && actors.len() == 1 && actors[0].is_body;
        if !enough || is_inner {
            return;
        }
        let told = match (day.is_some(), trigger.is_verb) {
            (true, true) => 0.8,
            (true, false) => 0.65,
            (false, true) => 0.55,
            (false, false) => 0.45,
        };
        let title = self.title(clause);
        self.found.push(Found {
            first,
            last,
            is_dated: day.is_some(),
            is_told: trigger.is_verb,
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
                confidence: told,
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
        match trigger.kind {
            EventKind::Talks if leaders >= 2 && trigger.is_verb => EventKind::Summit,
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

    /// The day on which it was: the nearest in its clause.
    fn day<'d>(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        range: &Range<usize>,
        days: &'d [Day],
    ) -> Option<&'d Day> {
        let in_clause = (days.iter())
            .filter(|day| clause.contains(&day.tokens.start))
            .min_by_key(|day| distance(trigger, day));
        let is_said = clause.start > range.start
            && (self.prose.class(clause.start - 1).has(Class::SAY)
                || self.prose.tokens[clause.start - 1].folded == "that");
        in_clause.or_else(|| {
            if is_said {
                return None;
            }
            // `On Friday, …` belongs to all of the sentence.
            days.iter()
                .find(|day| day.tokens.start <= range.start + 1 && trigger.at > day.tokens.end)
        })
    }

    /// Who speaks after talks took part in them: `after a meeting with B, A said`.
    fn add_speaker(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        range: &Range<usize>,
        heard: &Heard,
        actors: &mut Vec<Actor>,
    ) {
        let meets = matches!(
            trigger.kind,
            EventKind::Talks | EventKind::Summit | EventKind::Call
        );
        let from = clause.start.saturating_sub(1).max(range.start)..trigger.at;
        let is_after = from.clone().any(|at| {
            matches!(
                &*self.prose.tokens[at].folded,
                "after" | "following" | "после" | "після" | "apres"
            )
        });
        let Some(row) = heard
            .speaker
            .filter(|_| meets && is_after && actors.len() < 2)
        else {
            return;
        };
        let person = &self.cast.persons[row];
        if !actors
            .iter()
            .any(|actor| is_same(&actor.name, &person.name))
        {
            actors.push(Actor {
                name: person.name.clone(),
                span: heard.speaker_span.clone(),
                confidence: 0.6,
                is_leader: is_leader(person),
                is_group: false,
                is_body: false,
            });
        }
    }

    /// The states that a sentence names, whoever speaks in it.
    fn states(&self, range: &Range<usize>, mentions: &[Mention], heard: &Heard) -> Vec<Actor> {
        let mut actors = Vec::new();
        for mention in mentions.iter().filter(|mention| {
            matches!(mention.sort, Sort::State | Sort::Group | Sort::Body)
                && !heard.subjects.contains(&mention.range)
        }) {
            let before = mention
                .range
                .start
                .checked_sub(1)
                .filter(|at| *at >= range.start);
            if before.is_none_or(|at| {
                !self
                    .prose
                    .class(at)
                    .has(Class::PREPOSITION | Class::LOCATIVE)
                    || matches!(&*self.prose.tokens[at].folded, "with" | "between")
            }) {
                self.add_actor(mention, false, heard, &mut actors);
            }
        }
        actors
    }

    fn actors(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        mentions: &[Mention],
        heard: &Heard,
    ) -> Vec<Actor> {
        let prose = self.prose;
        let mut actors: Vec<Actor> = Vec::new();
        // The last mention that is told to take no part.
        let mut skipped = None;
        // `talks between A and B`
        let between = (trigger.at + 1..clause.end.min(trigger.at + 12)).find(|&at| {
            matches!(
                &*prose.tokens[at].folded,
                "between" | "між" | "между" | "entre"
            )
        });
        // Of what is done to somebody, only who does it takes part.
        let is_one_sided = matches!(
            trigger.kind,
            EventKind::Military
                | EventKind::Sanction
                | EventKind::Leak
                | EventKind::Proposal
                | EventKind::Visit
                | EventKind::Decision
        );
        for (nth, mention) in mentions.iter().enumerate() {
            if !clause.contains(&mention.range.start)
                || mention.sort == Sort::Place
                || mention.sort == Sort::Outlet
            {
                continue;
            }
            let is_owner = prose
                .tokens
                .get(mention.range.end)
                .is_some_and(|token| token.kind == Kind::Possessive);
            let owns_trigger =
                is_owner && (mention.range.end + 1..mention.range.end + 4).contains(&trigger.at);
            if is_owner && !owns_trigger {
                continue;
            }
            let before = mention
                .range
                .start
                .checked_sub(1)
                .filter(|at| *at >= clause.start);
            let preposition = before
                .map(|at| &*prose.tokens[at].folded)
                .unwrap_or_default();
            let is_behind = mention.range.start > trigger.at;
            // `the president of Ostland`, `head of the fund`
            let is_of_office = preposition == "of"
                && nth > 0
                && mentions[nth - 1].sort == Sort::Role
                && mentions[nth - 1].range.end + 1 == mention.range.start;
            if is_of_office {
                continue;
            }
            let is_joint = trigger.kind == EventKind::Decision && preposition == "with";
            if is_one_sided
                && is_behind
                && !is_joint
                && preposition != "by"
                && preposition != "from"
            {
                continue;
            }
            if between.is_some_and(|between| mention.range.start < between) {
                continue;
            }
            // `met with A and B and flew to C`, `a deal brokered by A and B`
            let is_beside =
                matches!(preposition, "and" | "," | "") && nth > 0 && skipped == Some(nth - 1);
            let brokered = preposition == "by"
                && mention.range.start >= clause.start + 2
                && matches!(
                    &*prose.tokens[mention.range.start - 2].folded,
                    "brokered"
                        | "mediated"
                        | "backed"
                        | "supported"
                        | "facilitated"
                        | "organised"
                        | "organized"
                );
            if is_beside || brokered || is_one_sided && !is_joint && preposition == "with" {
                skipped = Some(nth);
                continue;
            }
            if matches!(
                preposition,
                "in" | "at"
                    | "near"
                    | "on"
                    | "against"
                    | "over"
                    | "about"
                    | "across"
                    | "around"
                    | "despite"
                    | "outside"
                    | "into"
                    | "inside"
                    | "for"
                    | "like"
                    | "у"
                    | "в"
                    | "на"
                    | "dans"
                    | "a"
            ) {
                continue;
            }
            if matches!(preposition, "of" | "to" | "from" | "toward" | "towards")
                && matches!(mention.sort, Sort::State)
                && !(preposition == "of"
                    && (is_behind || nth > 0 && mentions[nth - 1].sort == Sort::Group))
            {
                continue;
            }
            self.add_actor(
                mention,
                !is_behind || between.is_some() || trigger.kind == EventKind::Talks,
                heard,
                &mut actors,
            );
        }
        // `Envoys of A and B`: they are A and B.
        let named = |actor: &Actor| !actor.is_group;
        if actors.iter().any(named) {
            actors.retain(named);
        }
        // `Russian missiles`, `US-brokered talks`
        for at in clause.clone() {
            let token = &prose.tokens[at];
            let near = at.abs_diff(trigger.at) <= 4;
            if near
                && prose.language == Language::English
                && prose.class(at).has(Class::DEMONYM)
                && let Some(state) = token.state
            {
                let name = self.cast.state(state);
                let is_named = actors.iter().any(|actor| actor.name == name)
                    || mentions.iter().any(|mention| mention.range.contains(&at));
                if !is_named && (at < trigger.at) {
                    actors.push(Actor {
                        name,
                        span: prose.bytes(at..at + 1),
                        confidence: 0.65,
                        is_leader: false,
                        is_group: false,
                        is_body: false,
                    });
                }
            }
        }
        actors
    }

    fn add_actor(
        &self,
        mention: &Mention,
        is_subject: bool,
        heard: &Heard,
        actors: &mut Vec<Actor>,
    ) {
        let prose = self.prose;
        let span = prose.bytes(mention.range.clone());
        let mut add = |name: String, confidence: f32, is_leader: bool| {
            if !name.is_empty() && !actors.iter().any(|actor| is_same(&actor.name, &name)) {
                actors.push(Actor {
                    name,
                    span: span.clone(),
                    confidence,
                    is_leader,
                    is_group: confidence < 0.55,
                    is_body: mention.sort == Sort::Body,
                });
            }
        };
        match mention.sort {
            Sort::Name => match self.cast.person(prose, mention) {
                Some(row) if self.cast.persons[row].is_person() => {
                    let person = &self.cast.persons[row];
                    let is_leader = person.offices.iter().any(|office| {
                        matches!(
                            &**office,
                            "president"
                                | "premier"
                                | "prime"
                                | "chancellor"
                                | "king"
                                | "emir"
                                | "leader"
                        )
                    });
                    let is_second = person.offices.iter().any(|office| {
                        matches!(
                            &**office,
                            "vice"
                                | "deputy"
                                | "envoy"
                                | "spokesman"
                                | "vice-president"
                                | "adviser"
                                | "aide"
                        )
                    });
                    add(person.name.clone(), 0.9, is_leader && !is_second);
                }
                // A name that does something, of whom nothing else is known.
                _ if is_subject => add(prose.words(mention.head.clone()).to_owned(), 0.6, false),
                _ => {}
            },
            Sort::State => {
                if let Some(state) = state_of(prose, mention) {
                    add(self.cast.state(state), 0.85, false);
                }
            }
            Sort::Body => {
                let word = &prose.tokens[mention.head.end - 1].folded;
                // `the Ukrainian delegation` is Ukraine.
                let state = mention.range.clone().find_map(|at| prose.tokens[at].state);
                if let Some(state) = state
                    && matches!(
                        &**word,
                        "delegation"
                            | "side"
                            | "government"
                            | "team"
                            | "leadership"
                            | "administration"
                            | "authorities"
                    )
                {
                    add(self.cast.state(state), 0.75, false);
                    return;
                }
                let name =
                    match mention.head.len() == 1 && !prose.tokens[mention.head.start].is_capital {
                        true => self.cast.body(word).map(str::to_owned),
                        false => None,
                    };
                add(
                    name.unwrap_or_else(|| self.cast.body_name(prose, mention)),
                    0.8,
                    false,
                );
            }
            Sort::Group | Sort::Role => {
                let everybody: Vec<usize> = (0..self.cast.persons.len()).collect();
                let holder =
                    (mention.sort == Sort::Role && mention.is_definite && everybody.len() < 200)
                        .then(|| self.cast.holder(prose, mention, &everybody))
                        .flatten();
                if let Some((row, _)) = holder {
                    let is_leader = prose.tokens[mention.head.end - 1].is(Class::LEADER);
                    add(self.cast.persons[row].name.clone(), 0.65, is_leader);
                    return;
                }
                // `European Union leaders`
                if let Some(body) = body_before(prose, mention) {
                    add(prose.words(body).to_owned(), 0.75, false);
                } else if mention.states.is_empty()
                    && mention.sort == Sort::Group
                    && is_subject
                    && !prose.tokens[mention.head.end - 1].is(Class::SOURCE)
                {
                    add(prose.words(mention.head.clone()).to_owned(), 0.5, false);
                }
                let mut states = mention.states.clone();
                states.dedup();
                for state in states {
                    let is_known =
                        prose.language == Language::English || self.cast.names_state(state);
                    let name = match is_known {
                        true => self.cast.state(state),
                        false => prose.words(mention.range.clone()).to_owned(),
                    };
                    add(name, 0.7, false);
                }
            }
            Sort::Pronoun => {
                let is_one = matches!(
                    &*prose.tokens[mention.head.start].folded,
                    "he" | "she" | "він" | "вона" | "он" | "она" | "il" | "elle"
                );
                if let Some(row) = heard.focus.filter(|_| is_one && is_subject) {
                    let person = &self.cast.persons[row];
                    add(person.name.clone(), 0.6, is_leader(person));
                }
            }
            Sort::Place | Sort::Outlet => {}
        }
    }

    fn place(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        mentions: &[Mention],
    ) -> Option<Field<String>> {
        let prose = self.prose;
        mentions
            .iter()
            .filter(|mention| {
                clause.contains(&mention.range.start)
                    && matches!(mention.sort, Sort::Place | Sort::State | Sort::Name)
            })
            .filter(|mention| {
                let before = mention
                    .range
                    .start
                    .checked_sub(1)
                    .map(|at| &*prose.tokens[at].folded);
                matches!(before, Some("in" | "at" | "near" | "to" | "у" | "в" | "a"))
                    && prose
                        .tokens
                        .get(mention.range.end)
                        .is_none_or(|token| token.kind != Kind::Possessive)
            })
            .min_by_key(|mention| mention.range.start.abs_diff(trigger.at))
            .map(|mention| Field {
                value: prose.words(mention.head.clone()).to_owned(),
                span: prose.bytes(mention.head.clone()),
                confidence: 0.75,
                reason: Reason::Named,
            })
    }

    /// The event found before that this one is.
    fn same(
        &self,
        kind: EventKind,
        days: Option<(i64, i64)>,
        actors: &[Actor],
        place: Option<&Field<String>>,
        is_told: bool,
    ) -> Option<usize> {
        let far = self.found.len().saturating_sub(REACH);
        let row = self.found[far..].iter().rposition(|found| {
            if group(found.draft.kind.value) != group(kind) {
                return false;
            }
            let shares = |found: &Found| {
                let known = &found.draft.actors;
                let is_there = |name: &str| actors.iter().any(|actor| is_same(name, &actor.name));
                let both = known.iter().filter(|known| is_there(&known.value)).count();
                match days {
                    Some(_) => both > 0,
                    // Without a day more must be the same.
                    None => both > 1 || both > 0 && both == known.len().min(actors.len()),
                }
            };
            let at_same_place = match (&found.draft.place, place) {
                (Some(a), Some(b)) => a.value == b.value,
                _ => false,
            };
            match days {
                None => shares(found) || actors.is_empty() || at_same_place && !is_told,
                Some((first, last)) if found.is_dated => {
                    let overlaps = first <= found.last && found.first <= last;
                    overlaps
                        && (shares(found)
                            || at_same_place
                            || actors.is_empty()
                            || found.draft.actors.is_empty())
                }
                Some((first, _)) => at_same_place && first <= self.published,
            }
        })?;
        Some(far + row)
    }
}

/// How far a date stands from a word; before it is further away than behind.
fn distance(trigger: &Trigger, day: &Day) -> usize {
    match day.tokens.start > trigger.at {
        true => day.tokens.start - trigger.at,
        false => trigger.at.saturating_sub(day.tokens.end) + 12,
    }
}

/// Whether somebody leads a state or a government.
fn is_leader(person: &Person) -> bool {
    let has = |offices: &[&str]| {
        person
            .offices
            .iter()
            .any(|office| offices.contains(&&**office))
    };
    has(&[
        "president",
        "premier",
        "prime",
        "chancellor",
        "king",
        "emir",
        "leader",
        "президент",
        "премьер-министр",
        "прем'єр-міністр",
        "канцлер",
    ]) && !has(&[
        "vice",
        "deputy",
        "envoy",
        "spokesman",
        "vice-president",
        "adviser",
        "aide",
        "negotiator",
    ])
}

fn field(actor: &Actor) -> Field<String> {
    Field {
        value: actor.name.clone(),
        span: actor.span.clone(),
        confidence: actor.confidence,
        reason: Reason::Named,
    }
}

/// The body whose people a mention is of: of `European Union leaders` the first two words.
fn body_before(prose: &Prose, mention: &Mention) -> Option<Range<usize>> {
    mention.descriptor().find_map(|at| {
        let word =
            |nth: usize| (at + nth < mention.head.start).then(|| &*prose.tokens[at + nth].folded);
        let phrase = prose.lexicon.phrase(&prose.tokens[at].folded, word);
        let (length, class) = phrase.map_or((1, prose.tokens[at].class), |(length, class, _)| {
            (length, class)
        });
        (class.has(Class::ORGANISATION) && !class.has(Class::OUTLET)).then_some(at..at + length)
    })
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
