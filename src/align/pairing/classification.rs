//! Classifies a match: whether two provisions say the same in the same words, the same
//! in others, or something else. The word lists of negations, permissions and
//! conditions are here.

use super::{
    clause::{Clause, Read},
    content::Apart,
    force::{Binding, Difference, Force, difference},
    languages::Language,
    names::Names,
    numerals,
    regression::likelihood,
    tokens::Token,
    vector_space::FeatureSet,
    vector_space::{ByFeature, Feature, feature},
};
use crate::align::{Change, Op, OpKind};
use std::sync::OnceLock;

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
/// Words that can say what a negation says: exempting, ending, for free.
const SOFT: &str = "\
except exception excepted excluded exclude excluding exempt exempted free cease ceases ceased end ends ended stop stops lift lifts lifted only unless keep \
sauf exception excepte exclusion exempt gratuit gratuitement gratuite cesse cessent fin seuls seul uniquement \
librement entrave gratuite dehors ferme nul nulle caduc desarme desarmee refuse innocent illicite arbitrairement independant continue reste renonce renoncent \
ausnahme ausgenommen ausser frei kostenlos unentgeltlich endet enden nur ausschliesslich unbefristet \
ungehindert unbewaffnet unverzuglich ungultig nichtig unschuldig unabhangig willkurlich verweigert lehnt scheitert weiter verzichtet verzichten unzulassig geschlossen ausserhalb \
libremente trabas fuera cerrado nulo inocente ilicito arbitrariamente independiente desarmado renuncia renuncian niega unicamente sigue \
salvo excepto excepcion gratuito gratuita cese cesan cesa libre solo eccetto gratuitamente cessa fine exceto livre behalve gratis vrij \
кроме исключением исключая бесплатно прекращают прекращается прекращение только беспрепятственно безусловно бессрочно свободно невооруженных невиновен невиновным незаконно произвольно независимый недействителен отказываются отказывается лишен лишь \
безперешкодно безумовно безстроково вільно неозброєних невинуватий незаконно свавільно незалежний недійсний відмовляються відмовляється позбавлений звільняються скасовується окрім винятком безкоштовно припиняють лише \
除外 停止 免费";
/// Characters by which Chinese and Japanese negate, and words of Arabic and Hebrew.
const NEGATING: [&str; 14] = [
    "不", "未", "无", "無", "没", "非", "禁", "لا", "لن", "لم", "ليس", "دون", "לא", "אין",
];

/// Words that permit or wish where others oblige.
const PERMISSIONS: &str = "\
may might can could permitted allowed entitled authorized authorised option optional discretion voluntary voluntarily \
should encouraged encourage endeavour endeavor strive consider aim wherever possible appropriate \
peut peuvent pourra pourront devrait devraient s'efforce efforcent facultatif \
kann konnen darf durfen soll sollen sollte sollten bemuht bemuhen \
puede pueden podra podran deberia deberian procurara procuraran \
puo possono dovrebbe dovrebbero pode podem podera poderao devera mag mogen kan kunnen moze moga powinien powinny \
может могут вправе следует стремятся стремиться разрешается може можуть вправі слід дозволяється \
يجوز يمكن يحق يسمح \
可以 可 宜";
/// Words that set conditions.
const CONDITIONS: &str = "\
unless except provided subject if only until unless save where condition conditional conditions contingent upon once after before \
sauf si condition reserve jusqu lorsque apres avant \
wenn falls sofern soweit ausser vorbehaltlich bis bedingung nachdem bevor nur \
salvo excepto si siempre condicion hasta cuando solo despues antes \
se salvo eccetto purche fino condizione exceto desde ate caso condicao \
если кроме условии только пока после исключением якщо крім умови лише поки після \
إذا اذا شرط بشرط \
除非 如果 但 条件";

/// Words for keeping somebody from something: what nobody is kept from, everybody may.
const HINDERING: &str = "\
hindered hinder impeded impede obstructed obstruct prevented prevent refused refuse denied deny withheld withhold barred excluded restricted restrict stopped disturbed \
entrave entravee entraver empeche empechee empecher refuse refusee refuser exclu exclue restreint restreinte \
gehindert behindert verwehrt verweigert versagt ausgeschlossen eingeschrankt \
impedir impedido impedida obstaculizar obstaculizado negar negado negada denegado denegada excluido restringido \
препятствовать препятствуют отказано отказывать отказывают ограничивать ограничивается \
перешкоджати перешкоджають відмовлено відмовляти обмежувати обмежується";

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
    /// Numbers outside of amounts (`a majority of five`, `the third day`, `06:00`) that
    /// only one side has.
    pub numerals: numerals::Differing,
    /// One side permits or wishes, and the other obliges; neither negates.
    pub is_modal_replaced: bool,
    /// There are more or fewer words that permit or wish.
    pub permissions: f32,
    /// There are more or fewer words that set conditions.
    pub conditions: f32,
    /// How much of the words of both is the same, word by word: 0 to 1.
    pub is_near: f32,
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

/// Words that make a bound of a negation before them.
const BOUNDS: &str = "more less later fewer exceeding exceed earlier greater lower longer plus moins mehr weniger spater langer mas menos tarde piu meno oltre mais более менее позднее больше меньше раньше більше менше пізніше";

/// The lists of words, ready to be looked up.
pub struct Lists {
    words: ByFeature<u8>,
}

const NEGATES: u8 = 1;
const PERMITS: u8 = 2;
const SETS_CONDITION: u8 = 4;
const NEGATES_SOFTLY: u8 = 8;
const MAKES_BOUND: u8 = 16;
const HINDERS: u8 = 32;

/// So many words from what a negation stands before on are negated by it.
const NEGATED: u32 = 2;

/// Whether a word is the first of French `ne … que`, which negates nothing: `ils n'entrent qu'à midi`.
fn is_only(words: &[Token], at: usize) -> bool {
    let is_ne = words[at].word == "ne" || words[at].word.starts_with("n'");
    is_ne
        && (words[at + 1..].iter().take(4))
            .take_while(|token| !matches!(&*token.word, "pas" | "plus" | "jamais"))
            .any(|token| token.word == "que" || token.word.starts_with("qu'"))
}

impl Lists {
    /// The lists, prepared when they are first asked for.
    pub fn get() -> &'static Lists {
        static LISTS: OnceLock<Lists> = OnceLock::new();
        LISTS.get_or_init(Lists::new)
    }

    fn new() -> Lists {
        let mut words: ByFeature<u8> = ByFeature::default();
        for (list, sign) in [
            (NEGATIONS, NEGATES),
            (PERMISSIONS, PERMITS),
            (CONDITIONS, SETS_CONDITION),
            (SOFT, NEGATES_SOFTLY),
            (BOUNDS, MAKES_BOUND),
            (HINDERING, HINDERS),
        ] {
            for word in list.split(' ') {
                *words.entry(feature(word)).or_insert(0) |= sign;
            }
        }
        Lists { words }
    }

    /// The signs of every word of texts that is of a list.
    fn of(&self, reads: &[&Read], binding: &Binding) -> Vec<u8> {
        let mut all: Vec<u8> = Vec::new();
        for (nth, read) in reads.iter().enumerate() {
            // “Not exceeding” and “none but” negate nothing.
            all.extend(read.text.iter().enumerate().map(|(at, token)| {
                let is_masked = binding.is_of_several(nth, at) || is_only(&read.text, at);
                self.signs(&token.word) & if is_masked { !NEGATES } else { u8::MAX }
            }));
        }
        for at in 1..all.len() {
            // “No later than” bounds a number; that is told with the number.
            if all[at] & MAKES_BOUND > 0 && all[at - 1] & NEGATES > 0 {
                all[at - 1] = 0;
            }
        }
        all.retain(|signs| signs & !MAKES_BOUND > 0);
        all
    }

    /// Whether something that one side negates the other says as well: of `are not
    /// permitted`, the permission. Who says the same in words that are all new has no such
    /// word: `may go anywhere`, `no place is closed to them`.
    fn negates_what_is_said(&self, reads: &[&Read], binding: &Binding, other: &[&Read]) -> bool {
        let said = |feature: Feature| {
            let mut senses = other.iter().flat_map(|read| read.senses());
            senses.any(|sense| sense.feature == feature)
        };
        reads.iter().enumerate().any(|(nth, read)| {
            let negating = (0..read.text.len()).filter(|&at| {
                self.signs(&read.text[at].word) & NEGATES > 0 && !binding.is_of_several(nth, at)
            });
            negating.into_iter().any(|at| {
                let senses = read.senses();
                let next = senses.partition_point(|sense| sense.at as usize <= at);
                let from = senses.get(next).map_or(0, |sense| sense.at);
                (senses[next..]
                    .iter()
                    .take_while(|sense| sense.at < from + NEGATED))
                .any(|sense| said(sense.feature))
            })
        })
    }

    fn signs(&self, word: &str) -> u8 {
        let negates = word.ends_with("n't")
            || (!word.is_ascii() && NEGATING.iter().any(|sign| word.starts_with(sign)));
        self.words.get(&feature(word)).copied().unwrap_or(0) | if negates { NEGATES } else { 0 }
    }
}

impl Signs {
    /// Reads the signs of two sides that answer each other.
    pub fn of(
        a: &[&Read],
        b: &[&Read],
        (lists, languages): (&Lists, [Option<Language>; 2]),
        names: &Names,
        (figures, figures_in_other_words): (usize, usize),
        ops: &[Op],
    ) -> Signs {
        let bindings = [Binding::of(a, languages[0]), Binding::of(b, languages[1])];
        let binding = difference(&bindings[0], &bindings[1]);
        let (signs_a, signs_b) = (lists.of(a, &bindings[0]), lists.of(b, &bindings[1]));
        let count = |all: &[u8], sign: u8| all.iter().filter(|signs| *signs & sign > 0).count();
        let differ = |sign: u8| count(&signs_a, sign).abs_diff(count(&signs_b, sign)) as f32;
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
        // “Not outside the State” is “only in the State”.
        let is_turned = [(&signs_a, 1), (&signs_b, 0)].iter().any(|(signs, other)| {
            let limits = [Force::Only, Force::Except, Force::Most];
            let own = &bindings[1 - other];
            count(signs, NEGATES) > 0
                && (limits.iter()).any(|&force| bindings[*other].says(force) && !own.says(force))
        });
        let mut binding = binding;
        binding.is_alone &= !is_turned;
        let is_near = 1.0 - differing as f32 / all.max(1) as f32;
        let is_in_new_words = is_near < IN_NEW_WORDS && languages[0] == languages[1];
        let is_lost = |nth: usize| {
            let (one, other) = if nth == 0 {
                (&signs_a, &signs_b)
            } else {
                (&signs_b, &signs_a)
            };
            let (of_one, of_other) = if nth == 0 { (a, b) } else { (b, a) };
            // Nobody is hindered: who writes that anew says what everybody may.
            let is_turned = is_in_new_words && count(one, HINDERS) > 0;
            !is_turned
                && count(one, NEGATES) > 0
                && count(other, NEGATES | NEGATES_SOFTLY) == 0
                && (!is_in_new_words
                    || lists.negates_what_is_said(of_one, &bindings[nth], of_other))
        };
        Signs {
            alone,
            replaced,
            binding,
            content: Apart::of([a, b], [&bindings[0], &bindings[1]], names),
            figures: figures as f32,
            figures_in_other_words: figures_in_other_words as f32,
            negations: if is_turned { 0.0 } else { differ(NEGATES) },
            is_negation_lost: !is_turned && (is_lost(0) || is_lost(1)),
            names: unshared as f32,
            // A name that the other text never uses is what that text calls otherwise.
            is_name_replaced: of_a.difference(&of_b).any(|name| names.has(1, *name))
                && of_b.difference(&of_a).any(|name| names.has(0, *name)),
            numerals: numerals::differing(a, b),
            is_modal_replaced: {
                let permits = [count(&signs_a, PERMITS), count(&signs_b, PERMITS)];
                let negates = count(&signs_a, NEGATES) + count(&signs_b, NEGATES);
                let is_one_sided = permits.contains(&0) && permits.iter().any(|n| *n > 0);
                negates == 0 && (is_one_sided || binding.is_permission)
            },
            // What nobody may is forbidden, as what nobody shall.
            permissions: if [&signs_a, &signs_b]
                .iter()
                .all(|signs| count(signs, NEGATES) > 0)
            {
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
            || (near && self.negations > 0.0)
            || self.is_name_replaced
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
