//! The worker that reads articles: a wasm module of its own, which the page starts when the first
//! text is to be read. Built for wasm32 alone.
//!
//! The page sends a [`Task`](demarche::intake::task::Task) as bytes; every
//! [`Answer`](demarche::intake::task::Answer) is bytes as well. The page ends the worker where an
//! answer is not wanted any more.

#[cfg(target_arch = "wasm32")]
#[path = "../comparer/answering.rs"]
mod answering;

fn main() {
    #[cfg(target_arch = "wasm32")]
    answering::answer(|bytes, tell| {
        if let Some(task) = demarche::intake::task::Task::decode(bytes) {
            task.run(|answer| tell(&answer.encode()));
        }
    });
}
