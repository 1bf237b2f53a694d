//! Sharing and saving what is shown: its link, as text, as a QR code and as a
//! frame for another page, with the dossier inside where it is the reader's own;
//! and the files that other programs read.

pub mod copy;
mod files;
mod kept;
mod link;
mod made;
mod print;
mod qr;
pub mod record;

use crate::app::use_frame;
use files::files;
use kept::Kept;
use link::Links;
pub use print::PrintFoot;
use web_sys::HtmlDialogElement;
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
    let frame = use_frame();
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>()
                && !dialog.open()
            {
                // Only refused for a dialog that is open or gone.
                dialog.show_modal().ok();
            }
        });
    }
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let on_close = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={dialog} onclose={on_close} aria-labelledby="share-title" class="about share">
            <div class="dialog-head">
                <h2 id="share-title">{ "Share and save" }</h2>
                <button type="button" class="quiet" onclick={close.reform(|_: MouseEvent| ())} aria-label="Close">{ "×" }</button>
            </div>
            <Links />
            { files(&frame, &close) }
            <Kept />
        </dialog>
    }
}
