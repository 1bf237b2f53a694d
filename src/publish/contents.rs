//! Which files a site has: those that are made for its dossier, and those that it has of the
//! page as they are. The command writes them into a folder and the page into an archive.

use super::{
    Address,
    head::head,
    index::fill,
    offline::{hash_of, is_kept, service_worker},
    preview,
    readable::readable,
    sitemap::{robots, sitemap},
};
use crate::load::Loaded;
use site_files::packed::is_packed;
use std::{borrow::Cow, collections::BTreeSet};

/// The name of the dossier that a site shows at its own address.
pub const DOSSIER: &str = "dossier.json";

/// Made for each site anew, or only where its address is known.
const MADE: [&str; 6] = [
    "index.html",
    DOSSIER,
    preview::NAME,
    "sw.js",
    "sitemap.xml",
    "robots.txt",
];

/// The bytes of a file, or in words why they cannot be had.
pub type Bytes<'a> = Result<Cow<'a, [u8]>, String>;

/// The files of a built page.
pub struct PageFiles<'a> {
    /// Their names, with `/` between their parts.
    pub names: &'a [String],
    /// Gives the bytes of one.
    pub read: &'a dyn Fn(&str) -> Bytes<'a>,
}

impl PageFiles<'_> {
    fn text(&self, name: &str) -> Result<String, String> {
        let bytes = (self.read)(name)?.into_owned();
        String::from_utf8(bytes).map_err(|_| format!("{name} is no text in UTF-8"))
    }
}

/// What a site shows.
pub struct Shown<'a> {
    /// The file of the dossier, as it is.
    pub bytes: &'a [u8],
    /// What was read of it.
    pub loaded: &'a Loaded,
    /// The [picture](preview) of a link, as PNG.
    pub picture: Vec<u8>,
    /// Where the site will be found, if that is known.
    pub address: Option<&'a Address>,
}

/// The files of a site.
#[derive(Debug, PartialEq, Eq)]
pub struct Contents {
    /// Those that are made for it, by their names.
    pub made: Vec<(String, Vec<u8>)>,
    /// The names of those that it has of the page as they are, sorted. Packed copies are none of them.
    pub of_page: Vec<String>,
}

/// The files of a site that shows a dossier by the page.
///
/// # Errors
/// A file of the page cannot be read, or is none of Demarche; in words.
pub fn contents(page: &PageFiles<'_>, shown: Shown<'_>) -> Result<Contents, String> {
    let dossier = &shown.loaded.dossier;
    let index = fill(
        &page.text("index.html")?,
        &head(dossier, shown.address),
        &readable(shown.loaded),
    )?;
    let mut made = vec![
        ("index.html".to_owned(), index.into_bytes()),
        (DOSSIER.to_owned(), shown.bytes.to_vec()),
        (preview::NAME.to_owned(), shown.picture),
    ];
    if let Some(address) = shown.address {
        let list = sitemap(dossier, address);
        made.push(("sitemap.xml".to_owned(), list.into_bytes()));
        if address.is_root() {
            made.push(("robots.txt".to_owned(), robots(address).into_bytes()));
        }
    }
    let of_page: BTreeSet<&String> = (page.names.iter())
        .filter(|name| !MADE.contains(&&***name) && !is_packed(name))
        .collect();
    let mut assets = Vec::new();
    for (name, bytes) in made.iter().filter(|(name, _)| is_kept(name)) {
        assets.push((name.clone(), hash_of(name, bytes)));
    }
    for name in of_page.iter().filter(|name| is_kept(name)) {
        assets.push(((*name).clone(), hash_of(name, &(page.read)(name)?)));
    }
    assets.sort();
    let worker = service_worker(&page.text("sw.js")?, &assets)?;
    made.push(("sw.js".to_owned(), worker.into_bytes()));
    Ok(Contents {
        made,
        of_page: of_page.into_iter().cloned().collect(),
    })
}
