//! Nothing is lost: what is written is kept in this browser a moment after it was, and at the last moment before the page may be
//! ended; and whoever leaves with something that is in no file is asked.

use super::session::Editor;
use crate::{
    app::reasons,
    browser::{
        file_store::{self, Change},
        leaving,
    },
};
use gloo::timers::callback::Timeout;
use yew::{platform::spawn_local, prelude::*};

/// So many milliseconds after a change it is kept, also while more is typed.
const KEPT_AFTER: u32 = 600;

/// So many milliseconds after it could not be kept it is tried again: room may have been made in another tab.
const AGAIN_AFTER: u32 = 10_000;

/// How keeping goes.
pub struct Keeping {
    /// Why what was written could not be kept, where it could not.
    pub failed: Option<String>,
    /// Tries again at once.
    pub again: Callback<()>,
}

/// Keeps what is written, and asks before it is left.
#[hook]
pub fn use_keeping(editor: &Editor) -> Keeping {
    // The reason, and how often it failed since it was last kept.
    let failed = use_state_eq(|| None::<(String, u32)>);
    let times = use_mut_ref(|| 0_u32);
    let state = editor.state();
    let is_kept = editor.session().is_kept();
    let latest = use_mut_ref(|| editor.clone());
    *latest.borrow_mut() = editor.clone();
    let keep = {
        let (failed, times, latest) = (failed.setter(), times.clone(), latest.clone());
        use_callback((), move |(), ()| {
            let (editor, failed) = (latest.borrow().clone(), failed.clone());
            let times = times.clone();
            spawn_local(async move {
                let state = editor.state();
                let stored = editor.session().to_stored();
                let kept = match stored {
                    Ok(file) => {
                        let kept = file_store::change(Change::Add(file)).await;
                        kept.map(drop).map_err(reasons::words)
                    }
                    Err(reason) => Err(reason),
                };
                match kept {
                    Ok(()) => {
                        times.replace(0);
                        failed.set(None);
                        editor.note_kept(state);
                    }
                    Err(reason) => {
                        *times.borrow_mut() += 1;
                        failed.set(Some((reason, *times.borrow())));
                    }
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
        let keep = keep.clone();
        use_effect_with((*failed).clone(), move |failed| {
            let waiting =
                (failed.as_ref()).map(|_| Timeout::new(AGAIN_AFTER, move || keep.emit(())));
            move || drop(waiting)
        });
    }
    {
        let (latest, keep) = (latest.clone(), keep.clone());
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
        leaving::ask_first(!is_saved);
    });
    Keeping {
        failed: failed.as_ref().map(|(reason, _)| reason.clone()),
        again: keep,
    }
}
