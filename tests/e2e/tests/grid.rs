//! The grid of the editor: moved about in by keys, typed in, pasted into, filled down, filtered, and usable by everyone.

use demarche_e2e::{Page, axe, desk::look};
use serde_json::json;

/// Keys, as the driver writes them. Control and Shift are held until the text ends.
const SHIFT: &str = "\u{e008}";
const CONTROL: &str = "\u{e009}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const END: &str = "\u{e010}";
const HOME: &str = "\u{e011}";
const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";
const DOWN: &str = "\u{e015}";
const DELETE: &str = "\u{e017}";

const GRID: &str = ".edit-grid [role=grid]";
const TYPED: &str = ".grid-editor :is(input, textarea)";

/// The grid of the small dossier, of events.
fn open(page: &Page) {
    page.drop_small();
    show(page);
}

/// The grid of the dossier that is open.
fn show(page: &Page) {
    let b = &page.browser;
    b.click(".menu-toggle");
    b.click_words(".menu .popover", "Edit…");
    b.wait(
        "the editor",
        "document.querySelector('dialog.edit .edit-record')",
    );
    b.click_words(".edit-tools", "Grid");
    b.wait(
        "the grid, with the keyboard in it",
        &format!("document.querySelector('{GRID} tbody [data-row]') && document.activeElement === document.querySelector('{GRID}')"),
    );
}

/// Waits until keys are at a cell: a row and a column from 0.
fn is_at(page: &Page, row: usize, column: usize) {
    page.browser.wait(
        &format!("row {row}, column {column}"),
        &format!("document.querySelector('{GRID}').getAttribute('aria-activedescendant') === 'edit-grid-{row}-{column}' && document.getElementById('edit-grid-{row}-{column}')"),
    );
}

/// Waits until a cell says something.
fn says(page: &Page, row: usize, column: usize, words: &str) {
    page.browser.wait(
        &format!("“{words}” in row {row}, column {column}"),
        &format!(
            "document.querySelector('#edit-grid-{row}-{column} .grid-text')?.textContent === {}",
            json!(words)
        ),
    );
}

/// Pastes a text, as a browser does that has it on its clipboard.
fn paste(page: &Page, text: &str) {
    page.browser.run(&format!(
        "(() => {{ const data = new DataTransfer(); data.setData('text/plain', {}); document.querySelector('{GRID}').focus(); \
         document.body.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})) }})()",
        json!(text)
    ));
}

/// What is copied or cut of the grid.
fn copied(page: &Page, kind: &str) -> String {
    let text = page.browser.eval(&format!(
        "(() => {{ const data = new DataTransfer(); document.querySelector('{GRID}').focus(); \
         document.body.dispatchEvent(new ClipboardEvent('{kind}', {{ clipboardData: data, bubbles: true, cancelable: true }})); return data.getData('text/plain') }})()"
    ));
    text.as_str().unwrap_or_default().to_owned()
}

fn undo(page: &Page) {
    page.browser.click(".edit-undo");
}

#[test]
fn keys_go_from_cell_to_cell_and_type_in_them() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    is_at(&page, 0, 0);
    b.type_into(GRID, &format!("{DOWN}{RIGHT}"));
    is_at(&page, 1, 1);
    b.type_into(GRID, END);
    is_at(&page, 1, 12);
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    is_at(&page, 0, 0);
    b.type_into(GRID, &format!("{SHIFT}{DOWN}{RIGHT}"));
    is_at(&page, 1, 1);
    assert_eq!(b.count(&format!("{GRID} td[aria-selected=true]")), 4);
    b.type_into(GRID, ESCAPE);
    b.wait(
        "one cell",
        &format!("document.querySelectorAll('{GRID} td[aria-selected=true]').length === 1"),
    );
    assert_eq!(
        b.count("dialog.edit[open]"),
        1,
        "Escape closes the selection, not the editor"
    );
    // Enter edits what is there, Escape leaves it.
    b.type_into(GRID, ENTER);
    b.wait(
        "what stands there",
        &format!("document.querySelector('{TYPED}')?.value === 'The mayors meet'"),
    );
    b.type_into(TYPED, &format!(" again{ESCAPE}"));
    says(&page, 1, 1, "The mayors meet");
    // A letter begins anew, Enter keeps it and goes down.
    b.type_into(GRID, "T");
    b.wait(
        "the letter",
        &format!("document.querySelector('{TYPED}')?.value === 'T'"),
    );
    b.type_into(TYPED, &format!("hey part{ENTER}"));
    says(&page, 1, 1, "They part");
    is_at(&page, 2, 1);
    b.wait(
        "the step",
        "document.querySelector('.edit-steps').innerText.includes('Title')",
    );
    undo(&page);
    says(&page, 1, 1, "The mayors meet");
    // Tab keeps and goes on.
    b.type_into(GRID, "N");
    b.wait(
        "the letter",
        &format!("document.querySelector('{TYPED}')?.value === 'N'"),
    );
    b.type_into(TYPED, &format!("o{TAB}"));
    says(&page, 2, 1, "No");
    is_at(&page, 2, 2);
    b.type_into(GRID, &format!("{LEFT}{DELETE}"));
    b.wait(
        "what is wrong",
        "document.querySelector('#edit-grid-2-1.is-bad .edit-fault')?.innerText.includes('title')",
    );
    page.finish();
}

#[test]
fn dates_are_read_and_names_are_chosen_or_made() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    b.type_into(GRID, "3");
    b.wait(
        "the number",
        &format!("document.querySelector('{TYPED}')?.value === '3'"),
    );
    b.type_into(TYPED, &format!(" April 2025{ENTER}"));
    says(&page, 0, 0, "2025-04-03");
    // A date that can be two is one that is chosen.
    b.type_into(GRID, "0");
    b.wait(
        "the number",
        &format!("document.querySelector('{TYPED}')?.value === '0'"),
    );
    b.type_into(TYPED, "3/04/2025");
    b.click_words(".grid-editor", "It is");
    b.wait(
        "a date",
        "['2025-03-04', '2025-04-03'].includes(document.querySelector('#edit-grid-1-0 .grid-text')?.textContent)",
    );
    // The place of the first event: by the beginning of its name.
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    for column in 1..=5 {
        b.type_into(GRID, RIGHT);
        is_at(&page, 0, column);
    }
    b.type_into(GRID, "f");
    b.wait(
        "what fits",
        "document.querySelector('#edit-grid-choices [role=option]')",
    );
    b.type_into(TYPED, &format!("erry{DOWN}{ENTER}"));
    says(&page, 0, 5, "The ferry house");
    // A name that nobody has is asked about, and made with the cell as one step.
    b.type_into(GRID, "B");
    b.wait(
        "the letter",
        &format!("document.querySelector('{TYPED}')?.value === 'B'"),
    );
    b.type_into(TYPED, &format!("ridge house{ENTER}"));
    b.click(".grid-make");
    says(&page, 1, 5, "Bridge house");
    undo(&page);
    says(&page, 1, 5, "The ferry house");
    page.finish();
}

#[test]
fn a_block_of_a_spreadsheet_is_pasted_and_undone_at_once() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    b.type_into(GRID, &format!("{SHIFT}{DOWN}{RIGHT}"));
    is_at(&page, 1, 1);
    let before = copied(&page, "copy");
    assert_eq!(
        before,
        "2025-03\tA round of talks\r\n2025-03-12\tThe mayors meet"
    );
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    is_at(&page, 0, 0);
    paste(
        &page,
        "1 May 2025\tFirst\n2 May 2025\t\"Second\nline\"\n3 May 2025\tThird\n",
    );
    says(&page, 0, 0, "2025-05-01");
    says(&page, 1, 1, "Second line");
    says(&page, 2, 1, "Third");
    assert!(b.text(".grid-said").contains("Cells pasted: 6"));
    undo(&page);
    says(&page, 0, 0, "2025-03");
    says(&page, 2, 1, "A denial");
    // Past the last row rows are added, with ids of their names.
    b.type_into(GRID, &format!("{CONTROL}{END}"));
    is_at(&page, 2, 12);
    b.type_into(GRID, HOME);
    is_at(&page, 2, 0);
    paste(
        &page,
        "2025-03-14?\tA denial\n2025-06-01\tThe end\tOver.\ttalks\tDirect",
    );
    says(&page, 3, 12, "2025-06-01-the-end");
    says(&page, 3, 4, "Direct");
    b.wait(
        "what is told",
        "document.querySelector('.grid-said').innerText.includes('Rows added: 1')",
    );
    assert_eq!(
        b.eval(&format!(
            "document.querySelector('{GRID}').getAttribute('aria-rowcount')"
        )),
        json!("5")
    );
    // What has no room and what nobody knows is told.
    b.type_into(GRID, END);
    is_at(&page, 2, 12);
    paste(&page, "denial\tmore");
    b.wait(
        "what is told",
        "document.querySelector('.grid-said').innerText.includes('Columns not pasted')",
    );
    b.type_into(GRID, HOME);
    for column in 1..=4 {
        b.type_into(GRID, RIGHT);
        is_at(&page, 2, column);
    }
    paste(&page, "Nobody’s channel");
    b.click(".grid-skip");
    b.wait(
        "what is told",
        "document.querySelector('.grid-said').innerText.includes('no record is called')",
    );
    says(&page, 2, 4, "Direct");
    page.finish();
}

#[test]
fn values_are_filled_down_set_for_all_and_cut() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    b.type_into(GRID, RIGHT);
    is_at(&page, 0, 1);
    b.type_into(GRID, &format!("{SHIFT}{DOWN}{DOWN}"));
    is_at(&page, 2, 1);
    b.type_into(GRID, &format!("{CONTROL}d"));
    says(&page, 2, 1, "A round of talks");
    undo(&page);
    says(&page, 2, 1, "A denial");
    b.type_into(GRID, "X");
    b.wait(
        "the letter",
        &format!("document.querySelector('{TYPED}')?.value === 'X'"),
    );
    b.type_into(TYPED, &format!("{CONTROL}{ENTER}"));
    says(&page, 0, 1, "X");
    says(&page, 1, 1, "X");
    assert_eq!(copied(&page, "cut"), "X\r\nX\r\nX");
    says(&page, 1, 1, "");
    undo(&page);
    says(&page, 1, 1, "X");
    page.finish();
}

#[test]
fn rows_are_added_removed_filtered_and_sorted() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    b.click(".grid-tools .edit-new");
    is_at(&page, 3, 0);
    b.click(".grid-remove");
    b.wait(
        "three rows",
        &format!("document.querySelectorAll('{GRID} tbody [data-row]').length === 3"),
    );
    // What others refer to is not removed behind their back.
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    is_at(&page, 0, 0);
    b.click(".grid-remove");
    b.wait(
        "why not",
        "document.querySelector('.edit-steps').innerText.includes('event “round” is referred to by')",
    );
    b.click_words(".edit-steps", "Remove it with");
    b.wait(
        "two rows",
        &format!("document.querySelectorAll('{GRID} tbody [data-row]').length === 2"),
    );
    undo(&page);
    b.wait(
        "three rows",
        &format!("document.querySelectorAll('{GRID} tbody [data-row]').length === 3"),
    );
    b.type_into(".grid-tools input[type=search]", "denial");
    b.wait(
        "one row",
        &format!("document.querySelectorAll('{GRID} tbody [data-row]').length === 1"),
    );
    says(&page, 0, 1, "A denial");
    // What is typed hides no row, though it no longer has the word.
    b.type_into(GRID, RIGHT);
    is_at(&page, 0, 1);
    b.type_into(GRID, "Z");
    b.wait(
        "the letter",
        &format!("document.querySelector('{TYPED}')?.value === 'Z'"),
    );
    b.type_into(TYPED, ENTER);
    says(&page, 0, 1, "Z");
    b.run("(() => { const of = document.querySelector('.grid-tools input[type=search]'); of.value = ''; of.dispatchEvent(new Event('input', { bubbles: true })) })()");
    b.wait(
        "three rows",
        &format!("document.querySelectorAll('{GRID} tbody [data-row]').length === 3"),
    );
    b.run("(() => { const of = document.querySelector('.grid-order'); of.value = '0'; of.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.click(".grid-tools .check input");
    says(&page, 0, 1, "Z");
    says(&page, 2, 0, "2025-03");
    assert_eq!(
        b.eval(&format!(
            "document.querySelector('{GRID} [aria-sort]').getAttribute('aria-sort')"
        )),
        json!("descending")
    );
    page.finish();
}

/// Taps a cell with a finger.
fn tap(page: &Page, row: usize, column: usize) {
    page.browser.run(&format!(
        "(() => {{ const cell = document.getElementById('edit-grid-{row}-{column}'); cell.dispatchEvent(new MouseEvent('mousedown', {{ bubbles: true, cancelable: true }})); \
         cell.dispatchEvent(new PointerEvent('click', {{ pointerType: 'touch', bubbles: true, cancelable: true }})) }})()"
    ));
}

#[test]
fn a_tap_selects_a_second_one_edits_and_the_form_leads_back() {
    let page = Page::open_sized("", 360, 740);
    open(&page);
    let b = &page.browser;
    tap(&page, 1, 1);
    is_at(&page, 1, 1);
    assert_eq!(b.count(TYPED), 0);
    tap(&page, 1, 1);
    b.wait(
        "what stands there",
        &format!("document.querySelector('{TYPED}')?.value === 'The mayors meet'"),
    );
    // Who goes elsewhere has kept what was typed.
    b.type_into(TYPED, " again");
    tap(&page, 0, 1);
    says(&page, 1, 1, "The mayors meet again");
    tap(&page, 1, 1);
    is_at(&page, 1, 1);
    b.click(".grid-form");
    b.wait("the form", "document.querySelector('.edit-form')");
    b.click_words(".edit-tools", "Grid");
    is_at(&page, 1, 1);
    page.finish();
}

/// A dossier of so many events.
fn events(count: usize) -> String {
    let events: Vec<_> = (0..count)
        .map(|nth| json!({
            "id": format!("event-number-{nth}"), "date": format!("2025-{:02}-{:02}", 1 + nth % 12, 1 + nth % 28), "title": format!("Event number {nth}"), "summary": "Made up.",
            "kind": "talks", "channel": "channel", "confidence": "reported", "sources": ["source"],
        }))
        .collect();
    json!({
        "demarche": 1, "metadata": {"title": "Many events", "summary": "Made up.", "language": "en"},
        "sources": [{"id": "source", "publisher": "Nobody", "title": "Source", "published": "2025-01-01", "language": "en"}],
        "channels": [{"id": "channel", "name": "Channel", "description": "Made up."}],
        "events": events,
    })
    .to_string()
}

#[test]
fn of_ten_thousand_rows_only_those_in_sight_are_drawn() {
    let page = Page::open("");
    let b = &page.browser;
    page.drop_file("many.json", &events(10_000));
    b.wait(
        "the file",
        "document.querySelector('.bar .name')?.innerText === 'Many events'",
    );
    show(&page);
    let rows = format!("{GRID} tbody [data-row]");
    assert!(b.count(&rows) < 120, "{} rows", b.count(&rows));
    b.type_into(GRID, &format!("{CONTROL}{END}"));
    is_at(&page, 9_999, 12);
    b.wait(
        "the last row in sight",
        "(() => { const cell = document.getElementById('edit-grid-9999-12')?.getBoundingClientRect(); const box = document.querySelector('.grid-scroller').getBoundingClientRect(); return cell && cell.top >= box.top && cell.bottom <= box.bottom + 1 })()",
    );
    assert!(b.count(&rows) < 200, "{} rows", b.count(&rows));
    // A column of all rows is set at once, and undone at once.
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    is_at(&page, 0, 0);
    let block = "Another title\n".repeat(10_000);
    b.type_into(GRID, RIGHT);
    is_at(&page, 0, 1);
    paste(&page, &block);
    says(&page, 0, 1, "Another title");
    b.wait(
        "what is told",
        "document.querySelector('.grid-said').innerText.includes('10,000')",
    );
    undo(&page);
    says(&page, 0, 1, "Event number 0");
    page.finish();
}

#[test]
fn a_hostile_block_is_text_and_what_of_it_has_no_room_is_told() {
    let page = Page::open("");
    open(&page);
    let b = &page.browser;
    b.type_into(GRID, &format!("{CONTROL}{HOME}"));
    is_at(&page, 0, 0);
    let row = [
        "<img src=x onerror=window.hurt=1>",
        "=1+1",
        "\u{202e}שלום",
        "x",
    ]
    .join("\t")
        + &"\ty".repeat(96)
        + "\n";
    paste(&page, &row.repeat(1_000));
    // Names of channels and the like are asked about before anything is done.
    b.click(".grid-skip");
    b.wait(
        "what is told",
        "document.querySelector('.grid-said').innerText.includes('Columns not pasted')",
    );
    says(&page, 0, 1, "=1+1");
    assert_eq!(b.eval("window.hurt ?? 0"), json!(0));
    assert_eq!(
        b.eval(&format!(
            "document.querySelector('{GRID}').getAttribute('aria-rowcount')"
        )),
        json!("1001")
    );
    b.type_into(GRID, RIGHT);
    is_at(&page, 0, 1);
    assert_eq!(
        copied(&page, "copy"),
        "'=1+1",
        "a spreadsheet does not run it"
    );
    undo(&page);
    says(&page, 0, 1, "A round of talks");
    page.finish();
}

#[test]
fn everyone_can_use_the_grid() {
    for (width, height) in [(1280, 900), (360, 740)] {
        let page = Page::open_sized("", width, height);
        open(&page);
        let b = &page.browser;
        axe::load(&page);
        let mut found = Vec::new();
        let mut look = |what: &str| found.extend(look(&page, &format!("{what} at {width} px")));
        look("the grid");
        b.type_into(GRID, &format!("{CONTROL}{HOME}"));
        b.type_into(GRID, &format!("{SHIFT}{DOWN}{RIGHT}"));
        look("a selection");
        b.type_into(GRID, DELETE);
        b.wait(
            "what is wrong",
            "document.querySelector('.edit-grid td.is-bad')",
        );
        look("a fault");
        undo(&page);
        for _ in 0..4 {
            b.type_into(GRID, RIGHT);
        }
        b.type_into(GRID, "d");
        b.wait(
            "what fits",
            "document.querySelector('#edit-grid-choices [role=option]')",
        );
        look("what fits");
        b.type_into(TYPED, &format!("ifferent{ENTER}"));
        b.wait("a question", "document.querySelector('.grid-asks')");
        look("a question");
        assert!(found.is_empty(), "{found:#?}");
        page.finish();
    }
}
