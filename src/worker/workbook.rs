//! Workbooks, which a worker of this worker's own reads (`src/workbook/`): what they take is more
//! than all the rest, and is fetched only where there is one.

use super::words::words;
use demarche::{
    import::{Flat, decode_flat},
    table::NotRead,
    unavailable::NotHad,
};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// Starts a worker under the policy of the page (`static/boot.js`).
    #[wasm_bindgen(catch, js_name = startWorker)]
    fn start_worker(key: &str) -> Result<Worker, JsValue>;
}

/// Makes a table of the sheet of a name, or of the first that holds one.
///
/// # Errors
/// Why the workbook cannot be read, or nobody can read it now.
pub async fn flatten(bytes: &[u8], sheet: Option<&str>) -> Result<Flat, NotRead> {
    let missing = |error: &JsValue| NotRead::NoWorkbooks(NotHad::Browser(words(error)));
    let worker = start_worker("workbook").map_err(|error| missing(&error))?;
    let answer = JsFuture::from(answer(&worker));
    let bytes = Uint8Array::from(bytes);
    let ask = Array::of2(&bytes, &sheet.map_or(JsValue::NULL, JsValue::from));
    let handed_over = Array::of1(&bytes.buffer());
    let sent = worker.post_message_with_transfer(&ask, &handed_over);
    let answer = match sent {
        Ok(()) => answer.await,
        Err(error) => Err(error),
    };
    // What it unpacked goes with it.
    worker.terminate();
    let answer = Uint8Array::new(&answer.map_err(|error| missing(&error))?).to_vec();
    match decode_flat(&answer) {
        Some(made) => Ok(made?),
        None => Err(missing(&JsValue::NULL)),
    }
}

/// What a worker says first, or why it cannot.
fn answer(worker: &Worker) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let on_message = Closure::once_into_js(move |message: MessageEvent| {
            resolve.call1(&JsValue::NULL, &message.data()).ok();
        });
        let on_error = Closure::once_into_js(move |error: ErrorEvent| {
            // It is told here, and by nobody else.
            error.prevent_default();
            reject.call1(&JsValue::NULL, &error.message().into()).ok();
        });
        worker.set_onmessage(Some(on_message.unchecked_ref()));
        worker.set_onerror(Some(on_error.unchecked_ref()));
    })
}
