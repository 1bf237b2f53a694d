//! Who took part in an event, and where it was. Open it when an event has the wrong people.

use super::{Actor, Chronicler, is_same};
use crate::{
    intake::{
        cast::{Person, state_of},
        draft::{Field, Reason},
        lexicon::{Class, Language},
        mention::{Mention, Sort},
        prose::Prose,
        speech::Heard,
        token::Kind,
        trigger::Trigger,
    },
    model::EventKind,
};
use std::ops::Range;

impl Chronicler<'_, '_> {
    pub(super) fn place(
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

    /// Who speaks after talks took part in them: `after a meeting with B, A said`.
    pub(super) fn add_speaker(
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
    pub(super) fn states(
        &self,
        range: &Range<usize>,
        mentions: &[Mention],
        heard: &Heard,
    ) -> Vec<Actor> {
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

    pub(super) fn actors(
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

    pub(super) fn add_actor(
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
}

/// The body whose people a mention is of: of `European Union leaders` the first two words.
pub(super) fn body_before(prose: &Prose, mention: &Mention) -> Option<Range<usize>> {
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

/// Whether somebody leads a state or a government.
pub(super) fn is_leader(person: &Person) -> bool {
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
