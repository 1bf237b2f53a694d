//! Measuring this page.

use super::drive::{becomes, drag, frames, numbers, peak_mib, zoom};
use demarche_e2e::Browser;
use serde_json::Value;
use std::{thread, time::Duration};

/// What was measured at one number of events; times in milliseconds.
#[derive(Debug, Default)]
pub struct Figures {
    /// From navigation to the mark `demarche:ready`.
    pub drawn: Vec<f64>,
    /// Intervals between frames while dragging.
    pub dragging: Vec<f64>,
    /// Intervals between frames while zooming.
    pub zooming: Vec<f64>,
    /// The layout of a window.
    pub layout: Vec<f64>,
    /// From the toggle of a filter to the painted frame.
    pub toggle: Vec<f64>,
    /// The computation of it.
    pub filter: Vec<f64>,
    /// From a move of the brush to the painted frame.
    pub brush: Vec<f64>,
    /// The computation of it.
    pub brushed: Vec<f64>,
    /// From a keystroke to the painted frame.
    pub keystroke: Vec<f64>,
    /// The computation of it.
    pub search: Vec<f64>,
    /// The peak of the tab's memory, in MiB.
    pub memory: Vec<f64>,
}

/// The words that are typed.
pub const TYPED: [&str; 3] = ["bade", "goni", "tela"];

fn open(url: &str) -> Option<(Browser, f64)> {
    let browser = Browser::open(1280, 720);
    browser.goto(url);
    let ready = "performance.getEntriesByName('demarche:ready').length";
    if !becomes(&browser, ready, Duration::from_secs(60)) {
        return None;
    }
    let start = "performance.getEntriesByName('demarche:ready')[0].startTime";
    let drawn = browser.eval(start).as_f64()?;
    Some((browser, drawn))
}

/// Measures the page at an address, opened so many times anew.
pub fn measure(url: &str, times: usize, shared: &str) -> Figures {
    let mut figures = Figures::default();
    for _ in 1..times {
        if let Some((_, drawn)) = open(url) {
            figures.drawn.push(drawn);
        }
    }
    let Some((browser, drawn)) = open(url) else {
        return figures;
    };
    figures.drawn.push(drawn);
    // Storing the page for offline use is not what is measured.
    thread::sleep(Duration::from_secs(4));
    figures.memory.extend(peak_mib(&browser));
    browser.run(&format!("{shared}; window.bench = bench; bench.observe()"));

    let rest = || thread::sleep(Duration::from_millis(700));
    let middle = browser.eval("(() => { const r = document.querySelector('.surface').getBoundingClientRect(); return [r.left + r.width * 0.6, Math.min(r.top + 200, 600)] })()");
    let at = |nth: usize| middle[nth].as_f64().unwrap_or_default();
    let place = (at(0), at(1));
    // The whole range in view, a little closer so that there is where to drag.
    zoom(&browser, place, -40.0, 1);
    rest();
    browser.run("bench.taken()");
    figures.dragging = frames(&browser, || drag(&browser, place, 120));
    rest();
    figures.zooming = frames(&browser, || {
        for _ in 0..3 {
            zoom(&browser, place, -40.0, 20);
            zoom(&browser, place, 40.0, 20);
        }
    });
    figures.layout = taken(&browser, &["demarche:layout"]);
    rest();
    home(&browser);

    let toggle = "bench.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((nth) => { \
        const box = () => [...document.querySelectorAll('.facet[open] input[type=checkbox]')][nth]; \
        return [() => box().click(), () => box().click()] }))";
    // The filters are there once they are asked for.
    browser.run(
        "document.querySelector('.facet') ?? document.querySelector('.filters-toggle').click()",
    );
    rest();
    browser.run("bench.taken()");
    figures.toggle = numbers(&browser.eval_async(toggle));
    figures.filter = taken(&browser, &["demarche:filter"]);

    // The handle at the end of the range, to the left and back.
    let brush = "(() => { const svg = document.querySelector('.time-plot svg'), r = svg.getBoundingClientRect(); \
        const send = (type, x) => svg.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: r.top + 20, pointerId: 1, button: 0, buttons: 1 })); \
        svg.setPointerCapture = () => {}; const end = r.right - 4; send('pointerdown', end); \
        const steps = Array.from({ length: 40 }, (_, n) => () => send('pointermove', end - 100 - 4 * Math.abs(20 - n))); \
        return bench.each([...steps, () => send('pointerup', end - 180)]) })()";
    let mut brushed = numbers(&browser.eval_async(brush));
    // The last lets go.
    brushed.pop();
    figures.brush = brushed;
    figures.brushed = taken(&browser, &["demarche:layout", "demarche:filter"]);
    rest();
    home(&browser);

    let typed: Vec<String> = (TYPED.iter())
        .flat_map(|word| (1..=word.len()).map(|end| format!("{:?}", &word[..end])))
        .collect();
    let type_it = format!(
        "bench.each([{}].map((text) => () => {{ const field = document.querySelector('input[type=search]'); field.value = text; \
         field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})) }}))",
        typed.join(", ")
    );
    browser.run("bench.taken()");
    figures.keystroke = numbers(&browser.eval_async(&type_it));
    figures.search = taken(&browser, &["demarche:search"]);
    figures
}

fn home(browser: &Browser) {
    browser.run("location.hash = location.hash.replace(/&(from|to)=[^&]*/g, '')");
    thread::sleep(Duration::from_millis(900));
    browser.run("bench.taken()");
}

fn taken(browser: &Browser, names: &[&str]) -> Vec<f64> {
    let measures: Value = browser.eval("bench.taken()");
    names
        .iter()
        .flat_map(|name| numbers(&measures[*name]))
        .collect()
}

/// The peak of the tab's memory with the shipped dossier, in MiB.
pub fn idle_memory(url: &str) -> Option<f64> {
    let (browser, _) = open(url)?;
    thread::sleep(Duration::from_secs(4));
    peak_mib(&browser)
}
