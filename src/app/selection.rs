//! What of the open dossier is shown: as far as it was known on the day that the
//! reader looks from, and of that what the filters let through.

use super::{by_pointer::ByPointer, opened::Opened, page::Page};
use crate::browser::user_timing;
use demarche::query::{Selection, Subject, select};
use std::rc::Rc;
use yew::prelude::*;

/// The open dossier as far as it was known on the day that the reader looks from, in the language
/// of the page as far as it is translated.
#[hook]
pub fn use_known(page: &Page) -> Option<Rc<Opened>> {
    let known = use_memo(
        (
            page.opened.as_ref().map(ByPointer::of),
            page.view.filter.as_of,
            page.locale,
        ),
        |(_, as_of, locale)| {
            let whole = page.opened.as_ref()?;
            let known = as_of.map_or_else(|| whole.clone(), |moment| whole.known(moment));
            Some(known.in_language(locale.tag))
        },
    );
    (*known).clone()
}

/// The selection before, and what it was of.
struct Before {
    opened: Rc<Opened>,
    subject: Subject,
    text: String,
    selection: Rc<Selection>,
}

/// What the filters let through of a dossier. A filter is counted from the one before, if
/// that was of the same records.
#[hook]
pub fn use_selection(page: &Page, opened: Option<&Rc<Opened>>) -> Option<Rc<Selection>> {
    let before = use_mut_ref(|| None::<Before>);
    let selection = use_memo(
        (
            page.view.filter.clone(),
            page.view.subject(),
            opened.map(ByPointer::of),
        ),
        |(filter, subject, _)| {
            let opened = opened?;
            let last = before
                .take()
                .filter(|before| Rc::ptr_eq(&before.opened, opened) && before.subject == *subject);
            let is_search = last.as_ref().is_some_and(|last| last.text != filter.text);
            let name = if is_search {
                "demarche:search"
            } else {
                "demarche:filter"
            };
            let last = last.as_ref().map(|last| &*last.selection);
            let index = opened.index(*subject);
            let selection = user_timing::measured(name, || select(index, filter, last));
            let selection = Rc::new(selection);
            before.replace(Some(Before {
                opened: opened.clone(),
                subject: *subject,
                text: filter.text.clone(),
                selection: selection.clone(),
            }));
            Some(selection)
        },
    );
    (*selection).clone()
}
