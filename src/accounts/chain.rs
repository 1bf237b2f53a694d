//! Through whom words came, and what the one who said them is.

use crate::model::{ActorId, Dossier, Statement, date::Edtf};

/// Through whom a statement came, from the one who heard it to the outlet. The publication
/// that tells of it stands behind them: it is the statement's source.
pub fn chain(statement: &Statement) -> impl Iterator<Item = &str> {
    statement.reported_by.iter().rev().map(String::as_str)
}

/// What an actor was on a date: the office that has no date of its own or one that the date
/// may fall in; where none does, the first that is named.
pub fn role<'d>(dossier: &'d Dossier, actor: &ActorId, on: &Edtf) -> Option<&'d str> {
    let roles = &dossier.actor(actor.as_str())?.roles;
    let on = on.span();
    let was = roles.iter().find(|role| {
        (role.date.as_ref()).is_none_or(|date| {
            let held = date.span();
            held.start_earliest < on.end_latest && on.start_earliest < held.end_latest
        })
    });
    was.or(roles.first()).map(|role| &*role.title)
}
