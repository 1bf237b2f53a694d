//! Reads the lists `parties` and `actors`: who acts, in which roles, and to which party and body
//! each belongs. Open it when one of these gains a field.

use super::{source::citations, translation::translations};
use crate::{
    load::{
        fault::Fault,
        fields::{Fields, Ids},
        lists::AllIds,
    },
    model::{Actor, ActorKind, Party, PartyColour, Role},
};

pub(in crate::load) fn party<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
) -> Option<Party> {
    let id = fields.own_id(own, row).into();
    let name = fields.text("name").to_owned();
    let colour = fields
        .word("colour", PartyColour::CODES)
        .map(|nth| PartyColour::ALL[nth]);
    let translations = translations(fields, Party::TEXTS);
    Some(Party {
        id,
        name,
        colour: colour?,
        translations,
    })
}

pub(super) fn country(fields: &mut Fields) -> Option<String> {
    let code = fields.text_opt("country")?;
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        fields.error("country", Fault::NoCountry(code.to_owned()), None);
    }
    Some(code.to_owned())
}

pub(in crate::load) fn actor<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Actor> {
    let id = fields.own_id(own, row).into();
    let name = fields.text("name").to_owned();
    let short = fields.text_opt("short").map(str::to_owned);
    let kind = fields
        .word("kind", ActorKind::CODES)
        .map(|nth| ActorKind::ALL[nth]);
    let party = fields.id("party", &ids.parties).map(Into::into);
    let affiliation = fields.id_opt("affiliation", own).map(Into::into);
    let roles = fields.inner("roles", |role| {
        let title = role.text("title").to_owned();
        let translations = translations(role, Role::TEXTS);
        Some(Role {
            title,
            date: role.date_opt("date"),
            translations,
        })
    });
    let country = country(fields);
    let sources = citations(fields, &ids.sources, false);
    let translations = translations(fields, Actor::TEXTS);
    Some(Actor {
        id,
        name,
        short,
        kind: kind?,
        party: party?,
        affiliation,
        roles,
        country,
        sources,
        translations,
    })
}
