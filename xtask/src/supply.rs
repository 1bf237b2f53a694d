//! What the crates of this project bring: their licences, where they come from,
//! and the security advisories that apply to them, against `deny.toml`. Needs no
//! network. [`deny`] has another opinion of the same; it cannot know what was
//! never looked up, nor what the page is made of.

mod advisories;
pub mod deny;
mod licences;

use crate::{
    Outcome,
    run::{cargo, root, run_for, say},
};
use advisories::{Exception, Snapshot};
use semver::Version;
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeSet, fs};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What the page and its tests are made of, and what the fuzz targets are.
const LOCK_FILES: [&str; 2] = ["Cargo.lock", "fuzz/Cargo.lock"];

/// Of `deny.toml`, what is checked here.
#[derive(Deserialize)]
struct Policy {
    advisories: Ignored,
    licenses: Allowed,
}

#[derive(Deserialize)]
struct Ignored {
    ignore: Vec<Exception>,
}

#[derive(Deserialize)]
struct Allowed {
    allow: Vec<String>,
}

/// A lock file.
#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

/// A crate in a lock file.
#[derive(Deserialize)]
struct Locked {
    name: String,
    version: Version,
    /// Those of this project have none.
    source: Option<String>,
}

/// Crates by name and version.
type Crates = BTreeSet<(String, Version)>;

/// Checks every crate in the lock files.
///
/// # Errors
/// Names each crate that must not be there, and why.
pub fn check() -> Outcome {
    let policy: Policy = toml_file("deny.toml")?;
    let allowed = licences::allowed(&policy.licenses.allow)?;
    let snapshot = Snapshot::read()?;
    let described = described()?;
    let mut problems: Vec<String> = (described.iter())
        .filter_map(|of| licences::refused(of, &allowed))
        .collect();
    let mut crates = Crates::new();
    for file in LOCK_FILES {
        let lock: Lock = toml_file(file)?;
        problems.extend(lock.package.iter().filter_map(|of| foreign(of, file)));
        let others = lock.package.into_iter().filter(|of| of.source.is_some());
        crates.extend(others.map(|of| (of.name, of.version)));
    }
    if described.is_empty() || crates.is_empty() {
        problems.push("no crate was found".into());
    }
    let exceptions = &policy.advisories.ignore;
    problems.extend(advisories::problems(
        &snapshot,
        exceptions,
        &crates,
        &of_the_page()?,
    ));
    if !problems.is_empty() {
        return Err(format!(
            "of {} crates:\n  {}",
            crates.len(),
            problems.join("\n  ")
        ));
    }
    say(&format!(
        "{} crates from the registry, with licences of the list; {snapshot}, {} exceptions; what is newer, and what was \
         yanked, needs a network: `cargo deny check`",
        crates.len(),
        exceptions.len()
    ));
    Ok(())
}

/// A file of the project, as TOML.
fn toml_file<T: DeserializeOwned>(name: &str) -> Outcome<T> {
    let text = fs::read_to_string(root().join(name)).map_err(|error| format!("{name}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{name}: {error}"))
}

/// What cargo tells of the crates in `Cargo.lock`.
fn described() -> Outcome<Vec<licences::Package>> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<licences::Package>,
    }
    let metadata = run_for(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    serde_json::from_str(&metadata)
        .map(|metadata: Metadata| metadata.packages)
        .map_err(|error| format!("cargo metadata: {error}"))
}

/// Why a crate may not be there: it comes from elsewhere.
fn foreign(of: &Locked, file: &str) -> Option<String> {
    let source = of.source.as_deref().filter(|source| *source != REGISTRY)?;
    Some(format!("{} in {file} comes from {source}", of.name))
}

/// The crates of which the page is made, with those that run while it is compiled.
fn of_the_page() -> Outcome<Crates> {
    let tree = run_for(cargo().args([
        "tree",
        "--locked",
        "--package",
        "demarche",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let crates: Crates = tree.lines().filter_map(in_tree).collect();
    // A form that is not understood must not pass for a page without crates.
    if crates.len() < 2 {
        return Err("`cargo tree` named no crates of the page".into());
    }
    Ok(crates)
}

/// A crate in a line of `cargo tree`: `name v1.2.3 (proc-macro) (*)`.
fn in_tree(line: &str) -> Option<(String, Version)> {
    let (name, rest) = line.split_once(" v")?;
    let version = rest.split(' ').next()?.parse().ok()?;
    Some((name.to_owned(), version))
}

#[cfg(test)]
mod tests {
    use super::{Lock, Policy, REGISTRY, foreign, in_tree, licences, of_the_page, toml_file};

    #[test]
    fn the_policy_is_read() {
        let policy: Policy = toml_file("deny.toml").expect("deny.toml");
        assert!(
            !licences::allowed(&policy.licenses.allow)
                .unwrap()
                .is_empty()
        );
        let allowed = policy.licenses.allow;
        assert!(!allowed.iter().any(|name| name.contains("GPL")));
    }

    #[test]
    fn crates_from_elsewhere_are_refused() {
        let lock = |source: &str| -> Lock {
            let text = format!("[[package]]\nname = \"x\"\nversion = \"1.0.0\"\n{source}");
            toml::from_str(&text).expect("a lock file")
        };
        let of = |source: &str| foreign(&lock(source).package[0], "Cargo.lock");
        assert_eq!(of(""), None);
        assert_eq!(of(&format!("source = \"{REGISTRY}\"")), None);
        assert_eq!(
            of("source = \"git+https://example.org/x\"").unwrap(),
            "x in Cargo.lock comes from git+https://example.org/x"
        );
    }

    #[test]
    fn lines_of_the_tree() {
        let check = |line: &str, name: &str, version: &str| {
            let expected = (name.to_owned(), version.parse().unwrap());
            assert_eq!(in_tree(line), Some(expected), "{line}");
        };
        check("yew v0.23.0", "yew", "0.23.0");
        check("vcr v1.0.4+wasi (proc-macro) (*)", "vcr", "1.0.4+wasi");
        assert_eq!(in_tree(""), None);
    }

    #[test]
    fn the_page_has_what_it_is_made_with_and_nothing_of_tests() {
        let page = of_the_page().expect("cargo tree");
        let has = |name: &str| page.iter().any(|(of, _)| of == name);
        assert!(has("yew") && has("yew-macro"));
        assert!(!has("citationberg") && !has("walrus"));
    }
}
