//! The words of a statement: the quote in the language of the page or of the dossier, and as it was
//! said where that is another; and the mark of what was translated, by whom.

use super::labels;
use crate::{app::texts, browser::dates, locale::messages};
use demarche::{
    messages::quoted,
    model::{Statement, Translations},
};
use yew::prelude::*;

/// The quote of a statement, and under it the words as they were said, where the quote is a translation.
pub fn quote(statement: &Statement) -> Html {
    html! {
        <>
            if let Some(quote) = &statement.quote {
                <blockquote dir="auto" lang={texts::lang(quote)}>{ texts::quotation(quote) }</blockquote>
            }
            { as_said(statement) }
        </>
    }
}

/// The words as they were said, where the quote is a translation of them.
pub fn as_said(statement: &Statement) -> Html {
    let original = statement.original.as_ref();
    let Some(original) = original.filter(|of| statement.quote.as_ref() != Some(&of.text)) else {
        return Html::default();
    };
    let language = &original.language;
    html! {
        <div class="as-said">
            <p class="fine">{ messages::common_as_said(dates::language(language)) }</p>
            <blockquote dir="auto" lang={texts::lang_of(language)}>{ quoted(&original.text, language) }</blockquote>
        </div>
    }
}

/// What [`TranslationMark`] needs.
#[derive(PartialEq, Properties)]
pub struct TranslationMarkProps {
    /// The translations of the record.
    pub of: Translations,
}

/// Who translated what a record says in the language of the page, and what it says in the
/// dossier's: nothing where nothing is translated.
#[component]
pub fn TranslationMark(props: &TranslationMarkProps) -> Html {
    let is_open = use_state(|| false);
    let replaced = &props.of.replaced;
    let Some(first) = replaced.first() else {
        return Html::default();
    };
    // The least of them: one that a program made is told before any other.
    let by = replaced.iter().map(|of| of.by).max().unwrap_or(first.by);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let language = texts::own_language();
    let before = (replaced.iter())
        .filter_map(|of| of.before.as_ref())
        .flat_map(|text| text.parts());
    let before = before.map(|text| {
        html! { <p dir="auto" lang={texts::lang_of(&language)}>{ text }</p> }
    });
    html! {
        <div class="translation-mark fine">
            <p>{ labels::translated_by(by) }{ " · " }
                <button type="button" class="bare" {onclick} aria-expanded={is_open.to_string()}>
                    { messages::common_in_language(dates::language(&language)) }
                </button></p>
            if *is_open { <div class="before">{ for before }</div> }
        </div>
    }
}
