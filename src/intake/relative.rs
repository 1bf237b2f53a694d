//! Words that tell a day by another: “yesterday”, “two days later”, “last week”. Open it to add
//! one, or a language.

use super::{
    lexicon::{Class, Language},
    prose::Prose,
    token::Kind,
};

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// A day told by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    /// So many days after the publication.
    FromToday(i64),
    /// So many days after what the article is about, which is told by that alone.
    BesideToday(i64),
    /// So many days after the day told of before.
    FromContext(i64),
    /// So many units on; from the day told of before, or from the publication.
    Count(Unit, i64, bool),
    /// The whole of this (0), the last (-1) or the next (1).
    Whole(Unit, i64),
    /// This, last or next.
    Weekend(i8),
    /// Within about so many days.
    Coming(i64),
    /// About so many days back.
    Recent(i64),
    /// A month by the one told of before.
    FromMonth(i64),
    /// A week by the one of the day told of before.
    FromWeek(i64),
    /// The last day of this month.
    EndOfMonth,
    /// The last day of this week.
    EndOfWeek,
    /// A season, as EDTF counts them: the last (-1), this (0) or the next one (1), or the one that the verb means.
    Season(u8, Option<i8>),
}

/// Phrases with what they mean, the longer ones first where one begins another.
const ENGLISH: &[(&str, Relative)] = &[
    ("earlier in the day", Relative::FromToday(0)),
    ("later in the day", Relative::FromToday(0)),
    ("earlier that day", Relative::FromContext(0)),
    ("later that day", Relative::FromContext(0)),
    ("the same day", Relative::FromContext(0)),
    ("that night", Relative::FromContext(0)),
    ("that evening", Relative::FromContext(0)),
    ("the same evening", Relative::FromContext(0)),
    ("the same night", Relative::FromContext(0)),
    ("that same day", Relative::FromContext(0)),
    ("the day before yesterday", Relative::FromToday(-2)),
    ("the day after tomorrow", Relative::FromToday(2)),
    ("the day before", Relative::FromContext(-1)),
    ("the day after", Relative::FromContext(1)),
    ("the previous day", Relative::FromContext(-1)),
    ("the following day", Relative::FromContext(1)),
    ("the next day", Relative::FromContext(1)),
    ("a day earlier", Relative::FromContext(-1)),
    ("a day before", Relative::FromContext(-1)),
    ("one day earlier", Relative::FromContext(-1)),
    ("a day later", Relative::FromContext(1)),
    ("one day later", Relative::FromContext(1)),
    ("a day after", Relative::FromContext(1)),
    ("the morning after", Relative::FromContext(1)),
    ("the night after", Relative::FromContext(1)),
    ("the night before", Relative::FromContext(-1)),
    ("the evening before", Relative::FromContext(-1)),
    ("the following morning", Relative::FromContext(1)),
    ("the next morning", Relative::FromContext(1)),
    ("the month before", Relative::FromMonth(-1)),
    ("the following month", Relative::FromMonth(1)),
    ("the end of the week", Relative::EndOfWeek),
    ("the end of this week", Relative::EndOfWeek),
    ("the end of the month", Relative::EndOfMonth),
    ("the end of this month", Relative::EndOfMonth),
    ("overnight", Relative::FromToday(0)),
    ("earlier today", Relative::FromToday(0)),
    ("later today", Relative::FromToday(0)),
    ("today", Relative::FromToday(0)),
    ("tonight", Relative::FromToday(0)),
    ("this morning", Relative::FromToday(0)),
    ("this afternoon", Relative::FromToday(0)),
    ("this evening", Relative::FromToday(0)),
    ("yesterday", Relative::FromToday(-1)),
    ("last night", Relative::FromToday(-1)),
    ("tomorrow", Relative::FromToday(1)),
    ("last week", Relative::Whole(Unit::Week, -1)),
    ("the previous week", Relative::FromWeek(-1)),
    ("the past week", Relative::Recent(7)),
    ("this week", Relative::Whole(Unit::Week, 0)),
    ("next week", Relative::Whole(Unit::Week, 1)),
    ("the coming week", Relative::Whole(Unit::Week, 1)),
    ("the following week", Relative::FromWeek(1)),
    ("the week after", Relative::FromWeek(1)),
    ("the week before", Relative::FromWeek(-1)),
    ("last month", Relative::Whole(Unit::Month, -1)),
    ("the previous month", Relative::FromMonth(-1)),
    ("this month", Relative::Whole(Unit::Month, 0)),
    ("next month", Relative::Whole(Unit::Month, 1)),
    ("last year", Relative::Whole(Unit::Year, -1)),
    ("this year", Relative::Whole(Unit::Year, 0)),
    ("next year", Relative::Whole(Unit::Year, 1)),
    ("last weekend", Relative::Weekend(-1)),
    ("this weekend", Relative::Weekend(0)),
    ("over the weekend", Relative::Weekend(0)),
    ("at the weekend", Relative::Weekend(0)),
    ("next weekend", Relative::Weekend(1)),
    ("in the coming days", Relative::Coming(7)),
    ("in coming days", Relative::Coming(7)),
    ("in the next few days", Relative::Coming(7)),
    ("over the next few days", Relative::Coming(7)),
    ("in the next days", Relative::Coming(7)),
    ("in the days ahead", Relative::Coming(7)),
    ("in the coming hours", Relative::Coming(1)),
    ("in the coming weeks", Relative::Coming(28)),
    ("in coming weeks", Relative::Coming(28)),
    ("within weeks", Relative::Coming(28)),
    ("in the coming months", Relative::Coming(120)),
    ("in coming months", Relative::Coming(120)),
    ("in recent days", Relative::Recent(7)),
    ("in the past few days", Relative::Recent(7)),
    ("in recent weeks", Relative::Recent(28)),
    ("in recent months", Relative::Recent(120)),
];

const UKRAINIAN: &[(&str, Relative)] = &[
    ("того ж дня", Relative::FromContext(0)),
    ("цього ж дня", Relative::FromContext(0)),
    ("напередодні", Relative::FromToday(-1)),
    ("днем раніше", Relative::FromContext(-1)),
    ("за день до цього", Relative::FromContext(-1)),
    ("наступного дня", Relative::FromContext(1)),
    ("днем пізніше", Relative::FromContext(1)),
    ("позавчора", Relative::FromToday(-2)),
    ("післязавтра", Relative::FromToday(2)),
    ("сьогодні", Relative::FromToday(0)),
    ("учора", Relative::FromToday(-1)),
    ("вчора", Relative::FromToday(-1)),
    ("завтра", Relative::FromToday(1)),
    ("минулого тижня", Relative::Whole(Unit::Week, -1)),
    ("цього тижня", Relative::Whole(Unit::Week, 0)),
    ("наступного тижня", Relative::Whole(Unit::Week, 1)),
    ("минулого місяця", Relative::Whole(Unit::Month, -1)),
    ("цього місяця", Relative::Whole(Unit::Month, 0)),
    ("наступного місяця", Relative::Whole(Unit::Month, 1)),
    ("минулого року", Relative::Whole(Unit::Year, -1)),
    ("торік", Relative::Whole(Unit::Year, -1)),
    ("цього року", Relative::Whole(Unit::Year, 0)),
    ("найближчими днями", Relative::Coming(7)),
    ("у найближчі дні", Relative::Coming(7)),
    ("найближчими тижнями", Relative::Coming(28)),
    ("останніми днями", Relative::Recent(7)),
    ("за тиждень", Relative::Count(Unit::Week, 1, false)),
    ("через тиждень", Relative::Count(Unit::Week, 1, true)),
];

const RUSSIAN: &[(&str, Relative)] = &[
    ("в тот же день", Relative::FromContext(0)),
    ("в этот же день", Relative::FromContext(0)),
    ("накануне", Relative::FromToday(-1)),
    ("днем ранее", Relative::FromContext(-1)),
    ("за день до этого", Relative::FromContext(-1)),
    ("на следующий день", Relative::FromContext(1)),
    ("днем позже", Relative::FromContext(1)),
    ("позавчера", Relative::FromToday(-2)),
    ("послезавтра", Relative::FromToday(2)),
    ("сегодня", Relative::FromToday(0)),
    ("вчера", Relative::FromToday(-1)),
    ("завтра", Relative::FromToday(1)),
    ("на прошлой неделе", Relative::Whole(Unit::Week, -1)),
    ("на этой неделе", Relative::Whole(Unit::Week, 0)),
    ("на следующей неделе", Relative::Whole(Unit::Week, 1)),
    ("в прошлом месяце", Relative::Whole(Unit::Month, -1)),
    ("в этом месяце", Relative::Whole(Unit::Month, 0)),
    ("в следующем месяце", Relative::Whole(Unit::Month, 1)),
    ("в прошлом году", Relative::Whole(Unit::Year, -1)),
    ("в этом году", Relative::Whole(Unit::Year, 0)),
    ("в ближайшие дни", Relative::Coming(7)),
    ("в ближайшее время", Relative::Coming(7)),
    ("в ближайшие недели", Relative::Coming(28)),
    ("в последние дни", Relative::Recent(7)),
    ("месяц спустя", Relative::FromMonth(1)),
    ("через неделю", Relative::Count(Unit::Week, 1, true)),
];

const FRENCH: &[(&str, Relative)] = &[
    ("le jour meme", Relative::FromContext(0)),
    ("le meme jour", Relative::FromContext(0)),
    ("la veille", Relative::FromContext(-1)),
    ("le lendemain", Relative::FromContext(1)),
    ("avant-hier", Relative::FromToday(-2)),
    ("apres-demain", Relative::FromToday(2)),
    ("aujourd'hui", Relative::FromToday(0)),
    ("hier", Relative::FromToday(-1)),
    ("demain", Relative::FromToday(1)),
    ("la semaine derniere", Relative::Whole(Unit::Week, -1)),
    ("cette semaine", Relative::Whole(Unit::Week, 0)),
    ("la semaine prochaine", Relative::Whole(Unit::Week, 1)),
    ("le mois dernier", Relative::Whole(Unit::Month, -1)),
    ("ce mois-ci", Relative::Whole(Unit::Month, 0)),
    ("le mois prochain", Relative::Whole(Unit::Month, 1)),
    ("l'an dernier", Relative::Whole(Unit::Year, -1)),
    ("l'annee derniere", Relative::Whole(Unit::Year, -1)),
    ("la semaine passee", Relative::Whole(Unit::Week, -1)),
    ("le soir meme", Relative::FromContext(0)),
    ("dans les prochains jours", Relative::Coming(7)),
    ("dans les jours a venir", Relative::Coming(7)),
    ("ces prochains jours", Relative::Coming(7)),
    ("ces derniers jours", Relative::Recent(7)),
];

/// What a place in a text tells of a day by another, and in how many tokens.
pub(super) fn find(prose: &Prose, at: usize, end: usize) -> Option<(Relative, usize)> {
    let phrases = match prose.language {
        Language::English => ENGLISH,
        Language::Ukrainian => UKRAINIAN,
        Language::Russian => RUSSIAN,
        Language::French => FRENCH,
    };
    for (phrase, relative) in phrases {
        if let Some(length) = fits(prose, at, end, phrase) {
            // `met Friday, a day after the attack`: what follows was the day before.
            let governs = prose.tokens[..end].get(at + length).is_some_and(|token| {
                token.is_word()
                    && !matches!(
                        &*token.folded,
                        "and" | "but" | "or" | "when" | "that" | "in" | "at"
                    )
            });
            // `The attack came a day before`: before what the article is about
            let comes =
                at > 0 && matches!(&*prose.tokens[at - 1].folded, "came" | "comes" | "come");
            let is_turned = governs && (phrase.ends_with(" after") || phrase.ends_with(" before"));
            return Some(match relative {
                Relative::FromContext(count) if is_turned && comes => {
                    (Relative::BesideToday(-count), length)
                }
                Relative::FromContext(count) if is_turned => {
                    (Relative::FromContext(-count), length)
                }
                relative => (*relative, length),
            });
        }
    }
    match prose.language {
        Language::English => counted(prose, at, end).or_else(|| season(prose, at, end)),
        _ => None,
    }
}

/// `last summer`, `by autumn`, `this winter`
fn season(prose: &Prose, at: usize, end: usize) -> Option<(Relative, usize)> {
    let word = |nth: usize| (at + nth < end).then(|| &*prose.tokens[at + nth].folded);
    let which = match word(0)? {
        "last" => Some(-1),
        "this" => Some(0),
        "next" => Some(1),
        "by" | "until" | "since" => None,
        _ => return None,
    };
    let season = match word(1)? {
        "spring" => 21,
        "summer" => 22,
        "autumn" | "fall" => 23,
        "winter" => 24,
        _ => return None,
    };
    // `this summer's`, `by fall`, not `by fall in prices`
    Some((Relative::Season(season, which), 2))
}

/// How many tokens a phrase takes, where it stands.
fn fits(prose: &Prose, at: usize, end: usize, phrase: &str) -> Option<usize> {
    let mut length = 0;
    for word in phrase.split(' ') {
        // An elided article is a word of its own.
        let (elided, word) = match word.split_once('\'') {
            Some(("l", rest)) => (true, rest),
            _ => (false, word),
        };
        if elided {
            length += 2;
        }
        let place = at + length;
        if place >= end || prose.is_quoted[place] || prose.tokens[place].folded != word {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// `two days later`, `three weeks ago`, `within two weeks`
fn counted(prose: &Prose, at: usize, end: usize) -> Option<(Relative, usize)> {
    // `in two weeks`
    let is_in = prose.tokens[at].folded == "in" && at + 3 <= end;
    let tokens = prose.tokens.get(at + usize::from(is_in)..end.min(at + 4))?;
    let [number, unit, rest @ ..] = tokens else {
        return None;
    };
    let count = count(&number.folded, number.kind)?;
    let unit = match &*unit.folded {
        "day" | "days" | "nights" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    };
    if is_in {
        // `in two years of war`, `the first in two weeks`
        let is_coming = crate::intake::tense::tense(prose, at, &(at.saturating_sub(24)..end))
            == crate::intake::tense::Tense::Future
            && rest.first().is_none_or(|next| next.folded != "of")
            && !matches!(
                &*prose.tokens[at.saturating_sub(1)].folded,
                "first" | "time" | "worst"
            );
        return is_coming.then_some((Relative::Count(unit, count, false), 3));
    }
    let direction = rest.first()?;
    Some((
        match &*direction.folded {
            "ago" => Relative::Count(unit, -count, false),
            "later" => Relative::Count(unit, count, true),
            // `was told on Sunday, four days before the presidents are to meet`
            "before"
                if unit == Unit::Day
                    && (at + 3..end.min(at + 14))
                        .take_while(|&at| !matches!(prose.tokens[at].kind, Kind::Sign(_)))
                        .any(|at| prose.class(at).has(Class::AUXILIARY | Class::VERB)) =>
            {
                Relative::Count(unit, count, true)
            }
            "earlier" | "before" => Relative::Count(unit, -count, true),
            // `a year after the war began` tells no year.
            "after" if unit == Unit::Day => Relative::Count(unit, -count, true),
            _ => return None,
        },
        3,
    ))
}

fn count(word: &str, kind: Kind) -> Option<i64> {
    if kind == Kind::Number {
        return word.parse().ok().filter(|count| (1..=60).contains(count));
    }
    const WORDS: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let at = WORDS.iter().position(|known| *known == word)?;
    i64::try_from(at + 1).ok()
}
