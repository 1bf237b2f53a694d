//! Modal dialogs: opening one when its component appears, its head with the way
//! out, and closing it.

use super::icon::{Icon, icon};
use crate::locale::messages;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A modal dialog: the node of its `<dialog>`, and a callback that closes it.
#[derive(Clone, PartialEq)]
pub struct Modal {
    /// To be given to the `<dialog>` element.
    pub node: NodeRef,
    /// Closes the dialog. The element says so by its event `close`, as it does
    /// where the reader presses Escape.
    pub close: Callback<()>,
}

/// Opens the `<dialog>` of the component that calls this, as soon as it is there.
#[hook]
pub fn use_modal() -> Modal {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>()
                && !dialog.open()
            {
                // Only refused for a dialog that is open or gone.
                dialog.show_modal().ok();
            }
        });
    }
    let close = use_callback(node.clone(), |(), node| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    });
    Modal { node, close }
}

/// What [`DialogHead`] needs.
#[derive(PartialEq, Properties)]
pub struct DialogHeadProps {
    /// The id of the heading, which the dialog is labelled by.
    pub id: AttrValue,
    /// The heading.
    pub title: AttrValue,
    /// Called when the reader wants to be out.
    pub on_close: Callback<()>,
}

/// The head of a dialog: its title, and the button that closes it.
#[component]
pub fn DialogHead(props: &DialogHeadProps) -> Html {
    let onclick = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <div class="dialog-head">
            <h2 id={props.id.clone()}>{ &props.title }</h2>
            <button type="button" class="bare" {onclick} aria-label={messages::common_close()}>{ icon(Icon::Close) }</button>
        </div>
    }
}
