//! The pairings of the open dossier's plans: which provision answers which. Each is asked
//! of the worker (`src/comparer/`) when a component first needs it, and kept as long as
//! the dossier is open.

use super::reasons;
use crate::{
    browser::{Failure, turn, web_worker::WebWorker},
    locale::messages,
};
use demarche::{
    align::{
        Clause, Confirmed, Pairing, clauses_of,
        task::{Answer, Pair, Reading, Task},
    },
    model::Dossier,
    view::View,
};
use js_sys::Uint8Array;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::JsValue;
use yew::{Callback, platform::spawn_local};

/// Two plans, by their rows in the dossier, and what people say of their matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The row of the first plan.
    pub a: usize,
    /// The row of the second.
    pub b: usize,
    /// What people say, seen from the first.
    pub confirmed: Vec<Confirmed>,
}

/// What numbers were read in each provision of a plan.
pub type Readings = Rc<Vec<Vec<Reading>>>;

/// The pairings of a dossier, asked for by the rows of its plans.
pub struct Comparer {
    shared: Rc<Shared>,
    /// For each plan its row in the dossier that the pairings are kept for;
    /// empty where it is the same.
    rows: Vec<usize>,
}

/// What is kept of a dossier, whatever part of it is shown.
#[derive(Default)]
struct Shared {
    helper: RefCell<Option<WebWorker>>,
    /// What was asked, with what came back.
    pairs: RefCell<Vec<(Key, Option<Rc<Pairing>>)>>,
    readings: RefCell<Vec<Option<Readings>>>,
    failed: RefCell<Option<String>>,
    waiting: RefCell<Vec<Callback<()>>>,
    /// Itself, for the answers of the worker.
    weak: Weak<Shared>,
    is_stopped: Cell<bool>,
    /// Whether those who wait are told in the browser's next turn.
    is_telling: Cell<bool>,
}

/// How far an answer is.
#[derive(Clone)]
pub enum Compared {
    /// It is there, a pairing for each pair asked for.
    Done(Vec<Rc<Pairing>>),
    /// The worker is at it: so many of so many pairs are there.
    Working(usize, usize),
    /// The reader stopped it.
    Stopped,
    /// Why there will be none.
    Failed(String),
}

impl Comparer {
    /// A comparer that can hand itself to its worker.
    pub fn new() -> Rc<Comparer> {
        let shared = Rc::new_cyclic(|weak| Shared {
            weak: weak.clone(),
            ..Shared::default()
        });
        let rows = Vec::new();
        Rc::new(Comparer { shared, rows })
    }

    /// The same pairings for a dossier that has only some of the plans, given by
    /// their rows in this one.
    pub fn of_plans(&self, rows: Vec<usize>) -> Rc<Comparer> {
        let shared = self.shared.clone();
        Rc::new(Comparer { shared, rows })
    }

    fn row(&self, plan: usize) -> usize {
        self.rows.get(plan).copied().unwrap_or(plan)
    }

    /// A key by the rows that pairings are kept by.
    fn kept(&self, key: &Key) -> Key {
        Key {
            a: self.row(key.a),
            b: self.row(key.b),
            confirmed: key.confirmed.clone(),
        }
    }

    /// What is there of the pairs asked for.
    pub fn state(&self, keys: &[Key]) -> Compared {
        let keys: Vec<Key> = keys.iter().map(|key| self.kept(key)).collect();
        self.shared.state(&keys)
    }

    /// The numbers read in a plan, where that is known.
    pub fn readings(&self, plan: usize) -> Option<Readings> {
        let readings = self.shared.readings.borrow();
        readings.get(self.row(plan)).cloned().flatten()
    }

    /// Stops what the worker does.
    pub fn stop(&self) {
        self.shared.stop();
    }

    /// Begins anew after a stop or a failure.
    pub fn retry(&self) {
        self.shared.retry();
    }

    /// Asks for what is missing; `on_answer` is called once when more is known.
    pub fn ask(&self, dossier: &Dossier, keys: &[Key], on_answer: Callback<()>) {
        let clauses = |row: usize| {
            let plan = (0..dossier.plans.len()).find(|&plan| self.row(plan) == row);
            plan.map_or_else(Vec::new, |plan| clauses_of(&dossier.plans[plan]))
        };
        let keys: Vec<Key> = keys.iter().map(|key| self.kept(key)).collect();
        self.shared.ask(&clauses, &keys, on_answer);
    }
}

impl Shared {
    fn found(&self, key: &Key) -> Option<Rc<Pairing>> {
        let pairs = self.pairs.borrow();
        let mut found = pairs
            .iter()
            .filter(|(of, _)| of.a == key.a && of.b == key.b && of.confirmed == key.confirmed);
        found.find_map(|(_, pairing)| pairing.clone())
    }

    fn state(&self, keys: &[Key]) -> Compared {
        let found: Vec<Rc<Pairing>> = keys.iter().filter_map(|key| self.found(key)).collect();
        if found.len() == keys.len() {
            return Compared::Done(found);
        }
        match &*self.failed.borrow() {
            Some(reason) => Compared::Failed(reason.clone()),
            None if self.is_stopped.get() => Compared::Stopped,
            None => Compared::Working(found.len(), keys.len()),
        }
    }

    fn stop(&self) {
        *self.helper.borrow_mut() = None;
        self.pairs
            .borrow_mut()
            .retain(|(_, pairing)| pairing.is_some());
        self.is_stopped.set(true);
        self.notify();
    }

    fn notify(&self) {
        let waiting = std::mem::take(&mut *self.waiting.borrow_mut());
        waiting.into_iter().for_each(|callback| callback.emit(()));
    }

    /// Tells those who wait in a turn of its own: an answer is read in one, drawn in the next, and
    /// answers that come together are drawn together.
    fn notify_soon(&self) {
        if self.is_telling.replace(true) {
            return;
        }
        let weak = self.weak.clone();
        spawn_local(async move {
            turn::next().await;
            if let Some(shared) = weak.upgrade() {
                shared.is_telling.set(false);
                shared.notify();
            }
        });
    }

    fn ask(&self, clauses: &dyn Fn(usize) -> Vec<Clause>, keys: &[Key], on_answer: Callback<()>) {
        self.waiting.borrow_mut().push(on_answer);
        let mut task = Task::default();
        for key in keys {
            let mut pairs = self.pairs.borrow_mut();
            if pairs.iter().any(|(of, _)| of == key) {
                continue;
            }
            let id = pairs.len();
            pairs.push((key.clone(), None));
            let mut place = |plan: usize| -> usize {
                if let Some(place) = task.plans.iter().position(|(id, _)| *id == plan) {
                    return place;
                }
                task.plans.push((plan, clauses(plan)));
                task.plans.len() - 1
            };
            let (a, b) = (place(key.a), place(key.b));
            task.pairs.push(Pair {
                id,
                a,
                b,
                confirmed: key.confirmed.clone(),
            });
        }
        if task.pairs.is_empty() {
            return;
        }
        self.is_stopped.set(false);
        if let Err(failure) = self.send(&task) {
            self.fail(reasons::words(failure));
        }
    }

    fn send(&self, task: &Task) -> Result<(), Failure> {
        let ask: JsValue = Uint8Array::from(&*task.encode()).into();
        let mut helper = self.helper.borrow_mut();
        if let Some(helper) = &*helper {
            return helper.ask(&ask);
        }
        let weak = self.weak.clone();
        let on_answer = move |answer: Result<Vec<u8>, Failure>| {
            let Some(comparer) = weak.upgrade() else {
                return;
            };
            match answer {
                Ok(bytes) => match Answer::decode(&bytes) {
                    Some(answer) => comparer.take(answer),
                    None => comparer.fail(messages::app_answer_unreadable().to_string()),
                },
                Err(failure) => comparer.fail(reasons::words(failure)),
            }
        };
        *helper = Some(WebWorker::start("comparer", "", &ask, on_answer)?);
        Ok(())
    }

    fn take(&self, answer: Answer) {
        match answer {
            // Only asked of workers of their own.
            Answer::Edited(..) | Answer::Own(_) => {}
            Answer::Read(plan, readings) => {
                let mut all = self.readings.borrow_mut();
                let len = all.len().max(plan + 1);
                all.resize(len, None);
                all[plan] = Some(Rc::new(readings));
            }
            Answer::Compared(id, pairing) => {
                if let Some(pair) = self.pairs.borrow_mut().get_mut(id) {
                    pair.1 = Some(Rc::new(pairing));
                }
                self.notify_soon();
            }
        }
    }

    fn fail(&self, reason: String) {
        *self.failed.borrow_mut() = Some(reason);
        *self.helper.borrow_mut() = None;
        self.notify();
    }

    fn retry(&self) {
        *self.failed.borrow_mut() = None;
        self.is_stopped.set(false);
        self.pairs
            .borrow_mut()
            .retain(|(_, pairing)| pairing.is_some());
    }
}

/// The key of two plans, with what the view and the dossier say of their matches.
pub fn key(dossier: &Dossier, view: &View, a: usize, b: usize) -> Key {
    Key {
        a,
        b,
        confirmed: demarche::view::confirmed(dossier, view, a, b),
    }
}

/// Has a worker of its own do something; `on_answer` gets every answer, or why there
/// will be none. Dropped, it is given up.
///
/// # Errors
/// Why the worker could not be started.
pub fn run_task(
    task: &Task,
    on_answer: Callback<Result<Answer, String>>,
) -> Result<WebWorker, Failure> {
    let ask: JsValue = Uint8Array::from(&*task.encode()).into();
    WebWorker::start(
        "comparer",
        "",
        &ask,
        move |answer: Result<Vec<u8>, Failure>| {
            let answer = match answer {
                Ok(bytes) => Answer::decode(&bytes)
                    .ok_or_else(|| messages::app_answer_unreadable().to_string()),
                Err(failure) => Err(reasons::words(failure)),
            };
            on_answer.emit(answer);
        },
    )
}
