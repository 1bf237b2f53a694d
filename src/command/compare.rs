//! `demarche compare`: two plain texts, point by point.

use super::{USAGE, arguments::Format};
use crate::{
    align::{
        Change, Figure, Link, Pairing, Partial, Reason, ReasonKind, WordVectors, clauses,
        compare as pair, known_changes,
    },
    outline::{Outline, Point, outline},
    quantity::format_written,
};
use serde::Serialize;
use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// A link as `--format json` prints it.
#[derive(Serialize)]
struct Pair<'a> {
    from: Vec<&'a str>,
    to: Vec<&'a str>,
    change: &'static str,
    moved: bool,
    score: f64,
    /// Whether it is too unsure to be told without “perhaps”.
    perhaps: bool,
    terms: Vec<Term>,
    reasons: Vec<Why>,
}

#[derive(Serialize)]
struct Term {
    change: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    to: String,
    /// The change as a share of the value before.
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
}

#[derive(Serialize)]
struct Why {
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shared: Vec<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    pairs: Vec<Pair<'a>>,
    from: Text<'a>,
    to: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    file: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    /// What stands before the first point; it is not compared.
    #[serde(skip_serializing_if = "str::is_empty")]
    preamble: &'a str,
    points: usize,
}

/// Compares two files and prints what was found.
pub(super) fn compare(
    [a, b]: [&Path; 2],
    partial: Partial,
    format: Format,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let (of_a, of_b) = match (read(a), read(b)) {
        (Ok(a), Ok(b)) => (a, b),
        (Err(words), _) | (_, Err(words)) => {
            writeln!(err, "error: {words}")?;
            return Ok(USAGE);
        }
    };
    let pairing = pair(
        &clauses(&of_a.points),
        &clauses(&of_b.points),
        &[],
        WordVectors::shipped(),
    );
    match format {
        Format::Text => print(&pairing, partial, [&of_a.points, &of_b.points], out)?,
        Format::Json => {
            let text = |file: &Path, outline: &'_ Outline| -> (String, usize) {
                (file.display().to_string(), outline.points.len())
            };
            let ((file_a, points_a), (file_b, points_b)) = (text(a, &of_a), text(b, &of_b));
            let report = Report {
                pairs: (pairing.links.iter().zip(known_changes(&pairing, partial)))
                    .map(|(link, change)| {
                        listed(link, change, partial, [&of_a.points, &of_b.points])
                    })
                    .collect(),
                from: Text {
                    file: file_a,
                    title: &of_a.title,
                    preamble: &of_a.preamble,
                    points: points_a,
                },
                to: Text {
                    file: file_b,
                    title: &of_b.title,
                    preamble: &of_b.preamble,
                    points: points_b,
                },
            };
            serde_json::to_writer_pretty(&mut *out, &report)?;
            writeln!(out)?;
        }
    }
    Ok(0)
}

/// The points of a file.
fn read(file: &Path) -> Result<Outline, String> {
    let name = file.display();
    let bytes = fs::read(file).map_err(|error| format!("{name} cannot be read: {error}"))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{name} is not UTF-8 text; save it as plain text in UTF-8"))?;
    let outline = outline(&text);
    if outline.points.is_empty() {
        return Err(format!("{name} has no points: it is empty"));
    }
    Ok(outline)
}

fn numbers<'a>(rows: &[usize], points: &'a [Point]) -> Vec<&'a str> {
    rows.iter().map(|&row| &*points[row].number).collect()
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn listed<'a>(
    link: &'a Link,
    change: Change,
    partial: Partial,
    [a, b]: [&'a [Point]; 2],
) -> Pair<'a> {
    Pair {
        from: numbers(&link.from, a),
        to: numbers(&link.to, b),
        change: change.code(),
        moved: link.is_moved,
        score: rounded(f64::from(link.score)),
        perhaps: link.is_perhaps(),
        terms: (link.figures.iter())
            .map(|figure| Term {
                change: match partial.knows(figure) {
                    true => figure.kind.code(),
                    false => Change::Unknown.code(),
                },
                from: format_written(&figure.before),
                to: format_written(&figure.after),
                ratio: figure.ratio.map(rounded),
            })
            .collect(),
        reasons: (link.reasons.iter())
            .map(|reason| Why {
                kind: reason.kind.code(),
                shared: shared(reason),
            })
            .collect(),
    }
}

fn print(
    pairing: &Pairing,
    partial: Partial,
    [a, b]: [&[Point]; 2],
    out: &mut dyn Write,
) -> io::Result<()> {
    for (link, change) in pairing.links.iter().zip(known_changes(pairing, partial)) {
        let (from, to) = (
            numbers(&link.from, a).join(" + "),
            numbers(&link.to, b).join(" + "),
        );
        let places = match (&*from, &*to) {
            ("", to) => format!("      → {to}"),
            (from, "") => format!("{from:>5} →"),
            (from, to) => format!("{from:>5} → {to}"),
        };
        let mut words = change.label().to_lowercase();
        if link.is_moved {
            words.push_str(", moved");
        }
        if link.is_perhaps() {
            words.push_str(", perhaps");
        }
        let first = match link.to.first() {
            Some(&row) => &b[row],
            None => &a[link.from[0]],
        };
        let heading = if first.title.is_empty() {
            &first.text
        } else {
            &first.title
        };
        let heading: String = heading.chars().take(60).collect();
        writeln!(
            out,
            "{places:14}  {words:20}  {}",
            heading.replace('\n', " ").trim_end()
        )?;
        for figure in &link.figures {
            let words = match partial.knows(figure) {
                true => told(figure),
                false => format!(
                    "not known: {}{}",
                    format_written(&figure.before),
                    format_written(&figure.after)
                ),
            };
            writeln!(out, "{:16}{words}", "")?;
        }
        let shared: Vec<String> = (link.reasons.iter())
            .filter(|reason| reason.kind != ReasonKind::SameText)
            .map(|reason| match &*shared(reason).join(", ") {
                "" => reason.kind.code().to_owned(),
                shared => format!("{}: {shared}", reason.kind.code()),
            })
            .collect();
        if link.is_perhaps() && !shared.is_empty() {
            writeln!(out, "{:16}because of {}", "", shared.join("; "))?;
        }
    }
    Ok(())
}

/// What two provisions share, in English.
fn shared(reason: &Reason) -> Vec<String> {
    let all = reason.shared.iter();
    match reason.kind {
        ReasonKind::Numbers => all.map(|written| format_written(written)).collect(),
        _ => all.cloned().collect(),
    }
}

fn told(figure: &Figure) -> String {
    let ratio = figure.ratio.map_or_else(String::new, |ratio| {
        format!(" ({})", crate::align::format_ratio(ratio))
    });
    let [before, after] = [&figure.before, &figure.after].map(|written| format_written(written));
    match (&*before, &*after) {
        (before, "") => format!("− {before}"),
        ("", after) => format!("+ {after}"),
        (before, after) => format!("{before} → {after}{ratio}"),
    }
}
