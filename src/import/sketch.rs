//! Looks at the first bytes of a file and proposes how to read it: encoding, delimiter,
//! headings, and what each column means.

use super::{
    Column, Encoding, HEAD_BYTES, Mapping, NoTable, Refusal, Role,
    encoding::Decoder,
    fit::Fits,
    formats::KnownFormat,
    heading, inference,
    report::cut,
    table::{self, TELLING, Table},
    values,
};
use crate::when::{self, Answer, Habits, Judgement, Question};
use serde::{Deserialize, Serialize};

/// How many bytes of a value are shown.
const SAMPLE_BYTES: usize = 80;

/// The longest title above a table.
const TITLE_BYTES: usize = 300;

/// How many values of a column are shown.
const SAMPLES: usize = 5;

/// A table as its first bytes show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sketch {
    /// Its format, where the headings tell that it is one that is known.
    pub format: Option<KnownFormat>,
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between its fields: comma, semicolon, tab or `|`.
    pub delimiter: u8,
    /// Whether fields may stand in quotes.
    pub has_quotes: bool,
    /// Whether its first row names the columns.
    pub has_headings: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What they seem to mean.
    pub mapping: Mapping,
    /// Whether dates read like 03/04/2025 and no value tells day from month: a
    /// person must choose.
    pub needs_order: bool,
    /// Whether the order of day and month is only what is usual, as with full stops, and a
    /// person may know it to be another.
    pub may_change_order: bool,
    /// The first rows that decide the order of day and month, or between which it is open.
    pub order_rows: Vec<(u32, String)>,
    /// The first rows with dates like 2011/12, of which no value tells whether they are a month or two years.
    pub pair_rows: Vec<(u32, String)>,
    /// What stands in place of missing values: `n/a`, `-`.
    pub missing: Vec<String>,
    /// How many rows stand above the headings or the first row.
    pub above: u32,
    /// What they say, as a title and what is behind it.
    pub title: Vec<String>,
    /// The sheets of the workbook that it is one of ([`Sketch::among`]); empty for other files.
    pub sheets: Vec<String>,
    /// Whether the columns are beyond doubt, so that the file may be opened
    /// without asking.
    pub is_sure: bool,
}

/// Looks at the first bytes of a file, or at all of it; beyond [`HEAD_BYTES`] nothing is looked at.
///
/// # Errors
/// A [`Refusal`] where it is no table, or none that tells of anything.
///
/// ```
/// use demarche::import::{Role, sketch};
///
/// let sketch = sketch(b"date;title\n2025-12-19;Talks begin\n", true)?;
/// assert_eq!(sketch.delimiter, b';');
/// assert_eq!(sketch.mapping.roles, [Role::Date, Role::Title]);
/// assert!(sketch.is_sure);
/// # Ok::<(), demarche::import::Refusal>(())
/// ```
pub fn sketch(head: &[u8], is_whole: bool) -> Result<Sketch, Refusal> {
    let (head, is_whole) = match head.get(..HEAD_BYTES) {
        Some(first) => (first, is_whole && first.len() == head.len()),
        None => (head, is_whole),
    };
    if head.is_empty() {
        return Err(NoTable::Empty.into());
    }
    table::check_kind(head)?;
    let encoding = Encoding::of(head, is_whole);
    let mut decoder = Decoder::new(encoding);
    let mut text = String::new();
    decoder.push(head, &mut text);
    table::check_text(&text)?;
    let table = Table::of(&text, is_whole)?;
    let format = KnownFormat::of(&table);
    let has_headings = format.map_or_else(
        || inference::has_headings(&table),
        |format| format.is_heading(table.first()),
    );
    if has_headings && table.rows.len() < 2 && is_whole {
        return Err(NoTable::NoRows.into());
    }
    let mut columns = columns(&table, has_headings, format);
    let names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
    let (roles, is_named) = match format {
        Some(format) => (format.roles(&names), true),
        None => {
            let mut roles = vec![Role::Unused; names.len()];
            if has_headings {
                roles = heading::roles(&names);
            }
            let has_date = roles.contains(&Role::Date) || roles.contains(&Role::Year);
            let is_named = has_date && roles.contains(&Role::Title);
            let changed = inference::by_content(&mut roles, &table, has_headings);
            (roles, is_named && !changed)
        }
    };
    let judged = judged(&table, has_headings, &roles);
    let habits = judged.habits;
    for (nth, column) in columns.iter_mut().enumerate() {
        let rows = table.below(has_headings).iter().take(TELLING);
        let values = rows.filter_map(|row| row.get(nth));
        let values = values
            .map(|value| values::trimmed(value))
            .filter(|value| !value.is_empty());
        column.fits = Fits::of(values, &habits);
    }
    Ok(Sketch {
        format,
        encoding,
        delimiter: table.form.delimiter,
        has_quotes: table.form.has_quotes
            && !(format.is_some_and(KnownFormat::has_no_quotes) && table.form.delimiter == b'\t'),
        has_headings,
        columns,
        mapping: Mapping {
            roles,
            order: habits.order,
            pairs: habits.pairs,
            numbers: habits.numbers,
            sheet: None,
        },
        sheets: Vec::new(),
        needs_order: judged.asks_order,
        may_change_order: judged.is_order_usual,
        order_rows: judged.rows,
        missing: missing(&table, has_headings),
        // What a number counts is offered, and not sure.
        is_sure: is_named
            && !judged.asks_order
            && judged.pair_rows.is_empty()
            && habits.numbers.is_none(),
        pair_rows: judged.pair_rows,
        above: table.above.len() as u32,
        title: titles(&table.above),
    })
}

fn columns(table: &Table, has_headings: bool, format: Option<KnownFormat>) -> Vec<Column> {
    let headings = table.first();
    let below = table.below(has_headings);
    (0..table.width)
        .map(|nth| {
            let heading = match (has_headings, format) {
                (true, _) => headings.get(nth).map(|heading| heading.trim()),
                (false, Some(format)) => format.heading(nth),
                (false, None) => None,
            };
            let name = match heading {
                None | Some("") => format!("Column {}", nth + 1),
                Some(heading) => cut(heading, SAMPLE_BYTES).into_owned(),
            };
            let values = below.iter().filter_map(|row| row.get(nth));
            let values = values.map(|value| value.trim()).filter(|v| !v.is_empty());
            let samples = values.take(SAMPLES);
            Column {
                name,
                samples: samples.map(|v| cut(v, SAMPLE_BYTES).into_owned()).collect(),
                fits: Fits::default(),
            }
        })
        .collect()
}

/// What stands above a table, a row a text.
fn titles(above: &[Vec<String>]) -> Vec<String> {
    let line = |row: &Vec<String>| {
        let values: Vec<&str> = row
            .iter()
            .map(|value| value.trim())
            .filter(|v| !v.is_empty())
            .collect();
        cut(&values.join(" "), TITLE_BYTES).into_owned()
    };
    above
        .iter()
        .map(line)
        .filter(|line| !line.is_empty())
        .collect()
}

/// What stands where values are missing, each once.
fn missing(table: &Table, has_headings: bool) -> Vec<String> {
    let mut missing: Vec<String> = Vec::new();
    for value in table.below(has_headings).iter().flatten() {
        let value = value.trim();
        if values::is_missing(value) && !missing.iter().any(|other| other == value) {
            missing.push(value.to_owned());
        }
    }
    missing.sort();
    missing
}

/// What the columns of dates tell together of how dates are written.
fn judged(table: &Table, has_headings: bool, roles: &[Role]) -> Judgement {
    let look = |most: usize, is_wanted: &dyn Fn(Role) -> bool| {
        let mut column = when::Column::default();
        for (number, row) in (1..).zip(table.below(has_headings).iter().take(most)) {
            for (value, role) in row.iter().zip(roles) {
                if is_wanted(*role) {
                    column.add(number, values::trimmed(value));
                }
            }
        }
        column.judge()
    };
    let dates = look(usize::MAX, &|role| role == Role::Date);
    let mut all = look(usize::MAX, &|role| matches!(role, Role::Date | Role::End));
    // An end is often missing, or says that there is none.
    all.habits.numbers = dates.habits.numbers;
    if all.contradicts || !all.asks_order {
        return all;
    }
    // Whoever wrote the file had one habit: its other dates may tell.
    let others = look(TELLING, &|role| role == Role::Unused);
    if let Some(order) = others.habits.order {
        all.habits.order = Some(order);
        all.asks_order = false;
        all.rows = others.rows;
    }
    all
}

/// Whether day and month of a date cannot be told apart.
fn is_open(text: &str) -> bool {
    matches!(
        when::read(text, &Habits::default()),
        Answer::Either(Question::Order, ..)
    )
}

impl Sketch {
    /// Says which sheet of which it is.
    pub fn among(&mut self, sheets: Vec<String>, sheet: Option<String>) {
        self.sheets = sheets;
        self.mapping.sheet = sheet;
    }

    /// Whether a mapping needs an order of day and month that it does not give.
    pub fn needs_order_for(&self, mapping: &Mapping) -> bool {
        let is_either = |(column, role): (&Column, &Role)| {
            matches!(role, Role::Date | Role::End)
                && (column.samples.iter()).any(|value| is_open(value))
        };
        // The sketch has seen more values of its own choice than are kept.
        let is_own = mapping.roles == self.mapping.roles && self.needs_order;
        let mut columns = self.columns.iter().zip(&mapping.roles);
        mapping.order.is_none() && (is_own || columns.any(is_either))
    }
}

#[cfg(test)]
mod tests {
    use super::{Sketch, sketch};
    use crate::{
        import::{DateOrder, Encoding, Role},
        wire::{decode, encode},
    };

    fn of(text: impl AsRef<[u8]>) -> Sketch {
        let sketch = sketch(text.as_ref(), true).expect("a table");
        assert_eq!(decode(&encode(&sketch)).as_ref(), Some(&sketch));
        sketch
    }

    #[test]
    fn finds_the_delimiter() {
        for (text, delimiter) in [
            ("date,title\n2025-01-02,\"a; b; c\"\n", b','),
            ("date;title\n2025-01-02;a, b, c\n2025-01-03;d, e, f\n", b';'),
            ("date\ttitle\n2025-01-02\ta, b\n", b'\t'),
            ("date|title\r\n2025-01-02|a\r\n", b'|'),
            ("sep=;\ndate;title\n2025-01-02;a,b\n", b';'),
            ("sep=#\r\ndate#title\r\n2025-01-02#a,b\r\n", b'#'),
            ("\n\ndate,title\r2025-01-02,a\r", b','),
        ] {
            let sketch = of(text);
            assert_eq!(sketch.delimiter, delimiter, "{text}");
            assert_eq!(sketch.mapping.roles, [Role::Date, Role::Title], "{text}");
            assert!(
                sketch.is_sure && sketch.has_headings && sketch.has_quotes,
                "{text}"
            );
        }
        // Quotes that are no quotes.
        let text = "date\ttitle\n2025-01-02\t\"Peace\" is near\n2025-01-03\t\"War\" is over\n";
        assert!(!of(text).has_quotes);
    }

    #[test]
    fn asks_for_the_order_where_nothing_tells() {
        let sketch = of("date,title\n03/04/2025,a\n05/06/2025,b\n");
        assert!(sketch.needs_order && !sketch.is_sure);
        assert_eq!(sketch.mapping.order, None);
        assert!(sketch.needs_order_for(&sketch.mapping));
        let tells = |text: &str| {
            let sketch = of(text);
            assert!(!sketch.needs_order, "{text}");
            sketch.mapping.order
        };
        let (day, month) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
        assert_eq!(tells("date,title\n03/04/2025,a\n25/06/2025,b\n"), day);
        assert_eq!(tells("date,title\n3.14.2025,a\n3.4.2025,b\n"), month);
        assert_eq!(tells("date,title,added\n03/04/2025,a,25/12/2025\n"), day);
        assert_eq!(tells("date,title\n2025-01-02,a\n"), None);
        let mixed = of("date,title\n13/04/2025,a\n04/13/2025,b\n01/02/2025,c\n");
        assert!(mixed.needs_order);
    }

    #[test]
    fn guesses_by_content() {
        let text = "2025-01-02,https://x.org,Delegations arrive in Geneva\n2025-01-03,,They leave the city\n";
        let sketch = of(text);
        assert!(!sketch.has_headings && !sketch.is_sure);
        assert_eq!(sketch.mapping.roles, [Role::Date, Role::Url, Role::Title]);
        assert_eq!(sketch.columns[1].name, "Column 2");
        assert_eq!(sketch.columns[1].samples, ["https://x.org"]);
        let sketch = of("zeitpunkt;hergang\n2025-01-02;Treffen in Genf\n");
        assert!(sketch.has_headings && !sketch.is_sure);
        assert_eq!(sketch.mapping.roles, [Role::Date, Role::Title]);
        let sketch = of("day,title,date\nMonday,a,2025-01-06\n");
        assert_eq!(
            sketch.mapping.roles,
            [Role::Unused, Role::Title, Role::Date]
        );
        let sketch = of("date,title,source\n2025-01-06,a,https://x.org\n");
        assert_eq!(sketch.mapping.roles[2], Role::Url);
        assert!(sketch.is_sure);
    }

    #[test]
    fn tells_encodings() {
        assert_eq!(of("date,title\n2025,é\n").encoding, Encoding::Utf8);
        assert_eq!(
            of(b"date,title\n2025,\xe9\n").encoding,
            Encoding::Windows1252
        );
        let text: Vec<u8> = "date,title\n2025,é\n"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(of(text).encoding, Encoding::Utf16Be);
    }

    #[test]
    fn refuses_what_is_no_table() {
        let wide = vec!["x"; 10_000].join(",") + "\n";
        for (bytes, words) in [
            (&b""[..], "empty"),
            (b"  \n\n", "empty"),
            (b"\xef\xbb\xbf", "empty"),
            (b"PK\x05\x06...", "zip archive"),
            (b"\xd0\xcf\x11\xe0...", "old Excel workbook"),
            (b"{\"demarche\": 1}", "JSON"),
            (b"<!DOCTYPE html>", "web page"),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", "no text"),
            (b"one\ntwo\nthree\n", "no columns"),
            (b"date,title\n", "no rows"),
            (wide.as_bytes(), "more than 1,000 columns"),
        ] {
            let refusal = sketch(bytes, true).expect_err("no table").to_string();
            assert!(refusal.contains(words), "{refusal}");
        }
        let endless = format!("date,title,\"{}", "x".repeat(300_000));
        let refusal = sketch(endless.as_bytes(), false).expect_err("no end");
        assert!(refusal.to_string().contains("does not end"), "{refusal}");
    }
}
