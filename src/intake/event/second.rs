//! A second event that one verb tells of: `met A in Rome on Monday and B in Athens a day later`.

use super::{Chronicler, LEAD, Scene, field, found::Found, is_meeting, is_same};
use crate::{
    intake::{
        day::Day,
        draft::{Field, Reason},
        lexicon::Class,
        mention::Mention,
        trigger::Trigger,
        trust::Sign,
    },
    model::EventKind,
};
use std::ops::Range;

impl Chronicler<'_, '_> {
    /// Where a verb tells of a second one: `met A in Rome on Monday and B in Athens a day later`.
    pub(super) fn second(
        &self,
        trigger: &Trigger,
        clause: &Range<usize>,
        mentions: &[Mention],
        days: &[Day],
    ) -> Option<Range<usize>> {
        let prose = self.prose;
        let meets = is_meeting(trigger.kind) || trigger.kind == EventKind::Visit;
        let first = days.iter().find(|day| day.tokens.start > trigger.at)?;
        let and = (first.tokens.end..clause.end).find(|&at| prose.tokens[at].folded == "and")?;
        let second = days.iter().find(|day| day.tokens.start > and)?;
        let verb = Class::ANY_VERB;
        let is_close = and - first.tokens.end <= 2
            && second.tokens.start - and <= 12
            && second.tokens.end <= clause.end;
        let names = mentions
            .iter()
            .any(|mention| (and..second.tokens.start).contains(&mention.range.start));
        let has_verb = (and..second.tokens.start)
            .any(|at| prose.class(at).has(verb) && !prose.tokens[at].is_capital);
        (meets && is_close && names && !has_verb).then_some(and..second.tokens.end)
    }

    /// The second of two that one verb tells of, after the first was found.
    pub(super) fn add_second(&mut self, second: &Range<usize>, scene: &Scene, days: Vec<Day>) {
        let prose = self.prose;
        let (Some(day), Some(first)) = (days.into_iter().next(), self.found.last()) else {
            return;
        };
        let trigger = Trigger {
            at: second.start,
            kind: first.draft.kind.value,
            is_verb: true,
        };
        let named = self.actors(&trigger, second, scene);
        let mut draft = first.draft.clone();
        let starts = prose.bytes(second.clone()).start;
        if !named.is_empty() {
            // Who is named behind the verb of the first took no part in the second.
            let verb = first.draft.kind.span.start;
            draft.actors.retain(|actor| actor.span.start < verb);
            draft.actors.extend(named.iter().map(field));
        }
        draft.actors.retain(|actor| actor.span.start != starts);
        draft.place = self.place(&trigger, second, scene.mentions);
        draft.date = Field {
            value: day.date.clone(),
            span: prose.bytes(day.tokens.clone()),
            confidence: 0.8,
            reason: Reason::Day(day.reason),
        };
        // Told before, it is the same.
        let is_known = self.found.iter().rev().take(40).any(|found| {
            (found.first, found.last) == (day.first, day.last)
                && found.draft.kind.value == draft.kind.value
                && (found.draft.actors.iter()).any(|known| {
                    draft
                        .actors
                        .iter()
                        .any(|actor| is_same(&known.value, &actor.value))
                })
        });
        if is_known {
            return;
        }
        self.found.push(Found {
            draft,
            first: day.first,
            last: day.last,
            is_dated: true,
            is_told: true,
            is_doubted: true,
            is_aside: false,
            is_late: self.seen > LEAD,
            seen: vec![Sign::Crowded, Sign::ManyDays],
        });
    }
}
