//! What the words of a provision stand for: things of the thesaurus where it has them,
//! else themselves; names, where two texts are in different languages, by their sound.

use super::{
    languages::Language,
    thesaurus::{Found, Reader},
    tokens::Token,
    transliteration::sound,
    vector_space::{Feature, feature, feature_of},
};

/// What a word, or several, stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// The place of its first word.
    pub at: u32,
    /// How many words say it.
    pub words: u32,
    /// The thing of the thesaurus; none where the word stands for itself.
    pub concept: Option<u16>,
    /// It as a feature.
    pub feature: Feature,
}

/// The feature of a thing of the thesaurus.
pub fn of_concept(number: u16) -> Feature {
    let sign = char::from_u32(0xf_0000 + u32::from(number));
    feature_of(&[sign.unwrap_or_default()])
}

/// Reads the senses of the words of texts.
pub struct Senses {
    reader: Reader,
    language: Option<Language>,
    /// Whether the other text is in another language.
    is_across: bool,
}

impl Senses {
    /// For a text in a language, to be compared with one in the same or another.
    pub fn new(language: Option<Language>, is_across: bool) -> Senses {
        Senses {
            reader: Reader::new(language),
            language,
            is_across,
        }
    }

    /// The senses of words, in their order.
    pub fn of(&mut self, tokens: &[Token]) -> Vec<Sense> {
        let words: Vec<&str> = tokens.iter().map(|token| &*token.word).collect();
        let mut senses: Vec<Sense> = Vec::with_capacity(tokens.len());
        let mut found: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            if tokens[at].is_ideograph() {
                at += self.characters(tokens, at, &mut senses);
                continue;
            }
            self.reader
                .read(tokens[at].feature, &words[at..], &mut found);
            let length = found.first().map_or(1, |one| one.words);
            let is_function_word = length == 1 && tokens[at].is_function_word;
            if !is_function_word {
                for one in &found {
                    senses.push(Sense {
                        at: at as u32,
                        words: length as u32,
                        concept: Some(one.concept),
                        feature: of_concept(one.concept),
                    });
                }
                if found.is_empty() {
                    self.itself(&tokens[at], at, &mut senses);
                }
            }
            at += length;
        }
        senses
    }

    /// A word that stands for nothing known.
    fn itself(&self, token: &Token, at: usize, senses: &mut Vec<Sense>) {
        let mut push = |feature: Feature| {
            senses.push(Sense {
                at: at as u32,
                words: 1,
                concept: None,
                feature,
            });
        };
        push(token.stem);
        let may_be_name =
            token.is_name || token.is_start || self.language == Some(Language::Arabic);
        if self.is_across && may_be_name {
            sound(&token.word)
                .into_iter()
                .for_each(|sound| push(feature(&sound)));
        }
    }

    /// Reads a run of a script without spaces from `at` on: the longest known terms, and
    /// pairs where there is none. How many tokens were read.
    fn characters(&self, tokens: &[Token], at: usize, senses: &mut Vec<Sense>) -> usize {
        let run = (tokens[at..].windows(2))
            .take_while(|pair| pair[1].is_ideograph() && pair[1].span.start < pair[0].span.end)
            .count()
            + 1;
        let mut chars: Vec<char> = (tokens[at..at + run].iter())
            .filter_map(|token| token.word.chars().next())
            .collect();
        chars.extend(tokens[at + run - 1].word.chars().nth(1));
        let thesaurus = self.reader.thesaurus();
        let mut nth = 0;
        while nth < run {
            let known = thesaurus.of_characters(&chars[nth..]);
            let (concepts, length) = known.unwrap_or_default();
            for concept in &concepts {
                senses.push(Sense {
                    at: (at + nth) as u32,
                    words: (length - 1).max(1) as u32,
                    concept: Some(*concept),
                    feature: of_concept(*concept),
                });
            }
            if concepts.is_empty() && !self.is_across {
                senses.push(Sense {
                    at: (at + nth) as u32,
                    words: 1,
                    concept: None,
                    feature: tokens[at + nth].feature,
                });
            }
            nth += length.max(1);
        }
        run
    }
}
