//! How many bytes a reader fetches, and the bound that the code of the first view keeps.

use crate::Outcome;
use site_files::{files, packed::is_packed};
use std::{fmt::Write, fs, io, path::Path};

/// The most that the code of the first view may take: Brotli bytes of wasm, glue,
/// styles and markup. It is there to be noticed, not to be filled.
pub const BUDGET: usize = 400_000;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Code that the first view waits for: wasm, glue, styles, markup.
    FirstView,
    /// Wasm of views and dialogs that are fetched when they are first needed, or when the
    /// browser is idle.
    Later,
    /// What the interface says in one language of several: a reader fetches one of each name.
    Messages,
    /// The worker that reads tables, started when there is one.
    Worker,
    /// The worker that reads workbooks, started by the one before when there is one.
    Workbook,
    /// The worker that compares plans, started when there are plans to compare.
    Comparer,
    /// The worker that reads articles, started when there is one.
    Drafter,
    /// The shipped dossier.
    Dossier,
    /// Icons and the like, which the page does not wait for.
    Other,
}

/// A file of the built page.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path in the page.
    pub path: String,
    /// What it is for.
    pub part: Part,
    /// Its bytes.
    pub raw: usize,
    /// Its bytes as a server with Brotli sends them (quality 11).
    pub brotli: usize,
}

impl Part {
    /// All parts, and how the report names them.
    const ALL: [(Part, &str); 9] = [
        (Part::FirstView, "first view"),
        (Part::Messages, "messages"),
        (Part::Later, "views and dialogs"),
        (Part::Worker, "worker of tables"),
        (Part::Workbook, "worker of workbooks"),
        (Part::Comparer, "worker of plans"),
        (Part::Drafter, "worker of articles"),
        (Part::Dossier, "dossier"),
        (Part::Other, "other"),
    ];
}

/// What a file is for, by its name.
pub fn part(path: &str) -> Part {
    match path.rsplit('.').next() {
        Some("wasm" | "js") if path.starts_with("worker-") => Part::Worker,
        Some("wasm" | "js") if path.starts_with("workbook-") => Part::Workbook,
        Some("wasm" | "js") if path.starts_with("comparer-") => Part::Comparer,
        Some("wasm" | "js") if path.starts_with("drafter-") => Part::Drafter,
        // The one that the page starts with is as wasm-bindgen names it.
        Some("wasm") if !path.ends_with("_bg.wasm") => Part::Later,
        Some("css") if path.starts_with("later-") => Part::Later,
        Some("bin" | "txt") if path.starts_with("words/") => Part::Comparer,
        Some("txt") if path.starts_with("messages/") => Part::Messages,
        Some("js") if path == "sw.js" => Part::Other,
        Some("wasm" | "js" | "css" | "html") => Part::FirstView,
        Some("json") if !path.ends_with("schema.json") => Part::Dossier,
        _ => Part::Other,
    }
}

/// Measures all files of a built page.
///
/// # Errors
/// Where a file cannot be read.
pub fn measure(dist: &Path) -> io::Result<Vec<File>> {
    let mut measured = Vec::new();
    let all = files(dist)?;
    for path in all.into_iter().filter(|path| !is_packed(path)) {
        let raw = fs::metadata(dist.join(&path))?.len() as usize;
        // What does not gain by it has no packed copy.
        let packed = fs::metadata(dist.join(format!("{path}.br")));
        measured.push(File {
            part: part(&path),
            raw,
            brotli: packed.map_or(raw, |packed| packed.len() as usize),
            path,
        });
    }
    Ok(measured)
}

/// The Brotli bytes of a part.
pub fn total(files: &[File], part: Part) -> usize {
    (files.iter())
        .filter(|file| file.part == part)
        .map(|file| file.brotli)
        .sum()
}

/// The Brotli bytes of what the first view says, in the language that takes most.
pub fn most_said(files: &[File]) -> usize {
    (files.iter())
        .filter(|file| file.part == Part::Messages && !file.path.ends_with("_later.txt"))
        .map(|file| file.brotli)
        .max()
        .unwrap_or_default()
}

/// The report as a table.
pub fn table(files: &[File]) -> String {
    let mut table = format!("{:<44} {:>10} {:>10}\n", "", "raw", "Brotli");
    for (part, name) in Part::ALL {
        for file in files.iter().filter(|file| file.part == part) {
            // Writing to a string cannot fail.
            writeln!(
                table,
                "{:<44} {:>10} {:>10}",
                file.path, file.raw, file.brotli
            )
            .ok();
        }
        let all = total(files, part);
        let budget = match part {
            Part::FirstView => format!(
                ", {} with its messages, of {BUDGET}",
                all + most_said(files)
            ),
            _ => String::new(),
        };
        writeln!(table, "{:<55} {all:>10}{budget}", format!("all {name}")).ok();
    }
    table
}

/// Whether the code of the first view keeps its bound.
///
/// # Errors
/// By how much it does not.
pub fn check_budget(files: &[File]) -> Outcome {
    let taken = total(files, Part::FirstView) + most_said(files);
    if taken <= BUDGET {
        return Ok(());
    }
    Err(format!(
        "the first view has {taken} bytes of code and messages under Brotli, {} more than its bound of {BUDGET}; see the table above",
        taken - BUDGET
    ))
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, File, Part, check_budget, part, table};

    fn file(path: &str, brotli: usize) -> File {
        File {
            path: path.into(),
            part: part(path),
            raw: brotli * 3,
            brotli,
        }
    }

    #[test]
    fn code_and_dossier_are_told_apart() {
        assert_eq!(part("demarche-0af_bg.wasm"), Part::FirstView);
        assert_eq!(part("demarche-0af_parts.js"), Part::FirstView);
        assert_eq!(part("demarche-0af_split_plans.wasm"), Part::Later);
        assert_eq!(part("messages/uk-0af.txt"), Part::Messages);
        assert_eq!(part("css/a.css"), Part::FirstView);
        assert_eq!(part("worker-0af_bg.wasm"), Part::Worker);
        assert_eq!(part("worker-0af.js"), Part::Worker);
        assert_eq!(part("workbook-0af_bg.wasm"), Part::Workbook);
        assert_eq!(part("comparer-0af.js"), Part::Comparer);
        assert_eq!(part("words/en.bin"), Part::Comparer);
        assert_eq!(part("drafter-0af_bg.wasm"), Part::Drafter);
        assert_eq!(part("dossier.json"), Part::Dossier);
        assert_eq!(part("dossier.schema.json"), Part::Other);
        assert_eq!(part("icons/icon-192.png"), Part::Other);
    }

    #[test]
    fn code_of_the_first_view_over_its_bound_fails() {
        let first = file("a_bg.wasm", BUDGET);
        assert!(check_budget(&[first.clone(), file("dossier.json", 999_999)]).is_ok());
        assert!(check_budget(&[first.clone(), file("a_plans.wasm", 999_999)]).is_ok());
        assert!(check_budget(&[first.clone(), file("messages/uk_later.txt", 9)]).is_ok());
        assert!(check_budget(&[first.clone(), file("messages/uk.txt", 1)]).is_err());
        assert!(check_budget(&[first, file("b.css", 1)]).is_err());
    }

    #[test]
    fn the_table_adds_up() {
        let table = table(&[
            file("a_bg.wasm", 40),
            file("b.js", 2),
            file("dossier.json", 7),
        ]);
        assert!(
            table.lines().any(|line| line.starts_with("all first view")
                && line.contains(" 42, 42 with its messages, of")),
            "{table}"
        );
    }
}
