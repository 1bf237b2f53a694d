use super::*;

/// A language with Ukrainian plural forms.
struct Ukrainian;

impl Language for Ukrainian {
    fn number(&self, number: f64) -> String {
        number.to_string()
    }

    fn plural(&self, number: f64) -> String {
        let (ones, tens) = (number % 10.0, number % 100.0);
        let teen = (11.0..=14.0).contains(&tens);
        match ones as u32 {
            1 if !teen => "one",
            2..=4 if !teen => "few",
            _ => "many",
        }
        .to_owned()
    }

    fn is_rtl(&self) -> bool {
        false
    }
}

const EVENTS: &str = "\u{2}0\u{3}0\u{5}подій немає\u{3}one\u{5}\u{1}0 подія\u{3}few\u{5}\u{1}0 події\u{4}many\u{5}\u{1}0 подій\u{6} у каналі \u{1}1";

fn text(message: &str, values: &[Value<'_>]) -> String {
    let mut text = String::new();
    write(message, values, &Ukrainian, &mut |part| match part {
        Part::Text(words) => text.push_str(words),
        Part::Element(nth) => text.push_str(&format!("<{nth}>")),
    });
    text
}

#[test]
fn numbers_choose_the_plural_form_of_the_language() {
    let said = |count: f64| text(EVENTS, &[Value::Number(count), Value::Text("Європа")]);
    assert_eq!(said(0.0), "подій немає у каналі Європа");
    assert_eq!(said(1.0), "1 подія у каналі Європа");
    assert_eq!(said(22.0), "22 події у каналі Європа");
    assert_eq!(said(12.0), "12 подій у каналі Європа");
}

#[test]
fn elements_keep_their_place() {
    let values = [Value::Number(5.0), Value::Element];
    assert_eq!(text(EVENTS, &values), "5 подій у каналі <1>");
}

#[test]
fn what_is_not_given_is_left_out() {
    assert_eq!(text(EVENTS, &[]), " подій у каналі ");
    assert_eq!(text("Timeline", &[]), "Timeline");
}

/// A language that runs from right to left.
struct Arabic;

impl Language for Arabic {
    fn number(&self, number: f64) -> String {
        number.to_string()
    }

    fn plural(&self, _: f64) -> String {
        "other".into()
    }

    fn is_rtl(&self) -> bool {
        true
    }
}

#[test]
fn what_runs_the_other_way_stands_between_marks() {
    let said = |message: &str, values: &[Value<'_>]| {
        let mut text = String::new();
        write(message, values, &Arabic, &mut |part| {
            if let Part::Text(words) = part {
                text.push_str(words);
            }
        });
        text
    };
    let message = "\u{1}0، \u{1}1";
    let values = [Value::Text("28-point plan"), Value::Number(5.0)];
    assert_eq!(said(message, &values), "\u{2068}28-point plan\u{2069}، 5");
    let values = [Value::Text("الخطة"), Value::Text("2025-12-21")];
    assert_eq!(said(message, &values), "الخطة، \u{2068}2025-12-21\u{2069}");
    // A message in a message has its marks already.
    let row = said(message, &[Value::Text("A"), Value::Text("B")]);
    let longer = said(message, &[Value::Text(&row), Value::Text("C")]);
    assert_eq!(
        longer,
        "\u{2068}A\u{2069}، \u{2068}B\u{2069}، \u{2068}C\u{2069}"
    );
    assert_eq!(
        text(message, &[Value::Text("A"), Value::Text("خطة")]),
        "A، \u{2068}خطة\u{2069}"
    );
}

#[test]
fn choices_stand_in_choices() {
    let message = "\u{2}0\u{3}a\u{5}[\u{2}1\u{3}one\u{5}x\u{4}other\u{5}y\u{6}]\u{4}b\u{5}z\u{6}!";
    let said = |first, second| text(message, &[Value::Text(first), Value::Number(second)]);
    assert_eq!(said("a", 1.0), "[x]!");
    assert_eq!(said("a", 5.0), "[y]!");
    assert_eq!(said("c", 1.0), "z!");
}

#[test]
fn every_language_says_something_in_every_message() {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
    let codes = message_files::codes(folder).expect("languages");
    for code in &codes {
        let texts = message_files::texts_of(folder, code).expect("texts");
        let mut count = 0;
        for file in [texts.first_file(), texts.later_file()] {
            assert_eq!(messages(&file, "another"), None);
            for message in messages(&file, &texts.mark).expect("its messages") {
                count += 1;
                let values = [Value::Number(2.0); 10];
                let said = text(message, &values);
                assert!(!said.trim().is_empty(), "{code}: {message:?}");
                assert!(!said.contains(|c: char| c < ' ' && c != '\n'), "{said:?}");
                assert!(!is_plain(message) || said == message);
            }
        }
        assert!(count > 500, "{code}: {count}");
    }
}

#[test]
fn locales_are_known_by_code_and_run_as_their_script_does() {
    assert_eq!(Locale::of_code("ar").map(Locale::direction), Some("rtl"));
    assert!(Locale::of_code("ar-EG").is_none());
    for locale in Locale::ALL {
        assert_eq!(is_rtl(locale.tag), locale.is_rtl, "{}", locale.code);
    }
}
