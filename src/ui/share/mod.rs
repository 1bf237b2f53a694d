//! The dialog for sharing and saving what is shown, sorted by use (its link, files for other programs,
//! the link in other forms, and the files that this browser keeps), the tools of single records, and the foot of a
//! printed page.

mod comparison_cells;
pub mod copy;
mod file_name;
mod files;
mod link;
mod print_foot;
mod qr;
pub mod record_tools;
mod shown;
mod stored_files;
mod wording;

use crate::{
    locale::messages,
    ui::common::{
        dialog::{DialogHead, use_modal},
        part::part,
    },
};
use files::Files;
use link::{LinkLine, OtherForms, use_shared_link};
pub use print_foot::PRINT_FOOT;
use stored_files::StoredFiles;
use yew::prelude::*;

part! {
    /// What the dialog holds.
    pub static SHARE: Part<ShareProps> = Content in dialogs;
}

/// What [`Share`] needs.
#[derive(Clone, PartialEq, Properties)]
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
            <DialogHead id="share-title" title={messages::share_title()} on_close={modal.close.clone()} />
            { SHARE.show(ShareProps { on_close: modal.close }) }
        </dialog>
    }
}

/// What the dialog holds.
#[component]
fn Content(props: &ShareProps) -> Html {
    let shared = use_shared_link();
    html! {
        <>
            <LinkLine shared={shared.clone()} />
            <Files close={props.on_close.clone()} />
            <OtherForms {shared} />
            <p class="fine">{ messages::share_files_name_all() }</p>
            <StoredFiles on_open={props.on_close.clone()} />
        </>
    }
}
