//! A site that can be read before the page runs, and without it.
//!
//! The page computes everything in the reader's browser. This room writes, once and
//! for everybody, what its first view says of a dossier as plain HTML into
//! `index.html`, with what link previews and search engines ask for, and lays out the
//! folder that a web server hands out. Open it to change what a reader without
//! JavaScript gets, what a link looks like in a chat, or which files the service
//! worker keeps.
//!
//! - [`readable`]: the first view as HTML, with the overview of the dossier (`overview`).
//! - [`head`]: title, description, link preview, structured data.
//! - [`index`]: both put into `index.html`.
//! - [`preview`]: the picture that a link shows.
//! - [`sitemap`]: what crawlers ask for where the address is known.
//! - [`offline`]: the list of files in the service worker.
//! - [`contents`]: which files a site has, and what is in those that are made for it.
//! - [`archive`]: them as a ZIP, which the page makes.
//! - `site`: them in a folder, which the command lays out (native only).
//! - `site_files`, a crate beside this one: hashes, and `.br` and `.gz` beside files.
//!
//! The `demarche` command, the build of the page and the page's editor use it. Knows no
//! browser; the readable first view has the markup and the classes of the page's frame
//! and overview, so that the page takes its place without moving what stays. `tests/e2e/tests/publish.rs` measures that.

mod address;
pub mod archive;
pub mod contents;
pub mod head;
mod html;
pub mod index;
pub mod offline;
mod overview;
pub mod preview;
pub mod readable;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod sitemap;

pub use address::Address;
