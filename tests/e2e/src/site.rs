//! A copy of the built page that a test may change: more files beside it, damaged
//! ones, newer ones.

use crate::{Browser, Page, dist};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};
use xtask::server::Server;

/// A copy of the built page; its folder goes when it is dropped.
pub struct Site(PathBuf);

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).map(drop).expect("a copy");
        }
    }
}

/// Whether a file is a part of the page, or a piece that parts share: each comes when it is asked for or the page is idle.
pub fn is_part(name: &str) -> bool {
    name.contains("_split_") || name.contains("_chunk_")
}

impl Site {
    /// A fresh copy.
    pub fn new() -> Site {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("demarche-site-{}-{count}", std::process::id()));
        copy(&dist(), &folder);
        Site(folder)
    }

    /// A fresh copy with more files beside the page.
    pub fn with(files: &[(&str, &[u8])]) -> Site {
        let site = Site::new();
        for (name, bytes) in files {
            site.write(name, bytes);
        }
        site
    }

    /// The names of the files that a version is made of, in order.
    pub fn assets(&self) -> Vec<String> {
        let mut names = site_files::files(&self.0).expect("a folder");
        names.retain(|name| demarche::publish::offline::is_kept(name));
        names
    }

    /// The first asset whose name begins and ends so.
    pub fn asset(&self, start: &str, end: &str) -> String {
        let mut names = self.assets().into_iter();
        let found = names.find(|name| name.starts_with(start) && name.ends_with(end));
        found.unwrap_or_else(|| panic!("an asset {start}…{end}"))
    }

    /// Where a file lies.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The bytes of a file.
    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).expect(name)
    }

    /// Writes a file; it is served as it is, without what the build compressed.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.join(name), bytes).expect(name);
        self.remove_compressed(name);
    }

    /// Removes a file.
    pub fn remove(&self, name: &str) {
        fs::remove_file(self.0.join(name)).expect(name);
        self.remove_compressed(name);
    }

    /// Removes what the build compressed of a file, which a server would send in its place.
    fn remove_compressed(&self, name: &str) {
        for end in ["br", "gz"] {
            fs::remove_file(self.0.join(format!("{name}.{end}"))).ok();
        }
    }

    /// The service worker as text.
    pub fn service_worker(&self) -> String {
        String::from_utf8(self.read("sw.js")).expect("text")
    }

    /// Makes a newer version of what is there now: another name, the same files.
    pub fn renew(&self) {
        let old = self.service_worker();
        let new = old.replacen("VERSION = \"", "VERSION = \"newer-", 1);
        assert_ne!(new, old);
        self.write("sw.js", new.as_bytes());
    }

    /// Makes a newer version that has nothing of the comparer: what a tab of an older
    /// version asks for is only in that one's store.
    pub fn renew_without_comparer(&self) {
        let mut worker = self.service_worker();
        for name in self.assets() {
            if name.starts_with("comparer")
                && let Some(from) = worker.find(&format!("[\"{name}\""))
            {
                let to = from + worker[from..].find(']').expect("an end") + 2;
                worker.replace_range(from..to, "");
                self.remove(&name);
            }
        }
        self.write("sw.js", worker.as_bytes());
        self.renew();
    }

    /// Serves it; browsers ask anew for every file, because a test may change any.
    pub fn serve(&self) -> Server {
        let server = Server::start(&self.0, 0).expect("a server");
        server.revalidate();
        server
    }

    /// Opens it with a fragment, in a browser of its own; it may never be ready.
    pub fn visit(&self, fragment: &str) -> Page {
        let page = Page {
            browser: Browser::open(1280, 900),
            server: self.serve(),
        };
        page.browser.goto(&page.address(fragment));
        page
    }

    /// Opens it with a fragment and waits until it is ready.
    pub fn open(&self, fragment: &str) -> Page {
        let page = self.visit(fragment);
        page.ready();
        page
    }
}

impl Default for Site {
    fn default() -> Site {
        Site::new()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}
