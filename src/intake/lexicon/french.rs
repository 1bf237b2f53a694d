//! French words of the news by what they may be. `_` is a space, `*` any ending.

use super::{Class, Words};

pub(super) const WORDS: Words = &[(Class::SAY, "declare")];
