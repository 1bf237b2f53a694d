//! The report on an import: how many rows became events, and what was wrong with the
//! others. Problems are counted; the first are kept with row and value.

use super::defect::Defect;
use crate::model::Metadata;
use serde::{Deserialize, Serialize};

/// How many problems are kept with their rows and values.
const LISTED: usize = 1_000;

/// How many bytes of a value are kept with a problem.
const CUT: usize = 120;

/// What was read of a table, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How many rows there are below the headings; blank lines are none.
    pub rows: u32,
    /// How many of them became events.
    pub good: u32,
    /// The first 1,000 problems. Those of rows that were kept are among them.
    pub problems: Vec<RowProblem>,
    /// All problems, counted by column and reason.
    pub reasons: Vec<Reason>,
    /// What the table calls itself, in a line above its headings or a row of its own.
    pub title: Option<String>,
    /// What it says of itself beside that.
    pub summary: Option<String>,
}

/// Something wrong with a row, or with one of its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowProblem {
    /// The number of the row.
    pub row: u32,
    /// The heading of the column; empty for the whole row.
    pub column: String,
    /// The value, cut to a readable length.
    pub value: String,
    /// What is wrong, and what became of the row.
    pub reason: Defect,
}

/// A problem that stands in many rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// The heading of the column; empty for whole rows.
    pub column: String,
    /// What is wrong, as [`RowProblem::reason`].
    pub reason: Defect,
    /// In how many rows it stands.
    pub count: u32,
}

impl RowProblem {
    /// Whether the row was left out for it.
    pub fn is_lost(&self) -> bool {
        self.reason.is_lost()
    }
}

impl Reason {
    /// Whether rows were left out for it.
    pub fn is_lost(&self) -> bool {
        self.reason.is_lost()
    }
}

impl Report {
    /// Gives a dossier the name that the table has for itself.
    pub fn name(&self, metadata: &mut Metadata) {
        if let Some(title) = &self.title {
            metadata.title.clone_from(title);
        }
        if let Some(summary) = &self.summary {
            metadata.summary = format!("{summary}\n{}", metadata.summary);
        }
    }

    /// How many rows were left out.
    pub fn bad(&self) -> u32 {
        self.rows.saturating_sub(self.good)
    }
}

/// A [`Report`] while it is written.
#[derive(Debug)]
pub(super) struct Problems {
    pub(super) report: Report,
    /// The headings, and the empty one of whole rows.
    columns: Vec<String>,
    /// Of each column and defect, the place of its reason, from 1.
    places: Vec<u32>,
}

impl Problems {
    pub(super) fn new(mut columns: Vec<String>) -> Self {
        columns.push(String::new());
        Problems {
            report: Report::default(),
            places: vec![0; columns.len() * Defect::COUNT],
            columns,
        }
    }

    /// Notes what is wrong with the value of a column, or with a whole row.
    pub(super) fn add(&mut self, row: u32, column: Option<usize>, value: &str, defect: Defect) {
        let whole = self.columns.len() - 1;
        let column = column.map_or(whole, |column| column.min(whole));
        let name = &self.columns[column];
        let place = &mut self.places[column * Defect::COUNT + defect as usize];
        if *place == 0 {
            self.report.reasons.push(Reason {
                column: name.clone(),
                reason: defect,
                count: 0,
            });
            *place = self.report.reasons.len() as u32;
        }
        if let Some(reason) = self.report.reasons.get_mut(*place as usize - 1) {
            reason.count = reason.count.saturating_add(1);
            if reason.count > 1 && defect.is_told_once() {
                return;
            }
        }
        if self.report.problems.len() < LISTED {
            self.report.problems.push(RowProblem {
                row,
                column: name.clone(),
                value: cut(value, CUT).into_owned(),
                reason: defect,
            });
        }
    }
}

/// The beginning of a text, with an ellipsis where it is cut.
pub(super) fn cut(text: &str, bytes: usize) -> std::borrow::Cow<'_, str> {
    if text.len() <= bytes {
        return text.into();
    }
    let end = text.floor_char_boundary(bytes);
    format!("{}…", text[..end].trim_end()).into()
}

#[cfg(test)]
mod tests {
    use super::{Defect, Problems, Report, cut};
    use crate::wire::{decode, encode};

    #[test]
    fn counts_all_and_lists_the_first() {
        let mut problems = Problems::new(vec!["date".into(), "url".into()]);
        for row in 1..=1_500 {
            problems.add(row, Some(1), "gopher://x", Defect::NoAddress);
        }
        problems.add(1_501, None, "", Defect::ExtraFields);
        problems.add(1_502, Some(7), "", Defect::ExtraFields);
        let report = problems.report;
        assert_eq!(report.problems.len(), 1_000);
        let counts: Vec<_> = (report.reasons.iter())
            .map(|reason| (&*reason.column, reason.count))
            .collect();
        assert_eq!(counts, [("url", 1_500), ("", 2)]);
        assert_eq!(decode(&encode(&report)), Some(report));
        assert_eq!(decode::<Report>(&[]), None);
        assert_eq!(decode::<Report>(&[0xff; 99]), None);
    }

    #[test]
    fn words_say_what_became_of_the_row() {
        for defect in Defect::ALL {
            let is_said = defect.words().starts_with("row left out: ");
            assert_eq!(is_said, defect.is_lost(), "{defect}");
        }
        assert_eq!(cut("Élysée", 1), "…");
        assert_eq!(cut("Élysée", 4), "Ély…");
        assert_eq!(cut("Élysée", 8), "Élysée");
    }
}
