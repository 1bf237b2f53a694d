//! What some words side by side name: a person, a body, an outlet, a state. Open it when one is taken
//! for another.

use super::{Finder, Mention, Sort, Unit};
use crate::intake::lexicon::{Class, Language};

impl Finder<'_, '_> {
    /// What some units name that stand side by side.
    pub(super) fn mention(
        &self,
        units: &[Unit],
        begin: usize,
        has_article: Option<bool>,
        is_counted: bool,
        states: &mut Vec<u16>,
    ) -> Option<Mention> {
        let begin = begin.min(units.first()?.range.start);
        let end = units.last()?.range.end;
        // What stands behind the noun in these languages belongs to it.
        let is_noun = |unit: &Unit| unit.class.has(Class::ROLE | Class::ROLES | Class::BODY);
        let trails = |unit: &Unit| {
            !is_noun(unit)
                && unit
                    .class
                    .has(Class::MODIFIER | Class::DEMONYM | Class::STATE)
        };
        let mut kept = units.len();
        if self.prose.language != Language::English && units.iter().any(is_noun) {
            while kept > 1 && trails(&units[kept - 1]) {
                kept -= 1;
            }
            states.extend(units[kept..].iter().filter_map(|unit| unit.state));
        }
        let units = &units[..kept];
        let last = units.last()?;

        let is_plain = |unit: &Unit| {
            unit.is_name
                && !unit.class.has(
                    Class::DEMONYM
                        | Class::STATE
                        | Class::ORGANISATION
                        | Class::HONORIFIC
                        | Class::THING,
                )
                && (!unit.class.has(
                    Class::ROLE | Class::MODIFIER | Class::ROLES | Class::BODY | Class::OUTLET,
                ) || unit.class.has(Class::MALE | Class::FEMALE))
        };
        let is_particle = |unit: &Unit| !unit.is_name && unit.class.has(Class::PARTICLE);
        let mut name = units.len();
        while name > 0 && (is_plain(&units[name - 1]) || is_particle(&units[name - 1])) {
            name -= 1;
        }
        while name < units.len() && is_particle(&units[name]) {
            name += 1;
        }
        // A seat of government alone is the state; before a name it tells where from.
        let plain = &units[name..];
        let head_states =
            |units: &[Unit]| -> Vec<u16> { units.iter().filter_map(|unit| unit.state).collect() };
        states.extend(head_states(&units[..name]));
        let states = states.clone();
        let made = |head: &[Unit], sort: Sort| {
            let (first, last) = (head.first()?, head.last()?);
            let head = first.range.start..last.range.end;
            let mut mention = self.made(begin, head, sort, true, states.clone());
            mention.range.end = end.max(mention.range.end);
            Some(mention)
        };
        let is_indefinite = has_article == Some(false) || is_counted;
        if !plain.is_empty() {
            if plain.len() == 1 && plain[0].class.has(Class::CAPITAL) && name == 0 {
                return made(plain, Sort::State);
            }
            let is_place = plain
                .last()
                .is_some_and(|unit| unit.class.has(Class::PLACE));
            if is_place {
                return made(plain, Sort::Place);
            }
            // What follows a body without an office is part of its name: `Foreign Ministry Tower`.
            let acronym = |unit: &Unit| {
                let text = self.prose.words(unit.range.clone());
                text.len() >= 2
                    && text.len() <= 6
                    && text.chars().all(|c| c.is_uppercase() || c.is_numeric())
            };
            let is_paper = plain.len() > 1
                && plain.last().is_some_and(|unit| {
                    matches!(
                        self.prose.words(unit.range.clone()),
                        "News"
                            | "Times"
                            | "Post"
                            | "Herald"
                            | "Tribune"
                            | "Journal"
                            | "Gazette"
                            | "Daily"
                    )
                });
            if is_paper {
                return made(plain, Sort::Outlet);
            }
            if plain.len() == 1
                && acronym(&plain[0])
                && !units[..name].iter().any(|unit| unit.class.has(Class::ROLE))
            {
                // `агентство ISNA`
                let is_outlet = units[..name]
                    .iter()
                    .any(|unit| unit.class.has(Class::OUTLET));
                return made(plain, if is_outlet { Sort::Outlet } else { Sort::Body });
            }
            return made(plain, Sort::Name);
        }
        // A body with capitals: all of its name from the first capital on.
        let first_name = units.iter().position(|unit| unit.is_name);
        let class = last.class;
        if class.has(Class::THING) && last.is_name {
            return (units.len() == 1
                || !units[..units.len() - 1]
                    .iter()
                    .any(|unit| unit.class.has(Class::ROLE)))
            .then(|| made(&units[units.len() - 1..], Sort::Place))
            .flatten();
        }
        if class.has(Class::OUTLET) && last.is_name {
            // `Blu Radio`, but `broadcaster CNN`
            let mut from = units.len() - 1;
            while !class.has(Class::ORGANISATION) && from > 0 && is_plain(&units[from - 1]) {
                from -= 1;
            }
            return made(&units[from..], Sort::Outlet);
        }
        // `Источник агентства`
        let source = units.iter().position(|unit| unit.class.has(Class::SOURCE));
        if self.prose.language != Language::English
            && class.has(Class::OUTLET)
            && !last.is_name
            && let Some(source) = source.filter(|source| source + 1 < units.len())
        {
            return made(&units[source..=source], Sort::Role);
        }
        if class.has(Class::OUTLET) && !last.is_name {
            // `RIA news agency`, `Russian state media`
            let from = units.iter().position(|unit| {
                unit.class.has(Class::OUTLET | Class::DEMONYM)
                    || unit.is_name
                    || unit.class.has(Class::MODIFIER)
            })?;
            return made(&units[from..], Sort::Outlet);
        }
        if class.has(Class::ORGANISATION) {
            return made(&units[units.len() - 1..], Sort::Body);
        }
        // `Syrian Observatory for Human Rights`
        let named_for = units
            .iter()
            .position(|unit| unit.is_name && unit.class.has(Class::BODY));
        if let Some(body) = named_for
            && last.is_name
            && (units.get(body + 1)).is_some_and(|of| matches!(self.word(of), "for" | "of"))
        {
            return made(&units[first_name.unwrap_or(body)..], Sort::Body);
        }
        if class.has(Class::ROLES) && !last.is_name || class.has(Class::ROLES) && units.len() > 1 {
            return made(&units[units.len() - 1..], Sort::Group);
        }
        if class.has(Class::BODY) && (last.is_name || !class.has(Class::ROLE)) {
            let from = match last.is_name {
                true => first_name.unwrap_or(0),
                false => 0,
            };
            let from = from.min(units.len() - 1);
            return made(&units[from..], Sort::Body);
        }
        if class.has(Class::ROLE) {
            let sort = if is_indefinite {
                Sort::Group
            } else {
                Sort::Role
            };
            return made(&units[units.len() - 1..], sort);
        }
        if class.has(Class::PAPER) && !last.is_name && !class.has(Class::BODY) {
            return made(&units[units.len() - 1..], Sort::Paper);
        }
        if class.has(Class::STATE | Class::CAPITAL) && last.is_name {
            return made(&units[units.len() - 1..], Sort::State);
        }
        if class.has(Class::DEMONYM)
            && last.is_name
            && (has_article.is_some() || last.range.len() == 1)
        {
            let text = self.prose.words(last.range.clone());
            let is_people =
                text.ends_with('s') && !text.ends_with("ss") || has_article == Some(true);
            return is_people
                .then(|| made(&units[units.len() - 1..], Sort::State))
                .flatten();
        }
        None
    }

    /// `Chief of the General Staff Andrii Hnatov`, `Secretary of State Marco Rubio`: office and
    /// name are one.
    pub(super) fn join_offices(&self, mentions: &mut Vec<Mention>) {
        let mut at = 1;
        while at < mentions.len() {
            let (left, right) = (&mentions[at - 1], &mentions[at]);
            let between = left.range.end..right.range.start;
            let is_of = between.len() == 1 && {
                let token = &self.prose.tokens[between.start];
                matches!(&*token.folded, "of" | "for")
            };
            let office = right.descriptor();
            let has_office = (office.clone()).any(|at| {
                self.prose.tokens[at]
                    .is(Class::BODY | Class::MODIFIER | Class::ORGANISATION | Class::STATE)
            }) && !(office.clone())
                .any(|at| self.prose.tokens[at].is(Class::ROLE));
            if is_of && left.sort == Sort::Role && right.sort == Sort::State {
                let state = right
                    .head
                    .clone()
                    .find_map(|at| self.prose.tokens[at].state);
                mentions[at - 1].states.extend(state);
                at += 1;
                continue;
            }
            if is_of && has_office && right.sort == Sort::Name && left.sort == Sort::Role {
                let start = left.range.start;
                let states = left.states.clone();
                let right = &mut mentions[at];
                right.range.start = start;
                right.states.extend(states);
                mentions.remove(at - 1);
                continue;
            }
            at += 1;
        }
    }
}
