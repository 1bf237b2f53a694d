//! The part of a provision's details that follows one of its terms through all plans that
//! fix it.

use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{labels, link::Link, more::use_more, section::Section, when::when},
};
use demarche::{
    align::term_history,
    model::{ProvisionRow, TermValue},
    view::{Action, Selected},
};
use yew::prelude::*;

/// So many versions are shown at first.
const VERSIONS: usize = 60;

/// What [`TermHistory`] needs.
#[derive(PartialEq, Properties)]
pub struct TermHistoryProps {
    /// The provision.
    pub row: ProvisionRow,
}

/// One term through all versions that fix it: the first that is a number, or
/// else the first.
#[component]
pub fn TermHistory(props: &TermHistoryProps) -> Html {
    let (frame, row) = (use_frame(), props.row);
    let more = use_more(VERSIONS);
    let dossier = frame.dossier();
    let provision = dossier.provision(row);
    let numeric = (provision.terms.iter()).find(|t| matches!(t.value, TermValue::Number(_)));
    let Some(term) = numeric.or_else(|| provision.terms.first()) else {
        return Html::default();
    };
    let versions = term_history(dossier, &term.key);
    if versions.len() < 2 {
        return Html::default();
    }
    let rows = versions.iter().take(more.most).map(|version| {
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
                <th scope="row"><Link action={Action::Select(Some(selected))} current={is_here} lang={texts::lang(&plan.short)}>{ &plan.short }</Link></th>
                <td>{ labels::term(version.term) }</td>
            </tr>
        }
    });
    html! {
        <Section heading={messages::details_term_in_versions(&*dossier.term_name(&term.key))}>
            <table class="history">
                <thead><tr><th scope="col">{ messages::details_date_of_plan() }</th><th scope="col">{ messages::details_plan() }</th><th scope="col">{ messages::details_value() }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            { more.below(versions.len()) }
        </Section>
    }
}
