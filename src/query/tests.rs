//! Filters on the shipped dossier, and against a plain slow version of them.

use super::{Constraint, Facet, Filter, Index, Relaxation, select};
use crate::{
    load::load,
    model::{
        Dossier,
        date::{Answer, DateRange, Edtf},
    },
};
use proptest::prelude::*;
use std::sync::LazyLock;

static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
    let bytes = include_bytes!("../../static/dossier.json");
    load(bytes).expect("the shipped dossier").dossier
});
static EVENTS: LazyLock<Index> = LazyLock::new(|| Index::events(&DOSSIER));

fn range(from: &str, to: &str) -> DateRange {
    let span = |text: &str| text.parse::<Edtf>().expect(text).span();
    DateRange {
        from: Some(span(from).start_earliest),
        to: Some(span(to).end_latest),
    }
}

fn filter(chosen: &[(Facet, &str)], text: &str) -> Filter {
    let mut filter = Filter::default();
    text.clone_into(&mut filter.text);
    chosen
        .iter()
        .for_each(|(facet, value)| filter.choose(*facet, value));
    filter
}

fn ids(filter: &Filter) -> Vec<&'static str> {
    let rows = select(&EVENTS, filter).rows;
    rows.iter()
        .map(|row| DOSSIER.events[row].id.as_str())
        .collect()
}

#[test]
fn who_met_in_miami() {
    let mut miami = filter(&[(Facet::Place, "miami"), (Facet::Kind, "talks")], "");
    miami.range = range("2025-12-19", "2025-12-21");
    assert_eq!(
        ids(&miami),
        [
            "2025-12-19-miami-us-ukraine-europe",
            "2025-12-20-dmitriev-miami"
        ]
    );
}

#[test]
fn words_are_found_without_case_and_accents_all_of_them() {
    let found = |text: &str| ids(&filter(&[], text));
    assert!(found("rather UNCONSTRUCTIVE").contains(&"2025-12-21-ushakov-unconstructive"));
    assert_eq!(found("élysée"), found("ELYSEE"));
    assert!(!found("elysee").is_empty());
    assert!(found("unconstructive nowhere-to-be-found").is_empty());
    assert_eq!(found("  ").len(), DOSSIER.events.len());
}

#[test]
fn an_empty_result_says_what_to_drop() {
    let nothing = filter(
        &[(Facet::Channel, "eu-internal"), (Facet::Kind, "military")],
        "",
    );
    assert!(ids(&nothing).is_empty());
    let ways = Relaxation::list(&EVENTS, &nothing);
    let of = |constraint| {
        ways.iter()
            .find(|way| way.constraint == constraint)
            .map(|way| way.count)
    };
    assert_eq!(of(Constraint::Facet(Facet::Kind)), Some(6));
    assert_eq!(of(Constraint::Facet(Facet::Channel)), Some(11));
}

#[test]
fn an_uncertain_date_passes_unless_certainty_is_asked_for() {
    let mut january = filter(&[], "");
    january.range = range("2026-01-10", "2026-01-12");
    let id = "2026-01-trump-blames-zelensky";
    assert!(ids(&january).contains(&id));
    january.certain = true;
    assert!(!ids(&january).contains(&id));
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let values: Vec<(Facet, String)> = (Facet::ALL.into_iter())
        .flat_map(|facet| {
            EVENTS
                .values(facet)
                .iter()
                .take(12)
                .map(move |v| (facet, v.clone()))
        })
        .collect();
    let chosen = prop::collection::vec(prop::sample::select(values), 0..4);
    let text = prop::sample::select(vec!["", "", "talks", "putin said", "donbas", "zzz"]);
    let range = prop::option::of((0_i64..400, 1_i64..200));
    (chosen, text, range, any::<bool>()).prop_map(|(chosen, text, range, certain)| {
        let mut filter = filter(&[], text);
        filter.certain = certain;
        chosen
            .iter()
            .for_each(|(facet, value)| filter.choose(*facet, value));
        let base = crate::model::date::days_from_civil(2025, 9, 1);
        if let Some((from, len)) = range {
            let day = crate::model::date::DAY;
            filter.range = DateRange {
                from: Some((base + from) * day),
                to: Some((base + from + len) * day),
            };
        }
        filter
    })
}

/// Whether an event has a value, by looking at its records.
fn has(row: usize, facet: Facet, value: &str) -> bool {
    let event = &DOSSIER.events[row];
    let statements = || {
        DOSSIER
            .statements_of_event(row)
            .iter()
            .map(|&s| &DOSSIER.statements[s])
    };
    let actors = || {
        let speakers = statements().flat_map(|s| std::iter::once(&s.speaker).chain(&s.joint_with));
        event.participants.iter().map(|p| &p.actor).chain(speakers)
    };
    match facet {
        Facet::Party => actors().any(|a| {
            DOSSIER
                .party_of(a.as_str())
                .is_some_and(|p| p.id.as_str() == value)
        }),
        Facet::Actor => actors().any(|a| a.as_str() == value),
        Facet::Channel => event.channel.as_str() == value,
        Facet::Kind => event.kind.code() == value,
        Facet::Topic => event
            .topics
            .iter()
            .chain(statements().flat_map(|s| &s.topics))
            .any(|t| t.as_str() == value),
        Facet::Place => event.place.as_ref().is_some_and(|p| p.as_str() == value),
        Facet::Stance => statements().any(|s| s.stance.code() == value),
        Facet::Confidence => event.confidence.code() == value,
        Facet::Source => event
            .sources
            .iter()
            .chain(statements().flat_map(|s| &s.sources))
            .any(|c| c.source.as_str() == value),
    }
}

/// Whether an event passes all but the choices in one facet, one row at a time.
fn passes(row: usize, filter: &Filter, left_out: Option<Facet>) -> bool {
    let facets = Facet::ALL.into_iter().all(|facet| {
        let mut chosen = filter.chosen(facet).peekable();
        left_out == Some(facet)
            || chosen.peek().is_none()
            || chosen.any(|value| has(row, facet, value))
    });
    let text = super::words(&filter.text)
        .iter()
        .all(|word| EVENTS.text(row).contains(&**word));
    let least = if filter.certain {
        Answer::Certainly
    } else {
        Answer::Possibly
    };
    let dates = DOSSIER.events[row].date.span().overlaps(&filter.range) >= least;
    facets && text && (dates || filter.range == DateRange::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn filters_and_counts_equal_a_plain_slow_version(filter in any_filter()) {
        let selection = select(&EVENTS, &filter);
        for row in 0..DOSSIER.events.len() {
            prop_assert_eq!(selection.rows.contains(row), passes(row, &filter, None), "row {}", row);
        }
        for facet in [Facet::Party, Facet::Kind, Facet::Stance, Facet::Topic] {
            for value in EVENTS.values(facet) {
                let plain = (0..DOSSIER.events.len())
                    .filter(|&row| passes(row, &filter, Some(facet)) && has(row, facet, value))
                    .count();
                prop_assert_eq!(selection.count(&EVENTS, facet, value), plain, "{:?} {}", facet, value);
            }
        }
    }
}
