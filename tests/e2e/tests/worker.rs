//! The worker, which the page loads on demand.

use demarche_e2e::Page;

/// Starts the worker of the page and has it read the shipped dossier; a promise
/// of whether it did.
const ASK: &str = "new Promise((answer, fail) => { \
    const worker = startWorker('worker'), address = new URL('dossier.json', document.baseURI).href; \
    worker.onmessage = (message) => { worker.terminate(); answer(message.data.length > 100000) }; \
    worker.onerror = (error) => fail(error.message); \
    worker.postMessage([address, 'dossier.json', true]) })";

#[test]
fn the_worker_answers_also_without_a_network() {
    let mut page = Page::open("");
    assert_eq!(page.browser.eval_async(ASK), true);
    page.browser.wait(
        "the page to be stored",
        "document.querySelector('.offline').innerText.includes('Ready for offline use')",
    );
    page.server.stop();
    page.browser.reload();
    page.ready();
    assert_eq!(page.browser.eval_async(ASK), true);
}

#[test]
fn the_page_does_not_load_it_before_it_is_asked() {
    let page = Page::open("");
    let loaded = "performance.getEntriesByType('resource').filter((e) => e.name.includes('/worker-')).length";
    assert_eq!(page.browser.eval(loaded), 0);
    page.finish();
}
