//! What of the page is stored for use without a network, and its versions.

use crate::{Browser, Page};

/// Whether the page shows a dossier.
pub const READY: &str =
    "performance.getEntriesByName('demarche:ready').length > 0 && document.querySelector('.count')";

/// Whether the page says that it can be used without a network.
pub const OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Ready for offline use')";

/// Whether the page says that it cannot.
pub const NOT_OFFLINE: &str =
    "document.querySelector('.offline')?.innerText.includes('Not available offline')";

/// Whether the page says in words what failed.
pub const WORDS: &str = "[...document.querySelectorAll('[role=alert], .note.is-error')].some((e) => e.innerText.trim().length > 20)";

/// The number of versions of which something is in the browser's store.
pub const STORES: &str =
    "caches.keys().then((names) => names.filter((n) => !n.endsWith('opened')).length)";

/// Has the page look for a newer version.
pub fn look_for_newer(b: &Browser) {
    b.eval_async(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).catch(() => {})",
    );
}

/// Waits until something holds of the registration `r` of the service worker.
pub fn wait_for_registration(b: &Browser, what: &str, holds: &str) {
    b.wait(
        what,
        &format!("(navigator.serviceWorker.getRegistration().then((r) => {{ window.holds = Boolean({holds}) }}), window.holds)"),
    );
}

/// Has the page look for a newer version, and waits until it is offered.
pub fn offered(page: &Page) {
    look_for_newer(&page.browser);
    page.browser
        .wait("the offer", "document.querySelector('.offline button')");
}

/// Takes the newer version and waits until it is there.
pub fn take(page: &Page) {
    page.browser.run("window.isOld = true");
    page.browser.click(".offline button");
    page.browser.wait(
        "the new version",
        &format!("!window.isOld && !document.querySelector('.offline button') && {OFFLINE}"),
    );
}

/// Waits for the page to work and to be stored, loaded anew; once more where a service worker that began before
/// had still to fail.
pub fn recovers(page: &Page, what: &str) {
    let b = &page.browser;
    for _ in 0..2 {
        b.reload();
        b.wait(what, &format!("({READY}) && ({OFFLINE} || {NOT_OFFLINE})"));
        if b.eval(&format!("Boolean({OFFLINE})")) == true {
            return;
        }
    }
    panic!("waited in vain for {what}: {:?}", b.errors());
}

/// Cuts the network and opens a view in a new tab.
pub fn cut_and_open(page: &mut Page, fragment: &str) {
    page.server.stop();
    page.browser.new_tab();
    page.browser.goto(&page.address(fragment));
    page.ready();
}
