//! What two sides that answer each other speak of, and what only one of them speaks of:
//! another object of a verb, a clause that came or went, a number that belongs to
//! something else.

use super::{
    clause::Read,
    force::Binding,
    languages::Language,
    names::Names,
    numerals,
    thesaurus::Reader,
    vector_space::{Feature, feature},
};
use std::sync::OnceLock;

/// Things of the thesaurus, by an English word for each, of which one is agreed instead of
/// the other: who grants an amnesty does not prosecute.
const OPPOSED: &str = "\
prosecuted amnesty, punished amnesty, independence autonomy, autonomy federal, withdraw deploy, reduce increase, \
condemn regret, condemn welcome, regret welcome, prohibited permitted, recognise reject, establish abolish, \
appoint dismiss, build demolish, north south, east west, upper lower, public secret, sign ratify, voluntary required, \
referendum parliament, president parliament, election appoint, unify separate, begin stop, agree heard, \
rent purchase, purchase gift, loan gift, police army, observers peacekeepers, neutral alliance, occupied neutral, maintain abolish, \
join exit, defend consult, surrender retain, majority veto, compensate donate";

fn opposed() -> &'static [[Vec<u16>; 2]] {
    static READ: OnceLock<Vec<[Vec<u16>; 2]>> = OnceLock::new();
    READ.get_or_init(|| {
        let mut reader = Reader::new(Some(Language::English));
        let mut things = |word: &str| -> Vec<u16> {
            let mut found = Vec::new();
            reader.read(feature(word), &[word], &mut found);
            found.iter().map(|one| one.concept).collect()
        };
        let pairs = OPPOSED
            .split(',')
            .filter_map(|pair| pair.trim().split_once(' '));
        pairs
            .map(|(one, other)| [things(one), things(other)])
            .collect()
    })
}

/// Features in order, each once.
fn once(features: impl Iterator<Item = Feature>) -> Vec<Feature> {
    let mut found: Vec<Feature> = features.collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn has(features: &[Feature], feature: Feature) -> bool {
    features.binary_search(&feature).is_ok()
}

/// What only one of two sides speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Apart {
    /// So many words of each side the other has nothing for, names and numbers left out.
    pub alone: [usize; 2],
    /// So many words that carry meaning each side has.
    pub all: [usize; 2],
    /// So many of a run (a sentence, a part of one between commas) that has nothing in the other side.
    pub longest: [usize; 2],
    /// A number stands with the same word on both sides, and is another.
    pub is_number_elsewhere: bool,
    /// One speaks of what is agreed instead of what the other speaks of: amnesty, and prosecution.
    pub is_opposed: bool,
}

impl Apart {
    /// Compares two sides, with what was read of how they bind.
    #[inline(never)]
    pub fn of(sides: [&[&Read]; 2], bindings: [&Binding; 2], names: &Names) -> Apart {
        let features = sides.map(|reads| -> Vec<Feature> {
            let senses = reads.iter().flat_map(|read| read.all_senses());
            once(senses.map(|sense| sense.feature))
        });
        let stems = sides.map(|reads| -> Vec<Feature> {
            let words = reads.iter().flat_map(|read| read.words());
            once(words.map(|token| token.stem))
        });
        let mut found = Apart::default();
        let mut things: [Vec<u16>; 2] = Default::default();
        for (side, other) in [(0, 1), (1, 0)] {
            for (nth, read) in sides[side].iter().enumerate() {
                let mut run = 0;
                let senses = read.senses();
                let mut at = 0;
                while at < senses.len() {
                    let first = senses[at].at;
                    let of_word = senses[at..].iter().take_while(|sense| sense.at == first);
                    let next = at + of_word.clone().count();
                    let words = read.words_of(&senses[at]);
                    let is_left_out = bindings[side].is_read(nth, first as usize)
                        || words
                            .iter()
                            .any(|token| names.is(token) || read.is_number(token))
                        || words.iter().all(|token| numerals::is(&token.word));
                    if !is_left_out {
                        let is_shared = of_word
                            .clone()
                            .any(|sense| has(&features[other], sense.feature))
                            || words.iter().any(|token| has(&stems[other], token.stem));
                        found.all[side] += 1;
                        found.alone[side] += usize::from(!is_shared);
                        run = if is_shared { 0 } else { run + 1 };
                        found.longest[side] = found.longest[side].max(run);
                    }
                    if !of_word
                        .clone()
                        .any(|sense| has(&features[other], sense.feature))
                    {
                        things[side].extend(of_word.filter_map(|sense| sense.concept));
                    }
                    at = next;
                }
            }
        }
        found.is_opposed = opposed().iter().any(|[one, other]| {
            let has = |side: usize, of: &[u16]| of.iter().any(|it| things[side].contains(it));
            (has(0, one) && has(1, other)) || (has(1, one) && has(0, other))
        });
        found.is_number_elsewhere = numerals::stand_elsewhere(sides[0], sides[1]);
        found
    }
}
