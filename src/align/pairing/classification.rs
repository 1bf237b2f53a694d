//! Classifies a match: whether two provisions say the same in the same words, the same
//! in others, or something else, by what was seen of it (`Signs`).

use super::{
    bearers,
    clause::{Clause, Read},
    content::Apart,
    figures::Telling,
    force::{Binding, Difference, Force, difference},
    languages::Language,
    names::Names,
    numerals,
    regression::likelihood,
    sign_words::{
        CONSENTS, EXCLUDES, HINDERS, Lists, NEGATES, NEGATES_SOFTLY, OBLIGES, PERMITS,
        SETS_CONDITION,
    },
    vector_space::{Feature, FeatureSet},
};
use crate::align::{Change, Op, OpKind};

/// Above this share of words that stayed, what came or went was meant to.
const NEAR: f32 = 0.5;
/// Above this, what one side says beside all that the other says is more.
const SOMEWHAT_NEAR: f32 = 0.3;
/// Below this share of words that stayed, a text was written anew.
const IN_NEW_WORDS: f32 = 0.15;
/// Above this, a number that came or went was meant to, though words could say it.
const WITH_NUMBERS: f32 = 0.35;
/// Above this, a word that gave way to another was meant to as well.
const VERY_NEAR: f32 = 0.7;
/// Below this share of things that only one side says, two languages say the same but for
/// what they were seen to say otherwise.
const MOSTLY: f32 = 0.5;

/// What tells a rewording from a change of what is agreed, each a count or a share.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// A number changed, came or went.
    pub figures: f32,
    /// A number came or went that may be said in other words.
    pub figures_in_other_words: f32,
    /// There are more or fewer negations.
    pub negations: f32,
    /// One side negates and the other has no word that could; where all words are new, only
    /// if it says what is negated.
    pub is_negation_lost: bool,
    /// A name came or went.
    pub names: f32,
    /// A name gave way to another.
    pub is_name_replaced: bool,
    /// Each side names somebody who has a duty or a right and whom the other does not name.
    pub is_bearer_replaced: bool,
    /// Numbers outside of amounts (`a majority of five`, `the third day`, `06:00`) that
    /// only one side has.
    pub numerals: numerals::Differing,
    /// One side permits or wishes, and the other obliges; neither negates.
    pub is_modal_replaced: bool,
    /// One side permits or wishes in so many words, and the other obliges in so many words.
    pub is_duty_replaced: bool,
    /// There are more or fewer words that permit or wish.
    pub permissions: f32,
    /// There are more or fewer words that set conditions.
    pub conditions: f32,
    /// How much of the words of both is the same, word by word: 0 to 1.
    pub is_near: f32,
    /// They are in two languages: no word stayed, and who translates says what is said.
    pub is_across: bool,
    /// How much of what both say, by the things that their words stand for, only one says.
    pub alone: f32,
    /// The same of that side of which more is said in the other.
    pub replaced: f32,
    /// How what they say of binding differs: all, some, only, if, at least, at once.
    pub binding: Difference,
    /// What only one of them speaks of.
    pub content: Apart,
}

/// How much of what two sides say only one says: of both together, and of the side of
/// which less is left over, each as a share.
fn apart(a: &[&Read], b: &[&Read]) -> (f32, f32) {
    let of = |reads: &[&Read]| -> Vec<Feature> {
        let senses = reads.iter().flat_map(|read| read.senses());
        let mut found: Vec<Feature> = senses.map(|sense| sense.feature).collect();
        found.sort_unstable();
        found.dedup();
        found
    };
    let (of_a, of_b) = (of(a), of(b));
    let alone = |one: &[Feature], other: &[Feature]| {
        let count = one
            .iter()
            .filter(|it| other.binary_search(it).is_err())
            .count();
        count as f32 / one.len().max(1) as f32
    };
    let (only_a, only_b) = (alone(&of_a, &of_b), alone(&of_b, &of_a));
    ((only_a + only_b) / 2.0, only_a.min(only_b))
}

/// One of two sides, with which of its words are signs.
struct Side<'r> {
    reads: &'r [&'r Read],
    binding: Binding,
    signs: Vec<u16>,
}

impl<'r> Side<'r> {
    fn of(reads: &'r [&'r Read], lists: &Lists, language: Option<Language>) -> Side<'r> {
        let binding = Binding::of(reads, language);
        let signs = lists.of(reads, &binding);
        Side {
            reads,
            binding,
            signs,
        }
    }

    fn count(&self, sign: u16) -> usize {
        self.signs.iter().filter(|signs| *signs & sign > 0).count()
    }

    fn has(&self, sign: u16) -> bool {
        self.signs.iter().any(|signs| signs & sign > 0)
    }

    /// Whether it says something that the other does not.
    fn alone_says(&self, force: Force, other: &Side) -> bool {
        self.binding.says(force) && !other.binding.says(force)
    }

    /// Whether what it bans the other opens to some: “only with consent” is “not without
    /// consent”, and not “not”.
    fn is_opened_by(&self, other: &Side) -> bool {
        let has_terms = other.binding.says(Force::Permit)
            || other.binding.says(Force::If)
            || other.has(CONSENTS);
        self.has(NEGATES)
            && !self.has(EXCLUDES)
            && !other.has(NEGATES)
            && other.alone_says(Force::Only, self)
            && has_terms
    }

    /// Whether the other says as a limit what it negates: “not outside the State” is “only
    /// in the State”.
    fn is_turned_by(&self, other: &Side) -> bool {
        let limits = [Force::Only, Force::Except, Force::Most];
        self.has(NEGATES) && limits.iter().any(|&force| other.alone_says(force, self))
    }

    /// Whether it permits or wishes in so many words, and the other obliges in so many words.
    fn frees_from_duty_of(&self, other: &Side) -> bool {
        let frees = |side: &Side| {
            side.has(PERMITS) || side.binding.says(Force::Permit) || side.binding.says(Force::Wish)
        };
        frees(self) && !self.has(OBLIGES) && other.has(OBLIGES) && !frees(other)
    }
}

impl Signs {
    /// Reads the signs of two sides that answer each other.
    pub fn of(
        a: &[&Read],
        b: &[&Read],
        (lists, languages): (&Lists, [Option<Language>; 2]),
        names: &Names,
        numbers: &Telling,
        ops: &[Op],
    ) -> Signs {
        let sides = [0, 1].map(|nth| Side::of([a, b][nth], lists, languages[nth]));
        let [one, other] = &sides;
        let either = |test: &dyn Fn(&Side, &Side) -> bool| test(one, other) || test(other, one);
        let differ = |sign: u16| one.count(sign).abs_diff(other.count(sign)) as f32;
        let negates = sides.each_ref().map(|side| side.has(NEGATES));
        let named = |reads: &[&Read]| -> FeatureSet {
            (reads.iter().flat_map(|read| &read.text))
                .filter(|token| names.is(token))
                .map(|token| token.stem)
                .collect()
        };
        let (of_a, of_b) = (named(a), named(b));
        let unshared = of_a.symmetric_difference(&of_b).count();
        let differing: u32 = (ops.iter())
            .map(|op| match op.kind {
                OpKind::Same => 0,
                OpKind::Deleted | OpKind::MovedAway => op.a.len() as u32,
                OpKind::Inserted | OpKind::MovedHere => op.b.len() as u32,
            })
            .sum();
        let all: u32 = ops
            .iter()
            .map(|op| op.a.len() as u32 + op.b.len() as u32)
            .sum();
        let (alone, replaced) = apart(a, b);
        let is_ban_opened = either(&|ban, other| ban.is_opened_by(other));
        let is_turned = !is_ban_opened && either(&|one, other| one.is_turned_by(other));
        let mut binding = difference(&one.binding, &other.binding);
        binding.is_alone &= !is_turned;
        let is_near = 1.0 - differing as f32 / all.max(1) as f32;
        let is_in_new_words = is_near < IN_NEW_WORDS && languages[0] == languages[1];
        let is_lost = |one: &Side, other: &Side| {
            // Nobody is hindered: who writes that anew says what everybody may.
            let is_turned = is_in_new_words && one.has(HINDERS);
            !is_turned
                && one.has(NEGATES)
                && !other.has(NEGATES | NEGATES_SOFTLY)
                && (!is_in_new_words
                    || lists.negates_what_is_said(one.reads, &one.binding, other.reads))
        };
        Signs {
            is_across: matches!(languages, [Some(a), Some(b)] if a != b),
            alone,
            replaced,
            binding,
            content: Apart::of([a, b], [&one.binding, &other.binding], names),
            figures: numbers.always as f32,
            figures_in_other_words: numbers.near as f32,
            negations: if is_turned { 0.0 } else { differ(NEGATES) },
            is_negation_lost: is_ban_opened || !is_turned && either(&is_lost),
            names: unshared as f32,
            // A name that the other text never uses is what that text calls otherwise.
            is_name_replaced: of_a.difference(&of_b).any(|name| names.has(1, *name))
                && of_b.difference(&of_a).any(|name| names.has(0, *name)),
            is_bearer_replaced: bearers::are_others([a, b], languages),
            numerals: numerals::differing([a, b], [&numbers.counts[0], &numbers.counts[1]]),
            is_modal_replaced: negates == [false, false]
                && (one.has(PERMITS) != other.has(PERMITS) || binding.is_permission),
            is_duty_replaced: negates == [false, false]
                && either(&|one, other| one.frees_from_duty_of(other)),
            // What nobody may is forbidden, as what nobody shall.
            permissions: if negates == [true, true] {
                0.0
            } else {
                differ(PERMITS)
            },
            // Where the language is known, its own words are read (`force`).
            conditions: if languages.contains(&None) {
                differ(SETS_CONDITION)
            } else {
                0.0
            },
            is_near,
        }
    }

    /// In how many ways both oblige otherwise: by a number, by a negation, by what is permitted.
    pub fn differing(&self) -> usize {
        let ways = [
            self.figures > 0.0,
            self.is_negation_lost,
            self.permissions > 0.0,
        ];
        ways.into_iter().filter(|&is_so| is_so).count()
    }

    /// Whether a number, a party or a negation is another: then what is agreed
    /// is another, in whatever words.
    pub fn is_hard(&self) -> bool {
        let near = self.is_near > NEAR;
        let [least, most] = {
            let [a, b] = self.content.alone;
            [a.min(b), a.max(b)]
        };
        self.figures > 0.0
            || (self.is_near > WITH_NUMBERS && self.figures_in_other_words > 0.0)
            || self.numerals.replaced > 0
            || self.content.is_number_elsewhere
            || (near && self.numerals.alone > 0)
            || self.is_negation_lost
            || self.binding.is_opposed
            || self.content.is_opposed
            || self.binding.is_wish
            || (near && self.binding.is_alone)
            || (near && (self.is_modal_replaced || self.conditions > 0.0))
            // Across languages no word stays, and what is near is told of what is said.
            || (self.is_across && self.is_duty_replaced)
            || (self.is_across && self.binding.is_alone && self.alone < MOSTLY)
            || (near && self.negations > 0.0)
            || self.is_name_replaced
            || self.is_bearer_replaced
            || (near && self.names > 0.0)
            // Something was added, or left out, and the rest stayed.
            || (self.is_near > SOMEWHAT_NEAR && least == 0 && most >= 2)
            // One thing gave way to another, and the rest stayed.
            || (self.is_near > VERY_NEAR && least > 0)
    }

    /// The likelihood that what is agreed is another where none of that is: a logistic
    /// regression on the labelled pairs (`tests/align/`). Who writes a text anew says the
    /// same in other words; who changes a word of it changes what it says.
    pub fn likelihood(&self) -> f32 {
        likelihood(-2.4 + 1.9 * self.permissions.min(2.0) + 1.7 * self.is_near)
    }
}

/// Whether two sides say the same, word by word.
pub fn is_same(a: &[&Read], b: &[&Read]) -> bool {
    let words = |reads: &[&Read]| -> Vec<String> {
        reads
            .iter()
            .flat_map(|read| read.words())
            .map(|token| token.word.clone())
            .collect()
    };
    words(a) == words(b)
}

/// How two provisions that answer each other differ.
pub fn classify(a: &Clause, b: &Clause, is_same: bool, signs: &Signs) -> Change {
    let fixes_other = (a.fixed.iter()).any(|(key, value)| {
        b.fixed
            .iter()
            .any(|(other, of_other)| other == key && of_other != value)
    });
    if is_same {
        return if fixes_other {
            Change::Modified
        } else {
            Change::Kept
        };
    }
    if fixes_other || signs.is_hard() || signs.likelihood() >= 0.5 {
        Change::Modified
    } else {
        Change::Reworded
    }
}
