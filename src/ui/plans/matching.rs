//! Why provisions were matched, how sure that is, and correcting it: by keys
//! and menus, or by dragging a heading onto the provision it answers.

use super::{comparison::Comparison, words::verification};
use crate::{
    app::{Frame, Note, use_frame},
    locale::{messages, row},
    ui::common::{amounts, sources::Sources},
};
use demarche::{
    align::{Link, ReasonKind},
    model::{Citation, Match, Provision},
    query::{Facet, label},
    view::{Action, Selected, decode},
};
use std::{cell::RefCell, collections::HashSet, rc::Rc};
use web_sys::{HtmlDetailsElement, HtmlSelectElement};
use yew::prelude::*;

/// A match of provisions of a column with some of the column it is compared with.
fn matched(
    frame: &Frame,
    comparison: &Comparison,
    column: usize,
    from: &[usize],
    to: &[usize],
) -> Option<Match> {
    let base = comparison.column(column)?.base;
    let dossier = frame.dossier();
    let numbers = |column: usize, rows: &[usize]| -> Vec<String> {
        rows.iter()
            .map(|&row| comparison.provision(dossier, column, row).number.clone())
            .collect()
    };
    Some(Match {
        from_plan: comparison.plan(dossier, base).id.clone(),
        from: numbers(base, from),
        to_plan: comparison.plan(dossier, column).id.clone(),
        to: numbers(column, to),
    })
}

/// In words: what speaks for a link.
fn reasons(frame: &Frame, link: &Link) -> String {
    let parts: Vec<AttrValue> = (link.reasons.iter())
        .map(|reason| {
            let shared = || row(&reason.shared);
            match reason.kind {
                ReasonKind::SameText => messages::plans_because_same_text(),
                ReasonKind::Words => messages::plans_because_words(shared()),
                ReasonKind::Meaning => messages::plans_because_meaning(shared()),
                ReasonKind::Numbers => {
                    let numbers = reason.shared.iter().map(|written| amounts::words(written));
                    messages::plans_because_numbers(row(&numbers.collect::<Vec<_>>()))
                }
                ReasonKind::Names => messages::plans_because_names(shared()),
                ReasonKind::Headings => messages::plans_because_headings(shared()),
                ReasonKind::Terms => {
                    let names: Vec<&str> = (reason.shared.iter())
                        .map(|id| label(frame.dossier(), Facet::Topic, id))
                        .collect();
                    messages::plans_because_terms(row(&names))
                }
                ReasonKind::Position => messages::plans_because_position(),
            }
        })
        .collect();
    parts.join("; ")
}

/// The matches whose reasons the reader unfolded, by column and place among its links: a row that was out
/// of sight comes back as it was left. Told apart by pointer.
#[derive(Clone, Default)]
pub struct Unfolded(Rc<RefCell<HashSet<(usize, usize)>>>);

impl PartialEq for Unfolded {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Unfolded {
    /// Whether the reasons of a link are unfolded.
    pub fn has(&self, column: usize, link: usize) -> bool {
        self.0.borrow().contains(&(column, link))
    }

    /// Keeps whether they are.
    pub fn set(&self, column: usize, link: usize, is_open: bool) {
        let mut all = self.0.borrow_mut();
        if is_open {
            all.insert((column, link));
        } else {
            all.remove(&(column, link));
        }
    }
}

/// The numbers of provisions of a column.
pub fn numbers(frame: &Frame, comparison: &Comparison, column: usize, rows: &[usize]) -> String {
    let number = |&row: &usize| &*comparison.provision(frame.dossier(), column, row).number;
    rows.iter().map(number).collect::<Vec<&str>>().join(" + ")
}

/// What [`Proof`] needs.
#[derive(PartialEq, Properties)]
pub struct ProofProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// The column it is of.
    pub column: usize,
    /// Rows of the provisions of the column.
    pub provisions: Vec<usize>,
    /// Whether they stand in the column of the base, with nothing that they are compared with.
    #[prop_or_default]
    pub is_base: bool,
    /// Which proofs are unfolded.
    pub unfolded: Unfolded,
    /// The link's place among those of the column; of the base, the provision's.
    pub nth: usize,
}

/// How well the texts of provisions are known, from where, and why they were matched: behind one mark.
#[component]
pub fn Proof(props: &ProofProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let (comparison, column, nth) = (&*props.comparison, props.column, props.nth);
    let provisions: Vec<&Provision> = (props.provisions.iter())
        .map(|&row| comparison.provision(dossier, column, row))
        .collect();
    let mut sources: Vec<Citation> = Vec::new();
    for citation in provisions.iter().flat_map(|provision| &provision.sources) {
        if !sources.contains(citation) {
            sources.push(citation.clone());
        }
    }
    // What is least sure of them.
    let verified = provisions
        .iter()
        .map(|provision| provision.verification)
        .max();
    // Folded, it has nothing in it: there are as many as provisions.
    let is_open = use_state_eq(|| props.unfolded.has(column, nth));
    let ontoggle = {
        let (unfolded, is_open) = (props.unfolded.clone(), is_open.clone());
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            unfolded.set(column, nth, details.open());
            is_open.set(details.open());
        })
    };
    let of = numbers(&frame, comparison, column, &props.provisions);
    let count = sources.len();
    html! {
        <details class="why" open={*is_open} {ontoggle}>
            <summary title={messages::plans_evidence()}><span class="visually-hidden">{ messages::plans_evidence_for(of) }{ " " }</span>{ count }</summary>
            if *is_open {
                if let Some(verified) = verified { { verification(verified) } }
                if count > 0 { <Sources citations={sources} /> }
                if !props.is_base {
                    <Why comparison={props.comparison.clone()} {column} {nth} />
                }
            }
        </details>
    }
}

/// What [`Why`] needs.
#[derive(PartialEq, Properties)]
struct WhyProps {
    /// The comparison.
    comparison: Rc<Comparison>,
    /// The column whose link it is.
    column: usize,
    /// The link's place among those of the column.
    nth: usize,
}

/// Why provisions of a column were matched, and the ways to correct it.
#[component]
fn Why(props: &WhyProps) -> Html {
    let frame = &use_frame();
    let (comparison, column, nth) = (&*props.comparison, props.column, props.nth);
    let link = comparison
        .column(column)
        .and_then(|of| Some((of, of.pairing.links.get(nth)?)));
    let Some((of, link)) = link else {
        return Html::default();
    };
    let percent = (link.score * 100.0) as u32;
    let is_alone = link.from.is_empty() || link.to.is_empty();
    let is_said = matched(frame, comparison, column, &link.from, &link.to)
        .is_some_and(|all| frame.view.matches.contains(&all));
    let summary = match (link.is_confirmed, is_said, is_alone) {
        (true, true, _) => messages::plans_confirmed_by_you(),
        (true, false, _) => messages::plans_confirmed_by_editors(),
        (_, _, true) => messages::plans_not_matched(),
        (_, _, false) => messages::plans_matched(percent),
    };
    let act = |words: AttrValue, action: Option<Action>| {
        let Some(action) = action else {
            return Html::default();
        };
        let frame = frame.clone();
        let onclick = Callback::from(move |_: MouseEvent| frame.act(action.clone()));
        html! { <button type="button" {onclick}>{ words }</button> }
    };
    let whole = |from: &[usize], to: &[usize]| matched(frame, comparison, column, from, to);
    let confirm = whole(&link.from, &link.to).map(|all| Action::Match(vec![all]));
    let deny = whole(&link.from, &[])
        .zip(whole(&[], &link.to))
        .map(|(from, to)| Action::Match(vec![from, to]));
    let take_back = whole(&link.from, &link.to).map(Action::Unmatch);
    let because = reasons(frame, link);
    let from = numbers(frame, comparison, of.base, &link.from);
    let to = numbers(frame, comparison, column, &link.to);
    let name = match is_alone {
        // One of the two is empty.
        true => AttrValue::from(from + &to),
        false => messages::plans_matched_numbers(from, to),
    };
    let menu = |words: AttrValue, is_more: bool| {
        let comparison = props.comparison.clone();
        html! { <MatchMenu {comparison} {column} {nth} {words} {is_more} /> }
    };
    html! {
        <>
            <p class="match-words">{ summary }<span class="visually-hidden">{ ": " }{ name }</span></p>
            if !because.is_empty() { <p class="fine">{ messages::plans_because_of(because) }</p> }
            <div class="row">
                if link.is_confirmed && is_said { { act(messages::plans_take_back(), take_back) } }
                if !link.is_confirmed { { act(messages::plans_confirm(), confirm) } }
                if !is_alone { { act(messages::plans_not_a_match(), deny) } }
            </div>
            { menu(messages::plans_answers(), false) }
            if !is_alone { { menu(messages::plans_answers_also(), true) } }
        </>
    }
}

/// What a [`MatchMenu`] needs.
#[derive(PartialEq, Properties)]
struct MatchMenuProps {
    comparison: Rc<Comparison>,
    column: usize,
    nth: usize,
    /// What the choice means.
    words: AttrValue,
    /// Whether the provision chosen is one more, not another.
    is_more: bool,
}

/// A menu of provisions that those of a link can answer instead, or as well. It has its entries, of which there
/// are as many as provisions, only while someone is at it.
#[component]
fn MatchMenu(props: &MatchMenuProps) -> Html {
    let frame = use_frame();
    let is_open = use_state_eq(|| false);
    let set = |value: bool| {
        let is_open = is_open.clone();
        move || is_open.set(value)
    };
    let (open, point, close) = (set(true), set(true), set(false));
    let onfocus = Callback::from(move |_: FocusEvent| open());
    let onpointerdown = Callback::from(move |_: PointerEvent| point());
    let onblur = Callback::from(move |_: FocusEvent| close());
    let dossier = frame.dossier();
    let comparison = &props.comparison;
    // The side that the menu chooses from: the base, or for what is gone this plan.
    let side = comparison.column(props.column).and_then(|of| {
        let link = of.pairing.links.get(props.nth)?;
        Some(match link.to.is_empty() {
            true => (props.column, &link.to),
            false => (of.base, &link.from),
        })
    });
    let options = side.filter(|_| *is_open).map(|(side, chosen)| {
        let rows = (0..comparison.plan(dossier, side).provisions.len()).filter(|row| !chosen.contains(row));
        rows.map(|row| {
            let provision = comparison.provision(dossier, side, row);
            html! { <option value={row.to_string()}>{ format!("{} {}", provision.number, heading(&provision.title, &provision.text)) }</option> }
        })
        .collect::<Html>()
    });
    let onchange = {
        let (frame, comparison) = (frame.clone(), comparison.clone());
        let (column, nth, is_more) = (props.column, props.nth, props.is_more);
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let link = comparison
                .column(column)
                .and_then(|of| of.pairing.links.get(nth));
            let (Some(link), Ok(row)) = (link, select.value().parse::<usize>()) else {
                return;
            };
            let is_gone = link.to.is_empty();
            let mut chosen = match (is_more, is_gone) {
                (false, _) => Vec::new(),
                (true, true) => link.to.clone(),
                (true, false) => link.from.clone(),
            };
            chosen.push(row);
            let (from, to) = match is_gone {
                true => (&link.from, &chosen),
                false => (&chosen, &link.to),
            };
            if let Some(all) = matched(&frame, &comparison, column, from, to) {
                frame.act(Action::Match(vec![all]));
            }
        })
    };
    html! {
        <label class="pick-match">{ &props.words }{ " " }
            <select {onchange} {onfocus} {onpointerdown} {onblur}><option value="" selected=true>{ "—" }</option>{ options }</select></label>
    }
}

/// A heading, or the first words where there is none.
fn heading(title: &str, text: &str) -> String {
    let words = if title.is_empty() { text } else { title };
    words.chars().take(60).collect()
}

/// What a heading dropped onto a cell says: that the two answer each other.
pub fn on_drop(
    frame: &Frame,
    comparison: &Comparison,
    row: usize,
    column: usize,
) -> Callback<DragEvent> {
    let here: Vec<String> = (comparison.rows[row].cells[column].iter())
        .map(|&provision| {
            comparison
                .provision(frame.dossier(), column, provision)
                .number
                .clone()
        })
        .collect();
    let plan = comparison.plan(frame.dossier(), column).id.clone();
    let frame = frame.clone();
    Callback::from(move |event: DragEvent| {
        // A dragged link carries its address, and that names the provision.
        let dropped = event
            .data_transfer()
            .and_then(|data| data.get_data("text/uri-list").ok())
            .unwrap_or_default();
        let Some((_, fragment)) = dropped.split_once('#') else {
            return;
        };
        let Some(Selected::Provision(name)) = decode(fragment).0.selected else {
            return;
        };
        event.prevent_default();
        event.stop_propagation();
        if name.plan == plan {
            return frame.tell(Note::info(&*messages::plans_cannot_answer_own()));
        }
        if here.is_empty() {
            return frame.tell(Note::info(&*messages::plans_drop_onto_provision()));
        }
        let all = Match {
            from_plan: plan.clone(),
            from: here.clone(),
            to_plan: name.plan,
            to: vec![name.number],
        };
        frame.act(Action::Match(vec![all]));
    })
}
