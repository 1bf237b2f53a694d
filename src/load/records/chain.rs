//! What a program can tell of a chain of reporting that is written the wrong way round: it is
//! to run from the outlet to the person. Open it when there is another sign of that.

use crate::{
    load::{
        fault::{Fault, Hint},
        fields::Fields,
    },
    model::{Actor, ActorKind, Source},
};

/// What is known of the others that a statement names.
pub(super) struct Others<'r> {
    /// Who said it.
    pub(super) speaker: Option<&'r Actor>,
    /// Where it is known from.
    pub(super) sources: Vec<&'r Source>,
}

/// Warns where a chain begins with the person, or names nobody but the speaker.
pub(super) fn warn(fields: &mut Fields, chain: &[String], others: &Others) {
    let place = fields.place;
    let place = place.key("reported_by");
    let is_outlet = |link: &str| (others.sources.iter()).any(|source| publishes(source, link));
    let is_speaker = |link: &str| {
        !is_outlet(link) && (others.speaker).is_some_and(|speaker| names(link, speaker))
    };
    match chain {
        [first, .., last] if is_outlet(last) && !is_outlet(first) => {
            let fault = Fault::ChainEndsWithPublisher(last.clone());
            fields.warn_at(&place, fault, Some(Hint::TurnRound));
        }
        [only] if is_speaker(only) => {
            let fault = Fault::ChainIsSpeaker(only.clone());
            fields.warn_at(&place.item(0), fault, Some(Hint::BeginWithOutlet));
        }
        [before @ .., _] => {
            if let Some(nth) = before.iter().position(|link| is_speaker(link)) {
                let fault = Fault::ChainHasSpeaker(before[nth].clone());
                fields.warn_at(&place.item(nth), fault, Some(Hint::TurnRound));
            }
        }
        [] => {}
    }
}

/// Words without case and signs.
fn words(text: &str) -> Vec<String> {
    (text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether words stand in others, one behind the other.
fn holds(text: &[String], part: &[String]) -> bool {
    !part.is_empty() && text.windows(part.len()).any(|window| window == part)
}

/// Whether a link is the publisher of a source, or one of those it names: `AP` in
/// “Journal-News (AP)”.
fn publishes(source: &Source, link: &str) -> bool {
    holds(&words(&source.publisher), &words(link))
}

/// Whether a link names an actor: a person by name or last name, with an office or without,
/// anyone else by the name alone.
fn names(link: &str, actor: &Actor) -> bool {
    let link = words(link);
    if actor.kind != ActorKind::Person {
        return [&*actor.name, actor.short_name()]
            .iter()
            .any(|name| words(name) == link);
    }
    let last = actor
        .name
        .split_whitespace()
        .next_back()
        .unwrap_or_default();
    [actor.short_name(), last]
        .iter()
        .any(|name| holds(&link, &words(name)))
}
