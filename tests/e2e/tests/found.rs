//! Files as people have them, given to the page: it says what it made of them, and opens them.

use demarche_e2e::{Page, Site};
use serde_json::json;

/// An Excel workbook with two sheets, and an OpenDocument one.
const XLSX: &[u8] = include_bytes!("../../import/rounds.xlsx");
const ODS: &[u8] = include_bytes!("../../import/rounds.ods");

/// Waits until the page has looked at a file and asks nothing more about it.
fn asked(page: &Page, name: &str) {
    page.browser.wait(
        &format!("the columns of {name}"),
        &format!("document.querySelector('.import h2')?.innerText.includes({name:?}) && !document.querySelector('.import button.button').disabled"),
    );
}

/// Shows the events of the file that the page asks about, and gives its table.
fn shown(page: &Page, title: &str) -> String {
    let b = &page.browser;
    b.click(".import button.button");
    b.wait(
        &format!("the events of {title}"),
        &format!("!document.querySelector('.import') && document.querySelector('h1').innerText === {title:?}"),
    );
    b.wait("rows", "document.querySelector('table.events tbody tr')");
    b.text("table.events")
}

fn assert_said(table: &str, said: &[&str]) {
    for words in said {
        assert!(table.contains(words), "{words}: {table}");
    }
}

/// The columns that the page asks about, each with what it is taken for.
fn columns(page: &Page) -> serde_json::Value {
    page.browser.eval(
        "[...document.querySelectorAll('.import tbody tr')].map((row) => [row.querySelector('th').innerText, row.querySelector('select').selectedOptions[0].innerText])",
    )
}

#[test]
fn workbooks_open_a_sheet_at_a_time() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_bytes("rounds.ods", ODS);
    asked(&page, "rounds.ods");
    assert_eq!(
        columns(&page),
        json!([["Datum", "date"], ["Titel", "title"], ["Ort", "place"]])
    );
    // It has one sheet: there is none to choose.
    assert_eq!(b.count(".import select"), 3);
    let table = shown(&page, "rounds.ods");
    assert_said(
        &table,
        &[
            "2025-12-19",
            "Gespräche beginnen",
            "2025-12-21",
            "Zweite Runde",
        ],
    );

    // By its content, whatever it is called.
    page.drop_bytes("rounds", XLSX);
    asked(&page, "rounds");
    let sheets = b.eval(
        "[...document.querySelector('.import select').options].map((option) => option.innerText)",
    );
    assert_eq!(sheets, json!(["Talks", "Calls"]));
    assert!(b.text(".import").contains("Talks begin"));
    let choose = |nth: usize, words: &str| {
        b.run(&format!("(() => {{ const sheets = document.querySelector('.import select'); sheets.selectedIndex = {nth}; sheets.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"));
        b.wait(
            words,
            &format!("document.querySelector('.import').innerText.includes({words:?})"),
        );
    };
    choose(1, "mid-2021");
    choose(0, "Talks begin");
    let table = shown(&page, "rounds");
    assert_said(
        &table,
        &[
            "2025-12-19",
            "Talks begin",
            "2025-12-21",
            "Second round",
            "Geneva",
        ],
    );
    page.drop_bytes("rounds.xlsx", XLSX);
    asked(&page, "rounds.xlsx");
    choose(1, "mid-2021");
    let table = shown(&page, "rounds.xlsx");
    assert_said(&table, &["2021-03-05", "A call", "2021-05~/2021-08~"]);
    page.finish();
}

#[test]
fn what_reads_workbooks_is_fetched_for_them_alone_and_stored_with_the_page() {
    let site = Site::new();
    let name = &site.asset("workbook", ".wasm");
    let bytes = site.read(name);
    site.write(name, b"no module");
    let page = site.open("view=table");
    let b = &page.browser;
    // A table is read without it.
    page.drop_file("own.csv", "date,title\n2025-01-02,One\n2025-01-03,Two\n");
    asked(&page, "own.csv");
    assert_said(&shown(&page, "own.csv"), &["2025-01-02", "One"]);
    // Where it does not work the page says so, and what was open stays.
    page.drop_bytes("rounds.xlsx", XLSX);
    b.wait(
        "words",
        "document.querySelector('.note.is-error')?.innerText.includes('rounds.xlsx')",
    );
    let words = b.text(".note.is-error");
    assert!(words.contains("reads workbooks"), "{words}");
    assert_eq!(b.text("h1"), "own.csv");
    site.write(name, &bytes);
    page.drop_bytes("rounds.xlsx", XLSX);
    asked(&page, "rounds.xlsx");
    assert_said(&shown(&page, "rounds.xlsx"), &["Talks begin"]);
}

#[test]
fn a_workbook_opens_without_a_network() {
    let mut page = Page::open("view=table");
    page.stored();
    page.server.stop();
    page.browser.reload();
    page.ready();
    page.drop_bytes("rounds.xlsx", XLSX);
    asked(&page, "rounds.xlsx");
    assert_said(
        &shown(&page, "rounds.xlsx"),
        &["2025-12-19", "Talks begin", "Second round"],
    );
    page.finish();
}

#[test]
fn a_workbook_beside_the_page_opens_by_its_address() {
    let site = Site::with(&[("rounds.ods", ODS)]);
    let page = site.open("dossier=rounds.ods&view=table");
    assert_eq!(page.count(), "2 events");
    assert_said(
        &page.browser.text("table.events"),
        &["Zweite Runde", "Genf"],
    );
    page.finish();
}

#[test]
fn calendars_lists_maps_and_timelines_open_as_tables() {
    let page = Page::open("view=table");
    for (name, text, title, said) in [
        (
            "calendar.csv",
            "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location\n\
             Talks in Bern,05/30/2025,10:00:00 AM,05/30/2025,11:00:00 AM,False,,Bern\n\
             A holiday,06/01/2025,,06/02/2025,,True,,\n",
            "calendar.csv",
            ["Talks in Bern", "2025-05-30", "2025-06-01"].as_slice(),
        ),
        (
            "talks.ics",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Rounds\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251219\r\nDTEND;VALUE=DATE:20251222\r\nSUMMARY:Talks in\r\n  Miami\r\nLOCATION:Miami\r\nEND:VEVENT\r\n\
             BEGIN:VEVENT\r\nDTSTART:20251223T103000Z\r\nSUMMARY:A call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "",
            &["2025-12-19/2025-12-21", "Talks in Miami", "A call"],
        ),
        (
            "lines.jsonl",
            "{\"date\": \"c. 1990\", \"title\": \"First contacts\"}\n{\"date\": \"44 BC\", \"title\": \"Long before\"}\n",
            "lines.jsonl",
            &["1990~", "-0043", "Long before"],
        ),
        (
            "map.geojson",
            r#"{"type": "FeatureCollection", "features": [
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [7.45, 46.95]}, "properties": {"date": "2025-12-19", "title": "Talks", "place": "Bern"}},
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [6.14, 46.2]}, "properties": {"date": "2025-12-20", "title": "Second round", "place": "Geneva"}}]}"#,
            "map.geojson",
            &["Talks", "Bern", "2025-12-20", "Geneva"],
        ),
        (
            "slides.json",
            r#"{"title": {"text": {"headline": "The talks", "text": "How they came about"}}, "events": [
                {"start_date": {"year": "2025", "month": "12", "day": "19"}, "end_date": {"year": "2025", "month": "12", "day": "21"}, "text": {"headline": "Talks in Miami"}, "group": "Track one"},
                {"start_date": {"year": "2026"}, "text": {"headline": "Next"}}]}"#,
            "The talks",
            &["2025-12-19/2025-12-21", "Talks in Miami", "2026", "Next"],
        ),
        (
            "sheet.csv",
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n\
             ,,,,,,,,,The long talks,How they came about,,,,,title,,\n\
             2025,12,19,,2025,12,21,,a long weekend,Talks,In Miami.,https://example.org/a,,,,,Track one,\n\
             2024,,,,2025,,,,,First phase,,,,,,era,,\n",
            "The long talks",
            &["2025-12-19/2025-12-21", "Talks", "2024/2025", "First phase"],
        ),
        (
            "river.mw",
            "title: Talks on the river\n#peace: blue\n\nsection Track one\n2025-01: Talks begin #peace\nIn the old hall.\n2025-02-03 - 2025-02-05: Second round\nendSection\nMar 2025 - now: Truce\n",
            "Talks on the river",
            &[
                "2025-01",
                "Talks begin",
                "2025-02-03/2025-02-05",
                "2025-03/..",
                "Truce",
            ],
        ),
    ] {
        page.drop_file(name, text);
        asked(&page, name);
        let title = if title.is_empty() {
            // A calendar may have a name of its own, which the page is not asked about here.
            let b = &page.browser;
            b.run("window.before = document.querySelector('h1').innerText");
            b.click(".import button.button");
            b.wait(
                "another title",
                "!document.querySelector('.import') && document.querySelector('h1').innerText !== window.before",
            );
            b.wait("rows", "document.querySelector('table.events tbody tr')");
            b.text("table.events")
        } else {
            shown(&page, title)
        };
        assert_said(&title, said);
    }
    page.finish();
}

#[test]
fn a_table_that_was_copied_elsewhere_is_pasted() {
    let page = Page::open("view=table");
    let b = &page.browser;
    // From a spreadsheet, as text; the reader is told what was made of dates that people write.
    page.paste(
        "text/plain",
        "Date\tTitle\tPlace\nc. 1990\tFirst contacts\tBern\nmid-2021\tSecond round\tn/a\nSpring 2022\tThird round\t-\n",
    );
    b.wait(
        "the columns",
        "document.querySelectorAll('.import select').length === 3",
    );
    assert_eq!(
        columns(&page),
        json!([["Date", "date"], ["Title", "title"], ["Place", "place"]])
    );
    // How many values are dates, and how the first is read.
    assert_said(&b.text(".import"), &["3 of 3 fit", "c. 1990 is"]);
    let title = b.text(".import h2");
    b.click(".import button.button");
    b.wait("the events", "!document.querySelector('.import') && document.querySelector('.count')?.innerText.startsWith('3 ')");
    assert!(title.contains(&b.text("h1")), "{title}: {}", b.text("h1"));
    let table = b.text("table.events");
    assert_said(&table, &["1990~", "2021-05~/2021-08~", "2022-21", "Bern"]);
    assert!(!table.contains("n/a"), "{table}");
    // From a web page, as its markup, of which nothing runs.
    page.paste(
        "text/html",
        "<table><tr><th>Date</th><th>Title</th></tr><tr><td>5.3.2021</td><td>Talks <img src=x onerror='window.ran = 1'></td></tr><tr><td>6.3.2021</td><td>More</td></tr></table>",
    );
    b.wait(
        "the columns",
        "document.querySelectorAll('.import select').length === 2",
    );
    b.click(".import button.button");
    b.wait("the events", "!document.querySelector('.import') && document.querySelector('.count')?.innerText.startsWith('2 ')");
    assert_said(
        &b.text("table.events"),
        &["2021-03-05", "Talks", "2021-03-06"],
    );
    assert_eq!(b.eval("window.ran ?? null"), json!(null));
    // Into a field words are pasted as words.
    b.click("#search");
    b.run("(() => { const data = new DataTransfer(); data.setData('text/plain', 'a\\tb'); document.querySelector('#search').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) })()");
    assert_eq!(b.count(".import"), 0);
    page.finish();
}
