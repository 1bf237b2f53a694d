//! Who was spoken of last, sentence by sentence: whom “he”, “the minister” or a quote alone
//! means. Open it when a pronoun leads to the wrong one.

use super::{
    cast::{Cast, Gender, state_of},
    clause::Saying,
    draft::Reason,
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::Prose,
};
use std::ops::Range;

/// Somebody who speaks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Speaker {
    pub(super) name: String,
    /// The words that name them here, in bytes.
    pub(super) span: Range<usize>,
    pub(super) person: Option<usize>,
    pub(super) sort: Sort,
    pub(super) states: Vec<u16>,
    pub(super) confidence: f32,
    pub(super) reason: Reason,
    /// They are several.
    pub(super) is_several: bool,
}

/// Who was named and spoke last.
#[derive(Debug, Default)]
pub(super) struct Discourse {
    /// Persons, the last named at the end.
    recent: Vec<usize>,
    /// The person that sentences are about.
    focus: Option<usize>,
    /// Whether somebody else was spoken of since the last one spoke.
    is_newer: bool,
    /// Who spoke last.
    pub(super) last: Vec<Speaker>,
    /// Who spoke without a name, the last at the end.
    groups: Vec<Speaker>,
    last_body: Option<Speaker>,
}

impl Discourse {
    pub(super) fn saw(&mut self, person: usize) {
        if self.recent.len() > 4_000 {
            self.recent.drain(..2_000);
        }
        self.recent.push(person);
    }

    pub(super) fn focus_on(&mut self, person: usize) {
        self.is_newer = true;
        self.focus = Some(person);
    }

    /// The person that sentences are about.
    pub(super) fn focus(&self) -> Option<usize> {
        self.focus
    }

    pub(super) fn spoke(&mut self, speakers: &[Speaker]) {
        self.is_newer = false;
        if let Some(person) = speakers.first().and_then(|speaker| speaker.person) {
            self.focus = Some(person);
        }
        for speaker in speakers {
            match speaker.sort {
                Sort::Group => {
                    if self.groups.len() > 40 {
                        self.groups.drain(..20);
                    }
                    self.groups.push(speaker.clone());
                }
                Sort::Body | Sort::State => self.last_body = Some(speaker.clone()),
                _ => {}
            }
        }
        self.last = speakers.to_vec();
    }

    /// The speakers that the subject of a verb names.
    pub(super) fn speakers(
        &self,
        prose: &Prose,
        cast: &Cast,
        mentions: &[Mention],
        saying: &Saying,
    ) -> Vec<Speaker> {
        let mut speakers = Vec::new();
        let is_joint = saying.subjects.len() > 1;
        for &row in &saying.subjects {
            let mention = &mentions[name_of(prose, mentions, row)];
            // `the two said`, `both men said`
            let word = &*prose.tokens[mention.head.end - 1].folded;
            if mention.sort == Sort::Group
                && self.last.len() > 1
                && matches!(
                    word,
                    "two"
                        | "both"
                        | "men"
                        | "leaders"
                        | "ministers"
                        | "envoys"
                        | "negotiators"
                        | "presidents"
                )
                && mention.states.is_empty()
            {
                let span = prose.bytes(mention.range.clone());
                speakers.extend(self.last.iter().map(|speaker| Speaker {
                    span: span.clone(),
                    confidence: speaker.confidence.min(0.75),
                    reason: Reason::Pronoun,
                    ..speaker.clone()
                }));
                continue;
            }
            if mention.sort == Sort::Pronoun {
                speakers.extend(self.pronoun(prose, cast, mention));
                continue;
            }
            let whole = if is_joint {
                mention.range.clone()
            } else {
                saying.subject.clone()
            };
            speakers.push(self.named(prose, cast, mention, whole));
        }
        if saying.is_far {
            for speaker in &mut speakers {
                speaker.confidence = (speaker.confidence - 0.1).max(0.1);
            }
        }
        speakers
    }

    /// Who a mention is; `whole` has the words that belong to it.
    pub(super) fn named(
        &self,
        prose: &Prose,
        cast: &Cast,
        mention: &Mention,
        whole: Range<usize>,
    ) -> Speaker {
        let made = |name: String, person: Option<usize>, confidence: f32, reason: Reason| Speaker {
            name,
            span: prose.bytes(mention.range.clone()),
            person,
            sort: mention.sort,
            states: mention.states.clone(),
            confidence,
            reason,
            is_several: {
                let noun = &prose.tokens[mention.head.end - 1];
                noun.is(Class::ROLES) && !noun.is(Class::ROLE)
            },
        };
        match mention.sort {
            Sort::Name => match cast.person(prose, mention) {
                Some(row) => {
                    let person = &cast.persons[row];
                    let sure = if person.is_person() { 0.95 } else { 0.7 };
                    made(person.name.clone(), Some(row), sure, Reason::Named)
                }
                None => made(
                    prose.words(mention.head.clone()).to_owned(),
                    None,
                    0.7,
                    Reason::Named,
                ),
            },
            Sort::State => {
                let mut speaker = made(
                    prose.words(mention.head.clone()).to_owned(),
                    None,
                    0.85,
                    Reason::Named,
                );
                speaker.states.extend(state_of(prose, mention));
                speaker
            }
            Sort::Body | Sort::Outlet => {
                let is_bare = mention.range.len() - (mention.range.start..mention.head.start).len()
                    == 1
                    && !prose.tokens[mention.head.start].is_capital
                    && mention
                        .descriptor()
                        .all(|at| prose.tokens[at].is(Class::DETERMINER));
                let word = &prose.tokens[mention.head.end - 1].folded;
                if is_bare
                    && mention.is_definite
                    && let Some(name) = cast.body(word)
                    && name.len() > word.len()
                {
                    return made(name.to_owned(), None, 0.75, Reason::Office);
                }
                if is_bare
                    && mention.is_definite
                    && let Some(last) = &self.last_body
                    && matches!(
                        &**word,
                        "group"
                            | "bloc"
                            | "organisation"
                            | "organization"
                            | "alliance"
                            | "movement"
                            | "party"
                            | "agency"
                    )
                {
                    return made(last.name.clone(), None, 0.55, Reason::Office);
                }
                // What only an outlet tells, somebody else may have said.
                let confidence = if mention.sort == Sort::Outlet {
                    0.55
                } else {
                    0.9
                };
                made(
                    cast.body_name(prose, mention),
                    None,
                    confidence,
                    Reason::Named,
                )
            }
            Sort::Role => {
                // `her spokesperson` is nobody who was named.
                let first = &*prose.tokens[mention.range.start].folded;
                let noun = &*prose.tokens[mention.head.end - 1].folded;
                if matches!(first, "his" | "her" | "its" | "their") && noun != "counterpart" {
                    return made(trimmed(prose, whole), None, 0.7, Reason::Unnamed);
                }
                let holder = cast.holder(prose, mention, &self.recent, self.focus);
                let group = self.unnamed(noun, mention).filter(|_| mention.is_definite);
                let is_sure = holder.is_some_and(|(_, is_sure)| is_sure);
                if let Some((row, is_sure)) = holder.filter(|_| is_sure || group.is_none()) {
                    let sure = if is_sure { 0.8 } else { 0.55 };
                    return made(
                        cast.persons[row].name.clone(),
                        Some(row),
                        sure,
                        Reason::Office,
                    );
                }
                let has_more = mention
                    .descriptor()
                    .any(|at| !prose.tokens[at].is(Class::DETERMINER))
                    || whole.end > mention.range.end;
                // `the diplomat`, `the source`: the one without a name
                if let Some(group) = group {
                    return Speaker {
                        span: prose.bytes(mention.range.clone()),
                        confidence: 0.75,
                        reason: Reason::Office,
                        ..group.clone()
                    };
                }
                // `the minister`, when one was named without an office
                if !has_more
                    && !prose.tokens[mention.head.end - 1].is(Class::SOURCE)
                    && mention.is_definite
                    && let Some(row) = self.focus
                {
                    return made(
                        cast.persons[row].name.clone(),
                        Some(row),
                        0.5,
                        Reason::Office,
                    );
                }
                let confidence = if has_more { 0.75 } else { 0.5 };
                made(trimmed(prose, whole), None, confidence, Reason::Unnamed)
            }
            Sort::Group => made(trimmed(prose, whole), None, 0.85, Reason::Unnamed),
            Sort::Paper => made(
                trimmed(prose, mention.range.clone()),
                None,
                0.6,
                Reason::Unnamed,
            ),
            Sort::Pronoun | Sort::Place => made(
                prose.words(mention.range.clone()).to_owned(),
                None,
                0.3,
                Reason::Pronoun,
            ),
        }
    }

    /// Who spoke without a name as such a one, of the same state.
    fn unnamed(&self, noun: &str, mention: &Mention) -> Option<&Speaker> {
        self.groups.iter().rev().find(|group| {
            let is_of = mention.states.is_empty()
                || mention
                    .states
                    .iter()
                    .any(|state| group.states.contains(state));
            let name = crate::query::fold(&group.name);
            is_of && !group.is_several && name.split(' ').any(|word| word == noun)
        })
    }

    fn pronoun(&self, prose: &Prose, cast: &Cast, mention: &Mention) -> Vec<Speaker> {
        let token = &prose.tokens[mention.head.start];
        let span = prose.bytes(mention.head.clone());
        let again = |speaker: &Speaker, confidence: f32| Speaker {
            span: span.clone(),
            confidence: confidence.min(speaker.confidence),
            reason: Reason::Pronoun,
            ..speaker.clone()
        };
        let by_row = |row: usize, confidence: f32| Speaker {
            name: cast.persons[row].name.clone(),
            span: span.clone(),
            person: Some(row),
            sort: Sort::Name,
            states: cast.persons[row].states.clone(),
            confidence,
            reason: Reason::Pronoun,
            is_several: false,
        };
        match &*token.folded {
            "they" | "them" | "їхніми" | "их" | "вони" | "они" | "ils" | "elles" => {
                if self.last.len() > 1 {
                    return self
                        .last
                        .iter()
                        .map(|speaker| again(speaker, 0.75))
                        .collect();
                }
                let group = self.groups.last().or(self.last_body.as_ref());
                group
                    .map(|speaker| again(speaker, 0.6))
                    .into_iter()
                    .collect()
            }
            "it" | "воно" | "оно" => {
                let body = self.last_body.as_ref().or(self.groups.last());
                body.map(|speaker| again(speaker, 0.65))
                    .into_iter()
                    .collect()
            }
            "who" => Vec::new(),
            word => {
                let wanted = match word {
                    "she" | "її" | "ее" | "ней" | "нею" | "вона" | "она" | "elle" => {
                        Gender::Female
                    }
                    _ => Gender::Male,
                };
                let fits = |row: usize| {
                    let person = &cast.persons[row];
                    person.gender.is_none_or(|gender| gender == wanted)
                };
                // Somebody without a name may be `he` as well.
                if let [only] = &self.last[..]
                    && only.person.is_none()
                    && matches!(only.sort, Sort::Group | Sort::Role)
                    && (self.groups.iter()).any(|group| group.name == only.name)
                    && !only.is_several
                    && !self.is_newer
                {
                    return vec![again(only, 0.65)];
                }
                if let Some(row) = self.focus.filter(|row| fits(*row)) {
                    return vec![by_row(row, 0.8)];
                }
                let known = |row: &&usize| cast.persons[**row].gender == Some(wanted);
                let latest = self.recent.iter().rev().take(40).find(known);
                let latest = latest.or_else(|| {
                    self.recent
                        .iter()
                        .rev()
                        .take(20)
                        .find(|row| fits(**row) && cast.persons[**row].is_person())
                });
                latest.map(|row| by_row(*row, 0.6)).into_iter().collect()
            }
        }
    }
}

/// The name that stands behind an office and what it is of: `глава киргизского ГКНБ Камчыбек Ташимов`.
fn name_of(prose: &Prose, mentions: &[Mention], row: usize) -> usize {
    let office = &mentions[row];
    let is_slavic = matches!(prose.language, Language::Ukrainian | Language::Russian);
    if !is_slavic
        || !matches!(
            office.sort,
            Sort::Role | Sort::Body | Sort::Group | Sort::State
        )
    {
        return row;
    }
    let mut name = row;
    while let Some(other) = mentions.get(name + 1) {
        let between = office.range.end..other.range.start.max(office.range.end);
        let is_one = between.len() <= 7
            && between.clone().all(|at| {
                let verb = Class::ANY_VERB | Class::CONJUNCTION;
                let token = &prose.tokens[at];
                (token.is_word() || token.is_sign('«') || token.is_sign('»'))
                    && !prose.class(at).has(verb)
            });
        if !is_one {
            return row;
        }
        name += 1;
        // A name of its own, not what the office is of: `президента США`
        if other.sort == Sort::Name && other.head.len() > 1 {
            return name;
        }
    }
    row
}

/// Some words without the article before them, and without what only says more of them.
fn trimmed(prose: &Prose, whole: Range<usize>) -> String {
    let mut start = whole.start;
    if start + 1 < whole.end && matches!(&*prose.tokens[start].folded, "the" | "le" | "la" | "les")
    {
        start += 1;
    }
    let mut end = start;
    while end < whole.end && end - start < 12 {
        let token = &prose.tokens[end];
        if end > start
            && (token.is_sign(',')
                || matches!(&*token.folded, "who" | "speaking" | "has" | "have" | "had")
                || token.is(Class::SAY | Class::WEEKDAY)
                // `leaders of A and B agreed`
                || token.is(Class::TAKE | Class::VERB) && !token.is(Class::ROLE | Class::ROLES) && !token.is_capital)
        {
            break;
        }
        end += 1;
    }
    while end > start + 1 && prose.tokens[end - 1].is(Class::PREPOSITION | Class::AUXILIARY) {
        end -= 1;
    }
    prose.words(start..end.max(start + 1)).to_owned()
}
