//! Links of older versions, rewritten to what the reader of addresses takes today.
//!
//! When a key or a word of it is given another meaning, or goes: raise [`VERSION`],
//! rewrite links of the version before in [`migrate`], and mark their lines in
//! `tests/links/` with “was”. What is only added needs no version.

use super::{
    notice::{Notice, Why},
    percent,
};
use std::borrow::Cow;

/// The version of links that this page writes. It reads all before it; a link
/// without a version is of the first.
pub(super) const VERSION: u32 = 1;

/// A part of an address.
#[derive(Debug, PartialEq)]
pub(super) struct Pair<'a> {
    /// All of it, as it stands in the address.
    pub part: &'a str,
    /// What is before the `=`, decoded.
    pub key: String,
    /// What is behind it, as it stands in the address.
    pub value: Cow<'a, str>,
}

impl<'a> Pair<'a> {
    /// Splits a part.
    pub fn new(part: &'a str) -> Self {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        Pair {
            part,
            key: percent::decode(key),
            value: value.into(),
        }
    }
}

/// The version that an address is of, and what is to be told of it.
pub(super) fn version(pairs: &[Pair]) -> (u32, Option<Notice>) {
    let Some(pair) = pairs.iter().find(|pair| pair.key == "v") else {
        return (1, None);
    };
    let told = |why| Some(Notice::new(percent::decode(pair.part), why));
    match pair.value.parse() {
        Ok(version @ 1..=VERSION) => (version, None),
        Ok(version @ 1..) => (version, told(Why::NewerVersion)),
        _ => (VERSION, told(Why::NoVersion)),
    }
}

/// Rewrites the parts of an address of a version to those of today, step by step.
pub(super) fn migrate(version: u32, pairs: &mut Vec<Pair>) {
    pairs.retain(|pair| pair.key != "v");
    if version <= 1 {
        // At first, links with a dossier inside had the hash of the file that it was
        // packed from, which is not the hash of what is inside.
        let is_inside = pairs.iter().any(|pair| pair.key == "data");
        pairs.retain(|pair| !(is_inside && pair.key == "of"));
    }
    // What names no view was made when the timeline was the first: it goes on leading there.
    // Only what asks for a dossier or a language and nothing else opens the first view that
    // there is now.
    let names_view = pairs.iter().any(|pair| pair.key == "view");
    let is_other = |pair: &Pair| !["dossier", "lang"].contains(&&*pair.key);
    if !names_view && pairs.iter().any(is_other) {
        pairs.push(Pair::new("view=timeline"));
    }
}

/// The address of what a name in linked data is of (`sha256-…/event/ID`, see
/// [`jsonld`](crate::export::jsonld)): whoever follows such a name sees the record. None
/// where the fragment is no such name.
pub(super) fn of_name(fragment: &str) -> Option<String> {
    let mut parts = fragment.strip_prefix("sha256-")?.split('/');
    let hash = (parts.next()?.get(..8)).filter(|h| h.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let (kind, first, second) = (parts.next(), parts.next(), parts.next());
    let record = match (kind?, first?, second) {
        (kind @ ("event" | "statement" | "actor" | "topic" | "place" | "source"), id, _) => {
            format!("{kind}={id}")
        }
        ("plan", plan, None) => format!("view=plans&plans={plan}"),
        ("plan", plan, Some(number)) => format!("view=plans&provision={plan},{number}"),
        ("position", actor, Some(topic)) => format!("view=positions&position={actor},{topic}"),
        _ => return None,
    };
    Some(format!("{record}&of={hash}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, of_version: u32, today: &str) {
        let mut pairs: Vec<Pair> = address.split('&').map(Pair::new).collect();
        let (version, _) = version(&pairs);
        assert_eq!(version, of_version, "{address}");
        migrate(version, &mut pairs);
        let parts: Vec<&str> = pairs.iter().map(|pair| pair.part).collect();
        assert_eq!(parts.join("&"), today, "{address}");
    }

    #[test]
    fn the_version_is_read_before_the_rest() {
        check("view=table", 1, "view=table");
        check("view=table&v=1", 1, "view=table");
        check("view=table&v=2", 2, "view=table");
        check("v=0&view=table", VERSION, "view=table");
        check("v=x&view=table", VERSION, "view=table");
    }

    #[test]
    fn names_in_linked_data_lead_to_their_record() {
        for (name, address) in [
            ("sha256-1a2b3c4d5e6f/event/e-1", "event=e-1&of=1a2b3c4d"),
            ("sha256-1a2b3c4d/statement/s", "statement=s&of=1a2b3c4d"),
            (
                "sha256-1a2b3c4d/plan/us-28",
                "view=plans&plans=us-28&of=1a2b3c4d",
            ),
            (
                "sha256-1a2b3c4d/plan/us-28/12%20a",
                "view=plans&provision=us-28,12%20a&of=1a2b3c4d",
            ),
            (
                "sha256-1a2b3c4d/position/a/t/2025",
                "view=positions&position=a,t&of=1a2b3c4d",
            ),
            ("sha256-1a2b3c4d/source/bbc", "source=bbc&of=1a2b3c4d"),
        ] {
            assert_eq!(of_name(name).as_deref(), Some(address), "{name}");
        }
        for other in [
            "sha256-",
            "sha256-xyzxyzxy/event/e",
            "sha256-1a2b3c4d/event",
            "event=sha256-1a2b3c4d",
        ] {
            assert_eq!(of_name(other), None, "{other}");
        }
    }

    #[test]
    fn the_hash_beside_a_dossier_inside_is_left_out() {
        check("data=Zg&of=1a2b3c4d", 1, "data=Zg&view=timeline");
        check("of=1a2b3c4d&v=1&data=Zg", 1, "data=Zg&view=timeline");
        check("of=1a2b3c4d", 1, "of=1a2b3c4d&view=timeline");
    }

    #[test]
    fn what_names_no_view_is_of_the_timeline() {
        check("kind=talks", 1, "kind=talks&view=timeline");
        check("embed=1", 1, "embed=1&view=timeline");
        check("v=1&event=a", 1, "event=a&view=timeline");
        check("dossier=o.json&q=x", 1, "dossier=o.json&q=x&view=timeline");
        check("dossier=o.json", 1, "dossier=o.json");
        check("kind=talks&view=overview", 1, "kind=talks&view=overview");
        let (mut none, mut bare) = (Vec::new(), vec![Pair::new("v=1")]);
        migrate(VERSION, &mut none);
        migrate(VERSION, &mut bare);
        assert_eq!((none, bare), (Vec::new(), Vec::new()));
    }

    #[test]
    fn what_is_of_no_version_is_told() {
        let told = |part: &str| version(&[Pair::new(part)]).1.map(|notice| notice.why);
        assert_eq!(told("v=1"), None);
        assert_eq!(told("v=2"), Some(Why::NewerVersion));
        assert_eq!(told("v=0"), Some(Why::NoVersion));
        assert!(told("v=-1").is_some());
        assert!(told("v=99999999999").is_some());
    }
}
