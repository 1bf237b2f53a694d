//! Fetching the second part of the page's code, behind the first view.

use super::page::{Message, Page};
use crate::browser::later::{self, Later};
use yew::{platform::spawn_local, prelude::*};

/// Fetches the second part.
pub fn load_later(page: UseReducerDispatcher<Page>) {
    page.dispatch(Message::Later(Later::Coming));
    spawn_local(async move { page.dispatch(Message::Later(later::load().await)) });
}

/// Fetches the second part once something is open.
#[hook]
pub fn use_later(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with(page.opened.is_some(), move |&is_open| {
        if is_open {
            load_later(dispatcher);
        }
    });
}
