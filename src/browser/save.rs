//! Giving the reader a file.

use super::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlElement, Url};

/// Saves a text as a file of this name, as the browser saves downloads.
pub fn save(name: &str, text: &str) {
    // Each step fails only where the browser has no room for the text.
    let Ok(blob) = Blob::new_with_str_sequence(&Array::of1(&text.into())) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    if let Ok(link) = document().create_element("a")
        && let Ok(link) = link.dyn_into::<HtmlElement>()
    {
        link.set_attribute("href", &address).ok();
        link.set_attribute("download", name).ok();
        link.click();
    }
    Url::revoke_object_url(&address).ok();
}
