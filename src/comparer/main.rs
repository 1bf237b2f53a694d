//! The worker that compares plans and finds the points of plain texts: a wasm module of
//! its own, which the page starts when plans are first compared. Built for wasm32 alone.
//!
//! The page sends a [`Task`](demarche::align::task::Task) as bytes, as often as it likes;
//! every [`Answer`](demarche::align::task::Answer) is bytes as well. The page ends the
//! worker where an answer is not wanted any more.

#[cfg(target_arch = "wasm32")]
mod answering;

fn main() {
    #[cfg(target_arch = "wasm32")]
    answering::answer(|bytes, tell| {
        if let Some(task) = demarche::align::task::Task::decode(bytes) {
            task.run(|answer| tell(&answer.encode()));
        }
    });
}
