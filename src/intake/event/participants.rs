//! Who took part in an event, and where it was. Open it when an event has the wrong people.

use super::{Actor, Chronicler, Scene, is_same, word_at};
use crate::{
    intake::{
        cast::{Person, state_of},
        clause::first_subject,
        draft::{Field, Reason},
        lexicon::{Class, Language},
        mention::{Mention, Sort},
        prose::Prose,
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
        scene: &Scene,
        actors: &mut Vec<Actor>,
    ) {
        let (range, heard) = (scene.range, scene.heard);
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
    pub(super) fn states(&self, clause: &Range<usize>, scene: &Scene) -> Vec<Actor> {
        let (range, heard) = (scene.range, scene.heard);
        let mut actors = Vec::new();
        for mention in scene.mentions.iter().filter(|mention| {
            let before = (mention.range.start > range.start)
                .then(|| mention.range.start - 1)
                .map(|at| (&self.prose.tokens[at], self.prose.class(at)));
            // As a subject, or with whom: not `to discuss Yemen`
            let may_act = before.is_none_or(|(token, class)| {
                !token.is_word()
                    || class.has(Class::CONJUNCTION | Class::PREPOSITION)
                    || matches!(&*token.folded, "with" | "between" | "and")
            });
            may_act
                && mention.range.start < clause.end
                && matches!(mention.sort, Sort::State | Sort::Group | Sort::Body)
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
                self.add_actor(mention, false, scene, &mut actors);
            }
        }
        actors
    }

    pub(super) fn actors(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
    ) -> Vec<Actor> {
        let prose = self.prose;
        let mentions = scene.mentions;
        let mut actors: Vec<Actor> = Vec::new();
        // `Siddig, who flew to Riyadh`
        if let Some(aside) = scene.aside(trigger.at).filter(|aside| aside.is_subject)
            && let Some(of) = mentions.iter().find(|of| of.range.end == aside.of)
        {
            self.add_actor(of, true, scene, &mut actors);
        }
        // `The M23 was no part of it but has been holding talks`: the subject stands before.
        if clause.start > scene.range.start
            && matches!(
                &*prose.tokens[clause.start - 1].folded,
                "but" | "mais" | "але" | "но"
            )
            && prose
                .class(clause.start)
                .has(Class::AUXILIARY | Class::VERB)
            && let Some(row) = first_subject(prose, clause.start, scene.range, mentions)
        {
            self.add_actor(&mentions[row], true, scene, &mut actors);
        }
        // The last mention that is named behind “by”: `signed by A and B`
        let mut by_list = None;
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
                | EventKind::Document
        );
        // `a Security Council meeting`: the council alone
        let council = mentions.iter().find(|mention| {
            !trigger.is_verb
                && mention.sort == Sort::Body
                && mention.range.end == trigger.at
                && trigger.kind == EventKind::Talks
                && prose.tokens[mention.head.end - 1].is_capital
        });
        if let Some(council) = council {
            self.add_actor(council, true, scene, &mut actors);
            return actors;
        }
        for (nth, mention) in mentions.iter().enumerate() {
            if !clause.contains(&mention.range.start)
                || mention.sort == Sort::Place
                || matches!(mention.sort, Sort::Outlet | Sort::Paper)
                || !scene.is_together(mention.range.start, trigger.at)
            {
                continue;
            }
            // `the UN watchdog, the IAEA, withdrew`: one, by its name
            if mentions
                .get(nth + 1)
                .is_some_and(|next| self.is_apposition(mention, next))
            {
                continue;
            }
            let word = |back: usize| {
                (mention.range.start >= clause.start + back)
                    .then(|| &*prose.tokens[mention.range.start - back].folded)
                    .unwrap_or_default()
            };
            // `the Transitional Council (STC)`, `at the headquarters of UN peacekeepers`
            let is_letters =
                word(1) == "" && prose.tokens[mention.range.start.saturating_sub(1)].is_sign('(');
            let is_at = word(1) == "of"
                && matches!(word(3), "the" | "a")
                && matches!(word(4), "at" | "in" | "near" | "inside" | "outside");
            // `forces of the council`: the council
            let is_of_next = matches!(mention.sort, Sort::Body | Sort::Group)
                && (prose.tokens.get(mention.head.end)).is_some_and(|of| of.folded == "of")
                && matches!(
                    &*prose.tokens[mention.head.end - 1].folded,
                    "forces" | "troops" | "fighters" | "soldiers" | "members"
                );
            if is_letters || is_at || is_of_next {
                continue;
            }
            // `with the Emirates acting as mediator`
            let is_helper = prose
                .tokens
                .get(mention.range.end)
                .is_some_and(|token| matches!(&*token.folded, "acting" | "serving" | "mediating"));
            if is_helper {
                continue;
            }
            let is_owner = prose
                .tokens
                .get(mention.range.end)
                .is_some_and(|token| token.kind == Kind::Possessive);
            // `Iran's parliament passed`: the parliament
            let owns_another = mentions[nth + 1..].iter().any(|other| {
                other.range.start == mention.range.start && other.range.end <= trigger.at
            });
            let owns_trigger = is_owner
                && !owns_another
                && (mention.range.end + 1..mention.range.end + 4).contains(&trigger.at);
            if is_owner && !owns_trigger {
                // `brokered by Soerensen, the bloc's envoy`
                if nth > 0 && skipped == Some(nth - 1) {
                    skipped = Some(nth);
                }
                continue;
            }
            // `…, his spokesman, Sheekh, told reporters`
            let speaks = |mention: &Mention| scene.heard.subjects.contains(&mention.range);
            let is_speaker = mention.range.start > trigger.at
                && (speaks(mention)
                    || mentions.get(nth + 1).is_some_and(|next| {
                        speaks(next) && mention.range.end + 1 == next.range.start
                    }));
            if is_speaker {
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
                && (mentions[..nth].iter()).any(|office| {
                    office.sort == Sort::Role && office.range.end + 1 == mention.range.start
                });
            if is_of_office {
                continue;
            }
            // `le chef de l'armée`
            let is_office = prose.language == Language::French
                && mention.sort == Sort::Body
                && nth > 0
                && mentions[nth - 1].sort == Sort::Role
                && !(mentions[nth - 1].range.end..mention.range.start).is_empty()
                && (mentions[nth - 1].range.end..mention.range.start).all(|at| {
                    prose.tokens[at].is(Class::PREPOSITION | Class::DETERMINER)
                        || prose.tokens[at].is_sign('\'')
                        || prose.tokens[at].is_sign('’')
                });
            if is_office {
                continue;
            }
            let is_joint = matches!(trigger.kind, EventKind::Decision | EventKind::Document)
                && preposition == "with"
                && !(trigger.at + 1..mention.range.start)
                    .any(|at| prose.tokens[at].folded.ends_with("ing"));
            let is_by = preposition == "by"
                || matches!(preposition, "and" | ",") && nth > 0 && by_list == Some(nth - 1);
            // `прибуде українська делегація`
            let is_inverted = is_behind
                && trigger.is_verb
                && mention.range.start == trigger.at + 1
                && matches!(prose.language, Language::Ukrainian | Language::Russian);
            if is_by && is_behind {
                by_list = Some(nth);
            }
            if is_one_sided && is_behind && !is_joint && !is_inverted && !is_by {
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
                    | "до"
                    | "к"
                    | "во"
                    | "из"
                    | "a"
            ) {
                continue;
            }
            if matches!(preposition, "of" | "to" | "from" | "toward" | "towards")
                && matches!(mention.sort, Sort::State)
                && !(matches!(preposition, "of" | "from")
                    && (is_behind && preposition == "of"
                        || nth > 0 && mentions[nth - 1].sort == Sort::Group
                        || nth > 0 && mentions[nth - 1].range.end + 1 == mention.range.start))
            {
                continue;
            }
            self.add_actor(
                mention,
                !is_behind || between.is_some() || trigger.kind == EventKind::Talks,
                scene,
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
            let near = at.abs_diff(trigger.at) <= 4 && scene.is_together(at, trigger.at);
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
        scene: &Scene,
        actors: &mut Vec<Actor>,
    ) {
        let prose = self.prose;
        let span = prose.bytes(mention.range.clone());
        let is_alone = actors.is_empty();
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
                // `the ministry said its forces had captured`: those of the state that says so
                let owner = prose.tokens[mention.range.start].folded == "its";
                let speaker = (scene.mentions.iter())
                    .filter(|_| owner && matches!(&**word, "forces" | "army" | "military"))
                    .find(|speaker| scene.heard.subjects.contains(&speaker.range));
                let of = speaker.and_then(|speaker| {
                    let states = speaker.states.first().copied();
                    states.or_else(|| state_of(prose, speaker))
                });
                if let Some(state) = of {
                    add(self.cast.state(state), 0.65, false);
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
            Sort::Group if !self.company(mention, scene).is_empty() => {
                for one in self.company(mention, scene) {
                    if !actors.iter().any(|actor| is_same(&actor.name, &one.name)) {
                        actors.push(Actor {
                            span: span.clone(),
                            confidence: 0.6,
                            ..one
                        });
                    }
                }
            }
            Sort::Group | Sort::Role => {
                let everybody: Vec<usize> = (0..self.cast.persons.len()).collect();
                let holder =
                    (mention.sort == Sort::Role && mention.is_definite && everybody.len() < 200)
                        .then(|| self.cast.holder(prose, mention, &everybody, None))
                        .flatten();
                if let Some((row, _)) = holder {
                    let is_leader = prose.tokens[mention.head.end - 1].is(Class::LEADER);
                    add(self.cast.persons[row].name.clone(), 0.65, is_leader);
                    return;
                }
                // `the head of Israel's Shin Bet`: who that is, is not told
                if mention.sort == Sort::Role
                    && let Some(body) = scene.mentions.iter().find(|body| {
                        body.sort != Sort::State
                            && body.sort != Sort::Place
                            && body.range.start == mention.range.end + 1
                            && prose.tokens[mention.range.end].folded == "of"
                    })
                {
                    let is_named = (scene.mentions.iter()).any(|name| {
                        name.sort == Sort::Name
                            && name.range.start == body.range.end + 1
                            && prose.tokens[body.range.end].is_sign(',')
                    });
                    if is_named {
                        return;
                    }
                    let name = prose.words(mention.head.start..body.range.end);
                    add(name.to_owned(), 0.6, false);
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
                    // `European leaders` are more than `leaders`.
                    let start = (mention.descriptor())
                        .find(|&at| !prose.tokens[at].is(Class::DETERMINER | Class::NUMERAL))
                        .filter(|&at| prose.tokens[at].is_capital);
                    let (from, sure) = match start {
                        Some(at) => (at, 0.6),
                        None => (mention.head.start, 0.5),
                    };
                    add(prose.words(from..mention.head.end).to_owned(), sure, false);
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
                    add(
                        name,
                        0.7,
                        prose.tokens[mention.head.end - 1].is(Class::LEADER),
                    );
                }
            }
            Sort::Pronoun => {
                // `A and B said they had agreed`
                let is_they = is_subject && scene.heard.together.is_empty();
                if is_they
                    && matches!(&*prose.tokens[mention.head.start].folded, "they")
                    && let Some(sides) = (scene.mentions.iter()).find(|sides| {
                        sides.sort == Sort::Group && scene.heard.subjects.contains(&sides.range)
                    })
                {
                    for one in self.company(sides, scene) {
                        add(one.name, 0.6, one.is_leader);
                    }
                }
                if is_they && prose.tokens[mention.head.start].folded == "they" && is_alone {
                    let mut rows: Vec<usize> = Vec::new();
                    let before = scene.mentions.iter().take_while(|other| *other != mention);
                    for other in before {
                        let row = match other.sort {
                            Sort::Name => self.cast.person(prose, other),
                            Sort::Pronoun
                                if matches!(word_at(prose, other.head.start), "he" | "she") =>
                            {
                                scene.heard.focus
                            }
                            _ => None,
                        };
                        rows.extend(row.filter(|row| {
                            self.cast.persons[*row].is_person() && !rows.contains(row)
                        }));
                    }
                    if let [a, b] = rows[..] {
                        for row in [a, b] {
                            let person = &self.cast.persons[row];
                            add(person.name.clone(), 0.6, is_leader(person));
                        }
                        return;
                    }
                }
                if is_subject
                    && matches!(
                        &*prose.tokens[mention.head.start].folded,
                        "they" | "вони" | "они" | "ils"
                    )
                {
                    for speaker in &scene.heard.together {
                        let leads = speaker
                            .person
                            .is_some_and(|row| is_leader(&self.cast.persons[row]));
                        add(speaker.name.clone(), 0.6, leads);
                    }
                }
                let word = &*prose.tokens[mention.head.start].folded;
                let is_one = matches!(
                    word,
                    "he" | "she" | "він" | "вона" | "он" | "она" | "il" | "elle"
                );
                // Who was named before it in the sentence, or whom the last one was about.
                let named = (scene.mentions.iter().rev())
                    .filter(|other| {
                        other.sort == Sort::Name && other.range.end <= mention.range.start
                    })
                    .filter(|other| {
                        let before = other.range.start.checked_sub(1);
                        before.is_none_or(|at| {
                            !prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE)
                        })
                    })
                    .filter_map(|other| self.cast.person(prose, other))
                    .find(|&row| self.cast.persons[row].is_person());
                if let Some(row) = named.or(scene.heard.focus).filter(|_| is_one && is_subject) {
                    let person = &self.cast.persons[row];
                    add(person.name.clone(), 0.6, is_leader(person));
                }
                // `says it will leave the city, which it captured`
                if word == "it"
                    && is_subject
                    && let Some(body) = (scene.mentions.iter()).find(|body| {
                        matches!(body.sort, Sort::Body | Sort::State)
                            && scene.heard.subjects.contains(&body.range)
                            && body.range.end <= mention.range.start
                    })
                {
                    let mut named = Vec::new();
                    self.add_named(body, &mut named);
                    for one in named {
                        add(one.name, 0.6, false);
                    }
                }
            }
            Sort::Place | Sort::Outlet | Sort::Paper => {}
        }
    }
}

/// Nouns of several that were named before.
const COMPANY: [&str; 16] = [
    "sides",
    "parties",
    "leaders",
    "men",
    "women",
    "presidents",
    "ministers",
    "premiers",
    "envoys",
    "negotiators",
    "delegations",
    "teams",
    "countries",
    "capitals",
    "nations",
    "governments",
];

impl Chronicler<'_, '_> {
    /// Whether the second of two mentions is the name of the first: `the watchdog, the IAEA,`.
    fn is_apposition(&self, first: &Mention, second: &Mention) -> bool {
        let prose = self.prose;
        let comma = first.range.end..second.range.start;
        comma.len() == 1
            && prose.tokens[comma.start].is_sign(',')
            && (prose.tokens.get(second.range.end)).is_some_and(|token| token.is_sign(','))
            && first.sort == Sort::Body
            && second.sort == Sort::Body
            && first.is_definite
            && !prose.tokens[first.head.end - 1].is_capital
            && prose.tokens[second.head.end - 1].is_capital
    }

    /// Adds a state or a person that is named.
    pub(super) fn add_named(&self, mention: &Mention, into: &mut Vec<Actor>) {
        let name = match mention.sort {
            Sort::State => state_of(self.prose, mention).map(|state| self.cast.state(state)),
            Sort::Body => Some(self.cast.body_name(self.prose, mention)),
            _ => (self.cast.person(self.prose, mention))
                .map(|row| self.cast.persons[row].name.clone()),
        };
        into.extend(name.map(|name| Actor {
            name,
            span: self.prose.bytes(mention.range.clone()),
            confidence: 0.6,
            is_leader: false,
            is_group: false,
            is_body: false,
        }));
    }

    /// Whether a mention means some who were named: `the two leaders`, `both sides`.
    fn is_company(&self, mention: &Mention) -> bool {
        let prose = self.prose;
        let noun = &*prose.tokens[mention.head.end - 1].folded;
        COMPANY.contains(&noun)
            && mention.states.is_empty()
            && mention.descriptor().all(|at| {
                let token = &prose.tokens[at];
                token.is(Class::DETERMINER | Class::NUMERAL)
                    || matches!(&*token.folded, "both" | "countries" | "nations")
                    || token.kind == Kind::Possessive
            })
            && (mention.is_definite
                || mention
                    .descriptor()
                    .any(|at| matches!(&*prose.tokens[at].folded, "both" | "two" | "three")))
    }

    /// Whom it means: persons named before it in the sentence, or who took part in what was told last.
    fn company(&self, mention: &Mention, scene: &Scene) -> Vec<Actor> {
        let prose = self.prose;
        if !self.is_company(mention) {
            return Vec::new();
        }
        let noun = &*prose.tokens[mention.head.end - 1].folded;
        let is_of_persons = !matches!(
            noun,
            "sides"
                | "parties"
                | "delegations"
                | "teams"
                | "countries"
                | "capitals"
                | "nations"
                | "governments"
        );
        // `the two countries' presidents`
        let is_of_persons = is_of_persons
            && !mention
                .descriptor()
                .any(|at| matches!(&*prose.tokens[at].folded, "countries" | "nations"));
        let leads = prose.tokens[mention.head.end - 1].is(Class::LEADER);
        let count = match mention
            .descriptor()
            .any(|at| prose.tokens[at].folded == "three")
        {
            true => 3,
            false => 2,
        };
        let row_of = |actor: &Actor| {
            (0..self.cast.persons.len())
                .find(|&row| is_same(&self.cast.persons[row].name, &actor.name))
        };
        let fits = |row: usize| {
            let person = &self.cast.persons[row];
            match noun.strip_suffix('s').unwrap_or(noun) {
                "leader" => is_leader(person),
                "men" | "women" => true,
                office => person.offices.iter().any(|known| known == office),
            }
        };
        let may_be = |actor: &Actor| match is_of_persons {
            true => row_of(actor).is_some_and(fits),
            false => row_of(actor).is_none(),
        };
        let mut rows: Vec<usize> = Vec::new();
        for other in scene.mentions.iter().filter(|_| is_of_persons) {
            if other.sort == Sort::Name
                && other.range.end <= mention.range.start
                && let Some(row) = self.cast.person(prose, other)
                && self.cast.persons[row].is_person()
                && !rows.contains(&row)
            {
                rows.push(row);
            }
        }
        if rows.len() == count {
            let made = rows.into_iter().map(|row| {
                let person = &self.cast.persons[row];
                Actor {
                    name: person.name.clone(),
                    span: 0..0,
                    confidence: 0.6,
                    is_leader: is_leader(person),
                    is_group: false,
                    is_body: false,
                }
            });
            return made.collect();
        }
        (self.companies.iter().rev())
            .find(|company| company.len() == count && company.iter().all(may_be))
            .into_iter()
            .flatten()
            .map(|one| Actor {
                is_leader: leads,
                ..one.clone()
            })
            .collect()
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
