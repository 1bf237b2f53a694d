//! What somebody said, in a few lines: the words, and under them when, through whom, and
//! where it can be read.

use crate::{
    app::{Frame, texts, use_frame},
    browser::direction::arrows,
    locale::messages,
    ui::common::{
        labels,
        link::Link,
        names::{actor_name, open_event},
        quote::quote,
        sources::link_out,
        when::when,
    },
};
use demarche::{
    accounts::{chain, role},
    model::{Citation, Dossier, Event, Source, Stance, Statement, web_host},
    view::{Action, Selected},
};
use yew::prelude::*;

/// A stance with its sign.
pub fn stance(stance: Stance) -> Html {
    html! {
        <span class={classes!("stance", format!("stance-{}", stance.code()))}>
            <span class="sign" aria-hidden="true">{ stance.sign() }</span>{ labels::stance(stance) }
        </span>
    }
}

/// Who says something, with those who say it together.
pub fn speakers(frame: &Frame, statement: &Statement) -> Html {
    (statement.joint_with.iter()).fold(actor_name(frame, &statement.speaker), |speakers, actor| {
        messages::common_speaker_with(speakers, actor_name(frame, actor))
    })
}

/// What the one who says something was then.
pub fn role_of(dossier: &Dossier, statement: &Statement) -> Option<String> {
    role(dossier, &statement.speaker, &statement.date).map(str::to_owned)
}

/// So many sources are named; a link leads to the others.
const NAMED: usize = 3;

/// Where something can be read: its sources, first those that a link leads to.
fn read_at(dossier: &Dossier, citations: &[Citation], to_all: &Action) -> Html {
    let mut sources: Vec<&Source> = (citations.iter())
        .filter_map(|citation| dossier.source(citation.source.as_str()))
        .collect();
    sources.sort_by_key(|source| {
        source
            .url
            .as_deref()
            .is_none_or(|url| web_host(url).is_none())
    });
    let named = sources.iter().take(NAMED).map(|source| {
        let url = source.url.as_deref().unwrap_or_default();
        let name = link_out(url, &source.publisher, "");
        html! { <>{ " · " }{ name.unwrap_or_else(|| html! { { &source.publisher } }) }</> }
    });
    let more = sources.len().saturating_sub(NAMED);
    html! {
        <>
            { for named }
            if more > 0 { { " · " }<Link action={to_all.clone()}>{ messages::accounts_more_sources(more) }</Link> }
        </>
    }
}

/// What [`Said`] needs.
#[derive(PartialEq, Properties)]
pub struct SaidProps {
    /// The row of the statement.
    pub row: usize,
    /// Whether it says when that was, as it does where nothing beside it does.
    #[prop_or(true)]
    pub is_dated: bool,
}

/// The words of a statement, and through whom they came. Its date or the words themselves
/// lead to everything about it.
#[component]
pub fn Said(props: &SaidProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let Some(statement) = dossier.statements.get(props.row) else {
        return Html::default();
    };
    let action = Action::Select(Some(Selected::Statement(statement.id.clone())));
    let steps: Vec<&str> = chain(statement).collect();
    let to_all = match props.is_dated {
        true => {
            html! { <><Link action={action.clone()}>{ when(&statement.date) }</Link>{ " · " }</> }
        }
        false => {
            html! { <><Link action={action.clone()}>{ messages::accounts_all_about_it() }</Link>{ " · " }</> }
        }
    };
    html! {
        <>
            { quote(statement) }
            <p class="retold" dir="auto" lang={texts::lang(&statement.summary)}>{ &statement.summary }</p>
            <p class="fine">{ to_all }
                <span class="visually-hidden">{ messages::accounts_reported_through() }{ " " }</span>{ steps.join(&format!(" {} ", arrows()[1])) }
                { read_at(dossier, &statement.sources, &action) }</p>
        </>
    }
}

/// What [`Told`] needs.
#[derive(PartialEq, Properties)]
pub struct ToldProps {
    /// The event.
    pub event: Event,
}

/// An event that is a statement itself.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let frame = use_frame();
    let event = &props.event;
    let action = open_event(&event.id);
    html! {
        <>
            <p class="retold" dir="auto" lang={texts::lang(&event.summary)}>{ &event.summary }</p>
            <p class="fine"><Link action={action.clone()}>{ when(&event.date) }</Link>
                { read_at(frame.dossier(), &event.sources, &action) }</p>
        </>
    }
}
