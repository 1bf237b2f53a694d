//! Comparing texts of the reader's own: pasted, opened from files, or a plan of
//! the open dossier. Their points are found, can be put right as text, and become a
//! dossier that the page opens. Nothing is sent anywhere.
//!
//! The dialog is a template in `index.html`, and what the reader puts in stays
//! in its fields: that takes a third of the bytes of a component.

use crate::{
    app::{Frame, asked},
    browser::{document, fetch, helper::Helper, save, today},
    ui::choice::dropped,
};
use demarche::{
    align::task::{Answer, Edit, EditKind, Task},
    load::own_plan_id,
    view::{Action, MAX_PLANS},
};
use gloo::events::{EventListener, EventListenerOptions};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{
    DragEvent, Element, Event, File, HtmlDialogElement, HtmlInputElement, HtmlTemplateElement,
    HtmlTextAreaElement,
};
use yew::{Callback, platform::spawn_local};

/// The dialog at work.
struct Own {
    frame: Frame,
    dialog: HtmlDialogElement,
    /// What a text starts from.
    section: Element,
    helper: RefCell<Option<Helper>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// What marks a text, or the whole dialog, whose points are found.
const WRITTEN: &str = "data-written";

/// Opens the dialog.
pub fn open(frame: &Frame) {
    let Some(own) = Own::new(frame) else { return };
    own.add();
    own.add();
    let mut listeners = Vec::new();
    for kind in ["click", "change", "drop", "close"] {
        // It owns itself until it is closed.
        let own = own.clone();
        let options = EventListenerOptions::enable_prevent_default();
        listeners.push(EventListener::new_with_options(
            &own.dialog.clone(),
            kind,
            options,
            move |event| own.happen(event),
        ));
    }
    *own.listeners.borrow_mut() = listeners;
    // Only refused for a dialog that is open or gone.
    own.dialog.show_modal().ok();
}

/// A part of an element, which the template has.
fn part<T: JsCast>(of: &Element, selector: &str) -> Option<T> {
    of.query_selector(selector).ok()??.dyn_into().ok()
}

fn area(section: &Element) -> Option<HtmlTextAreaElement> {
    part(section, "textarea")
}

fn text(section: &Element) -> String {
    area(section).map(|area| area.value()).unwrap_or_default()
}

fn name(section: &Element) -> String {
    part::<HtmlInputElement>(section, "input")
        .map(|input| input.value())
        .unwrap_or_default()
}

/// Puts name and words into a text; written ones are points behind lines with `#`.
fn put(section: &Element, name: &str, words: &str, is_written: bool) {
    if let Some(input) = part::<HtmlInputElement>(section, "input") {
        input.set_value(name);
    }
    section.set_attribute("aria-label", name).ok();
    if let Some(area) = area(section) {
        area.set_value(words);
    }
    section
        .toggle_attribute_with_force(WRITTEN, is_written)
        .ok();
}

impl Own {
    fn new(frame: &Frame) -> Option<Rc<Own>> {
        let template: HtmlTemplateElement = document().get_element_by_id("own")?.dyn_into().ok()?;
        let copy = template.content().clone_node_with_deep(true).ok()?;
        document().body()?.append_child(&copy).ok()?;
        let dialog: HtmlDialogElement = part(&document().body()?.into(), "dialog.own")?;
        let section: Element = part(&dialog, "section")?;
        section.remove();
        if let Some(plans) = part::<Element>(&section, "select") {
            for (row, plan) in frame.dossier().plans.iter().enumerate() {
                let option = document().create_element("option").ok()?;
                option.set_attribute("value", &row.to_string()).ok()?;
                option.set_text_content(Some(&plan.short));
                plans.append_child(&option).ok()?;
            }
        }
        Some(Rc::new(Own {
            frame: frame.clone(),
            dialog,
            section,
            helper: RefCell::default(),
            listeners: RefCell::default(),
        }))
    }

    fn sections(&self) -> Vec<Element> {
        let all = self.dialog.query_selector_all("section").unwrap_throw();
        (0..all.length())
            .filter_map(|nth| all.get(nth)?.dyn_into().ok())
            .collect()
    }

    /// Adds a text.
    fn add(&self) {
        let count = self.sections().len();
        let (Ok(section), Some(texts)) = (
            self.section.clone_node_with_deep(true),
            part::<Element>(&self.dialog, ".own-texts"),
        ) else {
            return;
        };
        let letter = char::from(b'A' + count as u8);
        if let Ok(section) = section.dyn_into::<Element>() {
            put(
                &section,
                &["Text ", letter.encode_utf8(&mut [0; 4])].concat(),
                "",
                false,
            );
            texts.append_child(&section).ok();
        }
        self.show();
    }

    /// Shows what can be done now.
    fn show(&self) {
        let sections = self.sections();
        let is_written = sections
            .iter()
            .all(|section| section.has_attribute(WRITTEN));
        let is = |name: &str, is: bool| drop(self.dialog.toggle_attribute_with_force(name, is));
        is(WRITTEN, is_written);
        is("data-busy", self.helper.borrow().is_some());
        is("data-full", sections.len() >= MAX_PLANS);
        is("data-least", sections.len() <= 2);
    }

    fn tell(&self, words: &[&str]) {
        if let Some(place) = part::<Element>(&self.dialog, ".own-words") {
            place.set_text_content(Some(&words.concat()));
        }
    }

    /// Has the texts made a dossier, to be opened or saved.
    fn make(self: &Rc<Self>, is_saved: bool) {
        let own = self
            .sections()
            .iter()
            .map(|section| (name(section), text(section)))
            .collect();
        self.ask(
            Task {
                own,
                day: today(),
                ..Task::default()
            },
            Vec::new(),
            is_saved,
        );
    }

    /// Has something done to texts.
    fn edit(self: &Rc<Self>, kind: EditKind, sections: Vec<Element>) {
        let edits = (sections.iter())
            .map(|section| Edit {
                kind,
                at: cursor(section),
                text: text(section),
            })
            .collect();
        self.ask(
            Task {
                edits,
                ..Task::default()
            },
            sections,
            false,
        );
    }

    fn ask(self: &Rc<Self>, task: Task, sections: Vec<Element>, is_saved: bool) {
        let own = self.clone();
        let on_answer = Callback::from(move |answer: Result<Answer, String>| {
            match answer {
                Ok(Answer::Edited(place, title, words, count)) => {
                    if let Some(section) = sections.get(place) {
                        own.take(section, &title, &words, count);
                    }
                    if place + 1 < sections.len() {
                        return;
                    }
                }
                Ok(Answer::Own(file)) if is_saved => {
                    drop(save::save_as("own-texts.json", &file, "application/json"))
                }
                Ok(Answer::Own(file)) => {
                    let plans = (0..own.sections().len())
                        .map(|nth| (&*own_plan_id(nth)).into())
                        .collect();
                    own.frame.open_own(file.as_bytes(), Action::Compare(plans));
                    own.dialog.close();
                }
                Ok(_) => {}
                Err(reason) => own.tell(&["That could not be done: ", &reason]),
            }
            // The worker is not ended while it answers.
            let own = own.clone();
            spawn_local(async move {
                own.helper.take();
                own.show();
            });
        });
        match asked(&task, on_answer) {
            Ok(helper) => *self.helper.borrow_mut() = Some(helper),
            Err(reason) => self.tell(&["That could not be done: ", &reason]),
        }
    }

    /// Takes a text with its points written out.
    fn take(&self, section: &Element, title: &str, words: &str, count: usize) {
        let given = name(section);
        let title: String = title.chars().take(80).collect();
        let is_new = given.starts_with("Text ") && !title.is_empty();
        put(section, if is_new { &title } else { &given }, words, true);
        if let Some(place) = part::<Element>(section, ".after [role=status]") {
            place.set_text_content(Some(&[&count.to_string(), " points"].concat()));
        }
    }

    /// Something happened in the dialog.
    fn happen(self: &Rc<Self>, event: &Event) {
        let Some(target) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let section = target.closest("section").ok().flatten();
        match (&*event.type_(), &section) {
            ("click", _) => {
                let button = target.closest("[data-do]").ok().flatten();
                if let Some(what) = button.and_then(|button| button.get_attribute("data-do")) {
                    self.tell(&[]);
                    self.act(&what, section);
                }
            }
            ("change", Some(section)) => self.changed(section, &target),
            ("drop", Some(section)) => {
                if let Some(file) = event.dyn_ref::<DragEvent>().and_then(dropped) {
                    event.prevent_default();
                    event.stop_propagation();
                    self.read(section.clone(), file);
                }
            }
            ("close", _) => {
                *self.helper.borrow_mut() = None;
                self.dialog.remove();
                // What listens is this; it must not be dropped while it runs.
                let own = self.clone();
                spawn_local(async move { own.listeners.borrow_mut().clear() });
            }
            _ => {}
        }
    }

    fn changed(self: &Rc<Self>, section: &Element, target: &Element) {
        self.tell(&[]);
        match &*target.tag_name() {
            "SELECT" => {
                let row: Option<usize> = target
                    .clone()
                    .unchecked_into::<HtmlInputElement>()
                    .value()
                    .parse()
                    .ok();
                if let Some(plan) = row.and_then(|row| self.frame.dossier().plans.get(row)) {
                    let mut words = String::new();
                    for provision in &plan.provisions {
                        // As the library writes points out.
                        for part in [
                            "# ",
                            &provision.number,
                            " ",
                            &provision.title,
                            "\n",
                            &provision.text,
                            "\n\n",
                        ] {
                            words.push_str(part);
                        }
                    }
                    self.take(section, "", &words, plan.provisions.len());
                    put(section, &plan.short, &words, true);
                }
            }
            // Emptied, it is a new text.
            "TEXTAREA" => {
                let is_written = section.has_attribute(WRITTEN) && !text(section).trim().is_empty();
                section
                    .toggle_attribute_with_force(WRITTEN, is_written)
                    .ok();
            }
            _ => {
                let file = target
                    .dyn_ref::<HtmlInputElement>()
                    .and_then(|input| input.files()?.get(0));
                match file {
                    Some(file) => self.read(section.clone(), file),
                    None => drop(section.set_attribute("aria-label", &name(section))),
                }
            }
        }
        self.show();
    }

    fn act(self: &Rc<Self>, what: &str, section: Option<Element>) {
        match what {
            "close" => self.dialog.close(),
            "add" => self.add(),
            "stop" => *self.helper.borrow_mut() = None,
            "find" => self.find(),
            "save" => self.make(true),
            "compare" => self.make(false),
            _ => {
                let Some(section) = section else { return };
                let kind = match what {
                    "split" => EditKind::Split,
                    "join" => EditKind::Join,
                    "renumber" => EditKind::Renumber,
                    _ => {
                        section.remove();
                        return self.show();
                    }
                };
                self.edit(kind, vec![section]);
            }
        }
        self.show();
    }

    /// Has the points of all texts found that are not written yet.
    fn find(self: &Rc<Self>) {
        let mut open = self.sections();
        open.retain(|section| !section.has_attribute(WRITTEN));
        match open.iter().find(|section| text(section).trim().is_empty()) {
            Some(empty) => self.tell(&[
                &name(empty),
                " is empty: paste a text, open a file or choose a plan.",
            ]),
            None => self.edit(EditKind::Find, open),
        }
    }

    /// Takes the text of a file.
    fn read(self: &Rc<Self>, section: Element, file: File) {
        let own = self.clone();
        spawn_local(async move {
            match read(&file).await {
                Ok(words) => put(&section, &file.name(), &words, false),
                Err(reason) => own.tell(&[&file.name(), ": ", &reason]),
            }
            own.show();
        });
    }
}

/// Where the cursor stands in a text, in UTF-16 units.
fn cursor(section: &Element) -> usize {
    area(section)
        .and_then(|area| area.selection_start().ok().flatten())
        .unwrap_or(0) as usize
}

/// The text of a file.
async fn read(file: &File) -> Result<String, String> {
    demarche::load::check_size(file.size() as u64).map_err(|refusal| refusal.to_string())?;
    let bytes = fetch::given(file).await?;
    if [&b"PK"[..], b"%PDF", b"{\\rtf"]
        .iter()
        .any(|start| bytes.starts_with(start))
    {
        return Err("this is a word-processor file or a PDF; copy its text and paste it, or save it as plain text".into());
    }
    String::from_utf8(bytes)
        .map_err(|_| "its text is not in UTF-8; save it as plain text in UTF-8, or paste it".into())
}
