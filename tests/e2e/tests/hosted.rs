//! What a host may do to the page: replace its dossier, send index.html on.

use demarche_e2e::{Page, dist};
use std::{fs, path::Path};
use xtask::server::Server;

fn copy(from: &Path, to: &Path) {
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

const STORED: &str = "document.querySelector('.offline').innerText.includes('Ready')";

#[test]
fn a_replaced_dossier_is_shown_and_works_offline() {
    let folder = std::env::temp_dir().join(format!("demarche-hosted-{}", std::process::id()));
    copy(&dist(), &folder);
    let file = folder.join("dossier.json");
    let retitle = |old: &str, new: &str| {
        let text = fs::read_to_string(&file).expect("the dossier");
        fs::write(&file, text.replacen(old, new, 1)).expect("a dossier");
    };
    let title = {
        let text = fs::read_to_string(&file).expect("the dossier");
        let dossier: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        dossier["metadata"]["title"]
            .as_str()
            .expect("a title")
            .to_owned()
    };
    retitle(&title, "First of the host");
    let server = Server::start(&folder, 0).expect("a server");
    let mut page = Page::open_from(server, "view=table", 1280, 900);
    page.browser.wait("the page to be stored", STORED);
    // Replaced again: readers who stored the page see it at once.
    retitle("First of the host", "Second of the host");
    page.browser.reload();
    page.ready();
    page.browser.wait(
        "the new dossier",
        "document.body.innerText.includes('Second of the host')",
    );
    page.server.stop();
    page.browser.reload();
    page.ready();
    page.browser.wait(
        "the new dossier",
        "document.body.innerText.includes('Second of the host')",
    );
    fs::remove_dir_all(folder).ok();
}
