//! Licences, sources and security advisories of all crates: `cargo deny` with the
//! rules of `deny.toml`, without a network. What stands here lays the advisories that
//! the repository knows of (`xtask/advisory-db/`) where cargo-deny looks for its download.

use crate::{
    Outcome,
    run::{cargo, command, root, run, run_shown},
    tools,
};
use site_files::files;
use std::{fs, io, path::Path};

/// What cargo-deny calls its copy of the RustSec database: the end of the address, and a hash of it.
const DATABASE: &str = "advisory-db-3157b0e258782691";

/// What is asked of which crates, by which rules.
const CHECKS: [(&str, &str, &[&str]); 3] = [
    (
        "Cargo.toml",
        "deny.toml",
        &["licenses", "bans", "sources", "advisories"],
    ),
    // What the page is made with: no exception holds there.
    ("Cargo.toml", "xtask/deny-page.toml", &["advisories"]),
    // The fuzz targets are given to nobody, whatever their licences.
    (
        "fuzz/Cargo.toml",
        "deny.toml",
        // Exceptions that only the other crates need.
        &["--allow", "advisory-not-detected", "sources", "advisories"],
    ),
];

/// Checks every crate in the lock files.
///
/// # Errors
/// Where cargo-deny cannot be had, or finds what must not be.
pub fn check() -> Outcome {
    let program = tools::cargo_deny()?;
    let databases = root().join("target/deny");
    lay_out(&root().join("xtask/advisory-db"), &databases.join(DATABASE))
        .map_err(|error| format!("{} cannot be written: {error}", databases.display()))?;
    for (manifest, rules, asked) in CHECKS {
        run(cargo().args(["fetch", "--locked", "--manifest-path", manifest]))?;
        run_shown(
            command(&program)
                .args(["--offline", "--locked", "--workspace"])
                .args(["--manifest-path", manifest, "--config", rules])
                .args(["check", "--hide-inclusion-graph"])
                .args(asked)
                .env("ADVISORY_DBS", &databases),
        )?;
    }
    Ok(())
}

/// Copies the advisories to where cargo-deny looks for them.
fn lay_out(advisories: &Path, database: &Path) -> io::Result<()> {
    // An advisory that is no longer known must not stay.
    fs::remove_dir_all(database).ok();
    for file in files(advisories)? {
        let copy = database.join(&file);
        fs::create_dir_all(copy.parent().unwrap_or(database))?;
        fs::copy(advisories.join(&file), copy)?;
    }
    // By this file cargo-deny tells how old its download is.
    fs::create_dir_all(database.join(".git"))?;
    fs::write(database.join(".git/FETCH_HEAD"), "")
}
