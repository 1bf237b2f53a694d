//! The service worker that keeps the page: whether it is ready to work without
//! a network, and whether a newer version waits.

use super::{window, words};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// Where the page stands with working offline.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Offline {
    /// Not known yet.
    #[default]
    Unknown,
    /// The page is being stored.
    Storing,
    /// The page is stored.
    Ready,
    /// A newer version is stored and waits to be taken.
    Update,
    /// It cannot be had, and why.
    Unavailable(String),
}

fn container() -> Option<ServiceWorkerContainer> {
    let container = window().navigator().service_worker();
    (!container.is_undefined()).then_some(container)
}

/// Stores the page for offline use and keeps telling how that stands.
pub fn register(report: impl Fn(Offline) + 'static) {
    let Some(container) = container() else {
        report(Offline::Unavailable(
            "this browser stores pages only from https or this computer".into(),
        ));
        return;
    };
    let report: Rc<dyn Fn(Offline)> = Rc::new(report);
    spawn_local(async move {
        let registration = JsFuture::from(container.register("./sw.js")).await;
        match registration {
            Ok(registration) => watch(registration.unchecked_into(), report),
            Err(error) => report(Offline::Unavailable(words(&error))),
        }
    });
}

fn watch(registration: ServiceWorkerRegistration, report: Rc<dyn Fn(Offline)>) {
    let tell = {
        let registration = registration.clone();
        move || {
            let state = if registration.waiting().is_some() && registration.active().is_some() {
                Offline::Update
            } else if registration.active().is_some() {
                Offline::Ready
            } else if registration.installing().is_some() {
                Offline::Storing
            } else {
                Offline::Unavailable("the page could not be stored whole".into())
            };
            report(state);
        }
    };
    let follow = {
        let tell = Rc::new(tell.clone());
        move |worker: ServiceWorker| {
            let tell = tell.clone();
            // The page's own life long: there is one worker a version.
            EventListener::new(&worker, "statechange", move |_| tell()).forget();
        }
    };
    if let Some(worker) = registration.installing() {
        follow(worker);
    }
    let found = registration.clone();
    EventListener::new(&registration, "updatefound", move |_| {
        if let Some(worker) = found.installing() {
            follow(worker);
        }
    })
    .forget();
    tell();
}

/// Takes the newer version that waits, and loads the page anew with it.
pub fn take_update() {
    let Some(container) = container() else {
        return;
    };
    let changed = container.clone();
    EventListener::once(&changed, "controllerchange", |_| {
        window().location().reload().ok();
    })
    .forget();
    spawn_local(async move {
        let Ok(registration) = JsFuture::from(container.get_registration()).await else {
            return;
        };
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else {
            return;
        };
        if let Some(worker) = registration.waiting()
            && worker.state() == ServiceWorkerState::Installed
        {
            let message = js_sys::Object::new();
            js_sys::Reflect::set(&message, &"type".into(), &"activate".into()).ok();
            worker.post_message(&JsValue::from(message)).ok();
        }
    });
}
