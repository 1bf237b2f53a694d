//! What the browser stores of the page and of what lies beside it: full, cleared,
//! damaged, half there; and what may not be stored.

use demarche_e2e::{
    Browser, Page, Site,
    stored::{NOT_OFFLINE, OFFLINE, STORES, cut_and_open, recovers},
};
use serde_json::json;
use xtask::server::Fault;

const SMALL: &[u8] = include_bytes!("../../it/data/small.json");
const TABLE: &[u8] = b"date,title\n2025-01-02,One\n2025-01-03,Two\n";

/// The addresses of what is stored of the files beside the page.
const OPENED: &str = "caches.keys().then((names) => caches.open(names.find((n) => n.endsWith('opened')))).then((c) => c.keys()).then((all) => all.map((r) => r.url.slice(location.href.split('#')[0].length)))";

#[test]
fn a_full_store_and_a_cleared_one() {
    let site = Site::new();
    let server = site.serve();
    let origin = server.url();
    let page = Page {
        browser: Browser::open(1280, 900),
        server,
    };
    let b = &page.browser;
    let origin = origin.trim_end_matches('/');
    b.cdp(
        "Storage.overrideQuotaForOrigin",
        json!({ "origin": origin, "quotaSize": 200_000 }),
    );
    b.goto(&page.address("view=table"));
    page.ready();
    b.wait("the page to say that it is not stored", NOT_OFFLINE);
    assert_eq!(page.count(), "120 events");
    b.cdp(
        "Storage.overrideQuotaForOrigin",
        json!({ "origin": origin }),
    );
    b.reload();
    page.ready();
    b.wait("the page to be stored", OFFLINE);
    // Everything that was stored goes while the page is open.
    b.cdp(
        "Storage.clearDataForOrigin",
        json!({ "origin": origin, "storageTypes": "all" }),
    );
    page.go("view=plans&plans=us-28,draft-20");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
    b.reload();
    page.ready();
}

#[test]
fn a_service_worker_killed_without_a_network() {
    let site = Site::new();
    let mut page = site.open("view=table");
    page.stored();
    page.server.stop();
    for _ in 0..3 {
        page.browser.cdp("ServiceWorker.enable", json!({}));
        page.browser.cdp("ServiceWorker.stopAllWorkers", json!({}));
        page.browser.reload();
        page.ready();
        assert_eq!(page.count(), "120 events");
    }
}

#[test]
fn what_a_first_link_opens_is_stored() {
    let site = Site::with(&[("other.json", SMALL), ("events.csv", TABLE)]);
    for (link, count) in [
        ("dossier=other.json&view=table", "3 "),
        ("dossier=events.csv&view=table", "2 "),
    ] {
        let mut page = site.open(link);
        page.stored();
        cut_and_open(&mut page, link);
        assert!(page.count().starts_with(count), "{}", page.count());
        assert_eq!(page.browser.count(".note"), 0);
    }
}

#[test]
fn what_was_stored_is_verified_and_mended() {
    let site = Site::new();
    let mut page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    // All of it goes, and the service worker stays.
    b.eval_async("caches.keys().then((names) => Promise.all(names.map((n) => caches.delete(n))))");
    recovers(&page, "the page stored again");
    assert_eq!(b.eval_async(STORES), json!(1));
    // A part is damaged where it is stored.
    let name = site.asset("comparer", ".wasm");
    b.eval_async(&format!(
        "caches.keys().then((names) => caches.open(names.find((n) => !n.endsWith('opened')))).then((c) => c.put('{name}', new Response('damaged')))"
    ));
    recovers(&page, "the page with the part mended");
    // Where that cannot be had, it is said.
    b.eval_async(&format!(
        "caches.keys().then((names) => caches.open(names.find((n) => !n.endsWith('opened')))).then((c) => c.delete('{name}'))"
    ));
    page.server.break_file(Fault::Sick, &name);
    b.reload();
    page.ready();
    b.wait("the page to say that it is not whole", NOT_OFFLINE);
    let words = b.text(".offline");
    assert!(words.contains(&name) && words.contains("503"), "{words}");
    page.server.mend();
    b.run("dispatchEvent(new Event('online'))");
    b.wait("it whole again, without being loaded anew", OFFLINE);
    cut_and_open(&mut page, "view=plans&plans=us-28,draft-20");
    page.browser.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

#[test]
fn storing_that_failed_is_tried_again() {
    let site = Site::new();
    let page = Page {
        browser: Browser::open(1280, 900),
        server: site.serve(),
    };
    let name = site.asset("comparer", ".wasm");
    page.server.break_file(Fault::Torn, &name);
    page.browser.goto(&page.address("view=table"));
    page.ready();
    page.browser.wait("words", NOT_OFFLINE);
    let words = page.browser.text(".offline");
    assert!(words.contains(&name), "{words}");
    page.server.mend();
    page.browser.run("dispatchEvent(new Event('online'))");
    page.browser.wait("the page to be stored", OFFLINE);
}

#[test]
fn a_browser_that_ended_while_it_stored() {
    let site = Site::new();
    let worker = site.read("sw.js");
    let text = site.service_worker();
    let version = text
        .split("VERSION = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a version");
    let name = site.asset("comparer", ".wasm");
    site.remove("sw.js");
    let mut page = site.open("view=table");
    // As it was left: one part, and that not whole.
    page.browser.eval_async(&format!(
        "caches.open(`demarche ${{location.href.split('#')[0]}} {version}`).then((c) => c.put('{name}', new Response('half')))"
    ));
    site.write("sw.js", &worker);
    recovers(&page, "the page to be stored whole");
    cut_and_open(&mut page, "view=plans&plans=us-28,draft-20");
    page.browser.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

#[test]
fn a_dossier_that_is_none_is_not_stored() {
    let site = Site::new();
    let dossier = site.read("dossier.json");
    let faults: [(&str, &[u8]); 2] = [
        (
            "what a server says in its place",
            b"<!doctype html><p>Please log in",
        ),
        ("half of it", &dossier[..dossier.len() / 2]),
    ];
    for (what, bytes) in faults {
        // At the first load.
        site.write("dossier.json", bytes);
        let page = site.visit("view=table");
        page.browser.wait(what, NOT_OFFLINE);
        site.write("dossier.json", &dossier);
        recovers(&page, "the page once it is there");
        drop(page);
        // Once the page is stored.
        let mut page = site.open("view=table");
        page.stored();
        site.write("dossier.json", bytes);
        page.browser.reload();
        page.ready();
        assert_eq!(page.count(), "120 events");
        let notes = page.browser.text(".notes");
        assert!(notes.contains("shown as it was last"), "{notes}");
        cut_and_open(&mut page, "view=table");
        assert_eq!(page.count(), "120 events");
        site.write("dossier.json", &dossier);
    }
}

#[test]
fn a_server_that_is_sick_or_silent() {
    let site = Site::new();
    let page = site.open("view=table");
    page.stored();
    for fault in [Fault::Sick, Fault::Silent] {
        page.server.break_file(fault, "dossier.json");
        page.browser.reload();
        page.ready();
        assert_eq!(page.count(), "120 events", "{fault:?}");
    }
}

#[test]
fn nothing_else_of_the_site_is_stored() {
    let site = Site::with(&[
        ("other.json", SMALL),
        ("secret.json", b"{\"mine\": 1}"),
        ("page.html", b"<p>Another page"),
    ]);
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    b.eval_async("Promise.all(['secret.json', 'page.html', 'dossier.json?1', 'dossier.json?2'].map((name) => fetch(name).then((r) => r.text())))");
    page.go("dossier=other.json&view=table");
    b.wait(
        "other.json",
        "document.querySelector('.count').innerText.startsWith('3 ')",
    );
    page.stored();
    assert_eq!(b.eval_async(OPENED), json!(["dossier.json", "other.json"]));
    b.goto(&format!("{}page.html", page.server.url()));
    assert_eq!(b.text("p"), "Another page");
}
