//! What a person chose where both copies changed something differently.

use super::{Conflict, Merged, Step, key::keys};
use crate::load::Json;

/// One of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Our own.
    Ours,
    /// The other.
    Theirs,
}

impl Conflict {
    /// What a copy says; nothing where it was removed there.
    pub fn of(&self, side: Side) -> Option<&Json> {
        match side {
            Side::Ours => self.ours.as_ref(),
            Side::Theirs => self.theirs.as_ref(),
        }
    }
}

impl Merged {
    /// The dossier with every conflict decided; `chosen` says of each, by its number, whose value stands.
    ///
    /// ```
    /// use demarche::merge::{Json, Side, merge};
    ///
    /// let dossier = |title: &str| -> Json { Json::Object(vec![("title".into(), Json::Text(title.into()))]) };
    /// let merged = merge(Some(&dossier("A")), &dossier("B"), &dossier("C"));
    /// assert_eq!(merged.dossier, dossier("B"));
    /// assert_eq!(merged.settled(|_| Side::Theirs), dossier("C"));
    /// ```
    pub fn settled(&self, chosen: impl Fn(usize) -> Side) -> Json {
        let mut dossier = self.dossier.clone();
        for (nth, conflict) in self.conflicts.iter().enumerate() {
            let value = conflict.of(chosen(nth));
            put(&mut dossier, "", conflict.place.steps(), value);
        }
        dossier
    }
}

/// Puts a value where steps lead, or takes out what stands there; `list` is the name of the list that a
/// record is in. A conflict's place is there: until it is decided it holds what one of both says.
fn put(at: &mut Json, list: &str, steps: &[Step], value: Option<&Json>) {
    let Some((step, rest)) = steps.split_first() else {
        if let Some(value) = value {
            *at = value.clone();
        }
        return;
    };
    let is_taken = rest.is_empty() && value.is_none();
    match (step, at) {
        (Step::Field(name), Json::Object(members)) => {
            let Some(nth) = members.iter().position(|(of, _)| of == name) else {
                return;
            };
            match is_taken {
                true => drop(members.remove(nth)),
                false => put(&mut members[nth].1, name, rest, value),
            }
        }
        (Step::Record(key), Json::Array(items)) => {
            let nth = keys(list, items).and_then(|keys| keys.iter().position(|of| of == key));
            match nth {
                None => {}
                Some(nth) if is_taken => drop(items.remove(nth)),
                Some(nth) => put(&mut items[nth], "", rest, value),
            }
        }
        _ => {}
    }
}
