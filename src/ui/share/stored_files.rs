//! The part of the share dialog with the files of the reader's own that this browser
//! keeps: keeping what is open, and opening, renaming, saving and deleting what is kept.

use crate::{
    app::{Origin, reasons, to_stored, use_frame},
    browser::{
        download, fetch,
        file_store::{self, Change, StoredFile},
        window,
    },
    locale::messages,
    ui::common::long_list::LongList,
};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

/// About how high a file is before it was drawn.
const FILE_PX: f64 = 38.0;

/// What [`StoredFiles`] needs.
#[derive(PartialEq, Properties)]
pub struct StoredFilesProps {
    /// Called where a file is opened.
    pub on_open: Callback<()>,
}

/// The files that are kept in this browser, and the way to keep what is open.
#[component]
pub fn StoredFiles(props: &StoredFilesProps) -> Html {
    let frame = use_frame();
    let files = use_state(Vec::<StoredFile>::new);
    let is_persistent = use_state(|| false);
    let failed = use_state(AttrValue::default);
    let on_failed = use_callback(failed.setter(), |reason: String, failed| {
        failed.set(messages::share_kept_failed(reason));
    });
    {
        let (files, is_persistent) = (files.setter(), is_persistent.setter());
        let on_failed = on_failed.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                match file_store::list().await {
                    Ok(all) => files.set(all),
                    Err(failure) => on_failed.emit(reasons::words(failure)),
                }
                is_persistent.set(file_store::is_persistent().await);
            });
        });
    }
    let on_change = {
        let setters = (files.setter(), is_persistent.setter(), failed.setter());
        use_callback(
            (setters, on_failed.clone()),
            |change: Change, (setters, on_failed)| {
                let ((files, is_persistent, failed), on_failed) =
                    (setters.clone(), on_failed.clone());
                spawn_local(async move {
                    let is_added = matches!(change, Change::Add(_));
                    match file_store::change(change).await {
                        Ok(all) => {
                            files.set(all);
                            failed.set(AttrValue::default());
                            // Kept first: the browser may ask the reader, who may not answer.
                            if is_added {
                                is_persistent.set(file_store::ask_to_persist().await);
                            }
                        }
                        Err(failure) => on_failed.emit(reasons::words(failure)),
                    }
                });
            },
        )
    };
    let is_own = !matches!(frame.whole.origin, Origin::Beside(_));
    let on_keep = {
        let (frame, on_change) = (frame.clone(), on_change.clone());
        let on_failed = on_failed.clone();
        Callback::from(move |_: MouseEvent| {
            let (frame, on_change, on_failed) =
                (frame.clone(), on_change.clone(), on_failed.clone());
            spawn_local(async move {
                match to_stored(&frame.whole).await {
                    Ok(file) => on_change.emit(Change::Add(file)),
                    Err(reason) => on_failed.emit(reason),
                }
            });
        })
    };
    let len = files.len();
    let on_open = props.on_open.clone();
    let entry = Callback::from(move |nth: usize| {
        let file = &files[nth];
        html! { <StoredFileRow key={file.id().to_string()} file={file.clone()} on_change={on_change.clone()} on_failed={on_failed.clone()} on_open={on_open.clone()} /> }
    });
    html! {
        <section class="kept">
            <h3>{ messages::share_kept() }</h3>
            <p>{ messages::share_kept_is_here() }{ " " }{ if *is_persistent { messages::share_kept_for_good() } else { messages::share_kept_loosely() } }</p>
            if !failed.is_empty() { <p role="alert" class="note is-error">{ &*failed }</p> }
            if is_own { <p><button type="button" class="quiet" onclick={on_keep}>{ messages::share_keep() }</button></p> }
            <LongList {len} {entry} entry_px={FILE_PX} />
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct StoredFileRowProps {
    /// The file.
    file: StoredFile,
    /// Called with what is to be done to it.
    on_change: Callback<Change>,
    /// Called with why something could not be done.
    on_failed: Callback<String>,
    /// Called where it is opened.
    on_open: Callback<()>,
}

/// A file that is kept, and what can be done with it.
#[component]
fn StoredFileRow(props: &StoredFileRowProps) -> Html {
    let frame = use_frame();
    let file = &props.file;
    let on_rename = {
        let (id, on_change) = (file.id(), props.on_change.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            on_change.emit(Change::Rename(id, input.value()));
        })
    };
    let on_open = {
        let (frame, file, on_open) = (frame.clone(), file.clone(), props.on_open.clone());
        Callback::from(move |_: MouseEvent| {
            frame.open_stored(&file);
            on_open.emit(());
        })
    };
    let on_save = {
        let (file, on_failed) = (file.clone(), props.on_failed.clone());
        Callback::from(move |_: MouseEvent| save(&file, &on_failed))
    };
    let on_delete = {
        let (file, on_change) = (file.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let question = messages::share_kept_ask_delete(file.name());
            if window().confirm_with_message(&question).unwrap_or(false) {
                on_change.emit(Change::Delete(file.id()));
            }
        })
    };
    let size = file.file().map_or(0.0, |file| file.size());
    let kilobytes = (size / 1000.0).floor().max(1.0);
    html! {
        <>
            <input type="text" aria-label={messages::share_kept_name()} maxlength="200" value={file.name()} onchange={on_rename} />
            <span class="fine">{ messages::share_kept_size_and_day(kilobytes, file.day()) }</span>
            <button type="button" class="quiet" onclick={on_open}>{ messages::share_kept_open() }</button>
            <button type="button" class="quiet" onclick={on_save}>{ messages::share_kept_save() }</button>
            <button type="button" class="quiet" onclick={on_delete}>{ messages::share_kept_delete() }</button>
        </>
    }
}

/// Saves a kept file; `on_failed` is told why it could not be.
fn save(stored: &StoredFile, on_failed: &Callback<String>) {
    let (stored, on_failed) = (stored.clone(), on_failed.clone());
    spawn_local(async move {
        let saved = async {
            let file = stored
                .file()
                .ok_or_else(|| messages::common_bytes_gone().to_string())?;
            // A browser under pressure may have lost the bytes of what it lists.
            let start = file.slice_with_i32_and_i32(0, 1);
            let start = start.map_err(|error| reasons::words(error.into()))?;
            fetch::read_file(&start).await.map_err(reasons::words)?;
            // The ending says what it is, whatever the reader calls it.
            let ending = file.name();
            let ending = ending.rfind('.').map_or("", |at| &ending[at..]);
            let name = stored.name();
            let stem = name.strip_suffix(ending).unwrap_or(&name);
            download::save_blob(&format!("{stem}{ending}"), &file).map_err(reasons::words)
        };
        if let Err(reason) = saved.await {
            on_failed.emit(reason);
        }
    });
}
