//! Long comparisons, tables and lists: only what is in sight is drawn, and nothing is lost by it.

use demarche_e2e::{Page, Site, key, large};
use serde_json::json;
use xtask::server::Server;

/// No page may have more elements than this at any time.
const MOST_ELEMENTS: f64 = 6_000.0;

/// The page with a dossier beside it.
fn open(dossier: &[u8], fragment: &str, width: u32) -> (Page, Site) {
    let site = Site::with(&[("large.json", dossier)]);
    let server = Server::start(&site.file(""), 0).expect("a server");
    let fragment = format!("dossier=large.json&{fragment}");
    (Page::open_from(server, &fragment, width, 800), site)
}

fn two_plans(fragment: &str, width: u32) -> (Page, Site) {
    let fragment = format!("view=plans&plans=plan-0,plan-1{fragment}");
    let (page, site) = open(&large::plans(&[600, 550]), &fragment, width);
    page.browser.wait(
        "the plans to be compared",
        "document.querySelector('.plans-table tbody tr') && !document.querySelector('.plans[aria-busy]')",
    );
    (page, site)
}

fn number(page: &Page, expression: &str) -> f64 {
    let value = page.browser.eval(expression);
    value
        .as_f64()
        .unwrap_or_else(|| panic!("{expression}: {value}"))
}

fn elements(page: &Page) -> f64 {
    number(page, "document.getElementsByTagName('*').length")
}

/// The rows that are drawn.
const DRAWN: &str = "[...document.querySelectorAll('.virtual > [data-row]')]";

/// Waits until what is in sight of the rows is drawn, and no gap is in sight.
fn settled(page: &Page) {
    page.browser.wait(
        "rows where the reader looks",
        "![...document.querySelectorAll('.virtual > .gap')].some((gap) => { const r = gap.getBoundingClientRect(); return r.height > 0 && r.bottom > 0 && r.top < innerHeight })",
    );
}

#[test]
fn only_rows_in_sight_are_drawn_and_the_scroll_height_is_right() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    let all = number(
        &page,
        "+document.querySelector('.plans-tools .count').innerText.split(' ')[0]",
    );
    assert!(all > 600.0);
    assert_eq!(b.eval("document.querySelector('.plans-table').ariaRowCount ?? document.querySelector('.plans-table').getAttribute('aria-rowcount')"), json!((all + 1.0).to_string()));
    let high = number(&page, "document.documentElement.scrollHeight");
    // Every part of the page, on foot: nothing is empty, rows are in order, and elements stay few.
    for share in [0.0, 0.1, 0.35, 0.6, 0.85, 1.0] {
        b.run(&format!(
            "scrollTo(0, {share} * document.documentElement.scrollHeight)"
        ));
        settled(&page);
        let drawn = b.eval(&format!("{DRAWN}.map((row) => +row.dataset.row)"));
        let drawn: Vec<f64> = (drawn.as_array().into_iter().flatten())
            .filter_map(|row| row.as_f64())
            .collect();
        assert!(
            drawn.len() > 2 && drawn.len() < 80 && drawn.is_sorted(),
            "{drawn:?}"
        );
        assert!(elements(&page) < MOST_ELEMENTS);
        let index = b.eval(&format!(
            "{DRAWN}.every((row) => +row.getAttribute('aria-rowindex') === +row.dataset.row + 2)"
        ));
        assert_eq!(index, json!(true));
    }
    // At the end stands the last row, and estimates were not far off.
    assert_eq!(
        number(&page, &format!("+{DRAWN}.at(-1).dataset.row")),
        all - 1.0
    );
    let measured = number(&page, "document.documentElement.scrollHeight");
    assert!(
        (measured / high - 1.0).abs() < 0.2,
        "{high} and then {measured}"
    );
    page.finish();
}

#[test]
fn nothing_jumps_while_rows_above_turn_out_higher_or_lower() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    b.run("scrollTo(0, document.documentElement.scrollHeight / 2)");
    settled(&page);
    // Upwards, into rows that nobody measured: what is seen moves as far as the reader scrolls, no further.
    for _ in 0..12 {
        let jumped = b.eval_async(&format!(
            "(async () => {{ const frame = () => new Promise(requestAnimationFrame); \
             const row = {DRAWN}.find((row) => row.getBoundingClientRect().top > 150); const before = row.getBoundingClientRect().top; \
             scrollBy(0, -120); for (let n = 0; n < 4; n++) await frame(); \
             return row.isConnected ? row.getBoundingClientRect().top - before - 120 : 9999 }})()"
        ));
        assert!(jumped.as_f64().is_some_and(|by| by.abs() < 1.5), "{jumped}");
    }
    // And when all rows are folded, the first in sight stays in sight.
    let first = b.eval(&format!(
        "{DRAWN}.find((row) => row.getBoundingClientRect().bottom > 0).id"
    ));
    b.run("[...document.querySelectorAll('.plans-tools button')].find((b) => b.textContent === 'Fold all').click()");
    b.wait(
        "folded rows",
        &format!("{DRAWN}.every((row) => row.classList.contains('is-folded'))"),
    );
    settled(&page);
    let top = number(
        &page,
        &format!("document.getElementById({first}).getBoundingClientRect().top"),
    );
    assert!((-100.0..400.0).contains(&top), "{top}");
    assert!(elements(&page) < MOST_ELEMENTS);
    page.finish();
}

#[test]
fn the_keyboard_is_never_lost() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    b.run("document.querySelector('#plan-row-1 .fold button').focus()");
    b.run("scrollTo(0, document.documentElement.scrollHeight * 0.7)");
    settled(&page);
    // Far out of sight, the row that has the keyboard is still there.
    assert_eq!(
        b.eval("document.activeElement.closest('[data-row]')?.id"),
        json!("plan-row-1")
    );
    b.press(&[key::ENTER]);
    b.wait(
        "the row to fold",
        "document.querySelector('#plan-row-1 .fold button').getAttribute('aria-expanded') !== null",
    );
    // Tab goes on to what stands behind it, not to the top of the page.
    b.press(&[key::TAB]);
    assert_eq!(
        b.eval("Boolean(document.activeElement.closest('.plans-table'))"),
        json!(true)
    );
    page.finish();
}

#[test]
fn the_map_of_all_rows_leads_to_rows_that_are_not_drawn() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    assert_eq!(b.count(".strip-cell"), 0);
    b.run("document.querySelector('.minimap .map').focus()");
    b.press(&["\u{e010}"]);
    b.wait("the last row to be told", "document.querySelector('.map').getAttribute('aria-valuenow') === document.querySelector('.map').getAttribute('aria-valuemax')");
    assert!(
        b.eval("document.querySelector('.map').getAttribute('aria-valuetext')")
            .as_str()
            .is_some_and(|words| words.contains("Plan 1: "))
    );
    b.press(&[key::ENTER]);
    let last = number(
        &page,
        "document.querySelector('.map').getAttribute('aria-valuemax') - 1",
    );
    b.wait(
        "the keyboard at the row",
        &format!("document.activeElement.id === 'plan-row-{last}'"),
    );
    settled(&page);
    let place = b.eval("(() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight })()");
    assert_eq!(place, json!(true));
    // By pointer, into the middle; the row stands below the head that stays in sight.
    b.run("scrollTo(0, 0)");
    b.click(".minimap .map");
    b.wait("another row", &format!("document.activeElement.id.startsWith('plan-row-') && document.activeElement.id !== 'plan-row-{last}'"));
    settled(&page);
    let top = number(&page, "document.activeElement.getBoundingClientRect().top");
    assert!((20.0..300.0).contains(&top), "{top}");
    page.finish();
}

#[test]
fn a_link_to_a_provision_brings_its_row_into_sight() {
    let (page, _site) = two_plans("&provision=plan-1,400", 1280);
    let b = &page.browser;
    let in_sight = "(() => { const r = document.querySelector('.plans-table .provision-title.is-current')?.getBoundingClientRect(); return r && r.top > 0 && r.bottom < innerHeight })()";
    b.wait("the provision", in_sight);
    settled(&page);
    assert_eq!(b.eval(in_sight), json!(true));
    // Another one, from within the page.
    page.go("dossier=large.json&view=plans&plans=plan-0,plan-1&provision=plan-0,30");
    b.wait("the other provision", &format!("{in_sight} && document.querySelector('.provision-title.is-current .number').innerText === '30'"));
    page.finish();
}

#[test]
fn the_browsers_search_is_helped_and_the_pages_own_reaches_every_row() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    let word = b.eval_async(
        "fetch('large.json').then((r) => r.json()).then((d) => d.plans[0].provisions[590].title)",
    );
    let word = word.as_str().unwrap_or_default().to_owned();
    assert!(!b.text(".plans-table").contains(&word));
    assert_eq!(b.text(".find-hint"), "");
    b.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }))");
    b.wait(
        "the hint",
        "document.querySelector('.find-hint').innerText.includes('search finds all')",
    );
    // The browser's own search is not in its way.
    assert_eq!(b.eval("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }))"), json!(true));
    b.click_words(".find-hint", "Search in all rows");
    assert_eq!(b.eval("document.activeElement.type"), json!("search"));
    b.type_into(
        "input[type=search]",
        word.split(' ').next().unwrap_or_default(),
    );
    b.wait(
        "the row",
        &format!("document.querySelector('.plans-table tbody').innerText.includes({word:?})"),
    );
    page.go("dossier=large.json&view=plans&plans=plan-0,plan-1");
    b.wait("all rows", "document.querySelector('.virtual > .gap')");
    // Or everything is drawn for it.
    b.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F', metaKey: true, bubbles: true }))");
    b.wait("the hint", "document.querySelector('.find-hint button')");
    b.click_words(".find-hint", "Draw all");
    b.wait("everything", &format!("document.querySelector('.plans-table tbody').textContent.includes({word:?}) && !document.querySelector('.virtual > .gap')"));
    page.finish();
}

#[test]
fn on_paper_everything_stands() {
    let (page, _site) = two_plans("", 1280);
    let b = &page.browser;
    let all = number(
        &page,
        "+document.querySelector('.plans-tools .count').innerText.split(' ')[0]",
    );
    b.run("window.dispatchEvent(new Event('beforeprint'))");
    b.wait(
        "all rows",
        &format!("{DRAWN}.length === {all} && !document.querySelector('.plans-table .is-folded')"),
    );
    assert_eq!(b.count(".virtual > .gap"), 0);
    b.run("window.dispatchEvent(new Event('afterprint'))");
    b.wait("the screen", &format!("{DRAWN}.length < 80"));
    settled(&page);
    page.finish();
}

#[test]
fn what_did_not_change_is_text_and_menus_have_entries_only_in_use() {
    let (page, _site) = two_plans("&change=modified", 1280);
    let b = &page.browser;
    let kinds = b.eval("[...new Set([...document.querySelectorAll('.provision-text')].flatMap((text) => [...text.childNodes].map((node) => node.nodeName + (node.className ?? ''))))].sort()");
    for kind in kinds.as_array().into_iter().flatten() {
        let kind = kind.as_str().unwrap_or_default();
        assert!(
            [
                "#text",
                "#textundefined",
                "INS",
                "DEL",
                "DELmoved",
                "SPANmoved",
                "SPANfigure",
                "#comment"
            ]
            .contains(&kind),
            "{kinds}"
        );
    }
    // Between two elements there is one run of words, not one for each.
    let split = b.eval("[...document.querySelectorAll('.provision-text')].some((text) => [...text.childNodes].some((node) => node.nodeType === 3 && node.nextSibling?.nodeType === 3))");
    assert_eq!(split, json!(false));
    b.run("document.querySelector('.virtual > [data-row=\"0\"] .is-beside .why').open = true");
    b.wait(
        "the means to put it right",
        "document.querySelector('.why select')",
    );
    b.run("document.querySelector('.why select').focus()");
    b.wait(
        "what can be chosen",
        "document.querySelector('.why select').options.length > 500",
    );
    b.run("document.activeElement.blur()");
    b.wait(
        "nothing to choose from",
        "document.querySelectorAll('.why option').length < 100",
    );
    // What was unfolded is unfolded when the reader comes back.
    b.run("scrollTo(0, document.documentElement.scrollHeight)");
    b.wait(
        "the first row to be gone",
        "!document.querySelector('#plan-row-0, .virtual > [data-row=\"0\"]')",
    );
    b.run("scrollTo(0, 0)");
    b.wait(
        "the first row",
        "document.querySelector('.virtual > [data-row=\"0\"] .why select')",
    );
    page.finish();
}

#[test]
fn positions_are_drawn_in_both_directions_as_far_as_they_are_seen() {
    let (page, _site) = open(&large::positions(1_000, 40), "view=positions", 1280);
    let b = &page.browser;
    b.wait(
        "cells",
        "document.querySelector('.positions tbody td.cell')",
    );
    let table = "document.querySelector('.positions')";
    assert_eq!(
        b.eval(&format!(
            "[{table}.getAttribute('aria-rowcount'), {table}.getAttribute('aria-colcount')]"
        )),
        // The head of the table, a thousand actors, and the heads of their four parties.
        json!(["1005", "41"])
    );
    assert!(elements(&page) < MOST_ELEMENTS);
    assert!(number(&page, "document.documentElement.scrollHeight") > 40_000.0);
    // Every row has every column, in cells or in a gap that spans them.
    let spans = format!(
        "[...{table}.rows].filter((row) => !row.dataset.gap).every((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0) === 41)"
    );
    assert_eq!(b.eval(&spans), json!(true));
    b.run("scrollTo(0, 30000); document.querySelector('.scroller').scrollLeft = 99999");
    settled(&page);
    let last = "[...document.querySelectorAll('.positions thead th')].some((head) => head.innerText === 'Topic 39')";
    b.wait("the last topic", last);
    assert_eq!(b.eval(&spans), json!(true));
    assert!(elements(&page) < MOST_ELEMENTS);
    // A link to a cell that is not drawn.
    page.go("dossier=large.json&view=positions&position=actor-800,topic-20");
    b.wait("the cell", "(() => { const r = document.querySelector('.positions td.is-current')?.getBoundingClientRect(); return r && r.top > 0 && r.bottom < innerHeight })()");
    page.finish();
}

#[test]
fn a_list_of_all_events_stays_light() {
    let mut csv = String::from("date,title,kind\n");
    for nth in 0..5_000 {
        csv += &format!(
            "20{:02}-{:02}-{:02},Meeting {nth},talks\n",
            10 + nth % 15,
            nth % 12 + 1,
            nth % 28 + 1
        );
    }
    for (width, fragment, rows) in [(1280, "view=table", ".events tbody"), (360, "", ".days")] {
        let site = Site::with(&[("many.csv", csv.as_bytes())]);
        let server = Server::start(&site.file(""), 0).expect("a server");
        let page = Page::open_from(server, &format!("dossier=many.csv&{fragment}"), width, 800);
        let b = &page.browser;
        b.wait(
            "rows",
            &format!("document.querySelector('{rows} > [data-row]')"),
        );
        b.click_words("main", "Show all 5,000");
        b.wait("a gap", "document.querySelector('.virtual > .gap')");
        settled(&page);
        assert!(elements(&page) < MOST_ELEMENTS);
        assert!(number(&page, "document.documentElement.scrollHeight") > 100_000.0);
        b.run("scrollTo(0, document.querySelector('.virtual').getBoundingClientRect().bottom + scrollY - innerHeight)");
        b.wait(
            "the last event",
            "document.querySelector('.virtual > [data-row=\"4999\"]')",
        );
        settled(&page);
        assert!(elements(&page) < MOST_ELEMENTS);
        assert_eq!(
            number(
                &page,
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            ),
            0.0
        );
        page.finish();
    }
}

#[test]
fn details_of_two_thousand_statements_stay_light() {
    let (page, _site) = open(&large::statements(2_000), "event=event", 1280);
    let b = &page.browser;
    let cards = ".event-details .cards";
    b.wait(
        "statements",
        &format!("document.querySelector('{cards} > [data-row] .statement')"),
    );
    settled(&page);
    assert!(elements(&page) < MOST_ELEMENTS);
    assert_eq!(
        b.eval(&format!(
            "document.querySelector('{cards} > [data-row]').getAttribute('aria-setsize')"
        )),
        json!("2000")
    );
    // To the last of the statements, and behind it to the last of the sources.
    for (list, within) in [
        (cards, "document.querySelector('.event-details .cards')"),
        (
            ".event-details .sources",
            "document.querySelector('.event-details > section > .sources')",
        ),
    ] {
        b.wait(
            "the last",
            &format!(
                "(() => {{ const list = {within}; list.scrollIntoView({{ block: 'end' }}); \
                 return list.querySelector(':scope > [data-row=\"1999\"]') }})()"
            ),
        );
        settled(&page);
        assert!(elements(&page) < MOST_ELEMENTS, "{list}");
    }
    // A link to a statement that is not drawn.
    page.go("dossier=large.json&statement=said-1500");
    b.wait(
        "the statement",
        "(() => { const r = document.querySelector('.statement.is-current')?.getBoundingClientRect(); return r && r.bottom > 0 && r.top < innerHeight })()",
    );
    settled(&page);
    assert!(b.text(".statement.is-current").contains("Statement 1500: "));
    // The same statements, a line each, under the provision that they are about.
    page.go("dossier=large.json&view=plans&provision=plan,1");
    b.wait(
        "the provision",
        "document.querySelector('.provision-details .evidence')",
    );
    assert!(elements(&page) < MOST_ELEMENTS);
    b.run("document.querySelector('.provision-details .evidence').open = true");
    b.wait(
        "lines",
        "(() => { const list = document.querySelector('.provision-details .lines'); list.scrollIntoView(); return list.children.length > 8 })()",
    );
    settled(&page);
    assert!(elements(&page) < MOST_ELEMENTS);
    page.finish();
}

#[test]
fn on_paper_all_statements_of_an_event_stand() {
    let (page, _site) = open(&large::statements(80), "event=event", 1280);
    let b = &page.browser;
    b.wait(
        "some statements",
        "document.querySelector('.event-details .cards > .gap')",
    );
    b.run("window.dispatchEvent(new Event('beforeprint'))");
    b.wait(
        "all statements",
        "document.querySelectorAll('.event-details .cards > [data-row]').length === 80",
    );
    b.run("window.dispatchEvent(new Event('afterprint'))");
    b.wait(
        "some statements again",
        "document.querySelector('.event-details .cards > .gap')",
    );
    page.finish();
}

#[test]
fn the_dialog_about_a_large_dossier_stays_light() {
    let (page, _site) = open(&large::statements(2_000), "view=table", 1280);
    let b = &page.browser;
    b.click(".about-toggle");
    b.wait(
        "notes and disagreements",
        "document.querySelectorAll('.about[open] ul.virtual > [data-row], .about[open] ol.virtual > [data-row]').length > 20",
    );
    settled(&page);
    assert!(elements(&page) < MOST_ELEMENTS);
    b.run("document.querySelector('.about .disagreements ol').scrollIntoView({ block: 'end' })");
    b.wait(
        "the last disagreement",
        "(() => { const list = document.querySelector('.about .disagreements ol'); list.scrollIntoView({ block: 'end' }); return list.querySelector(':scope > [data-row=\"999\"]') })()",
    );
    settled(&page);
    // It keeps its number, whatever is drawn before it.
    let number =
        b.eval("document.querySelector('.about .disagreements li[data-row=\"999\"]').value");
    assert_eq!(number, json!(1000));
    assert!(elements(&page) < MOST_ELEMENTS);
    page.finish();
}

#[test]
fn four_plans_of_two_thousand_provisions_are_usable() {
    let (page, _site) = open(
        &large::plans(&[2_000; 4]),
        "view=plans&plans=plan-0,plan-1",
        1280,
    );
    let b = &page.browser;
    b.wait("two of them", "document.querySelector('.plans-table.of-2 tbody tr') && !document.querySelector('.plans[aria-busy]')");
    // One after another, so that there is time for each pair.
    for (count, plans) in [
        (3, "plan-0,plan-1,plan-2"),
        (4, "plan-0,plan-1,plan-2,plan-3"),
    ] {
        page.go(&format!("dossier=large.json&view=plans&plans={plans}"));
        b.wait("one more of them", &format!("document.querySelector('.plans-table.of-{count} tbody tr') && !document.querySelector('.plans[aria-busy]')"));
    }
    for share in [0.0, 0.5, 1.0] {
        b.run(&format!(
            "scrollTo(0, {share} * document.documentElement.scrollHeight)"
        ));
        settled(&page);
        assert!(elements(&page) < MOST_ELEMENTS);
    }
    assert!(number(&page, "document.documentElement.scrollHeight") > 100_000.0);
    page.finish();
}

#[test]
fn long_lists_pass_axe_core() {
    let axe = std::env::var("DEMARCHE_AXE")
        .expect("DEMARCHE_AXE names axe-core; run these tests by `cargo xtask test`");
    let axe = std::fs::read_to_string(axe).expect("axe-core");
    let check = |page: &Page, what: &str| {
        page.browser.run(&axe);
        let result = page
            .browser
            .eval_async("axe.run(document, { resultTypes: ['violations'] })");
        assert_eq!(
            result["violations"].as_array().map(Vec::len),
            Some(0),
            "{what}: {:#}",
            result["violations"]
        );
    };
    for width in [1280, 360] {
        let (page, _site) = two_plans("", width);
        page.browser.run("scrollTo(0, 20000)");
        settled(&page);
        check(&page, "a long comparison");
        page.finish();
        let (page, _site) = open(&large::positions(200, 40), "view=positions", width);
        page.browser.wait(
            "cells",
            "document.querySelector('.positions tbody td.cell, .positions-in-words > .position')",
        );
        check(&page, "many positions");
        page.finish();
    }
}
