//! The draft of a statement: which quotes of a sentence stand on their own, and whose a quote alone is.
//! Open it when a quote is cut wrongly, or one without a verb goes to the wrong speaker.

use super::Listener;
use crate::intake::{
    chain::ChainLink,
    clause::Saying,
    day::Day,
    discourse::Speaker,
    draft::{Field, PERHAPS, Reason, StatementDraft},
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::{Prose, Sentence},
    quotation::Quote,
    stance::stance,
    token::Kind,
    trust::{self, Sign},
};
use std::ops::Range;

/// A quote with so many words stands on its own; fewer are words within a report.
const FULL: usize = 6;

impl Listener<'_, '_> {
    /// A quote that nobody in its sentence is said to have said.
    pub(super) fn unattributed(
        &mut self,
        sentence: &Sentence,
        mentions: &[Mention],
        quotes: &[&Quote],
        days: &[Day],
        into: &mut Vec<StatementDraft>,
    ) {
        let prose = self.prose;
        let range = sentence.tokens.clone();
        let words_outside = range
            .clone()
            .filter(|&at| !prose.is_quoted[at] && prose.tokens[at].is_word())
            .count();
        let Some(first) = quotes.first() else { return };
        let _ = days;
        let is_whole = words_outside == 0;
        // `Peskov: “…”`, `“…” — Peskov`
        if words_outside > 0 && words_outside <= 14 {
            let before = first.open.checked_sub(1).filter(|at| *at >= range.start);
            let colon = before.filter(|&at| prose.tokens[at].is_sign(':'));
            let named = match colon {
                Some(_) => mentions.iter().position(|mention| {
                    mention.range.end < first.open && mention.sort != Sort::Place
                }),
                None => {
                    let last = quotes[quotes.len() - 1];
                    let dash =
                        (last.close + 1 < range.end) && prose.tokens[last.close + 1].is_dash();
                    dash.then(|| {
                        mentions.iter().position(|mention| {
                            mention.range.start >= last.close + 2
                                && mention.range.start <= last.close + 3
                        })
                    })
                    .flatten()
                }
            };
            if let Some(row) = named {
                let speaker = self.discourse.named(
                    prose,
                    self.cast,
                    &mentions[row],
                    mentions[row].range.clone(),
                );
                let speakers = vec![speaker];
                self.discourse.spoke(&speakers);
                let date = self.inherited(&speakers[0].name);
                into.extend(
                    chosen(prose, quotes)
                        .into_iter()
                        .map(|quote| self.quoted(sentence, &speakers, quote, &range, &date)),
                );
                return;
            }
        }
        let is_next = self
            .last_block
            .is_some_and(|block| sentence.block <= block + 3);
        if !(is_whole || first.goes_on || self.awaits_quote)
            || !is_next
            || self.discourse.last.is_empty()
        {
            return;
        }
        let sure = match (
            first.goes_on || self.awaits_quote,
            self.last_block == Some(sentence.block),
        ) {
            (true, _) => 0.85,
            (false, true) => 0.75,
            (false, false) => 0.62,
        };
        let speakers: Vec<Speaker> = (self.discourse.last.iter())
            .map(|speaker| Speaker {
                confidence: sure,
                reason: Reason::GoesOn,
                ..speaker.clone()
            })
            .collect();
        let date = self.inherited(&speakers[0].name);
        into.extend(
            chosen(prose, quotes)
                .into_iter()
                .map(|quote| self.quoted(sentence, &speakers, quote, &range, &date)),
        );
        self.last_block = Some(sentence.block);
    }

    /// A quote of known speakers that no verb of saying stands beside.
    fn quoted(
        &self,
        sentence: &Sentence,
        speakers: &[Speaker],
        quote: &Quote,
        reach: &Range<usize>,
        date: &Field<crate::model::date::Edtf>,
    ) -> StatementDraft {
        self.draft(
            sentence,
            None,
            speakers,
            Some(quote),
            reach,
            &[],
            date.clone(),
        )
    }

    #[allow(clippy::too_many_arguments)]
    pub(super) fn draft(
        &self,
        sentence: &Sentence,
        saying: Option<&Saying>,
        speakers: &[Speaker],
        quote: Option<&Quote>,
        reach: &Range<usize>,
        links: &[ChainLink],
        date: Field<crate::model::date::Edtf>,
    ) -> StatementDraft {
        let prose = self.prose;
        let field = |speaker: &Speaker| Field {
            value: speaker.name.clone(),
            span: speaker.span.clone(),
            confidence: speaker.confidence,
            reason: speaker.reason,
        };
        let quote = quote.map(|quote| {
            let span = prose.quoted(quote);
            let text = prose.text.get(span.clone()).unwrap_or_default();
            // The comma before the closing mark is the reporter's.
            let mut kept = text.trim_end_matches([',', ' ']);
            // So is the full stop behind a few words.
            if kept.starts_with(char::is_lowercase) && !kept.contains(". ") && !kept.ends_with("..")
            {
                kept = kept.trim_end_matches('.');
            }
            Field {
                value: kept.to_owned(),
                span: span.start..span.start + kept.len(),
                confidence: if quote.is_closed { 0.98 } else { 0.5 },
                reason: if quote.is_closed {
                    Reason::Marks
                } else {
                    Reason::Unclosed
                },
            }
        });
        let (stance, cue) = stance(prose, reach.clone());
        let own: Vec<Field<String>> = links
            .iter()
            .filter(|(name, _)| {
                speakers.iter().all(|speaker| {
                    speaker.sort == Sort::Outlet
                        || !speaker.name.contains(&**name) && !name.contains(&*speaker.name)
                })
            })
            .map(|(name, at)| Field {
                value: name.clone(),
                span: prose.bytes(at.clone()),
                confidence: 0.85,
                reason: Reason::Named,
            })
            .collect();
        let content = prose.bytes(sentence.tokens.clone());
        let signs = self.signs(saying, &speakers[0], quote.is_some(), &sentence.tokens);
        let confidence = trust::of_statement(&signs);
        StatementDraft {
            speaker: Field {
                confidence,
                ..field(&speakers[0])
            },
            actor: None,
            joint_with: speakers[1..].iter().map(field).collect(),
            verb: saying.map(|saying| Field {
                value: prose.words(saying.verb..saying.verb + 1).to_owned(),
                span: prose.bytes(saying.verb..saying.verb + 1),
                confidence: 0.9,
                reason: Reason::Cue,
            }),
            quote,
            content: Field {
                value: prose.words(sentence.tokens.clone()).to_owned(),
                span: content.clone(),
                confidence: 0.9,
                reason: Reason::Named,
            },
            date,
            stance: Field {
                value: stance,
                span: cue.map_or(0..0, |at| prose.bytes(at..at + 1)),
                confidence: if cue.is_some() { 0.6 } else { 0.4 },
                reason: if cue.is_some() {
                    Reason::Cue
                } else {
                    Reason::Nothing
                },
            },
            reported_by: own,
            topics: Vec::new(),
            span: content,
            known: None,
            contradicts: Vec::new(),
            opposes: Vec::new(),
            confidence,
            signs,
        }
    }

    /// What a statement shows that tells how sure it is.
    fn signs(
        &self,
        saying: Option<&Saying>,
        speaker: &Speaker,
        is_quoted: bool,
        sentence: &Range<usize>,
    ) -> Vec<Sign> {
        let prose = self.prose;
        let mut signs = vec![match speaker.reason {
            Reason::Pronoun if matches!(speaker.sort, Sort::Name | Sort::Role) => Sign::ByPronoun,
            Reason::Pronoun => Sign::ByIt,
            Reason::Office => Sign::ByOffice,
            Reason::Unnamed => Sign::Unnamed,
            Reason::According => Sign::According,
            Reason::GoesOn => Sign::GoesOn,
            _ => Sign::Named,
        }];
        signs.push(match speaker.sort {
            Sort::Name | Sort::Role => Sign::OfPerson,
            Sort::State | Sort::Place => Sign::OfState,
            Sort::Body | Sort::Paper => Sign::OfBody,
            Sort::Outlet => Sign::OfOutlet,
            Sort::Group | Sort::Pronoun => Sign::OfGroup,
        });
        signs.push(if is_quoted {
            Sign::Quoted
        } else {
            Sign::Reported
        });
        let verb = saying.map(|saying| saying.verb);
        if let Some(verb) = verb {
            let class = prose.class(verb);
            if !is_quoted && class.has(Class::TAKE) && !class.has(Class::SAY) {
                signs.push(Sign::Taken);
            }
            if verb > 0 && prose.tokens[verb - 1].folded == "had" {
                signs.push(Sign::Before);
            }
            let is_present = prose.language == Language::English
                && prose.tokens[verb].folded.ends_with('s')
                && class.has(Class::SAY | Class::TAKE);
            if is_present && !is_quoted {
                signs.push(Sign::Present);
            }
        }
        const DEEDS: [&str; 26] = [
            "promised",
            "promises",
            "vowed",
            "vows",
            "pledged",
            "pledges",
            "agreed",
            "accused",
            "accuses",
            "offered",
            "threatened",
            "threatens",
            "signaled",
            "signalled",
            "backed",
            "endorsed",
            "welcomed",
            "welcomes",
            "rejected",
            "rejects",
            "denied",
            "denies",
            "thanked",
            "called",
            "urged",
            "demanded",
        ];
        if let Some(saying) = saying {
            if !is_quoted && DEEDS.contains(&&*prose.tokens[saying.verb].folded) {
                signs.push(Sign::Deed);
            }
            // `…, his spokesperson said`
            let another = sentence.clone().any(|at| {
                let is_own = at == saying.verb || saying.subject.contains(&at);
                !is_own
                    && prose.class(at).has(Class::SAY)
                    && !prose.tokens[at].is_capital
                    && at > sentence.start
                    && (prose.tokens[at - 1].is_capital
                        || prose
                            .class(at - 1)
                            .has(Class::ROLE | Class::ROLES | Class::BODY | Class::PRONOUN))
            });
            if another {
                signs.push(Sign::TwoVoices);
            }
        }
        if saying.is_some_and(|saying| saying.is_far) {
            signs.push(Sign::Far);
        }
        if speaker.confidence < PERHAPS {
            signs.push(Sign::Doubted);
        }
        if prose.language != Language::English {
            signs.push(Sign::Foreign);
        }
        signs
    }
}

/// The quotes of a sentence that statements are made of: all that are whole, or else the
/// longest of those that are parts.
pub(super) fn chosen<'q>(prose: &Prose, quotes: &[&'q Quote]) -> Vec<&'q Quote> {
    let full: Vec<&Quote> = (quotes.iter().copied())
        .filter(|quote| {
            let words = quote.words(&prose.tokens);
            // `“We made progress,” he said`
            let is_sentence = prose
                .tokens
                .get(quote.open + 1)
                .is_some_and(|first| first.is_capital)
                && quote.close.checked_sub(1).is_some_and(|last| {
                    matches!(
                        prose.tokens[last].kind,
                        Kind::Sign(',' | '.' | '!' | '?' | '…')
                    )
                });
            words >= FULL || is_sentence && words >= 3
        })
        .collect();
    if !full.is_empty() {
        return full;
    }
    let longest = quotes
        .iter()
        .copied()
        .max_by_key(|quote| (quote.words(&prose.tokens), std::cmp::Reverse(quote.open)));
    longest.into_iter().collect()
}
