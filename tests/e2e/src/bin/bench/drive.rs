//! Driving a page: real input at the pace of the screen, and what its process
//! takes of memory.

use demarche_e2e::Browser;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    fs, thread,
    time::{Duration, Instant},
};

/// Numbers out of an answer.
pub fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().cloned().unwrap_or_default();
    list.iter().filter_map(Value::as_f64).collect()
}

/// Waits until an expression is true; whether it became so in time.
pub fn becomes(browser: &Browser, expression: &str, patience: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        if browser.eval(&format!("Boolean({expression})")) == Value::Bool(true) {
            return true;
        }
        thread::sleep(Duration::from_millis(100));
    }
    false
}

/// The frames of a page while something is done to it, in milliseconds.
pub fn frames(browser: &Browser, act: impl FnOnce()) -> Vec<f64> {
    browser.run("bench.start()");
    act();
    thread::sleep(Duration::from_millis(150));
    numbers(&browser.eval("bench.stop()"))
}

fn mouse(browser: &Browser, kind: &str, x: f64, y: f64, more: &Value) {
    let mut parameters = json!({ "type": kind, "x": x, "y": y });
    if let (Some(all), Some(more)) = (parameters.as_object_mut(), more.as_object()) {
        all.extend(more.clone());
    }
    browser.cdp("Input.dispatchMouseEvent", parameters);
}

/// Something done once a frame, as far as the driver keeps up.
fn paced(count: usize, mut act: impl FnMut(usize)) {
    let start = Instant::now();
    for nth in 0..count {
        act(nth);
        let due = Duration::from_millis(16 * (nth as u64 + 1));
        thread::sleep(due.saturating_sub(start.elapsed()));
    }
}

/// Drags to and fro about a place.
pub fn drag(browser: &Browser, (x, y): (f64, f64), count: usize) {
    let held = json!({ "button": "left", "buttons": 1, "clickCount": 1 });
    mouse(browser, "mousePressed", x, y, &held);
    paced(count, |nth| {
        let x = x + 150.0 * (nth as f64 / 12.0).sin();
        mouse(browser, "mouseMoved", x, y, &held);
    });
    mouse(browser, "mouseReleased", x, y, &held);
}

/// Turns the wheel with the control key held, so many times.
pub fn zoom(browser: &Browser, (x, y): (f64, f64), delta: f64, count: usize) {
    let turn = json!({ "deltaX": 0, "deltaY": delta, "modifiers": 2 });
    paced(count, |_| mouse(browser, "mouseWheel", x, y, &turn));
}

/// The most memory that any process of the browser's pages ever held, in MiB:
/// `VmHWM`, the resident set at its peak.
pub fn peak_mib(browser: &Browser) -> Option<f64> {
    let mut parents: HashMap<u32, u32> = HashMap::new();
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Some(pid) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit(") ")
            .next()
            .and_then(|rest| rest.split(' ').nth(1)?.parse().ok());
        parents.extend(parent.map(|parent| (pid, parent)));
    }
    let is_ours = |mut pid: u32| {
        while let Some(&parent) = parents.get(&pid) {
            if parent == browser.pid() {
                return true;
            }
            pid = parent;
        }
        false
    };
    let peak = |pid: &u32| -> Option<f64> {
        let words = fs::read_to_string(format!("/proc/{pid}/cmdline")).ok()?;
        if !words.contains("--type=renderer") {
            return None;
        }
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
        let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib / 1024.0)
    };
    parents
        .keys()
        .filter(|&&pid| is_ours(pid))
        .filter_map(peak)
        .max_by(f64::total_cmp)
}
