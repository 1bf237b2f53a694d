//! From the bytes of a table (CSV or TSV) to events, row by row: what its
//! columns mean, and what every row says. Knows nothing of how events are kept
//! or shown, and reads in pieces, so that a file need not fit into memory. Workbooks, calendars and lists
//! in JSON are made into a table first ([`flatten()`]).
//!
//! [`sketch`] looks at the first bytes and proposes a [`Mapping`], from the headings
//! (`heading`), the values (`inference`) or a known data set (`formats`); a person may
//! correct it; an [`Importer`] reads the file by it. What was wrong with rows is in its
//! [`Report`]. The command makes a dossier of the rows ([`records`]), the page columns
//! (the room `table`).

mod coded_words;
mod date_reader;
mod defect;
mod derived;
mod encoding;
mod end_reader;
mod event_columns;
mod findings;
mod fit;
mod flatten;
mod formats;
mod heading;
mod heading_words;
mod id;
mod importer;
mod inference;
mod interpreter;
mod kept_mappings;
mod known_headings;
mod mapping;
mod markup;
mod named_records;
mod records;
mod refusal;
mod report;
mod row_reader;
mod sketch;
mod table;
mod tokenizer;
mod values;

use crate::model::{Confidence, EventKind};
use serde::{Deserialize, Serialize};

pub use crate::when::{DateOrder, Numbers, Pairs};
pub use defect::Defect;
pub use encoding::Encoding;
pub use findings::Told;
pub use fit::{Fit, Fits};
pub use flatten::{
    Flat, can_flatten, decode_flat, encode_flat, flatten, flatten_text, flatten_workbook,
    is_workbook,
};
pub use formats::KnownFormat;
pub use id::id_of;
pub use importer::Importer;
pub use kept_mappings::KeptMappings;
pub use named_records::{
    NO_CHANNEL, NO_CHANNEL_NAME, NO_PARTY, Named, NamedPlace, NamedSource, Names, TABLE,
    named_records,
};
pub use records::{Gathered, records};
pub use refusal::{MAX_COLUMNS, NoTable, Refusal};
pub use report::{Reason, Report, RowProblem};
pub use sketch::{Sketch, sketch};

/// How many bytes of a file [`sketch`] should see, or all there are.
pub const HEAD_BYTES: usize = 256 << 10;

/// What a column of a table says of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Nothing that is taken over.
    #[default]
    Unused,
    /// When it was, or began: a date in any form that is recognised.
    Date,
    /// When it ended.
    End,
    /// The year it was, beside [`Role::Month`] and [`Role::Day`].
    Year,
    /// The month, as a number or an English name.
    Month,
    /// The day of the month.
    Day,
    /// One line.
    Title,
    /// What happened.
    Description,
    /// What sort of event it is.
    Kind,
    /// The channel, process or conflict it belongs to: its lane.
    Channel,
    /// Who took part; several columns may say so, and one may hold several names.
    Actors,
    /// What it is about; several columns may say so.
    Topics,
    /// Where it was.
    Place,
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
    /// Who reported it.
    Source,
    /// Where that can be read.
    Url,
    /// How sure it is.
    Confidence,
    /// The time of day of [`Role::Date`].
    Time,
    /// The time of day of [`Role::End`].
    EndTime,
    /// The year it ended, beside [`Role::EndMonth`] and [`Role::EndDay`].
    EndYear,
    /// The month it ended.
    EndMonth,
    /// The day of the month it ended.
    EndDay,
    /// Whether it is of whole days, so that its times say nothing.
    AllDay,
}

/// A column as it stands in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading; `Column 3` where it has none.
    pub name: String,
    /// The first values that are not empty, cut to a readable length; at most five.
    pub samples: Vec<String>,
    /// How its first values go with every role ([`Column::fit`]).
    pub fits: Fits,
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// A role for every column.
    pub roles: Vec<Role>,
    /// How dates like 03/04/2025 are read; none where it must be asked first.
    pub order: Option<DateOrder>,
    /// What is meant by 2011/12; none where a row that has it is left out.
    pub pairs: Option<Pairs>,
    /// What the numbers in columns of dates count; none where they are no dates.
    pub numbers: Option<Numbers>,
    /// The sheet of a workbook; none is the first that holds a table.
    pub sheet: Option<String>,
}

/// One row of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// Its number in the file: the first row below the headings is 1.
    pub number: u32,
    /// When it was: a place in [`Importer::dates`].
    pub date: u32,
    /// One line; never empty: made up from the other columns where there is none.
    pub title: &'a str,
    /// What happened; may be empty.
    pub description: &'a str,
    /// What sort of event it is.
    pub kind: EventKind,
    /// The name of the channel; may be empty.
    pub channel: &'a str,
    /// The names of those taking part, each once.
    pub actors: &'a [&'a str],
    /// The names of topics, each once. A kind that is none of [`EventKind`]'s
    /// is the first of them.
    pub topics: &'a [&'a str],
    /// The name of the place; may be empty.
    pub place: &'a str,
    /// Degrees north and east.
    pub coordinates: Option<(f64, f64)>,
    /// Who reported it; may be empty.
    pub source: &'a str,
    /// Addresses of http or https, each once.
    pub urls: &'a [&'a str],
    /// How sure it is.
    pub confidence: Confidence,
}
