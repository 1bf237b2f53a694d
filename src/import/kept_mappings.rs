//! What a person said of the columns of a table, kept for the next table with the same headings.

use super::{Mapping, Sketch};
use serde::{Deserialize, Serialize};

/// So many are kept; the one that was used longest ago goes.
const MOST: usize = 20;

/// Mappings by the headings of their tables, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeptMappings(Vec<(Vec<String>, Mapping)>);

fn headings(sketch: &Sketch) -> impl Iterator<Item = &str> {
    sketch.columns.iter().map(|column| &*column.name)
}

impl KeptMappings {
    /// What [`KeptMappings::to_text`] wrote; none where that cannot be read.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// It as JSON.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was said of a table with the headings of this one.
    ///
    /// ```
    /// use demarche::import::{KeptMappings, Role, sketch};
    ///
    /// let table = sketch(b"date,title,who\n2025-12-19,Talks begin,A\n", true)?;
    /// let mut said = table.mapping.clone();
    /// said.roles[2] = Role::Topics;
    /// let mut kept = KeptMappings::default();
    /// kept.keep(&table, &said);
    /// let next = sketch(b"date;title;who\n2026-01-02;Talks go on;B\n", true)?;
    /// assert_eq!(kept.of(&next), Some(said));
    /// # Ok::<(), demarche::import::Refusal>(())
    /// ```
    pub fn of(&self, sketch: &Sketch) -> Option<Mapping> {
        let (_, mapping) = (self.0.iter()).find(|(names, _)| headings(sketch).eq(names))?;
        (mapping.roles.len() == sketch.columns.len()).then(|| Mapping {
            sheet: sketch.mapping.sheet.clone(),
            ..mapping.clone()
        })
    }

    /// Forgets what was said of a table with the headings of this one.
    pub fn forget(&mut self, sketch: &Sketch) {
        self.0.retain(|(names, _)| !headings(sketch).eq(names));
    }

    /// Keeps what was said of a table. Where that is what was proposed, nothing is kept; nor for a
    /// table without headings, which is like any other of as many columns.
    pub fn keep(&mut self, sketch: &Sketch, mapping: &Mapping) {
        self.forget(sketch);
        if sketch.has_headings && *mapping != sketch.mapping {
            let names = headings(sketch).map(str::to_owned).collect();
            let mapping = Mapping {
                sheet: None,
                ..mapping.clone()
            };
            self.0.insert(0, (names, mapping));
            self.0.truncate(MOST);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KeptMappings, MOST};
    use crate::import::{Numbers, Role, Sketch, sketch};

    fn table(heading: &str) -> Sketch {
        let table = format!("date,title,{heading}\n2025-12-19,Talks begin,A\n");
        sketch(table.as_bytes(), true).expect("a table")
    }

    #[test]
    fn is_used_for_the_same_headings_alone() {
        let (who, whom) = (table("who"), table("whom"));
        let mut kept = KeptMappings::default();
        let mut said = who.mapping.clone();
        said.roles[2] = Role::Topics;
        said.numbers = Some(Numbers::Excel1904);
        kept.keep(&who, &said);
        let kept_text = kept.to_text();
        let mut again = KeptMappings::from_text(&kept_text);
        assert_eq!(again, kept);
        assert_eq!(again.of(&who), Some(said.clone()));
        assert_eq!(again.of(&whom), None);
        // A sheet is that of the file.
        let mut sheet = who.clone();
        sheet.among(vec!["A".into()], Some("A".into()));
        assert_eq!(again.of(&sheet).and_then(|of| of.sheet), Some("A".into()));
        let mut forgotten = again.clone();
        forgotten.forget(&who);
        assert_eq!(forgotten, KeptMappings::default());
        // What was proposed needs no keeping.
        again.keep(&who, &who.mapping);
        assert_eq!(again, KeptMappings::default());
        let bare = sketch(b"2025-12-19,Talks\n2025-12-20,More talks\n", true).expect("a table");
        assert!(!bare.has_headings);
        again.keep(&bare, &said);
        assert_eq!(again.of(&bare), None);
        for broken in ["", "{", "[[[\"date\"],null]]", "[[\"a\"]]"] {
            assert_eq!(KeptMappings::from_text(broken), KeptMappings::default());
        }
    }

    #[test]
    fn the_oldest_goes() {
        let mut kept = KeptMappings::default();
        for nth in 0..=MOST {
            let table = table(&format!("who {nth}"));
            let mut said = table.mapping.clone();
            said.roles[2] = Role::Topics;
            kept.keep(&table, &said);
        }
        assert_eq!(kept.of(&table("who 0")), None);
        assert!(kept.of(&table("who 1")).is_some());
    }
}
