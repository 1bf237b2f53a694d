//! Pictures of every view and state of the page, for who wants to look at all of them:
//! `tests/e2e/src/looks.rs` has the list, `tests/e2e/src/bin/pictures.rs` takes them.

use crate::{
    Outcome, build,
    run::{cargo, run_shown},
    system,
};
use std::path::PathBuf;

/// Takes the pictures, of a page that was built before or of one that is built now.
///
/// # Errors
/// What failed.
pub fn all(arguments: &[&str]) -> Outcome {
    let (dist, rest) = split_dist(arguments)?;
    let browser = system::browser()?;
    let dist = built(dist)?;
    run_shown(
        cargo()
            .args(["run", "--quiet", "-p", "demarche-e2e", "--bin", "pictures"])
            .arg("--")
            .args(rest)
            .env("DEMARCHE_DIST", dist)
            .env("CHROMIUM", &browser.chromium)
            .env("CHROMEDRIVER", &browser.chromedriver),
    )
}

/// A page that was built before, or one that is built now.
///
/// # Errors
/// Where there is none.
pub(crate) fn built(dist: Option<PathBuf>) -> Outcome<PathBuf> {
    match dist {
        // The command runs at the root, and a reader may be elsewhere.
        Some(dist) => (dist.canonicalize())
            .map_err(|error| format!("there is no page in {}: {error}", dist.display())),
        None => Ok(build::page(build::For::Readers)?.dist),
    }
}

/// The folder of a page that was built before, and all other words.
pub(crate) fn split_dist<'a>(arguments: &[&'a str]) -> Outcome<(Option<PathBuf>, Vec<&'a str>)> {
    let (mut dist, mut rest) = (None, Vec::new());
    let mut words = arguments.iter();
    while let Some(&word) = words.next() {
        if word == "--dist" {
            let folder = words.next().ok_or("`--dist` names no folder")?;
            dist = Some(PathBuf::from(folder));
        } else {
            rest.push(word);
        }
    }
    Ok((dist, rest))
}

#[cfg(test)]
mod tests {
    use super::split_dist;
    use std::path::PathBuf;

    #[test]
    fn the_page_is_told_from_what_is_asked_of_it() {
        assert_eq!(
            split_dist(&["--view", "plans", "--dist", "/a", "--width", "390"]),
            Ok((
                Some(PathBuf::from("/a")),
                vec!["--view", "plans", "--width", "390"]
            ))
        );
        assert_eq!(split_dist(&[]), Ok((None, vec![])));
        assert!(split_dist(&["--dist"]).is_err());
    }
}
