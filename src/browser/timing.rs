//! Marks on the browser's own timeline (User Timing), for anyone to measure.

use super::window;

/// Sets a mark.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        // A page without User Timing works as well without the mark.
        performance.mark(name).ok();
    }
}
