//! What words mean, fetched once: the file beside the worker's own. Where it does not arrive
//! plans are compared without it.

use demarche::align::WordVectors;
use js_sys::{Promise, Reflect, Uint8Array};
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{DedicatedWorkerGlobalScope, Response, Url};

thread_local! {
    /// Fulfilled once it is known whether there are any.
    static ASKED: OnceCell<Promise> = const { OnceCell::new() };
    static WORDS: OnceCell<WordVectors> = const { OnceCell::new() };
}

/// Does something with what words mean, once that is there.
pub async fn with_words<T>(run: impl FnOnce(Option<&WordVectors>) -> T) -> T {
    let asked = ASKED.with(|asked| asked.get_or_init(|| future_to_promise(load())).clone());
    JsFuture::from(asked).await.ok();
    WORDS.with(|words| run(words.get()))
}

async fn load() -> Result<JsValue, JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // What `boot.js` calls the file of this worker.
    let own = Reflect::get(&scope, &"file".into())?.as_string();
    let address = Url::new_with_base("word-vectors.bin", &own.unwrap_or_default())?.href();
    let response: Response = JsFuture::from(scope.fetch_with_str(&address))
        .await?
        .unchecked_into();
    if response.ok() {
        let bytes = JsFuture::from(response.array_buffer()?).await?;
        if let Some(read) = WordVectors::read(&Uint8Array::new(&bytes).to_vec()) {
            WORDS.with(|words| words.set(read).ok());
        }
    }
    Ok(JsValue::UNDEFINED)
}
