//! Printing.

use super::window;
use gloo::timers::callback::Timeout;

/// Opens the browser's dialog for printing, once what is open has closed.
pub fn print() {
    Timeout::new(50, || {
        // Refused in frames that may not print; the reader's menu still can.
        window().print().ok();
    })
    .forget();
}
