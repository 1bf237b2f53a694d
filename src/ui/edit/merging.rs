//! The copies that are brought together in the editor: read from files, and with words for what stands in them.

use super::{changes_list::place_words, words::record_title};
use crate::{app::reasons, browser::fetch, locale::messages};
use demarche::{
    edit::{self, Json, Merging, Path},
    load::{check_size, read},
    merge::Place,
};
use std::rc::Rc;
use web_sys::File;
use yew::AttrValue;

/// A copy of a dossier out of a file; two are equal where they are the same one.
#[derive(Clone)]
pub struct CopyOf {
    /// The name of its file.
    pub name: String,
    json: Rc<Json>,
}

impl PartialEq for CopyOf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.json, &other.json)
    }
}

impl CopyOf {
    /// Reads a file as a dossier that is written on.
    ///
    /// # Errors
    /// It is none: why, for the writer.
    pub async fn read(file: &File) -> Result<CopyOf, AttrValue> {
        let name = file.name();
        let not_read = |reason: AttrValue| messages::edit_merge_not_read(&name, reason);
        let refused = |refusal| not_read(reasons::of_dossier(&refusal));
        check_size(file.size() as u64).map_err(refused)?;
        let bytes = fetch::read_file(file).await;
        let bytes = bytes.map_err(|failure| not_read(reasons::failure(&failure)))?;
        let json = read(&bytes).map_err(refused)?;
        Ok(CopyOf {
            name,
            json: Rc::new(edit::from_file(json)),
        })
    }
}

/// What both copies were made from.
#[derive(Clone, PartialEq)]
pub enum Base {
    /// The dossier as it was opened here.
    Opened,
    /// What stands in a file; none was chosen yet.
    File(Option<CopyOf>),
    /// It is not known.
    Unknown,
}

/// Two copies, and where things stand in them.
pub struct Prepared {
    /// The dossier as it is written here.
    ours: Json,
    /// The other.
    theirs: Rc<Json>,
    /// What bringing it in would do.
    pub merging: Merging,
}

impl Prepared {
    /// Brings a copy into a dossier; `base` is what both were made from, if it is known.
    pub fn new(base: Option<&Json>, ours: &Json, theirs: &CopyOf) -> Prepared {
        Prepared {
            ours: ours.clone(),
            theirs: theirs.json.clone(),
            merging: Merging::new(base, ours, &theirs.json),
        }
    }

    /// Where something stands, in words.
    pub fn place(&self, place: &Place) -> AttrValue {
        let title = [&self.merging.merged.dossier, &self.ours, &self.theirs]
            .into_iter()
            .find_map(|copy| {
                let path: Path = place.pointer_in(copy)?.parse().ok()?;
                Some(record_title(copy, &path))
            });
        place_words(place, title.unwrap_or_else(messages::edit_no_name))
    }
}

/// What a file or what was opened says of the base.
pub fn base_of<'a>(base: &'a Base, opened: Option<&'a Json>) -> Option<&'a Json> {
    match base {
        Base::Opened => opened,
        Base::File(copy) => copy.as_ref().map(|copy| &*copy.json),
        Base::Unknown => None,
    }
}
