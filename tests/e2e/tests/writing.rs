//! What becomes of what is written: sites, two people's copies, files, and what the browser keeps.

use demarche::publish::Address;
use demarche_e2e::{
    Browser, Page, SMALL, Site, axe,
    desk::{choose, close, control, fill, kept, look, open, pick, saved},
    dist,
    files::catch_files,
    published::{Folder, command, path, published},
    stored::{offered, take},
};
use serde_json::json;
use std::fs;
use xtask::server::Server;

const CONTROL: &str = "\u{e009}";
const SPACE: &str = " ";

#[test]
fn a_site_is_published_from_the_page_and_opens_on_another_server() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "A round that was published");
    let address = "https://example.org/river/";
    let files = published(&page, address);
    assert!(
        b.text(".edit-publish-said").contains("river/sitemap.xml"),
        "the line for the host's robots.txt is told"
    );

    // The command lays out the same of the same dossier; each draws the picture itself.
    let folder = Folder::new();
    let dossier = folder.write("dossier.json", &files["dossier.json"]);
    let laid_out = folder.0.join("laid-out");
    let address: Address = address.parse().expect("an address");
    let to = format!("--address={address}");
    let dist = dist();
    let args = [
        "publish",
        path(&dossier),
        "--page",
        path(&dist),
        "-o",
        path(&laid_out),
        to.as_str(),
    ];
    assert_eq!(command(&args), 0);
    let mut names = site_files::files(&laid_out).expect("a folder");
    names.retain(|name| !site_files::packed::is_packed(name));
    let packed: Vec<&String> = files.keys().collect();
    assert_eq!(packed, names.iter().collect::<Vec<_>>());
    for name in names.iter().filter(|name| *name != "preview.png") {
        let bytes = fs::read(laid_out.join(name)).expect("a file");
        assert!(files[name] == bytes, "{name} is another");
    }
    let picture = &files["preview.png"];
    assert_eq!(&picture[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 × 630");
    assert!(picture.len() > 5_000, "{}", picture.len());
    page.finish();

    // On another server, a link into it is followed.
    for (name, bytes) in &files {
        folder.write(&format!("site/{name}"), bytes);
    }
    let other = Page {
        browser: Browser::open(1280, 900),
        server: Server::start(&folder.0.join("site"), 0).expect("a server"),
    };
    other
        .browser
        .goto(&other.address("view=table&event=meeting"));
    other.ready();
    assert_eq!(other.count(), "3 events");
    other.browser.wait(
        "the event",
        "document.querySelector('.details')?.innerText.includes('The mayors meet')",
    );
    assert!(
        other
            .browser
            .text("main")
            .contains("A round that was published")
    );
    other.stored();
    other.finish();
}

#[test]
fn a_page_that_is_not_whole_makes_no_site() {
    let site = Site::new();
    let name = site.asset("icons/", ".svg");
    site.write(&name, b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let page = site.open("view=table");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    catch_files(&page);
    b.click_words(".edit-tools", "Publish…");
    b.click(".edit-publish-make");
    b.wait(
        "why not",
        "document.querySelector('.edit-publish-said .is-error')",
    );
    let said = b.text(".edit-publish-said");
    assert!(
        said.contains(&name) && said.contains("is not the one"),
        "{said}"
    );
    assert_eq!(b.eval("window.kept.length"), json!(0));
}

#[test]
fn what_is_wrong_is_told_before_a_site_is_made() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/date", "soon");
    b.wait(
        "what is wrong",
        "document.querySelector('.edit-field.is-bad')",
    );
    b.click_words(".edit-tools", "Publish…");
    b.wait("the sheet", "document.querySelector('.edit-publish')");
    let said = b.text(".edit-publish");
    assert!(
        said.contains("not finished") && said.contains("all the same"),
        "{said}"
    );
    b.type_into("#edit-publish-address", "example.org");
    b.wait(
        "a wrong address",
        "document.querySelector('.edit-publish-make').disabled && document.querySelector('#edit-publish-address').ariaInvalid === 'true'",
    );
    page.finish();
}

/// The small dossier as the other person left it: two statements put right, and one title changed.
fn theirs() -> String {
    let mut text = SMALL.to_owned();
    for (old, new) in [
        (
            "The mayor called the draft fair.",
            "The mayor called the draft a fair one.",
        ),
        (
            "The envoy called it unfair.",
            "The envoy called it most unfair.",
        ),
        ("\"A round of talks\"", "\"The first round\""),
    ] {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text = text.replace(old, new);
    }
    text
}

/// Drops a copy where the editor takes one.
fn drop_copy(page: &Page, text: &str) {
    let text = json!(text);
    page.browser.run(&format!(
        "(() => {{ const data = new DataTransfer(); data.items.add(new File([{text}], 'theirs.json')); \
         document.querySelector('.edit-drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }})()",
    ));
}

/// Opens the small dossier, changes the title that the other person changed as well, adds an event, and brings their copy in.
fn two_people(page: &Page) -> String {
    let b = &page.browser;
    page.drop_small();
    open(page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(page, "/events/0/title", "A round on the river");
    fill(page, "/events/0/summary", "They spoke at length.");
    b.click(".edit-another");
    fill(page, "/events/3/date", "2 April 2025");
    fill(page, "/events/3/title", "A second round");
    fill(page, "/events/3/summary", "They met again.");
    choose(page, "/events/3/kind", "talks");
    pick(page, &control("/events/3/channel"), "Direct");
    choose(page, "/events/3/confidence", "reported");
    pick(
        page,
        "#edit-events-3-sources-pick",
        "The Gazette: Mayors meet",
    );
    b.wait("a finished event", "!document.querySelector('.edit-count')");
    catch_files(page);
    let ours = saved(page);
    b.click_words(".edit-tools", "Merge a copy…");
    b.wait(
        "where it is dropped",
        "document.querySelector('.edit-drop')",
    );
    drop_copy(page, &theirs());
    b.wait("a conflict", "document.querySelector('.edit-conflict')");
    ours
}

#[test]
fn two_people_s_work_is_merged_as_by_the_command() {
    let page = Page::open("view=table");
    let b = &page.browser;
    let ours = two_people(&page);
    assert_eq!(b.count(".edit-conflict"), 1);
    let conflict = b.text(".edit-conflict");
    for words in [
        "A round on the river",
        "The first round",
        "A round of talks",
    ] {
        assert!(conflict.contains(words), "{words}: {conflict}");
    }
    assert!(
        b.text(".edit-merge")
            .contains("2 changes come from the other copy")
    );
    let apply = "document.querySelector('.edit-merge-apply')";
    assert_eq!(b.eval(&format!("{apply}.disabled")), json!(true));
    // Chosen by the keyboard.
    b.run("document.querySelectorAll('.edit-conflict input')[1].focus()");
    b.press(&[SPACE]);
    b.wait("a choice", &format!("!{apply}.disabled"));
    b.click(".edit-merge-apply");
    b.wait(
        "one step",
        "document.querySelector('.edit-steps').innerText.includes('Merged the copy theirs.json')",
    );
    let page_saved = saved(&page);

    let folder = Folder::new();
    let [base, ours, theirs] = [
        ("base.json", SMALL),
        ("ours.json", ours.as_str()),
        ("theirs.json", theirs().as_str()),
    ]
    .map(|(name, text)| folder.write(name, text.as_bytes()));
    let merged = folder.0.join("merged.json");
    let files = [&base, &ours, &theirs, &merged].map(|file| path(file));
    let [base, ours, theirs, merged] = files;
    assert_eq!(
        command(&["merge", base, ours, theirs, "--choose=theirs", "-o", merged]),
        0
    );
    let by_command = fs::read_to_string(merged).expect("a dossier");
    assert!(page_saved == by_command, "{page_saved}\n{by_command}");
    for words in ["The first round", "most unfair", "A second round"] {
        assert!(page_saved.contains(words), "{words}");
    }

    // All of it is undone at once.
    b.click(".edit-undo");
    b.wait(
        "the step back",
        "document.querySelector('.edit-steps').innerText.includes('Undone: Merged the copy')",
    );
    let undone = saved(&page);
    assert!(undone.contains("A round on the river") && !undone.contains("most unfair"));
    page.finish();
}

#[test]
fn what_is_no_copy_of_a_dossier_is_told() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    b.click_words(".edit-tools", "Merge a copy…");
    b.wait(
        "where it is dropped",
        "document.querySelector('.edit-drop')",
    );
    drop_copy(&page, "[1, 2");
    b.wait(
        "why not",
        "document.querySelector('.edit-merge .is-error')?.innerText.includes('theirs.json cannot be merged')",
    );
    // Nor was it opened in place of what is written.
    close(&page);
    assert_eq!(page.count(), "3 events");
    page.finish();
}

#[test]
fn everyone_can_merge_and_publish() {
    for (width, height) in [(1280, 900), (360, 740)] {
        let page = Page::open_sized("", width, height);
        let b = &page.browser;
        two_people(&page);
        axe::load(&page);
        let mut found = Vec::new();
        let mut look = |what: &str| found.extend(look(&page, &format!("{what} at {width} px")));
        look("a copy");
        b.run("document.querySelector('.edit-merge details').open = true");
        look("what is ours");
        b.run("document.querySelectorAll('.edit-base input')[1].click()");
        b.wait(
            "another file",
            "document.querySelector('.edit-base [type=file]')",
        );
        look("another base");
        b.click_words(".edit-tools", "Publish…");
        b.type_into("#edit-publish-address", "example.org");
        b.wait(
            "a wrong address",
            "document.querySelector('#edit-publish-address').ariaInvalid === 'true'",
        );
        look("a site");
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn a_full_store_is_told_and_loses_nothing() {
    let page = Page::open("view=table");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    b.run("(() => { window.put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') } })()");
    fill(&page, "/events/0/title", "Written without room");
    b.wait(
        "words",
        "document.querySelector('.edit-stands[role=alert]')?.innerText.includes('no room')",
    );
    // It is in the tab, and in the file that is saved.
    catch_files(&page);
    assert!(saved(&page).contains("Written without room"));
    // At once, before the page tries by itself.
    b.run("(() => { IDBObjectStore.prototype.put = window.put; document.querySelector('.edit-keep-again').click() })()");
    let file = kept(&page, "Written without room");
    assert_eq!(file["events"][0]["title"], "Written without room");
    b.wait(
        "no more words of it",
        "!document.querySelector('.edit-stands[role=alert]')",
    );
}

#[test]
fn room_that_comes_back_is_used_without_a_word() {
    let page = Page::open("view=table");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    b.run("(() => { const put = IDBObjectStore.prototype.put; window.isFull = true; IDBObjectStore.prototype.put = function (...all) { if (window.isFull) throw new DOMException('full', 'QuotaExceededError'); return put.apply(this, all) } })()");
    fill(&page, "/events/0/title", "Kept at the second try");
    b.wait(
        "words",
        "document.querySelector('.edit-stands[role=alert]')",
    );
    b.run("window.isFull = false");
    b.wait(
        "it kept",
        "!document.querySelector('.edit-stands[role=alert]') && document.querySelector('.edit-stands').dataset.kept === ''",
    );
    kept(&page, "Kept at the second try");
}

#[test]
fn a_cleared_store_is_filled_again_at_the_next_change() {
    let page = Page::open("view=table");
    let b = &page.browser;
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "Before it was cleared");
    kept(&page, "Before it was cleared");
    b.cdp(
        "Storage.clearDataForOrigin",
        json!({ "origin": b.eval("location.origin"), "storageTypes": "all" }),
    );
    fill(&page, "/events/0/summary", "After it was cleared");
    let file = kept(&page, "After it was cleared");
    assert_eq!(file["events"][0]["title"], "Before it was cleared");
}

/// A file of the reader's own that the page may write to, as the browser would give it.
const PICKER: &str = "(() => { const file = window.ownFile = { name: 'river.json', text: 'as it was', modified: 1000, asked: 0 }; \
    window.showSaveFilePicker = async () => { file.asked++; if (file.isUnwanted) throw new DOMException('no', 'AbortError'); return { name: file.name, \
      getFile: async () => ({ lastModified: file.modified }), \
      createWritable: async () => { let text; return { write: async (given) => { text = given }, close: async () => { file.text = text; file.modified++ } } } } } })()";

#[test]
fn a_file_is_written_to_again() {
    let page = Page::open("view=table");
    let b = &page.browser;
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    b.run(PICKER);
    fill(&page, "/events/0/title", "Saved once");
    // Who does not choose a file saves nothing.
    b.run("window.ownFile.isUnwanted = true");
    b.click_words(".edit-tools", "Save as a file");
    b.wait("the question", "window.ownFile.asked === 1");
    assert_eq!(b.eval("window.ownFile.text"), json!("as it was"));
    assert!(!b.text(".edit-stands").contains("Nothing of it is unsaved"));
    b.run("window.ownFile.isUnwanted = false");
    b.click_words(".edit-tools", "Save as a file");
    b.wait(
        "it saved",
        "window.ownFile.text.includes('Saved once') && document.querySelector('.edit-stands').innerText.includes('Nothing of it is unsaved')",
    );
    b.wait(
        "the file on the button",
        "document.querySelector('.edit-tools').innerText.includes('Save to river.json')",
    );
    // Again, without a question.
    fill(&page, "/events/0/title", "Saved twice");
    b.wait(
        "it unsaved",
        "!document.querySelector('.edit-stands').innerText.includes('Nothing of it is unsaved')",
    );
    b.type_into(&control("/events/0/title"), &format!("{CONTROL}s"));
    b.wait("it saved", "window.ownFile.text.includes('Saved twice')");
    assert_eq!(b.eval("window.ownFile.asked"), json!(2));
    // What another program wrote is not written over.
    b.run(
        "(() => { window.ownFile.text = 'of another program'; window.ownFile.modified += 5000 })()",
    );
    fill(&page, "/events/0/title", "Saved thrice");
    b.click_words(".edit-tools", "Save to river.json");
    b.wait(
        "words",
        "document.querySelector('.edit-steps').innerText.includes('Another program has changed river.json')",
    );
    assert_eq!(b.eval("window.ownFile.text"), json!("of another program"));
    b.click_words(".edit-tools", "Save as…");
    b.wait("it saved", "window.ownFile.text.includes('Saved thrice')");
    page.finish();
}

#[test]
fn what_was_written_opens_in_the_newer_version_of_the_page() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    page.drop_small();
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "Written in the older version");
    kept(&page, "Written in the older version");
    close(&page);
    b.wait(
        "the copy",
        "document.querySelector('main').innerText.includes('Written in the older version')",
    );
    site.renew();
    offered(&page);
    // Nothing is loaded anew before the writer says so.
    assert!(
        b.text("main").contains("Written in the older version"),
        "it is still open"
    );
    take(&page);
    b.wait(
        "it in the newer version",
        "document.querySelector('main')?.innerText.includes('Written in the older version')",
    );
    page.open_share();
    b.wait("the list", "document.querySelector('.kept li')");
    assert_eq!(b.count(".kept li"), 1, "it is kept once, and still");
    b.click(".share .dialog-head button");
    open(&page, "Edit…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/title", "Written on in the newer version");
    kept(&page, "Written on in the newer version");
}
