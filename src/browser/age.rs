//! Whether the browser has what the page was made for.

use super::document;

/// Whether it lacks what the styles need, as `static/opening.js` found before anything was seen.
pub fn is_old() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.has_attribute("data-old"))
}
