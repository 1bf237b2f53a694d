//! The details of a provision: its text and terms, how well it was verified, who contests
//! it, its counterparts, who said what on it and which events moved it.

use super::{
    accounts::{AccountsDiffer, Disagreement},
    counterparts::Counterparts,
    stances::Stances,
    term_history::TermHistory,
};
use crate::{
    app::{Frame, texts, use_frame},
    locale::messages,
    ui::{
        common::{
            link::Link,
            names::{actor_list, topic_names},
            quote::TranslationMark,
            section::Section,
            sources::Sources,
            statement::StatementCards,
            when::when,
        },
        plans::{
            evidence::{EventLines, Evidence, StatementLines, by_date},
            terms::list,
            words::verification,
        },
        share::record_tools::RecordTools,
    },
};
use demarche::{
    model::{Dossier, Provision, ProvisionRow},
    view::{Action, Selected, beside_base},
};
use std::{collections::HashSet, rc::Rc};
use yew::prelude::*;

/// The disagreements that name a provision.
fn disagreements(dossier: &Dossier, row: ProvisionRow) -> Html {
    let name = dossier.provision_ref(row);
    let named = (dossier.disagreements.iter().enumerate())
        .filter(|(_, disagreement)| disagreement.provisions.contains(&name));
    let named: Vec<usize> = named.map(|(row, _)| row).collect();
    let len = named.len();
    if len == 0 {
        return Html::default();
    }
    let point = Callback::from(move |nth: usize| {
        let row = named[nth];
        html! { <Disagreement key={row} {row} /> }
    });
    html! { <AccountsDiffer of={format!("{row:?}")} {len} {point} /> }
}

/// Whom a provision obliges, benefits and is contested by, and on what condition.
fn parties(frame: &Frame, provision: &Provision) -> Html {
    let rows = [
        (messages::details_obliges(), &provision.obliges),
        (messages::details_benefits(), &provision.benefits),
        (messages::details_contested_by(), &provision.contested_by),
    ];
    let rows = rows.into_iter().filter(|(_, actors)| !actors.is_empty());
    html! {
        <dl class="facts">
            if let Some(conditions) = &provision.conditions {
                <dt>{ messages::details_on_condition() }</dt><dd dir="auto" lang={texts::lang(conditions)}>{ conditions }</dd>
            }
            { for rows.map(|(words, actors)| html! { <><dt>{ words }</dt><dd>{ actor_list(frame, actors) }</dd></> }) }
        </dl>
    }
}

/// The most statements shown in full; the others are a line each.
const CARDS: usize = 6;

/// What [`Said`] needs.
#[derive(PartialEq, Properties)]
struct SaidProps {
    /// The provision.
    row: ProvisionRow,
    /// What bears on it.
    evidence: Rc<Evidence>,
}

/// What was said on a provision.
#[component]
fn Said(props: &SaidProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let evidence = &props.evidence;
    let provision = dossier.provision(props.row);
    // Statements on the topics that are about something else come last, folded.
    let told: HashSet<usize> = (evidence.on_plan.iter().chain(&evidence.on_actors))
        .copied()
        .collect();
    let others = (dossier.statements.iter().enumerate())
        .filter(|(row, statement)| {
            let mut topics = statement.topics.iter();
            !told.contains(row) && topics.any(|topic| provision.topics.contains(topic))
        })
        .map(|(row, _)| row);
    let mut others: Vec<usize> = others.collect();
    by_date(&mut others, |row| &dossier.statements[row].date);
    let (cards, lines) = evidence.on_plan.split_at(evidence.on_plan.len().min(CARDS));
    let of = AttrValue::from(format!("{:?}", props.row));
    let fold = |words: fn(usize) -> AttrValue, rows: &[usize]| {
        if rows.is_empty() {
            return Html::default();
        }
        html! {
            <details class="evidence"><summary>{ words(rows.len()) }</summary>
                <StatementLines of={of.clone()} rows={Rc::new(rows.to_vec())} /></details>
        }
    };
    html! {
        <Section heading={messages::details_said_on_provision()}>
            if cards.is_empty() {
                <p class="fine">{ messages::details_nothing_on_plan() }</p>
            } else {
                <StatementCards of={of.clone()} rows={Rc::new(cards.to_vec())} links_event={true} />
            }
            { fold(messages::details_more_on_plan, lines) }
            { fold(messages::details_on_proposers, &evidence.on_actors) }
            { fold(messages::details_others_on_topics, &others) }
        </Section>
    }
}

/// The link that opens the plan beside the one it was made from, where the
/// plans view shows something else.
fn compare(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[row.plan];
    let words = match dossier.base_of(row.plan) {
        Some(base) => messages::details_compare_with(&plan.short, &dossier.plans[base].short),
        None => messages::details_compare(&plan.short),
    };
    let action = Action::Compare(beside_base(dossier, row.plan));
    html! { <p><Link class="button" {action}>{ words }</Link></p> }
}

/// What [`ProvisionDetails`] needs.
#[derive(PartialEq, Properties)]
pub struct ProvisionDetailsProps {
    /// The provision.
    pub row: ProvisionRow,
    /// Called to compare once more what failed or was stopped.
    pub retry: Callback<()>,
}

/// Everything about a provision.
#[component]
pub fn ProvisionDetails(props: &ProvisionDetailsProps) -> Html {
    let (frame, row) = (&use_frame(), props.row);
    let dossier = frame.dossier();
    let evidence = Rc::new(Evidence::gather(dossier, row));
    let plan = &dossier.plans[row.plan];
    let provision = dossier.provision(row);
    html! {
        <article class="provision-details">
            <p class="when">{ format!("{}, {}", plan.short, provision.number) }</p>
            <h2 dir="auto" lang={texts::lang(&provision.title)}>{ &provision.title }</h2>
            <p class="summary" dir="auto" lang={texts::lang(&provision.text)}>{ &provision.text }</p>
            <TranslationMark of={provision.translations.clone()} />
            { list(dossier, &provision.terms) }
            { verification(provision.verification) }
            { parties(frame, provision) }
            <p class="fine"><bdi lang={texts::lang(&plan.name)}>{ &plan.name }</bdi>{ " · " }{ when(&plan.date) }
                if !plan.proposers.is_empty() { { " · " }{ actor_list(frame, &plan.proposers) } }</p>
            { compare(frame, row) }
            { disagreements(dossier, row) }
            if dossier.plans.len() > 1 {
                <Section heading={messages::details_in_other_plans()}><Counterparts {row} retry={props.retry.clone()} /></Section>
            }
            <TermHistory {row} />
            <Said {row} evidence={evidence.clone()} />
            if !evidence.events.is_empty() {
                <Section heading={messages::details_events_that_moved()}>
                    <p class="fine">{ messages::details_events_that_moved_are() }</p>
                    <EventLines of={format!("{row:?}")} rows={Rc::new(evidence.events.clone())} />
                </Section>
            }
            <Stances {row} />
            if !provision.topics.is_empty() {
                <Section heading={messages::common_topics()}>{ topic_names(frame, &provision.topics) }</Section>
            }
            <Section heading={messages::common_sources()}><Sources citations={provision.sources.clone()} /></Section>
            <RecordTools selected={Selected::Provision(dossier.provision_ref(row))} />
        </article>
    }
}
