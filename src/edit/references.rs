//! What refers to a record: ids, numbers of provisions and keys of terms, wherever the table of
//! the format says that a field holds one.

use super::{
    format::{self, Content, Field, LISTS},
    path::{Path, Step},
    refusal::record_name,
};
use crate::load::{Checker, Json, RecordName};
use std::collections::HashSet;

/// What others can refer to.
pub(super) enum Named {
    /// A record of this list, by its id.
    Record(&'static str),
    /// A provision of the plan with this id, by its number.
    Provision(String),
    /// A key of terms.
    Key,
}

/// Something that others can refer to, and by which text.
pub(super) struct Target<'j> {
    pub(super) of: Named,
    pub(super) text: &'j str,
    /// Where that text stands.
    pub(super) path: Path,
}

/// What others can refer to a record by: none where it has no id, or an earlier record has the same.
pub(super) fn named<'j>(dossier: &'j Json, record: &Path) -> Option<Target<'j>> {
    let (list, row) = record.list_and_row()?;
    let known = format::list(list)?;
    match record.steps() {
        [_, _] if list == "terms" => {
            let path = record.field("key");
            let text = path.text(dossier)?;
            Some(Target {
                of: Named::Key,
                text,
                path,
            })
        }
        [_, _] => {
            let path = record.field("id");
            let text = path.text(dossier)?;
            let is_first = row_of(dossier, list, text) == Some(row);
            (is_first && format::field(known.fields, "id").is_some()).then_some(Target {
                of: Named::Record(known.name),
                text,
                path,
            })
        }
        [_, _, Step::Field(provisions), Step::Item(_)]
            if list == "plans" && provisions == "provisions" =>
        {
            let path = record.field("number");
            let plan = Path::record(list, row).field("id").text(dossier)?;
            Some(Target {
                of: Named::Provision(plan.to_owned()),
                text: path.text(dossier)?,
                path,
            })
        }
        _ => None,
    }
}

/// The row of the first record of a list with an id.
pub(super) fn row_of(dossier: &Json, list: &str, id: &str) -> Option<usize> {
    let Some(Json::Array(items)) = dossier.get(list) else {
        return None;
    };
    (items.iter()).position(|item| matches!(item.get("id"), Some(Json::Text(of)) if of == id))
}

impl Target<'_> {
    /// What in a message it is called.
    pub(super) fn name(&self) -> RecordName {
        match &self.of {
            Named::Record(list) => {
                let one = format::list(list).map_or(*list, |list| list.one);
                RecordName::Id(one, self.text.to_owned())
            }
            Named::Provision(plan) => {
                RecordName::Provision(self.text.to_owned(), (*plan).to_owned())
            }
            Named::Key => RecordName::Key(self.text.to_owned()),
        }
    }

    /// Whether something else is called by a text already, or would be taken for it: what it is.
    pub(super) fn taken_by(&self, dossier: &Json, text: &str) -> Option<RecordName> {
        match &self.of {
            Named::Record(list) => {
                let lists = LISTS.iter().filter(|other| shares_ids(list, other.name));
                let mut found =
                    lists.filter_map(|other| Some((other, row_of(dossier, other.name, text)?)));
                let (other, row) = found.next()?;
                Some(record_name(dossier, &Path::record(other.name, row)))
            }
            Named::Provision(plan) => {
                let row = row_of(dossier, "plans", plan)?;
                let Some(Json::Array(provisions)) =
                    Path::record("plans", row).field("provisions").get(dossier)
                else {
                    return None;
                };
                (provisions.iter())
                    .any(|of| matches!(of.get("number"), Some(Json::Text(of)) if of == text))
                    .then(|| RecordName::OtherProvision((*plan).to_owned()))
            }
            Named::Key => {
                let Some(Json::Array(names)) = dossier.get("terms") else {
                    return None;
                };
                (names.iter())
                    .any(|of| matches!(of.get("key"), Some(Json::Text(of)) if of == text))
                    .then_some(RecordName::OtherTermName)
            }
        }
    }

    /// Where others refer to it; `known` is what is known of the dossier as it is.
    pub(super) fn references(&self, dossier: &Json, known: Option<&Checker>) -> Vec<Path> {
        match self.of {
            Named::Record(list) => references_to(dossier, list, &HashSet::from([self.text]), known),
            _ => Search {
                of: &self.of,
                is_text: &|_, text| text == self.text,
                texts: &[self.text],
                known,
            }
            .found(dossier),
        }
    }
}

/// Where others refer to records of a list by any of some ids: one look at the dossier, however many they are, or at what may have
/// one of them, where that is known.
pub(super) fn references_to(
    dossier: &Json,
    list: &'static str,
    ids: &HashSet<&str>,
    known: Option<&Checker>,
) -> Vec<Path> {
    // An id that two lists have is that of the first that a field looks at.
    let earlier: HashSet<&str> = match list {
        "actors" => (items_of(dossier, "plans").iter())
            .filter_map(|item| match item.get("id") {
                Some(Json::Text(id)) => Some(&**id),
                _ => None,
            })
            .collect(),
        _ => HashSet::new(),
    };
    let is_text = |lists: &[&str], text: &str| {
        let is_shadowed = lists.first() != Some(&list) && earlier.contains(text);
        ids.contains(text) && !is_shadowed
    };
    Search {
        of: &Named::Record(list),
        is_text: &is_text,
        texts: &ids.iter().copied().collect::<Vec<_>>(),
        known,
    }
    .found(dossier)
}

fn items_of<'j>(dossier: &'j Json, list: &str) -> &'j [Json] {
    match dossier.get(list) {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}

/// A look for references.
struct Search<'s> {
    of: &'s Named,
    /// Whether a text, in a field that looks for ids in some lists, is one that is looked for.
    is_text: &'s dyn Fn(&[&str], &str) -> bool,
    /// All texts of which it is one.
    texts: &'s [&'s str],
    known: Option<&'s Checker>,
}

/// A field that may refer to what is looked for, or has such fields within.
struct Leading {
    field: &'static Field,
    inner: Vec<Leading>,
}

impl Search<'_> {
    fn found(&self, dossier: &Json) -> Vec<Path> {
        let mut found = Vec::new();
        for list in LISTS {
            let leading = self.leading(list.fields);
            if leading.is_empty() {
                continue;
            }
            let items = items_of(dossier, list.name);
            let mut look = |row: usize| {
                if let Some(item) = items.get(row) {
                    self.walk(item, &leading, &|| Path::record(list.name, row), &mut found);
                }
            };
            let rows = (self.known)
                .and_then(|known| known.rows_that_may_have(list.name, items.len(), self.texts));
            match rows {
                Some(rows) => rows.into_iter().for_each(&mut look),
                None => (0..items.len()).for_each(&mut look),
            }
        }
        found
    }

    fn refers(&self, lists: &[&str]) -> bool {
        matches!(self.of, Named::Record(list) if lists.contains(list))
    }

    /// The fields that are worth a look: told once, not for each record.
    fn leading(&self, fields: &'static [Field]) -> Vec<Leading> {
        let leading = fields.iter().filter_map(|field| {
            let inner = match &field.content {
                Content::Record(inner) | Content::Records(inner) => self.leading(inner),
                _ => Vec::new(),
            };
            let leads = match &field.content {
                Content::Reference(lists) | Content::References(lists) => self.refers(lists),
                Content::Citations => self.refers(&["sources"]),
                Content::Provision(_) | Content::Provisions(_) => {
                    matches!(self.of, Named::Provision(_))
                }
                Content::TermKey => matches!(self.of, Named::Key),
                _ => !inner.is_empty(),
            };
            leads.then_some(Leading { field, inner })
        });
        leading.collect()
    }

    /// Looks at an object; its place is told only where something is found.
    fn walk(
        &self,
        object: &Json,
        leading: &[Leading],
        at: &dyn Fn() -> Path,
        found: &mut Vec<Path>,
    ) {
        let Json::Object(members) = object else {
            return;
        };
        let is_text = |lists: &[&str], value: &Json| matches!(value, Json::Text(text) if (self.is_text)(lists, text));
        let of_plan = |field: &str| match (self.of, object.get(field)) {
            (Named::Provision(plan), Some(Json::Text(of))) => of == plan,
            _ => false,
        };
        for (name, value) in members {
            let Some(Leading { field, inner }) = leading.iter().find(|of| of.field.name == name)
            else {
                continue;
            };
            let mut items = |is_one: &dyn Fn(&Json) -> Option<&'static str>| {
                let Json::Array(items) = value else { return };
                for (nth, item) in items.iter().enumerate() {
                    match is_one(item) {
                        Some("") => found.push(at().field(name).item(nth)),
                        Some(inner) => found.push(at().field(name).item(nth).field(inner)),
                        None => {}
                    }
                }
            };
            match &field.content {
                Content::Reference(lists) if is_text(lists, value) => found.push(at().field(name)),
                Content::References(lists) => items(&|item| is_text(lists, item).then_some("")),
                Content::Citations => items(&|item| match item {
                    Json::Text(_) => is_text(&["sources"], item).then_some(""),
                    _ => (item
                        .get("source")
                        .is_some_and(|of| is_text(&["sources"], of)))
                    .then_some("source"),
                }),
                Content::Provision(plan) if of_plan(plan) && is_text(&[], value) => {
                    found.push(at().field(name));
                }
                Content::Provisions(plan) if of_plan(plan) => {
                    items(&|item| is_text(&[], item).then_some(""));
                }
                Content::TermKey if is_text(&[], value) => found.push(at().field(name)),
                Content::Record(_) => self.walk(value, inner, &|| at().field(name), found),
                Content::Records(_) => {
                    if let Json::Array(items) = value {
                        for (nth, item) in items.iter().enumerate() {
                            let at = || at().field(name).item(nth);
                            self.walk(item, inner, &at, found);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether some field looks for ids in both lists.
pub(super) fn shares_ids(list: &str, other: &str) -> bool {
    let both = ["plans", "actors"];
    list == other || (both.contains(&list) && both.contains(&other))
}

/// Where others refer to a record of a list, a provision of a plan or a key of terms.
pub fn references(dossier: &Json, record: &Path) -> Vec<Path> {
    named(dossier, record).map_or_else(Vec::new, |target| {
        let mut found = target.references(dossier, None);
        found.retain(|path| *path != target.path);
        found
    })
}
