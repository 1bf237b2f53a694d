//! Asking what the columns of a table mean: the roles that were guessed, to be corrected,
//! and how its dates are written.

use crate::{
    locale::{messages, row},
    ui::common::when,
};
use demarche::{
    import::{Column, DateOrder, Mapping, Numbers, Pairs, Role, Sketch, Told},
    model::date::Edtf,
};
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

/// What [`Columns`] needs.
#[derive(Properties)]
pub struct ColumnsProps {
    /// The name of the file.
    pub name: AttrValue,
    /// What was seen of the table.
    pub sketch: Rc<Sketch>,
    /// What its columns mean, as far as that is said.
    pub mapping: Mapping,
    /// Called with what they mean where the reader says otherwise.
    pub on_change: Callback<Mapping>,
    /// Called with the name of another sheet that the reader wants.
    pub on_sheet: Callback<String>,
    /// Called where the reader has said what there is to say.
    pub on_done: Callback<()>,
}

impl PartialEq for ColumnsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.sketch, &other.sketch)
            && self.name == other.name
            && self.mapping == other.mapping
            && self.on_change == other.on_change
            && self.on_sheet == other.on_sheet
            && self.on_done == other.on_done
    }
}

/// What the columns mean, to be corrected.
#[component]
pub fn Columns(props: &ColumnsProps) -> Html {
    let ColumnsProps {
        name,
        sketch,
        mapping,
        on_change,
        on_sheet,
        on_done,
    } = props;
    let head = use_node_ref();
    {
        let head = head.clone();
        use_effect_with((), move |()| {
            // The reader is asked something: where it is.
            if let Some(head) = head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }
    let (count, encoding) = (sketch.columns.len(), sketch.encoding.label());
    let seen = match sketch.format {
        None => messages::import_seen(count, encoding),
        Some(format) => messages::import_seen_format(format.name(), count, encoding),
    };
    let rows = sketch.columns.iter().enumerate().map(|(nth, column)| {
        let role = mapping.roles.get(nth).copied().unwrap_or_default();
        let onchange = {
            let (mapping, on_change) = (mapping.clone(), on_change.clone());
            Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                let mut mapping = mapping.clone();
                if let (Some(role), Some(chosen)) =
                    (mapping.roles.get_mut(nth), Role::ALL.get(select.selected_index() as usize))
                {
                    *role = *chosen;
                }
                on_change.emit(mapping);
            })
        };
        let roles = Role::ALL.iter().map(|&other| {
            html! { <option selected={other == role}>{ messages::import_role(other.label()) }</option> }
        });
        html! {
            <tr>
                <th scope="row">{ &column.name }</th>
                <td><select aria-label={messages::import_column_is(&column.name)} {onchange}>{ for roles }</select></td>
                <td class="fine">{ fit(column, role, mapping.order) }</td>
                <td class="fine">{ column.samples.join(" · ") }</td>
            </tr>
        }
    });
    let sheets = (sketch.sheets.iter())
        .map(|sheet| html! { <option selected={Some(sheet) == mapping.sheet.as_ref()}>{ sheet }</option> });
    let onsheet =
        on_sheet.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let has_date = mapping
        .roles
        .iter()
        .any(|role| matches!(role, Role::Date | Role::Year));
    let needs_order = sketch.needs_order_for(mapping);
    // One of several ways to read dates; `chosen` is the mapping with it.
    let radio = |name: &'static str, chosen: Mapping, words: AttrValue| {
        let checked = chosen == *mapping;
        let onchange = on_change.reform(move |_: Event| chosen.clone());
        html! { <label class="check"><input type="radio" {name} {checked} {onchange} />{ words }</label> }
    };
    let order = |order: DateOrder, words: AttrValue| {
        let order = Some(order);
        radio(
            "date-order",
            Mapping {
                order,
                ..mapping.clone()
            },
            words,
        )
    };
    let pairs = |pairs: Pairs, words: AttrValue| {
        let pairs = Some(pairs);
        radio(
            "date-pairs",
            Mapping {
                pairs,
                ..mapping.clone()
            },
            words,
        )
    };
    let numbers = |count: Numbers, words: AttrValue| {
        let numbers = Some(count);
        radio(
            "date-numbers",
            Mapping {
                numbers,
                ..mapping.clone()
            },
            words,
        )
    };
    let missing = if !has_date {
        messages::import_say_date()
    } else if needs_order {
        messages::import_say_order()
    } else {
        AttrValue::default()
    };
    html! {
        <>
            <h2 ref={head} tabindex="-1">{ messages::import_columns_mean(name) }</h2>
            <p class="fine">{ seen }{ for sketch.told().iter().map(|of| format!(" {}", told(of))) }</p>
            if sketch.sheets.len() > 1 {
                <p><label>{ messages::import_sheet() }{ " " }<select onchange={onsheet}>{ for sheets }</select></label></p>
            }
            <div class="scroller" tabindex="0" role="region" aria-label={messages::import_columns()}>
                <table><thead><tr><th scope="col">{ messages::import_column() }</th><th scope="col">{ messages::import_is() }</th><th scope="col">{ messages::import_read_as() }</th><th scope="col">{ messages::import_first_values() }</th></tr></thead>
                <tbody>{ for rows }</tbody></table>
            </div>
            if sketch.needs_order || sketch.may_change_order || needs_order {
                <fieldset><legend>{ messages::import_ambiguous_date() }</legend>
                    { order(DateOrder::DayFirst, messages::import_day_first()) }
                    { order(DateOrder::MonthFirst, messages::import_month_first()) }
                </fieldset>
            }
            if !sketch.pair_rows.is_empty() {
                <fieldset><legend>{ messages::import_pairs() }</legend>
                    { pairs(Pairs::Months, messages::import_pairs_month()) }
                    { pairs(Pairs::Years, messages::import_pairs_years()) }
                </fieldset>
            }
            if sketch.mapping.numbers.is_some() {
                <fieldset><legend>{ messages::import_numbers_count() }</legend>
                    { numbers(Numbers::Excel1900, messages::import_excel_1900()) }
                    { numbers(Numbers::Excel1904, messages::import_excel_1904()) }
                    { numbers(Numbers::UnixSeconds, messages::import_unix_seconds()) }
                    { numbers(Numbers::UnixMilliseconds, messages::import_unix_milliseconds()) }
                </fieldset>
            }
            <p class="row"><button type="button" class="button solid" disabled={!missing.is_empty()} onclick={on_done.reform(|_: MouseEvent| ())}>{ messages::import_show_events() }</button>
                <span role="status">{ missing }</span></p>
        </>
    }
}

/// How the values of a column go with what it is said to be.
fn fit(column: &Column, role: Role, order: Option<DateOrder>) -> Option<Html> {
    let fit = column.fit(role, order)?;
    let (value, date) = fit.read.unzip();
    let date = date.and_then(|date| date.parse::<Edtf>().ok());
    let read = value.zip(date);
    let misfits = (!fit.others.is_empty()).then(|| fit.others.join(" · "));
    Some(html! {
        <>
            { messages::import_fits(fit.count, fit.values) }
            if let Some((value, date)) = read {
                <br />{ messages::import_date_read(value, when::words(&date)) }
            }
            if let Some(values) = misfits {
                <br />{ messages::import_misfits(values) }
            }
        </>
    })
}

/// What is understood of a table, as a sentence.
fn told(of: &Told<'_>) -> AttrValue {
    let rows = |rows: &[(u32, String)]| {
        let rows: Vec<AttrValue> = (rows.iter())
            .map(|(row, value)| messages::import_told_row(value, *row))
            .collect();
        row(&rows)
    };
    match of {
        Told::Title(title) => messages::import_told_title(*title),
        Told::Numbers(numbers) => messages::import_told_numbers(match numbers {
            Numbers::Excel1900 => "excel-1900",
            Numbers::Excel1904 => "excel-1904",
            Numbers::UnixSeconds => "unix-seconds",
            Numbers::UnixMilliseconds => "unix-milliseconds",
        }),
        Told::DayFirst => messages::import_told_day_first(),
        Told::OrderOpen(of) => messages::import_told_order_open(rows(of)),
        Told::Order(of) => messages::import_told_order(rows(of)),
        Told::PairsOpen(of) => messages::import_told_pairs_open(rows(of)),
        Told::Empty(values) => messages::import_told_empty(values.join(" ")),
    }
}
