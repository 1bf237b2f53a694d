//! Fingers on the page, as WebDriver moves them; and a phone to put them on.

use crate::Browser;
use serde_json::{Value, json};

/// So many milliseconds a finger takes from one place to the next.
const STEP_MS: u64 = 16;

/// Makes the window a phone: its size, its zoom by two fingers, and fingers for a pointer.
pub fn as_phone(b: &Browser, width: u32, height: u32) {
    b.cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true }),
    );
    b.cdp(
        "Emulation.setTouchEmulationEnabled",
        json!({ "enabled": true, "maxTouchPoints": 5 }),
    );
}

/// The middle of what is seen of an element.
pub fn middle(b: &Browser, selector: &str) -> (i64, i64) {
    let place = b.eval(&format!(
        "(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); \
         const of = (a, b, most) => Math.round((Math.max(a, 0) + Math.min(b, most)) / 2); \
         return [of(r.left, r.right, innerWidth), of(r.top, r.bottom, innerHeight)] }})()"
    ));
    let of = |nth: usize| place[nth].as_i64().unwrap_or_default();
    (of(0), of(1))
}

/// Puts fingers down, has them rest for so many milliseconds, moves each through its places, and takes them up.
/// All go through as many.
pub fn touch(b: &Browser, fingers: &[Vec<(i64, i64)>], rest_ms: u64) {
    let source = |(nth, places): (usize, &Vec<(i64, i64)>)| {
        let to = |&(x, y): &(i64, i64), ms: u64| json!({ "type": "pointerMove", "x": x, "y": y, "duration": ms, "origin": "viewport" });
        let mut actions = vec![
            to(&places[0], 0),
            json!({ "type": "pointerDown", "button": 0 }),
            json!({ "type": "pause", "duration": rest_ms }),
        ];
        actions.extend(places[1..].iter().map(|place| to(place, STEP_MS)));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        json!({ "type": "pointer", "id": format!("finger-{nth}"), "parameters": { "pointerType": "touch" }, "actions": actions })
    };
    let sources: Vec<Value> = fingers.iter().enumerate().map(source).collect();
    b.command("actions", json!({ "actions": sources }));
}

/// The way from one place to another, in so many steps.
pub fn way(from: (i64, i64), to: (i64, i64), steps: i64) -> Vec<(i64, i64)> {
    let at = |a: i64, b: i64, nth: i64| a + (b - a) * nth / steps;
    (0..=steps)
        .map(|nth| (at(from.0, to.0, nth), at(from.1, to.1, nth)))
        .collect()
}

/// Drags with one finger.
pub fn drag(b: &Browser, from: (i64, i64), by: (i64, i64)) {
    touch(b, &[way(from, (from.0 + by.0, from.1 + by.1), 8)], 0);
}

/// Moves two fingers that are so far apart, sideways, until they are as far apart as the second says.
pub fn pinch(b: &Browser, about: (i64, i64), apart: i64, then: i64) {
    let finger = |side: i64| {
        let at = |apart: i64| (about.0 + side * apart / 2, about.1);
        way(at(apart), at(then), 8)
    };
    touch(b, &[finger(-1), finger(1)], 0);
}

/// Rests on a place with one finger, long enough for a browser on a busy machine to see that it does.
pub fn hold(b: &Browser, at: (i64, i64)) {
    touch(b, &[vec![at]], 1_500);
}

/// Taps on a place.
pub fn tap(b: &Browser, at: (i64, i64)) {
    touch(b, &[vec![at]], 20);
}
