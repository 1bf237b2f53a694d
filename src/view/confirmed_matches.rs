//! Which matches of two plans people have confirmed: the reader, in the address, before
//! the editors of the dossier.

use super::View;
use crate::{
    align::Confirmed,
    model::{Dossier, Match, ProvisionRef},
};

/// What is said of the plans in rows `a` and `b`, as rows of their provisions.
pub fn confirmed(dossier: &Dossier, view: &View, a: usize, b: usize) -> Vec<Confirmed> {
    let (id_a, id_b) = (&dossier.plans[a].id, &dossier.plans[b].id);
    let rows = |plan: usize, numbers: &[String]| -> Vec<usize> {
        let row = |number: &String| {
            let plan = dossier.plans[plan].id.clone();
            let name = ProvisionRef {
                plan,
                number: number.clone(),
            };
            dossier.provision_row(&name).map(|row| row.provision)
        };
        numbers.iter().filter_map(row).collect()
    };
    let said = |matched: &Match| -> Option<Confirmed> {
        let (from, to) = if (&matched.from_plan, &matched.to_plan) == (id_a, id_b) {
            (&matched.from, &matched.to)
        } else if (&matched.to_plan, &matched.from_plan) == (id_a, id_b) {
            (&matched.to, &matched.from)
        } else {
            return None;
        };
        Some(Confirmed {
            from: rows(a, from),
            to: rows(b, to),
        })
    };
    let mut all: Vec<Confirmed> = view.matches.iter().filter_map(said).collect();
    for of_editors in dossier.matches.iter().filter_map(said) {
        let shares = |a: &[usize], b: &[usize]| a.iter().any(|row| b.contains(row));
        // What the reader says of the same provisions counts.
        if !all
            .iter()
            .any(|said| shares(&said.from, &of_editors.from) || shares(&said.to, &of_editors.to))
        {
            all.push(of_editors);
        }
    }
    all
}
