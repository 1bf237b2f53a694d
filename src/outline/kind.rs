//! What a mark is: how it is written, what ends it, and the number it stands for.

use super::{names::Name, numeral::Numeral};

/// What ends a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Close {
    /// `1.`
    Dot,
    /// `1)`
    Bracket,
    /// `(1)`
    Brackets,
    /// `[1]`: often a note.
    Square,
    /// `1:`
    Colon,
    /// `1 –`
    Dash,
    /// `First,`
    Comma,
    /// A tab, as from a table, or a bar.
    Tab,
    /// A space and a capital: `1 The parties`, `10 [There`. A sentence may begin so as well.
    Space,
    /// The end of the line: may be the number of a page.
    Line,
    /// Anything: behind a name.
    Any,
}

/// How a mark is written: marks in sequence are written alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub name: Name,
    pub numeral: Numeral,
    pub close: Close,
}

impl Kind {
    /// A kind of points within points: only a text that has nothing else is
    /// made of them.
    pub(super) fn is_inner(self) -> bool {
        matches!(
            self.numeral,
            Numeral::SmallRoman
                | Numeral::SmallLetter
                | Numeral::Nested
                | Numeral::Bullet
                | Numeral::Word
        ) && self.name == Name::None
    }

    /// Whether a number in it may as well belong to a sentence or be a note.
    pub(super) fn is_weak(self) -> bool {
        matches!(self.close, Close::Space | Close::Square)
    }
}

/// A mark at the start of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub kind: Kind,
    /// The number it stands for; of `6.1` the last.
    pub value: u32,
    /// Whether it is one between two numbers: `6a`, `6 bis`.
    pub is_between: bool,
    /// Where in the line the numeral stands.
    pub number: (usize, usize),
    /// Where in the line the text behind the mark begins.
    pub end: usize,
}
