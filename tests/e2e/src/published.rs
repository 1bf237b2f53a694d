//! Sites and files that come of what is written: the page makes them, the command reads them.

use crate::{Page, files::catch_files};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// A folder of a test's own; it goes when it is dropped.
pub struct Folder(pub PathBuf);

impl Default for Folder {
    fn default() -> Folder {
        Folder::new()
    }
}

impl Folder {
    /// An empty one.
    ///
    /// # Panics
    /// It cannot be made.
    pub fn new() -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder =
            env::temp_dir().join(format!("demarche-writing-{}-{count}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Folder(folder)
    }

    /// Writes a file, in folders that it needs.
    ///
    /// # Panics
    /// It cannot be written.
    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.0.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, bytes).expect("a file");
        file
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// Runs the `demarche` command; its exit status.
///
/// # Panics
/// It has no words for what happened.
pub fn command(args: &[&str]) -> u8 {
    let args: Vec<OsString> = args.iter().map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    demarche::command::run(&args, &mut out, &mut err).expect("words")
}

/// A path as text.
///
/// # Panics
/// It is not in UTF-8.
pub fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Makes a site in the open editor: its files by their names.
///
/// # Panics
/// It is no archive.
pub fn published(page: &Page, address: &str) -> BTreeMap<String, Vec<u8>> {
    let b = &page.browser;
    catch_files(page);
    b.click_words(".edit-tools", "Publish…");
    if !address.is_empty() {
        b.type_into("#edit-publish-address", address);
    }
    b.click(".edit-publish-make");
    b.wait("the site", "window.kept.length === 1");
    b.wait(
        "words",
        "document.querySelector('.edit-publish-said').innerText.includes('Saved as')",
    );
    let bytes = b.eval_async(
        "window.kept[0].arrayBuffer().then((of) => { const all = new Uint8Array(of); let text = ''; \
         for (let at = 0; at < all.length; at += 32768) text += String.fromCharCode(...all.subarray(at, at + 32768)); return btoa(text) })",
    );
    let bytes = STANDARD
        .decode(bytes.as_str().unwrap_or_default())
        .expect("an archive");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for nth in 0..archive.len() {
        let mut file = archive.by_index(nth).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        let name = file.name().expect("a name").into_owned();
        files.insert(name, bytes);
    }
    files
}
