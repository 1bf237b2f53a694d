//! Marks on the browser's own timeline (User Timing), for anyone to measure.

use super::window;

/// Does something and measures how long it took; only the last measure of a name
/// is kept.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(performance) = window().performance() else {
        return work();
    };
    performance.clear_measures_with_measure_name(name);
    performance.mark(name).ok();
    let done = work();
    (performance.measure_with_start_mark(name, name)).ok();
    performance.clear_marks_with_mark_name(name);
    done
}

/// Sets a mark.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        // A page without User Timing works as well without the mark.
        performance.mark(name).ok();
    }
}
