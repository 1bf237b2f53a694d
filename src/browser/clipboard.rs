//! Putting text on the clipboard (`navigator.clipboard`).

use super::{window, words};
use wasm_bindgen_futures::JsFuture;

/// Puts text on the clipboard.
///
/// # Errors
/// The browser's words when it refuses.
pub async fn copy(text: &str) -> Result<(), String> {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return Err("this browser gives pages no clipboard here".into());
    }
    JsFuture::from(clipboard.write_text(text))
        .await
        .map(drop)
        .map_err(|error| words(&error))
}
