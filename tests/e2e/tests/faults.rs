//! What can go wrong between a server and a reader: each fault is made, and the
//! page must work, or say in words what did not arrive, and recover.

use demarche_e2e::{Browser, Page, Site};
use serde_json::json;

const READY: &str =
    "performance.getEntriesByName('demarche:ready').length > 0 && document.querySelector('.count')";
const OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Ready for offline use')";
const NOT_OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Not available offline')";

/// Words of an error, where the page says what failed.
const WORDS: &str = "[...document.querySelectorAll('[role=alert], .note.is-error')].some((e) => e.innerText.trim().length > 20)";

/// Whatever of a version is in the browser's store.
const STORES: &str =
    "caches.keys().then((names) => names.filter((n) => !n.endsWith('opened')).length)";

/// Has the page look for a newer version.
fn look_for_newer(b: &Browser) {
    b.eval_async(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).catch(() => {})",
    );
}

/// Waits for a page that shows something, in words where it is not all, and that
/// did not store what did not arrive whole.
fn survives(page: &Page, what: &str) {
    let b = &page.browser;
    b.wait(
        &format!("words or a working page, {what}"),
        &format!("({READY}) || {WORDS}"),
    );
    b.wait(
        "what the page says",
        &format!("document.body.innerText.trim().length > 60 && !({OFFLINE})"),
    );
}

/// Waits until what was stored of a version that did not arrive is gone, and no
/// service worker is left to try.
fn nothing_is_stored(b: &Browser) {
    b.wait(
        "the store to be empty",
        &format!(
            "(navigator.serviceWorker.getRegistrations().then(async (all) => {{ \
             window.isEmpty = !all.some((r) => r.installing) && (await {STORES}) === 0 }}), window.isEmpty)"
        ),
    );
}

/// Waits for the page to work and to be stored.
fn recovers(page: &Page, what: &str) {
    page.browser.reload();
    page.browser.wait(what, &format!("({READY}) && {OFFLINE}"));
}

#[test]
fn any_part_may_be_missing_at_the_first_load() {
    let site = Site::new();
    let mut survived = 0;
    let assets = site.assets();
    for name in assets.iter().filter(|name| *name != "index.html") {
        let bytes = site.read(name);
        site.remove(name);
        let page = site.visit("view=table");
        survives(&page, &format!("without {name}"));
        site.write(name, &bytes);
        recovers(&page, &format!("the page once {name} is there"));
        survived += 1;
    }
    println!(
        "missing at the first load: {survived} of {} survived",
        assets.len() - 1
    );
    assert!(survived >= 8);
}

#[test]
fn the_network_may_be_cut_in_the_middle_of_any_part() {
    let site = Site::new();
    let mut survived = 0;
    let assets = site.assets();
    for name in &assets {
        let page = Page {
            browser: Browser::open(1280, 900),
            server: site.serve(),
        };
        page.server.tear(Some(name));
        page.browser.goto(&page.address("view=table"));
        // Of half a page the browser itself says that it did not arrive.
        if name != "index.html" {
            survives(&page, &format!("with {name} torn"));
        }
        nothing_is_stored(&page.browser);
        page.server.tear(None);
        recovers(&page, &format!("the page once {name} is whole"));
        survived += 1;
    }
    println!("torn at the first load: {survived} survived");
    assert!(survived >= 9);
}

#[test]
fn the_network_may_be_cut_in_the_middle_of_an_update() {
    let site = Site::new();
    let mut page = site.open("view=table");
    page.stored();
    let mut survived = 0;
    for name in site.assets() {
        site.renew();
        page.server.tear(Some(&name));
        look_for_newer(&page.browser);
        page.browser.wait(
            "the newer version to fail",
            "(navigator.serviceWorker.getRegistration().then((r) => { window.isQuiet = !r.installing && !r.waiting }), window.isQuiet)",
        );
        page.server.tear(None);
        page.browser.reload();
        page.ready();
        page.browser.wait("the old version", OFFLINE);
        assert_eq!(page.browser.eval_async(STORES), json!(1), "{name}");
        survived += 1;
    }
    println!("torn updates: {survived} survived");
    page.server.stop();
    page.browser.reload();
    page.ready();
    assert_eq!(page.count(), "120 events");
}

#[test]
fn a_damaged_part_is_never_stored() {
    let site = Site::new();
    let mut survived = 0;
    let assets = site.assets();
    let hashed: Vec<&String> = (assets.iter())
        .filter(|name| {
            *name != "dossier.json"
                && (name.contains("_bg")
                    || name.contains("later")
                    || name.ends_with(".css")
                    || name.ends_with(".webmanifest")
                    || name.starts_with("comparer")
                    || name.starts_with("worker"))
        })
        .collect();
    for name in &hashed {
        let bytes = site.read(name);
        let mut damaged = bytes.clone();
        // At the end, where most files still work: only the hash tells.
        damaged.extend_from_slice(b"\n");
        site.write(name, &damaged);
        let page = site.visit("view=table");
        let b = &page.browser;
        b.wait(
            &format!("a page that is not stored with a damaged {name}"),
            &format!("{NOT_OFFLINE} || (!({READY}) && document.querySelector('[role=alert]'))"),
        );
        nothing_is_stored(b);
        site.write(name, &bytes);
        survived += 1;
    }
    println!("damaged parts: {survived} of {} survived", hashed.len());
    assert!(survived >= 6);
}

#[test]
fn a_wrong_hash_in_the_list() {
    let site = Site::new();
    let worker = site.service_worker();
    let at = worker.find("_bg.wasm\",\"").expect("a hash") + "_bg.wasm\",\"".len();
    let other = if worker.as_bytes()[at] == b'0' {
        "1"
    } else {
        "0"
    };
    site.write(
        "sw.js",
        format!("{}{other}{}", &worker[..at], &worker[at + 1..]).as_bytes(),
    );
    let page = site.visit("view=table");
    page.ready();
    page.browser
        .wait("the page to say that it is not stored", NOT_OFFLINE);
    assert_eq!(page.count(), "120 events");
}

#[test]
fn an_update_that_dies_half_way_leaves_the_old_version() {
    let site = Site::new();
    let mut page = site.visit("view=table");
    page.ready();
    page.browser.wait("the page to be stored", OFFLINE);
    site.renew();
    site.remove(&site.asset("comparer", ".wasm"));
    page.browser.reload();
    page.ready();
    look_for_newer(&page.browser);
    page.browser.wait("the old version", OFFLINE);
    assert_eq!(
        page.browser.count(".offline button"),
        0,
        "nothing is offered"
    );
    page.server.stop();
    page.browser.reload();
    page.ready();
    assert_eq!(page.count(), "120 events");
    // Also what was never asked for before.
    page.browser
        .goto(&page.address("view=plans&plans=us-28,draft-20"));
    page.browser.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

#[test]
fn two_tabs_on_two_versions() {
    let site = Site::new();
    let page = site.visit("view=table");
    page.ready();
    let b = &page.browser;
    b.wait("the page to be stored", OFFLINE);
    b.reload();
    page.ready();
    let old = b.window();
    // A newer version that has no file of the old one's comparer.
    let worker = site.service_worker();
    let mut newer = worker.replacen("VERSION=\"", "VERSION=\"newer-", 1);
    for name in site
        .assets()
        .iter()
        .filter(|name| name.starts_with("comparer"))
    {
        let from = newer.find(&format!("[\"{name}\"")).expect(name);
        let to = from + newer[from..].find(']').expect("an end") + 2;
        newer.replace_range(from..to, "");
        site.remove(name);
    }
    site.write("sw.js", newer.as_bytes());
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    look_for_newer(b);
    b.wait("the offer", "document.querySelector('.offline button')");
    b.click(".offline button");
    b.wait("the new version", "!document.querySelector('.offline button') && document.querySelector('.offline')?.innerText.includes('Ready')");
    // The other tab was not loaded anew, and finds the files of its own version.
    b.to_window(&old);
    b.run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "the comparison in the old tab",
        "document.querySelector('.plans-table tbody ins')",
    );
}

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
fn a_worker_that_dies_can_be_asked_again() {
    let site = Site::new();
    let name = &site.asset("comparer", ".wasm");
    let bytes = site.read(name);
    site.write(name, b"no module");
    let page = site.visit("view=table");
    page.ready();
    let b = &page.browser;
    page.browser
        .run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "words",
        "[...document.querySelectorAll('.plans [role=alert], .plans .is-error')].some((e) => e.innerText.length > 20)",
    );
    site.write(name, &bytes);
    b.click_words(".plans", "Compare again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

const TABLE: &str = "date,title\n2025-01-02,One\n2025-01-03,Two\n";

/// Drops a table and says that its columns are right.
fn import(page: &Page) {
    page.drop_file("own.csv", TABLE);
    page.browser
        .wait("the columns", "document.querySelector('.import .button')");
    page.browser.click(".import .button");
}

#[test]
fn a_worker_of_tables_that_cannot_start() {
    let site = Site::new();
    let name = &site.asset("worker", ".wasm");
    let bytes = site.read(name);
    site.write(name, b"no module");
    let page = site.open("view=table");
    page.drop_file("own.csv", TABLE);
    page.browser.wait("words", WORDS);
    assert_eq!(page.count(), "120 events", "what was open stays open");
    site.write(name, &bytes);
    import(&page);
    page.browser.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
}

#[test]
fn workers_killed_at_their_work() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    // Every worker of the page, to be killed.
    b.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "window.workers = []; window.Worker = class extends Worker { constructor(address) { super(address); window.workers.push(this) } }" }),
    );
    b.reload();
    page.ready();
    // Of tables: it dies with an error, as when its memory is full.
    page.drop_file("own.csv", TABLE);
    b.wait("the columns", "document.querySelector('.import .button')");
    b.run("(() => { const worker = window.workers.pop(); worker.terminate(); worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })) })()");
    b.wait("words", WORDS);
    assert_eq!(page.count(), "120 events");
    import(&page);
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    // It dies without a word: the reader gives it up, and begins again.
    page.drop_file("own.csv", TABLE);
    b.wait("the columns", "document.querySelector('.import .button')");
    b.run("window.workers.pop().terminate()");
    b.click(".import .button");
    b.click_words(".import", "Cancel");
    b.wait("the page", "!document.querySelector('.import')");
    assert!(page.count().starts_with("2 "), "what was open stays open");
    import(&page);
    b.wait("the table again", "!document.querySelector('.import')");
    // Of comparisons.
    b.run("window.stop = setInterval(() => { for (const worker of window.workers.splice(0)) { worker.terminate(); worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })) } })");
    b.run("location.hash = 'dossier=dossier.json&view=plans&plans=us-28,draft-20'");
    b.wait("words of the plans", "[...document.querySelectorAll('.plans [role=alert], .plans .is-error')].some((e) => e.innerText.length > 20)");
    b.run("clearInterval(window.stop)");
    b.click_words(".plans", "Compare again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
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
