//! Amounts as features: what a provision says in numbers, so that the same amount is found
//! on the other side however it is said. 90 days are three months, a month and a half 45
//! days, and what happens four times a year happens every three months. Open it to add how
//! a language tells lengths of time.

use super::{
    clause::{Amount, Read},
    numerals,
    tokens::{Token, stem},
    vector_space::{ByFeature, Feature, feature},
};
use crate::quantity::{self, Kind, Quantity};
use std::sync::OnceLock;

/// What a word says of time.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Word {
    /// One of a unit, in days: `a month`.
    Unit(f64),
    /// So often, in days: `monthly`.
    Often(f64),
    /// A half: `half a year`, `a month and a half`.
    Half,
    /// Each, every, per.
    Each,
    /// Times: `four times a year`.
    Times,
    /// So many times, in one word.
    Count(u8),
}

const YEAR: f64 = 365.0;
const MONTH: f64 = 30.4;

/// Folded, whole words, of English, French, German, Spanish, Russian, Ukrainian, Arabic and
/// Chinese; of units those forms that say one of them.
const WORDS: [(Word, &str); 19] = [
    (
        Word::Unit(7.0),
        "week semaine woche semana неделю недели неделя тиждень тижня أسبوع الأسبوع",
    ),
    (Word::Unit(14.0), "fortnight quinzaine"),
    (
        Word::Unit(MONTH),
        "month mois monat monats mes месяц месяца місяць місяця شهر الشهر",
    ),
    (
        Word::Unit(YEAR),
        "year an annee jahr jahres ano год года рік року سنة السنة عام العام",
    ),
    (
        Word::Unit(10.0 * YEAR),
        "decade decennie jahrzehnt jahrzehnts decenio десятилетие десятилетия десятиліття",
    ),
    (
        Word::Unit(YEAR / 2.0),
        "semester halbjahr полугодие півріччя",
    ),
    (
        Word::Often(7.0),
        "weekly hebdomadaire hebdomadaires wochentlich wochentliche semanal semanalmente еженедельно щотижня щотижнево أسبوعيا أسبوعياً أسبوعيًا 每周",
    ),
    (
        Word::Often(1.0),
        "daily quotidien quotidienne taglich tagliche diario diaria diariamente ежедневно щодня щоденно يوميا يومياً يوميًا 每天 每日",
    ),
    (
        Word::Often(MONTH),
        "monthly mensuel monatlich mensual ежемесячно щомісяця щомісячно شهريا شهرياً شهريًا 每月",
    ),
    (
        Word::Often(YEAR / 4.0),
        "quarterly trimestriel trimestrielle vierteljahrlich vierteljahrliche trimestral trimestralmente ежеквартально щокварталу щоквартально 每季",
    ),
    (
        Word::Often(YEAR / 2.0),
        "biannual semiannual semestriel semestrielle halbjahrlich halbjahrliche semestral полугодовой полугодовые піврічний піврічні",
    ),
    (
        Word::Often(YEAR),
        "yearly annual annuel jahrlich anual ежегодно щороку щорічно سنويا سنوياً سنويًا 每年",
    ),
    (
        Word::Half,
        "half demi demie halb halbe halben halbes medio media пол половиной половиною половини",
    ),
    (
        Word::Each,
        "each every per chaque tous toutes par pro jede jeden jedes alle cada каждый каждые каждую кожен кожні кожну كل 每两 每三 每四 每五 每六 每十",
    ),
    (Word::Times, "times fois mal veces раза раз рази"),
    (Word::Count(1), "once einmal"),
    (Word::Count(2), "مرتين 两次 二次"),
    (Word::Count(3), "三次"),
    (Word::Count(4), "四次"),
];

/// Words for how often, of which all forms are: their stems begin no word for something else.
const OF_MANY_FORMS: &str = "annual annuel jahrlich anual monthly mensuel monatlich mensual quotidien taglich hebdomadaire \
    ежегодно ежемесячно еженедельно ежеквартально ежедневно щорічно щомісячно щотижнево щоденно щоквартально";

fn words() -> &'static ByFeature<Word> {
    static READ: OnceLock<ByFeature<Word>> = OnceLock::new();
    READ.get_or_init(|| {
        let lines = WORDS.iter();
        let mut found: ByFeature<Word> = lines
            .flat_map(|(says, list)| list.split(' ').map(|word| (feature(word), *says)))
            .collect();
        for word in OF_MANY_FORMS.split_whitespace() {
            if let Some(says) = found.get(&feature(word)).copied() {
                found.entry(feature(stem(word))).or_insert(says);
            }
        }
        found
    })
}

/// A length of time, in days; and how much time is between one and the next.
const TIME: u8 = b't';
const PERIOD: u8 = b'f';

/// Amounts of time nearer than this part of them are one: three months are 90 days or 92.
pub(super) const NEAR: f64 = 0.025;

/// What the word at a place says of time; how often is said in many forms of a word.
fn says(tokens: &[Token], at: usize) -> Option<Word> {
    let token = tokens.get(at)?;
    let of = |feature: Feature| words().get(&feature).copied();
    let of_stem = || (token.stem != token.feature).then(|| of(token.stem))?;
    of(token.feature).or_else(|| of_stem().filter(|it| matches!(it, Word::Often(_))))
}

/// A number that was read in a text, as an amount.
fn of(tokens: &[Token], q: &Quantity) -> Option<Amount> {
    let (class, amount) = quantity::amount(q)?;
    let amount = amount as f64 / 100.0;
    let days = match class {
        b't' if q.kind == Kind::Duration => amount / 1_440.0,
        b'y' if q.kind == Kind::Duration => amount * MONTH,
        _ => return Some((class, amount)),
    };
    // Twelve months are a year, and a little more than twelve times thirty days.
    let days = if class == b'y' && days > YEAR - 1.0 {
        days * YEAR / (12.0 * MONTH)
    } else {
        days
    };
    let first = tokens.partition_point(|token| token.span.end <= q.span.start);
    let is_each = |back: usize| {
        let at = first.checked_sub(back);
        at.and_then(|at| says(tokens, at)) == Some(Word::Each)
    };
    // `每两年`: of overlapping pairs the first says both each and two.
    let is_period = is_each(0) || is_each(1) || is_each(2);
    Some((if is_period { PERIOD } else { TIME }, days))
}

/// The amounts of a provision, with those that it says in words.
fn amounts(read: &Read, quantities: &[Quantity]) -> Vec<Amount> {
    let tokens = read.tokens();
    let numbers = quantities.iter().filter_map(|q| of(tokens, q));
    let mut found: Vec<Amount> = numbers.collect();
    for at in 0..tokens.len() {
        let Some(word) = says(tokens, at).filter(|_| !read.is_number(&tokens[at])) else {
            continue;
        };
        match word {
            Word::Unit(days) => found.push(said(tokens, at, days)),
            Word::Often(days) => {
                // `每年举行两次`
                let times = (at + 1..at + 1 + REACH).find_map(|nth| match says(tokens, nth)? {
                    Word::Count(times) => Some(times),
                    _ => None,
                });
                found.push((PERIOD, days / f64::from(times.unwrap_or(1))));
            }
            _ => {}
        }
    }
    found
}

/// So many words from how often on it is looked for how many times.
const REACH: usize = 6;

/// Whether “time” at a place is one: `une fois`, `один раз`, and `раз` alone.
fn is_single(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let is_counted = |before: &Token| {
        let word = &*before.word;
        let is_vague = matches!(word, "несколько" | "много" | "кілька" | "багато");
        is_vague || numerals::is(word)
    };
    before.is_some_and(|before| numerals::is_one(&before.word))
        || tokens[at].word == "раз" && !before.is_some_and(is_counted)
}

/// What is said with the unit of time at a place.
fn said(tokens: &[Token], at: usize, days: f64) -> Amount {
    let says = |at: usize| says(tokens, at);
    let before = at.saturating_sub(4)..at;
    for nth in before.clone() {
        let often = match numerals::value(&tokens[nth].word) {
            // `four times a year`, `twice a year`
            Some(often) if says(nth + 1) == Some(Word::Times) || nth + 2 == at => Some(often),
            _ => match says(nth) {
                Some(Word::Times) if is_single(tokens, nth) => Some(1),
                Some(Word::Count(times)) => Some(times.into()),
                _ => None,
            },
        };
        if let Some(often) = often.filter(|often| (1..=12).contains(often)) {
            return (PERIOD, days / often as f64);
        }
    }
    if at.checked_sub(1).and_then(says) == Some(Word::Each) {
        return (PERIOD, days);
    }
    if before.skip(1).any(|nth| says(nth) == Some(Word::Half)) {
        return (TIME, days / 2.0);
    }
    if (at + 1..at + 4).any(|nth| says(nth) == Some(Word::Half)) {
        return (TIME, days * 1.5);
    }
    (TIME, days)
}

/// Whether two amounts are as good as equal.
fn is_near(one: Amount, other: Amount) -> bool {
    let near = match one.0 {
        TIME | PERIOD => NEAR,
        _ => 0.0,
    };
    one.0 == other.0 && (other.1 - one.1).abs() <= near * one.1.abs().max(other.1.abs())
}

/// Whether another provision says a length of time, in whatever words.
pub fn say((read, quantity): (&Read, &Quantity), other: &Read) -> bool {
    let one = of(read.tokens(), quantity);
    one.is_some_and(|one| other.amounts.iter().any(|other| is_near(one, *other)))
}

/// Whether both say how often, and not the same: every month, and once a year.
pub fn are_at_other_times(a: &Read, b: &Read) -> bool {
    let alone = |one: &Read, other: &Read| {
        let mut periods = one.amounts.iter().filter(|amount| amount.0 == PERIOD);
        periods.any(|one| !other.amounts.iter().any(|other| is_near(*one, *other)))
    };
    alone(a, b) && alone(b, a)
}

/// Reads the amounts of both sides, and tells them which they share; what only one has
/// speaks neither for nor against a match.
#[inline(never)]
pub fn share(sides: [&mut [Read]; 2], quantities: [&[Vec<Quantity>]; 2]) {
    let [of_a, of_b] = sides;
    // All of both sides in order, those that are as good as equal under one number.
    let mut all: Vec<(Amount, usize, usize)> = Vec::new();
    for (side, reads) in [&mut *of_a, &mut *of_b].into_iter().enumerate() {
        for (row, (read, quantities)) in reads.iter_mut().zip(quantities[side]).enumerate() {
            read.amounts = amounts(read, quantities);
            all.extend(read.amounts.iter().map(|amount| (*amount, side, row)));
        }
    }
    all.sort_by(|x, y| (x.0.0.cmp(&y.0.0)).then(x.0.1.total_cmp(&y.0.1)));
    let mut from = 0;
    while from < all.len() {
        let first = all[from].0;
        let count = (all[from..].iter())
            .take_while(|one| is_near(first, one.0))
            .count();
        let same = &all[from..from + count];
        if [0, 1]
            .iter()
            .all(|side| same.iter().any(|one| one.1 == *side))
        {
            for &(_, side, row) in same {
                let read = if side == 0 {
                    &mut of_a[row]
                } else {
                    &mut of_b[row]
                };
                read.share(first);
            }
        }
        from += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::Clause;

    fn amounts_of(text: &str) -> Vec<Amount> {
        let quantities = quantity::read(text);
        let clause = Clause {
            text: text.into(),
            ..Clause::default()
        };
        let read = Read::of(&clause, quantities.iter().map(|q| q.span.clone()).collect());
        amounts(&read, &quantities)
    }

    #[test]
    fn the_same_time_is_the_same_amount() {
        for (one, other) in [
            ("within ninety days", "they have three months to leave"),
            ("within 45 days", "before a month and a half has passed"),
            ("for twelve months", "for a year"),
            ("for 20 years", "for two decades"),
            ("every three months", "four times a year"),
            ("every six months", "twice a year"),
            ("every year", "once a year"),
            ("quarterly", "every three months"),
            ("dans les six mois", "binnen 180 Tagen"),
            ("deux fois par an", "zweimal im Jahr"),
            ("twice a year", "委员会每年举行两次会议"),
            ("двічі на рік", "مرتين في السنة"),
            ("every month", "собирается раз в месяц"),
            ("once a year", "une fois par an"),
            ("a monthly report", "отчёт каждый месяц"),
            ("every two years", "委员会每两年举行会议"),
        ] {
            let (one, other) = (amounts_of(one), amounts_of(other));
            let is_same = one.iter().any(|x| {
                other
                    .iter()
                    .any(|y| x.0 == y.0 && (x.1 - y.1).abs() <= NEAR * x.1.max(y.1))
            });
            assert!(is_same, "{one:?} {other:?}");
        }
    }

    #[test]
    fn how_often_is_not_how_long() {
        let (one, other) = (amounts_of("every six months"), amounts_of("for six months"));
        assert!(
            one.iter().all(|x| other.iter().all(|y| x.0 != y.0)),
            "{one:?} {other:?}"
        );
    }
}
