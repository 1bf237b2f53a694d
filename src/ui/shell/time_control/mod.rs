//! The line under the header, the same in every view: the button of the filters, how many
//! records there are, and the time control, which is where dates are chosen.

mod date_field;
pub mod dates;
mod handle;
mod strip;
mod typed;

use crate::{
    app::use_frame,
    browser::dates::{self as words, Style},
    locale::messages,
    ui::{
        common::{
            icon::{Icon, icon},
            popover::use_popover,
            turns::Later,
        },
        filters::{
            active::{Count, range_words},
            as_of::day_words,
        },
    },
};
use dates::{DATES, DatesProps, Field};
use demarche::{
    model::date::{DAY, DateRange},
    query::Subject,
    timeline::{time_control::columns::Counted, viewport::Viewport},
    view::{Action, Tab},
};
use strip::Strip;
use yew::prelude::*;

/// What [`TimeControl`] needs.
#[derive(PartialEq, Properties)]
pub struct TimeControlProps {
    /// Called to open or fold the filters.
    pub on_filters: Callback<()>,
    /// Whether the filters are open.
    pub filters_open: bool,
    /// Called with the range under the pointer while the brush moves, and with none after.
    pub on_brush: Callback<Option<Viewport>>,
}

/// All dates, to whole days.
fn all_days(extent: Viewport) -> Viewport {
    let first = extent.from.div_euclid(DAY);
    let last = (extent.to + DAY - 1).div_euclid(DAY);
    Viewport::new(first * DAY, last * DAY)
}

/// The line under the header.
#[component]
pub fn TimeControl(props: &TimeControlProps) -> Html {
    let frame = use_frame();
    let open = use_state(|| None::<Field>);
    let on_close = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let popover = use_popover(open.is_some(), on_close.clone());

    let filter = &frame.view.filter;
    let is_timeline = frame.view.tab == Tab::Timeline;
    let extent = all_days(frame.whole.limits.extent);
    let focus = (frame.dossier().metadata.focus.as_ref()).map(|focus| {
        let span = focus.span();
        Viewport::new(span.start_earliest, span.end_latest)
    });
    // Without a range the timeline shows the focus, where anything lies there, and the
    // other views all dates.
    let home = focus.filter(|focus| {
        let dates = frame.opened.index(Subject::Events).dates();
        is_timeline && Counted::rows(dates, &frame.selection.rows).between(focus.from, focus.to) > 0
    });
    let shown = match filter.range {
        DateRange {
            from: None,
            to: None,
        } => home.unwrap_or(extent),
        DateRange { from, to } => {
            let from = from.unwrap_or(extent.from);
            Viewport::new(from, to.unwrap_or(extent.to).max(from + 1))
        }
    };
    let shown_words = match (filter.range == DateRange::default(), home) {
        (true, None) => messages::shell_all_dates(),
        (true, Some(home)) => words::range(Style::Day, home.from, home.to - 1).into(),
        (false, _) => range_words(&filter.range),
    };
    let as_of_words = filter
        .as_of
        .map_or_else(messages::shell_as_of_latest, |moment| {
            day_words(moment).into()
        });
    let toggle = |field: Field| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set((*open != Some(field)).then_some(field)))
    };
    let button = |field: Field, name: AttrValue, value: &AttrValue, is_set: bool| {
        html! {
            <button type="button" class={classes!("when", is_set.then_some("is-set"), field.class())} onclick={toggle(field)}
                aria-haspopup="dialog" aria-expanded={(*open == Some(field)).to_string()}>
                <span class="fine">{ name }</span>{ " " }<b>{ value }</b>
            </button>
        }
    };
    let on_range = {
        let (frame, on_brush) = (frame.clone(), props.on_brush.clone());
        Callback::from(move |range: Option<Viewport>| {
            // All of it is no filter, but for the timeline, which begins with its focus.
            let range = match range {
                None if is_timeline => Some(extent),
                range => range,
            };
            let range = range.map_or_else(DateRange::default, |range| DateRange {
                from: Some(range.from),
                to: Some(range.to),
            });
            frame.act(Action::Range(range));
            on_brush.emit(None);
        })
    };
    let on_as_of = {
        let frame = frame.clone();
        Callback::from(move |as_of| frame.act(Action::AsOf(as_of)))
    };
    let chosen = filter.all_chosen().count();
    html! {
        <section class="time-control" aria-label={messages::shell_time_and_filters()}>
            <div class="lead">
                <button type="button" class="filters-toggle" onclick={props.on_filters.reform(|_: MouseEvent| ())}
                    aria-expanded={props.filters_open.to_string()} aria-controls="filters">
                    { icon(Icon::Filter) }<span class="word">{ messages::shell_filters() }</span>
                    if chosen > 0 { <span class="badge">{ chosen }<span class="visually-hidden">{ " " }{ messages::shell_filters_chosen(chosen) }</span></span> }
                </button>
                <Count />
            </div>
            // Without events there is nothing that it could count.
            if !frame.whole.index(Subject::Events).is_empty() {
                <Later at_opening=true><Strip {shown} {focus} {extent} {on_range} {on_as_of} on_brush={props.on_brush.clone()} /></Later>
            } else {
                <span />
            }
            <div class="ends" ref={popover.node} onkeydown={popover.onkeydown} onfocusout={popover.onfocusout}>
                { button(Field::Shown, messages::shell_shown(), &shown_words, filter.range != DateRange::default()) }
                { button(Field::AsOf, messages::shell_as_of(), &as_of_words, filter.as_of.is_some()) }
                <span class="visually-hidden" role="status">{ messages::shell_shown_now(&shown_words) }</span>
                if let Some(field) = *open {
                    { DATES.show(DatesProps { field, focus, extent, home, on_close }) }
                }
            </div>
        </section>
    }
}
