//! Where in a file a value stands, as a JSON Pointer (RFC 6901): `/events/3/date`.

/// A step of a pointer.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// Where a value stands, as a chain back to the top of the file; written out
/// only when there is something to say.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

impl<'a> Place<'a> {
    pub(super) fn top(key: &'a str) -> Self {
        Place {
            parent: None,
            step: Step::Key(key),
        }
    }

    pub(super) fn key(&'a self, key: &'a str) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    pub(super) fn item(&'a self, item: usize) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Item(item),
        }
    }

    /// The pointer of what this stands in.
    pub(super) fn parent_pointer(&self) -> String {
        self.parent.map(Place::pointer).unwrap_or_default()
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = self.parent_pointer();
        pointer.push('/');
        match self.step {
            Step::Item(item) => pointer.push_str(&item.to_string()),
            Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
        }
        pointer
    }
}
