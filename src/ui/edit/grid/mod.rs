//! The grid: the records of a kind in rows and columns, to be written as in a spreadsheet. What cells say and what becomes of what
//! is typed or pasted is computed by [`demarche::edit::grid`]; here it is drawn, moved about in and told.
//!
//! The whole grid is one stop of the keyboard (`aria-activedescendant`), so that only the rows in sight need to be drawn.

mod actions;
mod cell_editor;
mod display;
mod input;
mod row;
mod tools;

use super::{
    controls::Of,
    session::use_editor,
    words::{field_name, list_name},
};
use crate::{
    app::use_frame,
    browser::{animation_frame::Latest, direction, scroll},
    locale::messages,
    ui::common::virtual_rows::{List, gap_row, use_virtual_rows},
};
use actions::{Block, Done, How, Make};
use cell_editor::{Editing, End};
use demarche::{
    edit::{
        Path,
        format::{Content, Field},
        grid::{self, Area, Cursor, MOST_BYTES, Names, from_tsv, to_tsv},
    },
    virtual_list::Piece,
};
use display::{KeptOrder, Looked, Shown};
use input::{Clip, is_letter, is_typed_in, place_of, row_cursor, use_clipboard, way};
use row::{GridRow, HEAD_COLUMNS, HEAD_ROWS, cell_id, cut};
use std::rc::Rc;
use tools::{Asked, Cell, Tools};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

/// About how high a row is before it was drawn.
const ROW_PX: f64 = 33.0;

/// A cell that is typed in: what stood in it, or what typing began with, and whether it did.
type Draft = (AttrValue, bool);

/// What [`RecordGrid`] needs.
#[derive(PartialEq, Properties)]
pub struct RecordGridProps {
    /// Called with the record whose form is to be shown.
    pub on_record: Callback<Path>,
}

/// What of cells is drawn as how wide.
fn width_class(field: &Field) -> &'static str {
    match field.content {
        Content::Text | Content::Citations | Content::Records(_) | Content::Texts => "is-wide",
        Content::Line | Content::Reference(_) | Content::References(_) | Content::Address => {
            "is-middle"
        }
        _ => "is-narrow",
    }
}

/// In so many frames rows that were far away have come and have their heights.
const SETTLING: u32 = 4;

/// Brings a cell into sight, and again until the rows around it have settled.
fn bring_into_sight(frame: Latest<()>, cell: AttrValue, frames: u32) {
    scroll::nearest(&cell);
    if frames > 0 {
        let next = frame.clone();
        frame.put((), move |()| bring_into_sight(next, cell, frames - 1));
    }
}

/// The grid.
#[component]
pub fn RecordGrid(props: &RecordGridProps) -> Html {
    let frame = use_frame();
    let editor = use_editor();
    let last = use_memo((), |()| display::last_place(&editor));
    let shown = use_state_eq(|| match &*last {
        Some((shown, _)) => shown.clone(),
        None => Shown::all_of(grid::LISTS[0]),
    });
    let cursor = use_state_eq(|| match &*last {
        Some((_, at)) => *at,
        None => Cursor::default(),
    });
    let draft = use_state_eq(|| None::<Draft>);
    let asked = use_state_eq(|| None::<Asked>);
    let said = use_state_eq(AttrValue::default);
    let kept = use_mut_ref(KeptOrder::default);
    let table = use_node_ref();
    let columns = use_memo(shown.list, |name| {
        grid::list(name).map(grid::columns).unwrap_or_default()
    });
    let state = editor.state();
    let names = use_memo(state, |_| Names::default());
    let faults = use_memo((shown.list, state), |(list, _)| {
        display::faults_of(&editor, list)
    });
    let len = editor.len(&Path::default().field(shown.list));
    let looked = grid::list(shown.list).map(|list| {
        let looked = Looked {
            editor: editor.clone(),
            names,
            list,
            columns: columns.clone(),
            order: Rc::default(),
        };
        let order = kept.borrow_mut().order(&shown, len, looked.clone());
        Looked { order, ..looked }
    });
    let bounds = looked.as_ref().map(Looked::bounds).unwrap_or_default();
    let at = cursor.within(&bounds);
    let area = at.area().within(&bounds);
    display::keep_place(&editor, &shown, at);
    let rows = use_virtual_rows(
        &frame,
        List {
            rows: (*shown).clone(),
            look: (),
            len: bounds.rows,
            estimate: &|_| ROW_PX,
            whole_up_to: 0,
            is_whole: false,
            selected: (bounds.rows > 0).then_some(at.row),
        },
    );
    // The cell that keys went to is in sight.
    let settled = use_memo((), |()| Latest::default());
    use_effect_with((at.row, at.column, shown.list), move |(row, column, _)| {
        bring_into_sight((*settled).clone(), cell_id(*row, *column), SETTLING);
    });
    // Whoever has left a cell goes on with the keyboard where it is.
    let back = {
        let table = table.clone();
        move || {
            if let Some(table) = table.cast::<HtmlElement>() {
                // What is seen of so high an element stays where it is.
                let options = FocusOptions::new();
                options.set_prevent_scroll(true);
                table.focus_with_options(&options).ok();
            }
        }
    };
    // Who opens it goes on with keys as well.
    {
        let back = back.clone();
        use_effect_with((), move |()| back());
    }
    let go = {
        let (cursor, draft) = (cursor.clone(), draft.clone());
        move |to: Cursor| {
            draft.set(None);
            cursor.set(to);
        }
    };
    let edit = {
        let (draft, looked, said) = (draft.clone(), looked.clone(), said.clone());
        move |typed: Option<&str>| {
            let Some(looked) = looked.as_ref().filter(|_| bounds.rows > 0) else {
                return;
            };
            said.set(AttrValue::default());
            draft.set(Some(match typed {
                Some(typed) => (typed.to_owned().into(), true),
                None => (
                    looked.with(|grid| grid.text(at.row, at.column)).into(),
                    false,
                ),
            }));
        }
    };
    // Puts texts into cells, or asks first of names that are not there.
    let put = {
        let (looked, kept, said, asked) =
            (looked.clone(), kept.clone(), said.clone(), asked.clone());
        Callback::from(move |(block, make): (Block, Make)| {
            let Some(looked) = &looked else { return };
            kept.borrow_mut().will_add();
            match actions::put(looked, &block, &make) {
                Done::Told(words) => {
                    asked.set(None);
                    said.set(words);
                }
                Done::Asks(names) => asked.set(Some(Asked { block, names })),
            }
        })
    };
    let on_end = {
        let (put, go, back) = (put.clone(), go.clone(), back.clone());
        let (area, bounds) = (area.clone(), bounds);
        Callback::from(move |end: End| {
            let End::Kept {
                text,
                made,
                to,
                for_all,
            } = end
            else {
                go(at);
                back();
                return;
            };
            let is_all = for_all && area.len() > 1;
            let (area, how) = match is_all {
                true => (area.clone(), How::ForAll),
                false => (Cursor::at(at.row, at.column).area(), How::Typed),
            };
            let texts = Rc::new(vec![vec![text]]);
            // What is typed as long as others are selected leaves them so.
            go(match (is_all, to) {
                (true, _) | (_, None) => at,
                (false, Some(to)) => at.moved(to, false, &bounds),
            });
            if to.is_some() {
                back();
            }
            put.emit((Block { area, texts, how }, Make::Asking(made)));
        })
    };
    let clear = {
        let (looked, said, area) = (looked.clone(), said.clone(), area.clone());
        move || {
            if let Some(looked) = &looked {
                said.set(actions::clear(looked, &area));
            }
        }
    };
    let fill = {
        let (looked, said, area) = (looked.clone(), said.clone(), area.clone());
        move || {
            if let Some(looked) = &looked {
                said.set(actions::fill_down(looked, &area));
            }
        }
    };
    let onkeydown = {
        let (go, edit, clear, fill, asked) = (
            go.clone(),
            edit.clone(),
            clear.clone(),
            fill.clone(),
            asked.clone(),
        );
        let area = area.clone();
        Callback::from(move |event: KeyboardEvent| {
            let is_command = event.ctrl_key() || event.meta_key();
            let key = direction::key(&event);
            if let Some(by) = way(&key, is_command) {
                go(at.moved(by, event.shift_key(), &bounds));
            } else {
                match (&*key, is_command) {
                    ("Enter" | "F2", false) => edit(None),
                    ("Delete" | "Backspace", false) => clear(),
                    ("a" | "A", true) => go(Cursor::all(&bounds)),
                    ("d" | "D", true) => fill(),
                    (" ", false) if event.shift_key() => go(row_cursor(at.row, bounds.columns)),
                    ("Escape", false) if asked.is_some() => asked.set(None),
                    ("Escape", false) if area.len() > 1 => go(Cursor::at(at.row, at.column)),
                    (typed, false) if is_letter(typed) && !event.alt_key() => edit(Some(typed)),
                    _ => return,
                }
            }
            event.prevent_default();
        })
    };
    {
        let (looked, said, put) = (looked.clone(), said.clone(), put.clone());
        let (clear, area) = (clear.clone(), area.clone());
        use_clipboard(&table, move |clip, data| {
            let Some(looked) = &looked else { return };
            if clip == Clip::Paste {
                let text = data.get_data("text/plain").unwrap_or_default();
                if text.len() > MOST_BYTES {
                    said.set(messages::edit_grid_too_long(MOST_BYTES >> 20));
                } else if !text.is_empty() {
                    // Where there is no row yet, what is pasted makes the first.
                    let area = match area.is_empty() {
                        true => Area {
                            rows: 0..1,
                            columns: 0..1,
                        },
                        false => area.clone(),
                    };
                    let block = Block {
                        area,
                        texts: Rc::new(from_tsv(&text)),
                        how: How::Pasted,
                    };
                    put.emit((block, Make::Asking(Vec::new())));
                }
                return;
            }
            let texts = looked.with(|grid| grid.texts(&area));
            if data.set_data("text/plain", &to_tsv(&texts)).is_ok() {
                said.set(messages::edit_grid_copied(area.len()));
                if clip == Clip::Cut {
                    clear();
                }
            }
        });
    }
    // The cell that was gone to last with a finger: a second tap on it edits.
    let tapped = use_mut_ref(|| None::<(usize, usize)>);
    let onmousedown = {
        let (go, back, tapped, has_draft) =
            (go.clone(), back.clone(), tapped.clone(), draft.is_some());
        Callback::from(move |event: MouseEvent| {
            let Some((row, column)) = place_of(&event) else {
                return;
            };
            if is_typed_in(&event) {
                return;
            }
            *tapped.borrow_mut() = (at == Cursor::at(row, column.unwrap_or_default())
                && !has_draft)
                .then_some((at.row, at.column));
            // Not the browser's selection of text, and the grid has the keyboard.
            event.prevent_default();
            back();
            go(match column {
                Some(column) => at.to(row, column, event.shift_key()),
                None if event.shift_key() => Cursor {
                    row,
                    column: 0,
                    from_column: bounds.columns.saturating_sub(1),
                    ..at
                },
                None => row_cursor(row, bounds.columns),
            });
        })
    };
    let onmouseover = {
        let cursor = cursor.clone();
        let has_draft = draft.is_some();
        Callback::from(move |event: MouseEvent| {
            if event.buttons() & 1 == 0 || has_draft || is_typed_in(&event) {
                return;
            }
            if let Some((row, Some(column))) = place_of(&event) {
                cursor.set(at.to(row, column, true));
            }
        })
    };
    let onclick = {
        let (edit, tapped) = (edit.clone(), tapped.clone());
        Callback::from(move |event: MouseEvent| {
            let is_touch = event
                .dyn_ref::<web_sys::PointerEvent>()
                .is_some_and(|event| event.pointer_type() == "touch");
            let is_second = matches!((place_of(&event), *tapped.borrow()), (Some((row, Some(column))), Some(last)) if last == (row, column));
            if is_touch && is_second && !is_typed_in(&event) {
                edit(None);
            }
        })
    };
    let ondblclick = {
        let edit = edit.clone();
        Callback::from(move |event: MouseEvent| {
            if matches!(place_of(&event), Some((_, Some(_)))) && !is_typed_in(&event) {
                edit(None);
            }
        })
    };
    let Some(looked) = looked else {
        return Html::default();
    };
    let pieces = rows.pieces.iter().map(|piece| {
        let place = match piece {
            Piece::Gap(gap) => return gap_row(gap),
            Piece::Row(place) => *place,
        };
        let row = looked.order.get(place).copied().unwrap_or_default();
        let texts = looked.with(|grid| {
            let cells = (0..columns.len()).map(|column| cut(&grid.text(place, column)));
            cells.collect::<Vec<_>>()
        });
        let head_fault = faults.get(&(row, String::new())).cloned();
        let faults = columns.iter().map(|field| faults.get(&(row, field.name.to_owned())).cloned());
        let active = (place == at.row).then_some(at.column);
        let editing = active.and(draft.as_ref()).map(|(text, is_typed)| Editing {
            of: Of(columns[at.column]),
            label: actions::cell_name(columns[at.column].name, place),
            text: text.clone(),
            is_typed: *is_typed,
            on_end: on_end.clone(),
        });
        html! {
            <GridRow key={row} {place} {texts} {head_fault} faults={faults.collect::<Vec<_>>()} selected={area.rows.contains(&place).then(|| area.columns.clone())} {active} {editing} />
        }
    });
    let heads = columns.iter().enumerate().map(|(column, field)| {
        let sort = shown.sort.filter(|sort| sort.column == column);
        let (order, arrow) = match sort {
            None => (None, ""),
            Some(sort) if sort.is_descending => (Some("descending"), " ▼"),
            Some(_) => (Some("ascending"), " ▲"),
        };
        html! { <th scope="col" role="columnheader" aria-colindex={(column + 1 + HEAD_COLUMNS).to_string()} aria-sort={order}>{ field_name(field.name) }<span aria-hidden="true">{ arrow }</span></th> }
    });
    let cell = (bounds.rows > 0).then(|| {
        let row = looked.order.get(at.row).copied().unwrap_or_default();
        Cell {
            of: Of(columns[at.column]),
            name: actions::cell_name(columns[at.column].name, at.row),
            text: looked.with(|grid| grid.text(at.row, at.column)).into(),
            fault: faults
                .get(&(row, columns[at.column].name.to_owned()))
                .cloned(),
        }
    });
    let on_add = {
        let (looked, kept, go) = (looked.clone(), kept.clone(), go.clone());
        Callback::from(move |words: AttrValue| {
            kept.borrow_mut().will_add();
            actions::add_row(&looked, words);
            go(Cursor::at(bounds.rows, 0));
        })
    };
    let on_remove = {
        let (looked, area) = (looked.clone(), area.clone());
        Callback::from(move |()| actions::remove_rows(&looked, &area))
    };
    let on_form = {
        let (path, on_record) = (looked.path(at.row), props.on_record.clone());
        Callback::from(move |()| path.iter().for_each(|path| on_record.emit(path.clone())))
    };
    let on_shown = {
        let (shown, go) = (shown.clone(), go.clone());
        Callback::from(move |to: Shown| {
            go(Cursor::default());
            shown.set(to);
        })
    };
    let on_answer = {
        let (asked, put) = (asked.clone(), put.clone());
        Callback::from(move |make: Option<Make>| {
            match (make, &*asked) {
                (Some(make), Some(of)) => put.emit((of.block.clone(), make)),
                _ => asked.set(None),
            }
            back();
        })
    };
    html! {
        <section class="edit-grid" aria-label={messages::edit_grid()}>
            <Tools shown={(*shown).clone()} columns={columns.clone()} area={area.clone()} {cell} said={(*said).clone()} asked={(*asked).clone()}
                {on_shown} {on_add} {on_remove} on_fill={Callback::from(move |()| fill())} on_edit={Callback::from(move |()| edit(None))} {on_form} {on_answer} />
            <div class="grid-scroller">
                <table ref={table} role="grid" tabindex="0" aria-label={messages::edit_grid_of(list_name(shown.list))} aria-describedby="edit-grid-keys" aria-multiselectable="true"
                    aria-rowcount={(bounds.rows + HEAD_ROWS).to_string()} aria-colcount={(bounds.columns + HEAD_COLUMNS).to_string()}
                    aria-activedescendant={(bounds.rows > 0).then(|| cell_id(at.row, at.column))} {onkeydown}>
                    <colgroup><col class="is-head" />{ for columns.iter().map(|field| html! { <col class={width_class(field)} /> }) }</colgroup>
                    <thead><tr aria-rowindex="1"><th scope="col" role="columnheader" aria-colindex="1">{ messages::edit_grid_row() }</th>{ for heads }</tr></thead>
                    <tbody ref={rows.container.clone()} class="virtual" {onmousedown} {onmouseover} {onclick} {ondblclick}>{ for pieces }</tbody>
                </table>
                if bounds.rows == 0 { <p class="edit-empty">{ messages::edit_no_records() }</p> }
            </div>
        </section>
    }
}
