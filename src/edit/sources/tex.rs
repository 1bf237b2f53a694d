//! Plain text out of the text of a BibTeX field: braces go, commands for accents and signs become letters.

/// A field's text without what only TeX needs.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    // The accent that the next letter gets.
    let mut accent: Option<char> = None;
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' => {}
            '~' => plain.push(' '),
            '-' if chars.peek() == Some(&'-') => {
                while chars.peek() == Some(&'-') {
                    chars.next();
                }
                plain.push('–');
            }
            '\\' => match chars.next() {
                Some(sign) if sign.is_ascii_alphabetic() => {
                    let mut name = String::from(sign);
                    while let Some(letter) = chars.next_if(char::is_ascii_alphabetic) {
                        name.push(letter);
                    }
                    // A blank behind a command only ends it.
                    chars.next_if_eq(&' ');
                    match (mark(&name), letter(&name)) {
                        (Some(mark), _) => accent = Some(mark),
                        (None, Some(letter)) => add(&mut plain, letter, &mut accent),
                        (None, None) => {}
                    }
                }
                Some(sign) => match mark(&sign.to_string()) {
                    Some(mark) => accent = Some(mark),
                    None => plain.push(sign),
                },
                None => {}
            },
            c => add(&mut plain, c, &mut accent),
        }
    }
    plain
}

/// Adds a letter with its accent, as one character where there is one.
fn add(plain: &mut String, letter: char, accent: &mut Option<char>) {
    let Some(mark) = accent.take() else {
        return plain.push(letter);
    };
    let whole = COMPOSED.iter().find(|(of, _)| *of == mark);
    let place = LETTERS.chars().position(|of| of == letter);
    match whole
        .zip(place)
        .and_then(|((_, with), place)| with.chars().nth(place))
    {
        Some(whole) if whole != '.' => plain.push(whole),
        // Combining marks stand behind their letter.
        _ => plain.extend([letter, mark]),
    }
}

const LETTERS: &str = "aeiouycnszgAEIOUYCNSZG";

/// Letters of [`LETTERS`] with each accent; `.` where there is none.
const COMPOSED: [(char, &str); 6] = [
    ('\u{300}', "àèìòù..ǹ...ÀÈÌÒÙ..Ǹ..."),
    ('\u{301}', "áéíóúýćńśźǵÁÉÍÓÚÝĆŃŚŹǴ"),
    ('\u{302}', "âêîôûŷĉ.ŝẑĝÂÊÎÔÛŶĈ.ŜẐĜ"),
    ('\u{303}', "ãẽĩõũỹ.ñ...ÃẼĨÕŨỸ.Ñ..."),
    ('\u{308}', "äëïöüÿ.....ÄËÏÖÜŸ....."),
    ('\u{30c}', "ǎěǐǒǔ.čňšžǧǍĚǏǑǓ.ČŇŠŽǦ"),
];

/// The combining mark of a command for an accent.
fn mark(command: &str) -> Option<char> {
    Some(match command {
        "`" => '\u{300}',
        "'" => '\u{301}',
        "^" => '\u{302}',
        "~" => '\u{303}',
        "\"" => '\u{308}',
        "=" => '\u{304}',
        "." => '\u{307}',
        "v" => '\u{30c}',
        "u" => '\u{306}',
        "H" => '\u{30b}',
        "c" => '\u{327}',
        "k" => '\u{328}',
        "r" => '\u{30a}',
        "d" => '\u{323}',
        _ => return None,
    })
}

/// The letter that a command stands for.
fn letter(command: &str) -> Option<char> {
    Some(match command {
        "ss" => 'ß',
        "ae" => 'æ',
        "AE" => 'Æ',
        "oe" => 'œ',
        "OE" => 'Œ',
        "o" => 'ø',
        "O" => 'Ø',
        "aa" => 'å',
        "AA" => 'Å',
        "l" => 'ł',
        "L" => 'Ł',
        "i" => 'i',
        "j" => 'j',
        "textendash" => '–',
        "textemdash" => '—',
        "textquoteright" => '’',
        "textquoteleft" => '‘',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn commands_become_letters() {
        for (tex, text) in [
            (r#"{\"U}ber"#, "Über"),
            (r#"\"{o}"#, "ö"),
            (r"\'{E}lys\'ee", "Élysée"),
            (r"Stra{\ss}e", "Straße"),
            (r"Wa{\l}\k{e}sa", "Wałe\u{328}sa"),
            (r"A \& B, 3\,\%", "A & B, 3,%"),
            (r"{The {UN}}", "The UN"),
            (r"1--9", "1–9"),
            (r"\v{c}\emph{x}", "čx"),
        ] {
            assert_eq!(plain(tex), text, "{tex}");
        }
    }
}
