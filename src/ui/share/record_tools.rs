//! What can be done with one record of the details: copying the link to it, and citing it.

use super::{
    copy::{Copy, CopyLink},
    file_name::slug,
    files::{BIBTEX, CSL},
    shown::{of_event, stamp},
};
use crate::{
    app::{ByPointer, Frame, Note, link::without_filters, reasons, use_frame},
    browser::download::save_text,
    locale::messages,
};
use demarche::{
    export::cite::{Cited, bibtex, csl_json, words},
    model::Dossier,
    view::{Action, Selected, reduce},
};
use yew::prelude::*;

/// The record, and the dossier made for it where it is of a table.
fn cited(frame: &Frame, selected: &Selected) -> Option<(Cited, Option<Dossier>)> {
    let dossier = frame.dossier();
    if let Selected::Event(id) = selected
        && frame.opened.table.is_some()
    {
        let row = frame.opened.event_row(id.as_str())?;
        return Some((Cited::Event(0), Some(of_event(frame, row)?)));
    }
    let record = match selected {
        Selected::Event(id) => dossier.event_row(id.as_str()).map(Cited::Event),
        Selected::Statement(id) => dossier.statement_row(id.as_str()).map(Cited::Statement),
        Selected::Provision(name) => dossier.provision_row(name).map(Cited::Provision),
        Selected::Position(..) => None,
    };
    Some((record?, None))
}

/// The citation of a record, in the forms that it can be had in.
struct Citation {
    plain: String,
    bibtex: String,
    csl_json: String,
}

impl Citation {
    /// Cites a record; none where it cannot be cited.
    fn of(frame: &Frame, selected: &Selected, action: Action) -> Option<Citation> {
        let (record, of_table) = cited(frame, selected)?;
        let view = reduce(&without_filters(&frame.view), action);
        let mut stamp = stamp(frame, &view);
        // What is cited is the record, however it was found.
        stamp.filters = "none".into();
        let dossier = of_table.as_ref().unwrap_or(frame.written());
        Some(Citation {
            plain: words(dossier, record, &stamp),
            bibtex: bibtex(dossier, &[record], &stamp),
            csl_json: csl_json(dossier, &[record], &stamp),
        })
    }
}

/// What [`RecordTools`] needs.
#[derive(PartialEq, Properties)]
pub struct RecordToolsProps {
    /// The record.
    pub selected: Selected,
}

/// What the link leads to, and what is cited, for who only hears that.
fn told_of(selected: &Selected) -> (AttrValue, AttrValue) {
    match selected {
        Selected::Event(_) => (messages::share_to_event(), messages::share_cite_event()),
        Selected::Statement(_) => (
            messages::share_to_statement(),
            messages::share_cite_statement(),
        ),
        Selected::Provision(_) => (
            messages::share_to_provision(),
            messages::share_cite_provision(),
        ),
        Selected::Position(..) => (
            messages::share_to_position(),
            messages::share_cite_position(),
        ),
    }
}

/// The link and the citation of a record.
#[component]
pub fn RecordTools(props: &RecordToolsProps) -> Html {
    let frame = use_frame();
    let selected = &props.selected;
    let (to_this, this) = told_of(selected);
    let action = Action::Select(Some(selected.clone()));
    // Filters change while the details stay: the citation says nothing of them.
    let citation = use_memo(
        (
            selected.clone(),
            without_filters(&frame.view),
            ByPointer::of(&frame.opened),
            frame.whole.hash.get().cloned(),
        ),
        |(selected, ..)| Citation::of(&frame, selected, action.clone()),
    );
    html! {
        <div class="record-tools">
            <CopyLink to={action} what={to_this} />
            if let Some(citation) = &*citation {
                <details class="cite">
                    <summary>{ messages::share_cite() }<span class="visually-hidden">{ " " }{ this }</span></summary>
                    <p class="citation">{ &citation.plain }</p>
                    <div class="row">
                        <Copy text={citation.plain.clone()} words={messages::share_copy_text()} what={messages::share_of_citation()} />
                        <Copy text={citation.bibtex.clone()} words={messages::share_copy_bibtex()} />
                        <Copy text={citation.csl_json.clone()} words={messages::share_copy_csl()} />
                        { save_button(&frame, messages::share_save_bibtex(), citation, ".bib", BIBTEX, &citation.bibtex) }
                        { save_button(&frame, messages::share_save_csl(), citation, ".json", CSL, &citation.csl_json) }
                    </div>
                </details>
            }
        </div>
    }
}

/// A button that saves a citation as a file of a media type, for the programs that keep
/// references.
fn save_button(
    frame: &Frame,
    words: AttrValue,
    citation: &Citation,
    extension: &str,
    media_type: &'static str,
    text: &str,
) -> Html {
    let (frame, text) = (frame.clone(), text.to_owned());
    let name = format!("{}{extension}", slug(&citation.plain));
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Err(failure) = save_text(&name, &text, media_type) {
            let reason = reasons::failure(&failure);
            frame.tell(Note::error(&*messages::share_not_made(&name, reason)));
        }
    });
    html! { <button type="button" {onclick}>{ words }</button> }
}
