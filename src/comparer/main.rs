//! The worker that compares plans and finds the points of plain texts: a wasm module of
//! its own, which the page starts when plans are first compared. Built for wasm32 alone.
//!
//! The page sends a [`Task`](demarche::align::task::Task) as bytes, as often as it likes;
//! every [`Answer`](demarche::align::task::Answer) is bytes as well. The page ends the
//! worker where an answer is not wanted any more.

#[cfg(target_arch = "wasm32")]
mod answering;
#[cfg(target_arch = "wasm32")]
mod meaning;

fn main() {
    #[cfg(target_arch = "wasm32")]
    answering::answer(|bytes, tell| {
        let Some(task) = demarche::align::task::Task::decode(bytes) else {
            return;
        };
        // What most plans do without is not waited for.
        let asked = task.asked_words();
        if asked.is_empty() {
            task.run(&[], |answer| tell(&answer.encode()));
        } else {
            wasm_bindgen_futures::spawn_local(meaning::with_words(asked, move |words| {
                task.run(words, |answer| tell(&answer.encode()));
            }));
        }
    });
}
