//! Drafts of statements: quotes and reported speech with speaker, chain, day and stance. Open
//! it when words are given to the wrong one, or a statement is not found.

mod drafting;
mod saying_day;
mod sayings;

use super::{
    cast::Cast,
    chain::{self, ChainLink},
    clause::{self, Saying},
    day::{Day, DayReason},
    discourse::{Discourse, Speaker},
    draft::{Reason, StatementDraft},
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::{Prose, Sentence},
    quotation::Quote,
};
use drafting::chosen;
use std::{collections::HashMap, ops::Range};

/// What was said in a sentence, for who looks for events in it.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// The tokens of the days on which something was said.
    pub(super) days: Vec<Range<usize>>,
    /// The tokens of who said it.
    pub(super) subjects: Vec<Range<usize>>,
    /// The first person that speaks, and where it is named, in bytes.
    pub(super) speaker: Option<usize>,
    pub(super) speaker_span: Range<usize>,
    /// Whom “he” or “she” means.
    pub(super) focus: Option<usize>,
    /// Who speaks together: whom “they” means.
    pub(super) together: Vec<Speaker>,
}

/// Finds statements, sentence after sentence. Spans are in bytes here.
pub(super) struct Listener<'p, 'a> {
    prose: &'p Prose<'a>,
    cast: &'p Cast,
    discourse: Discourse,
    /// The day of each speaker's last words that have one.
    days: HashMap<String, (Day, usize)>,
    /// The day that most of the article is about.
    main_day: (i64, DayReason),
    /// Who spoke in the sentence before.
    said_before: Option<String>,
    /// The last day that was told of, and the paragraph that told it.
    told: Option<(Day, usize)>,
    /// The paragraph of the last statement.
    last_block: Option<usize>,
    /// The paragraph that is read.
    block: usize,
    /// The last sentence ended with a colon.
    awaits_quote: bool,
}

impl<'p, 'a> Listener<'p, 'a> {
    pub(super) fn new(prose: &'p Prose<'a>, cast: &'p Cast, main_day: (i64, DayReason)) -> Self {
        Listener {
            prose,
            cast,
            discourse: Discourse::default(),
            days: HashMap::new(),
            main_day,
            told: None,
            said_before: None,
            last_block: None,
            block: 0,
            awaits_quote: false,
        }
    }

    /// What is said in a sentence; gives what who looks for events must know of it.
    pub(super) fn hear(
        &mut self,
        sentence: &Sentence,
        mentions: &[Mention],
        days: &[Day],
        into: &mut Vec<StatementDraft>,
    ) -> Heard {
        let prose = self.prose;
        let mut heard = Heard::default();
        self.block = sentence.block;
        let range = sentence.tokens.clone();
        let quotes: Vec<&Quote> = (prose.quotes[sentence.quotes.clone()].iter())
            .filter(|quote| quote.words(&prose.tokens) > 0)
            .collect();
        let sayings = self.sayings(&range, mentions);
        let first_new = into.len();
        let mut speakers_seen: Vec<(Saying, Vec<Speaker>)> = Vec::new();
        let mut named = 0;
        for saying in &sayings {
            // Who stands before the verb was named before “he” is.
            while named < mentions.len() && mentions[named].range.start < saying.verb {
                self.note(&mentions[named]);
                named += 1;
            }
            let speakers = self.discourse.speakers(prose, self.cast, mentions, saying);
            if speakers.is_empty() {
                continue;
            }
            self.discourse.spoke(&speakers);
            speakers_seen.push((saying.clone(), speakers));
        }
        for mention in &mentions[named..] {
            self.note(mention);
        }
        let according = chain::according(prose, &range, mentions);
        let citing = chain::citing(prose, &range, mentions);
        let told_to = chain::told_to(prose, &range, mentions);
        let mut links: Vec<ChainLink> = Vec::new();
        // An outlet that tells what somebody else said is a link, no speaker.
        if speakers_seen.len() > 1 {
            let is_outlet = |speakers: &[Speaker]| speakers.iter().all(|s| s.sort == Sort::Outlet);
            if speakers_seen
                .iter()
                .any(|(_, speakers)| !is_outlet(speakers))
            {
                for (saying, speakers) in &speakers_seen {
                    if is_outlet(speakers) {
                        links.extend(
                            saying
                                .subjects
                                .iter()
                                .map(|&row| chain::as_link(prose, &mentions[row])),
                        );
                    }
                }
                speakers_seen.retain(|(_, speakers)| !is_outlet(speakers));
            }
        }
        let by_other = |speakers: &[(Saying, Vec<Speaker>)], mention: &Mention| {
            speakers
                .iter()
                .all(|(saying, _)| saying.subjects.iter().all(|&row| &mentions[row] != mention))
        };
        if let Some(citing) = &citing {
            if let Some(by) = citing.by {
                links.push(chain::as_link(prose, &mentions[by]));
            }
            if let Some(of) = citing.of
                && by_other(&speakers_seen, &mentions[of])
            {
                let is_before = speakers_seen
                    .iter()
                    .any(|(saying, _)| saying.verb < citing.verb);
                if is_before {
                    links.push(chain::as_link(prose, &mentions[of]));
                } else {
                    let saying = lone(citing.verb, of, mentions[of].range.clone());
                    let speakers = self.discourse.speakers(prose, self.cast, mentions, &saying);
                    if !speakers.is_empty() {
                        self.discourse.spoke(&speakers);
                        speakers_seen.push((saying, speakers));
                    }
                }
            }
        }
        // `Reuters reported, citing two officials`
        if let Some(source) = chain::cited_sources(prose, &range, mentions)
            && speakers_seen
                .iter()
                .all(|(_, speakers)| speakers.iter().all(|s| s.sort == Sort::Outlet))
            && mentions[source].sort != Sort::Outlet
        {
            for (saying, _) in &speakers_seen {
                links.extend(
                    saying
                        .subjects
                        .iter()
                        .map(|&row| chain::as_link(prose, &mentions[row])),
                );
            }
            let whole = attached(prose, &mentions[source], &range);
            let speaker = self
                .discourse
                .named(prose, self.cast, &mentions[source], whole.clone());
            let verb = speakers_seen
                .first()
                .map_or(whole.start - 1, |(saying, _)| saying.verb);
            speakers_seen = vec![(lone(verb, source, whole), vec![speaker])];
        }
        if let Some((row, at)) = according {
            let row = named_behind(prose, mentions, row);
            let mention = &mentions[row];
            let whole = attached(prose, mention, &range);
            // `…, after the EU threatened to freeze funds, according to four people`
            let in_passing = |saying: &Saying| {
                let from = saying.subject.start.saturating_sub(2).max(range.start);
                quotes.is_empty()
                    && saying.subject.start < saying.verb
                    && (from..saying.subject.start).any(|at| {
                        matches!(
                            &*prose.tokens[at].folded,
                            "after" | "before" | "because" | "since" | "when" | "while"
                        )
                    })
            };
            speakers_seen.retain(|(saying, _)| !in_passing(saying));
            let only_outlets = speakers_seen
                .iter()
                .all(|(_, speakers)| speakers.iter().all(|s| s.sort == Sort::Outlet));
            if only_outlets && (speakers_seen.is_empty() || mention.sort != Sort::Outlet) {
                for (saying, _) in &speakers_seen {
                    links.extend(
                        saying
                            .subjects
                            .iter()
                            .map(|&row| chain::as_link(prose, &mentions[row])),
                    );
                }
                let saying = lone(at, row, whole);
                let mut speakers = self.discourse.speakers(prose, self.cast, mentions, &saying);
                for speaker in &mut speakers {
                    speaker.reason = Reason::According;
                }
                self.discourse.spoke(&speakers);
                speakers_seen.clear();
                if !speakers.is_empty() {
                    speakers_seen.push((saying, speakers));
                }
            } else if by_other(&speakers_seen, mention) {
                links.push(chain::as_link(prose, mention));
            }
        }
        links.extend(told_to);
        for (saying, speakers) in &speakers_seen {
            if let [only] = &speakers[..]
                && only.sort == Sort::Outlet
            {
                links.extend(
                    saying
                        .subjects
                        .iter()
                        .map(|&row| chain::as_link(prose, &mentions[row])),
                );
            }
        }
        links.sort_by_key(|(_, at)| at.start);
        links.dedup_by(|a, b| a.0 == b.0);

        if speakers_seen.is_empty() {
            self.unattributed(sentence, mentions, &quotes, days, into);
        }
        for (nth, (saying, speakers)) in speakers_seen.iter().enumerate() {
            heard.subjects.extend(
                saying
                    .subjects
                    .iter()
                    .map(|&row| mentions[row].range.clone()),
            );
            if heard.speaker.is_none()
                && let Some((row, speaker)) = speakers
                    .first()
                    .and_then(|speaker| Some((speaker.person?, speaker)))
            {
                heard.speaker = Some(row);
                heard.speaker_span = speaker.span.clone();
            }
            if speakers.len() > 1 && heard.together.is_empty() {
                heard.together.clone_from(speakers);
            }
            let reach = self.reach(&speakers_seen, nth, &range);
            // `a move that Tehran has vowed to answer`: said in passing, if at all
            let in_passing = saying.subject.start > range.start
                && matches!(
                    &*prose.tokens[saying.subject.start - 1].folded,
                    "that" | "what" | "which"
                )
                && own_quotes(&quotes, &reach) == 0;
            let mut doubted = speakers.clone();
            if in_passing {
                for speaker in &mut doubted {
                    speaker.confidence = speaker.confidence.min(0.55);
                }
            }
            let speakers = &doubted;
            let own: Vec<&Quote> = quotes
                .iter()
                .copied()
                .filter(|quote| reach.contains(&quote.open))
                .collect();
            let chosen = chosen(prose, &own);
            // `Про це він написав`: that is what the sentence before tells.
            let opening: Vec<&str> = (range.clone().take(2))
                .map(|at| &*prose.tokens[at].folded)
                .collect();
            let is_pointer = matches!(opening[..], ["про", "це"] | ["об", "этом"])
                && own_quotes(&quotes, &reach) == 0
                && self.said_before.as_deref() == speakers.first().map(|one| &*one.name);
            let date = self.date(saying, speakers, days, &range);
            if is_pointer {
                continue;
            }
            // `spoke with him on Friday and called on …`: the day is of both.
            heard.days.extend(
                self.own_day(saying, days, &range)
                    .filter(|day| day.tokens.end + 1 != saying.verb)
                    .map(|day| day.tokens.clone()),
            );
            let made = |quote: Option<&Quote>| {
                self.draft(
                    sentence,
                    Some(saying),
                    speakers,
                    quote,
                    &reach,
                    &links,
                    date.clone(),
                )
            };
            match chosen.is_empty() {
                true => into.push(made(None)),
                false => into.extend(chosen.into_iter().map(|quote| made(Some(quote)))),
            }
        }
        if into.len() > first_new {
            self.last_block = Some(sentence.block);
        }
        self.said_before = (into.len() > first_new)
            .then(|| into.last().map(|draft| draft.speaker.value.clone()))
            .flatten();
        // A person that the sentence is about is `he` in the next.
        // `defeating Tatoglu, who had demanded two states`: the sentence is not about him.
        let in_relative = |saying: &Saying| {
            saying.subject.start > range.start
                && (saying.subject.end..saying.verb).any(|at| prose.tokens[at].folded == "who")
                && (range.start..saying.subject.start)
                    .any(|at| prose.class(at).has(Class::VERB | Class::AUXILIARY))
        };
        let names_nobody = (speakers_seen.iter()).all(|(saying, speakers)| {
            in_relative(saying)
                || speakers
                    .iter()
                    .all(|one| one.person.is_none() && one.sort != Sort::Group)
        });
        if names_nobody
            && let Some(row) = clause::first_subject(prose, range.end, &range, mentions)
            && let row = named_behind(prose, mentions, row)
            && mentions[row].sort == Sort::Name
            && let Some(person) = self.cast.person(prose, &mentions[row])
        {
            self.discourse.focus_on(person);
        }
        // `A diplomat laughed. “…,” he said.`
        if speakers_seen.is_empty()
            && let Some(one) = mentions.first()
            && one.range.start == range.start
            && one.sort == Sort::Group
            && prose.tokens[one.head.end - 1].is(Class::ROLE)
            && quotes.is_empty()
        {
            let speaker = self
                .discourse
                .named(prose, self.cast, one, one.range.clone());
            self.discourse.spoke(&[speaker]);
        }
        if let Some(day) = days
            .iter()
            .rev()
            .find(|day| day.is_day() && day.first <= self.main_day.0)
        {
            self.told = Some((day.clone(), sentence.block));
        }
        self.awaits_quote = prose
            .tokens
            .get(range.end - 1)
            .is_some_and(|token| token.is_sign(':'));
        heard.focus = self.discourse.focus();
        heard
    }

    fn note(&mut self, mention: &Mention) {
        if mention.sort == Sort::Name
            && let Some(row) = self.cast.person(self.prose, mention)
        {
            self.discourse.saw(row);
        }
    }

    /// The part of a sentence that belongs to a verb of saying.
    fn reach(
        &self,
        sayings: &[(Saying, Vec<Speaker>)],
        nth: usize,
        range: &Range<usize>,
    ) -> Range<usize> {
        let prose = self.prose;
        let start_of = |saying: &Saying| saying.subject.start.min(saying.verb);
        let follows = |saying: &Saying| {
            // `“…,” X said`: what stands before belongs to it.
            let mut at = start_of(saying);
            while at > range.start {
                at -= 1;
                if prose.is_quoted[at] {
                    return true;
                }
                let token = &prose.tokens[at];
                if !(token.is_sign(',') || token.is_dash()) {
                    return false;
                }
            }
            false
        };
        let start = match nth {
            0 => range.start,
            _ if follows(&sayings[nth].0) => sayings[nth - 1].0.verb + 1,
            _ => start_of(&sayings[nth].0),
        };
        let end = match sayings.get(nth + 1) {
            None => range.end,
            Some((next, _)) if follows(next) => sayings[nth].0.verb + 1,
            Some((next, _)) => start_of(next),
        };
        start..end.max(start)
    }
}

/// The name behind an office: `the governor, Ivo Radic`.
fn named_behind(prose: &Prose, mentions: &[Mention], row: usize) -> usize {
    // `The US ambassador to the UN, Mike Walden,`
    if mentions[row].sort == Sort::Role
        && let Some(name) = (row + 1..mentions.len().min(row + 4)).find(|&other| {
            let range = &mentions[other].range;
            let comma = |at: usize| prose.tokens.get(at).is_some_and(|token| token.is_sign(','));
            mentions[other].sort == Sort::Name
                && range.start > mentions[row].range.end + 1
                && comma(range.start - 1)
                && comma(range.end)
                && (mentions[row].range.end..range.start - 1).all(|at| {
                    let verb = Class::ANY_VERB;
                    !prose.tokens[at].is_sign(',') && !prose.class(at).has(verb)
                })
        })
    {
        return name;
    }
    let is_name = mentions.get(row + 1).is_some_and(|next| {
        let between = mentions[row].range.end..next.range.start;
        next.sort == Sort::Name
            && between.len() <= 1
            && between.into_iter().all(|at| {
                let token = &prose.tokens[at];
                // `очільника області Сергія Лисенка`
                let is_of = matches!(prose.language, Language::Ukrainian | Language::Russian)
                    && token.is_word()
                    && !token.is_capital
                    && token.class == Class::NONE;
                token.is_sign(',') || is_of
            })
    });
    match mentions[row].sort {
        Sort::Role if is_name => row + 1,
        _ => row,
    }
}

/// How many quotes begin in some tokens.
fn own_quotes(quotes: &[&Quote], reach: &Range<usize>) -> usize {
    quotes
        .iter()
        .filter(|quote| reach.contains(&quote.open))
        .count()
}

fn lone(verb: usize, row: usize, subject: Range<usize>) -> Saying {
    Saying {
        verb,
        subjects: vec![row],
        subject,
        is_inverted: false,
        takes_object: false,
        is_far: false,
    }
}

/// A noun with what belongs to it behind: `officials familiar with the talks`.
fn attached(prose: &Prose, mention: &Mention, range: &Range<usize>) -> Range<usize> {
    let mut end = mention.range.end;
    if !matches!(mention.sort, Sort::Group | Sort::Role) {
        return mention.range.clone();
    }
    while end < range.end && end - mention.range.end < 10 {
        let token = &prose.tokens[end];
        if !token.is_word() && token.kind != super::token::Kind::Possessive || prose.is_quoted[end]
        {
            break;
        }
        let begins = end == mention.range.end;
        let is_attached = token.is(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(
                &*token.folded,
                "familiar" | "close" | "briefed" | "involved" | "proche" | "present" | "joint"
            );
        if begins && !is_attached || matches!(&*token.folded, "who" | "and" | "that") {
            break;
        }
        end += 1;
    }
    mention.range.start..end
}
