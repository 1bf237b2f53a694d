//! A file on its way through the worker (`src/worker/`): a table, of which the columns may
//! have to be confirmed first, or a dossier that is packed. What the worker says becomes
//! events for whoever opens the file ([`open`](super::open)).

use super::{
    made_words,
    opened::{FileProblem, Opened, Origin, OwnFile},
    reasons::Reason,
};
use crate::browser::{Failure, digest, user_timing, web_worker::WebWorker};
use demarche::{
    import::{Mapping, Report, Sketch},
    load::load,
    table::{Answer, TableBuilder},
};
use js_sys::{Array, Uint8Array};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsValue;
use yew::Callback;

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
    Refused(String, Reason),
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
    ) -> Result<Rc<Importing>, Failure> {
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
        let on_answer = move |answer: Result<Vec<u8>, Failure>| {
            let refused = |reason: Reason| ImportEvent::Refused(file_name.clone(), reason);
            let event = match answer.map(|bytes| Answer::decode(&bytes)) {
                Err(failure) => refused(failure.into()),
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
                Ok(Some(Answer::Failed(why))) => refused(Reason::Table(why)),
                Ok(Some(Answer::Dossier(bytes))) => match load(&bytes) {
                    Ok(loaded) => {
                        let mut opened = Opened::new(origin.clone(), loaded, None);
                        opened.own_file = read_of.borrow().clone();
                        ImportEvent::Opened(Rc::new(opened))
                    }
                    Err(refusal) => refused(refusal.into()),
                },
                Ok(Some(Answer::Done(report))) if report.good == 0 => {
                    let first = report.reasons.first().map(|reason| reason.reason);
                    refused(Reason::NoRows(report.rows, first))
                }
                Ok(Some(Answer::Done(report))) => {
                    user_timing::done("demarche:import");
                    let builder = builder.take();
                    let (mut records, index, table) =
                        user_timing::measured("demarche:arrive", || builder.finish(&file_name));
                    made_words::of_table(&mut records, &file_name);
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
    pub fn choose(&self, sheet: &str) -> Result<(), Failure> {
        match &*self.helper.borrow() {
            Some(helper) => helper.ask(&sheet.into()),
            None => Ok(()),
        }
    }

    /// Goes on with what the reader says of the columns.
    ///
    /// # Errors
    /// Why that could not be said.
    pub fn go_on(&self, mapping: &Mapping) -> Result<(), Failure> {
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
    let on_answer = move |answer: Result<Vec<u8>, Failure>| {
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

/// What was wrong with the rows of a table: first everything counted, then row by row.
fn problems(report: &Report) -> Vec<FileProblem> {
    let rows = report.problems.iter().cloned().map(FileProblem::Row);
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
    (counted.cloned().map(FileProblem::Rows))
        .chain(rows)
        .collect()
}
