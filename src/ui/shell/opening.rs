//! The page before a dossier is open: it waits for one, or there is none and the
//! reader may open a file.

use crate::{locale::messages, ui::common::file_choice::FileChoice};
use web_sys::File;
use yew::prelude::*;

/// What [`Opening`] needs.
#[derive(PartialEq, Properties)]
pub struct OpeningProps {
    /// What the reader is told.
    pub notes: Html,
    /// Whether a dossier is on its way.
    pub is_waiting: bool,
    /// Whether a file is on its way through the worker.
    pub is_importing: bool,
    /// Called with a file that the reader chose.
    pub on_file: Callback<File>,
    /// Where the page stands with working offline: a newer version may be able to open
    /// what this one cannot.
    pub offline: Html,
}

/// The page before a dossier is open.
#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    html! {
        <main class="opening">
            <h1>{ messages::shell_brand() }</h1>
            { props.notes.clone() }
            if props.is_waiting {
                <p role="status">{ messages::shell_opening_dossier() }</p>
            } else if !props.is_importing {
                <p>{ messages::shell_no_dossier() }</p>
                <FileChoice on_file={props.on_file.clone()} is_solid={true} />
                <p role="status" class="offline">{ props.offline.clone() }</p>
            }
        </main>
    }
}
