//! The names of actors, topics and plans as they stand in running text: with the mark of the
//! party, and as links to everything about them.

use super::link::Link;
use crate::{
    app::{Frame, texts},
    locale::{messages, row},
};
use demarche::{
    model::{ActorId, Dossier, Party, PlanId, TopicId},
    query::{Facet, label},
    view::{Action, Selected},
};
use yew::prelude::*;

/// The mark of a party: a dot in its colour and, in the title, its name.
pub fn party_mark(party: Option<&Party>) -> Html {
    let Some(party) = party else {
        return Html::default();
    };
    html! {
        <span class={classes!("party-mark", format!("colour-{}", party.colour.code()))}
            title={party.name.clone()} aria-hidden="true" />
    }
}

/// The marks of the parties of some actors, each once, in the order of the actors.
pub fn party_marks<'a>(dossier: &Dossier, actors: impl IntoIterator<Item = &'a ActorId>) -> Html {
    let parties = dossier.parties_of(actors).into_iter();
    parties.map(|party| party_mark(Some(party))).collect()
}

/// An actor: its party's mark and its name, which leads to all events it takes part in.
pub fn actor_name(frame: &Frame, actor: &ActorId) -> Html {
    actor_name_before(frame, actor, "")
}

/// An actor where there is little room: its party's mark and its short name.
pub fn actor_short_name(frame: &Frame, actor: &ActorId) -> Html {
    let record = frame.dossier().actor(actor.as_str());
    let name = record.map_or(actor.as_str(), |actor| actor.short_name());
    named(frame, actor, name, "")
}

/// An actor in a sentence: no line begins with the punctuation behind the name, nor ends
/// with the mark before it.
pub fn actor_name_before(frame: &Frame, actor: &ActorId, punctuation: &'static str) -> Html {
    let name = label(frame.dossier(), Facet::Actor, actor.as_str());
    named(frame, actor, name, punctuation)
}

/// An actor by a name.
fn named(frame: &Frame, actor: &ActorId, name: &str, punctuation: &'static str) -> Html {
    let id = actor.as_str();
    let dossier = frame.dossier();
    let party = dossier.party_of(id);
    let title = dossier.actor(id).map(|actor| {
        let roles: Vec<_> = actor.roles.iter().map(|role| &*role.title).collect();
        let party = party.map(|party| &*party.name).unwrap_or_default();
        messages::common_actor_title(row(&roles), party)
    });
    html! {
        <span class="actor">
            { party_mark(party) }
            <Link action={Action::Only(Facet::Actor, id.to_owned())} {title} lang={texts::lang(name)}>
                { name.to_owned() }
            </Link>
            if let Some(party) = party { <span class="visually-hidden">{ " " }{ messages::common_party(&party.name) }</span> }
            { punctuation }
        </span>
    }
}

/// Several actors, with commas between.
pub fn actor_list(frame: &Frame, actors: &[ActorId]) -> Html {
    let last = actors.len().saturating_sub(1);
    let names = actors.iter().enumerate().map(|(place, actor)| {
        if place == last {
            return actor_name(frame, actor);
        }
        html! { <>{ actor_name_before(frame, actor, ",") }{ " " }</> }
    });
    html! { <>{ for names }</> }
}

/// Topics, each leading to everything on it.
pub fn topic_names(frame: &Frame, topics: &[TopicId]) -> Html {
    let names = topics.iter().map(|topic| {
        let value = topic.as_str().to_owned();
        let name = label(frame.dossier(), Facet::Topic, topic.as_str());
        html! {
            <li><Link class="tag" action={Action::Only(Facet::Topic, value)} lang={texts::lang(name)}>{ name }</Link></li>
        }
    });
    html! { <ul class="tags" aria-label={messages::common_topics()}>{ for names }</ul> }
}

/// The name of a plan.
pub fn plan_name(dossier: &Dossier, id: &PlanId) -> String {
    (dossier.plan(id.as_str())).map_or_else(|| id.to_string(), |plan| plan.name.clone())
}

/// The action that opens an event.
pub fn open_event(id: &demarche::model::EventId) -> Action {
    Action::Select(Some(Selected::Event(id.clone())))
}
