//! The page before a dossier is open: waiting for it, or without one.

use crate::ui::common::choice::file_choice;
use web_sys::File;
use yew::prelude::*;

/// The page before a dossier is open.
/// `offline` says where it stands with working offline: a newer version may be able to
/// open what this one cannot.
pub fn opening(
    notes: Html,
    is_waiting: bool,
    is_importing: bool,
    on_file: Callback<File>,
    offline: Html,
) -> Html {
    html! {
        <main class="opening">
            <h1>{ "Demarche" }</h1>
            { notes }
            if is_waiting {
                <p role="status">{ "Opening the dossier…" }</p>
            } else if !is_importing {
                <p>{ "No dossier is open. Reload the page, or open a dossier or a table of your own; it stays in this tab." }</p>
                { file_choice(on_file) }
                <p role="status" class="offline">{ offline }</p>
            }
        </main>
    }
}
