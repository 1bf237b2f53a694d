//! The benchmark: this page and what people use today, in one browser, and the
//! table of it in `docs/performance.md`.

use crate::{
    Outcome, build,
    run::{cargo, output, root, run_for, run_shown, step},
    system, tools,
};
use std::fs;

/// Where the table stands in `docs/performance.md`.
const BEGIN: &str = "<!-- measured: begin -->";
const END: &str = "<!-- measured: end -->";

/// Runs the benchmark.
///
/// # Errors
/// What failed.
pub fn all(arguments: &[&str]) -> Outcome {
    if arguments == ["--native"] {
        return run_shown(cargo().args(["bench", "--bench", "library"]));
    }
    let browser = system::browser()?;
    if arguments == ["--wasm"] {
        return in_wasm(&browser);
    }
    let page = build::page(build::For::Readers)?;
    let peers = tools::peers()?;
    let measured = step("measuring, which takes some minutes", || {
        run_for(
            cargo()
                .args([
                    "run",
                    "--quiet",
                    "--release",
                    "-p",
                    "demarche-e2e",
                    "--bin",
                    "bench",
                    "--",
                ])
                .args(arguments)
                .env("DEMARCHE_DIST", page.dist)
                .env("DEMARCHE_PEERS", peers)
                .env("CHROMIUM", &browser.chromium)
                .env("CHROMEDRIVER", &browser.chromedriver),
        )
    })?;
    println!("{measured}");
    // Parts of it, or a quick look, are not for the record.
    if arguments.is_empty() || arguments == ["--full"] {
        let version = output(std::process::Command::new(&browser.chromium).arg("--version"));
        record(&format!("{}\n\n{measured}", conditions(version.as_deref())))?;
    }
    Ok(())
}

/// What the library takes for plans in Chromium, built as the page's workers are.
fn in_wasm(browser: &system::Browser) -> Outcome {
    tools::wasm_test_runner()?;
    let mut tests = cargo();
    tests
        .args(["test", "-p", "demarche", "--profile", "worker"])
        .args(["--target", "wasm32-unknown-unknown", "--test", "web"])
        .args(["--", "--nocapture"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", &browser.chromedriver);
    run_shown(tools::page()?.apply_for_worker(&mut tests))
}

fn conditions(version: Option<&str>) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let version = version.unwrap_or("Chromium");
    format!(
        "Measured with {}, headless, 1280 × 720, on {cores} cores.",
        version.trim()
    )
}

fn record(measured: &str) -> Outcome {
    let path = root().join("docs/performance.md");
    let text =
        fs::read_to_string(&path).map_err(|error| format!("docs/performance.md: {error}"))?;
    let (Some(begin), Some(end)) = (text.find(BEGIN), text.find(END)) else {
        return Err("docs/performance.md has no place for the table".into());
    };
    let text = format!(
        "{}\n\n{}\n\n{}",
        &text[..begin + BEGIN.len()],
        measured.trim(),
        &text[end..]
    );
    fs::write(&path, text).map_err(|error| format!("docs/performance.md: {error}"))
}
