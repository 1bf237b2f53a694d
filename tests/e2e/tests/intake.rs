//! From an article to records: drafts accepted, edited and rejected by keys and buttons, what is known of them, several texts at
//! once, and what stays in the tab.

use demarche_e2e::{
    Page, axe,
    desk::{self, look, open},
    files::catch_files,
};
use serde_json::{Value, json};

const ARTICLE: &str = include_str!("../../it/data/article.txt");
const OTHER: &str = include_str!("../../it/data/article-other.txt");

/// Puts a text into a field.
fn fill(page: &Page, selector: &str, text: &str) {
    let b = &page.browser;
    b.wait(
        "the field",
        &format!("document.querySelector({selector:?})"),
    );
    b.run(&format!(
        "(() => {{ const of = document.querySelector({selector:?}); of.focus(); of.value = {}; of.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()",
        json!(text)
    ));
}

/// Finds the drafts of a text.
fn read(page: &Page, text: &str) {
    let b = &page.browser;
    b.click_words(".edit-tools", "From an article");
    fill(page, "#art-text", text);
    b.click(".art-read");
    b.wait("drafts", "document.querySelector('.art-draft')");
}

/// How many drafts are in a state.
fn count(page: &Page, state: &str) -> u64 {
    page.browser.count(&format!(".art-draft.is-{state}"))
}

fn focus_first(page: &Page) {
    page.browser
        .run("document.querySelector('.art-draft.is-current').focus()");
}

/// Presses a key that decides on the current draft, and waits until that is another.
fn decide(page: &Page, key: &str, state: &str) {
    let before = count(page, state);
    page.browser.press(&[key]);
    page.browser.wait(
        "the decision",
        &format!(
            "document.querySelectorAll('.art-draft.is-{state}').length === {}",
            before + 1
        ),
    );
}

fn saved(page: &Page) -> Value {
    catch_files(page);
    serde_json::from_str(&desk::saved(page)).expect("it is JSON")
}

#[test]
fn an_article_becomes_a_dossier_by_keys() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    fill(&page, "#edit-metadata-title-field", "Talks in Miami");
    fill(&page, "#edit-metadata-summary-field", "What was said.");
    read(&page, ARTICLE);
    // What the article says of itself stands where it can be corrected.
    let of_source = |name: &str| {
        let field = format!("document.querySelector('#art-source-{name}').value");
        b.eval(&field)
    };
    assert_eq!(of_source("publisher"), json!("The Gazette"));
    assert_eq!(of_source("byline"), json!("Anna Lind"));
    assert_eq!(of_source("day"), json!("2025-12-22"));
    let all = b.count(".art-draft");
    assert!(all >= 7, "{all} drafts");
    assert_eq!(count(&page, "open"), all);
    focus_first(&page);
    // One is not wanted, the others are.
    decide(&page, "r", "rejected");
    for _ in 1..all {
        decide(&page, "a", "accepted");
    }
    assert_eq!(count(&page, "open"), 0);
    let file = saved(&page);
    assert_eq!(file.get("unfinished"), None, "all is finished");
    assert_eq!(file["sources"].as_array().map(Vec::len), Some(1));
    assert_eq!(file["sources"][0]["publisher"], "The Gazette");
    let statements = file["statements"].as_array().expect("statements");
    let quotes: Vec<&str> = statements
        .iter()
        .filter_map(|said| said["quote"].as_str())
        .collect();
    assert!(quotes.contains(&"rather unconstructive"), "{quotes:?}");
    for said in statements {
        assert_ne!(said["sources"][0]["note"], Value::Null, "{said}");
    }
    // It opens as any dossier, and nothing of it is set aside.
    b.click("dialog.edit .dialog-head button");
    b.wait("the page", "!document.querySelector('dialog.edit')");
    page.drop_file("miami.json", &file.to_string());
    b.wait(
        "the dossier",
        "document.querySelector('.bar .name').innerText === 'Talks in Miami'",
    );
    assert_eq!(b.count(".about-toggle .badge"), 0, "no problem is told");
    page.finish();
}

#[test]
fn what_the_dossier_has_is_recognised_and_gets_a_source() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    read(&page, ARTICLE);
    let known = count(&page, "known");
    assert!(known >= 2, "{known} are known");
    b.click_words(".art-draft.is-known", "Add the source");
    b.wait(
        "the step",
        "document.querySelector('.edit-steps').innerText.includes('Added a source to')",
    );
    b.wait(
        "that it cites the article",
        "[...document.querySelectorAll('.art-draft.is-known')].some((of) => of.innerText.includes('cites this article'))",
    );
    // One step takes back the source and the citation.
    b.click(".edit-undo");
    b.wait(
        "the draft as it was",
        "![...document.querySelectorAll('.art-draft.is-known')].some((of) => of.innerText.includes('cites this article'))",
    );
    page.finish();
}

#[test]
fn accepting_is_one_step_and_editing_opens_the_form() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    read(&page, ARTICLE);
    focus_first(&page);
    decide(&page, "a", "accepted");
    b.click(".edit-undo");
    b.wait(
        "no record",
        "document.querySelectorAll('.art-draft.is-accepted').length === 0",
    );
    assert!(b.count(".art-draft") > 0, "the drafts stay where they are");
    b.click(".edit-redo");
    b.wait(
        "the record again",
        "document.querySelectorAll('.art-draft.is-accepted').length === 1",
    );
    focus_first(&page);
    b.press(&["e"]);
    b.wait(
        "the form",
        "document.querySelector('.edit-sheet .edit-form h3')",
    );
    b.click(".edit-to-drafts");
    b.wait(
        "both",
        "document.querySelectorAll('.art-draft.is-accepted').length === 2",
    );
    page.finish();
}

#[test]
fn a_field_tells_why_and_marks_its_words() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    read(&page, ARTICLE);
    b.click(".art-draft.is-current .art-why");
    b.wait(
        "the reason",
        "document.querySelector('.art-draft.is-current .art-why-told').innerText.includes('% sure')",
    );
    b.wait("its words", "document.querySelector('.art-paper .art-lit')");
    focus_first(&page);
    b.press(&["j"]);
    b.wait(
        "the second",
        "document.activeElement.id === 'draft-2' && document.querySelector('.art-paper .is-now sup').innerText.includes('2')",
    );
    b.press(&["k"]);
    b.wait("the first", "document.activeElement.id === 'draft-1'");
    page.finish();
}

#[test]
fn several_articles_are_brought_together() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    b.click_words(".edit-tools", "From an article");
    b.wait("the sheet", "document.querySelector('.art-entry')");
    b.run(&format!(
        "(() => {{ const data = new DataTransfer(); data.items.add(new File([{}], 'a.txt')); data.items.add(new File([{}], 'b.txt')); \
         document.querySelector('.art-entry').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }})()",
        json!(ARTICLE),
        json!(OTHER)
    ));
    b.wait("drafts", "document.querySelector('.art-draft')");
    assert!(b.count(".art-day") >= 2, "they stand by day");
    b.wait(
        "figures that differ",
        "[...document.querySelectorAll('.art-figures')].some((of) => of.innerText.includes('90') && of.innerText.includes('120'))",
    );
    // Accepted, it cites both.
    b.run("document.querySelector('.art-figures').closest('.art-draft').focus()");
    decide(&page, "a", "accepted");
    let file = saved(&page);
    assert_eq!(
        file["events"][0]["sources"].as_array().map(Vec::len),
        Some(2)
    );
    page.finish();
}

#[test]
fn a_day_that_is_nowhere_is_asked_for() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    b.click_words(".edit-tools", "From an article");
    fill(
        &page,
        "#art-text",
        "“We agree,” Kremlin spokesman Dmitry Peskov said on Sunday.",
    );
    b.click(".art-read");
    b.wait(
        "the question",
        "document.querySelector('.art-stands').innerText.includes('On which day')",
    );
    fill(&page, "#art-source-day", "22 December 2025");
    b.run("document.querySelector('#art-source-day').dispatchEvent(new Event('change', { bubbles: true }))");
    b.wait(
        "the draft",
        "document.querySelector('.art-draft')?.innerText.includes('21')",
    );
    page.finish();
}

#[test]
fn a_long_text_can_be_stopped() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    b.click_words(".edit-tools", "From an article");
    b.wait("the entry", "document.querySelector('.art-entry')");
    // A file: a browser takes its time to lay out five megabytes in a field.
    b.run(&format!(
        "(() => {{ const data = new DataTransfer(); data.items.add(new File([{}.repeat(4000)], 'long.txt')); \
         document.querySelector('.art-entry').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }})()",
        json!(ARTICLE)
    ));
    b.wait("the way to stop", "document.querySelector('.art-stop')");
    b.click(".art-stop");
    b.wait(
        "that it was stopped",
        "document.querySelector('.art-stands').innerText.includes('was not read to its end')",
    );
    page.finish();
}

#[test]
fn texts_stay_in_the_tab_unless_the_writer_keeps_them() {
    let page = Page::open("");
    let b = &page.browser;
    let kept = "(localStorage.getItem('demarche:articles') ?? '').length";
    open(&page, "New dossier…", ".edit-form");
    read(&page, ARTICLE);
    assert_eq!(b.eval(kept), json!(0));
    b.click_words(".art-tools", "Keep the texts");
    b.wait("the texts", &format!("{kept} > 500"));
    b.click_words(".art-tools", "Put the texts away");
    b.wait("the entry", "document.querySelector('.art-entry')");
    b.click_words(".art-entry", "Open them");
    b.wait("drafts", "document.querySelector('.art-draft')");
    b.click_words(".art-tools", "Put the texts away");
    b.click_words(".art-entry", "Delete them");
    b.wait("nothing", &format!("{kept} === 0"));
    page.finish();
}

#[test]
fn everyone_can_take_drafts() {
    for (width, height) in [(1280, 900), (360, 740)] {
        let page = Page::open_sized("", width, height);
        let b = &page.browser;
        open(&page, "Edit…", ".edit-record");
        b.click_words(".edit-tools", "From an article");
        b.wait("the entry", "document.querySelector('.art-entry')");
        axe::load(&page);
        let mut found = Vec::new();
        let mut look = |what: &str| found.extend(look(&page, &format!("{what} at {width} px")));
        look("the entry");
        read(&page, ARTICLE);
        look("drafts");
        b.click(".art-draft.is-current .art-why");
        look("a reason");
        focus_first(&page);
        decide(&page, "r", "rejected");
        look("one rejected");
        assert!(found.is_empty(), "{width}: {found:#?}");
    }
}
