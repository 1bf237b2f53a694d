//! The page's side of its service worker: whether the page is ready to work without a
//! network, whether a newer version waits, and taking that. `static/sw.js` is the
//! other side.

use super::{document, window, words};
use gloo::events::EventListener;
use js_sys::{Date, Object, Reflect};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState,
};

/// Where the page stands with working offline.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Offline {
    /// Not known yet.
    #[default]
    Unknown,
    /// The page is being stored.
    Storing,
    /// The page is stored and verified, with the file beside it that is open.
    Ready,
    /// A newer version is stored and waits to be taken.
    Update,
    /// The newer version was asked for.
    Taking,
    /// It cannot be had, and why.
    Unavailable(Unstored),
}

/// Why the page is not stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Unstored {
    /// The browser stores pages only from https or from the reader's own computer.
    OnlyHttps,
    /// What was stored is gone.
    Gone,
    /// Not all of it could be stored.
    NotWhole,
    /// A file did not arrive, or not whole.
    NoAnswer(String),
    /// The server answered something else in place of a file: which, and a number.
    Status(String, String),
    /// A file is not the one that belongs there.
    Other(String),
    /// The browser's words.
    Browser(String),
}

/// A tab that stays open looks for a newer version every so many milliseconds at
/// most, when the reader comes back to it.
const LOOK_AFTER: f64 = 3_600_000.0;

/// Has the page kept for use without a network, and tells how that stands. It lives as
/// long as the page.
#[derive(Clone)]
pub struct Keeper(Rc<Kept>);

struct Kept {
    container: Option<ServiceWorkerContainer>,
    report: Box<dyn Fn(Offline)>,
    registration: RefCell<Option<ServiceWorkerRegistration>>,
    /// The address of the file beside the page that is open.
    address: RefCell<Option<String>>,
    state: RefCell<Offline>,
    /// Why a version could not be stored.
    failed: RefCell<Option<Unstored>>,
    looked: Cell<f64>,
}

fn container() -> Option<ServiceWorkerContainer> {
    let container = window().navigator().service_worker();
    (!container.is_undefined()).then_some(container)
}

fn text(value: &JsValue, key: &str) -> Option<String> {
    Reflect::get(value, &key.into()).ok()?.as_string()
}

/// Why the service worker says that something is not stored; nothing where it says nothing.
fn unstored(message: &JsValue) -> Option<Unstored> {
    let reason = text(message, "reason").filter(|reason| !reason.is_empty())?;
    let file = || text(message, "file").unwrap_or_default();
    Some(match text(message, "why").as_deref() {
        Some("no-answer") => Unstored::NoAnswer(file()),
        Some("status") => Unstored::Status(file(), text(message, "status").unwrap_or_default()),
        Some("other") => Unstored::Other(file()),
        _ => Unstored::Browser(reason),
    })
}

/// Sends the service worker a message of a type, about an address.
fn send(worker: &ServiceWorker, kind: &str, address: Option<&str>) {
    let message = Object::new();
    for (key, value) in [("type", Some(kind)), ("address", address)] {
        // Of a plain object it does not fail.
        Reflect::set(&message, &key.into(), &value.into()).ok();
    }
    // It fails only for what cannot be copied.
    worker.post_message(&message).ok();
}

impl Keeper {
    /// Watches, from when something [is open](Keeper::is_open) on.
    pub fn new(report: impl Fn(Offline) + 'static) -> Keeper {
        let keeper = Keeper(Rc::new(Kept {
            container: container(),
            report: Box::new(report),
            registration: RefCell::default(),
            address: RefCell::default(),
            state: RefCell::default(),
            failed: RefCell::default(),
            looked: Cell::new(Date::now()),
        }));
        // The page's own life long.
        if let Some(container) = &keeper.0.container {
            let of = keeper.clone();
            EventListener::new(container, "message", move |event| {
                of.told(&event.unchecked_ref::<MessageEvent>().data());
            })
            .forget();
        }
        let of = keeper.clone();
        EventListener::new(&window(), "online", move |_| of.look()).forget();
        let of = keeper.clone();
        EventListener::new(&document(), "visibilitychange", move |_| {
            if !document().hidden() {
                of.look();
            }
        })
        .forget();
        keeper
    }

    /// Whether the page is being kept.
    pub fn is_keeping(&self) -> bool {
        self.0.registration.borrow().is_some()
    }

    /// Keeps the page from now on, with the file beside it at this address.
    pub fn is_open(&self, address: Option<String>) {
        if self.0.address.replace(address.clone()) != address {
            // What was said is not said of it.
            self.0.state.take();
        }
        if self.0.registration.borrow().is_some() {
            self.tell();
        } else {
            self.register();
        }
    }

    fn register(&self) {
        let Some(container) = self.0.container.clone() else {
            return self.report(Offline::Unavailable(Unstored::OnlyHttps));
        };
        let keeper = self.clone();
        spawn_local(async move {
            match JsFuture::from(container.register("./sw.js")).await {
                Ok(registration) => keeper.watch(registration.unchecked_into()),
                Err(error) => {
                    keeper.report(Offline::Unavailable(Unstored::Browser(words(&error))));
                }
            }
        });
    }

    fn watch(&self, registration: ServiceWorkerRegistration) {
        let before = self.0.registration.replace(Some(registration.clone()));
        if before.is_none_or(|before| !Object::is(&before, &registration)) {
            let workers = [
                registration.installing(),
                registration.waiting(),
                registration.active(),
            ];
            for worker in workers.into_iter().flatten() {
                self.follow(&worker);
            }
            let (keeper, found) = (self.clone(), registration.clone());
            EventListener::new(&registration, "updatefound", move |_| {
                if let Some(worker) = found.installing() {
                    keeper.follow(&worker);
                }
            })
            .forget();
        }
        self.tell();
    }

    fn follow(&self, worker: &ServiceWorker) {
        let keeper = self.clone();
        EventListener::new(worker, "statechange", move |_| keeper.tell()).forget();
    }

    fn report(&self, state: Offline) {
        self.0.state.replace(state.clone());
        (self.0.report)(state);
    }

    /// Tells how it stands. What is stored counts once the service worker has verified it.
    fn tell(&self) {
        let Some(registration) = self.0.registration.borrow().clone() else {
            return;
        };
        let state = self.0.state.borrow().clone();
        if state == Offline::Taking {
            return;
        }
        match (registration.active(), registration.waiting()) {
            (Some(_), Some(_)) => self.report(Offline::Update),
            (Some(active), None) => {
                // Nothing is said while it is looked at.
                if state != Offline::Ready {
                    self.report(Offline::Unknown);
                }
                send(&active, "check", self.0.address.borrow().as_deref());
            }
            _ if registration.installing().is_some() => self.report(Offline::Storing),
            _ => {
                let failed = self.0.failed.borrow().clone();
                let why = match state {
                    Offline::Ready => Unstored::Gone,
                    _ => failed.unwrap_or(Unstored::NotWhole),
                };
                self.report(Offline::Unavailable(why));
            }
        }
    }

    /// What the service worker says.
    fn told(&self, message: &JsValue) {
        let why = unstored(message);
        if text(message, "type").as_deref() == Some("failed") {
            self.0.failed.replace(why);
            return self.tell();
        }
        let is_waiting = (self.0.registration.borrow().as_ref())
            .is_none_or(|registration| registration.waiting().is_some());
        // Another file may have been opened since it was asked.
        if is_waiting || text(message, "address") != *self.0.address.borrow() {
            return;
        }
        self.report(why.map_or(Offline::Ready, Offline::Unavailable));
    }

    /// Looks for a newer version now and then; what could not be stored is tried again.
    fn look(&self) {
        let registration = self.0.registration.borrow().clone();
        let Some(registration) = registration else {
            return;
        };
        if matches!(*self.0.state.borrow(), Offline::Unavailable(_)) {
            return self.register();
        }
        let now = Date::now();
        if now - self.0.looked.get() > LOOK_AFTER {
            self.0.looked.set(now);
            // Without a network there is nothing to find.
            registration.update().ok();
        }
    }

    /// Takes the newer version that waits, and loads the page anew with it; `before` is
    /// done last of all.
    pub fn take_update(&self, before: impl FnOnce() + 'static) {
        self.report(Offline::Taking);
        let reload = move || {
            before();
            window().location().reload().ok();
        };
        let waiting = (self.0.registration.borrow().as_ref())
            .and_then(ServiceWorkerRegistration::waiting)
            .filter(|worker| worker.state() == ServiceWorkerState::Installed);
        match (waiting, &self.0.container) {
            (Some(worker), Some(container)) => {
                EventListener::once(container, "controllerchange", |_| reload()).forget();
                send(&worker, "activate", None);
            }
            // Another tab took it.
            _ => reload(),
        }
    }
}
