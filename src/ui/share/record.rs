//! What can be done with one record: its link, and its citation.

use super::{
    copy::{Copy, CopyLink, plain},
    files::{BIBTEX, CSL, slug},
    made::{of_event, stamp},
};
use crate::{
    app::{Frame, Note},
    browser::download::save_text,
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

/// The link and the citation of a record; `what` is what it is called: “event”.
pub fn record(frame: &Frame, selected: Selected, what: &'static str) -> Html {
    let action = Action::Select(Some(selected.clone()));
    let citation = cited(frame, &selected).map(|(record, of_table)| {
        let view = reduce(&plain(&frame.view), action.clone());
        let mut stamp = stamp(frame, &view);
        // What is cited is the record, however it was found.
        stamp.filters = "none".into();
        let dossier = of_table.as_ref().unwrap_or(frame.dossier());
        let (plain, bib, csl) = (
            words(dossier, record, &stamp),
            bibtex(dossier, &[record], &stamp),
            csl_json(dossier, &[record], &stamp),
        );
        // As the programs that keep references read them.
        let saves = [
            ("Save BibTeX", ".bib", BIBTEX, bib.clone()),
            (
                "Save CSL-JSON",
                ".json",
                CSL,
                csl.clone(),
            ),
        ];
        let name = slug(&plain);
        let saves = saves.into_iter().map(|(words, end, kind, text)| {
            let (frame, name) = (frame.clone(), [&*name, end].concat());
            let onclick = Callback::from(move |_: MouseEvent| {
                if let Err(reason) = save_text(&name, &text, kind) {
                    frame.tell(Note::error(
                        [&*name, " could not be made: ", &reason, "."].concat(),
                    ));
                }
            });
            html! { <button type="button" {onclick}>{ words }</button> }
        });
        html! {
            <details class="cite">
                <summary>{ "Cite" }<span class="visually-hidden">{ format!(" this {what}") }</span></summary>
                <p class="citation">{ &plain }</p>
                <div class="row">
                    <Copy text={plain.clone()} words="Copy text" what="of the citation" />
                    <Copy text={bib} words="Copy BibTeX" />
                    <Copy text={csl} words="Copy CSL-JSON" />
                    { for saves }
                </div>
            </details>
        }
    });
    html! {
        <div class="record-tools">
            <CopyLink to={action} what={format!("to this {what}")} />
            { for citation }
        </div>
    }
}
