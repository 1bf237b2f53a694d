//! What somebody said, in a few lines: the words, and under them when, through whom, and
//! where it can be read.

use crate::{
    app::{Frame, use_frame},
    locale::messages,
    ui::common::{
        link::Link,
        names::{actor_name, open_event},
        sources::link_out,
        when::when,
    },
};
use demarche::{
    accounts::{chain, role},
    model::{Citation, Dossier, Event, Stance, Statement},
    view::{Action, Selected},
};
use yew::prelude::*;

/// A stance with its sign.
pub fn stance(stance: Stance) -> Html {
    html! {
        <span class={classes!("stance", format!("stance-{}", stance.code()))}>
            <span class="sign" aria-hidden="true">{ stance.sign() }</span>{ stance.label() }
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

/// Where something can be read: the first source of those that are cited.
fn read_at(dossier: &Dossier, citations: &[Citation]) -> Option<Html> {
    let source = dossier.source(citations.first()?.source.as_str())?;
    let url = source.url.as_deref().unwrap_or_default();
    let name =
        link_out(url, &source.publisher, "").unwrap_or_else(|| html! { { &source.publisher } });
    let named = match citations.len() {
        1 => name,
        count => messages::accounts_source_and_more(name, count - 1),
    };
    Some(html! { <>{ " · " }{ named }</> })
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
        true => html! { <><Link {action}>{ when(&statement.date) }</Link>{ " · " }</> },
        false => {
            html! { <><Link {action}>{ messages::accounts_all_about_it() }</Link>{ " · " }</> }
        }
    };
    html! {
        <>
            if let Some(quote) = &statement.quote { <blockquote dir="auto">{ messages::common_quote(quote) }</blockquote> }
            <p class="retold" dir="auto">{ &statement.summary }</p>
            <p class="fine">{ to_all }
                <span class="visually-hidden">{ messages::accounts_reported_through() }{ " " }</span>{ steps.join(" → ") }
                { for read_at(dossier, &statement.sources) }</p>
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
    html! {
        <>
            <p class="retold" dir="auto">{ &event.summary }</p>
            <p class="fine"><Link action={open_event(&event.id)}>{ when(&event.date) }</Link>
                { for read_at(frame.dossier(), &event.sources) }</p>
        </>
    }
}
