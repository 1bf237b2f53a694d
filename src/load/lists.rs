//! Reads the lists of a dossier file, `events`, `plans` and so on: what is broken
//! is set aside, the rest is kept with its rows, and links between records of one
//! list are checked when the list is whole.

use super::{
    circles::{Link, circles},
    declared::Declared,
    fault::{Circle, Fault, RecordName, Wanted},
    fields::{Fields, Ids, Problems},
    json::Json,
    pointer::Place,
    problem::{Problem, Severity},
};
use std::collections::{HashMap, HashSet};

/// Records still with their rows in the file.
pub(super) type Rows<T> = Vec<(usize, T)>;

/// The ids of all kinds of record.
pub(super) struct AllIds<'a> {
    pub(super) parties: Ids<'a>,
    pub(super) sources: Ids<'a>,
    pub(super) actors: Ids<'a>,
    pub(super) channels: Ids<'a>,
    pub(super) topics: Ids<'a>,
    pub(super) places: Ids<'a>,
    pub(super) plans: Ids<'a>,
    pub(super) events: Ids<'a>,
    pub(super) statements: Ids<'a>,
    pub(super) disagreements: Ids<'a>,
}

/// The id of a record, as it is written.
pub(super) fn id_of(item: &Json) -> Option<&str> {
    match item.get("id") {
        Some(Json::Text(id)) => Some(id),
        _ => None,
    }
}

/// Reads a record of a list, if it is sound.
pub(super) fn read_row<'a, T>(
    item: &'a Json,
    place: Place<'_>,
    row: usize,
    ids: &Ids<'a>,
    problems: &mut Problems,
    read: &mut impl FnMut(&mut Fields<'a, '_>, &Ids<'a>, usize) -> Option<T>,
) -> Option<T> {
    let name = match id_of(item) {
        Some(id) => RecordName::Id(ids.kind, id.to_owned()),
        None => RecordName::Nth(ids.kind, row + 1),
    };
    let mut fields = Fields::of(item, place, name, problems)?;
    let record = read(&mut fields, ids, row);
    let is_sound = fields.finish();
    record.filter(|_| is_sound)
}

/// The file while it is read.
pub(super) struct Reader<'a> {
    pub(super) members: &'a [(String, Json)],
    pub(super) known: Vec<&'static str>,
    pub(super) problems: Problems,
    pub(super) set_aside: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'a Json> {
        self.known.push(key);
        (self.members.iter().find(|(k, _)| k == key)).map(|(_, value)| value)
    }

    pub(super) fn items(&mut self, key: &'static str) -> &'a [Json] {
        match self.value(key) {
            None | Some(Json::Null) => &[],
            Some(Json::Array(items)) => items,
            Some(other) => {
                let fault = Fault::Wrong(Wanted::List, other.sort());
                self.problems
                    .add(Severity::Error, &Place::top(key), None, fault, None);
                &[]
            }
        }
    }

    /// The ids that a list declares; the first row of each.
    pub(super) fn declare(&self, key: &str, kind: &'static str) -> Ids<'a> {
        let declared = Declared::Read(self.first_rows(key, "id"));
        self.with_unfinished(key, kind, declared)
    }

    /// The ids that a list declares, with those of its records that are not finished.
    pub(super) fn with_unfinished(
        &self,
        key: &str,
        kind: &'static str,
        mut declared: Declared<'a>,
    ) -> Ids<'a> {
        let mut added = Vec::new();
        let unfinished = (self.members.iter()).find(|(name, _)| name == super::UNFINISHED);
        if let Some(Json::Array(items)) = unfinished.and_then(|(_, lists)| lists.get(key)) {
            let ids = items.iter().filter_map(id_of);
            added.extend(ids.filter(|id| declared.add_unfinished(id)));
        }
        Ids {
            kind,
            declared,
            unfinished: added,
            ..Ids::default()
        }
    }

    fn list_of(&self, key: &str) -> &'a [Json] {
        match self.members.iter().find(|(name, _)| name == key) {
            Some((_, Json::Array(items))) => items,
            _ => &[],
        }
    }

    /// The first row of every text that a field has in a list.
    pub(super) fn first_rows(&self, key: &str, field: &str) -> HashMap<&'a str, usize> {
        let mut rows = HashMap::new();
        let items = self.list_of(key);
        rows.reserve(items.len());
        for (row, item) in items.iter().enumerate() {
            if let Some(Json::Text(text)) = item.get(field) {
                rows.entry(&**text).or_insert(row);
            }
        }
        rows
    }

    /// Reads a list; what is broken is set aside and its id remembered.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        ids: &mut Ids<'a>,
        mut read: impl FnMut(&mut Fields<'a, '_>, &Ids<'a>, usize) -> Option<T>,
    ) -> Rows<T> {
        let items = self.items(key);
        let place = Place::top(key);
        let mut rows = Vec::with_capacity(items.len());
        let mut lost = Vec::new();
        for (row, item) in items.iter().enumerate() {
            let id = id_of(item);
            let record = read_row(
                item,
                place.item(row),
                row,
                ids,
                &mut self.problems,
                &mut read,
            );
            match record {
                Some(record) => rows.push((row, record)),
                None => {
                    self.set_aside += 1;
                    // A second record of the same id leaves the first standing.
                    lost.extend(id.filter(|id| ids.declared.row(id) == Some(row)));
                }
            }
        }
        // Not before: links within the list are looked at when it is whole.
        ids.set_aside.extend(lost);
        ids.set_aside.extend(ids.unfinished.iter().copied());
        rows
    }

    /// Checks the links within a list that has been read: sets aside what
    /// closes a circle, and warns of what leads to a record set aside.
    pub(super) fn settle<T>(
        &mut self,
        mut rows: Rows<T>,
        key: &'static str,
        ids: &mut Ids<'a>,
        id: impl Fn(&T) -> &str,
        links: impl Fn(&T) -> Vec<Link>,
        circle: Circle,
    ) -> Rows<T> {
        let named: Vec<(usize, &str)> = (rows.iter())
            .map(|(row, record)| (*row, id(record)))
            .collect();
        let links: Vec<Vec<Link>> = rows.iter().map(|(_, record)| links(record)).collect();
        let links: Vec<&[Link]> = links.iter().map(|links| &**links).collect();
        let closing = self.settle_links(&named, &links, key, ids, circle);
        let mut is_kept = closing.into_iter().map(|is_closing| !is_closing);
        rows.retain(|_| is_kept.next().unwrap_or(true));
        rows
    }

    /// Checks links between records that are named with their rows: of each, whether it closes a circle.
    pub(super) fn settle_links(
        &mut self,
        named: &[(usize, &str)],
        links: &[&[Link]],
        key: &'static str,
        ids: &mut Ids<'a>,
        circle: Circle,
    ) -> Vec<bool> {
        let (list, items) = (Place::top(key), self.list_of(key));
        let kind = ids.kind;
        let name = |id: &str| RecordName::Id(kind, id.to_owned());
        let closing = {
            let declared = &ids.declared;
            circles(links, |id| {
                let row = declared.row(id)?;
                // Where no record before it was set aside, its place is its row.
                match named.get(row) {
                    Some((of, _)) if *of == row => Some(row),
                    _ => named.binary_search_by_key(&row, |(row, _)| *row).ok(),
                }
            })
        };
        for ((row, id), closing) in named.iter().zip(&closing) {
            if let Some(link) = closing {
                let to = (link.to != *id).then(|| link.to.clone());
                let item = list.item(*row);
                let fault = Fault::Closes(circle, to);
                self.add_link(Severity::Error, &item, link, name(id), fault);
                self.set_aside += 1;
                ids.set_aside.extend(items.get(*row).and_then(id_of));
            }
        }
        for (((row, id), links), closing) in named.iter().zip(links).zip(&closing) {
            if closing.is_some() {
                continue;
            }
            for link in *links {
                if ids.set_aside.contains(&*link.to) {
                    let fault = Fault::SetAside(kind, link.to.clone());
                    let item = list.item(*row);
                    self.add_link(Severity::Warning, &item, link, name(id), fault);
                }
            }
        }
        closing.iter().map(Option::is_some).collect()
    }

    fn add_link(
        &mut self,
        severity: Severity,
        record: &Place,
        link: &Link,
        name: RecordName,
        fault: Fault,
    ) {
        self.problems.list.push(Problem {
            severity,
            pointer: record.pointer() + &link.path,
            record: Some(name),
            fault,
            hint: None,
        });
    }

    /// Names the members of the file that nothing asked for, or that stand twice.
    pub(super) fn name_unknown(&mut self) {
        let mut seen = HashSet::new();
        for (key, _) in self.members {
            let place = Place::top(key);
            if !seen.insert(key) {
                let fault = Fault::MemberTwice(key.clone());
                self.problems
                    .add(Severity::Error, &place, None, fault, None);
            } else if !self.known.contains(&&**key) {
                let known = self.known.iter().copied();
                let hint = self.problems.did_you_mean(key, known);
                let fault = Fault::Unknown(key.clone());
                self.problems
                    .add(Severity::Warning, &place, None, fault, hint);
            }
        }
    }
}
