//! A handle to a web worker of the page (`src/worker/`, `src/comparer/`): it is asked
//! something, its answers come back as bytes, and it is ended when the handle is
//! dropped.

use super::Failure;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use web_sys::{ErrorEvent, MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// Starts a worker under the policy of the page (`static/boot.js`).
    #[wasm_bindgen(catch, js_name = startWorker)]
    fn start_worker(key: &str) -> Result<Worker, JsValue>;
}

/// A worker at work.
pub struct WebWorker {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(ErrorEvent)>,
}

impl Drop for WebWorker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// The worker that `boot.js` started for a file, with what it said so far.
fn take_early(name: &str) -> Option<(Worker, Array)> {
    let window = super::window();
    let early = Reflect::get(&window, &"demarcheEarly".into()).ok()?;
    let of = |key: &str| Reflect::get(&early, &key.into()).ok();
    let worker: Worker = of("worker")?.dyn_into().ok()?;
    Reflect::delete_property(&window, &"demarcheEarly".into()).ok();
    if of("name")?.as_string()? != name {
        worker.terminate();
        return None;
    }
    Some((worker, of("early")?.dyn_into().ok()?))
}

impl WebWorker {
    /// Starts the worker whose script the page's root names under `key` (`data-KEY`), so
    /// that it is never one of another version, and asks it something, of a file `name`. `on_answer` gets every
    /// answer, or why there will be none. A worker that was started early, by
    /// `boot.js`, for this file is taken as it is.
    ///
    /// # Errors
    /// Why it could not be started.
    pub fn start(
        key: &str,
        name: &str,
        ask: &JsValue,
        on_answer: impl Fn(Result<Vec<u8>, Failure>) + Clone + 'static,
    ) -> Result<WebWorker, Failure> {
        let early = take_early(name);
        let worker = match &early {
            Some((worker, _)) => worker.clone(),
            None => start_worker(key).map_err(Failure::of)?,
        };
        let (failed, replay) = (on_answer.clone(), on_answer.clone());
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            on_answer(Ok(Uint8Array::new(&message.data()).to_vec()));
        });
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |error: ErrorEvent| {
            failed(Err(Failure::Worker(error.message())));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let helper = WebWorker {
            worker,
            _on_message: on_message,
            _on_error: on_error,
        };
        match early {
            // What it said already; after whoever started this knows of it.
            Some((_, answers)) => wasm_bindgen_futures::spawn_local(async move {
                for message in answers.iter() {
                    let message: MessageEvent = message.unchecked_into();
                    replay(Ok(Uint8Array::new(&message.data()).to_vec()));
                }
            }),
            None => helper.ask(ask)?,
        }
        Ok(helper)
    }

    /// Asks something more.
    ///
    /// # Errors
    /// Why it could not be asked.
    pub fn ask(&self, ask: &JsValue) -> Result<(), Failure> {
        self.worker.post_message(ask).map_err(Failure::of)
    }
}
