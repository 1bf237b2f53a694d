//! On the shipped dossier, and on dossiers that lack what an overview is of.

use super::*;
use crate::{
    load::load,
    model::{Dossier, Records, TermValue},
};
use proptest::prelude::*;
use std::{collections::HashSet, sync::LazyLock};

static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
    let bytes = include_bytes!("../../static/dossier.json");
    load(bytes).expect("the shipped dossier").dossier
});

/// The shipped dossier with other records.
fn with(change: impl FnOnce(&mut Records)) -> Dossier {
    let mut records = (**DOSSIER).clone();
    change(&mut records);
    Dossier::new(records)
}

fn turns(dossier: &Dossier) -> Turns {
    Turns::new(dossier, 0..dossier.events.len())
}

fn terms(dossier: &Dossier) -> Terms<'_> {
    Terms::new(dossier, |_| true, 7, (3, 6))
}

#[test]
fn the_last_turn_of_every_channel() {
    let all = turns(&DOSSIER);
    let words: Vec<String> = (all.turns.iter().take(3))
        .map(|turn| {
            let last = &DOSSIER.events[turn.last];
            format!("{} {} {}", turn.channel, turn.count, last.date)
        })
        .collect();
    assert_eq!(
        words,
        [
            "trilateral 7 2026-05-08",
            "russia-ukraine 3 2026-04-09/2026-04-12",
            "eu-internal 6 2026-02-27"
        ]
    );
    assert_eq!(all.latest(), Some(all.turns[0].last));
    for turn in &all.turns {
        assert_eq!(turn.columns.iter().sum::<u32>() as usize, turn.count);
        assert!(turn.columns.iter().all(|&count| count <= all.most));
        let after = &turn.columns[turn.last_column + 1..];
        assert!(turn.columns[turn.last_column] > 0 && after.iter().all(|&count| count == 0));
        for event in DOSSIER
            .events
            .iter()
            .filter(|event| event.channel == turn.channel)
        {
            let last = DOSSIER.events[turn.last].date.span().anchor();
            assert!(event.date.span().anchor() <= last);
        }
    }
    // Only of what is shown.
    let one = Turns::new(&DOSSIER, [5, usize::MAX]);
    assert_eq!((one.turns.len(), one.most, one.latest()), (1, 1, Some(5)));
}

#[test]
fn the_scale_is_fine_in_the_focus() {
    let ages = turns(&DOSSIER).ages;
    let seams: Vec<usize> = ages.seams().map(|seam| seam.0).collect();
    assert_eq!(seams, [8, 46]);
    let column = |text: &str| {
        let date: crate::model::date::Edtf = text.parse().expect(text);
        ages.column(date.span().start_earliest)
    };
    assert_eq!(column("2025-11-18"), 8);
    assert_eq!(column("2026-01-01"), 46);
    assert_eq!((column("0001"), column("9999")), (0, 59));
    let days = [
        "2024-06-14",
        "2025-06-02",
        "2025-11-20",
        "2025-12-01",
        "2025-12-21",
        "2026-03-01",
    ];
    let columns = days.map(column);
    assert!(columns.is_sorted(), "{columns:?}");
    // Without a focus, or with one that nothing falls into, it is the same all over.
    let elsewhere = with(|records| records.metadata.focus = "1990".parse().ok());
    let none = with(|records| records.metadata.focus = None);
    for dossier in [elsewhere, none] {
        assert_eq!(turns(&dossier).ages.seams().count(), 0);
    }
    assert_eq!(
        turns(&with(|records| records.events.clear()))
            .ages
            .column(0),
        0
    );
}

#[test]
fn the_terms_that_differ() {
    let terms = terms(&DOSSIER);
    let plans: Vec<&str> = terms
        .plans
        .iter()
        .map(|&plan| DOSSIER.plans[plan].id.as_str())
        .collect();
    let first: Vec<&str> = terms
        .first
        .iter()
        .map(|&plan| DOSSIER.plans[plan].id.as_str())
        .collect();
    assert_eq!(first, ["us-28", "e3-28", "draft-20"]);
    assert!(
        plans.len() == 6 && first.iter().all(|plan| plans.contains(plan)),
        "{plans:?}"
    );
    let column = |id: &str| plans.iter().position(|plan| *plan == id).expect(id);
    let row = |key: &str| terms.rows.iter().find(|row| row.key == key).expect(key);
    let cap = row("armed-forces-cap");
    assert_eq!(terms.rows[0], *cap);
    let (us, e3, draft) = (column("us-28"), column("e3-28"), column("draft-20"));
    let value = |column: usize| {
        cap.cells[column]
            .as_ref()
            .map(|cell| cell.term.value.clone())
    };
    assert_eq!(value(us), Some(TermValue::Number(600_000.0)));
    assert_eq!(value(draft), Some(TermValue::Number(800_000.0)));
    let cell = |row: &TermRow<'static>, column: usize| row.cells[column].clone().expect("a cell");
    assert_eq!(cell(cap, us).condition, Some("unconditional"));
    assert_eq!(cell(cap, us).difference, None);
    assert_eq!(cell(cap, e3).difference, Some(Difference::Changed));
    let fund = row("frozen-assets-reconstruction-fund");
    assert!(cell(fund, e3).is_struck_out);
    assert_eq!(fund.cells[draft], None);
    let target = row("reconstruction-target");
    assert_eq!(cell(target, draft).difference, Some(Difference::New));
    assert!(terms.left_out > 0);
}

#[test]
fn only_terms_of_what_is_shown() {
    let us = DOSSIER.plan_row("us-28").expect("a plan");
    let elections = |place: crate::model::ProvisionRow| {
        place.plan == us && DOSSIER.provision(place).number == "25"
    };
    let terms = Terms::new(&DOSSIER, elections, 7, (3, 6));
    let keys: Vec<&str> = terms.rows.iter().map(|row| row.key).collect();
    assert_eq!((keys, terms.left_out), (vec!["elections-deadline"], 0));
}

#[test]
fn what_all_plans_say_alike_does_not_differ() {
    let alike = with(|records| {
        let plan = records.plans[0].clone();
        let copy = crate::model::Plan {
            id: "copy".into(),
            ..plan.clone()
        };
        records.plans = vec![plan, copy];
    });
    assert!(terms(&alike).rows.is_empty() && terms(&alike).plans.is_empty());
}

/// Where the plans stand on the strip: column, row and id.
fn places(dossier: &Dossier) -> String {
    let strip = Strip::new(dossier);
    let mut places: Vec<String> = (strip.nodes.iter())
        .map(|node| {
            format!(
                "{}.{} {}",
                node.column, node.row, dossier.plans[node.plan].id
            )
        })
        .collect();
    places.sort();
    places.join(", ")
}

#[test]
fn plans_on_a_strip() {
    assert_eq!(
        places(&DOSSIER),
        "0.0 ru-2024, 1.0 ru-2025-memo, 1.1 us-28, 1.2 eu-24, 2.0 e3-28, 2.2 geneva-19, 2.3 us-dec-leak, 3.1 draft-20"
    );
}

#[test]
fn dossiers_that_lack_what_an_overview_is_of() {
    let of_events = with(|records| records.plans.clear());
    assert_eq!(
        (terms(&of_events).rows.len(), Strip::new(&of_events)),
        (0, Strip::default())
    );
    let of_plans = with(|records| records.events.clear());
    assert_eq!(
        (turns(&of_plans).turns.len(), turns(&of_plans).latest()),
        (0, None)
    );
    let one = with(|records| records.plans.truncate(1));
    assert_eq!(places(&one), "0.0 us-28");
    // What one plan has differs from nothing, and is told.
    assert!(terms(&one).rows.len() > 1 && terms(&one).plans.len() == 1);
    let empty = with(|records| {
        records.plans.clear();
        records.events.clear();
    });
    assert!(turns(&empty).turns.is_empty() && terms(&empty).rows.is_empty());
}

#[test]
fn sixty_terms_by_sixty_plans() {
    let many = with(|records| {
        let plan = records.plans[0].clone();
        let provision = plan.provisions[5].clone();
        records.plans = (0..60)
            .map(|nth| {
                let mut plan = crate::model::Plan {
                    id: (&*format!("p{nth}")).into(),
                    based_on: (nth > 0).then(|| (&*format!("p{}", nth / 3)).into()),
                    ..plan.clone()
                };
                plan.provisions = (0..60)
                    .map(|number| {
                        let mut provision = provision.clone();
                        provision.number = number.to_string();
                        provision.terms.truncate(1);
                        provision.terms[0].key = format!("term-{number}");
                        provision.terms[0].value = TermValue::Number(f64::from(nth + number));
                        provision
                    })
                    .collect();
                plan
            })
            .collect();
    });
    let terms = terms(&many);
    assert_eq!(
        (terms.rows.len(), terms.plans.len(), terms.left_out),
        (7, 6, 53)
    );
    let strip = Strip::new(&many);
    assert_eq!(strip.nodes.len(), 60);
    check(&strip);
}

/// What a strip promises.
fn check(strip: &Strip) {
    let boxes: HashSet<(usize, usize)> = strip
        .nodes
        .iter()
        .map(|node| (node.column, node.row))
        .collect();
    assert_eq!(
        boxes.len(),
        strip.nodes.len(),
        "two in one place: {strip:?}"
    );
    for node in &strip.nodes {
        assert!(node.column < strip.columns && node.row < strip.rows);
        let Some(parent) = node.parent.map(|parent| &strip.nodes[parent]) else {
            continue;
        };
        assert!(parent.column < node.column, "{strip:?}");
        for column in parent.column + 1..node.column {
            assert!(
                !boxes.contains(&(column, parent.row)),
                "a line behind a box: {strip:?}"
            );
        }
    }
}

proptest! {
    #[test]
    fn no_line_passes_behind_a_box(plans in prop::collection::vec((0_usize..20, 1_u8..13), 0..20)) {
        let dossier = with(|records| {
            let plan = records.plans[0].clone();
            records.plans = plans.iter().enumerate().map(|(nth, &(parent, month))| crate::model::Plan {
                id: (&*format!("p{nth}")).into(),
                // Of a later one, or none: never a circle.
                based_on: (parent < nth).then(|| (&*format!("p{parent}")).into()),
                date: format!("2025-{month:02}").parse().expect("a date"),
                ..plan.clone()
            }).collect();
        });
        check(&Strip::new(&dossier));
    }
}

/// What the plans say on a topic, in words: `≠` before what is changed, `+` before what is new.
fn said(dossier: &Dossier, glance: &Glance, topic: &str) -> Vec<String> {
    let row = glance
        .rows
        .iter()
        .find(|row| row.topic.id.as_str() == topic);
    let cells = &row.expect("a row of the topic").cells;
    (glance.plans.iter().zip(cells))
        .map(|(&plan, cell)| {
            let short = &dossier.plans[plan].short;
            let Some(saying) = cell else {
                return format!("{short}: –");
            };
            let sign = match saying.difference {
                None => "",
                Some(Difference::Changed) => "≠ ",
                Some(Difference::New) => "+ ",
            };
            match &saying.words {
                Words::Heading(heading) => format!("{short}: {sign}“{heading}”"),
                Words::Term { term, is_main, .. } => {
                    let name = match is_main {
                        true => String::new(),
                        false => format!("({}) ", term.key),
                    };
                    let value = match &term.value {
                        TermValue::Number(number) => number.to_string(),
                        TermValue::Text(text) => text.clone(),
                    };
                    format!("{short}: {sign}{name}{value}")
                }
            }
        })
        .collect()
}

#[test]
fn every_plan_says_its_own_of_a_topic() {
    let glance = Glance::new(&DOSSIER, |_| true);
    assert_eq!(
        said(&DOSSIER, &glance, "armed-forces-size"),
        [
            "Russia June 2024: restricted; no figure in this source",
            "Russia memo 2025: ≠ ceiling to be set; no figure in text",
            "US 28-point: 600000",
            "E3 counter: ≠ 800000",
            "Geneva 19: ≠ 800000",
            "Dec leak: –",
            "20-point draft: ≠ 800000",
            "Telegraph 24: none",
        ]
    );
    // Families stand together, the one that the others come from first; who has none stands last.
    assert_eq!(glance.families, [0..2, 2..7, 7..8]);
    // Most plans speak of what stands first.
    let counts = glance
        .rows
        .iter()
        .map(|row| row.cells.iter().flatten().count());
    let counts: Vec<usize> = counts.collect();
    assert!(counts.is_sorted_by(|a, b| a >= b) && counts.last() > Some(&0));
}

#[test]
fn what_is_not_known_of_a_base_is_not_new_in_what_was_made_from_it() {
    let topic = "eu-membership";
    let is_new = |dossier: &Dossier| {
        let glance = Glance::new(dossier, |_| true);
        said(dossier, &glance, topic)
            .iter()
            .any(|words| words.starts_with("20-point draft: +"))
    };
    let without = |is_partial: bool| {
        with(|records| {
            let base = records
                .plans
                .iter_mut()
                .find(|plan| plan.id.as_str() == "us-28");
            let base = base.expect("the base");
            base.provisions
                .retain(|of| of.topics.iter().all(|of| of.as_str() != topic));
            base.completeness = is_partial.then_some(crate::model::Completeness::Partial);
        })
    };
    assert!(is_new(&without(false)));
    assert!(!is_new(&without(true)));
}

#[test]
fn only_what_is_shown_speaks_at_a_glance() {
    let plan = DOSSIER.plan_row("e3-28").expect("the plan");
    let glance = Glance::new(&DOSSIER, |place| place.plan != plan);
    let column = glance
        .plans
        .iter()
        .position(|&of| of == plan)
        .expect("its column");
    assert!(glance.rows.iter().all(|row| row.cells[column].is_none()));
    assert!(Glance::new(&DOSSIER, |_| false).rows.is_empty());
    let none = with(|records| records.plans.clear());
    assert_eq!(Glance::new(&none, |_| true), Glance::default());
}

#[test]
fn a_provision_without_heading_or_terms_speaks_by_its_first_words() {
    let dossier = with(|records| {
        for plan in &mut records.plans {
            for provision in &mut plan.provisions {
                provision.title.clear();
                provision.terms.clear();
                provision.text = "  One two three four\nfive six seven eight nine ten ".into();
            }
        }
    });
    let glance = Glance::new(&dossier, |_| true);
    let words = said(&dossier, &glance, "territory");
    assert!(
        words.contains(&"US 28-point: “One two three four\nfive six seven eight”".to_owned()),
        "{words:?}"
    );
}

#[test]
fn families_and_numbers_in_words() {
    let glance = Glance::new(&DOSSIER, |_| true);
    let bases: Vec<Option<&str>> = (0..glance.families.len())
        .map(|family| glance.base_of_family(family))
        .map(|base| base.map(|plan| &*DOSSIER.plans[plan].short))
        .collect();
    assert_eq!(bases, [Some("Russia June 2024"), Some("US 28-point"), None]);
    let sayings = glance.rows.iter().flat_map(|row| &row.cells).flatten();
    let caps: Vec<(String, String)> = sayings
        .filter_map(|saying| match saying.words {
            Words::Term {
                term, condition, ..
            } if term.value == TermValue::Number(600_000.0) => {
                let figure = Figure::of(term, condition);
                Some((figure.number(), figure.words()))
            }
            _ => None,
        })
        .collect();
    let cap = ("600,000", "at most, unconditional");
    assert_eq!(caps, [(cap.0.to_owned(), cap.1.to_owned())]);
}
