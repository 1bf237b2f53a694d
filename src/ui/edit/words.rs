//! What fields, lists and records are called in the editor.

use crate::{locale::messages, ui::common::labels};
use demarche::{
    edit::{Json, Path, Step},
    model::{
        ActorKind, Comparator, Completeness, Confidence, EventKind, PartyColour, Relation, Stance,
        Verification,
    },
};
use yew::AttrValue;

/// A list of records.
pub fn list_name(list: &str) -> AttrValue {
    match list {
        "parties" => messages::edit_list_parties(),
        "sources" => messages::edit_list_sources(),
        "actors" => messages::edit_list_actors(),
        "channels" => messages::edit_list_channels(),
        "topics" => messages::edit_list_topics(),
        "terms" => messages::edit_list_terms(),
        "places" => messages::edit_list_places(),
        "events" => messages::edit_list_events(),
        "statements" => messages::edit_list_statements(),
        "plans" => messages::edit_list_plans(),
        "positions" => messages::edit_list_positions(),
        "disagreements" => messages::edit_list_disagreements(),
        _ => messages::edit_list_matches(),
    }
}

/// On the button that adds a record to a list.
pub fn add_to_list(list: &str) -> AttrValue {
    match list {
        "parties" => messages::edit_add_party(),
        "sources" => messages::edit_add_source(),
        "actors" => messages::edit_add_actor(),
        "channels" => messages::edit_add_channel(),
        "topics" => messages::edit_add_topic(),
        "terms" => messages::edit_add_term_name(),
        "places" => messages::edit_add_place(),
        "events" => messages::edit_add_event(),
        "statements" => messages::edit_add_statement(),
        "plans" => messages::edit_add_plan(),
        "positions" => messages::edit_add_position(),
        "disagreements" => messages::edit_add_disagreement(),
        _ => messages::edit_add_match(),
    }
}

/// A field of a record.
pub fn field_name(name: &'static str) -> AttrValue {
    match name {
        "id" => messages::edit_field_id(),
        "name" => messages::edit_field_name(),
        "short" => messages::edit_field_short(),
        "title" => messages::edit_field_title(),
        "summary" => messages::edit_field_summary(),
        "language" => messages::edit_field_language(),
        "focus" => messages::edit_field_focus(),
        "compiled" => messages::edit_field_compiled(),
        "notes" => messages::edit_field_notes(),
        "note" => messages::edit_field_note(),
        "gaps" => messages::edit_field_gaps(),
        "colour" => messages::edit_field_colour(),
        "publisher" => messages::edit_field_publisher(),
        "url" => messages::edit_field_url(),
        "published" => messages::edit_field_published(),
        "kind" => messages::edit_field_kind(),
        "party" => messages::edit_field_party(),
        "affiliation" => messages::edit_field_affiliation(),
        "roles" => messages::edit_field_roles(),
        "role" => messages::edit_field_role(),
        "country" => messages::edit_field_country(),
        "sources" => messages::edit_field_sources(),
        "description" => messages::edit_field_description(),
        "pax" => messages::edit_field_pax(),
        "cameo" => messages::edit_field_cameo(),
        "main_term" => messages::edit_field_main_term(),
        "key" => messages::edit_field_key(),
        "lat" => messages::edit_field_lat(),
        "lon" => messages::edit_field_lon(),
        "date" => messages::edit_field_date(),
        "channel" => messages::edit_field_channel(),
        "place" => messages::edit_field_place(),
        "participants" => messages::edit_field_participants(),
        "actor" => messages::edit_field_actor(),
        "topics" => messages::edit_field_topics(),
        "topic" => messages::edit_field_topic(),
        "related" => messages::edit_field_related(),
        "event" => messages::edit_field_event(),
        "events" => messages::edit_field_events(),
        "relation" => messages::edit_field_relation(),
        "plans" => messages::edit_field_plans(),
        "plan" | "from_plan" => messages::edit_field_plan(),
        "to_plan" => messages::edit_field_other_plan(),
        "from" => messages::edit_field_from(),
        "to" => messages::edit_field_to(),
        "confidence" => messages::edit_field_confidence(),
        "speaker" => messages::edit_field_speaker(),
        "joint_with" => messages::edit_field_joint_with(),
        "about" => messages::edit_field_about(),
        "stance" => messages::edit_field_stance(),
        "quote" => messages::edit_field_quote(),
        "original" => messages::edit_field_original(),
        "reported_by" => messages::edit_field_reported_by(),
        "proposers" => messages::edit_field_proposers(),
        "status" => messages::edit_field_status(),
        "based_on" => messages::edit_field_based_on(),
        "completeness" => messages::edit_field_completeness(),
        "points" => messages::edit_field_points(),
        "count" => messages::edit_field_count(),
        "known" => messages::edit_field_known(),
        "provisions" => messages::edit_field_provisions(),
        "number" => messages::edit_field_number(),
        "text" => messages::edit_field_text(),
        "terms" => messages::edit_field_terms(),
        "comparator" => messages::edit_field_comparator(),
        "value" => messages::edit_field_value(),
        "unit" => messages::edit_field_unit(),
        "obliges" => messages::edit_field_obliges(),
        "benefits" => messages::edit_field_benefits(),
        "conditions" => messages::edit_field_conditions(),
        "contested_by" => messages::edit_field_contested_by(),
        "verification" => messages::edit_field_verification(),
        "statements" => messages::edit_field_statements(),
        // A field that the format gained and nobody named yet.
        other => AttrValue::Static(other),
    }
}

/// What is to be known of a field before it is filled in.
pub fn field_hint(name: &str) -> Option<AttrValue> {
    Some(match name {
        "date" | "published" | "focus" | "compiled" => messages::edit_hint_date(),
        "reported_by" => messages::edit_hint_reported_by(),
        "confidence" => messages::edit_hint_confidence(),
        "language" => messages::edit_hint_language(),
        "country" => messages::edit_hint_country(),
        "quote" => messages::edit_hint_quote(),
        "original" => messages::edit_hint_original(),
        "key" => messages::edit_hint_key(),
        _ => return None,
    })
}

/// Says the word that a code stands for.
type Name = fn(&'static str) -> AttrValue;

/// A word of a closed list, as a reader sees it.
pub fn word_name(codes: &[&str], code: &'static str) -> AttrValue {
    if codes == Comparator::CODES {
        let compared = Comparator::from_code(code).and_then(labels::compared);
        return compared.unwrap_or_else(messages::edit_exactly);
    }
    let lists: [(&[&str], Name); 8] = [
        (ActorKind::CODES, |code| messages::edit_actor_kind(code)),
        (EventKind::CODES, |code| messages::label_kind(code)),
        (Confidence::CODES, |code| messages::label_confidence(code)),
        (Relation::CODES, |code| messages::details_relation(code)),
        (Stance::CODES, |code| messages::label_stance(code)),
        (Completeness::CODES, |code| {
            messages::edit_completeness(code)
        }),
        (Verification::CODES, |code| {
            messages::plans_verification(code)
        }),
        (PartyColour::CODES, |code| messages::edit_colour(code)),
    ];
    let list = lists.iter().find(|(of, _)| *of == codes);
    list.map_or(AttrValue::Static(code), |(_, name)| name(code))
}

/// What a word of a closed list means; none where its name says it.
pub fn word_meaning(codes: &[&str], code: &'static str) -> Option<AttrValue> {
    let lists: [(&[&str], Name); 7] = [
        (ActorKind::CODES, |code| messages::edit_means_actor(code)),
        (EventKind::CODES, |code| messages::edit_means_event(code)),
        (Confidence::CODES, |code| {
            messages::edit_means_confidence(code)
        }),
        (Relation::CODES, |code| messages::edit_means_relation(code)),
        (Stance::CODES, |code| messages::edit_means_stance(code)),
        (Verification::CODES, |code| {
            messages::edit_means_verification(code)
        }),
        (Completeness::CODES, |code| {
            messages::edit_means_completeness(code)
        }),
    ];
    let list = lists.iter().find(|(of, _)| *of == codes);
    list.map(|(_, meaning)| meaning(code))
}

/// So many letters of a text are enough to know a record by.
const LETTERS: usize = 90;

fn text<'j>(item: &'j Json, field: &str) -> &'j str {
    match item.get(field) {
        Some(Json::Text(text)) => text.trim(),
        _ => "",
    }
}

/// As much of a text as a record is known by.
pub fn cut(text: &str) -> AttrValue {
    match text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()).into(),
        None => text.to_owned().into(),
    }
}

/// What a record is called: the one at a place, or around it.
pub fn record_title(dossier: &Json, path: &Path) -> AttrValue {
    match (path.list_and_row(), path.steps().first()) {
        (Some((list, row)), _) => match Path::record(list, row).get(dossier) {
            Some(item) => item_title(dossier, list, item),
            None => messages::edit_no_name(),
        },
        (None, Some(Step::Field(name))) if name == "metadata" => messages::edit_metadata(),
        _ => messages::edit_no_name(),
    }
}

/// What the record of a list with an id is called.
pub fn title_of_id(dossier: &Json, list: &str, id: &str) -> Option<AttrValue> {
    let Some(Json::Array(items)) = dossier.get(list) else {
        return None;
    };
    let item = items.iter().find(|item| text(item, "id") == id)?;
    Some(item_title(dossier, list, item))
}

/// What a record of a list is called.
pub fn item_title(dossier: &Json, list: &str, item: &Json) -> AttrValue {
    let of = |list: &str, field: &str| {
        let id = text(item, field);
        title_of_id(dossier, list, id).unwrap_or_else(|| id.to_owned().into())
    };
    let title = match list {
        "sources" => match (text(item, "publisher"), text(item, "title")) {
            ("", title) => cut(title),
            (publisher, "") => cut(publisher),
            (publisher, title) => cut(&format!("{publisher}: {title}")),
        },
        "positions" => cut(&format!(
            "{} · {} · {}",
            of("actors", "actor"),
            of("topics", "topic"),
            text(item, "date")
        )),
        "matches" => cut(&format!(
            "{} · {}",
            of("plans", "from_plan"),
            of("plans", "to_plan")
        )),
        "statements" => match (of("actors", "speaker"), text(item, "summary")) {
            (speaker, summary) if speaker.is_empty() => cut(summary),
            (speaker, summary) => cut(&format!("{speaker}: {summary}")),
        },
        _ => match (text(item, "title"), text(item, "name")) {
            ("", "") => cut(text(item, "key")),
            ("", name) => cut(name),
            (title, _) => cut(title),
        },
    };
    match title.trim_matches([' ', '·']).is_empty() {
        false => title,
        true => match text(item, "id") {
            "" => messages::edit_no_name(),
            id => id.to_owned().into(),
        },
    }
}
