//! The signs in the text of a language: what [`write`](super::write) reads, and `message-files/`, which takes this
//! file as well, makes of a message.

/// Between two messages.
pub const MESSAGE: char = '\u{1e}';
/// An argument, with its digit behind it.
pub const ARGUMENT: char = '\u{1}';
/// A choice by the argument whose digit stands behind it.
pub const CHOICE: char = '\u{2}';
/// A variant of a choice, with its key behind it.
pub const VARIANT: char = '\u{3}';
/// The variant that is taken where no other fits.
pub const OTHERWISE: char = '\u{4}';
/// Between the key of a variant and what it says.
pub const SAYS: char = '\u{5}';
/// The end of a choice.
pub const END: char = '\u{6}';
