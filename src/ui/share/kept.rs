//! Dossiers of the reader's own that this browser keeps: keep, open, rename, save,
//! delete.

use crate::{
    app::{Note, Origin, use_frame},
    browser::{
        kept::{self, Head},
        save, window,
    },
};
use demarche::export::file::file;
use std::{future::Future, rc::Rc};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

/// What is known of the store.
#[derive(Clone, Default, PartialEq)]
struct Known {
    heads: Vec<Head>,
    is_promised: bool,
    /// Why it cannot be had.
    reason: Option<String>,
}

/// A size as people read it.
fn size(bytes: f64) -> String {
    let kilobytes = ((bytes / 1000.0) as u64).max(1).to_string();
    [&kilobytes, " kB"].concat()
}

/// What is kept in this browser, and the way to keep what is open.
#[component]
pub fn Kept() -> Html {
    let frame = use_frame();
    let known = use_state(Known::default);
    let look: Rc<dyn Fn()> = {
        let known = known.clone();
        Rc::new(move || {
            let known = known.clone();
            spawn_local(async move {
                let is_promised = kept::is_promised().await;
                let (heads, reason) = match kept::list().await {
                    Ok(heads) => (heads, None),
                    Err(reason) => (Vec::new(), Some(reason)),
                };
                known.set(Known {
                    heads,
                    is_promised,
                    reason,
                });
            });
        })
    };
    {
        let look = look.clone();
        use_effect_with((), move |()| look());
    }
    // Does something to the store, tells what fails, and looks again.
    let doing = {
        let frame = frame.clone();
        move |work: Box<dyn Future<Output = Result<(), String>>>| {
            let (frame, look) = (frame.clone(), look.clone());
            spawn_local(async move {
                if let Err(reason) = Box::into_pin(work).await {
                    frame.tell(Note::error(
                        ["That could not be done: ", &reason, "."].concat(),
                    ));
                }
                look();
            });
        }
    };
    let is_own = !matches!(frame.whole.origin, Origin::Beside(_)) && frame.whole.table.is_none();
    let on_keep = {
        let (frame, doing) = (frame.clone(), doing.clone());
        Callback::from(move |_: MouseEvent| {
            let dossier = &frame.whole.dossier;
            let (name, text) = (dossier.metadata.title.clone(), file(dossier));
            doing(Box::new(async move { kept::keep(&name, &text).await }));
        })
    };
    let rows = known.heads.iter().map(|head| {
        let id = head.id;
        let on_open = {
            let (frame, name) = (frame.clone(), head.name.clone());
            let doing = doing.clone();
            Callback::from(move |_: MouseEvent| {
                let (frame, name) = (frame.clone(), name.clone());
                doing(Box::new(async move {
                    frame.open_kept(&name, kept::read(id).await?.as_bytes());
                    Ok(())
                }));
            })
        };
        let on_save = {
            let (name, doing) = (head.name.clone(), doing.clone());
            Callback::from(move |_: MouseEvent| {
                let name = [&name, ".json"].concat();
                doing(Box::new(async move {
                    save::save_as(&name, &kept::read(id).await?, "application/json")
                }));
            })
        };
        let on_rename = {
            let (head, doing) = (head.clone(), doing.clone());
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                let name = input.value();
                let head = Head { name, ..head.clone() };
                doing(Box::new(async move { kept::rename(&head).await }));
            })
        };
        let on_delete = {
            let (name, doing) = (head.name.clone(), doing.clone());
            Callback::from(move |_: MouseEvent| {
                let question = ["Delete “", &name, "” from this browser?"].concat();
                if window().confirm_with_message(&question).unwrap_or(false) {
                    doing(Box::new(async move { kept::remove(id).await }));
                }
            })
        };
        html! {
            <li key={id.to_string()}>
                <input type="text" aria-label="Name" maxlength="200" value={head.name.clone()} onchange={on_rename} />
                <span class="fine">{ size(head.size) }{ ", " }{ &head.date }</span>
                <button type="button" onclick={on_open}>{ "Open" }</button>
                <button type="button" onclick={on_save}>{ "Save" }</button>
                <button type="button" onclick={on_delete}>{ "Delete" }</button>
            </li>
        }
    });
    let words = match (&known.reason, known.is_promised) {
        (Some(reason), _) => ["Nothing can be kept here: ", reason, "."].concat(),
        (None, true) => "This browser promised to keep these until you delete them.".to_owned(),
        (None, false) => "This browser may delete what is kept when it is short of room, or if you stay away for long: save what matters as a file.".to_owned(),
    };
    html! {
        <section class="kept">
            <h3>{ "Kept in this browser" }</h3>
            <p>{ "A dossier of your own can be kept here, on this device, and is sent nowhere. " }{ words }</p>
            if is_own { <p><button type="button" onclick={on_keep}>{ "Keep this dossier" }</button></p> }
            <ul>{ for rows }</ul>
        </section>
    }
}
