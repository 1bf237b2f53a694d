//! Painting the marks of events: glyph, bar and label, each a link to its event.

use super::{
    glyph, keys,
    label::{label, label_px},
    measure::px,
    places::Places,
    shapes,
};
use crate::{
    app::{Frame, use_frame},
    locale::{list, messages, row},
    ui::common::{labels, names::open_event, when},
};
use demarche::{
    model::{Confidence, Dossier, Event, Party, date::Edtf},
    timeline::{
        hit::Hit,
        mark::{Label, Mark, Shape},
        scene::Scene,
    },
    view::Selected,
};
use std::{collections::HashSet, rc::Rc};
use yew::prelude::*;

/// The classes that give a mark its colours.
fn colours(parties: &[&Party]) -> Classes {
    let mut classes = Classes::new();
    if let Some(first) = parties.first() {
        classes.push(format!("colour-{}", first.colour.code()));
    }
    if let Some(second) = parties.get(1) {
        classes.push(format!("second-{}", second.colour.code()));
    }
    classes
}

/// What a screen reader says of a mark.
fn words(dossier: &Dossier, event: &Event, parties: &[&Party]) -> AttrValue {
    let names: Vec<&str> = parties.iter().map(|party| &*party.name).collect();
    let confidence = match event.confidence {
        Confidence::Confirmed => None,
        Confidence::Reported => Some(messages::timeline_is_reported()),
        Confidence::Disputed => Some(messages::timeline_is_disputed()),
    };
    let place = (event.place.as_ref()).and_then(|place| dossier.place(place.as_str()));
    let kind = labels::kind(event.kind);
    let about = [
        Some(&*kind),
        place.map(|place| &*place.name),
        confidence.as_deref(),
    ];
    let about: Vec<&str> = about.into_iter().flatten().collect();
    let date = when::words(&event.date);
    messages::timeline_mark(date, &event.title, row(&about), list(&names))
}

/// The row of the event that is selected, itself or by a statement made at it.
pub fn selected_row(frame: &Frame) -> Option<usize> {
    let dossier = frame.dossier();
    match &frame.view.selected {
        Some(Selected::Event(id)) => frame.opened.event_row(id.as_str()),
        Some(Selected::Statement(id)) => {
            dossier.event_row(dossier.statement(id.as_str())?.event.as_str())
        }
        _ => None,
    }
}

/// The rows of the events that an event is related to.
fn related_rows(dossier: &Dossier, row: usize) -> HashSet<usize> {
    let event = dossier.events.get(row);
    let related = event.map_or(&[][..], |event| &event.related).iter();
    let out = related.filter_map(|related| dossier.event_row(related.event.as_str()));
    let back = dossier
        .related_to_event(row)
        .iter()
        .map(|&(other, _)| other);
    out.chain(back).collect()
}

/// From the middle of a glyph to its label, in pixels.
const GLYPH_PX: f64 = 11.0;

/// What a mark is beside the event that is selected.
#[derive(Clone, Copy, PartialEq)]
enum Rank {
    /// Its own.
    Selected,
    /// That of an event it is related to; where none is selected, any.
    Plain,
    /// Another, which steps back.
    Aside,
}

/// What [`Marks`] needs.
#[derive(Properties)]
pub struct MarksProps {
    /// Where the marks are.
    pub scene: Rc<Scene>,
    /// What they stand for.
    pub places: Rc<Places>,
    /// What Tab comes to.
    pub stop: Option<Hit>,
    /// Called with the item that got the focus.
    pub on_focus: Callback<u32>,
}

impl PartialEq for MarksProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scene, &other.scene)
            && Rc::ptr_eq(&self.places, &other.places)
            && self.stop == other.stop
            && self.on_focus == other.on_focus
    }
}

/// All marks in view.
#[component]
pub fn Marks(props: &MarksProps) -> Html {
    let frame = &use_frame();
    let MarksProps {
        scene,
        places,
        stop,
        on_focus,
    } = props;
    let selected = selected_row(frame);
    let related = selected.map_or_else(HashSet::new, |row| related_rows(frame.dossier(), row));
    let marks = scene.marks.iter().enumerate().map(|(nth, mark)| {
        let row = places.event(mark.row);
        let rank = match selected {
            Some(selected) if selected == row => Rank::Selected,
            Some(_) if !related.contains(&row) => Rank::Aside,
            _ => Rank::Plain,
        };
        let is_stop = *stop == Some(Hit::Mark(nth));
        painted(mark, scene, frame, row, rank, is_stop, on_focus).unwrap_or_default()
    });
    html! { <g class="marks">{ for marks }</g> }
}

/// The label of a mark. That of the event which is selected is whole, before the mark where it is too
/// long to stand behind it.
fn label_text(
    mark: &Mark,
    scene: &Scene,
    (title, date): (&str, &Edtf),
    is_selected: bool,
) -> Option<Html> {
    let glyph = mark.glyph_x(&scene.metrics);
    let (behind, before) = match mark.label {
        Label::Right { x } | Label::Inside { x } => (x, glyph - GLYPH_PX),
        Label::Left { x } => (glyph + GLYPH_PX, x),
        Label::None => (glyph + GLYPH_PX, glyph - GLYPH_PX),
    };
    let is_before = matches!(mark.label, Label::Left { .. });
    let (is_before, room) = match (is_selected, mark.label) {
        (true, _) => {
            let room = scene.scale.width_px() - behind;
            // Bold letters are a little wider.
            let full = 1.1 * f64::from(label_px(title, date));
            let turns = if is_before {
                before >= full
            } else {
                room < full && before > room
            };
            (turns, if turns { before } else { room })
        }
        (false, Label::None) => return None,
        (false, _) => (is_before, mark.label_width_px),
    };
    let text = label(title, date, if is_selected { room / 1.1 } else { room })?;
    let (class, x) = match is_before {
        true => ("label is-before", before),
        false => ("label", behind),
    };
    Some(shapes::words(class, x, mark.y + 4.0, text))
}

fn painted(
    mark: &Mark,
    scene: &Scene,
    frame: &Frame,
    row: usize,
    rank: Rank,
    is_stop: bool,
    on_focus: &Callback<u32>,
) -> Option<Html> {
    let is_selected = rank == Rank::Selected;
    let dossier = frame.dossier();
    let event = &*frame.opened.event(row)?;
    let parties = dossier.parties_at(event);
    let words = words(dossier, event, &parties);
    let action = open_event(&event.id);
    let href = frame.address_of(action.clone());
    let onkeydown = {
        let (frame, action) = (frame.clone(), action.clone());
        Callback::from(move |key: KeyboardEvent| {
            // Enter is the browser's own.
            if key.key() == " " {
                key.prevent_default();
                frame.act(action.clone());
            }
        })
    };
    let onclick = {
        let frame = frame.clone();
        Callback::from(move |click: MouseEvent| {
            if !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key()) {
                click.prevent_default();
                frame.act(action.clone());
            }
        })
    };
    let item = mark.row;
    let onfocus = on_focus.reform(move |_: FocusEvent| item);
    let mut classes = colours(&parties);
    classes.push("mark");
    classes.push(format!("is-{}", event.confidence.code()));
    classes.push(is_selected.then_some("is-selected"));
    classes.push((rank == Rank::Aside).then_some("is-aside"));
    let (x, y) = (mark.glyph_x(&scene.metrics), mark.y);
    let current = is_selected.then_some("true");
    Some(html! {
        <a id={keys::id(item)} key={item} class={classes} {href} {onclick} {onkeydown} {onfocus}
            tabindex={if is_stop { "0" } else { "-1" }} aria-label={words} aria-current={current}>
            { shapes::rect("hit", mark.hit0, y - 12.0, mark.hit1 - mark.hit0, 24.0) }
            if mark.shape == Shape::Bar { { bar(mark, event.confidence == Confidence::Reported) } }
            if is_selected { <circle class="ring" cx={px(x)} cy={px(y)} r="10.5" /> }
            <path class="glyph" d={glyph::path(event.kind)} transform={format!("translate({} {})", px(x), px(y))} />
            if event.confidence == Confidence::Disputed {
                { shapes::words("doubt", x + 6.0, y - 5.0, AttrValue::Static("!")) }
            }
            { for label_text(mark, scene, (&event.title, &event.date), is_selected) }
        </a>
    })
}

/// A bar, solid where the event certainly was and fading to where it may have been.
fn bar(mark: &Mark, is_reported: bool) -> Html {
    let width = (mark.fade1 - mark.fade0).max(1.0);
    let id = format!("fade-{}", mark.row);
    let share = |x: f64| px(100.0 * (x - mark.fade0) / width) + "%";
    let alpha = |alpha: f32| px(f64::from(alpha));
    let fill = format!("url(#{id})");
    // A dashed rim, which fades as well.
    let stroke = is_reported.then(|| fill.clone());
    let top = mark.y - mark.height / 2.0;
    html! {
        <>
            <linearGradient id={id.clone()}>
                <stop offset="0%" stop-opacity={alpha(mark.alpha0)} />
                <stop offset={share(mark.x0)} stop-opacity="1" />
                <stop offset={share(mark.x1)} stop-opacity="1" />
                <stop offset="100%" stop-opacity={alpha(mark.alpha1)} />
            </linearGradient>
            <rect class="bar-mark" x={px(mark.fade0)} y={px(top)} width={px(width)} height={px(mark.height)} rx="3" {fill} {stroke} />
        </>
    }
}
