//! Long lists and tables of which only the rows in sight are drawn. What is computed is in
//! [`demarche::virtual_list`]; here rows are measured, gaps get their heights and the window is scrolled.
//!
//! A list calls [`use_virtual_rows`], puts `rows.container` on the element that holds its rows, and draws
//! `rows.pieces`: every element of a row has `data-row` with its place in the list, every gap is a
//! [`gap_row`] or a [`gap_item`]. Rows are drawn when they are in sight, have the keyboard or are selected; all of
//! them where the list is printed. A short list begins the same way, and grows whole when the browser has nothing
//! else to do: the reader does not wait for what is out of sight, and finds it with the browser's search.

use crate::{
    app::Frame,
    browser::{
        animation_frame::Latest,
        document,
        idle::when_idle,
        resize,
        scroll::{on_change, scroll_by, seen_at_first, seen_down},
    },
    ui::common::more::{PRINTED, use_is_printing},
};
use demarche::virtual_list::{Piece, RowHeights};
use std::{cell::RefCell, ops::Range, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// So many pixels before and behind what is seen are drawn as well.
const MORE: f64 = 500.0;

/// So many pixels before and behind what is seen a short list is drawn at first, and by so many more it grows at once.
const GROWTH: f64 = 450.0;

/// The mark of a list that still grows: what it lacks is not there yet, other than behind a gap of a long list.
const GROWING: &str = "data-growing";

/// So many pixels at the top of the window are under what stays there when the page scrolls.
const COVERED: f64 = 140.0;

/// So often in a row the rows that are drawn may turn out to be too few: then estimates were far off.
const ROUNDS: u32 = 20;

/// A list as [`use_virtual_rows`] needs it.
pub struct List<'a, Rows, Look> {
    /// Which rows they are; other rows have other heights. More of the same stand behind them.
    pub rows: Rows,
    /// What else their heights depend on. Where it changes, what is seen first stays where it is.
    pub look: Look,
    /// How many rows there are.
    pub len: usize,
    /// How high each is before it was drawn, in pixels.
    pub estimate: &'a dyn Fn(usize) -> f64,
    /// A list that is no longer than this grows until it is drawn whole.
    pub whole_up_to: usize,
    /// Whether the reader wants all rows drawn.
    pub is_whole: bool,
    /// The row of what is selected.
    pub selected: Option<usize>,
}

/// What of a list is drawn.
#[derive(Clone)]
pub struct VirtualRows {
    /// The element that holds the rows.
    pub container: NodeRef,
    /// Its rows and gaps, from top to bottom.
    pub pieces: Vec<Piece>,
    /// The way to a row that need not be drawn yet.
    pub jump: Jump,
}

/// Brings a row into sight and the keyboard to it.
#[derive(Clone)]
pub struct Jump {
    state: Rc<RefCell<State>>,
    update: UseForceUpdateHandle,
}

impl PartialEq for Jump {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

impl Jump {
    /// Goes to a row.
    pub fn to(&self, row: usize) {
        self.go(row, true);
    }

    fn go(&self, row: usize, with_focus: bool) {
        self.state.borrow_mut().jump = Some((row, with_focus));
        self.update.force_update();
    }
}

/// What is known of a list that is drawn.
#[derive(Default)]
struct State {
    heights: RowHeights,
    drawn: Range<usize>,
    is_whole: bool,
    /// How far a short list has grown; none is known of a long one.
    growth: Option<Growth>,
    /// Whether it grows once the browser is idle.
    is_growing: bool,
    /// The row that the reader went to last.
    gone_to: Option<usize>,
    /// A row to go to once it is drawn, and whether the keyboard goes there.
    jump: Option<(usize, bool)>,
    /// Where what is in sight is to begin once gaps have their new heights, in pixels from the top of the list.
    begin: Option<f64>,
    rounds: u32,
}

/// How far a short list has grown: so many pixels before and behind what is seen, or whole.
#[derive(Clone, Copy, PartialEq)]
enum Growth {
    By(f64),
    Whole,
}

impl Default for Growth {
    fn default() -> Self {
        Growth::By(0.0)
    }
}

/// The mark of a gap in its `data-gap`.
fn gap_id(gap: &Range<usize>) -> String {
    format!("{}-{}", gap.start, gap.end)
}

/// A key for a gap among the rows: those before the first and behind the last row stay the same elements.
pub fn gap_key(gap: &Range<usize>) -> String {
    match gap.start {
        0 => "gap-first".to_owned(),
        start => format!("gap-{start}"),
    }
}

/// The rows of a table that are not drawn.
pub fn gap_row(gap: &Range<usize>) -> Html {
    html! { <tr key={gap_key(gap)} class="gap" data-gap={gap_id(gap)} aria-hidden="true"><td /></tr> }
}

/// The entries of a list that are not drawn.
pub fn gap_item(gap: &Range<usize>) -> Html {
    html! { <li key={gap_key(gap)} class="gap" data-gap={gap_id(gap)} aria-hidden="true" /> }
}

/// What of a list is to be drawn, kept in step with what is in sight.
#[hook]
pub fn use_virtual_rows<Rows: PartialEq + 'static, Look: PartialEq + 'static>(
    frame: &Frame,
    list: List<'_, Rows, Look>,
) -> VirtualRows {
    let container = use_node_ref();
    let state = use_mut_ref(State::default);
    let known = use_mut_ref(|| None::<(Rows, Look)>);
    let update = use_force_update();
    let is_printing = use_is_printing();
    let len = list.len;

    let element = container.cast::<Element>();
    let others = {
        let mut state = state.borrow_mut();
        let mut known = known.borrow_mut();
        let is_same = known.as_ref().is_some_and(|(rows, _)| *rows == list.rows);
        let looks_same = known.as_ref().is_some_and(|(_, look)| *look == list.look);
        if !is_same {
            state.heights = RowHeights::new((0..len).map(list.estimate));
            state.gone_to = None;
        } else if len != state.heights.len() {
            state.heights.resize(len, list.estimate);
        }
        let is_short = len <= list.whole_up_to;
        state.growth = is_short.then(|| state.growth.unwrap_or_default());
        let mut seen = element.as_ref().map_or_else(seen_at_first, seen_down);
        // Rendered once more before the last rendering was settled: its gaps have no heights yet, so the
        // browser may have scrolled to the end of a page that is too short.
        if let Some(begin) = state.begin {
            seen = begin..begin + seen.end - seen.start;
        }
        let mut begin = seen.start;
        if is_same && !looks_same {
            let anchor = state.heights.anchor(&uncovered(&seen), state.gone_to);
            begin += state.heights.estimate((0..len).map(list.estimate), anchor);
        }
        if !is_same || !looks_same {
            let seen = begin..begin + seen.end - seen.start;
            let more = state.more();
            state.drawn = state.heights.window(&(0..0), &seen, more);
        }
        // Until the gaps have their heights, the page may be too short for where it is scrolled to.
        state.begin = Some(begin).filter(|begin| element.is_some() && *begin > 0.0);
        if !is_same || !looks_same {
            state.rounds = 0;
            *known = Some((list.rows, list.look));
        }
        state.is_whole = state.growth == Some(Growth::Whole) || list.is_whole || is_printing;
        let focused = element.as_ref().and_then(row_with_focus);
        let jump = state.jump.map(|(row, _)| row);
        let others = [focused, list.selected, jump];
        others.into_iter().flatten().collect::<Vec<usize>>()
    };
    let pieces = {
        let state = state.borrow();
        match (state.is_whole, is_printing) {
            (true, true) => (0..len.min(PRINTED)).map(Piece::Row).collect(),
            (true, false) => (0..len).map(Piece::Row).collect(),
            _ => state.heights.pieces(&state.drawn, &others),
        }
    };

    // What is drawn is measured before it is painted.
    {
        let (container, state, update) = (container.clone(), state.clone(), update.clone());
        use_effect(move || {
            if let Some(element) = container.cast::<Element>()
                && settle(&element, &mut state.borrow_mut())
            {
                update.force_update();
            }
            grow_when_idle(container, state, update);
        });
    }
    // And whenever the reader scrolls, or something else changes the heights.
    {
        let (container, state, update) = (container.clone(), state.clone(), update.clone());
        use_effect_with((), move |()| {
            let on_scroll = {
                let (container, state, update) = (container.clone(), state.clone(), update.clone());
                move || {
                    let mut state = state.borrow_mut();
                    state.rounds = 0;
                    if let Some(element) = container.cast::<Element>()
                        && look(&element, &mut state)
                    {
                        update.force_update();
                    }
                }
            };
            let next = Latest::default();
            let on_resize = {
                let container = container.clone();
                move || {
                    let (container, state, update) =
                        (container.clone(), state.clone(), update.clone());
                    next.put((), move |()| {
                        if let Some(element) = container.cast::<Element>()
                            && settle(&element, &mut state.borrow_mut())
                        {
                            update.force_update();
                        }
                    });
                }
            };
            let guards = (
                on_change(on_scroll),
                (container.cast::<Element>())
                    .and_then(|element| resize::watch_size(&element, on_resize)),
            );
            move || drop(guards)
        });
    }
    let jump = Jump { state, update };
    // What was selected elsewhere is brought into sight.
    {
        let (container, jump, row) = (container.clone(), jump.clone(), list.selected);
        use_effect_with(frame.view.selected.clone(), move |_| {
            let (Some(row), Some(element)) = (row, container.cast::<Element>()) else {
                return;
            };
            let seen = seen_down(&element);
            let is_seen = {
                let heights = &jump.state.borrow().heights;
                heights.top(row) < seen.end && heights.top(row + 1) > seen.start
            };
            if !is_seen {
                jump.go(row, false);
            }
        });
    }
    VirtualRows {
        container,
        pieces,
        jump,
    }
}

impl State {
    /// So many pixels before and behind what is seen are drawn as well.
    fn more(&self) -> f64 {
        match self.growth {
            Some(Growth::By(more)) => more,
            _ => MORE,
        }
    }

    /// Lets a short list grow by a step.
    fn grow(&mut self, container: &Element) {
        let Some(Growth::By(more)) = self.growth else {
            return;
        };
        self.growth = Some(Growth::By(more + GROWTH));
        let window = (self.heights).window(&(0..0), &seen_down(container), more + GROWTH);
        // Where it is folded away, drawing it whole costs nothing.
        if window.len() == self.heights.len() || is_hidden(container) {
            self.growth = Some(Growth::Whole);
        }
        self.drawn = window;
    }
}

/// Lets a short list grow once the browser has nothing else to do, until it is drawn whole.
fn grow_when_idle(container: NodeRef, state: Rc<RefCell<State>>, update: UseForceUpdateHandle) {
    let Some(element) = container.cast::<Element>() else {
        return;
    };
    {
        let mut state = state.borrow_mut();
        let is_done = state.is_whole || state.growth.is_none();
        if is_done {
            element.remove_attribute(GROWING).ok();
        }
        if is_done || state.is_growing {
            return;
        }
        state.is_growing = true;
    }
    element.set_attribute(GROWING, "").ok();
    when_idle(move || {
        state.borrow_mut().is_growing = false;
        // Unless it is gone by now.
        if let Some(element) = container.cast::<Element>() {
            state.borrow_mut().grow(&element);
            update.force_update();
        }
    });
}

/// What of a list in sight is under nothing.
fn uncovered(seen: &Range<f64>) -> Range<f64> {
    seen.start + COVERED..seen.end
}

/// The row in a container that has the keyboard.
fn row_with_focus(container: &Element) -> Option<usize> {
    let focused = document().active_element()?;
    if !container.contains(Some(&focused)) {
        return None;
    }
    let mut row = focused.closest("[data-row]").ok()??;
    // A row may hold a list of its own.
    while row.parent_element().as_ref() != Some(container) {
        row = row.parent_element()?.closest("[data-row]").ok()??;
    }
    row.get_attribute("data-row")?.parse().ok()
}

/// Whether a list is folded away: then nothing of it has a height that counts.
fn is_hidden(container: &Element) -> bool {
    container.get_bounding_client_rect().width() == 0.0
}

/// Whether other rows are to be drawn for what is in sight.
fn look(container: &Element, state: &mut State) -> bool {
    if state.is_whole || is_hidden(container) {
        return false;
    }
    let window = (state.heights).window(&state.drawn, &seen_down(container), state.more());
    let is_other = window != state.drawn;
    state.drawn = window;
    is_other
}

/// Takes the heights of what is drawn, keeps what the reader sees where it is, and goes where the reader
/// wants to go. Whether other rows are to be drawn.
fn settle(container: &Element, state: &mut State) -> bool {
    if state.is_whole {
        state.begin = None;
        if let Some((row, with_focus)) = state.jump.take() {
            go_to(container, row, with_focus);
        }
        return false;
    }
    if is_hidden(container) {
        return false;
    }
    let mut parts: Vec<Element> = Vec::new();
    let mut next = container.first_element_child();
    while let Some(part) = next {
        next = part.next_element_sibling();
        parts.push(part);
    }
    fill_gaps(&parts, &state.heights);
    if let Some(begin) = state.begin.take() {
        begin_at(container, begin);
    }
    if let Some((row, with_focus)) = state.jump.take() {
        state.gone_to = Some(row);
        go_to(container, row, with_focus);
    }
    let gone_to = row_with_focus(container).or(state.gone_to);
    let seen = seen_down(container);
    let anchor = state.heights.anchor(&uncovered(&seen), gone_to);
    let measured = measured(&parts);
    let shift = state.heights.measure(&measured, anchor);
    fill_gaps(&parts, &state.heights);
    if anchor.is_some() {
        begin_at(container, seen.start + shift);
    }
    state.rounds += 1;
    look(container, state) && state.rounds < ROUNDS
}

/// Scrolls so that what is in sight begins so many pixels from the top of a list. Not by a difference known
/// before: a browser scrolls by itself where a page becomes too short for where it was.
fn begin_at(container: &Element, begin: f64) {
    let by = begin - seen_down(container).start;
    if by.abs() >= 0.5 {
        scroll_by(container, by);
    }
}

/// Gives every gap its height. By the style itself: the page's policy forbids attributes of style.
fn fill_gaps(parts: &[Element], heights: &RowHeights) {
    for part in parts {
        let Some(gap) = part.get_attribute("data-gap") else {
            continue;
        };
        let rows = gap
            .split_once('-')
            .and_then(|(from, to)| Some(from.parse().ok()?..to.parse().ok()?));
        if let (Some(rows), Some(part)) = (rows, part.dyn_ref::<HtmlElement>()) {
            let height = format!("{}px", heights.span(&rows));
            part.style().set_property("height", &height).ok();
        }
    }
}

/// The rows that are drawn, with their heights: from where each begins to where the next part does, so
/// that what lies between two rows counts.
fn measured(parts: &[Element]) -> Vec<(usize, f64)> {
    let mut rows: Vec<(usize, f64)> = Vec::new();
    // The row that the last part belongs to, and where it began.
    let mut open: Option<(usize, f64)> = None;
    for part in parts {
        let row = part
            .get_attribute("data-row")
            .and_then(|row| row.parse().ok());
        let place = part.get_bounding_client_rect();
        if row.is_some() && place.width() == 0.0 && place.height() == 0.0 {
            // The styles hide it.
            rows.extend(row.map(|row| (row, 0.0)));
            continue;
        }
        if row.is_some() && row == open.map(|open| open.0) {
            continue;
        }
        rows.extend(open.map(|(row, top)| (row, place.top() - top)));
        open = row.map(|row| (row, place.top()));
    }
    // Behind the last of all there is no gap.
    if let (Some((row, top)), Some(part)) = (open, parts.last()) {
        rows.push((row, part.get_bounding_client_rect().bottom() - top));
    }
    rows
}

/// Scrolls to a row that is drawn.
fn go_to(container: &Element, row: usize, with_focus: bool) {
    let selector = format!(":scope > [data-row=\"{row}\"]");
    let Some(element) = container.query_selector(&selector).ok().flatten() else {
        return;
    };
    if let Some(element) = element.dyn_ref::<HtmlElement>().filter(|_| with_focus) {
        element.focus().ok();
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(match with_focus {
        true => ScrollLogicalPosition::Start,
        false => ScrollLogicalPosition::Center,
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
