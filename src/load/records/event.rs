//! Reads the list `events`: what happened when, between whom, and how events are related. Open it
//! when an event gains a field.

use super::{all, source::citations, translation::translations};
use crate::{
    load::{
        fault::Fault,
        fields::{Fields, Ids},
        lists::AllIds,
    },
    model::{Confidence, Event, EventId, EventKind, Participant, Related, Relation},
};

pub(in crate::load) fn event<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Event> {
    let id: EventId = fields.own_id(own, row).into();
    let date = fields.date("date");
    let title = fields.text("title").to_owned();
    let summary = fields.text("summary").to_owned();
    let kind = fields
        .word("kind", EventKind::CODES)
        .map(|nth| EventKind::ALL[nth]);
    let channel = fields.id("channel", &ids.channels).map(Into::into);
    let place = fields.id_opt("place", &ids.places).map(Into::into);
    let participants = fields.inner("participants", |participant| {
        let actor = participant.id("actor", &ids.actors).map(Into::into);
        let role = participant.text("role").to_owned();
        let translations = translations(participant, Participant::TEXTS);
        Some(Participant {
            actor: actor?,
            role,
            translations,
        })
    });
    let topics = all(fields.ids("topics", &ids.topics));
    let related = fields.inner("related", |related| {
        let event: Option<EventId> = related.id("event", own).map(Into::into);
        if event.as_ref() == Some(&id) {
            related.error("event", Fault::RelatedToItself, None);
        }
        let relation = related
            .word("relation", Relation::CODES)
            .map(|nth| Relation::ALL[nth]);
        Some(Related {
            event: event?,
            relation: relation?,
        })
    });
    let plans = all(fields.ids("plans", &ids.plans));
    let confidence = fields
        .word("confidence", Confidence::CODES)
        .map(|nth| Confidence::ALL[nth]);
    let sources = citations(fields, &ids.sources, true);
    let translations = translations(fields, Event::TEXTS);
    Some(Event {
        id,
        date: date?,
        title,
        summary,
        kind: kind?,
        channel: channel?,
        place,
        participants,
        topics,
        related,
        plans,
        confidence: confidence?,
        sources,
        translations,
    })
}
