//! Times of day and their zones: `10:30`, `3:45 PM`, `10h30`, `10.30 Uhr`, `23:20:30.5 GMT+2`.

use super::{
    Why,
    lexicon::Word,
    token::{Kind, Token, tokens},
};

/// A time of day.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Clock {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    /// As EDTF writes it: nothing, `Z`, `+04:30`.
    pub(super) zone: String,
}

impl Clock {
    /// As EDTF writes it.
    fn edtf(&self) -> String {
        let Clock {
            hour,
            minute,
            second,
            zone,
        } = self;
        format!("{hour:02}:{minute:02}:{second:02}{zone}")
    }

    /// As EDTF writes it; nothing for midnight, which is how programs write a day.
    pub(super) fn text(&self) -> Option<String> {
        let is_midnight = (self.hour, self.minute, self.second) == (0, 0, 0);
        (!is_midnight).then(|| self.edtf())
    }
}

/// A small number, and how many digits it has.
fn number(token: Option<&Token>) -> Option<(u64, u8)> {
    match token?.kind {
        Kind::Number(number, digits) => Some((number, digits)),
        _ => None,
    }
}

/// A number of two digits right behind a sign.
fn after(tokens: &[Token], at: usize, sign: char) -> Option<u8> {
    let is_sign = tokens.get(at).is_some_and(|token| token.is_sign(sign));
    match number(tokens.get(at + 1)) {
        Some((number, 2)) if is_sign && tokens[at + 1].is_tight => Some(number as u8),
        _ => None,
    }
}

/// Where a time of day begins, itself, and where it ends.
pub(super) fn find(tokens: &[Token]) -> Option<Result<(usize, Clock, usize), Why>> {
    (0..tokens.len()).find_map(|at| Some(read(tokens, at)?.map(|(clock, end)| (at, clock, end))))
}

/// The time of day that begins with a token, and where it ends.
fn read(tokens: &[Token], at: usize) -> Option<Result<(Clock, usize), Why>> {
    let (hour, digits) = number(tokens.get(at))?;
    if digits > 2 {
        return None;
    }
    let (mut minute, mut second, mut end) = (0, 0, at + 1);
    let is_word = |at: usize, words: &[Word]| match tokens.get(at).map(|token| token.kind) {
        Some(Kind::Word(word)) => words.contains(&word),
        _ => false,
    };
    if let Some(minutes) = after(tokens, end, ':') {
        (minute, end) = (minutes, end + 2);
        if let Some(seconds) = after(tokens, end, ':') {
            (second, end) = (seconds, end + 2);
            // Fractions are not kept.
            let is_fraction = (tokens.get(end))
                .is_some_and(|token| token.is_tight && (token.is_sign('.') || token.is_sign(',')));
            if is_fraction && number(tokens.get(end + 1)).is_some() && tokens[end + 1].is_tight {
                end += 2;
            }
        }
        if is_word(end, &[Word::Hours]) {
            end += 1;
        }
    } else if let Some(minutes) =
        after(tokens, end, '.').filter(|_| is_word(end + 2, &[Word::Hours, Word::Am, Word::Pm]))
    {
        (minute, end) = (minutes, end + 2);
        end += usize::from(is_word(end, &[Word::Hours]));
    } else if is_word(end, &[Word::Hours]) {
        end += 1;
        // `10 h 30`, but `10 h, 15 mars 2021`
        let is_month =
            |at: usize| matches!(tokens.get(at).map(|token| token.kind), Some(Kind::Month(_)));
        if let Some((minutes, 2)) = number(tokens.get(end))
            && (tokens[end].is_tight || !is_month(end + 1))
        {
            (minute, end) = (minutes as u8, end + 1);
        }
    } else if !is_word(end, &[Word::Am, Word::Pm]) {
        return None;
    }
    // `10 часов 30 минут`
    end += usize::from(is_word(end, &[Word::Minutes]));
    let half = match tokens.get(end).map(|token| token.kind) {
        Some(Kind::Word(Word::Am)) => Some(0),
        Some(Kind::Word(Word::Pm)) => Some(12),
        _ => None,
    };
    end += usize::from(half.is_some());
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return Some(Err(Why::Unread)),
    };
    let is_end_of_day = (hour, minute, second) == (24, 0, 0);
    if !is_end_of_day && (hour > 23 || minute > 59 || second > 60) {
        return Some(Err(Why::Unread));
    }
    let clock = Clock {
        hour: hour as u8,
        minute,
        second,
        zone: String::new(),
    };
    match zone(tokens, end, &clock) {
        Ok((zone, end)) => Some(Ok((Clock { zone, ..clock }, end))),
        Err(why) => Some(Err(why)),
    }
}

fn offset_text(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    format!("{sign}{:02}:{:02}", all / 3600, all / 60 % 60)
}

/// The zone behind a time, and where it ends.
fn zone(tokens: &[Token], at: usize, clock: &Clock) -> Result<(String, usize), Why> {
    match tokens.get(at).map(|token| token.kind) {
        Some(Kind::Word(Word::Zone(seconds))) => match offset(tokens, at + 1) {
            // `GMT+2`
            Some((seconds, end)) if tokens[at + 1].is_tight => Ok((offset_text(seconds), end)),
            _ if seconds == 0 => Ok(("Z".into(), at + 1)),
            _ => Ok((offset_text(seconds), at + 1)),
        },
        Some(Kind::Sign('+' | '-')) => match offset(tokens, at) {
            Some((seconds, end)) if !is_until(tokens, at, clock) => Ok((offset_text(seconds), end)),
            _ => Ok((String::new(), at)),
        },
        // Letters behind a time that are none of a date are a zone.
        Some(Kind::Unknown) => Err(Why::Zone),
        _ => Ok((String::new(), at)),
    }
}

/// Whether a time and a hyphen are followed by a later time: `10:30-12:00`.
fn is_until(tokens: &[Token], at: usize, clock: &Clock) -> bool {
    let later = number(tokens.get(at + 1)).zip(after(tokens, at + 2, ':'));
    let has_seconds =
        at >= 4 && after(tokens, at - 4, ':').is_some() && after(tokens, at - 2, ':').is_some();
    tokens[at].is_sign('-')
        && !has_seconds
        && later.is_some_and(|((hour, _), minute)| {
            (hour, minute) > (u64::from(clock.hour), clock.minute)
        })
}

/// Seconds east of UTC: `+2`, `+02`, `+0200`, `+02:00`; and where it ends.
fn offset(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let sign = match tokens.get(at)?.kind {
        Kind::Sign('+') => 1,
        Kind::Sign('-') => -1,
        _ => return None,
    };
    let (number, digits) = number(tokens.get(at + 1)).filter(|_| tokens[at + 1].is_tight)?;
    let number = i32::try_from(number).ok()?;
    let (hours, minutes, end) = match digits {
        1 | 2 => match after(tokens, at + 2, ':') {
            Some(minutes) => (number, i32::from(minutes), at + 4),
            None => (number, 0, at + 2),
        },
        4 => (number / 100, number % 100, at + 2),
        _ => return None,
    };
    (hours <= 18 && minutes < 60).then_some((sign * (hours * 3600 + minutes * 60), end))
}

/// A time that stands alone, as in a column of times; midnight as well.
pub(super) fn alone(text: &str) -> Option<String> {
    let tokens = tokens(text.get(..text.len().min(super::LONGEST))?);
    // In a column of times these are no days.
    let bare = match tokens.as_slice() {
        [hour, point, minute] if point.is_sign('.') => number(Some(hour)).zip(number(Some(minute))),
        [only] => number(Some(only))
            .filter(|(_, digits)| *digits == 4)
            .map(|(number, _)| ((number / 100, 2), (number % 100, 2))),
        _ => None,
    };
    if let Some(((hour @ 0..=23, 1 | 2), (minute @ 0..=59, 2))) = bare {
        return Some(format!("{hour:02}:{minute:02}:00"));
    }
    let (0, clock, end) = find(&tokens)?.ok()? else {
        return None;
    };
    (end == tokens.len()).then(|| clock.edtf())
}
