//! The link of what is shown, in all its forms.

use super::{
    copy::{Copy, link_of},
    qr,
};
use crate::{
    app::{Frame, Note, Origin, use_frame},
    browser::{pack, sheet},
};
use demarche::{
    export::file::file,
    view::{LONGEST, View, packed},
};
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

const TABLE: &str = "This table is a file of your own and stays in this tab: a link cannot carry it. Save what is shown below and send the file, \
    or lay the table beside the page and link to it with dossier=name.csv.";
const INSIDE: &str = "Your dossier is inside this link, packed, behind the “#”: browsers send that part to no server. Whoever has the link has the dossier. ";
const LONG: &str = "This link is long. Some programs cut links above 2 000 characters: fewer filters make it shorter.";

/// A dossier packed for a link, or why it cannot be.
type Packed = Result<Rc<str>, String>;

async fn pack_whole(frame: &Frame) -> Packed {
    let text = file(&frame.whole.dossier);
    if text.len() > packed::MOST_UNPACKED {
        return Err("it is too large for a link; save it as a file".into());
    }
    let bytes = pack::pack(text.as_bytes()).await?;
    Ok(packed::to_text(&bytes).into())
}

/// The snippet that puts a view into another page.
fn snippet(view: &View, title: &str) -> String {
    let embedded = View {
        embedded: true,
        ..view.clone()
    };
    let mut out = String::from("<iframe src=\"");
    for (text, after) in [
        (&*link_of(&embedded), "\" title=\""),
        (
            title,
            "\" width=\"100%\" height=\"560\" loading=\"lazy\"></iframe>",
        ),
    ] {
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '"' => out.push_str("&quot;"),
                '<' => out.push_str("&lt;"),
                c => out.push(c),
            }
        }
        out.push_str(after);
    }
    out
}

/// The link of what is shown, in all its forms.
#[component]
pub fn Links() -> Html {
    let frame = use_frame();
    let packing = use_state(|| None::<Packed>);
    let is_given = matches!(frame.whole.origin, Origin::Given(_));
    let is_table = frame.whole.table.is_some();
    {
        let (packing, frame) = (packing.clone(), frame.clone());
        use_effect_with((), move |()| {
            if is_given && !is_table {
                spawn_local(async move { packing.set(Some(pack_whole(&frame).await)) });
            }
        });
    }
    let mut view = (*frame.view).clone();
    // Whether there is a link, and what the reader should know of it.
    let (is_there, words) = match &*packing {
        _ if is_given && is_table => (false, TABLE.to_owned()),
        None if is_given => (false, "Packing your dossier into the link…".to_owned()),
        Some(Err(reason)) => (
            false,
            ["Your dossier could not be packed: ", reason].concat(),
        ),
        Some(Ok(text)) => {
            view.packed = Some(text.clone());
            match packed::judge(link_of(&view).len()) {
                Ok(warning) => (true, [INSIDE, warning.unwrap_or_default()].concat()),
                Err(reason) => (false, reason),
            }
        }
        None if link_of(&view).len() > LONGEST => (true, LONG.to_owned()),
        None => (true, String::new()),
    };
    let link = link_of(&view);
    let title = &frame.whole.dossier.metadata.title;
    let on_sheet = {
        let (frame, link, title) = (frame.clone(), link.clone(), title.clone());
        Callback::from(move |_: MouseEvent| {
            let (frame, link, title) = (frame.clone(), link.clone(), title.clone());
            spawn_local(async move {
                if let Err(reason) = sheet::share(&title, &link).await {
                    frame.tell(Note::error(
                        ["It could not be shared: ", &reason, "."].concat(),
                    ));
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
                    if sheet::is_there() { <button type="button" onclick={on_sheet}>{ "Share…" }</button> }
                </div>
                <details class="share-part"><summary>{ "QR code" }</summary>{ qr::code(&link) }</details>
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
