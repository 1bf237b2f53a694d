//! The worker that reads articles: a wasm module of its own, which the page starts when the first
//! text is to be read. Built for wasm32 alone.
//!
//! The page sends a [`Task`](demarche::intake::task::Task) as bytes; every
//! [`Answer`](demarche::intake::task::Answer) is bytes as well. The page ends the worker where an
//! answer is not wanted any more.

#[cfg(target_arch = "wasm32")]
mod messages {
    use demarche::intake::task::Task;
    use js_sys::{Array, Uint8Array};
    use wasm_bindgen::{JsCast, prelude::Closure};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }

    /// Tells the page something; the bytes are handed over, not copied once more.
    fn tell(bytes: &[u8]) {
        let array = Uint8Array::from(bytes);
        let transfer = Array::of1(&array.buffer());
        // It fails for what cannot be handed over, and bytes can.
        scope().post_message_with_transfer(&array, &transfer).ok();
    }

    /// Answers the page for as long as the worker lives.
    pub fn answer() {
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(|message: MessageEvent| {
            let bytes = Uint8Array::new(&message.data()).to_vec();
            if let Some(task) = Task::decode(&bytes) {
                task.run(|answer| tell(&answer.encode()));
            }
        });
        scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    messages::answer();
}
