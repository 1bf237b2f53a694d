//! Problems found again after a dossier was changed, by looking at what the change touched: the same as
//! [`load`](super::load) finds in the whole, in the same words, places and order.
//!
//! What a record's problems depend on is little: its own fields, whether the ids that it names are there and sound, and
//! for some lists the terms and provisions of the plans. So every record keeps its problems, and is read again only when it was
//! touched, or names an id that came, went, or became sound or unsound.

mod read;
mod texts;

use super::{
    circles::Link,
    declared::KeptRows,
    fault::Circle,
    fields::{Asked, Ids, Problems},
    json::Json,
    lists::{Reader, id_of},
    pointer::Place,
    problem::Problem,
    records,
};
use read::{At, Kept, Sight, read_record};
use std::{
    collections::{HashMap, HashSet},
    mem::take,
    rc::Rc,
};
use texts::{Bits, Sketch, Wanted, bits_of};

/// What a change touched of a dossier. Rows are those at the time of that change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A record, at the row of a list.
    Record(String, usize),
    /// A record came in at a row of a list.
    Inserted(String, usize),
    /// The record at a row of a list was taken out.
    Taken(String, usize),
    /// A record went from one row of a list to another.
    Moved(String, usize, usize),
    /// The metadata.
    Metadata,
    /// More than records.
    All,
}

/// The lists in the order in which they are read, with what a record of each is called, and what closes a circle.
pub(super) const LISTS: [(&str, &str, Option<Circle>); 13] = [
    ("parties", "party", None),
    ("sources", "source", None),
    ("actors", "actor", Some(Circle::Affiliation)),
    ("channels", "channel", None),
    ("topics", "topic", None),
    ("terms", "name of a term", None),
    ("places", "place", None),
    ("plans", "plan", Some(Circle::BasedOn)),
    ("events", "event", Some(Circle::PartOf)),
    ("statements", "statement", None),
    ("positions", "position", None),
    ("disagreements", "disagreement", None),
    ("matches", "match", None),
];

/// What is known of a record. All of them are gone through at every change, so that each is to be small.
#[derive(Clone, Debug, Default)]
struct Row {
    id: Option<Rc<str>>,
    /// What tells which ids it does not name.
    texts: Sketch,
    /// What there is of it beyond that; of most nothing.
    more: Option<Box<More>>,
    /// Whether its own fields are sound.
    is_sound: bool,
    /// Whether it closes a circle.
    is_closing: bool,
    /// Whether it must be read again.
    is_touched: bool,
}

/// What few records have.
#[derive(Clone, Debug, Default)]
struct More {
    problems: Vec<Problem>,
    asked: Vec<Asked>,
    kept: Kept,
}

/// What is known of a list.
#[derive(Clone, Debug, Default)]
struct List {
    rows: Vec<Row>,
    /// That it is no list.
    head: Vec<Problem>,
    /// Links that close circles or lead to what was set aside.
    tail: Vec<Problem>,
    /// Whether rows came, went or were moved.
    is_moved: bool,
    /// The first row of every id.
    declared: KeptRows,
}

/// The problems of a dossier that is being changed.
#[derive(Clone, Debug, Default)]
pub struct Checker {
    lists: [List; LISTS.len()],
    metadata: Found,
    members: Found,
    /// All of them, in the order of [`load`](super::load).
    problems: Vec<Problem>,
}

/// Problems that are of no record of a list.
#[derive(Clone, Debug, Default)]
struct Found {
    problems: Vec<Problem>,
    asked: Vec<Asked>,
}

impl From<Problems> for Found {
    fn from(problems: Problems) -> Self {
        Found {
            problems: problems.list,
            asked: problems.asked,
        }
    }
}

fn members(dossier: &Json) -> &[(String, Json)] {
    match dossier {
        Json::Object(members) => members,
        _ => &[],
    }
}

impl Checker {
    /// Looks at the whole of a dossier as [`read`](super::read) read it.
    pub fn new(dossier: &Json) -> Checker {
        let mut checker = Checker::default();
        checker.check(dossier, true);
        checker
    }

    /// Looks at what was touched; `dossier` is as it is after all of that.
    pub fn after(&mut self, dossier: &Json, touched: &[Touch]) {
        let mut changed = HashSet::new();
        let is_all = !touched.iter().all(|touch| self.note(touch, &mut changed));
        self.check_changed(dossier, is_all, changed);
    }

    /// All problems, as [`load`](super::load) lists them.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The rows of a list whose records may have one of some texts as a value, and all that have; none where that is not known of a
    /// list of this length. The dossier is as it was told of last.
    pub fn rows_that_may_have(&self, list: &str, len: usize, texts: &[&str]) -> Option<Vec<usize>> {
        let nth = LISTS.iter().position(|(name, ..)| *name == list)?;
        let rows = &self.lists[nth].rows;
        let bits: Vec<Bits> = texts.iter().map(|text| bits_of(text)).collect();
        let found = rows.iter().enumerate();
        let found = found.filter(|(_, row)| row.texts.may_have(&bits));
        (rows.len() == len).then(|| found.map(|(nth, _)| nth).collect())
    }

    /// The records that [`load`](super::load) sets aside: lists and rows.
    pub fn unsound(&self) -> Vec<(&'static str, usize)> {
        let of_list = |(list, (name, ..)): (&List, &(&'static str, &str, Option<Circle>))| {
            let name = *name;
            let rows = list.rows.iter().enumerate();
            let unsound = rows
                .filter(|(_, row)| !row.stands())
                .map(move |(row, _)| (name, row));
            unsound.collect::<Vec<_>>()
        };
        self.lists.iter().zip(&LISTS).flat_map(of_list).collect()
    }

    /// Notes what was touched; whether it is known what that is.
    fn note(&mut self, touch: &Touch, changed: &mut HashSet<Rc<str>>) -> bool {
        let (name, row) = match touch {
            Touch::All => return false,
            // Always looked at.
            Touch::Metadata => return true,
            Touch::Record(name, row)
            | Touch::Inserted(name, row)
            | Touch::Taken(name, row)
            | Touch::Moved(name, row, _) => (name, *row),
        };
        let Some(nth) = LISTS.iter().position(|(list, ..)| list == name) else {
            // A list that the format does not know.
            return true;
        };
        let list = &mut self.lists[nth];
        list.is_moved |= !matches!(touch, Touch::Record(..));
        match touch {
            Touch::Record(..) => match list.rows.get_mut(row) {
                Some(row) => row.is_touched = true,
                None => return false,
            },
            Touch::Inserted(..) if row <= list.rows.len() => {
                let new = Row {
                    is_touched: true,
                    ..Row::default()
                };
                list.rows.insert(row, new);
            }
            Touch::Taken(..) if row < list.rows.len() => {
                changed.extend(list.rows.remove(row).id);
            }
            Touch::Moved(_, _, to) if row.max(*to) < list.rows.len() => {
                let moved = list.rows.remove(row);
                changed.extend(moved.id.clone());
                list.rows.insert(*to, moved);
            }
            _ => return false,
        }
        true
    }

    fn check(&mut self, dossier: &Json, is_all: bool) {
        self.check_changed(dossier, is_all, HashSet::new());
    }

    /// Reads what was touched, and what depends on it; `changed` are ids that came or went.
    fn check_changed(&mut self, dossier: &Json, is_all: bool, mut changed: HashSet<Rc<str>>) {
        let members = members(dossier);
        let mut reader = Reader {
            members,
            known: records::KNOWN.to_vec(),
            problems: Problems::default(),
            set_aside: 0,
        };
        records::metadata::metadata(&mut reader);
        self.metadata = take(&mut reader.problems).into();
        let plans = &self.lists[7];
        let has_other_plans =
            is_all || plans.is_moved || plans.rows.iter().any(|row| row.is_touched);
        for (list, (name, ..)) in self.lists.iter_mut().zip(&LISTS) {
            reader.problems = Problems::default();
            let items = reader.items(name);
            list.head = take(&mut reader.problems.list);
            if list.rows.len() != items.len() {
                list.rows.clear();
                list.rows.resize_with(items.len(), Row::default);
                list.is_moved = true;
                list.rows.iter_mut().for_each(|row| row.is_touched = true);
            }
            // What the ids of touched records were and are.
            for (row, item) in list.rows.iter_mut().zip(items) {
                row.is_touched |= is_all;
                if row.is_touched && row.id.as_deref() != id_of(item) {
                    let id = id_of(item).map(Rc::from);
                    if !is_all {
                        changed.extend(row.id.take());
                        changed.extend(id.clone());
                        // Circles are told by ids.
                        list.is_moved = true;
                    }
                    row.id = id;
                }
            }
            if is_all || list.is_moved {
                list.declare();
            }
        }
        let mut sight = Sight::of(&reader, &self.lists);
        for (nth, (name, kind, circle)) in LISTS.iter().enumerate() {
            let items = reader.items(name);
            let depends_on_plans =
                matches!(*name, "topics" | "terms" | "disagreements" | "matches");
            let is_whole = is_all
                || (has_other_plans && depends_on_plans)
                || (*name == "terms" && self.lists[nth].rows.iter().any(|row| row.is_touched))
                || (*name == "terms" && self.lists[nth].is_moved);
            let is_moved = self.lists[nth].is_moved;
            let mut own = match sight.own(nth) {
                Some(own) => take(own),
                None => Ids {
                    kind,
                    ..Ids::default()
                },
            };
            let named = Wanted::new(&changed);
            let wanted: Vec<usize> = (self.lists[nth].rows.iter().zip(items).enumerate())
                .filter(|(_, (row, item))| {
                    is_whole
                        || row.is_touched
                        || (is_moved && !row.problems().is_empty())
                        || (!named.is_empty()
                            && (row.has_asked() || named.stands_in(&row.texts, item)))
                })
                .map(|(row, _)| row)
                .collect();
            let place = Place::top(name);
            let (mut is_other, mut problems) = (is_moved, Problems::default());
            for row in wanted {
                let (before, item) = (&self.lists[nth].rows[row], &items[row]);
                problems.list.clear();
                problems.asked.clear();
                let at = At {
                    list: nth,
                    row,
                    place: place.item(row),
                };
                let kept = read_record(at, item, &own, &sight, &self.lists, &mut problems);
                let read = Row {
                    id: before.id.clone(),
                    texts: match before.is_touched {
                        true => Sketch::of(item),
                        false => before.texts,
                    },
                    is_sound: kept.is_some(),
                    more: More::of(&mut problems, kept.unwrap_or_default()),
                    is_closing: before.is_closing,
                    is_touched: false,
                };
                let is_changed = read.is_sound != before.is_sound;
                if !is_all && (is_changed || Kept::differs(read.kept(), before.kept())) {
                    changed.extend(read.id.clone());
                }
                // Links are followed through the whole list: not for another title.
                is_other |= is_changed || read.links() != before.links();
                self.lists[nth].rows[row] = read;
            }
            let list = &mut self.lists[nth];
            let set_aside = |list: &List, own: &Ids<'_>| -> Vec<usize> {
                let rows = list.rows.iter().enumerate();
                let lost = rows.filter(|(nth, row)| {
                    !row.is_sound
                        && row
                            .id
                            .as_deref()
                            .is_some_and(|id| own.declared.row(id) == Some(*nth))
                });
                lost.map(|(nth, _)| nth).collect()
            };
            let ids_of = |rows: Vec<usize>| rows.into_iter().filter_map(|row| id_of(&items[row]));
            own.set_aside.extend(ids_of(set_aside(list, &own)));
            own.set_aside.extend(own.unfinished.clone());
            match circle {
                Some(circle) if is_other || is_all => {
                    let sound: Vec<usize> = (list.rows.iter().enumerate())
                        .filter(|(_, row)| row.is_sound)
                        .map(|(nth, _)| nth)
                        .collect();
                    let named: Vec<(usize, &str)> = (sound.iter())
                        .map(|row| (*row, id_of(&items[*row]).unwrap_or_default()))
                        .collect();
                    let links: Vec<&[Link]> =
                        sound.iter().map(|row| list.rows[*row].links()).collect();
                    reader.problems = Problems::default();
                    let closing = reader.settle_links(&named, &links, name, &mut own, *circle);
                    list.tail = take(&mut reader.problems.list);
                    for (row, is_closing) in sound.into_iter().zip(closing) {
                        let row = &mut list.rows[row];
                        if row.is_closing != is_closing && !is_all {
                            changed.extend(row.id.clone());
                        }
                        row.is_closing = is_closing;
                    }
                    for row in list.rows.iter_mut().filter(|row| !row.is_sound) {
                        row.is_closing = false;
                    }
                }
                Some(_) => {
                    let closing = list
                        .rows
                        .iter()
                        .enumerate()
                        .filter(|(_, row)| row.is_closing);
                    own.set_aside
                        .extend(closing.filter_map(|(nth, _)| id_of(&items[nth])));
                }
                None => {}
            }
            list.is_moved = false;
            if let Some(place) = sight.own(nth) {
                *place = own;
            }
        }
        reader.problems = Problems::default();
        reader.name_unknown();
        self.members = take(&mut reader.problems).into();
        self.collect(&mut reader, &mut sight);
    }

    /// Puts the problems together, with as many hints as [`load`](super::load) would give.
    fn collect(&mut self, reader: &mut Reader<'_>, sight: &mut Sight<'_>) {
        let mut budget = Problems::default();
        let mut all = Vec::new();
        let add = |all: &mut Vec<Problem>, found: &[Problem], hintless: &[usize]| {
            let found = found.iter().enumerate().map(|(nth, problem)| Problem {
                hint: problem.hint.clone().filter(|_| !hintless.contains(&nth)),
                ..problem.clone()
            });
            all.extend(found);
        };
        let refused = |budget: &mut Problems, asked: &[Asked]| -> (Vec<usize>, bool) {
            let (mut hintless, mut is_open) = (Vec::new(), false);
            for asked in asked {
                match budget.has_left(asked.looks) {
                    true => is_open |= !asked.is_answered,
                    false => hintless.push(asked.of),
                }
            }
            (hintless, is_open)
        };
        let (hintless, _) = refused(&mut budget, &self.metadata.asked);
        add(&mut all, &self.metadata.problems, &hintless);
        for (nth, (name, kind, _)) in LISTS.iter().enumerate() {
            all.extend(self.lists[nth].head.iter().cloned());
            for row in 0..self.lists[nth].rows.len() {
                let Some(known) = &self.lists[nth].rows[row].more else {
                    continue;
                };
                if known.problems.is_empty() {
                    continue;
                }
                let (hintless, is_open) = refused(&mut budget, &known.asked);
                if is_open && let Some(item) = reader.items(name).get(row) {
                    let mut own = (sight.own(nth)).map_or_else(
                        || Ids {
                            kind,
                            ..Ids::default()
                        },
                        take,
                    );
                    let set_aside = take(&mut own.set_aside);
                    let mut problems = Problems::default();
                    let list = Place::top(name);
                    let at = At {
                        list: nth,
                        row,
                        place: list.item(row),
                    };
                    read_record(at, item, &own, sight, &self.lists, &mut problems);
                    own.set_aside = set_aside;
                    if let Some(place) = sight.own(nth) {
                        *place = own;
                    }
                    if let Some(known) = &mut self.lists[nth].rows[row].more {
                        (known.problems, known.asked) = (problems.list, problems.asked);
                    }
                }
                add(&mut all, self.lists[nth].rows[row].problems(), &hintless);
            }
            all.extend(self.lists[nth].tail.iter().cloned());
        }
        let (hintless, _) = refused(&mut budget, &self.members.asked);
        add(&mut all, &self.members.problems, &hintless);
        self.problems = all;
    }
}

impl List {
    /// Notes the first row of every id anew.
    fn declare(&mut self) {
        let mut declared = HashMap::with_capacity(self.rows.len());
        for (nth, row) in self.rows.iter().enumerate() {
            if let Some(id) = &row.id {
                declared.entry(id.clone()).or_insert(nth);
            }
        }
        self.declared = Rc::new(declared);
    }
}

impl Row {
    /// Whether it is not set aside.
    fn stands(&self) -> bool {
        self.is_sound && !self.is_closing
    }

    fn problems(&self) -> &[Problem] {
        self.more.as_ref().map_or(&[], |more| &more.problems)
    }

    /// Whether a hint was asked for, which other ids may change.
    fn has_asked(&self) -> bool {
        self.more
            .as_ref()
            .is_some_and(|more| !more.asked.is_empty())
    }

    fn kept(&self) -> Option<&Kept> {
        self.more.as_ref().map(|more| &more.kept)
    }

    fn links(&self) -> &[Link] {
        self.kept().map_or(&[], |kept| &kept.links)
    }
}

impl More {
    /// What there is of a record; takes the problems.
    fn of(problems: &mut Problems, kept: Kept) -> Option<Box<More>> {
        let more = More {
            problems: take(&mut problems.list),
            asked: take(&mut problems.asked),
            kept,
        };
        let is_empty = more.problems.is_empty() && more.asked.is_empty() && more.kept.is_empty();
        (!is_empty).then(|| Box::new(more))
    }
}
