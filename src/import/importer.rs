//! Reads a whole table, piece by piece, and gives its rows to a callback. It holds the
//! text that is not read yet and recovers from quotes that are not closed; what a row
//! means is in `row_reader`.

use super::{
    Mapping, NoTable, Refusal, Report, Row, Sketch,
    defect::Defect,
    encoding::Decoder,
    event_columns::EventColumns,
    row_reader::{Raw, RowReader},
    table,
    tokenizer::{self, Fields, Form, Found},
};
use crate::model::date::Edtf;

/// How many bytes may be read twice because a quote was not closed, whatever
/// the file, and how many more for each byte of it. Beyond it the end of a
/// line ends a row, so that a file made to be slow is not.
const AGAIN: u64 = 32 << 20;
const AGAIN_PER_BYTE: u64 = 4;

/// Reads a table, piece by piece, and gives its rows to a sink.
///
/// ```
/// use demarche::import::{Importer, sketch};
///
/// let table = b"date,title\n2025-12-19,Talks begin\n";
/// let sketch = sketch(table, true)?;
/// let mut importer = Importer::new(&sketch, sketch.mapping.clone())?;
/// let mut titles = Vec::new();
/// let mut sink = |row: &demarche::import::Row| titles.push(row.title.to_owned());
/// importer.push(&table[..20], &mut sink);
/// importer.push(&table[20..], &mut sink);
/// importer.finish(&mut sink);
/// assert_eq!(titles, ["Talks begin"]);
/// assert_eq!(importer.dates()[0].as_str(), "2025-12-19");
/// # Ok::<(), demarche::import::Refusal>(())
/// ```
#[derive(Debug)]
pub struct Importer {
    decoder: Decoder,
    form: Form,
    rows: RowReader,
    /// The text that is not read yet.
    text: String,
    /// How much text there must be before it is worth to look again for the
    /// end of a row that was not there.
    wanted: usize,
    fields: Fields,
    /// The number of the next row; none before the headings.
    number: Option<u32>,
    /// How many rows above the headings, or above the first row, are still to come.
    above: u32,
    /// Whether the first row names the columns.
    has_headings: bool,
    /// Whether the rest of a line is passed over.
    is_skipping: bool,
    /// How many bytes were read twice.
    again: u64,
}

impl Importer {
    /// Prepares to read the file of a sketch by a mapping.
    ///
    /// # Errors
    /// A [`Refusal`] where no column is the date, or the order of day and month
    /// is open.
    pub fn new(sketch: &Sketch, mapping: Mapping) -> Result<Importer, Refusal> {
        let columns = EventColumns::new(&sketch.columns, &mapping, sketch.format)?;
        if sketch.needs_order_for(&mapping) {
            return Err(NoTable::OpenOrder.into());
        }
        let names = sketch.columns.iter().map(|column| column.name.clone());
        let mut rows = RowReader::new(columns, mapping.habits(), names.collect());
        if let [title, rest @ ..] = &*sketch.title {
            let report = &mut rows.problems.report;
            report.title = Some(title.clone());
            report.summary = (!rest.is_empty()).then(|| rest.join("\n"));
        }
        Ok(Importer {
            decoder: Decoder::new(sketch.encoding),
            form: Form {
                delimiter: sketch.delimiter,
                has_quotes: sketch.has_quotes,
                is_by_line: false,
            },
            rows,
            text: String::new(),
            wanted: 0,
            fields: Fields::default(),
            number: (!sketch.has_headings && sketch.above == 0).then_some(1),
            above: sketch.above,
            has_headings: sketch.has_headings,
            is_skipping: false,
            again: 0,
        })
    }

    /// Reads the next bytes of the file.
    pub fn push(&mut self, bytes: &[u8], mut sink: impl FnMut(&Row)) {
        self.decoder.push(bytes, &mut self.text);
        if self.text.len() >= self.wanted {
            self.read(false, &mut sink);
        }
    }

    /// Reads what is left when the file is at its end.
    pub fn finish(&mut self, mut sink: impl FnMut(&Row)) {
        self.decoder.finish(&mut self.text);
        self.read(true, &mut sink);
    }

    /// The distinct dates of the rows so far; [`Row::date`] is a place in them.
    pub fn dates(&self) -> &[Edtf] {
        &self.rows.dates.list
    }

    /// What was read so far, and what was wrong with it.
    pub fn report(&self) -> &Report {
        &self.rows.problems.report
    }

    /// Reads all whole rows of the text.
    fn read(&mut self, is_last: bool, sink: &mut dyn FnMut(&Row)) {
        let mut at = 0;
        if self.decoder.gone == 0
            && let Some((_, start)) = table::named_delimiter(&self.text)
        {
            // The end of its line may be cut.
            if start == self.text.len() && !is_last {
                return;
            }
            at = start;
        }
        let text = std::mem::take(&mut self.text);
        loop {
            let rest = text.get(at..).unwrap_or_default();
            if self.is_skipping {
                let Some(end) = tokenizer::line_end(rest.as_bytes(), 0) else {
                    at = text.len();
                    break;
                };
                let Some(len) = tokenizer::line_break(rest.as_bytes(), end, is_last) else {
                    at += end;
                    break;
                };
                self.is_skipping = false;
                at += end + len;
                continue;
            }
            let offset = self.decoder.gone + at as u64;
            let form = Form {
                is_by_line: self.again > AGAIN + offset * AGAIN_PER_BYTE,
                ..self.form
            };
            match tokenizer::row(rest.as_bytes(), form, is_last, &mut self.fields) {
                Found::End | Found::Partial => break,
                Found::Row {
                    next,
                    end,
                    has_strays,
                } => {
                    let row = rest.get(..end).unwrap_or_default();
                    match self.row(row, has_strays, offset + next as u64, sink) {
                        Ok(()) => at += next,
                        Err(defect) => at += self.broken(rest, defect, end, is_last),
                    }
                }
                Found::Broken { defect, looked } => {
                    at += self.broken(rest, defect, looked, is_last);
                }
            }
        }
        self.text = text;
        self.text.drain(..at);
        self.decoder.gone += at as u64;
        self.wanted = if at == 0 { self.text.len() * 2 } else { 0 };
    }

    /// Reads a whole row. The error is one for which the next line is read anew.
    fn row(
        &mut self,
        text: &str,
        has_strays: bool,
        next: u64,
        sink: &mut dyn FnMut(&Row),
    ) -> Result<(), Defect> {
        let mut has_replaced = false;
        while self.decoder.replaced.front().is_some_and(|at| *at < next) {
            self.decoder.replaced.pop_front();
            has_replaced = true;
        }
        let Some(number) = self.number else {
            // Empty lines may stand above the headings, and a title.
            match (text.is_empty(), self.above) {
                (true, _) => {}
                (false, 0) => self.number = Some(1),
                (false, _) => {
                    self.above -= 1;
                    self.number = (self.above == 0 && !self.has_headings).then_some(1);
                }
            }
            return Ok(());
        };
        if !text.is_empty() {
            let raw = Raw {
                number,
                text,
                fields: self.fields.as_slice(),
                notes: [
                    has_strays.then_some(Defect::StrayQuote),
                    has_replaced.then_some(Defect::NoLetter),
                ],
            };
            self.rows.read(raw, sink).or_else(|defect| {
                // With an end of line in it, it may be several rows.
                let has_lines = tokenizer::line_end(text.as_bytes(), 0).is_some();
                if has_lines {
                    return Err(defect);
                }
                self.rows.leave_out(number, text, defect);
                Ok(())
            })?;
        }
        self.number = Some(number.saturating_add(1));
        Ok(())
    }

    /// Leaves out the row at the start of a text and gives the place of the
    /// next line, or passes over the rest of this one.
    fn broken(&mut self, rest: &str, defect: Defect, looked: usize, is_last: bool) -> usize {
        self.again += looked as u64;
        let line = tokenizer::line_end(rest.as_bytes(), 0);
        let number = self.number.unwrap_or(0);
        self.rows
            .leave_out(number, &rest[..line.unwrap_or(rest.len())], defect);
        self.number = Some(number.saturating_add(1));
        let Some(end) = line else {
            self.is_skipping = true;
            return rest.len();
        };
        match tokenizer::line_break(rest.as_bytes(), end, is_last) {
            Some(len) => end + len,
            None => {
                self.is_skipping = true;
                end
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Importer;
    use crate::import::{Report, Row, sketch};
    use proptest::prelude::*;

    /// RowReader as `number date title`, and the report.
    fn read(bytes: &[u8], size: usize) -> (Vec<String>, Report) {
        let Ok(sketch) = sketch(bytes, true) else {
            return (Vec::new(), Report::default());
        };
        let Ok(mut importer) = Importer::new(&sketch, sketch.mapping.clone()) else {
            return (Vec::new(), Report::default());
        };
        let mut rows = Vec::new();
        let mut sink = |row: &Row| {
            assert!(!row.title.trim().is_empty());
            rows.push((row.date as usize, format!("{row:?}")));
        };
        for piece in bytes.chunks(size.max(1)) {
            importer.push(piece, &mut sink);
        }
        importer.finish(&mut sink);
        let dates = importer.dates();
        let rows = rows
            .iter()
            .map(|(date, row)| format!("{} {row}", dates[*date]));
        (rows.collect(), importer.report().clone())
    }

    /// Titles, and problems as `row column reason`, whatever the pieces.
    fn check(bytes: impl AsRef<[u8]>, titles: &[&str], problems: &[&str]) {
        let bytes = bytes.as_ref();
        let whole = read(bytes, usize::MAX);
        for size in [1, 2, 3, 7, 64] {
            assert_eq!(read(bytes, size), whole, "in pieces of {size}");
        }
        let (rows, report) = whole;
        let title = |row: &String| {
            let start = row.split_once("title: \"").map_or("", |(_, rest)| rest);
            start
                .split_once("\", description")
                .map_or("", |(title, _)| title)
                .to_owned()
        };
        let found: Vec<String> = rows.iter().map(title).collect();
        assert_eq!(found, titles);
        assert_eq!(report.good as usize, titles.len());
        let found: Vec<String> = (report.problems.iter())
            .map(|problem| format!("{} {} {}", problem.row, problem.column, problem.reason))
            .collect();
        assert_eq!(found.len(), problems.len(), "{found:#?}");
        for (found, wanted) in found.iter().zip(problems) {
            assert!(found.starts_with(wanted), "{found} is not {wanted}");
        }
        let counted: u32 = report.reasons.iter().map(|reason| reason.count).sum();
        assert_eq!(counted as usize, problems.len());
    }

    #[test]
    fn reads_rows_however_their_lines_end() {
        for end in ["\n", "\r\n", "\r"] {
            let text = [
                "date,title",
                "2025-01-02,a",
                "",
                "2025-01-03,\"b, c\"",
                ",,",
                "",
            ];
            check(text.join(end), &["a", "b, c"], &[]);
        }
        check(
            "date,title\n2025-01-02,\"a \"\"b\"\" c\"",
            &["a \\\"b\\\" c"],
            &[],
        );
        check("date,title\n2025-01-02, \"a,b\" \n", &["a,b"], &[]);
        check("date,title\n2025-01-02,\"a\nb\"\n", &["a b"], &[]);
        check("sep=;\r\ndate;title\r\n2025-01-02;a\r\n", &["a"], &[]);
    }

    #[test]
    fn an_open_quote_costs_one_row() {
        let problem = "1  row left out: a quote is not closed";
        check(
            "date,title\n2025-01-02,\"a\n2025-01-03,b\n2025-01-04,c\n",
            &["b", "c"],
            &[problem],
        );
        check(
            "date,title,x\n2025-01-02,\"a,1\n2025-01-03,\"b\",2\n2025-01-04,c,3\n",
            &["b", "c"],
            &[problem],
        );
        let long = "x".repeat(2 << 20);
        check(
            format!("date,title\n2025-01-02,\"a\n2025-01-03,b\n2025-01-04,{long}\n2025-01-05,c\n"),
            &["b", "c"],
            &[problem, "3  row left out: a field is longer"],
        );
    }

    #[test]
    fn too_few_and_too_many_fields() {
        check(
            "date,title,place\n2025-01-02,a\n2025-01-03\na\n2025-01-04,b,c,d\n2025-01-05,e,f,,\n",
            &["a", "e"],
            &[
                "1  row kept: it has fewer fields",
                "2  row left out: it has fewer fields",
                "3  row left out: it has fewer fields",
                "4  row left out: it has more fields",
            ],
        );
        // With lines within quotes it may be several rows.
        check(
            "date,title\n2025-01-02,\"a\n2025-01-03,b\",c\n2025-01-04,d\n",
            &["d"],
            &[
                "1  row left out: it has more fields",
                "2  row left out: it has more",
            ],
        );
    }

    #[test]
    fn damaged_letters_are_replaced_and_told() {
        check(
            [
                &b"date,title\n2025-01-02,caf\xc3\xa9\n2025-01-03,b\xffc\n2025-01-04,d\0e\n"[..],
                "é".repeat(20).as_bytes(),
            ]
            .concat(),
            &["café", "b�c", "d�e"],
            &[
                "2  row kept: bytes",
                "3  row kept: bytes",
                "4  row left out: it has fewer",
            ],
        );
    }

    #[test]
    fn quotes_that_never_end_take_no_time() {
        // Each line opens a quote that the next closes, and so on.
        let text = format!("date,title\n2025-01-02,a\n{}", "x\",\"\n".repeat(20_000));
        let (rows, report) = read(text.as_bytes(), 1 << 16);
        assert_eq!(rows.len(), 1);
        assert_eq!(report.rows, 20_001);
    }

    fn quoted(field: &str) -> String {
        format!("\"{}\"", field.replace('"', "\"\""))
    }

    proptest! {
        #[test]
        fn what_was_written_comes_back(
            rows in prop::collection::vec(prop::array::uniform2("[a-cé\",;\r\n\t| ]{0,12}"), 1..8),
            size in 1_usize..40,
        ) {
            let mut text = "date,description,channel\n".to_owned();
            for [description, channel] in &rows {
                text += &format!("2025-01-02,{},{}\r\n", quoted(description), quoted(channel));
            }
            let sketch = sketch(text.as_bytes(), true).expect("a table");
            let mut importer = Importer::new(&sketch, sketch.mapping.clone()).expect("a date");
            let mut found = Vec::new();
            let mut sink = |row: &Row| found.push([row.description, row.channel].map(str::to_owned));
            for piece in text.as_bytes().chunks(size) {
                importer.push(piece, &mut sink);
            }
            importer.finish(&mut sink);
            let rows: Vec<_> = rows.iter().map(|row| row.each_ref().map(|text| text.trim().to_owned())).collect();
            prop_assert_eq!(found, rows);
            prop_assert_eq!(&importer.report().problems, &[]);
        }

        #[test]
        fn an_open_quote_costs_no_other_row(
            rows in prop::collection::vec(prop::array::uniform2("[a-c][a-c\",;\n ]{0,8}"), 1..12),
            at in any::<prop::sample::Index>(),
            column in 0_usize..2,
        ) {
            // Quoted where it must be, and each in a row that is told by its number.
            let field = |text: &str| match text.contains(['"', ',', '\n']) {
                true => quoted(text),
                false => text.to_owned(),
            };
            let mut lines: Vec<String> = (rows.iter().enumerate())
                .map(|(nth, [a, b])| format!("2025-01-02,{nth},{},{}", field(a), field(b)))
                .collect();
            let open = ["2025-01-02,open,\"a,b", "2025-01-02,open,a,\"b"];
            lines.insert(at.index(lines.len() + 1), open[column].to_owned());
            let text = format!("date,title,description,channel\n{}\n", lines.join("\n"));
            let (found, report) = read(text.as_bytes(), 64);
            for nth in 0..rows.len() {
                let title = format!("title: \"{nth}\",");
                prop_assert_eq!(found.iter().filter(|row| row.contains(&title)).count(), 1);
            }
            prop_assert_eq!(found.len(), rows.len());
            prop_assert_eq!(report.rows as usize, rows.len() + 1);
        }

        #[test]
        fn pieces_never_matter(
            text in "(date,title,end\n)?([0-9a-c\",\n\r\u{e9} -]{0,12}|2025-01-02,|\"\"|\n|,\"){0,30}",
            cut in any::<prop::sample::Index>(),
            size in 1_usize..9,
        ) {
            let mut bytes = text.into_bytes();
            if !bytes.is_empty() {
                // Most likely within a letter, now and then.
                let at = cut.index(bytes.len());
                bytes[at] = if at % 3 == 0 { 0xc3 } else { bytes[at] };
            }
            prop_assert_eq!(read(&bytes, size), read(&bytes, usize::MAX));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            read(&bytes, 50);
            let headed = [b"date,title\n2025,a\n", &*bytes].concat();
            prop_assert_eq!(read(&headed, 7), read(&headed, usize::MAX));
        }
    }
}
