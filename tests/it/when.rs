//! Dates as people write them, against the table in `tests/when/dates.txt`.

use demarche::when::{Answer, Habits, read};
use std::fmt::Write;

const CASES: &str = include_str!("../when/dates.txt");

fn cases() -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    let lines = CASES.lines().enumerate();
    lines
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(number, line)| {
            let (text, answer) = line.split_once("=> ").expect("a line is `text => answer`");
            (number + 1, text.strip_suffix(' ').unwrap_or(text), answer)
        })
}

fn told(answer: &Answer) -> String {
    match answer {
        Answer::Sure(reading) => reading.date.to_string(),
        Answer::Either(_, first, second) => format!("{} or {}", first.date, second.date),
        Answer::None(why) => format!("none: {why:?}"),
    }
}

#[test]
fn dates_as_people_write_them() {
    let mut wrong = String::new();
    for (line, text, wanted) in cases() {
        let found = told(&read(text, &Habits::default()));
        if found != wanted {
            writeln!(wrong, "line {line}: `{text}` is {wanted}, read as {found}")
                .expect("a string");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn there_are_cases_enough() {
    assert!(cases().count() >= 300);
}
