//! The worker that reads workbooks (Excel, OpenDocument): a wasm module of its own, which the worker
//! that reads tables starts for a file that is one. Built for wasm32 alone.
//!
//! It is sent a list of two: the bytes of the file, and the name of a sheet or `null`. It answers with the
//! table as bytes ([`encode_flat`](demarche::import::encode_flat)), or why there is none, and is ended then.

#[cfg(target_arch = "wasm32")]
mod messages {
    use demarche::import::{encode_flat, flatten_workbook};
    use js_sys::{Array, Uint8Array};
    use wasm_bindgen::{JsCast, prelude::Closure};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }

    /// Answers for as long as the worker lives.
    pub fn answer() {
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(|message: MessageEvent| {
            let asked: Array = message.data().unchecked_into();
            let bytes = Uint8Array::new(&asked.get(0)).to_vec();
            let sheet = asked.get(1).as_string();
            let made = flatten_workbook(&bytes, sheet.as_deref());
            let said = encode_flat(&made);
            let array = Uint8Array::from(&*said);
            let transfer = Array::of1(&array.buffer());
            // It fails for what cannot be handed over, and bytes can.
            scope().post_message_with_transfer(&array, &transfer).ok();
        });
        scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    messages::answer();
}
