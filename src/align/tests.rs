//! The shipped plans as a reader expects them, and properties of any plans.

use super::*;
use crate::{
    load::load,
    model::{Comparator, Dossier, Plan, Provision, Term, TermValue, Verification},
};
use proptest::prelude::*;
use std::{collections::HashSet, sync::LazyLock};

static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
    load(include_bytes!("../../static/dossier.json"))
        .expect("the shipped dossier")
        .dossier
});

fn plan(id: &str) -> &'static Plan {
    DOSSIER.plan(id).expect(id)
}

/// The numbers that answer a provision in the other plans; `-` where none does.
fn check(plans: &[&str], number: &str, answers: &str) {
    let plans: Vec<&Plan> = plans.iter().map(|id| plan(id)).collect();
    let alignment = align(&plans);
    let row = alignment.rows.iter().find(|row| {
        row.cells[0].is_some_and(|cell| plans[0].provisions[cell.provision].number == number)
    });
    let row = row.expect(number);
    let found: Vec<&str> = (1..plans.len())
        .map(|nth| {
            row.cells[nth].map_or("-", |cell| &*plans[nth].provisions[cell.provision].number)
        })
        .collect();
    assert_eq!(found.join(" "), answers, "{number}");
}

#[test]
fn the_three_drafts_stand_beside_each_other() {
    let drafts = ["us-28", "e3-28", "draft-20"];
    check(&drafts, "1", "1 1");
    check(&drafts, "3", "3 -");
    check(&drafts, "6", "6 4");
    check(&drafts, "7", "7 -");
    check(&drafts, "10", "10 5");
    check(&drafts, "14", "14 9");
    check(&drafts, "19", "19 12");
    check(&drafts, "21", "21 14");
    check(&drafts, "22", "22 15");
    check(&drafts, "26", "26 -");
    check(&drafts, "27", "27 19");
    check(&drafts, "28", "28 20");
}

#[test]
fn numbers_that_moved_are_told() {
    let (us, e3) = (plan("us-28"), plan("e3-28"));
    let cap = terms(&us.provisions[5], &e3.provisions[5]);
    assert_eq!(cap[0].key, "armed-forces-cap");
    assert_eq!(cap[0].kind, TermKind::Changed);
    assert_eq!(cap[0].ratio.map(format_ratio).as_deref(), Some("+33 %"));
    let words = |term: &Option<Term>| term.as_ref().map(format_term);
    assert_eq!(
        words(&cap[0].before).as_deref(),
        Some("at most 600,000 personnel")
    );
    assert_eq!(
        words(&cap[0].after).as_deref(),
        Some("at most 800,000 personnel")
    );
    assert_eq!(
        change(&us.provisions[5], &e3.provisions[5]),
        Change::Modified
    );
}

#[test]
fn editors_marks_read_as_dropped() {
    let (us, e3) = (plan("us-28"), plan("e3-28"));
    assert_eq!(
        change(&us.provisions[2], &e3.provisions[2]),
        Change::Removed
    );
    let funds = terms(&us.provisions[13], &e3.provisions[13]);
    let of = |key: &str| {
        funds
            .iter()
            .find(|term| term.key == key)
            .map(|term| term.kind)
    };
    assert_eq!(of("us-profit-share"), Some(TermKind::Dropped));
    assert_eq!(of("assets-freeze"), Some(TermKind::Added));
}

#[test]
fn families_begin_with_their_first() {
    let nodes = lineage(&DOSSIER);
    assert_eq!(nodes.len(), DOSSIER.plans.len());
    let ids: Vec<_> = nodes
        .iter()
        .map(|n| (DOSSIER.plans[n.plan].id.as_str(), n.depth))
        .collect();
    assert_eq!(ids[..2], [("ru-2024", 0), ("ru-2025-memo", 1)]);
    assert!(
        ids.contains(&("us-28", 0))
            && ids.contains(&("e3-28", 1))
            && ids.contains(&("draft-20", 1))
    );
}

#[test]
fn a_term_through_all_versions() {
    let versions = term_history(&DOSSIER, "armed-forces-cap");
    let words: Vec<_> = (versions.iter())
        .map(|version| {
            format!(
                "{} {}",
                DOSSIER.plans[version.plan].id,
                format_term(version.term)
            )
        })
        .collect();
    assert!(
        words.contains(&"us-28 at most 600,000 personnel".to_owned()),
        "{words:?}"
    );
    assert!(
        words.contains(&"draft-20 800,000 personnel".to_owned()),
        "{words:?}"
    );
    assert!(words[0].starts_with("ru-2024"), "{words:?}");
}

#[test]
fn numbers_and_terms_in_words() {
    let number = |n: f64, text: &str| assert_eq!(format_number(n), text);
    number(0.0, "0");
    number(999.0, "999");
    number(1000.0, "1,000");
    number(1234567.0, "1,234,567");
    number(0.5, "0.5");
    number(-1234.25, "−1,234.25");
    let ratio = |r: f64, text: &str| assert_eq!(format_ratio(r), text);
    ratio(0.0, "±0 %");
    ratio(0.333_333, "+33 %");
    ratio(-0.5, "−50 %");
    ratio(0.005, "+0.5 %");
    ratio(2.0, "+200 %");
    assert_eq!(key_label("armed-forces-cap"), "Armed forces cap");
    assert_eq!(key_label(""), "");
}

#[test]
fn changed_words_keep_their_phrases() {
    let check = |a: &str, b: &str, expected: &str| {
        let ops: Vec<String> = (words(a, b).into_iter())
            .map(|op| match op.kind {
                OpKind::Same => op.text,
                OpKind::Deleted => format!("[-{}-]", op.text),
                OpKind::Inserted => format!("[+{}+]", op.text),
            })
            .collect();
        assert_eq!(ops.join(" "), expected);
    };
    check("the same words", "The same words.", "The same words.");
    check("", "new", "[+new+]");
    check(
        "a cap of 600,000 troops in all",
        "a cap of 800,000 troops in all",
        "a cap of [-600,000-] [+800,000+] troops in all",
    );
    check(
        "one two and three",
        "four five and six",
        "[-one two and three-] [+four five and six+]",
    );
}

fn any_plan(id: &'static str) -> impl Strategy<Value = Plan> {
    let term = (
        prop::sample::select(vec!["a", "b", "c", "d"]),
        prop_oneof![
            (0_u8..4).prop_map(|n| TermValue::Number(f64::from(n))),
            prop::sample::select(vec!["removed", "yes", "no"])
                .prop_map(|text| TermValue::Text(text.into())),
        ],
    )
        .prop_map(|(key, value)| Term {
            key: key.into(),
            comparator: Comparator::Equal,
            value,
            unit: None,
        });
    let topics = prop::collection::vec(prop::sample::select(vec!["x", "y", "z"]), 0..3);
    let provision =
        (topics, prop::collection::vec(term, 0..3)).prop_map(|(topics, terms)| Provision {
            number: String::new(),
            title: "t".into(),
            text: "text".into(),
            topics: topics.into_iter().map(Into::into).collect(),
            terms,
            obliges: Vec::new(),
            benefits: Vec::new(),
            conditions: None,
            contested_by: Vec::new(),
            sources: Vec::new(),
            verification: Verification::Read,
        });
    prop::collection::vec(provision, 0..8).prop_map(move |mut provisions| {
        for (nth, provision) in provisions.iter_mut().enumerate() {
            provision.number = (nth + 1).to_string();
        }
        Plan {
            id: id.into(),
            provisions,
            based_on: None,
            ..plan("us-28").clone()
        }
    })
}

proptest! {
    #[test]
    fn every_provision_stands_in_exactly_one_row(a in any_plan("a"), b in any_plan("b"), c in any_plan("c")) {
        let plans = [&a, &b, &c];
        let alignment = align(&plans);
        for (nth, plan) in plans.iter().enumerate() {
            let placed: Vec<usize> = alignment.rows.iter().filter_map(|row| row.cells[nth]).map(|cell| cell.provision).collect();
            let once: HashSet<usize> = placed.iter().copied().collect();
            prop_assert_eq!(placed.len(), plan.provisions.len());
            prop_assert_eq!(once.len(), plan.provisions.len());
        }
        let base: Vec<usize> = alignment.rows.iter().filter_map(|row| row.cells[0]).map(|cell| cell.provision).collect();
        prop_assert!(base.is_sorted());
        prop_assert!(alignment.rows.iter().all(|row| row.cells.iter().any(Option::is_some)));
        prop_assert_eq!(align(&plans), alignment);
    }

    #[test]
    fn words_give_both_texts_back(a in "([a-d]{1,2} ){0,12}", b in "([a-d]{1,2} ){0,12}") {
        let ops = words(&a, &b);
        let without = |kind: OpKind| {
            let parts: Vec<_> = ops.iter().filter(|op| op.kind != kind).map(|op| op.text.clone()).collect();
            parts.join(" ")
        };
        prop_assert_eq!(without(OpKind::Inserted), a.trim());
        prop_assert_eq!(without(OpKind::Deleted), b.trim());
    }
}
