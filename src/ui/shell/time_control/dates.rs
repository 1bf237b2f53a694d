//! The dates in words: what is shown from when to when, and the day that the reader looks
//! from, each typed or taken from what the dossier has.

use super::date_field::DateField;
use crate::{
    app::{Frame, use_frame},
    browser::{
        dates::{self, Style},
        document,
    },
    locale::messages,
    ui::{
        common::{
            check::Check,
            icon::{Icon, icon},
            part::part,
        },
        filters::as_of::day_words,
    },
};
use demarche::{
    model::date::{DateRange, Instant, OPEN_FUTURE},
    order,
    timeline::viewport::Viewport,
    view::{Action, Tab, day_text},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The button that opened the dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What is shown.
    Shown,
    /// The day that the reader looks from.
    AsOf,
}

impl Field {
    /// The class of its button.
    pub fn class(self) -> &'static str {
        match self {
            Field::Shown => "shown-toggle",
            Field::AsOf => "as-of-toggle",
        }
    }

    /// The id of the field that the reader comes to.
    fn id(self) -> &'static str {
        match self {
            Field::Shown => "shown-from",
            Field::AsOf => "as-of",
        }
    }
}

part! {
    /// What stands under the button.
    pub static DATES: Part<DatesProps> = Dates in dialogs;
}

/// What [`Dates`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct DatesProps {
    /// The button that opened them.
    pub field: Field,
    /// What the dossier names as its focus.
    pub focus: Option<Viewport>,
    /// All dates.
    pub extent: Viewport,
    /// What is shown though nobody chose it: the focus, on the timeline.
    pub home: Option<Viewport>,
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// The days on which a plan appeared, each with the names of the plans, in order of time.
fn plan_days(frame: &Frame) -> Vec<(Instant, Vec<String>)> {
    let mut days: Vec<(Instant, Vec<String>)> = Vec::new();
    for plan in &frame.whole.dossier.plans {
        let end = plan.date.span().end_latest;
        match days.iter_mut().find(|(day, _)| *day == end) {
            _ if end == OPEN_FUTURE => {}
            Some((_, names)) => names.push(plan.name.clone()),
            None => days.push((end, vec![plan.name.clone()])),
        }
    }
    order::sort_by_key(&mut days, |(end, _)| *end);
    days
}

/// The dates.
#[component]
pub fn Dates(props: &DatesProps) -> Html {
    let frame = use_frame();
    // The reader comes to the field that the button stands for.
    use_effect_with(props.field, |field| {
        let field = document().get_element_by_id(field.id());
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            field.focus().ok();
        }
    });
    let filter = &frame.view.filter;
    // What is in force: whoever types one end keeps the other.
    let range = match (filter.range == DateRange::default(), props.home) {
        (true, Some(home)) => DateRange {
            from: Some(home.from),
            to: Some(home.to),
        },
        _ => filter.range,
    };
    let extent = props.extent;
    let typed = |is_from: bool| {
        let frame = frame.clone();
        Callback::from(move |bounds: Option<(Instant, Instant)>| {
            let range = match is_from {
                true => DateRange {
                    from: bounds.map(|(first, _)| first),
                    ..range
                },
                false => DateRange {
                    to: bounds.map(|(_, last)| last),
                    ..range
                },
            };
            if matches!(range, DateRange { from: Some(from), to: Some(to) } if from >= to) {
                return Err(messages::dates_range_ends_before());
            }
            frame.act(Action::Range(range));
            Ok(())
        })
    };
    let choose = |range: DateRange| {
        let frame = frame.clone();
        Callback::from(move |_: MouseEvent| frame.act(Action::Range(range)))
    };
    let of = |window: Viewport| DateRange {
        from: Some(window.from),
        to: Some(window.to),
    };
    // The timeline begins with the focus, the other views with all dates.
    let is_timeline = frame.view.tab == Tab::Timeline;
    let all = match is_timeline && props.focus.is_some() {
        true => of(extent),
        false => DateRange::default(),
    };
    let focus = props.focus.map(|focus| {
        let words = dates::range(Style::Day, focus.from, focus.to - 1);
        let range = if is_timeline { DateRange::default() } else { of(focus) };
        html! {
            <button type="button" class="quiet focus-dates" onclick={choose(range)} aria-pressed={(filter.range == range).to_string()}>
                { messages::dates_focus(words) }</button>
        }
    });
    let look = |as_of: Option<Instant>| {
        let frame = frame.clone();
        Callback::from(move |_: MouseEvent| frame.act(Action::AsOf(as_of)))
    };
    let days = plan_days(&frame);
    let rows = days.iter().map(|(end, names)| {
        let is_on = filter.as_of == Some(*end);
        html! {
            <li><button type="button" class="quiet" onclick={look(Some(*end))} aria-pressed={is_on.to_string()}>
                <time>{ day_words(*end) }</time><span>{ names.join("; ") }</span></button></li>
        }
    });
    let on_as_of = {
        let frame = frame.clone();
        Callback::from(move |bounds: Option<(Instant, Instant)>| {
            frame.act(Action::AsOf(bounds.map(|(_, last)| last)));
            Ok(())
        })
    };
    let placeholder = |moment: Instant| day_text(moment);
    html! {
        <div class="popover dates" role="dialog" aria-label={messages::dates_called()}>
            <button type="button" class="quiet close" onclick={props.on_close.reform(|_: MouseEvent| ())} aria-label={messages::dates_close()}>{ icon(Icon::Close) }</button>
            <fieldset>
                <legend>{ messages::shell_shown() }</legend>
                <div class="pair">
                    <DateField id="shown-from" label={messages::dates_from()} value={range.from.map(day_text).unwrap_or_default()} placeholder={placeholder(extent.from)} on_date={typed(true)} on_enter={props.on_close.clone()} />
                    <DateField id="shown-to" label={messages::dates_to()} value={range.to.map(|to| day_text(to - 1)).unwrap_or_default()} placeholder={placeholder(extent.to)} on_date={typed(false)} on_enter={props.on_close.clone()} />
                </div>
                <p class="row">
                    <button type="button" class="quiet all-dates" onclick={choose(all)} aria-pressed={(filter.range == all).to_string()}>{ messages::shell_all_dates() }</button>
                    { focus }
                </p>
                <Check words={messages::dates_only_certain()} is_on={filter.certain} action={Action::Certain(!filter.certain)} />
            </fieldset>
            <fieldset class="as-of-days">
                <legend>{ messages::shell_as_of() }<span class="fine">{ " " }{ messages::dates_as_of_note() }</span></legend>
                <ul>
                    <li><button type="button" class="quiet latest" onclick={look(None)} aria-pressed={filter.as_of.is_none().to_string()}>{ messages::dates_look_from_latest() }</button></li>
                    { for rows }
                </ul>
                <DateField id="as-of" label={messages::dates_another_day()} value={filter.as_of.map(|to| day_text(to - 1)).unwrap_or_default()} placeholder={placeholder(extent.to)} on_date={on_as_of} on_enter={props.on_close.clone()} />
            </fieldset>
        </div>
    }
}
