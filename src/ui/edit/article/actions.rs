//! What can be done with a draft, by button and by key.

/// What can be done with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    /// It becomes a record, or a source of one.
    Accept,
    /// The same, and the form of the record is opened.
    Edit,
    /// It is not wanted.
    Reject,
    /// It is decided again.
    Again,
    /// Its record is looked at.
    Look,
}

impl Do {
    /// A word for it.
    pub fn code(self) -> &'static str {
        match self {
            Do::Accept => "accept",
            Do::Edit => "edit",
            Do::Reject => "reject",
            Do::Again => "again",
            Do::Look => "look",
        }
    }

    /// Its key.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Do::Accept => Some("a"),
            Do::Edit => Some("e"),
            Do::Reject => Some("r"),
            Do::Again | Do::Look => None,
        }
    }
}
