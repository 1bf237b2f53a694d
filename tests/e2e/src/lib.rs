//! The page driven in a real browser through WebDriver (W3C), and served by
//! the server of `xtask`. `cargo xtask test` says where everything lies.

pub mod axe;
mod browser;
pub mod desk;
pub mod dossiers;
mod engine;
pub mod files;
pub mod large;
pub mod looks;
pub mod own_texts;
mod page;
pub mod published;
mod site;
pub mod stored;
pub mod touch;
pub mod wanted;
mod watch;
pub mod writer;

pub use browser::{Browser, key};
pub use engine::Engine;
pub use page::{Page, SMALL, dist};
pub use site::{Site, is_part};
