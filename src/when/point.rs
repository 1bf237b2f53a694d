//! One date as it is written, perhaps in part: what its words say is taken out of its tokens,
//! and the numbers and names that are left are put together in `parts`.

use super::{
    Rule, Why, clock,
    context::Context,
    lexicon::Word,
    parts::{self, Flags, Item},
    phrase::{self, Portion},
    raw::{Era, Form, Raw},
    token::{Kind, Token},
    unit::Quality,
};

/// Reads the tokens of one date.
pub(super) fn read(tokens: &[Token], cx: &mut Context) -> Result<Raw, Why> {
    let mut raw = Raw::default();
    let mut tokens = tokens.to_vec();
    take_clock(&mut tokens, &mut raw)?;
    let some_month = phrase::take_words(&mut tokens, &[Word::SomeMonth]);
    let some_day = phrase::take_words(&mut tokens, &[Word::SomeDay]);
    raw.quality = take_quality(&mut tokens);
    raw.era = match phrase::take_words(&mut tokens, &[Word::Bce]) {
        true => Some(Era::Before),
        false => phrase::take_words(&mut tokens, &[Word::Ce]).then_some(Era::After),
    };
    let is_week_of = phrase::take_words(&mut tokens, &[Word::WeekOf]);
    let before = tokens.len();
    if let Some(century) = phrase::take_century(&mut tokens) {
        raw.form = Form::Century(century);
        // `first quarter of the 19th century`
        let quarter = phrase::take_numbered(&mut tokens, &[Word::Quarter], 4);
        raw.portion = quarter.map(Portion::Quarter);
    // `T` is a quarter in French before a figure, and parts date and time elsewhere.
    } else if let Some(quarter) = phrase::take_numbered(&mut tokens, &[Word::Quarter], 4) {
        raw.form = Form::Quarter(quarter);
    } else if let Some(week) = phrase::take_numbered(&mut tokens, &[Word::Week], 53) {
        raw.form = Form::Week(week, None);
    }
    raw.portion = raw.portion.or_else(|| phrase::take_portion(&mut tokens));
    let has_taken = tokens.len() < before;
    let taken = raw.form;
    if let Some(at) = tokens
        .iter()
        .position(|token| matches!(token.kind, Kind::Word(Word::Weekday(_))))
        && let Kind::Word(Word::Weekday(weekday)) = tokens.remove(at).kind
    {
        raw.weekday = Some(weekday);
    }
    let first_number = (tokens.iter()).position(|token| matches!(token.kind, Kind::Number(..)));
    let years_at = tokens.iter().position(|token| token.is_word(Word::Years));
    let is_before = years_at.is_some() && years_at < first_number;
    let short = matches!(
        first_number.map(|at| tokens[at].kind),
        Some(Kind::Number(_, 2))
    );
    // `années 1939–1945` are no decades.
    let decade_at = tokens.iter().position(|token| token.is_word(Word::Decade));
    let is_ten = |at: Option<usize>| match at.map(|at| tokens[at].kind) {
        Some(Kind::Number(number, _)) => number % 10 == 0,
        _ => true,
    };
    let may_be_decade = is_ten(first_number) || decade_at > first_number;
    let mut flags = Flags {
        is_decade: (phrase::take_words(&mut tokens, &[Word::Decade]) || is_before) && may_be_decade
            || (years_at.is_some() && short),
        is_pair: phrase::take_words(&mut tokens, &[Word::Academic, Word::Fiscal]),
        is_year: phrase::take_words(&mut tokens, &[Word::Year]),
        ..Flags::default()
    };
    phrase::take_words(
        &mut tokens,
        &[
            Word::Years,
            Word::Filler,
            Word::Towards,
            Word::CenturyOrIn,
            Word::SinceOrOf,
        ],
    );
    // `am 5. März`, but not `5 March am`
    if let Some(at) = tokens.iter().position(|token| token.is_word(Word::Am))
        && at + 1 < tokens.len()
    {
        tokens.remove(at);
    }
    let (items, signs) = items(&tokens, has_taken, &mut flags)?;
    parts::put_together(&items, &signs, flags, cx, &mut raw)?;
    if !has_room(taken, flags, &raw) {
        return Err(Why::Unread);
    }
    if is_week_of {
        raw.form = Form::WeekOf;
    }
    raw.open = match (some_month, some_day, raw.month) {
        (true, _, _) => "-XX",
        (_, true, Some(_)) => "-XX",
        (_, true, None) => "-XX-XX",
        _ => "",
    };
    Ok(raw)
}

/// Whether what was put together goes with the sort of stretch whose word was taken out before: `Q1-3 2021` and
/// `17./18. Jh.` are ranges, and of which year a fiscal quarter is nobody knows.
fn has_room(taken: Form, flags: Flags, raw: &Raw) -> bool {
    match taken {
        Form::Century(_) => {
            raw.bare.is_none()
                && raw.month.is_none()
                && (raw.year.is_none() || raw.form == Form::Decade)
        }
        Form::Week(..) => matches!(raw.form, Form::Week(..)) && raw.month.is_none(),
        Form::Quarter(_) => raw.form == taken && raw.month.is_none() && !flags.is_pair,
        _ => true,
    }
}

/// Takes out the time of day, and of two times (`10:30–12:00`) the second.
fn take_clock(tokens: &mut Vec<Token>, raw: &mut Raw) -> Result<(), Why> {
    let Some(found) = clock::find(tokens) else {
        return Ok(());
    };
    let (at, clock, end) = found?;
    // `um 10:30`, `T10:30`
    let is_filler = |token: &Token| {
        matches!(
            token.kind,
            Kind::Word(
                Word::Circa | Word::CenturyOrIn | Word::Filler | Word::Towards | Word::Quarter
            )
        )
    };
    let from = at
        .checked_sub(1)
        .filter(|before| is_filler(&tokens[*before]))
        .unwrap_or(at);
    tokens.drain(from..end);
    raw.clock = Some(clock);
    if let Some(Ok((at, _, end))) = clock::find(tokens)
        && let Some(before) = at.checked_sub(1)
        && matches!(
            tokens[before].kind,
            Kind::Sign('-' | '–') | Kind::Word(Word::Until)
        )
    {
        tokens.drain(before..end);
        raw.rule = Some(Rule::TimesOfRange);
    }
    Ok(())
}

fn take_quality(tokens: &mut Vec<Token>) -> Quality {
    let mut take = |signs: [char; 2]| {
        let before = tokens.len();
        tokens.retain(|token| !matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)));
        tokens.len() < before
    };
    let (is_about, is_doubted, is_both) = (take(['~', '≈']), take(['?', '?']), take(['%', '%']));
    // `c.` is a century as well, behind a number.
    let is_circa = phrase::take_words(tokens, &[Word::Circa])
        || (tokens.first()).is_some_and(|token| {
            token.is_word(Word::CenturyOrCirca)
                && !matches!(tokens.get(1).map(|next| next.kind), Some(Kind::Roman(_)))
        });
    if (tokens.first()).is_some_and(|token| token.is_word(Word::CenturyOrCirca)) && is_circa {
        tokens.remove(0);
    }
    Quality {
        is_approximate: is_about || is_circa || is_both,
        is_uncertain: phrase::take_words(tokens, &[Word::Doubt]) || is_doubted || is_both,
    }
}

/// The parts of a date and the signs between them; a space where there is none.
fn items(
    tokens: &[Token],
    has_taken: bool,
    flags: &mut Flags,
) -> Result<(Vec<Item>, Vec<char>), Why> {
    let (mut items, mut signs) = (Vec::new(), Vec::new());
    let has_pair = flags.is_pair
        || matches!(
            tokens.first().map(|token| token.kind),
            Some(Kind::Word(Word::Season(4)))
        );
    let mut sign = None;
    let (mut is_first, mut is_minus) = (true, false);
    for token in tokens {
        let item = match token.kind {
            Kind::Number(number, digits) => Item::Number(number, digits),
            Kind::Word(Word::Ordinal(number)) => Item::Number(number.into(), 1),
            Kind::Month(month) => Item::Month(month),
            Kind::Roman(number) => Item::Roman(number),
            Kind::Word(Word::Season(season)) => Item::Season(season),
            Kind::Sign(',') => continue,
            Kind::Sign('\'') => {
                flags.has_apostrophe = true;
                continue;
            }
            // `Winter 2020–21`, `academic year 2020–21`
            Kind::Sign('–') if sign.is_none() && has_pair => {
                sign = Some('-');
                continue;
            }
            Kind::Sign(other @ ('-' | '/' | '.')) if sign.is_none() || has_taken => {
                // Of `AB-1` it is no minus.
                is_minus = is_first && other == '-' && !token.is_tight;
                (sign, is_first) = (Some(other), false);
                continue;
            }
            _ => return Err(Why::Unread),
        };
        match (items.is_empty(), sign) {
            (true, None) => {}
            // What stood before it was taken: `Q1/21`.
            (true, Some(sign)) if has_taken => flags.has_apostrophe |= sign == '/',
            (true, Some('-')) if token.is_tight && is_minus => flags.is_negative = true,
            (true, Some(_)) => return Err(Why::Unread),
            (false, sign) => signs.push(sign.unwrap_or(' ')),
        }
        items.push(item);
        (sign, is_first) = (None, false);
    }
    // The third of a month, but not of a year.
    let has_ordinal =
        (tokens.iter()).any(|token| matches!(token.kind, Kind::Word(Word::Ordinal(_))));
    let has_month = items.iter().any(|item| matches!(item, Item::Month(_)));
    if has_ordinal && items.len() > 1 && !has_month {
        return Err(Why::Unread);
    }
    match sign {
        Some(_) if !has_taken => Err(Why::Unread),
        _ => Ok((items, signs)),
    }
}
