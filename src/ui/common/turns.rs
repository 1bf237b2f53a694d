//! Drawing in turns. What is drawn first (the frame, then the view, block by block) would
//! take a slow phone too long in one go, and it would not answer meanwhile. So each piece
//! has a turn of its own, and [`when_drawn`] says when nothing is left to draw.

use crate::browser::{animation_frame::Latest, turn};
use std::cell::Cell;
use yew::{platform::spawn_local, prelude::*};

thread_local! {
    /// How many components have something left to draw.
    static DRAWING: Cell<usize> = const { Cell::new(0) };
    /// Whether all was drawn once.
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Whoever holds it has something left to draw.
struct Drawing;

impl Drawing {
    fn begin() -> Drawing {
        DRAWING.set(DRAWING.get() + 1);
        Drawing
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        DRAWING.set(DRAWING.get() - 1);
    }
}

/// Keeps [`when_drawn`] waiting as long as something is not there that is to be drawn.
#[hook]
pub fn use_drawing(is_waiting: bool) {
    use_effect_with(is_waiting, |&is_waiting| {
        let drawing = is_waiting.then(Drawing::begin);
        move || drop(drawing)
    });
}

/// How many of so many pieces are to be drawn while the page opens: one at first, and one more
/// each turn. Once it is open all are at once.
#[hook]
pub fn use_turns(pieces: usize) -> usize {
    use_turns_from(pieces, if IS_OPEN.get() { pieces } else { 1 })
}

#[hook]
fn use_turns_from(pieces: usize, first: usize) -> usize {
    let drawn = use_state(|| first);
    use_drawing(*drawn < pieces);
    {
        let drawn = drawn.clone();
        use_effect_with(*drawn, move |&count| {
            if count < pieces {
                spawn_local(async move {
                    turn::next().await;
                    drawn.set(count + 1);
                });
            }
        });
    }
    *drawn
}

/// What [`Later`] needs.
#[derive(PartialEq, Properties)]
pub struct LaterProps {
    /// How many turns after what stands around it.
    #[prop_or(1)]
    pub turns: usize,
    /// Only while the page opens: later it is drawn at once.
    #[prop_or_default]
    pub at_opening: bool,
    /// What is drawn then.
    pub children: Html,
}

/// Draws what stands in it some turns after what stands around it, whenever that comes.
#[component]
pub fn Later(props: &LaterProps) -> Html {
    let first = if IS_OPEN.get() && props.at_opening {
        props.turns + 1
    } else {
        1
    };
    let drawn = use_turns_from(props.turns + 1, first);
    if drawn > props.turns {
        props.children.clone()
    } else {
        Html::default()
    }
}

/// Does something once all is drawn: in the first frame sizes are taken, and in the second
/// what depends on them is there.
pub fn when_drawn(frame: Latest<()>, then: impl FnOnce() + 'static) {
    wait(frame, 2, then);
}

fn wait(frame: Latest<()>, frames: usize, then: impl FnOnce() + 'static) {
    let next = frame.clone();
    frame.put((), move |()| match (DRAWING.get(), frames) {
        (0, ..=1) => {
            IS_OPEN.set(true);
            then();
        }
        (0, _) => wait(next, frames - 1, then),
        _ => wait(next, 2, then),
    });
}
