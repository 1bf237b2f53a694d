//! A worker that is asked in bytes and answers in bytes, as often as either side likes. Both workers
//! of this kind have it: `src/comparer/` and `src/drafter/`.

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

/// Answers the page for as long as the worker lives: `run` gets what is asked, and something to
/// tell every answer with.
pub fn answer(run: impl Fn(&[u8], fn(&[u8])) + 'static) {
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        run(&Uint8Array::new(&message.data()).to_vec(), tell);
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}
