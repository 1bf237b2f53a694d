//! The part of the share dialog with the link to what is shown: to be copied or sent, and, folded away, as a
//! snippet for another page and as a QR code.

use super::{
    copy::{Copy, Weight},
    qr::QrCode,
};
use crate::{
    app::{
        Note, Origin,
        link::{address_of, link_to, pack_whole},
        reasons, use_frame,
    },
    browser::share_sheet,
    locale::messages,
};
use demarche::view::View;
use yew::{platform::spawn_local, prelude::*};

/// The snippet that puts a view into another page.
fn snippet(view: &View, title: &str) -> String {
    let embedded = View {
        embedded: true,
        ..view.clone()
    };
    let (link, title) = (escaped(&address_of(&embedded)), escaped(title));
    format!(
        r#"<iframe src="{link}" title="{title}" width="100%" height="560" loading="lazy" allow="clipboard-write"></iframe>"#
    )
}

/// A text as the value of an attribute in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

/// The link to what is shown, as far as it is known.
#[derive(Clone, PartialEq)]
pub struct SharedLink {
    /// The link; none where there is none, or not yet.
    link: Option<AttrValue>,
    /// What the reader should know of it, or why there is none; empty where nothing.
    advice: AttrValue,
    /// The snippet for another page.
    snippet: AttrValue,
}

/// The link to what is shown. A dossier of the reader's own is packed into it first.
#[hook]
pub fn use_shared_link() -> SharedLink {
    let frame = use_frame();
    let packing = use_state(|| None);
    let is_given = matches!(frame.whole.origin, Origin::Own(_));
    {
        let (packing, frame) = (packing.clone(), frame.clone());
        use_effect_with((), move |()| {
            if is_given {
                spawn_local(async move { packing.set(Some(pack_whole(&frame).await)) });
            }
        });
    }
    let mut view = (*frame.view).clone();
    let told = match &*packing {
        None if is_given => Err(messages::share_packing().to_string()),
        Some(Err(reason)) => Err(reason.clone()),
        packed => {
            if let Some(Ok(text)) = packed {
                view.packed = Some(text.clone());
            }
            link_to(&view)
        }
    };
    let (link, advice) = match told {
        Ok(link) => (Some(link.address.into()), link.advice),
        Err(words) => (None, words),
    };
    SharedLink {
        link,
        advice: advice.into(),
        snippet: snippet(&view, &frame.whole.dossier.metadata.title).into(),
    }
}

/// What [`LinkLine`] and [`OtherForms`] need.
#[derive(PartialEq, Properties)]
pub struct LinkProps {
    /// The link.
    pub shared: SharedLink,
}

/// The link to what is shown, and the buttons that copy and send it.
#[component]
pub fn LinkLine(props: &LinkProps) -> Html {
    let frame = use_frame();
    let SharedLink { link, advice, .. } = &props.shared;
    let line = link.as_ref().map(|link| {
        let (frame, to) = (frame.clone(), link.clone());
        let on_sheet = Callback::from(move |_: MouseEvent| {
            let (frame, link) = (frame.clone(), to.clone());
            spawn_local(async move {
                let title = &frame.whole.dossier.metadata.title;
                if let Err(failure) = share_sheet::share(title, &link).await {
                    let reason = reasons::failure(&failure);
                    frame.tell(Note::error(&*messages::share_not_sent(reason)));
                }
            });
        });
        html! {
            <div class="share-link">
                <input type="text" readonly=true value={link.clone()} aria-label={messages::share_link_to_view()} />
                <Copy text={link.clone()} words={messages::common_copy_link()} weight={Weight::Solid} />
                if share_sheet::is_there() { <button type="button" class="quiet" onclick={on_sheet}>{ messages::share_send() }</button> }
            </div>
        }
    });
    let is_plain = advice.is_empty();
    let words = match is_plain {
        true => messages::share_link_opens(),
        false => advice.clone(),
    };
    html! {
        <section class="links" aria-label={messages::share_link()}>
            { line }
            <p role="status" class={classes!(is_plain.then_some("fine"))}>{ words }</p>
        </section>
    }
}

/// The link in other forms, each folded away until it is wanted.
#[component]
pub fn OtherForms(props: &LinkProps) -> Html {
    let SharedLink { link, snippet, .. } = &props.shared;
    let Some(link) = link else {
        return Html::default();
    };
    html! {
        <div class="share-parts">
            <details class="share-part"><summary>{ messages::share_embed() }</summary>
                <p class="fine">{ messages::share_embed_shows() }</p>
                <div class="share-link">
                    <textarea readonly=true rows="3" aria-label={messages::share_snippet()} value={snippet.clone()} />
                    <Copy text={snippet.clone()} words={messages::share_copy_snippet()} weight={Weight::Quiet} />
                </div>
            </details>
            <details class="share-part"><summary>{ messages::share_qr() }</summary><QrCode link={link.clone()} /></details>
        </div>
    }
}
