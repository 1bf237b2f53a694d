//! The pairings that a component needs, asked of the [comparer](super::comparer) where
//! they are not there yet.

use super::{
    by_pointer::ByPointer,
    comparer::{Compared, Key},
    frame::Frame,
};
use yew::prelude::*;

/// The pairings of plans; asked for where they are not there yet. And the way
/// to begin anew where that failed or was stopped.
#[hook]
pub fn use_pairings(frame: &Frame, keys: Vec<Key>) -> (Compared, Callback<()>) {
    let round = use_state(|| 0_u32);
    let comparer = frame.opened.comparer.clone();
    let state = comparer.state(&keys);
    let opened = frame.opened.clone();
    let retry = {
        let (comparer, round) = (comparer.clone(), round.clone());
        Callback::from(move |()| {
            comparer.retry();
            round.set(*round + 1);
        })
    };
    let is_shown_working = matches!(state, Compared::Working(..));
    use_effect_with(
        (ByPointer::of(&opened), keys, *round),
        move |(_, keys, now)| {
            let next = *now + 1;
            if matches!(comparer.state(keys), Compared::Working(..)) {
                let on_answer = Callback::from(move |()| round.set(next));
                comparer.ask(&opened.dossier, keys, on_answer);
            } else if is_shown_working {
                // The last answers came between the rendering and this.
                round.set(next);
            }
        },
    );
    (state, retry)
}
