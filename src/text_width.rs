//! How wide a line of text will be, and where to cut it, before anything is drawn.
//!
//! Estimated from the letters, as shares of their size: those of Helvetica and what is made to
//! its measure (Arial, Liberation Sans), rounded up, so that other sans serifs fit as well. A
//! browser measures exactly, one text at a time; a layout asks for hundreds at each movement
//! of the pointer, and must come out the same in a picture that no browser draws.

/// The width of a letter, as a share of the size of the letters.
fn share(letter: char) -> f32 {
    match letter {
        // Marks that stand over or under the letter before them, and what joins letters.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
        'i' | 'j' | 'l' | '\'' | '’' | '‘' | '|' => 0.24,
        'f' | 't' | 'I' | ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '/' | '[' | ']' => 0.3,
        'r' | '-' | '(' | ')' | '“' | '”' | '"' => 0.36,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.52,
        'm' | 'M' => 0.86,
        'w' => 0.74,
        'W' | '@' | '%' | '—' | '…' => 1.02,
        'A'..='Z' | '\u{386}'..='\u{3ab}' | '\u{400}'..='\u{42f}' => 0.73,
        // Scripts whose letters are squares.
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{1f000}'.. => 1.05,
        _ => 0.57,
    }
}

/// The width of a text in letters of this size, in the unit of the size.
pub fn width(text: &str, size: f32) -> f32 {
    text.chars().map(share).sum::<f32>() * size
}

/// As much of a text as has room, in the unit of the size: whole, or whole words with “…” for the
/// rest; nothing where not even its first word has room.
///
/// ```
/// use demarche::text_width::{cut_at_word, width};
///
/// let title = "Driscoll delivers the draft to Zelensky";
/// assert_eq!(cut_at_word(title, 12.0, width(title, 12.0)).as_deref(), Some(title));
/// assert_eq!(cut_at_word(title, 12.0, 130.0).as_deref(), Some("Driscoll delivers the…"));
/// assert_eq!(cut_at_word(title, 12.0, 40.0), None);
/// ```
pub fn cut_at_word(text: &str, size: f32, room: f32) -> Option<String> {
    if width(text, size) <= room {
        return Some(text.to_owned());
    }
    let end = fitting(text, size, room);
    let word = match text[end..].starts_with(' ') {
        true => end,
        false => text[..end].rfind(' ')?,
    };
    let words = text[..word].trim_end();
    (!words.is_empty()).then(|| format!("{words}…"))
}

/// As much of a text as has room, cut [at a word](cut_at_word), or within the first where not even
/// that has room.
pub fn cut(text: &str, size: f32, room: f32) -> String {
    cut_at_word(text, size, room)
        .unwrap_or_else(|| format!("{}…", &text[..fitting(text, size, room)]))
}

/// How many bytes of a text have room, with “…” behind them.
fn fitting(text: &str, size: f32, room: f32) -> usize {
    let mut left = room - share('…') * size;
    let fits = |&(_, letter): &(usize, char)| {
        left -= share(letter) * size;
        left >= 0.0
    };
    let last = text.char_indices().take_while(fits).last();
    last.map_or(0, |(at, letter)| at + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_are_as_wide_as_they_are() {
        // By the metrics of Helvetica: 86.7 and 22.7.
        assert!((86.7..93.0).contains(&width("Talks in Geneva", 12.0)));
        assert!((22.7..25.0).contains(&width("illicit", 12.0)));
        assert_eq!(width("е\u{301}", 10.0), width("е", 10.0));
    }

    #[test]
    fn cut_at_words() {
        assert_eq!(cut("Peace plan", 10.0, 0.0), "…");
        assert_eq!(cut("Uncharacteristically", 12.0, 60.0), "Unchara…");
        assert_eq!(cut("", 12.0, 0.0), "");
    }

    proptest! {
        #[test]
        fn what_is_cut_has_room(text in "\\PC{0,60}", room in 0.0_f32..400.0) {
            let short = cut(&text, 12.0, room);
            prop_assert!(short == text || short == "…" || width(&short, 12.0) <= room + 1e-3);
            prop_assert!(short == text || text.starts_with(short.trim_end_matches('…')));
            if let Some(words) = cut_at_word(&text, 12.0, room).filter(|words| *words != text) {
                let kept = words.trim_end_matches('…');
                let rest = text.strip_prefix(kept);
                prop_assert!(rest.is_some_and(|rest| rest.starts_with(char::is_whitespace)), "{words:?}");
            }
        }
    }
}
