//! The aligner: what holds of any two plans, hostile texts, and the shipped
//! plans as a reader expects them.

use crate::{SHIPPED, compare, loaded};
use demarche::{
    align::{
        Change, Clause, Language, Pairing, Partial, TermKind, WordVectors, changes, clauses,
        clauses_of,
        pairing::{Trace, compare_traced},
        task::{Pair, Task},
        terms,
    },
    outline::outline,
};
use proptest::prelude::*;
use std::collections::HashMap;

/// Words from which texts are made: with numbers, parties and negations.
const WORDS: [&str; 40] = [
    "ceasefire",
    "troops",
    "withdraw",
    "border",
    "observers",
    "shall",
    "not",
    "the",
    "parties",
    "within",
    "30 days",
    "100 days",
    "prisoners",
    "exchange",
    "all",
    "for",
    "election",
    "council",
    "fund",
    "USD 100 billion",
    "50 %",
    "water",
    "share",
    "port",
    "toll",
    "of",
    "and",
    "to",
    "no",
    "Northland",
    "Southland",
    "guarantee",
    "sanctions",
    "lifted",
    "reactor",
    "monitor",
    "language",
    "school",
    "court",
    "amnesty",
];

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(0..WORDS.len(), 1..14).prop_map(|words| {
        words
            .iter()
            .map(|&word| WORDS[word])
            .collect::<Vec<_>>()
            .join(" ")
    })
}

/// Texts of a plan's provisions.
fn plan(most: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(), 0..most)
}

fn of(texts: &[String]) -> Vec<Clause> {
    let text: String = (texts.iter().enumerate())
        .map(|(nth, text)| format!("{}. {text}\n", nth + 1))
        .collect();
    let clauses = clauses(&outline(&text).points);
    assert_eq!(clauses.len(), texts.len(), "{text}");
    clauses
}

/// The same, of which editors said one and the same thing.
fn marked(texts: &[String]) -> Vec<Clause> {
    let mut clauses = of(texts);
    for clause in &mut clauses {
        clause.topics.push("talks".into());
    }
    clauses
}

fn change_of(change: Change) -> &'static str {
    change.code()
}

/// Which texts answer which, whatever their rows: of every link both sides, sorted.
fn matches(pairing: &Pairing, a: &[String], b: &[String]) -> Vec<(Vec<String>, Vec<String>)> {
    let texts = |rows: &[usize], of: &[String]| {
        let mut texts: Vec<String> = rows.iter().map(|&row| of[row].clone()).collect();
        texts.sort();
        texts
    };
    let mut all: Vec<_> = (pairing.links.iter())
        .map(|link| (texts(&link.from, a), texts(&link.to, b)))
        .collect();
    all.sort();
    all
}

/// Without the same text twice: then it would be open which of the two is meant.
fn distinct(mut texts: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_provision_stands_in_one_link(a in plan(14), b in plan(14)) {
        let pairing = compare(&of(&a), &of(&b), &[]);
        let mut from: Vec<usize> = pairing.links.iter().flat_map(|link| link.from.clone()).collect();
        let mut to: Vec<usize> = pairing.links.iter().flat_map(|link| link.to.clone()).collect();
        from.sort_unstable();
        to.sort_unstable();
        prop_assert_eq!(from, (0..a.len()).collect::<Vec<_>>());
        prop_assert_eq!(to, (0..b.len()).collect::<Vec<_>>());
        for link in &pairing.links {
            let expected = match (link.from.len(), link.to.len()) {
                (0, _) => Some(Change::Added),
                (_, 0) => Some(Change::Removed),
                (1, 1) => None,
                (1, _) => Some(Change::Split),
                (_, 1) => Some(Change::Merged),
                _ => None,
            };
            if let Some(expected) = expected {
                prop_assert_eq!(link.change, expected);
            }
            prop_assert!((0.0..=1.0).contains(&link.score));
        }
    }

    #[test]
    fn a_plan_beside_itself_is_kept(a in plan(14)) {
        let pairing = compare(&of(&a), &of(&a), &[]);
        prop_assert_eq!(pairing.links.len(), a.len());
        for link in &pairing.links {
            prop_assert_eq!(&link.from, &link.to);
            prop_assert_eq!(change_of(link.change), "kept");
            prop_assert!(!link.is_moved);
        }
    }

    #[test]
    fn from_the_other_side_it_is_the_mirror(a in plan(10), b in plan(10)) {
        let (a, b) = (of(&distinct(a)), of(&distinct(b)));
        let (there, back) = (compare(&a, &b, &[]), compare(&b, &a, &[]).mirrored());
        let brief = |pairing: &Pairing| -> Vec<_> {
            (pairing.links.iter())
                .map(|link| (link.from.clone(), link.to.clone(), change_of(link.change)))
                .collect()
        };
        prop_assert_eq!(brief(&there), brief(&back));
    }

    #[test]
    fn numbers_are_no_part_of_a_match(a in plan(10), b in plan(10), first in 1_usize..900) {
        let text: String = (b.iter().enumerate())
            .map(|(nth, text)| format!("{}. {text}\n", first + nth))
            .collect();
        let renumbered = clauses(&outline(&text).points);
        prop_assume!(renumbered.len() == b.len());
        let (a, b) = (of(&a), of(&b));
        prop_assert_eq!(compare(&a, &b, &[]), compare(&a, &renumbered, &[]));
    }

    #[test]
    fn nor_is_their_order_of_what_words_say(a in plan(10), b in plan(10).prop_map(distinct), seed in any::<u64>()) {
        let a = distinct(a);
        let shuffled = shuffle(b.clone(), seed);
        let by_words = |b: &[String]| -> Vec<(String, String)> {
            let mut trace = Trace::default();
            compare_traced(&of(&a), &of(b), &[], WordVectors::shipped(), &mut trace);
            let mut pairs: Vec<_> = trace.by_words.iter().map(|&(from, to)| (a[from].clone(), b[to].clone())).collect();
            pairs.sort();
            pairs
        };
        prop_assert_eq!(by_words(&b), by_words(&shuffled));
    }

    #[test]
    fn what_words_say_clearly_stays_whatever_the_order(a in plan(10), b in plan(10).prop_map(distinct), seed in any::<u64>()) {
        let a = distinct(a);
        let (a_read, b) = (of(&a), shuffle(b, seed));
        let mut trace = Trace::default();
        let pairing = compare_traced(&a_read, &of(&b), &[], WordVectors::shipped(), &mut trace);
        let rivals = |a: usize, b: usize| {
            let touching = trace.candidates.iter().filter(move |one| (one.a == a) != (one.b == b));
            touching.map(|one| one.score).fold(0.0, f32::max)
        };
        for one in trace.candidates.iter().filter(|one| one.score > 0.95 && rivals(one.a, one.b) < 0.05) {
            let is_link = pairing.links.iter().any(|link| link.from.contains(&one.a) && link.to.contains(&one.b));
            prop_assert!(is_link, "{} — {}", a[one.a], b[one.b]);
        }
    }

    // Where editors say what points are about, order counts for what was split or merged alone, by what stands beside it:
    // that stays where a plan is read from its end, and where parts of it move as they are.

    #[test]
    fn links_stay_where_the_order_is_turned_round(a in plan(10).prop_map(distinct), b in plan(10).prop_map(distinct)) {
        let turned: Vec<String> = b.iter().rev().cloned().collect();
        let (straight, otherwise) = (compare(&marked(&a), &marked(&b), &[]), compare(&marked(&a), &marked(&turned), &[]));
        prop_assert_eq!(matches(&straight, &a, &b), matches(&otherwise, &a, &turned));
    }

    #[test]
    fn links_stay_where_whole_blocks_move(
        blocks in prop::collection::vec((plan(4), plan(4)), 1..4),
        seed in any::<u64>(),
    ) {
        // After each block of either plan an article that stays word by word ends it.
        let last = |nth: usize| format!("final{nth} clause{nth}");
        let mut seen = [std::collections::HashSet::new(), std::collections::HashSet::new()];
        let mut ended = |side: usize, nth: usize, block: &[String]| -> Vec<String> {
            let block = block.iter().filter(|text| seen[side].insert((*text).clone()));
            block.cloned().chain([last(nth)]).collect()
        };
        let (mut a, mut of_b) = (Vec::new(), Vec::new());
        for (nth, block) in blocks.iter().enumerate() {
            a.extend(ended(0, nth, &block.0));
            of_b.push(ended(1, nth, &block.1));
        }
        let (b, moved) = (of_b.concat(), shuffle(of_b, seed).concat());
        let (straight, otherwise) = (compare(&marked(&a), &marked(&b), &[]), compare(&marked(&a), &marked(&moved), &[]));
        prop_assert_eq!(matches(&straight, &a, &b), matches(&otherwise, &a, &moved));
    }
}

/// Things in another order, which the seed decides.
fn shuffle<T>(mut things: Vec<T>, seed: u64) -> Vec<T> {
    let mut state = seed | 1;
    for nth in (1..things.len()).rev() {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        things.swap(nth, (state >> 33) as usize % (nth + 1));
    }
    things
}

/// Whatever is pasted is compared, and every point of it once.
fn compares(a: &str, b: &str) -> Pairing {
    let (a, b) = (clauses(&outline(a).points), clauses(&outline(b).points));
    let pairing = compare(&a, &b, &[]);
    assert_eq!(
        pairing
            .links
            .iter()
            .map(|link| link.from.len())
            .sum::<usize>(),
        a.len()
    );
    assert_eq!(
        pairing
            .links
            .iter()
            .map(|link| link.to.len())
            .sum::<usize>(),
        b.len()
    );
    pairing
}

#[test]
fn hostile_texts() {
    assert!(compares("", "").links.is_empty());
    assert_eq!(compares("", "1. Some words.").links.len(), 1);
    // Numbers that stand twice.
    compares(
        "1. One thing.\n1. Another thing.\n1. A third.",
        "1. Another thing.\n2. One thing.",
    );
    // From right to left, in mixed scripts, with marks that turn the direction.
    let arabic = "١. تنسحب القوات خلال ٣٠ يومًا.\n٢. يتم تبادل الأسرى.\n";
    let links = compares(arabic, arabic).links;
    assert!(
        links.iter().all(|link| link.change == Change::Kept),
        "{links:?}"
    );
    compares(
        "1. שלום troops \u{202e}mirrored\u{202c} עולם 30 days",
        "1. troops 60 days שלום",
    );
    // What word processors leave.
    let pasted = "<ol><li><p class=MsoNormal>Troops withdraw.<o:p></o:p></p></li><li>Prisoners are exchanged.</li></ol>";
    let links = compares(pasted, "1. Troops withdraw.\n2. Prisoners are exchanged.").links;
    let found: Vec<_> = links.iter().map(|link| change_of(link.change)).collect();
    assert_eq!(found, ["kept", "kept"], "{links:?}");
    // Only marks.
    compares("1. …\n2. ???\n3. —", "1. —\n2. !!!");
}

#[test]
fn ten_thousand_points_of_one_word() {
    let many: String = (1..=10_000)
        .map(|n| format!("{n}. word{}\n", n % 700))
        .collect();
    let few: String = (1..=50).map(|n| format!("{n}. word{n}\n")).collect();
    compares(&many, &few);
    compares(&many, &many);
}

#[test]
fn a_paragraph_of_five_megabytes() {
    let long =
        "The parties shall withdraw all troops within 30 days of the agreement. ".repeat(75_000);
    assert!(long.len() > 5_000_000);
    compares(
        &long,
        "1. The parties shall withdraw all troops within 60 days.",
    );
}

/// The links of two shipped plans, by numbers.
fn shipped(a: &str, b: &str) -> HashMap<String, (String, &'static str)> {
    let dossier = loaded(SHIPPED).dossier;
    let (a, b) = (dossier.plan(a).unwrap(), dossier.plan(b).unwrap());
    let numbers = |plan: &demarche::model::Plan, rows: &[usize]| {
        let numbers: Vec<_> = rows
            .iter()
            .map(|&row| &*plan.provisions[row].number)
            .collect();
        numbers.join("+")
    };
    (compare(&clauses_of(a), &clauses_of(b), &[]).links.iter())
        .map(|link| {
            (
                numbers(a, &link.from),
                (numbers(b, &link.to), change_of(link.change)),
            )
        })
        .collect()
}

#[test]
fn the_plans_of_miami() {
    let links = shipped("us-28", "draft-20");
    for (from, to) in [
        ("1", "1"),
        ("6", "4"),
        ("10", "5"),
        ("12+13", ""),
        ("19", "12"),
        ("21", "14"),
        ("22", "15"),
        ("27", "19"),
        ("28", "20"),
    ] {
        if !to.is_empty() {
            let found = links.get(from).map(|(to, _)| &**to);
            assert_eq!(found, Some(to), "{from}: {links:#?}");
        }
    }
    // What was left out, and what nobody had asked for before.
    for from in ["3", "7", "26"] {
        assert_eq!(
            links.get(from).map(|(_, change)| *change),
            Some("removed"),
            "{from}: {links:#?}"
        );
    }
    let counter = shipped("us-28", "e3-28");
    for nth in 1..=28 {
        let number = nth.to_string();
        let found = counter.get(&number).map(|(to, _)| to.clone());
        assert!(
            found.as_deref() == Some(&number) || found.as_deref() == Some(""),
            "{number}: {counter:#?}"
        );
    }
    assert_eq!(counter["6"], ("6".into(), "modified"));
}

/// Of the points of a plan that nobody has seen, nobody can say that something was removed from
/// them or added to them: in every pair of shipped plans, both ways.
#[test]
fn what_nobody_has_seen_is_neither_removed_nor_added() {
    let dossier = loaded(SHIPPED).dossier;
    let partial = dossier.plans.iter().filter(|plan| plan.is_partial());
    assert_eq!(partial.count(), 4);
    for a in &dossier.plans {
        for b in dossier.plans.iter().filter(|b| b.id != a.id) {
            let pairing = compare(&clauses_of(a), &clauses_of(b), &[]);
            let changes = changes(a, b, &pairing);
            for (link, change) in pairing.links.iter().zip(&changes) {
                let name = format!("{} {} {link:?}", a.id, b.id);
                match (&*link.from, &*link.to) {
                    (_, []) if b.is_partial() => assert_eq!(*change, Change::Unknown, "{name}"),
                    ([], _) if a.is_partial() => assert_eq!(*change, Change::Unknown, "{name}"),
                    (_, []) => assert_eq!(*change, Change::Removed, "{name}"),
                    ([], _) => assert_eq!(*change, Change::Added, "{name}"),
                    (&[from], &[to]) => {
                        let (from, to) = (&a.provisions[from], &b.provisions[to]);
                        for term in terms(from, to, Partial::of(a, b)) {
                            let is_known = match term.kind {
                                TermKind::Dropped => !b.is_partial() || term.after.is_some(),
                                TermKind::Added => !a.is_partial() || term.before.is_some(),
                                _ => true,
                            };
                            assert!(is_known, "{name} {term:?}");
                        }
                    }
                    _ => {}
                }
            }
            let mut mirrored = demarche::align::changes(b, a, &pairing.mirrored());
            mirrored.sort_by_key(|change| change.mirrored() as usize);
            let mut there = changes.clone();
            there.sort_by_key(|change| *change as usize);
            let back: Vec<Change> = mirrored.iter().map(|change| change.mirrored()).collect();
            assert_eq!(there, back, "{} {}", a.id, b.id);
        }
    }
}

/// What the editors of a dossier know of a partial plan is told.
#[test]
fn what_editors_know_to_be_gone_is_removed() {
    let dossier = loaded(SHIPPED).dossier;
    let (a, b) = (
        dossier.plan("us-28").unwrap(),
        dossier.plan("geneva-19").unwrap(),
    );
    let pairing = compare(&clauses_of(a), &clauses_of(b), &[]);
    let mut removed = (pairing.links.iter().zip(changes(a, b, &pairing)))
        .filter(|(_, change)| *change == Change::Removed)
        .map(|(link, _)| {
            let number = &*a.provisions[link.from[0]].number;
            (number, link.to.len(), link.is_perhaps())
        });
    // Nor is it doubted because the few points that are known stand in another order.
    assert_eq!(removed.next(), Some(("26", 1, false)));
    assert_eq!(removed.next(), None);
}

/// A term, a condition or an end that only one of two points has says nothing where the other
/// plan is known in part.
#[test]
fn what_an_account_leaves_out_is_no_change() {
    let file = crate::SMALL
        .replace(
            r#"{"number": "A", "text": "The ferry runs always.", "#,
            r#"{"number": "A", "title": "Toll", "text": "Crossing costs three francs at most.", "terms": [{"key": "toll", "comparator": "<=", "value": 2, "unit": "francs"}, {"key": "bridge", "comparator": "=", "value": "stands"}], "obliges": ["mayor", "envoy"], "benefits": ["town"], "#,
        )
        .replace(
            r#""matches": [{"from_plan": "draft", "from": ["2"], "to_plan": "second", "to": ["A"]}]"#,
            r#""matches": []"#,
        );
    let check = |file: &str, expected: Change, kind: TermKind| {
        let dossier = loaded(file).dossier;
        let (a, b) = (&dossier.plans[0], &dossier.plans[1]);
        let pairing = compare(&clauses_of(a), &clauses_of(b), &[]);
        let at = (pairing.links.iter())
            .position(|link| (&*link.from, &*link.to) == (&[0], &[0]))
            .unwrap();
        assert_eq!(changes(a, b, &pairing)[at], expected);
        let terms = terms(&a.provisions[0], &b.provisions[0], Partial::of(a, b));
        let bridge = terms.iter().find(|term| term.key == "bridge").unwrap();
        assert_eq!(bridge.kind, kind);
    };
    // Only the first is partial: that the second lacks the condition is known.
    check(&file, Change::Modified, TermKind::Unknown);
    let both = file.replace(
        r#""status": "on the table","#,
        r#""status": "on the table", "completeness": "partial","#,
    );
    let without = both.replace(r#""conditions": "Once the bridge stands.", "#, "");
    let whole = file.replace(
        r#""completeness": "partial""#,
        r#""completeness": "complete""#,
    );
    check(&whole, Change::Modified, TermKind::Added);
    for file in [both, without] {
        let dossier = loaded(&file).dossier;
        let (a, b) = (&dossier.plans[0], &dossier.plans[1]);
        let pairing = compare(&clauses_of(a), &clauses_of(b), &[]);
        let links = pairing.links.iter().zip(changes(a, b, &pairing));
        for (link, change) in links {
            let is_matched = !link.from.is_empty() && !link.to.is_empty();
            assert_eq!(change == Change::Unknown, !is_matched, "{link:?}");
        }
        // Nor is it known that the condition was given up.
        check(&file, Change::Reworded, TermKind::Unknown);
    }
}

/// It is a file to wait for, and what editors say tells more.
#[test]
fn what_words_mean_is_asked_only_where_no_editor_said_what_points_are_about() {
    let dossier = loaded(SHIPPED).dossier;
    let marked = clauses_of(dossier.plan("us-28").unwrap());
    let bare =
        clauses(&outline("1. The troops withdraw to the river.\n2. The bridge is rebuilt.").points);
    let asks = |a: &[Clause], b: &[Clause]| {
        let pair = Pair {
            b: 1,
            ..Pair::default()
        };
        let task = Task {
            plans: vec![(0, a.to_vec()), (1, b.to_vec())],
            pairs: vec![pair],
            ..Task::default()
        };
        task.asked_words()
    };
    let english = [Language::English];
    for (a, b) in [(&bare, &bare), (&bare, &marked), (&marked, &bare)] {
        assert_eq!(asks(a, b), english);
    }
    assert_eq!(asks(&marked, &marked), []);
    assert_eq!(Task::default().asked_words(), []);
    // Of the language that both are in, if it is known.
    let of = |text: &str| clauses(&outline(text).points);
    let russian = of(
        "1. Войска отводятся за реку, и пленных обменивают по списку, который готовит комиссия.",
    );
    let italian = of(
        "1. Le truppe si ritirano dal porto e i prigionieri sono liberati entro la fine del mese.",
    );
    assert_eq!(asks(&russian, &russian), [Language::Russian]);
    assert_eq!(asks(&russian, &bare), []);
    assert_eq!(asks(&italian, &italian), []);
    let words = WordVectors::shipped();
    let with = demarche::align::compare(&marked, &marked[1..], &[], words);
    assert_eq!(
        with,
        demarche::align::compare(&marked, &marked[1..], &[], &[])
    );
}
