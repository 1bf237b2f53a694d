//! What is JSON and what is not, and what of a text `serde_json::Value` would not
//! keep. Lone surrogates are replaced here by another way than the reader's, and
//! everything else is compared with what serde_json makes of the text.

use super::{Json, LineColumn, read};
use crate::load::Refusal;
use expect_test::expect;
use proptest::prelude::*;
use serde_json::Value;

/// Whether a value is what serde_json reads, which keeps the last of members of one
/// key and the order of none.
fn is_same(own: &Json, value: &Value) -> bool {
    match (own, value) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(own), Value::Bool(value)) => own == value,
        (Json::Number(own), Value::Number(value)) => Some(*own) == value.as_f64(),
        (Json::Text(own), Value::String(value)) => own == value,
        (Json::Array(own), Value::Array(value)) => {
            own.len() == value.len()
                && own
                    .iter()
                    .zip(value)
                    .all(|(own, value)| is_same(own, value))
        }
        (Json::Object(own), Value::Object(value)) => {
            own.iter().all(|(key, _)| value.contains_key(key))
                && value.iter().all(|(key, value)| {
                    let mut last = own.iter().rev();
                    (last.find(|(own, _)| own == key)).is_some_and(|(_, own)| is_same(own, value))
                })
        }
        _ => false,
    }
}

/// A text with an escaped U+FFFD for every escaped surrogate that stands alone.
fn mended(text: &str) -> String {
    let unit = |escape: &str| {
        let digits = escape.strip_prefix("\\u")?.get(..4)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)
    };
    let mut mended = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        let second = escape.get(6..).and_then(unit);
        let (kept, len) = match (unit(escape), second) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => (&escape[..12], 12),
            (Some(0xd800..0xe000), _) => ("\\ufffd", 6),
            _ => {
                let len = escape.chars().take(2).map(char::len_utf8).sum();
                (&escape[..len], len)
            }
        };
        mended.push_str(before);
        mended.push_str(kept);
        rest = &escape[len..];
    }
    mended + rest
}

fn check(text: &str) {
    let whole = mended(text);
    match (read(text), serde_json::from_str::<Value>(&whole)) {
        (Ok((own, lone)), Ok(value)) => {
            assert!(is_same(&own, &value), "{text}: {own:?}, not {value:?}");
            assert_eq!(lone.is_some(), whole != text, "{text}");
        }
        (Err(own), Err(error)) => {
            assert_eq!(own.to_string(), error.to_string(), "{text}");
            let words = format!("it is not JSON: {error}").replace(" column ", ", column ");
            assert_eq!(Refusal::not_json(&own).to_string(), words, "{text}");
        }
        (own, value) => panic!("{text}: {own:?}, not {value:?}"),
    }
    if whole != text {
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
    }
}

#[test]
fn values() {
    for text in [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "1",
        "-12.5",
        "1e3",
        "1E+3",
        "25e-1",
        "0.1",
        "1e22",
        "1e-22",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "123456789012345678901234567890",
        "0.000000000000000000000000000001",
        "1e-400",
        "0e999999999999",
        "1e-999999999999",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "[1, [2], {}]",
        "{\"a\": {\"b\": []}, \"a\": 2}",
        r#""""#,
        r#""é \" \\ \/ \b\f\n\r\t""#,
        r#""\u00e9\u00E9 \ud83d\ude00 \uffff\u0000""#,
        "\t[\r\n1 ]\n",
    ] {
        assert!(read(text).is_ok(), "{text}");
        check(text);
    }
}

#[test]
fn keys_that_stand_twice_and_their_order_are_kept() {
    let (value, _) = read(r#"{"b": 1, "a": 2, "b": [3]}"#).expect("JSON");
    let number = |key: &str, number| (key.to_owned(), Json::Number(number));
    let list = ("b".to_owned(), Json::Array(vec![Json::Number(3.0)]));
    let members = vec![number("b", 1.0), number("a", 2.0), list];
    assert_eq!(value, Json::Object(members));
}

#[test]
fn numbers_are_the_nearest_there_are() {
    for text in [
        "0.1",
        "9007199254740993",
        "0.30000000000000004",
        "123456789012345678901234567890",
        "1e-320",
        "5e-324",
        "1.7976931348623157e308",
    ] {
        let wanted = text.parse().expect("a number");
        assert_eq!(read(text).expect(text).0, Json::Number(wanted), "{text}");
    }
}

#[test]
fn faults() {
    let mut told = String::new();
    for text in [
        "",
        " \n ",
        "nul",
        "nulx",
        "tru",
        "-",
        "-x",
        "01",
        "-01",
        "1.",
        "1.x",
        ".5",
        "1e",
        "1e+",
        "1ex",
        "+1",
        "1e309",
        "1e99999999999",
        "-1e999",
        "NaN",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[1 2]",
        "[,]",
        "[\n1\n,\n]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{1:1}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "\"",
        "\"a",
        "\"a\nb\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud8\"",
        "\"\\ud800",
        "\"\\ud800\\",
        "\"\\ud800\\x\"",
        "\"\\ud800\\u12",
        "\"\\ud800\\u12\"",
        "\"\\ud800\\udc0g\"",
        "\"é\u{1}\"",
        "1 2",
        "{} []",
        "nullx",
        "]",
        "[}",
        "{]",
        "\u{feff}1",
        "[1]é",
        "\u{a0}1",
    ] {
        check(text);
        let fault = read(text).expect_err(text);
        told += &format!("{text:?}: {fault}\n");
    }
    expect![[r#"
        "": EOF while parsing a value at line 1 column 0
        " \n ": EOF while parsing a value at line 2 column 1
        "nul": EOF while parsing a value at line 1 column 3
        "nulx": expected ident at line 1 column 4
        "tru": EOF while parsing a value at line 1 column 3
        "-": EOF while parsing a value at line 1 column 1
        "-x": invalid number at line 1 column 2
        "01": invalid number at line 1 column 2
        "-01": invalid number at line 1 column 3
        "1.": EOF while parsing a value at line 1 column 2
        "1.x": invalid number at line 1 column 3
        ".5": expected value at line 1 column 1
        "1e": EOF while parsing a value at line 1 column 2
        "1e+": EOF while parsing a value at line 1 column 3
        "1ex": invalid number at line 1 column 3
        "+1": expected value at line 1 column 1
        "1e309": number out of range at line 1 column 5
        "1e99999999999": number out of range at line 1 column 12
        "-1e999": number out of range at line 1 column 6
        "NaN": expected value at line 1 column 1
        "[": EOF while parsing a list at line 1 column 1
        "[1": EOF while parsing a list at line 1 column 2
        "[1,": EOF while parsing a value at line 1 column 3
        "[1,]": trailing comma at line 1 column 4
        "[1 2]": expected `,` or `]` at line 1 column 4
        "[,]": expected value at line 1 column 2
        "[\n1\n,\n]": trailing comma at line 4 column 1
        "{": EOF while parsing an object at line 1 column 1
        "{\"a\"": EOF while parsing an object at line 1 column 4
        "{\"a\":": EOF while parsing a value at line 1 column 5
        "{\"a\":1": EOF while parsing an object at line 1 column 6
        "{\"a\":1,": EOF while parsing a value at line 1 column 7
        "{\"a\":1,}": trailing comma at line 1 column 8
        "{\"a\" 1}": expected `:` at line 1 column 6
        "{a:1}": key must be a string at line 1 column 2
        "{1:1}": key must be a string at line 1 column 2
        "{,}": key must be a string at line 1 column 2
        "{\"a\":1 \"b\":2}": expected `,` or `}` at line 1 column 8
        "\"": EOF while parsing a string at line 1 column 1
        "\"a": EOF while parsing a string at line 1 column 2
        "\"a\nb\"": control character (\u0000-\u001F) found while parsing a string at line 2 column 0
        "\"\\": EOF while parsing a string at line 1 column 2
        "\"\\x\"": invalid escape at line 1 column 3
        "\"\\u": EOF while parsing a string at line 1 column 3
        "\"\\u12\"": EOF while parsing a string at line 1 column 6
        "\"\\u12g4\"": invalid escape at line 1 column 7
        "\"\\ud8\"": EOF while parsing a string at line 1 column 6
        "\"\\ud800": EOF while parsing a string at line 1 column 7
        "\"\\ud800\\": EOF while parsing a string at line 1 column 8
        "\"\\ud800\\x\"": invalid escape at line 1 column 9
        "\"\\ud800\\u12": EOF while parsing a string at line 1 column 11
        "\"\\ud800\\u12\"": EOF while parsing a string at line 1 column 12
        "\"\\ud800\\udc0g\"": invalid escape at line 1 column 13
        "\"é\u{1}\"": control character (\u0000-\u001F) found while parsing a string at line 1 column 4
        "1 2": trailing characters at line 1 column 3
        "{} []": trailing characters at line 1 column 4
        "nullx": trailing characters at line 1 column 5
        "]": expected value at line 1 column 1
        "[}": expected value at line 1 column 2
        "{]": key must be a string at line 1 column 2
        "\u{feff}1": expected value at line 1 column 1
        "[1]é": trailing characters at line 1 column 4
        "\u{a0}1": expected value at line 1 column 1
    "#]].assert_eq(&told);
}

#[test]
fn halves_of_characters() {
    for (text, wanted) in [
        (r#""\ud800""#, "\u{fffd}"),
        (r#""\udfff""#, "\u{fffd}"),
        (r#""a\uD800x""#, "a\u{fffd}x"),
        (r#""\ud800\n""#, "\u{fffd}\n"),
        (r#""\ud800\u0041""#, "\u{fffd}A"),
        (r#""\udc00\ud800""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83d\ude00\ude00""#, "😀\u{fffd}"),
        (r#""\ud800ud800 \\ud800""#, "\u{fffd}ud800 \\ud800"),
    ] {
        let (value, half) = read(text).expect(text);
        assert_eq!(value, Json::Text(wanted.into()), "{text}");
        assert!(half.is_some(), "{text}");
        check(text);
        check(&format!("{{{text}:[{text}]}}"));
    }
    let (_, half) = read(r#"["\ud83d\ude00", "\\ud800", "\ufffd"]"#).expect("whole");
    assert_eq!(half, None);
    let place = |line, column| Some(LineColumn { line, column });
    let (_, half) = read(r#"["a", "\ud800", "\ud800"]"#).expect("halves");
    assert_eq!(half, place(1, 13), "the first");
    let (_, half) = read("[\n\"\u{e9}\\udc00\"]").expect("half");
    assert_eq!(half, place(2, 9), "in bytes of its line");
}

#[test]
fn depth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [126, 127, 128, 129, 1000] {
            check(&open.repeat(depth));
            check(&format!("{}1{}", open.repeat(depth), close.repeat(depth)));
        }
    }
}

/// Any JSON value as text, with white space and escapes of all sorts.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,2})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("a text")),
        "\"(\\PC|\\\\[\"\\\\/bfnrtu]|\\\\u[0-9a-fA-F]{4}|\\\\ud[89ab][0-9a-f]{2}|\\\\ud[89ab][0-9a-f]{2}\\\\ud[c-f][0-9a-f]{2}){0,6}\"",
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let key = prop_oneof![Just("a".to_owned()), "[a-z\\\\u0-9é]{0,5}"];
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..6), "[ \n\t\r]{0,2}").prop_map(
                |(items, space)| format!("[{space}{}]", items.join(&format!("{space},")))
            ),
            (prop::collection::vec((key, inner), 0..6), "[ \n\t\r]{0,2}").prop_map(
                |(members, space)| {
                    let members: Vec<String> = (members.iter())
                        .map(|(key, value)| format!("{space}\"{key}\"{space}:{space}{value}"))
                        .collect();
                    format!("{{{}}}", members.join(","))
                }
            ),
        ]
    })
}

proptest! {
    #[test]
    fn any_value(text in any_json()) {
        check(&text);
    }

    #[test]
    fn any_value_with_something_else_in_it(
        text in any_json(),
        at in any::<prop::sample::Index>(),
        len in 0..3_usize,
        other in "[\\[\\]{},:\"0-9.eE+\\-\\\\unltrf \n\u{0}é]{0,3}",
    ) {
        let chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len() + 1);
        let end = (at + len).min(chars.len());
        let text: String = chars[..at].iter().copied().chain(other.chars()).chain(chars[end..].iter().copied()).collect();
        check(&text);
    }

    #[test]
    fn any_text(text in "[\\[\\]{},:\"0-9.eE+\\-\\\\unltrf \n]{0,12}") {
        check(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn the_shipped_dossier_with_other_bytes(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize, "[\\[\\]{},:\"0-9a-f\\\\ \n\u{1}é]{0,3}"), 0..2),
    ) {
        let mut bytes = include_bytes!("../../../static/dossier.json").to_vec();
        for (at, len, other) in changes {
            let at = at.index(bytes.len());
            let end = (at + len).min(bytes.len());
            bytes.splice(at..end, other.bytes());
        }
        if let Ok(text) = std::str::from_utf8(&bytes) {
            check(text);
        }
    }
}
