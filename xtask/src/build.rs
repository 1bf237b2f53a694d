//! Building the page: trunk, then the list of assets for the service worker,
//! then the size report.

use crate::{
    Outcome, assets, report,
    run::{command, root, run, step},
    tools,
};
use std::{fs, path::PathBuf};

/// Builds the release page into `dist/`, preparing what is missing.
///
/// # Errors
/// What failed; also where the code is larger than its budget.
pub fn page() -> Outcome<PathBuf> {
    let environment = tools::page()?;
    let dist = root().join("dist");
    step("building the page", || {
        let mut trunk = command("trunk");
        environment.apply(&mut trunk);
        // Some environments set NO_COLOR=1, which trunk takes for a broken flag.
        run(trunk.args(["build", "--release"]).env_remove("NO_COLOR"))
    })?;
    step("listing the files for offline use", || {
        assets::write_service_worker(&dist)
    })?;
    let files = report::measure(&dist).map_err(|error| format!("dist/ cannot be read: {error}"))?;
    println!("{}", report::table(&files));
    fs::write(root().join("target/size.txt"), report::table(&files)).ok();
    report::check_budget(&files)?;
    Ok(dist)
}
