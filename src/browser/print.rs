//! Printing: opening the browser's dialog for it, and knowing while the page is being
//! printed.

use super::window;
use gloo::{events::EventListener, timers::callback::Timeout};
use std::rc::Rc;
use web_sys::Event;

const BEFORE: &str = "beforeprint";
const AFTER: &str = "afterprint";

/// Opens the browser's dialog for printing, once what is open has closed.
///
/// What stands on paper alone is asked for first: the browser tells of printing
/// only when it no longer waits for what the page would do about it.
pub fn print() {
    tell(BEFORE);
    Timeout::new(50, || {
        // Refused in frames that may not print; the reader's menu still can.
        if window().print().is_err() {
            tell(AFTER);
        }
    })
    .forget();
}

fn tell(name: &str) {
    if let Ok(event) = Event::new(name) {
        window().dispatch_event(&event).ok();
    }
}

/// Calls back when printing begins and ends. Dropping the guards ends it.
pub fn on_change(callback: impl Fn(bool) + 'static) -> [EventListener; 2] {
    let (before, after) = (Rc::new(callback), window());
    let callback = before.clone();
    [
        EventListener::new(&after, BEFORE, move |_| before(true)),
        EventListener::new(&after, AFTER, move |_| callback(false)),
    ]
}
