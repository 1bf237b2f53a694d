//! Finds the rows and fields of a table in its text (CSV by RFC 4180, read leniently).
//! It says only where they lie; nothing is copied.

use super::defect::Defect;

/// The longest field that is read, in bytes.
pub(super) const MAX_FIELD: usize = 1 << 20;

/// The longest row that is read, in bytes.
const MAX_ROW: usize = 4 << 20;

/// The most fields of a row that are read.
const MAX_FIELDS: usize = 2 * super::MAX_COLUMNS;

/// A field: where it lies within its row, without its quotes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) start: u32,
    pub(super) end: u32,
    /// Whether quotes are doubled in it.
    pub(super) is_doubled: bool,
}

/// The fields of a row. Its memory is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Fields {
    slots: Vec<Field>,
    len: usize,
}

impl Fields {
    /// Those of the row that was found last.
    pub(super) fn as_slice(&self) -> &[Field] {
        self.slots.get(..self.len).unwrap_or_default()
    }

    #[inline(always)]
    fn add(&mut self, field: Field) {
        match self.slots.get_mut(self.len) {
            Some(slot) => *slot = field,
            None => self.slots.push(field),
        }
        self.len += 1;
    }
}

/// How a table is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) delimiter: u8,
    /// Whether fields may stand in quotes.
    pub(super) has_quotes: bool,
    /// Whether a line always ends a row, even within quotes.
    pub(super) is_by_line: bool,
}

/// What stands at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Found {
    /// A row.
    Row {
        /// Where the next begins.
        next: usize,
        /// Where this one ends, without the end of its line.
        end: usize,
        /// Whether quotes stand within quotes that are not doubled.
        has_strays: bool,
    },
    /// The beginning of a row; more text is needed.
    Partial,
    /// No row.
    Broken {
        /// Why.
        defect: Defect,
        /// How much text was looked at.
        looked: usize,
    },
    /// Nothing.
    End,
}

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// Marks the bytes that are zero; the lowest mark is right, those above it may
/// not be.
#[inline(always)]
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

/// The place of the first byte that is one of three, eight bytes at a time.
#[inline]
fn find(bytes: &[u8], from: usize, wanted: [u8; 3]) -> Option<usize> {
    let [a, b, c] = wanted;
    let (wide_a, wide_b, wide_c) = (
        ONES * u64::from(a),
        ONES * u64::from(b),
        ONES * u64::from(c),
    );
    let rest = bytes.get(from..)?;
    let (words, tail) = rest.as_chunks::<8>();
    for (nth, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let hits = zeros(word ^ wide_a) | zeros(word ^ wide_b) | zeros(word ^ wide_c);
        if hits != 0 {
            return Some(from + nth * 8 + hits.trailing_zeros() as usize / 8);
        }
    }
    let at = (tail.iter()).position(|byte| *byte == a || *byte == b || *byte == c)?;
    Some(from + words.len() * 8 + at)
}

/// Where the line after the first ends and begins; none where the text has but one.
pub(super) fn line_end(bytes: &[u8], from: usize) -> Option<usize> {
    find(bytes, from, [b'\n', b'\r', b'\n'])
}

/// How many bytes the end of a line at a place takes; none where the next
/// piece of the text must tell.
pub(super) fn line_break(bytes: &[u8], at: usize, is_last: bool) -> Option<usize> {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(2),
        (Some(b'\r'), None) if !is_last => None,
        _ => Some(1),
    }
}

/// Finds the row at the start of a text, and its fields.
pub(super) fn row(bytes: &[u8], form: Form, is_last: bool, fields: &mut Fields) -> Found {
    fields.len = 0;
    if bytes.is_empty() {
        return Found::End;
    }
    let ends = [form.delimiter, b'\n', b'\r'];
    let (mut at, mut has_strays) = (0, false);
    loop {
        if at > MAX_ROW || fields.len >= MAX_FIELDS {
            let defect = Defect::LongRow;
            return Found::Broken { defect, looked: at };
        }
        // Where the field ends.
        let end = match (form.has_quotes).then(|| opening(bytes, at)).flatten() {
            None => {
                let limit = bytes.len().min(at + MAX_FIELD + 1);
                let end = match find(&bytes[..limit], at, ends) {
                    Some(end) => end,
                    None if limit - at > MAX_FIELD => {
                        let defect = Defect::LongField;
                        return Found::Broken {
                            defect,
                            looked: limit,
                        };
                    }
                    None if is_last => limit,
                    None => return Found::Partial,
                };
                fields.add(Field {
                    start: at as u32,
                    end: end as u32,
                    is_doubled: false,
                });
                end
            }
            Some(quote) => match quoted(bytes, quote + 1, form, is_last) {
                Quoted::Field {
                    close,
                    end,
                    is_doubled,
                    is_stray,
                } => {
                    has_strays |= is_stray;
                    fields.add(Field {
                        start: quote as u32 + 1,
                        end: close as u32,
                        is_doubled,
                    });
                    end
                }
                Quoted::Partial => return Found::Partial,
                Quoted::Broken(looked) => {
                    let defect = Defect::OpenQuote;
                    return Found::Broken { defect, looked };
                }
            },
        };
        match bytes.get(end) {
            Some(byte) if *byte == form.delimiter => at = end + 1,
            Some(_) => match line_break(bytes, end, is_last) {
                Some(len) => {
                    return Found::Row {
                        next: end + len,
                        end,
                        has_strays,
                    };
                }
                None => return Found::Partial,
            },
            None => {
                return Found::Row {
                    next: end,
                    end,
                    has_strays,
                };
            }
        }
    }
}

/// The quote that opens a field, if one does; spaces may stand before it.
#[inline]
fn opening(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at) {
        Some(b'"') => Some(at),
        Some(b' ') => {
            let spaces = bytes[at..].iter().take_while(|byte| **byte == b' ').count();
            (bytes.get(at + spaces) == Some(&b'"')).then_some(at + spaces)
        }
        _ => None,
    }
}

enum Quoted {
    Field {
        /// The place of the closing quote.
        close: usize,
        /// The place of what follows: a delimiter, the end of the line or of the text.
        end: usize,
        is_doubled: bool,
        is_stray: bool,
    },
    Partial,
    /// The quote is not closed; so much was looked at.
    Broken(usize),
}

/// Finds the end of a field in quotes. A quote that is neither doubled nor
/// before the end of a field is a letter like any other; but with an end of
/// line in the same field it tells that the field was never closed, and that
/// these are the quotes of later rows.
fn quoted(bytes: &[u8], from: usize, form: Form, is_last: bool) -> Quoted {
    let mut limit = bytes.len().min(from + MAX_FIELD + 1);
    let mut is_cut = limit - from > MAX_FIELD;
    if form.is_by_line
        && let Some(line) = line_end(&bytes[..limit], from)
    {
        (limit, is_cut) = (line, true);
    }
    let within = &bytes[..limit];
    let (mut at, mut is_doubled, mut is_stray) = (from, false, false);
    loop {
        let Some(quote) = find(within, at, [b'"'; 3]) else {
            return if is_cut || is_last {
                Quoted::Broken(limit)
            } else {
                Quoted::Partial
            };
        };
        let mut end = quote + 1;
        if bytes.get(end) == Some(&b'"') {
            is_doubled = true;
            at = end + 1;
            continue;
        }
        while bytes.get(end) == Some(&b' ') && form.delimiter != b' ' && end < limit {
            end += 1;
        }
        match bytes.get(end) {
            None if !is_last => return Quoted::Partial,
            None => {}
            Some(byte) if *byte == form.delimiter || matches!(byte, b'\n' | b'\r') => {}
            Some(_) => {
                is_stray = true;
                at = quote + 1;
                continue;
            }
        }
        if is_stray && line_end(&bytes[..quote], from).is_some() {
            return Quoted::Broken(end);
        }
        return Quoted::Field {
            close: quote,
            end,
            is_doubled,
            is_stray,
        };
    }
}

/// Adds the text of a field whose quotes are doubled.
pub(super) fn undouble(text: &str, into: &mut String) {
    let mut parts = text.split("\"\"");
    into.push_str(parts.next().unwrap_or_default());
    for part in parts {
        into.push('"');
        into.push_str(part);
    }
}
