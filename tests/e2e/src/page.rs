//! The built page, served to a browser.

use crate::{Browser, Engine, site::copy, watch};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};
use xtask::server::Server;

/// The small dossier of the tests.
pub const SMALL: &str = include_str!("../../it/data/small.json");

/// The built page; for an engine that tells no errors, a copy of it that keeps them.
pub fn dist() -> PathBuf {
    static WATCHED: OnceLock<PathBuf> = OnceLock::new();
    let built = env::var_os("DEMARCHE_DIST")
        .map(PathBuf::from)
        .expect("DEMARCHE_DIST names the built page; run these tests by `cargo xtask test`");
    if Engine::chosen().has_devtools() {
        return built;
    }
    let watched = WATCHED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/e2e/watched");
        fs::remove_dir_all(&folder).ok();
        copy(&built, &folder);
        watch::put(&folder);
        folder
    });
    watched.clone()
}

/// The page on a server of its own, in a browser of its own.
pub struct Page {
    /// The browser.
    pub browser: Browser,
    /// The server.
    pub server: Server,
}

impl Page {
    /// The page with a fragment (without `#`), ready, in a window of a usual size.
    pub fn open(fragment: &str) -> Page {
        Page::open_sized(fragment, 1280, 900)
    }

    /// The page in a window of this size.
    pub fn open_sized(fragment: &str, width: u32, height: u32) -> Page {
        Page::open_from(
            Server::start(&dist(), 0).expect("a server"),
            fragment,
            width,
            height,
        )
    }

    /// The page from a server.
    pub fn open_from(server: Server, fragment: &str, width: u32, height: u32) -> Page {
        let page = Page {
            browser: Browser::open(width, height),
            server,
        };
        page.browser.goto(&page.address(fragment));
        page.ready();
        page
    }

    /// The address of the page with a fragment.
    pub fn address(&self, fragment: &str) -> String {
        format!("{}#{fragment}", self.server.url())
    }

    /// Waits until a dossier is shown.
    pub fn ready(&self) {
        self.browser.wait(
            "the page to be ready",
            "performance.getEntriesByName('demarche:ready').length > 0 && document.querySelector('.count') && !document.querySelector('.waiting, [data-growing]')",
        );
    }

    /// Waits until the page is stored for use without a network.
    pub fn stored(&self) {
        self.browser.wait(
            "the page to be stored",
            "document.querySelector('.offline')?.innerText.includes('Ready for offline use')",
        );
    }

    /// Goes to another view of the open page.
    pub fn go(&self, fragment: &str) {
        self.browser.run(&format!("location.hash = {fragment:?}"));
        self.ready();
    }

    /// Drops a file with this text on the page, as a reader does.
    pub fn drop_file(&self, name: &str, text: &str) {
        let (name, text) = (json!(name), json!(text));
        self.browser.run(&format!(
            "(() => {{ const data = new DataTransfer(); data.items.add(new File([{text}], {name})); \
             document.querySelector('.page').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }})()",
        ));
    }

    /// Drops a file with these bytes on the page.
    pub fn drop_bytes(&self, name: &str, bytes: &[u8]) {
        let (name, bytes) = (json!(name), json!(STANDARD.encode(bytes)));
        self.browser.run(&format!(
            "(() => {{ const data = new DataTransfer(), bytes = Uint8Array.from(atob({bytes}), (letter) => letter.charCodeAt(0)); \
             data.items.add(new File([bytes], {name})); \
             document.querySelector('.page').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }})()",
        ));
    }

    /// Pastes on the page, as a reader does who copied a table elsewhere. Firefox makes such an event of a text alone.
    pub fn paste(&self, kind: &str, text: &str) {
        let (kind, text) = (json!(kind), json!(text));
        self.browser.run(&format!(
            "(() => {{ const data = new DataTransfer(); data.setData({kind}, {text}); \
             document.body.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, dataType: {kind}, data: {text}, bubbles: true, cancelable: true }})) }})()",
        ));
    }

    /// Drops the small dossier of the tests, which has three events, and waits for it.
    pub fn drop_small(&self) {
        self.drop_file("small.json", SMALL);
        self.browser.wait(
            "the file",
            "document.querySelector('.count')?.innerText.startsWith('3 ')",
        );
    }

    /// Opens the filters and waits for them.
    pub fn open_filters(&self) {
        self.browser.click(".filters-toggle");
        self.browser
            .wait("the filters", "document.querySelector('.filters .facet')");
    }

    /// Opens the dialog for sharing and waits for it, and its list of kept files.
    pub fn open_share(&self) {
        let b = &self.browser;
        b.click(".share-toggle");
        b.wait(
            "the dialog",
            "document.querySelector('.share[open] .kept ul')",
        );
    }

    /// The fragment of the address, without `#`.
    pub fn fragment(&self) -> String {
        let hash = self.browser.eval("location.hash");
        let hash = hash.as_str().unwrap_or_default().trim_start_matches('#');
        // The hash of the dossier, which is of no view.
        let parts = hash.split('&').filter(|part| !part.starts_with("of="));
        parts.collect::<Vec<_>>().join("&")
    }

    /// The line that says how many results there are.
    pub fn count(&self) -> String {
        self.browser.text(".count")
    }

    /// Ends a test: the page must have had no errors.
    pub fn finish(self) {
        self.finish_but(&[]);
    }

    /// Ends a test: the page must have had no errors but those that have some of these words.
    pub fn finish_but(self, expected: &[&str]) {
        let mut errors = self.browser.errors();
        errors.retain(|error| !expected.iter().any(|words| error.contains(words)));
        assert!(errors.is_empty(), "the page had errors: {errors:#?}");
    }
}
