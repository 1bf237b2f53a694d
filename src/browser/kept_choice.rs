//! Small choices of the reader that this browser keeps (`localStorage`), such as whether the
//! filters are open. Where the browser keeps nothing, nothing is kept.

use super::window;

/// What stands before every key, for other pages of the same site may keep things as well.
const PREFIX: &str = "demarche:";

/// What was kept under a key.
pub fn read(key: &str) -> Option<String> {
    let storage = window().local_storage().ok()??;
    storage.get_item(&format!("{PREFIX}{key}")).ok()?
}

/// Keeps something under a key.
pub fn keep(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Full or forbidden: the choice holds as long as the page is open.
        storage.set_item(&format!("{PREFIX}{key}"), value).ok();
    }
}
