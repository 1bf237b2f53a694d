//! The worker that reads tables: a wasm module of its own, built for speed, that the
//! page starts when a table is opened. Built for wasm32 alone.

#[cfg(target_arch = "wasm32")]
mod import;
#[cfg(target_arch = "wasm32")]
mod messages;
#[cfg(target_arch = "wasm32")]
mod read;
#[cfg(target_arch = "wasm32")]
mod workbook;
// What the page has as well. The worker is a binary of its own, and the library knows no browser.
#[cfg(target_arch = "wasm32")]
#[path = "../browser/streams.rs"]
mod streams;
#[cfg(target_arch = "wasm32")]
#[path = "../browser/words.rs"]
mod words;

fn main() {
    #[cfg(target_arch = "wasm32")]
    messages::answer();
}
