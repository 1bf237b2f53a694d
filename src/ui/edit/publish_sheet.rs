//! *Publish…*: how a site of the dossier is laid on a server, what is wrong with the dossier before, and the site as a ZIP.

use super::{
    publishing::{Progress, site},
    session::use_editor,
};
use crate::{
    app::reasons,
    browser::download,
    locale::messages,
    ui::{about::problem, common::long_list::LongList},
};
use demarche::{
    load::{Loaded, load},
    publish::Address,
};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

/// About how high a problem is before it was drawn.
const PROBLEM_PX: f64 = 72.0;

/// The ids of the field of the address and of what is said below it.
const ADDRESS: &str = "edit-publish-address";
const ADDRESS_SAID: &str = "edit-publish-address-said";

/// What an address looks like.
const EXAMPLE: &str = "https://example.org/talks/";

/// How far making the site is.
#[derive(Clone, PartialEq)]
enum Step {
    /// It was not asked for, or something else is wanted now.
    Open,
    /// So many files of the page are there.
    Working(Progress),
    /// What was in the way.
    Failed(AttrValue),
    /// It is saved as a file of this name, for this address.
    Saved(String, Option<Address>),
}

/// The dossier as it would be published: its file and what is read of it.
type Read = Result<(String, Loaded), AttrValue>;

/// Makes a site of the dossier.
#[component]
pub fn PublishSheet() -> Html {
    let editor = use_editor();
    let typed = use_state_eq(String::new);
    let step = use_state_eq(|| Step::Open);
    let read: Rc<Read> = use_memo(editor.clone(), |editor| {
        let text = editor.session().to_text();
        match load(text.as_bytes()) {
            Ok(loaded) => Ok((text, loaded)),
            Err(refusal) => Err(reasons::of_dossier(&refusal)),
        }
    });
    let Ok((_, loaded)) = &*read else {
        let reason = read.as_ref().as_ref().err().cloned().unwrap_or_default();
        return html! { <p class="edit-fault is-error">{ messages::edit_publish_failed(reason) }</p> };
    };
    let address = match typed.trim() {
        "" => Ok(None),
        text => text.parse::<Address>().map(Some),
    };
    let oninput = {
        let (typed, step) = (typed.clone(), step.clone());
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
            step.set(Step::Open);
        })
    };
    let on_make = {
        let (read, address, step) = (read.clone(), address.clone().ok().flatten(), step.setter());
        let name = editor.session().file_name.clone();
        let name = format!("{}-site.zip", name.trim_end_matches(".json"));
        Callback::from(move |_: MouseEvent| {
            let (read, address) = (read.clone(), address.clone());
            let (step, name) = (step.clone(), name.clone());
            step.set(Step::Working((0, 0)));
            spawn_local(async move {
                let Ok((text, loaded)) = &*read else { return };
                let on_progress = {
                    let step = step.clone();
                    move |progress| step.set(Step::Working(progress))
                };
                let made = site(text.as_bytes(), loaded, address.as_ref(), on_progress).await;
                let saved = made.and_then(|bytes| {
                    download::save_bytes(&name, &bytes, "application/zip").map_err(|failure| {
                        messages::edit_publish_failed(reasons::failure(&failure))
                    })
                });
                step.set(match saved {
                    Ok(()) => Step::Saved(name, address),
                    Err(reason) => Step::Failed(reason),
                });
            });
        })
    };
    let is_working = matches!(*step, Step::Working(_));
    let is_wrong = address.is_err();
    let has_problems = !loaded.problems.is_empty();
    let unfinished = editor.all_unfinished();
    let entry = {
        let read = read.clone();
        Callback::from(move |nth: usize| match &*read {
            Ok((_, loaded)) => loaded.problems.get(nth).map(problem).unwrap_or_default(),
            Err(_) => Html::default(),
        })
    };
    let make = match has_problems || unfinished > 0 {
        true => messages::edit_publish_make_anyway(),
        false => messages::edit_publish_make(),
    };
    html! {
        <section class="edit-changes edit-publish">
            <h3>{ messages::edit_publish_title() }</h3>
            <p>{ messages::edit_publish_about() }</p>
            if unfinished > 0 { <p>{ messages::edit_publish_unfinished(unfinished) }</p> }
            if has_problems {
                <h4>{ messages::edit_publish_problems(loaded.problems.len()) }</h4>
                <LongList len={loaded.problems.len()} {entry} entry_px={PROBLEM_PX} entry_class="problem" />
            }
            <div class="edit-field">
                <label for={ADDRESS}>{ messages::edit_publish_address() }</label>
                <input type="url" id={ADDRESS} value={(*typed).clone()} {oninput} dir="ltr" autocomplete="off" spellcheck="false" placeholder={EXAMPLE}
                    aria-describedby={ADDRESS_SAID} aria-invalid={is_wrong.then_some("true")} />
                <span id={ADDRESS_SAID} class={classes!("edit-fault", is_wrong.then_some("is-error"))} aria-live="polite">
                    { if is_wrong { messages::edit_publish_address_wrong() } else { messages::edit_publish_address_hint() } }
                </span>
            </div>
            <p class="row"><button type="button" class="solid edit-publish-make" disabled={is_working || is_wrong} onclick={on_make}>{ make }</button></p>
            <div aria-live="polite" class="edit-publish-said">{ said(&step) }</div>
        </section>
    }
}

/// How far it is, in words.
fn said(step: &Step) -> Html {
    match step {
        Step::Open => Html::default(),
        Step::Working((done, all)) => {
            html! { <p>{ messages::edit_publish_working(*done, *all) }</p> }
        }
        Step::Failed(reason) => html! { <p class="edit-fault is-error">{ reason }</p> },
        Step::Saved(name, address) => {
            let of_host = (address.as_ref())
                .filter(|address| !address.is_root())
                .map(|address| messages::edit_publish_sitemap(address.of("sitemap.xml")));
            html! { <><p><b>{ messages::edit_saved_as(name) }</b></p>if let Some(words) = of_host { <p class="fine">{ words }</p> }</> }
        }
    }
}
