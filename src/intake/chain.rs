//! Through whom words are known: “RIA cited Peskov as saying”, “told the BBC”, “according to
//! state media”. Open it when a chain is lost or runs the wrong way round.

use super::{
    lexicon::Class,
    mention::{Mention, Sort},
    prose::Prose,
};
use std::ops::Range;

/// A link of a chain: its name, and the tokens that have it.
pub(super) type ChainLink = (String, Range<usize>);

/// “RIA cited Peskov as saying”: who cites whom, by tokens and mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Citing {
    pub(super) verb: usize,
    /// The mention that cites.
    pub(super) by: Option<usize>,
    /// The mention that is cited.
    pub(super) of: Option<usize>,
}

/// How a link of a chain is called: without an article.
fn link(prose: &Prose, mention: &Mention) -> ChainLink {
    let mut start = mention.range.start;
    while start < mention.head.start && prose.tokens[start].is(Class::DETERMINER) {
        start += 1;
    }
    // `RIA news agency` is RIA.
    let is_proper = mention.sort == Sort::Outlet
        && prose.tokens[mention.head.start].is_capital
        && prose.tokens[mention.head.start].is(Class::ORGANISATION | Class::OUTLET);
    let mut range = start..mention.range.end;
    if is_proper {
        range = mention.head.clone();
        while range.len() > 1 && !prose.tokens[range.end - 1].is_capital {
            range.end -= 1;
        }
    }
    (prose.words(range.clone()).to_owned(), range)
}

fn starting_at(mentions: &[Mention], at: usize) -> Option<usize> {
    // The longest that begins there.
    (0..mentions.len())
        .rev()
        .find(|&row| mentions[row].range.start == at)
}

/// Where a sentence says that somebody cites or quotes somebody as saying something.
pub(super) fn citing(
    prose: &Prose,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<Citing> {
    let verb = sentence.clone().find(|&at| {
        prose.class(at).has(Class::CITE) && !prose.tokens[at].folded.ends_with("ing")
    })?;
    let before = verb.checked_sub(1).filter(|at| *at >= sentence.start);
    let is_passive = before.is_some_and(|at| {
        prose.class(at).has(Class::AUXILIARY)
            && !matches!(&*prose.tokens[at].folded, "has" | "have" | "had")
    });
    let by_word = (verb + 1..sentence.end.min(verb + 14))
        .find(|&at| prose.tokens[at].folded == "by" && !prose.is_quoted[at]);
    let by_behind = by_word.and_then(|at| starting_at(mentions, at + 1));
    let has_saying = (verb + 1..sentence.end.min(verb + 16)).any(|at| {
        prose.tokens[at].folded == "as"
            && prose
                .tokens
                .get(at + 1)
                .is_some_and(|t| t.is(Class::SAYING))
    });
    let ending = |end: usize| {
        (0..mentions.len()).rev().find(|&row| {
            let range = &mentions[row].range;
            range.end <= end
                && (range.end..end).all(|at| {
                    prose.class(at).has(Class::AUXILIARY)
                        || prose.tokens[at].folded.ends_with("ly")
                        || prose.tokens[at].is_sign(',')
                })
        })
    };
    if is_passive {
        // `A diplomat, who declined to be named, was quoted`
        let of = super::clause::subject_of(prose, verb, sentence, mentions);
        return Some(Citing {
            verb,
            by: by_behind,
            of: ending(verb).or(of),
        });
    }
    // `assessments, cited by Reuters, warn`
    if by_word == Some(verb + 1) {
        return Some(Citing {
            verb,
            by: by_behind,
            of: None,
        });
    }
    let of = starting_at(mentions, verb + 1);
    (has_saying || of.is_some_and(|_| before.is_some())).then(|| Citing {
        verb,
        by: ending(verb),
        of,
    })
}

/// Outlets that the sentence names as those to whom, or in which, it was said.
pub(super) fn told_to(
    prose: &Prose,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Vec<ChainLink> {
    let mut links = Vec::new();
    for mention in mentions
        .iter()
        .filter(|mention| mention.sort == Sort::Outlet)
    {
        let Some(before) = mention
            .range
            .start
            .checked_sub(1)
            .filter(|at| *at >= sentence.start)
        else {
            continue;
        };
        let word = &*prose.tokens[before].folded;
        let is_told = matches!(
            word,
            "told"
                | "tells"
                | "telling"
                | "to"
                | "with"
                | "on"
                | "in"
                | "by"
                | "for"
                | "a"
                | "au"
                | "изданию"
                | "агентству"
                | "виданню"
        );
        let near = before.saturating_sub(5).max(sentence.start)..before + 1;
        let has_cause = near.clone().any(|at| {
            let token = &prose.tokens[at];
            matches!(
                &*token.folded,
                "told"
                    | "tells"
                    | "telling"
                    | "interview"
                    | "interviewed"
                    | "remarks"
                    | "comments"
                    | "spoke"
                    | "speaking"
                    | "wrote"
                    | "statement"
                    | "published"
                    | "broadcast"
                    | "aired"
                    | "seen"
                    | "reported"
                    | "quoted"
                    | "cited"
                    | "carried"
                    | "obtained"
                    | "appearing"
                    | "article"
                    | "op-ed"
                    | "интервью"
                    | "інтерв'ю"
                    | "entretien"
                    | "interviewe"
                    | "said"
            )
        });
        if is_told && has_cause {
            links.push(link(prose, mention));
        }
    }
    links
}

/// The mention behind “according to”, and the token of that.
pub(super) fn according(
    prose: &Prose,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<(usize, usize)> {
    let is_french = prose.language == super::lexicon::Language::French;
    let word = |at: usize| match prose.is_quoted[at] {
        true => "",
        false => &*prose.tokens[at].folded,
    };
    let at = sentence.clone().find(|&at| {
        // `D'après un humanitaire`, `Pour l'historien Mathurin Sagne, …`
        let is_after = is_french
            && word(at) == "apres"
            && (at.saturating_sub(2).max(sentence.start)..at).any(|at| word(at) == "d");
        let is_for = is_french
            && at == sentence.start
            && word(at) == "pour"
            && mentions.iter().any(|mention| {
                (at + 1..=at + 3).contains(&mention.range.start)
                    && matches!(mention.sort, Sort::Name | Sort::Role)
                    && (mention.range.end..mention.range.end + 3)
                        .any(|at| prose.tokens.get(at).is_some_and(|token| token.is_sign(',')))
            });
        prose.class(at).has(Class::ACCORDING) || is_after || is_for
    })?;
    // `за його словами`
    let owner = at.checked_sub(1).filter(|at| *at >= sentence.start);
    let owned = owner.and_then(|owner| {
        mentions
            .iter()
            .position(|mention| mention.sort == Sort::Pronoun && mention.range.start == owner)
    });
    if let Some(row) = owned {
        return Some((row, at));
    }
    if prose.language != super::lexicon::Language::English
        && prose.language != super::lexicon::Language::French
        && !owner.is_some_and(|at| matches!(&*prose.tokens[at].folded, "за" | "по"))
    {
        return None;
    }
    let mut start = at + 1;
    if prose
        .tokens
        .get(start)
        .is_some_and(|t| matches!(&*t.folded, "to" | "la" | "le"))
    {
        start += 1;
    }
    let row =
        (start..sentence.end.min(start + 6)).find_map(|place| starting_at(mentions, place))?;
    // `a joint statement published by the ministries`: they say it
    let issuer = (mentions[row].sort == Sort::Paper)
        .then(|| {
            let from = mentions[row].range.end;
            let by = (from..sentence.end.min(from + 3))
                .find(|&at| matches!(&*prose.tokens[at].folded, "by" | "from"))?;
            starting_at(mentions, by + 1)
        })
        .flatten();
    Some((issuer.unwrap_or(row), at))
}

/// The mention behind “citing”.
pub(super) fn cited_sources(
    prose: &Prose,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    let at = sentence.clone().find(|&at| {
        let word = &*prose.tokens[at].folded;
        // `со ссылкой на представителя`
        let is_cited = matches!(word, "ссылкой" | "посиланням")
            && (prose.tokens.get(at + 1)).is_some_and(|next| next.folded == "на");
        is_cited || prose.class(at).has(Class::CITE) && word.ends_with("ing")
    })?;
    starting_at(mentions, at + 1).or_else(|| starting_at(mentions, at + 2))
}

/// A mention as a link of a chain: an outlet by its name, somebody else with the office.
pub(super) fn as_link(prose: &Prose, mention: &Mention) -> ChainLink {
    link(prose, mention)
}
