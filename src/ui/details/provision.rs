//! A provision: its text and terms, how well it was verified, who contests it,
//! its counterparts, who said what on it and which events moved it.

use crate::{
    app::{Compared, Frame, Key, key},
    ui::{
        link::Link,
        names::{actor_list, party_mark, topic_names},
        plans::{
            evidence::{Evidence, by_date, event_lines, statement_lines},
            terms::{compared, list, read},
            waiting::waiting,
            words::{badge, verification},
        },
        positions::sign,
        section::{differ, disagreement, section},
        share::{
            copy::{CopyLink, plain},
            record::record,
        },
        sources::sources,
        statement::statement_card,
        when::when,
    },
};
use demarche::{
    align::{self, TermChange, TermKind, change, format_term, key_label, term_history, terms},
    model::{ActorId, Dossier, Position, Provision, ProvisionRow, Stance, TermValue},
    query::{Facet, label},
    view::{Action, Selected, Tab, View},
};
use yew::prelude::*;

/// The pairs of the plan of a provision with every other plan.
pub fn pairs(frame: &Frame, plan: usize) -> Vec<Key> {
    let dossier = frame.dossier();
    (0..dossier.plans.len())
        .filter(|&other| other != plan)
        .map(|other| key(dossier, &frame.view, plan, other))
        .collect()
}

/// What answers a provision in every other plan, each plan matched by itself.
fn counterparts(frame: &Frame, row: ProvisionRow, retry: &Callback<()>) -> Html {
    let keys = pairs(frame, row.plan);
    let compared = frame.opened.comparer.state(&keys);
    let Compared::Done(pairings) = &compared else {
        return waiting(frame, &compared, retry);
    };
    let items = keys.iter().zip(pairings).map(|(key, pairing)| {
        let link = pairing
            .links
            .iter()
            .find(|link| link.from.contains(&row.provision));
        counterpart_item(frame, row.plan, key.b, link)
    });
    html! { <ul class="counterparts">{ for items }</ul> }
}

/// The latest position of each actor on a topic of the provision, by party.
fn positions<'a>(dossier: &'a Dossier, provision: &Provision) -> Vec<&'a Position> {
    let mut latest: Vec<&Position> = Vec::new();
    for position in &dossier.positions {
        if !provision.topics.contains(&position.topic) {
            continue;
        }
        let same =
            |other: &&mut &Position| other.actor == position.actor && other.topic == position.topic;
        match latest.iter_mut().find(same) {
            Some(other) if other.date.span() <= position.date.span() => *other = position,
            Some(_) => {}
            None => latest.push(position),
        }
    }
    let party = |actor: &ActorId| {
        let party = dossier.party_of(actor.as_str())?;
        dossier
            .parties
            .iter()
            .position(|other| other.id == party.id)
    };
    latest.sort_by_key(|position| (party(&position.actor), &position.actor));
    latest
}

fn counterpart_item(frame: &Frame, plan: usize, other: usize, link: Option<&align::Link>) -> Html {
    let dossier = frame.dossier();
    let (here, there) = (&dossier.plans[plan], &dossier.plans[other]);
    let Some(link) = link.filter(|link| !link.to.is_empty()) else {
        return html! { <li><span class="plan-short">{ &there.short }</span><span class="absent">{ "Not in this plan" }</span></li> };
    };
    let (changed, change) = match (&*link.from, &*link.to) {
        (&[from], &[to]) => {
            let (from, to) = (&here.provisions[from], &there.provisions[to]);
            (terms(from, to), change(from, to, link.change))
        }
        _ => (Vec::new(), link.change),
    };
    let changed: Vec<TermChange> = changed
        .into_iter()
        .filter(|change| change.kind != TermKind::Same)
        .collect();
    let names = link.to.iter().map(|&row| {
        let to = &there.provisions[row];
        let name = dossier.provision_ref(ProvisionRow { plan: other, provision: row });
        html! {
            <><Link action={Action::Select(Some(Selected::Provision(name)))}>{ format!("{} {}", to.number, to.title) }</Link>{ " " }</>
        }
    });
    let pair = vec![here.id.clone(), there.id.clone()];
    // The pair as the plans view shows it, with the provision of this side open.
    let to_pair = Action::Go(Box::new(View {
        tab: Tab::Plans,
        plans: pair.clone(),
        selected: frame.view.selected.clone(),
        matches: frame.view.matches.clone(),
        ..plain(&frame.view)
    }));
    html! {
        <li>
            <span class="plan-short">{ &there.short }</span>
            { for names }
            { badge(change, link, "") }
            if !link.is_confirmed { <span class="fine">{ format!(" {} % sure", (link.score * 100.0) as u32) }</span> }
            if changed.is_empty() { { read(&link.figures) } } else { { compared(&changed) } }
            <Link class="compare" action={Action::Compare(pair)}>{ "Side by side" }<span class="visually-hidden">{ format!(" with {}", there.short) }</span></Link>
            <CopyLink to={to_pair} what={format!("to this pair with {}", there.short)} />
        </li>
    }
}

/// One term through all versions that fix it: the first that is a number, or
/// else the first.
fn history(dossier: &Dossier, row: ProvisionRow) -> Html {
    let provision = dossier.provision(row);
    let numeric = (provision.terms.iter()).find(|t| matches!(t.value, TermValue::Number(_)));
    let Some(term) = numeric.or_else(|| provision.terms.first()) else {
        return Html::default();
    };
    let versions = term_history(dossier, &term.key);
    if versions.len() < 2 {
        return Html::default();
    }
    let rows = versions.iter().map(|version| {
        let place = ProvisionRow {
            plan: version.plan,
            provision: version.provision,
        };
        let plan = &dossier.plans[place.plan];
        let selected = Selected::Provision(dossier.provision_ref(place));
        let is_here = place == row;
        html! {
            <tr class={is_here.then_some("is-current")}>
                <td>{ when(&plan.date) }</td>
                <th scope="row"><Link action={Action::Select(Some(selected))} current={is_here}>{ &plan.short }</Link></th>
                <td>{ format_term(version.term) }</td>
            </tr>
        }
    });
    html! {
        <section>
            <h3>{ "This term through all versions: " }{ key_label(&term.key) }</h3>
            <table class="history">
                <thead><tr><th scope="col">{ "Date" }</th><th scope="col">{ "Plan" }</th><th scope="col">{ "Value" }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

fn positions_section(dossier: &Dossier, provision: &Provision) -> Html {
    let positions = positions(dossier, provision);
    if positions.is_empty() {
        return Html::default();
    }
    let groups = Stance::ALL.iter().filter_map(|&stance| {
        let of_stance: Vec<_> = (positions.iter())
            .filter(|position| position.stance == stance)
            .collect();
        if of_stance.is_empty() {
            return None;
        }
        let items = of_stance.into_iter().map(|position| {
            let selected = Selected::Position(position.actor.clone(), position.topic.clone());
            let actor = position.actor.as_str();
            html! {
                <li>
                    { party_mark(dossier.party_of(actor)) }
                    <Link action={Action::Select(Some(selected))} title={position.summary.clone()}>{ label(dossier, Facet::Actor, actor) }</Link>
                    <span class="fine">{ format!(" {}, ", label(dossier, Facet::Topic, position.topic.as_str())) }{ when(&position.date) }</span>
                </li>
            }
        });
        Some(html! {
            <div class={classes!("position", format!("stance-{}", stance.code()))}>
                <h4><span class="sign" aria-hidden="true">{ sign(stance) }</span>{ stance.label() }</h4>
                <ul class="plain">{ for items }</ul>
            </div>
        })
    });
    section(
        "Where actors stand on its topics",
        html! { <div class="stances">{ for groups }</div> },
    )
}

/// The disagreements that name a provision.
fn disagreements(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let name = dossier.provision_ref(row);
    let named = (dossier.disagreements.iter())
        .filter(|disagreement| disagreement.provisions.contains(&name));
    let items: Vec<Html> = named.map(|named| disagreement(frame, named)).collect();
    if items.is_empty() {
        return Html::default();
    }
    differ(items)
}

fn parts(frame: &Frame, provision: &Provision) -> Html {
    let rows = [
        ("Obliges", &provision.obliges),
        ("Benefits", &provision.benefits),
        ("Contested by", &provision.contested_by),
    ];
    let rows = rows.into_iter().filter(|(_, actors)| !actors.is_empty());
    html! {
        <dl class="facts">
            if let Some(conditions) = &provision.conditions {
                <dt>{ "On condition" }</dt><dd>{ conditions }</dd>
            }
            { for rows.map(|(words, actors)| html! { <><dt>{ words }</dt><dd>{ actor_list(frame, actors) }</dd></> }) }
        </dl>
    }
}

/// The most statements shown in full; the others are a line each.
const CARDS: usize = 6;

fn said(frame: &Frame, provision: &Provision, evidence: &Evidence) -> Html {
    let dossier = frame.dossier();
    // Statements on the topics that are about something else come last, folded.
    let others = (dossier.statements.iter().enumerate())
        .filter(|(row, statement)| {
            let shares = statement
                .topics
                .iter()
                .any(|t| provision.topics.contains(t));
            shares && !evidence.on_plan.contains(row) && !evidence.on_actors.contains(row)
        })
        .map(|(row, _)| row);
    let mut others: Vec<usize> = others.collect();
    by_date(&mut others, |row| &dossier.statements[row].date);
    let (cards, lines) = evidence.on_plan.split_at(evidence.on_plan.len().min(CARDS));
    let fold = |words: &str, rows: &[usize]| {
        if rows.is_empty() {
            return Html::default();
        }
        html! {
            <details class="evidence"><summary>{ format!("{words} ({})", rows.len()) }</summary>
                { statement_lines(frame, rows) }</details>
        }
    };
    html! {
        <section>
            <h3>{ "What was said on it" }</h3>
            if cards.is_empty() {
                <p class="fine">{ "No statement on its topics is about this plan." }</p>
            }
            { for cards.iter().map(|&row| html! { { statement_card(frame, row, true) } }) }
            { fold("More about this plan", lines) }
            { fold("About those who proposed or contest it", &evidence.on_actors) }
            { fold("Others on its topics", &others) }
        </section>
    }
}

/// The link that opens the plan beside the one it was made from, where the
/// plans view shows something else.
fn compare(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[row.plan];
    let parent = (plan.based_on.as_ref()).and_then(|id| dossier.plan(id.as_str()));
    let (plans, words) = match parent {
        Some(parent) => (
            vec![parent.id.clone(), plan.id.clone()],
            format!("Compare {} with {}", plan.short, parent.short),
        ),
        None => (vec![plan.id.clone()], format!("Compare {}", plan.short)),
    };
    html! { <p><Link class="button" action={Action::Compare(plans)}>{ words }</Link></p> }
}

/// Everything about a provision.
pub fn provision_details(frame: &Frame, row: ProvisionRow, retry: &Callback<()>) -> Html {
    let dossier = frame.dossier();
    let evidence = Evidence::gather(dossier, row);
    let plan = &dossier.plans[row.plan];
    let provision = dossier.provision(row);
    html! {
        <article class="provision-details">
            <p class="when">{ format!("{}, {}", plan.short, provision.number) }</p>
            <h2>{ &provision.title }</h2>
            <p class="summary">{ &provision.text }</p>
            { list(&provision.terms) }
            { verification(provision.verification) }
            { parts(frame, provision) }
            <p class="fine">{ &plan.name }{ " · " }{ when(&plan.date) }
                if !plan.proposers.is_empty() { { " · " }{ actor_list(frame, &plan.proposers) } }</p>
            { compare(frame, row) }
            { disagreements(frame, row) }
            if dossier.plans.len() > 1 {
                { section("In the other plans", counterparts(frame, row, retry)) }
            }
            { history(dossier, row) }
            { said(frame, provision, &evidence) }
            if !evidence.events.is_empty() {
                { section("Events that moved it", html! {
                    <><p class="fine">{ "Events on its topics that touched this plan." }</p>
                    { event_lines(frame, &evidence.events) }</>
                }) }
            }
            { positions_section(dossier, provision) }
            if !provision.topics.is_empty() {
                { section("Topics", topic_names(frame, &provision.topics)) }
            }
            { section("Sources", sources(frame, &provision.sources)) }
            { record(frame, Selected::Provision(dossier.provision_ref(row)), "provision") }
        </article>
    }
}
