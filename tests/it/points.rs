//! The points of short texts, one for each form in which pages print them
//! (`tests/it/data/points.txt`).

use demarche::{
    align::task::{Answer, Edit, EditKind, Task},
    outline::{Outline, outline},
};

/// A text of the table.
struct Form<'a> {
    name: &'a str,
    text: String,
    /// How the preamble begins, where the table says so.
    preamble: &'a str,
    /// The number of each point and how it begins.
    points: Vec<(&'a str, &'a str)>,
}

fn forms(table: &str) -> Vec<Form<'_>> {
    let mut forms = Vec::new();
    for part in table.split("\n=== ").skip(1) {
        let (name, rest) = part.split_once('\n').unwrap_or((part, ""));
        let (text, points) = (rest.split_once("\n---\n"))
            .unwrap_or_else(|| panic!("{name}: no line `---` behind the text"));
        let mut form = Form {
            name,
            text: format!("{text}\n"),
            preamble: "",
            points: Vec::new(),
        };
        for line in points.lines().filter(|line| !line.is_empty()) {
            let parts = line.split_once(' ');
            let (number, start) = parts.unwrap_or_else(|| panic!("{name}: {line}: no words"));
            if number == "~" {
                form.preamble = start;
            } else {
                form.points.push((number, start));
            }
        }
        assert!(!form.points.is_empty(), "{name}: no points");
        forms.push(form);
    }
    forms
}

/// What is wrong with an outline.
fn fault(form: &Form, outline: &Outline) -> Option<String> {
    let words: Vec<String> = (outline.points.iter())
        .map(|point| format!("{} {}", point.title, point.text))
        .map(|words| words.trim().replace('\n', " / "))
        .collect();
    let is_right = words.len() == form.points.len()
        && (outline.points.iter().zip(&words).zip(&form.points)).all(
            |((point, words), (number, start))| point.number == *number && words.starts_with(start),
        )
        && outline.preamble.starts_with(form.preamble);
    let shown: Vec<String> = (outline.points.iter().zip(&words))
        .map(|(point, words)| format!("    {} {words}", point.number))
        .collect();
    (!is_right).then(|| {
        format!(
            "{}: {} points for {}\n    = {} ~ {}\n{}",
            form.name,
            words.len(),
            form.points.len(),
            outline.title,
            outline.preamble,
            shown.join("\n")
        )
    })
}

#[test]
fn points_are_found_as_pages_print_them() {
    let forms = forms(include_str!("data/points.txt"));
    assert!(forms.len() >= 60, "{} forms", forms.len());
    let faults: Vec<String> = (forms.iter())
        .filter_map(|form| fault(form, &outline(&form.text)))
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {}\n{}",
        faults.len(),
        forms.len(),
        faults.join("\n")
    );
}

/// The same texts as Windows ends their lines, and with spaces behind them.
#[test]
fn ends_of_lines_change_no_point() {
    for form in forms(include_str!("data/points.txt")) {
        let text = form.text.replace('\n', " \r\n");
        assert_eq!(fault(&form, &outline(&text)), None);
    }
}

/// The page is told of the other reading where there is one, with the points found.
#[test]
fn the_page_is_offered_the_other_reading() {
    let edit = |text: &str| Edit {
        kind: EditKind::Find,
        at: 0,
        text: text.to_owned(),
    };
    let task = Task {
        edits: vec![
            edit("Section One\n1. A.\n2. B.\nSection Two\n1. C.\n2. D.\n"),
            edit("1. A.\n2. B.\n"),
        ],
        ..Task::default()
    };
    let mut told = Vec::new();
    task.run(&[], |answer| {
        // As the page gets it: through bytes.
        if let Some(Answer::Edited(edited)) = Answer::decode(&answer.encode()) {
            told.push((edited.place, edited.count, edited.other));
        }
    });
    let sections = "# One\n1. A.\n2. B.\n\n# Two\n1. C.\n2. D.\n".to_owned();
    assert_eq!(told, [(0, 4, Some((sections, 2))), (1, 2, None)]);
}
