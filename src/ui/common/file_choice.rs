//! Files from the reader: a button that opens one, files that are dragged onto the page, and files and tables that are
//! pasted there.

use crate::{browser::document, locale::messages, ui::common::shortcut::is_typing};
use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

/// What [`FileChoice`] needs.
#[derive(PartialEq, Properties)]
pub struct FileChoiceProps {
    /// Called with the file that was chosen.
    pub on_file: Callback<File>,
    /// Whether it is what its surface is for.
    #[prop_or_default]
    pub is_solid: bool,
}

/// A button that opens a file of the reader's own: a dossier, or a table of events.
#[component]
pub fn FileChoice(props: &FileChoiceProps) -> Html {
    let on_file = props.on_file.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = chosen(&event) {
            on_file.emit(file);
        }
    });
    html! {
        <label class={classes!("button", "file-choice", props.is_solid.then_some("solid"))}>
            { messages::common_open_file() }
            <input type="file" accept=".json,.jsonl,.ndjson,.geojson,.ics,.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.mw,.md,.html,.gz,application/json,text/calendar,text/csv,text/tab-separated-values,application/gzip" {onchange} />
        </label>
    }
}

/// The file that was chosen in an `<input type="file">`, of its event `change`.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target_unchecked_into();
    let file = input.files()?.get(0);
    // So that the same file can be chosen again after it was mended.
    input.set_value("");
    file
}

/// Whether what is dragged is a file.
pub fn has_file(event: &DragEvent) -> bool {
    (event.data_transfer()).is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The file that was dropped, if it was one.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// The files of a list.
pub fn files_of(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|nth| list.get(nth)).collect()
}

/// Where files are dropped: whether one is over it, and what listens.
pub struct Drop {
    /// Whether a file is dragged over it.
    pub is_over: bool,
    /// A file is over it.
    pub over: Callback<DragEvent>,
    /// It is no longer.
    pub leave: Callback<DragEvent>,
    /// Something is dropped.
    pub drop: Callback<DragEvent>,
}

/// Takes the files that are dropped on an element, which the page else opens in place of the dossier.
#[hook]
pub fn use_drop(on_files: Callback<Vec<File>>) -> Drop {
    let is_over = use_state_eq(|| false);
    let set = |to: bool| {
        let is_over = is_over.clone();
        move || is_over.set(to)
    };
    let (enter, leave, end) = (set(true), set(false), set(false));
    Drop {
        is_over: *is_over,
        over: Callback::from(move |event: DragEvent| {
            if has_file(&event) {
                event.prevent_default();
                event.stop_propagation();
                enter();
            }
        }),
        leave: Callback::from(move |_: DragEvent| leave()),
        drop: Callback::from(move |event: DragEvent| {
            end();
            let files = files_of(event.data_transfer().and_then(|data| data.files()));
            if !files.is_empty() {
                event.prevent_default();
                event.stop_propagation();
                on_files.emit(files);
            }
        }),
    }
}

/// Calls back with a file that is pasted on the page, or with the table that is: of a web page or a spreadsheet.
#[hook]
pub fn use_pasted(on_file: Callback<File>) {
    use_effect_with((), move |()| {
        let listener = EventListener::new(&document(), "paste", move |event| {
            if let Some(file) = pasted(event) {
                on_file.emit(file);
            }
        });
        move || drop(listener)
    });
}

fn pasted(event: &Event) -> Option<File> {
    let event = event.dyn_ref::<ClipboardEvent>()?;
    if is_typing(event) {
        return None;
    }
    let data = event.clipboard_data()?;
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(file);
    }
    let has = |kind: &str, sign: &str| data.get_data(kind).ok().filter(|text| text.contains(sign));
    let text = has("text/html", "<table").or_else(|| has("text/plain", "\t"))?;
    let name = messages::common_pasted_table();
    File::new_with_str_sequence(&Array::of1(&text.into()), &name).ok()
}
