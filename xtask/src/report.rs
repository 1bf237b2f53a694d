//! How many bytes a reader fetches, and the budget that the code must keep.

use crate::{Outcome, assets};
use std::{
    fmt::Write,
    fs,
    io::{self, Write as _},
    path::Path,
};

/// The most that the code of the page may take: Brotli bytes of wasm, glue,
/// styles and markup.
pub const BUDGET: usize = 250_000;

/// The most that each module may take that is loaded on demand.
pub const BUDGET_ON_DEMAND: usize = 100_000;

/// The most that the module may take that compares plans: it reads texts and
/// quantities besides.
pub const BUDGET_COMPARER: usize = 125_000;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Wasm, glue, styles, markup.
    Code,
    /// The part of the page's wasm that is fetched behind the first view.
    Later,
    /// Wasm and glue of the worker that reads tables, started when there is one.
    OnDemand,
    /// Wasm and glue of the worker that compares plans, started when there are plans to compare.
    Comparer,
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
    const ALL: [(Part, &str); 6] = [
        (Part::Code, "code"),
        (Part::Later, "behind the first view"),
        (Part::OnDemand, "on demand"),
        (Part::Comparer, "on demand for plans"),
        (Part::Dossier, "dossier"),
        (Part::Other, "other"),
    ];

    /// The most that it may take.
    fn budget(self) -> Option<usize> {
        match self {
            Part::Code => Some(BUDGET),
            Part::Later | Part::OnDemand => Some(BUDGET_ON_DEMAND),
            Part::Comparer => Some(BUDGET_COMPARER),
            Part::Dossier | Part::Other => None,
        }
    }
}

/// What a file is for, by its name.
pub fn part(path: &str) -> Part {
    match path.rsplit('.').next() {
        Some("wasm" | "js") if path.starts_with("worker-") => Part::OnDemand,
        Some("wasm" | "js") if path.starts_with("comparer-") => Part::Comparer,
        Some("wasm") if path.ends_with("_later.wasm") => Part::Later,
        Some("wasm" | "js" | "css" | "html") => Part::Code,
        Some("json") if !path.ends_with("schema.json") => Part::Dossier,
        _ => Part::Other,
    }
}

fn compressed(bytes: &[u8]) -> io::Result<usize> {
    let mut out = Vec::new();
    // Buffer of 4 KiB, quality 11, window of 2^22 bytes.
    brotli::CompressorWriter::new(&mut out, 4096, 11, 22).write_all(bytes)?;
    Ok(out.len())
}

/// Measures all files of a built page.
///
/// # Errors
/// Where a file cannot be read.
pub fn measure(dist: &Path) -> io::Result<Vec<File>> {
    let mut measured = Vec::new();
    for path in assets::files(dist)? {
        if path.ends_with(".br") || path.ends_with(".gz") {
            continue;
        }
        let bytes = fs::read(dist.join(&path))?;
        measured.push(File {
            part: part(&path),
            raw: bytes.len(),
            brotli: compressed(&bytes)?,
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

/// The report as a table.
pub fn table(files: &[File]) -> String {
    let mut table = format!("{:<40} {:>10} {:>10}\n", "", "raw", "Brotli");
    for (part, name) in Part::ALL {
        for file in files.iter().filter(|file| file.part == part) {
            // Writing to a string cannot fail.
            writeln!(
                table,
                "{:<40} {:>10} {:>10}",
                file.path, file.raw, file.brotli
            )
            .ok();
        }
        let budget = (part.budget()).map_or(String::new(), |budget| format!(" of {budget}"));
        writeln!(
            table,
            "{:<51} {:>10}{budget}",
            format!("all {name}"),
            total(files, part)
        )
        .ok();
    }
    table
}

/// Whether every part keeps its budget.
///
/// # Errors
/// By how much one does not.
pub fn check_budget(files: &[File]) -> Outcome {
    for (part, name) in Part::ALL {
        let (taken, budget) = (total(files, part), part.budget());
        if let Some(budget) = budget.filter(|budget| taken > *budget) {
            return Err(format!(
                "all {name} has {taken} bytes under Brotli, {} more than its budget of {budget}; see the table above",
                taken - budget
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, BUDGET_ON_DEMAND, File, Part, check_budget, part, table};

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
        assert_eq!(part("demarche_bg.wasm"), Part::Code);
        assert_eq!(part("css/a.css"), Part::Code);
        assert_eq!(part("worker-0af_bg.wasm"), Part::OnDemand);
        assert_eq!(part("worker-0af.js"), Part::OnDemand);
        assert_eq!(part("comparer-0af.js"), Part::Comparer);
        assert_eq!(part("dossier.json"), Part::Dossier);
        assert_eq!(part("dossier.schema.json"), Part::Other);
        assert_eq!(part("icons/icon-192.png"), Part::Other);
    }

    #[test]
    fn code_over_budget_fails() {
        assert!(check_budget(&[file("a.wasm", BUDGET), file("dossier.json", 999_999)]).is_ok());
        assert!(check_budget(&[file("a.wasm", BUDGET), file("b.css", 1)]).is_err());
        let on_demand = |brotli| file("worker-0af.js", brotli);
        assert!(check_budget(&[file("a.wasm", BUDGET), on_demand(BUDGET_ON_DEMAND)]).is_ok());
        assert!(check_budget(&[on_demand(BUDGET_ON_DEMAND + 1)]).is_err());
    }

    #[test]
    fn the_table_adds_up() {
        let table = table(&[file("a.wasm", 40), file("b.js", 2), file("dossier.json", 7)]);
        assert!(
            table
                .lines()
                .any(|line| line.starts_with("all code") && line.contains(" 42 of")),
            "{table}"
        );
    }
}
