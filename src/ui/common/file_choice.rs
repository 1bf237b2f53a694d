//! Files from the reader: a button that opens one, and files that are dragged onto the page.

use crate::locale::messages;
use web_sys::{DragEvent, File, HtmlInputElement};
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
            <input type="file" accept=".json,.jsonl,.ndjson,.geojson,.ics,.csv,.tsv,.txt,.gz,application/json,text/calendar,text/csv,text/tab-separated-values,application/gzip" {onchange} />
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
