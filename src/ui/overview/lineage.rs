//! Where the plans come from, as a strip of boxes with lines between them; on a narrow window,
//! and where there are many, an indented list of the same.

use super::BlockHead;
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    locale::messages,
    ui::common::{labels, link::Link, names::party_marks, when::when},
};
use demarche::{
    overview::{Node, Strip},
    view::{Action, Tab},
};
use yew::prelude::*;

/// The distance of the middles of two rows, as the styles have it.
const ROW_PX: f64 = 50.0;
/// The middle of the first row.
const MIDDLE_PX: f64 = 20.0;
/// How far before a box the line to it turns.
const TURN_PX: f64 = 13.0;

/// The line from the plan that another was made from: along its row, and in the gap before the
/// other's column to the other's row. In shares of the width, so that nothing is measured.
fn edge(strip: &Strip, parent: &Node, node: &Node) -> Html {
    let share = |column: f64| format!("{:.3}%", column / strip.columns as f64 * 100.0);
    let y = |row: usize| MIDDLE_PX + row as f64 * ROW_PX;
    let (from, to) = (y(parent.row), y(node.row));
    html! {
        <>
            // It begins behind its own box.
            <line x1={share(parent.column as f64 + 0.5)} x2={share(node.column as f64)} y1={from.to_string()} y2={from.to_string()}
                transform={format!("translate(-{TURN_PX} 0)")} />
            <svg class="turn" width="1" height="1" x={share(node.column as f64)}><path d={format!("M-{TURN_PX} {from}V{to}H4")} /></svg>
        </>
    }
}

fn node(frame: &Frame, strip: &Strip, node: &Node) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[node.plan];
    let parent = node
        .parent
        .map(|parent| &dossier.plans[strip.nodes[parent].plan]);
    let compared = (parent.iter().map(|parent| parent.id.clone())).chain([plan.id.clone()]);
    let title = match &*plan.status {
        "" => plan.name.clone(),
        status => format!("{}. {status}", plan.name),
    };
    let class = classes!(
        format!("column-{}", node.column + 1),
        format!("row-{}", node.row + 1),
        format!("depth-{}", node.depth.min(4)),
    );
    html! {
        <li key={plan.id.to_string()} {class}>
            <p>{ party_marks(dossier, &plan.proposers) }
                <Link action={Action::Compare(compared.collect())} {title} lang={texts::lang(&plan.short)}>{ &plan.short }</Link>
                if let Some(parent) = parent { <span class="visually-hidden">{ messages::overview_based_on(&parent.short) }</span> }</p>
            <p class="fine">{ when(&plan.date) }{ format!(" · {}", labels::points(&plan.known_points())) }</p>
        </li>
    }
}

/// Where the plans come from.
#[component]
pub fn Lineage() -> Html {
    let frame = use_frame();
    let strip = use_memo(ByPointer::of(&frame.opened), |opened| {
        Strip::new(&opened.dossier)
    });
    if strip.nodes.len() < 2 {
        return Html::default();
    }
    let is_strip = strip.has_places();
    let edges = strip.nodes.iter().filter_map(|node| {
        let parent = &strip.nodes[node.parent?];
        Some(edge(&strip, parent, node))
    });
    let class = match is_strip {
        true => classes!(
            "lineage-strip",
            format!("columns-{}", strip.columns),
            format!("rows-{}", strip.rows)
        ),
        false => classes!("lineage-list"),
    };
    html! {
        <section aria-labelledby="where-plans-come-from">
            <BlockHead id="where-plans-come-from" title={messages::overview_where_plans_come_from()} note={messages::overview_lineage_note()}
                action={Action::Show(Tab::Plans)} more={messages::overview_to_comparison()} />
            <div {class}>
                if is_strip { <svg class="descent" aria-hidden="true">{ for edges }</svg> }
                <ul>{ for strip.nodes.iter().map(|of| node(&frame, &strip, of)) }</ul>
            </div>
        </section>
    }
}
