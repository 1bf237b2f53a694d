//! `demarche check`: what is in files, and everything wrong with them.

use super::arguments::Format;
use crate::{
    load::{Loaded, Problem, Severity, check_size, load},
    model::Dossier,
};
use serde::{Serialize, Serializer};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A file as `--format json` prints it.
#[derive(Serialize)]
struct Report {
    file: String,
    /// Why the file was not opened.
    refused: Option<String>,
    title: Option<String>,
    /// How many sound records there are of each kind.
    #[serde(serialize_with = "as_map")]
    records: Vec<(&'static str, usize)>,
    set_aside: usize,
    errors: usize,
    warnings: usize,
    problems: Vec<Listed>,
}

fn as_map<S: Serializer>(counts: &[(&str, usize)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(counts.iter().copied())
}

#[derive(Serialize)]
struct Listed {
    severity: &'static str,
    pointer: String,
    record: Option<String>,
    message: String,
    hint: Option<String>,
}

/// Checks files and prints what was found. The exit status: 1 if there is an
/// error in any of them.
pub(super) fn check(files: &[PathBuf], format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let reports: Vec<Report> = files.iter().map(|file| report(file)).collect();
    match format {
        Format::Text => {
            for report in &reports {
                print(report, out)?;
            }
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &reports)?;
            writeln!(out)?;
        }
    }
    let has_errors = |report: &Report| report.refused.is_some() || report.errors > 0;
    Ok(u8::from(reports.iter().any(has_errors)))
}

fn report(path: &Path) -> Report {
    let mut report = Report {
        file: path.display().to_string(),
        refused: None,
        title: None,
        records: Vec::new(),
        set_aside: 0,
        errors: 0,
        warnings: 0,
        problems: Vec::new(),
    };
    match open(path) {
        Err(why) => report.refused = Some(why),
        Ok(loaded) => {
            let count = |severity| {
                let problems = loaded.problems.iter();
                problems.filter(|p| p.severity == severity).count()
            };
            report.errors = count(Severity::Error);
            report.warnings = count(Severity::Warning);
            report.title = Some(loaded.dossier.metadata.title.clone());
            report.records = counts(&loaded.dossier);
            report.set_aside = loaded.set_aside;
            report.problems = loaded.problems.into_iter().map(listed).collect();
        }
    }
    report
}

fn open(path: &Path) -> Result<Loaded, String> {
    load(&read(path)?).map_err(|refusal| refusal.to_string())
}

/// The bytes of a file, unless it is too large for a dossier.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let cannot = |error: io::Error| format!("it cannot be read: {error}");
    // Before its bytes are read.
    let size = fs::metadata(path).map_err(cannot)?.len();
    check_size(size).map_err(|refusal| refusal.to_string())?;
    fs::read(path).map_err(cannot)
}

fn counts(dossier: &Dossier) -> Vec<(&'static str, usize)> {
    let provisions = dossier.plans.iter().map(|plan| plan.provisions.len()).sum();
    vec![
        ("parties", dossier.parties.len()),
        ("sources", dossier.sources.len()),
        ("actors", dossier.actors.len()),
        ("channels", dossier.channels.len()),
        ("topics", dossier.topics.len()),
        ("terms", dossier.terms.len()),
        ("places", dossier.places.len()),
        ("events", dossier.events.len()),
        ("statements", dossier.statements.len()),
        ("plans", dossier.plans.len()),
        ("provisions", provisions),
        ("positions", dossier.positions.len()),
        ("disagreements", dossier.disagreements.len()),
        ("matches", dossier.matches.len()),
    ]
}

fn listed(problem: Problem) -> Listed {
    Listed {
        severity: word(problem.severity),
        pointer: problem.pointer,
        record: problem.record.map(|record| record.to_string()),
        message: problem.fault.to_string(),
        hint: problem.hint.map(|hint| hint.to_string()),
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn print(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let file = plain(&report.file);
    if let Some(why) = &report.refused {
        return writeln!(out, "error: {}\n --> {file}\n", plain(why));
    }
    for problem in &report.problems {
        print_problem(&file, problem, out)?;
    }
    let title = report.title.as_deref().unwrap_or_default();
    writeln!(out, "{file}: {}", plain(title))?;
    for (kind, count) in &report.records {
        writeln!(out, "  {kind:<14}{count:>6}")?;
    }
    let how_many = |count: usize, one: &str| match count {
        0 => format!("no {one}s"),
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    let errors = how_many(report.errors, "error");
    let warnings = how_many(report.warnings, "warning");
    let set_aside = how_many(report.set_aside, "record");
    writeln!(out, "{errors}, {warnings}, {set_aside} set aside\n")
}

fn print_problem(file: &str, problem: &Listed, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}: {}", problem.severity, plain(&problem.message))?;
    writeln!(out, " --> {file}:{}", plain(&problem.pointer))?;
    if let Some(record) = &problem.record {
        writeln!(out, " = in {}", plain(record))?;
    }
    if let Some(hint) = &problem.hint {
        writeln!(out, " = help: {}", plain(hint))?;
    }
    writeln!(out)
}

/// Prints what is wrong with a file in the words of `check`, without what is in it.
pub(super) fn print_problems(
    path: &Path,
    problems: &[Problem],
    out: &mut dyn Write,
) -> io::Result<()> {
    let file = plain(&path.display().to_string());
    for problem in problems {
        print_problem(&file, &listed(problem.clone()), out)?;
    }
    Ok(())
}

/// A text from a file without what could steer a terminal.
pub(super) fn plain(text: &str) -> String {
    let is_steering =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (text.chars())
        .map(|c| match c {
            c if is_steering(c) => c.escape_unicode().to_string(),
            c => c.to_string(),
        })
        .collect()
}
