//! Links between records: to themselves, in circles, to what was set aside.

use crate::{loaded, problems, small_with};
use expect_test::{Expect, expect};
use std::fmt::Write;

fn check(old: &str, new: &str, expect: Expect) {
    expect.assert_eq(&problems(&small_with(old, new)));
}

#[test]
fn to_itself() {
    check(
        r#""related": [{"event": "meeting""#,
        r#""related": [{"event": "denial""#,
        expect![[r#"
        error: /events/2/related/0/event: event `denial`: an event is not related to itself
        warning: /statements/1/event: statement `unfair`: the event `denial` was set aside
        warning: /disagreements/0/events/0: disagreement `deal`: the event `denial` was set aside
        set aside: 1
    "#]],
    );
    check(
        r#""based_on": "draft""#,
        r#""based_on": "second""#,
        expect![[r#"
            error: /plans/1/based_on: plan `second`: being based on itself closes a circle
            warning: /disagreements/0/plans/0: disagreement `deal`: the plan `second` was set aside
            warning: /matches/0/to_plan: match 1: the plan `second` was set aside
            set aside: 1
        "#]],
    );
    check(
        r#""affiliation": "town""#,
        r#""affiliation": "mayor""#,
        expect![[r#"
        error: /actors/1/affiliation: actor `mayor`: its affiliation with itself closes a circle
        warning: /plans/0/proposers/0: plan `draft`: the actor `mayor` was set aside
        warning: /plans/0/provisions/0/obliges/0: provision `1` of plan `draft`: the actor `mayor` was set aside
        warning: /events/1/participants/0/actor: event `meeting`: the actor `mayor` was set aside
        warning: /statements/0/speaker: statement `fair`: the actor `mayor` was set aside
        set aside: 1
    "#]],
    );
}

#[test]
fn in_circles() {
    // What is part of what.
    check(
        r#""channel": "direct",
   "confidence""#,
        r#""channel": "direct",
   "related": [{"event": "meeting", "relation": "part-of"}], "confidence""#,
        expect![[r#"
       error: /events/1/related/0/event: event `meeting`: being part of `round` closes a circle
       warning: /events/0/related/0/event: event `round`: the event `meeting` was set aside
       warning: /events/2/related/0/event: event `denial`: the event `meeting` was set aside
       warning: /statements/0/event: statement `fair`: the event `meeting` was set aside
       set aside: 1
   "#]],
    );
    // Other relations may run in circles.
    check(
        r#""channel": "direct",
   "confidence""#,
        r#""channel": "direct",
   "related": [{"event": "meeting", "relation": "leads-to"}], "confidence""#,
        expect![""],
    );
    check(
        r#""status": "dropped","#,
        r#""status": "dropped", "based_on": "second","#,
        expect![[r#"
            error: /plans/1/based_on: plan `second`: being based on `draft` closes a circle
            warning: /plans/0/based_on: plan `draft`: the plan `second` was set aside
            warning: /disagreements/0/plans/0: disagreement `deal`: the plan `second` was set aside
            warning: /matches/0/to_plan: match 1: the plan `second` was set aside
            set aside: 1
        "#]],
    );
    check(
        r#""party": "north", "country": "CH""#,
        r#""party": "north", "affiliation": "mayor", "country": "CH""#,
        expect![[r#"
        error: /actors/1/affiliation: actor `mayor`: its affiliation with `town` closes a circle
        warning: /actors/0/affiliation: actor `town`: the actor `mayor` was set aside
        warning: /plans/0/proposers/0: plan `draft`: the actor `mayor` was set aside
        warning: /plans/0/provisions/0/obliges/0: provision `1` of plan `draft`: the actor `mayor` was set aside
        warning: /events/1/participants/0/actor: event `meeting`: the actor `mayor` was set aside
        warning: /statements/0/speaker: statement `fair`: the actor `mayor` was set aside
        set aside: 1
    "#]],
    );
}

#[test]
fn to_what_was_set_aside() {
    // A party, with all that names it.
    check(
        r#""colour": "blue""#,
        r#""colour": "beige""#,
        expect![[r#"
        error: /parties/0/colour: party `north`: `beige` is none of blue, orange, green, purple, sky, vermilion, grey
        warning: /actors/0/party: actor `town`: the party `north` was set aside
        warning: /actors/1/party: actor `mayor`: the party `north` was set aside
        set aside: 1
    "#]],
    );
    // An event that later and earlier records name.
    check(
        r#""place": "ferry""#,
        r#""place": 1"#,
        expect![[r#"
            error: /events/1/place: event `meeting`: a text is wanted here, and this is a number (write it in quotes: `"1"`)
            warning: /events/2/related/0/event: event `denial`: the event `meeting` was set aside
            warning: /statements/0/event: statement `fair`: the event `meeting` was set aside
            set aside: 1
        "#]],
    );
    check(
        r#""date": "2025-03-14?""#,
        r#""date": """#,
        expect![[r#"
        error: /events/2/date: event `denial`: this text is empty
        warning: /statements/1/event: statement `unfair`: the event `denial` was set aside
        warning: /disagreements/0/events/0: disagreement `deal`: the event `denial` was set aside
        set aside: 1
    "#]],
    );
    // A plan, and one made from it.
    check(
        r#""short": "Draft""#,
        r#""short": """#,
        expect![[r#"
            error: /plans/0/short: plan `draft`: this text is empty
            warning: /plans/1/based_on: plan `second`: the plan `draft` was set aside
            warning: /events/1/plans/0: event `meeting`: the plan `draft` was set aside
            warning: /statements/0/about/0: statement `fair`: the plan `draft` was set aside
            warning: /disagreements/0/provisions/0/plan: disagreement `deal`: the plan `draft` was set aside
            warning: /matches/0/from_plan: match 1: the plan `draft` was set aside
            set aside: 1
        "#]],
    );
    check(
        r#""description": "Who pays.""#,
        r#""description": 0"#,
        expect![[r#"
            error: /topics/0/description: topic `toll`: a text is wanted here, and this is a number (write it in quotes: `"0"`)
            warning: /plans/0/provisions/0/topics/0: provision `1` of plan `draft`: the topic `toll` was set aside
            warning: /events/1/topics/0: event `meeting`: the topic `toll` was set aside
            warning: /statements/0/topics/0: statement `fair`: the topic `toll` was set aside
            warning: /positions/0/topic: position 1: the topic `toll` was set aside
            set aside: 1
        "#]],
    );
}

/// Events, each part of the one that `part_of` gives.
fn chain(length: usize, part_of: impl Fn(usize) -> usize) -> String {
    let mut events = String::new();
    for nth in 0..length {
        write!(
            events,
            r#"{{"id": "e{nth}", "date": "2025", "title": "T", "summary": "S", "kind": "talks", "channel": "c",
            "related": [{{"event": "e{}", "relation": "part-of"}}], "confidence": "reported", "sources": ["s"]}},"#,
            part_of(nth)
        )
        .unwrap();
    }
    let events = events.trim_end_matches(',');
    format!(
        r#"{{"demarche": 1, "metadata": {{"title": "T", "summary": "S", "language": "en"}}, "events": [{events}],
        "sources": [{{"id": "s", "publisher": "P", "title": "T", "published": "2025", "language": "en"}}],
        "channels": [{{"id": "c", "name": "C", "description": "D", "sources": ["s"]}}]}}"#
    )
}

#[test]
fn a_circle_loses_one_record() {
    // Long enough that a search by recursion or of quadratic time would be noticed.
    let length = 8_000;
    let loaded = loaded(&chain(length, |nth| (nth + 1) % length));
    assert_eq!(loaded.dossier.events.len(), length - 1);
    let backwards = crate::loaded(&chain(length, |nth| (nth + length - 1) % length));
    assert_eq!(backwards.dossier.events.len(), length - 1);
}

#[test]
fn hints_stay_quick_in_large_files() {
    let length = 8_000;
    let json = chain(length, |nth| nth + length);
    let loaded = loaded(&json);
    let with_hint = loaded.problems.iter().filter(|p| p.hint.is_some()).count();
    assert_eq!(loaded.set_aside, length);
    assert!(with_hint > 0 && with_hint <= 200, "{with_hint}");
}
