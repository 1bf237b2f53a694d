//! A dossier inside a link: compressed (DEFLATE, RFC 1951), then written in
//! base64url without padding (RFC 4648, section 5). The page compresses and
//! unpacks with the browser's own streams; this is what of it needs no browser.

use std::fmt;

/// Up to so many characters, programs that carry links carry them whole.
pub const COMFORTABLE: usize = 8_000;
/// Longer, a dossier is refused: it belongs into a file.
pub const MOST: usize = 32_000;
/// So many bytes are unpacked at most, however small they were packed.
pub const MOST_UNPACKED: usize = 4 << 20;

/// What is wrong with a dossier in a link; in words lower-case, no full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It holds a character that cannot be there.
    Character,
    /// Its end is missing.
    End,
    /// It is longer than [`MOST`].
    TooLong,
    /// There is nothing in it.
    Empty,
}

impl Fault {
    /// What the page knows it by.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Character => "character",
            Fault::End => "end",
            Fault::TooLong => "too-long",
            Fault::Empty => "empty",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Character => f.write_str(
                "the dossier in this link is damaged: it holds a character that cannot be there",
            ),
            Fault::End => f.write_str("the dossier in this link is damaged: its end is missing"),
            Fault::TooLong => write!(
                f,
                "the dossier in this link is longer than {MOST} characters: ask for it as a file"
            ),
            Fault::Empty => f.write_str("the link holds no dossier"),
        }
    }
}

/// How a link with a dossier inside fares, by its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// It is carried whole everywhere.
    Fine,
    /// Some programs cut it: it is longer than [`COMFORTABLE`].
    Long,
    /// It is longer than [`MOST`].
    TooLong,
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as they stand in a link.
pub fn to_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 2);
    for three in bytes.chunks(3) {
        let [a, b, c] = [0, 1, 2].map(|nth| u32::from(three.get(nth).copied().unwrap_or(0)));
        let bits = a << 16 | b << 8 | c;
        for nth in 0..=three.len() {
            let digit = bits >> (18 - 6 * nth) & 63;
            text.push(char::from(DIGITS[digit as usize]));
        }
    }
    text
}

/// The bytes of a text in a link; padding and spaces that mail programs put in
/// are passed over.
///
/// # Errors
/// What is wrong with it.
pub fn to_bytes(text: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            b'=' | b' ' | b'\r' | b'\n' => continue,
            _ => return Err(Fault::Character),
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    // What is left over is less than a byte, and nothing.
    if count == 6 || bits & ((1 << count) - 1) != 0 {
        return Err(Fault::End);
    }
    Ok(bytes)
}

/// A packed dossier as it stands in an address.
///
/// # Errors
/// What is wrong with it.
pub fn check(text: &str) -> Result<String, Fault> {
    // A space is what a `+` became on its way.
    let text = text.replace(' ', "-").replace('/', "_");
    if text.len() > MOST {
        return Err(Fault::TooLong);
    }
    // Written as this page writes it, so that the same dossier is the same address.
    let bytes = to_bytes(&text)?;
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    Ok(to_text(&bytes))
}

/// How a link of a length fares that has a dossier inside.
pub fn judge(length: usize) -> Length {
    match length {
        ..=COMFORTABLE => Length::Fine,
        _ if length <= MOST => Length::Long,
        _ => Length::TooLong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_the_standard_has_it() {
        // RFC 4648, section 10, without padding.
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(to_text(bytes.as_bytes()), text);
            assert_eq!(to_bytes(text).as_deref(), Ok(bytes.as_bytes()));
        }
        assert_eq!(to_bytes("-_-_").as_deref(), Ok(&[0xfb, 0xff, 0xbf][..]));
        assert_eq!(to_bytes("+/+/"), to_bytes("-_-_"));
    }

    #[test]
    fn what_is_damaged_is_refused() {
        for text in ["Zg%", "Z", "Zm9vY", "Zh", "ü"] {
            assert!(to_bytes(text).is_err(), "{text}");
            assert!(check(text).is_err(), "{text}");
        }
        assert!(check("").is_err());
        assert!(check(&"A".repeat(MOST)).is_ok());
        assert!(check(&"A".repeat(MOST + 4)).is_err());
    }

    #[test]
    fn long_links_are_told_of() {
        assert_eq!(judge(COMFORTABLE), Length::Fine);
        assert_eq!(judge(COMFORTABLE + 1), Length::Long);
        assert_eq!(judge(MOST + 1), Length::TooLong);
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let text = to_text(&bytes);
            prop_assert_eq!(to_bytes(&text), Ok(bytes));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,80}") {
            if let Ok(checked) = check(&text) {
                prop_assert_eq!(check(&checked), Ok(checked.clone()));
            }
        }
    }
}
