//! Reads the fields of one record: texts, numbers, dates, ids of other records.
//! Every problem is noted with its place, and reading goes on, so that a writer
//! hears of all of them at once. Open this to add a type of field; which fields a
//! record has is said in `records`.

use super::{
    declared::Declared,
    fault::{Fault, Hint, RecordName, Sort, Wanted},
    json::Json,
    pointer::Place,
    problem::{Problem, Severity},
    spelling::nearest,
};
use crate::{format_number::plain, model::date::Edtf};
use std::collections::HashSet;

/// How many problems get a hint, and how many words are looked at for all
/// hints together: in a large file with many slips each hint costs a look at
/// every id.
const HINTS: usize = 200;
const LOOKS: usize = 300_000;

/// The problems of a file.
pub(super) struct Problems {
    pub(super) list: Vec<Problem>,
    /// What was asked for hints, in order.
    pub(super) asked: Vec<Asked>,
    hints_left: usize,
    looks_left: usize,
}

/// A hint that was asked for.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The place in the list of the problem that it belongs to.
    pub(super) of: usize,
    /// How many words were to be looked at.
    pub(super) looks: usize,
    /// Whether they were.
    pub(super) is_answered: bool,
}

impl Default for Problems {
    fn default() -> Self {
        Problems {
            list: Vec::new(),
            asked: Vec::new(),
            hints_left: HINTS,
            looks_left: LOOKS,
        }
    }
}

impl Problems {
    pub(super) fn add(
        &mut self,
        severity: Severity,
        place: &Place,
        record: Option<&RecordName>,
        fault: Fault,
        hint: Option<Hint>,
    ) {
        self.list.push(Problem {
            severity,
            pointer: place.pointer(),
            record: record.cloned(),
            fault,
            hint,
        });
    }

    /// “did you mean …?”, while there are not too many.
    pub(super) fn did_you_mean<'a>(
        &mut self,
        word: &str,
        words: impl Iterator<Item = &'a str>,
    ) -> Option<Hint> {
        // All words or none: the nearest of some of them may be far off.
        let looks = words.size_hint().0;
        let is_answered = self.has_left(looks);
        self.asked.push(Asked {
            of: self.list.len(),
            looks,
            is_answered,
        });
        if !is_answered {
            return None;
        }
        nearest(word, words).map(|near| Hint::DidYouMean(near.to_owned()))
    }
}

impl Problems {
    /// Whether so many words may still be looked at, and counts them.
    pub(super) fn has_left(&mut self, looks: usize) -> bool {
        let Some(hints) = self.hints_left.checked_sub(1) else {
            return false;
        };
        self.hints_left = hints;
        let Some(left) = self.looks_left.checked_sub(looks) else {
            return false;
        };
        self.looks_left = left;
        true
    }
}

/// The ids that records of one kind declare.
#[derive(Default)]
pub(super) struct Ids<'a> {
    pub(super) kind: &'static str,
    /// Every id, with the first row that has it.
    pub(super) declared: Declared<'a>,
    /// Those among them whose record was set aside.
    pub(super) set_aside: HashSet<&'a str>,
    /// Those of records that are not finished, which count as set aside once the list was read.
    pub(super) unfinished: Vec<&'a str>,
}

/// The fields of one record.
pub(super) struct Fields<'a, 'p> {
    members: &'a [(String, Json)],
    pub(super) place: Place<'p>,
    pub(super) record: RecordName,
    pub(super) problems: &'p mut Problems,
    known: Vec<&'static str>,
    /// Whether the record must be set aside.
    pub(super) is_broken: bool,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// The fields of the value at a place, if it is an object.
    pub(super) fn of(
        value: &'a Json,
        place: Place<'p>,
        record: RecordName,
        problems: &'p mut Problems,
    ) -> Option<Self> {
        let Json::Object(members) = value else {
            let fault = Fault::Wrong(Wanted::Object, value.sort());
            problems.add(Severity::Error, &place, Some(&record), fault, None);
            return None;
        };
        let mut fields = Fields {
            members,
            place,
            record,
            problems,
            known: Vec::new(),
            is_broken: false,
        };
        let mut seen = HashSet::new();
        for (key, _) in members {
            if !seen.insert(key) {
                fields.error(key, Fault::Twice(key.clone()), None);
            }
        }
        Some(fields)
    }

    pub(super) fn error(&mut self, key: &str, fault: Fault, hint: Option<Hint>) {
        let place = self.place;
        self.error_at(&place.key(key), fault, hint);
    }

    pub(super) fn error_at(&mut self, place: &Place, fault: Fault, hint: Option<Hint>) {
        self.is_broken = true;
        self.problems
            .add(Severity::Error, place, Some(&self.record), fault, hint);
    }

    pub(super) fn warn_at(&mut self, place: &Place, fault: Fault, hint: Option<Hint>) {
        self.problems
            .add(Severity::Warning, place, Some(&self.record), fault, hint);
    }

    /// The value of a field; an explicit null counts as absent.
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'a Json> {
        self.known.push(key);
        (self.members.iter().find(|(k, _)| k == key))
            .map(|(_, value)| value)
            .filter(|value| **value != Json::Null)
    }

    fn missing(&mut self, key: &str) {
        self.error(key, Fault::Missing(key.to_owned()), None);
    }

    pub(super) fn wrong(&mut self, place: &Place, wanted: Wanted, value: &Json) {
        self.error_at(place, Fault::Wrong(wanted, value.sort()), None);
    }

    /// The text at a place of its own.
    pub(super) fn text_at(&mut self, place: &Place, value: &'a Json) -> Option<&'a str> {
        match value {
            Json::Text(text) if text.trim().is_empty() => {
                self.error_at(place, Fault::Empty, None);
                None
            }
            Json::Text(text) => Some(text),
            Json::Number(number) => {
                let hint = Some(Hint::InQuotes(plain(*number)));
                let fault = Fault::Wrong(Wanted::Text, Sort::Number);
                self.error_at(place, fault, hint);
                None
            }
            _ => {
                self.wrong(place, Wanted::Text, value);
                None
            }
        }
    }

    /// A text that may be left out; an empty one counts as left out.
    pub(super) fn text_opt(&mut self, key: &'static str) -> Option<&'a str> {
        let value = self.value(key)?;
        let place = self.place;
        match value {
            Json::Text(text) if text.trim().is_empty() => {
                self.warn_at(&place.key(key), Fault::EmptyLeftOut, None);
                None
            }
            _ => self.text_at(&place.key(key), value),
        }
    }

    /// A text that must be there. Where it is not, the record is broken and
    /// the text stands for nothing.
    pub(super) fn text(&mut self, key: &'static str) -> &'a str {
        match self.value(key) {
            None => {
                self.missing(key);
                ""
            }
            Some(value) => {
                let place = self.place;
                self.text_at(&place.key(key), value).unwrap_or_default()
            }
        }
    }

    /// A number that may be left out, within bounds.
    pub(super) fn number_opt(&mut self, key: &'static str, min: f64, max: f64) -> Option<f64> {
        let value = self.value(key)?;
        let place = self.place;
        match value {
            Json::Number(number) if (min..=max).contains(number) => Some(*number),
            Json::Number(number) => {
                self.error(key, Fault::OutOfRange(*number, min, max), None);
                None
            }
            _ => {
                self.wrong(&place.key(key), Wanted::Number, value);
                None
            }
        }
    }

    /// A whole number that may be left out, within bounds.
    pub(super) fn count_opt(&mut self, key: &'static str, min: u32, max: u32) -> Option<u32> {
        let number = self.number_opt(key, f64::from(min), f64::from(max))?;
        if number.fract() != 0.0 {
            self.error(key, Fault::NotWhole(number), None);
            return None;
        }
        // Whole, and within the bounds of the type.
        Some(number as u32)
    }

    /// A whole number that must be there, within bounds.
    pub(super) fn count(&mut self, key: &'static str, min: u32, max: u32) -> Option<u32> {
        if !self.has(key) {
            self.missing(key);
        }
        self.count_opt(key, min, max)
    }

    /// The record that a field holds, which may be left out. What is broken in it breaks this
    /// record.
    pub(super) fn inner_opt<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields<'a, '_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(key)?;
        let place = self.place;
        let record = self.record.clone();
        let Some(mut fields) = Fields::of(value, place.key(key), record, self.problems) else {
            self.is_broken = true;
            return None;
        };
        let inner = read(&mut fields);
        let is_sound = fields.finish();
        self.is_broken |= !is_sound;
        inner.filter(|_| is_sound)
    }

    /// A word of a closed list that may be left out: its place in the list.
    pub(super) fn word_opt(
        &mut self,
        key: &'static str,
        codes: &'static [&'static str],
    ) -> Option<usize> {
        self.has(key).then(|| self.word(key, codes)).flatten()
    }

    /// The items of a list; none where it is absent.
    pub(super) fn list(&mut self, key: &'static str) -> &'a [Json] {
        match self.value(key) {
            None => &[],
            Some(Json::Array(items)) => items,
            Some(other) => {
                let place = self.place;
                self.wrong(&place.key(key), Wanted::List, other);
                &[]
            }
        }
    }

    /// The items of a list that must be there.
    pub(super) fn required_list(&mut self, key: &'static str) -> &'a [Json] {
        if !self.has(key) {
            self.missing(key);
        }
        self.list(key)
    }

    /// Whether a field does not hold something other than a list.
    pub(super) fn is_list_or_absent(&self, key: &str) -> bool {
        let value = self.members.iter().find(|(k, _)| k == key);
        value.is_none_or(|(_, v)| matches!(v, Json::Array(_) | Json::Null))
    }

    fn has(&self, key: &str) -> bool {
        (self.members.iter().find(|(k, _)| k == key)).is_some_and(|(_, v)| *v != Json::Null)
    }

    /// Texts.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<String> {
        let place = self.place;
        let place = place.key(key);
        (self.list(key).iter().enumerate())
            .filter_map(|(nth, item)| self.text_at(&place.item(nth), item))
            .map(str::to_owned)
            .collect()
    }

    /// A date that must be there; none where it is broken.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Edtf> {
        let text = self.text(key);
        (!text.is_empty()).then(|| self.parsed(key, text)).flatten()
    }

    /// A date that may be left out.
    pub(super) fn date_opt(&mut self, key: &'static str) -> Option<Edtf> {
        let text = self.text_opt(key)?;
        self.parsed(key, text)
    }

    fn parsed(&mut self, key: &str, text: &str) -> Option<Edtf> {
        match text.parse() {
            Ok(date) => Some(date),
            Err(error) => {
                self.error(key, Fault::NoDate(text.to_owned(), error), None);
                None
            }
        }
    }

    /// A word of a closed list: its place in the list.
    pub(super) fn word(
        &mut self,
        key: &'static str,
        codes: &'static [&'static str],
    ) -> Option<usize> {
        let text = self.text(key);
        if text.is_empty() {
            return None;
        }
        let place = codes.iter().position(|code| *code == text);
        if place.is_none() {
            let hint = self.problems.did_you_mean(text, codes.iter().copied());
            self.error(key, Fault::NoneOf(text.to_owned(), codes), hint);
        }
        place
    }

    /// An id of the record's own.
    pub(super) fn own_id(&mut self, ids: &Ids, row: usize) -> &'a str {
        let id = self.text("id");
        if id.is_empty() {
            return id;
        }
        if !is_id(id) {
            self.error("id", Fault::NoId(id.to_owned()), None);
        }
        if let Some(first) = ids.declared.row(id)
            && first != row
        {
            let at = format!("{}/{first}", self.place.parent_pointer());
            self.error("id", Fault::IdTwice(id.to_owned(), at), None);
        }
        id
    }

    /// Notes what is wrong with the id of another record. Whether it can be used.
    fn is_known(&mut self, place: &Place, ids: &Ids, id: &str) -> bool {
        if !ids.declared.has(id) {
            let hint = self.problems.did_you_mean(id, ids.declared.ids());
            self.error_at(place, Fault::NoRecord(ids.kind, id.to_owned()), hint);
            return false;
        }
        if ids.set_aside.contains(id) {
            self.warn_at(place, Fault::SetAside(ids.kind, id.to_owned()), None);
        }
        true
    }

    /// The id of another record, that must be there.
    pub(super) fn id(&mut self, key: &'static str, ids: &Ids) -> Option<&'a str> {
        let id = self.text(key);
        let place = self.place;
        (!id.is_empty() && self.is_known(&place.key(key), ids, id)).then_some(id)
    }

    /// The id of another record, that may be left out.
    pub(super) fn id_opt(&mut self, key: &'static str, ids: &Ids) -> Option<&'a str> {
        let id = self.text_opt(key)?;
        let place = self.place;
        self.is_known(&place.key(key), ids, id).then_some(id)
    }

    /// The id at a place of its own.
    pub(super) fn id_at(&mut self, place: &Place, value: &'a Json, ids: &Ids) -> Option<&'a str> {
        let id = self.text_at(place, value)?;
        self.is_known(place, ids, id).then_some(id)
    }

    /// Ids of other records.
    pub(super) fn ids(&mut self, key: &'static str, ids: &Ids) -> Vec<&'a str> {
        let place = self.place;
        let place = place.key(key);
        (self.list(key).iter().enumerate())
            .filter_map(|(nth, item)| self.id_at(&place.item(nth), item, ids))
            .collect()
    }

    /// The records inside this one.
    pub(super) fn inner<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Fields<'a, '_>) -> Option<T>,
    ) -> Vec<T> {
        let place = self.place;
        let place = place.key(key);
        let mut found = Vec::new();
        for (nth, item) in self.list(key).iter().enumerate() {
            let record = self.record.clone();
            let Some(mut fields) = Fields::of(item, place.item(nth), record, self.problems) else {
                self.is_broken = true;
                continue;
            };
            let inner = read(&mut fields);
            let is_sound = fields.finish();
            self.is_broken |= !is_sound;
            found.extend(inner.filter(|_| is_sound));
        }
        found
    }

    /// Names the fields that nothing asked for. Whether the record is sound.
    pub(super) fn finish(mut self) -> bool {
        let place = self.place;
        for (key, _) in self.members {
            if !self.known.contains(&&**key) {
                let hint = self.problems.did_you_mean(key, self.known.iter().copied());
                self.warn_at(&place.key(key), Fault::Unknown(key.clone()), hint);
            }
        }
        !self.is_broken
    }
}

/// Whether a text can stand as an id in files and addresses.
fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.len() <= 64 && text.bytes().all(is_plain)
}
