//! What holds for every text.

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
                prop_assert!(!text.contains([BOLD, paste::HEADING, '\r', '\t']), "{:?}", text);
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

    #[test]
    fn points_are_parted_and_joined(
        texts in prop::collection::vec("[a-zß🕊 .\n]{0,20}", 0..6), nth in 0..8_usize, at in 0..100_usize,
    ) {
        let mut points: Vec<Point> = (texts.into_iter())
            .map(|text| Point { text, ..Point::default() })
            .collect();
        renumber(&mut points);
        let visible = |points: &[Point]| {
            let all = points.iter().flat_map(|point| point.text.chars());
            all.filter(|c| !c.is_whitespace()).collect::<String>()
        };
        let (before, count) = (visible(&points), points.len());
        split(&mut points, nth, at);
        prop_assert_eq!(points.len(), count + usize::from(nth < count));
        prop_assert_eq!(visible(&points), before.clone());
        join(&mut points, nth);
        join(&mut points, usize::MAX);
        prop_assert_eq!(points.len(), if nth < count { count } else { count.max(points.len()) });
        prop_assert_eq!(visible(&points), before);
    }
}

#[test]
fn points_are_put_right_by_hand() {
    let point = |number: &str, text: &str| Point {
        number: number.to_owned(),
        title: String::new(),
        text: text.to_owned(),
    };
    let mut points = vec![point("6", "Forces. 7. Funds. Gas."), point("8", "Oil.")];
    split(&mut points, 0, 8);
    split(&mut points, 1, 7);
    split(&mut points, 1, 0);
    assert_eq!(
        points,
        [
            point("6", "Forces."),
            point("7", ""),
            point("7b", "Funds."),
            point("7a", "Gas."),
            point("8", "Oil.")
        ]
    );
    join(&mut points, 2);
    join(&mut points, 1);
    join(&mut points, 9);
    renumber(&mut points);
    assert_eq!(
        points,
        [
            point("1", "Forces."),
            point("2", "Funds.\nGas."),
            point("3", "Oil.")
        ]
    );
}

/// What texts are made of that shall take long.
const HOSTILE: [&str; 59] = [
    "a",
    "a ",
    "1",
    "1. ",
    "1.\n",
    "\n",
    " ",
    "\t\n",
    " \n",
    "**",
    "** ",
    "\u{1}",
    "<",
    "<p>",
    "<b>",
    "<!--",
    "<a ",
    "&",
    "&#",
    "((((",
    "(1) ",
    "1.1.1.",
    "一",
    "千",
    "第",
    "第一条\n",
    "I",
    "I. ",
    "Article ",
    "Article 1\n",
    "Article 9 ",
    "CHAPTER I\n",
    "§",
    "\0",
    "\u{ad}\n",
    "🕊️",
    "🕊️\n",
    "ا ب\n",
    "-",
    "- ",
    "- a\n",
    "....",
    "\u{301}",
    "#",
    "# ",
    "# a\n",
    "\\",
    "\\.",
    "99999. a\n",
    "1. a\n1. b\n2. c\n",
    "1\n",
    "a\n\n",
    "A. \n",
    "CHAPTER I\nA\n1. b\n",
    "<ol><li>",
    "<style>",
    "a.\n\n1\n\n",
    ") ",
    "a)\n",
];

fn hostile(piece: &str, length: usize) -> String {
    format!("1. a\n{}\n2. b\n3. c", piece.repeat(length / piece.len()))
}

#[test]
fn hostile_texts_are_read() {
    for piece in HOSTILE {
        outline(&piece.repeat(10_000 / piece.len()));
        outline(&hostile(piece, 10_000));
    }
    let points: String = (1..=10_000).map(|nth| format!("{nth}. word\n")).collect();
    assert_eq!(outline(&points).points.len(), 10_000);
    let indented: String = (0..600)
        .map(|nth| format!("{}{}. Word.\n", " ".repeat(nth), nth + 1))
        .collect();
    assert_eq!(outline(&indented).points.len(), 600);
}

#[test]
#[ignore = "tells times: cargo test --release --lib outline -- --ignored --nocapture"]
fn five_megabytes_take_moments() {
    for piece in HOSTILE {
        for text in [
            piece.repeat(5_000_000 / piece.len()),
            hostile(piece, 5_000_000),
        ] {
            let start = std::time::Instant::now();
            let points = outline(&text).points.len();
            println!(
                "{:>6} ms {points:>8} points {piece:?}",
                start.elapsed().as_millis()
            );
        }
    }
}
