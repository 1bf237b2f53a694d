//! The address of the page and the history of its tab (`Location`, `History`): reading
//! and writing the fragment that holds the view, and the state of an entry that says
//! whether it is of a file of the reader's own.

use super::window;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Url;

/// The fragment with its `#`, or nothing.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// The whole address.
pub fn href() -> String {
    window().location().href().unwrap_or_default()
}

/// The address of this page with another fragment (without `#`).
pub fn with_fragment(fragment: &str) -> String {
    let href = href();
    let page = href.split('#').next().unwrap_or_default();
    if fragment.is_empty() {
        page.to_owned()
    } else {
        format!("{page}#{fragment}")
    }
}

/// The host that an address leads to, with its port, as the browser asks for it.
pub fn host(address: &str) -> Option<String> {
    Url::new(address).ok().map(|url| url.host())
}

/// Whether the entry of the history that is shown was [written](write) as one
/// of a file of the reader's own.
pub fn is_of_own_file() -> bool {
    let state = window().history().and_then(|history| history.state());
    state.is_ok_and(|state| state.is_truthy())
}

/// The kept file that was open here before the page was loaded anew; 0 where a file
/// of the reader's own was open and not kept.
pub fn restored() -> Option<f64> {
    let state = window().history().ok()?.state().ok()?;
    state
        .is_truthy()
        .then(|| state.as_f64().unwrap_or_default())
}

/// Says that this entry of the history is [of a kept file](restored) from now on.
pub fn restore(kept: f64) {
    if let Ok(history) = window().history() {
        // Refused only after too many writes; the file stays among the kept ones.
        (history.replace_state_with_url(&kept.into(), "", None)).ok();
    }
}

/// Writes the fragment as a new entry of the history, or in place of the last,
/// and whether it is of a file of the reader's own.
/// Browsers refuse too many writes in a short time; the view goes on without.
pub fn write(fragment: &str, new_entry: bool, own_file: bool) {
    let address = with_fragment(fragment);
    if address == href() && is_of_own_file() == own_file {
        return;
    }
    let Ok(history) = window().history() else {
        return;
    };
    let state = if own_file {
        JsValue::TRUE
    } else {
        JsValue::NULL
    };
    let written = if new_entry {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    };
    drop(written);
}

/// Calls back when the reader goes back or forward or edits the address.
/// Dropping the guard ends it.
pub fn on_navigate(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| callback())
}
