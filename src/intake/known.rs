//! What a dossier has already: its actors in the drafts, statements and events that are
//! there, and statements that say the opposite of one another. Open it when something known is
//! told as new.

use super::{
    draft::{Draft, EventDraft, Reason, StatementDraft},
    names::{Named, Names},
};
use crate::{
    model::{ActorKind, Dossier, EventKind, Stance, Statement, TopicId},
    query::fold,
};

/// So many seconds may lie between the days of the same thing in two sources.
const NEAR: i64 = 86_400;
/// Words of a name that say nothing: they stand in many.
const COMMON: &str =
    " the of and for a an de la le du des von president republic federation united kingdom ";

/// What a dossier has, to be found in drafts.
pub(super) struct Known<'d> {
    dossier: &'d Dossier,
    names: Names,
    /// For each topic, the words that tell of it.
    topics: Vec<Vec<String>>,
}

impl<'d> Known<'d> {
    pub(super) fn of(dossier: &'d Dossier) -> Known<'d> {
        let names = Names::of(dossier.actors.iter().map(|actor| Named {
            name: &actor.name,
            short: actor.short.as_deref(),
            is_person: actor.kind == ActorKind::Person,
        }));
        let topics = (dossier.topics.iter())
            .map(|topic| {
                let names = format!(
                    "{} {}",
                    topic.name,
                    topic.short.as_deref().unwrap_or_default()
                );
                content_words(&names)
            })
            .collect();
        Known {
            dossier,
            names,
            topics,
        }
    }

    /// The actor that a name means, as its row.
    fn actor(&self, name: &str) -> Option<usize> {
        self.names.find(name)
    }

    fn id(&self, row: usize) -> String {
        self.dossier.actors[row].id.as_str().to_owned()
    }

    /// Marks what is known in the drafts.
    pub(super) fn mark(&self, drafts: &mut [Draft]) {
        for draft in drafts {
            match draft {
                Draft::Statement(draft) => self.mark_statement(draft),
                Draft::Event(draft) => self.mark_event(draft),
            }
        }
    }

    fn mark_statement(&self, draft: &mut StatementDraft) {
        let row = self.actor(&draft.speaker.value);
        draft.actor = row.map(|row| self.id(row));
        let said = content_words(&draft.content.value);
        for (topic, words) in self.dossier.topics.iter().zip(&self.topics) {
            let found = words.iter().filter(|word| has_word(&said, word)).count();
            if found > 0 && found * 2 >= words.len() {
                let mut field = draft.content.clone();
                field.value = topic.id.as_str().to_owned();
                field.confidence = 0.5;
                field.reason = Reason::Cue;
                draft.topics.push(field);
            }
        }
        let own = (draft.quote.as_ref()).map_or(String::new(), |quote| fold(&quote.value));
        let mut best: Option<(f32, usize)> = None;
        for (row, statement) in self.dossier.statements.iter().enumerate() {
            if !near(&statement.date, &draft.date.value) {
                continue;
            }
            let quote = fold(statement.quote.as_deref().unwrap_or_default());
            let is_quote = !quote.is_empty()
                && !own.is_empty()
                && (quote.contains(&*own) || own.contains(&*quote));
            // Asked of those alone that may be the same: a dossier has many.
            let shared = || {
                let all = format!("{} {quote}", statement.summary);
                share(&said, &content_words(&all))
            };
            let (score, least) = match draft.actor.as_deref() {
                Some(actor) if self.speaks_for(statement, actor) => {
                    (if is_quote { 1.0 } else { shared() }, 0.34)
                }
                Some(_) => {
                    let is_on = |topic: &TopicId| {
                        draft.topics.iter().any(|own| own.value == topic.as_str())
                    };
                    if opposes(statement.stance, draft.stance.value)
                        && statement.topics.iter().any(is_on)
                    {
                        draft.contradicts.push(statement.id.as_str().to_owned());
                    }
                    continue;
                }
                // Whoever the dossier has under another name: “the envoys”, “Russian authorities”. The
                // words have to say so, or a quote of several.
                None if is_quote && own.split_whitespace().nth(2).is_some() => {
                    (0.5 + shared(), 0.5)
                }
                None => (shared(), 0.5),
            };
            if score > least && best.is_none_or(|(top, _)| score > top) {
                best = Some((score, row));
            }
        }
        draft.known = best.map(|(_, row)| self.dossier.statements[row].id.as_str().to_owned());
    }

    /// Whether a statement is made by an actor, alone or with others, or by somebody of the same body: an aide speaks for
    /// the one that he belongs to.
    fn speaks_for(&self, statement: &Statement, actor: &str) -> bool {
        let belongs = |one: &str, to: &str| {
            let affiliation = self
                .dossier
                .actor(one)
                .and_then(|of| of.affiliation.as_ref());
            affiliation.is_some_and(|of| of.as_str() == to)
        };
        let speaker = statement.speaker.as_str();
        let mut joint = statement.joint_with.iter();
        speaker == actor
            || joint.any(|other| other.as_str() == actor)
            || belongs(speaker, actor)
            || belongs(actor, speaker)
    }

    fn mark_event(&self, draft: &mut EventDraft) {
        let rows: Vec<Option<usize>> = draft
            .actors
            .iter()
            .map(|actor| self.actor(&actor.value))
            .collect();
        draft.actor_ids = rows.iter().map(|row| row.map(|row| self.id(row))).collect();
        let told = content_words(&draft.title.value);
        let mut best: Option<(f32, usize)> = None;
        for (row, event) in self.dossier.events.iter().enumerate() {
            if !is_kind(event.kind, draft.kind.value) || !near(&event.date, &draft.date.value) {
                continue;
            }
            // Those who act for a party are the party.
            let party = |actor: &str| self.dossier.party_of(actor).map(|party| party.id.as_str());
            let shared = draft.actor_ids.iter().flatten().filter(|id| {
                event.participants.iter().any(|participant| {
                    participant.actor.as_str() == **id
                        || party(participant.actor.as_str()).is_some_and(|of| party(id) == Some(of))
                })
            });
            let shared = shared.count() as f32 / draft.actors.len().max(1) as f32;
            let words = share(
                &told,
                &content_words(&format!("{} {}", event.title, event.summary)),
            );
            let score = shared * 0.4 + words * 0.9;
            if score > 0.45 && best.is_none_or(|(top, _)| score > top) {
                best = Some((score, row));
            }
        }
        draft.known = best.map(|(_, row)| self.dossier.events[row].id.as_str().to_owned());
    }
}

/// Statements of one text that say the opposite of the same thing: other speakers, opposed
/// stances, and words in common beside the names.
pub(super) fn oppose(drafts: &mut [Draft]) {
    // Accounts that differ stand close together; this keeps long texts quick.
    const REACH: usize = 40;
    let said: Vec<Option<(String, Stance, Vec<String>)>> = (drafts.iter())
        .map(|draft| match draft {
            Draft::Statement(draft)
                if matches!(draft.stance.value, Stance::Supports | Stance::Opposes) =>
            {
                let own = fold(&draft.speaker.value);
                let mut words = content_words(&draft.content.value);
                words.retain(|word| !own.contains(&**word));
                Some((own, draft.stance.value, words))
            }
            _ => None,
        })
        .collect();
    for (row, one) in said.iter().enumerate() {
        let Some((speaker, stance, words)) = one else {
            continue;
        };
        for (other, another) in said.iter().enumerate().skip(row + 1).take(REACH) {
            let Some((other_speaker, other_stance, other_words)) = another else {
                continue;
            };
            if speaker != other_speaker
                && opposes(*stance, *other_stance)
                && share(words, other_words) >= 0.3
            {
                for (at, of) in [(row, other), (other, row)] {
                    if let Draft::Statement(draft) = &mut drafts[at] {
                        draft.opposes.push(of);
                    }
                }
            }
        }
    }
}

fn opposes(a: Stance, b: Stance) -> bool {
    matches!(
        (a, b),
        (Stance::Supports, Stance::Opposes) | (Stance::Opposes, Stance::Supports)
    )
}

/// Kinds that two sources may choose for the same thing.
pub(super) fn is_kind(a: EventKind, b: EventKind) -> bool {
    use EventKind::{Decision, Document, Leak, Proposal, Summit, Talks, Visit};
    let meets = |kind: EventKind| matches!(kind, Talks | Summit | Visit);
    let decides = |kind: EventKind| matches!(kind, Decision | Document);
    let shows = |kind: EventKind| matches!(kind, Leak | Proposal | Document);
    a == b || meets(a) && meets(b) || decides(a) && decides(b) || shows(a) && shows(b)
}

/// Whether two dates may be of the same thing: they touch, or are a day apart.
pub(super) fn near(a: &crate::model::date::Edtf, b: &crate::model::date::Edtf) -> bool {
    let (a, b) = (a.span(), b.span());
    a.start_earliest <= b.end_latest.saturating_add(NEAR)
        && b.start_earliest <= a.end_latest.saturating_add(NEAR)
}

/// The words of a text that carry what it says, folded and without their endings.
pub(super) fn content_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words: Vec<String> = (folded.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 3 && !COMMON.contains(&format!(" {word} ")))
        .filter(|word| {
            !matches!(
                *word,
                "said"
                    | "that"
                    | "with"
                    | "from"
                    | "would"
                    | "have"
                    | "been"
                    | "were"
                    | "they"
                    | "their"
                    | "which"
                    | "about"
                    | "after"
                    | "this"
            )
        })
        // “drones” and “drone”, “damaging” and “damaged”.
        .map(|word| word.strip_suffix('s').unwrap_or(word).chars().take(5).collect())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn has_word(words: &[String], word: &str) -> bool {
    words
        .binary_search_by(|other| other.as_str().cmp(word))
        .is_ok()
}

/// Which share of the words of the shorter text the other has as well.
pub(super) fn share(a: &[String], b: &[String]) -> f32 {
    let both = a.iter().filter(|word| has_word(b, word)).count();
    both as f32 / a.len().min(b.len()).max(3) as f32
}
