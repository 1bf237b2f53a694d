//! Newer versions: fetched beside the one in use, offered, taken or not; what goes wrong
//! on the way leaves the version in use as it was.

use demarche_e2e::{
    Page, Site, is_part,
    stored::{OFFLINE, STORES, cut_and_open, look_for_newer, offered, take, wait_for_registration},
};
use std::collections::HashSet;
use xtask::server::Fault;

/// Opens the plans and waits for what the comparer says: a part of its own of the page.
fn compares(page: &Page) {
    page.browser
        .run("location.hash = 'view=plans&plans=us-28,draft-20'");
    page.browser.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

/// Waits until a newer version has arrived or failed.
fn quiet(page: &Page) {
    wait_for_registration(
        &page.browser,
        "the newer version to be decided",
        "!r.installing",
    );
}

#[test]
fn the_network_may_be_cut_in_the_middle_of_an_update() {
    let site = Site::new();
    let mut page = site.open("view=table");
    page.stored();
    let current = site.service_worker();
    let mut survived = 0;
    // The first of each kind: to who stores a version all files are alike, and `faults.rs` breaks every one. Of a dossier
    // there is the one before.
    let mut kinds = HashSet::new();
    let mut names = site.assets();
    names.retain(|name| {
        let folder = name.split_once('/').map(|(folder, _)| folder.to_owned());
        let end = name.rsplit_once('.').map(|(_, end)| end.to_owned());
        name != "dossier.json" && kinds.insert((folder, end, is_part(name)))
    });
    assert!(names.len() >= 10, "{names:?}");
    for name in &names {
        site.renew();
        page.server.break_file(Fault::Torn, name);
        look_for_newer(&page.browser);
        page.browser.wait(
            "the newer version to fail",
            "(navigator.serviceWorker.getRegistration().then((r) => { window.isQuiet = !r.installing && !r.waiting }), window.isQuiet)",
        );
        // While the file is torn: a visit looks for a newer version too, and would get it.
        page.browser.reload();
        page.ready();
        page.browser
            .wait(&format!("the old version, with {name} torn"), OFFLINE);
        page.browser.wait(
            &format!("one version in the store, with {name} torn"),
            &format!(
                "({STORES}.then((stores) => {{ window.stores = stores }}), window.stores === 1)"
            ),
        );
        // The browser looks by itself some time after a visit: what it began must have failed before the file is
        // whole again, and nothing newer be there for a look that is still to come.
        site.write("sw.js", current.as_bytes());
        look_for_newer(&page.browser);
        quiet(&page);
        survived += 1;
    }
    println!("torn updates: {survived} survived");
    page.server.stop();
    page.browser.reload();
    page.ready();
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
    site.renew_without_comparer();
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    offered(&page);
    take(&page);
    // The other tab was not loaded anew, and finds the files of its own version.
    b.to_window(&old);
    compares(&page);
}

#[test]
fn versions_that_were_never_taken_push_none_out_that_is_shown() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    b.reload();
    page.ready();
    let old = b.window();
    // One that waits, then one that takes its place and is taken in another tab.
    site.renew_without_comparer();
    offered(&page);
    site.renew();
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    look_for_newer(b);
    quiet(&page);
    b.wait("the offer", "document.querySelector('.offline button')");
    take(&page);
    b.to_window(&old);
    compares(&page);
}

#[test]
fn going_back_to_the_version_in_use_may_fail() {
    let site = Site::new();
    let mut page = site.open("view=table");
    page.stored();
    let first = site.service_worker();
    site.renew();
    offered(&page);
    // The host goes back, and a part does not arrive.
    site.write("sw.js", first.as_bytes());
    page.server
        .break_file(Fault::Torn, &site.asset("comparer", ".wasm"));
    look_for_newer(&page.browser);
    quiet(&page);
    cut_and_open(&mut page, "view=table");
    compares(&page);
}

#[test]
fn two_tabs_that_are_both_offered_it() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    site.renew();
    offered(&page);
    let first = b.window();
    b.new_tab();
    b.goto(&page.address("view=table"));
    page.ready();
    b.wait("the offer", "document.querySelector('.offline button')");
    page.drop_small();
    let second = b.window();
    b.to_window(&first);
    take(&page);
    // The other tab is not offered what it cannot take any more, and is not loaded anew.
    b.to_window(&second);
    b.wait(
        "no offer",
        &format!("!document.querySelector('.offline button') && {OFFLINE}"),
    );
    assert!(page.count().starts_with("3 "));
    page.open_share();
    assert_eq!(b.count(".kept li"), 0);
}

#[test]
fn what_the_reader_does_while_the_version_changes_stays() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    page.drop_small();
    let title = b.text("h1");
    site.renew();
    offered(&page);
    // The old service worker takes its time.
    b.run("(() => { const post = ServiceWorker.prototype.postMessage; ServiceWorker.prototype.postMessage = function (...all) { setTimeout(() => post.apply(this, all), 2500) }; window.isOld = true })()");
    b.click(".offline button");
    b.wait(
        "what it is doing",
        "document.querySelector('.offline').innerText.includes('Taking')",
    );
    b.type_into("input[type=search]", "talks");
    b.wait("the search", "location.hash.includes('q=talks')");
    let (count, shown) = (page.count(), page.fragment());
    b.wait("the new version", &format!("!window.isOld && {OFFLINE}"));
    assert_eq!(
        (b.text("h1"), page.count(), page.fragment()),
        (title, count, shown)
    );
}

#[test]
fn a_file_that_cannot_be_opened_again_stays_kept() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    page.drop_small();
    site.renew();
    offered(&page);
    // What is kept across the update cannot be read behind it.
    b.run("(() => { const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (value, key) { value.file = new File(['no JSON'], value.file.name); return put.call(this, value, key) } })()");
    take(&page);
    page.ready();
    assert_eq!(page.count(), "120 events", "the shipped dossier");
    let notes = b.text(".notes");
    assert!(
        notes.contains("could not be opened") && notes.contains("still kept"),
        "{notes}"
    );
    // Nor does another file that is opened now push it out.
    page.drop_small();
    page.open_share();
    b.wait(
        "it in the list",
        "document.querySelectorAll('.kept li').length === 1",
    );
}

#[test]
fn a_dossier_that_only_the_newer_version_reads() {
    let site = Site::new();
    let page = site.open("view=table");
    page.stored();
    let newer = String::from_utf8(site.read("dossier.json")).expect("text");
    site.write(
        "dossier.json",
        newer
            .replacen("\"demarche\": 1", "\"demarche\": 2", 1)
            .as_bytes(),
    );
    site.renew();
    page.browser.reload();
    page.ready();
    assert_eq!(page.count(), "120 events", "as it was last");
    let notes = page.browser.text(".notes");
    assert!(notes.contains("shown as it was last"), "{notes}");
}
