//! The open dossier as a file, and as the text of a link. The code that writes it comes in a file of its own with the
//! dialogs, because most readers never need it.

use super::{Opened, Origin, reasons};
use crate::{
    browser::{download, file_store::StoredFile},
    locale::messages,
};
use demarche::load::{save, save_compact};
use std::rc::Rc;

/// The code did not arrive.
struct Missing;

#[cfg(feature = "parts")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Missing {
        Missing
    }
}

type Written = Result<String, Missing>;

#[cfg(feature = "parts")]
#[wasm_split_helpers::wasm_split(dialogs, fallible)]
fn write(opened: Rc<Opened>, is_compact: bool) -> Written {
    Ok(text_of(&opened, is_compact))
}

#[cfg(not(feature = "parts"))]
async fn write(opened: Rc<Opened>, is_compact: bool) -> Written {
    Ok(text_of(&opened, is_compact))
}

fn text_of(opened: &Opened, is_compact: bool) -> String {
    match is_compact {
        true => save_compact(&opened.dossier),
        false => save(&opened.dossier),
    }
}

fn told(written: Written) -> Result<String, String> {
    written.map_err(|Missing| messages::common_part_failed().to_string())
}

/// The dossier as a file.
///
/// # Errors
/// The code that writes it did not arrive.
async fn as_file(opened: &Rc<Opened>) -> Result<String, String> {
    told(write(opened.clone(), false).await)
}

/// The dossier in as few letters as it takes, for a link.
///
/// # Errors
/// Those of [`to_stored`].
pub async fn as_short_text(opened: &Rc<Opened>) -> Result<String, String> {
    told(write(opened.clone(), true).await)
}

/// What is open, to be kept in this browser: the file it was read from, or one that is
/// made of it.
///
/// # Errors
/// The browser has no room for it, or the code that makes the file did not arrive.
pub async fn to_stored(opened: &Rc<Opened>) -> Result<StoredFile, String> {
    let title = &opened.dossier.metadata.title;
    match &opened.own_file {
        Some(own) => Ok(StoredFile::new(title, &own.file, own.mapping.as_ref())),
        None => {
            let file =
                download::file("dossier.json", &as_file(opened).await?).map_err(reasons::words)?;
            Ok(StoredFile::new(title, &file, None))
        }
    }
}

/// What is kept of it while the page is loaded anew: what the reader keeps stays under its number and name, and
/// what was not kept is kept only until it is open again.
///
/// # Errors
/// Those of [`to_stored`].
pub async fn to_stored_across(opened: &Rc<Opened>) -> Result<StoredFile, String> {
    let kept = (opened.own_file.as_ref()).and_then(|own| own.stored.filter(|_| !own.is_passing));
    let stored = to_stored(opened).await?;
    Ok(match (kept, &opened.origin) {
        (Some(id), Origin::Own(name)) => stored.in_place_of(id).named(name),
        _ => stored.passing(),
    })
}
