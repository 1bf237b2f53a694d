//! Statements in groups: by the day on which they were made, or by who made them.

use crate::model::{ActorId, Dossier, date::Edtf};
use crate::order;
use std::{cmp::Reverse, collections::HashMap};

/// What the statements of a group have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Head {
    /// When they were made.
    Day(Edtf),
    /// Who made them.
    Speaker(ActorId),
}

/// Statements that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub head: Head,
    /// Their rows, the latest first.
    pub rows: Vec<usize>,
}

/// The latest first, those of the same date together; of these, the one that stands later in
/// the file first.
fn latest_first(dossier: &Dossier, mut rows: Vec<usize>) -> Vec<usize> {
    rows.retain(|&row| row < dossier.statements.len());
    order::sort_by_key(&mut rows, |&row| {
        let date = &dossier.statements[row].date;
        Reverse((date.span().anchor(), date.as_str(), row))
    });
    rows
}

/// The statements at these rows by when they were made, the latest first. What is known of
/// their dates must be the same: those of “about 22 December” stand apart from those of the
/// 22nd.
pub fn by_day(dossier: &Dossier, rows: impl IntoIterator<Item = usize>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for row in latest_first(dossier, rows.into_iter().collect()) {
        let date = &dossier.statements[row].date;
        match groups.last_mut() {
            Some(Group {
                head: Head::Day(day),
                rows,
            }) if day == date => rows.push(row),
            _ => groups.push(Group {
                head: Head::Day(date.clone()),
                rows: vec![row],
            }),
        }
    }
    groups
}

/// The statements at these rows by who made them: those with most first, of as many the one
/// who spoke last. A joint statement is of the one who is named first.
pub fn by_speaker(dossier: &Dossier, rows: impl IntoIterator<Item = usize>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<&ActorId, usize> = HashMap::new();
    for row in latest_first(dossier, rows.into_iter().collect()) {
        let speaker = &dossier.statements[row].speaker;
        let place = *places.entry(speaker).or_insert_with(|| {
            groups.push(Group {
                head: Head::Speaker(speaker.clone()),
                rows: Vec::new(),
            });
            groups.len() - 1
        });
        groups[place].rows.push(row);
    }
    order::sort_by_key(&mut groups, |group| Reverse(group.rows.len()));
    groups
}
