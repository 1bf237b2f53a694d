//! On the shipped dossier.

use super::*;
use crate::{load::load, model::Dossier};
use std::sync::LazyLock;

static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
    let bytes = include_bytes!("../../static/dossier.json");
    load(bytes).expect("the shipped dossier").dossier
});

fn point(id: &str) -> usize {
    (DOSSIER.disagreements.iter())
        .position(|of| of.id.as_str() == id)
        .expect(id)
}

/// Who speaks in each column of a point.
fn speakers(id: &str) -> String {
    let columns = columns(&DOSSIER, &DOSSIER.disagreements[point(id)]);
    let columns = columns.iter().map(|column| {
        let party = column
            .party
            .map_or("?", |row| DOSSIER.parties[row].id.as_str());
        let speakers: Vec<&str> = (column.accounts.iter())
            .filter_map(|account| account.speaker(&DOSSIER))
            .map(|speaker| speaker.as_str())
            .collect();
        format!("{party}: {}", speakers.join(" "))
    });
    columns.collect::<Vec<_>>().join("; ")
}

#[test]
fn parties_beside_each_other() {
    assert_eq!(
        speakers("valdai"),
        "united-states: cia; ukraine: zelensky; russia: lavrov"
    );
    // Of the Ukrainian side there is an event alone.
    assert_eq!(
        speakers("three-way-meeting"),
        "ukraine: zelensky; russia: ushakov"
    );
    assert_eq!(speakers("barrage-23-december"), "");
}

#[test]
fn the_two_that_stand_most_against_each_other() {
    let facing = |id: &str| {
        let facing = facing(&DOSSIER, point(id))?;
        let speaker = |nth: usize| facing.sides[nth].1.speaker(&DOSSIER).map(|id| id.as_str());
        Some((speaker(0)?, speaker(1)?))
    };
    assert_eq!(facing("miami-talks"), Some(("witkoff", "ushakov")));
    assert_eq!(facing("valdai"), Some(("zelensky", "lavrov")));
    assert_eq!(facing("who-approves-territory"), None);
    assert_eq!(facing("barrage-23-december"), None);
    assert_eq!(super::facing(&DOSSIER, usize::MAX), None);
}

#[test]
fn the_newest_first() {
    let newest = newest(&DOSSIER, (0..DOSSIER.disagreements.len()).chain([999]));
    assert_eq!(newest.len(), DOSSIER.disagreements.len());
    assert_eq!(DOSSIER.disagreements[newest[0]].id.as_str(), "energy-pause");
    let dates: Vec<_> = (newest.iter())
        .map(|&row| last_date(&DOSSIER, &DOSSIER.disagreements[row]))
        .map(|date| date.map(|date| date.span().anchor()))
        .collect();
    assert!(dates.is_sorted_by(|a, b| a >= b));
}

#[test]
fn every_statement_is_in_one_group() {
    let all = || 0..DOSSIER.statements.len();
    for groups in [by_day(&DOSSIER, all()), by_speaker(&DOSSIER, all())] {
        let mut rows: Vec<usize> = groups.iter().flat_map(|group| group.rows.clone()).collect();
        rows.sort_unstable();
        assert!(rows.into_iter().eq(all()));
        for group in &groups {
            for &row in &group.rows {
                let said = &DOSSIER.statements[row];
                match &group.head {
                    Head::Day(day) => assert_eq!(*day, said.date),
                    Head::Speaker(speaker) => assert_eq!(*speaker, said.speaker),
                }
            }
        }
    }
    let days = by_day(&DOSSIER, all());
    let anchors = days.iter().map(|group| match &group.head {
        Head::Day(day) => day.span().anchor(),
        Head::Speaker(_) => unreachable!(),
    });
    assert!(anchors.is_sorted_by(|a, b| a >= b));
    let speakers = by_speaker(&DOSSIER, all());
    assert!(speakers.is_sorted_by(|a, b| a.rows.len() >= b.rows.len()));
    assert!(by_day(&DOSSIER, [usize::MAX]).is_empty());
}

#[test]
fn what_somebody_was_when() {
    let on = |date: &str| date.parse().expect(date);
    let zelensky = "zelensky".into();
    let role = role(&DOSSIER, &zelensky, &on("2025-12-29"));
    assert_eq!(role, Some("President of Ukraine"));
    assert_eq!(super::role(&DOSSIER, &"nobody".into(), &on("2025")), None);
}
