//! `cargo deny`, offline: what is known of advisories is given to it in the form
//! of the database, which it would else fetch.

use super::advisories::Snapshot;
use crate::{
    Outcome,
    run::{cargo, command, root, run},
    tools,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What cargo-deny calls its copy of the RustSec database: the end of the address, and a hash of it.
const DATABASE: &str = "advisory-db-3157b0e258782691";

/// What is asked of which crates. The fuzz targets are given to nobody, whatever their licences.
const ASKED: [(&str, &[&str]); 2] = [
    ("Cargo.toml", &["advisories", "sources", "licenses", "bans"]),
    ("fuzz/Cargo.toml", &["advisories", "sources"]),
];

/// What nobody need read: exceptions that only the other crates need, licences of
/// the list that none has, and two versions of a crate.
const UNSAID: [&str; 3] = [
    "advisory-not-detected",
    "license-not-encountered",
    "duplicate",
];

/// Runs cargo-deny for the crates of the page and its tests, and for those of the fuzz targets.
///
/// # Errors
/// Where it cannot be had, or finds what must not be.
pub fn check() -> Outcome {
    let program = tools::cargo_deny()?;
    let folder = root().join("target/deny");
    let config = prepare(&folder)?;
    for (manifest, asked) in ASKED {
        run(cargo().args(["fetch", "--quiet", "--locked", "--manifest-path", manifest]))?;
        run(command(&program)
            .args([
                "--offline",
                "--locked",
                "--manifest-path",
                manifest,
                "--config",
            ])
            .arg(&config)
            .args(["check", "--hide-inclusion-graph"])
            .args(UNSAID.iter().flat_map(|code| ["--allow", code]))
            .args(asked))?;
    }
    Ok(())
}

/// Writes the database and a `deny.toml` that names it, and says where that is.
fn prepare(folder: &Path) -> Outcome<PathBuf> {
    // What is no longer known must not stay.
    fs::remove_dir_all(folder).ok();
    let database = folder.join(DATABASE);
    // How old a copy is it tells by this file; ours has its day in its own.
    write(&database.join(".git/FETCH_HEAD"), "")?;
    for (name, text) in Snapshot::read()?.files() {
        write(&database.join(name), &text)?;
    }
    let policy = fs::read_to_string(root().join("deny.toml")).map_err(|error| error.to_string())?;
    let place = format!("[advisories]\ndb-path = {folder:?}\n");
    let config = folder.join("deny.toml");
    write(&config, &policy.replace("[advisories]\n", &place))?;
    Ok(config)
}

fn write(file: &Path, text: &str) -> Outcome {
    let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}
