//! Marks and measures on the browser's own timeline (User Timing), which its developer
//! tools show; `cargo xtask bench` reads them.

use super::window;

/// Does something and measures how long it took; only the last measure of a name
/// is kept.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(performance) = window().performance() else {
        return work();
    };
    performance.clear_measures_with_measure_name(name);
    begin(name);
    let result = work();
    done(name);
    result
}

/// Begins something that is measured when it is [done](done).
pub fn begin(name: &str) {
    mark(name);
}

/// Measures how long something took since it was [begun](begin).
pub fn done(name: &str) {
    if let Some(performance) = window().performance() {
        (performance.measure_with_start_mark(name, name)).ok();
        performance.clear_marks_with_mark_name(name);
    }
}

/// Sets a mark.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        // A page without User Timing works as well without the mark.
        performance.mark(name).ok();
    }
}
