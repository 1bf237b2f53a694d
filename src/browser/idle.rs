//! Work that can wait until the browser has nothing else to do.

use gloo::timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};

#[wasm_bindgen]
extern "C" {
    /// Fails where the browser has no such function, as Safari had none for long.
    #[wasm_bindgen(catch, js_name = requestIdleCallback)]
    fn request_idle_callback(work: &Function) -> Result<u32, JsValue>;
}

/// So many milliseconds pass instead in a browser that does not say when it is idle.
const INSTEAD: u32 = 300;

/// Has work done once the browser is idle.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let work = Closure::once_into_js(work);
    let work: Function = work.unchecked_into();
    if request_idle_callback(&work).is_err() {
        Timeout::new(INSTEAD, move || {
            // What it does is its own; it returns nothing.
            work.call0(&JsValue::NULL).ok();
        })
        .forget();
    }
}
