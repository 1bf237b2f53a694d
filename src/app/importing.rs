//! A file on its way through the worker: a table, of which the columns may have
//! to be confirmed first, or a dossier that is packed.

use super::{
    opened::{Given, Opened, Origin},
    page::Message,
};
use crate::browser::{digest, helper::Helper, timing};
use demarche::{
    import::{Mapping, Report, Sketch},
    load::{Problem, Severity, load},
    table::{Answer, TableBuilder},
};
use js_sys::{Array, Uint8Array};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsValue;
use yew::UseReducerDispatcher;

use super::page::Page;

/// A file on its way. Dropped, it is given up.
pub struct Importing {
    /// The name of the file.
    pub name: String,
    /// How far it is.
    pub step: RefCell<Step>,
    given: Rc<RefCell<Option<Given>>>,
    helper: RefCell<Option<Helper>>,
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

impl Importing {
    /// Starts reading a file that the reader gave, or one beside the page.
    ///
    /// # Errors
    /// Why that could not be started.
    pub fn start(
        origin: Origin,
        given: Option<Given>,
        page: UseReducerDispatcher<Page>,
    ) -> Result<Rc<Importing>, String> {
        let name = origin.file_name().to_owned();
        let what = address(&name, given.as_ref());
        let how = match &given {
            // What lies beside the page is shown straight away, if there is no doubt.
            None => JsValue::TRUE,
            // What was said of its columns before still holds.
            Some(given) => (given.mapping.as_ref()).map_or(JsValue::FALSE, JsValue::from),
        };
        let ask = Array::of3(&what, &JsValue::from(&*name), &how);
        let given = Rc::new(RefCell::new(given));
        let read_of = given.clone();
        let builder = Rc::new(RefCell::new(TableBuilder::default()));
        let file_name = name.clone();
        let on_answer = move |answer: Result<Vec<u8>, String>| {
            let refused = |reason: String| Message::Refused(file_name.clone(), reason);
            let message = match answer.map(|bytes| Answer::decode(&bytes)) {
                Err(reason) => refused(reason),
                Ok(None) => return,
                // Asked of workers of its own.
                Ok(Some(Answer::Hash(_))) => return,
                Ok(Some(Answer::Piece(piece))) => return builder.borrow_mut().add(*piece),
                Ok(Some(Answer::Sketch(sketch))) => {
                    Message::Importing(Step::Asking(Rc::new(*sketch)))
                }
                Ok(Some(Answer::Progress { rows, read, total })) => {
                    Message::Importing(Step::Reading(rows, read, total))
                }
                Ok(Some(Answer::Failed(reason))) => refused(reason),
                Ok(Some(Answer::Dossier(bytes))) => match load(&bytes) {
                    Ok(loaded) => {
                        let mut opened = Opened::new(origin.clone(), loaded, None);
                        opened.given = read_of.borrow().clone();
                        Message::Opened(Rc::new(opened))
                    }
                    Err(refusal) => refused(refusal.to_string()),
                },
                Ok(Some(Answer::Done(report))) if report.good == 0 => refused(format!(
                    "none of its {} rows could be used: {}",
                    report.rows,
                    why(&report)
                )),
                Ok(Some(Answer::Done(report))) => {
                    timing::done("demarche:import");
                    let builder = builder.take();
                    let (records, index, table) =
                        timing::measured("demarche:arrive", || builder.finish(&file_name));
                    let mut opened = Opened::of_table(origin.clone(), records, index, table);
                    opened.set_aside = report.bad() as usize;
                    opened.problems = problems(&report);
                    opened.given = read_of.borrow().clone();
                    Message::Opened(Rc::new(opened))
                }
            };
            page.dispatch(message);
        };
        timing::begin("demarche:import");
        let helper = Helper::start("worker", &name, &ask, on_answer)?;
        Ok(Rc::new(Importing {
            name,
            step: RefCell::new(Step::Looking),
            given,
            helper: RefCell::new(Some(helper)),
        }))
    }

    /// Goes on with what the reader says of the columns.
    ///
    /// # Errors
    /// Why that could not be said.
    pub fn go_on(&self, mapping: &Mapping) -> Result<(), String> {
        let bytes = Uint8Array::from(&*mapping.to_bytes());
        if let Some(given) = &mut *self.given.borrow_mut() {
            given.mapping = Some(bytes.clone());
        }
        match &*self.helper.borrow() {
            Some(helper) => helper.ask(&bytes),
            None => Ok(()),
        }
    }
}

/// What a worker is asked for: a file that was given, or the address of one beside
/// the page.
fn address(name: &str, given: Option<&Given>) -> JsValue {
    match given {
        Some(given) => given.file.clone().into(),
        None => JsValue::from(crate::browser::fetch::address(name)),
    }
}

/// Has the file of what is open hashed in the background; the answer goes to the page.
pub fn hash(opened: &Rc<Opened>, page: UseReducerDispatcher<Page>) {
    let name = opened.origin.file_name();
    let what = address(name, opened.given.as_ref());
    let ask = Array::of3(&what, &JsValue::from(name), &JsValue::NULL);
    let of = Rc::downgrade(opened);
    let on_answer = move |answer: Result<Vec<u8>, String>| {
        let Some(opened) = of.upgrade() else { return };
        // Without one, links say nothing of a hash.
        if let Some(Answer::Hash(hash)) = answer.ok().and_then(|bytes| Answer::decode(&bytes))
            && opened.hash.set(digest::hexadecimal(&hash)).is_ok()
        {
            page.dispatch(Message::Hashed);
        }
        *opened.hashing.borrow_mut() = None;
    };
    *opened.hashing.borrow_mut() = Helper::start("worker", name, &ask, on_answer).ok();
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
        pointer: format!("row {}, {}", problem.row, column(&problem.column)),
        record: (!problem.value.is_empty()).then(|| format!("“{}”", problem.value)),
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
        pointer: column(&reason.column).to_owned(),
        record: Some(format!("{} rows", reason.count)),
        message: reason.reason.clone(),
        hint: Some("the first of them are listed below".into()),
    }))
    .chain(rows)
    .collect()
}

fn column(name: &str) -> &str {
    if name.is_empty() {
        "the whole row"
    } else {
        name
    }
}
