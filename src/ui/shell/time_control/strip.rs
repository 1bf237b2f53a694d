//! The strip: how many records when, the range shown between two handles, and the flag of
//! the day that the reader looks from. What moves with the pointer stays here until it is let
//! go. Two fingers move both ends of the range; one that rests is told of the column below it.

use super::handle::Handle;
use crate::{
    app::{ByPointer, use_frame},
    browser::{
        dates::{self, Style},
        direction::from_start,
        media_query,
    },
    locale::messages,
    ui::{
        common::{turns::use_turns, width::use_width},
        filters::as_of::day_words,
        timeline::{measure::px, shapes},
    },
};
use demarche::{
    model::date::{DAY, Instant, civil_from_days},
    query::Subject,
    timeline::{
        tick::{Step, Unit},
        time_control::{
            as_of::{as_of_at, nudged},
            axis::{Tick, TimeAxis},
            brush::{Brush, Grab, HANDLE_PX, Nudge, TOUCH_PX},
            columns::{Column, Counted, columns, outline},
        },
        viewport::Viewport,
    },
};
use gloo::timers::callback::Timeout;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

/// Height of the strip.
const HEIGHT: f64 = 50.0;
/// Where columns stand, with room for words below.
const FOOT: f64 = 36.0;
/// The highest column.
const TALL: f64 = 30.0;
/// What of the height the flag has for itself.
const FLAG: f64 = 24.0;
/// The room of what a piece says of its columns, at the least.
const SEAM_PX: f64 = 58.0;
/// About how wide a letter of it is, and what is free beside it.
const SEAM_LETTER_PX: f64 = 6.5;
const SEAM_GAP_PX: f64 = 6.0;
/// The room of a date below.
const TICK_PX: f64 = 62.0;
/// A finger that rests for so many milliseconds asks what is below it.
const HOLD_MS: u32 = 500;
/// One that moves further does not rest.
const REST_PX: f64 = 6.0;
/// On a narrower strip, the flag is no handle, and little is written.
const SLIM_PX: f64 = 420.0;

/// What [`ColumnWords`] needs.
#[derive(PartialEq, Properties)]
struct ColumnWordsProps {
    column: Column,
    /// The width of the strip.
    width: f64,
}

/// What the column under the pointer stands for, and how many records it counts.
#[component]
fn ColumnWords(props: &ColumnWordsProps) -> Html {
    let ColumnWordsProps { column, width } = props;
    let when = match column.to - column.from {
        ..=DAY => dates::text(Style::Day, column.from),
        _ => dates::range(Style::Day, column.from, column.to - 1),
    };
    let is_late = column.x > width / 2.0;
    let x = if is_late {
        column.x + column.width_px
    } else {
        column.x
    };
    html! {
        <>
            { shapes::rect("pointed", column.x, 0.0, column.width_px.max(1.0), FOOT) }
            { shapes::words(if is_late { "column-words is-late" } else { "column-words" }, x, 10.0, messages::shell_column(when, column.count)) }
        </>
    }
}

/// What [`Strip`] needs.
#[derive(PartialEq, Properties)]
pub struct StripProps {
    /// The range shown.
    pub shown: Viewport,
    /// What the dossier names as its focus.
    pub focus: Option<Viewport>,
    /// All dates.
    pub extent: Viewport,
    /// Called with another range; with none, where it is all.
    pub on_range: Callback<Option<Viewport>>,
    /// Called with another day to look from.
    pub on_as_of: Callback<Option<Instant>>,
    /// Called with the range under the pointer while it moves, and with none after.
    pub on_brush: Callback<Option<Viewport>>,
}

/// What is under the pointer.
#[derive(Clone, Copy, PartialEq)]
enum Dragged {
    Range(Brush),
    /// By two fingers: the range when the second came, where they were, and where they are.
    Pinch(Brush, (f64, f64), (f64, f64)),
    Flag(Option<Instant>),
    /// Nothing: a finger rests, and reads.
    Held,
}

/// A pointer that is down.
#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    /// Where it came down, and where it is.
    from: f64,
    x: f64,
}

/// Where two fingers are; none where there are fewer.
fn two(fingers: &[Finger]) -> Option<(f64, f64)> {
    match fingers {
        [a, b, ..] => Some((a.x, b.x)),
        _ => None,
    }
}

/// What the columns from a seam on stand for.
fn step_words(step: Step) -> AttrValue {
    match (step.unit, step.count) {
        (Unit::Hour, _) => messages::shell_by_hour(),
        (Unit::Day, 7) => messages::shell_by_week(),
        (Unit::Day, _) => messages::shell_by_day(),
        (Unit::Month, 3) => messages::shell_by_quarter(),
        (Unit::Month, _) => messages::shell_by_month(),
        (Unit::Year, count) => messages::shell_by_years(count),
    }
}

/// A date below the strip.
fn tick_words(tick: &Tick) -> AttrValue {
    let (_, month, _) = civil_from_days(tick.instant.div_euclid(DAY));
    let style = match tick.step.unit {
        Unit::Hour | Unit::Day => Style::ShortDay,
        Unit::Month if month != 1 => Style::ShortMonth,
        Unit::Month | Unit::Year => Style::Year,
    };
    dates::text(style, tick.instant).into()
}

/// The columns of a range, and no later than a moment.
fn within(columns: &[Column], range: Viewport, as_of: Option<Instant>) -> Vec<Column> {
    let is_in = |column: &&Column| {
        let middle = column.from + (column.to - column.from) / 2;
        range.contains(middle) && as_of.is_none_or(|moment| column.from < moment)
    };
    columns.iter().filter(is_in).copied().collect()
}

/// The range of a brush that nobody moved.
fn unmoved(brush: &Brush, shown: Viewport) -> Viewport {
    brush.with_range(shown).range()
}

/// The strip.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let frame = use_frame();
    let (node, svg) = (use_node_ref(), use_node_ref());
    let width = use_width(&node);
    let dragged = use_state(|| None::<Dragged>);
    let pointed = use_state_eq(|| None::<usize>);
    let fingers = use_mut_ref(Vec::<Finger>::new);
    // Due while a finger rests.
    let hold = use_mut_ref(|| None::<Timeout>);
    // The words of the ticks have a turn of their own: the browser takes long to begin with dates.
    let drawn = use_turns(2);
    let whole = &frame.whole;
    let extent = props.extent;
    let as_of = frame.view.filter.as_of;

    let axis = use_memo(
        (ByPointer::of(whole), props.focus, width as u32),
        |(whole, focus, _)| {
            let dates = whole.index(Subject::Events).dates();
            TimeAxis::new(extent, dates, *focus, width)
        },
    );
    let axis = *axis;
    // All events, always: what a filter leaves of them is drawn darker.
    let all = use_memo(
        (ByPointer::of(whole), props.focus, width as u32),
        |(whole, ..)| columns(&axis, &Counted::all(whole.index(Subject::Events).dates())),
    );
    let passing = use_memo(
        (
            ByPointer::of(&frame.opened),
            ByPointer::of(&frame.selection),
            frame.view.subject(),
            props.focus,
            width as u32,
        ),
        |(opened, selection, subject, ..)| {
            (*subject == Subject::Events).then(|| {
                let dates = opened.index(Subject::Events).dates();
                columns(&axis, &Counted::rows(dates, &selection.rows))
            })
        },
    );
    if width <= 0.0 {
        return html! { <div class="time-plot" ref={node}></div> };
    }

    let is_touch = media_query::matches("(pointer: coarse)") || width < SLIM_PX;
    let handle_px = if is_touch { TOUCH_PX } else { HANDLE_PX };
    let brush = match *dragged {
        Some(Dragged::Range(brush)) => brush,
        Some(Dragged::Pinch(before, from, to)) if from != to => before.pinch(from, to),
        Some(Dragged::Pinch(before, ..)) => before,
        _ => Brush::new(axis, DAY, handle_px, props.shown),
    };
    let flag = match *dragged {
        Some(Dragged::Flag(as_of)) => as_of,
        _ => as_of,
    };
    let place = {
        let svg = svg.clone();
        move |event: &PointerEvent| {
            let svg = svg.cast::<Element>();
            svg.map_or(0.0, |svg| from_start(&svg, event.client_x()))
        }
    };
    let commit = {
        let on_range = props.on_range.clone();
        move |brush: Brush| on_range.emit((!brush.is_all()).then(|| brush.days()))
    };
    let column_at = {
        let all = all.clone();
        move |x: f64| all.iter().rposition(|column| column.x <= x)
    };
    let press = |begin: Box<dyn Fn(f64) -> Dragged>| {
        let (svg, dragged, place) = (svg.clone(), dragged.clone(), place.clone());
        let (fingers, hold) = (fingers.clone(), hold.clone());
        let (pointed, column_at) = (pointed.clone(), column_at.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            // The flag lies over the strip.
            event.stop_propagation();
            if let Some(svg) = svg.cast::<Element>() {
                svg.set_pointer_capture(event.pointer_id()).ok();
            }
            let x = place(&event);
            let mut fingers = fingers.borrow_mut();
            fingers.retain(|finger| finger.id != event.pointer_id());
            fingers.push(Finger {
                id: event.pointer_id(),
                from: x,
                x,
            });
            if let Some(places) = two(&fingers) {
                hold.replace(None);
                pointed.set(None);
                dragged.set(Some(Dragged::Pinch(brush, places, places)));
                return;
            }
            let begun = begin(x);
            dragged.set(Some(begun));
            let may_rest = event.pointer_type() == "touch" && matches!(begun, Dragged::Range(_));
            hold.replace(may_rest.then(|| {
                let (dragged, pointed) = (dragged.clone(), pointed.clone());
                let column = column_at(x);
                Timeout::new(HOLD_MS, move || {
                    dragged.set(Some(Dragged::Held));
                    pointed.set(column);
                })
            }));
        })
    };
    let onpointermove = {
        let (dragged, on_brush, place) = (dragged.clone(), props.on_brush.clone(), place.clone());
        let (pointed, column_at) = (pointed.clone(), column_at.clone());
        let (fingers, hold) = (fingers.clone(), hold.clone());
        Callback::from(move |event: PointerEvent| {
            let x = place(&event);
            let places = {
                let mut fingers = fingers.borrow_mut();
                let id = event.pointer_id();
                if let Some(finger) = fingers.iter_mut().find(|finger| finger.id == id) {
                    finger.x = x;
                    if (x - finger.from).abs() > REST_PX {
                        hold.replace(None);
                    }
                }
                two(&fingers)
            };
            match *dragged {
                Some(Dragged::Range(brush)) => {
                    let next = brush.drag(x);
                    dragged.set(Some(Dragged::Range(next)));
                    on_brush.emit(Some(next.range()));
                }
                Some(Dragged::Pinch(before, from, _)) => {
                    if let Some(to) = places {
                        dragged.set(Some(Dragged::Pinch(before, from, to)));
                        on_brush.emit(Some(before.pinch(from, to).range()));
                    }
                }
                Some(Dragged::Flag(_)) => {
                    let moment = as_of_at(&axis, x);
                    dragged.set(Some(Dragged::Flag(moment)));
                }
                Some(Dragged::Held) => pointed.set(column_at(x)),
                None if event.pointer_type() == "mouse" => pointed.set(column_at(x)),
                None => {}
            }
        })
    };
    let onpointerup = {
        let (dragged, commit, on_as_of) = (dragged.clone(), commit.clone(), props.on_as_of.clone());
        let (shown, on_brush) = (props.shown, props.on_brush.clone());
        let (fingers, hold, pointed) = (fingers.clone(), hold.clone(), pointed.clone());
        Callback::from(move |event: PointerEvent| {
            hold.replace(None);
            let id = event.pointer_id();
            fingers.borrow_mut().retain(|finger| finger.id != id);
            match *dragged {
                Some(Dragged::Pinch(before, from, to)) if from != to => {
                    commit(before.pinch(from, to));
                }
                Some(Dragged::Pinch(..)) => on_brush.emit(None),
                Some(Dragged::Held) => pointed.set(None),
                // A press that moved nothing chooses nothing.
                Some(Dragged::Range(brush))
                    if brush.release().range() != unmoved(&brush, shown) =>
                {
                    commit(brush.release());
                }
                Some(Dragged::Range(_)) => on_brush.emit(None),
                Some(Dragged::Flag(moment)) if moment != as_of => on_as_of.emit(moment),
                _ => {}
            }
            dragged.set(None);
        })
    };
    let onpointercancel = {
        let (dragged, on_brush) = (dragged.clone(), props.on_brush.clone());
        let (fingers, hold, pointed) = (fingers.clone(), hold.clone(), pointed.clone());
        Callback::from(move |_: PointerEvent| {
            hold.replace(None);
            fingers.borrow_mut().clear();
            pointed.set(None);
            dragged.set(None);
            on_brush.emit(None);
        })
    };
    // A finger that rests asks for no menu.
    let oncontextmenu = {
        let fingers = fingers.clone();
        Callback::from(move |event: MouseEvent| {
            if !fingers.borrow().is_empty() {
                event.prevent_default();
            }
        })
    };
    let onpointerleave = {
        let pointed = pointed.clone();
        Callback::from(move |_: PointerEvent| pointed.set(None))
    };
    let ondblclick = {
        let on_range = props.on_range.clone();
        Callback::from(move |_: MouseEvent| on_range.emit(None))
    };
    let on_nudge = |part: Grab| {
        let commit = commit.clone();
        Callback::from(move |nudge: Nudge| commit(brush.nudge(part, nudge)))
    };
    let on_flag = {
        let on_as_of = props.on_as_of.clone();
        Callback::from(move |nudge: Nudge| on_as_of.emit(nudged(&axis, as_of, nudge)))
    };

    let range = brush.range();
    let most = all.iter().map(|column| column.count).max().unwrap_or(0);
    let inner = passing.as_ref().as_ref().unwrap_or(&*all);
    let under = (*pointed)
        .filter(|_| matches!(*dragged, None | Some(Dragged::Held)))
        .and_then(|nth| inner.get(nth));
    let under = under.map(|column| html! { <ColumnWords column={*column} {width} /> });
    let inner = within(inner, range, flag);
    let (x0, x1) = brush.edges();
    let (h0, h1) = brush.handles();
    let later = flag.map(|moment| axis.x_from_time(moment).clamp(0.0, width));
    let flag_x = later.unwrap_or(width);
    let is_slim = width < SLIM_PX;
    // With little room the dates of the seams tell more.
    let is_of_dates = is_slim && axis.pieces().len() > 1;
    let seam_px = |step: Step| match is_of_dates {
        true => SEAM_PX,
        // “по кварталах” is longer than “by quarter”.
        false => {
            let letters = step_words(step).chars().count();
            SEAM_PX.max(letters as f64 * SEAM_LETTER_PX + SEAM_GAP_PX)
        }
    };
    let ticks = match drawn {
        0 | 1 => Vec::new(),
        _ => axis.ticks(seam_px, TICK_PX),
    };
    let ticks = ticks.iter().map(|tick| {
        let words = match tick.seam {
            Some(_) if is_of_dates => dates::text(Style::ShortMonth, tick.instant).into(),
            Some(step) => step_words(step),
            None => tick_words(tick),
        };
        html! {
            <>
                if tick.seam.is_none() { { shapes::line("axis-tick", (tick.x, FOOT), (tick.x, FOOT + 4.0)) } }
                { shapes::words("tick-word", tick.x + 3.0, HEIGHT - 3.0, words) }
            </>
        }
    });
    let seams = (axis.pieces().iter().skip(1))
        .map(|piece| shapes::line("seam", (piece.x, 2.0), (piece.x, HEIGHT)));
    // Beside the flag a handle has the lower part for itself.
    let grip = if is_slim {
        (0.0, HEIGHT)
    } else {
        (FLAG, HEIGHT - FLAG)
    };
    let handle = |x: f64, edge: f64, part: Grab, name: AttrValue, moment: Instant| {
        let knob = edge.clamp(2.5, (width - 2.5).max(2.5));
        html! {
            <Handle class="grip" {name} {moment} {extent} {x} down={grip} width={handle_px} on_nudge={on_nudge(part)}>
                { shapes::rect("knob", knob - 2.5, FOOT / 2.0 - 9.0, 5.0, 18.0) }
            </Handle>
        }
    };
    let pole = html! {
        <>
            if let Some(x) = later { { shapes::line("as-of-line", (x, 0.0), (x, FOOT)) } }
            <path class="flag" d={format!("M{} 0h10l-5 7z", px(flag_x.clamp(5.0, width - 5.0) - 5.0))} />
        </>
    };
    let flag_name = messages::shell_flag();
    let flag_words = flag.map_or_else(messages::shell_flag_at_end, |moment| {
        day_words(moment).into()
    });
    html! {
        <div class="time-plot" ref={node}>
            <svg ref={svg.clone()} width={px(width)} height={px(HEIGHT)} role="group" aria-label={messages::shell_strip()}
                onpointerdown={press(Box::new(move |x| Dragged::Range(brush.press(x))))}
                {onpointermove} {onpointerup} {onpointerleave} {onpointercancel} {oncontextmenu} {ondblclick}>
                <g aria-hidden="true">
                    { shapes::rect("ground", 0.0, 0.0, width, HEIGHT) }
                    { shapes::rect("shown", x0, 0.0, (x1 - x0).max(1.0), FOOT) }
                    <path class="all" d={outline(&all, most, FOOT, TALL)} />
                    <path class="inner" d={outline(&inner, most, FOOT, TALL)} />
                    { shapes::line("axis-line", (0.0, FOOT + 0.5), (width, FOOT + 0.5)) }
                    { for seams }
                    { for ticks }
                    if let Some(x) = later { { shapes::rect("veil", x, 0.0, width - x, FOOT) } }
                    { for under }
                </g>
                { handle(h0, x0, Grab::Left, messages::shell_shown_from_handle(), range.from) }
                { handle(h1, x1, Grab::Right, messages::shell_shown_to_handle(), range.to - 1) }
                if is_slim {
                    <g aria-hidden="true">{ pole }</g>
                } else {
                    <g onpointerdown={press(Box::new(move |_| Dragged::Flag(as_of)))}>
                        <Handle class="flag-handle" name={flag_name} moment={flag.map_or(extent.to, |moment| moment - 1)} words={flag_words}
                            {extent} x={flag_x.clamp(HANDLE_PX / 2.0, (width - HANDLE_PX / 2.0).max(HANDLE_PX / 2.0))} down={(0.0, FLAG)} width={HANDLE_PX} on_nudge={on_flag}>
                            { pole }
                        </Handle>
                    </g>
                }
            </svg>
        </div>
    }
}
