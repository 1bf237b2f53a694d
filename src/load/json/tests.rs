//! The reader against serde_json: the same texts are JSON, with the same values,
//! and what is refused is refused with the same words at the same place. But for
//! one thing: half of a character, which serde_json refuses, is read as U+FFFD. So
//! serde_json is given `\ufffd` in its place, which is as long.

use super::{Json, read};
use crate::load::Refusal;
use proptest::prelude::*;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(Json::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(Json::Number(value as f64))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
                Ok(Json::Number(value))
            }
            fn visit_str<E>(self, value: &str) -> Result<Json, E> {
                Ok(Json::Text(value.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Json::Array(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Json::Object(members))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// Whether two values are the same, but for the last places of their numbers:
/// serde_json, too, is exact only to 15 digits.
fn is_same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => a == b || (a - b).abs() <= b.abs() * 1e-14,
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Json::Object(a), Json::Object(b)) => {
            let is_same =
                |((k, a), (l, b)): (&(String, Json), &(String, Json))| k == l && is_same(a, b);
            a.len() == b.len() && a.iter().zip(b).all(is_same)
        }
        _ => a == b,
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
    let own = read(text).map(|(value, half)| {
        assert_eq!(half.is_some(), whole != text, "{text}");
        value
    });
    if whole != text {
        assert!(serde_json::from_str::<Json>(text).is_err(), "{text}");
    }
    match serde_json::from_str::<Json>(&whole) {
        Ok(value) => match own {
            Ok(own) => assert!(is_same(&own, &value), "{text}: {own:?}, not {value:?}"),
            Err(fault) => panic!("{text}: {fault:?}, not {value:?}"),
        },
        Err(error) => {
            let Err(fault) = own else {
                panic!("{text}: {own:?}, not {error}");
            };
            let own = Refusal::not_json(text, fault).to_string();
            let words = format!("it is not JSON: {error}").replace(" column ", ", column ");
            assert_eq!(comparable(&own), comparable(&words), "{text}");
        }
    }
}

/// Words without the place where serde_json does not read on: in the exponent of
/// a number out of range.
fn comparable(words: &str) -> &str {
    match words.split_once(" out of range") {
        Some((before, _)) => before,
        None => words,
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
fn faults() {
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
        assert!(read(text).is_err(), "{text}");
        check(text);
    }
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
    let (_, half) = read(r#"["a", "\ud800", "\ud800"]"#).expect("halves");
    assert_eq!(half, Some(13), "the first");
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
