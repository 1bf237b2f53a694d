//! The language of the interface in step with the address and with what the reader chooses.

use super::{
    note::Note,
    page::{Message, Page},
    reasons,
};
use crate::{
    browser::kept_choice,
    locale::{self, messages},
};
use demarche::{messages::Locale, view::Action};
use yew::{platform::spawn_local, prelude::*};

/// The key under which this browser keeps the language that the reader chose.
/// `static/opening.js` reads it as well.
const KEPT: &str = "language";

/// Has the page speak a language, once its messages are there.
fn speak(page: UseReducerDispatcher<Page>, locale: Locale) {
    spawn_local(async move {
        page.dispatch(match locale::speak(locale).await {
            Ok(()) => Message::Speaks(locale::current()),
            Err(failure) => Message::Tell(Note::error(messages::app_language_not_there(
                locale.name,
                reasons::failure(&failure),
            ))),
        });
    });
}

/// Has the page speak the language that the reader chose, from now on.
pub fn choose(page: &UseReducerDispatcher<Page>, locale: Locale) {
    kept_choice::keep(KEPT, locale.code);
    // An address that asked for another one does so no more.
    page.dispatch(Message::Act(Action::Speak(None)));
    speak(page.clone(), locale);
}

/// Has the page speak what its address asks for.
#[hook]
pub fn use_language(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with(page.view.locale, move |asked| {
        if let Some(locale) = *asked
            && locale != locale::current()
        {
            speak(dispatcher, locale);
        }
    });
}
