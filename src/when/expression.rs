//! What stands around and between dates: `before`, `since`, `between … and`, dashes. Here a
//! text is read twice where it can be understood in two ways, and the readings are compared.

use super::{
    Answer, Habits, Pairs, Question, Reading, Rule, Why,
    context::Context,
    lexicon::Word,
    point,
    raw::Form,
    resolve::{self, Found},
    token::{Kind, Token, tokens},
    unit::{End, Quality, Unit, edtf},
};

/// A text read with both answers to what it leaves open.
pub(super) struct Asked {
    /// What it leaves open.
    pub(super) question: Option<Question>,
    /// Whether the first answer will do.
    pub(super) is_soft: bool,
    pub(super) first: Result<Whole, Why>,
    /// The same as the first where nothing was asked.
    pub(super) second: Result<Whole, Why>,
}

/// A date that was read, and whether its day of the week fits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Whole {
    pub(super) reading: Reading,
    weekday_fits: Option<bool>,
}

/// Reads a text with both answers.
pub(super) fn asked(text: &str, habits: &Habits) -> Asked {
    let tokens = tokens(without_notes(text));
    // No date has a word that is none of dates; behind a time it may be a zone, which is told.
    let has_clock = tokens.iter().any(|token| token.is_sign(':'));
    if !has_clock && tokens.iter().any(|token| token.kind == Kind::Unknown) {
        return Asked {
            question: None,
            is_soft: false,
            first: Err(Why::Unread),
            second: Err(Why::Unread),
        };
    }
    let mut cx = Context {
        habits,
        is_first: true,
        asked: None,
        is_soft: false,
        has_decade: false,
    };
    let first = whole(&tokens, &mut cx);
    let (question, is_soft) = (cx.asked, cx.is_soft);
    let second = match question {
        None => first.clone(),
        Some(_) => whole(
            &tokens,
            &mut Context {
                is_first: false,
                has_decade: false,
                ..cx
            },
        ),
    };
    // The day of the week tells.
    let fits =
        |whole: &Result<Whole, Why>| whole.as_ref().ok().and_then(|whole| whole.weekday_fits);
    let (first, second) = match (fits(&first), fits(&second)) {
        (Some(true), Some(false)) => (first, Err(Why::OtherOrder)),
        (Some(false), Some(true)) => (Err(Why::OtherOrder), second),
        _ => (first, second),
    };
    Asked {
        question,
        is_soft,
        first,
        second,
    }
}

/// What programs write behind a date for people: `[Europe/Kyiv]`, `(Eastern European Standard Time)`.
fn without_notes(text: &str) -> &str {
    let zone = text
        .find(['['])
        .filter(|_| text.ends_with(']') && text.contains(':'));
    let name = text
        .find(" (")
        .filter(|_| text.contains("GMT") && text.ends_with(')'));
    match zone.or(name) {
        Some(end) if end > 0 => &text[..end],
        _ => text,
    }
}

/// Reads a text that is no EDTF.
pub(super) fn read(text: &str, habits: &Habits) -> Answer {
    let asked = asked(text, habits);
    match (asked.first, asked.second, asked.question) {
        (Ok(first), Ok(second), Some(question))
            if first.reading.date != second.reading.date && !asked.is_soft =>
        {
            Answer::Either(question, first.reading, second.reading)
        }
        (Ok(whole), _, _) | (_, Ok(whole), _) => Answer::Sure(whole.reading),
        (Err(Why::Unread), Err(why), _) | (Err(why), _, _) => Answer::None(why),
    }
}

/// The ends of a date, before they are written.
type Ends = (End, Option<End>, &'static str, Option<Rule>, Option<bool>);

fn whole(tokens: &[Token], cx: &mut Context) -> Result<Whole, Why> {
    if let Some(at) = tokens.iter().position(|token| token.is_word(Word::Or)) {
        return either(&tokens[..at], &tokens[at + 1..], cx);
    }
    let (from, to, open, rule, weekday_fits) = ends(tokens, cx)?;
    let doubted = |end: End| match end {
        End::At(unit, quality) => End::At(
            unit,
            Quality {
                is_uncertain: true,
                ..quality
            },
        ),
        end => end,
    };
    let (from, rule) = match weekday_fits {
        Some(false) if to.is_none() => (doubted(from), Some(Rule::OtherWeekday)),
        _ => (from, rule),
    };
    // A time of day has no qualifier.
    let from = match from {
        End::At(unit, quality) if quality != Quality::default() => {
            End::At(unit.without_clock(), quality)
        }
        from => from,
    };
    let date = edtf(&from, to.as_ref(), open)?;
    Ok(Whole {
        reading: Reading { date, rule },
        weekday_fits,
    })
}

/// One of two dates: `1990 or 1991`, `5 or 6 May 2020`.
fn either(left: &[Token], right: &[Token], cx: &mut Context) -> Result<Whole, Why> {
    let (mut one, mut other) = (point::read(left, cx)?, point::read(right, cx)?);
    resolve::complete(&mut one, &mut other, false)?;
    let (one, other) = (resolve::whole(&one)?, resolve::whole(&other)?);
    let rule = one.rule.or(other.rule);
    let text = |found: Found| match found.to {
        None => start(found).text().ok_or(Why::Unread),
        Some(_) => Err(Why::Unread),
    };
    let date = format!("[{},{}]", text(one)?, text(other)?);
    Ok(Whole {
        reading: Reading {
            date: date.parse().map_err(|_| Why::Unread)?,
            rule,
        },
        weekday_fits: None,
    })
}

fn ends(tokens: &[Token], cx: &mut Context) -> Result<Ends, Why> {
    let Some(first) = tokens.first() else {
        return Err(Why::Unread);
    };
    let rest = &tokens[1..];
    // `?–1990`, and no year before Christ
    if first.is_sign('?')
        && let Some((sign, rest)) = rest.split_first()
        && matches!(sign.kind, Kind::Sign('-' | '–'))
    {
        let found = one(rest, cx)?;
        let rule = found.rule;
        return Ok((End::Unknown, Some(last(found)), "", rule, None));
    }
    let word = match first.kind {
        Kind::Word(word) => Some(word),
        // `–1990`, `..1990`
        Kind::Sign('–' | '…') => Some(Word::Until),
        _ => None,
    };
    match word {
        Some(Word::Before) => {
            let found = one(rest, cx)?;
            let end = End::At(found.from.0.without_clock().shifted(-1), found.from.1);
            Ok((End::Unknown, Some(end), "", Some(Rule::Before), None))
        }
        Some(Word::By) => {
            let found = one(rest, cx)?;
            Ok((
                End::Unknown,
                Some(last(found)),
                "",
                Some(Rule::Before),
                None,
            ))
        }
        Some(Word::After) => {
            let found = one(rest, cx)?;
            let (unit, quality) = found.to.unwrap_or(found.from);
            let start = End::At(unit.without_clock().shifted(1), quality);
            Ok((start, Some(End::Unknown), "", Some(Rule::After), None))
        }
        Some(Word::NotBefore) => {
            let found = one(rest, cx)?;
            Ok((
                start(found),
                Some(End::Unknown),
                "",
                Some(Rule::After),
                None,
            ))
        }
        Some(Word::Since | Word::SinceOrOf) => since(rest, cx),
        Some(Word::Until) => {
            let (rest, is_unknown) = without_last(rest, Word::UnknownStart);
            let found = one(rest, cx)?;
            let from = if is_unknown { End::Unknown } else { End::Open };
            let rule = found.rule;
            Ok((from, Some(last(found)), "", rule, None))
        }
        Some(Word::Between) => split(rest, cx, true),
        Some(Word::SomeYear) => {
            let (from, to, _, rule, _) = split(rest, cx, false)?;
            match (from, to) {
                (End::At(Unit::Year(from), quality), Some(End::At(Unit::Year(to), _))) => Ok((
                    End::At(Unit::Years(from, to - from + 1), quality),
                    None,
                    "",
                    rule,
                    None,
                )),
                _ => Err(Why::Unread),
            }
        }
        _ => plain(tokens, cx),
    }
}

/// A date or a range without a word before it.
fn plain(tokens: &[Token], cx: &mut Context) -> Result<Ends, Why> {
    let found = match point::read(tokens, cx) {
        Ok(raw) => resolve::whole(&raw),
        Err(why) => Err(why),
    };
    match found {
        Ok(found) => Ok(written(found)),
        Err(why) => match split(tokens, cx, false) {
            Ok(ends) => Ok(ends),
            Err(Why::Unread) => Err(why),
            Err(other) if why == Why::Unread => Err(other),
            Err(_) => Err(why),
        },
    }
}

/// Since a date: `since 1990`, `from 1990 to 1995`.
fn since(rest: &[Token], cx: &mut Context) -> Result<Ends, Why> {
    let (rest, is_open) = without_last(rest, Word::OpenEnd);
    let (rest, is_unknown) = without_last(rest, Word::UnknownEnd);
    if !is_open
        && !is_unknown
        && let Ok(ends) = split(rest, cx, false)
    {
        return Ok(ends);
    }
    let found = one(rest, cx)?;
    let rule = found.rule;
    let to = if is_unknown { End::Unknown } else { End::Open };
    Ok((start(found), Some(to), "", rule, None))
}

/// Tokens without a word at their end, and whether it was there.
fn without_last(tokens: &[Token], word: Word) -> (&[Token], bool) {
    let is_comma = |token: &&Token| token.is_sign(',');
    match tokens.split_last() {
        Some((last, rest)) if last.is_word(word) => match rest.split_last() {
            Some((comma, rest)) if is_comma(&comma) => (rest, true),
            _ => (rest, true),
        },
        _ => (tokens, false),
    }
}

/// A single date.
fn one(tokens: &[Token], cx: &mut Context) -> Result<Found, Why> {
    resolve::whole(&point::read(tokens, cx)?)
}

fn start(found: Found) -> End {
    let (unit, quality) = found.from;
    End::At(unit.without_clock(), quality)
}

fn last(found: Found) -> End {
    let (unit, quality) = found.to.unwrap_or(found.from);
    End::At(unit.without_clock(), quality)
}

fn written(found: Found) -> Ends {
    let Found {
        from,
        to,
        open,
        rule,
        weekday_fits,
    } = found;
    match to {
        None => (End::At(from.0, from.1), None, open, rule, weekday_fits),
        Some(to) => {
            let from = End::At(from.0.without_clock(), from.1);
            let to = End::At(to.0.without_clock(), to.1);
            (from, Some(to), "", rule, weekday_fits)
        }
    }
}

/// How well a token parts two dates: 0 is best; nothing where it does not.
fn rank(token: &Token, is_between: bool) -> Option<u8> {
    match token.kind {
        Kind::Word(Word::And) if is_between => Some(0),
        Kind::Word(Word::Until) | Kind::Sign('–' | '…') => Some(0),
        Kind::Word(Word::Towards) => Some(1),
        Kind::Sign('-') if !token.is_tight => Some(1),
        Kind::Sign('-' | '/') => Some(2),
        Kind::Word(Word::And) => Some(3),
        _ => None,
    }
}

/// Reads a range at the sign or word that parts its dates.
fn split(tokens: &[Token], cx: &mut Context, is_between: bool) -> Result<Ends, Why> {
    let ranked = tokens.iter().enumerate();
    let mut places: Vec<(u8, usize)> = ranked
        .filter_map(|(at, token)| Some((rank(token, is_between)?, at)))
        .collect();
    places.sort_unstable();
    let mut why = Why::Unread;
    for (_, at) in places {
        match range(
            [&tokens[..at], &tokens[at + 1..]],
            tokens[at],
            is_between,
            cx,
        ) {
            Ok(ends) => return Ok(ends),
            Err(other) if why == Why::Unread => why = other,
            Err(_) => {}
        }
    }
    Err(why)
}

/// The second of two dates with the word that stands for both before the first: `weeks 5–17 2023`, `siglos XVIII–XIX`.
fn shared(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let mut said = left.iter().filter(|token| !token.is_word(Word::Filler));
    let (word, number) = (said.next()?, said.next()?);
    let is_number = matches!(number.kind, Kind::Number(..) | Kind::Roman(_));
    let is_unit = match (word.kind, right.first()?.kind) {
        (Kind::Word(Word::Week | Word::Quarter | Word::Century), next) => {
            matches!(next, Kind::Number(_, 1 | 2) | Kind::Roman(_))
        }
        // `années 1860–1870`
        (Kind::Word(Word::Decade), Kind::Number(number, 2 | 4)) => number % 10 == 0,
        (Kind::Word(Word::CenturyOrCirca | Word::CenturyShort), next) => {
            matches!(next, Kind::Roman(_))
        }
        _ => false,
    };
    (is_unit && is_number && said.next().is_none()).then(|| [&[*word], right].concat())
}

fn range(
    [left, right]: [&[Token]; 2],
    sign: Token,
    is_between: bool,
    cx: &mut Context,
) -> Result<Ends, Why> {
    let is_strong = !matches!(
        sign.kind,
        Kind::Sign('-' | '/') | Kind::Word(Word::And | Word::Towards)
    );
    // `1990–`, `1990 to present`
    let is_open = match right {
        [] => is_strong,
        [only] => only.is_word(Word::Present),
        _ => false,
    };
    if is_open {
        let found = one(left, cx)?;
        let rule = found.rule;
        return Ok((start(found), Some(End::Open), "", rule, None));
    }
    // `1990–?`
    if matches!(right, [only] if only.is_sign('?')) {
        let found = one(left, cx)?;
        let rule = found.rule;
        return Ok((start(found), Some(End::Unknown), "", rule, None));
    }
    let mut from = point::read(left, cx)?;
    // `1990s–2000s`
    cx.has_decade = from.form == Form::Decade;
    let to = match shared(left, right) {
        Some(right) => point::read(&right, cx),
        None => point::read(right, cx),
    };
    cx.has_decade = false;
    let mut to = to?;
    // `week 50 2020 to 2 2021` has a month in place of a week.
    let is_of_parts = matches!(from.form, Form::Week(..) | Form::Quarter(_));
    if is_of_parts && to.has_numeric_month && to.day.is_none() {
        return Err(Why::Unread);
    }
    if to.is_clock_alone() && from.day.is_some() {
        let mut ends = written(resolve::whole(&from)?);
        ends.3 = Some(Rule::TimesOfRange);
        return Ok(ends);
    }
    // `2001–05` is a month as well.
    if let (Some((number @ 1..=12, 2)), Some(_), None, Form::Calendar) =
        (to.bare, from.year, from.month, from.form)
        && from.era.is_none()
        && to.clock.is_none()
        && matches!(sign.kind, Kind::Sign(_))
        && right.first().is_some_and(|token| token.is_tight)
        && cx.pairs() == Pairs::Months
    {
        from.month = Some(number as u8);
        return Ok(written(resolve::whole(&from)?));
    }
    resolve::complete(&mut from, &mut to, sign.is_tight)?;
    let is_times = from.clock.is_some() || to.clock.is_some();
    let (first, second) = (resolve::whole(&from)?, resolve::whole(&to)?);
    let is_next = |found: &Found, other: &Found| {
        let end = found
            .to
            .clone()
            .unwrap_or(found.from.clone())
            .0
            .without_clock();
        end.shifted(1) == other.from.0.clone().without_clock()
    };
    // `5 and 6 March`, but no list of other days.
    if sign.is_word(Word::And) && !is_between && !is_next(&first, &second) {
        return Err(Why::Unread);
    }
    let rule = match is_times {
        true => Some(Rule::TimesOfRange),
        false => first.rule.or(second.rule),
    };
    let (from, to) = (start(first), last(second));
    if from == to {
        return Ok((from, None, "", rule, None));
    }
    Ok((from, Some(to), "", rule, None))
}
