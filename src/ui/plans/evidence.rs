//! Who said what on a provision, and which events moved it; the details of a
//! provision list it.

use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{
        link::Link,
        long_list::LongList,
        names::{open_event, party_mark},
        when::when,
    },
};
use demarche::{
    model::{About, Dossier, ProvisionRow, Statement, TopicId, date::Edtf},
    query::{Facet, label},
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

/// What bears on a provision: rows of the dossier, by date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Statements on its topics about its plan.
    pub on_plan: Vec<usize>,
    /// Statements on its topics about one who proposed its plan or contests it.
    pub on_actors: Vec<usize>,
    /// Events on its topics that touched its plan.
    pub events: Vec<usize>,
}

impl Evidence {
    /// Gathers what bears on a provision.
    pub fn gather(dossier: &Dossier, row: ProvisionRow) -> Self {
        let plan = &dossier.plans[row.plan];
        let provision = dossier.provision(row);
        let shares_topic =
            |topics: &[TopicId]| topics.iter().any(|topic| provision.topics.contains(topic));
        let is_on_actor = |statement: &Statement| {
            statement.about.iter().any(|about| match about {
                About::Actor(actor) => {
                    plan.proposers.contains(actor) || provision.contested_by.contains(actor)
                }
                About::Plan(_) => false,
            })
        };
        let mut evidence = Evidence::default();
        for (row, statement) in dossier.statements.iter().enumerate() {
            if !shares_topic(&statement.topics) {
                continue;
            }
            if statement.about.contains(&About::Plan(plan.id.clone())) {
                evidence.on_plan.push(row);
            } else if is_on_actor(statement) {
                evidence.on_actors.push(row);
            }
        }
        for (row, event) in dossier.events.iter().enumerate() {
            if event.plans.contains(&plan.id) && shares_topic(&event.topics) {
                evidence.events.push(row);
            }
        }
        by_date(&mut evidence.on_plan, |row| &dossier.statements[row].date);
        by_date(&mut evidence.on_actors, |row| &dossier.statements[row].date);
        by_date(&mut evidence.events, |row| &dossier.events[row].date);
        evidence
    }
}

/// About how high a line of a list is before it was drawn.
const LINE_PX: f64 = 76.0;

/// What [`StatementLines`] and [`EventLines`] need.
#[derive(PartialEq, Properties)]
pub struct LinesProps {
    /// Which list it is.
    pub of: AttrValue,
    /// The rows of the records.
    pub rows: Rc<Vec<usize>>,
}

/// Statements, a line each, leading to their words.
#[component]
pub fn StatementLines(props: &LinesProps) -> Html {
    let (frame, rows) = (use_frame(), props.rows.clone());
    let entry = Callback::from(move |nth: usize| {
        let dossier = frame.dossier();
        let statement = &dossier.statements[rows[nth]];
        let speaker = statement.speaker.as_str();
        let action = Action::Select(Some(Selected::Statement(statement.id.clone())));
        html! {
            <>
                { party_mark(dossier.party_of(speaker)) }
                <strong>{ label(dossier, Facet::Actor, speaker) }</strong>
                { " · " }{ messages::plans_stance_within(statement.stance.code()) }{ " · " }{ when(&statement.date) }
                <Link class="line" {action} lang={texts::lang(&statement.summary)}>{ &statement.summary }</Link>
            </>
        }
    });
    html! { <LongList of={props.of.clone()} len={props.rows.len()} {entry} entry_px={LINE_PX} class="lines" /> }
}

/// Events, a line each, leading to their details.
#[component]
pub fn EventLines(props: &LinesProps) -> Html {
    let (frame, rows) = (use_frame(), props.rows.clone());
    let entry = Callback::from(move |nth: usize| {
        let event = &frame.dossier().events[rows[nth]];
        html! {
            <>
                { when(&event.date) }
                <Link class="line" action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link>
            </>
        }
    });
    html! { <LongList of={props.of.clone()} len={props.rows.len()} {entry} entry_px={LINE_PX} class="lines" /> }
}

/// Orders rows by the dates of their records.
pub fn by_date<'a>(rows: &mut [usize], date: impl Fn(usize) -> &'a Edtf) {
    rows.sort_by_key(|&row| (date(row).span(), row));
}
