//! How far what tells of an event reaches, and which day is its own. Open it when an event has the day
//! of another clause.

use super::{Chronicler, Scene, distance, is_meeting, word_at};
use crate::{
    intake::{
        clause::is_saying,
        day::Day,
        lexicon::{Class, Language},
        tense::{Tense, tense},
        trigger::Trigger,
    },
    model::EventKind,
};
use std::ops::Range;

impl Chronicler<'_, '_> {
    /// Whether a date stands right behind a noun of meeting, with no more than a place between:
    /// `at a council meeting in New York on Tuesday, Britain urged …`.
    pub(super) fn is_own(&self, trigger: &Trigger, day: &Day, range: &Range<usize>) -> bool {
        let from = trigger.at + 1;
        let is_opening = (range.start..trigger.at).all(|at| {
            let verb = Class::SAY | Class::VERB | Class::AUXILIARY | Class::TAKE;
            !self.prose.class(at).has(verb) || self.prose.tokens[at].is_capital
        });
        is_opening
            && !trigger.is_verb
            && (from..from + 12).contains(&day.tokens.start)
            && (from..day.tokens.start).all(|at| {
                let token = &self.prose.tokens[at];
                token.is_capital
                    || token.is(Class::PREPOSITION
                        | Class::LOCATIVE
                        | Class::DETERMINER
                        | Class::MODIFIER
                        | Class::ROLE
                        | Class::ROLES
                        | Class::BODY)
                    || token.is_word() && token.class == Class::NONE
            })
    }

    /// Whether somebody travels for what another word tells of: `flew to Riyadh on Monday for talks`.
    pub(super) fn is_errand(&self, travel: &Trigger, talks: &Trigger) -> bool {
        travel.kind == EventKind::Visit
            && matches!(talks.kind, EventKind::Talks | EventKind::Summit)
            && (travel.at + 1..talks.at)
                .rev()
                .take(4)
                .any(|at| self.prose.tokens[at].folded == "for")
    }

    /// Whether a pronoun and the verb stand right behind a day: `and on August 20 it recalled`.
    pub(super) fn follows(&self, day: &Day, trigger: &Trigger) -> bool {
        let subject = day.tokens.end;
        trigger.is_verb
            && trigger.at == subject + 1
            && self.prose.class(subject).has(Class::PRONOUN)
    }

    /// Whether what a verb tells of was done at a meeting: `presented the plan at a meeting in Geneva on Friday`.
    pub(super) fn is_occasion(&self, talks: &Trigger, deed: &Trigger) -> bool {
        let meets = matches!(talks.kind, EventKind::Talks | EventKind::Summit);
        let from = talks.at.saturating_sub(3).max(deed.at + 1);
        meets
            && !talks.is_verb
            && deed.is_verb
            && deed.at < talks.at
            && (from..talks.at).any(|at| matches!(word_at(self.prose, at), "at" | "during"))
            && !(deed.at + 1..talks.at).any(|at| self.is_finite(at))
    }

    /// The part of a sentence that tells of an event.
    pub(super) fn clause(&self, trigger: &Trigger, scene: &Scene) -> Range<usize> {
        let prose = self.prose;
        let own = scene.aside(trigger.at);
        let range = own.map_or(scene.range, |aside| &aside.tokens);
        let parts = |at: usize| {
            let token = &prose.tokens[at];
            let class = prose.class(at);
            // `phoned her that night`
            let is_time = token.folded == "that"
                && prose.tokens.get(at + 1).is_some_and(|next| {
                    matches!(
                        &*next.folded,
                        "night" | "day" | "evening" | "morning" | "week" | "month" | "year"
                    )
                });
            if is_time {
                return false;
            }
            // What another clause says within this one parts nothing.
            if own.is_none() && scene.aside(at).is_some() {
                return false;
            }
            let is_trigger = trigger.is_verb && at == trigger.at;
            // `the United States`
            let is_noun = class.has(Class::ROLE) || token.is_capital;
            // `concluded a third day of talks`
            let is_deed = matches!(
                &*token.folded,
                "concluded" | "continued" | "continues" | "recalled" | "maintained" | "repeated"
            ) && is_saying(prose, at, scene.range).is_none();
            class.has(Class::SAY | Class::TAKE) && !is_trigger && !is_noun && !is_deed
                || class.has(Class::ACCORDING)
                || token.folded == "since"
                    && (self.begins_clause(at, range)
                        || trigger.is_verb
                            && (at + 1..at + 9).contains(&trigger.at)
                            && !word_at(prose, trigger.at).ends_with("ing"))
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
            .map_or(range.start, |at| {
                match prose.class(at).has(Class::ACCORDING) {
                    // Behind who says it, and what that is: `According to the centre, a group, …`
                    true => {
                        let mut commas =
                            (at + 1..trigger.at).filter(|&at| prose.tokens[at].is_sign(','));
                        let first = commas.next().unwrap_or(at);
                        let is_apposition = matches!(word_at(prose, first + 1), "a" | "an" | "the");
                        let second = commas.next().filter(|_| is_apposition && first > at);
                        second.unwrap_or(first) + 1
                    }
                    false => at + 1,
                }
            });
        let end = (trigger.at + 1..range.end)
            .find(|&at| parts(at))
            .unwrap_or(range.end);
        // `…, the ministry said`: who says it stands behind the last comma.
        let is_said = end < range.end && prose.class(end).has(Class::SAY | Class::TAKE);
        let comma = (trigger.at + 1..end)
            .rev()
            .take(14)
            .find(|&at| prose.tokens[at].is_sign(','));
        let clause = match comma.filter(|_| is_said) {
            Some(comma) => start..comma,
            None => start..end,
        };
        // `ministers try to settle it, the association decided`: a clause of its own
        let own = (scene.mentions.iter()).find(|subject| {
            trigger.is_verb
                && subject.range.end == trigger.at
                && !prose
                    .class(clause.start)
                    .has(Class::PREPOSITION | Class::LOCATIVE)
                && subject.range.start > clause.start + 1
                && self.parted(subject.range.start, clause.start).is_some()
                && (clause.start..subject.range.start)
                    .any(|at| scene.is_together(at, trigger.at) && self.is_finite(at))
        });
        let clause = own.map_or(clause.start, |subject| subject.range.start)..clause.end;
        // `froze the assets, and on August 20 it recalled its envoy`
        let other = (scene.mentions.iter())
            .filter(|subject| {
                subject.range.start > trigger.at + 2
                    && clause.contains(&subject.range.end)
                    && scene.is_together(subject.range.start, trigger.at)
                    && self.is_finite(subject.range.end)
            })
            .filter_map(|subject| self.parted(subject.range.start, trigger.at))
            .filter(|_| prose.language == Language::English)
            .min();
        let clause = clause.start..other.unwrap_or(clause.end);
        let end = self.next_verb(trigger, &clause, scene);
        clause.start..end.unwrap_or(clause.end)
    }

    /// The comma before a subject, or before the `and` and the date before it: `, and on August 20 it`.
    fn parted(&self, subject: usize, start: usize) -> Option<usize> {
        let prose = self.prose;
        let mut at = subject;
        while at > start + 1
            && subject - at < 5
            && (prose.tokens[at - 1].is(Class::MONTH | Class::WEEKDAY)
                || prose.tokens[at - 1].folded.parse::<u16>().is_ok()
                || word_at(prose, at - 1) == "on")
        {
            at -= 1;
        }
        let is_and = at < subject && word_at(prose, at - 1) == "and";
        let comma = (at - 1).checked_sub(usize::from(is_and))?;
        prose.tokens[comma].is_sign(',').then_some(comma)
    }

    /// Whether `when` stands at a token, or behind a comma there.
    pub(super) fn is_when(&self, at: usize) -> bool {
        let word = |at: usize| self.prose.tokens.get(at).map(|token| &*token.folded);
        let comma = (self.prose.tokens.get(at)).is_some_and(|token| token.is_sign(','));
        word(at + usize::from(comma)) == Some("when")
    }

    /// Whether a word that may stand before a date has a clause behind it: `since the war began`.
    fn begins_clause(&self, at: usize, range: &Range<usize>) -> bool {
        (at + 1..range.end.min(at + 9))
            .take_while(|&at| !self.prose.tokens[at].is_sign(','))
            .any(|at| self.is_finite(at))
    }

    /// Whether a clause tells what happened where another one was.
    fn is_where(&self, at: usize) -> bool {
        matches!(
            &*self.prose.tokens[at].folded,
            "where" | "dont" | "whose" | "whom"
        )
    }

    /// The day on which it was: the nearest in its clause.
    pub(super) fn day<'d>(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
        days: &'d [Day],
    ) -> Option<&'d Day> {
        let range = scene.range;
        let gap = self.gap(trigger, clause, scene);
        // `met A on Monday and will fly to B`: Monday is of the meeting alone.
        let is_coming = self
            .prose
            .class(trigger.at.saturating_sub(1))
            .has(Class::FUTURE);
        let in_clause = (days.iter())
            .filter(|day| {
                clause.contains(&day.tokens.start)
                    || day.tokens.end < clause.start
                        && clause.start > range.start
                        && self.is_where(clause.start)
            })
            .filter(|day| !(is_coming && gap.contains(&day.tokens.start)))
            .min_by_key(|day| (gap.contains(&day.tokens.start), distance(trigger, day)));
        let is_said = clause.start > range.start
            && (self.prose.class(clause.start - 1).has(Class::SAY)
                || self.prose.tokens[clause.start - 1].folded == "that");
        // `in 2023 when gunmen killed …`, `for 2 June, when the ministers are to meet`
        let when = clause.start.checked_sub(1).filter(|at| *at > range.start);
        let of_when = (days.iter()).find(|day| {
            let end = day.tokens.end;
            (when == Some(end) || when == Some(end + 1)) && self.is_when(end)
        });
        // `came a day before delegations were due to gather`
        let of_turned = (days.iter()).find(|day| {
            when.is_some()
                && day.tokens.end == clause.start
                && matches!(word_at(self.prose, day.tokens.end - 1), "before" | "after")
        });
        of_turned.or(in_clause).or(of_when).or_else(|| {
            if is_said {
                return None;
            }
            // `On Friday, …` belongs to all of the sentence.
            days.iter()
                .find(|day| day.tokens.start <= range.start + 1 && trigger.at > day.tokens.end)
        })
    }

    /// The day of the verb in whose clause a meeting is told of: `was struck on July 28 at a meeting of A and B`.
    pub(super) fn day_of_verb<'d>(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
        days: &'d [Day],
    ) -> Option<&'d Day> {
        let meets = is_meeting(trigger.kind);
        let is_at = (trigger.at.saturating_sub(4).max(clause.start)..trigger.at)
            .any(|at| matches!(word_at(self.prose, at), "at" | "during" | "in"));
        if trigger.is_verb || !meets || !is_at {
            return None;
        }
        days.iter().rev().find(|day| {
            clause.contains(&day.tokens.start)
                && day.tokens.end < trigger.at
                && !self.is_bound(day)
                && scene.is_together(day.tokens.start, trigger.at)
                && !(day.tokens.end..trigger.at).any(|at| self.is_finite(at))
        })
    }

    /// The day of the verb before of the same subject: `flew to Ankara on Wednesday and met the minister`.
    pub(super) fn day_of_other<'d>(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
        days: &'d [Day],
    ) -> Option<&'d Day> {
        let meets = is_meeting(trigger.kind)
            || matches!(trigger.kind, EventKind::Document | EventKind::Decision);
        // `travelled there and was received by its president`: one visit
        let is_received = matches!(
            word_at(self.prose, trigger.at.saturating_sub(1)),
            "was" | "were"
        );
        let gap = self.gap(trigger, clause, scene);
        let is_past = tense(self.prose, trigger.at, &(gap.end..clause.end)) == Tense::Past;
        if !trigger.is_verb || !meets || !is_past || is_received || gap.is_empty() {
            return None;
        }
        days.iter().rev().find(|day| {
            (clause.start..gap.end).contains(&day.tokens.start)
                && day.is_day()
                && !self.is_bound(day)
        })
    }

    /// Whether a day is the bound of a time, and not when something was: `since Friday`.
    fn is_bound(&self, day: &Day) -> bool {
        let before = word_at(self.prose, day.tokens.start.saturating_sub(1));
        matches!(before, "since" | "until" | "before" | "by" | "from")
    }
}
