//! Measuring what people use today, in the same browser on the same events.

use super::drive::{becomes, drag, frames, numbers};
use demarche_e2e::Browser;
use serde_json::Value;
use std::{thread, time::Duration};

/// A timeline of others: how long until it was drawn, and frames while dragging.
#[derive(Debug, Default)]
pub struct Timeline {
    /// From navigation until it was drawn.
    pub drawn: Vec<f64>,
    /// Intervals between frames while dragging.
    pub dragging: Vec<f64>,
}

/// Measures a timeline page; `surface` is where it is dragged.
pub fn timeline(url: &str, surface: &str, times: usize) -> Timeline {
    let mut figures = Timeline::default();
    for nth in 0..times {
        let browser = Browser::open(1280, 720);
        browser.goto(url);
        if !becomes(&browser, "window.drawn", Duration::from_secs(85)) {
            continue;
        }
        figures.drawn.extend(browser.eval("window.drawn").as_f64());
        if nth + 1 < times {
            continue;
        }
        thread::sleep(Duration::from_secs(1));
        let middle = browser.eval(&format!("(() => {{ const r = document.querySelector({surface:?}).getBoundingClientRect(); return [r.left + Math.min(r.width, 1200) / 2, r.top + Math.min(r.height, 500) / 2] }})()"));
        let at = |nth: usize| middle[nth].as_f64().unwrap_or_default();
        figures.dragging = frames(&browser, || drag(&browser, (at(0), at(1)), 120));
    }
    figures
}

/// What a page of computations gives: `call` returns a promise of lists of times.
pub fn computed(url: &str, call: &str) -> Value {
    let browser = Browser::open(1280, 720);
    browser.goto(url);
    browser.eval_async(call)
}

/// A list of times out of [`computed`].
pub fn list(value: &Value, name: &str) -> Vec<f64> {
    numbers(&value[name])
}
