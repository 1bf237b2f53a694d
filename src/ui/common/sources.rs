//! The sources of a record, and links that lead out of the page.

use super::{long_list::LongList, when::when};
use crate::{
    app::use_frame,
    browser::{address, dates},
    locale::messages,
};
use demarche::model::{Citation, Source, UNDATED, web_host};
use yew::prelude::*;

/// A link out of the page, its host shown before the click, as the browser reads it: of
/// a name in other letters the form that it asks for (`xn--…`).
pub fn link_out(url: &str, words: &str, language: &str) -> Option<Html> {
    web_host(url)?;
    let host = address::host(url)?;
    Some(html! {
        <>
            <a href={url.to_owned()} target="_blank" rel="noopener noreferrer" lang={language.to_owned()}>{ words }</a>
            <span class="host">{ format!(" {} ↗", host.strip_prefix("www.").unwrap_or(&host)) }</span>
        </>
    })
}

/// What [`ReadThere`] needs.
#[derive(PartialEq, Properties)]
pub struct ReadThereProps {
    /// The address.
    pub url: AttrValue,
}

/// Where an event of a table can be read, if its address is one of the web.
#[component]
pub fn ReadThere(props: &ReadThereProps) -> Html {
    match link_out(&props.url, &messages::common_read_there(), "") {
        Some(link) => html! { <p>{ link }</p> },
        None => Html::default(),
    }
}

/// The headline of a source, as a link where it has an address of http or https.
fn headline(source: &Source) -> Html {
    let url = source.url.as_deref().unwrap_or_default();
    let language = source
        .translations
        .language("title")
        .unwrap_or(&source.language);
    link_out(url, &source.title, language).unwrap_or_else(|| {
        html! { <><span dir="auto" lang={language.to_owned()}>{ &source.title }</span><span class="host">{ " " }{ messages::common_no_address() }</span></> }
    })
}

/// What [`Sources`] needs.
#[derive(PartialEq, Properties)]
pub struct SourcesProps {
    /// The sources of the record, and what each stands for.
    pub citations: Vec<Citation>,
}

/// About how high a source is before it was drawn.
const SOURCE_PX: f64 = 42.0;

/// The note of a source, the one that says it is undated in the language of the reader.
fn note_of(source: &Source) -> Option<AttrValue> {
    let note = source.note.as_deref()?;
    Some(match note {
        UNDATED => messages::common_source_undated(),
        note => note.to_owned().into(),
    })
}

/// The sources of a record, each with what it stands for.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let frame = use_frame();
    // Other sources are another list.
    let first = props.citations.first();
    let of = first.map_or_else(String::new, |citation| citation.source.to_string());
    let len = props.citations.len();
    let citations = props.citations.clone();
    let entry = Callback::from(move |nth: usize| {
        let (dossier, citation) = (frame.dossier(), &citations[nth]);
        let Some(source) = dossier.source(citation.source.as_str()) else {
            return messages::common_source_set_aside(citation.source.as_str()).into();
        };
        html! {
            <>
                <span class="publisher">{ &source.publisher }</span>{ ": " }{ headline(source) }
                <span class="fine">
                    if let Some(date) = source.date() { { ", " }{ when(date) } }
                    if source.language != dossier.metadata.language { { messages::common_source_language(dates::language(&source.language)) } }
                    if let Some(note) = &citation.note { { " " }{ messages::common_source_stands_for(note) } }
                </span>
                if let Some(note) = note_of(source) { <span class="fine">{ " " }{ note }</span> }
            </>
        }
    });
    html! { <LongList {of} {len} {entry} entry_px={SOURCE_PX} class="sources" /> }
}
