//! The worker: what takes long, in a module of its own that the page loads on
//! demand and that is made for speed. Built for wasm32 alone.

#[cfg(target_arch = "wasm32")]
mod import;
#[cfg(target_arch = "wasm32")]
mod messages;
#[cfg(target_arch = "wasm32")]
mod read;

fn main() {
    #[cfg(target_arch = "wasm32")]
    messages::answer();
}
