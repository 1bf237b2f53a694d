//! Actors by topics: the latest position of each, in the order in which they are shown.

use super::shown_records::latest_positions;
use crate::model::{ActorId, Dossier, Position, TopicId};
use crate::order;
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

/// The latest positions as a table.
#[derive(Clone, Debug, Default)]
pub struct PositionMatrix {
    /// The actors that have any: those of a party together, in the order of parties; of a party
    /// those with most positions first.
    pub actors: Vec<ActorId>,
    /// The topics that have any, those with most positions first.
    pub topics: Vec<TopicId>,
    cells: HashMap<(usize, usize), Cell>,
}

/// The positions of an actor on a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The row of the latest.
    pub latest: usize,
    /// How many there are before it.
    pub earlier: usize,
}

impl PositionMatrix {
    /// The latest of some rows of positions; where `only_differing`, on those topics alone on which actors
    /// take different stances.
    pub fn new(
        dossier: &Dossier,
        rows: impl Iterator<Item = usize>,
        only_differing: bool,
    ) -> PositionMatrix {
        let rows: Vec<usize> = rows.collect();
        let mut latest = latest_positions(dossier, rows.iter().copied());
        let of = |row: &usize| &dossier.positions[*row];
        if only_differing {
            let mut stances: HashMap<&TopicId, HashSet<_>> = HashMap::new();
            for position in latest.iter().map(of) {
                (stances.entry(&position.topic).or_default()).insert(position.stance);
            }
            latest.retain(|row| stances[&of(row).topic].len() > 1);
        }
        let (mut by_actor, mut by_topic) = (HashMap::new(), HashMap::new());
        for Position { actor, topic, .. } in latest.iter().map(of) {
            *by_actor.entry(actor).or_insert(0_usize) += 1;
            *by_topic.entry(topic).or_insert(0_usize) += 1;
        }
        // Stable: what has as many stays in the order of the dossier.
        let mut topics: Vec<&TopicId> = dossier.topics.iter().map(|topic| &topic.id).collect();
        topics.retain(|topic| by_topic.contains_key(topic));
        order::sort_by_key(&mut topics, |topic| Reverse(by_topic[topic]));
        let mut actors: Vec<&ActorId> = dossier.actors.iter().map(|actor| &actor.id).collect();
        actors.retain(|actor| by_actor.contains_key(actor));
        actors.sort_by_cached_key(|actor| {
            let party = dossier.party_of(actor.as_str());
            let party = party.and_then(|party| dossier.party_row(party.id.as_str()));
            // Who is of no party stands last.
            (party.is_none(), party, Reverse(by_actor[actor]))
        });
        let place_of_actor: HashMap<&ActorId, usize> = actors.iter().copied().zip(0..).collect();
        let place_of_topic: HashMap<&TopicId, usize> = topics.iter().copied().zip(0..).collect();
        let place = |row: &usize| {
            let Position { actor, topic, .. } = of(row);
            Some((*place_of_actor.get(actor)?, *place_of_topic.get(topic)?))
        };
        let mut all: HashMap<(usize, usize), usize> = HashMap::new();
        for place in rows.iter().filter_map(place) {
            *all.entry(place).or_default() += 1;
        }
        let cells = latest.iter().filter_map(|row| {
            let place = place(row)?;
            let earlier = all.get(&place).map_or(0, |all| all.saturating_sub(1));
            let latest = *row;
            Some((place, Cell { latest, earlier }))
        });
        PositionMatrix {
            cells: cells.collect(),
            actors: actors.into_iter().cloned().collect(),
            topics: topics.into_iter().cloned().collect(),
        }
    }

    /// The row of the latest position of an actor on a topic, by their places.
    pub fn at(&self, actor: usize, topic: usize) -> Option<usize> {
        self.cell(actor, topic).map(|cell| cell.latest)
    }

    /// The positions of an actor on a topic, by their places.
    pub fn cell(&self, actor: usize, topic: usize) -> Option<Cell> {
        self.cells.get(&(actor, topic)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;

    #[test]
    fn most_positions_first_and_parties_together() {
        let dossier = load(include_bytes!("../../static/dossier.json"))
            .expect("a dossier")
            .dossier;
        let all = PositionMatrix::new(&dossier, 0..dossier.positions.len(), false);
        let count = |topic: usize| {
            let actors = 0..all.actors.len();
            actors
                .filter(|&actor| all.at(actor, topic).is_some())
                .count()
        };
        let counts: Vec<usize> = (0..all.topics.len()).map(count).collect();
        assert!(counts.is_sorted_by(|a, b| a >= b) && counts.last() > Some(&0));
        let parties: Vec<_> = (all.actors.iter())
            .map(|actor| dossier.party_of(actor.as_str()).map(|party| &party.id))
            .collect();
        let mut runs = parties.clone();
        runs.dedup();
        assert_eq!(runs.len(), parties.iter().collect::<HashSet<_>>().len());
        let latest = latest_positions(&dossier, 0..dossier.positions.len());
        assert_eq!(counts.iter().sum::<usize>(), latest.len());
        // Every position is one of a cell: the latest, or an earlier one.
        let places = (0..all.actors.len())
            .flat_map(|actor| (0..all.topics.len()).map(move |topic| (actor, topic)));
        let held = places.filter_map(|(actor, topic)| all.cell(actor, topic));
        let held: usize = held.map(|cell| 1 + cell.earlier).sum();
        assert_eq!(held, dossier.positions.len());
        // Where all who speak of a topic say the same, it is left out.
        let differing = PositionMatrix::new(&dossier, 0..dossier.positions.len(), true);
        assert!(!differing.topics.is_empty() && differing.topics.len() < all.topics.len());
        for topic in 0..differing.topics.len() {
            let actors = 0..differing.actors.len();
            let stances = actors.filter_map(|actor| differing.at(actor, topic));
            let stances: HashSet<_> = stances.map(|row| dossier.positions[row].stance).collect();
            assert!(stances.len() > 1, "{}", differing.topics[topic]);
        }
        let none = PositionMatrix::new(&dossier, std::iter::empty(), false);
        assert!(none.actors.is_empty() && none.topics.is_empty());
    }
}
