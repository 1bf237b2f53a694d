//! Reads the mark that a line may begin with, such as `Article 5`, `(a)`, `IV.` or `•`.

use super::{
    names::{self, Name},
    number_words::{number_word, ordering},
    numeral::{self, Numeral},
    scan::{Number, Scan, is_dash, is_letter, is_space, number, starts_small},
};

pub(super) use super::kind::{Close, Kind, Mark};

/// The marks that a line may begin with: none, one, or two readings of one.
pub(super) fn marks(line: &str) -> [Option<Mark>; 2] {
    let scan = Scan { line, at: 0 };
    let Some(first) = scan.peek() else {
        return [None, None];
    };
    let found = match first {
        '(' | '（' | '[' => bracketed(scan),
        '§' => {
            let mut scan = scan;
            scan.next();
            scan.spaces();
            named(scan, Name::Article)
        }
        '№' | '#' => {
            let mut scan = scan;
            scan.next();
            scan.spaces();
            named(scan, Name::Point)
        }
        '第' | '제' => signed(scan),
        '①'..='⑳' => {
            let mut scan = scan;
            scan.next();
            let number = Number {
                span: (scan.at - first.len_utf8(), scan.at),
                readings: [Some((Numeral::Digits, first as u32 - 0x245f)), None],
                is_between: false,
            };
            finished(scan, &number, Name::None, Close::Brackets)
        }
        _ => (bullet(scan).or_else(|| bare(scan)))
            .or_else(|| worded(scan))
            .or_else(|| spelt(scan)),
    };
    found.unwrap_or([None, None])
}

type Readings = Option<[Option<Mark>; 2]>;

/// The readings of a number as marks that end here.
fn finished(mut scan: Scan, number: &Number, name: Name, close: Close) -> Readings {
    while scan.next_if(is_space).is_some() {}
    let mark = |(numeral, value)| Mark {
        kind: Kind {
            name,
            numeral,
            close,
        },
        value,
        is_between: number.is_between,
        number: number.span,
        end: scan.at,
    };
    Some(number.readings.map(|reading| reading.map(mark)))
}

/// Signs that begin an item of a list; the last two are those of the fonts of word processors.
const BULLETS: &str = "•·*●○◦▪■□‣⁃∙➢➤✓✔→⇒►▶▸❖\u{f0b7}\u{f0a7}";

/// Whether a line is nothing but the sign of an item: its words stand on the next.
pub(super) fn is_lone_bullet(line: &str) -> bool {
    let mut signs = line.chars();
    (signs.next().zip(Some(signs.next())))
        .is_some_and(|(sign, next)| next.is_none() && (is_dash(sign) || BULLETS.contains(sign)))
}

/// `•`, `-`, `*`
fn bullet(mut scan: Scan) -> Readings {
    let sign = scan.next()?;
    let is_sign = is_dash(sign) || BULLETS.contains(sign);
    // `o` and a tab is how a word processor writes a circle.
    let is_circle = sign == 'o' && scan.peek() == Some('\t');
    let is_open = match sign {
        '*' => scan.peek().is_some_and(is_letter) && !scan.rest().contains('*'),
        // `-5` is a number, `--` a line.
        sign if is_dash(sign) => scan
            .peek()
            .is_some_and(|c| is_letter(c) || "«“\"„(".contains(c)),
        _ => "•●▪■‣→►\u{f0b7}\u{f0a7}".contains(sign),
    };
    if !(is_sign || is_circle) || !(scan.spaces() || is_open) || scan.is_end() {
        return None;
    }
    let number = Number {
        span: (0, 0),
        readings: [Some((Numeral::Bullet, 1)), None],
        is_between: false,
    };
    finished(scan, &number, Name::None, Close::Any)
}

/// `(1)`, `（一）`, `[1]`
fn bracketed(mut scan: Scan) -> Readings {
    let is_square = scan.next() == Some('[');
    scan.spaces();
    let number = number(&mut scan)?;
    scan.spaces();
    let end = scan.next_if(|c| matches!(c, ')' | '）' | ']'))?;
    let close = match (is_square, end) {
        (false, ')' | '）') => Close::Brackets,
        (true, ']') => Close::Square,
        _ => return None,
    };
    finished(scan, &number, Name::None, close)
}

/// `1.`, `1)`, `1:`, `1 –`, `I.`, `a)`, `一、`, `1` on a line of its own.
fn bare(mut scan: Scan) -> Readings {
    let number = number(&mut scan).filter(|number| number.readings != [None, None])?;
    let is_digits = matches!(number.readings[0], Some((Numeral::Digits, _)));
    let is_nested = matches!(number.readings[0], Some((Numeral::Nested, _)));
    if is_digits {
        ordinal(&mut scan);
    }
    let behind = scan;
    let close = match scan.peek() {
        None if is_digits => Close::Line,
        Some('\t') if is_digits || is_nested => Close::Tab,
        Some(' ') if is_nested => Close::Dot,
        // A key with a digit, as in messages.
        Some('\u{fe0f}' | '\u{20e3}') if is_digits => {
            scan.run(|c| matches!(c, '\u{fe0f}' | '\u{20e3}'));
            Close::Brackets
        }
        _ => {
            let has_space = scan.next_if(|c| c == ' ').is_some();
            match scan.next()? {
                '.' | '．' | '、' if !has_space => Close::Dot,
                ')' | '）' if !has_space || is_digits => Close::Bracket,
                ':' | '：' if !has_space => Close::Colon,
                '|' if is_digits && has_space => Close::Tab,
                c if is_digits && (is_dash(c) || c == '/' && !has_space) => {
                    // `1-Troops`, and not `5-day`.
                    let is_end = |c: &char| is_space(*c) || is_dash_end(*c);
                    scan.peek().filter(is_end)?;
                    Close::Dash
                }
                c if is_digits && has_space && is_dash_end(c) => {
                    scan = behind;
                    Close::Space
                }
                _ => return None,
            }
        }
    };
    // `I.` and `A.` end with a space, as `I.B.M.` does not; `1:30` is a time.
    let next = scan.peek();
    let is_open = match close {
        Close::Dot if !is_digits && !is_nested => {
            next.is_none_or(|c| is_space(c) || is_dash(c)) || behind.peek() == Some('、')
        }
        Close::Dot | Close::Colon => next.is_none_or(|c| numeral::digit(c).is_none()),
        _ => true,
    };
    // `1.)` and `1).` are one end.
    if matches!(close, Close::Dot | Close::Bracket) {
        scan.next_if(|c| matches!(c, ')' | '.'));
        // `1.- A`, `1. – A`
        let mut ahead = scan;
        ahead.spaces();
        if ahead.next_if(is_dash).is_some() && ahead.spaces() {
            scan = ahead;
        }
    }
    is_open.then(|| finished(scan, &number, Name::None, close))?
}

/// What may stand right behind the dash of a number that begins a point.
fn is_dash_end(c: char) -> bool {
    is_letter(c) && !c.is_lowercase() || "«“\"„[".contains(c)
}

/// Goes behind what makes an ordinal of digits: `1er`, `1º`, `2nd`.
fn ordinal(scan: &mut Scan) {
    let mut ahead = *scan;
    ahead.next_if(|c| c == '.');
    if ahead.next_if(|c| matches!(c, 'º' | '°' | 'ª')).is_some() {
        *scan = ahead;
        return;
    }
    ahead = *scan;
    if matches!(
        ahead.run(is_letter),
        "er" | "st" | "nd" | "rd" | "th" | "ème"
    ) {
        *scan = ahead;
    }
}

/// `Eleven –`, `First,`, `Во-первых,`
fn spelt(mut scan: Scan) -> Readings {
    let found = ordering(&mut scan)?;
    let has_space = scan.next_if(|c| c == ' ').is_some();
    let close = match scan.next() {
        Some('.') if !has_space => Close::Dot,
        Some(')') if !has_space => Close::Bracket,
        Some(':') => Close::Colon,
        Some(',') if !has_space => Close::Comma,
        // `Eleven-`, and not `two-thirds`.
        Some(c) if is_dash(c) && scan.peek().is_some_and(|c| is_space(c) || is_dash_end(c)) => {
            Close::Dash
        }
        _ => return None,
    };
    if matches!(close, Close::Dot) {
        scan.next_if(is_dash);
    }
    let number = Number {
        span: found.span,
        readings: [Some((Numeral::Word, found.value)), None],
        is_between: false,
    };
    finished(scan, &number, Name::None, close)
}

/// `Article 1`, `Art. IV`, `Статья 12 bis`, `Part A`
fn worded(mut scan: Scan) -> Readings {
    let word = scan.run(is_letter);
    if word.is_empty() || word.len() > 40 {
        return None;
    }
    scan.next_if(|c| c == '.');
    scan.spaces();
    let mut ahead = scan;
    ahead.next_if(|c| matches!(c, '(' | '（'));
    let mut spelt = ahead;
    let is_number = number(&mut ahead).is_some_and(|number| number.readings != [None, None]);
    if !is_number {
        number_word(&mut spelt)?;
    }
    named(scan, names::name(word)?)
}

/// The numeral behind a name.
fn named(mut scan: Scan, name: Name) -> Readings {
    let is_open = scan.next_if(|c| matches!(c, '(' | '（')).is_some();
    let mut ahead = scan;
    let spelt = number_word(&mut ahead);
    let mut number = match &spelt {
        Some(found) => Number {
            span: found.span,
            readings: [Some((Numeral::Digits, found.value)), None],
            is_between: false,
        },
        None => number(&mut scan)?,
    };
    if spelt.is_some() {
        scan = ahead;
    } else if matches!(number.readings[0], Some((Numeral::Digits, _))) {
        ordinal(&mut scan);
    }
    let (start, end) = number.span;
    let word = scan.line.get(start..end).unwrap_or_default();
    let is_small =
        |reading: &(Numeral, u32)| matches!(reading.0, Numeral::SmallLetter | Numeral::SmallRoman);
    let is_latin_small = word.chars().all(char::is_lowercase);
    for reading in &mut number.readings {
        if reading.as_ref().is_some_and(is_small) && is_latin_small && name != Name::Paragraph {
            *reading = None;
        }
    }
    if is_open {
        // `Article (1)`
        scan.next_if(|c| matches!(c, ')' | '）'))?;
    }
    behind_name(scan, &number, name)
}

/// What follows the numeral of a name tells a mark from a mention.
fn behind_name(mut scan: Scan, number: &Number, name: Name) -> Readings {
    let has_space = scan.spaces();
    let is_close: fn(char) -> bool = |c| is_dash(c) || ".:)]：．、".contains(c);
    let is_passed: fn(char) -> bool = |c| is_space(c) || is_dash(c) || ".:)]：．、".contains(c);
    let has_close = scan.next_if(is_close).is_some();
    while has_close && scan.next_if(is_passed).is_some() {}
    if !has_close {
        let mut ahead = scan;
        let is_mention = match ahead.next() {
            None => false,
            Some('(') => ahead.peek().is_none_or(|c| {
                numeral::digit(c).is_some() || ahead.rest().chars().nth(1) == Some(')')
            }),
            Some(c) => !has_space || !(is_letter(c) || "«“\"„".contains(c)),
        };
        if is_mention || starts_small(scan.rest()) {
            return None;
        }
    }
    finished(scan, number, name, Close::Any)
}

/// `第一条`, `제1조`
fn signed(mut scan: Scan) -> Readings {
    scan.next();
    scan.spaces();
    let number = number(&mut scan)?;
    scan.spaces();
    let name = names::sign(scan.next()?)?;
    while scan
        .next_if(|c| is_space(c) || "：:．.、".contains(c))
        .is_some()
    {}
    finished(scan, &number, name, Close::Any)
}

/// Whether a line is the number of a page, other than a mere number: `- 3 -`, `Page 3 of 12`.
pub(super) fn is_page(line: &str) -> bool {
    let mut scan = Scan { line, at: 0 };
    let has_dash = scan.next_if(is_dash).is_some();
    let is_page = !has_dash
        && numeral::has_word("page seite página pagina стр сторінка", scan.run(is_letter));
    scan.next_if(|c| c == '.');
    scan.spaces();
    if !(has_dash || is_page) || scan.run(|c| numeral::digit(c).is_some()).is_empty() {
        return false;
    }
    scan.spaces();
    if has_dash && scan.next_if(is_dash).is_none() {
        return false;
    }
    if is_page {
        scan.run(|c| is_letter(c) || c == '/');
        scan.spaces();
        scan.run(|c| numeral::digit(c).is_some());
    }
    scan.is_end()
}

#[cfg(test)]
mod tests {
    use super::{super::characters::BOLD, *};

    /// What a line is marked with, as `number|text behind`.
    fn first(line: &str) -> Option<String> {
        let mark = marks(line).into_iter().flatten().next()?;
        let (start, end) = mark.number;
        Some(format!("{}|{}", &line[start..end], &line[mark.end..]))
    }

    #[test]
    fn marks_are_found() {
        for (line, found) in [
            ("1. A", "1|A"),
            ("1.A", "1|A"),
            ("1) A", "1|A"),
            ("1.) A", "1|A"),
            ("(1) A", "1|A"),
            ("1: A", "1|A"),
            ("1 - A", "1|A"),
            ("1 – A", "1|A"),
            ("1 — A", "1|A"),
            ("1\tA", "1|A"),
            ("1", "1|"),
            ("1.", "1|"),
            ("12a. A", "12a|A"),
            ("12 bis. A", "12 bis|A"),
            ("٣. ألف", "٣|ألف"),
            ("३. क", "३|क"),
            ("３．甲", "３|甲"),
            ("一、甲", "一|甲"),
            ("（二）甲", "二|甲"),
            ("② 甲", "②|甲"),
            ("I. A", "I|A"),
            ("IV) A", "IV|A"),
            ("A. B", "A|B"),
            ("a) b", "a|b"),
            ("(iv) b", "iv|b"),
            ("а) б", "а|б"),
            ("1.1 A", "1.1|A"),
            ("1.1. A", "1.1|A"),
            ("• A", "|A"),
            ("– A", "|A"),
            ("Article 1", "1|"),
            ("ARTICLE IV – Peace", "IV|Peace"),
            ("Article 1er", "1|"),
            ("Article premier", "premier|"),
            ("Article 12 bis: Peace", "12 bis|Peace"),
            ("Art. 5. Peace", "5|Peace"),
            ("Art.5 Peace", "5|Peace"),
            ("Artículo 1º.- Paz", "1|Paz"),
            ("Статья 3. Мир", "3|Мир"),
            ("Стаття ІІ", "ІІ|"),
            ("المادة ٤: سلام", "٤|سلام"),
            ("المادة الثانية", "الثانية|"),
            ("अनुच्छेद ५", "५|"),
            ("§ 12a Frieden", "12a|Frieden"),
            ("第一条 和平", "一|和平"),
            ("第12条 和平", "12|和平"),
            ("제3조 평화", "3|평화"),
            ("Point One", "One|"),
            ("Part A", "A|"),
            ("CHAPTER I. Peace", "I|Peace"),
            ("\u{1}1.\u{1} A", "1|\u{1} A"),
        ] {
            let found = found.replace("\u{1} A", "A");
            assert_eq!(
                first(line).map(|one| one.replace(BOLD, "")).as_deref(),
                Some(&*found),
                "{line}"
            );
        }
    }

    #[test]
    fn mentions_are_no_marks() {
        for line in [
            "",
            "100 days after",
            "1.5 million",
            "10:30 in the morning",
            "Article 5 of the treaty",
            "Article 5 and 6",
            "Article 5, paragraph 2",
            "Article 5(2) of the treaty",
            "Article of peace",
            "Articles",
            "Part of the agreement",
            "I.B.M. is",
            "In 2026",
            "-5 degrees",
            "(as agreed) it",
            "§ of the law",
            "600,000 personnel",
            "第三国",
        ] {
            let found = first(line);
            // `1.5 million` may be a point in a point, never one of its own.
            assert!(
                found.is_none() || line == "1.5 million",
                "{line}: {found:?}"
            );
        }
        for (line, page) in [
            ("- 3 -", true),
            ("– 3 –", true),
            ("Page 3 of 12", true),
            ("Seite 3", true),
            ("page 3/12", true),
            ("- 3 brigades", false),
            ("Page 3 of the treaty", false),
            ("3", false),
        ] {
            assert_eq!(is_page(line), page, "{line}");
        }
    }
}
