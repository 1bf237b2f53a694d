//! Without a network, after the first load.

use demarche_e2e::Page;

#[test]
fn everything_works_with_the_network_cut() {
    let mut page = Page::open("");
    page.browser.wait(
        "the page to be stored",
        "document.querySelector('.offline').innerText.includes('Ready for offline use')",
    );
    page.server.stop();
    page.browser.reload();
    page.ready();
    page.browser.wait(
        "the timeline",
        "document.querySelectorAll('.timeline .mark').length > 20",
    );
    assert_eq!(page.count(), "120 events");
    // Any deep link, in a new tab.
    page.browser.new_tab();
    page.browser
        .goto(&page.address("view=plans&plans=us-28,e3-28&topic=armed-forces-size"));
    page.ready();
    page.browser
        .wait("plans", "document.querySelector('.plans-table tbody tr')");
    let row = page.browser.text(".plans-table tbody").replace('\n', " ");
    assert!(
        row.contains("600,000 →") && row.contains("800,000 personnel, +33 %"),
        "{row}"
    );
    page.browser.click_words(".tabs", "Positions");
    page.browser
        .wait("positions", "document.querySelector('.positions td.cell')");
}

#[test]
fn a_new_version_is_offered_and_not_forced() {
    use std::fs;
    // A copy of the page whose service worker changes under it.
    let folder = std::env::temp_dir().join(format!("demarche-update-{}", std::process::id()));
    fn copy(from: &std::path::Path, to: &std::path::Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder").flatten() {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target)
            } else {
                fs::copy(entry.path(), target).map(drop).expect("a copy")
            }
        }
    }
    copy(&demarche_e2e::dist(), &folder);
    let server = xtask::server::Server::start(&folder, 0).expect("a server");
    let page = Page::open_from(server, "view=table", 1280, 900);
    page.browser.wait(
        "the page to be stored",
        "document.querySelector('.offline').innerText.includes('Ready')",
    );
    let worker = fs::read_to_string(folder.join("sw.js")).expect("the worker");
    let newer = worker.replacen("VERSION=\"", "VERSION=\"newer-", 1);
    assert_ne!(newer, worker);
    fs::write(folder.join("sw.js"), newer).expect("a newer worker");
    page.browser.reload();
    page.ready();
    page.browser
        .wait("the offer", "document.querySelector('.offline button')");
    assert_eq!(page.count(), "120 events");
    page.browser.click(".offline button");
    page.browser.wait("the new version", "!document.querySelector('.offline button') && document.querySelector('.offline')?.innerText.includes('Ready')");
    let caches = page.browser.eval_async(
        "caches.keys().then((names) => names.filter((n) => n.includes('newer-')).length)",
    );
    assert_eq!(caches, serde_json::json!(1));
    page.finish();
    fs::remove_dir_all(folder).ok();
}
