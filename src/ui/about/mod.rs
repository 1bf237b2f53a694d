//! What is open: how the dossier was made, what is missing, where its sources
//! disagree, and what is wrong with its file. And opening another.

use crate::{
    app::{Origin, use_frame},
    ui::common::{
        dialog::{DialogHead, use_modal},
        file_choice::FileChoice,
        link::Link,
        names::open_event,
    },
};
use demarche::{
    load::{Problem, Severity},
    view::Action,
};
use web_sys::File;
use yew::prelude::*;

/// What [`About`] needs.
#[derive(PartialEq, Properties)]
pub struct AboutProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

fn paragraphs(heading: &str, texts: &[String]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{ heading }</h3>
            <ul>{ for texts.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
        </section>
    }
}

fn problem(problem: &Problem) -> Html {
    let word = match problem.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    html! {
        <li class="problem">
            <strong>{ word }</strong>{ " " }
            if let Some(record) = &problem.record { { format!("{record}: ") } }
            { &problem.message }
            if let Some(hint) = &problem.hint { { format!(" — {hint}") } }
            <code>{ if problem.pointer.is_empty() { "the whole file" } else { &problem.pointer } }</code>
        </li>
    }
}

/// The dialog about the open dossier.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let frame = use_frame();
    let modal = use_modal();
    let on_close = props.on_close.reform(|_: Event| ());
    let on_file = {
        let (frame, on_close) = (frame.clone(), props.on_close.clone());
        Callback::from(move |file: File| {
            frame.open_file(file);
            on_close.emit(());
        })
    };
    let opened = &frame.whole;
    let metadata = &opened.dossier.metadata;
    let d = &opened.dossier;
    let provisions: usize = d.plans.iter().map(|plan| plan.provisions.len()).sum();
    let counts = format!(
        "{} events, {} statements, {} plans with {provisions} provisions, {} positions, {} actors, {} sources.",
        d.events.len(),
        d.statements.len(),
        d.plans.len(),
        d.positions.len(),
        d.actors.len(),
        d.sources.len()
    );
    let disagreements = opened.dossier.disagreements.iter().map(|disagreement| {
        let events = disagreement.events.iter().filter_map(|id| {
            let event = opened.dossier.event(id.as_str())?;
            Some(html! { <li><Link action={open_event(id)}>{ &event.title }</Link></li> })
        });
        html! {
            <li><strong>{ &disagreement.title }</strong>{ " — " }{ &disagreement.text }
                <ul class="fine">{ for events }</ul></li>
        }
    });
    html! {
        <dialog ref={modal.node} onclose={on_close} aria-labelledby="about-title" class="about">
            <DialogHead id="about-title" title={metadata.title.clone()} on_close={modal.close} />
            <p class="lead">{ &metadata.summary }</p>
            <p>{ counts }</p>
            <p class="fine">
                { match &opened.origin {
                    Origin::Beside(_) => format!("File: {}, beside this page.", opened.origin.file_name()),
                    Origin::Packed(_) => "It stood in the link that opened this page: no server ever saw it.".to_owned(),
                    Origin::Own(name) => format!("File: {name}, opened by you. It stays in this tab: nothing was sent anywhere, and links you copy show the shipped dossier to others."),
                } }
            </p>
            if !opened.problems.is_empty() {
                <section class="problems">
                    <h3>{ format!("Problems in this file: {}", opened.problems.len()) }</h3>
                    <p>{ match opened.set_aside {
                        0 => "All records were sound enough to open.".to_owned(),
                        1 => "1 record was set aside; everything else is open.".to_owned(),
                        n => format!("{n} records were set aside; everything else is open."),
                    } }</p>
                    <ul>{ for opened.problems.iter().map(problem) }</ul>
                </section>
            }
            <section>
                <h3>{ "Another dossier" }</h3>
                <p>{ "Open a file of your own, or drop it on the page. It is read here, in your browser, and goes nowhere else." }</p>
                <p class="row">
                    <FileChoice {on_file} />
                    if opened.origin != Origin::Beside(None) {
                        <Link class="button" action={Action::Open(None)}>{ "Open the shipped dossier" }</Link>
                    }
                </p>
            </section>
            { paragraphs("How to read it", &metadata.notes) }
            if !opened.dossier.disagreements.is_empty() {
                <section class="disagreements">
                    <h3>{ "Where the sources disagree" }</h3>
                    <ol>{ for disagreements }</ol>
                </section>
            }
            { paragraphs("Known gaps", &metadata.gaps) }
        </dialog>
    }
}
