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
}

const EVENTS: Pattern = Pattern::Pieces(&[
    Piece::Choice {
        argument: 0,
        variants: &[
            (Key::Number(0.0), &[Piece::Text("подій немає")]),
            (
                Key::Name("one"),
                &[Piece::Argument(0), Piece::Text(" подія")],
            ),
            (
                Key::Name("few"),
                &[Piece::Argument(0), Piece::Text(" події")],
            ),
            (
                Key::Name("many"),
                &[Piece::Argument(0), Piece::Text(" подій")],
            ),
        ],
        default: 3,
    },
    Piece::Text(" у каналі "),
    Piece::Argument(1),
]);

fn text(pattern: Pattern, values: &[Value<'_>]) -> String {
    let mut text = String::new();
    write(pattern, values, &Ukrainian, &mut |part| match part {
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
    assert_eq!(text(Pattern::Plain("Timeline"), &[]), "Timeline");
}

#[test]
fn english_says_something_in_every_message() {
    for pattern in ENGLISH {
        match pattern {
            Pattern::Plain(text) => assert!(!text.trim().is_empty()),
            Pattern::Pieces(pieces) => assert!(!pieces.is_empty()),
        }
    }
}
