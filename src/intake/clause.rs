//! Verbs of saying and their subjects. Open it when the wrong one of two persons in a sentence
//! is taken for the speaker.

mod phrase;
mod subject;
mod verb;

use super::{
    lexicon::{Class, Language},
    mention::Mention,
    prose::Prose,
};
pub(super) use phrase::first_subject;
use phrase::may_speak;
use std::ops::Range;
pub(super) use subject::subject_of;
use subject::{subject_before, subject_behind};
pub(super) use verb::is_saying;
use verb::stands_behind_quote;

/// A verb of saying with its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Saying {
    /// The token of the verb.
    pub(super) verb: usize,
    /// Rows of the mentions that are its subject: the first, then who is joined to it.
    pub(super) subjects: Vec<usize>,
    /// All tokens of the subject, with what belongs to it (“familiar with the talks”).
    pub(super) subject: Range<usize>,
    /// It stands behind the verb.
    pub(super) is_inverted: bool,
    /// It takes what was said as its object: “rejected the plan”.
    pub(super) takes_object: bool,
    /// The subject does not stand right beside the verb.
    pub(super) is_far: bool,
}

/// Words that begin what depends on another verb.
fn parts_clauses(word: &str) -> bool {
    matches!(
        word,
        "while"
            | "whereas"
            | "but"
            | "and"
            | "after"
            | "as"
            | "though"
            | "although"
            | "when"
            | "before"
            | "а"
            | "но"
            | "але"
            | "тоді"
            | "тогда"
            | "и"
            | "та"
            | "і"
            | "mais"
            | "et"
            | "tandis"
            | "apres"
            | "alors"
            | "following"
            | "hours"
            | "days"
            | "despite"
            | "because"
            | "since"
    )
}

/// All verbs of saying of a sentence that have a subject, in order.
pub(super) fn sayings(prose: &Prose, sentence: &Range<usize>, mentions: &[Mention]) -> Vec<Saying> {
    let mut found: Vec<Saying> = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let here = at;
        at += 1;
        if let Some(saying) = passive(prose, here, sentence, mentions) {
            found.push(saying);
            continue;
        }
        let Some(takes_object) = is_saying(prose, here, sentence) else {
            continue;
        };
        let before = subject_before(prose, here, sentence, mentions, found.last());
        let is_after_quote = stands_behind_quote(prose, here, sentence);
        let behind = (before.is_none()
            || is_after_quote && before.as_ref().is_some_and(|b| b.is_far)
            || prefers_inversion(prose, here, sentence))
        .then(|| subject_behind(prose, here, sentence, mentions, before.is_some()))
        .flatten();
        if let Some(mut saying) = behind.or(before) {
            saying.takes_object = takes_object;
            // `Halyna, a nurse who asked not to be named, told …`: who tells it is the nurse herself.
            let of = (!saying.is_inverted && saying.subject.end < saying.verb)
                .then_some(saying.subject.end..saying.verb);
            if let Some(of) = of.filter(|of| {
                prose.tokens[of.start].is_sign(',') && prose.tokens[of.end - 1].is_sign(',')
            }) {
                found.retain(|inner| {
                    !(of.contains(&inner.verb) && of.contains(&inner.subject.start))
                });
            }
            found.push(saying);
        }
    }
    found
}

/// `described by Omani diplomats as “useful”`: who says it stands behind “by”.
fn passive(
    prose: &Prose,
    at: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<Saying> {
    let by = at + 1;
    let is_by = by < sentence.end && prose.tokens[by].folded == "by" && !prose.is_quoted[by];
    if !is_by || !prose.class(at).has(Class::TAKE) {
        return None;
    }
    let row = mentions
        .iter()
        .rposition(|mention| mention.range.start == by + 1 && may_speak(mention))?;
    let end = mentions[row].range.end;
    let quote = (end..sentence.end.min(end + 5)).find(|&at| prose.is_quoted[at])?;
    let is_as = (end..quote).any(|at| prose.tokens[at].folded == "as");
    is_as.then(|| Saying {
        verb: at,
        subjects: vec![row],
        subject: mentions[row].range.clone(),
        is_inverted: true,
        takes_object: true,
        is_far: false,
    })
}

/// Languages in which the subject behind a quote stands behind the verb.
fn prefers_inversion(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let is_slavic = matches!(prose.language, Language::Ukrainian | Language::Russian);
    // `…, a indiqué l'Élysée`
    if prose.language == Language::French && at >= sentence.start + 2 {
        return matches!(&*prose.tokens[at - 1].folded, "a" | "ont" | "avait")
            && prose.tokens[at - 2].is_sign(',')
            && prose.class(at).has(Class::SAY)
            && !(at + 1..sentence.end).any(|at| matches!(&*prose.tokens[at].folded, "que" | "qu"));
    }
    let before = (at > sentence.start).then(|| &prose.tokens[at - 1]);
    match before {
        Some(before) => is_slavic && (before.is_sign(',') || before.is_dash()),
        None => is_slavic,
    }
}

/// Whether a verb of saying stands within what an earlier one of the sentence says.
pub(super) fn is_inside(prose: &Prose, earlier: &Saying, later: &Saying) -> bool {
    if later.subjects == earlier.subjects {
        return false;
    }
    let start = later.subject.start.min(later.verb);
    let begin = earlier.verb.max(earlier.subject.end).min(start);
    if earlier.is_inverted && stands_behind(prose, earlier.verb) {
        return false;
    }
    let between = begin + 1..start;
    // A quote that ends before the second begins anew.
    let mut last = start;
    while last > between.start {
        last -= 1;
        if prose.is_quoted[last] {
            if (last + 1..start)
                .all(|at| !prose.tokens[at].is_word() || prose.class(at).has(Class::CONJUNCTION))
            {
                return false;
            }
            continue;
        }
        let token = &prose.tokens[last];
        if token.is_sign(';') {
            return false;
        }
        if token.is_sign(',') && last + 1 == start {
            // `…, Peskov said` at the end belongs to all before it.
            return false;
        }
        if parts_clauses(&token.folded) {
            let has_comma = last > 0 && prose.tokens[last - 1].is_sign(',');
            return !(has_comma
                || matches!(&*token.folded, "while" | "whereas" | "after" | "hours"));
        }
        if token.folded == "that" || start - last > 6 {
            break;
        }
    }
    true
}

fn stands_behind(prose: &Prose, verb: usize) -> bool {
    verb.checked_sub(1)
        .is_some_and(|at| prose.is_quoted[at] || prose.tokens[at].is_sign(','))
}
