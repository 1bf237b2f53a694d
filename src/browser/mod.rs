//! What the page needs of the browser, each interface of the platform in a file of
//! its own: the address and the history, files, workers, IndexedDB, `Intl`, printing.
//! Nothing here knows a dossier or a view.

pub mod address;
pub mod age;
pub mod animation_frame;
pub mod clipboard;
pub mod compression;
pub mod dates;
pub mod digest;
pub mod direction;
pub mod download;
mod failure;
pub mod fetch;
pub mod file_store;
pub mod idle;
pub mod kept_choice;
pub mod later_styles;
pub mod leaving;
pub mod media_query;
pub mod other_tabs;
pub mod print;
pub mod readable;
pub mod resize;
pub mod saved_file;
pub mod scroll;
pub mod service_worker;
pub mod share_sheet;
mod streams;
pub mod svg_to_png;
pub mod text_measure;
pub mod turn;
pub mod user_timing;
pub mod web_worker;
mod words;

pub use failure::Failure;
pub use words::words;

/// The window; the page always has one.
pub fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

/// The document; the page always has one.
pub fn document() -> web_sys::Document {
    window().document().expect("a page has a document")
}

/// The day it is, as dossiers write it.
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.get(..10).unwrap_or_default().to_owned()
}

/// The moment it is, in seconds since 1970.
pub fn now_seconds() -> i64 {
    (js_sys::Date::now() / 1_000.0) as i64
}
