//! Everything that can be wrong with a dossier: the small one with a piece of
//! its text replaced, and the problems that are named then.

use crate::{SMALL, problems, small_with};
use expect_test::{Expect, expect};

/// What follows for other records is left out here; `links` checks it.
fn check(old: &str, new: &str, expect: Expect) {
    let problems = problems(&small_with(old, new));
    let own = (problems.lines()).filter(|line| !line.ends_with("was set aside"));
    expect.assert_eq(&own.map(|line| format!("{line}\n")).collect::<String>());
}

#[test]
fn nothing() {
    expect![""].assert_eq(&problems(SMALL));
}

#[test]
fn an_empty_dossier_lacks_a_title() {
    expect![[r#"
        error: /metadata: the field `metadata` is missing: it gives the title
    "#]]
    .assert_eq(&problems(r#"{"demarche": 1}"#));
    expect![[r#"
        error: /metadata: metadata: an object is wanted here, and this is a list
    "#]]
    .assert_eq(&problems(r#"{"demarche": 1, "metadata": []}"#));
    expect![[r#"
        error: /metadata/title: metadata: this text is empty
        error: /metadata/summary: metadata: the field `summary` is missing
        error: /metadata/language: metadata: the field `language` is missing
        error: /metadata/notes: metadata: a list is wanted here, and this is a text
        error: /metadata/gaps/0: metadata: a text is wanted here, and this is a number (write it in quotes: `"1"`)
    "#]]
    .assert_eq(&problems(
        r#"{"demarche": 1, "metadata": {"title": " ", "notes": "x", "gaps": [1]}}"#,
    ));
    expect![""].assert_eq(&problems(r#"{"demarche": 1.0, "$schema": "x", "metadata": {"title": "T", "summary": "S", "language": "en"}, "events": null}"#));
}

#[test]
fn half_of_a_character() {
    let old = "\"A made-up example.\"";
    let file = small_with(old, r#""Half \ud83d of \ude00 one.""#);
    expect![[r#"
        warning: a text holds half of a character (a lone surrogate), shown as �, at line 3, column 68
    "#]]
    .assert_eq(&problems(&file));
    let dossier = crate::loaded(&file).dossier;
    assert_eq!(dossier.metadata.summary, "Half � of � one.");
    assert_eq!(problems(&small_with(old, r#""One \ud83d\ude00.""#)), "");
}

#[test]
fn unknown_ids() {
    check(
        r#""channel": "direct", "place""#,
        r#""channel": "dircet", "place""#,
        expect![[r#"
            error: /events/1/channel: event `meeting`: there is no channel `dircet` (did you mean `direct`?)
            set aside: 1
        "#]],
    );
    check(
        r#""place": "ferry""#,
        r#""place": "kremlin""#,
        expect![[r#"
            error: /events/1/place: event `meeting`: there is no place `kremlin`
            set aside: 1
        "#]],
    );
    check(
        r#""actor": "mayor", "role""#,
        r#""actor": "Mayor", "role""#,
        expect![[r#"
            error: /events/1/participants/0/actor: event `meeting`: there is no actor `Mayor` (did you mean `mayor`?)
            set aside: 1
        "#]],
    );
    check(
        r#""kind": "organisation", "party": "north""#,
        r#""kind": "organisation", "party": "nort""#,
        expect![[r#"
            error: /actors/0/party: actor `town`: there is no party `nort` (did you mean `north`?)
            set aside: 1
        "#]],
    );
    check(
        r#""affiliation": "town""#,
        r#""affiliation": "twon""#,
        expect![[r#"
            error: /actors/1/affiliation: actor `mayor`: there is no actor `twon` (did you mean `town`?)
            set aside: 1
        "#]],
    );
    check(
        r#""related": [{"event": "round""#,
        r#""related": [{"event": "rounds""#,
        expect![[r#"
            error: /events/1/related/0/event: event `meeting`: there is no event `rounds` (did you mean `round`?)
            set aside: 1
        "#]],
    );
    check(
        r#""event": "meeting", "topics""#,
        r#""event": "meting", "topics""#,
        expect![[r#"
            error: /statements/0/event: statement `fair`: there is no event `meting` (did you mean `meeting`?)
            set aside: 1
        "#]],
    );
    check(
        r#""about": ["draft", "envoy"]"#,
        r#""about": ["drafd", "envoi", "mayor", 3]"#,
        expect![[r#"
            error: /statements/0/about/0: statement `fair`: there is no actor or plan `drafd` (did you mean `draft`?)
            error: /statements/0/about/1: statement `fair`: there is no actor or plan `envoi` (did you mean `envoy`?)
            error: /statements/0/about/3: statement `fair`: a text is wanted here, and this is a number (write it in quotes: `"3"`)
            set aside: 1
        "#]],
    );
    check(
        r#""based_on": "draft""#,
        r#""based_on": "drafts""#,
        expect![[r#"
            error: /plans/1/based_on: plan `second`: there is no plan `drafts` (did you mean `draft`?)
            set aside: 1
        "#]],
    );
    check(
        r#"{"source": "gazette", "note": "time and place"}, "herald""#,
        r#"{"source": "gazete", "note": "time and place"}, "harald""#,
        expect![[r#"
            error: /events/1/sources/0/source: event `meeting`: there is no source `gazete` (did you mean `gazette`?)
            error: /events/1/sources/1: event `meeting`: there is no source `harald` (did you mean `herald`?)
            set aside: 1
        "#]],
    );
    check(
        r#""provisions": [{"plan": "draft", "number": "1"}]"#,
        r#""provisions": [{"plan": "draft", "number": "7"}, {"plan": "first", "number": "1"}]"#,
        expect![[r#"
        error: /disagreements/0/provisions/0/number: disagreement `deal`: plan `draft` has no provision `7`
        error: /disagreements/0/provisions/1/plan: disagreement `deal`: there is no plan `first`
        set aside: 1
    "#]],
    );
}

#[test]
fn ids_that_stand_twice() {
    check(
        r#"{"id": "south", "name""#,
        r#"{"id": "north", "name""#,
        expect![[r#"
            error: /parties/1/id: party `north`: the id `north` stands already at `/parties/0`
            error: /actors/2/party: actor `envoy`: there is no party `south` (did you mean `north`?)
            set aside: 2
        "#]],
    );
    check(
        r#""id": "denial""#,
        r#""id": "round""#,
        expect![[r#"
            error: /events/2/id: event `round`: the id `round` stands already at `/events/0`
            error: /statements/1/event: statement `unfair`: there is no event `denial`
            error: /disagreements/0/events/0: disagreement `deal`: there is no event `denial`
            set aside: 3
        "#]],
    );
    check(
        r#""number": "2", "title""#,
        r#""number": "1", "title""#,
        expect![[r#"
            error: /plans/0/provisions/1/number: provision `1` of plan `draft`: the number stands already at `/plans/0/provisions/0`
            error: /matches/0/from: match 1: plan `draft` has no provision `2`
            set aside: 2
        "#]],
    );
}

#[test]
fn ids_that_are_none() {
    let check = |id: &str, expect| check(r#""id": "deal""#, &format!(r#""id": {id}"#), expect);
    check(
        r#""a,b""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `a,b`: `a,b` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""a:b""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `a:b`: `a:b` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""a b""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `a b`: `a b` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""a&b""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `a&b`: `a&b` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""a#b""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `a#b`: `a#b` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""straße""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement `straße`: `straße` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
    check(
        r#""""#,
        expect![[r#"
        error: /disagreements/0/id: disagreement ``: this text is empty
        set aside: 1
    "#]],
    );
    check(
        "7",
        expect![[r#"
        error: /disagreements/0/id: disagreement 1: a text is wanted here, and this is a number (write it in quotes: `"7"`)
        set aside: 1
    "#]],
    );
    check(r#""A.b_c-9""#, expect![""]);
    check(&format!(r#""{}""#, "x".repeat(64)), expect![""]);
    check(
        &format!(r#""{}""#, "x".repeat(65)),
        expect![[r#"
        error: /disagreements/0/id: disagreement `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`: `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`
        set aside: 1
    "#]],
    );
}

#[test]
fn dates() {
    check(
        r#""date": "2025-03-12", "title""#,
        r#""date": "2025-02-30", "title""#,
        expect![[r#"
            error: /events/1/date: event `meeting`: day 30 in `2025-02-30`: that month has the days 01 to 28
            set aside: 1
        "#]],
    );
    check(
        r#""date": "2025-03-12", "title""#,
        r#""date": "yesterday", "title""#,
        expect![[r#"
            error: /events/1/date: event `meeting`: `yesterday` is no EDTF date; write 2025-12-21, 2025-12 or 2025
            set aside: 1
        "#]],
    );
    check(
        r#""date": "2025-03-12", "title""#,
        r#""date": "2025-03-12/2025-03-11", "title""#,
        expect![[r#"
            error: /events/1/date: event `meeting`: the interval `2025-03-12/2025-03-11` ends before it starts
            set aside: 1
        "#]],
    );
    check(
        r#""date": "2025-03-12", "title""#,
        r#""date": 2025, "title""#,
        expect![[r#"
            error: /events/1/date: event `meeting`: a text is wanted here, and this is a number (write it in quotes: `"2025"`)
            set aside: 1
        "#]],
    );
    check(
        r#""date": "2024/..""#,
        r#""date": "2024/2025/2026""#,
        expect![[r#"
            error: /actors/1/roles/0/date: actor `mayor`: `2024/2025/2026` has more than one `/`; an interval is start/end
            set aside: 1
        "#]],
    );
    check(
        r#""published": "2025-03-14~""#,
        r#""published": """#,
        expect![[r#"
            error: /sources/1/published: source `herald`: this text is empty
            set aside: 1
        "#]],
    );
    check(
        r#""focus": "2025-03/2025-04""#,
        r#""focus": "March""#,
        expect![[r#"
        error: /metadata/focus: metadata: `March` is no EDTF date; write 2025-12-21, 2025-12 or 2025
    "#]],
    );
}

#[test]
fn texts_that_are_missing_or_empty() {
    check(
        r#""title": "The mayors meet", "#,
        "",
        expect![[r#"
            error: /events/1/title: event `meeting`: the field `title` is missing
            set aside: 1
        "#]],
    );
    check(
        r#""title": "The mayors meet""#,
        r#""title": """#,
        expect![[r#"
            error: /events/1/title: event `meeting`: this text is empty
            set aside: 1
        "#]],
    );
    check(
        r#""title": "The mayors meet""#,
        r#""title": " \n\u00a0""#,
        expect![[r#"
            error: /events/1/title: event `meeting`: this text is empty
            set aside: 1
        "#]],
    );
    check(
        r#""title": "The mayors meet""#,
        r#""title": null"#,
        expect![[r#"
            error: /events/1/title: event `meeting`: the field `title` is missing
            set aside: 1
        "#]],
    );
    check(
        r#""quote": "a fair draft""#,
        r#""quote": """#,
        expect![[r#"
            warning: /statements/0/quote: statement `fair`: this text is empty, and was left out
        "#]],
    );
    check(
        r#""quote": "a fair draft""#,
        r#""quote": null"#,
        expect![""],
    );
    check(
        r#""conditions": "Once the bridge stands.""#,
        r#""conditions": """#,
        expect![[r#"
            warning: /plans/0/provisions/0/conditions: provision `1` of plan `draft`: this text is empty, and was left out
        "#]],
    );
}

#[test]
fn values_of_another_type() {
    check(
        r#""title": "The mayors meet""#,
        r#""title": ["The", "mayors"]"#,
        expect![[r#"
            error: /events/1/title: event `meeting`: a text is wanted here, and this is a list
            set aside: 1
        "#]],
    );
    check(
        r#""topics": ["toll"], "related""#,
        r#""topics": "toll", "related""#,
        expect![[r#"
            error: /events/1/topics: event `meeting`: a list is wanted here, and this is a text
            set aside: 1
        "#]],
    );
    check(
        r#""topics": ["toll"], "related""#,
        r#""topics": [["toll"], null], "related""#,
        expect![[r#"
            error: /events/1/topics/0: event `meeting`: a text is wanted here, and this is a list
            error: /events/1/topics/1: event `meeting`: a text is wanted here, and this is null
            set aside: 1
        "#]],
    );
    check(
        r#"[{"actor": "mayor", "role": "host"}, "#,
        r#"["mayor", "#,
        expect![[r#"
            error: /events/1/participants/0: event `meeting`: an object is wanted here, and this is a text
            set aside: 1
        "#]],
    );
    check(
        r#""lat": 47.0"#,
        r#""lat": "47.0""#,
        expect![[r#"
            error: /places/0/lat: place `ferry`: a number is wanted here, and this is a text
            set aside: 1
        "#]],
    );
    check(
        r#""value": 2,"#,
        r#""value": true,"#,
        expect![[r#"
            error: /plans/0/provisions/0/terms/0/value: provision `1` of plan `draft`: a number or a text is wanted here, and this is true or false
            set aside: 1
        "#]],
    );
    check(
        r#"{"source": "gazette", "note": "time and place"}, "herald""#,
        r#"7, {"note": "x"}, null"#,
        expect![[r#"
            error: /events/1/sources/0: event `meeting`: the id of a source or an object is wanted here, and this is a number
            error: /events/1/sources/1/source: event `meeting`: the field `source` is missing
            error: /events/1/sources/2: event `meeting`: the id of a source or an object is wanted here, and this is null
            set aside: 1
        "#]],
    );
    check(
        r#""channels": [{"id": "direct""#,
        r#""channels": [null, 5, "x", {"id": "direct""#,
        expect![[r#"
        error: /channels/0: channel 1: an object is wanted here, and this is null
        error: /channels/1: channel 2: an object is wanted here, and this is a number
        error: /channels/2: channel 3: an object is wanted here, and this is a text
        set aside: 3
    "#]],
    );
    check(
        r#""positions": ["#,
        r#""positions": {}, "postions": ["#,
        expect![[r#"
        error: /positions: a list is wanted here, and this is an object
        warning: /postions: the field `postions` is not part of the format and was left out (did you mean `positions`?)
    "#]],
    );
}

#[test]
fn words_of_closed_lists() {
    check(
        r#""colour": "orange""#,
        r#""colour": "orang""#,
        expect![[r#"
            error: /parties/1/colour: party `south`: `orang` is none of blue, orange, green, purple, sky, vermilion, grey (did you mean `orange`?)
            set aside: 1
        "#]],
    );
    check(
        r#""kind": "organisation""#,
        r#""kind": "organization""#,
        expect![[r#"
            error: /actors/0/kind: actor `town`: `organization` is none of person, state, organisation, alliance, government-body (did you mean `organisation`?)
            set aside: 1
        "#]],
    );
    check(
        r#""kind": "statement""#,
        r#""kind": "denial""#,
        expect![[r#"
            error: /events/2/kind: event `denial`: `denial` is none of talks, summit, call, visit, statement, proposal, document, decision, leak, sanction, military, other
            set aside: 1
        "#]],
    );
    check(
        r#""confidence": "disputed""#,
        r#""confidence": "Disputed""#,
        expect![[r#"
            error: /events/2/confidence: event `denial`: `Disputed` is none of confirmed, reported, disputed (did you mean `disputed`?)
            set aside: 1
        "#]],
    );
    check(
        r#""relation": "contradicts""#,
        r#""relation": "contradict""#,
        expect![[r#"
            error: /events/2/related/0/relation: event `denial`: `contradict` is none of responds-to, follows, part-of, leads-to, contradicts (did you mean `contradicts`?)
            set aside: 1
        "#]],
    );
    check(
        r#""stance": "supports""#,
        r#""stance": 1"#,
        expect![[r#"
            error: /statements/0/stance: statement `fair`: a text is wanted here, and this is a number (write it in quotes: `"1"`)
            set aside: 1
        "#]],
    );
    check(
        r#""comparator": "<=""#,
        r#""comparator": "≤""#,
        expect![[r#"
            error: /plans/0/provisions/0/terms/0/comparator: provision `1` of plan `draft`: `≤` is none of =, <=, >=, ~
            set aside: 1
        "#]],
    );
    check(
        r#""verification": "corroborated""#,
        r#""verification": "corroborate""#,
        expect![[r#"
        error: /plans/0/provisions/1/verification: provision `2` of plan `draft`: `corroborate` is none of read, corroborated, recalled (did you mean `corroborated`?)
        set aside: 1
    "#]],
    );
}

#[test]
fn addresses_countries_and_coordinates() {
    check(
        "https://example.org/mayors",
        "javascript:alert(1)",
        expect![[r#"
            error: /sources/0/url: source `gazette`: an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
            set aside: 1
        "#]],
    );
    check(
        "https://example.org/mayors",
        "example.org/mayors",
        expect![[r#"
            error: /sources/0/url: source `gazette`: an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
            set aside: 1
        "#]],
    );
    check(
        "https://example.org/mayors",
        "https://",
        expect![[r#"
            error: /sources/0/url: source `gazette`: an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
            set aside: 1
        "#]],
    );
    check(
        "https://example.org/mayors",
        "https://example.org/a b",
        expect![[r#"
            error: /sources/0/url: source `gazette`: an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
            set aside: 1
        "#]],
    );
    check(
        "https://example.org/mayors",
        "https://example.org@elsewhere.example/",
        expect![[r#"
            error: /sources/0/url: source `gazette`: an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
            set aside: 1
        "#]],
    );
    check(
        "https://example.org/mayors",
        "http://example.org",
        expect![""],
    );
    check(
        r#""country": "CH", "roles""#,
        r#""country": "che", "roles""#,
        expect![[r#"
            error: /actors/0/country: actor `town`: `che` is no country code: two capitals, as in ISO 3166-1
            set aside: 1
        "#]],
    );
    check(
        r#""lat": 47.0"#,
        r#""lat": 90.5"#,
        expect![[r#"
            error: /places/0/lat: place `ferry`: 90.5 is out of range: -90 to 90
            set aside: 1
        "#]],
    );
    check(
        r#""lon": 8.3"#,
        r#""lon": -180.1"#,
        expect![[r#"
            error: /places/0/lon: place `ferry`: -180.1 is out of range: -180 to 180
            set aside: 1
        "#]],
    );
    check(r#""lon": 8.3"#, r#""lon": -180"#, expect![""]);
}

#[test]
fn records_without_sources() {
    check(
        r#""confidence": "disputed", "sources": ["herald"]"#,
        r#""confidence": "disputed", "sources": []"#,
        expect![[r#"
            error: /events/2/sources: event `denial`: it cites no source
            set aside: 1
        "#]],
    );
    check(
        r#""confidence": "disputed", "sources": ["herald"]"#,
        r#""confidence": "disputed""#,
        expect![[r#"
            error: /events/2/sources: event `denial`: it cites no source
            set aside: 1
        "#]],
    );
    check(
        r#""summary": "Wants no toll.", "sources": ["herald"]"#,
        r#""summary": "Wants no toll.""#,
        expect![[r#"
        error: /positions/0/sources: position 1: it cites no source
        set aside: 1
    "#]],
    );
    check(
        r#""reported_by": ["The Herald", "a spokesman"], "sources": ["herald"]"#,
        r#""reported_by": ["The Herald"], "sources": []"#,
        expect![[r#"
            error: /statements/1/sources: statement `unfair`: it cites no source
            set aside: 1
        "#]],
    );
    check(
        r#""sources": ["gazette"], "verification": "read""#,
        r#""verification": "read""#,
        expect![[r#"
            error: /plans/0/provisions/0/sources: provision `1` of plan `draft`: it cites no source
            set aside: 1
        "#]],
    );
    check(
        r#""description": "Mayor to mayor.", "sources": ["gazette"]"#,
        r#""description": "Mayor to mayor.""#,
        expect![[r#"
        warning: /channels/0/sources: channel `direct`: it cites no source
    "#]],
    );
    check(
        r#""lon": 8.3, "sources": ["gazette"]"#,
        r#""lon": 8.3, "sources": []"#,
        expect![[r#"
        warning: /places/0/sources: place `ferry`: it cites no source
    "#]],
    );
    check(
        r#""reported_by": ["The Gazette"]"#,
        r#""reported_by": []"#,
        expect![[r#"
            error: /statements/0/reported_by: statement `fair`: it does not say through whom it is known
            set aside: 1
        "#]],
    );
    check(
        r#""reported_by": ["The Gazette"], "#,
        "",
        expect![[r#"
            error: /statements/0/reported_by: statement `fair`: it does not say through whom it is known
            set aside: 1
        "#]],
    );
    check(
        r#""reported_by": ["The Gazette"]"#,
        r#""reported_by": [" "]"#,
        expect![[r#"
            error: /statements/0/reported_by/0: statement `fair`: this text is empty
            set aside: 1
        "#]],
    );
}

#[test]
fn unknown_fields() {
    check(
        r#""channel": "direct", "place": "ferry""#,
        r#""chanel": "direct", "plaice": "ferry""#,
        expect![[r#"
            error: /events/1/channel: event `meeting`: the field `channel` is missing
            warning: /events/1/chanel: event `meeting`: the field `chanel` is not part of the format and was left out (did you mean `channel`?)
            warning: /events/1/plaice: event `meeting`: the field `plaice` is not part of the format and was left out (did you mean `place`?)
            set aside: 1
        "#]],
    );
    check(
        r#""note": "time and place""#,
        r#""notes": "time and place""#,
        expect![[r#"
        warning: /events/1/sources/0/notes: event `meeting`: the field `notes` is not part of the format and was left out (did you mean `note`?)
    "#]],
    );
    check(
        r#""number": "2", "title""#,
        r#""number": "2", "heading": "x", "a/b~c": 1, "title""#,
        expect![[r#"
        warning: /plans/0/provisions/1/heading: provision `2` of plan `draft`: the field `heading` is not part of the format and was left out
        warning: /plans/0/provisions/1/a~1b~0c: provision `2` of plan `draft`: the field `a/b~c` is not part of the format and was left out
    "#]],
    );
    check(
        r#""disagreements": ["#,
        r#""disagreement": [], "disagreements": ["#,
        expect![[r#"
        warning: /disagreement: the field `disagreement` is not part of the format and was left out (did you mean `disagreements`?)
    "#]],
    );
    check(
        r#""summary": "A made-up example.""#,
        r#""summary": "A made-up example.", "author": "me""#,
        expect![[r#"
        warning: /metadata/author: metadata: the field `author` is not part of the format and was left out
    "#]],
    );
    check(
        r#"{"id": "direct", "name": "Direct","#,
        r#"{"id": "direct", "Name": "Direct","#,
        expect![[r#"
            error: /channels/0/name: channel `direct`: the field `name` is missing
            warning: /channels/0/Name: channel `direct`: the field `Name` is not part of the format and was left out (did you mean `name`?)
            set aside: 1
        "#]],
    );
}

#[test]
fn keys_that_stand_twice() {
    check(
        r#""kind": "statement""#,
        r#""kind": "statement", "kind": "talks""#,
        expect![[r#"
            error: /events/2/kind: event `denial`: the field `kind` stands twice
            set aside: 1
        "#]],
    );
    check(
        "\"events\": [\n",
        "\"events\": [], \"events\": [\n",
        expect![[r#"
            error: /statements/0/event: statement `fair`: there is no event `meeting`
            error: /statements/1/event: statement `unfair`: there is no event `denial`
            error: /disagreements/0/events/0: disagreement `deal`: there is no event `denial`
            error: /events: the field `events` stands twice; the first was read
            set aside: 3
        "#]],
    );
    check(
        r#"{"source": "gazette", "note""#,
        r#"{"source": "gazette", "source": "herald", "note""#,
        expect![[r#"
            error: /events/1/sources/0/source: event `meeting`: the field `source` stands twice
            set aside: 1
        "#]],
    );
    check(
        r#""language": "en", "focus""#,
        r#""language": "en", "language": "de", "focus""#,
        expect![[r#"
        error: /metadata/language: metadata: the field `language` stands twice
    "#]],
    );
}

#[test]
fn a_provision_is_set_aside_within_its_plan() {
    check(
        r#""text": "Crossing costs two francs at most.", "#,
        "",
        expect![[r#"
            error: /plans/0/provisions/0/text: provision `1` of plan `draft`: the field `text` is missing
            set aside: 1
        "#]],
    );
    check(
        r#""number": "1", "title""#,
        r#""number": 1, "title""#,
        expect![[r#"
            error: /plans/0/provisions/0/number: provision 1 of plan `draft`: a text is wanted here, and this is a number (write it in quotes: `"1"`)
            error: /disagreements/0/provisions/0/number: disagreement `deal`: plan `draft` has no provision `1`
            set aside: 2
        "#]],
    );
    check(
        r#""provisions": [{"number": "A""#,
        r#""sections": [{"number": "A""#,
        expect![[r#"
            error: /plans/1/provisions: plan `second`: the field `provisions` is missing
            warning: /plans/1/sections: plan `second`: the field `sections` is not part of the format and was left out
            error: /matches/0/to: match 1: plan `second` has no provision `A`
            set aside: 2
        "#]],
    );
}

#[test]
fn all_problems_of_a_record_at_once() {
    check(
        r#""date": "2025-03-14?", "title": "A denial", "summary": "No deal, they said.", "kind": "statement""#,
        r#""date": "2025-13", "titel": "A denial", "summary": "", "kind": "leek""#,
        expect![[r#"
            error: /events/2/date: event `denial`: month 13 in `2025-13`: months run from 01 to 12, seasons from 21 to 41
            error: /events/2/title: event `denial`: the field `title` is missing
            error: /events/2/summary: event `denial`: this text is empty
            error: /events/2/kind: event `denial`: `leek` is none of talks, summit, call, visit, statement, proposal, document, decision, leak, sanction, military, other (did you mean `leak`?)
            warning: /events/2/titel: event `denial`: the field `titel` is not part of the format and was left out (did you mean `title`?)
            set aside: 1
        "#]],
    );
}

#[test]
fn names_of_terms() {
    check(
        r#""main_term": "toll""#,
        r#""main_term": "tol""#,
        expect![[r#"
            warning: /topics/0/main_term: topic `toll`: no term has the key `tol` (did you mean `toll`?)
        "#]],
    );
    check(
        r#"{"key": "toll", "name": "Toll for crossing", "short": "Toll"}"#,
        r#"{"key": "toll", "name": "Toll for crossing"}, {"key": "toll", "name": "Toll"}, {"key": "fare", "name": "Fare"}"#,
        expect![[r#"
            error: /terms/1/key: name of a term 2: the key `toll` has a name already at `/terms/0`
            warning: /terms/2/key: name of a term 3: no term has the key `fare`
            set aside: 1
        "#]],
    );
    check(
        r#"{"key": "toll", "name": "Toll for crossing", "short": "Toll"}"#,
        r#"{"key": "toll"}"#,
        expect![[r#"
            error: /terms/0/name: name of a term 1: the field `name` is missing
            set aside: 1
        "#]],
    );
}

#[test]
fn what_is_known_of_a_plan() {
    let points = r#""points": {"count": 5, "known": 2, "sources": ["gazette"]}"#;
    check(
        r#""completeness": "partial""#,
        r#""completeness": "partly""#,
        expect![[r#"
            error: /plans/0/completeness: plan `draft`: `partly` is none of complete, partial (did you mean `partial`?)
            set aside: 1
        "#]],
    );
    check(
        points,
        r#""points": {"known": 2, "sources": ["gazette"]}"#,
        expect![[r#"
            error: /plans/0/points/count: plan `draft`: the field `count` is missing
            set aside: 1
        "#]],
    );
    check(
        points,
        r#""points": {"count": 2.5, "known": 7, "sources": ["gazette"]}"#,
        expect![[r#"
            error: /plans/0/points/count: plan `draft`: 2.5 is no whole number
            set aside: 1
        "#]],
    );
    check(
        points,
        r#""points": {"count": 5, "known": 7}"#,
        expect![[r#"
            error: /plans/0/points/known: plan `draft`: 7 points are known, and it is said to have 5
            warning: /plans/0/points/sources: plan `draft`: it cites no source
            set aside: 1
        "#]],
    );
    check(
        points,
        r#""points": 5"#,
        expect![[r#"
            error: /plans/0/points: plan `draft`: an object is wanted here, and this is a number
            set aside: 1
        "#]],
    );
}

/// A chain of reporting runs from the outlet to the person.
#[test]
fn chains_the_wrong_way_round() {
    let old = r#""reported_by": ["The Herald", "a spokesman"]"#;
    let speaker = "statement `unfair`";
    check(
        old,
        r#""reported_by": ["a spokesman", "Herald"]"#,
        expect![[r#"
            warning: /statements/1/reported_by: statement `unfair`: the chain is to run from the outlet to the person, and `Herald` at its end is the publisher of a source (turn it round)
        "#]],
    );
    check(
        old,
        r#""reported_by": ["the envoy, Mr Envoy", "a radio station"]"#,
        expect![[r#"
            warning: /statements/1/reported_by/0: statement `unfair`: the chain is to run from the outlet to the person, and the speaker, `the envoy, Mr Envoy`, is not its end (turn it round)
        "#]],
    );
    check(
        old,
        r#""reported_by": ["B. Envoy"]"#,
        expect![[r#"
            warning: /statements/1/reported_by/0: statement `unfair`: `B. Envoy` is the speaker: it does not say through whom it is known (begin with the outlet that has it)
        "#]],
    );
    // As it should be, or not to be told by a program.
    for chain in [
        r#"["The Herald", "Envoy"]"#,
        r#"["a radio station", "B. Envoy"]"#,
        r#"["The Herald", "a spokesman", "the herald"]"#,
        r#"["Envoys of the south", "a radio station"]"#,
        r#"["a post"]"#,
        r#"["…", "?"]"#,
    ] {
        let problems = problems(&small_with(old, &format!("\"reported_by\": {chain}")));
        assert!(!problems.contains(speaker), "{chain}: {problems}");
    }
}
