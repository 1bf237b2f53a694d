//! A scale of time for small histograms: fine in the focus of a dossier, coarse before and
//! after it, so that what is dense has room.

use crate::model::{
    Dossier,
    date::{DAY, Instant, OPEN_FUTURE, OPEN_PAST},
};

/// So many columns a histogram has.
pub const COLUMNS: usize = 60;

/// So many of them are of the focus.
const OF_FOCUS: usize = 38;

/// So many are of the time before it.
const BEFORE: usize = 8;

/// A scale of [`COLUMNS`] columns over all events of a dossier, the same for each of its
/// channels.
///
/// ```text
///  from        focus                                     until
///   |..........|:::::::::::::::::::::::::::::|.............|
///    8 columns          38 columns              14 columns
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ages {
    /// Stretches of time, each from where the one before ends: their ends, and how many
    /// columns they have.
    stretches: Vec<(Instant, usize)>,
    from: Instant,
}

impl Ages {
    /// The scale of a dossier.
    pub fn of(dossier: &Dossier) -> Ages {
        let known = |moment: &Instant| *moment != OPEN_PAST && *moment != OPEN_FUTURE;
        let moments = || {
            (dossier
                .events
                .iter()
                .map(|event| event.date.span().anchor()))
            .filter(known)
        };
        let from = moments().min().unwrap_or(0);
        let until = moments().max().unwrap_or(0).saturating_add(DAY);
        let focus = (dossier.metadata.focus.as_ref()).map(|focus| focus.span());
        let focus = focus.filter(|focus| {
            let inside = from < focus.end_latest && focus.start_earliest < until;
            inside && known(&focus.start_earliest) && known(&focus.end_latest)
        });
        let Some(focus) = focus else {
            return Ages {
                stretches: vec![(until, COLUMNS)],
                from,
            };
        };
        // What has no time before or after it leaves its columns to the focus.
        let before = if from < focus.start_earliest {
            BEFORE
        } else {
            0
        };
        let after = match focus.end_latest < until {
            true => COLUMNS - OF_FOCUS - BEFORE,
            false => 0,
        };
        let stretches = [
            (focus.start_earliest.max(from), before),
            (focus.end_latest.min(until), COLUMNS - before - after),
            (until, after),
        ];
        Ages {
            stretches: stretches.into_iter().filter(|of| of.1 > 0).collect(),
            from,
        }
    }

    /// The column of a moment; what is outside is in the first or the last.
    pub fn column(&self, moment: Instant) -> usize {
        let (mut from, mut first) = (self.from, 0);
        for &(end, columns) in &self.stretches {
            if moment < end {
                let share = (moment.max(from) - from) as f64 / (end - from).max(1) as f64;
                return first + ((share * columns as f64) as usize).min(columns - 1);
            }
            (from, first) = (end, first + columns);
        }
        COLUMNS - 1
    }

    /// Where the scale changes: the column, and the moment at which it begins.
    pub fn seams(&self) -> impl Iterator<Item = (usize, Instant)> {
        let mut first = 0;
        let inner = &self.stretches[..self.stretches.len().saturating_sub(1)];
        inner.iter().map(move |&(end, columns)| {
            first += columns;
            (first, end)
        })
    }
}
