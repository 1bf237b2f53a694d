//! The page before a dossier is open: waiting for it, or without one.

use super::choice::FileChoice;
use web_sys::File;
use yew::prelude::*;

/// What [`Opening`] shows.
#[derive(PartialEq, Properties)]
pub struct OpeningProps {
    /// What the reader is told.
    pub notes: Html,
    /// Whether a dossier is on its way.
    pub is_waiting: bool,
    /// Called with a file that the reader gives.
    pub on_file: Callback<File>,
}

/// The page before a dossier is open.
#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    html! {
        <main class="opening">
            <h1>{ "Demarche" }</h1>
            { props.notes.clone() }
            if props.is_waiting {
                <p role="status">{ "Opening the dossier…" }</p>
            } else {
                <p>{ "No dossier is open. Reload the page, or open a dossier file of your own; it stays in this tab." }</p>
                <FileChoice on_file={props.on_file.clone()} />
            }
        </main>
    }
}
