//! Dossiers of the reader's own that this browser keeps: keep, open, rename, save,
//! delete.

use crate::{
    app::{Origin, use_frame},
    browser::{
        download, fetch,
        file_store::{Change, StoredFile as Record, change, is_persistent},
        window, words,
    },
};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

const PROMISED: &str = "This browser promised to keep these until you delete them.";
const LOOSE: &str = "This browser may delete what is kept when it is short of room, or if you stay away for long: save what matters as a file.";

/// What is kept in this browser, and the way to keep what is open.
#[component]
pub fn Kept() -> Html {
    let frame = use_frame();
    // What is kept, and whether for good; and what could not be done.
    let known = use_state(|| (Vec::<Record>::new(), false));
    let failed = use_state(String::new);
    let on_failed = {
        let failed = failed.clone();
        Callback::from(move |reason: String| {
            failed.set(["That could not be done: ", &reason, "."].concat());
        })
    };
    let ask = {
        let (known, failed, on_failed) = (known.clone(), failed.clone(), on_failed.clone());
        Callback::from(move |wish: Change| {
            let (known, failed, on_failed) = (known.clone(), failed.clone(), on_failed.clone());
            spawn_local(async move {
                let is_kept = matches!(wish, Change::Add(_));
                match change(wish).await {
                    Ok(all) => {
                        // Kept first: the browser may ask the reader, who may not answer.
                        let mut promised = is_persistent(false).await;
                        known.set((all.clone(), promised));
                        failed.set(String::new());
                        if is_kept && !promised {
                            promised = is_persistent(true).await;
                            known.set((all, promised));
                        }
                    }
                    Err(reason) => on_failed.emit(reason),
                }
            });
        })
    };
    {
        let ask = ask.clone();
        use_effect_with((), move |()| ask.emit(Change::None));
    }
    let is_own = !matches!(frame.whole.origin, Origin::Beside(_));
    let on_keep = {
        let (frame, ask, on_failed) = (frame.clone(), ask.clone(), on_failed.clone());
        Callback::from(move |_: MouseEvent| match frame.whole.to_stored() {
            Ok(record) => ask.emit(Change::Add(record)),
            Err(reason) => on_failed.emit(reason),
        })
    };
    let rows = known.0.iter().map(|record| {
        let name = record.text("name");
        let on_rename = {
            let (id, ask) = (record.id(), ask.clone());
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                ask.emit(Change::Rename(id, input.value()));
            })
        };
        let on_open = {
            let (frame, record) = (frame.clone(), record.clone());
            Callback::from(move |_: MouseEvent| frame.open_stored(&record))
        };
        let on_save = {
            let (record, on_failed) = (record.clone(), on_failed.clone());
            Callback::from(move |_: MouseEvent| save_kept(&record, &on_failed))
        };
        let on_delete = {
            let (record, ask) = (record.clone(), ask.clone());
            Callback::from(move |_: MouseEvent| {
                let question = ["Delete “", &record.text("name"), "” from this browser?"].concat();
                if window().confirm_with_message(&question).unwrap_or(false) {
                    ask.emit(Change::Delete(record.id()));
                }
            })
        };
        let size = record.file().map_or(0.0, |file| file.size());
        let kilobytes = ((size / 1000.0) as u64).max(1).to_string();
        html! {
            <li>
                <input type="text" aria-label="Name" maxlength="200" value={name} onchange={on_rename} />
                <span class="fine">{ [&kilobytes, " kB, ", &record.text("day")].concat() }</span>
                <button type="button" onclick={on_open}>{ "Open" }</button>
                <button type="button" onclick={on_save}>{ "Save" }</button>
                <button type="button" onclick={on_delete}>{ "Delete" }</button>
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

/// Saves a kept file; `on_failed` is told why it could not be.
fn save_kept(record: &Record, on_failed: &Callback<String>) {
    let (record, on_failed) = (record.clone(), on_failed.clone());
    spawn_local(async move {
        let saved = async {
            let file = record.file().ok_or("its bytes are gone")?;
            // A browser under pressure may have lost the bytes of what it lists.
            fetch::read_file(
                &file
                    .slice_with_i32_and_i32(0, 1)
                    .map_err(|error| words(&error))?,
            )
            .await?;
            // The ending says what it is, whatever the reader calls it.
            let ending = file.name();
            let ending = ending.rfind('.').map_or("", |at| &ending[at..]);
            let name = record.text("name");
            let name = [name.strip_suffix(ending).unwrap_or(&name), ending].concat();
            download::save_blob(&name, &file)
        };
        if let Err(reason) = saved.await {
            on_failed.emit(reason);
        }
    });
}
