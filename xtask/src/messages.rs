//! The messages of the interface beside the page: two files a language, of `locales/*.ftl`,
//! each with a hash in its name. Open it to change which files there are; what is in them
//! `message-files/` knows.

use crate::{Outcome, run::root};
use message_files::{codes, texts_of};
use site_files::hash;
use std::{fs, io, path::Path};

/// The attribute of the page's root that names the files.
const NAMED: &str = "data-messages=\"";

/// Writes the files into a folder: `uk.txt` and `uk_later.txt`, with the hash of both behind
/// the code where they are for keeps. Gives back how they begin, one a language.
///
/// # Errors
/// Where a file of Fluent cannot be read, or one of these written.
pub fn write(folder: &Path, has_hash: bool) -> Outcome<Vec<String>> {
    let could_not = |error: io::Error| format!("{}: {error}", folder.display());
    let locales = root().join("locales");
    fs::create_dir_all(folder).map_err(could_not)?;
    let mut stems = Vec::new();
    for code in codes(&locales)? {
        let texts = texts_of(&locales, &code)?;
        let (first, later) = (texts.first_file(), texts.later_file());
        let stem = match has_hash {
            true => {
                let hash = hash([&*first, &*later].concat().as_bytes());
                format!("{code}-{}", &hash[..16])
            }
            false => code,
        };
        fs::write(folder.join(format!("{stem}.txt")), first).map_err(could_not)?;
        fs::write(folder.join(format!("{stem}_later.txt")), later).map_err(could_not)?;
        stems.push(stem);
    }
    Ok(stems)
}

/// Lays the files beside a page, and names them in its `index.html`.
///
/// # Errors
/// As [`write`], and where the page names none.
pub fn put(dist: &Path) -> Outcome {
    let stems = write(&dist.join("messages"), true)?;
    let path = dist.join("index.html");
    let could_not = |error: io::Error| format!("{}: {error}", path.display());
    let page = fs::read_to_string(&path).map_err(could_not)?;
    fs::write(&path, named(&page, &stems)?).map_err(could_not)
}

/// A page that names these files.
fn named(page: &str, stems: &[String]) -> Outcome<String> {
    let lost = || format!("index.html has no `{NAMED}…\"`");
    let (before, rest) = page.split_once(NAMED).ok_or_else(lost)?;
    let (codes, after) = rest.split_once('"').ok_or_else(lost)?;
    let code = |stem: &String| stem.split('-').next().unwrap_or_default().to_owned();
    let (mut have, mut need) = (
        stems.iter().map(code).collect::<Vec<_>>(),
        codes.split(' ').map(str::to_owned).collect::<Vec<_>>(),
    );
    have.sort();
    need.sort();
    if have != need {
        return Err(format!(
            "index.html names the languages {codes}, and locales/ has {}",
            have.join(" ")
        ));
    }
    Ok(format!("{before}{NAMED}{}\"{after}", stems.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn the_page_names_the_files_of_its_languages() {
        let page = "<html lang=\"en\" data-messages=\"en uk\">";
        let stems = ["en-01".to_owned(), "uk-02".to_owned()];
        assert_eq!(
            named(page, &stems).expect("a page"),
            "<html lang=\"en\" data-messages=\"en-01 uk-02\">"
        );
        assert!(named(page, &stems[..1]).is_err());
        assert!(named("<html>", &stems).is_err());
    }
}
