//! Reading JSON (RFC 8259). The page needs no more of a JSON library than this,
//! and a library would add some 4 KB to it.

use super::{Json, number::decimal};

/// So deep may lists and objects stand in one another.
const DEPTH: usize = 127;

/// Why a text is not JSON, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::load) struct Fault {
    pub(in crate::load) words: &'static str,
    /// The bytes up to where it was found.
    pub(in crate::load) at: usize,
}

type Outcome<T> = Result<T, Fault>;

/// Reads a text that is one JSON value; and where, if anywhere, the first half of a
/// character stood: a surrogate of UTF-16 without its other, which no text can
/// hold. It is read as U+FFFD, so that one slip does not cost a whole file.
pub(in crate::load) fn read(text: &str) -> Outcome<(Json, Option<usize>)> {
    let mut reader = Reader {
        text,
        at: 0,
        half: None,
    };
    let value = reader.value(DEPTH)?;
    match reader.next_token() {
        None => Ok((value, reader.half)),
        Some(_) => reader.fault_ahead("trailing characters"),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    half: Option<usize>,
}

impl Reader<'_> {
    /// A fault in what was read last.
    fn fault<T>(&self, words: &'static str) -> Outcome<T> {
        let at = self.at.min(self.text.len());
        Err(Fault { words, at })
    }

    /// A fault in what comes next.
    fn fault_ahead<T>(&mut self, words: &'static str) -> Outcome<T> {
        self.at += 1;
        self.fault(words)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes on if a byte comes next.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek();
        self.at += 1;
        byte
    }

    /// The first byte that is no white space, which comes next then.
    fn next_token(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn value(&mut self, depth: usize) -> Outcome<Json> {
        let Some(byte) = self.next_token() else {
            return self.fault("EOF while parsing a value");
        };
        match byte {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'-' | b'0'..=b'9' => self.number().map(Json::Number),
            b'[' | b'{' if depth == 0 => self.fault_ahead("recursion limit exceeded"),
            b'[' => self.list(depth - 1),
            b'{' => self.object(depth - 1),
            _ => self.fault_ahead("expected value"),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Outcome<Json> {
        for wanted in word.bytes() {
            match self.next() {
                Some(byte) if byte == wanted => {}
                Some(_) => return self.fault("expected ident"),
                None => return self.fault("EOF while parsing a value"),
            }
        }
        Ok(value)
    }

    /// Whether another item comes before the `end` of a list or an object.
    fn has_next(&mut self, end: u8, is_first: bool) -> Outcome<bool> {
        let is_list = end == b']';
        match self.next_token() {
            Some(byte) if byte == end => {
                self.at += 1;
                return Ok(false);
            }
            Some(_) if is_first => return Ok(true),
            Some(b',') => self.at += 1,
            Some(_) if is_list => return self.fault_ahead("expected `,` or `]`"),
            Some(_) => return self.fault_ahead("expected `,` or `}`"),
            None if is_list => return self.fault("EOF while parsing a list"),
            None => return self.fault("EOF while parsing an object"),
        }
        match self.next_token() {
            Some(byte) if byte == end => self.fault_ahead("trailing comma"),
            Some(_) => Ok(true),
            None => self.fault("EOF while parsing a value"),
        }
    }

    fn list(&mut self, depth: usize) -> Outcome<Json> {
        self.at += 1;
        let mut items = Vec::new();
        while self.has_next(b']', items.is_empty())? {
            items.push(self.value(depth)?);
        }
        Ok(Json::Array(items))
    }

    fn object(&mut self, depth: usize) -> Outcome<Json> {
        self.at += 1;
        let mut members = Vec::new();
        while self.has_next(b'}', members.is_empty())? {
            if self.peek() != Some(b'"') {
                return self.fault_ahead("key must be a string");
            }
            let key = self.string()?;
            match self.next_token() {
                Some(b':') => self.at += 1,
                Some(_) => return self.fault_ahead("expected `:`"),
                None => return self.fault("EOF while parsing an object"),
            }
            members.push((key, self.value(depth)?));
        }
        Ok(Json::Object(members))
    }

    fn string(&mut self) -> Outcome<String> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let start = self.at;
            while let Some(byte) = self.peek()
                && byte >= b' '
                && !matches!(byte, b'"' | b'\\')
            {
                self.at += 1;
            }
            // What stops the way is one byte: both ends are between characters.
            string.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.next() {
                Some(b'"') => return Ok(string),
                Some(b'\\') => string.push(self.escaped()?),
                Some(_) => {
                    return self
                        .fault("control character (\\u0000-\\u001F) found while parsing a string");
                }
                None => return self.fault("EOF while parsing a string"),
            }
        }
    }

    fn escaped(&mut self) -> Outcome<char> {
        Ok(match self.next() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            Some(_) => return self.fault("invalid escape"),
            None => return self.fault("EOF while parsing a string"),
        })
    }

    /// A character by its number in UTF-16: one unit, or two, each escaped.
    fn unicode(&mut self) -> Outcome<char> {
        let first = self.unit()?;
        if let Some(letter) = char::from_u32(first) {
            return Ok(letter);
        }
        let behind = self.at;
        if first < 0xdc00
            && self.take(b'\\')
            && self.take(b'u')
            && let Ok(second @ 0xdc00..0xe000) = self.unit()
        {
            let code = 0x10000 + ((first - 0xd800) << 10 | (second - 0xdc00));
            return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        // What is no other half is read for itself.
        self.at = behind;
        self.half.get_or_insert(behind);
        Ok(char::REPLACEMENT_CHARACTER)
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Outcome<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        self.at += 4;
        let Some(digits) = digits else {
            return self.fault("EOF while parsing a string");
        };
        let mut unit = 0;
        for digit in digits {
            match char::from(*digit).to_digit(16) {
                Some(digit) => unit = unit << 4 | digit,
                None => return self.fault("invalid escape"),
            }
        }
        Ok(unit)
    }

    /// Reads at least one digit behind a number. Digits that 64 bits have no
    /// room for count by their places alone; `place` is what the others add to
    /// the exponent.
    fn digits(&mut self, number: &mut u64, exponent: &mut i32, place: i32) -> Outcome<()> {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            self.at += 1;
            let has_room = *number < u64::MAX / 10;
            if has_room {
                *number = *number * 10 + u64::from(digit - b'0');
            }
            *exponent = exponent.saturating_add(place + i32::from(!has_room));
        }
        match self.next() {
            _ if self.at > start + 1 => {
                self.at -= 1;
                Ok(())
            }
            Some(_) => self.fault("invalid number"),
            None => self.fault("EOF while parsing a value"),
        }
    }

    fn number(&mut self) -> Outcome<f64> {
        let is_negative = self.take(b'-');
        let (mut digits, mut exponent) = (0, 0);
        if self.take(b'0') {
            if let Some(b'0'..=b'9') = self.peek() {
                return self.fault_ahead("invalid number");
            }
        } else {
            self.digits(&mut digits, &mut exponent, 0)?;
        }
        if self.take(b'.') {
            self.digits(&mut digits, &mut exponent, -1)?;
        }
        if self.take(b'e') || self.take(b'E') {
            let is_small = self.take(b'-');
            if !is_small {
                self.take(b'+');
            }
            let (mut power, mut beyond) = (0, 0);
            self.digits(&mut power, &mut beyond, 0)?;
            let power = i32::try_from(power).unwrap_or(i32::MAX);
            exponent = exponent.saturating_add(if is_small { -power } else { power });
        }
        let number = decimal(digits, exponent);
        if !number.is_finite() {
            return self.fault("number out of range");
        }
        Ok(if is_negative { -number } else { number })
    }
}
