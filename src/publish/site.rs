//! The folder that a web server hands out: the built page with a dossier in it.

use super::{
    Address,
    contents::{PageFiles, Shown, contents},
    index::is_page,
    offline, preview,
};
use crate::load::Loaded;
use site_files::{files, packed};
use std::{
    borrow::Cow,
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

/// What a site is made of.
pub struct Site<'a> {
    /// The folder of the built page.
    pub page: &'a Path,
    /// The folder that becomes the site; it may be that of the page itself.
    pub folder: &'a Path,
    /// The file of the dossier, as it is.
    pub bytes: &'a [u8],
    /// What was read of it.
    pub loaded: &'a Loaded,
    /// Where the site will be found, if that is known.
    pub address: Option<&'a Address>,
    /// Whether a folder that holds something else may be used.
    pub is_forced: bool,
    /// Whether its files get no packed copies.
    pub is_unpacked: bool,
}

fn could_not(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> String {
    move |error| format!("{} cannot be {what}: {error}", path.display())
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), String> {
    fs::write(path, bytes).map_err(could_not("written", path))
}

/// The folder as the file system knows it, where it is there.
fn real(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}

impl Site<'_> {
    /// Lays the site out. Nothing is written where it is clear beforehand that this will
    /// not do.
    ///
    /// # Errors
    /// What is in the way, where, and what to do; for the person who asked for it.
    pub fn lay_out(&self) -> Result<(), String> {
        let is_no_page = |why: String| {
            format!(
                "{why}; `--page` names the folder of the built page, which `cargo xtask build` leaves in dist/"
            )
        };
        let read = |name: &str| {
            let file = self.page.join(name);
            let bytes = fs::read(&file).map_err(could_not("read", &file));
            bytes.map(Cow::Owned)
        };
        read("index.html").map_err(is_no_page)?;
        // What can fail is done before anything is written.
        let names = files(self.page).map_err(could_not("read", self.page))?;
        let page = PageFiles {
            names: &names,
            read: &read,
        };
        let shown = Shown {
            bytes: self.bytes,
            loaded: self.loaded,
            picture: preview::png(&self.loaded.dossier)?,
            address: self.address,
        };
        let contents = contents(&page, shown)?;
        if real(self.page) != real(self.folder) {
            self.copy_page()?;
        }
        for (name, bytes) in &contents.made {
            write(&self.folder.join(name), bytes)?;
        }
        let made: Vec<&str> = contents.made.iter().map(|(name, _)| &**name).collect();
        if self.is_unpacked {
            return self.unpack(&made);
        }
        self.pack(&made)
    }

    /// Removes packed copies of what is another file now.
    fn unpack(&self, written: &[&str]) -> Result<(), String> {
        for file in written.iter().map(|name| self.folder.join(name)) {
            packed::remove(&file).map_err(could_not("removed", &file))?;
        }
        Ok(())
    }

    /// Packs what was written, and what the page brings without packed copies.
    fn pack(&self, written: &[&str]) -> Result<(), String> {
        let of_page = files(self.page).map_err(could_not("read", self.page))?;
        let packed: HashSet<&str> = (of_page.iter())
            .filter(|name| packed::is_packed(name))
            .map(|name| packed::of(name))
            .collect();
        let left = (of_page.iter().map(String::as_str)).filter(|name| {
            !written.contains(name) && !packed.contains(name) && !packed::is_packed(name)
        });
        let all = written.iter().copied().chain(left);
        let files: Vec<PathBuf> = all.map(|name| self.folder.join(name)).collect();
        packed::put_all(&files).map_err(|(file, why)| could_not("packed", &file)(why))
    }

    /// Copies the files of the page, in place of those of an older one.
    fn copy_page(&self) -> Result<(), String> {
        let folder = self.folder;
        fs::create_dir_all(folder).map_err(could_not("made", folder))?;
        if let (Some(page), Some(site)) = (real(self.page), real(folder))
            && (page.starts_with(&site) || site.starts_with(&page))
        {
            return Err(format!(
                "{} and the page's folder {} lie within each other; choose a folder beside it",
                folder.display(),
                self.page.display()
            ));
        }
        let there = files(folder).map_err(could_not("read", folder))?;
        let of_old = old(folder);
        if !there.is_empty() && of_old.is_empty() && !self.is_forced {
            return Err(format!(
                "{} is not empty and holds no site of Demarche ({} for one); choose another folder, or lay the site among these files with `--force`",
                folder.display(),
                there[0]
            ));
        }
        for name in of_old.iter().filter(|name| there.contains(name)) {
            let file = folder.join(name);
            fs::remove_file(&file).map_err(could_not("removed", &file))?;
        }
        for name in files(self.page).map_err(could_not("read", self.page))? {
            // What is made anew, or only for an address.
            if ["sitemap.xml", "robots.txt"].contains(&packed::of(&name)) {
                continue;
            }
            let (from, to) = (self.page.join(&name), folder.join(&name));
            if let Some(inner) = to.parent() {
                fs::create_dir_all(inner).map_err(could_not("made", inner))?;
            }
            fs::copy(&from, &to).map_err(could_not("copied", &from))?;
        }
        Ok(())
    }
}

/// The files of a site that was laid out in a folder before, as its service worker lists
/// them, with what belongs to it besides; none where it is no site of Demarche.
fn old(folder: &Path) -> Vec<String> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    if !is_page(&read("index.html")) {
        return Vec::new();
    }
    let listed = offline::assets(&read("sw.js")).into_iter();
    let mut names: Vec<String> = listed.map(|(name, _)| name).collect();
    names.extend(["sw.js", preview::NAME, "sitemap.xml", "robots.txt"].map(str::to_owned));
    let packed = |name: &String| packed::ENDINGS.map(|ending| format!("{name}{ending}"));
    let copies: Vec<String> = names.iter().flat_map(packed).collect();
    names.extend(copies);
    names
}
