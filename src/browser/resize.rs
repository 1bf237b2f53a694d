//! How wide an element is, now and whenever that changes (`ResizeObserver`).

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver};

/// Watches an element until it is dropped.
pub struct WidthGuard {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for WidthGuard {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with the inner width of an element in pixels, now and whenever it
/// changes, until the guard is dropped.
pub fn watch_width(element: &Element, callback: impl Fn(f64) + 'static) -> Option<WidthGuard> {
    let watched = element.clone();
    let callback = Closure::<dyn FnMut()>::new(move || callback(f64::from(watched.client_width())));
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(WidthGuard {
        observer,
        _callback: callback,
    })
}
