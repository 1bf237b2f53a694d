//! The part of the share dialog with the link to what is shown: to be copied or sent, as a QR
//! code, and as a snippet for another page.

use super::{copy::Copy, qr::QrCode};
use crate::{
    app::{
        Note, Origin,
        link::{address_of, link_to, pack_whole},
        use_frame,
    },
    browser::share_sheet,
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

/// The link of what is shown, in all its forms.
#[component]
pub fn Links() -> Html {
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
        None if is_given => Err("Packing your dossier into the link…".to_owned()),
        Some(Err(reason)) => Err(reason.clone()),
        packed => {
            if let Some(Ok(text)) = packed {
                view.packed = Some(text.clone());
            }
            link_to(&view)
        }
    };
    let (is_there, link, words) = match told {
        Ok(link) => (true, link.address, link.advice),
        Err(words) => (false, String::new(), words),
    };
    let title = &frame.whole.dossier.metadata.title;
    let on_sheet = {
        let (frame, link, title) = (frame.clone(), link.clone(), title.clone());
        Callback::from(move |_: MouseEvent| {
            let (frame, link, title) = (frame.clone(), link.clone(), title.clone());
            spawn_local(async move {
                if let Err(reason) = share_sheet::share(&title, &link).await {
                    frame.tell(Note::error(format!("It could not be shared: {reason}.")));
                }
            });
        })
    };
    let snippet = snippet(&view, title);
    html! {
        <section class="links">
            <h3>{ "Link" }</h3>
            <p role="status">{ words }</p>
            if is_there {
                <div class="share-link">
                    <input type="text" readonly=true value={link.clone()} aria-label="Link to this view" />
                    <Copy text={link.clone()} words="Copy link" />
                    if share_sheet::is_there() { <button type="button" onclick={on_sheet}>{ "Share…" }</button> }
                </div>
                <details class="share-part"><summary>{ "QR code" }</summary><QrCode link={link.clone()} /></details>
                <details class="share-part"><summary>{ "Embed in another page" }</summary>
                    <p class="fine">{ "The frame shows this view without what is around it, and a link to the full page." }</p>
                    <div class="share-link">
                        <textarea readonly=true rows="3" aria-label="Snippet for another page" value={snippet.clone()} />
                        <Copy text={snippet} words="Copy snippet" />
                    </div>
                </details>
            }
        </section>
    }
}
