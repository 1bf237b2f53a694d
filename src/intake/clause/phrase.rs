//! What belongs to a noun: `a spokesman for the ministry`, `A, B and C`, `a source close to the
//! talks`. Open it when of several nouns before a verb the wrong one is its subject.

use crate::intake::{
    lexicon::Class,
    mention::{Mention, Sort},
    prose::Prose,
    token::Kind,
};
use std::ops::Range;

pub(super) fn may_speak(mention: &Mention) -> bool {
    !matches!(mention.sort, Sort::Place | Sort::Paper)
}

/// The mention that ends right before a token.
pub(super) fn ending_at(mentions: &[Mention], end: usize) -> Option<usize> {
    let row = mentions.partition_point(|mention| mention.range.end <= end);
    // Owners end within what they own.
    (0..row)
        .rev()
        .take(3)
        .find(|&row| mentions[row].range.end == end)
}

/// The noun before a verb that words without a mention stand between: `two people briefed on
/// the matter said`.
pub(super) fn behind_noun(
    prose: &Prose,
    at: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    let mut seen_verb = false;
    let mut place = at + 1;
    while place > sentence.start && at - (place - 1) < 24 {
        place -= 1;
        if prose.is_quoted[place] {
            return None;
        }
        let class = prose.class(place);
        let token = &prose.tokens[place];
        if token.is_sign(';') || token.is_sign(':') {
            return None;
        }
        if class.has(Class::SAY) {
            seen_verb = true;
        }
        let Some(row) = ending_at(mentions, place) else {
            continue;
        };
        let mention = &mentions[row];
        let next = &prose.tokens[place];
        let is_attached = next.is(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(
                &*next.folded,
                "who"
                    | "whose"
                    | "with"
                    | "speaking"
                    | "involved"
                    | "briefed"
                    | "familiar"
                    | "close"
                    | "present"
                    | "and"
            )
            || next.folded.ends_with("ing")
                && !matches!(
                    &*next.folded,
                    "meeting" | "hearing" | "briefing" | "gathering" | "building" | "crossing"
                );
        if may_speak(mention) && is_attached && !seen_verb {
            let (outer, _) = outermost(prose, mentions, row, sentence);
            let mention = &mentions[outer];
            // A place in a phrase at the beginning is no speaker: `In Doha on …`
            if mention.sort == Sort::State || mention.sort == Sort::Name {
                let before = mention
                    .range
                    .start
                    .checked_sub(1)
                    .filter(|at| *at >= sentence.start);
                if before
                    .is_some_and(|at| prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE))
                {
                    continue;
                }
            }
            return Some(outer);
        }
        if class.has(Class::CONJUNCTION) && token.folded == "that" {
            return None;
        }
    }
    None
}

/// The noun that a mention belongs to: of `a spokesman for the ministry` the spokesman.
pub(super) fn outermost(
    prose: &Prose,
    mentions: &[Mention],
    row: usize,
    sentence: &Range<usize>,
) -> (usize, bool) {
    let mut row = row;
    let mut is_far = false;
    for _ in 0..4 {
        let start = mentions[row].range.start;
        if start <= sentence.start {
            break;
        }
        let mut before = start - 1;
        // `diplomats from guarantor countries`: a noun that no list has
        for _ in 0..2 {
            let token = &prose.tokens[before];
            let is_plain = token.is_word()
                && !token.is_capital
                && token.class == Class::NONE
                && !prose.is_quoted[before];
            if is_plain && before > sentence.start && mentions[row].sort == Sort::Group {
                before -= 1;
            }
        }
        if !prose
            .class(before)
            .has(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(&*prose.tokens[before].folded, "that" | "than" | "as" | "by")
        {
            break;
        }
        // `officials familiar with`, `people close to`
        let mut end = before;
        while end > sentence.start
            && before - end < 4
            && (matches!(
                &*prose.tokens[end - 1].folded,
                "familiar" | "close" | "briefed" | "involved" | "working" | "direct" | "knowledge"
            ) || prose.class(end - 1).has(Class::PREPOSITION))
        {
            end -= 1;
        }
        let Some(outer) = ending_at(mentions, end) else {
            break;
        };
        if !matches!(mentions[outer].sort, Sort::Role | Sort::Group | Sort::Body) {
            break;
        }
        row = outer;
        is_far = false;
    }
    if let Some(outer) = governing(prose, mentions, row, sentence) {
        return (outer, true);
    }
    (row, is_far)
}

/// What stands behind a preposition is no subject: of `a source close to the mediation in Doha`
/// the source.
pub(super) fn governing(
    prose: &Prose,
    mentions: &[Mention],
    row: usize,
    sentence: &Range<usize>,
) -> Option<usize> {
    let preposition = Class::PREPOSITION | Class::LOCATIVE;
    let is_object = |row: usize| {
        let start = mentions[row].range.start;
        start > sentence.start
            && prose.class(start - 1).has(preposition)
            && !matches!(
                &*prose.tokens[start - 1].folded,
                "that" | "than" | "as" | "because"
            )
    };
    if !is_object(row) {
        return None;
    }
    let mut found = None;
    let mut at = mentions[row].range.start - 1;
    while at > sentence.start && !prose.is_quoted[at] {
        if let Some(other) = ending_at(mentions, at + 1)
            && may_speak(&mentions[other])
            && !is_object(other)
            && matches!(
                mentions[other].sort,
                Sort::Role | Sort::Group | Sort::Body | Sort::Name
            )
        {
            found = Some(other);
        }
        let token = &prose.tokens[at];
        let class = prose.class(at);
        let verb = Class::ANY_VERB | Class::WEEKDAY;
        let is_parted = class.has(verb)
            && !token.is_capital
            && !class.has(Class::ROLE | Class::ROLES)
            || token.is_sign(',')
            || token.is_sign(';')
            || matches!(
                &*token.folded,
                "that" | "and" | "but" | "who" | "which" | "what" | "что" | "що" | "que" | "qui"
            );
        if is_parted {
            break;
        }
        at -= 1;
    }
    if found.is_none()
        && at == sentence.start
        && let Some(other) = mentions.iter().position(|mention| {
            mention.range.start == sentence.start && mention.range.end <= mentions[row].range.start
        })
        && matches!(
            mentions[other].sort,
            Sort::Role | Sort::Group | Sort::Body | Sort::Name
        )
    {
        found = Some(other);
    }
    found
}

/// Who is named together with the last of them: `A, B and C`.
pub(super) fn joined(
    prose: &Prose,
    mentions: &[Mention],
    last: usize,
    sentence: &Range<usize>,
) -> Vec<usize> {
    let mut rows = vec![last];
    let mut row = last;
    let mut needs_and = true;
    while rows.len() < 6 {
        let start = mentions[row].range.start;
        if start < sentence.start + 2 {
            break;
        }
        let mut before = start - 1;
        let token = &prose.tokens[before];
        let is_and = matches!(&*token.folded, "and" | "et" | "та" | "и" | "і" | "й");
        if !(is_and || token.is_sign(',') && !needs_and) {
            break;
        }
        if is_and && before > sentence.start && prose.tokens[before - 1].is_sign(',') {
            before -= 1;
        }
        let Some(other) = ending_at(mentions, before) else {
            break;
        };
        let (a, b) = (&mentions[other], &mentions[row]);
        let is_like = a.sort == b.sort
            || matches!(
                (a.sort, b.sort),
                (
                    Sort::Name | Sort::Role | Sort::Pronoun,
                    Sort::Name | Sort::Role
                ) | (Sort::Group, Sort::Body)
                    | (Sort::Body, Sort::Group)
                    | (
                        Sort::State | Sort::Body,
                        Sort::State | Sort::Body | Sort::Outlet
                    )
            );
        // `met Dmitriev and Peskov said`: what is joined must itself be a subject.
        let begins = a.range.start <= sentence.start + 1 || {
            let at = a.range.start - 1;
            let token = &prose.tokens[at];
            token.is_sign(',')
                || token.is_sign('—')
                || token.is_sign('–')
                || token.is_sign('”')
                || token.is_sign('"')
                || matches!(
                    &*token.folded,
                    "and" | "that" | "while" | "but" | "after" | "as" | "when" | "both" | "et"
                )
                || prose.class(at).has(Class::WEEKDAY | Class::SAY)
        };
        if !is_like || !begins {
            break;
        }
        needs_and = false;
        rows.push(other);
        row = other;
    }
    rows.reverse();
    rows
}

/// Who a sentence is about: the first that is named and not in a phrase of its own.
pub(in crate::intake) fn first_subject(
    prose: &Prose,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    mentions.iter().enumerate().find_map(|(row, mention)| {
        let is_before = mention.range.end <= verb;
        let before = mention
            .range
            .start
            .checked_sub(1)
            .filter(|at| *at >= sentence.start);
        let is_free =
            before.is_none_or(|at| !prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE));
        let is_owner = prose
            .tokens
            .get(mention.range.end)
            .is_some_and(|t| t.kind == Kind::Possessive);
        (is_before && is_free && !is_owner && may_speak(mention)).then_some(row)
    })
}
