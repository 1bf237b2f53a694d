//! What words mean, fetched once a language: the files beside the worker's own. Where one does not
//! arrive plans are compared without it.

use demarche::align::{Language, WordVectors};
use js_sys::{Promise, Reflect, Uint8Array};
use std::{cell::RefCell, collections::BTreeMap};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{DedicatedWorkerGlobalScope, Response, Url};

thread_local! {
    /// Each fulfilled once it is known whether there are any.
    static ASKED: RefCell<BTreeMap<Language, Promise>> = RefCell::default();
    static WORDS: RefCell<Vec<WordVectors>> = RefCell::default();
}

/// Does something with what words of some languages mean, once that is there.
pub async fn with_words(languages: Vec<Language>, run: impl FnOnce(&[WordVectors])) {
    for language in languages {
        let asked = ASKED.with_borrow_mut(|asked| {
            let load = || future_to_promise(load(language));
            asked.entry(language).or_insert_with(load).clone()
        });
        JsFuture::from(asked).await.ok();
    }
    WORDS.with_borrow(|words| run(words));
}

async fn load(language: Language) -> Result<JsValue, JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // What `boot.js` calls the file of this worker.
    let own = Reflect::get(&scope, &"file".into())?.as_string();
    let file = WordVectors::file(language);
    let address = Url::new_with_base(&file, &own.unwrap_or_default())?.href();
    let response: Response = JsFuture::from(scope.fetch_with_str(&address))
        .await?
        .unchecked_into();
    if response.ok() {
        let bytes = JsFuture::from(response.array_buffer()?).await?;
        let read = WordVectors::read(language, &Uint8Array::new(&bytes).to_vec());
        WORDS.with_borrow_mut(|words| words.extend(read));
    }
    Ok(JsValue::UNDEFINED)
}
