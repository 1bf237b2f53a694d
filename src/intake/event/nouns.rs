//! What the nouns beside a name say of it: the office of somebody, the arms of a state, the sort of a place. Open it
//! when an island or an office is taken for somebody who took part.

use super::{Chronicler, word_at};
use crate::intake::{
    lexicon::Class,
    mention::{Mention, Sort},
};

/// Nouns of places that have a name: `the island of Mittholm`.
pub(super) fn is_place_noun(word: &str) -> bool {
    matches!(
        word,
        "island"
            | "islands"
            | "city"
            | "town"
            | "village"
            | "port"
            | "province"
            | "region"
            | "resort"
            | "capital"
            | "district"
            | "state"
            | "area"
            | "crossing"
            | "base"
            | "district's"
            | "south"
            | "north"
            | "east"
            | "west"
            | "coast"
            | "suburb"
            | "outskirts"
            | "streets"
            | "border"
    )
}

impl Chronicler<'_, '_> {
    /// Whether arms or those who bear them are named at a token, or right behind: `patrol boat`, `jets`.
    pub(super) fn is_arms(&self, at: usize) -> bool {
        const ARMS: [&str; 32] = [
            "jets",
            "jet",
            "drones",
            "drone",
            "missiles",
            "missile",
            "rockets",
            "rocket",
            "warplanes",
            "warplane",
            "aircraft",
            "helicopters",
            "helicopter",
            "artillery",
            "boat",
            "boats",
            "gunboat",
            "gunboats",
            "vessel",
            "vessels",
            "warship",
            "warships",
            "frigate",
            "tanks",
            "gunners",
            "snipers",
            "troops",
            "soldiers",
            "forces",
            "fighters",
            "planes",
            "submarine",
        ];
        (at..at + 3)
            .take_while(|&at| {
                self.prose
                    .tokens
                    .get(at)
                    .is_some_and(|token| token.is_word() && !token.is_capital)
            })
            .any(|at| ARMS.contains(&word_at(self.prose, at)))
    }

    /// Whether a name behind a comma is whose office was told of: `The ambassador in Bamako, Igor Gromov,`.
    pub(super) fn is_office_of(&self, office: &Mention, name: &Mention) -> bool {
        let prose = self.prose;
        let between = office.range.end..name.range.start;
        office.sort == Sort::Role
            && name.sort == Sort::Name
            && (1..=5).contains(&between.len())
            && prose.tokens[between.end - 1].is_sign(',')
            && !between.clone().any(|at| self.is_finite(at))
            && (between.len() == 1
                || prose.tokens[between.start].is(Class::PREPOSITION | Class::LOCATIVE))
            && (prose.tokens.get(name.range.end)).is_some_and(|token| token.is_sign(','))
    }

    /// Whether the second of two mentions is the name of the first: `the watchdog, the IAEA,`.
    pub(super) fn is_apposition(&self, first: &Mention, second: &Mention) -> bool {
        let prose = self.prose;
        let comma = first.range.end..second.range.start;
        comma.len() == 1
            && prose.tokens[comma.start].is_sign(',')
            && (prose.tokens.get(second.range.end)).is_some_and(|token| token.is_sign(','))
            && first.sort == Sort::Body
            && second.sort == Sort::Body
            && first.is_definite
            && !prose.tokens[first.head.end - 1].is_capital
            && prose.tokens[second.head.end - 1].is_capital
    }
}
