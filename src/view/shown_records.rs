//! Which plans and positions a view shows, of those that pass its filter: the page and
//! every exported file must agree on it.

use super::address::MAX_PLANS;
use crate::model::{ActorId, Dossier, PlanId, TopicId};
use std::collections::{HashMap, hash_map::Entry};

/// The rows of the plans to compare, the base first: those asked for; a single
/// one beside the one it is based on; or the first three.
pub fn compared_plans(dossier: &Dossier, asked: &[PlanId]) -> Vec<usize> {
    let mut plans: Vec<usize> = Vec::new();
    for plan in asked {
        if let Some(row) = dossier.plan_row(plan.as_str())
            && !plans.contains(&row)
            && plans.len() < MAX_PLANS
        {
            plans.push(row);
        }
    }
    match plans[..] {
        [] => (0..dossier.plans.len().min(3)).collect(),
        [only] => {
            let parent = dossier.base_of(only);
            let other = (0..dossier.plans.len()).find(|&row| row != only);
            match (parent, other) {
                (Some(parent), _) => vec![parent, only],
                (None, Some(other)) => vec![only, other],
                (None, None) => vec![only],
            }
        }
        _ => plans,
    }
}

/// The plans in which one is read: itself beside the one that it was made from.
pub fn beside_base(dossier: &Dossier, plan: usize) -> Vec<PlanId> {
    let rows = dossier.base_of(plan).into_iter().chain([plan]);
    rows.map(|row| dossier.plans[row].id.clone()).collect()
}

/// The rows of the latest position of every actor on every topic, among those
/// at some rows.
pub fn latest_positions(dossier: &Dossier, rows: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut latest: Vec<usize> = Vec::new();
    let mut places: HashMap<(&ActorId, &TopicId), usize> = HashMap::new();
    for row in rows {
        let position = &dossier.positions[row];
        match places.entry((&position.actor, &position.topic)) {
            Entry::Vacant(place) => {
                place.insert(latest.len());
                latest.push(row);
            }
            Entry::Occupied(place) => {
                let other = &mut latest[*place.get()];
                if dossier.positions[*other].date <= position.date {
                    *other = row;
                }
            }
        }
    }
    latest
}

#[cfg(test)]
mod tests {
    use crate::load::load;

    #[test]
    fn the_latest_of_each_actor_and_topic() {
        let dossier = load(include_bytes!("../../static/dossier.json"))
            .expect("a dossier")
            .dossier;
        let all = &dossier.positions;
        let rows = super::latest_positions(&dossier, 0..all.len());
        assert!(rows.len() < all.len());
        for (nth, &row) in rows.iter().enumerate() {
            for other in 0..all.len() {
                let is_same =
                    all[other].actor == all[row].actor && all[other].topic == all[row].topic;
                assert!(!is_same || all[other].date <= all[row].date);
                assert!(!is_same || other == row || !rows[nth..].contains(&other));
            }
        }
        for one in all {
            let has = |&row: &usize| all[row].actor == one.actor && all[row].topic == one.topic;
            assert!(rows.iter().any(has));
        }
    }
}
