//! Writes the table that another file is made into.

/// A table as CSV (RFC 4180) while it is written.
#[derive(Debug, Default)]
pub(super) struct Csv {
    text: String,
    is_in_row: bool,
}

impl Csv {
    /// Adds a field to the row.
    pub(super) fn field(&mut self, value: &str) {
        if self.is_in_row {
            self.text.push(',');
        }
        self.is_in_row = true;
        match value.contains([',', '"', '\n', '\r']) {
            true => {
                self.text.push('"');
                self.text.push_str(&value.replace('"', "\"\""));
                self.text.push('"');
            }
            false => self.text.push_str(value),
        }
    }

    /// Ends the row.
    pub(super) fn end_row(&mut self) {
        self.text.push('\n');
        self.is_in_row = false;
    }

    /// A whole row.
    pub(super) fn row<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) {
        values.into_iter().for_each(|value| self.field(value));
        self.end_row();
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}
