//! Writing a dossier in the page: forms, what is wrong beside the field, undo, what is kept, files.

use demarche_e2e::{
    Page, axe,
    desk::{choose, close, control, fill, kept, look, look_at, open, open_kept, pick, saved},
    files::catch_files,
};
use serde_json::{Value, json};

/// Control, as the driver writes it.
const CONTROL: &str = "\u{e009}";
const ESCAPE: &str = "\u{e00c}";

fn saves(page: &Page) -> Value {
    catch_files(page);
    serde_json::from_str(&saved(page)).expect("it is JSON")
}

#[test]
fn a_copy_of_the_shipped_dossier_is_edited_undone_and_kept() {
    let page = Page::open("view=table");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    let before = b.eval(&format!(
        "document.querySelector('{}').value",
        control("/events/0/title")
    ));
    fill(&page, "/events/0/title", "Another title");
    b.wait(
        "the step",
        "document.querySelector('.edit-steps').innerText.includes('Another title')",
    );
    let file = kept(&page, "Another title");
    assert_eq!(file["events"][0]["title"], "Another title");
    assert!(
        b.text(".edit-stands").contains("not in a file"),
        "what is unsaved is told"
    );
    // One go of typing is one step.
    b.run(&format!(
        "document.querySelector('{}').focus()",
        control("/events/0/title")
    ));
    b.click(".edit-undo");
    b.wait(
        "the title of before",
        &format!(
            "document.querySelector('{}').value === {before}",
            control("/events/0/title")
        ),
    );
    b.click(".edit-redo");
    b.wait(
        "the new title",
        &format!(
            "document.querySelector('{}').value === 'Another title'",
            control("/events/0/title")
        ),
    );
    // The list of changes takes one back alone.
    choose(&page, "/events/0/kind", "other");
    b.click_words(".edit-tools", "Changes");
    b.wait(
        "both changes",
        "document.querySelectorAll('.edit-change').length === 2",
    );
    b.run("[...document.querySelectorAll('.edit-change')].find((of) => of.innerText.includes('Kind')).querySelector('button:last-child').click()");
    b.wait(
        "one change",
        "document.querySelectorAll('.edit-change').length === 1",
    );
    // What was written is what is open then.
    close(&page);
    b.wait(
        "the copy",
        "document.querySelector('main').innerText.includes('Another title')",
    );
    open(&page, "Edit…", ".edit-record");
    assert!(b.text(".edit-undo").contains("Undo"));
    assert_eq!(
        b.eval("document.querySelector('.edit-undo').disabled"),
        json!(false),
        "steps outlive the editor"
    );
    page.finish();
}

#[test]
fn a_dossier_is_written_from_nothing() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "New dossier…", ".edit-form");
    fill(&page, "/metadata/title", "Talks on the river");
    fill(&page, "/metadata/summary", "Two towns.");
    b.click(".edit-new");
    fill(&page, "/events/0/date", "03/04/2025");
    b.click_words(".edit-said", "It is");
    b.wait(
        "the chosen date",
        &format!(
            "document.querySelector('{}').value.startsWith('2025-0')",
            control("/events/0/date")
        ),
    );
    fill(&page, "/events/0/date", "12 March 2025");
    fill(&page, "/events/0/title", "The mayors meet");
    fill(&page, "/events/0/summary", "They spoke.");
    b.wait(
        "an id of the title",
        &format!(
            "document.querySelector('{}').value === '2025-03-12-the-mayors-meet'",
            control("/events/0/id")
        ),
    );
    assert!(
        b.text(".edit-form").contains("it cites no source"),
        "what is wrong is told in the words of the command"
    );
    choose(&page, "/events/0/kind", "talks");
    choose(&page, "/events/0/confidence", "confirmed");
    pick(&page, &control("/events/0/channel"), "Direct");
    b.click_words(".edit-form", "From an address");
    b.type_into(
        ".edit-paste textarea",
        "https://example.org/m?utm_source=mail",
    );
    b.click(".edit-add-sources");
    b.wait("a finished event", "!document.querySelector('.edit-count')");
    // What was made on the way is not finished, and does not stand in the way.
    let file = saves(&page);
    assert_eq!(file["events"][0]["date"], "2025-03-12");
    assert_eq!(file["events"][0]["channel"], "direct");
    assert_eq!(file["unfinished"]["channels"][0]["name"], "Direct");
    assert_eq!(
        file["unfinished"]["sources"][0]["url"],
        "https://example.org/m"
    );
    assert!(b.text(".edit-stands").contains("Nothing of it is unsaved"));
    close(&page);
    b.wait(
        "the dossier",
        "document.querySelector('.bar .name').innerText === 'Talks on the river'",
    );
    page.finish();
}

#[test]
fn what_is_referred_to_goes_only_with_its_references() {
    let page = Page::open("");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    look_at(&page, "channels", "Direct");
    b.click(".edit-remove");
    b.wait(
        "why not",
        "document.querySelector('.edit-steps').innerText.includes('channel “direct” is referred to by')",
    );
    b.click_words(".edit-steps", "Remove it with");
    b.wait(
        "no channel of the name",
        "!document.querySelector('.edit-records').innerText.includes('Direct')",
    );
    b.press(&[ESCAPE]);
    b.wait("the page", "!document.querySelector('dialog.edit')");
    page.finish();
}

#[test]
fn what_was_written_is_there_after_the_tab_was_ended() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "Kept through a crash");
    kept(&page, "Kept through a crash");
    let first = b.window();
    b.new_tab();
    let second = b.window();
    // In the middle of a word.
    b.to_window(&first);
    b.type_into(&control("/events/0/title"), " and mo");
    b.close_tab();
    b.to_window(&second);
    open_kept(&page, "Kept through a crash");
}

#[test]
fn two_tabs_do_not_write_over_each_other() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "In the first tab");
    kept(&page, "In the first tab");
    b.new_tab();
    open_kept(&page, "In the first tab");
    open(&page, "Edit…", ".edit-record");
    assert!(
        b.text(".edit-steps").contains("in another tab"),
        "it is told"
    );
    b.click(".edit-record");
    fill(&page, "/events/0/title", "In the second tab");
    kept(&page, "In the second tab");
    let both = "new Promise((done) => { const open = indexedDB.open('demarche'); open.onsuccess = () => { const all = open.result.transaction('dossiers').objectStore('dossiers').getAllKeys(); all.onsuccess = () => { open.result.close(); done(all.result.length) } } })";
    assert_eq!(b.eval_async(both), json!(2), "both are kept");
}

#[test]
fn everyone_can_write() {
    for (width, height) in [(1280, 900), (360, 740)] {
        let page = Page::open_sized("", width, height);
        let b = &page.browser;
        open(&page, "Edit…", ".edit-record");
        axe::load(&page);
        let mut found = Vec::new();
        let mut look = |what: &str| found.extend(look(&page, &format!("{what} at {width} px")));
        look("records");
        b.click(".edit-record");
        b.wait("the form", "document.querySelector('.edit-form')");
        look("a form");
        fill(&page, "/events/0/date", "soon");
        b.wait(
            "what is wrong",
            "document.querySelector('.edit-field.is-bad')",
        );
        look("a fault");
        for sheet in [
            "Sources from a text",
            "Doubles",
            "Changes",
            "Merge a copy…",
            "Publish…",
            "About the dossier",
        ] {
            b.click_words(".edit-tools", sheet);
            look(sheet);
        }
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn steps_are_undone_by_keys() {
    let page = Page::open("");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "By keys");
    b.type_into(&control("/events/0/title"), &format!("{CONTROL}z"));
    b.wait(
        "the title of before",
        &format!(
            "document.querySelector('{}').value !== 'By keys'",
            control("/events/0/title")
        ),
    );
    assert!(b.text(".edit-steps").contains("Undone: Changed “Title”"));
    page.finish();
}
