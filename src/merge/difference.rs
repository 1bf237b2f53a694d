//! What tells one copy of a dossier from another.

use super::{
    Place,
    key::{has_fields, keys},
};
use crate::load::Json;
use std::collections::{HashMap, HashSet};

/// A value that is not the same in both copies: added where there is none before,
/// removed where there is none after.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it stands.
    pub place: Place,
    /// What stood there.
    pub before: Option<Json>,
    /// What stands there now.
    pub after: Option<Json>,
}

/// What changed from one copy to the other, in the order of the first and then of
/// what is new. Records that merely stand elsewhere in their list did not change.
///
/// ```
/// use demarche::merge::{Json, diff};
///
/// let before: Json = serde_json::from_str(r#"{"parties": [{"id": "north", "name": "North"}]}"#)?;
/// let after: Json = serde_json::from_str(r#"{"parties": [{"id": "north", "name": "North town"}]}"#)?;
/// let changes = diff(&before, &after);
/// assert_eq!(changes[0].place.to_string(), "parties north, name");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn diff(before: &Json, after: &Json) -> Vec<Change> {
    let mut changes = Vec::new();
    compare(
        &Place::default(),
        "",
        Some(before),
        Some(after),
        &mut changes,
    );
    changes
}

fn compare(
    place: &Place,
    name: &str,
    before: Option<&Json>,
    after: Option<&Json>,
    changes: &mut Vec<Change>,
) {
    match (before, after) {
        (None, None) => {}
        (Some(before), Some(after)) if before == after => {}
        (Some(from @ Json::Object(old)), Some(to @ Json::Object(new)))
            if has_fields(from) && has_fields(to) =>
        {
            for (field, value) in old {
                compare(
                    &place.field(field),
                    field,
                    Some(value),
                    to.get(field),
                    changes,
                );
            }
            for (field, value) in new {
                if from.get(field).is_none() {
                    compare(&place.field(field), field, None, Some(value), changes);
                }
            }
        }
        (Some(Json::Array(old)), Some(Json::Array(new))) => {
            let (Some(old_keys), Some(new_keys)) = (keys(name, old), keys(name, new)) else {
                return changes.push(changed(place, before, after));
            };
            // By key, so that a long list is gone through once.
            let of_new: HashMap<&String, &Json> = new_keys.iter().zip(new).collect();
            let of_old: HashSet<&String> = old_keys.iter().collect();
            let count = changes.len();
            for (key, item) in old_keys.iter().zip(old) {
                let after = of_new.get(key).copied();
                if after != Some(item) {
                    compare(&place.record(key), "", Some(item), after, changes);
                }
            }
            for (key, item) in new_keys.iter().zip(new) {
                if !of_old.contains(key) {
                    compare(&place.record(key), "", None, Some(item), changes);
                }
            }
            // Words and references in another order: nothing else would tell of it.
            let is_records = old.iter().any(|item| matches!(item, Json::Object(_)));
            if changes.len() == count && !is_records {
                changes.push(changed(place, before, after));
            }
        }
        _ => changes.push(changed(place, before, after)),
    }
}

fn changed(place: &Place, before: Option<&Json>, after: Option<&Json>) -> Change {
    Change {
        place: place.clone(),
        before: before.cloned(),
        after: after.cloned(),
    }
}
