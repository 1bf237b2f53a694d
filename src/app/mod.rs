//! The page's state and what happens around it: the address, the dossier, the
//! service worker. Components render from the state and send it messages.

mod comparer;
mod component;
mod importing;
pub mod link;
mod opened;
mod page;

pub use comparer::{Compared, Key, Readings, asked, key, use_pairings};
pub use component::{Frame, use_frame};
pub use importing::{Importing, Step};
pub use opened::{Opened, Origin};
pub use page::Note;

/// Puts the page into the document.
pub fn mount() {
    let root = crate::browser::document().get_element_by_id("app");
    match root {
        Some(root) => yew::Renderer::<component::App>::with_root(root).render(),
        None => yew::Renderer::<component::App>::new().render(),
    };
}
