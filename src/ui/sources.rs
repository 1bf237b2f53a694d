//! Where things are known from.

use super::when::when;
use crate::app::Frame;
use demarche::model::{Citation, Source, date::ALL_TIME};
use yew::prelude::*;

/// The host of an address, without `www.`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// A link out of the page, its host shown before the click.
fn link_out(url: &str, words: &str, language: &str) -> Html {
    html! {
        <>
            <a href={url.to_owned()} target="_blank" rel="noopener noreferrer" lang={language.to_owned()}>{ words }</a>
            <span class="host">{ format!(" {} ↗", host(url)) }</span>
        </>
    }
}

/// Where an event of a table can be read, if it says so.
pub fn out(url: &str) -> Html {
    if !is_web(url) {
        return Html::default();
    }
    html! { <p>{ link_out(url, "Read it there", "") }</p> }
}

/// The headline of a source, as a link where it has an address of http or https.
fn headline(source: &Source) -> Html {
    match source.url.as_ref().filter(|url| is_web(url)) {
        Some(url) => link_out(url, &source.title, &source.language),
        None => {
            html! { <><span lang={source.language.clone()}>{ &source.title }</span><span class="host">{ " no address" }</span></> }
        }
    }
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
                    if source.published.span() != ALL_TIME { { ", " }{ when(&source.published) } }
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
