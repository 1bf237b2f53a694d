//! Decodes the bytes of a file to text, piece by piece: UTF-8, UTF-16 and Windows-1252,
//! told by the beginning of the file.

use serde::{Deserialize, Serialize};

use std::collections::VecDeque;

/// How the letters of a file are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// What nearly all files are today.
    Utf8,
    /// Two bytes for most letters, the lower first.
    Utf16Le,
    /// Two bytes for most letters, the higher first.
    Utf16Be,
    /// One byte for each letter of western Europe; Latin-1 is a part of it.
    Windows1252,
}

/// The bytes 0x80 to 0x9F of Windows-1252; those that mean nothing there are
/// replaced.
const UPPER: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// How many bytes at the start tell one encoding from another.
const TELLING: usize = 4096;

impl Encoding {
    /// Its name, for people.
    pub fn label(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16 (little-endian)",
            Encoding::Utf16Be => "UTF-16 (big-endian)",
            Encoding::Windows1252 => "Windows-1252 (Latin-1)",
        }
    }

    /// The encoding of a file that begins with these bytes, or has no others.
    pub(super) fn of(head: &[u8], is_whole: bool) -> Encoding {
        match head {
            [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8,
            [0xff, 0xfe, ..] => return Encoding::Utf16Le,
            [0xfe, 0xff, ..] => return Encoding::Utf16Be,
            _ => {}
        }
        // Latin letters in UTF-16 have a NUL on every other place.
        let (pairs, _) = head.get(..TELLING).unwrap_or(head).as_chunks::<2>();
        let upper_nuls = pairs.iter().filter(|pair| pair[0] == 0).count();
        let lower_nuls = pairs.iter().filter(|pair| pair[1] == 0).count();
        if lower_nuls * 2 > pairs.len() && upper_nuls == 0 {
            return Encoding::Utf16Le;
        }
        if upper_nuls * 2 > pairs.len() && lower_nuls == 0 {
            return Encoding::Utf16Be;
        }
        // A stray byte in a text full of letters of UTF-8 is damage, not Latin-1.
        let (mut letters, mut strays) = (0_usize, 0_usize);
        for chunk in head.utf8_chunks() {
            letters += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            strays += usize::from(!chunk.invalid().is_empty());
        }
        // A letter may be cut by the end of the head.
        if !is_whole && strays == 1 && head.last().is_some_and(|byte| *byte >= 0x80) {
            let tail = head.len().saturating_sub(4);
            let cut = head.iter().skip(tail).any(|byte| *byte >= 0xc0);
            strays -= usize::from(cut);
        }
        if strays <= letters / 8 {
            Encoding::Utf8
        } else {
            Encoding::Windows1252
        }
    }
}

/// Turns bytes into text, piece by piece.
#[derive(Debug)]
pub(super) struct Decoder {
    encoding: Encoding,
    /// The bytes of a letter that a piece cut.
    pending: Vec<u8>,
    is_start: bool,
    /// How much text there was before what is in the buffer.
    pub(super) gone: u64,
    /// Where in the text a letter was replaced, from the start of the file.
    pub(super) replaced: VecDeque<u64>,
}

impl Decoder {
    pub(super) fn new(encoding: Encoding) -> Self {
        Decoder {
            encoding,
            pending: Vec::new(),
            is_start: true,
            gone: 0,
            replaced: VecDeque::new(),
        }
    }

    /// Adds a piece to the text.
    pub(super) fn push(&mut self, bytes: &[u8], into: &mut String) {
        match self.encoding {
            Encoding::Utf8 => self.push_utf8(bytes, into),
            Encoding::Utf16Le => self.push_utf16(bytes, u16::from_le_bytes, into),
            Encoding::Utf16Be => self.push_utf16(bytes, u16::from_be_bytes, into),
            Encoding::Windows1252 => self.push_windows(bytes, into),
        }
        if self.is_start && !into.is_empty() {
            self.is_start = false;
            if into.starts_with('\u{feff}') {
                into.remove(0);
            }
        }
    }

    /// Adds what stands for a letter that was cut by the end of the file.
    pub(super) fn finish(&mut self, into: &mut String) {
        if !self.pending.is_empty() {
            self.pending.clear();
            self.replace(into);
        }
    }

    fn replace(&mut self, into: &mut String) {
        self.replaced.push_back(self.gone + into.len() as u64);
        into.push('\u{fffd}');
    }

    /// Adds text that is valid; a NUL in it is no letter.
    fn add(&mut self, text: &str, into: &mut String) {
        if !text.as_bytes().contains(&0) {
            into.push_str(text);
            return;
        }
        for (nth, part) in text.split('\0').enumerate() {
            if nth > 0 {
                self.replace(into);
            }
            into.push_str(part);
        }
    }

    fn push_utf8(&mut self, bytes: &[u8], into: &mut String) {
        let mut rest = bytes;
        while !self.pending.is_empty() && !rest.is_empty() {
            let mut letter = [0; 4];
            let held = self.pending.len().min(3);
            letter[..held].copy_from_slice(&self.pending[..held]);
            letter[held] = rest[0];
            match std::str::from_utf8(&letter[..=held]) {
                Ok(text) => {
                    self.pending.clear();
                    self.add(text, into);
                    rest = &rest[1..];
                }
                Err(error) if error.error_len().is_none() => {
                    self.pending.push(rest[0]);
                    rest = &rest[1..];
                }
                // The byte begins something else.
                Err(_) => {
                    self.pending.clear();
                    self.replace(into);
                }
            }
        }
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => return self.add(text, into),
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    self.add(std::str::from_utf8(valid).unwrap_or_default(), into);
                    let Some(len) = error.error_len() else {
                        self.pending.extend_from_slice(after);
                        return;
                    };
                    self.replace(into);
                    rest = after.get(len..).unwrap_or_default();
                }
            }
        }
    }

    fn push_utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16, into: &mut String) {
        // At most a high surrogate and one byte more are pending.
        for &byte in bytes {
            self.pending.push(byte);
            match *self.pending {
                [a, b] => match char::decode_utf16([unit([a, b])]).next() {
                    Some(Ok('\0')) => self.replaced_all(into),
                    Some(Ok(letter)) => {
                        self.pending.clear();
                        into.push(letter);
                    }
                    Some(Err(error)) if error.unpaired_surrogate() < 0xdc00 => {}
                    _ => self.replaced_all(into),
                },
                [a, b, c, d] => {
                    match char::decode_utf16([unit([a, b]), unit([c, d])]).next() {
                        Some(Ok(letter)) => {
                            self.pending.clear();
                            into.push(letter);
                        }
                        // The first was alone; the second is looked at anew.
                        _ => {
                            self.replaced_all(into);
                            self.push_utf16(&[c, d], unit, into);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn replaced_all(&mut self, into: &mut String) {
        self.pending.clear();
        self.replace(into);
    }

    fn push_windows(&mut self, bytes: &[u8], into: &mut String) {
        for chunk in bytes.utf8_chunks() {
            // What happens to be UTF-8 beyond ASCII is letters of one byte all the same.
            let mut rest = chunk.valid().as_bytes();
            while let Some(at) = rest.iter().position(|byte| !byte.is_ascii()) {
                let (plain, others) = rest.split_at(at);
                self.add(std::str::from_utf8(plain).unwrap_or_default(), into);
                self.windows_letter(others[0], into);
                rest = &others[1..];
            }
            self.add(std::str::from_utf8(rest).unwrap_or_default(), into);
            for &byte in chunk.invalid() {
                self.windows_letter(byte, into);
            }
        }
    }

    fn windows_letter(&mut self, byte: u8, into: &mut String) {
        let letter = match byte {
            0x80..=0x9f => UPPER.get(usize::from(byte - 0x80)).copied(),
            _ => Some(char::from(byte)),
        };
        match letter {
            Some('\u{fffd}') | None => self.replace(into),
            Some(letter) => into.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoder, Encoding};
    use proptest::prelude::*;

    const ENCODINGS: [Encoding; 4] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
    ];

    fn decoded<'a>(encoding: Encoding, pieces: impl Iterator<Item = &'a [u8]>) -> (String, usize) {
        let mut decoder = Decoder::new(encoding);
        let mut text = String::new();
        pieces.for_each(|piece| decoder.push(piece, &mut text));
        decoder.finish(&mut text);
        for at in &decoder.replaced {
            let at = usize::try_from(*at).unwrap_or(usize::MAX);
            // A mark at the start of the file was taken away after.
            let is_there = |at: usize| text.get(at..).is_some_and(|t| t.starts_with('\u{fffd}'));
            assert!(is_there(at) || is_there(at.saturating_sub(3)), "{text:?}");
        }
        (text, decoder.replaced.len())
    }

    fn check(encoding: Encoding, bytes: &[u8], wanted: &str, replaced: usize) {
        for size in 1..=bytes.len().max(1) {
            let found = decoded(encoding, bytes.chunks(size));
            assert_eq!(found, (wanted.to_owned(), replaced), "in pieces of {size}");
        }
    }

    #[test]
    fn decodes_whatever_the_pieces() {
        check(
            Encoding::Utf8,
            "\u{feff}Élysée 😀 и".as_bytes(),
            "Élysée 😀 и",
            0,
        );
        check(Encoding::Utf8, b"a\xe2\x82b\xffc\0d\xf0", "a�b�c�d�", 4);
        check(
            Encoding::Windows1252,
            b"\xc9lys\xe9e \x80\x81",
            "Élysée €�",
            1,
        );
        check(Encoding::Windows1252, "é".as_bytes(), "Ã©", 0);
        let little: Vec<u8> = "\u{feff}a😀é"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        check(Encoding::Utf16Le, &little, "a😀é", 0);
        let big: Vec<u8> = "a😀é".encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(Encoding::Utf16Be, &big, "a😀é", 0);
        check(Encoding::Utf16Be, b"\xd8\x00\0a\xdc\x00\0\0x", "�a���", 4);
    }

    #[test]
    fn tells_encodings_apart() {
        let check = |bytes: &[u8], wanted: Encoding| {
            assert_eq!(Encoding::of(bytes, false), wanted, "{bytes:?}");
        };
        let units = || "date,title\n".encode_utf16();
        let utf16: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        check(&utf16, Encoding::Utf16Le);
        let utf16: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        check(&utf16, Encoding::Utf16Be);
        check(b"\xff\xfex\0", Encoding::Utf16Le);
        check(b"", Encoding::Utf8);
        check(b"date,title\n", Encoding::Utf8);
        check(b"date,\xc9lys\xe9e\n", Encoding::Windows1252);
        check("Переговоры в Женеве \u{fffd}".as_bytes(), Encoding::Utf8);
        let damaged = ["Переговоры в Женеве".as_bytes(), b"\xff ok\n"].concat();
        check(&damaged, Encoding::Utf8);
        // A letter that the end of the head cuts, but not one at the end of a file.
        let cut = "Переговоры".as_bytes();
        check(&cut[..cut.len() - 1], Encoding::Utf8);
        check(b"a,\xe2\x82", Encoding::Utf8);
        assert_eq!(Encoding::of(b"a,caf\xe9", true), Encoding::Windows1252);
    }

    proptest! {
        #[test]
        fn pieces_do_not_matter(bytes in prop::collection::vec(any::<u8>(), 0..60), size in 1_usize..9) {
            for encoding in ENCODINGS {
                prop_assert_eq!(
                    decoded(encoding, bytes.chunks(size)),
                    decoded(encoding, [&*bytes].into_iter())
                );
                Encoding::of(&bytes, false);
            }
        }
    }
}
