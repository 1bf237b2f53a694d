//! From a binary compiled for wasm32 to files of the built page: wasm-bindgen makes the
//! glue between the wasm and the browser, and both get names with a hash.

use crate::{Outcome, run::root};
use site_files::hash;
use std::{fmt::Display, fs, io, path::Path};
use wasm_bindgen_cli_support::Bindgen;

/// How the glue of a module is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glue {
    /// As a module of JavaScript: the page.
    Module,
    /// As a classic script: a worker, whose script is made by `static/boot.js` to have
    /// the policy of the page.
    Script,
}

/// Makes the files of a module in a folder of its own: `NAME.js` and `NAME_bg.wasm`.
///
/// # Errors
/// What failed.
pub fn bind(name: &str, glue: Glue, wasm: &Path, work: &Path) -> Outcome {
    let failed = |error: &dyn Display| format!("wasm-bindgen cannot read {name}: {error:#}");
    fs::remove_dir_all(work).ok();
    let mut bindgen = Bindgen::new();
    (match glue {
        Glue::Module => bindgen.web(true),
        Glue::Script => bindgen.no_modules(true),
    })
    .map_err(|error| failed(&error))?
    .typescript(false)
    .omit_default_module_path(false)
    // The parts share the memory, the table of functions and the stack of the first.
    .keep_lld_exports(glue == Glue::Module)
    .remove_name_section(true)
    .remove_producers_section(true)
    .input_path(wasm)
    .out_name(name)
    .generate(work)
    .map_err(|error| failed(&error))
}

fn files_of(folder: &Path) -> Outcome<impl Iterator<Item = String>> {
    let could_not = |error: io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(could_not)?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names.into_iter())
}

/// Puts the files of a module into the built page. One hash of them all stands in the
/// name of each, because they only work together: `NAME.js` becomes `NAME-HASH.js`, and
/// so it does wherever one of the files, or a file of the page in `named_in`, names it.
///
/// # Errors
/// Where a file cannot be read or written, or nothing names one.
pub fn put(name: &str, work: &Path, dist: &Path, named_in: &[&str]) -> Outcome {
    let could_not = |error: io::Error| format!("{name} cannot be read or written: {error}");
    let mut files = Vec::new();
    for file in files_of(work)? {
        let bytes = fs::read(work.join(&file)).map_err(could_not)?;
        files.push((file, bytes));
    }
    let all: Vec<u8> = (files.iter())
        .flat_map(|(file, bytes)| [file.as_bytes(), bytes].concat())
        .collect();
    let hashed = format!("{name}-{}", &hash(&all)[..16]);
    let names: Vec<(String, String)> = (files.iter())
        .map(|(file, _)| match file.strip_prefix(name) {
            Some(end) => (file.clone(), format!("{hashed}{end}")),
            None => (file.clone(), format!("{hashed}_{file}")),
        })
        .collect();
    for ((file, bytes), (_, new)) in files.into_iter().zip(&names) {
        let bytes = match file.ends_with(".js") {
            true => {
                let text = String::from_utf8(bytes).map_err(|error| format!("{file}: {error}"))?;
                renamed(&without_comments(&text), &names).into_bytes()
            }
            false => bytes,
        };
        fs::write(dist.join(new), bytes).map_err(could_not)?;
    }
    for file in named_in {
        let path = dist.join(file);
        let text = fs::read_to_string(&path).map_err(could_not)?;
        let new = renamed(&text, &names);
        if new == text {
            return Err(format!("{file} names nothing of {name}"));
        }
        fs::write(path, new).map_err(could_not)?;
    }
    Ok(())
}

/// A script without lines of comment and indentation, which say nothing to a browser. No text
/// of the glue goes over lines.
pub fn without_comments(script: &str) -> String {
    (script.lines().map(str::trim_start))
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// A text with other names of files, where they stand in quotation marks, with or
/// without `./` before them. Keys of objects stay: by them wasm calls what it imports.
fn renamed(text: &str, names: &[(String, String)]) -> String {
    let mut text = text.to_owned();
    for (old, new) in names {
        for mark in ['"', '\''] {
            for before in ["", "./"] {
                let with = |name: &str| format!("{mark}{before}{name}{mark}");
                let (old, new) = (with(old), with(new));
                let mut parts = text.split(&*old);
                let mut other = parts.next().unwrap_or_default().to_owned();
                for part in parts {
                    other += if part.starts_with(':') { &old } else { &new };
                    other += part;
                }
                text = other;
            }
        }
    }
    text
}

/// Where the files of a module are made.
pub fn work(name: &str) -> std::path::PathBuf {
    root().join("target/modules").join(name)
}

#[cfg(test)]
mod tests {
    use super::{renamed, without_comments};

    #[test]
    fn a_script_loses_what_is_for_its_readers_alone() {
        let script = "function a() {\n    // Why.\n    return `//`; // stays\n\n}\n";
        let plain = "function a() {\nreturn `//`; // stays\n}\n";
        assert_eq!(without_comments(script), plain);
    }

    #[test]
    fn names_are_replaced_where_they_are_quoted() {
        let names = [("a.js", "a-1.js"), ("a_bg.wasm", "a-1_bg.wasm")]
            .map(|(old, new)| (old.to_owned(), new.to_owned()));
        assert_eq!(
            renamed(
                r#"import("./a.js"); new URL('a_bg.wasm'); "aa.js"; a.js; {"./a.js": b}"#,
                &names
            ),
            r#"import("./a-1.js"); new URL('a-1_bg.wasm'); "aa.js"; a.js; {"./a.js": b}"#
        );
    }
}
