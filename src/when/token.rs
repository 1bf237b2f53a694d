//! From a text to the numbers, words and signs of a date. Open it when something is not
//! taken apart rightly: figures of other scripts, endings of ordinals, dashes.

use super::lexicon::{self, LONGEST_FORM, Word};
use crate::query::fold_into;

/// The most tokens that are looked at; no date has so many.
const MOST: usize = 40;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number, and with how many digits it is written.
    Number(u64, u8),
    /// A month in words.
    Month(u8),
    /// `XIX`
    Roman(u8),
    /// Any other word that is known.
    Word(Word),
    /// A sign: `-`, and `–` for all longer dashes, `/`, `.`, `,`, `:`, `+`, `?`, `~`, `%`, `'`, `…` for dots.
    Sign(char),
    /// Anything else: no date has it.
    Unknown,
}

/// A part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Whether it follows the one before without a space.
    pub(super) is_tight: bool,
}

impl Token {
    pub(super) fn is_sign(self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn is_word(self, word: Word) -> bool {
        self.kind == Kind::Word(word)
    }
}

/// A figure of any script that dates are written in, as one of ASCII; dashes and
/// marks that are not seen as what they stand for.
fn plain(c: char) -> Option<char> {
    let figure = |zero: u32| char::from_digit(c as u32 - zero, 10);
    match c {
        '٠'..='٩' => figure(0x660),
        '۰'..='۹' => figure(0x6f0),
        '\u{ff10}'..='\u{ff19}' => figure(0xff10),
        '\u{2010}' | '\u{2011}' | '\u{2212}' => Some('-'),
        '\u{2012}'..='\u{2015}' | '～' | '〜' | '→' => Some('–'),
        '／' => Some('/'),
        '؟' | '？' => Some('?'),
        '،' => Some(','),
        '‘' | '′' | '`' => Some('\''),
        // Arabic is written with and without the signs of alef, marks of vowels and lengthened lines.
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' => Some('ي'),
        '\u{640}' | '\u{64b}'..='\u{652}' => None,
        // Marks of direction and width.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        c if c.is_whitespace() => Some(' '),
        c => Some(c),
    }
}

/// The text in the letters that the lexicon has.
fn folded(text: &str) -> Vec<char> {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter_map(plain) {
        fold_into(c, &mut folded);
    }
    folded.chars().collect()
}

/// What stands in the text before it is known which words belong together.
enum Piece {
    Number(u64, u8),
    Word(String),
    Sign(char),
}

fn pieces(chars: &[char]) -> Vec<(Piece, bool)> {
    let mut pieces: Vec<(Piece, bool)> = Vec::new();
    let mut at = 0;
    let mut is_tight = false;
    let take = |from: usize, is: &dyn Fn(char) -> bool| {
        chars.iter().skip(from).take_while(|c| is(**c)).count()
    };
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied();
        match c {
            ' ' => {
                is_tight = false;
                at += 1;
                continue;
            }
            '0'..='9' => {
                let mut len = take(at, &|c| c.is_ascii_digit());
                // `12,000`, but not `March 5,2021`
                let thousands = chars.get(at + len) == Some(&',')
                    && take(at + len + 1, &|c| c.is_ascii_digit()) == 3;
                if thousands && len <= 3 {
                    len += 4;
                }
                let digits = chars[at..at + len].iter().filter_map(|c| c.to_digit(10));
                let count = digits.clone().count();
                let piece = match count {
                    ..=18 => {
                        let number = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit));
                        Piece::Number(number, count as u8)
                    }
                    _ => Piece::Sign('\0'),
                };
                pieces.push((piece, is_tight));
                at += len;
            }
            c if c.is_alphabetic() => {
                let mut end = at;
                while chars
                    .get(end)
                    .is_some_and(|c| c.is_alphabetic() || *c == '\'')
                {
                    end += 1;
                }
                while end > at && chars.get(end - 1) == Some(&'\'') {
                    end -= 1;
                }
                pieces.push((Piece::Word(chars[at..end].iter().collect()), is_tight));
                at = end;
            }
            '&' => {
                pieces.push((Piece::Word("&".into()), is_tight));
                at += 1;
            }
            '.' if next == Some('.') => {
                at += take(at, &|c| c == '.');
                pieces.push((Piece::Sign('…'), is_tight));
            }
            c => {
                // Two hyphens stand for a dash, and so does `->`.
                let mut len = if c == '-' { take(at, &|c| c == '-') } else { 1 };
                len += usize::from(c == '-' && chars.get(at + len) == Some(&'>'));
                pieces.push((Piece::Sign(if len > 1 { '–' } else { c }), is_tight));
                at += len;
            }
        }
        is_tight = true;
    }
    pieces
}

/// Whether letters behind a number only make it an ordinal: `1st`, `5-го`.
fn is_ordinal(word: &str) -> bool {
    matches!(
        word,
        "st" | "nd"
            | "rd"
            | "th"
            | "er"
            | "re"
            | "e"
            | "eme"
            | "o"
            | "º"
            | "ª"
            | "°"
            | "ter"
            | "го"
            | "ого"
            | "й"
            | "ый"
            | "ий"
            | "я"
            | "ая"
            | "е"
            | "ое"
            | "ої"
            | "ой"
            | "му"
            | "м"
            | "а"
            | "х"
    )
}

/// Whether letters behind a number of tens make it a decade: `1990s`, `1990er`, `90-е`, `1990-х`.
fn is_decade(word: &str) -> bool {
    matches!(
        word,
        "s" | "er"
            | "ern"
            | "'s"
            | "е"
            | "х"
            | "ые"
            | "ых"
            | "ті"
            | "ві"
            | "вих"
            | "тих"
            | "их"
            | "і"
            | "ми"
            | "ми-и"
    )
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars = folded(text);
    let pieces = pieces(&chars);
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some((piece, is_tight)) = pieces.get(at) {
        if tokens.len() >= MOST {
            return vec![Token {
                kind: Kind::Unknown,
                is_tight: false,
            }];
        }
        let is_tight = *is_tight;
        let mut push = |kind| tokens.push(Token { kind, is_tight });
        match piece {
            Piece::Number(number, digits) => {
                push(Kind::Number(*number, *digits));
                at += 1;
                at += ending(*number, *digits, &pieces[at..], &mut tokens);
            }
            // The article, which Arabic writes before a figure as well: `القرن الـ19`.
            Piece::Word(text) if text == "ال" => at += 1,
            Piece::Word(text) => {
                let (kind, len) = word(&pieces[at..]);
                let parts = match kind {
                    Kind::Unknown => lexicon::parts(text),
                    _ => None,
                };
                match parts {
                    Some((first, second)) => {
                        push(kind_of(first));
                        push(kind_of(second));
                    }
                    None => add_word(kind, is_tight, &mut tokens),
                }
                at += len;
                // The stop of an abbreviation.
                if let Some((Piece::Sign('.'), true)) = pieces.get(at) {
                    at += 1;
                }
            }
            Piece::Sign(sign) => {
                match sign {
                    '(' | ')' | '[' | ']' | '"' | ';' | '°' | '@' => {}
                    '.' if !matches!(pieces.get(at + 1), Some((Piece::Number(..), _))) => {}
                    '\0' => push(Kind::Unknown),
                    sign => push(Kind::Sign(*sign)),
                }
                at += 1;
            }
        }
    }
    for at in 0..tokens.len() {
        if tokens[at].is_word(Word::MiddleOrAugust) {
            tokens[at].kind = august(&tokens, at);
        }
    }
    tokens
}

/// `сер` is August beside a day or another month, and where a spreadsheet cut it (`сер-21`); else the middle.
fn august(tokens: &[Token], at: usize) -> Kind {
    let before = at.checked_sub(1).map(|before| tokens[before].kind);
    let is_behind = matches!(
        before,
        Some(Kind::Number(_, 1 | 2) | Kind::Sign('-' | '–' | '/') | Kind::Month(_))
    );
    let is_before =
        (tokens.get(at + 1)).is_some_and(|next| matches!(next.kind, Kind::Sign('-' | '–')));
    match is_behind || is_before || tokens.len() == 1 {
        true => Kind::Month(8),
        false => Kind::Word(Word::Middle),
    }
}

/// Adds a word to the tokens before it; some are more than one, and some only repeat what stands there.
fn add_word(kind: Kind, is_tight: bool, tokens: &mut Vec<Token>) {
    let tight = |kind| Token {
        kind,
        is_tight: true,
    };
    let first = Token { kind, is_tight };
    match (kind, tokens.as_slice()) {
        (Kind::Word(Word::Tens(number)), _) => {
            let number = Kind::Number(number.into(), 2);
            tokens.extend([
                Token {
                    kind: number,
                    is_tight,
                },
                tight(Kind::Word(Word::Decade)),
            ]);
        }
        (Kind::Word(Word::Noon), _) => {
            let number = Kind::Number(12, 2);
            let minutes = [tight(Kind::Sign(':')), tight(Kind::Number(0, 2))];
            tokens.push(Token {
                kind: number,
                is_tight,
            });
            tokens.extend(minutes);
        }
        // `آذار/مارس`, `March (Mar)`
        (Kind::Month(month), [.., before, sign])
            if sign.is_sign('/') && before.kind == Kind::Month(month) =>
        {
            tokens.pop();
        }
        (Kind::Month(month), [.., before]) if before.kind == Kind::Month(month) => {}
        // `19th-century`
        (Kind::Word(Word::Century), [.., number, sign])
            if sign.is_sign('-')
                && is_tight
                && matches!(number.kind, Kind::Number(..) | Kind::Roman(_)) =>
        {
            tokens.pop();
            tokens.push(first);
        }
        _ => tokens.push(first),
    }
}

fn kind_of(word: Word) -> Kind {
    match word {
        Word::Month(month) => Kind::Month(month),
        word => Kind::Word(word),
    }
}

/// Takes the letters that belong to a number, and tells how many pieces they are.
fn ending(number: u64, digits: u8, rest: &[(Piece, bool)], tokens: &mut Vec<Token>) -> usize {
    let (word, len) = match rest {
        [(Piece::Word(word), true), ..] => (word, 1),
        // `90-е`, `5-го`; `mi-2021` has the word before.
        [
            (Piece::Sign('-' | '\''), true),
            (Piece::Word(word), true),
            ..,
        ] => (word, 2),
        // `1.º`
        [(Piece::Sign('.'), true), (Piece::Word(word), true), ..] if word == "º" || word == "ª" => {
            (word, 2)
        }
        _ => return 0,
    };
    let word = word.trim_start_matches('\'');
    let is_tens = number.is_multiple_of(10) && (digits == 4 || digits == 2);
    if is_tens && is_decade(word) {
        tokens.push(Token {
            kind: Kind::Word(Word::Decade),
            is_tight: true,
        });
        return len;
    }
    let is_ending = digits <= 3 && is_ordinal(word) || (len == 2 && digits == 4 && is_decade(word));
    if is_ending { len } else { 0 }
}

/// The word or phrase that some pieces begin with, and how many they are.
fn word(pieces: &[(Piece, bool)]) -> (Kind, usize) {
    // Words with the stops and hyphens between them.
    let mut words: Vec<(&str, usize)> = Vec::new();
    for (nth, (piece, is_tight)) in pieces.iter().enumerate() {
        match piece {
            Piece::Word(word) => words.push((word, nth + 1)),
            Piece::Sign('.' | '-' | '/') if *is_tight => {}
            _ => break,
        }
        if words.len() == LONGEST_FORM {
            break;
        }
    }
    for count in (1..=words.len()).rev() {
        let form: Vec<&str> = words.iter().take(count).map(|(word, _)| *word).collect();
        let end = words.get(count - 1).map_or(1, |(_, end)| *end);
        let form = form.join(" ");
        let kind = match lexicon::find(&form) {
            Some(word) => kind_of(word),
            None if count == 1 => lexicon::roman(&form).map_or(Kind::Unknown, Kind::Roman),
            None => continue,
        };
        return (kind, end);
    }
    (Kind::Unknown, 1)
}

#[cfg(test)]
mod tests {
    use super::{Kind, Word, tokens};

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).iter().map(|token| token.kind).collect()
    }

    #[test]
    fn takes_texts_apart() {
        use Kind::*;
        assert_eq!(kinds("٥ Märzes"), [Number(5, 1), Unknown]);
        assert_eq!(kinds("5. März"), [Number(5, 1), Month(3)]);
        assert_eq!(kinds("1990er"), [Number(1990, 4), Word(self::Word::Decade)]);
        assert_eq!(kinds("44 v. Chr."), [Number(44, 2), Word(self::Word::Bce)]);
        assert_eq!(kinds("XIX в."), [Roman(19), Word(self::Word::CenturyOrIn)]);
        assert_eq!(
            kinds("1990—95"),
            [Number(1990, 4), Sign('–'), Number(95, 2)]
        );
        assert_eq!(kinds("12,000"), [Number(12_000, 5)]);
        assert_eq!(kinds("5-го марта"), [Number(5, 1), Month(3)]);
        assert_eq!(kinds("99999999999999999999"), [Unknown]);
    }
}
