//! What is shown, in the form that the library exports: the rows of the records that the
//! open view shows, in their order, and the stamp that says where a file comes from.

use crate::{
    app::{
        Compared, Frame, Opened, Origin,
        link::{address_of, without_filters},
    },
    browser,
    locale::messages,
    ui::{
        plans::{
            comparison::{Comparison, pairs},
            glance,
        },
        table::{ordered, ordered_statements},
    },
};
use demarche::{
    accounts::{concerned, provisions as named},
    export::{Shown, Stamp},
    model::{Dossier, ProvisionRow},
    query::Subject,
    view::{
        Accounts, Listed, PositionMatrix, Reading, Tab, View, compared_plans, filters,
        latest_positions,
    },
};
use std::collections::{BTreeSet, HashSet};
use yew::AttrValue;

/// So many events are written to a file at most: a dossier of more would not open
/// again, and tables of more fill the memory that a tab has.
pub const MOST: usize = 100_000;

/// Where a file comes from.
pub fn stamp(frame: &Frame, view: &View) -> Stamp {
    let opened: &Opened = &frame.whole;
    let hash = match opened.hash.get() {
        Some(hash) => format!("sha256-{hash}"),
        None => "without a hash".to_owned(),
    };
    let (link, page) = match opened.origin {
        Origin::Beside(_) => {
            let page = address_of(&without_filters(view));
            let end = if page.contains('#') { "&" } else { "#" };
            (address_of(view), page + end)
        }
        // Its view can be opened by nobody else, or with all of the dossier in each
        // row of a file.
        _ => (browser::address::with_fragment(""), String::new()),
    };
    Stamp {
        title: opened.dossier.metadata.title.clone(),
        filters: filters(view, frame.written()),
        dossier_hash: hash,
        link,
        page,
        made_on: browser::today(),
        is_rtl: browser::direction::is_rtl(),
        told: String::new(),
    }
}

/// The comparison that the plans view shows.
///
/// # Errors
/// That the worker has not answered.
pub fn compared(frame: &Frame) -> Result<Comparison, AttrValue> {
    let plans = compared_plans(frame.dossier(), &frame.view.plans);
    let keys = pairs(frame, &plans);
    match frame.opened.comparer.state(&keys) {
        Compared::Done(pairings) => Ok(Comparison::new(frame, plans, &pairings)),
        _ => Err(messages::share_not_compared()),
    }
}

/// The records that are shown, and the dossier that has them: the events of a table are
/// made records first.
pub struct ShownRecords<'a> {
    of_table: Option<Dossier>,
    frame: &'a Frame,
    /// The rows shown, in the order in which they are shown.
    pub shown: Shown,
    /// How many of how many events are shown, where not all are.
    pub cut: Option<(usize, usize)>,
}

impl ShownRecords<'_> {
    /// What of them is left out, in English, to go on the filters with; empty where nothing is.
    pub fn left_out(&self) -> String {
        self.cut.map_or_else(String::new, |(some, all)| {
            format!("; only the first {some} of {all} events are in this file")
        })
    }

    /// The dossier that has the rows, in the language in which it is written.
    pub fn dossier(&self) -> &Dossier {
        self.of_table.as_ref().unwrap_or(self.frame.written())
    }

    /// The dossier that has the rows, in the language of the page as far as it is translated.
    pub fn told(&self) -> &Dossier {
        self.of_table.as_ref().unwrap_or(self.frame.dossier())
    }
}

/// One event of a table as a dossier.
pub fn of_event(frame: &Frame, row: usize) -> Option<Dossier> {
    let mut records = (**frame.dossier()).clone();
    records.events = vec![frame.opened.event(row)?.into_owned()];
    Some(Dossier::new(records))
}

/// Gathers what is shown.
///
/// # Errors
/// Why that cannot be told yet.
pub fn shown_records(frame: &Frame) -> Result<ShownRecords<'_>, AttrValue> {
    let dossier = frame.dossier();
    let rows = &frame.selection.rows;
    let mut shown = Shown::default();
    let (mut of_table, mut cut) = (None, None);
    match frame.view.tab {
        Tab::Plans if frame.view.reading == Reading::Glance => {
            shown.provisions = at_a_glance(frame);
        }
        Tab::Plans => shown.provisions = provisions(frame)?,
        Tab::Positions => {
            let latest = latest_positions(dossier, rows.iter());
            let latest: HashSet<usize> = latest.into_iter().collect();
            let differing = (frame.view.differing)
                .then(|| PositionMatrix::new(dossier, rows.iter(), true).topics);
            let is_on = |row: usize| {
                let topic = &dossier.positions[row].topic;
                (differing.as_ref()).is_none_or(|topics| topics.contains(topic))
            };
            let rows = rows.iter().filter(|row| latest.contains(row));
            shown.positions = rows.filter(|row| is_on(*row)).collect();
        }
        Tab::Accounts => {
            shown.statements = statements(frame);
            if frame.view.accounts == Accounts::Points {
                // With what the points name besides, so that all of them are in the excerpt.
                let points = || rows.iter().map(|row| &dossier.disagreements[row]);
                shown.events = sorted(points().flat_map(|point| concerned(dossier, point)));
                shown.provisions = sorted(points().flat_map(|point| named(dossier, point)));
            }
        }
        Tab::Table if frame.view.listed == Listed::Statements => {
            shown.statements = statements(frame);
        }
        tab => {
            shown.events = match tab {
                Tab::Table => ordered(frame, MOST),
                _ => rows.iter().take(MOST).collect(),
            };
            let (all, some) = (rows.count(), shown.events.len());
            if some < all {
                cut = Some((some, all));
            }
            if frame.opened.table.is_some() {
                let mut records = (**dossier).clone();
                let events = shown
                    .events
                    .iter()
                    .filter_map(|&row| frame.opened.event(row));
                records.events = events.map(|event| event.into_owned()).collect();
                shown.events = (0..records.events.len()).collect();
                of_table = Some(Dossier::new(records));
            } else {
                shown.statements = (shown.events.iter())
                    .flat_map(|&row| dossier.statements_of_event(row).iter().copied())
                    .collect();
            }
        }
    }
    Ok(ShownRecords {
        of_table,
        frame,
        shown,
        cut,
    })
}

/// The statements that are shown: those that pass, or those of the points that do.
fn statements(frame: &Frame) -> Vec<usize> {
    let (dossier, rows) = (frame.dossier(), &frame.selection.rows);
    if frame.view.subject() == Subject::Statements {
        return match frame.view.tab {
            Tab::Table => ordered_statements(frame),
            _ => rows.iter().collect(),
        };
    }
    let of_points = (rows.iter())
        .flat_map(|row| &dossier.disagreements[row].statements)
        .filter_map(|id| dossier.statement_row(id.as_str()));
    sorted(of_points)
}

/// In order, each once.
fn sorted<T: Ord>(rows: impl Iterator<Item = T>) -> Vec<T> {
    let rows: BTreeSet<T> = rows.collect();
    rows.into_iter().collect()
}

/// The provisions of all plans that pass; where only what differs is shown, those on its topics.
fn at_a_glance(frame: &Frame) -> Vec<ProvisionRow> {
    let dossier = frame.dossier();
    let shown = frame.opened.provisions_at(&frame.selection.rows);
    let mut rows: Vec<ProvisionRow> = dossier.provision_rows().collect();
    rows.retain(|row| shown.contains(row));
    if frame.view.differing {
        let (glance, _) = glance::shown(frame);
        let is_on = |row: &ProvisionRow| {
            let topics = &dossier.provision(*row).topics;
            (glance.rows.iter()).any(|of| topics.contains(&of.topic.id))
        };
        rows.retain(is_on);
    }
    rows
}

fn provisions(frame: &Frame) -> Result<Vec<ProvisionRow>, AttrValue> {
    let comparison = compared(frame)?;
    let is_shown = comparison.shown(&frame.selection.rows, &frame.view);
    let mut rows: Vec<ProvisionRow> = Vec::new();
    for (row, _) in (comparison.rows.iter().zip(is_shown)).filter(|(_, is_shown)| *is_shown) {
        for (column, cell) in row.cells.iter().enumerate() {
            rows.extend(cell.iter().map(|&nth| comparison.place(column, nth)));
        }
    }
    // In the order of the plans, whatever that of the rows.
    let in_order = frame.dossier().provision_rows();
    Ok(in_order.filter(|row| rows.contains(row)).collect())
}
