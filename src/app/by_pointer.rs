//! Shared values that are told apart by where they lie: what hooks and properties
//! depend on where comparing every part of a large value would take long.

use std::{ops::Deref, rc::Rc};

/// A shared value, equal to another where both are one and the same.
///
/// It keeps the value alive. The bare address would not: once the value is gone,
/// another may come to lie there and be taken for it, as where a hook drops what it
/// remembers before it computes anew.
#[derive(Debug)]
pub struct ByPointer<T: ?Sized>(Rc<T>);

impl<T: ?Sized> ByPointer<T> {
    /// A value that others share.
    pub fn of(value: &Rc<T>) -> Self {
        ByPointer(value.clone())
    }
}

impl<T: ?Sized> Clone for ByPointer<T> {
    fn clone(&self) -> Self {
        ByPointer::of(&self.0)
    }
}

impl<T: ?Sized> PartialEq for ByPointer<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Deref for ByPointer<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
