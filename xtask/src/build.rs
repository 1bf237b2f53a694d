//! Building the page: trunk, then the worker, then the list of assets for the
//! service worker, then the size report.

use crate::{
    Outcome, assets, report,
    run::{command, root, run, step},
    tools, worker,
};
use std::{fs, path::PathBuf};

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
        run(trunk.args(["build", "--release"]).env_remove("NO_COLOR"))
    })?;
    step("building the worker", || worker::build(&environment, &dist))?;
    step("listing the files for offline use", || {
        assets::write_service_worker(&dist)
    })?;
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

/// The styles in the order in which they build on each other.
const STYLES: [&str; 6] = ["tokens", "frame", "parts", "tables", "timeline", "plans"];

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
