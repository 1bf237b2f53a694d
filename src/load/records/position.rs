//! Reads the list `positions`: the stance of an actor on a topic at a date. Open it when a position
//! gains a field.

use super::{source::citations, translation::translations};
use crate::{
    load::{fields::Fields, lists::AllIds},
    model::{Position, Stance},
};

pub(in crate::load) fn position<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &AllIds<'a>,
) -> Option<Position> {
    let actor = fields.id("actor", &ids.actors).map(Into::into);
    let topic = fields.id("topic", &ids.topics).map(Into::into);
    let date = fields.date("date");
    let stance = fields
        .word("stance", Stance::CODES)
        .map(|nth| Stance::ALL[nth]);
    let summary = fields.text("summary").to_owned();
    let sources = citations(fields, &ids.sources, true);
    let translations = translations(fields, Position::TEXTS);
    Some(Position {
        actor: actor?,
        topic: topic?,
        date: date?,
        stance: stance?,
        summary,
        sources,
        translations,
    })
}
