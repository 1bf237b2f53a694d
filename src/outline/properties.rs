//! Properties that hold for every text, as property tests.

use super::*;
use proptest::prelude::*;

/// Pieces that texts are made of, of the kinds that may mislead.
const PIECES: [&str; 60] = [
    "1. ",
    "2. ",
    "3. ",
    "4. ",
    "1) ",
    "2) ",
    "(1) ",
    "(2) ",
    "(a) ",
    "a) ",
    "b) ",
    "I. ",
    "II. ",
    "A. ",
    "B. ",
    "Article 1",
    "Article 2",
    "ARTICLE II",
    "Art. 3 ",
    "Статья 1",
    "المادة ٢",
    "第一条",
    "第二条 ",
    "§ 1 ",
    "CHAPTER I",
    "Part A",
    "Section 2",
    "1.1 ",
    "• ",
    "- ",
    "– ",
    "* ",
    "# ",
    "## ",
    "**",
    "<b>",
    "<p>",
    "</li>",
    "<ol>",
    "<li>",
    "&nbsp;",
    "&amp;",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "   ",
    "\u{a0}",
    "\u{ad}",
    "\u{200f}",
    "\0",
    "🕊️",
    "1",
    "7",
    "2026. The ",
    "the forces ",
    "Armed forces",
    "they end. ",
];

fn pasted() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => any::<char>().prop_map(|c| c.to_string()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A sentence that no one would take for a mark or a heading.
fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-zé]{2,9}|[0-9]{1,4}|ж[а-я]{1,5}", 1..40)
        .prop_map(|words| format!("The {} end.", words.join(" ")))
}

/// All letters and digits of an outline, in the order of the text.
fn letters(outline: &Outline) -> String {
    let mut all = format!("{}{}", outline.title, outline.preamble);
    for point in &outline.points {
        all.push_str(&point.title);
        all.push_str(&point.text);
    }
    all.retain(char::is_alphanumeric);
    all
}

/// Whether the signs of a text stand in another in the same order.
fn is_within(text: &str, whole: &str) -> bool {
    let mut whole = whole.chars();
    text.chars().all(|c| whole.any(|one| one == c))
}

proptest! {
    #[test]
    fn nothing_is_made_up(text in pasted()) {
        let outline = outline(&text);
        if !markup::is_markup(&text) {
            prop_assert!(is_within(&letters(&outline), &text), "{:?}", outline);
        }
        for point in &outline.points {
            for text in [&point.title, &point.text] {
                prop_assert_eq!(text.trim(), &**text);
                prop_assert!(!text.contains([BOLD, characters::HEADING, '\r', '\t']), "{:?}", text);
            }
            prop_assert!(!point.title.contains('\n') && !point.number.contains('\n'));
        }
    }

    #[test]
    fn words_are_never_lost(sentences in prop::collection::vec(sentence(), 1..12), width in 30..100_usize, kind in 0..4) {
        let mut text = String::new();
        for (nth, sentence) in sentences.iter().enumerate() {
            let nth = nth + 1;
            let mark = match kind {
                0 => format!("{nth}. "),
                1 => format!("Article {nth}\n"),
                2 => format!("({nth}) "),
                _ => String::new(),
            };
            let mut line = mark;
            for word in sentence.split(' ') {
                if line.len() + word.len() > width {
                    text.push_str(line.trim_end());
                    text.push('\n');
                    line.clear();
                }
                line.push_str(word);
                line.push(' ');
            }
            text.push_str(line.trim_end());
            text.push_str(if kind == 3 { "\n\n" } else { "\n" });
        }
        let outline = outline(&text);
        let mut expected = sentences.concat();
        expected.retain(char::is_alphanumeric);
        prop_assert_eq!(letters(&outline), expected, "{}", text);
        // A paragraph that stands alone is read line by line.
        if kind < 3 || sentences.len() > 1 {
            prop_assert_eq!(outline.points.len(), sentences.len(), "{}", text);
        }
    }

    #[test]
    fn points_written_back_are_the_same_points(
        bodies in prop::collection::vec((sentence(), prop::collection::vec(sentence(), 0..3)), 1..20),
        mark in proptest::sample::select(&["1. ", "1) ", "Article 1. ", "§ 1 ", "**1.** ", "Статья 1. ", "第1条 "][..]),
        end in proptest::sample::select(&["\n", "\r\n", "\n\n"][..]),
    ) {
        let mut points: Vec<Point> = Vec::new();
        let mut text = String::new();
        for (nth, (body, inner)) in bodies.iter().enumerate() {
            let number = (nth + 1).to_string();
            let mut lines = vec![body.clone()];
            lines.extend(inner.iter().zip(["(a)", "(b)", "(c)"]).map(|(body, mark)| format!("{mark} {body}")));
            text.push_str(&mark.replace('1', &number));
            text.push_str(&lines.join("\n"));
            text.push_str(end);
            points.push(Point { number, title: String::new(), text: lines.join("\n") });
        }
        prop_assert_eq!(outline(&text).points, points);
    }
}
