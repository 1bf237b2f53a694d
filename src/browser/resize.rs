//! How large an element is, now and whenever that changes (`ResizeObserver`).

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver};

/// Watches an element until it is dropped.
pub struct SizeGuard {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for SizeGuard {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with the inner width of an element in pixels, now and whenever it
/// changes, until the guard is dropped.
pub fn watch_width(element: &Element, callback: impl Fn(f64) + 'static) -> Option<SizeGuard> {
    let watched = element.clone();
    watch_size(element, move || callback(f64::from(watched.client_width())))
}

/// Calls back now and whenever the width or the height of an element changes, until the
/// guard is dropped.
pub fn watch_size(element: &Element, callback: impl Fn() + 'static) -> Option<SizeGuard> {
    let callback = Closure::<dyn FnMut()>::new(callback);
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeGuard {
        observer,
        _callback: callback,
    })
}
