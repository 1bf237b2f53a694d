//! The address and the view in step: Back, Forward and edits of the address change the
//! view, and what the reader does is written to the address.

use super::page::{Message, Page};
use crate::browser::{address, scroll};
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
    let seen = use_mut_ref(|| None);
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
            // Another view begins at its top; where it goes on is the browser's to know for Back.
            let what = (view.tab, view.reading, view.accounts);
            let is_other = seen
                .borrow_mut()
                .replace(what)
                .is_some_and(|before| before != what);
            if is_new && is_other && view.selected.is_none() {
                scroll::to_top();
            }
            if trace.is_some() {
                address::write(&encode(view), is_new, *has_own_file);
            }
        },
    );
}
