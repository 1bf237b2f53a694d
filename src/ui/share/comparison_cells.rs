//! The comparison that the plans view shows as the cells of a picture: the words of each
//! provision with what changed, and what stands beneath them.

use super::shown::compared;
use crate::{
    app::Frame,
    locale::{list, messages},
    ui::{
        common::{labels, when},
        plans::comparison::stretches,
    },
};
use demarche::{
    align::{Change, OpKind},
    export::picture::Cell,
    query::{Facet, label},
};
use yew::AttrValue;

/// The names of the columns of the comparison, and the cells of its rows, as they are drawn.
///
/// # Errors
/// Why there is no comparison yet.
pub fn cells(frame: &Frame) -> Result<(Vec<String>, Vec<Vec<Cell>>), AttrValue> {
    let comparison = compared(frame)?;
    let dossier = frame.dossier();
    let columns = 0..comparison.plans.len();
    let names = columns
        .clone()
        .map(|column| {
            let plan = comparison.plan(dossier, column);
            let mut words = vec![format!("{}, {}", plan.name, when::words(&plan.date))];
            words.extend(comparison.against(dossier, column).map(|of| of.to_string()));
            if plan.is_partial() {
                words.push(labels::points(&plan.known_points()).to_string());
            }
            words.join(" · ")
        })
        .collect();
    let joined = |column: usize, rows: &[usize]| -> String {
        let texts = rows.iter().map(|&row| {
            let provision = comparison.provision(dossier, column, row);
            &*provision.text
        });
        texts.collect::<Vec<_>>().join("\n")
    };
    // What the page has beneath the words.
    let notes = |column: usize, rows: &[usize]| -> Vec<String> {
        let mut notes = Vec::new();
        for &row in rows {
            let provision = comparison.provision(dossier, column, row);
            if let Some(words) = &provision.conditions {
                notes.push(messages::share_picture_condition(words).to_string());
            }
            let contested = provision.contested_by.iter();
            let names: Vec<&str> = contested
                .map(|id| label(dossier, Facet::Actor, id.as_str()))
                .collect();
            if !names.is_empty() {
                notes.push(messages::share_picture_contested(list(&names)).to_string());
            }
        }
        notes
    };
    let heading = |column: usize, rows: &[usize]| -> String {
        let heads = rows.iter().map(|&row| {
            let provision = comparison.provision(dossier, column, row);
            format!("{} {}", provision.number, provision.title)
        });
        heads.collect::<Vec<_>>().join(" + ")
    };
    let shown = comparison.shown(&frame.selection.rows, &frame.view);
    let rows = (0..shown.len()).filter(|&row| shown[row]).map(|row| {
        let cell = |column: usize| {
            let of_plan = &comparison.rows[row].cells[column];
            let Some(of) = comparison.column(column) else {
                return Cell {
                    heading: heading(column, of_plan),
                    words: vec![(OpKind::Same, joined(column, of_plan))],
                    notes: notes(column, of_plan),
                };
            };
            let mut cell = Cell {
                notes: notes(column, of_plan),
                ..Cell::default()
            };
            for (link, change) in comparison.links(row, column) {
                let (a, b) = (joined(of.base, &link.from), joined(column, &link.to));
                let mut parts = vec![
                    heading(column, &link.to),
                    labels::change(change).to_string(),
                ];
                parts.retain(|part| !part.is_empty());
                if link.is_moved {
                    parts.push(messages::share_picture_moved().to_string());
                }
                if link.is_perhaps() {
                    parts.push(messages::share_picture_perhaps().to_string());
                }
                if !cell.heading.is_empty() {
                    cell.heading.push_str("; ");
                }
                cell.heading.push_str(&parts.join(" · "));
                if change == Change::Unknown {
                    cell.words.push((OpKind::Same, b));
                } else if link.from.is_empty() {
                    cell.words.push((OpKind::Inserted, b));
                } else if !link.to.is_empty() {
                    let words = stretches(link, &a, &b, 0..b.len() as u32);
                    cell.words.extend(
                        words
                            .into_iter()
                            .map(|(kind, text, _)| (kind, text.to_owned())),
                    );
                }
            }
            cell
        };
        columns.clone().map(cell).collect()
    });
    Ok((names, rows.collect()))
}
