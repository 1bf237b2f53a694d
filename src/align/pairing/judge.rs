//! What changed between provisions that answer each other: whether the same
//! is said in the same words, in others, or something else is said.

use super::{
    clause::{Clause, Read},
    figures::has_changed,
    space::{Space, Vector, cosine},
    tokens::{Token, stem},
};
use crate::{
    align::{Change, Figure, Op, OpKind},
};
use std::collections::HashMap;

/// Words by which texts negate; what forbids negates too. By language: English,
/// French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian.
const NEGATIONS: &str = "\
no not never nor neither none cannot without nothing nobody \
prohibit prohibited prohibits prohibition forbidden forbid forbids banned ban bans refrain refrains refraining abstain renounce renounces \
ne pas aucun aucune jamais ni sans interdit interdite interdits interdiction \
nicht kein keine keinen keiner keinem keines nie niemals ohne weder verboten untersagt unzulassig \
no ni nunca jamas sin ningun ninguna prohibe prohibido prohibida prohiben \
non senza nessun nessuna vietato vietata nao sem nenhum nenhuma nunca proibido proibida \
niet geen nooit zonder verboden nie bez zaden zadna zakaz zabronione \
не ни нет без никогда нельзя запрещено запрещается запрещены запрет воздерживаться воздерживаются \
ні немає без ніколи заборонено забороняється";
/// Characters by which Chinese and Japanese negate, and words of Arabic and Hebrew.
const NEGATING: [&str; 14] = ["不", "未", "无", "無", "没", "非", "禁", "لا", "لن", "لم", "ليس", "دون", "לא", "אין"];

/// Words that permit or wish where others oblige.
const PERMISSIONS: &str = "\
may might can could permitted allowed entitled authorized authorised option optional discretion voluntary voluntarily \
should encouraged encourage endeavour endeavor strive consider aim wherever possible appropriate \
peut peuvent pourra pourront devrait devraient s'efforce efforcent facultatif \
kann konnen darf durfen soll sollen sollte sollten bemuht bemuhen \
puede pueden podra podran deberia deberian procurara procuraran \
puo possono dovrebbe dovrebbero pode podem podera poderao devera mag mogen kan kunnen moze moga powinien powinny \
может могут вправе следует стремятся стремиться може можуть вправі слід \
可以 可 宜";
/// Words that set conditions.
const CONDITIONS: &str = "\
unless except provided subject if only until unless save where condition conditional conditions contingent upon once after before \
sauf si condition reserve jusqu lorsque apres avant \
wenn falls sofern soweit ausser vorbehaltlich bis bedingung nachdem bevor nur \
salvo excepto si siempre condicion hasta cuando solo despues antes \
se salvo eccetto purche fino condizione exceto desde ate caso condicao \
если кроме условии только пока после исключением якщо крім умови лише поки після \
除非 如果 但 条件";

/// What tells a rewording from a change of what is agreed, each a count or a share.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// A number changed, came or went.
    pub figures: f32,
    /// There are more or fewer negations.
    pub negations: f32,
    /// A name came or went.
    pub names: f32,
    /// There are more or fewer words that permit or wish.
    pub permissions: f32,
    /// There are more or fewer words that set conditions.
    pub conditions: f32,
    /// How much of what the first says the second does not, by rarity.
    pub lost: f32,
    /// How much of what the second says the first did not.
    pub won: f32,
    /// How unlike both are, in runs of characters.
    pub unlike: f32,
    /// How unlike in length.
    pub length: f32,
    /// Whether only few words differ.
    pub is_near: f32,
}

/// Names as both texts use them: words that begin with a capital wherever
/// they stand.
pub struct Names {
    names: HashMap<String, bool>,
}

impl Names {
    /// Finds the names of two sides. Where every noun has a capital, as in
    /// German, capitals tell nothing, and there are none.
    pub fn new(sides: [&[Read]; 2]) -> Names {
        let mut counts: HashMap<&str, (u32, u32)> = HashMap::new();
        let (mut capitals, mut all) = (0_u32, 0_u32);
        for token in sides.into_iter().flatten().flat_map(|read| &read.text) {
            let count = counts.entry(&token.word).or_default();
            count.0 += u32::from(token.is_name);
            count.1 += u32::from(!token.is_name && !token.is_start);
            capitals += u32::from(token.is_name);
            all += 1;
        }
        let tells = capitals * 4 < all;
        let names = (counts.into_iter())
            .filter(|(word, count)| tells && count.0 > count.1 && word.chars().count() > 1)
            .map(|(word, _)| (stem(word).to_owned(), true))
            .collect();
        Names { names }
    }

    /// Whether a word is one.
    pub fn is(&self, token: &Token) -> bool {
        self.names.contains_key(stem(&token.word))
    }
}

/// The lists of words, ready to be looked up.
pub struct Lists {
    words: HashMap<&'static str, u8>,
}

const NEGATES: u8 = 1;
const PERMITS: u8 = 2;
const SETS_CONDITION: u8 = 4;

impl Lists {
    /// Prepares the lists.
    pub fn new() -> Lists {
        let mut words: HashMap<&str, u8> = HashMap::new();
        for (list, sign) in [(NEGATIONS, NEGATES), (PERMISSIONS, PERMITS), (CONDITIONS, SETS_CONDITION)] {
            for word in list.split(' ') {
                *words.entry(word).or_insert(0) |= sign;
            }
        }
        Lists { words }
    }

    /// How many words of texts are of a list.
    fn count(&self, reads: &[&Read], sign: u8) -> f32 {
        let words = reads.iter().flat_map(|read| &read.text);
        words.filter(|token| self.signs(&token.word) & sign > 0).count() as f32
    }

    fn signs(&self, word: &str) -> u8 {
        let negates = word.ends_with("n't") || (!word.is_ascii() && NEGATING.iter().any(|sign| word.starts_with(sign)));
        self.words.get(word).copied().unwrap_or(0) | if negates { NEGATES } else { 0 }
    }
}

/// How much rarity of `a` is not in `b`, as a share.
fn missing(space: &Space, a: &Vector, b: &Vector) -> f32 {
    let (mut all, mut gone) = (0.0, 0.0);
    for &(feature, _) in a {
        let rarity = space.rarity[feature as usize];
        all += rarity;
        if b.binary_search_by_key(&feature, |other| other.0).is_err() {
            gone += rarity;
        }
    }
    if all > 0.0 { gone / all } else { 0.0 }
}

impl Signs {
    /// Reads the signs of two sides that answer each other.
    pub fn of(a: &[&Read], b: &[&Read], vectors: [(&Vector, &Vector); 2], spaces: [&Space; 2], lists: &Lists, names: &Names, figures: &[Figure], ops: &[Op]) -> Signs {
        let differ = |sign: u8| (lists.count(a, sign) - lists.count(b, sign)).abs();
        let named = |reads: &[&Read]| -> Vec<String> {
            let mut found: Vec<String> = (reads.iter().flat_map(|read| &read.text))
                .filter(|token| names.is(token))
                .map(|token| stem(&token.word).to_owned())
                .collect();
            found.sort();
            found.dedup();
            found
        };
        let (of_a, of_b) = (named(a), named(b));
        let unshared = of_a.iter().filter(|name| !of_b.contains(name)).count() + of_b.iter().filter(|name| !of_a.contains(name)).count();
        let words = |reads: &[&Read]| reads.iter().map(|read| read.text.len()).sum::<usize>().max(1) as f32;
        let (len_a, len_b) = (words(a), words(b));
        let changed: u32 = (ops.iter())
            .map(|op| match op.kind {
                OpKind::Same => 0,
                OpKind::Deleted | OpKind::MovedAway => op.a.len() as u32,
                OpKind::Inserted | OpKind::MovedHere => op.b.len() as u32,
            })
            .sum();
        let all: u32 = ops.iter().map(|op| op.a.len() as u32 + op.b.len() as u32).sum();
        let [(words_a, words_b), (grams_a, grams_b)] = vectors;
        Signs {
            figures: figures.iter().filter(|figure| has_changed(figure)).count() as f32,
            negations: differ(NEGATES),
            names: unshared as f32,
            permissions: differ(PERMITS),
            conditions: differ(SETS_CONDITION),
            lost: missing(spaces[0], words_a, words_b),
            won: missing(spaces[0], words_b, words_a),
            unlike: 1.0 - cosine(grams_a, grams_b),
            length: (len_a / len_b).ln().abs(),
            is_near: 1.0 - changed as f32 / all.max(1) as f32,
        }
    }

    /// The likelihood that what is agreed is another.
    pub fn likelihood(&self) -> f32 {
        let sum = -1.5
            + 1.0 * self.permissions.min(2.0)
            + 0.7 * self.conditions.min(3.0)
            + 1.0 * self.lost
            + 1.0 * self.won
            + 1.0 * self.length;
        1.0 / (1.0 + (-sum).exp())
    }
}

/// Whether two sides say the same, word by word.
pub fn is_same(a: &[&Read], b: &[&Read]) -> bool {
    let words = |reads: &[&Read]| -> Vec<String> {
        reads.iter().flat_map(|read| read.words()).map(|token| token.word.clone()).collect()
    };
    words(a) == words(b)
}

/// How two provisions that answer each other differ.
pub fn judge(a: &Clause, b: &Clause, is_same: bool, signs: &Signs) -> Change {
    let fixes_other = (a.fixed.iter()).any(|(key, value)| {
        b.fixed.iter().any(|(other, of_other)| other == key && of_other != value)
    });
    if is_same {
        return if fixes_other { Change::Modified } else { Change::Kept };
    }
    let is_hard = fixes_other || signs.figures > 0.0 || signs.negations > 0.0 || signs.names > 0.0;
    if is_hard || signs.likelihood() >= 0.5 { Change::Modified } else { Change::Reworded }
}
