//! A file on its way through the worker (`src/worker/`): a table, of which the columns may
//! have to be confirmed first, or a dossier that is packed. What the worker says becomes
//! events for whoever opens the file ([`open`](super::open)).

use super::opened::{Opened, Origin, OwnFile};
use crate::{
    browser::{digest, user_timing, web_worker::WebWorker},
    locale::messages,
};
use demarche::{
    import::{Mapping, Report, Sketch},
    load::{Problem, Severity, load},
    table::{Answer, TableBuilder},
};
use js_sys::{Array, Uint8Array};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsValue;
use yew::{AttrValue, Callback};

/// A file on its way. Dropped, it is given up.
pub struct Importing {
    /// The name of the file.
    pub name: String,
    /// How far it is.
    pub step: RefCell<Step>,
    own_file: Rc<RefCell<Option<OwnFile>>>,
    helper: RefCell<Option<WebWorker>>,
}

/// How far a file is.
#[derive(Clone, Debug)]
pub enum Step {
    /// Its first bytes are looked at.
    Looking,
    /// The reader is asked what its columns mean.
    Asking(Rc<Sketch>),
    /// It is read: rows and bytes so far, and all bytes (0 where not known).
    Reading(u64, u64, u64),
}

/// What becomes of a file on its way.
pub enum ImportEvent {
    /// It is a step further.
    Step(Step),
    /// It is open.
    Opened(Rc<Opened>),
    /// It could not be opened: its name, and why.
    Refused(String, String),
}

impl Importing {
    /// Starts reading a file that the reader gave, or one beside the page.
    ///
    /// # Errors
    /// Why that could not be started.
    pub fn start(
        origin: Origin,
        own_file: Option<OwnFile>,
        on_event: Callback<ImportEvent>,
    ) -> Result<Rc<Importing>, String> {
        let name = origin.file_name().to_string();
        let what = address(&name, own_file.as_ref());
        let how = match &own_file {
            // What lies beside the page is shown straight away, if there is no doubt.
            None => JsValue::TRUE,
            // What was said of its columns before still holds.
            Some(own_file) => (own_file.mapping.as_ref()).map_or(JsValue::FALSE, JsValue::from),
        };
        let ask = Array::of3(&what, &JsValue::from(&*name), &how);
        let own_file = Rc::new(RefCell::new(own_file));
        let read_of = own_file.clone();
        let builder = Rc::new(RefCell::new(TableBuilder::default()));
        let file_name = name.clone();
        let on_answer = move |answer: Result<Vec<u8>, String>| {
            let refused = |reason: String| ImportEvent::Refused(file_name.clone(), reason);
            let event = match answer.map(|bytes| Answer::decode(&bytes)) {
                Err(reason) => refused(reason),
                Ok(None) => return,
                // Asked of workers of its own.
                Ok(Some(Answer::Hash(_))) => return,
                Ok(Some(Answer::Piece(piece))) => return builder.borrow_mut().add(piece),
                Ok(Some(Answer::Sketch(sketch))) => {
                    ImportEvent::Step(Step::Asking(Rc::new(*sketch)))
                }
                Ok(Some(Answer::Progress { rows, read, total })) => {
                    ImportEvent::Step(Step::Reading(rows, read, total))
                }
                Ok(Some(Answer::Failed(reason))) => refused(reason),
                Ok(Some(Answer::Dossier(bytes))) => match load(&bytes) {
                    Ok(loaded) => {
                        let mut opened = Opened::new(origin.clone(), loaded, None);
                        opened.own_file = read_of.borrow().clone();
                        ImportEvent::Opened(Rc::new(opened))
                    }
                    Err(refusal) => refused(refusal.to_string()),
                },
                Ok(Some(Answer::Done(report))) if report.good == 0 => {
                    refused(messages::app_no_row_usable(report.rows, why(&report)).to_string())
                }
                Ok(Some(Answer::Done(report))) => {
                    user_timing::done("demarche:import");
                    let builder = builder.take();
                    let (mut records, index, table) =
                        user_timing::measured("demarche:arrive", || builder.finish(&file_name));
                    report.name(&mut records.metadata);
                    let mut opened = Opened::of_table(origin.clone(), records, index, table);
                    opened.set_aside = report.bad() as usize;
                    opened.problems = problems(&report);
                    opened.own_file = read_of.borrow().clone();
                    ImportEvent::Opened(Rc::new(opened))
                }
            };
            on_event.emit(event);
        };
        user_timing::begin("demarche:import");
        let helper = WebWorker::start("worker", &name, &ask, on_answer)?;
        Ok(Rc::new(Importing {
            name,
            step: RefCell::new(Step::Looking),
            own_file,
            helper: RefCell::new(Some(helper)),
        }))
    }

    /// Has the worker look at another sheet of the workbook.
    ///
    /// # Errors
    /// Why that could not be said.
    pub fn choose(&self, sheet: &str) -> Result<(), String> {
        match &*self.helper.borrow() {
            Some(helper) => helper.ask(&sheet.into()),
            None => Ok(()),
        }
    }

    /// Goes on with what the reader says of the columns.
    ///
    /// # Errors
    /// Why that could not be said.
    pub fn go_on(&self, mapping: &Mapping) -> Result<(), String> {
        let bytes = Uint8Array::from(&*mapping.to_bytes());
        if let Some(own_file) = &mut *self.own_file.borrow_mut() {
            own_file.mapping = Some(bytes.clone());
        }
        match &*self.helper.borrow() {
            Some(helper) => helper.ask(&bytes),
            None => Ok(()),
        }
    }
}

/// What a worker is asked for: a file of the reader's own, or the address of one beside
/// the page.
fn address(name: &str, own_file: Option<&OwnFile>) -> JsValue {
    match own_file {
        Some(own_file) => own_file.file.clone().into(),
        None => JsValue::from(crate::browser::fetch::address(name)),
    }
}

/// Has the file of what is open hashed in the background; `on_hashed` is called
/// once its hash is known.
pub fn hash(opened: &Rc<Opened>, on_hashed: Callback<()>) {
    let name = opened.origin.file_name();
    let what = address(&name, opened.own_file.as_ref());
    let ask = Array::of3(&what, &JsValue::from(&*name), &JsValue::NULL);
    let of = Rc::downgrade(opened);
    let on_answer = move |answer: Result<Vec<u8>, String>| {
        let Some(opened) = of.upgrade() else { return };
        // Without one, links say nothing of a hash.
        if let Some(Answer::Hash(hash)) = answer.ok().and_then(|bytes| Answer::decode(&bytes))
            && opened.hash.set(digest::hexadecimal(&hash)).is_ok()
        {
            on_hashed.emit(());
        }
        *opened.hashing.borrow_mut() = None;
    };
    *opened.hashing.borrow_mut() = WebWorker::start("worker", &name, &ask, on_answer).ok();
}

fn why(report: &Report) -> String {
    (report.reasons.first()).map_or_else(String::new, |reason| reason.reason.clone())
}

/// What was wrong with the rows of a table, in the form in which files are
/// reported on: first everything counted, then row by row.
fn problems(report: &Report) -> Vec<Problem> {
    let severity = |is_lost: bool| match is_lost {
        true => Severity::Error,
        false => Severity::Warning,
    };
    let rows = report.problems.iter().map(|problem| Problem {
        severity: severity(problem.is_lost()),
        pointer: messages::app_row_and_column(problem.row.to_string(), column(&problem.column))
            .to_string(),
        record: (!problem.value.is_empty())
            .then(|| messages::app_value(&problem.value).to_string()),
        message: problem.reason.clone(),
        hint: None,
    });
    let listed = |reason: &demarche::import::Reason| {
        let of = |p: &&demarche::import::RowProblem| {
            p.column == reason.column && p.reason == reason.reason
        };
        report.problems.iter().filter(of).count() as u32
    };
    let counted = report
        .reasons
        .iter()
        .filter(|reason| reason.count > listed(reason));
    (counted.map(|reason| Problem {
        severity: severity(reason.is_lost()),
        pointer: column(&reason.column).to_string(),
        record: Some(messages::app_rows(reason.count).to_string()),
        message: reason.reason.clone(),
        hint: Some(messages::app_first_listed_below().to_string()),
    }))
    .chain(rows)
    .collect()
}

fn column(name: &str) -> AttrValue {
    if name.is_empty() {
        messages::app_whole_row()
    } else {
        name.to_owned().into()
    }
}
