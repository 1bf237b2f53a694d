//! The editor, as a writer uses it.

use crate::{Page, axe::violations_below, key};
use serde_json::Value;
use std::{thread, time::Duration};

/// Opens the editor by an entry of the menu.
pub fn open(page: &Page, words: &str, wanted: &str) {
    let b = &page.browser;
    b.click(".menu-toggle");
    b.click_words(".menu .popover", words);
    b.wait(
        "the editor",
        &format!("document.querySelector('dialog.edit {wanted}')"),
    );
}

/// Opens what was kept while somebody wrote, in a page that begins anew, and waits for words in it.
pub fn open_kept(page: &Page, words: &str) {
    let b = &page.browser;
    b.goto(&page.address("view=table"));
    page.ready();
    page.open_share();
    b.click_words(".kept", "Open");
    b.wait(
        "the kept dossier",
        &format!("document.querySelector('main').innerText.includes({words:?})"),
    );
}

/// The id of the control of a field: of `/events/0/title`.
pub fn control(pointer: &str) -> String {
    format!("#edit{}-field", pointer.replace('/', "-"))
}

/// Puts a text into a field in place of what is there.
pub fn fill(page: &Page, pointer: &str, text: &str) {
    let (b, control) = (&page.browser, control(pointer));
    b.wait("the field", &format!("document.querySelector('{control}')"));
    // Emptied first: a window without the focus would put the text behind what is there.
    b.run(&format!(
        "(() => {{ const of = document.querySelector('{control}'); of.focus(); of.value = ''; of.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()"
    ));
    b.type_into(&control, text);
}

/// Chooses in a field with a closed list.
pub fn choose(page: &Page, pointer: &str, code: &str) {
    page.browser.run(&format!(
        "(() => {{ const of = document.querySelector('{}'); of.value = '{code}'; of.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()",
        control(pointer)
    ));
}

/// Types a name into a field in which records are picked, and waits until the list under it has heard of it.
pub fn type_name(page: &Page, id: &str, name: &str) {
    let b = &page.browser;
    b.type_into(id, name);
    b.wait(
        "what fits",
        &format!("document.querySelector('{id}').value === {name:?} && document.querySelector('{id}-list [role=option]')"),
    );
}

/// Picks the record that is called so, or makes it.
pub fn pick(page: &Page, id: &str, name: &str) {
    type_name(page, id, name);
    page.browser.press(&[key::ENTER]);
}

/// Shows the records of a kind.
pub fn list(page: &Page, list: &str) {
    page.browser.run(&format!(
        "(() => {{ const of = document.querySelector('.edit-records-head select'); of.value = '{list}'; of.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ));
}

/// Shows the records of a kind, and one of them.
pub fn look_at(page: &Page, kind: &str, words: &str) {
    list(page, kind);
    page.browser.click_words(".edit-records", words);
}

/// Closes the editor.
pub fn close(page: &Page) {
    page.browser.click("dialog.edit .dialog-head button");
    page.browser
        .wait("the page", "!document.querySelector('dialog.edit')");
}

/// The dossier that is kept in this browser as a text, once it holds some words.
pub fn kept(page: &Page, words: &str) -> Value {
    // Opened before the page has made it, the store would be made without what the page keeps in it.
    let read = "new Promise(async (done) => { if (!(await indexedDB.databases()).some((of) => of.name === 'demarche')) return done(''); const open = indexedDB.open('demarche'); open.onsuccess = () => { const all = open.result.transaction('dossiers').objectStore('dossiers').getAll(); \
        all.onsuccess = async () => { const last = all.result.at(-1); open.result.close(); done(last ? await last.file.text() : '') } } })";
    for _ in 0..100 {
        let text = page.browser.eval_async(read);
        let text = text.as_str().unwrap_or_default();
        if text.contains(words) {
            return serde_json::from_str(text).expect("JSON is kept");
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("“{words}” is not kept");
}

/// Saves the dossier as a file, and gives its text. [`catch_files`](crate::files::catch_files) comes before.
pub fn saved(page: &Page) -> String {
    let b = &page.browser;
    b.run("window.kept.length = 0");
    b.click_words(".edit-tools", "Save as a file");
    b.wait("a file", "window.kept.length === 1");
    let text = b.eval_async("window.kept[0].text()");
    text.as_str().unwrap_or_default().to_owned()
}

/// What axe finds in the editor, behind the words for what was looked at. It has to be loaded.
///
/// # Panics
/// Where something in the editor is wider than its window.
pub fn look(page: &Page, what: &str) -> Vec<String> {
    let wider = page.browser.eval("(() => { const of = document.querySelector('dialog.edit'); return of.scrollWidth - of.clientWidth })()");
    assert!(
        wider.as_i64() <= Some(0),
        "{what} is {wider} px wider than its window"
    );
    violations_below(page, "dialog.edit")
        .into_iter()
        .map(|of| format!("{what}: {of}"))
        .collect()
}
