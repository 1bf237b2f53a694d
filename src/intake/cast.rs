//! The persons and bodies of an article: which names are the same one's, what offices they
//! have, and whom “he” or “the minister” means. Open it when somebody is taken for another.

mod naming;

use super::{
    lexicon::{Class, Language, state_name},
    mention::{Mention, Sort},
    prose::Prose,
};
use crate::query::fold;
use naming::{office_key, surname_key};
use std::collections::HashMap;
use std::ops::Range;

/// Whether a name is one of men or of women, as far as the text or the first name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Male,
    Female,
}

/// A person that the article names.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The fullest form of the name.
    pub(super) name: String,
    /// Where that stands, in bytes.
    pub(super) span: Range<usize>,
    /// The offices that stand with the name, folded.
    pub(super) offices: Vec<String>,
    pub(super) states: Vec<u16>,
    pub(super) gender: Option<Gender>,
    /// How many signs there are that it is a person at all: an office, a first name, a verb of saying.
    pub(super) evidence: usize,
    /// How often it is named.
    pub(super) count: usize,
    /// How many times it stands where a place does.
    pub(super) as_place: usize,
}

impl Person {
    /// Whether this is told of as a person.
    pub(super) fn is_person(&self) -> bool {
        self.evidence > 0 && self.evidence >= self.as_place
    }
}

/// All persons, and how names lead to them.
#[derive(Debug, Default)]
pub(super) struct Cast {
    pub(super) persons: Vec<Person>,
    by_last: HashMap<String, usize>,
    by_first: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
    /// Names of bodies, by each of their words, the latest.
    bodies: HashMap<String, String>,
    /// How each state is named in this text.
    states: HashMap<u16, HashMap<String, usize>>,
}

impl Cast {
    /// Reads who is who from all that is named, sentence by sentence.
    pub(super) fn of<'m>(
        prose: &Prose,
        mentions: impl Iterator<Item = &'m Mention> + Clone,
    ) -> Cast {
        let mut cast = Cast::default();
        let mut before: Option<&Mention> = None;
        let mut earlier: Option<&Mention> = None;
        for mention in mentions.clone() {
            match mention.sort {
                // `the president of Karelund, Aino Vesterholm`
                Sort::Name => {
                    let office = match (earlier, before) {
                        (Some(office), Some(of))
                            if office.sort == Sort::Role
                                && of.range.start == office.range.end + 1
                                && prose.tokens[office.range.end].folded == "of" =>
                        {
                            Some(Mention {
                                range: office.range.start..of.range.end,
                                ..office.clone()
                            })
                        }
                        _ => before.cloned(),
                    };
                    cast.add_full(prose, mention, office.as_ref());
                }
                Sort::State => {
                    for at in mention.head.clone() {
                        let token = &prose.tokens[at];
                        if let Some(state) = token.state.or_else(|| phrase_state(prose, mention)) {
                            let name = prose.words(mention.head.clone()).to_owned();
                            let forms = cast.states.entry(state).or_default();
                            if !token.is(Class::CAPITAL) || token.is(Class::STATE) {
                                *forms.entry(name).or_default() += 1;
                            }
                            break;
                        }
                    }
                }
                Sort::Body => {
                    let name = cast.body_name(prose, mention);
                    for word in fold(&name).split([' ', '\'', '’']) {
                        if word.len() > 3 || matches!(word, "eu" | "e.u.") {
                            cast.bodies.insert(word.to_owned(), name.clone());
                        }
                    }
                }
                _ => {}
            }
            earlier = before;
            before = Some(mention);
        }
        for mention in mentions {
            if mention.sort == Sort::Name {
                cast.add_short(prose, mention);
            }
        }
        cast
    }

    /// A name of two words or more, or with an office before it.
    fn add_full(&mut self, prose: &Prose, mention: &Mention, before: Option<&Mention>) {
        let head = &prose.tokens[mention.head.clone()];
        // `Her counterpart, Tomas Hruby,`
        let office = before.filter(|office| {
            let between = office.range.end..mention.range.start;
            matches!(office.sort, Sort::Role | Sort::Group)
                && between.len() == 1
                && prose.tokens[between.start].is_sign(',')
        });
        let has_office = has_office(prose, mention) || office.is_some();
        if head.len() < 2 && !has_office {
            return;
        }
        let (Some(first), Some(last)) = (head.first(), head.last()) else {
            return;
        };
        let text = prose.words(mention.head.clone());
        let key = surname_key(last.text(prose.text));
        let first_key = surname_key(first.text(prose.text));
        let row = match self.by_last.get(&key).copied() {
            // Two of the same surname are two persons.
            Some(row) if head.len() < 2 || self.may_be_same(row, &first_key) => row,
            _ => {
                self.persons.push(Person {
                    name: text.to_owned(),
                    span: prose.bytes(mention.head.clone()),
                    offices: Vec::new(),
                    states: Vec::new(),
                    gender: None,
                    evidence: 0,
                    count: 0,
                    as_place: 0,
                });
                let row = self.persons.len() - 1;
                self.by_last.insert(key, row);
                self.by_name.insert(fold(text), row);
                if head.len() > 1 {
                    self.by_first.entry(first_key.clone()).or_insert(row);
                }
                row
            }
        };
        let person = &mut self.persons[row];
        if text.split_whitespace().count() > person.name.split_whitespace().count() {
            person.name = text.to_owned();
            person.span = prose.bytes(mention.head.clone());
            if head.len() > 1 {
                self.by_first.entry(first_key).or_insert(row);
            }
        }
        let person = &mut self.persons[row];
        let is_given = first.is(Class::MALE | Class::FEMALE) && head.len() > 1;
        person.evidence += usize::from(has_office) * 2 + usize::from(is_given) * 2;
        if is_given {
            let gender = match first.is(Class::FEMALE) {
                true => Gender::Female,
                false => Gender::Male,
            };
            person.gender.get_or_insert(gender);
        }
        let before = mention.range.start.checked_sub(1);
        if before.is_some_and(|at| prose.class(at).has(Class::LOCATIVE)) && !has_office {
            person.as_place += 1;
        }
        for at in mention.descriptor() {
            let token = &prose.tokens[at];
            add_office(person, &token.folded, token.class);
        }
        person.states.extend(&mention.states);
        if let Some(office) = office {
            for token in &prose.tokens[office.range.clone()] {
                add_office(person, &token.folded, token.class);
            }
            person.states.extend(&office.states);
        }
        // `Rustem Umerov, Ukraine's top negotiator,`
        let behind = mention.range.end;
        let end = (behind + 14).min(prose.tokens.len());
        if prose
            .tokens
            .get(behind)
            .is_some_and(|token| token.is_sign(','))
        {
            let mut has_any = false;
            for at in behind + 1..end {
                let token = &prose.tokens[at];
                let class = prose.class(at);
                if token.is_sign(',')
                    || token.is_sign('.')
                    || class.has(Class::SAY | Class::AUXILIARY)
                    || matches!(&*token.folded, "and" | "who" | "while")
                {
                    break;
                }
                // Another name begins: a list, no office.
                if class == Class::NONE && token.is_capital && !has_any && at == behind + 1 {
                    break;
                }
                if class.has(Class::ROLE) {
                    has_any = true;
                }
                add_office(person, &token.folded, class);
                if class.has(Class::STATE | Class::DEMONYM | Class::CAPITAL)
                    && !token.folded.is_empty()
                {
                    person.states.extend(token.state);
                }
            }
            person.evidence += usize::from(has_any);
        }
    }

    fn may_be_same(&self, row: usize, first_key: &str) -> bool {
        let known = surname_key(
            self.persons[row]
                .name
                .split_whitespace()
                .next()
                .unwrap_or_default(),
        );
        let is_single = self.persons[row].name.split_whitespace().count() < 2;
        is_single
            || known == first_key
            || known.chars().next() == first_key.chars().next()
            || known.starts_with(first_key)
    }

    /// Counts names, also those of one word.
    fn add_short(&mut self, prose: &Prose, mention: &Mention) {
        if let Some(row) = self.person(prose, mention) {
            let behind = prose.class(mention.range.end);
            let before = mention.range.start.checked_sub(1).map(|at| prose.class(at));
            let before = before.unwrap_or_default();
            let person = &mut self.persons[row];
            person.count += 1;
            if behind.has(Class::SAY | Class::TAKE | Class::AUXILIARY | Class::VERB)
                && !before.has(Class::PREPOSITION)
            {
                person.evidence += 1;
            }
            if before.has(Class::SAY) {
                person.evidence += 1;
            }
            if mention.head.len() == 1
                && before.has(Class::LOCATIVE)
                && !before.has(Class::CONJUNCTION)
            {
                person.as_place += 1;
            }
        }
    }

    /// The person that a name means, where one is known.
    pub(super) fn person(&self, prose: &Prose, mention: &Mention) -> Option<usize> {
        let head = &prose.tokens[mention.head.clone()];
        let (first, last) = (head.first()?, head.last()?);
        let key = surname_key(last.text(prose.text));
        let first_key = surname_key(first.text(prose.text));
        match self.by_last.get(&key).copied() {
            Some(row) if head.len() < 2 || self.may_be_same(row, &first_key) => Some(row),
            // `Xi`, `Kim`, `bin Salman`
            _ if head.len() < 2 => self.by_first.get(&key).copied(),
            _ => {
                let whole = fold(prose.words(mention.head.clone()));
                self.by_name.get(&whole).copied()
            }
        }
    }

    /// How a body is called: with what stands before it, without an article.
    pub(super) fn body_name(&self, prose: &Prose, mention: &Mention) -> String {
        let mut start = mention.range.start;
        while start < mention.head.start
            && prose.tokens[start].is(Class::DETERMINER | Class::NUMERAL)
        {
            start += 1;
        }
        // `the separatist Southern Council`: what is small before a name is none of it.
        while prose.language == Language::English
            && start < mention.head.start
            && prose.tokens[mention.head.start].is_capital
            && !prose.tokens[start].is_capital
        {
            start += 1;
        }
        let word = |nth: usize| {
            let at = mention.head.start + nth;
            (at < mention.head.end).then(|| &*prose.tokens[at].folded)
        };
        let phrase = prose
            .lexicon
            .phrase(&prose.tokens[mention.head.start].folded, word);
        let is_known = prose.tokens[mention.head.start].is(Class::ORGANISATION | Class::OUTLET)
            || phrase.is_some_and(|(length, class, _)| {
                class.has(Class::ORGANISATION) && length == mention.head.len() && length > 2
            });
        let is_proper = prose.tokens[mention.head.start].is_capital && is_known;
        if is_proper {
            start = mention.head.start;
        }
        prose.words(start..mention.range.end).to_owned()
    }

    /// The body that “the ministry” means: the last one with that word in its name.
    pub(super) fn body(&self, word: &str) -> Option<&str> {
        let known = self.bodies.get(word).filter(|name| name.len() > word.len());
        // In the news the bloc is one.
        let bloc = || {
            (word == "bloc")
                .then(|| {
                    let short = || {
                        self.bodies
                            .values()
                            .find(|name| matches!(&***name, "EU" | "E.U."))
                    };
                    self.bodies.get("european").or_else(short)
                })
                .flatten()
        };
        known.or_else(bloc).map(String::as_str)
    }

    /// Whether the text has a noun for a state.
    pub(super) fn names_state(&self, state: u16) -> bool {
        self.states
            .get(&state)
            .is_some_and(|forms| !forms.is_empty())
    }

    /// A state as this text names it, or as readers know it.
    pub(super) fn state(&self, state: u16) -> String {
        let forms = self.states.get(&state);
        let best = forms.and_then(|forms| {
            forms
                .iter()
                .max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)))
        });
        best.map_or_else(|| state_name(state), |(name, _)| name.clone())
    }

    /// The person whom an office means, the latest that it fits. `recent` has rows, the last
    /// named at the end.
    pub(super) fn holder(
        &self,
        prose: &Prose,
        mention: &Mention,
        recent: &[usize],
        focus: Option<usize>,
    ) -> Option<(usize, bool)> {
        let words: Vec<&str> = (mention.range.clone())
            .filter(|at| {
                prose.tokens[*at].is(Class::ROLE
                    | Class::MODIFIER
                    | Class::ORGANISATION
                    | Class::BODY
                    | Class::LEADER)
            })
            .map(|at| office_key(&prose.tokens[at].folded))
            .collect();
        let noun = prose.tokens[mention.head.end - 1].folded.as_str();
        let noun = office_key(noun);
        let is_leader = prose.tokens[mention.head.end - 1].is(Class::LEADER)
            || matches!(noun, "leader" | "counterpart");
        let mut best: Option<(usize, i32)> = None;
        let mut seen = Vec::new();
        // Of two whom it fits alike, the one who is spoken of.
        for &row in focus.iter().chain(recent.iter().rev().take(60)) {
            if seen.contains(&row) {
                continue;
            }
            seen.push(row);
            let person = &self.persons[row];
            let has = |word: &str| {
                person
                    .offices
                    .iter()
                    .any(|office| office_key(office) == word)
            };
            let fits_state = mention.states.is_empty()
                || person.states.is_empty()
                || person
                    .states
                    .iter()
                    .any(|state| mention.states.contains(state));
            if !fits_state {
                continue;
            }
            let mut score = 0;
            if has(noun) {
                score += 4;
            } else if is_leader
                && person.offices.iter().any(|office| {
                    matches!(
                        &**office,
                        "president"
                            | "premier"
                            | "prime"
                            | "leader"
                            | "chancellor"
                            | "king"
                            | "emir"
                    )
                })
            {
                score += 3;
            } else if noun == "minister" && has("prime") {
                score += 1;
            }
            let is_loose = score < 4 && !mention.states.is_empty() && person.states.is_empty();
            if score == 0 || is_loose && noun != "counterpart" {
                continue;
            }
            score += words
                .iter()
                .filter(|word| **word != noun && has(word))
                .count() as i32
                * 2;
            // `the foreign minister` is not the defence minister.
            score -= words
                .iter()
                .filter(|word| **word != noun && !has(word))
                .count() as i32;
            // `the Egyptian official` is hardly one of whom no state is told.
            score -= i32::from(!mention.states.is_empty() && person.states.is_empty());
            if !mention.states.is_empty()
                && person
                    .states
                    .iter()
                    .any(|state| mention.states.contains(state))
            {
                score += 3;
            }
            if best.is_none_or(|(_, top)| score > top) && score > 0 {
                best = Some((row, score));
            }
        }
        best.map(|(row, score)| (row, score >= 4))
    }
}

fn phrase_state(prose: &Prose, mention: &Mention) -> Option<u16> {
    let first = mention.head.start;
    let word = |nth: usize| {
        let at = first + nth;
        (at < mention.head.end).then(|| &*prose.tokens[at].folded)
    };
    prose.lexicon.phrase(&prose.tokens[first].folded, word)?.2
}

/// The state that a mention of one names.
pub(super) fn state_of(prose: &Prose, mention: &Mention) -> Option<u16> {
    phrase_state(prose, mention).or_else(|| prose.tokens[mention.head.start].state)
}

/// Whether an office, a title or the like stands before a name.
pub(super) fn has_office(prose: &Prose, mention: &Mention) -> bool {
    (mention.descriptor()).any(|at| prose.tokens[at].is(Class::ROLE | Class::HONORIFIC))
}

fn add_office(person: &mut Person, word: &str, class: Class) {
    if class.has(Class::ROLE | Class::MODIFIER | Class::ORGANISATION | Class::BODY)
        && !person.offices.iter().any(|office| office == word)
        && person.offices.len() < 24
    {
        person.offices.push(word.to_owned());
    }
    if class.has(Class::ROLE | Class::HONORIFIC) {
        match word {
            "spokeswoman" | "mrs" | "ms" | "queen" | "princess" | "chairwoman" | "lady"
            | "mrs." | "ms." | "madam" => {
                person.gender = Some(Gender::Female);
            }
            "mr" | "mr." | "spokesman" | "king" | "prince" | "emir" | "sir" | "chairman"
            | "lord" => {
                person.gender.get_or_insert(Gender::Male);
            }
            _ => {}
        }
    }
}
