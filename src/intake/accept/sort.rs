//! What sort of actor a name names, by its words. Open it when somebody new is made a person and is none.

use super::super::lexicon::{Class, Language, Lexicon};
use crate::{model::ActorKind, query::fold};

/// Beginnings of words for parts of a state.
const OF_STATES: &str = "ministr ministèr government gouvernement governor army armée military navy cabinet parliament parlement embassy ambassade \
    police presidency présidence congress senate sénat court chancell administration treasury border security kremlin \
    министерств міністерств правительств уряд парламент арми армі посольств суд полици поліці администраци адміністраці кремл";

/// What a name names.
pub(super) fn kind_of(name: &str, language: Language) -> ActorKind {
    let lexicon = Lexicon::of(language);
    let words: Vec<(&str, String)> = (name.split_whitespace())
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("the"))
        .map(|word| (word, fold(word)))
        .collect();
    let Some((first, folded)) = words.first() else {
        return ActorKind::Person;
    };
    let of_phrase = lexicon
        .phrase(folded, |on| words.get(on).map(|(_, folded)| &**folded))
        .filter(|(length, ..)| *length == words.len())
        .map(|(_, class, _)| class);
    let whole = of_phrase.or_else(|| (words.len() == 1).then(|| lexicon.word(first, folded).class));
    let whole = whole.unwrap_or(Class::NONE);
    if whole.has(Class::STATE | Class::CAPITAL) {
        return ActorKind::State;
    }
    let class_of = |(word, folded): &(&str, String)| lexicon.word(word, folded).class;
    let is_body = words.iter().any(|word| class_of(word).has(Class::BODY));
    if !is_body && !whole.has(Class::ORGANISATION | Class::OUTLET) {
        return ActorKind::Person;
    }
    let is_of_state = words.iter().any(|(_, word)| {
        let mut all = OF_STATES.split_whitespace();
        all.any(|of| word.starts_with(&fold(of)))
    });
    match is_of_state || fold(name).contains("white house") {
        true => ActorKind::GovernmentBody,
        false => ActorKind::Organisation,
    }
}

#[cfg(test)]
mod tests {
    use super::{ActorKind, Language, kind_of};

    #[test]
    fn names_tell_what_somebody_is() {
        for (name, kind) in [
            ("Dmitry Peskov", ActorKind::Person),
            ("two people familiar with the plan", ActorKind::Person),
            ("Russia", ActorKind::State),
            ("United States", ActorKind::State),
            ("the European Union", ActorKind::Organisation),
            ("Reuters", ActorKind::Organisation),
            ("foreign ministry", ActorKind::GovernmentBody),
            ("White House", ActorKind::GovernmentBody),
            ("", ActorKind::Person),
        ] {
            assert_eq!(kind_of(name, Language::English), kind, "{name}");
        }
        let ministry = kind_of("Министерство обороны", Language::Russian);
        assert_eq!(ministry, ActorKind::GovernmentBody);
    }
}
