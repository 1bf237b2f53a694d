//! Links to views of the open dossier: what they hold, what the reader should know
//! of them, and copying one.

use super::{Frame, Note, Origin, reasons, writing};
use crate::{
    browser::{address, clipboard, compression},
    locale::messages,
};
use demarche::view::{
    LONGEST, View,
    packed::{self, Length},
    share,
};
use std::rc::Rc;
use yew::{AttrValue, Callback, platform::spawn_local};

/// A link that somebody else can open.
pub struct Link {
    /// The link.
    pub address: String,
    /// What the reader should know of it; empty where nothing.
    pub advice: String,
}

/// The address of a view.
pub fn address_of(view: &View) -> String {
    address::with_fragment(&share(view))
}

/// The link to a view that somebody else can open as it is.
///
/// # Errors
/// Why there is none, and what to do instead.
pub fn link_to(view: &View) -> Result<Link, String> {
    let address = address_of(view);
    let advice = match &view.packed {
        Some(_) => {
            let advice = match packed::judge(address.len()) {
                Length::Fine => AttrValue::default(),
                Length::Long => messages::app_packed_link_is_long(),
                Length::TooLong => {
                    let words = messages::app_packed_link_too_long(address.len(), packed::MOST);
                    return Err(words.to_string());
                }
            };
            messages::app_link_holds_dossier(advice).to_string()
        }
        None if address.len() > LONGEST => messages::app_link_is_long().to_string(),
        None => String::new(),
    };
    Ok(Link { address, advice })
}

/// A view of the same dossier and kind without filters.
pub fn without_filters(view: &View) -> View {
    View {
        dossier: view.dossier.clone(),
        packed: view.packed.clone(),
        made_of: view.made_of.clone(),
        tab: view.tab,
        ..View::default()
    }
}

/// The open dossier for a link, where it is of the reader's own.
pub async fn pack_whole(frame: &Frame) -> Result<Rc<str>, String> {
    if frame.whole.table.is_some() {
        return Err(messages::app_table_stays().to_string());
    }
    let text = writing::as_short_text(&frame.whole).await?;
    if text.len() > packed::MOST_UNPACKED {
        return Err(messages::app_too_large_to_pack().to_string());
    }
    let bytes = (compression::pack(text.as_bytes()).await)
        .map_err(|failure| messages::app_not_packed(reasons::failure(&failure)).to_string())?;
    Ok(packed::to_text(&bytes).into())
}

/// The link to a view of the open dossier, which is inside where it is the reader's own.
async fn link_for(frame: &Frame, mut view: View) -> Result<Link, String> {
    if matches!(frame.whole.origin, Origin::Own(_)) {
        view.packed = Some(pack_whole(frame).await?);
    }
    link_to(&view)
}

/// Copies the link to a view, and tells what the reader should know of it.
pub fn copy_link(frame: &Frame, view: View, on_copied: Callback<()>) {
    let frame = frame.clone();
    spawn_local(async move {
        let note = match link_for(&frame, view).await {
            Ok(link) => match clipboard::copy(&link.address).await {
                Ok(()) => {
                    on_copied.emit(());
                    Note::info(link.advice)
                }
                Err(failure) => {
                    Note::error(messages::app_link_not_copied(reasons::failure(&failure)))
                }
            },
            Err(reason) => Note::error(messages::app_no_link_copied(reason)),
        };
        if !note.text.is_empty() {
            frame.tell(note);
        }
    });
}
