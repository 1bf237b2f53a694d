//! The browser's own interfaces in the form the page needs. Knows no dossier
//! and no view.

pub mod address;
pub mod clipboard;
pub mod dates;
pub mod digest;
pub mod fetch;
pub mod frame;
pub mod helper;
pub mod kept;
pub mod later;
pub mod media;
pub mod observe;
pub mod offline;
pub mod pack;
pub mod picture;
pub mod print;
pub mod reveal;
pub mod save;
pub mod sheet;
pub mod timing;

use wasm_bindgen::JsValue;

/// The window; the page always has one.
pub fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

/// The document; the page always has one.
pub fn document() -> web_sys::Document {
    window().document().expect("a page has a document")
}

/// The words of a JavaScript error.
pub fn words(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .or_else(|| error.as_string())
        .unwrap_or_else(|| "the browser gave no reason".into())
}

/// The day it is, as dossiers write it.
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.get(..10).unwrap_or_default().to_owned()
}
