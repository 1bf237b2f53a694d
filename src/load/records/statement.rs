//! Reads the list `statements`: who said what at which event, about whom, and through whom it is
//! known. Open it when a statement gains a field.

use super::{
    all,
    chain::{self, Others},
    source::citations,
    translation::{fault_of_tag, translations},
};
use crate::{
    load::{
        fault::Fault,
        fields::{Fields, Ids},
        json::Json,
        lists::AllIds,
    },
    model::{About, Actor, ActorId, Original, Source, Stance, Statement, Verification},
};

/// The sound records that statements name, by id.
pub(in crate::load) struct ById<'r> {
    pub(in crate::load) actor: &'r dyn Fn(&str) -> Option<&'r Actor>,
    pub(in crate::load) source: &'r dyn Fn(&str) -> Option<&'r Source>,
}

pub(in crate::load) fn statement<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
    by_id: &ById,
) -> Option<Statement> {
    let id = fields.own_id(own, row).into();
    let date = fields.date("date");
    let speaker: Option<ActorId> = fields.id("speaker", &ids.actors).map(Into::into);
    let joint_with = all(fields.ids("joint_with", &ids.actors));
    let event = fields.id("event", &ids.events).map(Into::into);
    let topics = all(fields.ids("topics", &ids.topics));
    let about = about(fields, ids);
    let stance = fields
        .word("stance", Stance::CODES)
        .map(|nth| Stance::ALL[nth]);
    let summary = fields.text("summary").to_owned();
    let quote = fields.text_opt("quote").map(str::to_owned);
    let original = fields.inner_opt("original", |fields| original(fields, ids));
    let reported_by = fields.texts("reported_by");
    if fields.list("reported_by").is_empty() && fields.is_list_or_absent("reported_by") {
        fields.error("reported_by", Fault::NoChain, None);
    }
    let sources = citations(fields, &ids.sources, true);
    let others = Others {
        speaker: (speaker.as_ref()).and_then(|id| (by_id.actor)(id.as_str())),
        sources: (sources.iter())
            .filter_map(|citation| (by_id.source)(citation.source.as_str()))
            .collect(),
    };
    chain::warn(fields, &reported_by, &others);
    let translations = translations(fields, Statement::TEXTS);
    Some(Statement {
        id,
        date: date?,
        speaker: speaker?,
        joint_with,
        event: event?,
        topics,
        about,
        stance: stance?,
        summary,
        quote,
        original,
        reported_by,
        sources,
        translations,
    })
}

/// What a statement is about: actors and plans by id.
fn about<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Vec<About> {
    let at = fields.place;
    let at = at.key("about");
    let mut found = Vec::new();
    for (nth, item) in fields.list("about").iter().enumerate() {
        let item_place = at.item(nth);
        match item {
            Json::Text(id) if ids.plans.declared.has(id) => {
                found.extend(
                    fields
                        .id_at(&item_place, item, &ids.plans)
                        .map(|id| About::Plan(id.into())),
                );
            }
            Json::Text(id) if !ids.actors.declared.has(id) => {
                let all = ids.actors.declared.ids().chain(ids.plans.declared.ids());
                let hint = fields.problems.did_you_mean(id, all);
                fields.error_at(&item_place, Fault::NoActorOrPlan(id.clone()), hint);
            }
            _ => found.extend(
                fields
                    .id_at(&item_place, item, &ids.actors)
                    .map(|id| About::Actor(id.into())),
            ),
        }
    }
    found
}

/// The words of a quote as they were said.
fn original<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Option<Original> {
    let language = fields.text("language").to_owned();
    // A missing one has been named already.
    if let Some(fault) = fault_of_tag(&language).filter(|_| !language.is_empty()) {
        fields.error("language", fault, None);
    }
    let text = fields.text("text").to_owned();
    let verification = fields
        .word("verification", Verification::CODES)
        .map(|nth| Verification::ALL[nth]);
    let sources = citations(fields, &ids.sources, true);
    Some(Original {
        language,
        text,
        verification: verification?,
        sources,
    })
}
