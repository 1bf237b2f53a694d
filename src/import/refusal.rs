//! Why a table was not read at all, as a value: the command says it in English, the page in the language of its reader.

use super::coded_words::worded;
use crate::load;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The most columns that a table may have.
pub const MAX_COLUMNS: usize = 1_000;

worded! {
    /// Why a file is not read as a table, where that is all there is to say.
    NoTable {
        /// A file without anything in it.
        Empty "empty" = "it is empty";
        /// A zip archive.
        Zip "zip" = "it is a zip archive; unpack it, and open the table in it";
        /// A workbook of before 2007, or an encrypted one.
        OldWorkbook "old-workbook" = "it is an old Excel workbook (.xls), or one with a password; save it as .xlsx without one, or the sheet as CSV";
        /// What is packed in what was packed.
        PackedTwice "packed-twice" = "it is packed twice; unpack it once";
        /// A PDF.
        Pdf "pdf" = "it is a PDF, not a table";
        /// A database of SQLite.
        Database "database" = "it is a database; export a table of it as CSV";
        /// A Parquet file.
        Parquet "parquet" = "it is a Parquet file; export it as CSV";
        /// JSON where none is read.
        Json "json" = "it is JSON, not a table";
        /// HTML or XML where none is read.
        Markup "markup" = "it is a web page or XML, not a table";
        /// Bytes that are no text.
        NoText "no-text" = "it is no text: a table is a file of text with columns, such as CSV";
        /// One column, or none.
        NoColumns "no-columns" = "it has no columns: a table has comma, semicolon, tab or | between its columns";
        /// A first row without an end.
        EndlessRow "endless-row" = "its first row does not end within 256 KiB";
        /// Headings, and nothing below.
        NoRows "no-rows" = "it has headings, but no rows below them";
        /// More than [`MAX_COLUMNS`].
        ManyColumns "many-columns" = "it has more than 1,000 columns; keep those that tell of events, and leave out the rest";
        /// No column is the date.
        NoDate "no-date" = "no column is chosen as the date; choose one, or one for the year";
        /// Dates in two orders are possible.
        OpenOrder "open-order" = "its dates read like 03/04/2025, and no value tells day from month; choose which stands first";
        /// JSON without a list.
        NoObjects "no-objects" = "it is JSON without a list of objects";
        /// A web page without a table.
        NoTableInPage "no-table-in-page" = "it is a web page without a table";
        /// A calendar without events.
        NoEventsInCalendar "no-events-in-calendar" = "it is a calendar without events";
        /// A timeline in Markwhen without events.
        NoEventsInTimeline "no-events-in-timeline" = "it is a timeline without events";
        /// A workbook in Excel's binary form.
        BinaryWorkbook "binary-workbook" = "it is a binary Excel workbook (.xlsb); save it as .xlsx, or the sheet as CSV";
        /// A zip archive that could have been a workbook.
        NoWorkbook "no-workbook" = "it is a zip archive and no workbook; unpack it, and open the table in it";
        /// A workbook that unpacks to too much.
        LargeWorkbook "large-workbook" = "the workbook is too large when it is unpacked (a sheet may have 512 MiB, its texts 64 MiB); save the sheet as CSV";
        /// A sheet with too much in its cells.
        LargeSheet "large-sheet" = "the sheet has more than 512 MiB in its cells; split it by period, or save it as CSV";
        /// A sheet with too many rows.
        LongSheet "long-sheet" = "the sheet has more than 1,048,576 rows; split it by period";
        /// A workbook of empty sheets.
        EmptyWorkbook "empty-workbook" = "it is a workbook, and all its sheets are empty";
    }
}

/// Why a table was not read; in words lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// It is no table, or none that can be read.
    NoTable(NoTable),
    /// It is too large: its size and the most that is read, in MiB.
    TooLarge(u64, u64),
    /// The workbook has no sheet of that name, but these.
    NoSheet(String, Vec<String>),
    /// The sheet of that name is empty.
    EmptySheet(String),
    /// The workbook is damaged, and how.
    Damaged(String),
}

impl From<NoTable> for Refusal {
    fn from(of: NoTable) -> Refusal {
        Refusal::NoTable(of)
    }
}

impl From<load::Refusal> for Refusal {
    fn from(refusal: load::Refusal) -> Refusal {
        match refusal {
            load::Refusal::TooLarge(size, most) => Refusal::TooLarge(size, most),
            other => Refusal::Damaged(other.to_string()),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NoTable(of) => f.write_str(of.words()),
            Refusal::TooLarge(size, most) => {
                write!(f, "{}", load::Refusal::TooLarge(*size, *most))
            }
            Refusal::NoSheet(wanted, sheets) => write!(
                f,
                "the workbook has no sheet `{wanted}`, only {}",
                sheets.join(", ")
            ),
            Refusal::EmptySheet(sheet) => write!(f, "the sheet `{sheet}` is empty"),
            Refusal::Damaged(why) => write!(
                f,
                "it is an Excel or OpenDocument workbook, or another zip archive, that is damaged or has a password ({why}); open it in a spreadsheet program and save it anew, or save the sheet as CSV"
            ),
        }
    }
}

impl std::error::Error for Refusal {}
