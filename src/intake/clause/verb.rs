//! Which words are verbs of saying with a subject, and which are nouns, passives or infinitives
//! that look like them. Open it when something nobody said becomes a statement.

use crate::intake::{
    lexicon::{Class, Language},
    prose::Prose,
    token::Kind,
};
use std::ops::Range;

/// Words that may be verbs of saying and nouns as well.
const NOUNS: &str = " claims reports demands calls fears hopes promises appeals claim report demand call fear hope urge promise threatens vows vow pledges estimates notes states questions state praise praises reject comments remarks warning condemns blame outlines posts echoes proposals fear dispute disputes ";

pub(super) fn stands_behind_quote(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let mut before = at;
    while before > sentence.start {
        before -= 1;
        let token = &prose.tokens[before];
        if prose.is_quoted[before] {
            return true;
        }
        if !(token.is_sign(',') || token.is_dash()) {
            return false;
        }
    }
    false
}

/// Whether a token is a verb of saying in a form that has a subject, and whether it takes
/// what was said as its object.
pub(in crate::intake) fn is_saying(
    prose: &Prose,
    at: usize,
    sentence: &Range<usize>,
) -> Option<bool> {
    let class = prose.class(at);
    let token = &prose.tokens[at];
    // `played down`, `ruled out`, `pointed out`
    let (is_phrase_say, is_phrase_take) = phrase(prose, at, sentence);
    let is_say = class.has(Class::SAY) || is_phrase_say;
    let is_take = class.has(Class::TAKE) || is_phrase_take;
    if !(is_say || is_take)
        || token.is_capital && at != sentence.start && prose.tokens[at - 1].is_capital
    {
        return None;
    }
    if prose.language != Language::English {
        return Some(!is_say);
    }
    let folded = &*token.folded;
    let before = |back: usize| {
        (at >= sentence.start + back && !prose.is_quoted[at - back]).then(|| {
            (
                &*prose.tokens[at - back].folded,
                prose.tokens[at - back].class,
                at - back,
            )
        })
    };
    // Adverbs may stand between: `has also said`, `was reportedly told`.
    let mut back = 1;
    while let Some((word, _, _)) = before(back)
        && (word.ends_with("ly")
            || matches!(
                word,
                "also"
                    | "then"
                    | "later"
                    | "now"
                    | "not"
                    | "never"
                    | "already"
                    | "since"
                    | "once"
                    | "again"
                    | "even"
            ))
    {
        if matches!(word, "never" | "not") {
            return None;
        }
        back += 1;
    }
    if let Some((word, class, place)) = before(back) {
        // `was told`, `is reported`; `to say`, `would say`
        if matches!(
            word,
            "was" | "were" | "is" | "are" | "been" | "being" | "be" | "'s" | "having"
        ) {
            return None;
        }
        // `continues to warn`
        let goes_on = word == "to"
            && before(back + 1).is_some_and(|(word, ..)| {
                matches!(word, "continue" | "continues" | "continued" | "went")
            });
        if !goes_on
            && matches!(
                word,
                "to" | "would"
                    | "could"
                    | "might"
                    | "may"
                    | "should"
                    | "must"
                    | "can"
                    | "will"
                    | "did"
                    | "didn't"
                    | "doesn't"
                    | "wouldn't"
                    | "don't"
            )
        {
            return None;
        }
        // `in disputed waters`
        let is_adjective = folded.ends_with("ed")
            && (class.has(Class::LOCATIVE)
                || matches!(word, "the" | "a" | "an" | "its" | "their" | "of" | "over"))
            && !matches!(word, "to" | "that");
        if is_adjective {
            return None;
        }
        let is_noun = NOUNS.contains(&format!(" {folded} "));
        if is_noun
            && (class.has(
                Class::DETERMINER
                    | Class::PREPOSITION
                    | Class::NUMERAL
                    | Class::MODIFIER
                    | Class::SAY
                    | Class::VERB
                    | Class::DEMONYM,
            ) || prose.tokens[place].kind == Kind::Possessive
                // `competing claims`
                || word.ends_with("ing")
                // `raised fears`
                || word.ends_with("ed") && !prose.tokens[place].is_capital
                || word == "and"
                    && !prose.tokens[at + 1..sentence.end.min(at + 2)]
                        .iter()
                        .any(|t| t.is_sign('“')))
        {
            return None;
        }
        // `called for` is said, `called Putin` is rung, if no quote says more.
        if matches!(word, "so-called") {
            return None;
        }
    }
    if matches!(folded, "called" | "calls" | "call") {
        let next = prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end)?;
        let is_demand = matches!(&*next.folded, "for" | "on" | "upon");
        let has_quote = (at + 1..sentence.end.min(at + 12)).any(|at| prose.is_quoted[at]);
        let names_it = next.is(Class::DETERMINER) || matches!(&*next.folded, "it" | "them" | "him");
        if !(is_demand || has_quote || names_it) {
            return None;
        }
    }
    if folded == "spoke"
        || folded == "speaks"
        || folded == "went"
        || folded == "made"
        || folded == "makes"
    {
        return is_phrase_say.then_some(false);
    }
    // `recalled its ambassador`, `observed the truce`
    let needs_words = matches!(
        folded,
        "recalled"
            | "instructed"
            | "responded"
            | "observed"
            | "concluded"
            | "continued"
            | "repeated"
            | "posted"
            | "stated"
            | "maintained"
            | "maintains"
            | "maintain"
            | "continues"
    );
    if needs_words && !is_phrase_take && !stands_behind_quote(prose, at, sentence) {
        let says = (at + 1..sentence.end.min(at + 8))
            .any(|at| prose.is_quoted[at] || matches!(&*prose.tokens[at].folded, "that" | "how"));
        let ends = prose
            .tokens
            .get(at + 1)
            .is_none_or(|token| token.is_sign('.') || token.is_sign(':'));
        if !says && !ends {
            return None;
        }
    }
    // `added 23 companies to its list`
    let counts = prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end);
    if folded == "added"
        && counts.is_some_and(|next| next.kind == Kind::Number || next.is(Class::NUMERAL))
        && !stands_behind_quote(prose, at, sentence)
    {
        return None;
    }
    // `dismissed the bank's governor`, `replied with a strike`
    let is_deed = folded == "dismissed"
        && (at + 1..sentence.end.min(at + 6)).any(|at| {
            matches!(
                &*prose.tokens[at].folded,
                "governor" | "minister" | "general" | "commander" | "chief" | "premier"
            )
        })
        || matches!(folded, "replied" | "responded")
            && prose
                .tokens
                .get(at + 1)
                .is_some_and(|next| matches!(&*next.folded, "with" | "by"))
            && !(at + 1..sentence.end.min(at + 8)).any(|at| prose.is_quoted[at]);
    if is_deed {
        return None;
    }
    // `has said little`
    let next = prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end);
    if next.is_some_and(|next| matches!(&*next.folded, "little" | "nothing")) {
        return None;
    }
    // `claimed the region`, `claimed responsibility`
    if matches!(folded, "claimed" | "claims" | "claim") {
        let next = prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end);
        let has_quote = (at + 1..sentence.end.min(at + 12)).any(|at| prose.is_quoted[at]);
        let is_object = next.is_some_and(|next| {
            matches!(
                &*next.folded,
                "the" | "a" | "an" | "responsibility" | "sovereignty"
            )
        });
        let has_verb = (at + 2..sentence.end.min(at + 9))
            .take_while(|at| !prose.tokens[*at].is_sign(','))
            .any(|at| prose.class(at).has(Class::VERB | Class::AUXILIARY));
        if is_object && !has_quote && !has_verb && !stands_behind_quote(prose, at, sentence) {
            return None;
        }
    }
    if folded == "read"
        && !(at + 1..sentence.end.min(at + 4)).any(|at| prose.is_quoted[at])
        && !stands_behind_quote(prose, at, sentence)
    {
        return None;
    }
    // `the plan rejected by Kyiv`; `described by diplomats as “useful”` is said.
    if let Some(next) = prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end)
        && next.folded == "by"
    {
        return None;
    }
    Some(!is_say)
}

fn phrase(prose: &Prose, at: usize, sentence: &Range<usize>) -> (bool, bool) {
    let word = |nth: usize| {
        let place = at + nth;
        (place < sentence.end && !prose.is_quoted[place]).then(|| &*prose.tokens[place].folded)
    };
    match prose.lexicon.phrase(&prose.tokens[at].folded, word) {
        Some((_, class, _)) if !prose.is_quoted[at] => {
            (class.has(Class::SAY), class.has(Class::TAKE))
        }
        _ => (false, false),
    }
}
