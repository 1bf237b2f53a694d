//! Dossiers of the reader's own that this browser keeps: keep, open, rename, save,
//! delete.

use crate::{
    app::{Frame, Origin, use_frame},
    browser::{
        kept::{Kept as Record, change, is_promised},
        save, window,
    },
};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

/// What the reader asks for.
#[derive(Clone, Copy, PartialEq)]
enum Wish {
    Look,
    Keep,
    Delete,
    Open,
    Save,
}

const PROMISED: &str = "This browser promised to keep these until you delete them.";
const LOOSE: &str = "This browser may delete what is kept when it is short of room, or if you stay away for long: save what matters as a file.";

/// What is kept in this browser, and the way to keep what is open.
#[component]
pub fn Kept() -> Html {
    let frame = use_frame();
    // What is kept, and whether for good; and what could not be done.
    let known = use_state(|| (Vec::<Record>::new(), false));
    let failed = use_state(String::new);
    let ask = {
        let (frame, known, failed) = (frame.clone(), known.clone(), failed.clone());
        Callback::from(move |(wish, record): (Wish, Option<Record>)| {
            if let Some(record) = &record
                && matches!(wish, Wish::Open | Wish::Save)
            {
                return give(&frame, record, wish);
            }
            let (known, failed) = (known.clone(), failed.clone());
            spawn_local(async move {
                let is_kept = is_promised(wish == Wish::Keep).await;
                match change(record.map(|record| (record, wish == Wish::Keep))).await {
                    Ok(all) => {
                        known.set((all, is_kept));
                        failed.set(String::new());
                    }
                    Err(reason) => failed.set(["That could not be done: ", &reason, "."].concat()),
                }
            });
        })
    };
    {
        let ask = ask.clone();
        use_effect_with((), move |()| ask.emit((Wish::Look, None)));
    }
    let is_own = !matches!(frame.whole.origin, Origin::Beside(_));
    let on_keep = {
        let (frame, ask, failed) = (frame.clone(), ask.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| match frame.to_keep() {
            Ok(record) => ask.emit((Wish::Keep, Some(record))),
            Err(reason) => failed.set(reason),
        })
    };
    let rows = known.0.iter().map(|record| {
        let name = record.text("name");
        let on_rename = {
            let (record, ask) = (record.clone(), ask.clone());
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                let mut record = record.clone();
                record.rename(&input.value());
                ask.emit((Wish::Keep, Some(record)));
            })
        };
        let buttons = [(Wish::Open, "Open"), (Wish::Save, "Save"), (Wish::Delete, "Delete")];
        let buttons = buttons.into_iter().map(|(wish, words)| {
            let (record, ask) = (record.clone(), ask.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                let question = ["Delete “", &record.text("name"), "” from this browser?"].concat();
                if wish != Wish::Delete || window().confirm_with_message(&question).unwrap_or(false) {
                    ask.emit((wish, Some(record.clone())));
                }
            });
            html! { <button type="button" {onclick}>{ words }</button> }
        });
        let size = record.file().map_or(0.0, |file| file.size());
        let kilobytes = ((size / 1000.0) as u64).max(1).to_string();
        html! {
            <li>
                <input type="text" aria-label="Name" maxlength="200" value={name} onchange={on_rename} />
                <span class="fine">{ [&kilobytes, " kB, ", &record.text("day")].concat() }</span>
                { for buttons }
            </li>
        }
    });
    html! {
        <section class="kept">
            <h3>{ "Kept in this browser" }</h3>
            <p>{ "A dossier or a table of your own can be kept here, on this device, and is sent nowhere. " }{ if known.1 { PROMISED } else { LOOSE } }</p>
            if !failed.is_empty() { <p role="alert" class="note is-error">{ &*failed }</p> }
            if is_own { <p><button type="button" onclick={on_keep}>{ "Keep this file" }</button></p> }
            <ul>{ for rows }</ul>
        </section>
    }
}

/// Opens a kept dossier, or saves it as a file.
fn give(frame: &Frame, record: &Record, wish: Wish) {
    if wish == Wish::Open {
        frame.open_kept(record);
    } else if let Some(file) = record.file() {
        // The ending says what it is, whatever the reader calls it.
        let ending = file.name();
        let ending = ending.rfind('.').map_or("", |at| &ending[at..]);
        let name = record.text("name");
        let name = [name.strip_suffix(ending).unwrap_or(&name), ending].concat();
        // A browser that has it has room for it.
        save::save_blob(&name, &file).ok();
    }
}
