//! The frame around every view: what stands when, and the time control.

use demarche_e2e::{Page, Site, key};
use serde_json::json;

const VIEWS: [&str; 7] = [
    "",
    "view=timeline",
    "view=accounts",
    "view=plans&read=glance",
    "view=plans",
    "view=positions",
    "view=table",
];

/// The inner width of an element, in pixels.
fn width(page: &Page, selector: &str) -> f64 {
    let of = format!("document.querySelector({selector:?}).getBoundingClientRect().width");
    page.browser.eval(&of).as_f64().unwrap_or_default()
}

#[test]
fn details_are_there_only_while_something_is_selected() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("the timeline", "document.querySelector('.surface .mark')");
    assert_eq!(b.count(".details"), 0);
    let before = width(&page, "main");
    b.run("document.querySelector('.mark').focus()");
    let mark = b.eval("document.activeElement.id");
    b.press(&[key::ENTER]);
    b.wait("the details", "document.querySelector('.details h2')");
    assert_eq!(width(&page, "main"), before - 400.0);
    b.wait(
        "the selected mark in sight",
        "(() => { const r = document.querySelector('.mark.is-selected').getBoundingClientRect(); \
         return r.top >= 100 && r.bottom <= innerHeight && r.right <= document.querySelector('.details').getBoundingClientRect().left })()",
    );
    // Escape closes them from where the reader is, and from within.
    b.press(&[key::ESCAPE]);
    b.wait("their room", "!document.querySelector('.details')");
    assert_eq!(width(&page, "main"), before);
    assert_eq!(b.eval("document.activeElement.id"), mark);
    b.press(&[key::ENTER]);
    b.wait("the details", "document.querySelector('.details h2')");
    b.run("document.querySelector('.details .panel-head button').focus()");
    b.press(&[key::ENTER]);
    b.wait("their room", "!document.querySelector('.details')");
    assert_eq!(
        b.eval("document.activeElement.id"),
        mark,
        "the focus goes back"
    );
    page.finish();
}

#[test]
fn with_less_room_details_lie_over_the_view_or_are_a_sheet() {
    let page = Page::open_sized("", 900, 900);
    let b = &page.browser;
    page.go("event=2025-12-29-valdai-claim");
    b.wait("the details", "document.querySelector('.details h2')");
    let window = b.eval("document.documentElement.clientWidth").as_f64();
    assert_eq!(Some(width(&page, "main")), window);
    b.wait("the focus", "document.activeElement.matches('.details')");
    b.press(&[key::ESCAPE]);
    b.wait("the view", "!document.querySelector('.details')");
    page.finish();
    let page = Page::open_sized("event=2025-12-29-valdai-claim", 390, 844);
    let b = &page.browser;
    b.wait("the details", "document.querySelector('.details h2')");
    let place = b.eval("(({ top, bottom, width }) => [top, bottom, width])(document.querySelector('.details').getBoundingClientRect())");
    assert!(place[0].as_f64() >= Some(844.0 * 0.12 - 1.0), "{place}");
    let room = b.eval("document.documentElement.clientWidth");
    assert_eq!((&place[1], &place[2]), (&json!(844), &room));
    page.finish();
}

#[test]
fn filters_stay_as_the_reader_left_them() {
    let page = Page::open("");
    let b = &page.browser;
    assert_eq!(b.count(".filters"), 0);
    b.click(".filters-toggle");
    b.wait(
        "the filters",
        "document.querySelector('.filters .facet-bar')",
    );
    assert_eq!(width(&page, ".filters"), 248.0);
    b.reload();
    page.ready();
    b.wait("the filters again", "document.querySelector('.filters')");
    page.go("view=table");
    assert_eq!(b.count(".filters"), 1);
    b.click("[aria-label='Close the filters']");
    b.wait(
        "the focus",
        "document.activeElement.matches('.filters-toggle')",
    );
    b.reload();
    page.ready();
    assert_eq!(b.count(".filters"), 0);
    page.finish();
}

#[test]
fn on_a_phone_filters_are_a_sheet_and_views_stand_at_the_foot() {
    let page = Page::open_sized("", 390, 844);
    let b = &page.browser;
    let tabs = b.eval("(({ top, bottom }) => [top, bottom])(document.querySelector('.bar nav').getBoundingClientRect())");
    assert_eq!(tabs, json!([788, 844]));
    b.click(".filters-toggle");
    b.wait("the sheet", "document.querySelector('.filters')");
    b.click(".facet[open] label");
    b.wait("a filter", "location.hash.includes('party=')");
    let (found, button) = (page.count(), b.text(".rail-foot button"));
    let number = found.split_whitespace().next().unwrap_or_default();
    assert_eq!(button, format!("Show {number} events"));
    b.click(".rail-foot button");
    b.wait("the view", "!document.querySelector('.filters')");
    // The table is in the menu.
    b.click(".menu-toggle");
    b.click_words(".menu", "Table");
    b.wait("the table", "document.querySelector('.events')");
    page.finish();
}

#[test]
fn between_phone_and_desktop_the_timeline_has_nearly_all_of_the_width() {
    for window in [600, 768, 1024, 1099] {
        let page = Page::open_sized("view=timeline", window, 900);
        page.browser
            .wait("the timeline", "document.querySelector('.surface')");
        let share = width(&page, ".timeline") / f64::from(window);
        assert!(share >= 0.9, "{window} px: {share}");
        page.finish();
    }
}

#[test]
fn the_frame_is_two_lines_in_every_view() {
    for (window, height) in [(1280, 800), (390, 844)] {
        let page = Page::open_sized("", window, height);
        let b = &page.browser;
        for view in VIEWS {
            page.go(view);
            let lines = b.eval("['.bar', '.time-control', '.time-plot svg'].map((of) => { const r = document.querySelector(of).getBoundingClientRect(); return [r.top, r.height] })");
            assert_eq!(
                lines,
                json!([[0, 44], [44, 56], [47, 50]]),
                "{window} px, #{view}"
            );
            assert_eq!(b.count("input[type=date]"), 0);
        }
        page.finish();
    }
}

#[test]
fn dates_are_typed_as_people_write_them() {
    let page = Page::open("view=table");
    let b = &page.browser;
    let change = |field: &str, text: &str| {
        b.run(&format!("(() => {{ const f = document.querySelector('{field}'); f.value = '{text}'; f.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"));
    };
    b.click(".shown-toggle");
    b.wait("the field", "document.activeElement?.id === 'shown-from'");
    change("#shown-from", "19 December 2025");
    b.wait("the start", "location.hash.includes('from=2025-12-19')");
    change("#shown-to", "грудень 2025");
    b.wait("the end", "location.hash.includes('to=2025-12-31')");
    // Which of two days it is, only the reader knows.
    change("#shown-to", "03/04/2026");
    b.wait(
        "the question",
        "document.querySelector('#shown-to-reason')?.innerText.startsWith('This may be ')",
    );
    assert!(page.fragment().contains("to=2025-12-31"));
    change("#shown-to", "2026-04-03");
    b.wait("the day", "location.hash.includes('to=2026-04-03')");
    page.finish();
}

#[test]
fn the_range_is_moved_by_keys_and_typed() {
    let page = Page::open("view=table");
    let b = &page.browser;
    b.wait("the strip", "document.querySelector('.grip')");
    b.run("document.querySelector('.grip').focus()");
    b.press(&[key::RIGHT]);
    b.wait("a range", "location.hash.includes('from=')");
    let from = b.eval("/from=([0-9-]+)/.exec(location.hash)[1]");
    b.press(&[key::RIGHT]);
    b.wait(
        "a day later",
        &format!("(Date.parse(/from=([0-9-]+)/.exec(location.hash)[1]) - Date.parse({from})) / 864e5 === 1"),
    );
    b.press(&["\u{e010}"]);
    b.wait("the last day", "document.activeElement.matches('.grip')");
    page.go("view=table");
    b.click(".shown-toggle");
    b.wait("the field", "document.activeElement?.id === 'shown-from'");
    b.type_into("#shown-from", "2025-12-19\n");
    // Enter takes it and closes the dates.
    b.wait(
        "the range",
        "location.hash.includes('from=2025-12-19') && !document.querySelector('.popover')",
    );
    b.click(".shown-toggle");
    b.wait("the field", "document.activeElement?.id === 'shown-from'");
    b.type_into("#shown-to", "2025-12\n");
    b.wait(
        "its end",
        "location.hash.includes('to=2025-12-31') && !document.querySelector('.popover')",
    );
    b.click(".as-of-toggle");
    b.wait("the field", "document.activeElement?.id === 'as-of'");
    assert!(b.text(".shown-toggle").contains("2025"));
    // What is no date stays in its field, with the reason.
    b.type_into("#as-of", "soon\n");
    b.wait("the reason", "document.querySelector('#as-of-reason')");
    assert_eq!(
        b.eval("document.querySelector('#as-of').value"),
        json!("soon")
    );
    assert!(!page.fragment().contains("asof"));
    // A range that ends before it starts is refused.
    b.run("(() => { const f = document.querySelector('#shown-to'); f.value = '2025-01-01'; f.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.wait("the reason", "document.querySelector('#shown-to-reason')");
    assert!(page.fragment().contains("to=2025-12-31"));
    b.click(".all-dates");
    b.wait("all dates", "!location.hash.includes('from=')");
    b.press(&[key::ESCAPE]);
    b.wait(
        "the focus",
        "!document.querySelector('.popover') && document.activeElement.matches('.as-of-toggle')",
    );
    page.finish();
}

#[test]
fn where_all_is_shown_a_drag_draws_a_range_and_a_click_takes_a_column() {
    let page = Page::open("view=table");
    let b = &page.browser;
    b.wait("the strip", "document.querySelector('.grip')");
    let days = "(Date.parse(/to=([0-9-]+)/.exec(location.hash)[1]) - Date.parse(/from=([0-9-]+)/.exec(location.hash)[1])) / 864e5";
    b.drag(".time-plot svg", 120);
    b.wait("a range", "location.hash.includes('from=')");
    let drawn = b.eval(days).as_f64().expect("a number");
    assert!(drawn > 3.0 && drawn < 60.0, "{drawn} days");
    page.go("view=table");
    b.wait("all", "!location.hash.includes('from=')");
    b.drag(".time-plot svg", 1);
    b.wait("a column", "location.hash.includes('from=')");
    let taken = b.eval(days).as_f64().expect("a number");
    assert!(taken < 31.0 && taken < drawn, "{taken} days");
    // The pointer is over a column still: it says when and how many.
    b.drag(".time-plot svg", 0);
    b.wait(
        "the words of a column",
        "/\\d+ events?$/.test(document.querySelector('.column-words')?.textContent ?? '')",
    );
    page.finish();
}

#[test]
fn another_view_begins_at_its_top() {
    let page = Page::open("");
    let b = &page.browser;
    b.wait("cards", "document.querySelector('.cards .card a')");
    b.run("scrollTo(0, document.documentElement.scrollHeight)");
    b.wait("the foot", "scrollY > 300");
    b.run("document.querySelector('.cards .card a').click()");
    b.wait("the point", "document.querySelector('.point.is-asked')");
    b.wait("the top", "scrollY === 0");
    page.finish();
}

#[test]
fn the_range_is_dragged_and_the_timeline_follows() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("the strip", "document.querySelector('.grip')");
    let shown = b.text(".shown-toggle");
    b.drag(".grip", 60);
    b.wait("another range", "location.hash.includes('from=')");
    assert_ne!(b.text(".shown-toggle"), shown);
    b.run("document.querySelector('.time-plot svg').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))");
    b.wait("all", "location.hash.includes('from=2024')");
    page.finish();
}

#[test]
fn the_day_to_look_from_is_moved_by_keys_and_taken_from_the_plans() {
    let page = Page::open("");
    let b = &page.browser;
    b.wait("the flag", "document.querySelector('.flag-handle')");
    b.run("document.querySelector('.flag-handle').focus()");
    b.press(&["\u{e00f}"]);
    b.wait("a day", "location.hash.includes('asof=')");
    b.wait("the veil", "document.querySelector('.time-plot .veil')");
    b.press(&["\u{e010}"]);
    b.wait("the end", "!location.hash.includes('asof=')");
    b.click(".as-of-toggle");
    b.wait(
        "days of plans",
        "document.querySelectorAll('.as-of-days li').length > 3",
    );
    b.click(".as-of-days li:nth-child(3) button");
    b.wait("its day", "location.hash.includes('asof=')");
    page.finish();
}

#[test]
fn the_strip_tells_its_speeds() {
    let page = Page::open("view=positions");
    let b = &page.browser;
    b.wait("the strip", "document.querySelector('.tick-word')");
    let words = b.eval("[...document.querySelectorAll('.tick-word')].map((word) => word.textContent).filter((word) => word.startsWith('by '))");
    assert_eq!(words, json!(["by month", "by day", "by week"]));
    assert_eq!(b.count(".time-plot .seam"), 2);
    page.finish();
}

#[test]
fn keys_are_listed_and_lead_to_the_search() {
    let page = Page::open("");
    let b = &page.browser;
    b.press(&["/"]);
    b.wait("the search", "document.activeElement.id === 'search'");
    // Where the reader types they are text.
    b.press(&["?"]);
    b.wait(
        "what was typed",
        "document.querySelector('#search').value === '?'",
    );
    assert_eq!(b.count("dialog"), 0);
    b.run("document.activeElement.blur()");
    page.go("");
    b.press(&["?"]);
    b.wait(
        "the keys",
        "document.querySelector('dialog[open] .key-groups kbd')",
    );
    b.press(&[key::ESCAPE]);
    b.wait("the page", "!document.querySelector('dialog')");
    page.finish();
}

#[test]
fn a_browser_that_is_too_old_is_told_so() {
    let site = Site::new();
    let script = String::from_utf8(site.read("opening.js")).expect("text");
    // As a browser does that knows neither `light-dark()` nor `:has()`.
    let old = format!("CSS.supports = () => false;\n{script}");
    site.write("opening.js", old.as_bytes());
    let page = site.open("view=table");
    let b = &page.browser;
    b.wait("words", "document.querySelector('.note')");
    let words = b.text(".note");
    assert!(
        words.contains("older") && words.contains("Safari 17.5"),
        "{words}"
    );
    assert_eq!(page.count(), "120 events");
    b.click(".note button");
    b.wait("nothing told", "!document.querySelector('.note')");
    // Others are told nothing.
    let page = Page::open("view=table");
    assert_eq!(page.browser.count(".note"), 0);
    page.finish();
}
