//! What is shown as the library exports it: the rows, and the stamp that every
//! file carries.

use crate::{
    app::{Compared, Frame, Opened, Origin, link::link_of},
    browser,
    ui::plans::comparison::{Comparison, chosen, pairs},
};
use demarche::{
    export::{Shown, Stamp},
    model::{Dossier, ProvisionRow},
    view::{Tab, View, filters},
};

/// So many events of a table are written to a file at most: a dossier of more
/// would not open again.
pub const MOST: usize = 100_000;

/// Where a file comes from.
pub fn stamp(frame: &Frame, view: &View) -> Stamp {
    let opened: &Opened = &frame.whole;
    let hash = match opened.hash.get() {
        Some(hash) => format!("sha256-{hash}"),
        None => "without a hash".to_owned(),
    };
    let link = match opened.origin {
        Origin::Beside(_) => link_of(view),
        // Its view can be opened by nobody else, or with all of the dossier in each
        // row of a file.
        _ => browser::address::with_fragment(""),
    };
    Stamp {
        title: opened.dossier.metadata.title.clone(),
        filters: filters(view, frame.dossier()),
        dossier_hash: hash,
        link,
        made_on: browser::today(),
    }
}

/// The comparison that the plans view shows, where the worker has answered.
pub fn compared(frame: &Frame) -> Option<Comparison> {
    let plans = chosen(frame.dossier(), &frame.view.plans);
    let keys = pairs(frame, &plans);
    match frame.opened.comparer.state(&keys) {
        Compared::Done(pairings) => Some(Comparison::new(frame, plans, &pairings)),
        _ => None,
    }
}

/// What is shown, and the dossier that has it: the events of a table are made
/// records first.
pub struct Made<'a> {
    made: Option<Dossier>,
    frame: &'a Frame,
    /// The rows shown.
    pub shown: Shown,
}

impl Made<'_> {
    /// The dossier that has the rows.
    pub fn dossier(&self) -> &Dossier {
        self.made.as_ref().unwrap_or(self.frame.dossier())
    }
}

/// Gathers what is shown.
pub fn made(frame: &Frame) -> Made<'_> {
    let dossier = frame.dossier();
    let rows = frame.selection.rows.iter();
    let mut shown = Shown::default();
    let mut made = None;
    match frame.view.tab {
        Tab::Timeline | Tab::Table if frame.opened.table.is_some() => {
            let mut records = (**dossier).clone();
            let events = rows.take(MOST).filter_map(|row| frame.opened.event(row));
            records.events = events.map(|event| event.into_owned()).collect();
            shown.events = (0..records.events.len()).collect();
            made = Some(Dossier::new(records));
        }
        Tab::Timeline | Tab::Table => {
            shown.events = rows.collect();
            shown.statements = (shown.events.iter())
                .flat_map(|&row| dossier.statements_of_event(row).iter().copied())
                .collect();
        }
        Tab::Plans => shown.provisions = provisions(frame),
        Tab::Positions => shown.positions = rows.collect(),
    }
    Made { made, frame, shown }
}

fn provisions(frame: &Frame) -> Vec<ProvisionRow> {
    let dossier = frame.dossier();
    let Some(comparison) = compared(frame) else {
        let plans = chosen(dossier, &frame.view.plans);
        let all: Vec<ProvisionRow> = dossier.provision_rows().collect();
        let passing = frame.selection.rows.iter().filter_map(|row| all.get(row));
        return passing
            .filter(|row| plans.contains(&row.plan))
            .copied()
            .collect();
    };
    let is_shown = comparison.shown(&frame.selection.rows, &frame.view);
    let shown = (0..is_shown.len()).filter(|&row| is_shown[row]);
    let rows: Vec<ProvisionRow> = shown
        .flat_map(|row| {
            let cells = comparison.rows[row].cells.iter().enumerate();
            cells
                .flat_map(|(column, cell)| {
                    cell.iter()
                        .map(|&provision| comparison.place(column, provision))
                        .collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
        })
        .collect();
    // In the order of the plans, whatever that of the rows.
    let in_order = dossier.provision_rows();
    in_order.filter(|row| rows.contains(row)).collect()
}
