//! Building the page into `dist/`: cargo compiles the page and its workers, wasm-bindgen
//! finishes their modules, the files of `index.html` are laid out around them, and the
//! `demarche` command writes what can be read before the page runs, the list of files
//! for the service worker, and the packed copies. Open it to change what a build does, or in which order.

use crate::{
    Outcome, head, messages,
    module::{self, Glue},
    report,
    run::{cargo, root, run, step},
    split,
    tools::{self, Environment, TARGET},
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
};

/// The binary that is the page; the others are its workers.
const PAGE: &str = "demarche";

/// For whom a page is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// For readers, into `dist/`: small and fast, and minutes of compiling.
    Readers,
    /// For whoever works on it, into `target/draft-page`: compiled in a fraction of the time.
    Developers,
}

impl For {
    fn dist(self) -> PathBuf {
        root().join(match self {
            For::Readers => "dist",
            For::Developers => "target/draft-page",
        })
    }

    /// The profile of `Cargo.toml` that a binary is compiled with.
    fn profile(self, name: &str) -> &'static str {
        match (self, name) {
            (For::Developers, _) => "draft",
            (For::Readers, PAGE) => "release",
            (For::Readers, _) => "worker",
        }
    }

    /// Where cargo leaves a binary for wasm32. The build names the folder itself, whatever
    /// the surroundings say of it.
    fn compiled(self, name: &str) -> PathBuf {
        let profile = self.profile(name);
        root().join(format!("target/{TARGET}/{profile}/{name}.wasm"))
    }
}

/// A page that was built.
pub struct Page {
    /// Where it lies.
    pub dist: PathBuf,
    /// Whether the code of its first view keeps the budget. A page that does not still
    /// runs, so that the tests in a browser can tell what else is wrong.
    pub budget: Outcome,
}

/// Builds the page, preparing what is missing.
///
/// # Errors
/// What failed.
pub fn page(whom: For) -> Outcome<Page> {
    let environment = tools::page()?;
    let modules = head::modules()?;
    let names: Vec<&str> = modules.iter().map(String::as_str).collect();
    step("compiling the page and its workers", || {
        compile(whom, &environment, &names)
    })?;
    step("binding the modules to the browser", || {
        finish(whom, &names)
    })?;
    // Put in place of the page before only when it is whole.
    let stage = root().join("target/page");
    step("laying out the page", || {
        let could_not = |error: io::Error| format!("{}: {error}", stage.display());
        if stage.exists() {
            fs::remove_dir_all(&stage).map_err(could_not)?;
        }
        fs::create_dir_all(&stage).map_err(could_not)?;
        head::lay_out(&stage)?;
        for name in &names {
            let named_in: &[&str] = match *name {
                PAGE => &["start.js"],
                _ => &["index.html"],
            };
            module::put(name, &module::work(name), &stage, named_in)?;
        }
        messages::put(&stage)?;
        let sw = root().join("static/sw.js");
        fs::copy(&sw, stage.join("sw.js"))
            .map(drop)
            .map_err(|error| format!("{}: {error}", sw.display()))
    })?;
    step("writing the first view, and packing the page", || {
        publish(&stage, whom)
    })?;
    let dist = whom.dist();
    let could_not = |error: io::Error| format!("{}: {error}", dist.display());
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(could_not)?;
    }
    fs::rename(&stage, &dist).map_err(could_not)?;
    if whom == For::Developers {
        let budget = Ok(());
        return Ok(Page { dist, budget });
    }
    let files = report::measure(&dist).map_err(could_not)?;
    let table = report::table(&files);
    println!("{table}");
    fs::write(root().join("target/size.txt"), table).ok();
    Ok(Page {
        budget: report::check_budget(&files),
        dist,
    })
}

fn compile(whom: For, environment: &Environment, names: &[&str]) -> Outcome {
    let (page, workers): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| **name == PAGE);
    let build = |what: &str, names: &[&str]| {
        let mut command = cargo();
        command.args([what, "--package", "demarche", "--target", TARGET]);
        command.args(["--target-dir", "target"]);
        command.args(["--profile", whom.profile(names.first().unwrap_or(&PAGE))]);
        command.args(names.iter().flat_map(|name| ["--bin", name]));
        command
    };
    thread::scope(|scope| {
        // Compiling a page leaves a core idle for a good part of the time.
        let command = scope.spawn(compile_command);
        let mut of_workers = build("build", &workers);
        // While one works on it, all of the page is compiled in one way.
        run(match whom {
            For::Readers => environment.apply_for_worker(&mut of_workers),
            For::Developers => environment.apply(&mut of_workers),
        })?;
        run(environment.apply(
            build("rustc", &page)
                .args(["--features", "parts"])
                // What stands where, for [`split`].
                .args(["--", "-Clink-arg=--emit-relocs"]),
        ))?;
        (command.join()).unwrap_or_else(|_| Err("the command could not be compiled".into()))
    })
}

/// Compiles the command that [`publish`] runs.
fn compile_command() -> Outcome {
    let mut command = cargo();
    command.args(["build", "--profile", "dev", "--package", "demarche"]);
    run(command.args(["--bin", "demarche"]))
}

/// Finishes all modules, each in a thread of its own.
fn finish(whom: For, names: &[&str]) -> Outcome {
    thread::scope(|scope| {
        let all: Vec<_> = (names.iter())
            .map(|name| {
                scope.spawn(move || {
                    let work = module::work(name);
                    let compiled = whom.compiled(name);
                    if *name == PAGE {
                        let parts = split::split(name, &compiled, &work)?;
                        let first = parts.join(format!("{name}.wasm"));
                        module::bind(name, Glue::Module, &first, &work)?;
                        split::put(&first, &parts, &work)
                    } else {
                        module::bind(name, Glue::Script, &compiled, &work)
                    }
                })
            })
            .collect();
        all.into_iter().try_for_each(|thread| {
            (thread.join()).unwrap_or_else(|_| Err("a module could not be finished".into()))
        })
    })
}

/// Writes what can be read before the page runs into the built page, the list of its files
/// into the service worker, and packed copies beside them. The command does it, as it does for any other dossier.
fn publish(dist: &Path, whom: For) -> Outcome {
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
    command.args(["publish", "static/dossier.json"]);
    if whom == For::Developers {
        // What comes from this machine arrives as soon as it is.
        command.arg("--unpacked");
    }
    run(command.arg("--page").arg(dist).arg("-o").arg(dist))
}
