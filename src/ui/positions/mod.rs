//! Where each actor stood on each topic, by the latest position known: as a table of actors by
//! topics ([`matrix`]), or in words ([`in_words`]), which is what a narrow window has room for.

mod in_words;
mod keys;
mod matrix;

use crate::{
    app::{ByPointer, use_frame},
    locale::messages,
    ui::common::{
        check::Check,
        labels,
        link::Link,
        media::use_media,
        part::part,
        switch::{Choice, Switch},
    },
};
use demarche::{
    model::Stance,
    view::{self, Action, PositionMatrix},
};
use in_words::InWords;
use matrix::Table;
use std::{ops::Deref, rc::Rc};
use yew::prelude::*;

/// Where the table has no room, as the styles have it.
const NARROW: &str = "(max-width: 599.98px)";

part! {
    /// The view of positions.
    pub static POSITIONS: Part<()> = Positions in tables;
}

/// The latest positions as a table, told apart by pointer.
#[derive(Clone)]
struct Matrix(Rc<PositionMatrix>);

impl PartialEq for Matrix {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Matrix {
    type Target = PositionMatrix;

    fn deref(&self) -> &PositionMatrix {
        &self.0
    }
}

/// The view of positions.
#[component]
pub fn Positions() -> Html {
    let frame = &use_frame();
    let dossier = frame.dossier();
    let keys = (
        ByPointer::of(&frame.opened),
        ByPointer::of(&frame.selection),
        frame.view.differing,
    );
    let matrix = use_memo(keys, |(_, _, differing)| {
        PositionMatrix::new(dossier, frame.selection.rows.iter(), *differing)
    });
    let matrix = Matrix(matrix);
    let is_narrow = use_media(NARROW);
    let forms = view::Positions::ALL.iter().map(|&form| Choice {
        action: Action::Positions(form),
        label: messages::positions_shown(form.code()),
        count: None,
        is_current: frame.view.positions == form,
    });
    let forms: Vec<Choice> = forms.collect();
    let legend = Stance::ALL.iter().map(|&stance| {
        html! { <li class={format!("stance-{}", stance.code())}><span class="sign" aria-hidden="true">{ stance.sign() }</span>{ labels::stance(stance) }</li> }
    });
    let is_in_words = is_narrow || frame.view.positions == view::Positions::Words;
    html! {
        <>
            <div class="view-tools positions-tools">
                if !is_narrow { <Switch label={messages::positions_form()} choices={forms} /> }
                if !is_in_words {
                    <ul class="legend" aria-label={messages::positions_stances()}>{ for legend }</ul>
                    <span class="fine">{ messages::positions_how_to_read() }</span>
                }
                <Check class="only-differs" words={messages::positions_only_differing()} is_on={frame.view.differing} action={Action::Differing(!frame.view.differing)} />
            </div>
            if matrix.actors.is_empty() && frame.view.differing && frame.selection.rows.count() > 0 {
                <div class="nothing">
                    <p>{ messages::positions_none_differs() }</p>
                    <Link class="button" action={Action::Differing(false)}>{ messages::common_show_all_topics() }</Link>
                </div>
            }
            if !matrix.actors.is_empty() {
                if is_in_words { <InWords {matrix} /> } else { <Table {matrix} /> }
            }
        </>
    }
}
