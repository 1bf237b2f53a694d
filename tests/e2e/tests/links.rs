//! Links as readers copy them: each leads to what it was copied from, also out of a
//! dossier of the reader's own, and into another page.

use demarche_e2e::{Browser, Page, SMALL, Site, own_texts};
use serde_json::{Value, json};

/// What a button copies.
fn copied(b: &Browser, within: &str, words: &str) -> String {
    b.click_words(within, words);
    b.wait(
        "the word on the button",
        "document.querySelector('[data-e2e-click]').innerText.toLowerCase().includes('copied')",
    );
    let link = b.eval_async("navigator.clipboard.readText()");
    link.as_str().unwrap_or_default().to_owned()
}

/// Opens the menu of the header.
fn open_menu(b: &Browser) {
    if b.count(".copy-link") == 0 {
        b.click(".menu-toggle");
    }
}

/// Copies the link to the view.
fn copied_view(b: &Browser) -> String {
    open_menu(b);
    copied(b, ".menu", "Copy link")
}

/// Opens a link in a new tab and does something there.
fn visit(page: &Page, link: &str, act: impl Fn()) {
    let here = page.browser.window();
    page.browser.new_tab();
    page.browser.goto(link);
    page.ready();
    act();
    page.browser.to_window(&here);
}

#[test]
fn each_copied_link_leads_to_what_it_was_copied_from() {
    let page = Page::open("view=table&kind=talks&event=2025-11-18-axios-report");
    let b = &page.browser;
    page.browser.may_copy();
    b.wait("the event", "document.querySelector('.event-details')");
    let title = b.text(".event-details h2");
    // The view, with its filters.
    let (count, link) = (page.count(), copied_view(b));
    visit(&page, &link, || {
        assert_eq!(page.count(), count);
        assert_eq!(b.text(".event-details h2"), title);
    });
    // The event, without filters.
    let link = copied(b, ".event-details > .record-tools", "to this event");
    assert!(!link.contains("kind="), "{link}");
    visit(&page, &link, || {
        assert_eq!(page.count(), "120 events");
        assert_eq!(b.text(".event-details h2"), title);
        assert_eq!(b.count(".note"), 0);
    });
    // A statement.
    b.run("document.querySelector('.event-details .statement details').open = true");
    let said = b.text(".event-details .statement .said");
    let link = copied(b, ".event-details .statement", "to this statement");
    assert!(link.contains("statement="), "{link}");
    visit(&page, &link, || {
        b.wait(
            "the statement",
            "document.querySelector('.statement.is-current')",
        );
        assert_eq!(b.text(".statement.is-current .said"), said);
    });
    // A provision, and the pair of its plan and another.
    page.go("view=plans&plans=us-28,draft-20&provision=us-28,6");
    b.wait("a pair", "document.querySelector('.counterparts .copy')");
    let title = b.text(".provision-details h2");
    let link = copied(b, ".provision-details > .record-tools", "to this provision");
    visit(&page, &link, || {
        b.wait(
            "the provision",
            "document.querySelector('.provision-details h2')",
        );
        assert_eq!(b.text(".provision-details h2"), title);
    });
    let other = b.text(".counterparts .plan-short");
    let link = copied(b, ".counterparts", "to this pair");
    assert!(link.contains("plans=us-28,"), "{link}");
    visit(&page, &link, || {
        b.wait(
            "the pair",
            "document.querySelector('.plans-table tbody tr')",
        );
        assert_eq!(b.text(".provision-details h2"), title);
        assert_eq!(b.count(".plans-table .names th"), 2);
        let plans = "[...document.querySelectorAll('.cell-plan')].slice(0, 2).map((plan) => plan.textContent)";
        assert_eq!(b.eval(plans), json!(["US 28-point", other]));
    });
    page.finish();
}

#[test]
fn copied_links_hold_a_dossier_of_the_readers_own() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.browser.may_copy();
    page.drop_small();
    let title = b.text("h1");
    let check = |link: &str, shown: &str, words: &str| {
        assert!(
            link.contains("data=") && !link.contains("of="),
            "{words}: {link}"
        );
        visit(&page, link, || {
            assert_eq!(b.text("h1"), title, "{words}");
            assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
            b.wait(words, &format!("document.querySelector({shown:?})"));
        });
    };
    let link = copied_view(b);
    check(&link, ".table tbody tr, table tbody tr", "the view");
    let note = b.text(".note");
    assert!(
        note.contains("inside this link") && note.contains("history"),
        "{note}"
    );
    page.browser.click(".table a, table tbody a");
    b.wait("its event", "location.hash.includes('event=')");
    let link = copied(b, ".event-details > .record-tools", "to this event");
    assert!(link.contains("event="), "{link}");
    check(&link, ".event-details h2", "the event");
    b.click_words(".tabs", "Plans");
    b.wait("plans at a glance", "document.querySelector('.glance')");
    b.click_words(".switch", "Point by point");
    b.wait("plans", "document.querySelector('.plans-table tbody tr')");
    b.click(".provision-title a[href*='provision=draft,2']");
    b.wait("a pair", "document.querySelector('.counterparts .copy')");
    let link = copied(b, ".provision-details > .record-tools", "to this provision");
    check(&link, ".provision-details h2", "the provision");
    let link = copied(b, ".counterparts", "to this pair");
    check(&link, ".plans-table tbody tr", "the pair");
    page.finish();
}

#[test]
fn copied_links_hold_texts_of_the_readers_own() {
    let page = Page::open("view=plans&plans=us-28,draft-20");
    let b = &page.browser;
    page.browser.may_copy();
    b.wait("plans", "document.querySelector('.plans-table tbody tr')");
    own_texts::paste(
        b,
        &[
            "1. Troops withdraw within 30 days.",
            "1. Troops withdraw within 60 days.",
        ],
    );
    own_texts::find_points(b);
    own_texts::compare(b);
    let both = "((text) => text.includes('30 days') && text.includes('60 days'))(document.querySelector('.plans-table')?.innerText ?? '')";
    b.wait("both", both);
    let link = copied_view(b);
    assert!(link.contains("data=") && link.len() < 8_000, "{link}");
    visit(&page, &link, || {
        b.wait("both", both);
        assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
    });
    page.finish();
}

#[test]
fn what_no_link_can_carry_is_not_copied() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.browser.may_copy();
    b.eval_async("navigator.clipboard.writeText('before')");
    let refused = |part: &str| {
        open_menu(b);
        b.click(".copy-link");
        b.wait(
            "why there is no link",
            &format!("[...document.querySelectorAll('.note.is-error')].some((note) => note.innerText.includes({part:?}))"),
        );
        let note = b.text(".note.is-error");
        assert!(note.starts_with("No link was copied."), "{note}");
        let copied = b.eval_async("navigator.clipboard.readText()");
        assert_eq!(copied, json!("before"));
        assert_eq!(b.text(".copy-link"), "Copy link");
    };
    page.drop_file(
        "events.csv",
        "date,title,kind\n2025-01-02,A meeting,talks\n2025-01-03,Another,talks\n",
    );
    b.wait(
        "its columns",
        "[...document.querySelectorAll('button')].some((button) => button.innerText === 'Show the events')",
    );
    b.click_words("body", "Show the events");
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    refused("a link cannot carry it");
    // A dossier of words that cannot be packed small.
    let mut state = 7_u32;
    let mut noise = String::new();
    while noise.len() < 120_000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        noise.push_str(&format!("{:x} ", state >> 4));
    }
    let mut large: Value = serde_json::from_str(SMALL).expect("JSON");
    large["metadata"]["summary"] = json!(noise);
    page.drop_file("large.json", &large.to_string());
    b.wait(
        "the file",
        "document.querySelector('.count')?.innerText.startsWith('3 ')",
    );
    refused("Save it as a file instead");
    page.finish();
}

#[test]
fn a_dossier_inside_a_link_is_shared_as_one() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.browser.may_copy();
    page.drop_small();
    let link = copied_view(b);
    visit(&page, &link, || {
        page.open_share();
        let words = b.text(".share .links > [role=status]");
        assert!(
            words.contains("inside this link") && !words.contains("fewer filters"),
            "{words}"
        );
        let again = b.eval("document.querySelector('.share-link input').value");
        assert_eq!(again, json!(link));
        // Files say where the page is, not all of the dossier in every row.
        b.run("URL.createObjectURL = (blob) => { window.kept = blob; return 'blob:x' }; HTMLAnchorElement.prototype.click = () => {}");
        b.click_words(".share .files", "Events CSV");
        b.wait("a file", "window.kept");
        let csv = b.eval_async("window.kept.text()");
        let csv = csv.as_str().unwrap_or_default();
        assert!(csv.contains(&page.server.url()), "{csv}");
        assert!(!csv.contains("data="), "{csv}");
    });
    page.finish();
}

#[test]
fn long_addresses_are_told_of() {
    let mut matches = String::new();
    for nth in 0..60 {
        let (a, b) = (nth / 20 + 1, nth % 20 + 1);
        matches.push_str(&format!("&match=us-28,draft-20;{a},25,26,27,28;{b},19,20"));
    }
    let page = Page::open("view=plans&plans=us-28,draft-20&match=us-28,draft-20;1;1");
    let b = &page.browser;
    page.browser.may_copy();
    assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
    copied_view(b);
    assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
    page.go(&format!("view=plans&plans=us-28,draft-20{matches}"));
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody tr') && !document.querySelector('.plans [role=progressbar], .plans progress')",
    );
    let link = copied_view(b);
    assert!(link.len() > 2_000);
    b.wait(
        "that it is long",
        "document.querySelector('.note')?.innerText.includes('2 000 characters')",
    );
    // And no more matches fit into it.
    b.run("document.querySelectorAll('.why').forEach((why) => { why.open = true })");
    let before = page.fragment();
    b.wait("the means to confirm", "[...document.querySelectorAll('.why button')].some((button) => button.textContent === 'Confirm')");
    b.run("[...document.querySelectorAll('.why button')].find((button) => button.textContent === 'Confirm').click()");
    b.wait(
        "that no more fit",
        "[...document.querySelectorAll('.note')].some((note) => note.innerText.includes('at most 60 matches'))",
    );
    assert_eq!(page.fragment(), before);
    page.finish();
}

#[test]
fn words_searched_for_stay_short_enough_for_a_link() {
    let page = Page::open("view=table");
    let b = &page.browser;
    b.type_into("#search", &"peace ".repeat(50));
    b.wait("the search", "location.hash.includes('q=peace')");
    let q = format!(
        "q={}",
        "peace ".repeat(50)[..200]
            .trim_end_matches(' ')
            .replace(' ', "+")
    );
    b.wait("all of it", &format!("location.hash.includes({q:?})"));
    assert!(b.eval("location.hash.length").as_u64() < Some(250));
    page.go(&format!("view=table&q={}", "peace+".repeat(50)));
    let note = b.text(".note");
    assert!(note.contains("first 200 characters"), "{note}");
    assert!(!page.count().starts_with("0 "), "{}", page.count());
    page.finish();
}

#[test]
fn the_plan_beside_the_base_is_in_the_address() {
    let four = "view=plans&plans=us-28,e3-28,draft-20,eu-24";
    let page = Page::open_sized(&format!("{four}&beside=draft-20"), 360, 740);
    let b = &page.browser;
    let shown = "[...document.querySelectorAll('.cell-plan')].filter((p) => p.getClientRects().length).map((p) => p.innerText)";
    b.wait(
        "the plan beside",
        &format!("{shown}.some((name) => name.includes('20-point'))"),
    );
    assert_eq!(b.count(".note"), 0);
    b.run("document.querySelectorAll('.beside-switch button')[2].click()");
    b.wait("another", "location.hash.includes('beside=eu-24')");
    b.run("document.querySelectorAll('.beside-switch button')[0].click()");
    b.wait("the first", "!location.hash.includes('beside')");
    assert_eq!(page.fragment(), four);
    b.back();
    b.wait(
        "the one before",
        "document.querySelectorAll('.beside-switch button')[2]?.getAttribute('aria-pressed') === 'true'",
    );
    page.finish();
}

/// Opens a page of another origin that holds a frame, and goes on inside the frame.
fn in_frame(page: &Page, site: &Site, snippet: &str, act: impl Fn()) {
    let b = &page.browser;
    site.write(
        "outer.html",
        format!("<!DOCTYPE html><link rel=icon href=icons/icon.svg><title>Another page</title><h1>Another page</h1>{snippet}")
            .as_bytes(),
    );
    let server = site.serve();
    let here = b.window();
    b.new_tab();
    // Another name, so that it is another site too.
    b.goto(&format!(
        "{}outer.html",
        server.url().replace("127.0.0.1", "localhost")
    ));
    // A tab behind others has no focus.
    b.to_front();
    b.click("h1");
    b.to_frame("iframe");
    b.wait("the view", "document.querySelector('#app .count')");
    assert_eq!(b.count("header.bar"), 0);
    act();
    b.to_window(&here);
}

#[test]
fn a_view_stands_in_a_page_of_another_site() {
    let page = Page::open("view=table&kind=talks&event=2025-12-21-witkoff-umerov-statement");
    let (b, site) = (&page.browser, Site::new());
    page.browser.may_copy();
    let count = page.count();
    page.open_share();
    let snippet = b.eval("document.querySelector('.share textarea').value");
    let snippet = snippet.as_str().unwrap_or_default().to_owned();
    in_frame(&page, &site, &snippet, || {
        assert_eq!(page.count(), count);
        assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
        b.wait("the details", "document.querySelector('.event-details')");
        copied_in_frame(b);
        let full = b.eval("document.querySelector('.is-embedded > header a').href");
        let full = full.as_str().unwrap_or_default().to_owned();
        visit(&page, &full, || {
            assert_eq!(b.count("header.bar"), 1);
            assert_eq!(page.count(), count);
        });
    });
    // What the reader must know is told there too, and the frame stays one.
    let of = snippet.split("of=").nth(1).and_then(|rest| rest.get(..8));
    let inside = "embed=1&amp;data=q1YqLU4tykvMTVWyUkrOzyspys_RUUrLzEkFigE";
    for (snippet, words) in [
        (
            snippet.replace(of.expect("a hash"), "00000000"),
            "changed since this link was made",
        ),
        (
            snippet.replace("embed=1", "embed=1&amp;dossier=gone.json"),
            "could not be opened",
        ),
        (snippet.replace("embed=1", inside), "damaged"),
        (
            snippet.replace("embed=1", "embed=1&amp;data=AAAAAAAA"),
            "could not be opened",
        ),
    ] {
        in_frame(&page, &site, &snippet, || {
            b.wait(words, "document.querySelector('.note')");
            let note = b.text(".note");
            assert!(note.contains(words), "{note}");
            b.click(".note button");
            b.wait("nothing told", "!document.querySelector('.note')");
            assert_eq!(b.count("header.bar"), 0);
            assert_eq!(b.count(".is-embedded"), 1);
        });
    }
    // A browser may log what happens in a frame of another site: that there is no such file.
    page.finish_but(&["gone.json"]);
}

/// In a frame a button may copy where the snippet allows it.
fn copied_in_frame(b: &Browser) {
    b.click(".event-details h2");
    b.wait("the focus", "document.hasFocus()");
    b.click_words(".event-details > .record-tools", "to this event");
    b.wait("the word on the button or an error", "document.querySelector('.note') || document.querySelector('[data-e2e-click]').innerText.includes('Copied')");
    assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
}
