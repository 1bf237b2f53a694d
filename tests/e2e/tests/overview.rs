//! The first view of a dossier: what it says at a glance, and where every block leads.

use demarche_e2e::{Page, Site};
use serde_json::{Value, json};
use std::fs;

/// The page with a dossier of its own beside it, made of the shipped one.
fn with(change: impl FnOnce(&mut Value)) -> (Page, Site) {
    let site = Site::new();
    let text = fs::read(site.file("dossier.json")).expect("the shipped dossier");
    let mut dossier: Value = serde_json::from_slice(&text).expect("a dossier");
    change(&mut dossier);
    let bytes = serde_json::to_vec(&dossier).expect("a dossier");
    let site = Site::with(&[("other.json", &bytes)]);
    let page = Page::open_from(site.serve(), "dossier=other.json", 1280, 800);
    (page, site)
}

const WHOLE: &str = "document.querySelector('.dossier-overview .cards') && document.querySelector('.lineage-strip, .lineage-list')";

#[test]
fn it_says_where_things_stand() {
    let page = Page::open("");
    let b = &page.browser;
    b.wait("all blocks", WHOLE);
    assert_eq!(b.text(".tabs [aria-current]"), "Overview");
    assert!(
        b.text(".latest")
            .contains("Trump announces a three-day truce")
    );
    let tally = b.text(".tally").replace('\n', " ");
    for words in [
        "120 events",
        "122 statements",
        "8 plans",
        "19 disputed points",
        "65 positions",
    ] {
        assert!(tally.contains(words), "{words}: {tally}");
    }
    // A row a channel, the newest turn first, each with its histogram.
    assert_eq!(b.count(".turns li:not(.axis)"), 13);
    assert_eq!(b.count(".turns .histogram .last"), 13);
    let first = b.text(".turns li:not(.axis)");
    assert!(
        first.contains("US-Russia-Ukraine") && first.contains("three-day truce"),
        "{first}"
    );
    // The cap differs, and the page says from what.
    let cap = b.eval(
        "[...document.querySelectorAll('.differing-terms tbody tr')].find((row) => row.querySelector('th').innerText === 'Cap on Ukraine\\'s forces').innerText",
    );
    let cap = cap.as_str().unwrap_or_default();
    assert!(cap.contains("600,000") && cap.contains("800,000"), "{cap}");
    assert!(
        cap.contains("differs from the plan it is based on"),
        "{cap}"
    );
    // Two parties with their words on every card.
    assert_eq!(b.count(".cards .card"), 4);
    assert_eq!(b.count(".cards .side"), 8);
    assert!(b.text(".cards").contains("“a complete fabrication”"));
    assert_eq!(b.count(".lineage-strip li"), 8);
    page.finish();
}

#[test]
fn every_block_leads_into_its_view_with_the_filter_it_stands_for() {
    let page = Page::open("");
    let b = &page.browser;
    let back = |what: &str| {
        b.back();
        b.wait(what, WHOLE);
    };
    b.wait("all blocks", WHOLE);
    b.click_words(".turns .channel", "US-Ukraine");
    b.wait("the timeline", "document.querySelector('.timeline .mark')");
    assert_eq!(page.fragment(), "view=timeline&channel=us-ukraine");
    back("the overview after the timeline");
    b.click_words(".differing-terms td", "800,000");
    b.wait("the plans", "location.hash.includes('view=plans')");
    assert_eq!(
        page.fragment(),
        "view=plans&plans=us-28,e3-28&provision=e3-28,6"
    );
    back("the overview after the plans");
    b.click_words(".card", "The alleged attack on the president");
    b.wait("the accounts", "document.querySelector('.point.is-asked')");
    assert_eq!(page.fragment(), "view=accounts&point=valdai");
    back("the overview after the accounts");
    b.click_words(".lineage-strip", "20-point draft");
    b.wait("the plans", "location.hash.includes('view=plans')");
    assert_eq!(page.fragment(), "view=plans&plans=us-28,draft-20");
    back("the overview after the plans");
    b.click_words(".tally", "122 statements");
    b.wait("the statements", "document.querySelector('.statements')");
    assert_eq!(page.fragment(), "view=accounts&accounts=statements");
    page.finish();
}

#[test]
fn it_shows_what_the_filters_let_through() {
    let page = Page::open("view=overview&channel=us-ukraine");
    let b = &page.browser;
    b.wait(
        "one channel",
        "document.querySelectorAll('.turns li:not(.axis)').length === 1",
    );
    page.go("view=overview&topic=elections");
    b.wait(
        "the terms of one topic",
        "document.querySelector('.differing-terms tbody')?.innerText.includes('Elections in Ukraine')",
    );
    assert!(
        !b.text(".differing-terms")
            .contains("Cap on Ukraine's forces")
    );
    page.go("view=overview&asof=2025-11-21");
    b.wait(
        "what was known then",
        "document.querySelectorAll('.lineage-strip li').length === 3",
    );
    assert_eq!(b.count(".cards .card"), 0);
    page.finish();
}

#[test]
fn old_links_open_the_timeline() {
    let page = Page::open("party=russia&from=2025-12-19&to=2025-12-21");
    let b = &page.browser;
    b.wait("the timeline", "document.querySelector('.timeline .mark')");
    assert_eq!(b.text(".tabs [aria-current]"), "Timeline");
    page.go("event=2025-12-29-valdai-claim");
    b.wait("the event", "document.querySelector('.event-details')");
    assert_eq!(b.text(".tabs [aria-current]"), "Timeline");
    page.finish();
}

#[test]
fn a_dossier_of_events_opens_on_its_timeline() {
    let (page, _site) = with(|dossier| {
        for part in [
            "plans",
            "statements",
            "disagreements",
            "matches",
            "positions",
        ] {
            dossier[part] = json!([]);
        }
        let events = dossier["events"].as_array_mut().expect("events");
        events
            .iter_mut()
            .for_each(|event| event["plans"] = json!([]));
    });
    let b = &page.browser;
    b.wait("the timeline", "document.querySelector('.timeline .mark')");
    assert_eq!(b.text(".tabs [aria-current]"), "Timeline");
    assert!(!b.text(".tabs").contains("Overview"));
    assert_eq!(b.count(".note"), 0);
    page.finish();
}

#[test]
fn a_dossier_of_one_plan_has_what_it_has() {
    let (page, _site) = with(|dossier| {
        for part in [
            "events",
            "statements",
            "disagreements",
            "matches",
            "positions",
        ] {
            dossier[part] = json!([]);
        }
        dossier["plans"].as_array_mut().expect("plans").truncate(1);
    });
    let b = &page.browser;
    b.wait(
        "the terms",
        "document.querySelector('.differing-terms tbody tr')",
    );
    assert_eq!(b.text(".tabs [aria-current]"), "Overview");
    for absent in [
        ".turns",
        ".cards",
        ".lineage-strip",
        ".latest",
        ".is-changed",
    ] {
        assert_eq!(b.count(absent), 0, "{absent}");
    }
    page.finish();
}

#[test]
fn nothing_is_too_wide() {
    for width in [360, 390, 768, 1024, 1280, 1600] {
        let page = Page::open_sized("", width, 844);
        let b = &page.browser;
        b.wait("all blocks", WHOLE);
        let over = b.eval("document.documentElement.scrollWidth - innerWidth");
        assert!(over.as_i64() <= Some(0), "{width} px: {over}");
        if width < 600 {
            let seen = "[...document.querySelectorAll('.turns li:not(.axis)')].filter((row) => row.offsetHeight > 0).length";
            assert_eq!(b.eval(seen), json!(7));
            assert!(
                b.text(".dossier-overview .rest")
                    .contains("All 13 channels")
            );
        }
        page.finish();
    }
}
