//! An event that was found, and what it shows that tells how sure it is. Open it to add a sign.

use super::is_meeting;
use crate::{
    intake::{
        day::DayReason,
        draft::{EventDraft, Reason},
        trust::Sign,
    },
    model::EventKind,
};

/// An event with what it is compared by.
pub(super) struct Found {
    pub(super) draft: EventDraft,
    pub(super) first: i64,
    pub(super) last: i64,
    /// Whether its day is told, and not only guessed.
    pub(super) is_dated: bool,
    /// Whether a verb tells of it.
    pub(super) is_told: bool,
    /// A rule doubts it.
    pub(super) is_doubted: bool,
    /// A relative clause tells of it.
    pub(super) is_aside: bool,
    /// It is told far from the lead.
    pub(super) is_late: bool,
    /// What its sentence and clause show.
    pub(super) seen: Vec<Sign>,
}

impl Found {
    /// What tells how sure it is.
    pub(super) fn signs(&self) -> Vec<Sign> {
        let draft = &self.draft;
        let mut signs = vec![match (self.is_told, self.is_dated) {
            (true, true) => Sign::VerbDated,
            (false, true) => Sign::NounDated,
            (true, false) => Sign::VerbUndated,
            (false, false) => Sign::NounUndated,
        }];
        signs.push(match draft.kind.value {
            kind if is_meeting(kind) => Sign::Meeting,
            EventKind::Military => Sign::War,
            EventKind::Decision | EventKind::Document | EventKind::Sanction => Sign::Act,
            _ => Sign::Move,
        });
        let counted = [DayReason::FromPublication, DayReason::FromContext].map(Reason::Day);
        let all = [
            (Sign::DayCounted, counted.contains(&draft.date.reason)),
            (Sign::Long, self.last > self.first),
            (Sign::NoActor, draft.actors.is_empty()),
            (
                Sign::WeakActor,
                draft.actors.iter().any(|actor| actor.confidence < 0.62),
            ),
            (Sign::Doubted, self.is_doubted),
            (Sign::Aside, self.is_aside),
            (Sign::Late, self.is_late),
            (Sign::Again, !draft.also.is_empty()),
        ];
        signs.extend(&self.seen);
        signs.extend(
            all.into_iter()
                .filter(|(_, shows)| *shows)
                .map(|(sign, _)| sign),
        );
        signs
    }
}
