//! What can go wrong between a server and a reader: each fault is made, and the
//! page must work, or say in words what did not arrive, and recover.

use demarche_e2e::{Browser, Page, dist};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};
use xtask::server::Server;

/// A copy of the built page that can be damaged.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Copy {
        fn copy(from: &Path, to: &Path) {
            fs::create_dir_all(to).expect("a folder");
            for entry in fs::read_dir(from).expect("a folder").flatten() {
                let target = to.join(entry.file_name());
                if entry.path().is_dir() {
                    copy(&entry.path(), &target);
                } else {
                    fs::copy(entry.path(), target).map(drop).expect("a copy");
                }
            }
        }
        let folder =
            std::env::temp_dir().join(format!("demarche-fault-{name}-{}", std::process::id()));
        copy(&dist(), &folder);
        Copy(folder)
    }

    /// The files that a version is made of.
    fn assets(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).expect("a folder").flatten();
        let mut names: Vec<String> = names
            .filter(|entry| entry.path().is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| name != "sw.js" && name != "dossier.schema.json")
            .collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).expect("a file")
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.join(name), bytes).expect("a file");
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.0.join(name)).expect("a file");
    }

    fn serve(&self) -> Server {
        Server::start(&self.0, 0).expect("a server")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

const READY: &str =
    "performance.getEntriesByName('demarche:ready').length > 0 && document.querySelector('.count')";
const OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Ready for offline use')";
const NOT_OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Not available offline')";

/// A page of a server that may not come to be ready.
fn open(server: Server) -> Page {
    let page = Page {
        browser: Browser::open(1280, 900),
        server,
    };
    page.browser.goto(&page.address("view=table"));
    page
}

#[test]
fn any_part_may_be_missing_at_the_first_load() {
    let copy = Copy::new("missing");
    let mut survived = 0;
    let assets = copy.assets();
    for name in assets.iter().filter(|name| *name != "index.html") {
        let bytes = copy.read(name);
        copy.remove(name);
        let page = open(copy.serve());
        let b = &page.browser;
        // It works, or says so in words; it is never blank, and never stored.
        b.wait(
            &format!("words or a working page without {name}"),
            &format!(
                "({READY}) || [...document.querySelectorAll('[role=alert], .note.is-error')].some((e) => e.innerText.trim().length > 20)"
            ),
        );
        b.wait(
            "what the page says",
            &format!("document.body.innerText.trim().length > 60 && !({OFFLINE})"),
        );
        copy.write(name, &bytes);
        b.reload();
        b.wait(
            &format!("the page once {name} is there"),
            &format!("({READY}) && {OFFLINE}"),
        );
        survived += 1;
    }
    println!(
        "missing at the first load: {survived} of {} survived",
        assets.len() - 1
    );
    assert!(survived >= 8);
}

#[test]
fn a_damaged_part_is_never_stored() {
    let copy = Copy::new("damaged");
    let mut survived = 0;
    let assets = copy.assets();
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
        let bytes = copy.read(name);
        let mut damaged = bytes.clone();
        // At the end, where most files still work: only the hash tells.
        damaged.extend_from_slice(b"\n");
        copy.write(name, &damaged);
        let page = open(copy.serve());
        let b = &page.browser;
        b.wait(
            &format!("a page that is not stored with a damaged {name}"),
            &format!("{NOT_OFFLINE} || (!({READY}) && document.querySelector('[role=alert]'))"),
        );
        let stores = b.eval_async(
            "caches.keys().then((names) => names.filter((n) => !n.endsWith('opened')).length)",
        );
        assert_eq!(stores, json!(0), "{name}");
        copy.write(name, &bytes);
        survived += 1;
    }
    println!("damaged parts: {survived} of {} survived", hashed.len());
    assert!(survived >= 6);
}

#[test]
fn a_wrong_hash_in_the_list() {
    let copy = Copy::new("hash");
    let worker = String::from_utf8(copy.read("sw.js")).expect("text");
    let at = worker.find("_bg.wasm\",\"").expect("a hash") + "_bg.wasm\",\"".len();
    let other = if worker.as_bytes()[at] == b'0' {
        "1"
    } else {
        "0"
    };
    copy.write(
        "sw.js",
        format!("{}{other}{}", &worker[..at], &worker[at + 1..]).as_bytes(),
    );
    let page = open(copy.serve());
    page.ready();
    page.browser
        .wait("the page to say that it is not stored", NOT_OFFLINE);
    assert_eq!(page.count(), "120 events");
}

#[test]
fn an_update_that_dies_half_way_leaves_the_old_version() {
    let copy = Copy::new("half");
    let mut page = open(copy.serve());
    page.ready();
    page.browser.wait("the page to be stored", OFFLINE);
    let worker = String::from_utf8(copy.read("sw.js")).expect("text");
    let newer = worker.replacen("VERSION=\"", "VERSION=\"newer-", 1);
    assert_ne!(newer, worker);
    copy.write("sw.js", newer.as_bytes());
    let assets = copy.assets();
    let gone = assets
        .iter()
        .find(|name| name.starts_with("comparer") && name.ends_with(".wasm"))
        .expect("a module");
    copy.remove(gone);
    page.browser.reload();
    page.ready();
    page.browser.eval_async(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).catch(() => {})",
    );
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
    let copy = Copy::new("two");
    let page = open(copy.serve());
    page.ready();
    let b = &page.browser;
    b.wait("the page to be stored", OFFLINE);
    b.reload();
    page.ready();
    let old = b.window();
    // A newer version that has no file of the old one's comparer.
    let worker = String::from_utf8(copy.read("sw.js")).expect("text");
    let mut newer = worker.replacen("VERSION=\"", "VERSION=\"newer-", 1);
    for name in copy
        .assets()
        .iter()
        .filter(|name| name.starts_with("comparer"))
    {
        let from = newer.find(&format!("[\"{name}\"")).expect(name);
        let to = from + newer[from..].find(']').expect("an end") + 2;
        newer.replace_range(from..to, "");
        copy.remove(name);
    }
    copy.write("sw.js", newer.as_bytes());
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    b.eval_async(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).catch(() => {})",
    );
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
    let copy = Copy::new("store");
    let server = copy.serve();
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
    let copy = Copy::new("worker");
    let assets = copy.assets();
    let name = assets
        .iter()
        .find(|name| name.starts_with("comparer") && name.ends_with(".wasm"))
        .expect("a module");
    let bytes = copy.read(name);
    copy.write(name, b"no module");
    let page = open(copy.serve());
    page.ready();
    let b = &page.browser;
    page.browser
        .run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "words",
        "[...document.querySelectorAll('.plans [role=alert], .plans .is-error')].some((e) => e.innerText.length > 20)",
    );
    copy.write(name, &bytes);
    b.click_words(".plans", "Compare again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}
