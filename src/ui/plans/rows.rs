//! The rows of the comparison, drawn as far as they are in sight.

use super::{comparison::Comparison, matching::Unfolded, row::Row};
use crate::{
    app::{ByPointer, use_frame},
    browser::document,
    ui::common::{
        more::use_is_printing,
        virtual_rows::{List, gap_row, use_virtual_rows},
    },
};
use demarche::{
    model::{Dossier, ProvisionRef},
    view::Selected,
    virtual_list::Piece,
};
use std::{collections::HashSet, rc::Rc};
use yew::prelude::*;

/// So many rows are drawn whole.
pub const WHOLE: usize = 60;

/// Which rows the reader folded or unfolded: those that are not as they are by default, folded where
/// everything was kept and else open. By their [names](Comparison::names), so that a row stays as it is when
/// rows stand in another order.
#[derive(Clone, Default, PartialEq)]
pub struct Folds(Rc<HashSet<ProvisionRef>>);

/// What a reader does to [`Folds`].
pub enum Fold {
    /// Folds or unfolds a row.
    One(ProvisionRef),
    /// Leaves these rows other than by default.
    All(HashSet<ProvisionRef>),
}

impl Reducible for Folds {
    type Action = Fold;

    fn reduce(self: Rc<Self>, action: Fold) -> Rc<Self> {
        match action {
            Fold::All(rows) => Rc::new(Folds(Rc::new(rows))),
            Fold::One(row) => {
                let mut rows = (*self.0).clone();
                if !rows.remove(&row) {
                    rows.insert(row);
                }
                Rc::new(Folds(Rc::new(rows)))
            }
        }
    }
}

impl Folds {
    /// Whether a row is unfolded.
    pub fn is_open(&self, comparison: &Comparison, row: usize) -> bool {
        comparison.differs[row]
            != comparison
                .names
                .get(row)
                .is_some_and(|name| self.0.contains(name))
    }
}

/// What [`Rows`] needs.
#[derive(PartialEq, Properties)]
pub struct RowsProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// The rows that are shown.
    pub shown: Rc<Vec<usize>>,
    /// The column beside the base where only one has room.
    pub beside: usize,
    /// Which rows are folded.
    pub folds: Folds,
    /// Called with a row to fold or unfold it.
    pub on_fold: Callback<usize>,
    /// Where the reader wants to go: a row, and how often he wanted to go anywhere.
    pub go_to: Option<(usize, u32)>,
    /// Whether the reader wants all rows drawn.
    pub is_whole: bool,
}

/// The rows of the comparison.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let RowsProps {
        comparison, shown, ..
    } = props;
    // On paper nothing can be unfolded.
    let is_printing = use_is_printing();
    let unfolded = {
        let pointer = ByPointer::of(comparison);
        (*use_memo(pointer, |_| Unfolded::default())).clone()
    };
    let place_of = |row: usize| shown.iter().position(|&of| of == row);
    let selected = match &frame.view.selected {
        Some(Selected::Provision(name)) => dossier
            .provision_row(name)
            .and_then(|place| comparison.row_of(place))
            .and_then(place_of),
        _ => None,
    };
    let width = std::cell::OnceCell::new();
    let estimate = |place: usize| {
        let width = *width.get_or_init(|| column_width(comparison.plans.len()));
        let row = shown[place];
        height(
            dossier,
            comparison,
            row,
            props.folds.is_open(comparison, row),
            width,
        )
    };
    let rows = use_virtual_rows(
        &frame,
        List {
            rows: (ByPointer::of(comparison), ByPointer::of(shown)),
            look: props.folds.clone(),
            len: shown.len(),
            estimate: &estimate,
            whole_up_to: WHOLE,
            is_whole: props.is_whole,
            selected,
        },
    );
    {
        let jump = rows.jump.clone();
        let place = props.go_to.and_then(|(row, _)| place_of(row));
        // Where the reader went before these rows stood here is past.
        let last = use_mut_ref(|| props.go_to);
        use_effect_with(props.go_to, move |go_to| {
            if last.replace(*go_to) != *go_to
                && let Some(place) = place
            {
                jump.to(place);
            }
        });
    }
    let pieces = rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(gap) => gap_row(gap),
        &Piece::Row(place) => {
            let row = shown[place];
            html! {
                <Row key={row} comparison={comparison.clone()} {row} {place} beside={props.beside}
                    is_open={is_printing || props.folds.is_open(comparison, row)}
                    on_fold={props.on_fold.clone()} unfolded={unfolded.clone()} />
            }
        }
    });
    html! { <tbody ref={rows.container.clone()} class="virtual">{ for pieces }</tbody> }
}

/// How wide a column may be, in pixels.
fn column_width(columns: usize) -> f64 {
    let main = document().query_selector("main").ok().flatten();
    let width = f64::from(main.map_or(700, |main| main.client_width()));
    let beside = match width {
        ..520.0 => 1,
        ..760.0 => columns.min(2),
        _ => columns,
    };
    width / beside.max(1) as f64
}

/// About how high a row will be, in pixels: by the longest of its texts.
fn height(
    dossier: &Dossier,
    comparison: &Comparison,
    row: usize,
    is_open: bool,
    width: f64,
) -> f64 {
    let lines =
        |letters: usize, each: f64| (letters as f64 * each / (width - 34.0).max(60.0)).ceil();
    let cells = comparison.rows[row].cells.iter().enumerate();
    let heights = cells.map(|(column, cell)| {
        let all = cell.iter().map(|&provision| {
            let provision = comparison.provision(dossier, column, provision);
            let title = lines(provision.number.len() + 1 + provision.title.len(), 7.6) * 19.5 + 8.0;
            if !is_open {
                return title;
            }
            let terms = 28.0 * provision.terms.len() as f64;
            title + terms + lines(provision.text.len(), 7.0) * 21.0 + 17.0
        });
        // It stands before the title, which often has another line for it.
        let badge = if column > 0 { 28.0 } else { 0.0 };
        all.sum::<f64>() + badge
    });
    heights.fold(24.0, f64::max) + if is_open { 25.0 } else { 9.0 }
}
