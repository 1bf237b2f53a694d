//! Links to views of the open dossier: what they hold, what the reader should know
//! of them, and copying one.

use super::{Frame, Note, Origin};
use crate::browser::{address, clipboard, compression};
use demarche::{
    export::file::file,
    view::{LONGEST, View, packed, share},
};
use std::rc::Rc;
use yew::{Callback, platform::spawn_local};

/// Why there is no link to a table of the reader's own.
pub const TABLE: &str = "This table is a file of your own and stays in this tab: a link cannot carry it. Save what is shown under Share and send the file, \
    or lay the table beside the page and link to it with dossier=name.csv.";
const INSIDE: &str = "The dossier is inside this link, packed, behind the “#”: browsers send that part to no server. Whoever has the link has the dossier, \
    and it stays in the history of browsers and in the mail or chat that carries it. ";
const LONG: &str = "This link is long. Some programs cut links above 2 000 characters: fewer filters make it shorter.";

/// A link, and what the reader should know of it; or why there is none, and what to
/// do instead.
pub type Told = Result<(String, String), String>;

/// The address of a view.
pub fn link_of(view: &View) -> String {
    address::with_fragment(&share(view))
}

/// The link to a view that somebody else can open as it is.
pub fn judged(view: &View) -> Told {
    let link = link_of(view);
    let words = match &view.packed {
        Some(_) => [INSIDE, packed::judge(link.len())?.unwrap_or_default()].concat(),
        None if link.len() > LONGEST => LONG.to_owned(),
        None => String::new(),
    };
    Ok((link, words))
}

/// The open dossier for a link, where it is of the reader's own.
pub async fn pack_whole(frame: &Frame) -> Result<Rc<str>, String> {
    if frame.whole.table.is_some() {
        return Err(TABLE.to_owned());
    }
    let failed = |reason: String| ["Your dossier could not be packed: ", &reason].concat();
    let text = file(&frame.whole.dossier);
    if text.len() > packed::MOST_UNPACKED {
        return Err(failed(
            "it is too large for a link. Save it as a file.".to_owned(),
        ));
    }
    let bytes = compression::pack(text.as_bytes()).await.map_err(failed)?;
    Ok(packed::to_text(&bytes).into())
}

/// The link to a view of the open dossier, which is inside where it is the reader's own.
async fn link_for(frame: &Frame, mut view: View) -> Told {
    if matches!(frame.whole.origin, Origin::Own(_)) {
        view.packed = Some(pack_whole(frame).await?);
    }
    judged(&view)
}

/// Copies the link to a view, and tells what the reader should know of it.
pub fn copy_link(frame: &Frame, view: View, on_copied: Callback<()>) {
    let frame = frame.clone();
    spawn_local(async move {
        let note = match link_for(&frame, view).await {
            Ok((link, words)) => match clipboard::copy(&link).await {
                Ok(()) => {
                    on_copied.emit(());
                    Note::info(words)
                }
                Err(reason) => Note::error(
                    [
                        "The link could not be copied: ",
                        reason.trim_end_matches('.'),
                        ". Open “Share” and copy it there.",
                    ]
                    .concat(),
                ),
            },
            Err(reason) => Note::error(["No link was copied. ", &reason].concat()),
        };
        if !note.text.is_empty() {
            frame.tell(note);
        }
    });
}
