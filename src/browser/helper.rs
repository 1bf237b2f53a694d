//! A worker of the page: it is asked something, answers in bytes, and ends when
//! it is dropped.

use super::{document, words};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{ErrorEvent, MessageEvent, Worker};

/// A worker at work.
pub struct Helper {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(ErrorEvent)>,
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl Helper {
    /// Starts the worker and asks it something. `on_answer` gets every answer,
    /// or why there will be none.
    ///
    /// # Errors
    /// Why it could not be started.
    pub fn start(
        ask: &JsValue,
        on_answer: impl Fn(Result<Vec<u8>, String>) + Clone + 'static,
    ) -> Result<Helper, String> {
        // The build names its file, so that it is never one of another version.
        let name = (document().body()).and_then(|body| body.get_attribute("data-worker"));
        let worker = Worker::new(&name.unwrap_or_default()).map_err(|error| words(&error))?;
        let failed = on_answer.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            on_answer(Ok(Uint8Array::new(&message.data()).to_vec()));
        });
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |error: ErrorEvent| {
            failed(Err(format!(
                "the part of the page that reads tables failed ({})",
                error.message()
            )));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let helper = Helper {
            worker,
            _on_message: on_message,
            _on_error: on_error,
        };
        helper.ask(ask)?;
        Ok(helper)
    }

    /// Asks something more.
    ///
    /// # Errors
    /// Why it could not be asked.
    pub fn ask(&self, ask: &JsValue) -> Result<(), String> {
        self.worker.post_message(ask).map_err(|error| words(&error))
    }
}
