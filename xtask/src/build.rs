//! Building the page: trunk, then what makes its module small, then the workers,
//! then what can be read before the page runs and the list of its files, then the size report.

use crate::{
    Outcome, assets,
    module::Module,
    report,
    run::{cargo, command, root, run, step},
    scripts, split,
    tools::{self, Environment},
    worker,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A page that was built.
pub struct Page {
    /// Where it lies.
    pub dist: PathBuf,
    /// Whether its code keeps the budget. A page that does not still runs, so
    /// that the tests in a browser can tell what else is wrong.
    pub budget: Outcome,
}

/// Builds the release page into `dist/`, preparing what is missing.
///
/// # Errors
/// What failed.
pub fn page() -> Outcome<Page> {
    let environment = tools::page()?;
    let dist = root().join("dist");
    step("joining the styles", styles)?;
    step("building the page", || {
        let mut trunk = command("trunk");
        environment.apply_for_size(&mut trunk);
        // Some environments set NO_COLOR=1, which trunk takes for a broken flag.
        run((trunk.args(["build", "--release"]).env_remove("NO_COLOR"))
            // Names tell what is split off; wasm-opt strips them.
            .env("CARGO_PROFILE_RELEASE_STRIP", "false"))
    })?;
    step("making the page's module small", || {
        small(&environment, &dist)
    })?;
    for name in worker::WORKERS {
        step(&format!("building the {name}"), || {
            worker::build(name, &environment, &dist)
        })?;
    }
    step("making the scripts small", || {
        let sw = dist.join("sw.js");
        fs::copy(root().join("static/sw.js"), &sw)
            .map_err(|error| format!("static/sw.js cannot be copied: {error}"))?;
        for script in [&dist.join("boot.js"), &dist.join("opening.js"), &sw] {
            scripts::shrink(&environment, script, &[])?;
        }
        Ok(())
    })?;
    step("writing the first view of the dossier", || publish(&dist))?;
    let files = step("measuring the page", || {
        report::measure(&dist).map_err(|error| format!("dist/ cannot be read: {error}"))
    })?;
    let table = report::table(&files);
    println!("{table}");
    fs::write(root().join("target/size.txt"), table).ok();
    Ok(Page {
        budget: report::check_budget(&files),
        dist,
    })
}

/// Makes the page's module small, in two parts where its functions can be told
/// apart by name.
fn small(environment: &Environment, dist: &Path) -> Outcome {
    let module = module(dist)?;
    if !environment.has_source {
        return module.put(environment, dist).map(drop);
    }
    let could_not = |error: io::Error| format!("{}: {error}", module.wasm.display());
    let parts = split::split(&fs::read(&module.wasm).map_err(could_not)?)?;
    fs::write(&module.wasm, parts.first).map_err(could_not)?;
    let told = module.put(environment, dist)?;
    split::put(&parts.later, &told, module.passes, environment, dist)
}

/// The page's module as trunk leaves it.
fn module(dist: &Path) -> Outcome<Module<'static>> {
    let files = assets::files(dist).map_err(|error| format!("dist/ cannot be read: {error}"))?;
    let file = |end: &str| {
        let mut found = files.iter();
        let found = found.find(|file| file.starts_with("demarche-") && file.ends_with(end));
        found.map_or(Err(format!("trunk left no demarche-….{end}")), |file| {
            Ok(dist.join(file))
        })
    };
    Ok(Module {
        name: "demarche",
        glue: file(".js")?,
        wasm: file(".wasm")?,
        start: "await __wbg_init();",
        base: None,
        // Found by trying: these give the fewest bytes under Brotli.
        passes: &[
            "--flatten",
            "--rereloop",
            "-O2",
            "-ocimfs",
            "0",
            "-aimfs",
            "0",
            "--coalesce-locals-learning",
        ],
    })
}

/// Writes what can be read before the page runs into the built page, and the list of its
/// files into the service worker. The command does it, as it does for any other dossier.
fn publish(dist: &Path) -> Outcome {
    let mut command = cargo();
    command.args([
        "run",
        "--quiet",
        "--package",
        "demarche",
        "--bin",
        "demarche",
        "--",
    ]);
    command.args(["publish", "static/dossier.json", "--page"]);
    run(command.arg(dist).arg("-o").arg(dist))
}

/// The styles in the order in which they build on each other.
const STYLES: [&str; 9] = [
    "tokens", "frame", "readable", "parts", "tables", "timeline", "plans", "import", "share",
];

/// Joins the styles into one file: it is fetched at once, and compresses by a
/// fifth better than its parts.
fn styles() -> Outcome {
    let mut joined = String::new();
    for name in STYLES {
        let path = root().join(format!("static/css/{name}.css"));
        let part =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        joined.push_str(&part);
    }
    let target = root().join("target/page.css");
    // Left alone where nothing changed, so that nothing is built again for it.
    if fs::read_to_string(&target).is_ok_and(|old| old == joined) {
        return Ok(());
    }
    fs::write(&target, joined).map_err(|error| format!("{}: {error}", target.display()))
}
