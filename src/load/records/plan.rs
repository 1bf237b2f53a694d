//! Reads the list `plans`, each with its numbered provisions and their typed terms. Open it when one
//! of the three gains a field, or a term another type of value.

use super::{all, source::citations, translation::translations};
use crate::{
    load::{
        fault::{Fault, RecordName, Wanted},
        fields::{Fields, Ids},
        json::Json,
        lists::AllIds,
    },
    model::{
        Comparator, Completeness, MAX_POINTS, Plan, PlanId, Provision, SaidPoints, Term, TermValue,
        Verification,
    },
};
use std::collections::{HashMap, HashSet};

/// The keys of all terms of a file, sound or not.
pub(in crate::load) fn term_keys(members: &[(String, Json)]) -> HashSet<&str> {
    fn items(list: Option<&Json>) -> &[Json] {
        match list {
            Some(Json::Array(items)) => items,
            _ => &[],
        }
    }
    let plans = (members.iter().find(|(key, _)| key == "plans")).map(|(_, plans)| plans);
    (items(plans).iter())
        .flat_map(|plan| items(plan.get("provisions")))
        .flat_map(|provision| items(provision.get("terms")))
        .filter_map(|term| match term.get("key") {
            Some(Json::Text(key)) => Some(&**key),
            _ => None,
        })
        .collect()
}

pub(in crate::load) fn plan<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
    lost: &mut usize,
) -> Option<Plan> {
    let id: PlanId = fields.own_id(own, row).into();
    let name = fields.text("name").to_owned();
    let short = fields.text("short").to_owned();
    let proposers = all(fields.ids("proposers", &ids.actors));
    let date = fields.date("date");
    let status = fields.text("status").to_owned();
    let based_on: Option<PlanId> = fields.id_opt("based_on", own).map(Into::into);
    let notes = fields.text_opt("notes").map(str::to_owned);
    let completeness = fields
        .word_opt("completeness", Completeness::CODES)
        .map(|nth| Completeness::ALL[nth]);
    let points = fields.inner_opt("points", |points| said_points(points, ids));
    let at = fields.place;
    let at = at.key("provisions");
    let mut provisions: Vec<Provision> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    // A provision with an error is set aside within its plan, which stands.
    for (nth, item) in fields.required_list("provisions").iter().enumerate() {
        let (first, record) = match item.get("number") {
            Some(Json::Text(number)) => (
                Some(*numbers.entry(number).or_insert(nth)),
                RecordName::Provision(number.clone(), id.to_string()),
            ),
            _ => (None, RecordName::NthProvision(nth + 1, id.to_string())),
        };
        let provision =
            Fields::of(item, at.item(nth), record, fields.problems).and_then(|mut inner| {
                let provision = provision(&mut inner, ids);
                if let Some(first) = first.filter(|first| *first != nth) {
                    let at = format!("{}/{first}", at.pointer());
                    inner.error("number", Fault::NumberTwice(at), None);
                }
                let is_sound = inner.finish();
                provision.filter(|_| is_sound)
            });
        match provision {
            Some(provision) => provisions.push(provision),
            None => *lost += 1,
        }
    }
    let sources = citations(fields, &ids.sources, false);
    let translations = translations(fields, Plan::TEXTS);
    Some(Plan {
        id,
        name,
        short,
        proposers,
        date: date?,
        status,
        based_on,
        notes,
        completeness,
        points,
        provisions,
        sources,
        translations,
    })
}

fn said_points<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Option<SaidPoints> {
    let count = fields.count("count", 1, MAX_POINTS);
    let known = fields.count_opt("known", 0, MAX_POINTS);
    if let (Some(count), Some(known)) = (count, known)
        && known > count
    {
        fields.error("known", Fault::MoreKnown(known, count), None);
    }
    let sources = citations(fields, &ids.sources, false);
    Some(SaidPoints {
        count: count?,
        known,
        sources,
    })
}

fn provision<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Option<Provision> {
    let number = fields.text("number").to_owned();
    let title = fields.text_opt("title").unwrap_or_default().to_owned();
    let text = fields.text("text").to_owned();
    let topics = all(fields.ids("topics", &ids.topics));
    let terms = fields.inner("terms", term);
    let obliges = all(fields.ids("obliges", &ids.actors));
    let benefits = all(fields.ids("benefits", &ids.actors));
    let conditions = fields.text_opt("conditions").map(str::to_owned);
    let contested_by = all(fields.ids("contested_by", &ids.actors));
    let sources = citations(fields, &ids.sources, true);
    let verification = fields
        .word("verification", Verification::CODES)
        .map(|nth| Verification::ALL[nth]);
    let translations = translations(fields, Provision::TEXTS);
    Some(Provision {
        number,
        title,
        text,
        topics,
        terms,
        obliges,
        benefits,
        conditions,
        contested_by,
        sources,
        verification: verification?,
        translations,
    })
}

fn term(fields: &mut Fields) -> Option<Term> {
    let key = fields.text("key").to_owned();
    let comparator = fields
        .word("comparator", Comparator::CODES)
        .map(|nth| Comparator::ALL[nth]);
    let value = match fields.value("value") {
        Some(Json::Number(number)) => Some(TermValue::Number(*number)),
        Some(value @ Json::Text(_)) => {
            let place = fields.place;
            let text = fields.text_at(&place.key("value"), value);
            text.map(|text| TermValue::Text(text.to_owned()))
        }
        Some(other) => {
            let fault = Fault::Wrong(Wanted::NumberOrText, other.sort());
            fields.error("value", fault, None);
            None
        }
        None => {
            fields.error("value", Fault::Missing("value".to_owned()), None);
            None
        }
    };
    let unit = fields.text_opt("unit").map(str::to_owned);
    Some(Term {
        key,
        comparator: comparator?,
        value: value?,
        unit,
    })
}
