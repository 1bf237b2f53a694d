//! Saving what is written as a file: again into the one that the writer chose, where the browser can do that, else as a download.

use super::session::Editor;
use crate::{
    app::reasons,
    browser::{
        download,
        saved_file::{NotWritten, SavedFile, can_choose},
    },
    locale::messages,
};
use yew::{AttrValue, platform::spawn_local};

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The file that it was saved to, if there is one.
    Same,
    /// A file that the writer chooses.
    Other,
}

/// Saves the dossier as it is now. What it came to is told by the editor.
pub fn save(editor: &Editor, target: Target) {
    let (state, text, name) = {
        let session = editor.session();
        (editor.state(), session.to_text(), session.file_name.clone())
    };
    if !can_choose() {
        let saved = download::save_text(&name, &text, "application/json");
        return editor.note_saved(match saved {
            Ok(()) => Ok((state, name)),
            Err(failure) => Err(messages::edit_not_saved(reasons::failure(&failure))),
        });
    }
    let editor = editor.clone();
    spawn_local(async move {
        let before = editor.session().saved_in.clone();
        let file = match (before, target) {
            (Some(file), Target::Same) => Ok(file),
            _ => SavedFile::choose(&name).await,
        };
        let written = match file {
            Ok(mut file) => file.write(&text).await.map(|()| file),
            Err(reason) => Err(reason),
        };
        match written {
            Ok(file) => {
                let name = file.name();
                editor.keep_file(file);
                editor.note_saved(Ok((state, name)));
            }
            // Who did not want it knows.
            Err(NotWritten::Cancelled) => {}
            Err(reason) => editor.note_saved(Err(words(&editor, reason))),
        }
    });
}

fn words(editor: &Editor, reason: NotWritten) -> AttrValue {
    match reason {
        NotWritten::Failed(failure) => messages::edit_not_saved(reasons::failure(&failure)),
        NotWritten::ChangedSince | NotWritten::Cancelled => {
            let name = editor.session().saved_in.as_ref().map(SavedFile::name);
            messages::edit_file_changed(name.unwrap_or_default())
        }
    }
}
