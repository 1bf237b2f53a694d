//! Building the worker, the module that the page loads on demand. Not by trunk:
//! the library is compiled once more for it, with other flags, for speed.

use crate::{
    Outcome,
    assets::sha256,
    run::{cargo, command, root, run},
    tools::Environment,
};
use std::{fs, io, path::Path};

/// What `index.html` names the worker by.
const NAMED: &str = "worker.js";
/// What `src/worker/start.js` names the wasm by.
const WASM: &str = "worker_bg.wasm";

/// As trunk has them for the page, in `index.html`.
const WASM_OPT: [&str; 7] = [
    "-O3",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the worker into the built page, under names that have its hash, and
/// tells the page its name.
///
/// # Errors
/// What failed.
pub fn build(environment: &Environment, dist: &Path) -> Outcome {
    let work = root().join("target/worker");
    let wasm = "target/wasm32-unknown-unknown/worker/worker.wasm";
    run(environment.apply(
        (cargo().args(["build", "--quiet", "--bin", "worker", "--profile", "worker"]))
            .args(["--target", "wasm32-unknown-unknown"])
            // Whatever the environment says of it: the next step reads it there.
            .args(["--target-dir", "target"]),
    ))?;
    run(environment.apply(
        // A classic script: more browsers start it than a module.
        (command("wasm-bindgen").args(["--target", "no-modules", "--no-typescript"]))
            .args(["--out-name", "worker", "--out-dir"])
            .arg(&work)
            .arg(wasm),
    ))?;
    let optimised = work.join("optimised.wasm");
    run(environment.apply(
        (command("wasm-opt").args(WASM_OPT))
            .arg(work.join(WASM))
            .arg("-o")
            .arg(&optimised),
    ))?;
    let could_not = |error: io::Error| format!("the worker cannot be read or written: {error}");
    let wasm = fs::read(optimised).map_err(could_not)?;
    let glue = fs::read_to_string(work.join("worker.js")).map_err(could_not)?;
    let start = fs::read_to_string(root().join("src/worker/start.js")).map_err(could_not)?;
    let page = fs::read_to_string(dist.join("index.html")).map_err(could_not)?;
    let hash = |bytes: &[u8]| sha256(bytes)[..16].to_owned();
    let wasm_name = format!("worker-{}_bg.wasm", hash(&wasm));
    let script = glue + &named(&start, WASM, &wasm_name)?;
    let name = format!("worker-{}.js", hash(script.as_bytes()));
    let page = named(&page, NAMED, &name)?;
    fs::write(dist.join(wasm_name), wasm).map_err(could_not)?;
    fs::write(dist.join(name), script).map_err(could_not)?;
    fs::write(dist.join("index.html"), page).map_err(could_not)
}

/// A text that names a file once, with the file's name in the built page.
fn named(text: &str, file: &str, name: &str) -> Outcome<String> {
    if text.matches(file).count() != 1 {
        return Err(format!("`{file}` is not named once where it is put in"));
    }
    Ok(text.replacen(file, name, 1))
}

#[cfg(test)]
mod tests {
    use super::{NAMED, WASM, named};
    use crate::run::root;
    use std::fs;

    #[test]
    fn files_are_named_once() {
        assert_eq!(named("a worker.js b", NAMED, "x.js"), Ok("a x.js b".into()));
        assert!(named("a", NAMED, "x.js").is_err());
        assert!(named("worker.js worker.js", NAMED, "x.js").is_err());
        let source = |path: &str| fs::read_to_string(root().join(path)).expect("a file");
        assert!(named(&source("src/worker/start.js"), WASM, "x").is_ok());
        assert!(named(&source("index.html"), NAMED, "x").is_ok());
    }
}
