//! Handing the reader a file: a text or a `Blob` is saved as the browser saves
//! downloads.

use super::{Failure, document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, File, HtmlElement, Url};

/// A text as a file of this name.
///
/// # Errors
/// The browser has no room for it; in its words.
pub fn file(name: &str, text: &str) -> Result<File, Failure> {
    File::new_with_str_sequence(&Array::of1(&text.into()), name).map_err(Failure::of)
}

/// Saves a text as a file of this name and media type, as the browser saves
/// downloads.
///
/// # Errors
/// The browser has no room for it; in its words.
pub fn save_text(name: &str, text: &str, media_type: &str) -> Result<(), Failure> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind)
        .map_err(Failure::of)?;
    save_blob(name, &blob)
}

/// Saves bytes as a file of this name and media type, as the browser saves downloads.
///
/// # Errors
/// The browser has no room for them; in its words.
pub fn save_bytes(name: &str, bytes: &[u8], media_type: &str) -> Result<(), Failure> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).map_err(Failure::of)?;
    save_blob(name, &blob)
}

/// Saves a blob as a file of this name.
///
/// # Errors
/// The browser has no room for them; in its words.
pub fn save_blob(name: &str, blob: &Blob) -> Result<(), Failure> {
    let address = Url::create_object_url_with_blob(blob).map_err(Failure::of)?;
    if let Ok(link) = document().create_element("a")
        && let Ok(link) = link.dyn_into::<HtmlElement>()
    {
        link.set_attribute("href", &address).ok();
        link.set_attribute("download", name).ok();
        link.click();
    }
    Url::revoke_object_url(&address).ok();
    Ok(())
}
