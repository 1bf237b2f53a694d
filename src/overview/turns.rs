//! Where a negotiation stands: the last turn of every channel, and how much went on in it
//! when.

use super::age::{Ages, COLUMNS};
use crate::model::{ChannelId, Dossier};
use crate::order;
use std::{cmp::Reverse, collections::HashMap};

/// A channel with its last turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The channel.
    pub channel: ChannelId,
    /// How many of its events are shown.
    pub count: usize,
    /// The row of the last of them.
    pub last: usize,
    /// How many of them were in each column of the scale.
    pub columns: Vec<u32>,
    /// The column of the last.
    pub last_column: usize,
}

/// All channels that have events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turns {
    /// The channels, the one that had the last turn first.
    pub turns: Vec<Turn>,
    /// The most events in a column of any of them.
    pub most: u32,
    /// The scale of all their histograms.
    pub ages: Ages,
}

impl Turns {
    /// The channels of the events at these rows.
    pub fn new(dossier: &Dossier, rows: impl IntoIterator<Item = usize>) -> Turns {
        let ages = Ages::of(dossier);
        let anchor = |row: usize| dossier.events[row].date.span().anchor();
        let mut turns: Vec<Turn> = Vec::new();
        let mut places: HashMap<&ChannelId, usize> = HashMap::new();
        for row in rows {
            let Some(event) = dossier.events.get(row) else {
                continue;
            };
            let column = ages.column(anchor(row));
            let place = *places.entry(&event.channel).or_insert_with(|| {
                turns.push(Turn {
                    channel: event.channel.clone(),
                    count: 0,
                    last: row,
                    columns: vec![0; COLUMNS],
                    last_column: column,
                });
                turns.len() - 1
            });
            let turn = &mut turns[place];
            turn.count += 1;
            turn.columns[column] += 1;
            // Of two on the same day, the one that stands later in the file.
            if (anchor(turn.last), turn.last) <= (anchor(row), row) {
                (turn.last, turn.last_column) = (row, column);
            }
        }
        order::sort_by_key(&mut turns, |turn| Reverse((anchor(turn.last), turn.last)));
        let most = turns.iter().flat_map(|turn| &turn.columns).max();
        Turns {
            most: most.copied().unwrap_or(0),
            turns,
            ages,
        }
    }

    /// The row of the last event of all.
    pub fn latest(&self) -> Option<usize> {
        self.turns.first().map(|turn| turn.last)
    }
}
