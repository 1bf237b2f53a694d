//! Which language the interface speaks. Its messages are two files beside the page, one for
//! the first view and one for all others; only those of the language in use are fetched, and
//! kept once they are there.

use super::{
    language,
    messages::{self, Part},
};
use crate::browser::{
    Failure,
    dates::{self, Style},
    document, fetch, turn,
};
use demarche::messages::Locale;
use std::cell::{Cell, RefCell};

thread_local! {
    static CURRENT: Cell<Locale> = Cell::new(Locale::default());
    /// The one that was asked for last, whose messages may be on their way.
    static WANTED: Cell<Locale> = Cell::new(Locale::default());
    /// What was fetched: of which language, which part, and its messages.
    static FETCHED: RefCell<Vec<(Locale, Part, &'static [&'static str])>> = RefCell::default();
}

/// The language in use.
pub fn current() -> Locale {
    CURRENT.get()
}

/// What the root of the page says under a key: `static/opening.js` wrote it.
fn of_root(key: &str) -> Option<String> {
    document()
        .document_element()?
        .get_attribute(&format!("data-{key}"))
}

/// The address of a part of the messages. The root of the page names the files of its own
/// version (`data-messages`): `uk`, or `uk-` with their hash.
fn name(locale: Locale, part: Part) -> String {
    let stems = of_root("messages").unwrap_or_default();
    let stem = (stems.split(' '))
        .find(|stem| stem.split('-').next() == Some(locale.code))
        .unwrap_or(locale.code);
    match part {
        Part::First => format!("messages/{stem}.txt"),
        Part::Later => format!("messages/{stem}_later.txt"),
    }
}

fn fetched(locale: Locale, part: Part) -> Option<&'static [&'static str]> {
    FETCHED.with_borrow(|all| {
        let found = all
            .iter()
            .find(|(of, which, _)| (*of, *which) == (locale, part));
        found.map(|(.., messages)| *messages)
    })
}

/// Fetches a part of the messages, where it is not there.
async fn fetch(locale: Locale, part: Part) -> Result<&'static [&'static str], Failure> {
    if let Some(messages) = fetched(locale, part) {
        return Ok(messages);
    }
    let (bytes, _) = fetch::beside(&name(locale, part)).await?;
    let messages = messages::read(bytes).ok_or(Failure::OtherVersion)?;
    FETCHED.with_borrow_mut(|all| all.push((locale, part, messages)));
    Ok(messages)
}

/// Has the interface speak the language that `static/opening.js` found.
///
/// # Errors
/// Why its messages could not be had.
pub async fn begin() -> Result<(), Failure> {
    let code = of_root("language").unwrap_or_default();
    speak(Locale::of_code(&code).unwrap_or_default()).await?;
    // The first date that a browser writes takes it longer than drawing a view: it has a turn of its own.
    turn::next().await;
    dates::text(Style::Day, 0);
    turn::next().await;
    Ok(())
}

/// Has the interface speak a language, once its messages are there; until then, and where
/// they do not arrive, it speaks the one before. Of several, the one that was asked for last.
///
/// # Errors
/// Why its messages could not be had.
pub async fn speak(locale: Locale) -> Result<(), Failure> {
    WANTED.set(locale);
    // What is shown may need both, and neither waits for the other.
    let needs_later = fetched(current(), Part::Later).is_some();
    let later = async {
        match needs_later {
            true => fetch(locale, Part::Later).await.map(Some),
            false => Ok(None),
        }
    };
    let (first, later) = both(fetch(locale, Part::First), later).await;
    let (first, later) = (first?, later?.unwrap_or_default());
    // The reader may have chosen another meanwhile.
    if WANTED.get() != locale {
        return Ok(());
    }
    messages::say(Part::First, first);
    messages::say(Part::Later, later);
    CURRENT.set(locale);
    language::speak(locale);
    if let Some(root) = document().document_element() {
        root.set_attribute("lang", locale.tag).ok();
        root.set_attribute("dir", locale.direction()).ok();
    }
    Ok(())
}

/// Whether the messages of all that comes behind the first view are there.
pub fn has_later() -> bool {
    fetched(current(), Part::Later).is_some()
}

/// Fetches the messages of all that comes behind the first view.
///
/// # Errors
/// Why they could not be had.
pub async fn later() -> Result<(), Failure> {
    let locale = current();
    let messages = fetch(locale, Part::Later).await?;
    // The reader may have chosen another language meanwhile.
    if current() == locale {
        messages::say(Part::Later, messages);
    }
    Ok(())
}

/// Waits for two things at once.
async fn both<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (std::pin::pin!(one), std::pin::pin!(other));
    let (mut a, mut b) = (None, None);
    std::future::poll_fn(move |context| {
        if a.is_none()
            && let std::task::Poll::Ready(ready) = one.as_mut().poll(context)
        {
            a = Some(ready);
        }
        if b.is_none()
            && let std::task::Poll::Ready(ready) = other.as_mut().poll(context)
        {
            b = Some(ready);
        }
        match (a.take(), b.take()) {
            (Some(first), Some(second)) => std::task::Poll::Ready((first, second)),
            (first, second) => {
                (a, b) = (first, second);
                std::task::Poll::Pending
            }
        }
    })
    .await
}
