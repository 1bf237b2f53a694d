//! How drafts stand to the dossier: what was decided on them, as far as the dossier still has it, and what accepting one
//! comes to.

use super::work::{Decision, Of, Work};
use crate::locale::messages;
use demarche::{
    edit::{Json, Path},
    intake::{
        Draft,
        accept::{Accept, Accepted, Told, Wording, accept, cites, source_of},
    },
    messages::without_isolates,
};
use std::{collections::HashMap, rc::Rc};

/// How a group of drafts stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// It is to be decided.
    Open,
    /// It is not wanted.
    Rejected,
    /// It is this record; whether that cites the articles already.
    Known(Path, bool),
    /// It became this record.
    Accepted(Path),
}

impl Status {
    /// Whether there is something to decide.
    pub fn is_open(&self) -> bool {
        matches!(self, Status::Open | Status::Known(_, false))
    }

    /// The record, where there is one.
    pub fn record(&self) -> Option<&Path> {
        match self {
            Status::Known(path, _) | Status::Accepted(path) => Some(path),
            Status::Open | Status::Rejected => None,
        }
    }
}

/// How all groups stand.
pub fn statuses(dossier: &Json, work: &Work) -> Rc<Vec<Status>> {
    let mut rows: HashMap<(&str, &str), usize> = HashMap::new();
    for list in ["events", "statements"] {
        if let Some(Json::Array(items)) = dossier.get(list) {
            for (row, item) in items.iter().enumerate() {
                if let Some(Json::Text(id)) = item.get("id") {
                    rows.insert((list, id), row);
                }
            }
        }
    }
    let sources = work.articles.iter();
    let sources: Vec<Option<String>> = sources
        .map(|one| source_of(dossier, &one.article))
        .collect();
    let all = work.groups.iter().enumerate().map(|(at, group)| {
        let Some((_, first)) = work.first(at) else {
            return Status::Rejected;
        };
        let path_of = |id: &str| {
            let row = rows.get(&(first.list(), id))?;
            Some(Path::record(first.list(), *row))
        };
        if let Some(path) = group.known.as_deref().and_then(path_of) {
            let record = path.get(dossier);
            let cited = group.drafts.iter().all(|(article, _)| {
                let source = sources.get(*article).and_then(Option::as_deref);
                source.is_some_and(|id| record.is_some_and(|record| cites(record, id)))
            });
            return match work.decision(at) {
                Some(Decision::Rejected) if !cited => Status::Rejected,
                _ => Status::Known(path, cited),
            };
        }
        match work.decision(at) {
            Some(Decision::Rejected) => Status::Rejected,
            // Undone, it is no longer there.
            Some(Decision::Accepted(id)) => path_of(id).map_or(Status::Open, Status::Accepted),
            None => Status::Open,
        }
    });
    Rc::new(all.collect())
}

fn id_of(dossier: &Json, status: &Status) -> Option<String> {
    let path = status.record()?.field("id");
    path.text(dossier).map(str::to_owned)
}

/// Drafts this far in the list of an article may be of the same sentence.
const NEAR: usize = 12;

/// The events of the dossier that are told in the sentence of a draft.
fn events(dossier: &Json, work: &Work, all: &[Status], of: Of) -> Vec<String> {
    let Some(reading) = work.reading(of.0) else {
        return Vec::new();
    };
    let drafts = &reading.intake.drafts;
    let Some(Draft::Statement(own)) = drafts.get(of.1) else {
        return Vec::new();
    };
    let near = of.1.saturating_sub(NEAR)..(of.1 + NEAR).min(drafts.len());
    let found = near.filter_map(|nth| match &drafts[nth] {
        Draft::Event(event) if event.span == own.span || event.also.contains(&own.span) => {
            let group = work.group_of.get(&(of.0, nth))?;
            id_of(dossier, all.get(*group)?)
        }
        _ => None,
    });
    found.collect()
}

/// A statement that says the opposite: of the dossier by its id, or of a group that is not in it yet.
pub enum Other {
    /// Of the dossier.
    Record(String),
    /// A draft.
    Group(usize),
}

/// What says the opposite of a group.
pub fn others(dossier: &Json, work: &Work, all: &[Status], group: usize) -> Vec<Other> {
    let drafts = work.groups.get(group).map(|of| &of.drafts[..]);
    let mut found = Vec::new();
    for of in drafts.unwrap_or_default() {
        let Some(Draft::Statement(draft)) = work.draft(*of) else {
            continue;
        };
        let records = draft.contradicts.iter().cloned().map(Other::Record);
        let groups = draft.opposes.iter().filter_map(|nth| {
            let other = *work.group_of.get(&(of.0, *nth))?;
            let status = all.get(other)?;
            match (id_of(dossier, status), status) {
                (Some(id), _) => Some(Other::Record(id)),
                (None, Status::Rejected) => None,
                (None, _) => Some(Other::Group(other)),
            }
        });
        found.extend(records.chain(groups));
    }
    found
}

fn wording() -> Wording {
    // They are kept in the dossier.
    let text = |words: yew::AttrValue| without_isolates(&words);
    Wording {
        party: text(messages::edit_article_unsorted()),
        channel: text(messages::edit_article_unsorted()),
        channel_about: text(messages::edit_article_unsorted_about()),
        speaks: text(messages::edit_article_speaks()),
        takes_part: text(messages::edit_article_took_part()),
        spoke: text(messages::edit_article_spoke("{name}")),
        differ: text(messages::edit_article_accounts("{one}", "{other}")),
    }
}

/// What accepting a group comes to.
pub fn accepting(dossier: &Json, work: &Work, all: &[Status], group: usize) -> Option<Accepted> {
    let drafts = &work.groups.get(group)?.drafts;
    let told = drafts.iter().filter_map(|of| {
        let one = work.articles.get(of.0)?;
        let reading = one.reading()?;
        Some(Told {
            article: &one.article,
            language: reading.intake.language,
            draft: reading.intake.drafts.get(of.1)?,
            sentence: reading.sentences.get(of.1)?,
        })
    });
    let told: Vec<Told> = told.collect();
    let events: Vec<String> = drafts
        .iter()
        .flat_map(|of| events(dossier, work, all, *of))
        .collect();
    let is_noted = drafts.first().is_some_and(|of| !work.silent.contains(of));
    let others = others(dossier, work, all, group).into_iter();
    let differs: Vec<String> = others
        .filter_map(|other| match other {
            Other::Record(id) if is_noted => Some(id),
            _ => None,
        })
        .collect();
    accept(
        dossier,
        &Accept {
            told: &told,
            events: &events,
            differs: &differs,
            wording: &wording(),
        },
    )
}
