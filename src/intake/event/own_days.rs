//! Which of the days of a sentence may be an event's. Open it when an event has the day of another one.

use super::{Chronicler, Scene, distance, word_at};
use crate::{
    intake::{day::Day, lexicon::Class, token::Kind, trigger::Trigger},
    model::EventKind,
};

impl Chronicler<'_, '_> {
    /// The days that may be of what a word tells of: a date belongs to what stands nearest to it, one at the beginning
    /// of the sentence to all.
    pub(super) fn own_days(
        &self,
        trigger: &Trigger,
        triggers: &[Trigger],
        scene: &Scene,
        days: &[Day],
    ) -> Vec<Day> {
        let range = scene.range;
        // `the last talks, which broke down in July`
        let is_of = |day: &Day| {
            let aside = scene.aside(day.tokens.start);
            aside.is_some_and(|aside| aside.of == trigger.at + 1)
        };
        (days.iter())
            .filter(|day| {
                // `On Thursday, the army said it had struck …`: told and done on it
                let is_of_both = day.tokens.start <= range.start + 1
                    && trigger.is_verb
                    && word_at(self.prose, trigger.at.saturating_sub(1)) == "had"
                    // `backed a plan`: said and done in one
                    || self.prose.class(trigger.at).has(Class::TAKE | Class::SAY);
                !scene.heard.days.contains(&day.tokens)
                    || is_of_both
                    || self.is_own(trigger, day, range)
            })
            .filter(|day| {
                // `this week's bargain`: of that bargain alone
                let owned = day.tokens.end..day.tokens.end + 4;
                (self.prose.tokens.get(owned.start))
                    .is_none_or(|token| token.kind != Kind::Possessive)
                    || owned.contains(&trigger.at)
            })
            .filter(|day| {
                // `after talks, on December 4, jets struck`: of the strike alone
                let near = trigger.at.saturating_sub(2).max(range.start)..trigger.at;
                let is_past = !trigger.is_verb
                    && near.clone().any(|at| {
                        matches!(
                            word_at(self.prose, at),
                            "after" | "following" | "после" | "після" | "apres"
                        )
                    });
                let has_other = triggers.iter().any(|other| {
                    other.is_verb
                        && other.at > day.tokens.start
                        && scene.is_together(other.at, day.tokens.start)
                });
                let is_beside = (trigger.at + 1..day.tokens.start)
                    .all(|at| !self.prose.tokens[at].is_sign(','));
                !(is_past && has_other) || day.tokens.start > trigger.at && is_beside
            })
            .filter(|day| {
                // A year is a day's for want of a better.
                let is_short = |day: &Day| day.last - day.first < 32;
                let is_here = |other: &&Day| {
                    is_short(other) && scene.is_together(trigger.at, other.tokens.start)
                };
                is_short(day) || !days.iter().any(|other| is_here(&other))
            })
            .filter(|day| {
                let is_first = day.tokens.start <= range.start + 1;
                // `travelled to Erbil on Thursday, where he met …`
                let inherits = (scene.aside(trigger.at)).is_some_and(|aside| {
                    !aside.is_subject
                        && day.tokens.end <= aside.tokens.start
                        && scene.aside(day.tokens.start).is_none()
                        && !days
                            .iter()
                            .any(|own| aside.tokens.contains(&own.tokens.start))
                });
                // `Erdem, who was in Baku on Saturday, met there`
                let is_there = trigger.at + 1 < range.end
                    && word_at(self.prose, trigger.at + 1) == "there"
                    && day.tokens.end < trigger.at;
                is_first
                    || is_of(day)
                    || inherits
                    || is_there
                    || scene.is_together(trigger.at, day.tokens.start)
            })
            .filter(|day| {
                let inherits = (scene.aside(trigger.at)).is_some_and(|aside| {
                    !aside.is_subject && day.tokens.end <= aside.tokens.start
                });
                // `during talks in Kyiv on Wednesday signed …`
                let is_beside = trigger.is_verb && day.tokens.end == trigger.at;
                if is_of(day) || inherits || is_beside {
                    return true;
                }
                // `a day after gunmen killed`: of what follows
                if matches!(word_at(self.prose, day.tokens.end - 1), "before" | "after") {
                    let next = triggers.iter().find(|other| other.at >= day.tokens.end);
                    if let Some(next) = next.filter(|next| next.is_verb) {
                        return next.at == trigger.at;
                    }
                }
                let nearest = (triggers.iter())
                    .filter(|other| scene.is_together(other.at, day.tokens.start))
                    .min_by_key(|other| distance(other, day));
                day.tokens.start <= range.start + 1
                    || nearest.is_none_or(|nearest| {
                        nearest.at == trigger.at
                            || self.is_errand(nearest, trigger)
                            || self.is_occasion(nearest, trigger)
                            || self.follows(day, trigger)
                    })
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
                ) || before == Some("from") && day.first < day.last
                    // `has backed the plan since March 2022`: from then on
                    || before == Some("since")
                        && trigger.is_verb
                        && matches!(trigger.kind, EventKind::Decision | EventKind::Sanction)
                        && (trigger.at..trigger.at + 7).contains(&day.tokens.start)
                        && matches!(word_at(self.prose, trigger.at.saturating_sub(1)), "has" | "have")
                    || self.is_when(day.tokens.end)
            })
            .cloned()
            .collect()
    }
}
