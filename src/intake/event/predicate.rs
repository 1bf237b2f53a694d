//! Which words of a clause belong to which of its verbs: `met A on Monday and will fly to B`. Open it
//! when an event has the actors or the day of another verb of the same subject.

use super::{Chronicler, Scene, word_at};
use crate::intake::{lexicon::Class, trigger::Trigger};
use std::ops::Range;

impl Chronicler<'_, '_> {
    /// Whether a finite verb stands at a token.
    pub(super) fn is_finite(&self, at: usize) -> bool {
        let prose = self.prose;
        let (token, class) = (&prose.tokens[at], prose.class(at));
        let verb = Class::ANY_VERB;
        let noun = Class::ROLE | Class::ROLES | Class::BODY | Class::DETERMINER;
        class.has(verb) && !class.has(noun) && !token.is_capital || prose.is_unlisted_verb(at)
    }

    /// Whether another verb of the same subject begins behind an `and`.
    fn goes_on(&self, and: usize, end: usize) -> bool {
        let prose = self.prose;
        if prose.is_quoted[and] || !matches!(word_at(prose, and), "and" | "but" | "then") {
            return false;
        }
        let mut at = and + 1;
        // `and on Tuesday flew`, `and later met`
        while at < end
            && at < and + 5
            && !prose.is_quoted[at]
            && (prose.tokens[at].is(Class::WEEKDAY | Class::MONTH)
                || word_at(prose, at).ends_with("ly")
                || matches!(
                    word_at(prose, at),
                    "on" | "later" | "then" | "also" | "has" | "have"
                )
                || prose.tokens[at].folded.parse::<u8>().is_ok())
        {
            at += 1;
        }
        if at >= end || prose.is_quoted[at] {
            return false;
        }
        let word = word_at(prose, at);
        // `and inspected the site`: a verb that no list has
        let is_unlisted = word.ends_with("ed")
            && word.len() > 4
            && prose.tokens[at].class == Class::NONE
            && (prose.tokens.get(at + 1).filter(|_| at + 1 < end)).is_some_and(|next| {
                next.is(Class::DETERMINER | Class::PREPOSITION | Class::LOCATIVE) || next.is_capital
            });
        self.is_finite(at) || is_unlisted && !prose.tokens[at].is_capital
    }

    /// Where another verb of the same subject begins behind the one that tells of an event.
    pub(super) fn next_verb(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
    ) -> Option<usize> {
        (trigger.at + 1..clause.end)
            .find(|&at| scene.is_together(at, trigger.at) && self.goes_on(at, clause.end))
    }

    /// What another verb of the same subject tells before the one that tells of an event: of `A met B and
    /// flew to C` for the flight `met B`.
    pub(super) fn gap(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        scene: &Scene,
    ) -> Range<usize> {
        let none = trigger.at..trigger.at;
        let Some(and) = (clause.start..trigger.at)
            .rev()
            .find(|&at| scene.is_together(at, trigger.at) && self.goes_on(at, clause.end))
        else {
            return none;
        };
        let first =
            (clause.start..and).find(|&at| scene.is_together(at, trigger.at) && self.is_finite(at));
        // Behind the `and` no other subject stands.
        match first {
            Some(first) => first..and,
            None => none,
        }
    }
}
