//! Whether an event is one that was told of before. Open it when one is found twice, or two are taken for one.

use super::{Actor, Chronicler, REACH, found::Found, is_same, word_at};
use crate::{
    intake::{
        day::Day,
        draft::Field,
        lexicon::Class,
        trigger::{Trigger, group},
    },
    model::EventKind,
};
use std::ops::Range;

impl Chronicler<'_, '_> {
    /// What a sentence tells of one of several that the last one told of: `The first took place on January 23`.
    pub(super) fn ordinal(&self, range: &Range<usize>) -> Option<Trigger> {
        let prose = self.prose;
        let word = |nth: usize| match range.start + nth < range.end {
            true => word_at(prose, range.start + nth),
            false => "",
        };
        let is_ordinal = matches!(word(0), "the" | "a")
            && matches!(
                word(1),
                "first" | "second" | "third" | "last" | "latest" | "previous" | "next"
            )
            && (prose
                .class(range.start + 2)
                .has(Class::VERB | Class::AUXILIARY)
                || word(2) == "one");
        let is_near = self.found.last().is_some_and(|last| {
            matches!(last.draft.kind.value, EventKind::Talks | EventKind::Summit)
                && self.last_told + 1 >= self.seen
        });
        (is_ordinal && is_near).then_some(Trigger {
            at: range.start + 1,
            kind: EventKind::Talks,
            is_verb: false,
        })
    }

    /// Who took part in the last event of a kind.
    pub(super) fn company_of_last(&self, kind: EventKind) -> Vec<Actor> {
        let last = (self.found.iter().rev().take(3))
            .find(|found| group(found.draft.kind.value) == group(kind));
        let actors = last.into_iter().flat_map(|found| &found.draft.actors);
        actors
            .map(|actor| Actor {
                name: actor.value.clone(),
                span: actor.span.clone(),
                confidence: 0.5,
                is_leader: false,
                is_group: false,
                is_body: false,
            })
            .collect()
    }

    /// What was told without a day, and now with one, of the paper that it is about: `have signed an agreement. The
    /// document, signed in Doha on Saturday, …`.
    pub(super) fn told_again(
        &self,
        trigger: &Trigger,
        kind: EventKind,
        day: Option<&Day>,
        range: &Range<usize>,
    ) -> Option<usize> {
        const PAPERS: [&str; 12] = [
            "agreement",
            "deal",
            "truce",
            "accord",
            "document",
            "ceasefire",
            "decision",
            "pact",
            "memorandum",
            "understanding",
            "resolution",
            "framework",
        ];
        let mut noun = "";
        let is_paper = matches!(kind, EventKind::Decision | EventKind::Document);
        let names_it = (trigger.at.saturating_sub(12).max(range.start + 1)..trigger.at).any(|at| {
            noun = word_at(self.prose, at);
            PAPERS.contains(&noun) && matches!(word_at(self.prose, at - 1), "the" | "this")
        });
        // `signed the document`
        let takes_it = matches!(word_at(self.prose, trigger.at), "signed")
            && trigger.at + 2 < range.end
            && word_at(self.prose, trigger.at + 1) == "the"
            && matches!(
                word_at(self.prose, trigger.at + 2),
                "document" | "agreement" | "deal" | "accord"
            );
        let names_it = names_it || takes_it;
        let latest = (self.found.iter()).rposition(|found| {
            // The truce is none that was not told of before.
            let is_told = !matches!(noun, "truce" | "ceasefire" | "resolution")
                || found.draft.title.value.to_lowercase().contains(noun);
            is_told && found.draft.kind.value == kind && (day.is_none() || !found.is_dated)
        });
        latest.filter(|row| is_paper && names_it && self.found.len() - row <= 6)
    }

    /// The event found before that this one is.
    pub(super) fn same(
        &self,
        kind: EventKind,
        days: Option<(i64, i64)>,
        actors: &[Actor],
        place: Option<&Field<String>>,
        is_told: bool,
    ) -> Option<usize> {
        let far = self.found.len().saturating_sub(REACH);
        let fits = |found: &Found| {
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
            // What is told without a day is not what was long ago.
            let is_near =
                !is_told || found.first > self.main_day.0 || self.main_day.0 - found.first <= 14;
            match days {
                None if !is_near => false,
                None => shares(found) || actors.is_empty() || at_same_place && !is_told,
                Some((first, last)) if found.is_dated => {
                    let overlaps = first <= found.last && found.first <= last;
                    overlaps
                        && (shares(found)
                            || at_same_place
                            || actors.is_empty()
                            || found.draft.actors.is_empty())
                }
                // Told without a day, it was taken for one of the day that the article is about.
                Some(days) => {
                    at_same_place && days.0 <= self.published
                        || shares(found) && days == (found.first, found.last)
                }
            }
        };
        // The one of just these days before one that goes on longer.
        let exact = days.and_then(|(first, last)| {
            self.found[far..].iter().rposition(|found| {
                found.is_dated && (found.first, found.last) == (first, last) && fits(found)
            })
        });
        let row = exact.or_else(|| self.found[far..].iter().rposition(fits))?;
        Some(far + row)
    }
}
