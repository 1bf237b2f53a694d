//! Makes a site of the dossier that is written: the files of this very page, fetched from where it came from and held against
//! the hashes that its service worker lists, with the dossier and what is made for it, as one archive.

use crate::{
    app::reasons,
    browser::{fetch, now_seconds, svg_to_png},
    locale::messages,
};
use demarche::{
    load::Loaded,
    publish::{
        Address,
        archive::zip,
        contents::{PageFiles, Shown, contents},
        offline, preview,
    },
};
use std::{borrow::Cow, collections::HashMap};
use yew::AttrValue;

/// The service worker of the page, which lists what the page is made of.
const WORKER: &str = "sw.js";

/// How far it is: how many files of the page are there, of how many.
pub type Progress = (usize, usize);

/// The site as a ZIP; `bytes` is the file of the dossier, `loaded` what was read of it.
///
/// # Errors
/// What is in the way, for the person.
pub async fn site(
    bytes: &[u8],
    loaded: &Loaded,
    address: Option<&Address>,
    on_progress: impl Fn(Progress),
) -> Result<Vec<u8>, AttrValue> {
    let failed = |reason: String| messages::edit_publish_failed(reason);
    let files = own_files(on_progress).await?;
    let names: Vec<String> = files.keys().cloned().collect();
    let page = PageFiles {
        names: &names,
        read: &|name| match files.get(name) {
            Some(bytes) => Ok(Cow::Borrowed(&**bytes)),
            None => Err(messages::edit_publish_wrong_file(name).to_string()),
        },
    };
    let picture = svg_to_png::same_size(&preview::svg(&loaded.dossier)).await;
    let shown = Shown {
        bytes,
        loaded,
        picture: picture.map_err(|failure| failed(reasons::words(failure)))?,
        address,
    };
    let contents = contents(&page, shown).map_err(failed)?;
    let made = contents
        .made
        .iter()
        .map(|(name, bytes)| (&**name, &**bytes));
    let of_page = (contents.of_page.iter()).filter_map(|name| Some((&**name, &**files.get(name)?)));
    let mut all: Vec<(&str, &[u8])> = made.chain(of_page).collect();
    all.sort();
    zip(all, now_seconds()).map_err(failed)
}

/// The files that this page is made of, each as its service worker knows it.
async fn own_files(on_progress: impl Fn(Progress)) -> Result<HashMap<String, Vec<u8>>, AttrValue> {
    let get = async |name: &str| {
        let bytes = fetch::of_page(name).await;
        bytes.map_err(|failure| messages::edit_publish_no_file(name, reasons::failure(&failure)))
    };
    let worker = get(WORKER).await?;
    let script = String::from_utf8_lossy(&worker).into_owned();
    let assets = offline::assets(&script);
    if assets.is_empty() {
        return Err(messages::edit_publish_no_list());
    }
    if !offline::is_whole(&script) {
        return Err(messages::edit_publish_wrong_file(WORKER));
    }
    // Without a hash is what the host may replace: a dossier, which is none of the page.
    let assets: Vec<(String, String)> = (assets.into_iter())
        .filter(|(_, hash)| !hash.is_empty())
        .collect();
    let mut files = HashMap::from([(WORKER.to_owned(), worker)]);
    for (nth, (name, hash)) in assets.iter().enumerate() {
        on_progress((nth, assets.len()));
        let bytes = get(name).await?;
        if offline::hash_of(name, &bytes) != *hash {
            return Err(messages::edit_publish_wrong_file(name));
        }
        files.insert(name.clone(), bytes);
    }
    Ok(files)
}
