//! Work put off to the browser's next animation frame (`requestAnimationFrame`).
//! Pointers send more events than the screen shows frames: with [`Latest`] only the
//! last of a frame is worked on.

use super::window;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};

/// A call that is due at the next painting; dropping it takes it back.
struct Due {
    id: i32,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Due {
    fn drop(&mut self) {
        window().cancel_animation_frame(self.id).ok();
    }
}

struct Waiting<T> {
    latest: Option<T>,
    due: Option<Due>,
}

/// Values of which only the latest of a frame counts.
pub struct Latest<T> {
    waiting: Rc<RefCell<Waiting<T>>>,
}

impl<T> Clone for Latest<T> {
    fn clone(&self) -> Self {
        Latest {
            waiting: self.waiting.clone(),
        }
    }
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        let (latest, due) = (None, None);
        Latest {
            waiting: Rc::new(RefCell::new(Waiting { latest, due })),
        }
    }
}

impl<T: 'static> Latest<T> {
    /// Calls back with the value at the next painting, unless a newer one comes
    /// first or it is [taken back](Latest::clear).
    pub fn put(&self, value: T, apply: impl FnOnce(T) + 'static) {
        self.waiting.borrow_mut().latest = Some(value);
        let mut apply = Some(apply);
        let weak = Rc::downgrade(&self.waiting);
        let callback = Closure::<dyn FnMut()>::new(move || {
            let Some(waiting) = weak.upgrade() else {
                return;
            };
            let value = waiting.borrow_mut().latest.take();
            if let (Some(value), Some(apply)) = (value, apply.take()) {
                apply(value);
            }
        });
        let due = (window().request_animation_frame(callback.as_ref().unchecked_ref()))
            .ok()
            .map(|id| Due {
                id,
                _callback: callback,
            });
        // The one before, if it is still due, is taken back.
        let before = std::mem::replace(&mut self.waiting.borrow_mut().due, due);
        drop(before);
    }

    /// Takes back what is due.
    pub fn clear(&self) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.latest = None;
        waiting.due = None;
    }
}
