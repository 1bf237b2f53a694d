//! How wide an element is, as a hook: for what is drawn to the pixel.

use crate::browser::resize;
use web_sys::Element;
use yew::prelude::*;

/// The width of what a node refers to, in pixels, kept in step with it; 0 until it is there.
#[hook]
pub fn use_width(node: &NodeRef) -> f64 {
    let width = use_state(|| 0.0);
    {
        let (node, width) = (node.clone(), width.clone());
        use_effect_with((), move |()| {
            let element = node.cast::<Element>();
            // Known at once, what is drawn first is drawn whole.
            if let Some(element) = &element {
                width.set(element.get_bounding_client_rect().width());
            }
            let guard =
                element.and_then(|element| resize::watch_width(&element, move |px| width.set(px)));
            move || drop(guard)
        });
    }
    *width
}
