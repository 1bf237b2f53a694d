//! The dialog about what is open: how the dossier was made, what is missing, where its
//! sources disagree, and what is wrong with its file. Another file is opened here, too.

mod disagreements;
mod problems;

use crate::{
    app::{Origin, texts, use_frame},
    browser::dates,
    locale::messages,
    ui::common::{
        dialog::{DialogHead, use_modal},
        file_choice::FileChoice,
        link::Link,
        long_list::LongList,
        part::part,
    },
};
use demarche::{model::Dossier, view::Action};
use disagreements::Disagreements;
use problems::Problems;
pub use problems::problem;
use web_sys::File;
use yew::prelude::*;

part! {
    /// What the dialog holds.
    pub static ABOUT: Part<AboutProps> = Content in dialogs;
}

/// What [`About`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AboutProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// About how high a text is before it was drawn.
const TEXT_PX: f64 = 56.0;

/// A list of texts under a heading, where there are any.
fn paragraphs(heading: AttrValue, all: &[String]) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    let (len, all) = (all.len(), all.to_vec());
    let entry = Callback::from(
        move |nth: usize| html! { <span dir="auto" lang={texts::lang(&all[nth])}>{ &all[nth] }</span> },
    );
    html! {
        <section>
            <h3>{ &heading }</h3>
            <LongList of={heading} {len} {entry} entry_px={TEXT_PX} />
        </section>
    }
}

/// How many records of each kind a dossier has, in words.
fn counts(dossier: &Dossier) -> AttrValue {
    let provisions: usize = (dossier.plans.iter())
        .map(|plan| plan.provisions.len())
        .sum();
    messages::about_counts(
        dossier.events.len(),
        dossier.statements.len(),
        dossier.plans.len(),
        provisions,
        dossier.positions.len(),
        dossier.actors.len(),
        dossier.sources.len(),
    )
}

/// The dialog about the open dossier.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let frame = use_frame();
    let modal = use_modal();
    let on_close = props.on_close.reform(|_: Event| ());
    let title = frame.dossier().metadata.title.clone();
    html! {
        <dialog ref={modal.node} onclose={on_close} aria-labelledby="about-title" class="about">
            <DialogHead id="about-title" {title} on_close={modal.close} />
            { ABOUT.show(props.clone()) }
        </dialog>
    }
}

/// What the dialog holds.
#[component]
fn Content(props: &AboutProps) -> Html {
    let frame = use_frame();
    let on_file = {
        let (frame, on_close) = (frame.clone(), props.on_close.clone());
        Callback::from(move |file: File| {
            frame.open_file(file);
            on_close.emit(());
        })
    };
    let (opened, told) = (&frame.whole, frame.whole_told());
    let metadata = &told.dossier.metadata;
    let other = texts::lang_of(&metadata.language);
    html! {
        <>
            <p class="lead" dir="auto" lang={texts::lang(&metadata.summary)}>{ &metadata.summary }</p>
            if let Some(language) = other { <p class="fine">{ messages::about_not_translated(dates::language(&language)) }</p> }
            <p>{ counts(&opened.dossier) }</p>
            <p class="fine">
                { match &opened.origin {
                    Origin::Beside(_) => messages::about_file_beside(opened.origin.file_name()),
                    Origin::Packed(_) => messages::about_file_in_link(),
                    Origin::Own(name) => messages::about_own_file(name),
                } }
            </p>
            if !opened.problems.is_empty() { <Problems opened={opened.clone()} /> }
            <section>
                <h3>{ messages::about_another_dossier() }</h3>
                <p>{ messages::about_open_your_own() }</p>
                <p class="row">
                    <FileChoice {on_file} is_solid={true} />
                    if opened.origin != Origin::Beside(None) {
                        <Link class="button quiet" action={Action::Open(None)}>{ messages::about_open_shipped() }</Link>
                    }
                </p>
            </section>
            { paragraphs(messages::about_how_to_read(), &metadata.notes) }
            <Disagreements opened={told.clone()} />
            { paragraphs(messages::about_known_gaps(), &metadata.gaps) }
            <section>
                <h3>{ messages::about_made_with() }</h3>
                <p>
                    { messages::about_word_meanings() }{ " " }
                    <a href="words/licences.txt" target="_blank" rel="noopener">{ messages::about_their_licences() }</a>
                </p>
            </section>
        </>
    }
}
