//! What axe-core finds in the page. `cargo xtask test` says where it lies.

use crate::Page;
use serde_json::Value;
use std::{env, fs};

/// Brings axe-core into the page, as long as it is not loaded anew.
pub fn load(page: &Page) {
    let axe = env::var("DEMARCHE_AXE")
        .expect("DEMARCHE_AXE names axe-core; run these tests by `cargo xtask test`");
    page.browser
        .run(&fs::read_to_string(axe).expect("axe-core"));
}

/// What axe-core finds in the page as it stands, by its usual rules and those for the
/// size of targets and the headers of cells, which it keeps for who asks for them.
pub fn violations(page: &Page) -> Vec<String> {
    let mut found = within(page, "document", true);
    // What scrolls under the bar at the foot of a phone is covered as far as it is scrolled
    // there: sizes are those without it, and its own.
    let is_small = |violation: &String| violation.starts_with("\"target-size\"");
    if page
        .browser
        .eval("innerWidth < 720 && Boolean(document.querySelector('.bar nav'))")
        == true
        && found.iter().any(is_small)
    {
        found.retain(|violation| !is_small(violation));
        let show = |how: &str| {
            let nav = "document.querySelector('.bar nav').style.visibility";
            page.browser.run(&format!("{nav} = '{how}'"));
        };
        show("hidden");
        found.extend(within(page, "document", true).into_iter().filter(is_small));
        show("");
        found.extend(within(page, "'.bar nav'", true));
    }
    found
}

/// What axe-core finds where something lies over the view: of the whole page but for the
/// size of what it half covers, and of itself in full.
pub fn violations_below(page: &Page, over: &str) -> Vec<String> {
    let mut found = within(page, "document", false);
    found.extend(within(page, &format!("{over:?}"), true));
    found
}

/// What axe-core finds in a part of the page, with or without the size of targets.
fn within(page: &Page, context: &str, has_sizes: bool) -> Vec<String> {
    // What fades in has its colours only when it is there.
    page.browser.wait(
        "movements to end",
        "document.getAnimations().every((one) => one.playState === 'finished')",
    );
    let result = page.browser.eval_async(&format!(
        // Styles are fetched anew for rules alone that axe-core leaves out by itself.
        "axe.run({context}, {{ resultTypes: ['violations'], preload: false, \
         rules: {{ 'target-size': {{ enabled: {has_sizes} }}, 'td-has-header': {{ enabled: true }} }} }})",
    ));
    assert!(
        result["violations"].is_array(),
        "axe-core did not run: {result}"
    );
    let found = result["violations"].as_array().cloned().unwrap_or_default();
    let nodes = |violation: &Value| -> Vec<String> {
        let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
        nodes
            .iter()
            .take(4)
            .map(|node| format!("{} — {}", node["html"], node["failureSummary"]))
            .collect()
    };
    found
        .iter()
        .map(|violation| {
            format!(
                "{}: {}\n  {}",
                violation["id"],
                violation["help"],
                nodes(violation).join("\n  ")
            )
        })
        .collect()
}
