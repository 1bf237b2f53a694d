//! What a host may do to the page: replace its dossier, send index.html on.

use demarche_e2e::Site;
use std::fs;

#[test]
fn a_replaced_dossier_is_shown_and_works_offline() {
    let site = Site::new();
    let file = site.file("dossier.json");
    let retitle = |old: &str, new: &str| {
        let text = fs::read_to_string(&file).expect("the dossier");
        site.write("dossier.json", text.replacen(old, new, 1).as_bytes());
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
    let mut page = site.open("view=table");
    page.stored();
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
}
