//! Numbers that are read as no amount: of a majority, a day of a month without its
//! year, a time of day, an ordinal; in digits or in words. Where one side has another,
//! something else is agreed.

use super::{
    clause::Read,
    tokens::Token,
    vector_space::{ByFeature, feature},
    vector_space::{Feature, FeatureSet},
};
use std::{collections::BTreeSet, sync::OnceLock};

/// From one to twelve, a line each, folded: cardinals (from two on) and ordinals in English, French,
/// German, Spanish, Italian, Portuguese, Dutch, Polish, Russian and Ukrainian. Words that
/// mean something else in one of these are left out (`due`, `sei`, `once`).
const WORDS: &str = "\
first premier premiere erste ersten erster erstes primero primera primer primo prima primeiro primeira eerste pierwszy pierwsza первый первая первого первое перша першии перше
two twice second deux deuxieme zwei zweimal zweite zweiten zweiter zweites dos segundo segunda secondo seconda dois duas twee tweede dwa dwie dwoch drugi два дважды две двух второй вторая второго второе дві двох двічі другий
three thrice third trois troisieme drei dreimal dritte dritten dritter drittes tres tercero tercera tercer terzo terza terceiro terceira drie derde trzy trzech trzeci trzecia три трижды трех третий третья третьего третє третя трьох тричі
four fourth quatre quatrieme vier vierte vierten vierter cuatro cuarto cuarta quattro quarto quarta quatro vierde cztery czterech czwarty czwarta четыре четырех четвертый четвертая чотири чотирьох четверта
five fifth cinq cinquieme funf funfte funften funfter cinco quinto quinta cinque vijf vijfde piec pieciu piaty piata пять пяти пятый пятая п'ять п'яти п'ята
six sixth sixieme sechs sechste sechsten sechster seis sexto sexta sesto sesta zesde szesc szesciu szosty szosta шесть шести шестой шестая шість шести шоста
seven seventh sept septieme sieben siebte siebten siete septimo septima sette settimo settima sete setimo setima zeven zevende siedem siedmiu siodmy семь семи седьмой седьмая сім семи сьома
eight eighth huit huitieme achte achten achter ocho octavo octava otto ottavo ottava oito oitavo oitava achtste osiem osmiu osmy восемь восьми восьмой восьмая вісім восьми восьма
nine ninth neuf neuvieme neun neunte neunten nueve noveno novena nono nona nove negen negende dziewiec dziewieciu dziewiaty девять девяти девятый девятая дев'ять дев'яти дев'ята
ten tenth dixieme zehn zehnte zehnten diez decimo decima dieci dez tien tiende dziesiec dziesieciu dziesiaty десять десяти десятый десятая десята
eleven eleventh onze onzieme elfte elften undecimo undici jedenascie jedenasty одиннадцать одиннадцати одиннадцатый одинадцять
twelve twelfth dozen douze douzieme zwolf zwolfte zwolften doce duodecimo dodici doze twaalf twaalfde dwanascie dwunasty двенадцать двенадцати двенадцатый дванадцять";

fn words() -> &'static ByFeature<u64> {
    static READ: OnceLock<ByFeature<u64>> = OnceLock::new();
    READ.get_or_init(|| {
        let lines = (1..).zip(WORDS.lines());
        (lines.flat_map(|(value, line)| line.split(' ').map(move |word| (feature(word), value))))
            .collect()
    })
}

/// The number that a word says, in digits or as a word.
pub(super) fn value(word: &str) -> Option<u64> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    // `3rd`, and not `b12`.
    if digits.starts_with(|c: char| c.is_ascii_digit()) {
        return digits.parse().ok();
    }
    words().get(&feature(word)).copied()
}

/// Whether a word says a number.
pub fn is(word: &str) -> bool {
    value(word).is_some()
}

/// Beginnings of words that make a number before them another: `six hundred members`.
const MULTIPLIERS: [&str; 16] = [
    "hundred",
    "thousand",
    "million",
    "billion",
    "cent",
    "mille",
    "milliard",
    "hundert",
    "tausend",
    "cien",
    "mil",
    "сот",
    "тысяч",
    "миллион",
    "тисяч",
    "мільйон",
];

fn multiplies(word: &str) -> bool {
    MULTIPLIERS.iter().any(|it| word.starts_with(it)) || is(word)
}

/// Words for one, which many languages have for an article too.
const ONE: &str = "one un une ein eine einen einem einer uno una um uma один одна одно одного одну одной одне однієї одному";

/// Whether a word is one, or an article.
pub fn is_one(word: &str) -> bool {
    ONE.split(' ').any(|one| one == word)
}

/// The number that stands before a noun: `three judges`, `un juge`.
fn counting(token: &Token) -> Option<u64> {
    static READ: OnceLock<ByFeature<u64>> = OnceLock::new();
    let known = READ.get_or_init(|| {
        let mut known = words().clone();
        known.extend(ONE.split(' ').map(|word| (feature(word), 1)));
        known
    });
    match known.get(&token.feature) {
        Some(&number) => Some(number),
        None if token.word.starts_with(|c: char| c.is_ascii_digit()) => value(&token.word),
        None => None,
    }
}

/// What is counted, as a word and as what it stands for, with the number that stands before it.
fn counted(reads: &[&Read]) -> BTreeSet<(Feature, u64)> {
    let mut found = BTreeSet::new();
    for read in reads {
        let words = &read.text;
        let numbers =
            (words.iter().enumerate()).filter_map(|(at, token)| Some((at + 1, counting(token)?)));
        for (next, value) in numbers {
            // `six judges`, and behind the noun what judges they are: `six juges nationaux`.
            let behind = (next..words.len()).take(2);
            let nouns = behind
                .take_while(|&at| !words[at].is_piece && !multiplies(&words[at].word))
                .filter(|&at| words[at].word.chars().count() > 3);
            for at in nouns {
                found.insert((words[at].stem, value));
                found.extend((read.concepts_of(&(at..at + 1)).into_iter()).map(|it| (it, value)));
            }
        }
    }
    found
}

/// Whether a word stands behind one number on one side and behind another on the other:
/// `three local and two foreign judges` is not `two local and three foreign judges`, and
/// `one delegate` not `two delegates`.
pub fn stand_elsewhere(a: &[&Read], b: &[&Read]) -> bool {
    let (of_a, of_b) = (counted(a), counted(b));
    let shared: FeatureSet = of_a.intersection(&of_b).map(|(word, _)| *word).collect();
    let in_b: FeatureSet = of_b.iter().map(|(word, _)| *word).collect();
    (of_a.iter()).any(|(word, _)| in_b.contains(word) && !shared.contains(word))
}

/// The numbers of provisions that are of no amount that was read, each once.
fn numerals(reads: &[&Read]) -> Vec<u64> {
    let tokens = reads.iter().flat_map(|read| read.outside_of_numbers());
    let mut values: Vec<u64> = tokens.filter_map(|token| value(&token.word)).collect();
    values.sort_unstable();
    values.dedup();
    values
}

/// Up to this, a count is said as well without a number: `both`, `the parties`.
const FEW: u64 = 2;

/// Numbers that only one of two sides has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differing {
    /// How many gave way to others: both sides have a number of their own.
    pub replaced: usize,
    /// How many came or went.
    pub alone: usize,
}

/// The numbers that only one of two sides has; `counts` are those that were read with what
/// is counted (`three judges`), of each side.
pub fn differing([a, b]: [&[&Read]; 2], counts: [&[u64]; 2]) -> Differing {
    let (of_a, of_b) = (numerals(a), numerals(b));
    let alone = |own: [&[u64]; 2], other: [&[u64]; 2]| {
        let is_other = |n: &u64| other.iter().any(|of_other| of_other.contains(n));
        let counts = own[1].iter().filter(|n| **n > FEW && !is_other(n)).count();
        own[0].iter().filter(|n| !is_other(n)).count() + counts
    };
    let sides = [[&*of_a, counts[0]], [&*of_b, counts[1]]];
    let (only_a, only_b) = (alone(sides[0], sides[1]), alone(sides[1], sides[0]));
    Differing {
        replaced: only_a.min(only_b),
        alone: only_a.abs_diff(only_b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_number_is_seen_in_digits_and_words() {
        for (a, b, count) in [
            ("by a majority of five", "by a majority of six", 1),
            ("from the first day", "from the fourth month", 1),
            ("on the third day", "on the fourth day", 1),
            ("at 06:00 on 1 March", "at 12:00 on 15 March", 2),
            ("bis zum 31. März", "bis zum 30. Juni", 1),
            ("in twelve places", "in a dozen places", 0),
            ("третий день", "четвертый день", 1),
            ("le troisième jour", "le cinquième jour", 1),
            ("at noon", "at 6 in the evening", 0),
        ] {
            let (a, b) = (Read::new("", a), Read::new("", b));
            let differing = differing([&[&a], &[&b]], Default::default());
            assert_eq!(differing.replaced, count, "{a:?}");
        }
    }
}
