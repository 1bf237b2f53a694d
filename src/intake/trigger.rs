//! Words that tell of an event, and of which kind. Open it when a kind of event is not found,
//! or something else is taken for one.

mod words;

use super::{
    lexicon::{Class, Language},
    prose::Prose,
};
use crate::model::EventKind::{
    self, Call, Decision, Document, Military, Proposal, Summit, Talks, Visit,
};
use std::ops::Range;
use words::{Words, may_tell, words_of};

/// A word that tells of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trigger {
    pub(super) at: usize,
    pub(super) kind: EventKind,
    /// A verb tells it; a noun may only speak of it.
    pub(super) is_verb: bool,
}

/// Whether a phrase (`_` is a space) stands at a place.
fn stands(prose: &Prose, at: usize, end: usize, phrase: &str) -> bool {
    phrase.split('_').enumerate().all(|(nth, word)| {
        let place = at + nth;
        place < end && !prose.is_quoted[place] && prose.tokens[place].folded == word
    })
}

/// What a token of a sentence tells of, if it tells of an event.
fn at(prose: &Prose, at: usize, sentence: &Range<usize>, words: &Words) -> Option<Trigger> {
    let token = &prose.tokens[at];
    if !token.is_word() || prose.is_quoted[at] || !may_tell(prose.language, &token.folded) {
        return None;
    }
    let has = |list: &str| {
        list.split(' ')
            .any(|phrase| stands(prose, at, sentence.end, phrase))
    };
    let mut found = None;
    for (kind, list) in words.nouns {
        if has(list) {
            found = Some((*kind, false));
        }
    }
    for (kind, list) in words.verbs {
        if has(list) {
            found = Some((*kind, true));
        }
    }
    for (kind, verbs, nouns) in words.pairs {
        if verbs.split(' ').any(|verb| token.folded == verb) {
            let reach = at + 1..sentence.end.min(at + 13);
            let noun = reach.clone().find(|&place| {
                nouns
                    .split(' ')
                    .any(|noun| stands(prose, place, reach.end, noun))
            });
            let is_parted = noun.is_none_or(|noun| {
                (at + 1..noun).any(|place| {
                    let token = &prose.tokens[place];
                    // `offered soldiers for the force`
                    let is_for = matches!(kind, Proposal | Talks)
                        && matches!(&*token.folded, "for" | "about" | "against");
                    // `ended a visit under the pact`, `shut a valve at the border`
                    let is_elsewhere = *kind == Decision
                        && matches!(&*prose.tokens[at].folded, "closed" | "reopened" | "ended")
                        && prose.tokens[place].is(Class::LOCATIVE | Class::PREPOSITION);
                    // `withdrew from the city, and troops entered it`
                    let is_on = *kind == Military && token.is_sign(',');
                    token.is_sign(';')
                        || prose.class(place).has(Class::SAY)
                        || is_for
                        || is_on
                        || is_elsewhere
                })
            });
            // `the agreement was signed`
            let is_done = at > sentence.start
                && matches!(
                    &*prose.tokens[at - 1].folded,
                    "was" | "were" | "been" | "be" | "being"
                );
            // `Договор был подписан 13 марта`
            let is_slavic = matches!(prose.language, Language::Ukrainian | Language::Russian);
            let is_done = is_done
                || is_slavic
                    && [
                        "ан", "ана", "ано", "аны", "ані", "ен", "ена", "ено", "ены", "ені",
                    ]
                    .iter()
                    .any(|ending| token.folded.ends_with(ending));
            // `a strike on a camp killed nine`
            let is_struck = !is_done
                && *kind == Military
                && matches!(
                    &*token.folded,
                    "killed" | "wounded" | "injured" | "destroyed"
                )
                && (at.saturating_sub(10).max(sentence.start)..at)
                    .all(|place| !prose.class(place).has(Class::SAY | Class::VERB));
            // `the deal signed in October`, `The document, signed in Doha,`
            let comma = usize::from(at > sentence.start + 1 && prose.tokens[at - 1].is_sign(','));
            let is_reduced = at > sentence.start
                && *kind == Document
                && nouns
                    .split(' ')
                    .any(|noun| prose.tokens[at - 1 - comma].folded == noun)
                && (prose.tokens.get(at + 1).filter(|_| at + 1 < sentence.end)).is_some_and(
                    |next| next.is(Class::PREPOSITION | Class::LOCATIVE | Class::WEEKDAY),
                );
            // `an agreement its president signed in Washington`
            let is_contact = !is_done
                && *kind == Document
                && at >= sentence.start + 2
                && (at.saturating_sub(4).max(sentence.start)..at - 1).any(|place| {
                    nouns
                        .split(' ')
                        .any(|noun| prose.tokens[place].folded == noun)
                        && prose.tokens[place + 1].is(Class::PRONOUN | Class::DETERMINER)
                });
            let is_before = is_reduced
                || is_contact
                || (is_done || is_struck)
                    && (at.saturating_sub(10).max(sentence.start)..at)
                        .any(|place| nouns.split(' ').any(|noun| stands(prose, place, at, noun)));
            if !is_parted || is_before {
                found = Some((*kind, true));
            }
        }
    }
    if found.is_none() && is_seeing(prose, at, sentence) {
        found = Some((Talks, true));
    }
    if found.is_none() && is_offering(prose, at, sentence) {
        found = Some((Proposal, true));
    }
    if found.is_none() && is_taking(prose, at, sentence) {
        found = Some((Military, true));
    }
    // `another one was signed a month later`
    if found.is_none()
        && token.folded == "signed"
        && at > sentence.start
        && matches!(&*prose.tokens[at - 1].folded, "was" | "were")
    {
        found = Some((Document, true));
    }
    if found.is_none() && is_killing(prose, at, sentence) {
        found = Some((Military, true));
    }
    let (kind, is_verb) = found?;
    // `had been meeting his counterpart`
    let is_meeting = token.folded == "meeting"
        && at > sentence.start
        && matches!(
            &*prose.tokens[at - 1].folded,
            "been" | "be" | "is" | "are" | "was" | "were"
        );
    // `would visit`
    let is_verb = is_verb
        || is_meeting
        || matches!(kind, Visit)
            && at > sentence.start
            && matches!(&*prose.tokens[at - 1].folded, "will" | "would" | "to");
    Some(Trigger { at, kind, is_verb })
}

/// `offered last week to let them repair it`, `has offered to halve the fee`
fn is_offering(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let to = (at + 1..sentence.end.min(at + 5)).find(|&at| prose.tokens[at].folded == "to");
    prose.tokens[at].folded == "offered"
        && to.is_some_and(|to| {
            let is_dated = (at + 1..to)
                .all(|at| prose.tokens[at].is(Class::WEEKDAY | Class::MONTH | Class::PREPOSITION | Class::FUNCTION)
                    || matches!(&*prose.tokens[at].folded, "last" | "week" | "month"));
            is_dated
                && prose.tokens.get(to + 1).is_some_and(|next| {
                    next.is_word() && !next.is_capital && !next.is(Class::DETERMINER | Class::PRONOUN)
                })
        })
        // `spoke with both and offered to host talks`: told beside
        && !(at > sentence.start && prose.tokens[at - 1].folded == "and")
}

/// `will see President Rodrigo`, `are to see each other`, `discussed it with his counterpart`
fn is_seeing(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    if prose.language != Language::English || at == sentence.start {
        return false;
    }
    let word = |at: usize| match at < sentence.end && !prose.is_quoted[at] {
        true => &*prose.tokens[at].folded,
        false => "",
    };
    let is_somebody = |at: usize| {
        at < sentence.end
            && (prose.tokens[at].is_capital || prose.tokens[at].is(Class::ROLE | Class::HONORIFIC))
            && !prose.tokens[at].is(Class::WEEKDAY | Class::MONTH)
    };
    match word(at) {
        "saw" => {
            prose.tokens.get(at + 1).is_some_and(|next| {
                next.is(Class::STATE | Class::ROLE | Class::HONORIFIC | Class::DEMONYM)
            }) && (at + 1..sentence.end.min(at + 6)).any(|at| prose.tokens[at].is(Class::ROLE))
                && (at + 2..sentence.end.min(at + 12)).any(|at| {
                    prose.tokens[at].is(Class::WEEKDAY | Class::MONTH) || word(at) == "week"
                })
        }
        "see" => {
            matches!(word(at - 1), "will" | "to")
                && (word(at + 1) == "each"
                    || is_somebody(at + 1)
                        && (at + 2..sentence.end.min(at + 12))
                            .any(|at| prose.tokens[at].is(Class::WEEKDAY | Class::MONTH)))
        }
        "discussed" | "discuss" => {
            // `are to meet to discuss it`: one meeting
            let is_aim = word(at - 1) == "to"
                && !(at >= sentence.start + 2
                    && matches!(
                        word(at - 2),
                        "expected" | "due" | "scheduled" | "set" | "is" | "are" | "was"
                    ));
            // `ministers, who …, are due to discuss the collision on July 21`
            let is_joint = !is_aim
                && word(at - 1) == "to"
                && (at.saturating_sub(3).max(sentence.start)..at).any(|at| word(at) == "are");
            if is_joint {
                return true;
            }
            let with = (at + 1..sentence.end.min(at + 8)).find(|&at| word(at) == "with");
            !is_aim
                && with.is_some_and(|with| {
                    is_somebody(with + 1) || is_somebody(with + 2) || is_somebody(with + 3)
                })
        }
        _ => false,
    }
}

/// `seized Goma and took Bukavu`
fn is_taking(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let next =
        (prose.tokens.get(at + 1)).filter(|_| at + 1 < sentence.end && !prose.is_quoted[at + 1]);
    prose.tokens[at].folded == "took"
        && next.is_some_and(|next| {
            next.is_capital && !next.is(Class::WEEKDAY | Class::MALE | Class::FEMALE | Class::ROLE)
        })
        && (sentence.start..at).any(|at| {
            matches!(
                &*prose.tokens[at].folded,
                "seized" | "captured" | "overran" | "stormed" | "retook"
            )
        })
}

/// `Israeli forces killed four`: those who do it are armed.
fn is_killing(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let armed = |place: usize| {
        matches!(
            &*prose.tokens[place].folded,
            "forces"
                | "army"
                | "troops"
                | "military"
                | "soldiers"
                | "gunmen"
                | "fighters"
                | "militants"
                | "rebels"
                | "guerrillas"
                | "drones"
                | "missiles"
                | "rockets"
                | "insurgents"
                | "jets"
                | "warplanes"
        )
    };
    matches!(
        &*prose.tokens[at].folded,
        "killed" | "wounded" | "hit" | "pounded"
    ) && (at.saturating_sub(3).max(sentence.start)..at).any(armed)
        && !(at.saturating_sub(2).max(sentence.start)..at).any(|place| {
            matches!(
                &*prose.tokens[place].folded,
                "was" | "were" | "been" | "being" | ","
            )
        })
}

/// Whether a place in a sentence is told as something that is not so, or not yet.
fn is_unreal(prose: &Prose, trigger: &Trigger, sentence: &Range<usize>, words: &Words) -> bool {
    let from = trigger.at.saturating_sub(5).max(sentence.start);
    let mut before = from..trigger.at;
    // `was captured`, and nobody says by whom
    let word = |at: usize| &*prose.tokens[at].folded;
    let is_passive = trigger.is_verb
        && trigger.kind == Military
        && trigger.at > sentence.start
        && matches!(word(trigger.at - 1), "was" | "were" | "been" | "being");
    let names_it = (trigger.at + 1..sentence.end.min(trigger.at + 13)).any(|at| {
        matches!(
            word(at),
            "by" | "landmine"
                | "mine"
                | "blast"
                | "explosion"
                | "shell"
                | "shells"
                | "gunfire"
                | "grenade"
                | "bomb"
                | "bombs"
                | "rocket"
                | "rockets"
                | "mortar"
                | "shrapnel"
                | "strike"
                | "strikes"
                | "attack"
                | "attacks"
                | "drone"
                | "drones"
                | "shelling"
                | "missile"
                | "missiles"
                | "airstrike"
                | "raid"
        )
    });
    if is_passive && !names_it {
        return true;
    }
    // `since signing a treaty`, not `before signing` nor `the signing of`
    if trigger.is_verb
        && trigger.kind == Document
        && word(trigger.at).ends_with("ing")
        && !(trigger.at > sentence.start
            && matches!(word(trigger.at - 1), "since" | "after" | "by"))
    {
        return true;
    }
    // A cabinet that meets talks with nobody else.
    let is_own = trigger.at > sentence.start
        && matches!(
            word(trigger.at - 1),
            "cabinet" | "government" | "party" | "staff" | "news" | "press" | "board"
        );
    if !trigger.is_verb && trigger.kind == Talks && is_own {
        return true;
    }
    // `agreed to meet` is of the meeting.
    if trigger.kind == Decision && matches!(word(trigger.at), "agreed" | "agree") {
        let next = |nth: usize| match trigger.at + nth < sentence.end {
            true => word(trigger.at + nth),
            false => "",
        };
        let meets = matches!(
            next(2),
            "meet" | "talk" | "speak" | "continue" | "keep" | "hold" | "travel" | "send"
        );
        if next(1) == "to" && meets {
            return true;
        }
    }
    // `a report published in August`: of its words alone.
    let is_report = trigger.kind == Document
        && trigger.is_verb
        && trigger.at > sentence.start
        && matches!(word(trigger.at), "published" | "released" | "issued")
        && matches!(
            word(trigger.at - 1),
            "report" | "reports" | "statement" | "list" | "letter" | "data" | "paper"
        );
    if is_report {
        return true;
    }
    // `on the sidelines of a conference`: what is told was beside it.
    let is_beside = !trigger.is_verb
        && (trigger.at.saturating_sub(6).max(sentence.start)..trigger.at)
            .any(|at| matches!(word(at), "sidelines" | "margins"));
    if is_beside {
        return true;
    }
    // `made a port call`
    let is_other_call = trigger.kind == Call
        && (trigger.at + 1..sentence.end.min(trigger.at + 9)).any(|at| {
            word(at) == "call" && matches!(word(at - 1), "port" | "roll" | "close" | "wake-up")
        });
    if is_other_call {
        return true;
    }
    // `ruled out`, `struck down`
    let next = match trigger.at + 1 < sentence.end {
        true => word(trigger.at + 1),
        false => "",
    };
    if matches!(
        (word(trigger.at), next),
        ("ruled", "out") | ("struck", "down")
    ) {
        return true;
    }
    // A carrier strike group is a unit.
    if trigger.kind == Military && trigger.at + 1 < sentence.end && word(trigger.at + 1) == "group"
    {
        return true;
    }
    // A tone is struck and headlines are captured, and nobody is hurt.
    let is_figure = (trigger.at + 1..sentence.end.min(trigger.at + 6)).any(|at| {
        matches!(
            word(at),
            "tone"
                | "note"
                | "chord"
                | "balance"
                | "stance"
                | "attention"
                | "headlines"
                | "imagination"
                | "mood"
                | "initiative"
                | "opportunity"
        )
    });
    if trigger.is_verb && trigger.kind == Military && is_figure {
        return true;
    }
    // What somebody said would be is told as coming.
    let is_said = (sentence.start..trigger.at).any(|at| prose.class(at).has(Class::SAY))
        // `would meet again on December 9, the mission said`
        || trigger.kind == Talks
            && (trigger.at..sentence.end).any(|at| prose.tokens[at].is_sign(','))
            && (trigger.at..sentence.end).any(|at| prose.class(at).has(Class::SAY));
    if trigger.is_verb {
        return before.any(|at| {
            if is_said && word(at) == "would" {
                return false;
            }
            let token = &prose.tokens[at];
            // The Coalition of the Willing is there.
            if token.is_capital && at > sentence.start {
                return false;
            }
            prose.class(at).has(Class::NEGATION)
                || matches!(
                    &*token.folded,
                    "would"
                        | "could"
                        | "might"
                        | "may"
                        | "if"
                        | "whether"
                        | "should"
                        | "failed"
                        | "refused"
                        | "ready"
                        | "willing"
                        | "want"
                        | "wants"
                        | "wanted"
                        | "hopes"
                        | "hoped"
                        | "unless"
                        | "denied"
                        | "unable"
                        | "can"
                        | "didn't"
                        | "может"
                        | "готовий"
                        | "готов"
                        | "якщо"
                        | "если"
                        | "хоче"
                        | "хочет"
                        | "би"
                        | "бы"
                )
        });
    }
    let near = trigger.at.saturating_sub(3).max(sentence.start)..trigger.at;
    near.clone().any(|at| {
        let word = &*prose.tokens[at].folded;
        prose.class(at).has(Class::NEGATION) || words.unreal.contains(&format!(" {word} "))
    }) || before.any(|at| {
        matches!(
            &*prose.tokens[at].folded,
            "would"
                | "could"
                | "might"
                | "if"
                | "whether"
                | "possibility"
                | "prospect"
                | "prospects"
                | "idea"
                | "calls"
                | "ready"
                | "willing"
                | "readiness"
                | "willingness"
                | "refused"
                | "expectations"
                | "demand"
                | "demanded"
                | "seek"
                | "seeking"
                | "unless"
                | "want"
                | "wants"
                | "avoid"
                | "prevent"
                | "avert"
        )
    })
}

/// What tells of events in a sentence, in order.
pub(super) fn triggers(prose: &Prose, sentence: &Range<usize>) -> Vec<Trigger> {
    let words = words_of(prose.language);
    let mut found: Vec<Trigger> = Vec::new();
    for place in sentence.clone() {
        let Some(trigger) = at(prose, place, sentence, words) else {
            continue;
        };
        if is_unreal(prose, &trigger, sentence, words) {
            continue;
        }
        // `held talks`, `a strike … killed`: one event, told by the verb.
        if let Some(last) = found.last_mut()
            && trigger.at - last.at < 12
            // `recalled their envoys the week after, and Algeria closed its airspace`
            && !(trigger.is_verb
                && last.is_verb
                && (last.at..trigger.at - 1).any(|at| {
                    prose.tokens[at].is_sign(',') && prose.tokens[at + 1].folded == "and"
                }))
            && group(last.kind) == group(trigger.kind)
        {
            if trigger.kind != last.kind && !matches!(trigger.kind, Talks) {
                last.kind = trigger.kind;
            }
            if trigger.is_verb && !last.is_verb {
                last.is_verb = true;
                last.at = trigger.at;
            }
            continue;
        }
        found.push(trigger);
    }
    found
}

/// Kinds that may be names of the same thing.
pub(super) fn group(kind: EventKind) -> u8 {
    match kind {
        Talks | Summit => 0,
        Call => 1,
        kind => 2 + kind as u8,
    }
}
