//! Where accounts differ, and all that was said.

use demarche_e2e::{Page, files::catch_files};
use serde_json::json;

#[test]
fn parties_stand_against_each_other() {
    let page = Page::open("view=accounts&point=valdai");
    let b = &page.browser;
    b.wait("the point", "document.querySelector('.point.is-asked')");
    assert_eq!(page.count(), "19 points");
    assert_eq!(b.count(".points nav li"), 19);
    assert_eq!(
        b.text(".points nav [aria-current] span"),
        "The alleged attack on the president's residence"
    );
    // What was asked for stands first, in a column a party.
    let first = b.text(".point");
    assert!(
        first.starts_with("31 Dec 2025") || first.contains("The alleged attack"),
        "{first}"
    );
    let columns = b.eval("[...document.querySelector('.point').querySelectorAll('.column h3')].map((head) => head.innerText.trim())");
    assert_eq!(columns, json!(["United States", "Ukraine", "Russia"]));
    for words in [
        "“a complete fabrication”",
        "Volodymyr Zelensky",
        "President of Ukraine",
        "Opposes",
        "KVIA (CNN)",
    ] {
        assert!(first.contains(words), "{words}: {first}");
    }
    // From the index to another, and all of one statement in the details.
    b.click_words(".points nav", "How the Miami talks went");
    b.wait(
        "the other point",
        "document.querySelector('.point.is-asked h2')?.innerText === 'How the Miami talks went'",
    );
    assert_eq!(page.fragment(), "view=accounts&point=miami-talks");
    b.click(".point.is-asked .column li .fine a");
    b.wait("the details", "location.hash.includes('statement=')");
    b.wait(
        "the statement there",
        "document.querySelector('.details .statement.is-current')",
    );
    page.finish();
}

#[test]
fn points_are_filtered_as_everything_is() {
    let page = Page::open("view=accounts");
    let b = &page.browser;
    b.wait("the points", "document.querySelector('.point')");
    assert_eq!(b.count(".point"), 4);
    b.click_words(".point-list", "Show the other 15");
    b.wait(
        "all points",
        "document.querySelectorAll('.point').length === 19",
    );
    // From below what stays on top.
    b.run("scrollTo(0, 0)");
    b.click(".accounts-view .check input");
    b.wait(
        "those of several parties",
        "location.hash.includes('opposed=1')",
    );
    b.wait(
        "fewer",
        "document.querySelectorAll('.points nav li').length < 10",
    );
    assert!(b.text(".point-list").contains("only one party speaks"));
    page.go("view=accounts&q=fabrication");
    b.wait(
        "one",
        "document.querySelector('.count')?.innerText === '1 of 19 points'",
    );
    assert!(b.text(".point").contains("The alleged attack"));
    page.go("view=accounts&stance=opposes&from=2026-01-01");
    b.wait("none", "document.querySelector('.nothing')");
    assert!(
        b.text(".nothing").contains("points"),
        "{}",
        b.text(".nothing")
    );
    page.go("view=accounts&asof=2025-12-22");
    b.wait(
        "those known then",
        "document.querySelector('.points nav li')",
    );
    assert!(!b.text(".points nav").contains("The alleged attack"));
    page.finish();
}

#[test]
fn all_statements_by_day_and_by_speaker() {
    let page = Page::open("view=accounts&accounts=statements");
    let b = &page.browser;
    b.wait(
        "the statements",
        "document.querySelector('.statements .entry')",
    );
    assert_eq!(page.count(), "122 statements");
    assert_eq!(b.count(".statements .entry"), 60);
    b.click_words(".statements", "Show all 122");
    b.wait(
        "all",
        "document.querySelectorAll('.statements .entry').length === 122",
    );
    assert!(b.text(".group").contains("8 May 2026") || b.text(".group").contains("May 8, 2026"));
    // A stance with its count, and what choosing it gives.
    let opposes = b.eval("[...document.querySelectorAll('.choice')].find((choice) => choice.innerText.startsWith('Opposes')).innerText.match(/\\d+/)[0]");
    b.run("scrollTo(0, 0)");
    b.click_words(".choices", "Opposes");
    let words = format!("{} of 122 statements", opposes.as_str().unwrap_or_default());
    b.wait(
        "those opposing",
        &format!("document.querySelector('.count')?.innerText === {words:?}"),
    );
    assert_eq!(b.count(".statements .stance:not(.stance-opposes)"), 0);
    b.click_words(".view-tools", "By speaker");
    b.wait("by speaker", "document.querySelector('.by-speaker h2')");
    assert_eq!(
        page.fragment(),
        "view=accounts&stance=opposes&accounts=statements&by=speaker"
    );
    let heads = b.eval("new Set([...document.querySelectorAll('.by-speaker h2')].map((head) => head.innerText)).size === document.querySelectorAll('.by-speaker h2').length");
    assert_eq!(heads, json!(true));
    page.finish();
}

#[test]
fn statements_are_a_table_too() {
    let page = Page::open("view=accounts&accounts=statements&party=russia");
    let b = &page.browser;
    b.wait(
        "the statements",
        "document.querySelector('.statements .entry')",
    );
    let count = page.count();
    b.click(".as-table");
    b.wait(
        "the table",
        "document.querySelector('table.events tbody tr')",
    );
    assert_eq!(
        page.fragment(),
        "view=table&party=russia&list=statements&accounts=statements"
    );
    assert_eq!(page.count(), count);
    b.wait("all rows", "!document.querySelector('[data-growing]')");
    let rows = b.count("table.events tbody tr");
    assert!(count.starts_with(&rows.to_string()), "{count}: {rows}");
    b.click_words("table.events thead", "Date");
    b.wait("the last first", "location.hash.includes('sort=-date')");
    b.click(".what a");
    b.wait("the statement", "document.querySelector('tr.is-current') && document.querySelector('.details .statement.is-current')");
    b.click_words(".table-switch", "Events");
    b.wait(
        "the events",
        "document.querySelector('.count')?.innerText.includes('events')",
    );
    page.finish();
}

#[test]
fn what_is_shown_is_saved() {
    let page = Page::open("view=accounts&point=valdai&q=fabrication");
    let b = &page.browser;
    b.wait("the point", "document.querySelector('.point')");
    catch_files(&page);
    page.open_share();
    assert_eq!(b.text(".share .files p"), "3 statements");
    b.click_words(".share .files", "Statements CSV");
    b.wait("a file", "window.kept.length === 1");
    let csv = b.eval_async("window.kept[0].text()");
    let csv = csv.as_str().unwrap_or_default();
    assert_eq!(csv.lines().count(), 4, "{csv}");
    assert!(
        csv.contains("a complete fabrication") && csv.contains("words “fabrication”"),
        "{csv}"
    );
    b.click_words(".share .files", "Dossier JSON");
    b.wait("a dossier", "window.kept.length === 2");
    let dossier = b.eval_async("window.kept[1].text().then((text) => { const d = JSON.parse(text); return [d.statements.length, d.disagreements.some((of) => of.id === 'valdai')] })");
    assert_eq!(dossier, json!([3, true]));
    page.finish();
}

#[test]
fn nothing_is_too_wide() {
    for width in [360, 390, 768, 1024, 1280, 1600] {
        let page = Page::open_sized("view=accounts&point=miami-talks", width, 844);
        let b = &page.browser;
        for view in [
            "view=accounts&point=miami-talks",
            "view=accounts&accounts=statements",
            "view=accounts&accounts=statements&by=speaker",
            "view=table&list=statements",
        ] {
            page.go(view);
            b.wait(
                "the view",
                "document.querySelector('.point, .entry, table.events tbody tr')",
            );
            let over = b.eval("document.documentElement.scrollWidth - innerWidth");
            assert!(over.as_i64() <= Some(0), "{width} px, {view}: {over}");
        }
        page.finish();
    }
}
