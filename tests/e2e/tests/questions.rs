//! The questions that a reader must be able to answer within a minute.

use demarche_e2e::dist;
use demarche_e2e::{Browser, Page};
use xtask::server::Server;

#[test]
fn who_met_whom_in_miami_and_through_which_channel() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    page.open_filters();
    b.click_words(".facet:has(summary)", "Place");
    b.click_words(".facet[open]:has(summary)", "Miami, Florida");
    b.wait(
        "the place to be chosen",
        "location.hash.includes('place=miami')",
    );
    page.go("view=table&place=miami&kind=talks&from=2025-12-19&to=2025-12-21");
    b.wait(
        "two rounds of talks",
        "document.querySelectorAll('.events tbody tr').length === 2",
    );
    let table = b.text(".events tbody");
    assert!(
        table.contains("Three days of US-Ukraine-Europe talks in Miami"),
        "{table}"
    );
    assert!(
        table.contains("Dmitriev meets Witkoff and Kushner in Miami"),
        "{table}"
    );
    b.click_words(".events", "Three days of US-Ukraine-Europe talks");
    b.wait(
        "the details",
        "document.querySelector('.details h2')?.innerText.startsWith('Three days')",
    );
    let details = b.text(".details");
    for name in [
        "Rustem Umerov",
        "Andriy Hnatov",
        "Steve Witkoff",
        "Jared Kushner",
        "Josh Gruenbaum",
        "Germany",
        "France",
        "United Kingdom",
    ] {
        assert!(details.contains(name), "{name}: {details}");
    }
    assert!(b.text(".facts").contains("Multilateral"));
    b.click_words(".events", "Dmitriev meets Witkoff");
    b.wait(
        "the other details",
        "document.querySelector('.details h2')?.innerText.startsWith('Dmitriev')",
    );
    assert!(b.text(".facts").contains("US-Russia"));
    assert!(b.text(".participants").contains("Kirill Dmitriev"));
    page.finish();
}

#[test]
fn what_each_side_said_and_who_reported_it() {
    let page = Page::open("event=2025-12-19-miami-us-ukraine-europe");
    let differ = page.browser.text(".differ");
    assert!(differ.contains("Accounts differ"), "{differ}");
    assert!(differ.contains("“productive and constructive”"), "{differ}");
    assert!(differ.contains("“rather unconstructive”"), "{differ}");
    let chain = page.browser.eval(
        "[...document.querySelectorAll('.differ .statement')].find((s) => s.innerText.includes('rather unconstructive')).querySelector('.chain').innerText",
    );
    let chain = chain.as_str().unwrap_or_default();
    assert!(
        chain.contains("Ushakov → Russian state media → "),
        "{chain}"
    );
    // The two sides stand beside each other.
    let tops = page.browser.eval(
        "[...document.querySelectorAll('.differ .side-by-side')][0].querySelectorAll('.statement').length > 1 && (() => { \
         const [a, b] = [...document.querySelectorAll('.differ .side-by-side')][0].querySelectorAll('.statement'); \
         return a.getBoundingClientRect().top === b.getBoundingClientRect().top && a.querySelector('.stance').innerText !== b.querySelector('.stance').innerText })()",
    );
    assert_eq!(tops, serde_json::Value::Bool(true));
    page.finish();
}

#[test]
fn how_the_cap_on_forces_differs() {
    let page = Page::open("view=plans&plans=us-28,e3-28,draft-20&topic=armed-forces-size");
    let b = &page.browser;
    b.wait(
        "one row",
        "document.querySelectorAll('.plans-table tbody tr').length === 1",
    );
    // What is written for screen readers alone stands between the figures.
    let row = b
        .text(".plans-table tbody tr")
        .replace('\n', " ")
        .replace("becomes", "");
    let row = row.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "at most 600,000 personnel",
        "600,000 → 800,000 personnel, +33 %",
        "unconditional",
        "peacetime only",
    ] {
        assert!(row.contains(words), "{words}: {row}");
    }
    let heads = b.text(".plans-table thead");
    for words in ["US 28-point", "E3 counter", "20-point draft"] {
        assert!(heads.contains(words), "{heads}");
    }
    page.finish();
}

#[test]
fn where_each_statement_comes_from() {
    let page = Page::open("event=2025-12-21-ushakov-unconstructive");
    let b = &page.browser;
    let sound = b.eval(
        "[...document.querySelectorAll('.details .sources a')].every((a) => /^https?:/.test(a.href) && a.target === '_blank' && a.rel === 'noopener noreferrer' && a.nextElementSibling.textContent.includes(new URL(a.href).host.replace('www.', '')))",
    );
    assert_eq!(sound, serde_json::Value::Bool(true));
    assert!(b.count(".details .statement .sources li") > 2);
    assert!(b.count(".details .statement .chain") > 2);
    page.finish();
}

#[test]
fn a_link_gives_the_same_view_in_a_fresh_profile() {
    let first = Page::open("view=timeline");
    let b = &first.browser;
    first.open_filters();
    b.click_words(".facet", "Russia");
    b.wait(
        "the party to be chosen",
        "location.hash.includes('party=russia')",
    );
    b.type_into("#search", "Donbas");
    b.wait("the search", "location.hash.includes('q=Donbas')");
    b.click(".mark");
    b.wait("an event", "location.hash.includes('event=')");
    let seen = |b: &Browser| [".count", ".chips", ".details h2"].map(|selector| b.text(selector));
    let here = seen(b);
    let address = b.eval("location.href");
    let second = Browser::open(1280, 900);
    second.goto(address.as_str().unwrap_or_default());
    second.wait("the page", "document.querySelector('.details h2')");
    assert_eq!(seen(&second), here);
    first.finish();
}

#[test]
fn works_from_any_folder() {
    let server = Server::start_at(&dist(), 0, "/some/folder/").expect("a server");
    let page = Page::open_from(server, "view=table", 1280, 900);
    assert_eq!(page.count(), "120 events");
    page.finish();
}
