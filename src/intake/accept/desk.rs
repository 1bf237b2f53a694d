//! Where the records that an edit adds are laid out: what is in the dossier or was just added is
//! found again, and every new record has an id of its own.

use super::super::names::{Named, Names};
use super::Wording;
use crate::{
    edit::{Edit, Json, Path, free_id},
    model::EventKind,
};
use std::collections::HashMap;

/// The dossier, and what is added to it.
pub(super) struct Desk<'a> {
    pub(super) dossier: &'a Json,
    pub(super) wording: &'a Wording,
    pub(super) edits: Vec<Edit>,
    pub(super) added: Vec<(&'static str, Json)>,
}

/// The text of a field; empty where there is none.
pub(super) fn text<'j>(item: &'j Json, field: &str) -> &'j str {
    match item.get(field) {
        Some(Json::Text(text)) => text,
        _ => "",
    }
}

/// A field with its value.
pub(super) fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

/// A record of texts.
pub(super) fn record(values: Vec<(&str, String)>) -> Json {
    let members = values.into_iter();
    Json::Object(
        members
            .map(|(name, value)| member(name, Json::Text(value)))
            .collect(),
    )
}

/// Whether a record cites a source.
pub fn cites(record: &Json, source: &str) -> bool {
    let Some(Json::Array(cited)) = record.get("sources") else {
        return false;
    };
    cited.iter().any(|item| match item {
        Json::Text(id) => id == source,
        item => text(item, "source") == source,
    })
}

/// Who took part in an event, by id.
pub(super) fn participants(event: &Json) -> impl Iterator<Item = &str> {
    let all = match event.get("participants") {
        Some(Json::Array(all)) => &all[..],
        _ => &[],
    };
    all.iter().map(|one| text(one, "actor"))
}

impl<'a> Desk<'a> {
    pub(super) fn new(dossier: &'a Json, wording: &'a Wording) -> Desk<'a> {
        Desk {
            dossier,
            wording,
            edits: Vec::new(),
            added: Vec::new(),
        }
    }

    fn items(&self, list: &str) -> impl Iterator<Item = &Json> {
        let there = match self.dossier.get(list) {
            Some(Json::Array(items)) => &items[..],
            _ => &[],
        };
        let added = self.added.iter().filter(move |(of, _)| *of == list);
        there.iter().chain(added.map(|(_, item)| item))
    }

    /// The id of the first record of a list that is wanted.
    pub(super) fn find(&self, list: &str, is_wanted: impl Fn(&Json) -> bool) -> Option<String> {
        let mut found = self.items(list).filter(|item| is_wanted(item));
        let id = found.find_map(|item| Some(text(item, "id")).filter(|id| !id.is_empty()));
        id.map(str::to_owned)
    }

    /// The row of a record of the dossier.
    pub(super) fn row_of(&self, list: &str, id: &str) -> Option<usize> {
        let Some(Json::Array(items)) = self.dossier.get(list) else {
            return None;
        };
        items.iter().position(|item| text(item, "id") == id)
    }

    /// What a record is called, or else its id.
    pub(super) fn name_of(&self, list: &str, id: &str) -> String {
        let named = self.items(list).find(|item| text(item, "id") == id);
        match named.map(|item| text(item, "name")) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => id.to_owned(),
        }
    }

    /// Whose name it is.
    pub(super) fn actor(&self, name: &str) -> Option<String> {
        let all: Vec<&Json> = self.items("actors").collect();
        let names = Names::of(all.iter().map(|item| Named {
            name: text(item, "name"),
            short: Some(text(item, "short")).filter(|short| !short.is_empty()),
            is_person: text(item, "kind") == "person",
        }));
        let id = text(all.get(names.find(name)?)?, "id");
        (!id.is_empty()).then(|| id.to_owned())
    }

    /// Adds a record with the id that is wished for, or the next that is free; its id.
    pub(super) fn add(
        &mut self,
        list: &'static str,
        wished: &str,
        members: Vec<(String, Json)>,
    ) -> String {
        let mut id = free_id(self.dossier, list, wished);
        let is_added = |id: &str| {
            let mut all = self.added.iter().filter(|(of, _)| *of == list);
            all.any(|(_, item)| text(item, "id") == id)
        };
        let mut number = 1;
        while is_added(&id) {
            number += 1;
            let stem = if wished.is_empty() { list } else { wished };
            let stem = stem.get(..40).unwrap_or(stem);
            id = free_id(self.dossier, list, &format!("{stem}-{number}"));
        }
        let own = member("id", Json::Text(id.clone()));
        let item = Json::Object([own].into_iter().chain(members).collect());
        self.edits.push(Edit::Add {
            list: Path::default().field(list),
            at: None,
            item: item.clone(),
        });
        self.added.push((list, item));
        id
    }

    /// The party or channel of what is not sorted yet, made where there is none.
    pub(super) fn unsorted(&mut self, list: &'static str, more: Vec<(&str, Json)>) -> String {
        /// Its id, by which it is found again in whatever language it was named.
        const ID: &str = "not-sorted-yet";
        if self.find(list, |item| text(item, "id") == ID).is_some() {
            return ID.to_owned();
        }
        let name = match list {
            "parties" => self.wording.party.clone(),
            _ => self.wording.channel.clone(),
        };
        let all = [("name", Json::Text(name))].into_iter().chain(more);
        let members = all.map(|(field, value)| member(field, value));
        let members = members.collect();
        self.add(list, ID, members)
    }

    /// The channel that most events of a kind with one of these actors have; for what is said in public, that of most
    /// such events.
    pub(super) fn usual_channel(&self, kind: EventKind, actors: &[String]) -> Option<String> {
        let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
        for (row, event) in self.items("events").enumerate() {
            if text(event, "kind") != kind.code() {
                continue;
            }
            let shared = participants(event)
                .filter(|actor| actors.iter().any(|of| of == actor))
                .count();
            let is_like = match kind {
                EventKind::Statement => true,
                // The channel of two is not that of one of them and a third.
                _ => shared >= 2,
            };
            let channel = text(event, "channel");
            if is_like && !channel.is_empty() {
                counts.entry(channel).or_insert((0, row)).0 += 1;
            }
        }
        // Of as many the one that is there first.
        let most = counts
            .into_iter()
            .max_by_key(|(_, (count, row))| (*count, std::cmp::Reverse(*row)));
        most.map(|(channel, _)| channel.to_owned())
    }

    /// What was added: lists, and names. The last record is the draft's own where that is new, and is left out, as notes of accounts
    /// that differ are.
    pub(super) fn made(&self, is_new: bool) -> Vec<(&'static str, String)> {
        let mut all: Vec<(&'static str, String)> = (self.added.iter())
            .filter(|(list, _)| *list != "disagreements")
            .map(|(list, item)| {
                let names = ["name", "title", "id"].map(|field| text(item, field));
                let name = names.into_iter().find(|name| !name.is_empty());
                (*list, name.unwrap_or_default().to_owned())
            })
            .collect();
        if is_new {
            all.pop();
        }
        all
    }
}
