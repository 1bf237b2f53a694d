//! What an exception of JavaScript says. The workers take this file as well.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The words of a JavaScript error; empty where it has none.
pub fn words(error: &JsValue) -> String {
    Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .or_else(|| error.as_string())
        .unwrap_or_default()
}
