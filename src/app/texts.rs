//! The language of the open dossier's texts, which may be another than the page speaks: each
//! text says so, for who hears it and for its quotation marks.

use crate::locale;
use demarche::messages::{is_same_language, quoted};
use std::cell::RefCell;
use yew::AttrValue;

thread_local! {
    static LANGUAGE: RefCell<AttrValue> = const { RefCell::new(AttrValue::Static("en")) };
}

/// Notes the language of the dossier that is open, as a BCP 47 tag.
pub(super) fn are_in(language: &str) {
    LANGUAGE.with_borrow_mut(|of| {
        if **of != *language {
            *of = language.to_owned().into();
        }
    });
}

/// The tag of a text of the dossier, for its `lang`; none where the page speaks that language.
pub fn lang() -> Option<AttrValue> {
    let language = LANGUAGE.with_borrow(AttrValue::clone);
    (!is_same_language(&language, locale::current().tag)).then_some(language)
}

/// A quotation of the dossier in the marks of its language.
pub fn quotation(words: &str) -> String {
    LANGUAGE.with_borrow(|language| quoted(words, language))
}
