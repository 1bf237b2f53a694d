//! The readable first view that `index.html` brings, which is seen until the page is
//! drawn in its place.

use super::document;

/// Takes it away: what the page has drawn behind it is seen from now on.
pub fn give_way() {
    if let Some(readable) = document().get_element_by_id("readable") {
        readable.remove();
    }
}
