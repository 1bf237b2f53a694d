//! Building the workers, the modules that the page loads on demand: `worker`
//! reads tables, `comparer` compares plans. Not by trunk: the library is compiled
//! once more for them, with other flags, for speed.

use crate::{
    Outcome,
    module::Module,
    run::{cargo, command, root, run},
    tools::Environment,
};
use std::{fs, path::Path};

/// The modules, by the names of their binaries.
pub const WORKERS: [&str; 2] = ["worker", "comparer"];

/// Builds a worker into the built page.
///
/// # Errors
/// What failed.
pub fn build(name: &str, environment: &Environment, dist: &Path) -> Outcome {
    let work = root().join("target").join(name);
    run(environment.apply_for_speed(
        (cargo().args(["build", "--quiet", "--bin", name, "--profile", name]))
            .args(["--target", "wasm32-unknown-unknown"])
            // Whatever the environment says of it: the next step reads it there.
            .args(["--target-dir", "target"]),
    ))?;
    run(environment.apply(
        (command("wasm-bindgen").args(["--target", "web", "--no-typescript"]))
            .args(["--out-name", name, "--out-dir"])
            .arg(&work)
            .arg(format!("target/wasm32-unknown-unknown/{name}/{name}.wasm")),
    ))?;
    let scripts: &[&str] = match name {
        "worker" => &["start.js", "ask.js"],
        _ => &["start.js"],
    };
    let mut start = String::new();
    for script in scripts {
        let path = root().join("src/worker").join(script);
        start += &fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Module {
        name,
        wasm: work.join(format!("{name}_bg.wasm")),
        glue: work.join(format!("{name}.js")),
        start: &start,
        base: Some("file"),
        passes: &["-O3"],
    }
    .put(environment, dist)
    .map(drop)
}
