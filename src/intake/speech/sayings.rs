//! Which verbs of saying of a sentence make statements. Open it when words within other words become a statement, or
//! one told by “calling” or “pledging” does not.

use super::{Listener, lone};
use crate::intake::{
    clause::{self, Saying},
    lexicon::Class,
    mention::{Mention, Sort},
};
use std::ops::Range;

impl Listener<'_, '_> {
    /// The verbs of saying of a sentence that say something by themselves.
    pub(super) fn sayings(&self, range: &Range<usize>, mentions: &[Mention]) -> Vec<Saying> {
        let prose = self.prose;
        let mut kept: Vec<Saying> = Vec::new();
        for saying in clause::sayings(prose, range, mentions) {
            let speaks = saying
                .subjects
                .iter()
                .any(|&row| self.may_speak(mentions, row, &saying));
            if !speaks {
                continue;
            }
            if let Some(last) = kept.last() {
                if last.subjects == saying.subjects {
                    continue;
                }
                // `in a letter that Eritrea dismissed as “false”`
                let is_relative = saying.takes_object
                    && saying.subject.start > range.start
                    && matches!(
                        &*prose.tokens[saying.subject.start - 1].folded,
                        "that" | "which"
                    )
                    && (saying.verb + 1..range.end.min(saying.verb + 5))
                        .any(|at| prose.is_quoted[at]);
                if !is_relative && clause::is_inside(prose, last, &saying) {
                    continue;
                }
            }
            kept.push(saying);
        }
        if kept.is_empty()
            && let Some(saying) = self.by_participle(range, mentions)
        {
            kept.push(saying);
        }
        kept
    }

    fn may_speak(&self, mentions: &[Mention], row: usize, saying: &Saying) -> bool {
        let mention = &mentions[row];
        let word = &*self.prose.tokens[mention.head.end - 1].folded;
        match mention.sort {
            Sort::Place => false,
            Sort::Paper => prose_says(&self.prose.tokens[saying.verb].folded),
            // `it says nothing of whom`
            Sort::Pronoun => !matches!(word, "who") || saying.subject.len() > 1,
            _ => true,
        }
    }

    /// `… issued a statement, calling the talks “useful”`
    fn by_participle(&self, range: &Range<usize>, mentions: &[Mention]) -> Option<Saying> {
        let prose = self.prose;
        let verb = range.clone().find(|&at| {
            prose.class(at).has(Class::SAYING) && at > range.start && {
                let before = &prose.tokens[at - 1];
                before.is_sign(',')
                    || matches!(
                        &*before.folded,
                        "statement"
                            | "post"
                            | "letter"
                            | "message"
                            | "by"
                            | "speech"
                            | "tweet"
                            | "and"
                            | "telegram"
                            | "x"
                    )
            }
        })?;
        let row = clause::first_subject(prose, verb, range, mentions)?;
        let is_speaker = matches!(
            mentions[row].sort,
            Sort::Name | Sort::Body | Sort::State | Sort::Role | Sort::Group | Sort::Pronoun
        );
        // Without a quote it is rather told than said: `signed a truce, pledging to withdraw`.
        let has_quote = (verb..range.end).any(|at| prose.is_quoted[at]);
        let has_paper = range
            .clone()
            .any(|at| prose.class(at).has(Class::PAPER | Class::POST));
        let says = (verb + 1..range.end.min(verb + 4)).any(|at| {
            matches!(
                &*prose.tokens[at].folded,
                "that" | "it" | "he" | "she" | "they"
            )
        });
        if !has_quote && !has_paper && !says && prose.tokens[verb - 1].is_sign(',') {
            return None;
        }
        is_speaker.then(|| Saying {
            is_far: true,
            ..lone(verb, row, mentions[row].range.clone())
        })
    }
}

/// Whether a paper does what a verb tells.
fn prose_says(verb: &str) -> bool {
    matches!(
        verb,
        "said"
            | "says"
            | "read"
            | "reads"
            | "added"
            | "warned"
            | "stated"
            | "called"
            | "urged"
            | "noted"
            | "concluded"
            | "confirmed"
    )
}
