//! Nothing is lost: what is written is kept in this browser a moment after it was, and at the last moment before the page may be
//! ended; and whoever leaves with something that is in no file is asked.

use super::session::Editor;
use crate::browser::{
    file_store::{self, Change},
    leaving,
};
use gloo::{events::EventListener, timers::callback::Timeout};
use std::cell::RefCell;
use yew::{platform::spawn_local, prelude::*};

/// So many milliseconds after a change it is kept, also while more is typed.
const KEPT_AFTER: u32 = 600;

thread_local! {
    /// Asks before the page is left, as long as something is in no file.
    static GUARD: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Keeps what is written, and asks before it is left. Why it could not be kept, where it could not.
#[hook]
pub fn use_keeping(editor: &Editor) -> Option<String> {
    let failed = use_state_eq(|| None::<String>);
    let state = editor.state();
    let is_kept = editor.session().is_kept();
    let latest = use_mut_ref(|| editor.clone());
    *latest.borrow_mut() = editor.clone();
    let keep = {
        let (failed, latest) = (failed.setter(), latest.clone());
        use_callback((), move |(), ()| {
            let (editor, failed) = (latest.borrow().clone(), failed.clone());
            spawn_local(async move {
                let state = editor.state();
                let stored = editor.session().to_stored();
                let kept = match stored {
                    Ok(file) => file_store::change(Change::Add(file)).await.map(drop),
                    Err(reason) => Err(reason),
                };
                match kept {
                    Ok(()) => {
                        failed.set(None);
                        editor.note_kept(state);
                    }
                    Err(reason) => failed.set(Some(reason)),
                }
            });
        })
    };
    {
        // One timer at a time: it is not put off by what is typed meanwhile.
        let (keep, timer) = (keep.clone(), use_mut_ref(|| None::<Timeout>));
        use_effect_with((state, is_kept), move |(_, is_kept)| {
            let mut waiting = timer.borrow_mut();
            if *is_kept {
                waiting.take();
            } else if waiting.is_none() {
                let ended = timer.clone();
                *waiting = Some(Timeout::new(KEPT_AFTER, move || {
                    ended.borrow_mut().take();
                    keep.emit(());
                }));
            }
        });
    }
    {
        let latest = latest.clone();
        use_effect_with((), move |()| {
            let guard = leaving::on_hidden(move || {
                let is_kept = latest.borrow().session().is_kept();
                if !is_kept {
                    keep.emit(());
                }
            });
            move || drop(guard)
        });
    }
    use_effect_with(editor.is_saved(), |is_saved| {
        // Also once the editor is closed: what was written is then open in the page.
        GUARD.with(|guard| guard.replace((!is_saved).then(leaving::ask_first)));
    });
    (*failed).clone()
}
