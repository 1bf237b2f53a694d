//! Sharing and saving: links of all forms, files of what is shown, views in
//! other pages, printed pages.

use demarche_e2e::{
    Page, Site,
    files::{catch_files, shared},
};
use serde_json::{Value, json};

fn link(page: &Page) -> String {
    let link = page
        .browser
        .eval("document.querySelector('.share-link input').value");
    link.as_str().unwrap_or_default().to_owned()
}

#[test]
fn files_hold_what_is_shown_and_say_where_they_come_from() {
    let page = Page::open("view=table&kind=talks&from=2025-12-19&to=2025-12-22");
    let b = &page.browser;
    let shown: usize = b
        .text(".count")
        .split(' ')
        .next()
        .and_then(|n| n.parse().ok())
        .expect("a count");
    assert!(shown > 0 && shown < 120);
    catch_files(&page);
    page.open_share();
    let link = link(&page);
    assert!(link.len() <= 300, "{link}");
    assert!(link.contains("&of="), "{link}");

    let (name, csv) = shared(&page, "Events CSV");
    assert!(name.ends_with("-events.csv"), "{name}");
    let rows = csv.matches("\r\n").count().max(csv.matches('\n').count());
    assert!(rows > shown, "{csv}");
    for part in [
        "Kind: Talks",
        "from 2025-12-19 to 2025-12-22",
        "sha256-",
        "kind=talks",
    ] {
        assert!(csv.contains(part), "{part} in {csv}");
    }
    let (name, dossier) = shared(&page, "Dossier JSON");
    assert!(name.ends_with("-dossier.json"), "{name}");
    let dossier: Value = serde_json::from_str(&dossier).expect("JSON");
    assert_eq!(dossier["events"].as_array().map(Vec::len), Some(shown));
    assert!(
        dossier["sources"]
            .as_array()
            .is_some_and(|s| !s.is_empty() && s.len() < 100)
    );
    let (_, calendar) = shared(&page, "Calendar ICS");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), shown);
    let (_, linked) = shared(&page, "Linked data JSON-LD");
    assert!(serde_json::from_str::<Value>(&linked).is_ok());
    page.finish();
}

/// The dialog as a list of its parts, from top to bottom.
const PARTS: &str = "[...document.querySelectorAll('.share-link input, .share .file-row h4, .share-part summary, .kept h3')].map((e) => e.textContent)";

#[test]
fn what_can_be_shared_is_sorted_by_use() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    page.open_share();
    assert_eq!(
        b.eval(PARTS),
        json!([
            "",
            "For reading",
            "For spreadsheets",
            "For reference managers",
            "For machines",
            "Embed in another page",
            "QR code",
            "Kept in this browser"
        ])
    );
    assert_eq!(b.count(".share .solid"), 1);
    assert_eq!(b.text(".share .solid"), "Copy link");
    assert!(
        b.text(".share .files p").starts_with("120 events, "),
        "{}",
        b.text(".share .files p")
    );
    // On a narrow phone everything has room, and is high enough to be hit.
    b.cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": false }),
    );
    let wide = b.eval("[document.querySelector('.share').scrollWidth - document.querySelector('.share').clientWidth, ...[...document.querySelectorAll('.share :is(button, summary, input)')].map((e) => e.getBoundingClientRect()).flatMap((r) => [r.left >= 0 && r.right <= innerWidth ? 0 : r.right, Math.min(0, r.height - 44)])]");
    let wide = wide.as_array().expect("numbers").clone();
    assert!(
        wide.len() > 30 && wide.iter().all(|n| n.as_f64() == Some(0.0)),
        "{wide:?}"
    );
    page.finish();
}

#[test]
fn the_link_leads_there_and_says_what_changed() {
    let page = Page::open("view=plans&plans=us-28,draft-20&change=modified");
    let b = &page.browser;
    page.open_share();
    let link = link(&page);
    assert!(b.count(".share .qr path") == 1, "a QR code");
    assert!(
        b.eval("document.querySelector('.share textarea').value")
            .as_str()
            .is_some_and(|snippet| snippet.starts_with("<iframe ") && snippet.contains("embed=1"))
    );
    b.new_tab();
    b.goto(&link);
    page.ready();
    assert_eq!(
        page.fragment(),
        "view=plans&plans=us-28,draft-20&change=modified"
    );
    assert_eq!(b.count(".note"), 0);
    // Made from another state of the dossier.
    let (before, _) = link.split_once("of=").expect("a hash");
    b.new_tab();
    b.goto(&format!("{before}of=00000000&event=was-there-once"));
    page.ready();
    let note = b.text(".note");
    assert!(
        note.contains("The dossier has changed since this link was made"),
        "{note}"
    );
    assert!(note.contains("was-there-once"), "{note}");
    page.finish();
}

#[test]
fn a_dossier_of_the_readers_own_travels_in_the_link() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_file("small.json", include_str!("../../it/data/small.json"));
    b.wait(
        "the file",
        "document.querySelector('.count').innerText.startsWith('3 ')",
    );
    page.open_share();
    b.wait("the link", "document.querySelector('.share-link input')");
    let link = link(&page);
    assert!(
        link.contains("data=") && link.len() < 8_000,
        "{}: {link}",
        link.len()
    );
    let title = b.text("h1");
    b.new_tab();
    b.goto(&link);
    page.ready();
    assert_eq!(b.text("h1"), title);
    assert_eq!(page.count(), "3 events");
    assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
    // It stays in the address from view to view.
    b.click_words(".tabs", "Plans");
    b.wait("plans at a glance", "document.querySelector('.glance')");
    b.click_words(".switch", "Point by point");
    b.wait("plans", "document.querySelector('.plans-table tbody tr')");
    assert!(page.fragment().contains("data="));
    b.reload();
    page.ready();
    assert_eq!(b.text("h1"), title);
    // What is damaged is refused in words, and the shipped dossier opens.
    b.new_tab();
    b.goto(&page.address("data=AAAAAAAA&view=table"));
    page.ready();
    assert!(
        b.text(".note.is-error").contains("could not be opened"),
        "{}",
        b.text(".note")
    );
    assert_eq!(page.count(), "120 events");
    page.finish();
}

#[test]
fn the_sheet_of_the_browser_gets_the_link() {
    let page = Page::open("view=table&kind=talks");
    let b = &page.browser;
    // A browser without a window has no sheet: this stands in for it.
    b.run("Object.defineProperty(navigator, 'share', { configurable: true, value: (data) => { window.shared = data; return Promise.resolve() } })");
    page.open_share();
    b.click_words(".share", "Share…");
    b.wait("the sheet", "window.shared");
    let link = link(&page);
    assert_eq!(b.eval("window.shared.url"), json!(link));
    assert_eq!(b.eval("window.shared.title"), json!(b.text("h1")));
    // The reader closes it: no error. The browser refuses: its words.
    for (name, notes) in [("AbortError", 0), ("NotAllowedError", 1)] {
        b.run(&format!("window.shared = null; Object.defineProperty(navigator, 'share', {{ value: (data) => {{ window.shared = data; return Promise.reject(new DOMException('not now', '{name}')) }} }})"));
        b.click_words(".share", "Share…");
        b.wait("the sheet", "window.shared");
        b.wait(
            name,
            &format!("document.querySelectorAll('.note.is-error').length === {notes}"),
        );
    }
    page.finish();
}

#[test]
fn a_view_stands_in_another_page() {
    let page = Page::open("embed=1&view=table&kind=talks");
    let b = &page.browser;
    assert_eq!(b.count("header.bar"), 0);
    assert!(b.count("table tbody tr") > 3);
    let href = b.eval("document.querySelector('.is-embedded > header a').href");
    let href = href.as_str().unwrap_or_default();
    assert!(
        href.contains("view=table") && href.contains("kind=talks") && !href.contains("embed"),
        "{href}"
    );
    page.finish();
}

#[test]
fn records_have_their_link_and_citation() {
    let page = Page::open("view=plans&plans=us-28,draft-20&provision=us-28,6");
    let b = &page.browser;
    b.wait(
        "the details",
        "document.querySelector('.provision-details .record-tools')",
    );
    b.may_copy();
    b.click_words(".provision-details > .record-tools", "Copy link");
    b.wait("the word", "document.querySelector('.provision-details > .record-tools .copy').innerText.startsWith('Copied')");
    let link = b.eval_async("navigator.clipboard.readText()");
    assert!(
        link.as_str()
            .is_some_and(|link| link.contains("provision=us-28,6") && link.contains("of=")),
        "{link}"
    );
    let citation = b
        .eval("document.querySelector('.provision-details > .record-tools .citation').textContent");
    assert!(
        citation.as_str().is_some_and(|words| words.contains("28")),
        "{citation}"
    );
    // The citation as files, for programs that keep references.
    catch_files(&page);
    b.click_words(".provision-details > .record-tools", "Cite");
    for (words, end, start) in [
        ("Save BibTeX", ".bib", "@"),
        ("Save CSL-JSON", ".json", "["),
    ] {
        b.run("window.kept = []");
        b.click_words(".provision-details > .record-tools", words);
        b.wait("a file", "window.kept.length === 1");
        let name = b.eval("window.kept[0].saved");
        assert!(
            name.as_str()
                .is_some_and(|name| name.len() > 10 && name.ends_with(end)),
            "{name}"
        );
        let text = b.eval_async("window.kept[0].text()");
        assert!(
            text.as_str()
                .is_some_and(|text| text.trim_start().starts_with(start)),
            "{text}"
        );
    }
    b.wait("a pair", "document.querySelector('.counterparts .copy')");
    b.click(".counterparts .copy");
    b.wait(
        "its link",
        "document.querySelector('.counterparts .copy').innerText.startsWith('Copied')",
    );
    let link = b.eval_async("navigator.clipboard.readText()");
    assert!(
        link.as_str()
            .is_some_and(|link| link.contains("plans=us-28,")),
        "{link}"
    );
    page.finish();
}

/// The rows of a CSV without the first, each from its start.
fn rows(csv: &str) -> Vec<&str> {
    let rows = csv.split("\r\n").skip(1);
    rows.filter(|row| !row.is_empty()).collect()
}

#[test]
fn files_hold_what_is_shown_in_its_order() {
    let page = Page::open("view=table&kind=talks&sort=-title");
    let b = &page.browser;
    catch_files(&page);
    let titles =
        b.eval("[...document.querySelectorAll('.events td.what a')].map((a) => a.textContent)");
    page.open_share();
    let (_, csv) = shared(&page, "Events CSV");
    let titles = titles.as_array().expect("titles");
    assert_eq!(rows(&csv).len(), titles.len());
    for (row, title) in rows(&csv).iter().zip(titles) {
        let title = title.as_str().unwrap_or_default().replace('"', "\"\"");
        assert!(row.contains(&format!("\"{title}\"")), "{title} in {row}");
    }
    assert!(
        csv.contains("in the order of Event, the last first"),
        "{csv}"
    );
    let (name, text) = shared(&page, "LaTeX BibTeX");
    assert!(name.ends_with("-citations.bib"), "{name}");
    assert!(text.matches("@misc{").count() > titles.len(), "{text}");
    b.press(&["\u{e00c}"]);
    // Of each actor and topic the latest position, as the cells have it.
    page.go("view=positions");
    b.wait("cells", "document.querySelector('td.cell')");
    let cells = b.count("td.cell");
    page.open_share();
    assert!(
        b.text(".share .files p")
            .starts_with(&format!("{cells} positions"))
    );
    let (_, csv) = shared(&page, "Positions CSV");
    assert_eq!(rows(&csv).len() as u64, cells);
    let (_, linked) = shared(&page, "Linked data JSON-LD");
    let linked: Value = serde_json::from_str(&linked).expect("JSON");
    let claims = linked["@graph"].as_array().map_or(0, |things| {
        things
            .iter()
            .filter(|thing| thing["@type"] == "Claim")
            .count()
    });
    assert_eq!(claims as u64, cells);
    page.finish();
}

#[test]
fn what_is_not_known_yet_is_not_saved() {
    let site = Site::new();
    site.remove(&site.asset("comparer", ".wasm"));
    let page = site.open("view=plans&plans=us-28,draft-20");
    let b = &page.browser;
    page.open_share();
    b.wait("words", "document.querySelector('.share .files p')");
    let words = b.text(".share .files p");
    assert!(words.contains("have not been compared yet"), "{words}");
    assert_eq!(
        b.count(".share .files li button:not(:disabled)"),
        1,
        "printing alone"
    );
    // Nothing passes: nothing is saved.
    b.press(&["\u{e00c}"]);
    page.go("view=table&q=zzzzzz");
    page.open_share();
    assert_eq!(b.count(".share .files li button:not(:disabled)"), 1);
}

/// A table of so many events: from the last to the first.
fn table(events: usize) -> String {
    let mut text = String::from("date,title,kind,actors\n");
    for nth in 0..events {
        let (month, day) = (1 + nth / 28 % 12, 1 + nth % 28);
        text.push_str(&format!(
            "2025-{month:02}-{day:02},Meeting {nth:06},talks,Ann; Bob\n"
        ));
    }
    text
}

#[test]
fn events_of_a_table_are_saved_printed_and_cited() {
    let text = table(300);
    let site = Site::with(&[("events.csv", text.as_bytes())]);
    let page = site.open("dossier=events.csv&view=table&sort=-title");
    let b = &page.browser;
    catch_files(&page);
    page.open_share();
    b.wait(
        "the hash",
        "document.querySelector('.share-link input').value.includes('of=')",
    );
    let (_, csv) = shared(&page, "Events CSV");
    assert_eq!(rows(&csv).len(), 300);
    assert!(
        rows(&csv)[0].contains("Meeting 000299"),
        "{}",
        rows(&csv)[0]
    );
    assert!(csv.contains("sha256-"));
    // On paper all of them stand, on the screen the first 200.
    assert_eq!(b.count(".events tbody tr"), 200);
    b.run("window.print = () => { window.printed = document.querySelectorAll('.events tbody tr').length }");
    b.click_words(".share .files", "Print or PDF");
    b.wait("printing", "window.printed === 300");
    b.run("window.dispatchEvent(new Event('afterprint'))");
    b.wait(
        "the screen",
        "document.querySelectorAll('.events tbody tr').length === 200",
    );
    b.click(".events td.what a");
    b.wait(
        "the citation",
        "document.querySelector('.details .citation')",
    );
    let citation = b.eval("document.querySelector('.details .citation').textContent");
    let citation = citation.as_str().unwrap_or_default();
    assert!(
        citation.contains("“Meeting 000299”") && citation.contains("sha256-"),
        "{citation}"
    );
    page.finish();
}

#[test]
fn a_file_of_very_many_events_says_what_it_leaves_out() {
    let text = table(100_001);
    let site = Site::with(&[("events.csv", text.as_bytes())]);
    let page = site.open("dossier=events.csv&view=table&sort=-date");
    let b = &page.browser;
    catch_files(&page);
    page.open_share();
    b.wait(
        "the hash",
        "document.querySelector('.share-link input').value.includes('of=')",
    );
    b.click_words(".share .files", "Events CSV");
    b.wait("a file", "window.kept.length === 1");
    let read = b.eval_async(
        "window.kept[0].text().then((text) => text.split('\\r\\n')).then((rows) => [rows.length, rows[1]])",
    );
    // The names of the columns, and what stands behind the last line.
    assert_eq!(read[0], json!(100_000 + 2));
    let first = read[1].as_str().unwrap_or_default();
    assert!(first.contains("2025-12-28"), "{first}");
    assert!(
        first.contains("only the first 100000 of 100001 events are in this file"),
        "{first}"
    );
    page.finish();
}

/// The foot of a page as it stands when the browser makes the pages of paper: what
/// is not there then is not printed.
#[test]
fn a_printed_page_names_its_sources() {
    let page = Page::open("view=table&kind=talks&from=2025-12-19&to=2025-12-22");
    let b = &page.browser;
    b.run("window.print = () => { window.printed = document.querySelector('.print-foot')?.textContent ?? 'no foot' }");
    page.open_share();
    b.click_words(".share .files", "Print or PDF");
    b.wait("printing", "window.printed");
    let foot = b.eval("window.printed");
    let foot = foot.as_str().unwrap_or_default();
    assert!(
        foot.contains("Filters: Kind: Talks") && foot.contains("kind=talks"),
        "{foot}"
    );
    assert_eq!(b.count("dialog[open]"), 0);
    assert!(b.count(".print-foot .sources li") > 1);
    b.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let address = b
        .eval("getComputedStyle(document.querySelector('.print-foot a[href]'), '::after').content");
    assert!(
        address
            .as_str()
            .is_some_and(|words| words.contains("<https://")),
        "{address}"
    );
    // Nobody selected an event: none is printed.
    assert_eq!(b.count(".details"), 0);
    b.cdp("Emulation.setEmulatedMedia", json!({ "media": "" }));
    let pdf = b.cdp("Page.printToPDF", json!({}));
    assert!(pdf["data"].as_str().is_some_and(|data| data.len() > 10_000));
    b.run("window.dispatchEvent(new Event('afterprint'))");
    b.wait("the screen", "!document.querySelector('.print-foot')");
    // What is folded on the screen is open on paper.
    page.go("view=plans&plans=us-28,draft-20");
    b.wait("rows", "document.querySelector('.plans-table tbody tr')");
    b.click(".plans-table tbody .fold button");
    b.wait(
        "a folded row",
        "document.querySelector('.plans-table tr.is-folded')",
    );
    b.run("window.dispatchEvent(new Event('beforeprint'))");
    b.wait("all open", "document.querySelector('.print-foot') && !document.querySelector('.plans-table tr.is-folded')");
    page.finish();
}
