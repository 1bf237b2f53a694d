//! A point on which accounts differ: what each party says of it, and the two that stand
//! most against each other.

use crate::{
    model::{ActorId, Disagreement, Dossier, Event, EventKind, ProvisionRow, Stance, date::Edtf},
    order,
    query::{disagreement_span, statements_of},
};
use std::cmp::Reverse;

/// What somebody says of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// The statement at this row.
    Statement(usize),
    /// The event at this row, which is a statement itself and of which the point names no
    /// statement.
    Event(usize),
}

/// What one party says of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Row of the party; none where the record of the one who speaks was set aside.
    pub party: Option<usize>,
    /// In the order of time.
    pub accounts: Vec<Account>,
}

impl Account {
    /// Who speaks.
    pub fn speaker(self, dossier: &Dossier) -> Option<&ActorId> {
        match self {
            Account::Statement(row) => Some(&dossier.statements.get(row)?.speaker),
            Account::Event(row) => speaker_at(dossier.events.get(row)?),
        }
    }

    /// When that was said.
    pub fn date(self, dossier: &Dossier) -> Option<&Edtf> {
        match self {
            Account::Statement(row) => Some(&dossier.statements.get(row)?.date),
            Account::Event(row) => Some(&dossier.events.get(row)?.date),
        }
    }

    fn stance(self, dossier: &Dossier) -> Option<Stance> {
        match self {
            Account::Statement(row) => Some(dossier.statements.get(row)?.stance),
            Account::Event(_) => None,
        }
    }

    fn has_quote(self, dossier: &Dossier) -> bool {
        match self {
            Account::Statement(row) => {
                (dossier.statements.get(row)).is_some_and(|statement| statement.quote.is_some())
            }
            Account::Event(_) => false,
        }
    }
}

/// Who speaks at an event that is a statement: the first of those who take part.
fn speaker_at(event: &Event) -> Option<&ActorId> {
    let first = event.participants.first()?;
    (event.kind == EventKind::Statement).then_some(&first.actor)
}

/// The rows of the events that a point names, in the order of time.
pub fn concerned(dossier: &Dossier, disagreement: &Disagreement) -> Vec<usize> {
    let mut rows: Vec<usize> = (disagreement.events.iter())
        .filter_map(|id| dossier.event_row(id.as_str()))
        .collect();
    order::sort_by_key(&mut rows, |&row| {
        (dossier.events[row].date.span().anchor(), row)
    });
    rows.dedup();
    rows
}

/// Where the provisions stand that a point names, in its order.
pub fn provisions(dossier: &Dossier, disagreement: &Disagreement) -> Vec<ProvisionRow> {
    (disagreement.provisions.iter())
        .filter_map(|name| dossier.provision_row(name))
        .collect()
}

/// What is said of a point, by the party of those who say it, parties in the order of the
/// dossier.
pub fn columns(dossier: &Dossier, disagreement: &Disagreement) -> Vec<Column> {
    let said = (disagreement.statements.iter())
        .filter_map(|id| dossier.statement_row(id.as_str()))
        .map(Account::Statement);
    let told = concerned(dossier, disagreement)
        .into_iter()
        .filter(|&row| {
            let event = &dossier.events[row];
            let is_told = statements_of(dossier, disagreement).any(|said| said.event == event.id);
            speaker_at(event).is_some() && !is_told
        })
        .map(Account::Event);
    let mut columns: Vec<Column> = Vec::new();
    for account in said.chain(told) {
        let party = (account.speaker(dossier))
            .and_then(|speaker| dossier.party_of(speaker.as_str()))
            .and_then(|party| dossier.party_row(party.id.as_str()));
        match columns.iter_mut().find(|column| column.party == party) {
            Some(column) => column.accounts.push(account),
            None => columns.push(Column {
                party,
                accounts: vec![account],
            }),
        }
    }
    for column in &mut columns {
        order::sort_by_key(&mut column.accounts, |account| {
            account.date(dossier).map(|date| date.span().anchor())
        });
    }
    order::sort_by_key(&mut columns, |column| column.party.unwrap_or(usize::MAX));
    columns
}

/// An account, with the row of the party whose it is.
pub type Side = (Option<usize>, Account);

/// The two accounts of a point, of two parties, that stand most against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facing {
    /// The row of the point.
    pub point: usize,
    /// The two.
    pub sides: [Side; 2],
    /// The rows of the other parties that speak on it.
    pub others: Vec<usize>,
}

/// How far two accounts stand against each other: for and against most, words that were
/// said more than those that are retold.
fn contrast(dossier: &Dossier, a: Account, b: Account) -> usize {
    let stances = match (a.stance(dossier), b.stance(dossier)) {
        (Some(Stance::Supports), Some(Stance::Opposes))
        | (Some(Stance::Opposes), Some(Stance::Supports)) => 4,
        (a, b) if a != b => 2,
        _ => 0,
    };
    stances + usize::from(a.has_quote(dossier)) + usize::from(b.has_quote(dossier))
}

/// By what the two accounts that face each other are chosen: how far they stand against each
/// other, how far apart in time, and when the later was.
type Rank = (usize, Reverse<u64>, i64);

/// The two accounts of the point at a row that stand most against each other, of several the
/// two that are nearest in time, of these the latest; none where only one party speaks.
pub fn facing(dossier: &Dossier, point: usize) -> Option<Facing> {
    let columns = columns(dossier, dossier.disagreements.get(point)?);
    let moment = |account: Account| account.date(dossier).map_or(0, |date| date.span().anchor());
    let mut best: Option<(Rank, [Side; 2])> = None;
    for (nth, left) in columns.iter().enumerate() {
        for right in &columns[nth + 1..] {
            for &a in &left.accounts {
                for &b in &right.accounts {
                    let apart = moment(a).abs_diff(moment(b));
                    let last = moment(a).max(moment(b));
                    let rank = (contrast(dossier, a, b), Reverse(apart), last);
                    if best.as_ref().is_none_or(|(most, _)| rank > *most) {
                        let sides = [(left.party, a), (right.party, b)];
                        best = Some((rank, sides));
                    }
                }
            }
        }
    }
    let (_, sides) = best?;
    let others = (columns.iter())
        .filter_map(|column| column.party)
        .filter(|party| sides.iter().all(|side| side.0 != Some(*party)));
    Some(Facing {
        point,
        sides,
        others: others.collect(),
    })
}

/// When what a point names was last spoken of, or happened.
pub fn last_date<'d>(dossier: &'d Dossier, disagreement: &'d Disagreement) -> Option<&'d Edtf> {
    let events = (disagreement.events.iter())
        .filter_map(|id| dossier.event(id.as_str()))
        .map(|event| &event.date);
    let said = statements_of(dossier, disagreement).map(|said| &said.date);
    let plans = (disagreement.plans.iter())
        .chain(disagreement.provisions.iter().map(|name| &name.plan))
        .filter_map(|id| dossier.plan(id.as_str()))
        .map(|plan| &plan.date);
    let last = |a: &&Edtf, b: &&Edtf| a.span().anchor().cmp(&b.span().anchor());
    (events.chain(said).max_by(last)).or_else(|| plans.max_by(last))
}

/// The points at these rows, the newest first; of two as new, the one that stands earlier in
/// the file. What has no date stands last.
pub fn newest(dossier: &Dossier, rows: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut rows: Vec<usize> = (rows.into_iter())
        .filter(|&row| row < dossier.disagreements.len())
        .collect();
    order::sort_by_key(&mut rows, |&row| {
        let disagreement = &dossier.disagreements[row];
        let last = last_date(dossier, disagreement).map(|date| date.span().anchor());
        let first = disagreement_span(dossier, disagreement).anchor();
        (Reverse((last, first)), row)
    });
    rows
}
