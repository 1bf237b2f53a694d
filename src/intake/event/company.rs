//! Whom `the two leaders` or `both sides` mean: those who were named together before. Open it when an
//! event has “sides” for its actors, or the wrong ones.

use super::{Actor, Chronicler, Scene, is_same, naming::is_leader};
use crate::intake::{
    cast::state_of,
    lexicon::Class,
    mention::{Mention, Sort},
    token::Kind,
};

/// Nouns of several that were named before.
const COMPANY: [&str; 17] = [
    "panels",
    "sides",
    "parties",
    "leaders",
    "men",
    "women",
    "presidents",
    "ministers",
    "premiers",
    "envoys",
    "negotiators",
    "delegations",
    "teams",
    "countries",
    "capitals",
    "nations",
    "governments",
];

impl Chronicler<'_, '_> {
    pub(super) fn keep_company(&mut self, company: Vec<Actor>) {
        // Those of long ago are not meant.
        if self.companies.len() > 60 {
            self.companies.drain(..30);
        }
        self.companies.push(company);
    }

    /// Remembers two that are named together.
    pub(super) fn note_pair(&mut self, from: usize, mentions: &[Mention]) {
        let prose = self.prose;
        for pair in mentions.windows(2) {
            let [a, b] = pair else { continue };
            let between = a.range.end..b.range.start;
            let is_pair = between.len() == 1
                && matches!(
                    &*prose.tokens[between.start].folded,
                    "and" | "et" | "та" | "и" | "і"
                )
                && a.sort == b.sort
                && matches!(a.sort, Sort::State | Sort::Name | Sort::Body);
            // As a subject, or those between whom something is.
            let is_first = a.range.start == from
                || matches!(
                    &*prose.tokens[a.range.start - 1].folded,
                    "between" | "of" | "from" | "entre" | "між" | "между"
                );
            if !is_pair || !is_first {
                continue;
            }
            let mut both = Vec::new();
            for mention in pair {
                self.add_named(mention, &mut both);
            }
            if both.len() == 2 {
                self.keep_company(both);
            }
        }
    }

    /// Adds a state or a person that is named.
    pub(super) fn add_named(&self, mention: &Mention, into: &mut Vec<Actor>) {
        let name = match mention.sort {
            Sort::State => state_of(self.prose, mention).map(|state| self.cast.state(state)),
            Sort::Body => Some(self.cast.body_name(self.prose, mention)),
            _ => match self.cast.person(self.prose, mention) {
                Some(row) => Some(self.cast.persons[row].name.clone()),
                // A state that no list has
                None if mention.head.len() == 1 && mention.descriptor().is_empty() => {
                    Some(self.prose.words(mention.head.clone()).to_owned())
                }
                None => None,
            },
        };
        into.extend(name.map(|name| Actor {
            name,
            span: self.prose.bytes(mention.range.clone()),
            confidence: 0.6,
            is_leader: false,
            is_group: false,
            is_body: false,
        }));
    }

    /// Whether a mention means some who were named: `the two leaders`, `both sides`.
    fn is_company(&self, mention: &Mention) -> bool {
        let prose = self.prose;
        let noun = &*prose.tokens[mention.head.end - 1].folded;
        COMPANY.contains(&noun)
            && mention.states.is_empty()
            && mention.descriptor().all(|at| {
                let token = &prose.tokens[at];
                token.is(Class::DETERMINER | Class::NUMERAL)
                    || token.state.is_some() && prose.tokens[at + 1].kind == Kind::Possessive
                    || matches!(
                        &*token.folded,
                        "both" | "countries" | "nations" | "warring" | "opposing" | "rival"
                    )
                    || token.kind == Kind::Possessive
            })
            && (mention.is_definite
                || mention
                    .descriptor()
                    .any(|at| matches!(&*prose.tokens[at].folded, "both" | "two" | "three")))
    }

    /// Whom it means: persons named before it in the sentence, or who took part in what was told last.
    pub(super) fn company(&self, mention: &Mention, scene: &Scene) -> Vec<Actor> {
        let prose = self.prose;
        if !self.is_company(mention) {
            return Vec::new();
        }
        let noun = &*prose.tokens[mention.head.end - 1].folded;
        let is_of_persons = !matches!(
            noun,
            "sides"
                | "panels"
                | "parties"
                | "delegations"
                | "teams"
                | "countries"
                | "capitals"
                | "nations"
                | "governments"
        );
        // `the two countries' presidents`
        let is_of_persons = is_of_persons
            && !mention
                .descriptor()
                .any(|at| matches!(&*prose.tokens[at].folded, "countries" | "nations"));
        let leads = prose.tokens[mention.head.end - 1].is(Class::LEADER);
        let count = match mention
            .descriptor()
            .any(|at| prose.tokens[at].folded == "three")
        {
            true => 3,
            false => 2,
        };
        let row_of = |actor: &Actor| {
            (0..self.cast.persons.len())
                .find(|&row| is_same(&self.cast.persons[row].name, &actor.name))
        };
        let fits = |row: usize| {
            let person = &self.cast.persons[row];
            match noun.strip_suffix('s').unwrap_or(noun) {
                "leader" => is_leader(person),
                "men" | "women" => true,
                office => person.offices.iter().any(|known| known == office),
            }
        };
        let may_be = |actor: &Actor| match is_of_persons {
            true => row_of(actor).is_some_and(fits),
            false => row_of(actor).is_none(),
        };
        let mut rows: Vec<usize> = Vec::new();
        for other in scene.mentions.iter().filter(|_| is_of_persons) {
            if other.sort == Sort::Name
                && other.range.end <= mention.range.start
                && let Some(row) = self.cast.person(prose, other)
                && self.cast.persons[row].is_person()
                && !rows.contains(&row)
            {
                rows.push(row);
            }
        }
        if rows.len() == count {
            let made = rows.into_iter().map(|row| {
                let person = &self.cast.persons[row];
                Actor {
                    name: person.name.clone(),
                    span: 0..0,
                    confidence: 0.6,
                    is_leader: is_leader(person),
                    is_group: false,
                    is_body: false,
                }
            });
            return made.collect();
        }
        let company = (self.companies.iter().rev())
            .find(|company| company.len() == count && company.iter().all(may_be));
        if let Some(company) = company {
            let made = company.iter().map(|one| Actor {
                is_leader: leads,
                ..one.clone()
            });
            return made.collect();
        }
        // `spoke with both presidents`: those who have that office, if they are just so many.
        let is_here = |row: usize| {
            (scene.mentions.iter()).any(|other| {
                other.sort == Sort::Name && self.cast.person(prose, other) == Some(row)
            })
        };
        let holders: Vec<usize> = (0..self.cast.persons.len().min(200))
            .filter(|&row| is_of_persons && fits(row) && !is_here(row))
            .collect();
        if holders.len() != count || matches!(noun, "men" | "women") {
            return Vec::new();
        }
        let made = holders.into_iter().map(|row| Actor {
            name: self.cast.persons[row].name.clone(),
            span: 0..0,
            confidence: 0.55,
            is_leader: leads,
            is_group: false,
            is_body: false,
        });
        made.collect()
    }
}
