//! The service worker and the list of files that it keeps.

use crate::{
    Outcome,
    report::{Part, part},
};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The line of `static/sw.js` that the list takes the place of.
const PLACE: &str = "const ASSETS = [];";
/// The line that the version takes the place of.
const VERSION: &str = "const VERSION = \"development\";";

/// All files below a folder, sorted, with `/` between their parts.
///
/// # Errors
/// Where the folder cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(folder.join(&inner))? {
            let entry = entry?;
            let path = inner.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                found.push(parts.join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The first half of the SHA-256 of some bytes in hexadecimal digits: enough
/// to tell files apart, and half the bytes that no compression makes fewer.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..16])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The service worker with the list of files and their hashes (none for those
/// that a host may replace).
///
/// # Errors
/// Where the template has lost a line that is to be replaced.
pub fn service_worker(template: &str, assets: &[(String, String)]) -> Outcome<String> {
    for line in [PLACE, VERSION] {
        if !template.contains(line) {
            return Err(format!("static/sw.js has no line `{line}`"));
        }
    }
    let list: String = (assets.iter())
        .map(|(path, hash)| format!("  [{path:?}, \"{hash}\"],\n"))
        .collect();
    let mut all = Sha256::new();
    all.update(template);
    all.update(&list);
    let version = &hex(&all.finalize())[..12];
    Ok(template
        .replace(PLACE, &format!("const ASSETS = [\n{list}];"))
        .replace(VERSION, &format!("const VERSION = \"{version}\";")))
}

/// Writes `sw.js` into the built page.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write_service_worker(dist: &Path) -> Outcome {
    let could_not = |error: io::Error| format!("dist/ cannot be read or written: {error}");
    let template = fs::read_to_string(crate::run::root().join("static/sw.js"))
        .map_err(|error| format!("static/sw.js cannot be read: {error}"))?;
    let mut assets = Vec::new();
    for path in files(dist).map_err(could_not)? {
        if path != "sw.js" {
            let hash = if part(&path) == Part::Dossier {
                String::new()
            } else {
                let bytes = fs::read(dist.join(&path)).map_err(could_not)?;
                hash(&bytes)
            };
            assets.push((path, hash));
        }
    }
    let worker = service_worker(&template, &assets)?;
    fs::write(dist.join("sw.js"), worker).map_err(could_not)
}

#[cfg(test)]
mod tests {
    use super::service_worker;

    const TEMPLATE: &str = "const VERSION = \"development\";\nconst ASSETS = [];\nrest";

    #[test]
    fn files_and_version_take_their_places() {
        let worker = service_worker(TEMPLATE, &[("a.js".into(), "00ff".into())]).expect("a worker");
        assert!(
            worker.contains("const ASSETS = [\n  [\"a.js\", \"00ff\"],\n];\nrest"),
            "{worker}"
        );
        assert!(!worker.contains("development"));
    }

    #[test]
    fn another_file_makes_another_version() {
        let version = |hash: &str| {
            let worker =
                service_worker(TEMPLATE, &[("a.js".into(), hash.into())]).expect("a worker");
            worker.lines().next().map(str::to_owned)
        };
        assert_ne!(version("00"), version("01"));
    }

    #[test]
    fn a_template_without_its_lines_is_refused() {
        assert!(service_worker("rest", &[]).is_err());
    }
}
