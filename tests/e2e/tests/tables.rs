//! Tables of events: opened by an address, chosen by the reader, hostile ones,
//! and large ones.

use demarche_e2e::{Page, Site, dossiers, key};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{env, fs};

/// A page with a table beside it, opened.
fn open(table: &[u8], fragment: &str, width: u32) -> (Page, Site) {
    let site = Site::with(&[("events.csv", table)]);
    let fragment = format!("dossier=events.csv{fragment}");
    let page = Page::open_from(site.serve(), &fragment, width, 900);
    (page, site)
}

/// Gives the page a file, as if the reader had chosen it. `blob` is JavaScript
/// for its parts.
fn choose(page: &Page, name: &str, blob: &str) {
    let b = &page.browser;
    if b.count("input[type=file]") == 0 {
        b.click(".about-toggle");
        b.wait(
            "the dialog",
            "document.querySelector('dialog[open] input[type=file]')",
        );
    }
    let chosen = b.eval_async(&format!(
        "(async () => {{ const files = new DataTransfer(); files.items.add(new File(await (async () => {blob})(), {name:?})); \
         const field = document.querySelector('input[type=file]'); field.files = files.files; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true }})()"
    ));
    assert_eq!(chosen, json!(true), "{name}");
}

fn choose_text(page: &Page, name: &str, text: &str) {
    choose(page, name, &format!("[{}]", json!(text)));
}

const TABLE: &str = "\
date,end,title,kind,actors,channel,place,source,url
2025-12-19,2025-12-21,Talks in Miami,talks,Ann Āne; Bob,Paris,Miami,AP,https://example.org/1
2025-12-20,,A call,call,Bob,Paris,,AP,
2025-12,,Some time in December,statement,Cleo,Rome,Rome,,
";

#[test]
fn a_plain_table_beside_the_page_opens_straight_away() {
    let (page, _site) = open(TABLE.as_bytes(), "", 1280);
    let b = &page.browser;
    assert_eq!(page.count(), "3 events");
    assert_eq!(b.text("h1"), "events.csv");
    assert_eq!(b.count(".surface .mark"), 3);
    assert_eq!(b.text(".lane-labels a"), "Paris");
    // Any field, without case and accents, the last word not typed to its end.
    for (text, count) in [
        ("ane", 1),
        ("MIAMI tal", 1),
        ("bob", 2),
        ("ap call", 1),
        ("nowhere", 0),
    ] {
        page.go(&format!("dossier=events.csv&q={text}"));
        let words = format!("{count} of 3 events");
        b.wait(
            text,
            &format!("document.querySelector('.count').innerText === {words:?}"),
        );
    }
    page.go("dossier=events.csv&event=row-1");
    b.wait(
        "the event",
        "document.querySelector('.event-details h2')?.innerText === 'Talks in Miami'",
    );
    let details = b.text(".event-details");
    for words in ["Ann Āne", "Bob", "AP", "row 1", "example.org", "Reported"] {
        assert!(details.contains(words), "{words}: {details}");
    }
    page.go("dossier=events.csv&view=table&channel=rome");
    assert_eq!(page.count(), "1 of 3 events");
    assert!(b.text("table.events").contains("Some time in December"));
    page.go("");
    b.wait(
        "the shipped dossier",
        "document.querySelector('h1').innerText.startsWith('Peace talks')",
    );
    b.back();
    b.wait(
        "the table again",
        "document.querySelector('h1').innerText === 'events.csv'",
    );
    page.finish();
}

#[test]
fn links_to_a_table_know_its_file() {
    let (page, site) = open(TABLE.as_bytes(), "&view=table", 1280);
    let b = &page.browser;
    b.wait("its hash", "location.hash.includes('of=')");
    let link = b.eval("location.href");
    let link = link.as_str().unwrap_or_default();
    let hash: String = Sha256::digest(TABLE)
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert!(link.ends_with(&format!("of={hash}")), "{link}");
    b.new_tab();
    b.goto(link);
    page.ready();
    b.wait(
        "the view",
        "document.querySelector('main :is(.surface, .events)')",
    );
    site.write("events.csv", TABLE.replace("Bob", "Rob").as_bytes());
    b.new_tab();
    b.goto(link);
    b.wait(
        "a word on the change",
        "document.querySelector('.note')?.innerText.includes('has changed since this link was made')",
    );
    b.wait(
        "the new hash",
        &format!("!location.hash.includes('{hash}')"),
    );
    page.finish();
}

#[test]
fn a_table_of_the_readers_own_asks_what_its_columns_mean() {
    let page = Page::open("view=table");
    let b = &page.browser;
    choose_text(
        &page,
        "own.csv",
        "when,what,odd\n03/04/2025,First,x\n05/06/2025,Second,y\n",
    );
    b.wait(
        "the columns",
        "document.querySelectorAll('.import select').length === 3",
    );
    // Nothing is guessed: the date is ambiguous.
    assert_eq!(
        b.eval("document.querySelector('.import button.button').disabled"),
        json!(true)
    );
    assert!(b.text(".import").contains("03/04/2025"));
    b.click_words(".import fieldset", "3 April 2025");
    b.wait(
        "the way to be free",
        "!document.querySelector('.import button.button').disabled",
    );
    // The reader gives a column another meaning.
    b.run("const select = document.querySelectorAll('.import select')[2]; select.value = 'place'; select.dispatchEvent(new Event('change', { bubbles: true }))");
    b.click(".import button.button");
    b.wait(
        "the events",
        "document.querySelector('h1').innerText === 'own.csv'",
    );
    let table = b.text("table.events");
    assert!(
        table.contains("2025-04-03") && table.contains("2025-06-05"),
        "{table}"
    );
    // Given up, what is open stays.
    choose_text(&page, "other.csv", "when,what\n03/04/2025,First\n");
    b.wait("the columns", "document.querySelector('.import select')");
    b.click_words(".import", "Cancel");
    b.wait("the question to go", "!document.querySelector('.import')");
    assert_eq!(b.text("h1"), "own.csv");
    page.finish();
}

#[test]
fn a_month_or_two_years_is_asked_for_the_whole_column() {
    let page = Page::open("view=table");
    let b = &page.browser;
    choose_text(
        &page,
        "school.csv",
        "date,title\n2011/12,First\n2013,Second\n",
    );
    b.wait(
        "the columns",
        "document.querySelectorAll('.import select').length === 2",
    );
    let asked = b.text(".import");
    assert!(
        asked.contains("A month or two years, as in 2011/12 (row 1)."),
        "{asked}"
    );
    b.click_words(".import fieldset", "2011 to 2012");
    b.click(".import button.button");
    b.wait(
        "the events",
        "document.querySelector('h1').innerText === 'school.csv'",
    );
    let table = b.text("table.events");
    assert!(table.contains("2011/2012"), "{table}");
    page.finish();
}

#[test]
fn calendars_and_lists_open_as_tables() {
    let page = Page::open("view=table");
    let b = &page.browser;
    for (name, text, said) in [
        (
            "talks.ics",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251219\r\nDTEND;VALUE=DATE:20251222\r\nSUMMARY:Talks in Miami\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            ["2025-12-19/2025-12-21", "Talks in Miami"],
        ),
        (
            "lines.jsonl",
            "{\"date\": \"c. 1990\", \"title\": \"First contacts\"}\n{\"date\": \"44 BC\", \"title\": \"Long before\"}\n",
            ["1990~", "Long before"],
        ),
        (
            "list.json",
            "[{\"date\": \"19.12.2025\", \"title\": \"A list\"}, {\"date\": \"20.12.2025\", \"title\": \"Its end\"}]",
            ["2025-12-20", "A list"],
        ),
    ] {
        choose_text(&page, name, text);
        b.wait(
            "the columns",
            &format!("document.querySelector('.import h2')?.innerText.includes({name:?}) && !document.querySelector('.import button.button').disabled"),
        );
        b.click(".import button.button");
        b.wait(
            "the events",
            &format!("document.querySelector('h1').innerText === {name:?}"),
        );
        b.wait("rows", "document.querySelector('table.events tbody tr')");
        let table = b.text("table.events");
        for words in said {
            assert!(table.contains(words), "{name}: {words}: {table}");
        }
    }
    // What is neither a dossier nor a list is refused in words, and what was open stays.
    choose_text(&page, "other.json", "{\"numbers\": [1, 2]}");
    b.wait(
        "why",
        "document.querySelector('.note.is-error')?.innerText.includes('other.json')",
    );
    assert_eq!(b.text("h1"), "list.json");
    page.finish();
}

#[test]
fn bad_rows_are_listed_and_the_good_ones_open() {
    let table =
        "date,title\n2025-12-19,Good\n2025-02-30,No such day\n,No date\n2025-12-20,Also good\n";
    let (page, _site) = open(table.as_bytes(), "", 1280);
    let b = &page.browser;
    assert_eq!(page.count(), "2 events");
    b.click(".about-toggle");
    b.wait(
        "the dialog",
        "document.querySelector('dialog[open] .problems')",
    );
    let problems = b.text(".problems");
    for words in [
        "2 records were set aside",
        "row 2, date",
        "“2025-02-30”",
        "row 3",
    ] {
        assert!(problems.contains(words), "{words}: {problems}");
    }
    page.finish();
}

#[test]
fn a_packed_table_and_a_packed_dossier_open_without_a_network() {
    let mut page = Page::open("");
    let b = &page.browser;
    b.wait(
        "the page to be stored",
        "document.querySelector('.offline').innerText.includes('Ready for offline use')",
    );
    b.run("window.packed = async (text) => [await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob()]");
    b.run("fetch('dossier.json').then((r) => r.text()).then((text) => window.shipped = text)");
    b.wait("the dossier's text", "window.shipped");
    page.server.stop();
    choose(&page, "own.csv.gz", &format!("packed({})", json!(TABLE)));
    b.wait(
        "the columns",
        "document.querySelector('.import button.button')",
    );
    b.click(".import button.button");
    b.wait(
        "the events",
        "document.querySelector('h1').innerText === 'own.csv.gz'",
    );
    assert_eq!(page.count(), "3 events");
    choose(
        &page,
        "own.json.gz",
        "packed(window.shipped.replace('Peace talks', 'Packed talks'))",
    );
    b.wait(
        "the dossier",
        "document.querySelector('h1').innerText.startsWith('Packed talks')",
    );
    page.finish_but(&["ERR_", "Failed to load"]);
}

#[test]
fn hostile_files_end_in_a_word_or_a_right_result() {
    let page = Page::open("view=table");
    let b = &page.browser;
    let refused = |name: &str, blob: &str, words: &str| {
        choose(&page, name, blob);
        b.wait(name, &format!("[...document.querySelectorAll('.note')].some((n) => n.innerText.includes({name:?}) && n.innerText.includes({words:?}))"));
        assert!(b.text("h1").starts_with("Peace talks"), "{name}");
    };
    refused(
        "large.csv",
        "{ const part = new Blob(['x'.repeat(1 << 24)]); return Array(128).fill(part) }",
        "split it",
    );
    refused("empty.csv", "[]", "empty");
    refused(
        "wide.csv",
        "[Array(10000).fill('a').join(',') + '\\n1\\n']",
        "columns",
    );
    refused(
        "picture.csv",
        "[new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])]",
        "",
    );
    // A megabyte that unpacks to a gigabyte of nothing.
    refused(
        "bomb.csv.gz",
        "{ const zeros = new Blob([new Uint8Array(1 << 24)]); const all = new Blob(Array(64).fill(zeros)); \
         return [await new Response(all.stream().pipeThrough(new CompressionStream('gzip'))).blob()] }",
        "",
    );
    let opened = |name: &str, blob: &str, count: &str| {
        choose(&page, name, blob);
        b.wait(name, "document.querySelector('.import button.button')");
        b.click(".import button.button");
        b.wait(
            name,
            &format!("document.querySelector('h1').innerText === {name:?}"),
        );
        assert_eq!(page.count(), count, "{name}");
    };
    opened(
        "open.csv",
        "['date,title\\n2025-12-19,Good\\n2025-12-20,\"open\\n2025-12-21,Good too\\n']",
        "2 events",
    );
    opened(
        "zero.csv",
        "['date,title\\n2025-12-19,a\\u0000b\\n2025-12-20,Good\\n']",
        "2 events",
    );
    opened(
        "latin.csv",
        "[new Uint8Array([...'date,title\\n2025-12-19,Zoé\\n'].map((c) => c.charCodeAt(0)))]",
        "1 event",
    );
    assert!(b.text("table.events").contains("Zoé"));
    opened(
        "wide.tsv",
        "[new Uint8Array([0xff, 0xfe, ...[...'date\\ttitle\\n2025-12-19\\tŻ\\n'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])])]",
        "1 event",
    );
    assert!(b.text("table.events").contains('Ż'));
    opened(
        "far.csv",
        "['date,title\\n0000-01-01,First\\n9999-12-31,Last\\n']",
        "2 events",
    );
    page.go("");
    page.finish();
}

#[test]
fn full_lanes_show_their_density_and_open_into_their_events() {
    let (page, _site) = open(dossiers::table(30_000, 3).as_bytes(), "", 1280);
    let b = &page.browser;
    assert_eq!(page.count(), "30,000 events");
    assert_eq!(b.count(".profile"), 3);
    b.wait(
        "what can be pointed at",
        "document.querySelector('.cluster')",
    );
    let label = b.eval("document.querySelector('.cluster').getAttribute('aria-label')");
    assert!(
        label
            .as_str()
            .is_some_and(|label| label.contains("events close together in Channel 0")),
        "{label}"
    );
    // All counts together are all events.
    let counted = b.eval("[...document.querySelectorAll('.cluster')].reduce((sum, c) => sum + parseInt(c.getAttribute('aria-label').replaceAll(',', '')), 0)");
    assert_eq!(counted, json!(30_000));
    // Closer, until no window tells them apart.
    for _ in 0..8 {
        if b.count(".listed") > 0 {
            break;
        }
        b.wait(
            "what can be pointed at",
            "document.querySelector('.cluster')",
        );
        b.run("const crowds = [...document.querySelectorAll('.cluster')]; crowds[crowds.length >> 1].dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        std::thread::sleep(std::time::Duration::from_millis(400));
    }
    b.wait("the members", "document.querySelector('.listed li a')");
    let members = b.count(".listed li");
    assert!((2..=200).contains(&members), "{members}");
    b.click(".listed li a");
    b.wait(
        "the event",
        "document.querySelector('.event-details h2').innerText.startsWith('Event ')",
    );
    // By keys alone: to a crowd, along the lane, and into it.
    page.go("dossier=events.csv");
    b.wait(
        "what can be pointed at",
        "document.querySelector('.cluster[tabindex=\"0\"]')",
    );
    b.run("document.querySelector('.cluster[tabindex=\"0\"]').focus()");
    b.press(&[key::RIGHT]);
    b.wait("the next", "document.activeElement.matches('.cluster')");
    b.press(&[key::ENTER]);
    b.wait("a closer window", "location.hash.includes('from=')");
    page.finish();
}

#[test]
fn a_large_table_can_be_given_up_and_the_page_stays_alive() {
    let page = Page::open("");
    let b = &page.browser;
    b.run("window.worst = 0; let last = performance.now(); (function step(now) { worst = Math.max(worst, now - last); last = now; requestAnimationFrame(step) })(last)");
    choose(
        &page,
        "large.csv",
        "[ 'date,title,channel\\n', ...Array.from({ length: 64 }, () => '2025-12-19,Some words of a title,Channel 1\\n'.repeat(1 << 15)) ]",
    );
    b.wait(
        "the columns",
        "document.querySelector('.import button.button')",
    );
    b.run("worst = 0");
    b.click(".import button.button");
    b.wait(
        "progress",
        "/[1-9][0-9,]* rows/.test(document.querySelector('.import')?.innerText ?? '')",
    );
    assert_eq!(b.count(".import progress"), 1);
    b.click_words(".import", "Cancel");
    b.wait("the end of it", "!document.querySelector('.import')");
    assert!(b.text("h1").starts_with("Peace talks"));
    let worst = b.eval("worst").as_f64().unwrap_or(f64::MAX);
    assert!(worst < 500.0, "the page stood still for {worst} ms");
    page.finish();
}

fn axe_finds_nothing(page: &Page, what: &str) {
    let result = page
        .browser
        .eval_async("axe.run(document, { resultTypes: ['violations'] })");
    assert_eq!(
        result["violations"].as_array().map(Vec::len),
        Some(0),
        "{what}: {:#}",
        result["violations"]
    );
    let overflow = page
        .browser
        .eval("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assert_eq!(overflow, json!(0), "{what} is too wide");
}

#[test]
fn tables_pass_axe_core_in_both_themes_wide_and_narrow() {
    let axe = env::var("DEMARCHE_AXE")
        .expect("DEMARCHE_AXE names axe-core; run these tests by `cargo xtask test`");
    let axe = fs::read_to_string(axe).expect("axe-core");
    for (width, scheme) in [(1280, "light"), (360, "dark")] {
        let (page, _site) = open(dossiers::table(3_000, 3).as_bytes(), "", width);
        let b = &page.browser;
        let scheme: Value =
            json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        b.cdp("Emulation.setEmulatedMedia", scheme);
        b.run(&axe);
        if width > 480 {
            b.wait(
                "what can be pointed at",
                "document.querySelector('.cluster')",
            );
        } else {
            // A list of days, a part at a time.
            b.wait(
                "all of the part",
                "document.querySelectorAll('.days .day').length === 200",
            );
            assert!(b.text("main").contains("Show 200 more"));
        }
        axe_finds_nothing(&page, "a full timeline");
        choose_text(&page, "own.csv", "when,what\n03/04/2025,First\n");
        b.wait("the columns", "document.querySelector('.import select')");
        axe_finds_nothing(&page, "the columns");
        page.finish();
    }
}
