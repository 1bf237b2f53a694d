//! Values as bytes, for the way between the page and its worker: both are built
//! from the same source, so the form has no version. Little-endian.

/// Writes values one after the other.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    /// What is written so far.
    pub bytes: Vec<u8>,
}

impl Writer {
    /// One byte.
    pub fn byte(&mut self, value: u8) {
        self.bytes.push(value);
    }

    /// A number.
    pub fn number(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// A text, or any bytes, with their length.
    pub fn text(&mut self, text: &[u8]) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text);
    }

    /// Numbers of 32 bits, with their count.
    pub fn numbers(&mut self, numbers: &[u32]) {
        self.number(numbers.len() as u64);
        self.bytes.reserve(numbers.len() * 4);
        for number in numbers {
            self.bytes.extend_from_slice(&number.to_le_bytes());
        }
    }
}

/// Reads values in the order in which they were written. Past the end
/// everything is empty and 0.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Reads from the start.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// One byte.
    pub fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    /// A number.
    pub fn number(&mut self) -> u64 {
        self.take(8).try_into().map_or(0, u64::from_le_bytes)
    }

    /// Bytes with their length.
    pub fn bytes(&mut self) -> &'a [u8] {
        let len = self.number();
        self.take(usize::try_from(len).unwrap_or(usize::MAX))
    }

    /// A text; what is not UTF-8 is empty.
    pub fn text(&mut self) -> &'a str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Numbers of 32 bits, added to a list.
    pub fn numbers(&mut self, into: &mut Vec<u32>) {
        let len = usize::try_from(self.number()).unwrap_or(usize::MAX);
        let bytes = self.take(len.saturating_mul(4));
        into.extend(
            bytes
                .as_chunks()
                .0
                .iter()
                .map(|four| u32::from_le_bytes(*four)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer};

    #[test]
    fn reads_what_was_written_and_nothing_past_it() {
        let mut writer = Writer::default();
        writer.byte(7);
        writer.number(u64::MAX);
        writer.text("Élysée".as_bytes());
        writer.numbers(&[1, 2, u32::MAX]);
        let mut reader = Reader::new(&writer.bytes);
        assert_eq!(reader.byte(), 7);
        assert_eq!(reader.number(), u64::MAX);
        assert_eq!(reader.text(), "Élysée");
        let mut numbers = Vec::new();
        reader.numbers(&mut numbers);
        assert_eq!(numbers, [1, 2, u32::MAX]);
        assert_eq!((reader.byte(), reader.number(), reader.text()), (0, 0, ""));
    }
}
