//! The styles of what is fetched behind the first view. They are a file of their own, so that the first view does not
//! wait for them; `static/start.js` fetches it once.

use js_sys::Promise;
use std::future::Future;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = laterStyles)]
    fn later_styles() -> Promise;
}

/// Fetches them, where they are not there yet; beginning at once, not when it is first awaited.
///
/// # Errors
/// Where they did not arrive; then they are fetched anew when they are next asked for.
pub fn fetch() -> impl Future<Output = Result<(), JsValue>> {
    let there = JsFuture::from(later_styles());
    async { there.await.map(drop) }
}
