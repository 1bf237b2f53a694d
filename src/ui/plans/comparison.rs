//! The plans compared and how their provisions match: made once for a dossier
//! and a choice of plans.

use crate::{
    app::{Frame, Key, Readings, key},
    locale::messages,
};
use demarche::{
    align::{
        Change, Compared, Counts, Link, Op, OpKind, Pairing, Partial, Row, changes, count, rows,
        sorted, task::Reading,
    },
    model::{Dossier, Plan, Provision, ProvisionRef, ProvisionRow, TopicId},
    query::Bits,
    view::{ChangeFilter, RowOrder, View},
};
use std::{collections::HashMap, rc::Rc};
use yew::AttrValue;

/// The pairs of plans that a view compares, an entry for each column but the first.
pub fn pairs(frame: &Frame, plans: &[usize]) -> Vec<Key> {
    (1..plans.len())
        .map(|column| {
            let base = base_of(&frame.view, column);
            key(frame.dossier(), &frame.view, plans[base], plans[column])
        })
        .collect()
}

/// The column that a column is compared with.
fn base_of(view: &View, column: usize) -> usize {
    if view.stepwise {
        column.saturating_sub(1)
    } else {
        0
    }
}

/// A column beside the base.
#[derive(Debug)]
pub struct Column {
    /// The column it is compared with.
    pub base: usize,
    /// How the two answer each other.
    pub pairing: Rc<Pairing>,
    /// What changed in each link, terms of editors considered.
    pub changes: Vec<Change>,
    /// How often what changed.
    pub counts: Counts,
}

/// Plans, and how their provisions match. Two are equal where they are the same one: components
/// hold it by pointer.
#[derive(Debug)]
pub struct Comparison {
    /// Rows of the plans, the base first.
    pub plans: Vec<usize>,
    /// Rows of provisions that answer each other.
    pub rows: Vec<Row>,
    /// The columns; nothing for the first.
    columns: Vec<Option<Column>>,
    /// The numbers read in the plans.
    readings: Vec<Option<Readings>>,
    /// The number of the first provision of each plan of the dossier among all.
    offsets: Vec<usize>,
    /// For each row whether something in it changed.
    pub differs: Vec<bool>,
    /// What tells each row apart however rows and columns are ordered: its first provision in the order of the dossier.
    pub names: Vec<ProvisionRef>,
}

impl PartialEq for Comparison {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Comparison {
    /// Puts together what the worker found of plans of a dossier.
    pub fn new(frame: &Frame, plans: Vec<usize>, pairings: &[Rc<Pairing>]) -> Self {
        let (dossier, view) = (frame.dossier(), &frame.view);
        let mut columns: Vec<Option<Column>> = vec![None];
        for (nth, pairing) in pairings.iter().enumerate() {
            let base = base_of(view, nth + 1);
            let (a, b) = (&dossier.plans[plans[base]], &dossier.plans[plans[nth + 1]]);
            let changes = changes(a, b, pairing);
            let counts = count(pairing, &changes);
            columns.push(Some(Column {
                base,
                pairing: pairing.clone(),
                changes,
                counts,
            }));
        }
        let lengths: Vec<usize> = plans
            .iter()
            .map(|&row| dossier.plans[row].provisions.len())
            .collect();
        let compared: Vec<Compared> = (columns.iter().enumerate())
            .filter_map(|(column, of)| {
                let of = of.as_ref()?;
                Some(Compared {
                    base: of.base,
                    column,
                    pairing: &of.pairing,
                })
            })
            .collect();
        let by = match &view.rows {
            RowOrder::Plan(id) => (plans.iter())
                .position(|&row| dossier.plans[row].id == *id)
                .unwrap_or(0),
            _ => 0,
        };
        let mut all = rows(&lengths, &compared, by);
        if view.rows == RowOrder::Topic {
            let places: HashMap<&TopicId, usize> = (dossier.topics.iter().enumerate())
                .map(|(place, topic)| (&topic.id, place))
                .collect();
            all = sorted(all, |row| {
                let first = (row.cells.iter().zip(&plans)).find_map(|(cell, &plan)| {
                    Some(&dossier.plans[plan].provisions[*cell.first()?])
                });
                let topic = first.and_then(|provision| provision.topics.first());
                (topic.and_then(|topic| places.get(topic).copied())).unwrap_or(usize::MAX)
            });
        }
        let offsets = (dossier.plans.iter())
            .scan(0, |next, plan| {
                let first = *next;
                *next += plan.provisions.len();
                Some(first)
            })
            .collect();
        let readings = plans
            .iter()
            .map(|&plan| frame.opened.comparer.readings(plan))
            .collect();
        let mut comparison = Comparison {
            plans,
            rows: all,
            columns,
            readings,
            offsets,
            differs: Vec::new(),
            names: Vec::new(),
        };
        let width = comparison.plans.len();
        comparison.names = (0..comparison.rows.len())
            .filter_map(|row| Some(dossier.provision_ref(comparison.first(row)?)))
            .collect();
        comparison.differs = (0..comparison.rows.len())
            .map(|row| {
                let mut links = (1..width).flat_map(|column| comparison.links(row, column));
                width == 1 || links.any(|(_, change)| change.is_difference())
            })
            .collect();
        comparison
    }

    /// The first of the provisions of a row in the order of the dossier. Every row has one.
    fn first(&self, row: usize) -> Option<ProvisionRow> {
        let cells = self.rows[row].cells.iter().enumerate();
        let firsts = cells.filter_map(|(column, cell)| Some(self.place(column, *cell.first()?)));
        firsts.min()
    }

    /// The row that a provision of the dossier stands in.
    pub fn row_of(&self, place: ProvisionRow) -> Option<usize> {
        let column = self.plans.iter().position(|&plan| plan == place.plan)?;
        (self.rows.iter()).position(|row| row.cells[column].contains(&place.provision))
    }

    /// The plan of a column.
    pub fn plan<'a>(&self, dossier: &'a Dossier, column: usize) -> &'a Plan {
        &dossier.plans[self.plans[column]]
    }

    /// What a column is compared with, and how; nothing for the first.
    pub fn column(&self, column: usize) -> Option<&Column> {
        self.columns.get(column)?.as_ref()
    }

    /// Which of a column and what it is compared with are known only in part.
    pub fn partial(&self, dossier: &Dossier, column: usize) -> Partial {
        self.column(column).map_or_else(Partial::default, |of| {
            Partial::of(self.plan(dossier, of.base), self.plan(dossier, column))
        })
    }

    /// What a column is compared with, in words; nothing where that is the base.
    pub fn against(&self, dossier: &Dossier, column: usize) -> Option<AttrValue> {
        match self.column(column) {
            None => Some(messages::plans_base()),
            Some(of) if of.base == 0 => None,
            Some(of) => Some(messages::plans_against(&self.plan(dossier, of.base).short)),
        }
    }

    /// Where a provision of a column stands.
    pub fn place(&self, column: usize, provision: usize) -> ProvisionRow {
        ProvisionRow {
            plan: self.plans[column],
            provision,
        }
    }

    /// A provision of a column.
    pub fn provision<'a>(
        &self,
        dossier: &'a Dossier,
        column: usize,
        provision: usize,
    ) -> &'a Provision {
        dossier.provision(self.place(column, provision))
    }

    /// The numbers read in a provision.
    pub fn readings(&self, column: usize, provision: usize) -> &[Reading] {
        let of_plan = self.readings[column].as_ref();
        of_plan
            .and_then(|all| all.get(provision))
            .map_or(&[], Vec::as_slice)
    }

    /// The links of a row and column, with what changed in each.
    pub fn links(&self, row: usize, column: usize) -> Vec<(&Link, Change)> {
        let Some(of) = self.column(column) else {
            return Vec::new();
        };
        (self.rows[row].links[column].iter())
            .map(|&nth| (&of.pairing.links[nth], of.changes[nth]))
            .collect()
    }

    /// Number and title of a row: those of the first plan that has it.
    pub fn heading(&self, dossier: &Dossier, row: usize) -> String {
        let cells = self.rows[row].cells.iter().enumerate();
        let mut first = cells.filter_map(|(column, cell)| Some((column, *cell.first()?)));
        first
            .next()
            .map_or_else(String::new, |(column, provision)| {
                let provision = self.provision(dossier, column, provision);
                format!("{} {}", provision.number, provision.title)
            })
    }

    /// Whether a filter lets a row through: one of its provisions passes.
    fn passes(&self, row: usize, passing: &Bits) -> bool {
        (self.rows[row].cells.iter().zip(&self.plans)).any(|(cell, &plan)| {
            cell.iter()
                .any(|&provision| passing.contains(self.offsets[plan] + provision))
        })
    }

    /// Whether a row shows one of the changes.
    fn changes(&self, row: usize, view: &View) -> bool {
        let columns = 1..self.plans.len();
        let mut links = columns.flat_map(|column| self.links(row, column));
        if view.differing && self.plans.len() > 1 {
            let differs = |(link, change): (&Link, Change)| change.is_difference() || link.is_moved;
            if !links.clone().any(differs) {
                return false;
            }
        }
        view.changes.is_empty()
            || links.any(|(link, change)| {
                (view.changes.iter()).any(|wanted| match wanted {
                    ChangeFilter::Moved => link.is_moved,
                    ChangeFilter::Perhaps => link.is_perhaps(),
                    wanted => wanted.code() == change.code(),
                })
            })
    }

    /// The rows to show, for each of all rows.
    pub fn shown(&self, passing: &Bits, view: &View) -> Vec<bool> {
        (0..self.rows.len())
            .map(|row| self.passes(row, passing) && self.changes(row, view))
            .collect()
    }
}

/// The part of a link's words that lies in its `nth` provision of the second
/// side: for each stretch its kind and the words, those that are gone of the
/// first side.
pub fn stretches<'a>(
    link: &Link,
    a: &'a str,
    b: &'a str,
    part: std::ops::Range<u32>,
) -> Vec<(OpKind, &'a str, u32)> {
    let is_last = part.end as usize == b.len();
    (link.ops.iter())
        .filter_map(
            |Op {
                 kind,
                 a: of_a,
                 b: of_b,
             }| {
                if matches!(kind, OpKind::Deleted | OpKind::MovedAway) {
                    let is_here = part.contains(&of_b.start) || (is_last && of_b.start == part.end);
                    let words = a.get(of_a.start as usize..of_a.end as usize)?;
                    return is_here.then_some((*kind, words, of_b.start));
                }
                let (start, end) = (of_b.start.max(part.start), of_b.end.min(part.end));
                let words = b.get(start as usize..end.max(start) as usize)?;
                (start < end).then_some((*kind, words, start))
            },
        )
        .collect()
}
