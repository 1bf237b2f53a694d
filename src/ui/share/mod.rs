//! Sharing and saving what is shown: its link, as text, as a QR code and as a
//! frame for another page, with the dossier inside where it is the reader's own;
//! and the files that other programs read.

pub mod copy;
mod files;
mod link;
mod print_foot;
mod qr;
pub mod record_tools;
mod shown;
mod stored_files;

use crate::ui::common::dialog::{DialogHead, use_modal};
use files::Files;
use link::Links;
pub use print_foot::PrintFoot;
use stored_files::StoredFiles;
use yew::prelude::*;

/// What [`Share`] needs.
#[derive(PartialEq, Properties)]
pub struct ShareProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let modal = use_modal();
    let on_close = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={modal.node.clone()} onclose={on_close} aria-labelledby="share-title" class="about share">
            <DialogHead id="share-title" title="Share and save" on_close={modal.close.clone()} />
            <Links />
            <Files close={modal.close} />
            <StoredFiles />
        </dialog>
    }
}
