//! Whatever is done to a dossier's file, loading it gives a dossier, problems
//! that point into the file, or a refusal; never a panic.

use crate::{SHIPPED, SMALL};
use demarche::load::{Loaded, Severity, load};
use proptest::{prelude::*, sample::Index};
use serde_json::Value;
use std::fmt;

/// JSON in which a key may stand twice.
#[derive(Clone)]
enum Tree {
    Leaf(Value),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Tree::Array(items.into_iter().map(Tree::from).collect()),
            Value::Object(members) => {
                let members = members.into_iter();
                Tree::Object(members.map(|(key, value)| (key, value.into())).collect())
            }
            leaf => Tree::Leaf(leaf),
        }
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Tree::Leaf(value) => write!(f, "{value}"),
            Tree::Array(items) => {
                f.write_str("[")?;
                for (nth, item) in items.iter().enumerate() {
                    f.write_str(if nth == 0 { "" } else { "," })?;
                    write!(f, "{item}")?;
                }
                f.write_str("]")
            }
            Tree::Object(members) => {
                f.write_str("{")?;
                for (nth, (key, value)) in members.iter().enumerate() {
                    f.write_str(if nth == 0 { "" } else { "," })?;
                    write!(f, "{}:{value}", Value::from(key.as_str()))?;
                }
                f.write_str("}")
            }
        }
    }
}

impl Tree {
    fn parse(json: &str) -> Self {
        serde_json::from_str::<Value>(json).unwrap().into()
    }

    fn count(&self) -> usize {
        1 + match self {
            Tree::Leaf(_) => 0,
            Tree::Array(items) => items.iter().map(Tree::count).sum(),
            Tree::Object(members) => members.iter().map(|(_, value)| value.count()).sum(),
        }
    }

    /// Counting down to the node that a mutation is for, in depth-first order.
    fn nth_mut(&mut self, nth: &mut usize) -> Option<&mut Tree> {
        if *nth == 0 {
            return Some(self);
        }
        *nth -= 1;
        match self {
            Tree::Leaf(_) => None,
            Tree::Array(items) => items.iter_mut().find_map(|item| item.nth_mut(nth)),
            Tree::Object(members) => (members.iter_mut()).find_map(|(_, value)| value.nth_mut(nth)),
        }
    }

    fn children(&self) -> usize {
        match self {
            Tree::Leaf(_) => 0,
            Tree::Array(items) => items.len(),
            Tree::Object(members) => members.len(),
        }
    }

    fn get(&self, step: &str) -> Option<&Tree> {
        match self {
            Tree::Leaf(_) => None,
            Tree::Array(items) => items.get(step.parse::<usize>().ok()?),
            Tree::Object(members) => members.iter().find(|(key, _)| key == step).map(|(_, v)| v),
        }
    }

    /// Whether a pointer leads to a value, or to where a member of an object would stand.
    fn has_place(&self, pointer: &str) -> bool {
        let mut at = self;
        let mut steps = pointer.split('/').skip(1).peekable();
        while let Some(step) = steps.next() {
            let step = step.replace("~1", "/").replace("~0", "~");
            match at.get(&step) {
                Some(next) => at = next,
                None => return steps.peek().is_none() && matches!(at, Tree::Object(_)),
            }
        }
        true
    }
}

/// What is done to a file.
#[derive(Clone, Debug)]
enum Mutation {
    Replace(Index, Value),
    Remove(Index, Index),
    Duplicate(Index, Index),
    Rename(Index, Index, String),
    Swap(Index, Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let words = prop::sample::select(vec![
        "", " ", "id", "x", "north", "mayor", "round", "meeting", "draft", "second", "1", "2",
        "2025", "2025-13", "part-of", "talks", "a/b~c", "\u{0}", "\u{202e}", "é", "events",
        "sources", "number", "demarche",
    ]);
    let value = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        words.clone().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
        Just(serde_json::json!([[], {}, null, "x", 1])),
        Just(serde_json::json!({"id": "x", "source": "gazette", "": {"/": []}})),
    ];
    let index = any::<Index>;
    prop_oneof![
        (index(), value).prop_map(|(at, value)| Mutation::Replace(at, value)),
        (index(), index()).prop_map(|(at, child)| Mutation::Remove(at, child)),
        (index(), index()).prop_map(|(at, child)| Mutation::Duplicate(at, child)),
        (index(), index(), words).prop_map(|(at, child, key)| Mutation::Rename(
            at,
            child,
            key.into()
        )),
        (index(), index()).prop_map(|(one, other)| Mutation::Swap(one, other)),
    ]
}

fn apply(tree: &mut Tree, mutation: &Mutation) {
    let count = tree.count();
    // The member or item of a node, for nodes that have some.
    let child = |node: &Tree, child: &Index| match node.children() {
        0 => None,
        children => Some(child.index(children)),
    };
    let at = |index: &Index| index.index(count);
    match mutation {
        Mutation::Replace(index, value) => {
            if let Some(node) = tree.nth_mut(&mut at(index)) {
                *node = value.clone().into();
            }
        }
        Mutation::Remove(index, nth) => {
            if let Some(node) = tree.nth_mut(&mut at(index))
                && let Some(nth) = child(node, nth)
            {
                match node {
                    Tree::Array(items) => drop(items.remove(nth)),
                    Tree::Object(members) => drop(members.remove(nth)),
                    Tree::Leaf(_) => {}
                }
            }
        }
        Mutation::Duplicate(index, nth) => {
            if let Some(node) = tree.nth_mut(&mut at(index))
                && let Some(nth) = child(node, nth)
            {
                match node {
                    Tree::Array(items) => items.push(items[nth].clone()),
                    Tree::Object(members) => members.push(members[nth].clone()),
                    Tree::Leaf(_) => {}
                }
            }
        }
        Mutation::Rename(index, nth, name) => {
            if let Some(node) = tree.nth_mut(&mut at(index))
                && let Some(nth) = child(node, nth)
                && let Tree::Object(members) = node
            {
                members[nth].0.clone_from(name);
            }
        }
        Mutation::Swap(one, other) => {
            let copy = tree.nth_mut(&mut at(one)).map(|node| node.clone());
            if let Some(copy) = copy
                && let Some(node) = tree.nth_mut(&mut at(other))
            {
                *node = copy;
            }
        }
    }
}

/// Loads a file and holds what came of it against the file.
fn check(tree: &Tree) {
    let Ok(loaded) = load(tree.to_string().as_bytes()) else {
        return;
    };
    for problem in &loaded.problems {
        assert!(tree.has_place(&problem.pointer), "{problem}");
        let is_plain = |text: &str| !text.is_empty() && !text.ends_with('.') && text != " ";
        assert!(is_plain(&problem.fault.to_string()), "{problem}");
    }
    let has_errors = (loaded.problems.iter()).any(|p| p.severity == Severity::Error);
    assert!(has_errors || loaded.set_aside == 0);
    if !has_errors {
        assert_eq!(records_of(tree), kept(&loaded));
    }
}

/// How many records and provisions stand in a file.
fn records_of(tree: &Tree) -> usize {
    let lists = [
        "parties",
        "sources",
        "actors",
        "channels",
        "topics",
        "places",
        "events",
        "statements",
        "plans",
        "positions",
        "disagreements",
    ];
    let provisions = match tree.get("plans") {
        Some(Tree::Array(plans)) => (plans.iter())
            .filter_map(|plan| plan.get("provisions"))
            .map(Tree::children)
            .sum(),
        _ => 0,
    };
    let records = lists.iter().filter_map(|list| tree.get(list));
    records.map(Tree::children).sum::<usize>() + provisions
}

/// How many records and provisions a dossier has.
fn kept(loaded: &Loaded) -> usize {
    let dossier = &loaded.dossier;
    let provisions: usize = dossier.plans.iter().map(|plan| plan.provisions.len()).sum();
    provisions
        + dossier.parties.len()
        + dossier.sources.len()
        + dossier.actors.len()
        + dossier.channels.len()
        + dossier.topics.len()
        + dossier.places.len()
        + dossier.events.len()
        + dossier.statements.len()
        + dossier.plans.len()
        + dossier.positions.len()
        + dossier.disagreements.len()
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn of_the_small_dossier(mutations in prop::collection::vec(mutation(), 1..5)) {
        let mut tree = Tree::parse(SMALL);
        for mutation in &mutations {
            apply(&mut tree, mutation);
        }
        check(&tree);
    }

    #[test]
    fn of_its_bytes(at in any::<Index>(), byte in any::<u8>(), end in any::<Index>(), is_cut in any::<bool>()) {
        let mut bytes = SMALL.as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        // The value does not matter, only that there is one.
        let _ = load(&bytes);
    }

    #[test]
    fn of_any_text(text in "\\PC{0,60}") {
        let _ = load(text.as_bytes());
        let _ = load(format!(r#"{{"demarche": 1, "events": [{text}]}}"#).as_bytes());
    }
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn of_the_shipped_dossier(mutations in prop::collection::vec(mutation(), 1..12)) {
        let mut tree = Tree::parse(SHIPPED);
        for mutation in &mutations {
            apply(&mut tree, mutation);
        }
        check(&tree);
    }
}
