//! When something was said. Open it when words are given another day.

use super::Listener;
use crate::{
    intake::{
        clause::Saying,
        day::{Day, DayReason, day_text, edtf},
        discourse::Speaker,
        draft::{Field, Reason},
        lexicon::Class,
        token::Kind,
    },
    model::date::Edtf,
};
use std::ops::Range;

impl Listener<'_, '_> {
    /// When something was said.
    pub(super) fn date(
        &mut self,
        saying: &Saying,
        speakers: &[Speaker],
        days: &[Day],
        range: &Range<usize>,
    ) -> Field<Edtf> {
        let key = speakers
            .first()
            .map(|speaker| speaker.name.clone())
            .unwrap_or_default();
        if let Some(day) = self.own_day(saying, days, range) {
            let field = Field {
                value: day.date.clone(),
                span: self.prose.bytes(day.tokens.clone()),
                confidence: if day.is_about { 0.7 } else { 0.95 },
                reason: Reason::Day(day.reason),
            };
            if day.is_day() {
                self.days.insert(key, (day.clone(), self.block));
            }
            return field;
        }
        // `said after the call`, which was told of with its day before
        if let Some(day) = self
            .told
            .as_ref()
            .filter(|(_, block)| self.block <= block + 1)
            && self.speaks_after(saying, range)
        {
            return Field {
                value: day.0.date.clone(),
                span: self.prose.bytes(day.0.tokens.clone()),
                confidence: 0.7,
                reason: Reason::Day(DayReason::FromContext),
            };
        }
        self.inherited(&key)
    }

    /// Whether something is said after or during what was told of before: `said after the call`.
    fn speaks_after(&self, saying: &Saying, range: &Range<usize>) -> bool {
        let behind = saying.verb.max(saying.subject.end.saturating_sub(1)) + 1;
        let word = |at: usize| (at < range.end).then(|| &*self.prose.tokens[at].folded);
        matches!(word(behind), Some("after" | "following" | "during"))
            && word(behind + 1) == Some("the")
            && (behind + 2..behind + 4).any(|at| {
                matches!(
                    word(at),
                    Some("call" | "meeting" | "talks" | "summit" | "session" | "dinner" | "visit")
                )
            })
    }

    /// The day of words that have none of their own.
    pub(super) fn inherited(&self, speaker: &str) -> Field<Edtf> {
        if let Some((day, _)) = self
            .days
            .get(speaker)
            .filter(|(_, block)| self.block <= block + 2)
        {
            return Field {
                value: day.date.clone(),
                span: self.prose.bytes(day.tokens.clone()),
                confidence: 0.75,
                reason: Reason::Day(DayReason::Speaker),
            };
        }
        let (day, reason) = self.main_day;
        Field {
            value: edtf(&day_text(day)).unwrap_or_else(never),
            span: 0..0,
            confidence: 0.65,
            reason: Reason::Day(reason),
        }
    }

    /// The date that stands with a verb of saying, not within what was said.
    pub(super) fn own_day<'d>(
        &self,
        saying: &Saying,
        days: &'d [Day],
        range: &Range<usize>,
    ) -> Option<&'d Day> {
        let prose = self.prose;
        // `said Saturday's strike …`: the day of the strike
        let owns = |day: &&Day| {
            let behind = prose.tokens.get(day.tokens.end);
            behind.is_some_and(|token| token.kind == Kind::Possessive)
        };
        let stops = |at: usize| {
            let token = &prose.tokens[at];
            let class = prose.class(at);
            !prose.is_quoted[at]
                && (class.has(Class::AUXILIARY | Class::VERB | Class::TAKE | Class::PRONOUN)
                    && !token.is_capital
                    && !matches!(&*token.folded, "published" | "released")
                    || class.has(Class::SAY) && at != saying.verb
                    || prose.is_unlisted_verb(at)
                    || token.is_sign(';')
                    || token.is_sign(':')
                    || matches!(
                        &*token.folded,
                        "that"
                            | "and"
                            | "but"
                            | "whether"
                            | "if"
                            | "while"
                            | "after"
                            | "because"
                            | "что"
                            | "що"
                            | "que"
                            | "for"
                    ))
        };
        if prose.class(saying.verb).has(Class::ACCORDING) {
            return None;
        }
        let behind_end = saying.verb.max(if saying.is_inverted {
            saying.subject.end - 1
        } else {
            saying.verb
        });
        let behind = days.iter().filter(|day| !owns(day)).find(|day| {
            day.tokens.start > saying.verb
                && day.tokens.start < range.end
                && (behind_end + 1..day.tokens.start).all(|at| !stops(at))
                && day.tokens.start.saturating_sub(behind_end) < 22
        });
        // `said talks would …, on Monday` is no own day when a clause stands between; a date right
        // behind the verb wins over one before.
        if let Some(day) = behind {
            let direct = (behind_end + 1..day.tokens.start)
                .all(|at| !prose.is_quoted[at] || saying.is_inverted);
            let noun = (behind_end + 1..day.tokens.start)
                .filter(|&at| prose.class(at).has(Class::DETERMINER))
                .count();
            if direct && (noun <= 3) {
                return Some(day);
            }
        }
        // What happened overnight was told later.
        if saying.is_inverted && behind.is_none() {
            return None;
        }
        // `spoke with Sharif on Friday and called on him`: one who does both
        let is_second = saying.verb > range.start
            && matches!(
                &*prose.tokens[saying.verb - 1].folded,
                "and" | "et" | "и" | "та" | "і"
            );
        if is_second
            && let Some(day) = days.iter().find(|day| {
                day.tokens.end == saying.verb - 1 && day.tokens.start >= saying.subject.end
            })
        {
            return Some(day);
        }
        let start = saying.subject.start.min(saying.verb);
        // `After talks that ended on Sunday, Witkoff said …`
        let begins_phrase = prose
            .class(range.start)
            .has(Class::PREPOSITION | Class::SAYING);
        // `… came a day after Asif said`
        let turned = days.iter().filter(|day| !owns(day)).find(|day| {
            day.tokens.end == start && prose.tokens[day.tokens.end - 1].folded == "after"
        });
        if turned.is_some() {
            return turned;
        }
        let before = days.iter().rev().filter(|day| !owns(day)).find(|day| {
            day.tokens.end <= start
                && day.tokens.end > range.start
                && (day.tokens.end..start).all(|at| !stops(at) && !prose.is_quoted[at])
                && (range.start..day.tokens.start).all(|at| {
                    !stops(at)
                        || at == range.start
                        || prose.tokens[at].folded == "after"
                        || prose.tokens[at].folded == "and"
                        || prose.tokens[at].folded == "for"
                        || begins_phrase && prose.class(at).has(Class::VERB)
                })
        });
        if before.is_some() {
            return before;
        }
        if !saying.is_inverted {
            let between = days.iter().filter(|day| !owns(day)).find(|day| {
                day.tokens.start >= saying.subject.start
                    && day.tokens.end <= saying.verb
                    && (saying.subject.end.min(day.tokens.start)..saying.verb)
                        .all(|at| !stops(at) || prose.class(at).has(Class::AUXILIARY))
            });
            if between.is_some() {
                return between;
            }
        }
        behind.filter(|_| saying.is_inverted)
    }
}

/// A date for which there is no text: days have one always.
fn never() -> Edtf {
    "0000".parse().expect("a year is a date")
}
