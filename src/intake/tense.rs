//! Whether a sentence speaks of what was or of what is to come. Open it when a weekday is taken
//! for the one before instead of the one behind.

use super::{
    lexicon::{Class, Language},
    prose::Prose,
};
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
}

/// Whether what a place in a sentence tells of is still to come, by the verb nearest to it.
pub(super) fn tense(prose: &Prose, at: usize, sentence: &Range<usize>) -> Tense {
    let judge = |at: usize| -> Option<Tense> {
        let token = &prose.tokens[at];
        let class = prose.class(at);
        // `entrera`, `accueilleront`
        let is_french_future = prose.language == Language::French
            && token.is_word()
            && !token.is_capital
            && token.folded.chars().count() > 5
            && (token.folded.ends_with("ra") || token.folded.ends_with("ront"));
        if is_french_future {
            return Some(Tense::Future);
        }
        if class.has(Class::FUTURE) && !token.is_capital {
            let is_real = match &*token.folded {
                "would" | "could" | "might" | "may" | "will" | "shall" => true,
                // `to meet`, not `to Kyiv`
                "to" if at > sentence.start
                    && matches!(&*prose.tokens[at - 1].folded, "is" | "are" | "was" | "were")
                    && prose
                        .tokens
                        .get(at + 1)
                        .is_some_and(|next| next.is_word() && !next.is_capital) =>
                {
                    true
                }
                "to" => {
                    let next = prose.tokens.get(at + 1);
                    next.is_some_and(|next| {
                        next.is(Class::VERB | Class::AUXILIARY) && !next.is_capital
                    })
                }
                "next" => false,
                _ => true,
            };
            return is_real.then_some(Tense::Future);
        }
        if class.has(Class::SAY | Class::TAKE | Class::VERB)
            || class.has(Class::AUXILIARY)
                && matches!(&*token.folded, "was" | "were" | "had" | "did")
        {
            let before = |back: usize| {
                (at >= sentence.start + back).then(|| &*prose.tokens[at - back].folded)
            };
            let is_infinitive = before(1) == Some("to");
            let is_coming = (1..=3)
                .any(|back| matches!(before(back), Some("will" | "shall" | "would" | "won't")));
            return match (is_coming, is_infinitive) {
                (true, _) => Some(Tense::Future),
                (_, true) => None,
                _ => Some(Tense::Past),
            };
        }
        None
    };
    // `…, що 15 січня відбудеться`
    let is_next = |at: usize| {
        at < sentence.end && prose.class(at).has(Class::FUTURE) && prose.tokens[at].folded != "to"
    };
    if (at + 1..at + 4).any(is_next) && prose.language != Language::English {
        return Tense::Future;
    }
    let back = (sentence.start..at).rev().take(24).find_map(judge);
    let ahead = || {
        let mut ahead = at + 1..sentence.end.min(at + 14);
        ahead.find_map(judge)
    };
    back.or_else(ahead).unwrap_or(Tense::Past)
}

/// The last verb before a place, at most so many words back.
fn verb_before(prose: &Prose, at: usize, sentence: &Range<usize>, reach: usize) -> Option<usize> {
    let verb = Class::ANY_VERB;
    let mut back = (sentence.start..at).rev().take(reach);
    back.find(|&at| prose.class(at).has(verb) && !prose.tokens[at].is_capital)
}

/// Whether a verb right before a place says that it was, and not only somebody's words: `seized the city in
/// January`.
pub(super) fn is_past(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    verb_before(prose, at, sentence, 14).is_some_and(|at| {
        let word = &*prose.tokens[at].folded;
        let is_done = word.ends_with("ed")
            || matches!(
                word,
                "met"
                    | "held"
                    | "took"
                    | "flew"
                    | "struck"
                    | "began"
                    | "broke"
                    | "sent"
                    | "lost"
                    | "won"
                    | "left"
                    | "came"
                    | "went"
                    | "gave"
                    | "made"
                    | "led"
                    | "brought"
                    | "kept"
                    | "rose"
                    | "fell"
                    | "drew"
                    | "stood"
                    | "sat"
                    | "shot"
                    | "found"
                    | "fought"
                    | "became"
                    | "saw"
                    | "grew"
            );
        let is_coming = (sentence.start..at)
            .rev()
            .take(3)
            .any(|at| prose.class(at).has(Class::FUTURE));
        is_done && !is_coming && !prose.class(at).has(Class::SAY | Class::TAKE)
    })
}

/// Whether the verb right before a place is in the present: `takes over the presidency on January 1`.
pub(super) fn is_present(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    verb_before(prose, at, sentence, 10).is_some_and(|at| {
        let word = &*prose.tokens[at].folded;
        prose.class(at).has(Class::VERB) && word.ends_with('s') && !prose.class(at).has(Class::SAY)
    })
}
