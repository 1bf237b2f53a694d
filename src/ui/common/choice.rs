//! Choosing a file, and dropping one on the page.

use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

/// A button that opens a file of the reader's own: a dossier, or a table of events.
pub fn file_choice(on_file: Callback<File>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            on_file.emit(file);
        }
        // So that the same file can be chosen again after it was mended.
        input.set_value("");
    });
    html! {
        <label class="button file-choice">
            { "Open a dossier or a table…" }
            <input type="file" accept=".json,.csv,.tsv,.txt,.gz,application/json,text/csv,text/tab-separated-values,application/gzip" {onchange} />
        </label>
    }
}

/// The file that was dropped, if it was one.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}
