//! Lone surrogates: escapes such as `\ud83d` that are half of a character of
//! UTF-16. RFC 8259 (section 8.2) allows them and leaves open what they mean;
//! serde_json refuses the text. Some programs write them when they cut a text
//! within an emoji, so they are replaced before the text is read.

use std::borrow::Cow;

/// A JSON text with `\ufffd` in place of every escape that is a lone surrogate,
/// and the byte at which the first of them ended. What replaces it is as long,
/// so that faults found in the new text have their place in the old one.
pub(super) fn replaced(text: &str) -> (Cow<'_, str>, Option<usize>) {
    let bytes = text.as_bytes();
    let mut whole = String::new();
    let mut first = None;
    // Up to where the text was copied, and up to where it was looked at.
    let (mut copied, mut at) = (0, 0);
    while let Some(ahead) = bytes[at.min(bytes.len())..]
        .iter()
        .position(|byte| *byte == b'\\')
    {
        let escape = at + ahead;
        at = match (unit(bytes, escape), unit(bytes, escape + ESCAPE)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => escape + 2 * ESCAPE,
            (Some(0xd800..0xe000), _) => {
                whole.push_str(&text[copied..escape]);
                whole.push_str(r"\ufffd");
                copied = escape + ESCAPE;
                first.get_or_insert(copied);
                copied
            }
            // The byte behind the backslash may be another one, which begins no escape.
            _ => escape + 2,
        };
    }
    if first.is_none() {
        return (Cow::Borrowed(text), None);
    }
    whole.push_str(&text[copied..]);
    (Cow::Owned(whole), first)
}

/// The length of `\u` and four digits.
const ESCAPE: usize = 6;

/// The UTF-16 unit that is escaped at a place.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + ESCAPE)?.strip_prefix(br"\u")?;
    digits.iter().try_fold(0, |unit, &digit| {
        Some(unit << 4 | char::from(digit).to_digit(16)?)
    })
}
