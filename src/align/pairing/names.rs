//! Names as two texts use them: of persons, places and bodies, by their capitals.

use super::{
    clause::Read,
    tokens::Token,
    vector_space::{ByFeature, Feature, FeatureSet},
};

/// What texts write with a capital without naming anyone.
const ROLES: &str = "party parties convention agreement treaty accord protocol memorandum article articles annex annexes section state states contracting high plan member members chapter \
partie parties etat etats annexe convenio acuerdo tratado parte partes estado estados anexo articulo \
договор соглашение сторона стороны сторон сторонами сторонам статья приложение угода договір сторін";

/// Names as both texts use them: words that begin with a capital wherever
/// they stand.
pub struct Names {
    names: FeatureSet,
    /// The stems of the words of either side.
    words: [FeatureSet; 2],
}

impl Names {
    /// Finds the names of two sides. Where every noun has a capital, as in
    /// German, capitals tell nothing, and there are none.
    #[inline(never)]
    pub fn new(sides: [&[Read]; 2]) -> Names {
        let mut counts: ByFeature<(&Token, u32, u32)> = ByFeature::default();
        let (mut capitals, mut all) = (0_u32, 0_u32);
        for token in sides.into_iter().flatten().flat_map(|read| &read.text) {
            let count = counts.entry(token.feature);
            let count = count.or_insert((token, 0, 0));
            count.1 += u32::from(token.is_name);
            count.2 += u32::from(!token.is_name && !token.is_start);
            capitals += u32::from(token.is_name);
            all += 1;
        }
        let tells = capitals * 4 < all;
        let names = (counts.into_values())
            .filter(|(token, with, without)| {
                tells
                    && with > without
                    && token.word.chars().count() > 1
                    && !ROLES.split(' ').any(|role| role == token.word)
            })
            .map(|(token, ..)| token.stem)
            .collect();
        let words = sides.map(|side| {
            (side.iter().flat_map(|read| &read.text))
                .map(|token| token.stem)
                .collect()
        });
        Names { names, words }
    }

    /// Whether a side has a word anywhere, by its stem.
    pub fn has(&self, side: usize, stem: Feature) -> bool {
        self.words[side].contains(&stem)
    }

    /// Their stems, as features.
    pub fn features(&self) -> &FeatureSet {
        &self.names
    }

    /// Whether a word is one.
    pub fn is(&self, token: &Token) -> bool {
        self.names.contains(&token.stem)
    }
}
