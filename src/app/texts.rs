//! The language of each text of the open dossier, which may be another than the page speaks: each
//! text says so, for who hears it and for its quotation marks.

use super::opened::Opened;
use crate::locale;
use demarche::{
    language_tag::{is_same_language, seems_to_be_in},
    messages::quoted,
};
use std::{cell::RefCell, collections::HashSet, rc::Rc};
use yew::AttrValue;

/// The language of the dossier, and which of its texts are shown in that of the page instead.
struct Known {
    language: AttrValue,
    translated: Option<Rc<HashSet<Box<str>>>>,
}

thread_local! {
    static KNOWN: RefCell<Known> = const {
        RefCell::new(Known { language: AttrValue::Static("en"), translated: None })
    };
}

/// Notes the language of the dossier that is open, and which texts of it are translated.
pub(super) fn are_in(opened: &Opened) {
    let language = &opened.dossier.metadata.language;
    KNOWN.with_borrow_mut(|of| {
        if *of.language != **language {
            of.language = language.clone().into();
        }
        of.translated.clone_from(&opened.translated);
    });
}

impl Known {
    fn language_of(&self, text: &str) -> AttrValue {
        match &self.translated {
            Some(translated) if translated.contains(text) => locale::current().tag.into(),
            // Of a reader's own texts nobody said it, and each may be in another.
            _ if self.language == "und" => {
                seems_to_be_in(text).map_or_else(|| self.language.clone(), AttrValue::Static)
            }
            _ => self.language.clone(),
        }
    }
}

/// The tag of a text of the dossier, for its `lang`; none where it is in the language of the page.
pub fn lang(text: &str) -> Option<AttrValue> {
    lang_of(&KNOWN.with_borrow(|known| known.language_of(text)))
}

/// A language for the `lang` of a text in it; none where the page speaks it.
pub fn lang_of(language: &str) -> Option<AttrValue> {
    (!is_same_language(language, locale::current().tag)).then(|| language.to_owned().into())
}

/// Whether two texts of the dossier are in different languages, as far as that is known.
pub fn are_in_two_languages(one: &str, other: &str) -> bool {
    let of = |text: &str| KNOWN.with_borrow(|known| known.language_of(text));
    let (one, other) = (of(one), of(other));
    one != "und" && other != "und" && !is_same_language(&one, &other)
}

/// The language of the dossier's texts that are not translated, as a BCP 47 tag.
pub fn own_language() -> AttrValue {
    KNOWN.with_borrow(|known| known.language.clone())
}

/// A quotation of the dossier in the marks of its language.
pub fn quotation(words: &str) -> String {
    let language = KNOWN.with_borrow(|known| known.language_of(words));
    quoted(words, &language)
}
