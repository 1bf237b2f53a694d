//! Building the worker, the module that the page loads on demand. Not by trunk:
//! the library is compiled once more for it, with other flags, for speed.

use crate::{
    Outcome,
    module::Module,
    run::{cargo, command, root, run},
    tools::Environment,
};
use std::{fs, path::Path};

/// Builds the worker into the built page.
///
/// # Errors
/// What failed.
pub fn build(environment: &Environment, dist: &Path) -> Outcome {
    let work = root().join("target/worker");
    run(environment.apply_for_speed(
        (cargo().args(["build", "--quiet", "--bin", "worker", "--profile", "worker"]))
            .args(["--target", "wasm32-unknown-unknown"])
            // Whatever the environment says of it: the next step reads it there.
            .args(["--target-dir", "target"]),
    ))?;
    run(environment.apply(
        (command("wasm-bindgen").args(["--target", "web", "--no-typescript"]))
            .args(["--out-name", "worker", "--out-dir"])
            .arg(&work)
            .arg("target/wasm32-unknown-unknown/worker/worker.wasm"),
    ))?;
    let start = root().join("src/worker/start.js");
    let start = fs::read_to_string(&start).map_err(|e| format!("{}: {e}", start.display()))?;
    Module {
        name: "worker",
        wasm: work.join("worker_bg.wasm"),
        glue: work.join("worker.js"),
        start: &start,
        passes: &["-O3"],
    }
    .put(environment, dist)
}
