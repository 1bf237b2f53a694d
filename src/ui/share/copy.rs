//! Buttons that copy a text, or the link to one record, and say that they did.

use crate::{
    app::{
        Note,
        link::{copy_link, without_filters},
        reasons, use_frame,
    },
    browser::clipboard,
    locale::messages,
    ui::common::icon::{Icon, icon},
};
use demarche::view::{Action, reduce};
use yew::{platform::spawn_local, prelude::*};

/// How much a button weighs.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Weight {
    /// One of several.
    #[default]
    Outlined,
    /// Beside what matters more.
    Quiet,
    /// What its surface is for.
    Solid,
}

impl Weight {
    fn class(self) -> Option<&'static str> {
        match self {
            Weight::Outlined => None,
            Weight::Quiet => Some("quiet"),
            Weight::Solid => Some("solid"),
        }
    }
}

/// What [`Copy`] needs.
#[derive(PartialEq, Properties)]
pub struct CopyProps {
    /// What is copied.
    pub text: AttrValue,
    /// The words on the button.
    pub words: AttrValue,
    /// What is copied, for those who do not see what stands beside it.
    #[prop_or_default]
    pub what: AttrValue,
    /// How much it weighs beside what else there is.
    #[prop_or_default]
    pub weight: Weight,
}

/// A button that copies a text.
#[component]
pub fn Copy(props: &CopyProps) -> Html {
    let frame = use_frame();
    let copied = use_state(|| None::<AttrValue>);
    let onclick = {
        let (copied, text) = (copied.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (frame, copied, text) = (frame.clone(), copied.clone(), text.clone());
            spawn_local(async move {
                match clipboard::copy(&text).await {
                    Ok(()) => copied.set(Some(text)),
                    Err(failure) => {
                        let reason = reasons::failure(&failure);
                        frame.tell(Note::error(&*messages::share_not_copied(reason)));
                    }
                }
            });
        })
    };
    // What was copied before is not what stands there now.
    html! { <CopyButton is_copied={copied.as_ref() == Some(&props.text)} words={props.words.clone()} what={props.what.clone()} weight={props.weight} {onclick} /> }
}

/// What [`CopyLink`] needs.
#[derive(PartialEq, Properties)]
pub struct CopyLinkProps {
    /// What leads to what is linked to.
    pub to: Action,
    /// What it is, in a word or two.
    pub what: AttrValue,
}

/// A button that copies the link to one thing, without filters.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let frame = use_frame();
    let copied = use_state(|| None::<Action>);
    let onclick = {
        let (copied, to) = (copied.clone(), props.to.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, to) = (copied.clone(), to.clone());
            let view = reduce(&without_filters(&frame.view), to.clone());
            let on_copied = Callback::from(move |()| copied.set(Some(to.clone())));
            copy_link(&frame, view, on_copied);
        })
    };
    html! { <CopyButton is_copied={copied.as_ref() == Some(&props.to)} words={messages::common_copy_link()} what={props.what.clone()} {onclick} /> }
}

#[derive(PartialEq, Properties)]
struct CopyButtonProps {
    is_copied: bool,
    words: AttrValue,
    what: AttrValue,
    #[prop_or_default]
    weight: Weight,
    onclick: Callback<MouseEvent>,
}

#[component]
fn CopyButton(props: &CopyButtonProps) -> Html {
    let CopyButtonProps {
        is_copied,
        words,
        what,
        weight,
        onclick,
    } = props;
    let told = is_copied.then(messages::share_copied);
    html! {
        <>
            <button type="button" class={classes!("copy", weight.class())} onclick={onclick}>
                if *weight == Weight::Solid { { icon(Icon::Link) } }
                { told.as_ref().unwrap_or(words) }
                if !what.is_empty() { <span class="visually-hidden">{ " " }{ what }</span> }
            </button>
            <span role="status" class="visually-hidden">{ for told }</span>
        </>
    }
}
