//! Dossiers of the reader's own, kept in the browser.

use demarche_e2e::Page;

/// Opens the small dossier and keeps it, with the dialog open.
fn keep_small(page: &Page) {
    page.drop_small();
    page.open_share();
    page.browser.click_words(".kept", "Keep this file");
    page.browser.wait(
        "it in the list",
        "document.querySelectorAll('.kept li').length === 1",
    );
}

#[test]
fn a_dossier_is_kept_opened_renamed_and_deleted() {
    let page = Page::open("view=table");
    let b = &page.browser;
    keep_small(&page);
    let line = b.text(".kept li");
    assert!(line.contains("kB") && line.contains("20"), "{line}");
    assert!(
        b.text(".kept").contains("This browser"),
        "what it may delete is told"
    );
    // From a new tab, with nothing else open.
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    assert_eq!(page.count(), "120 events");
    page.open_share();
    b.wait(
        "the list",
        "document.querySelectorAll('.kept li').length === 1",
    );
    b.run("(() => { const input = document.querySelector('.kept li input'); input.value = 'My river'; input.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.click_words(".kept", "Open");
    b.wait(
        "the kept dossier",
        "document.querySelector('.count')?.innerText.startsWith('3 ')",
    );
    b.wait("the page", "!document.querySelector('.share')");
    page.open_share();
    b.wait(
        "its new name",
        "document.querySelector('.kept li input')?.value === 'My river'",
    );
    b.run("window.confirm = () => true");
    b.click_words(".kept", "Delete");
    b.wait(
        "an empty list",
        "document.querySelectorAll('.kept li').length === 0",
    );
    page.finish();
}

#[test]
fn a_table_is_kept_with_what_its_columns_mean() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_file(
        "own.csv",
        "when,what,odd\n03/04/2025,First,x\n05/06/2025,Second,y\n",
    );
    b.wait("the columns", "document.querySelector('.import .button')");
    b.click_words(".import fieldset", "4 March 2025");
    b.run("const select = document.querySelectorAll('.import select')[2]; select.value = 'place'; select.dispatchEvent(new Event('change', { bubbles: true }))");
    b.click(".import .button");
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    page.open_share();
    b.click_words(".kept", "Keep this file");
    b.wait("it in the list", "document.querySelector('.kept li')");
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    page.open_share();
    b.wait("the list", "document.querySelector('.kept li')");
    b.click_words(".kept", "Open");
    // It does not ask again.
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    assert_eq!(b.text("h1"), "own.csv");
    let table = b.text("table.events");
    assert!(table.contains("2025-03-04"), "{table}");
    page.finish();
}

#[test]
fn a_full_store_loses_nothing() {
    let page = Page::open("view=table");
    let b = &page.browser;
    keep_small(&page);
    // What the browser throws where there is no room: it counts too late, and only
    // for itself, for a test to fill it.
    b.run("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }");
    b.click_words(".kept", "Keep this file");
    b.wait(
        "words",
        "document.querySelector('.kept [role=alert]')?.textContent.includes('no room')",
    );
    assert_eq!(b.count(".kept li"), 1, "what was kept before is there");
    assert!(page.count().starts_with("3 "), "and what is open");
}

#[test]
fn a_store_that_takes_no_files_gets_their_bytes() {
    let page = Page::open("view=table");
    let b = &page.browser;
    // As in a private window of Safari.
    b.run(
        "(() => { const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (value, key) { \
         if (value.file instanceof File) throw new DOMException('no files here', 'UnknownError'); return put.call(this, value, key) } })()",
    );
    keep_small(&page);
    let line = b.text(".kept li");
    assert!(line.contains("kB"), "{line}");
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    page.open_share();
    b.wait("the list", "document.querySelector('.kept li')");
    b.click_words(".kept", "Open");
    b.wait(
        "the kept dossier",
        "document.querySelector('.count')?.innerText.startsWith('3 ')",
    );
    page.finish();
}

#[test]
fn a_change_that_is_taken_back_is_told() {
    let page = Page::open("view=table");
    let b = &page.browser;
    keep_small(&page);
    // As where the room ends while the bytes are written.
    b.run("(() => { const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) { const asked = put.apply(this, all); this.transaction.abort(); return asked } })()");
    b.click_words(".kept", "Keep this file");
    b.wait("words", "document.querySelector('.kept [role=alert]')");
    assert_eq!(b.count(".kept li"), 1, "what was kept before is there");
    assert!(page.count().starts_with("3 "), "and what is open");
}

#[test]
fn a_file_is_kept_before_the_browser_asks() {
    let page = Page::open("view=table");
    let b = &page.browser;
    // A reader who never answers.
    b.run("navigator.storage.persist = () => new Promise(() => {})");
    keep_small(&page);
}

#[test]
fn a_file_deleted_in_another_tab_stays_deleted() {
    let page = Page::open("view=table");
    let b = &page.browser;
    keep_small(&page);
    let first = b.window();
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    page.open_share();
    b.wait("the list", "document.querySelector('.kept li')");
    b.run("window.confirm = () => true");
    b.click_words(".kept", "Delete");
    b.wait("an empty list", "!document.querySelector('.kept li')");
    // A newer version of the page could change the database: no tab holds it open.
    let opened = b.eval_async("new Promise((answer) => { const asked = indexedDB.open('demarche', 2); asked.onblocked = () => answer('blocked'); asked.onsuccess = () => { asked.result.close(); answer('open') } })");
    assert_eq!(opened, serde_json::json!("open"));
    b.eval_async("new Promise((answer) => { indexedDB.deleteDatabase('demarche').onsuccess = () => answer(1) })");
    b.to_window(&first);
    b.run("(() => { const input = document.querySelector('.kept li input'); input.value = 'Back again'; input.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.wait("the list as it is", "!document.querySelector('.kept li')");
}
