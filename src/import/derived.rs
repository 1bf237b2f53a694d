//! Fields of an event that are derived from several values or columns: a description of
//! two columns, a title where none is given, lists of names, addresses and coordinates.

use crate::model::host_before;

use super::{
    event_columns::{Names, Piece},
    values::{Values, trimmed},
};

/// The longest title, in bytes.
pub(super) const TITLE_BYTES: usize = 500;

/// The longest title that is made up of a description.
const MADE_UP_BYTES: usize = 120;

/// The most names in one list.
pub(super) const NAMES: usize = 200;

/// An empty list of texts that live shorter, in the memory of the old one.
pub(super) fn recycled<'b>(mut list: Vec<&str>) -> Vec<&'b str> {
    list.clear();
    list.into_iter().map(|_| "").collect()
}

/// Adds the names in a value, each once. Whether there were too many.
pub(super) fn add_names<'a>(value: &'a str, column: &Names, into: &mut Vec<&'a str>) -> bool {
    if value.is_empty() {
        return false;
    }
    if let Some(words) = column.words {
        let word = words.iter().find(|(code, _)| is_code(code, value));
        return add_name(word.map_or(value, |(_, word)| word), into);
    }
    // Most values are one name.
    let is_listed = value.bytes().any(|byte| matches!(byte, b';' | b'|'));
    if !is_listed && !column.is_plural {
        return add_name(value, into);
    }
    let (mut start, mut is_over) = (0, false);
    for (end, byte) in value.bytes().enumerate() {
        let is_between = match is_listed {
            true => matches!(byte, b';' | b'|'),
            false => byte == b',',
        };
        if is_between {
            is_over |= add_name(trimmed(&value[start..end]), into);
            start = end + 1;
        }
    }
    add_name(trimmed(&value[start..]), into) || is_over
}

/// Adds a name that is not there yet. Whether there were too many.
pub(super) fn add_name<'a>(name: &'a str, into: &mut Vec<&'a str>) -> bool {
    if name.is_empty() || into.contains(&name) {
        return false;
    }
    if into.len() >= NAMES {
        return true;
    }
    into.push(name);
    false
}

/// Whether a value is a code; spreadsheets take zeros from the start of numbers.
fn is_code(code: &str, value: &str) -> bool {
    code == value || (code.len() == 2 && code.strip_prefix('0') == Some(value))
}

/// Adds the parts of a place, each once: `Bakhmut, Ukraine`.
pub(super) fn place(values: Values, columns: &[usize], into: &mut String) {
    into.clear();
    let mut last = "";
    for column in columns {
        let part = values.get(*column);
        if part.is_empty() || part == last {
            continue;
        }
        if !into.is_empty() {
            into.push_str(", ");
        }
        into.push_str(part);
        last = part;
    }
}

/// Puts a description together: texts in lines, numbers with their names.
pub(super) fn description(values: Values, pieces: &[Piece], into: &mut String) {
    into.clear();
    let mut was_short = false;
    for piece in pieces {
        let value = values.get(piece.column);
        if value.is_empty() {
            continue;
        }
        let is_short = piece.label.is_some() && value.len() <= 24;
        if !into.is_empty() {
            into.push_str(if was_short && is_short { "; " } else { "\n" });
        }
        if let Some(label) = &piece.label {
            into.push_str(label);
            into.push_str(": ");
        }
        into.push_str(value);
        was_short = is_short;
    }
}

/// The first sentence of a text, as far as it fits into a title.
pub(super) fn first_sentence(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let end = (line.find(". ")).map_or(line.len(), |end| end + 1);
    if end <= MADE_UP_BYTES {
        return &line[..end];
    }
    let cut = &line[..line.floor_char_boundary(MADE_UP_BYTES)];
    // Not within a word, unless there is but one.
    cut.rfind(' ').map_or(cut, |space| &cut[..space])
}

/// A title made up of what is known: `Battles: A – B, Bakhmut`.
pub(super) fn title(sort: &str, actors: &[&str], place: &str, into: &mut String) {
    into.clear();
    into.push_str(sort);
    for (nth, actor) in actors.iter().take(2).enumerate() {
        into.push_str(match (nth, into.is_empty()) {
            (_, true) => "",
            (0, _) => ": ",
            _ => " – ",
        });
        into.push_str(actor);
    }
    if !place.is_empty() {
        into.push_str(if into.is_empty() { "" } else { ", " });
        into.push_str(place);
    }
}

/// Whether a text has ends of lines or other steering letters in it.
pub(super) fn is_ragged(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' || byte == 0x7f)
}

/// A text in one line.
pub(super) fn one_line(text: &str, into: &mut String) {
    into.clear();
    for word in text.split(|c: char| c.is_control() || c == ' ') {
        if !word.is_empty() {
            into.push_str(if into.is_empty() { "" } else { " " });
            into.push_str(word);
        }
    }
}

/// A number written in decimals; a comma may stand for the point. Without the
/// tables of the standard library, which would make the page's worker larger.
pub(super) fn number(text: &str) -> Option<f64> {
    let (is_negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        all => (false, all),
    };
    let (mut whole, mut count, mut decimals) = (0_u64, 0_usize, None);
    let mut exponent = 0;
    for (place, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' if count < 15 => {
                whole = whole * 10 + u64::from(byte - b'0');
                count += 1;
                decimals = decimals.map(|decimals: i32| decimals + 1);
            }
            // What lies beyond the precision of a double.
            b'0'..=b'9' if decimals.is_some() => {}
            b'.' | b',' if decimals.is_none() => decimals = Some(0),
            // `5e-04`
            b'e' | b'E' if count > 0 => {
                let rest = std::str::from_utf8(digits.get(place + 1..)?).ok()?;
                exponent = rest.parse::<i8>().ok()?.into();
                break;
            }
            _ => return None,
        }
    }
    if count == 0 {
        return None;
    }
    // Up to 15 digits and a power of ten up to 22 are exact, so that the
    // quotient is the nearest double.
    let power = exponent - decimals.unwrap_or(0);
    let scale = (0..power.unsigned_abs()).fold(1.0, |scale, _| scale * 10.0);
    let number = match power < 0 {
        true => whole as f64 / scale,
        false => whole as f64 * scale,
    };
    Some(if is_negative { -number } else { number })
}

/// The addresses that one field holds: parted by `;`, `|`, commas or space before the next scheme,
/// for these signs may stand in an address as well.
pub(super) fn address_list(value: &str) -> impl Iterator<Item = &str> {
    let mut rest = value;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // Most fields hold one.
        let is_next = |at: &usize| {
            let before = rest.as_bytes().get(at.wrapping_sub(1));
            let is_parted = before.is_some_and(|byte| b" ;|,\n\t".contains(byte));
            is_parted
                && ["https://", "http://"]
                    .iter()
                    .any(|scheme| starts_with(&rest[*at..], scheme))
        };
        let next = rest
            .match_indices(['h', 'H'])
            .map(|(at, _)| at)
            .find(is_next);
        let (part, behind) = rest.split_at(next.unwrap_or(rest.len()));
        rest = behind;
        Some(part.trim_end_matches([' ', ';', '|', ',', '\n', '\r', '\t']))
    })
    .filter(|part| !part.is_empty())
}

fn starts_with(text: &str, scheme: &str) -> bool {
    (text.get(..scheme.len())).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// What an address is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Address<'a> {
    /// Of http or https.
    Web(&'a str),
    /// The same with something behind it.
    More(&'a str),
    /// Of http or https, but its scheme is in capitals: the rest of it.
    Loud(&'static str, &'a str),
    /// Anything else.
    Other,
}

/// Tells what an address is.
pub(super) fn address(text: &str) -> Address<'_> {
    for scheme in ["https://", "http://"] {
        let Some(start) = text.get(..scheme.len()) else {
            continue;
        };
        if !start.eq_ignore_ascii_case(scheme) {
            continue;
        }
        let rest = &text[scheme.len()..];
        let end = if rest.bytes().all(|byte| byte.is_ascii_graphic()) {
            rest.len()
        } else {
            let is_end = |c: char| c.is_whitespace() || c.is_control();
            rest.find(is_end).unwrap_or(rest.len())
        };
        if host_before(&rest[..end]).is_none() {
            return Address::Other;
        }
        return match (end, start == scheme) {
            (end, false) => Address::Loud(scheme, &rest[..end]),
            (end, true) if end < rest.len() => Address::More(&text[..scheme.len() + end]),
            (_, true) => Address::Web(text),
        };
    }
    Address::Other
}

#[cfg(test)]
mod tests {
    use super::{
        Address, Names, add_names, address, first_sentence, number, one_line, recycled, title,
    };
    use proptest::prelude::*;

    #[test]
    fn splits_lists_of_names() {
        let check = |value: &str, is_plural: bool, wanted: &[&str]| {
            let column = Names {
                column: 0,
                is_plural,
                words: None,
            };
            let mut names = Vec::new();
            assert!(!add_names(value, &column, &mut names));
            assert_eq!(names, wanted, "{value}");
        };
        check("Witkoff; Kushner;;Witkoff", false, &["Witkoff", "Kushner"]);
        check("US|Russia", false, &["US", "Russia"]);
        check("Smith, John", false, &["Smith, John"]);
        check("US, Russia", true, &["US", "Russia"]);
        check(
            "Smith, John; Doe, Jane",
            true,
            &["Smith, John", "Doe, Jane"],
        );
        check("", true, &[]);
        let many: String = (0..300).map(|n| format!("{n};")).collect();
        let column = Names {
            column: 0,
            is_plural: false,
            words: Some(&[("01", "One")]),
        };
        let mut names = recycled(vec!["x"]);
        assert!(!add_names("1", &column, &mut names));
        assert_eq!(names, ["One"]);
        assert!(add_names(
            &many,
            &Names {
                words: None,
                ..column
            },
            &mut names
        ));
        assert_eq!(names.len(), 200);
    }

    #[test]
    fn makes_up_titles() {
        let check = |sort: &str, actors: &[&str], place: &str, wanted: &str| {
            let mut text = String::from("old");
            title(sort, actors, place, &mut text);
            assert_eq!(text, wanted);
        };
        check("Battles", &["A", "B"], "Bakhmut", "Battles: A – B, Bakhmut");
        check("", &["A", "B"], "", "A – B");
        check("", &[], "Bakhmut", "Bakhmut");
        check("", &[], "", "");
        assert_eq!(first_sentence("They met. They left."), "They met.");
        assert_eq!(first_sentence("They met\nand left"), "They met");
        assert!(first_sentence(&"word ".repeat(99)).len() < 121);
        assert!(first_sentence(&"é".repeat(99)).len() < 121);
        let mut line = String::new();
        one_line(" a\r\n\tb  c ", &mut line);
        assert_eq!(line, "a b c");
    }

    #[test]
    fn parts_lists_of_addresses() {
        let check = |value: &str, wanted: &[&str]| {
            let found: Vec<&str> = super::address_list(value).collect();
            assert_eq!(found, wanted, "{value}");
        };
        check("https://a.org", &["https://a.org"]);
        check(
            "https://a.org;https://b.org",
            &["https://a.org", "https://b.org"],
        );
        check(
            "https://a.org | http://b.org, HTTPS://c.org",
            &["https://a.org", "http://b.org", "HTTPS://c.org"],
        );
        check("https://a.org/?x=1;y=2,3", &["https://a.org/?x=1;y=2,3"]);
        check(
            "https://a.org/https://b.org",
            &["https://a.org/https://b.org"],
        );
        check("", &[]);
        check("ftp://x;https://b.org", &["ftp://x", "https://b.org"]);
    }

    #[test]
    fn tells_addresses() {
        assert_eq!(address("https://x.org/ä"), Address::Web("https://x.org/ä"));
        assert_eq!(address("http://a http://b"), Address::More("http://a"));
        assert_eq!(address("HTTPS://x"), Address::Loud("https://", "x"));
        for other in [
            "https://",
            "ftp://x",
            "javascript:alert(1)",
            "x",
            "",
            "httpé",
        ] {
            assert_eq!(address(other), Address::Other, "{other}");
        }
    }

    #[test]
    fn reads_numbers() {
        assert_eq!(number("48,5"), Some(48.5));
        assert_eq!(number("-0.1276"), Some(-0.1276));
        assert_eq!(number("37.123456789012345678"), Some(37.1234567890123));
        assert_eq!(number("1e2"), Some(100.0));
        assert_eq!(number("5e-04"), Some(0.0005));
        for none in [
            "", "-", ".", "1.2.3", "north", "48°", "e5", "1e", "1e1.5", "inf",
        ] {
            assert_eq!(number(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn numbers_are_exact(number in -180_000_000_i64..180_000_000) {
            let text = format!("{}", number as f64 / 1e6);
            prop_assert_eq!(super::number(&text), text.parse().ok());
        }

        #[test]
        fn never_panics(text in "\\PC{0,40}") {
            address(&text);
            number(&text);
            first_sentence(&text);
        }
    }
}
