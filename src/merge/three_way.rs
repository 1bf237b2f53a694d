//! One dossier of two copies and, where it is known, what both were made from.

use super::{
    Place,
    key::{has_fields, keys},
};
use crate::load::Json;
use std::collections::HashMap;

/// What both copies changed, and not to the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where it stands.
    pub place: Place,
    /// What both were made from, if it is known and there was something.
    pub base: Option<Json>,
    /// What our copy says; nothing where it was removed.
    pub ours: Option<Json>,
    /// What their copy says.
    pub theirs: Option<Json>,
}

/// Two copies brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The dossier. Where there is a conflict it holds what ours says, or theirs
    /// where ours was removed: nothing that was written is lost before a person chose.
    pub dossier: Json,
    /// What a person has to choose, in the order of the dossier.
    pub conflicts: Vec<Conflict>,
}

/// Brings two copies together. What one of them alone changed is taken, what both
/// changed to the same as well; anything else is a conflict. Without a base what
/// one copy alone has was added by it.
pub fn merge(base: Option<&Json>, ours: &Json, theirs: &Json) -> Merged {
    let mut conflicts = Vec::new();
    let dossier = value(
        &Place::default(),
        "",
        [base, Some(ours), Some(theirs)],
        &mut conflicts,
    );
    Merged {
        dossier: dossier.unwrap_or(Json::Null),
        conflicts,
    }
}

/// What base, ours and theirs have for the same thing.
type Three<'a> = [Option<&'a Json>; 3];

fn value(
    place: &Place,
    name: &str,
    [base, ours, theirs]: Three<'_>,
    conflicts: &mut Vec<Conflict>,
) -> Option<Json> {
    if ours == theirs || base == theirs {
        return ours.cloned();
    }
    if base == ours {
        return theirs.cloned();
    }
    match (ours, theirs) {
        (Some(ours_whole), Some(theirs_whole))
            if has_fields(ours_whole)
                && has_fields(theirs_whole)
                && base.is_none_or(has_fields) =>
        {
            Some(object(place, [base, ours, theirs], conflicts))
        }
        (Some(Json::Array(of_ours)), Some(Json::Array(of_theirs))) => {
            let of_base = match base {
                Some(Json::Array(items)) => &items[..],
                _ => &[],
            };
            list(place, name, [of_base, of_ours, of_theirs], conflicts).or_else(|| {
                conflicts.push(conflict(place, [base, ours, theirs]));
                ours.cloned()
            })
        }
        _ => {
            conflicts.push(conflict(place, [base, ours, theirs]));
            ours.or(theirs).cloned()
        }
    }
}

fn conflict(place: &Place, [base, ours, theirs]: Three<'_>) -> Conflict {
    Conflict {
        place: place.clone(),
        base: base.cloned(),
        ours: ours.cloned(),
        theirs: theirs.cloned(),
    }
}

fn members(value: Option<&Json>) -> &[(String, Json)] {
    match value {
        Some(Json::Object(members)) => members,
        _ => &[],
    }
}

fn object(place: &Place, three: Three<'_>, conflicts: &mut Vec<Conflict>) -> Json {
    let [_, ours, theirs] = three;
    let names = |value| {
        members(value)
            .iter()
            .map(|(name, _)| name.clone())
            .collect()
    };
    let order = in_order(names(ours), names(theirs));
    let merged = order.into_iter().filter_map(|name| {
        let of = three.map(|value| value.and_then(|value| value.get(&name)));
        let value = value(&place.field(&name), &name, of, conflicts)?;
        Some((name, value))
    });
    Json::Object(merged.collect())
}

/// A list by its items; none where it is one value in any copy.
fn list(
    place: &Place,
    name: &str,
    [base, ours, theirs]: [&[Json]; 3],
    conflicts: &mut Vec<Conflict>,
) -> Option<Json> {
    let (of_base, of_ours, of_theirs) = (keys(name, base)?, keys(name, ours)?, keys(name, theirs)?);
    let by_key = |keys: &[String], items: &'_ [Json]| -> HashMap<String, Json> {
        keys.iter().cloned().zip(items.iter().cloned()).collect()
    };
    let maps = [
        by_key(&of_base, base),
        by_key(&of_ours, ours),
        by_key(&of_theirs, theirs),
    ];
    let order = in_order(of_ours, of_theirs);
    let merged = order.into_iter().filter_map(|key| {
        let of = maps.each_ref().map(|map| map.get(&key));
        value(&place.record(&key), "", of, conflicts)
    });
    Some(Json::Array(merged.collect()))
}

/// Ours in their order; what theirs alone has, behind what it stands behind there.
fn in_order(ours: Vec<String>, theirs: Vec<String>) -> Vec<String> {
    let places: HashMap<&str, usize> = ours.iter().map(String::as_str).zip(0..).collect();
    // By the place of what they follow, so that a long list is gone through once.
    let mut new: HashMap<Option<usize>, Vec<String>> = HashMap::new();
    let mut last = None;
    for name in theirs {
        match places.get(&*name) {
            Some(place) => last = Some(*place),
            None => new.entry(last).or_default().push(name),
        }
    }
    let mut order = new.remove(&None).unwrap_or_default();
    for (place, name) in ours.into_iter().enumerate() {
        order.push(name);
        order.extend(new.remove(&Some(place)).unwrap_or_default());
    }
    order
}
