//! Who and what a sentence names: persons with their offices, bodies, states, groups without
//! names, pronouns. Open it when a name is cut wrongly or taken for something else.

mod naming;

use super::{
    lexicon::{Class, Language},
    prose::Prose,
    token::Kind,
};
use std::{collections::HashSet, ops::Range};

/// What sort of thing is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name with a capital that may be a person's.
    Name,
    /// An organisation, a ministry, an army.
    Body,
    /// A newspaper, an agency.
    Outlet,
    /// A state, or the seat of its government.
    State,
    /// Somebody by an office alone: “the minister”.
    Role,
    /// Several, or somebody without a name: “two officials”.
    Group,
    /// “he”
    Pronoun,
    /// A paper that says something: “the statement”.
    Paper,
    /// Where something is.
    Place,
}

/// Something named, by its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// All of it, with article and office.
    pub(super) range: Range<usize>,
    /// The name itself, or the noun of office.
    pub(super) head: Range<usize>,
    pub(super) sort: Sort,
    /// “the”, “his”, or no article before a name.
    pub(super) is_definite: bool,
    /// States whose adjective or name stands before the head.
    pub(super) states: Vec<u16>,
}

impl Mention {
    /// The tokens before the head: office, article, state.
    pub(super) fn descriptor(&self) -> Range<usize> {
        self.range.start..self.head.start
    }
}

/// Some tokens that belong together, and what they may be.
#[derive(Clone, Debug)]
struct Unit {
    range: Range<usize>,
    class: Class,
    state: Option<u16>,
    /// It may be (part of) a name.
    is_name: bool,
    is_capital: bool,
}

/// Finds what sentences name.
pub(super) struct Finder<'p, 'a> {
    prose: &'p Prose<'a>,
    /// The words that the text has in small letters too.
    small: HashSet<&'p str>,
    /// The words that it has with a capital where no sentence begins.
    elsewhere: HashSet<&'p str>,
}

impl<'p, 'a> Finder<'p, 'a> {
    pub(super) fn new(prose: &'p Prose<'a>) -> Self {
        let small = (prose.tokens.iter())
            .filter(|token| token.is_word() && !token.is_capital)
            .map(|token| &*token.folded)
            .collect();
        let starts: HashSet<usize> = (prose.sentences.iter())
            .map(|sentence| sentence.tokens.start)
            .collect();
        let elsewhere = (prose.tokens.iter().enumerate())
            .filter(|(at, token)| {
                let follows = at
                    .checked_sub(1)
                    .is_some_and(|at| prose.tokens[at].is_word());
                token.is_capital && follows && !starts.contains(at)
            })
            .map(|(_, token)| &*token.folded)
            .collect();
        Finder {
            prose,
            small,
            elsewhere,
        }
    }

    /// What stands outside quotes in some tokens, in order.
    pub(super) fn mentions(&self, tokens: Range<usize>) -> Vec<Mention> {
        let units = self.units(tokens);
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < units.len() {
            at = match self.chunk(&units, at, &mut mentions) {
                Some(next) => next.max(at + 1),
                None => at + 1,
            };
        }
        self.join_offices(&mut mentions);
        mentions
    }

    fn units(&self, tokens: Range<usize>) -> Vec<Unit> {
        let prose = self.prose;
        let mut units = Vec::new();
        let mut at = tokens.start;
        let mut is_first = true;
        while at < tokens.end {
            let token = &prose.tokens[at];
            if prose.is_quoted[at] {
                at += 1;
                is_first = true;
                // What is quoted parts what stands around it.
                units.push(Unit {
                    range: at - 1..at,
                    class: Class::NONE,
                    state: None,
                    is_name: false,
                    is_capital: false,
                });
                continue;
            }
            let (mut length, mut class, mut state) = (1, token.class, token.state);
            if token.is_word() {
                let word = |nth: usize| {
                    let place = at + nth;
                    (place < tokens.end && !prose.is_quoted[place])
                        .then(|| &*prose.tokens[place].folded)
                };
                if let Some((count, found, of)) = prose.lexicon.phrase(&token.folded, word) {
                    let needs_capital = found.has(
                        Class::STATE
                            | Class::DEMONYM
                            | Class::CAPITAL
                            | Class::ORGANISATION
                            | Class::THING,
                    );
                    if !needs_capital || token.is_capital {
                        (length, class, state) = (count, found, of);
                    }
                }
            }
            let is_known = class.has(
                Class::STATE
                    | Class::DEMONYM
                    | Class::CAPITAL
                    | Class::ORGANISATION
                    | Class::OUTLET
                    | Class::THING
                    | Class::MALE
                    | Class::FEMALE,
            );
            let is_common = class.has(Class::FUNCTION | Class::ROLES)
                || self.small.contains(&*token.folded)
                || class
                    .has(Class::SAY | Class::TAKE | Class::SAYING | Class::VERB | Class::AUXILIARY);
            // `Informal meetings were held`: an adjective, or a noun that no list has
            let next = tokens.end.min(at + length)..tokens.end.min(at + length + 1);
            let is_plain = is_first
                && !is_known
                && class == Class::NONE
                && prose.language == Language::English
                && !self.elsewhere.contains(&*token.folded)
                && prose.tokens[next].first().is_some_and(|next| {
                    next.is_word()
                        && !next.is_capital
                        && (next.class == Class::NONE && !next.folded.ends_with("ed")
                            || next.is(Class::PREPOSITION) && token.folded.ends_with("tions"))
                });
            let is_common = is_common || is_plain;
            let is_name = token.is_capital
                && token.is_word()
                && (is_known || !is_first || !is_common)
                && !class.has(Class::WEEKDAY | Class::MONTH | Class::PRONOUN | Class::POST)
                && !(is_first
                    && class.has(Class::DETERMINER | Class::CONJUNCTION | Class::PREPOSITION));
            units.push(Unit {
                range: at..at + length,
                class,
                state,
                is_name,
                is_capital: token.is_capital,
            });
            is_first = matches!(token.kind, Kind::Sign(_)) && is_first
                || matches!(token.kind, Kind::Sign(':' | '•'));
            at += length;
        }
        units
    }

    fn is_possessive(&self, unit: &Unit) -> bool {
        self.prose.tokens[unit.range.start].kind == Kind::Possessive
    }

    fn word(&self, unit: &Unit) -> &str {
        &self.prose.tokens[unit.range.start].folded
    }

    /// What begins at a unit; gives the unit behind it.
    fn chunk(&self, units: &[Unit], first: usize, into: &mut Vec<Mention>) -> Option<usize> {
        let unit = &units[first];
        // `both leaders`
        let is_both = |at: usize| {
            self.word(&units[at]) == "both"
                && (units.get(at + 1))
                    .is_some_and(|next| next.class.has(Class::ROLES | Class::MODIFIER))
        };
        if unit.class.has(Class::PRONOUN) && !unit.is_name && !is_both(first) {
            let word = self.word(unit);
            if matches!(word, "which" | "both" | "we" | "i") {
                return None;
            }
            into.push(Mention {
                range: unit.range.clone(),
                head: unit.range.clone(),
                sort: Sort::Pronoun,
                is_definite: true,
                states: Vec::new(),
            });
            return Some(first + 1);
        }
        // `said that the army`: no article of the noun behind it
        let next = units.get(first + 1);
        if self.word(unit) == "that"
            && next.is_some_and(|next| {
                next.class.has(Class::DETERMINER | Class::PRONOUN) || next.is_name
            })
        {
            return None;
        }
        let mut at = first;
        let mut has_article = None;
        let mut is_counted = false;
        while at < units.len() && at < first + 4 {
            let unit = &units[at];
            let is_number = self.prose.tokens[unit.range.start].kind == Kind::Number;
            if (unit.class.has(Class::DETERMINER) || is_both(at)) && !unit.is_name {
                has_article = Some(!matches!(
                    self.word(unit),
                    "a" | "an" | "another" | "any" | "no" | "un" | "une" | "des"
                ));
            } else if (unit.class.has(Class::NUMERAL) || is_number) && !unit.is_name {
                is_counted = true;
            } else {
                break;
            }
            at += 1;
        }
        let start = at;
        let mut states = Vec::new();
        let mut start_of_rest = start;
        let mut end = start;
        while end < units.len() {
            let unit = &units[end];
            if self.is_possessive(unit) {
                if end == start {
                    return None;
                }
                // The owner is named as well.
                let owner = self.mention(
                    &units[start_of_rest..end],
                    units[first].range.start,
                    has_article,
                    is_counted,
                    &mut states,
                );
                match owner {
                    Some(owner) => {
                        if owner.sort == Sort::State {
                            states.extend(units[end - 1].state);
                        }
                        into.push(owner);
                    }
                    None if start_of_rest == start => {}
                    None => return Some(end),
                }
                has_article = Some(true);
                start_of_rest = end + 1;
                end += 1;
                continue;
            }
            if self.goes_on(units, start_of_rest, end) {
                end += 1;
                continue;
            }
            // `US and Ukrainian envoys`
            if self.is_pair_of_states(units, start_of_rest, end) {
                end += 2;
                continue;
            }
            break;
        }
        if end == start_of_rest {
            // `one of the envoys`, `some said`
            if start_of_rest == start && is_counted && at > first {
                // `one of them`, `one of the envoys`
                if let Some(end) = self.one_of(units, at) {
                    into.push(self.made(
                        units[first].range.start,
                        units[end - 1].range.clone(),
                        Sort::Group,
                        false,
                        states,
                    ));
                    return Some(end);
                }
                let next = units.get(at).map(|unit| unit.class).unwrap_or_default();
                if next.has(Class::SAY) {
                    into.push(self.made(
                        units[first].range.start,
                        units[at - 1].range.clone(),
                        Sort::Group,
                        false,
                        states,
                    ));
                }
                return Some(at);
            }
            return (start_of_rest > start).then_some(end);
        }
        // `the two`, behind which something else follows
        let is_definite = has_article.unwrap_or(!is_counted);
        let begin = units[first].range.start;
        match self.mention(
            &units[start_of_rest..end],
            begin,
            has_article,
            is_counted,
            &mut states,
        ) {
            Some(mut mention) => {
                // `a military hotline`
                let is_adjective = mention.sort == Sort::Body
                    && has_article == Some(false)
                    && self.prose.language == Language::English
                    && !self.prose.tokens[mention.head.end - 1].is_capital
                    && units.get(end).is_some_and(|next| {
                        let token = &self.prose.tokens[next.range.start];
                        token.is_word() && !token.is_capital && next.class == Class::NONE
                    });
                // `holding military talks`
                let is_bare = mention.sort == Sort::Body
                    && has_article.is_none()
                    && mention.range.len() == 1
                    && self.prose.language == Language::English
                    && !self.prose.tokens[mention.head.start].is_capital
                    && units.get(end).is_some_and(|next| {
                        matches!(
                            self.word(next),
                            "talks"
                                | "action"
                                | "strikes"
                                | "aid"
                                | "hotline"
                                | "operation"
                                | "operations"
                                | "exercises"
                                | "drills"
                                | "tensions"
                                | "budget"
                        )
                    });
                if is_adjective || is_bare {
                    return Some(end);
                }
                mention.is_definite &= is_definite || mention.sort == Sort::Name;
                into.push(mention);
                Some(end)
            }
            None => Some(end),
        }
    }

    /// The unit behind `of them`, `of the European envoys`.
    fn one_of(&self, units: &[Unit], of: usize) -> Option<usize> {
        let word = |at: usize| units.get(at).map(|unit| self.word(unit));
        if word(of) != Some("of") {
            return None;
        }
        if word(of + 1) == Some("them") {
            return Some(of + 2);
        }
        let is_definite = units.get(of + 1)?.class.has(Class::DETERMINER);
        let mut at = of + 2;
        let between = Class::MODIFIER | Class::DEMONYM | Class::NUMERAL;
        while at < of + 5
            && units.get(at)?.class.has(between)
            && !units.get(at)?.class.has(Class::ROLES)
        {
            at += 1;
        }
        (is_definite && units.get(at)?.class.has(Class::ROLES)).then_some(at + 1)
    }

    fn made(
        &self,
        start: usize,
        head: Range<usize>,
        sort: Sort,
        is_definite: bool,
        states: Vec<u16>,
    ) -> Mention {
        Mention {
            range: start..head.end,
            head,
            sort,
            is_definite,
            states,
        }
    }

    /// Whether a unit belongs to the noun phrase that began before it.
    fn goes_on(&self, units: &[Unit], start: usize, at: usize) -> bool {
        let unit = &units[at];
        let class = unit.class;
        let before = (at > start).then(|| &units[at - 1]);
        if unit.is_name {
            // A name does not go on behind several people: `officials Monday`.
            return before
                .is_none_or(|before| !before.class.has(Class::ROLES) || before.is_capital);
        }
        let token = &self.prose.tokens[unit.range.start];
        if !token.is_word() {
            return false;
        }
        if class.has(Class::PARTICLE)
            && before.is_some_and(|before| before.is_name || before.class.has(Class::PARTICLE))
        {
            let next = units.get(at + 1);
            let of = matches!(
                &*token.folded,
                "e" | "y"
                    | "de"
                    | "la"
                    | "le"
                    | "du"
                    | "den"
                    | "al"
                    | "el"
                    | "von"
                    | "van"
                    | "bin"
                    | "ibn"
                    | "abd"
                    | "dos"
            );
            return next.is_some_and(|next| next.is_name || of && next.class.has(Class::PARTICLE))
                && !before.is_some_and(|before| before.class.has(Class::STATE | Class::CAPITAL));
        }
        // `Ministry of Foreign Affairs`, `Organization for … `
        if matches!(&*token.folded, "of" | "for")
            && let Some(before) = before
            && before.is_name
            && before.class.has(Class::BODY)
        {
            let next = units.get(at + 1);
            return next.is_some_and(|next| next.is_name && !next.class.has(Class::STATE));
        }
        if token.folded == "and"
            && let Some(before) = before
            && before.is_name
            && let Some(body) = units[start..at]
                .iter()
                .find(|unit| unit.class.has(Class::BODY))
        {
            // `Ministry of Defence and Aerospace`, not `Hamas Ministry and Israel`
            return body.is_name
                && units[start..at].iter().any(|unit| self.word(unit) == "of")
                && units
                    .get(at + 1)
                    .is_some_and(|next| next.is_name && next.state.is_none());
        }
        if class.has(Class::SAY | Class::VERB | Class::TAKE)
            && before.is_some()
            && !class.has(Class::ROLE | Class::ROLES | Class::BODY)
        {
            return false;
        }
        // `a UN report said`, not `residents report`
        let is_paper = class.has(Class::PAPER)
            && (units.get(at + 1))
                .is_none_or(|next| !next.is_name && !next.class.has(Class::DETERMINER));
        let is_noun =
            class.has(Class::ROLE | Class::ROLES | Class::BODY | Class::OUTLET) || is_paper;
        if is_noun || class.has(Class::DEMONYM) {
            // Two plurals do not stand side by side.
            return !before.is_some_and(|before| before.class.has(Class::ROLES) && !before.is_name);
        }
        let is_joined = token.folded.contains('-') && !class.has(Class::PREPOSITION);
        // `source diplomatique européenne`, `Міністерство закордонних справ`
        if self.prose.language != Language::English
            && (class.has(Class::MODIFIER | Class::DEMONYM)
                || class.has(Class::STATE) && unit.is_name)
            && units[start..at]
                .iter()
                .any(|unit| unit.class.has(Class::ROLE | Class::ROLES | Class::BODY))
        {
            return true;
        }
        // `a local civil society leader`: a noun that no list has
        let is_unlisted = self.prose.language == Language::English
            && class == Class::NONE
            && !token.is_capital
            && !token.folded.ends_with(['s', 'd'])
            && start > 0
            && matches!(self.word(&units[start - 1]), "a" | "an")
            && at < start + 3;
        if class.has(Class::MODIFIER) || is_joined || is_unlisted {
            // A word of quality needs something behind it.
            let mut next = at + 1;
            while let Some(unit) = units.get(next) {
                let token = &self.prose.tokens[unit.range.start];
                if unit.is_name
                    || unit.class.has(
                        Class::ROLE | Class::ROLES | Class::BODY | Class::DEMONYM | Class::OUTLET,
                    )
                {
                    return true;
                }
                let is_modifier = unit.class.has(Class::MODIFIER)
                    || token.is_word() && token.folded.contains('-')
                    || class.has(Class::MODIFIER)
                        && start > 0
                        && matches!(self.word(&units[start - 1]), "a" | "an")
                        && unit.class == Class::NONE
                        && token.is_word()
                        && !token.is_capital
                        && !token.folded.ends_with('s');
                if !is_modifier || next > at + 4 {
                    return false;
                }
                next += 1;
            }
        }
        false
    }

    fn is_pair_of_states(&self, units: &[Unit], start: usize, at: usize) -> bool {
        let is_state = |unit: &Unit| {
            let may_be = unit.is_name || self.prose.language != Language::English;
            may_be && unit.class.has(Class::DEMONYM | Class::STATE | Class::THING)
        };
        let word = self.word(&units[at]);
        let is_joint = matches!(word, "and" | "or" | "i" | "та" | "и" | "et")
            || self.prose.tokens[units[at].range.start].is_sign(',');
        if !is_joint
            || at == start
            || !units[start..at]
                .iter()
                .all(|unit| is_state(unit) || matches!(self.word(unit), "and" | ""))
        {
            return false;
        }
        let Some(next) = units.get(at + 1).filter(|next| is_state(next)) else {
            return false;
        };
        let _ = next;
        // The list must end with a noun that all of them belong to.
        (units[at + 2..].iter().take(8))
            .find_map(|unit| {
                let word = self.word(unit);
                if is_state(unit)
                    || matches!(word, "and" | "" | "or")
                    || unit.class.has(Class::MODIFIER)
                {
                    None
                } else {
                    Some(!unit.is_name && unit.class.has(Class::ROLE | Class::ROLES | Class::BODY))
                }
            })
            .unwrap_or(false)
            && units[start..at]
                .iter()
                .any(|unit| unit.class.has(Class::DEMONYM | Class::STATE))
    }
}
