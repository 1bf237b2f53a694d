//! How somebody who took part is called: a person by name, an army by its state. Open it when an actor
//! of an event is named wrongly.

use super::{Actor, Chronicler, Scene, is_same, word_at};
use crate::intake::{
    cast::{Person, state_of},
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::Prose,
    trigger::group,
};
use std::ops::Range;

/// Those to whom something is done, or who speak of it.
const BYSTANDERS: [&str; 16] = [
    "prisoners",
    "hostages",
    "captives",
    "residents",
    "families",
    "relatives",
    "witnesses",
    "villagers",
    "survivors",
    "parents",
    "others",
    "ones",
    "analysts",
    "experts",
    "observers",
    "critics",
];

impl Chronicler<'_, '_> {
    pub(super) fn add_actor(
        &self,
        mention: &Mention,
        is_subject: bool,
        scene: &Scene,
        actors: &mut Vec<Actor>,
    ) {
        let prose = self.prose;
        let span = prose.bytes(mention.range.clone());
        let is_alone = actors.is_empty();
        let mut add = |name: String, confidence: f32, is_leader: bool| {
            if !name.is_empty() && !actors.iter().any(|actor| is_same(&actor.name, &name)) {
                actors.push(Actor {
                    name,
                    span: span.clone(),
                    confidence,
                    is_leader,
                    is_group: confidence < 0.55,
                    is_body: mention.sort == Sort::Body,
                });
            }
        };
        match mention.sort {
            Sort::Name => match self.cast.person(prose, mention) {
                Some(row) if self.cast.persons[row].is_person() => {
                    let person = &self.cast.persons[row];
                    let is_leader = person.offices.iter().any(|office| {
                        matches!(
                            &**office,
                            "president"
                                | "premier"
                                | "prime"
                                | "chancellor"
                                | "king"
                                | "emir"
                                | "leader"
                        )
                    });
                    let is_second = person.offices.iter().any(|office| {
                        matches!(
                            &**office,
                            "vice"
                                | "deputy"
                                | "envoy"
                                | "spokesman"
                                | "vice-president"
                                | "adviser"
                                | "aide"
                        )
                    });
                    add(person.name.clone(), 0.9, is_leader && !is_second);
                }
                // A name that does something, of whom nothing else is known.
                // `Соглашение было заключено`: a noun with the capital of its sentence
                _ if mention.range.start == scene.range.start
                    && mention.head.len() == 1
                    && matches!(prose.language, Language::Ukrainian | Language::Russian) => {}
                _ if is_subject => add(prose.words(mention.head.clone()).to_owned(), 0.6, false),
                _ => {}
            },
            Sort::State => {
                if let Some(state) = state_of(prose, mention) {
                    add(self.cast.state(state), 0.85, false);
                }
            }
            Sort::Body => {
                let word = &prose.tokens[mention.head.end - 1].folded;
                // `the Ukrainian delegation` is Ukraine.
                let state = mention.range.clone().find_map(|at| prose.tokens[at].state);
                if let Some(state) = state
                    && matches!(
                        &**word,
                        "delegation"
                            | "side"
                            | "government"
                            | "team"
                            | "leadership"
                            | "administration"
                            | "authorities"
                    )
                {
                    add(self.cast.state(state), 0.75, false);
                    return;
                }
                // `the ministry said its forces had captured`: those of the state that says so
                let owner = prose.tokens[mention.range.start].folded == "its";
                let speaker = (scene.mentions.iter())
                    .filter(|_| owner && matches!(&**word, "forces" | "army" | "military"))
                    .find(|speaker| scene.heard.subjects.contains(&speaker.range));
                let of = speaker.and_then(|speaker| {
                    let states = speaker.states.first().copied();
                    states.or_else(|| state_of(prose, speaker))
                });
                if let Some(state) = of {
                    add(self.cast.state(state), 0.65, false);
                    return;
                }
                let name =
                    match mention.head.len() == 1 && !prose.tokens[mention.head.start].is_capital {
                        true => self.cast.body(word).map(str::to_owned),
                        false => None,
                    };
                add(
                    name.unwrap_or_else(|| self.cast.body_name(prose, mention)),
                    0.8,
                    false,
                );
            }
            Sort::Group if !self.company(mention, scene).is_empty() => {
                for one in self.company(mention, scene) {
                    if !actors.iter().any(|actor| is_same(&actor.name, &one.name)) {
                        actors.push(Actor {
                            span: span.clone(),
                            confidence: 0.6,
                            ..one
                        });
                    }
                }
            }
            Sort::Group | Sort::Role => {
                let everybody: Vec<usize> = (0..self.cast.persons.len()).collect();
                let holder =
                    (mention.sort == Sort::Role && mention.is_definite && everybody.len() < 200)
                        .then(|| self.cast.holder(prose, mention, &everybody, None))
                        .flatten();
                if let Some((row, _)) = holder {
                    let is_leader = prose.tokens[mention.head.end - 1].is(Class::LEADER);
                    add(self.cast.persons[row].name.clone(), 0.65, is_leader);
                    return;
                }
                // `the head of Israel's Shin Bet`: who that is, is not told
                if mention.sort == Sort::Role
                    && let Some(body) = scene.mentions.iter().find(|body| {
                        body.sort != Sort::State
                            && body.sort != Sort::Place
                            && body.range.start == mention.range.end + 1
                            && prose.tokens[mention.range.end].folded == "of"
                    })
                {
                    let is_named = (scene.mentions.iter()).any(|name| {
                        name.sort == Sort::Name
                            && name.range.start == body.range.end + 1
                            && prose.tokens[body.range.end].is_sign(',')
                    });
                    if is_named {
                        return;
                    }
                    let name = prose.words(mention.head.start..body.range.end);
                    add(name.to_owned(), 0.6, false);
                    return;
                }
                // `European Union leaders`
                if let Some(body) = body_before(prose, mention) {
                    add(prose.words(body).to_owned(), 0.75, false);
                } else if mention.states.is_empty()
                    && mention.sort == Sort::Group
                    && is_subject
                    && !prose.tokens[mention.head.end - 1].is(Class::SOURCE)
                    && !BYSTANDERS.contains(&&*prose.tokens[mention.head.end - 1].folded)
                {
                    // `European leaders` are more than `leaders`.
                    let start = (mention.descriptor())
                        .find(|&at| !prose.tokens[at].is(Class::DETERMINER | Class::NUMERAL))
                        .filter(|&at| {
                            let is_known = prose.tokens[at].is(Class::THING | Class::DEMONYM);
                            prose.tokens[at].is_capital && (is_known || at > scene.range.start)
                        });
                    let (from, sure) = match start {
                        Some(at) => (at, 0.6),
                        None => (mention.head.start, 0.5),
                    };
                    add(prose.words(from..mention.head.end).to_owned(), sure, false);
                }
                let mut states = mention.states.clone();
                states.dedup();
                for state in states {
                    let is_known =
                        prose.language == Language::English || self.cast.names_state(state);
                    let name = match is_known {
                        true => self.cast.state(state),
                        false => prose.words(mention.range.clone()).to_owned(),
                    };
                    add(
                        name,
                        0.7,
                        prose.tokens[mention.head.end - 1].is(Class::LEADER),
                    );
                }
            }
            Sort::Pronoun => {
                // `A and B said they had agreed`
                let is_they = is_subject && scene.heard.together.is_empty();
                if is_they
                    && matches!(&*prose.tokens[mention.head.start].folded, "they")
                    && let Some(sides) = (scene.mentions.iter()).find(|sides| {
                        sides.sort == Sort::Group && scene.heard.subjects.contains(&sides.range)
                    })
                {
                    for one in self.company(sides, scene) {
                        add(one.name, 0.6, one.is_leader);
                    }
                }
                if is_they && prose.tokens[mention.head.start].folded == "they" && is_alone {
                    let mut rows: Vec<usize> = Vec::new();
                    let before = scene.mentions.iter().take_while(|other| *other != mention);
                    for other in before {
                        let row = match other.sort {
                            Sort::Name => self.cast.person(prose, other),
                            Sort::Pronoun
                                if matches!(word_at(prose, other.head.start), "he" | "she") =>
                            {
                                scene.heard.focus
                            }
                            _ => None,
                        };
                        rows.extend(row.filter(|row| {
                            self.cast.persons[*row].is_person() && !rows.contains(row)
                        }));
                    }
                    if let [a, b] = rows[..] {
                        for row in [a, b] {
                            let person = &self.cast.persons[row];
                            add(person.name.clone(), 0.6, is_leader(person));
                        }
                        return;
                    }
                }
                let is_many = matches!(
                    prose.tokens[mention.head.start]
                        .folded
                        .trim_end_matches("'re"),
                    "they" | "вони" | "они" | "ils"
                );
                // `They are expected to meet again`: who met in the sentence before
                if is_subject
                    && is_many
                    && is_alone
                    && scene.heard.together.is_empty()
                    && self.last_told + 1 == self.seen
                    && let Some(last) = (self.found.iter().rev().take(3)).find(|last| {
                        last.draft.actors.len() > 1 && group(last.draft.kind.value) == 0
                    })
                {
                    for one in &last.draft.actors {
                        add(one.value.clone(), 0.6, false);
                    }
                    return;
                }
                if is_subject && is_many {
                    for speaker in &scene.heard.together {
                        let leads = speaker
                            .person
                            .is_some_and(|row| is_leader(&self.cast.persons[row]));
                        add(speaker.name.clone(), 0.6, leads);
                    }
                }
                let whole = &*prose.tokens[mention.head.start].folded;
                let word = whole.split('\'').next().unwrap_or(whole);
                let is_one = matches!(
                    word,
                    "he" | "she" | "він" | "вона" | "он" | "она" | "il" | "elle"
                );
                // Who was named before it in the sentence, or whom the last one was about.
                let named = (scene.mentions.iter().rev())
                    .filter(|other| {
                        other.sort == Sort::Name && other.range.end <= mention.range.start
                    })
                    .filter(|other| {
                        let before = other.range.start.checked_sub(1);
                        before.is_none_or(|at| {
                            !prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE)
                        })
                    })
                    .filter_map(|other| self.cast.person(prose, other))
                    .find(|&row| self.cast.persons[row].is_person());
                if let Some(row) = named.or(scene.heard.focus).filter(|_| is_one && is_subject) {
                    let person = &self.cast.persons[row];
                    add(person.name.clone(), 0.6, is_leader(person));
                }
                // `says it will leave the city, which it captured`
                if word == "it"
                    && is_subject
                    && let Some(body) = (scene.mentions.iter()).find(|body| {
                        matches!(body.sort, Sort::Body | Sort::State)
                            && scene.heard.subjects.contains(&body.range)
                            && body.range.end <= mention.range.start
                    })
                {
                    let mut named = Vec::new();
                    self.add_named(body, &mut named);
                    for one in named {
                        add(one.name, 0.6, false);
                    }
                }
            }
            Sort::Place | Sort::Outlet | Sort::Paper => {}
        }
    }
}

/// The body whose people a mention is of: of `European Union leaders` the first two words.
pub(super) fn body_before(prose: &Prose, mention: &Mention) -> Option<Range<usize>> {
    mention.descriptor().find_map(|at| {
        let word =
            |nth: usize| (at + nth < mention.head.start).then(|| &*prose.tokens[at + nth].folded);
        let phrase = prose.lexicon.phrase(&prose.tokens[at].folded, word);
        let (length, class) = phrase.map_or((1, prose.tokens[at].class), |(length, class, _)| {
            (length, class)
        });
        (class.has(Class::ORGANISATION) && !class.has(Class::OUTLET)).then_some(at..at + length)
    })
}

/// Whether somebody leads a state or a government.
pub(super) fn is_leader(person: &Person) -> bool {
    let has = |offices: &[&str]| {
        person
            .offices
            .iter()
            .any(|office| offices.contains(&&**office))
    };
    has(&[
        "president",
        "premier",
        "prime",
        "chancellor",
        "king",
        "emir",
        "leader",
        "президент",
        "премьер-министр",
        "прем'єр-міністр",
        "канцлер",
    ]) && !has(&[
        "vice",
        "deputy",
        "envoy",
        "spokesman",
        "vice-president",
        "adviser",
        "aide",
        "negotiator",
    ])
}
