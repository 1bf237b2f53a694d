//! Relative clauses: `Moradi, who leads the team, flew to Moscow`. What stands in one is told of
//! the noun before it alone. Open it when a verb takes its subject, or an event its day, out of one.

use super::{lexicon::Class, prose::Prose};
use std::ops::Range;

/// A relative clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Aside {
    /// Its tokens, from the pronoun to the comma that closes it.
    pub(super) tokens: Range<usize>,
    /// Where the noun that it is of ends.
    pub(super) of: usize,
    /// The noun is its subject: “who”, not “whose” or “where”.
    pub(super) is_subject: bool,
}

/// The relative clauses of a sentence that stand behind a comma.
pub(super) fn asides(prose: &Prose, sentence: &Range<usize>) -> Vec<Aside> {
    let mut found = Vec::new();
    let mut at = sentence.start + 1;
    while at < sentence.end {
        let begins = !prose.is_quoted[at] && prose.tokens[at - 1].is_sign(',');
        let Some(is_subject) = begins.then(|| pronoun(&prose.tokens[at].folded)).flatten() else {
            at += 1;
            continue;
        };
        let end = end(prose, at, sentence);
        found.push(Aside {
            tokens: at..end,
            of: at - 1,
            is_subject: is_subject && tells(prose, at + 1, sentence.end),
        });
        at = end.max(at + 1);
    }
    found
}

/// Whether a word begins a relative clause, and may be its subject.
fn pronoun(word: &str) -> Option<bool> {
    match word {
        "who" | "which" | "qui" => Some(true),
        "whose" | "where" | "whom" | "dont" => Some(false),
        "который" | "которая" | "которое" | "которые" | "який" | "яка" | "яке" | "які" => {
            Some(true)
        }
        _ => None,
    }
}

/// Whether a finite verb stands at a token, or behind an adverb there.
fn tells(prose: &Prose, at: usize, end: usize) -> bool {
    let verb = Class::ANY_VERB;
    let mut at = at;
    while at < end && at < prose.tokens.len() {
        let token = &prose.tokens[at];
        if prose.class(at).has(verb) && !token.is_capital {
            return true;
        }
        // `which on Wednesday proposed`
        let is_dated = token.is(Class::WEEKDAY | Class::MONTH)
            || token.is(Class::PREPOSITION | Class::LOCATIVE)
                && (prose.tokens.get(at + 1))
                    .is_some_and(|next| next.is(Class::WEEKDAY | Class::MONTH));
        let is_adverb = is_dated
            || token.folded.ends_with("ly")
            || matches!(
                &*token.folded,
                "also" | "later" | "then" | "along" | "already"
            );
        if !is_adverb {
            // `which drafts the resolutions`: a verb that no list has, before its object.
            let next = prose.tokens.get(at + 1).filter(|_| at + 1 < end);
            return token.is_word()
                && !token.is_capital
                && token.folded.ends_with(['s', 'd'])
                && !prose
                    .class(at)
                    .has(Class::DETERMINER | Class::PREPOSITION | Class::ROLES)
                && next.is_some_and(|next| next.is(Class::DETERMINER | Class::PREPOSITION));
        }
        at += 1;
    }
    false
}

/// The comma that closes a clause: behind it the sentence goes on with its own verb.
fn end(prose: &Prose, start: usize, sentence: &Range<usize>) -> usize {
    let mut fallback = None;
    // `who heads the council`: the first word behind the pronoun is a verb, even if no list has it.
    let first = &prose.tokens[start + 1..(start + 2).min(sentence.end)];
    let mut has_verb = matches!(&*prose.tokens[start].folded, "who" | "which")
        && first.first().is_some_and(|first| {
            first.is_word()
                && !first.is_capital
                && first.folded.ends_with(['s', 'd'])
                && !first.is(Class::DETERMINER | Class::PRONOUN)
        });
    for at in start + 1..sentence.end {
        if prose.is_quoted[at] {
            continue;
        }
        let token = &prose.tokens[at];
        let verb = Class::ANY_VERB;
        has_verb |= prose.class(at).has(verb);
        if token.is_sign(';') || token.is_sign(':') {
            return at;
        }
        if !token.is_sign(',') || !has_verb {
            continue;
        }
        let next = at + 1;
        if next < sentence.end && !prose.is_quoted[next] {
            let is_verb = prose.class(next).has(verb) && !prose.tokens[next].is_capital
                || prose.tokens[next].folded.ends_with("ly") && tells(prose, next, sentence.end);
            let is_joint = matches!(&*prose.tokens[next].folded, "and" | "but" | "while");
            if is_verb || is_joint {
                return at;
            }
        }
        fallback.get_or_insert(at);
    }
    fallback.unwrap_or(sentence.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::article;

    fn of(text: &str) -> Vec<String> {
        let article = article::read(text);
        let prose = Prose::of(&article);
        let all = (prose.sentences.iter()).flat_map(|sentence| asides(&prose, &sentence.tokens));
        all.map(|aside| prose.words(aside.tokens).to_owned())
            .collect()
    }

    #[test]
    fn a_clause_ends_where_the_sentence_goes_on() {
        assert_eq!(
            of("Moradi, who leads the team, flew to Moscow on Sunday."),
            ["who leads the team"]
        );
        assert_eq!(
            of("In Khan Younis, where a strike killed nine people, residents said they left."),
            ["where a strike killed nine people"]
        );
        assert_eq!(of("They met in Doha, in Cairo and in Rome."), [""; 0]);
    }
}
