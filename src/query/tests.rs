//! Filters on the shipped dossier, and against a plain slow version of them.

use super::{Bits, Constraint, Facet, Filling, Filter, Index, Relaxation, Subject, count, select};
use crate::{
    load::load,
    model::{
        Dossier,
        date::{Answer, DAY, DateRange, Edtf, Span},
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
    let rows = select(&EVENTS, filter, None).rows;
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
            let values = EVENTS.column(facet).values().iter().take(12);
            values.map(move |value| (facet, value.to_owned()))
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

/// Everything of an event that can be searched.
fn text_of(row: usize) -> Vec<String> {
    let event = &DOSSIER.events[row];
    let said = (DOSSIER.statements_of_event(row).iter()).map(|&row| &DOSSIER.statements[row]);
    let mut text = format!("{} {}", event.title, event.summary);
    for statement in said {
        text += &format!(
            " {} {:?} {}",
            statement.summary,
            statement.quote,
            statement.reported_by.join(" ")
        );
    }
    for facet in Facet::ALL {
        for value in EVENTS
            .column(facet)
            .values()
            .iter()
            .filter(|value| has(row, facet, value))
        {
            text += &format!(" {}", super::label(&DOSSIER, facet, value));
        }
    }
    super::fold(&text)
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_owned)
        .collect()
}

static TEXTS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| (0..DOSSIER.events.len()).map(text_of).collect());

/// Whether an event passes all but the choices in one facet, one row at a time.
fn passes(row: usize, filter: &Filter, left_out: Option<Facet>) -> bool {
    let facets = Facet::ALL.into_iter().all(|facet| {
        let mut chosen = filter.chosen(facet).peekable();
        left_out == Some(facet)
            || chosen.peek().is_none()
            || chosen.any(|value| has(row, facet, value))
    });
    let words = super::words(&filter.text);
    let text = words.is_empty() || {
        let there = &TEXTS[row];
        let (last, first) = words.split_last().expect("there are words");
        first.iter().all(|word| there.contains(word))
            && there.iter().any(|word| word.starts_with(last))
    };
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
    fn filters_and_counts_equal_a_plain_slow_version(filter in any_filter(), earlier in any_filter()) {
        let before = select(&EVENTS, &earlier, None);
        let selection = select(&EVENTS, &filter, Some(&before));
        for row in 0..DOSSIER.events.len() {
            prop_assert_eq!(selection.rows.contains(row), passes(row, &filter, None), "row {}", row);
        }
        for facet in [Facet::Party, Facet::Kind, Facet::Stance, Facet::Topic, Facet::Actor] {
            let among: Vec<usize> = (0..DOSSIER.events.len())
                .filter(|&row| passes(row, &filter, Some(facet)))
                .collect();
            for value in EVENTS.column(facet).values().iter() {
                let plain = among.iter().filter(|&&row| has(row, facet, value)).count();
                prop_assert_eq!(selection.count(&EVENTS, facet, value), plain, "{:?} {}", facet, value);
            }
        }
    }
}

/// The end of a day so many days after the dossier begins.
fn evening(day: i64) -> i64 {
    (crate::model::date::days_from_civil(2024, 6, 1) + day) * DAY
}

fn known_before(filter: &Filter, moment: i64) -> Filter {
    let mut filter = filter.clone();
    filter.as_of = Some(moment);
    filter
}

/// Counts of every value, by the values: an index of fewer records has fewer.
fn counted(index: &Index, filter: &Filter, facets: &[Facet]) -> Vec<(Facet, String, usize)> {
    let selection = select(index, filter, None);
    let mut counted = Vec::new();
    for &facet in facets {
        for value in index.column(facet).values().iter() {
            let count = selection.count(index, facet, value);
            if count > 0 {
                counted.push((facet, value.to_owned(), count));
            }
        }
    }
    counted.sort_unstable();
    counted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn as_of_a_day_counts_as_a_dossier_cut_down_to_it(filter in any_filter(), day in prop_oneof![0_i64..760, 520_i64..580]) {
        let as_of = known_before(&filter, evening(day));
        let cut = DOSSIER.known(evening(day));
        // Provisions and positions are all told by their own records.
        for make in [Index::provisions, Index::positions] {
            let (whole, cut) = (make(&DOSSIER), make(&cut));
            prop_assert_eq!(counted(&whole, &as_of, &Facet::ALL), counted(&cut, &filter, &Facet::ALL));
            let rows = select(&whole, &as_of, None).rows.count();
            prop_assert_eq!(rows, select(&cut, &filter, None).rows.count());
            prop_assert_eq!(rows, count(&whole, &as_of));
        }
        // An event may have got statements later, which the index of the whole knows.
        let cut_index = Index::events(&cut);
        let found = |index: &Index, of: &Dossier, filter: &Filter| -> Vec<String> {
            select(index, filter, None).rows.iter().map(|row| of.events[row].id.to_string()).collect()
        };
        let mut bare = Filter::default();
        (bare.range, bare.certain) = (filter.range, filter.certain);
        let bare_as_of = known_before(&bare, evening(day));
        prop_assert_eq!(found(&EVENTS, &DOSSIER, &bare_as_of), found(&cut_index, &cut, &bare));
        let own = [Facet::Channel, Facet::Kind, Facet::Place, Facet::Confidence];
        prop_assert_eq!(counted(&EVENTS, &bare_as_of, &own), counted(&cut_index, &bare, &own));
        let all = found(&EVENTS, &DOSSIER, &as_of);
        for id in found(&cut_index, &cut, &filter) {
            prop_assert!(all.contains(&id), "{id}");
        }
        // Asking twice is asking once.
        prop_assert_eq!(select(&cut_index, &as_of, None), select(&cut_index, &filter, None));
    }

    #[test]
    fn as_of_after_everything_changes_nothing_and_earlier_gives_no_more(filter in any_filter(), day in 0_i64..760, later in 0_i64..90) {
        let at = |moment: i64| known_before(&filter, moment);
        prop_assert_eq!(select(&EVENTS, &at(evening(100_000)), None), select(&EVENTS, &filter, None));
        let (first, then) = (select(&EVENTS, &at(evening(day)), None), select(&EVENTS, &at(evening(day + later)), None));
        let mut both = first.rows.clone();
        both.intersect(&then.rows);
        prop_assert_eq!(&both, &first.rows);
        // Counted on from another day, it is counted the same.
        prop_assert_eq!(select(&EVENTS, &at(evening(day + later)), Some(&first)), then);
    }
}

/// A row of an index made up for a test: values of three facets (few, one of
/// many, several of many), a day, and words.
type Made = (u8, Option<u16>, Vec<u16>, (i64, i64), Vec<u8>);

fn any_rows() -> impl Strategy<Value = Vec<Made>> {
    let row = (
        0..5_u8,
        prop::option::of(0..90_u16),
        prop::collection::vec(0..90_u16, 0..4),
        (0..300_i64, 1..40_i64),
        prop::collection::vec(0..30_u8, 0..6),
    );
    prop::collection::vec(row, 0..300)
}

fn made(rows: &[Made]) -> Index {
    let mut filling = Filling::default();
    for (kind, place, actors, (day, days), words) in rows {
        filling.value(Facet::Kind, &kind.to_string(), || format!("kind{kind}"));
        if let Some(place) = place {
            filling.value(Facet::Place, &place.to_string(), || {
                format!("Plaçe{place} here")
            });
        }
        for actor in actors {
            filling.value(Facet::Actor, &actor.to_string(), || format!("actor{actor}"));
        }
        words
            .iter()
            .for_each(|word| filling.text(&format!("Wörd{word}")));
        filling.end_row(Span {
            start_earliest: day * DAY,
            start_latest: (day + days - 1) * DAY,
            end_earliest: (day + 1) * DAY,
            end_latest: (day + days) * DAY,
        });
    }
    filling.finish(Subject::Events)
}

fn made_passes(row: &Made, filter: &Filter, left_out: Option<Facet>) -> bool {
    let (kind, place, actors, (day, days), words) = row;
    let chosen = |facet: Facet, has: &dyn Fn(&str) -> bool| {
        left_out == Some(facet) || !filter.bears_on(facet) || filter.chosen(facet).any(has)
    };
    let mut there: Vec<String> = words.iter().map(|word| format!("word{word}")).collect();
    there.push(format!("kind{kind}"));
    there.extend(
        place
            .iter()
            .flat_map(|place| [format!("place{place}"), "here".into()]),
    );
    there.extend(actors.iter().map(|actor| format!("actor{actor}")));
    let asked: Vec<&str> = filter
        .text
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect();
    let text = asked.split_last().is_none_or(|(last, first)| {
        first.iter().all(|word| there.iter().any(|t| t == word))
            && there.iter().any(|t| t.starts_with(last))
    });
    let (from, to) = (
        filter.range.from.unwrap_or(i64::MIN),
        filter.range.to.unwrap_or(i64::MAX),
    );
    chosen(Facet::Kind, &|value| value == kind.to_string())
        && chosen(Facet::Place, &|value| {
            place.is_some_and(|place| value == place.to_string())
        })
        && chosen(Facet::Actor, &|value| {
            actors.iter().any(|actor| value == actor.to_string())
        })
        && text
        && day * DAY < to
        && (day + days) * DAY > from
        && filter.as_of.is_none_or(|moment| day * DAY < moment)
}

fn any_made_filter() -> impl Strategy<Value = Filter> {
    let facet = prop::sample::select(vec![Facet::Kind, Facet::Place, Facet::Actor]);
    let chosen = prop::collection::vec((facet, 0..90_u16), 0..6);
    let text = prop::sample::select(vec![
        "",
        "",
        "word1",
        "word1 ",
        "word2 word",
        "here kind3",
        "place1",
        "nothing",
    ]);
    (
        chosen,
        text,
        prop::option::of(0..300_i64),
        prop::option::of(0..300_i64),
        prop::option::of(-5..320_i64),
    )
        .prop_map(|(chosen, text, from, to, as_of)| {
            let mut made = filter(&[], text);
            chosen.iter().for_each(|(facet, value)| {
                made.choose(
                    *facet,
                    &(value % if *facet == Facet::Kind { 5 } else { 90 }).to_string(),
                )
            });
            made.range = DateRange {
                from: from.map(|day| day * DAY),
                to: to.map(|day| day * DAY),
            };
            made.as_of = as_of.map(|day| day * DAY);
            made
        })
}

proptest! {
    #[test]
    fn made_up_rows_are_filtered_and_counted_as_one_by_one(rows in any_rows(), filters in prop::collection::vec(any_made_filter(), 1..5)) {
        let index = made(&rows);
        let mut before = None;
        for filter in &filters {
            let selection = select(&index, filter, before.as_ref());
            let plain: Vec<usize> = (0..rows.len()).filter(|&row| made_passes(&rows[row], filter, None)).collect();
            prop_assert_eq!(selection.rows.iter().collect::<Vec<_>>(), plain);
            let among = [Facet::Kind, Facet::Place, Facet::Actor].map(|facet| -> Vec<&Made> {
                rows.iter().filter(|row| made_passes(row, filter, Some(facet))).collect()
            });
            for value in 0..90_u16 {
                let text = value.to_string();
                prop_assert_eq!(selection.count(&index, Facet::Kind, &text), among[0].iter().filter(|row| u16::from(row.0) == value).count());
                prop_assert_eq!(selection.count(&index, Facet::Place, &text), among[1].iter().filter(|row| row.1 == Some(value)).count());
                prop_assert_eq!(selection.count(&index, Facet::Actor, &text), among[2].iter().filter(|row| row.2.contains(&value)).count());
            }
            before = Some(selection);
        }
    }

    #[test]
    fn places_are_in_the_order_of_time(rows in any_rows(), from in 0..340_i64, len in 0..60_i64) {
        let index = made(&rows);
        let dates = index.dates();
        let anchors: Vec<i64> = (0..rows.len()).map(|place| index.span(dates.row(place)).anchor()).collect();
        prop_assert!(anchors.is_sorted());
        for row in 0..rows.len() {
            prop_assert_eq!(dates.row(dates.place(row)), row);
        }
        let range = (from * DAY, (from + len) * DAY);
        prop_assert_eq!(dates.place_at(range.0), anchors.iter().filter(|&&anchor| anchor < range.0).count());
        let (a, b) = (dates.place_at(range.0), dates.place_at(range.1));
        let plain: Vec<u32> = (0..rows.len())
            .filter(|place| !(a..b).contains(place))
            .filter(|&place| { let span = index.span(dates.row(place)); span.start_earliest < range.1 && span.end_latest > range.0 })
            .map(|place| place as u32).collect();
        prop_assert_eq!(dates.reaching(a, b, range), plain);
        let mut some = Bits::none(rows.len());
        (0..rows.len()).step_by(3).for_each(|row| some.insert(row));
        let places: Vec<usize> = dates.places_of(&some).iter().collect();
        let mut plain: Vec<usize> = some.iter().map(|row| dates.place(row)).collect();
        plain.sort_unstable();
        prop_assert_eq!(places, plain);
    }
}

#[test]
fn statements_and_points_are_filtered_as_events_are() {
    let statements = Index::statements(&DOSSIER);
    let points = Index::disagreements(&DOSSIER);
    assert_eq!(statements.len(), DOSSIER.statements.len());
    assert_eq!(points.len(), DOSSIER.disagreements.len());
    let said = |filter: &Filter| -> Vec<&str> {
        let rows = select(&statements, filter, None).rows;
        rows.iter()
            .map(|row| DOSSIER.statements[row].id.as_str())
            .collect()
    };
    let mut opposing = filter(&[(Facet::Stance, "opposes"), (Facet::Party, "russia")], "");
    opposing.range = range("2025-12-19", "2025-12-21");
    let found = said(&opposing);
    assert!(found.contains(&"st-2025-12-21-ushakov-unconstructive"));
    for id in found {
        let statement = DOSSIER.statement(id).expect(id);
        assert_eq!(statement.stance.code(), "opposes");
        let party = DOSSIER.party_of(statement.speaker.as_str()).expect(id);
        assert_eq!(party.id.as_str(), "russia");
    }
    // Channel and place are those of the event; its kind is none of a statement.
    assert!(!said(&filter(&[(Facet::Place, "miami")], "")).is_empty());
    let kind = filter(&[(Facet::Kind, "talks")], "");
    assert_eq!(said(&kind).len(), statements.len());
    let point = |filter: &Filter| -> Vec<&str> {
        let rows = select(&points, filter, None).rows;
        rows.iter()
            .map(|row| DOSSIER.disagreements[row].id.as_str())
            .collect()
    };
    assert_eq!(point(&filter(&[], "fabrication")), ["valdai"]);
    let both = filter(&[(Facet::Actor, "lavrov"), (Facet::Actor, "cia")], "");
    assert_eq!(point(&both), ["valdai"]);
    let mut january = Filter::default();
    january.range = range("2026-01-01", "2026-01-31");
    let found = point(&january);
    assert!(
        found.contains(&"energy-pause") && !found.contains(&"valdai"),
        "{found:?}"
    );
    // What the counts of a facet promise is what choosing the value gives.
    for index in [&statements, &points] {
        let all = select(index, &Filter::default(), None);
        let column = index.column(Facet::Stance);
        for nth in 0..column.values().len() {
            let value = column.values().get(nth as u32);
            let chosen = filter(&[(Facet::Stance, value)], "");
            assert_eq!(
                all.count(index, Facet::Stance, value),
                count(index, &chosen)
            );
        }
    }
}
