//! The timeline by keyboard: arrows walk from mark to mark, or move the window where no mark
//! has the focus; plus and minus zoom.

use crate::browser::{direction, document};
use demarche::timeline::{
    hit::{Direction, Hit},
    scene::Scene,
    viewport::Viewport,
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Where keys lead.
pub struct Ways {
    /// What is painted.
    pub scene: Rc<Scene>,
    /// The item that last had the focus.
    pub focused: UseStateHandle<Option<u32>>,
    /// Set where a key moved the window: the focused mark may leave with it.
    pub moved_by_key: Rc<RefCell<bool>>,
    /// Called with a new window.
    pub on_window: Callback<Viewport>,
    /// Called for the home window.
    pub on_home: Callback<()>,
}

/// The keys of the timeline.
pub fn on_key(ways: Ways) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let scene = &ways.scene;
        let viewport = scene.scale.viewport();
        let middle = viewport.from + viewport.span() / 2;
        let is_on_mark = (event.target())
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|target| target.closest(".mark, .cluster").ok().flatten())
            .is_some();
        let go = |window: Viewport| {
            *ways.moved_by_key.borrow_mut() = true;
            ways.on_window.emit(window);
        };
        let walk = |direction: Direction| {
            let here = ways.focused.filter(|_| is_on_mark);
            let next = here.and_then(|row| scene.neighbour(row, direction));
            next.is_some_and(|hit| focus(&ways.focused, scene, hit))
        };
        let zoom = |factor: f64| go(viewport.zoom(middle, factor));
        match &*direction::key(&event) {
            "+" | "=" => zoom(1.5),
            "-" | "−" => zoom(1.0 / 1.5),
            "0" => {
                *ways.moved_by_key.borrow_mut() = true;
                ways.on_home.emit(());
            }
            // With shift, or where a walk ends, the arrows move the window.
            "ArrowLeft" if event.shift_key() || !walk(Direction::Left) => go(viewport.pan(-0.2)),
            "ArrowRight" if event.shift_key() || !walk(Direction::Right) => go(viewport.pan(0.2)),
            "ArrowLeft" | "ArrowRight" => {}
            // Where no mark has the focus the page scrolls.
            "ArrowUp" | "ArrowDown" if !is_on_mark => return,
            "ArrowUp" => drop(walk(Direction::Up)),
            "ArrowDown" => drop(walk(Direction::Down)),
            key @ ("Home" | "End") => {
                if let Some(hit) = outermost(scene, key == "End") {
                    focus(&ways.focused, scene, hit);
                }
            }
            _ => return,
        }
        event.prevent_default();
    })
}

/// The first or last mark or cluster in time.
fn outermost(scene: &Scene, is_last: bool) -> Option<Hit> {
    let marks = (scene.marks.iter().enumerate()).map(|(nth, m)| (m.center(), Hit::Mark(nth)));
    let clusters =
        (scene.clusters.iter().enumerate()).map(|(nth, c)| (c.center(), Hit::Cluster(nth)));
    let sign = if is_last { -1.0 } else { 1.0 };
    marks
        .chain(clusters)
        .min_by(|a, b| (sign * a.0).total_cmp(&(sign * b.0)))
        .map(|(_, hit)| hit)
}

/// Moves the focus to a mark or cluster, and tells whether there is one.
fn focus(focused: &UseStateHandle<Option<u32>>, scene: &Scene, hit: Hit) -> bool {
    let Some(row) = scene.row(hit) else {
        return false;
    };
    focused.set(Some(row));
    focus_on(&id(row))
}

/// The id of the mark of an item, or of the cluster that it is the first of.
pub fn id(item: u32) -> String {
    format!("mark-{item}")
}

/// The item of the mark with an id.
pub fn item(id: &str) -> Option<u32> {
    id.strip_prefix("mark-")?.parse().ok()
}

fn focus_on(id: &str) -> bool {
    let element = document().get_element_by_id(id);
    // SVG elements have the same method as those of HTML.
    element.is_some_and(|element| element.unchecked_ref::<HtmlElement>().focus().is_ok())
}

/// What Tab comes to: what last had the focus, else the first mark.
pub fn tab_stop(scene: &Scene, focused: Option<u32>) -> Option<Hit> {
    let first = || (!scene.marks.is_empty()).then_some(Hit::Mark(0));
    let crowd = || (!scene.clusters.is_empty()).then_some(Hit::Cluster(0));
    (focused.and_then(|item| scene.find(item)))
        .or_else(first)
        .or_else(crowd)
}

/// Whether the focus was lost: the element that had it is gone.
pub fn is_focus_lost() -> bool {
    let document = document();
    match document.active_element() {
        None => true,
        Some(element) => element.tag_name().eq_ignore_ascii_case("body"),
    }
}
