//! Everyone can use it: axe-core, keys, narrow windows, the page's own scrolling.

use demarche_e2e::{
    Page,
    axe::{self, violations, violations_below},
    dist,
};
use serde_json::json;

const VIEWS: [&str; 16] = [
    "",
    "view=overview&event=2026-05-08-victory-day-truce&topic=territory",
    "view=accounts",
    "view=accounts&point=miami-talks&opposed=1",
    "view=accounts&accounts=statements&stance=opposes",
    "view=accounts&accounts=statements&by=speaker",
    "view=table&list=statements&party=russia",
    "group=party&event=2025-12-21-witkoff-umerov-statement&from=2025-12-15&to=2025-12-25",
    "event=2025-12-29-valdai-claim",
    "view=plans",
    "view=plans&plans=us-28,e3-28,draft-20,eu-24&provision=us-28,14&differ=1",
    "view=positions&position=russia,territory",
    "view=table&channel=us-russia",
    "view=table&party=russia&channel=eu-internal&kind=call",
    "view=nonsense&foo=bar",
    "embed=1&view=table&kind=talks",
];

fn check(width: u32, height: u32, scheme: &str) {
    let page = Page::open_sized("", width, height);
    page.browser.cdp(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    );
    axe::load(&page);
    let mut all = Vec::new();
    for view in VIEWS {
        page.go(view);
        page.browser.wait(
            "the view",
            "document.querySelector('main').children.length > 0",
        );
        page.browser.wait(
            "all of it",
            "!document.querySelector('.waiting, [data-growing]')",
        );
        // A list goes to what is selected once its rows are drawn; the view before may have
        // been scrolled, and this one half under the bar on top.
        page.browser.eval_async(
            "new Promise((done) => { let frames = 12; const next = () => --frames ? requestAnimationFrame(next) : done(true); next() })",
        );
        page.browser.run("scrollTo(0, 0)");
        all.extend(
            violations(&page)
                .into_iter()
                .map(|violation| format!("#{view}: {violation}")),
        );
        let overflow = page
            .browser
            .eval("document.documentElement.scrollWidth - innerWidth");
        if overflow.as_i64() > Some(0) {
            all.push(format!(
                "#{view}: the page is {overflow} px wider than its window"
            ));
        }
    }
    page.go("view=table&embed=0");
    page.browser.click(".about-toggle");
    page.browser
        .wait("the dialog", "document.querySelector('dialog[open]')");
    all.extend(
        violations(&page)
            .into_iter()
            .map(|violation| format!("about: {violation}")),
    );
    page.browser.click("dialog[open] .dialog-head button");
    for (toggle, drawn, what, over) in [
        (".filters-toggle", ".facet", "filters", ".filters"),
        (".as-of-toggle", ".popover.dates", "dates", ".popover.dates"),
        (".menu-toggle", ".menu .popover", "menu", ".menu .popover"),
        (".keys-toggle", "dialog[open] dl", "keys", "dialog[open]"),
    ] {
        page.browser.click(toggle);
        page.browser
            .wait(what, &format!("document.querySelector({drawn:?})"));
        all.extend(
            violations_below(&page, over)
                .into_iter()
                .map(|violation| format!("{what}: {violation}")),
        );
        // A sheet of filters lies over the rest.
        if what == "filters" {
            page.browser.click("[aria-label='Close the filters']");
        }
    }
    page.browser.click("dialog[open] .dialog-head button");
    page.browser.click(".share-toggle");
    page.browser.wait(
        "the dialog",
        "document.querySelector('.share[open] .files')",
    );
    page.browser
        .run("document.querySelectorAll('.share details').forEach((d) => { d.open = true })");
    all.extend(
        violations(&page)
            .into_iter()
            .map(|violation| format!("share: {violation}")),
    );
    assert!(all.is_empty(), "{}", all.join("\n"));
    page.finish();
}

#[test]
fn axe_finds_nothing_light_and_wide() {
    check(1280, 900, "light");
}

#[test]
fn axe_finds_nothing_dark_and_wide() {
    check(1280, 900, "dark");
}

#[test]
fn axe_finds_nothing_light_and_narrow() {
    check(360, 740, "light");
}

#[test]
fn axe_finds_nothing_dark_and_narrow() {
    check(360, 740, "dark");
}

#[test]
fn axe_finds_nothing_dark_and_between() {
    check(768, 1000, "dark");
}

#[test]
fn everything_is_reached_by_keys() {
    use demarche_e2e::key::{ENTER, ESCAPE, RIGHT, TAB};
    let page = Page::open("view=timeline");
    let b = &page.browser;
    let mut reached = String::new();
    for _ in 0..100 {
        b.press(&[TAB]);
        let here = b.eval("(() => { const e = document.activeElement; return (e.closest('.tabs') ? 'tabs ' : '') + (e.id === 'search' ? 'search ' : '') + (e.closest('.facet') ? 'facet ' : '') + (e.classList.contains('filters-toggle') ? 'filters ' : '') + (e.classList.contains('mark') ? 'mark ' : '') + (e.getAttribute('role') === 'slider' ? 'slider ' : '') })()");
        reached.push_str(here.as_str().unwrap_or_default());
        if here == "mark " {
            let outline =
                b.eval("getComputedStyle(document.activeElement.querySelector('.hit')).stroke");
            assert_ne!(outline, json!("none"), "the focus is not seen");
            let first = b.eval("document.activeElement.id");
            b.press(&[RIGHT]);
            b.wait("the next mark", &format!("document.activeElement.classList.contains('mark') && document.activeElement.id !== {first}"));
            b.press(&[ENTER]);
            b.wait("the event", "location.hash.includes('event=')");
        }
        // Filters are there once they are asked for; they come before the view.
        if here == "filters " && b.count(".facet") == 0 {
            b.press(&[ENTER]);
            b.wait("the filters", "document.querySelector('.facet')");
        }
    }
    for part in ["tabs", "search", "filters", "facet", "mark", "slider"] {
        assert!(reached.contains(part), "{part} was not reached: {reached}");
    }
    b.run("document.querySelector('.details').focus()");
    b.press(&[ESCAPE]);
    b.wait(
        "nothing to be selected",
        "!location.hash.includes('event=')",
    );
    page.finish();
}

#[test]
fn the_wheel_scrolls_the_page_and_zooms_with_control() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("the timeline", "document.querySelector('.surface')");
    b.wheel(".surface", 240, false);
    b.wait("the page to scroll", "scrollY > 0");
    assert_eq!(page.fragment(), "view=timeline");
    b.run("scrollTo(0, 0)");
    b.wheel(".surface", -240, true);
    b.wait("the range to close in", "location.hash.includes('from=')");
    assert_eq!(b.eval("scrollY"), json!(0));
    page.finish();
}

#[test]
fn dragging_moves_the_window_and_a_click_selects() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("the timeline", "document.querySelector('.surface')");
    b.drag(".surface", 250);
    b.wait("another range", "location.hash.includes('from=2025-11-0')");
    assert!(!page.fragment().contains("event="));
    b.click(".mark");
    b.wait("an event", "location.hash.includes('event=')");
    page.finish();
}

#[test]
fn the_first_view_is_drawn_soon() {
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..5 {
        let page = Page::open("view=timeline");
        let time = page
            .browser
            .eval("performance.getEntriesByName('demarche:ready')[0].startTime");
        times.push(time.as_f64().unwrap_or(f64::MAX));
    }
    times.sort_by(f64::total_cmp);
    println!(
        "time from navigation to the drawn timeline: median {:.0} ms of {times:.0?}",
        times[2]
    );
    assert!(times[2] < 5000.0);
    assert!(dist().join("sw.js").exists());
}
