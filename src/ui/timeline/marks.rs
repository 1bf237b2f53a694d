//! Painting marks, clusters and the curves between related events.

use super::{glyph, places::Places, px, tab_stop};
use crate::{app::Frame, ui::when};
use demarche::{
    model::{Confidence, Dossier, Event, Party, Relation},
    timeline::{
        lane::Cluster,
        mark::{Label, Mark, Shape},
        scene::Scene,
    },
    view::{Action, Selected},
};
use yew::prelude::*;

/// The longest label, in characters.
const LABEL: usize = 36;

/// The label of an event's mark: its title, cut at a word.
pub fn label(event: &Event) -> String {
    let sign = match (event.date.is_approximate(), event.date.is_uncertain()) {
        (false, false) => "",
        (true, false) => "~ ",
        (false, true) => "? ",
        (true, true) => "~? ",
    };
    let mut words = String::from(sign);
    for word in event.title.split(' ') {
        if words.chars().count() + word.chars().count() > LABEL {
            words.push('…');
            break;
        }
        if words.len() > sign.len() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// The width of a label, estimated for 12 px of a sans serif.
pub fn label_px(label: &str) -> f32 {
    label.chars().count() as f32 * 6.3
}

/// The parties of those taking part, the first first.
fn parties<'d>(dossier: &'d Dossier, event: &Event) -> Vec<&'d Party> {
    let mut parties: Vec<&Party> = Vec::new();
    for participant in &event.participants {
        if let Some(party) = dossier.party_of(participant.actor.as_str())
            && !parties.contains(&party)
        {
            parties.push(party);
        }
    }
    parties
}

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
fn words(dossier: &Dossier, event: &Event, parties: &[&Party]) -> String {
    let names: Vec<&str> = parties.iter().map(|party| &*party.name).collect();
    let confidence = match event.confidence {
        Confidence::Confirmed => String::new(),
        other => format!(", {}", other.label().to_lowercase()),
    };
    let place = (event.place.as_ref())
        .and_then(|place| dossier.place(place.as_str()))
        .map_or_else(String::new, |place| format!(", {}", place.name));
    format!(
        "{}: {} ({}{place}{confidence}; {})",
        when::words(&event.date),
        event.title,
        event.kind.label(),
        names.join(", ")
    )
}

/// All marks in view.
pub fn marks(
    scene: &Scene,
    frame: &Frame,
    places: &Places,
    focused: Option<u32>,
    state: &UseStateHandle<Option<u32>>,
) -> Html {
    let stop = tab_stop(scene, focused);
    let selected = match &frame.view.selected {
        Some(Selected::Event(id)) => frame.dossier().event_row(id.as_str()),
        Some(Selected::Statement(id)) => {
            let statement = frame.dossier().statement(id.as_str());
            statement.and_then(|s| frame.dossier().event_row(s.event.as_str()))
        }
        _ => None,
    };
    let marks = scene.marks.iter().map(|mark| {
        let row = places.event(mark.row);
        painted(
            mark,
            frame,
            row,
            selected == Some(row),
            stop == Some(mark.row),
            state,
        )
    });
    html! { <g class="marks">{ for marks }</g> }
}

fn painted(
    mark: &Mark,
    frame: &Frame,
    row: usize,
    is_selected: bool,
    is_stop: bool,
    state: &UseStateHandle<Option<u32>>,
) -> Html {
    let dossier = frame.dossier();
    let event = &dossier.events[row];
    let parties = parties(dossier, event);
    let words = words(dossier, event, &parties);
    let action = Action::Select(Some(Selected::Event(event.id.clone())));
    let href = frame.fragment_of(action.clone());
    let onclick = {
        let frame = frame.clone();
        Callback::from(move |click: MouseEvent| {
            if !(click.ctrl_key() || click.meta_key() || click.shift_key()) {
                click.prevent_default();
                frame.act(action.clone());
            }
        })
    };
    let onfocus = {
        let (state, item) = (state.clone(), mark.row);
        Callback::from(move |_: FocusEvent| state.set(Some(item)))
    };
    let mut classes = colours(&parties);
    classes.push("mark");
    classes.push(format!("is-{}", event.confidence.code()));
    classes.push(is_selected.then_some("is-selected"));
    let (x, y) = (mark.center(), mark.y);
    let label_x = match mark.label {
        Label::None => None,
        Label::Right { x } | Label::Inside { x } => Some(x),
    };
    html! {
        <a id={format!("mark-{}", mark.row)} key={mark.row} class={classes} {href} {onclick} {onfocus}
            tabindex={if is_stop { "0" } else { "-1" }} aria-label={words.clone()}
            aria-current={is_selected.then_some("true")} draggable="false">
            <title>{ words }</title>
            <rect class="hit" x={px(mark.hit0)} y={px(y - 12.0)} width={px(mark.hit1 - mark.hit0)} height="24" />
            if mark.shape == Shape::Bar { { bar(mark) } }
            if is_selected { <circle class="ring" cx={px(x)} cy={px(y)} r="10.5" /> }
            <path class="glyph" d={glyph::path(event.kind)} transform={format!("translate({} {})", px(x), px(y))} />
            if event.confidence == Confidence::Disputed {
                <text class="doubt" x={px(x + 7.0)} y={px(y - 3.0)}>{ "!" }</text>
            }
            if let Some(label_x) = label_x {
                <text class="label" x={px(label_x)} y={px(y + 4.0)}>{ label(event) }</text>
            }
        </a>
    }
}

/// A bar, solid where the event certainly was and fading to where it may have been.
fn bar(mark: &Mark) -> Html {
    let width = (mark.fade1 - mark.fade0).max(1.0);
    let id = format!("fade-{}", mark.row);
    let share = |x: f64| px(100.0 * (x - mark.fade0) / width) + "%";
    let alpha = |alpha: f32| px(f64::from(alpha));
    let top = mark.y - mark.height / 2.0;
    html! {
        <>
            <linearGradient id={id.clone()}>
                <stop offset="0%" stop-opacity={alpha(mark.alpha0)} />
                <stop offset={share(mark.x0)} stop-opacity="1" />
                <stop offset={share(mark.x1)} stop-opacity="1" />
                <stop offset="100%" stop-opacity={alpha(mark.alpha1)} />
            </linearGradient>
            <rect class="bar-mark" x={px(mark.fade0)} y={px(top)} width={px(width)} height={px(mark.height)} rx="3" fill={format!("url(#{id})")} />
        </>
    }
}

/// What stands too close to be told apart.
pub fn clusters(scene: &Scene, on_open: &Callback<usize>) -> Html {
    let clusters = scene
        .clusters
        .iter()
        .enumerate()
        .map(|(nth, cluster)| painted_cluster(scene, nth, cluster, on_open));
    html! { <g class="clusters">{ for clusters }</g> }
}

fn painted_cluster(
    scene: &Scene,
    nth: usize,
    cluster: &Cluster,
    on_open: &Callback<usize>,
) -> Html {
    let onclick = on_open.reform(move |_: MouseEvent| nth);
    let onkeydown = {
        let on_open = on_open.clone();
        Callback::from(move |key: KeyboardEvent| {
            if matches!(&*key.key(), "Enter" | " ") {
                key.prevent_default();
                on_open.emit(nth);
            }
        })
    };
    let count = cluster.count();
    let words = format!("{count} events close together: open");
    let item = cluster.rows.first().copied().unwrap_or_default();
    let strip = scene.metrics.strip_px;
    html! {
        <g id={format!("mark-{item}")} class="cluster" role="button" tabindex="-1" aria-label={words.clone()} {onclick} {onkeydown}>
            <title>{ words }</title>
            <rect class="hit" x={px(cluster.x0)} y={px(cluster.y - strip)} width={px(cluster.x1 - cluster.x0)} height={px(strip)} />
            <rect class="column" x={px(cluster.x0 + 1.0)} y={px(cluster.y - cluster.height)} width={px((cluster.x1 - cluster.x0 - 2.0).max(1.0))} height={px(cluster.height)} />
            <text class="count" x={px(cluster.center())} y={px(cluster.y - strip + 10.0)}>{ count }</text>
        </g>
    }
}

/// Curves from the selected event to those it is related to.
pub fn curves(scene: &Scene, frame: &Frame, places: &Places) -> Html {
    let dossier = frame.dossier();
    let Some(Selected::Event(id)) = &frame.view.selected else {
        return Html::default();
    };
    let Some(row) = dossier.event_row(id.as_str()) else {
        return Html::default();
    };
    let outgoing = (dossier.events[row].related.iter())
        .filter_map(|related| Some((dossier.event_row(related.event.as_str())?, related.relation)));
    let incoming = (dossier.related_to_event(row).iter())
        .map(|&(other, nth)| (other, dossier.events[other].related[nth].relation));
    let paths = outgoing.chain(incoming).filter_map(|(other, relation)| {
        let pair = (places.item_of(row)?, places.item_of(other)?);
        let curve = scene.curves(&[pair]).into_iter().next()?;
        let point = |(x, y): (f64, f64)| format!("{} {}", px(x), px(y));
        let d = format!("M{}C{} {} {}", point(curve.from), point(curve.c1), point(curve.c2), point(curve.to));
        let middle = |a: f64, b: f64, c: f64, d: f64| (a + 3.0 * b + 3.0 * c + d) / 8.0;
        let x = middle(curve.from.0, curve.c1.0, curve.c2.0, curve.to.0);
        let y = middle(curve.from.1, curve.c1.1, curve.c2.1, curve.to.1);
        let is_contradiction = relation == Relation::Contradicts;
        Some(html! {
            <>
                <path class={classes!("curve", is_contradiction.then_some("is-contradiction"))} {d} />
                <text class="curve-word" x={px(x)} y={px(y - 3.0)}>{ relation.label().to_lowercase() }</text>
            </>
        })
    });
    html! { <g class="curves" aria-hidden="true">{ for paths }</g> }
}
