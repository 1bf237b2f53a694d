//! The editor: a dossier is written here, a form a record, with what is wrong beside each field, every step undone and done
//! again, kept in this browser and saved as a file. It lies over the view, and what was written is open when it is left.

mod article;
mod changes_list;
mod controls;
mod date_field;
mod desk;
mod doubles_list;
mod faults;
mod field;
mod form;
mod grid;
mod items;
mod keeping;
mod merge_sheet;
mod merging;
mod next_focus;
mod paste_sources;
mod picker;
mod plan_text;
mod publish_sheet;
mod publishing;
mod record_link;
mod record_list;
mod saving;
mod session;
mod start;
mod words;

use crate::{
    app::use_frame,
    locale::messages,
    ui::common::{
        dialog::{DialogHead, use_modal},
        part::part,
    },
};
use desk::Desk;
use session::Session;
use std::{cell::RefCell, rc::Rc};
use yew::{platform::spawn_local, prelude::*};

part! {
    /// The editor.
    pub static EDIT: Part<EditProps> = Edit in edit;
}

/// What the editor needs.
#[derive(Clone, PartialEq, Properties)]
pub struct EditProps {
    /// Whether a new dossier is written, and not the open one.
    pub is_new: bool,
    /// Called when the writer is done.
    pub on_close: Callback<()>,
}

/// What is written, once it is there, or why it is not.
type Started = Option<Result<Rc<RefCell<Session>>, String>>;

/// The editor.
#[component]
fn Edit(props: &EditProps) -> Html {
    let frame = use_frame();
    let modal = use_modal();
    let started = use_state(|| None as Started);
    {
        let (started, opened) = (started.setter(), frame.whole.clone());
        use_effect_with(props.is_new, move |&is_new| {
            if is_new {
                started.set(Some(Ok(start::new_session())));
            } else {
                spawn_local(async move { started.set(Some(start::session_of(&opened).await)) });
            }
        });
    }
    // What was written is what is open then.
    let on_close = {
        let (on_close, frame, started) = (props.on_close.clone(), frame.clone(), started.clone());
        Callback::from(move |_: Event| {
            on_close.emit(());
            if let Some(Ok(session)) = &*started {
                desk::show(&frame, session);
            }
        })
    };
    html! {
        <dialog ref={modal.node} onclose={on_close} aria-labelledby="edit-title" class="edit">
            { match &*started {
                None => html! { <><DialogHead id="edit-title" title={messages::edit_title()} on_close={modal.close} /><p role="status">{ messages::common_part_loading() }</p></> },
                Some(Err(reason)) => html! { <><DialogHead id="edit-title" title={messages::edit_title()} on_close={modal.close} /><p role="alert">{ messages::edit_not_opened(reason) }</p></> },
                Some(Ok(session)) => html! { <Desk session={ByRef(session.clone())} is_new={props.is_new} on_close={modal.close} /> },
            } }
        </dialog>
    }
}

/// What is equal where it is the same.
#[derive(Clone)]
struct ByRef(Rc<RefCell<Session>>);

impl PartialEq for ByRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
