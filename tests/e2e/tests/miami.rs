//! A dossier from nothing, as a journalist writes one: the talks in Miami of December 2025, with what the shipped dossier says
//! of them, by forms alone; then checked by the command, published, and read on another server by a link.

use demarche::load::load;
use demarche_e2e::{
    Browser, Page,
    desk::{open, saved},
    files::catch_files,
    published::{Folder, command, path, published},
    wanted::{Wanted, items, text, told},
    writer::{Effort, Writer},
};
use serde_json::{Value, json};
use xtask::server::Server;

#[test]
fn the_talks_in_miami_are_written_from_nothing_checked_published_and_linked_to() {
    let page = Page::open("");
    open(&page, "New dossier…", ".edit-form");
    page.browser.wait(
        "the focus on the title",
        "document.activeElement?.id === 'edit-metadata-title-field'",
    );
    let writer = Writer {
        page,
        wanted: Wanted::of_shipped(),
        effort: Effort::default(),
    };
    writer.fill("/metadata/title", "Talks in Miami");
    writer.fill(
        "/metadata/summary",
        "Three days of talks, and what was said.",
    );
    type Part = (&'static str, fn(&Writer));
    let parts: [Part; 6] = [
        ("sources", Writer::sources),
        ("events", Writer::events),
        ("statements", Writer::statements),
        ("plan", Writer::plan),
        ("positions, disagreement", Writer::judgements),
        ("what was made on the way", Writer::rest),
    ];
    for (name, write) in parts {
        let before = writer.effort.clone();
        write(&writer);
        println!("{name}: {}", writer.effort.since(&before));
    }
    println!("all: {}", writer.effort);
    // As many as `docs/writing.md` says, and a tenth: more is a step back for who writes.
    assert!(writer.effort.clicks() <= 420, "{}", writer.effort);
    assert!(writer.effort.keys() <= 210, "{}", writer.effort);
    let b = writer.browser();
    assert!(
        !b.text(".edit-stands").contains("not finished"),
        "{}",
        b.text(".edit-stands")
    );
    catch_files(&writer.page);
    let file = saved(&writer.page);

    // What was typed is what stands there, and the command finds nothing wrong with it.
    let loaded = load(file.as_bytes()).expect("a dossier");
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    let written: Value = serde_json::from_str(&file).expect("it is JSON");
    let (told, wanted) = (told(&written), told(&writer.wanted.dossier));
    for list in [
        "sources",
        "events",
        "statements",
        "positions",
        "disagreements",
    ] {
        assert_eq!(told[list], wanted[list], "{list}");
    }
    for (list, count) in [
        ("parties", 3),
        ("actors", 8),
        ("channels", 3),
        ("topics", 3),
    ] {
        assert_eq!(items(&told, list).len(), count, "{list}");
    }
    let provisions = |dossier: &Value| -> Vec<[String; 3]> {
        (items(&dossier["plans"][0], "provisions").iter())
            .map(|of| ["number", "title", "text"].map(|field| text(of, field).to_owned()))
            .collect()
    };
    assert_eq!(provisions(&written), provisions(&writer.wanted.dossier));
    let terms = &written["plans"][0]["provisions"][3]["terms"];
    assert_eq!(
        terms,
        &json!([{ "key": "armed-forces-cap", "comparator": "=", "value": 800_000 }])
    );
    assert_eq!(
        items(&written["plans"][0]["provisions"][8], "terms").len(),
        2
    );
    let folder = Folder::new();
    let dossier = folder.write("miami.json", file.as_bytes());
    assert_eq!(command(&["check", path(&dossier)]), 0);

    // Published, it opens on another server, and a link into it is followed.
    let files = published(&writer.page, "");
    for (name, bytes) in &files {
        folder.write(&format!("site/{name}"), bytes);
    }
    writer.page.finish();
    let event = text(&written["events"][4], "id");
    let other = Page {
        browser: Browser::open(1280, 900),
        server: Server::start(&folder.0.join("site"), 0).expect("a server"),
    };
    other
        .browser
        .goto(&other.address(&format!("view=table&event={event}")));
    other.ready();
    assert_eq!(other.count(), "6 events");
    let title = text(&written["events"][4], "title");
    other.browser.wait(
        "the event",
        &format!(
            "document.querySelector('.details')?.innerText.includes({})",
            json!(title)
        ),
    );
    other.finish();
}
