//! Why something could not be had or done, in the language of the reader: what the library and the browser give as values.
//!
//! Most readers never meet these words, so that they come with what is behind the first view: who may need them before has
//! them fetched ([`refusal`]); where they do not arrive, they are told in English.

use crate::{
    browser::{Failure, turn},
    locale::{self, messages},
};
use demarche::{
    import::{self, Defect},
    load::{self, Brief},
    model::FORMAT_VERSION,
    table::NotRead,
    unavailable::NotHad,
    view::{Notice, Why, packed},
};
use yew::AttrValue;

/// Why a file was not opened.
#[derive(Clone, Debug)]
pub enum Reason {
    /// It is no dossier that is read.
    Dossier(load::Refusal),
    /// It cannot be read as a table.
    Table(NotRead),
    /// None of so many rows could be used; what is wrong with the most of them.
    NoRows(u32, Option<Defect>),
    /// The dossier in a link is damaged.
    Packed(packed::Fault),
    /// The browser could not have it.
    Failed(Failure),
    /// What was kept of it is gone.
    Gone,
}

impl From<load::Refusal> for Reason {
    fn from(refusal: load::Refusal) -> Reason {
        Reason::Dossier(refusal)
    }
}

impl From<Failure> for Reason {
    fn from(failure: Failure) -> Reason {
        Reason::Failed(failure)
    }
}

impl From<packed::Fault> for Reason {
    fn from(fault: packed::Fault) -> Reason {
        Reason::Packed(fault)
    }
}

/// So many milliseconds a reader waits for words at most.
const WAITED: u64 = 4_000;

/// Why a file was not opened, once the words for it are there; lower-case, no full stop.
pub async fn refusal(reason: &Reason) -> AttrValue {
    // Without a network they may not arrive, or be long on their way.
    turn::at_most(WAITED, locale::later()).await;
    if locale::has_later() {
        return said(reason);
    }
    match reason {
        Reason::Dossier(refusal) => refusal.to_string().into(),
        Reason::Table(why) => why.to_string().into(),
        Reason::NoRows(rows, defect) => {
            let words = defect.map(Defect::words).unwrap_or_default();
            messages::app_no_row_usable(*rows, words)
        }
        Reason::Packed(fault) => fault.to_string().into(),
        Reason::Failed(failure) => failure.to_string().into(),
        Reason::Gone => messages::common_bytes_gone(),
    }
}

fn said(reason: &Reason) -> AttrValue {
    match reason {
        Reason::Dossier(refusal) => of_dossier(refusal),
        Reason::Table(why) => of_table(why),
        Reason::NoRows(rows, defect) => {
            let words = defect.map(|defect| messages::fault_row(defect.code()));
            messages::app_no_row_usable(*rows, words.unwrap_or_default())
        }
        Reason::Packed(fault) => messages::refusal_packed(fault.code()),
        Reason::Failed(failure) => self::failure(failure),
        Reason::Gone => messages::common_bytes_gone(),
    }
}

/// Why a file is no dossier that is read; said once the words behind the first view are there.
pub fn of_dossier(refusal: &load::Refusal) -> AttrValue {
    let mark = || format!("\"demarche\": {FORMAT_VERSION}");
    match refusal {
        load::Refusal::NotUtf8(at) => messages::refusal_not_utf8(*at),
        load::Refusal::NotJson(words, line, column) => {
            messages::refusal_not_json(*line, *column, words)
        }
        load::Refusal::NoObject(sort) => messages::refusal_no_object(sort.code()),
        load::Refusal::NoVersion => messages::refusal_no_version(mark()),
        load::Refusal::OtherVersion(found) => {
            let found = match found {
                Brief::Number(number) => number.clone(),
                Brief::Text(text) => format!("{text:?}"),
                Brief::Other(sort) => sort.code().to_owned(),
            };
            messages::refusal_other_version(found, mark())
        }
        load::Refusal::TooLarge(size, most) => {
            messages::refusal_too_large(*size as f64, *most as f64)
        }
    }
}

fn of_table(why: &NotRead) -> AttrValue {
    use import::Refusal;
    match why {
        NotRead::NotHad(why) => not_had(why),
        NotRead::Refused(Refusal::NoTable(of)) => messages::refusal_no_table(of.code()),
        NotRead::Refused(Refusal::TooLarge(size, most)) => {
            messages::refusal_too_large(*size as f64, *most as f64)
        }
        NotRead::Refused(Refusal::NoSheet(sheet, sheets)) => {
            messages::refusal_no_sheet(sheet, locale::list(sheets))
        }
        NotRead::Refused(Refusal::EmptySheet(sheet)) => messages::refusal_empty_sheet(sheet),
        NotRead::Refused(Refusal::Damaged(why)) => messages::refusal_damaged_workbook(why),
        NotRead::Stopped(why) => messages::refusal_reading_stopped(not_had(why)),
        NotRead::TooMuchText(most) => messages::refusal_too_much_text(*most as f64),
        NotRead::NoWorkbooks(why) => messages::refusal_no_workbooks(not_had(why)),
    }
}

fn not_had(why: &NotHad) -> AttrValue {
    match why {
        NotHad::NotFetched(words) => messages::refusal_not_fetched(words),
        NotHad::NoFile => messages::refusal_no_file(),
        NotHad::Answered(status) => messages::refusal_answered(status),
        NotHad::Nothing => messages::refusal_nothing_sent(),
        NotHad::Browser(words) if words.is_empty() => messages::refusal_no_reason(),
        NotHad::Browser(words) => words.trim_end_matches('.').to_owned().into(),
    }
}

/// [`failure`] as a text.
pub fn words(failure: Failure) -> String {
    self::failure(&failure).to_string()
}

/// Why the browser did not do something; lower-case, no full stop.
pub fn failure(failure: &Failure) -> AttrValue {
    if !locale::has_later() {
        return failure.to_string().into();
    }
    match failure {
        Failure::NotHad(why) => not_had(why),
        Failure::NoRoom => messages::refusal_no_room(),
        Failure::KeepsNothing => messages::refusal_keeps_nothing(),
        Failure::NoClipboard => messages::refusal_no_clipboard(),
        Failure::NoWriting => messages::refusal_no_writing(),
        Failure::Damaged(words) => messages::refusal_damaged(words),
        Failure::UnpacksToMuch(most) => messages::refusal_unpacks_to_much(*most),
        Failure::NoDrawing => messages::refusal_no_drawing(),
        Failure::LargePicture => messages::refusal_large_picture(),
        Failure::SmallLetters => messages::refusal_small_letters(),
        Failure::Worker(words) => messages::refusal_worker(words),
        Failure::OtherVersion => messages::refusal_other_page_version(),
    }
}

/// A part of a link that was left out, and why, once the words for it are there.
pub fn notice(notice: &Notice) -> AttrValue {
    match locale::has_later() {
        true => messages::app_part_and_reason(&notice.part, why(&notice.why)),
        false => messages::app_value(&notice.part),
    }
}

fn why(why: &Why) -> AttrValue {
    match why {
        // It is told of the link as a whole.
        Why::Changed => messages::app_link_of_other_dossier(),
        Why::NewerVersion => messages::refusal_link_newer(),
        Why::NoVersion => messages::refusal_link_no_version(),
        Why::Unknown => messages::refusal_link_unknown(),
        Why::NoValue(key) => messages::refusal_link_no_value(key),
        Why::NoPair(key) => messages::refusal_link_no_pair(key),
        Why::NoneOf(words) => messages::refusal_link_none_of(words.join(", ")),
        Why::NoSwitch => messages::refusal_link_no_switch(),
        Why::NoHash(digits) => messages::refusal_link_no_hash(*digits),
        Why::NoRows => messages::refusal_link_no_rows(),
        Why::NoMatch => messages::refusal_link_no_match(),
        Why::ManyMatches(most) => messages::refusal_link_many_matches(*most),
        Why::ManyPlans(most) => messages::refusal_link_many_plans(*most),
        Why::LongSearch(most) => messages::refusal_link_long_search(*most),
        Why::NoFile => messages::refusal_link_no_file(),
        Why::NoDate(_) => messages::refusal_link_no_date(),
        Why::NoSingleDate => messages::refusal_link_no_single_date(),
        Why::EndsBefore => messages::refusal_link_ends_before(),
        Why::HoldsDossier => messages::refusal_link_holds_dossier(),
        Why::Packed(fault) => messages::refusal_packed(fault.code()),
        Why::NotThere(what) => messages::refusal_link_not_there(*what),
    }
}
