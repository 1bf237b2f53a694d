//! Where things are known from.

use super::when::when;
use crate::{app::Frame, browser::address};
use demarche::model::{Citation, Source, web_host};
use yew::prelude::*;

/// A link out of the page, its host shown before the click, as the browser reads it: of
/// a name in other letters the form that it asks for (`xn--…`).
fn link_out(url: &str, words: &str, language: &str) -> Option<Html> {
    web_host(url)?;
    let host = address::host(url)?;
    Some(html! {
        <>
            <a href={url.to_owned()} target="_blank" rel="noopener noreferrer" lang={language.to_owned()}>{ words }</a>
            <span class="host">{ format!(" {} ↗", host.strip_prefix("www.").unwrap_or(&host)) }</span>
        </>
    })
}

/// Where an event of a table can be read, if it says so.
pub fn out(url: &str) -> Html {
    match link_out(url, "Read it there", "") {
        Some(link) => html! { <p>{ link }</p> },
        None => Html::default(),
    }
}

/// The headline of a source, as a link where it has an address of http or https.
fn headline(source: &Source) -> Html {
    let url = source.url.as_deref().unwrap_or_default();
    link_out(url, &source.title, &source.language).unwrap_or_else(|| {
        html! { <><span lang={source.language.clone()}>{ &source.title }</span><span class="host">{ " no address" }</span></> }
    })
}

/// The sources of a record, each with what it stands for.
pub fn sources(frame: &Frame, citations: &[Citation]) -> Html {
    let sources = citations.iter().map(|citation| {
        let Some(source) = frame.dossier().source(citation.source.as_str()) else {
            return html! { <li>{ format!("{} (its record was set aside)", citation.source) }</li> };
        };
        html! {
            <li>
                <span class="publisher">{ &source.publisher }</span>{ ": " }{ headline(source) }
                <span class="fine">
                    if let Some(date) = source.date() { { ", " }{ when(date) } }
                    if source.language != frame.dossier().metadata.language { { format!(", in {}", language(&source.language)) } }
                    if let Some(note) = &citation.note { { format!(" — for: {note}") } }
                </span>
                if let Some(note) = &source.note { <span class="fine">{ format!(" {note}") }</span> }
            </li>
        }
    });
    html! { <ul class="sources">{ for sources }</ul> }
}

/// The name of a language, by the browser's own list.
fn language(tag: &str) -> String {
    crate::browser::dates::language(tag)
}
