//! Sharing and saving: links of all forms, files of what is shown, views in
//! other pages, printed pages.

use demarche_e2e::Page;
use serde_json::{Value, json};

/// Keeps what the page saves, in place of the browser's folder.
const KEEP: &str = "(() => { window.kept = []; const make = URL.createObjectURL; let last; \
    URL.createObjectURL = (blob) => { last = blob; return make.call(URL, blob) }; \
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.kept.push({ name: this.download, blob: last }) } })()";

/// Saves by a button of the dialog; the name of the file and its text.
fn saved(page: &Page, words: &str) -> (String, String) {
    let b = &page.browser;
    b.run("window.kept = []");
    b.click_words(".share .files", words);
    b.wait("a file", "window.kept.length === 1");
    let name = b.eval("window.kept[0].name");
    let text = b.eval_async("window.kept[0].blob.text()");
    (
        name.as_str().unwrap_or_default().to_owned(),
        text.as_str().unwrap_or_default().to_owned(),
    )
}

fn open_share(page: &Page) {
    let b = &page.browser;
    b.wait(
        "the second part of the page",
        "!document.querySelector('.waiting')",
    );
    b.click(".share-toggle");
    b.wait(
        "the dialog",
        "document.querySelector('.share[open] .files')",
    );
}

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
    b.run(KEEP);
    open_share(&page);
    let link = link(&page);
    assert!(link.len() <= 300, "{link}");
    assert!(link.contains("&of="), "{link}");

    let (name, csv) = saved(&page, "Events as CSV");
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
    let (name, dossier) = saved(&page, "Dossier of what is shown");
    assert!(name.ends_with("-dossier.json"), "{name}");
    let dossier: Value = serde_json::from_str(&dossier).expect("JSON");
    assert_eq!(dossier["events"].as_array().map(Vec::len), Some(shown));
    assert!(
        dossier["sources"]
            .as_array()
            .is_some_and(|s| !s.is_empty() && s.len() < 100)
    );
    let (_, calendar) = saved(&page, "Calendar");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), shown);
    let (_, linked) = saved(&page, "Linked data");
    assert!(serde_json::from_str::<Value>(&linked).is_ok());
    page.finish();
}

#[test]
fn views_are_saved_as_pictures() {
    let page = Page::open("");
    let b = &page.browser;
    b.run(KEEP);
    open_share(&page);
    let (name, svg) = saved(&page, "Picture (SVG)");
    assert!(name.ends_with(".svg"));
    assert!(svg.contains("Filters: none") && svg.contains("sha256-"));
    assert!(svg.matches("<rect").count() > 50, "{svg}");
    let parsed = b.eval_async("((image) => { image.src = URL.createObjectURL(window.kept[0].blob); return image.decode().then(() => image.naturalWidth) })(new Image())");
    assert!(parsed.as_f64() > Some(700.0), "{parsed}");
    let (name, _) = saved(&page, "Picture (PNG)");
    assert!(name.ends_with(".png"));
    let size =
        b.eval_async("createImageBitmap(window.kept[0].blob).then((i) => [i.width, i.height])");
    assert!(size[0].as_f64() > Some(1_500.0), "{size}");
    b.press(&["\u{e00c}"]);
    page.go("view=plans&plans=us-28,draft-20");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody tr')",
    );
    b.wait(
        "all of it",
        "!document.querySelector('.plans [role=progressbar], .plans progress')",
    );
    open_share(&page);
    let (_, svg) = saved(&page, "Picture (SVG)");
    assert!(
        svg.contains("600,000") && svg.contains("line-through"),
        "{svg}"
    );
    let (_, csv) = saved(&page, "Provisions as CSV");
    assert!(csv.contains("600,000"), "{csv}");
    page.finish();
}

#[test]
fn the_link_leads_there_and_says_what_changed() {
    let page = Page::open("view=plans&plans=us-28,draft-20&change=modified");
    let b = &page.browser;
    open_share(&page);
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
    open_share(&page);
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
    open_share(&page);
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
    let href = b.eval("document.querySelector('.is-embedded footer a').href");
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
    b.cdp(
        "Browser.grantPermissions",
        json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
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
    b.run(KEEP);
    b.click_words(".provision-details > .record-tools", "Cite");
    for (words, end, start) in [
        ("Save BibTeX", ".bib", "@"),
        ("Save CSL-JSON", ".json", "["),
    ] {
        b.run("window.kept = []");
        b.click_words(".provision-details > .record-tools", words);
        b.wait("a file", "window.kept.length === 1");
        let name = b.eval("window.kept[0].name");
        assert!(
            name.as_str()
                .is_some_and(|name| name.len() > 10 && name.ends_with(end)),
            "{name}"
        );
        let text = b.eval_async("window.kept[0].blob.text()");
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

#[test]
fn a_printed_page_names_its_sources() {
    let page = Page::open("view=table&kind=talks&from=2025-12-19&to=2025-12-22");
    let b = &page.browser;
    b.run("window.dispatchEvent(new Event('beforeprint'))");
    b.wait("the foot", "document.querySelector('.print-foot')");
    let foot = b.eval("document.querySelector('.print-foot').textContent");
    let foot = foot.as_str().unwrap_or_default();
    assert!(
        foot.contains("Filters: Kind: Talks") && foot.contains("kind=talks"),
        "{foot}"
    );
    assert!(b.count(".print-foot .sources li") > 1);
    let pdf = b.cdp("Page.printToPDF", json!({}));
    assert!(pdf["data"].as_str().is_some_and(|data| data.len() > 10_000));
    page.finish();
}
