//! Looking at the dossier as it was known on a day: what is said where something came later.

use crate::{
    app::{Frame, use_frame},
    browser::dates::{self, Style},
    ui::common::{link::Link, names::plan_name, when},
};
use demarche::{
    model::date::{Edtf, Instant},
    view::{Action, Selected},
};
use yew::prelude::*;

/// The day that the reader looks from, in words.
pub fn day_words(as_of: Instant) -> String {
    dates::text(Style::Day, as_of - 1)
}

/// Says that something is from a date after the one chosen, and how to see it.
fn is_later(what: &str, date: &Edtf, as_of: Instant) -> Html {
    let (date, day) = (when::words(date), day_words(as_of));
    html! {
        <p class="hint is-later">{ format!("{what} is from {date}, after the date you chose, {day}. ") }
            <Link action={Action::AsOf(None)}>{ "Show it: up to the end" }</Link></p>
    }
}

/// What stands in place of what is selected, where that came later.
pub fn selected_later(frame: &Frame) -> Option<Html> {
    let as_of = frame.view.filter.as_of?;
    let is_known = |date: &Edtf| date.span().begins_before(as_of);
    let dossier = &frame.whole.dossier;
    let (what, date) = match frame.view.selected.as_ref()? {
        Selected::Event(id) => {
            let row = frame.whole.event_row(id.as_str())?;
            ("This event", frame.whole.title(row)?.1.into_owned())
        }
        Selected::Statement(id) => {
            let said = dossier.statement(id.as_str())?;
            let event = dossier.event(said.event.as_str())?;
            if is_known(&said.date) {
                ("The event of this statement", event.date.clone())
            } else {
                ("This statement", said.date.clone())
            }
        }
        Selected::Provision(name) => {
            let plan = dossier.plan(name.plan.as_str())?;
            ("The plan of this provision", plan.date.clone())
        }
        Selected::Position(actor, topic) => {
            let of_cell = (dossier.positions.iter())
                .filter(|position| position.actor == *actor && position.topic == *topic);
            let first = of_cell.map(|position| &position.date).min()?;
            (
                "The first position of this actor on this topic",
                first.clone(),
            )
        }
    };
    (!is_known(&date)).then(|| is_later(what, &date, as_of))
}

/// Which of the plans asked for came later, and what of plans has no date.
pub fn plans_later(frame: &Frame) -> Html {
    let Some(as_of) = frame.view.filter.as_of else {
        return Html::default();
    };
    let dossier = &frame.whole.dossier;
    let later = frame.view.plans.iter().filter_map(|id| {
        let plan = dossier.plan(id.as_str())?;
        let is_known = plan.date.span().begins_before(as_of);
        let name = format!("“{}”", plan_name(dossier, id));
        (!is_known).then(|| is_later(&name, &plan.date, as_of))
    });
    html! {
        <>
            { for later }
            <p class="fine">{ "What became of a plan, its notes and who contests a provision have no date of their own: they stand as the dossier has them." }</p>
        </>
    }
}

/// Why there is nothing at all, where the day is before everything.
#[component]
pub fn NothingYet() -> Html {
    let frame = use_frame();
    let subject = frame.view.subject();
    let spans = frame.whole.index(subject).dates().spans();
    let first = spans.iter().map(|span| span.start_earliest).min();
    let (Some(as_of), Some(first)) = (frame.view.filter.as_of, first) else {
        return Html::default();
    };
    let (day, first) = (day_words(as_of), dates::text(Style::Day, first));
    let (nouns, noun) = (subject.noun(0), subject.noun(1));
    html! {
        <div class="nothing">
            <h2>{ format!("No {nouns} were known on {day}.") }</h2>
            <p>{ format!("The first {noun} here is from {first}.") }</p>
            <p><Link class="button" action={Action::AsOf(None)}>{ "Show all: up to the end" }</Link></p>
        </div>
    }
}
