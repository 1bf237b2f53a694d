//! Measuring long comparisons and a large table of positions on this page.

use super::drive::{becomes, frames, numbers};
use demarche_e2e::Browser;
use serde_json::json;
use std::{thread, time::Duration};

/// What was measured of one large dossier; times in milliseconds.
#[derive(Debug, Default)]
pub struct Large {
    /// From the last answer of the worker, or from the choice of the view, to the painted rows.
    pub drawn: Vec<f64>,
    /// From an act to the painted frame, by the name of the act.
    pub acts: Vec<(&'static str, Vec<f64>)>,
    /// Intervals between frames while the wheel is turned.
    pub scrolling: Vec<f64>,
    /// The most elements that the page had.
    pub elements: f64,
    /// How high the page was, in pixels.
    pub height: f64,
}

/// Notes when a worker answered last, and when rows were painted first after that.
const WATCH: &str = "const Plain = Worker; \
    window.Worker = class extends Plain { constructor(...all) { super(...all); this.addEventListener('message', () => { window.answered = performance.now(); window.painted = undefined }) } }; \
    const look = () => { if (window.painted === undefined && document.querySelector('.plans-table tbody tr') && !document.querySelector('.plans[aria-busy]')) { \
      requestAnimationFrame(() => { const after = new MessageChannel(); after.port1.onmessage = () => { window.painted = performance.now() }; after.port2.postMessage(0) }) } \
      requestAnimationFrame(look) }; requestAnimationFrame(look);";

const ELEMENTS: &str = "document.getElementsByTagName('*').length";

fn open(url: &str, shared: &str, patience: u64, there: &str) -> Option<Browser> {
    let browser = Browser::open(1280, 720);
    browser.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": WATCH }),
    );
    browser.goto(url);
    if !becomes(&browser, there, Duration::from_secs(patience)) {
        return None;
    }
    // What the page does when it has nothing else to do is not what is measured.
    thread::sleep(Duration::from_secs(3));
    browser.run(&format!("{shared}; window.bench = bench"));
    Some(browser)
}

/// Elements and height, at the top and in the middle.
fn look_at(browser: &Browser, large: &mut Large) {
    for place in ["0", "document.documentElement.scrollHeight / 2"] {
        browser.run(&format!("scrollTo(0, {place})"));
        thread::sleep(Duration::from_millis(400));
        let elements = browser.eval(ELEMENTS).as_f64().unwrap_or_default();
        large.elements = large.elements.max(elements);
    }
    let height = browser.eval("document.documentElement.scrollHeight");
    large.height = large.height.max(height.as_f64().unwrap_or_default());
    browser.run("scrollTo(0, 0)");
}

fn wheel(browser: &Browser) -> Vec<f64> {
    frames(browser, || {
        for _ in 0..60 {
            let turn =
                json!({ "type": "mouseWheel", "x": 600, "y": 500, "deltaX": 0, "deltaY": 120 });
            browser.cdp("Input.dispatchMouseEvent", turn);
            thread::sleep(Duration::from_millis(16));
        }
    })
}

/// Measures a comparison at an address.
pub fn plans(url: &str, times: usize, shared: &str, patience: u64) -> Large {
    let mut large = Large::default();
    for nth in 0..times {
        let Some(browser) = open(url, shared, patience, "window.painted") else {
            continue;
        };
        let drawn = browser.eval("window.painted - window.answered");
        large.drawn.extend(drawn.as_f64());
        if nth > 0 {
            continue;
        }
        look_at(&browser, &mut large);
        let tools = "document.querySelector('.plans-tools')";
        let button = |words: &str| {
            format!(
                "() => [...{tools}.querySelectorAll('button')].find((b) => b.textContent === '{words}').click()"
            )
        };
        let check = format!(
            "() => [...{tools}.querySelectorAll('label')].find((l) => l.textContent.includes('Only what differs')).querySelector('input').click()"
        );
        let order = |value: &str| {
            format!(
                "() => {{ const s = {tools}.querySelector('select'); s.value = '{value}'; s.dispatchEvent(new Event('change', {{ bubbles: true }})) }}"
            )
        };
        let acts = [
            ("fold all", vec![button("Fold all"), button("Unfold all")]),
            ("filter", vec![check.clone(), check]),
            ("reorder", vec![order("topic"), order("0")]),
        ];
        for (name, steps) in acts {
            let steps = vec![steps.join(", "); if patience > 100 { 1 } else { 3 }].join(", ");
            let taken = browser.eval_async(&format!("bench.each([{steps}])"));
            large.acts.push((name, numbers(&taken)));
            look_at(&browser, &mut large);
        }
        large.scrolling = wheel(&browser);
        large.elements = large
            .elements
            .max(browser.eval(ELEMENTS).as_f64().unwrap_or_default());
    }
    large
}

/// Measures the view of positions, chosen while the timeline is shown.
pub fn positions(url: &str, times: usize, shared: &str) -> Large {
    let mut large = Large::default();
    let ready =
        "performance.getEntriesByName('demarche:ready').length && document.querySelector('.tabs')";
    let Some(browser) = open(url, shared, 60, ready) else {
        return large;
    };
    let choose = |words: &str| {
        format!(
            "() => [...document.querySelectorAll('.tabs a')].find((a) => a.textContent === '{words}').click()"
        )
    };
    for _ in 0..times {
        let taken = browser.eval_async(&format!("bench.each([{}])", choose("Positions")));
        large.drawn.extend(numbers(&taken));
        if !becomes(
            &browser,
            "document.querySelector('.positions tbody td')",
            Duration::from_secs(20),
        ) {
            return large;
        }
        look_at(&browser, &mut large);
        browser.eval_async(&format!("bench.each([{}])", choose("Timeline")));
    }
    browser.eval_async(&format!("bench.each([{}])", choose("Positions")));
    large.scrolling = wheel(&browser);
    large
}
