//! The address and the view in step: Back, Forward and edits of the address change the
//! view, and what the reader does is written to the address.

use super::page::{Message, Page};
use crate::browser::address;
use demarche::view::encode;
use yew::prelude::*;

/// Keeps the address and the view in step.
#[hook]
pub fn use_history(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with((), move |()| {
        let guard = address::on_navigate(move || {
            let is_of_own_file = address::is_of_own_file();
            dispatcher.dispatch(Message::Navigated(address::fragment(), is_of_own_file));
        });
        move || drop(guard)
    });
    let written = use_mut_ref(|| 0);
    use_effect_with(
        (
            page.view.clone(),
            page.trace,
            page.entries,
            page.has_own_file(),
        ),
        move |(view, trace, entries, has_own_file)| {
            // Several actions may come before this runs; one new entry serves them all.
            let is_new = std::mem::replace(&mut *written.borrow_mut(), *entries) != *entries;
            if trace.is_some() {
                address::write(&encode(view), is_new, *has_own_file);
            }
        },
    );
}
