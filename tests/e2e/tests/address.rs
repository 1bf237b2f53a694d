//! The address is the view.

use demarche_e2e::Page;

#[test]
fn back_and_forward_walk_through_the_views() {
    let page = Page::open("");
    let b = &page.browser;
    b.wait(
        "the overview",
        "document.querySelector('.dossier-overview')",
    );
    b.click_words(".tabs", "Timeline");
    b.wait("the timeline", "document.querySelector('.timeline .mark')");
    b.click_words(".tabs", "Plans");
    b.wait("plans", "document.querySelector('main .plans')");
    b.click_words(".tabs", "Positions");
    b.wait("positions", "document.querySelector('.positions')");
    b.back();
    b.wait("plans again", "document.querySelector('main .plans')");
    b.back();
    b.wait(
        "the timeline again",
        "document.querySelector('.timeline .mark')",
    );
    assert_eq!(page.fragment(), "view=timeline");
    b.back();
    b.wait(
        "the overview again",
        "document.querySelector('.dossier-overview')",
    );
    assert_eq!(page.fragment(), "");
    b.forward();
    b.wait(
        "the timeline once more",
        "document.querySelector('.timeline .mark')",
    );
    b.forward();
    b.wait("plans once more", "document.querySelector('main .plans')");
    assert_eq!(page.fragment(), "view=plans&read=glance");
    page.finish();
}

#[test]
fn the_copied_link_is_the_address_with_the_hash_of_the_dossier() {
    let page = Page::open("view=table&party=russia");
    let b = &page.browser;
    b.may_copy();
    b.click(".menu-toggle");
    b.click(".copy-link");
    b.wait(
        "the word on the button",
        "document.querySelector('.copy-link').innerText === 'Link copied'",
    );
    let copied = b.eval_async("navigator.clipboard.readText()");
    let copied = copied.as_str().unwrap_or_default();
    let (view, hash) = copied.split_once("&of=").expect(copied);
    assert_eq!(b.eval("location.href"), view);
    assert!(
        hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{copied}"
    );
    page.finish();
}

#[test]
fn typing_makes_one_entry_of_the_history() {
    let page = Page::open("view=table");
    let before = page
        .browser
        .eval("history.length")
        .as_u64()
        .unwrap_or_default();
    page.browser.type_into("#search", "ceasefire");
    page.browser
        .wait("the search", "location.hash.includes('q=ceasefire')");
    let after = page
        .browser
        .eval("history.length")
        .as_u64()
        .unwrap_or_default();
    assert_eq!(after, before + 1);
    page.finish();
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_applied() {
    let page = Page::open("view=nonsense&channel=us-russia&foo=bar&event=gone");
    assert_eq!(page.count(), "23 of 120 events");
    let notes = page.browser.text(".notes");
    for part in ["view=nonsense", "foo=bar", "event=gone"] {
        assert!(notes.contains(part), "{notes}");
    }
    page.finish();
}

#[test]
fn no_address_breaks_the_page() {
    let page = Page::open("");
    for fragment in [
        "%",
        "%%%",
        "=",
        "&&&",
        "view",
        "view=",
        "view=plans&plans=",
        "plans=nowhere&view=plans",
        "plans=a,b,c,d,e,f&view=plans",
        "from=9999-12-31&to=0000-01-01",
        "from=0000-01-01",
        "to=9999-12-31",
        "from=-9999&to=9999",
        "from=Y10000",
        "asof=0001&view=positions",
        "from=2025-12-19T06:30&to=2025-12-19T06:40",
        "event=%00",
        "q=%F0%9F%92%A5",
        "q=%ED%A0%80",
        "statement=x",
        "provision=,",
        "provision=us-28,99",
        "position=russia,",
        "position=russia,territory&view=positions",
        "sort=-nothing&view=table",
        "group=place",
        "group=topic&kind=talks,call",
        "party=russia,russia,,russia",
        "source=seed-miami-talks&view=positions",
        "certain=1&from=2026-01-10&to=2026-01-11",
        "dossier=../x",
        "dossier=https://example.org/x.json",
        "view=plans&plans=us-28&differ=1",
        "view=timeline#view=table",
        "__proto__=1",
        "constructor=x",
    ] {
        page.go(fragment);
        page.browser.wait("the view to stand", "document.querySelector('.count').innerText.length > 0 && document.querySelector('main').children.length > 0");
    }
    page.finish();
}

#[test]
fn every_count_is_what_choosing_gives() {
    let page = Page::open("view=table&party=ukraine");
    let b = &page.browser;
    page.open_filters();
    for facet in ["Party", "Channel", "Kind", "Topic", "Confidence"] {
        let is_open = format!(
            "[...document.querySelectorAll('.facet')].find((f) => f.querySelector('summary').innerText.startsWith({facet:?})).open"
        );
        if b.eval(&is_open) != serde_json::Value::Bool(true) {
            b.run(&format!("[...document.querySelectorAll('.facet')].find((f) => f.querySelector('summary').innerText.startsWith({facet:?})).open = true"));
        }
        // The second value of the facet: its count, then what choosing it gives.
        let label = format!(
            "[...document.querySelectorAll('.facet')].find((f) => f.querySelector('summary').innerText.startsWith({facet:?})).querySelectorAll('li label')[1]"
        );
        let count = b.eval(&format!("{label}.querySelector('.number span').innerText"));
        let count = count.as_str().unwrap_or_default().to_owned();
        if facet == "Party" {
            // Any of two: more than either alone.
            continue;
        }
        b.run(&format!("{label}.querySelector('input').click()"));
        b.wait(
            &format!("{count} events by {facet}"),
            &format!("document.querySelector('.count').innerText.startsWith('{count} of')"),
        );
        b.back();
        b.wait(
            "the filter to go",
            "document.querySelectorAll('.chip').length === 1",
        );
    }
    page.finish();
}

#[test]
fn filters_are_removed_one_by_one_and_an_empty_result_says_which() {
    let page = Page::open("view=table&party=russia&channel=eu-internal&kind=call");
    let b = &page.browser;
    assert_eq!(b.count(".chip"), 3);
    assert!(page.count().starts_with("0 of"));
    let advice = b.text(".nothing");
    assert!(
        advice.contains("hidden by Channel: EU internal"),
        "{advice}"
    );
    b.click_words(".nothing li", "Remove Channel");
    b.wait(
        "results",
        "!document.querySelector('.count').innerText.startsWith('0 of')",
    );
    b.click(".chip a");
    b.wait(
        "one chip",
        "document.querySelectorAll('.chip').length === 1",
    );
    page.finish();
}

#[test]
fn search_is_blind_to_case_and_accents() {
    let page = Page::open("view=table&q=%C3%89LYS%C3%89E");
    let with = page.count();
    page.go("view=table&q=elysee");
    assert_eq!(page.count(), with);
    assert!(!with.starts_with('0'), "{with}");
    page.finish();
}
