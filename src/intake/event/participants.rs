//! Who took part in an event, and where it was. Open it when an event has the wrong people.

use super::{
    Actor, Chronicler, Scene, is_meeting, is_same, naming::is_leader, nouns::is_place_noun, word_at,
};
use crate::{
    intake::{
        cast::has_office,
        clause::first_subject,
        draft::{Field, Reason},
        lexicon::{Class, Language},
        mention::{Mention, Sort},
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
        let meets = is_meeting(trigger.kind);
        let from = clause.start.saturating_sub(1).max(range.start)..trigger.at;
        let is_after = from.clone().any(|at| {
            matches!(
                &*self.prose.tokens[at].folded,
                "after" | "following" | "in" | "during" | "после" | "після" | "apres"
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
            && clause.start == aside.tokens.start
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
        // An `and` was its end.
        let mut is_closed = false;
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
        let gap = self.gap(trigger, clause, scene);
        for (nth, mention) in mentions.iter().enumerate() {
            if !clause.contains(&mention.range.start)
                || gap.contains(&mention.range.start)
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
            let word = |back: usize| match mention.range.start >= clause.start + back {
                true => &*prose.tokens[mention.range.start - back].folded,
                false => "",
            };
            // `the Transitional Council (STC)`, `at the headquarters of UN peacekeepers`
            let is_letters = word(1).is_empty()
                && prose.tokens[mention.range.start.saturating_sub(1)].is_sign('(');
            let is_at = word(1) == "of"
                && matches!(word(3), "the" | "a")
                && matches!(word(4), "at" | "in" | "near" | "inside" | "outside");
            // `forces of the council`: the council
            let noun = &*prose.tokens[mention.head.end - 1].folded;
            let is_named_next = (mentions.get(nth + 1)).is_some_and(|next| next.sort == Sort::Name);
            let is_of_next = matches!(mention.sort, Sort::Body | Sort::Group)
                && (prose.tokens.get(mention.head.end)).is_some_and(|of| of.folded == "of")
                && (matches!(noun, "forces" | "troops" | "fighters" | "soldiers" | "members")
                    // `the government of Prime Minister Dabaib`
                    || matches!(noun, "government" | "administration") && is_named_next);
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
            let is_company = mention.range.start > clause.start
                && matches!(
                    &*prose.tokens[mention.range.start - 1].folded,
                    "with" | "between"
                );
            let is_apart = nth > 0
                && prose.tokens[mention.range.start.saturating_sub(1)].is_sign(',')
                && scene.aside(mention.range.end + 1).is_some();
            let is_doer = mention.range.start > clause.start
                && prose.tokens[mention.range.start - 1].folded == "by";
            let is_speaker = mention.range.start > trigger.at
                && !is_company
                && !is_doer
                && !is_apart
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
            let preposition = before.map_or("", |at| match prose.tokens[at].is_sign(',') {
                true => ",",
                false => &*prose.tokens[at].folded,
            });
            let is_behind = mention.range.start > trigger.at;
            // `In a process led by Washington, …`, `on the island of Mittholm`
            let is_before = !is_behind && preposition == "by"
                // `summoned to the ministry`
                || trigger.kind == EventKind::Other && preposition == "to"
                // `a report from Mrs. Lund`
                || is_behind && preposition == "from" && mention.sort == Sort::Name;
            if is_before || preposition == "of" && is_place_noun(word(2)) {
                continue;
            }
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
            // `agreed with A`, `signed a deal with A`, not `suspend cooperation with A`
            let is_of_deal = mention.range.start <= trigger.at + 2
                || matches!(
                    word(2),
                    "agreement"
                        | "deal"
                        | "accord"
                        | "pact"
                        | "treaty"
                        | "memorandum"
                        | "truce"
                        | "ceasefire"
                        | "swap"
                        | "prisoners"
                        | "exchange"
                        | "document"
                        | "protocol"
                        | "contract"
                        | "declaration"
                );
            let is_joint = matches!(trigger.kind, EventKind::Decision | EventKind::Document)
                && preposition == "with"
                && is_of_deal
                && !(trigger.at + 1..mention.range.start)
                    .any(|at| prose.tokens[at].folded.ends_with("ing"));
            let goes_on = nth > 0 && by_list == Some(nth - 1);
            // `by A of Cambodia and B of Thailand`
            if goes_on && preposition == "of" && mention.sort == Sort::State {
                by_list = Some(nth);
                continue;
            }
            let is_by = preposition == "by"
                || goes_on && (preposition == "and" || preposition == "," && !is_closed);
            is_closed = is_by && preposition == "and";
            // `прибуде українська делегація`
            let is_inverted = is_behind
                && trigger.is_verb
                && mention.range.start == trigger.at + 1
                && matches!(prose.language, Language::Ukrainian | Language::Russian);
            if is_by && is_behind {
                by_list = Some(nth);
            }
            // Of a noun of meeting: `talks with A`, not `talks that A`
            let is_loose = is_behind
                && !trigger.is_verb
                && prose.language == Language::English
                && is_meeting(trigger.kind)
                && between.is_none()
                && !matches!(
                    preposition,
                    "with" | "of" | "among" | "and" | "," | "involving"
                );
            // `discussed Iran with A in a call`
            // `talks on sharing the waters of the Indus`
            let is_person = (self.cast.person(prose, mention))
                .is_some_and(|row| self.cast.persons[row].is_person());
            let is_part = is_behind
                && preposition == "of"
                && mention.sort == Sort::Name
                && !is_person
                && mention.range.start > trigger.at + 3;
            if is_part {
                continue;
            }
            let is_topic = is_behind
                && matches!(word_at(prose, trigger.at), "discussed" | "discuss")
                && !matches!(preposition, "with" | "and");
            if is_loose || is_topic {
                continue;
            }
            // `travel to Ankara on Thursday to meet President Aydin`
            let is_met = trigger.kind == EventKind::Visit
                && mention.range.start >= trigger.at + 2
                && matches!(preposition, "meet" | "see")
                && word(2) == "to";
            if is_one_sided && is_behind && !is_joint && !is_inverted && !is_by && !is_met {
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
                        | "arranged"
                        | "convened"
                        | "sponsored"
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
            // `The ambassador in Bamako, Igor Gromov, was received`
            if mentions
                .get(nth + 1)
                .is_some_and(|next| self.is_office_of(mention, next))
                || mentions
                    .get(nth + 2)
                    .is_some_and(|next| self.is_office_of(mention, next))
            {
                continue;
            }
            self.add_actor(
                mention,
                !is_behind || between.is_some() || trigger.kind == EventKind::Talks || is_by,
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
                    || mentions.iter().any(|mention| {
                        // `Thai F-16 jets` are no name of anybody.
                        let is_arms = matches!(mention.sort, Sort::Name | Sort::Place)
                            && trigger.kind == EventKind::Military
                            && !has_office(prose, mention)
                            && self.is_arms(mention.range.end);
                        mention.range.contains(&at) && !is_arms
                    });
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
        // `a Velland patrol boat fired`: the name before the arms is whose they are.
        if actors.is_empty() && trigger.kind == EventKind::Military {
            let owner = mentions.iter().find(|mention| {
                mention.sort == Sort::Name
                    && clause.contains(&mention.range.start)
                    && mention.range.end < trigger.at
                    && scene.is_together(mention.range.start, trigger.at)
                    && trigger.at - mention.range.end <= 4
                    && self.is_arms(mention.range.end)
            });
            actors.extend(owner.map(|owner| Actor {
                name: prose.words(owner.head.clone()).to_owned(),
                span: prose.bytes(owner.head.clone()),
                confidence: 0.6,
                is_leader: false,
                is_group: false,
                is_body: false,
            }));
        }
        actors
    }
}
