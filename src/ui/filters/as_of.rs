//! Looking at the dossier as it was known on a day: what is said where something came later.

use super::kind;
use crate::{
    app::{Frame, use_frame},
    browser::dates::{self, Style},
    locale::messages,
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
fn is_later(words: AttrValue) -> Html {
    html! {
        <p class="hint is-later">{ words }{ " " }
            <Link action={Action::AsOf(None)}>{ messages::filters_show_later() }</Link></p>
    }
}

/// The message that something is from a date after the one chosen: of the date, and of that day.
type Later = fn(AttrValue, String) -> AttrValue;

/// What stands in place of what is selected, where that came later.
pub fn selected_later(frame: &Frame) -> Option<Html> {
    let as_of = frame.view.filter.as_of?;
    let is_known = |date: &Edtf| date.span().begins_before(as_of);
    let dossier = &frame.whole.dossier;
    let (words, date): (Later, Edtf) = match frame.view.selected.as_ref()? {
        Selected::Event(id) => {
            let row = frame.whole.event_row(id.as_str())?;
            (
                messages::filters_later_event,
                frame.whole.title(row)?.1.into_owned(),
            )
        }
        Selected::Statement(id) => {
            let said = dossier.statement(id.as_str())?;
            let event = dossier.event(said.event.as_str())?;
            if is_known(&said.date) {
                (
                    messages::filters_later_event_of_statement,
                    event.date.clone(),
                )
            } else {
                (messages::filters_later_statement, said.date.clone())
            }
        }
        Selected::Provision(name) => {
            let plan = dossier.plan(name.plan.as_str())?;
            (messages::filters_later_plan_of_provision, plan.date.clone())
        }
        Selected::Position(actor, topic) => {
            let of_cell = (dossier.positions.iter())
                .filter(|position| position.actor == *actor && position.topic == *topic);
            let first = of_cell.map(|position| &position.date).min()?;
            (messages::filters_later_position, first.clone())
        }
    };
    (!is_known(&date)).then(|| is_later(words(when::words(&date), day_words(as_of))))
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
        let words = || {
            let (date, day) = (when::words(&plan.date), day_words(as_of));
            messages::filters_later_plan(plan_name(dossier, id), date, day)
        };
        (!is_known).then(|| is_later(words()))
    });
    html! {
        <>
            { for later }
            <p class="fine">{ messages::filters_undated_of_plans() }</p>
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
    html! {
        <div class="nothing">
            <h2>{ messages::filters_none_known(kind(subject), day) }</h2>
            <p>{ messages::filters_first_known(kind(subject), first) }</p>
            <p><Link class="button" action={Action::AsOf(None)}>{ messages::filters_show_all_days() }</Link></p>
        </div>
    }
}
