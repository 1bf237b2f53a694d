//! The dialog in which a reader compares texts of their own: pasted, opened from
//! files, or plans of the open dossier. Their points are found in the worker, can be
//! put right as text, and become a dossier that the page opens like any other.
//! Nothing is sent anywhere.

mod text_field;
mod texts;

use crate::{
    app::{reasons, run_task, use_frame},
    browser::{download, today, web_worker::WebWorker},
    locale::messages,
    ui::common::{
        dialog::{DialogHead, use_modal},
        file_choice::has_file,
    },
};
use demarche::{
    align::task::{Answer, Edit, EditKind, Task},
    load::own_plan_id,
    view::Action,
};
use std::{cell::RefCell, rc::Rc};
use text_field::TextField;
use texts::{Change, Text, Texts, Wanted};
use web_sys::DragEvent;
use yew::prelude::*;

/// What [`OwnTexts`] needs.
#[derive(PartialEq, Properties)]
pub struct OwnTextsProps {
    /// Called when the dialog is closed.
    pub on_close: Callback<()>,
}

/// Asks the worker, and tells the dialog how that goes.
#[derive(Clone)]
struct Asker {
    worker: Rc<RefCell<Option<WebWorker>>>,
    change: UseReducerDispatcher<Texts>,
}

impl Asker {
    /// Has the worker do something; in place of what it does, if it is at something.
    fn ask(&self, task: &Task, on_answer: impl Fn(Answer) + 'static) {
        let failed = {
            let change = self.change.clone();
            move |reason: String| {
                change.dispatch(Change::Done);
                change.dispatch(Change::Tell(messages::plans_own_not_done(reason)));
            }
        };
        let on_failed = failed.clone();
        let started = run_task(
            task,
            Callback::from(move |answer: Result<Answer, String>| match answer {
                Ok(told) => on_answer(told),
                Err(reason) => on_failed(reason),
            }),
        );
        match started {
            Ok(worker) => {
                self.change.dispatch(Change::Begin);
                self.worker.replace(Some(worker));
            }
            Err(failure) => failed(reasons::words(failure)),
        }
    }

    /// Has something done to the points of texts.
    fn edit(&self, kind: EditKind, at: usize, texts: Vec<Text>) {
        let edits = texts.iter().map(|text| Edit {
            kind,
            at,
            text: text.words.to_string(),
        });
        let task = Task {
            edits: edits.collect(),
            ..Task::default()
        };
        let change = self.change.clone();
        self.ask(&task, move |told| {
            let Answer::Edited(edited) = told else {
                return;
            };
            let place = edited.place;
            if let Some(text) = texts.get(place) {
                change.dispatch(Change::Found(text.key, edited));
            }
            if place + 1 >= texts.len() {
                change.dispatch(Change::Done);
            }
        });
    }
}

/// What becomes of the texts.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    /// They are open, and compared.
    Compared,
    /// They are a file.
    Saved,
}

/// The dialog with the reader's own texts.
#[component]
pub fn OwnTexts(props: &OwnTextsProps) -> Html {
    let frame = use_frame();
    let modal = use_modal();
    let texts = use_reducer(Texts::default);
    let change = texts.dispatcher();
    let worker = use_mut_ref(|| None);
    {
        // Done, stopped or failed, it is not needed any more.
        let worker = worker.clone();
        use_effect_with(texts.is_busy, move |&is_busy| {
            if !is_busy {
                worker.take();
            }
        });
    }
    let asker = Asker {
        worker,
        change: change.clone(),
    };
    let on_edit = {
        let asker = asker.clone();
        use_callback((), move |(kind, at, texts): Wanted, ()| {
            asker.edit(kind, at, texts)
        })
    };
    let on_plan = {
        let change = change.clone();
        use_callback(frame.clone(), move |(key, row): (u32, usize), frame| {
            if let Some(plan) = frame.dossier().plans.get(row) {
                change.dispatch(Change::Copy(key, Box::new(plan.clone())));
            }
        })
    };
    // Has the texts made a dossier.
    let make = |outcome: Outcome| {
        let (frame, texts, asker) = (frame.clone(), texts.clone(), asker.clone());
        let close = modal.close.clone();
        Callback::from(move |_: MouseEvent| {
            let own =
                (texts.all.iter()).map(|text| (text.name.to_string(), text.words.to_string()));
            let task = Task {
                own: own.collect(),
                day: today(),
                ..Task::default()
            };
            let plans: Vec<_> = (0..texts.all.len())
                .map(|nth| (&*own_plan_id(nth)).into())
                .collect();
            let (frame, close, change) = (frame.clone(), close.clone(), texts.dispatcher());
            asker.ask(&task, move |told| {
                let Answer::Own(file) = told else { return };
                change.dispatch(Change::Done);
                if outcome == Outcome::Compared {
                    frame.open_own_texts(file.as_bytes(), Action::Compare(plans.clone()));
                    close.emit(());
                } else if let Err(failure) =
                    download::save_text("own-texts.json", &file, "application/json")
                {
                    let reason = reasons::failure(&failure);
                    change.dispatch(Change::Tell(messages::plans_own_not_saved(reason)));
                }
            });
        })
    };
    let on_find = {
        let (texts, on_edit) = (texts.clone(), on_edit.clone());
        Callback::from(move |_: MouseEvent| {
            let mut open = texts.all.clone();
            open.retain(|text| text.points.is_none());
            match open.iter().find(|text| text.words.trim().is_empty()) {
                Some(empty) => texts.dispatch(Change::Tell(messages::plans_own_empty(&empty.name))),
                None => on_edit.emit((EditKind::Find, 0, open)),
            }
        })
    };
    let on_stop = {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change.dispatch(Change::Done))
    };
    let on_add = {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change.dispatch(Change::Add))
    };
    // A file that is dropped beside the texts is none of them, and no dossier to be opened.
    let on_drag = Callback::from(|event: DragEvent| {
        if has_file(&event) {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let plans = &frame.dossier().plans;
    let names: Vec<AttrValue> = plans.iter().map(|plan| plan.short.clone().into()).collect();
    let fields = texts.all.iter().map(|text| {
        html! {
            <TextField key={text.key} text={text.clone()} plans={names.clone()} can_remove={texts.can_remove()}
                on_plan={on_plan.clone()} on_edit={on_edit.clone()} change={change.clone()} />
        }
    });
    let is_written = texts.are_written();
    let title = match is_written {
        true => messages::plans_own_check(),
        false => messages::plans_own_title(),
    };
    html! {
        <dialog ref={modal.node.clone()} class="about own" aria-labelledby="own-title"
            data-written={is_written.then_some("")} data-busy={texts.is_busy.then_some("")}
            onclose={props.on_close.reform(|_: Event| ())} ondragover={on_drag.clone()} ondrop={on_drag}>
            <DialogHead id="own-title" {title} on_close={modal.close.clone()} />
            if is_written {
                <p class="fine">{ messages::plans_own_how_to_check() }</p>
            } else {
                <p class="fine">{ messages::plans_own_how_it_works() }</p>
            }
            <p role="alert" class="own-words">{ &texts.message }</p>
            <div class="own-texts">{ for fields }</div>
            <div class="row">
                if texts.is_busy {
                    <span role="status">{ messages::plans_own_looking() }</span>
                    <button type="button" class="quiet" onclick={on_stop}>{ messages::common_stop() }</button>
                } else if !is_written {
                    <button type="button" class="solid" onclick={on_find}>{ messages::plans_own_find() }</button>
                }
                if is_written {
                    <button type="button" class="solid" onclick={make(Outcome::Compared)}>{ messages::plans_own_compare() }</button>
                    <button type="button" class="quiet" onclick={make(Outcome::Saved)}>{ messages::plans_own_save() }</button>
                }
                if texts.has_room() {
                    <button type="button" class="quiet" onclick={on_add}>{ messages::plans_own_add() }</button>
                }
            </div>
        </dialog>
    }
}
