//! What opens from a button over the page and closes again by Escape, a press beside it, or
//! the focus going elsewhere. It is drawn only while it is open.

use crate::browser::document;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent, Node};
use yew::prelude::*;

/// A popover and the element around it and its buttons.
#[derive(Clone, PartialEq)]
pub struct Popover {
    /// To be given to the element that holds both the buttons and the popover.
    pub node: NodeRef,
    /// To be given to the same element.
    pub onkeydown: Callback<KeyboardEvent>,
    /// To be given to the same element.
    pub onfocusout: Callback<FocusEvent>,
}

/// Closes a popover when the reader is done with it; the focus goes back to the button with
/// `aria-expanded="true"`.
#[hook]
pub fn use_popover(is_open: bool, on_close: Callback<()>) -> Popover {
    let node = use_node_ref();
    let is_outside = |node: &NodeRef, target: Option<Node>| {
        let around = node.cast::<Node>();
        around.is_some_and(|around| !around.contains(target.as_ref()))
    };
    {
        let (node, on_close) = (node.clone(), on_close.clone());
        use_effect_with(is_open, move |&is_open| {
            let listener = is_open.then(|| {
                EventListener::new(&document(), "pointerdown", move |event| {
                    let target = event.target().and_then(|target| target.dyn_into().ok());
                    if is_outside(&node, target) {
                        on_close.emit(());
                    }
                })
            });
            move || drop(listener)
        });
    }
    let onkeydown = {
        let (node, on_close) = (node.clone(), on_close.clone());
        Callback::from(move |event: KeyboardEvent| {
            if is_open && event.key() == "Escape" {
                // Only the innermost thing that is open closes.
                event.stop_propagation();
                let button = (node.cast::<Element>())
                    .and_then(|around| around.query_selector("[aria-expanded=true]").ok()?);
                if let Some(button) =
                    button.and_then(|button| button.dyn_into::<HtmlElement>().ok())
                {
                    button.focus().ok();
                }
                on_close.emit(());
            }
        })
    };
    let onfocusout = {
        let node = node.clone();
        Callback::from(move |event: FocusEvent| {
            let target = event
                .related_target()
                .and_then(|target| target.dyn_into().ok());
            if is_open && target.is_some() && is_outside(&node, target) {
                on_close.emit(());
            }
        })
    };
    Popover {
        node,
        onkeydown,
        onfocusout,
    }
}
