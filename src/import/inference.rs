//! Infers from the values of a table what its columns mean, and whether its first row
//! is a heading, where the headings do not say.

use super::{
    Role, derived, heading,
    table::{TELLING, Table},
    values,
};
use crate::when::{self, Answer, Habits};
use std::collections::HashSet;

/// What sort of values a column has.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sort {
    Nothing,
    Date,
    /// `2025`: it may be a year, or a number.
    Year,
    Number,
    /// `10:30`
    Time,
    Url,
    Text,
}

fn is_url(value: &str) -> bool {
    let lower = |n| value.get(..n).map(str::to_ascii_lowercase);
    lower(7).as_deref() == Some("http://") || lower(8).as_deref() == Some("https://")
}

fn sort(value: &str) -> Sort {
    let value = values::trimmed(value);
    if value.is_empty() {
        return Sort::Nothing;
    }
    if is_url(value) {
        return Sort::Url;
    }
    let is_date = !matches!(when::read(value, &Habits::default()), Answer::None(_));
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        let starts_plausibly = ["1", "20"].iter().any(|start| value.starts_with(start));
        return match value.len() {
            8 if is_date && starts_plausibly => Sort::Date,
            4 if starts_plausibly => Sort::Year,
            _ => Sort::Number,
        };
    }
    // `12.2025` could be a number as well.
    if derived::number(value).is_some() {
        return Sort::Number;
    }
    let is_time = || value.contains(':') && when::clock(value).is_some();
    match is_date {
        true => Sort::Date,
        false if is_time() => Sort::Time,
        false => Sort::Text,
    }
}

/// Whether the first row of a table names its columns.
pub(super) fn has_headings(table: &Table) -> bool {
    let first = table.first();
    let known = first.iter().filter(|name| heading::is_known(name)).count();
    let values = first
        .iter()
        .filter(|value| !matches!(sort(value), Sort::Text | Sort::Nothing));
    match values.count() {
        0 if known > 0 => true,
        // Text above dates or numbers names them.
        0 => (0..table.width).any(|column| {
            let sort = of_column(table, true, column).most;
            !matches!(sort, Sort::Text | Sort::Nothing)
        }),
        values => known >= 2 && known > values,
    }
}

/// What the values of a column are like.
struct Sorted {
    /// What sort most of them are.
    most: Sort,
    /// How many bytes they have.
    length: usize,
    /// Whether a good part of them may be dates.
    has_dates: bool,
    /// Whether most of them are different, as titles are.
    is_varied: bool,
}

fn of_column(table: &Table, has_headings: bool, column: usize) -> Sorted {
    let sorts = [
        Sort::Date,
        Sort::Year,
        Sort::Number,
        Sort::Time,
        Sort::Url,
        Sort::Text,
    ];
    let mut counts = [0_usize; 6];
    let mut different = HashSet::new();
    let mut length = 0;
    let mut dates = when::Column::default();
    let rows = table.below(has_headings).iter().take(TELLING);
    for value in rows.filter_map(|row| row.get(column)) {
        let sort = sort(value);
        dates.add(0, values::trimmed(value));
        if let Some(place) = sorts.iter().position(|other| *other == sort) {
            counts[place] += 1;
            length += value.len();
            different.insert(value);
        }
    }
    let all: usize = counts.iter().sum();
    let most = (0..sorts.len()).find(|place| counts[*place] * 5 >= all * 4 && all > 0);
    let mixed = if all > 0 { Sort::Text } else { Sort::Nothing };
    Sorted {
        most: most.map_or(mixed, |place| sorts[place]),
        length: length / all.max(1),
        has_dates: all == 0 || dates.judge().share >= 333,
        is_varied: different.len() * 2 > all,
    }
}

/// Gives roles by what the columns hold. Whether date or title are other than
/// the headings said.
pub(super) fn by_content(roles: &mut [Role], table: &Table, has_headings: bool) -> bool {
    let columns: Vec<Sorted> = (0..roles.len())
        .map(|column| of_column(table, has_headings, column))
        .collect();
    let before = roles.to_vec();
    let has_date = before.contains(&Role::Date) || before.contains(&Role::Year);
    for (role, column) in roles.iter_mut().zip(&columns) {
        match *role {
            // It says date, and holds something else.
            Role::Date | Role::End if !column.has_dates => *role = Role::Unused,
            Role::Source if column.most == Sort::Url && !before.contains(&Role::Url) => {
                *role = Role::Url;
            }
            // Codes of places are no names of them.
            Role::Place if column.most == Sort::Number => *role = Role::Unused,
            // It says time, and holds moments.
            Role::Time
                if !has_date
                    && matches!(column.most, Sort::Date | Sort::Number)
                    && column.has_dates =>
            {
                *role = Role::Date;
            }
            _ => {}
        }
    }
    let give = |roles: &mut [Role], role: Role, is_fit: &dyn Fn(&Sorted) -> usize| {
        if roles.contains(&role) {
            return;
        }
        let fit = (columns.iter().zip(roles.iter_mut()))
            .filter(|(_, slot)| **slot == Role::Unused)
            .map(|(column, slot)| (is_fit(column), slot))
            .filter(|(fit, _)| *fit > 0)
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some((_, slot)) = fit {
            *slot = role;
        }
    };
    if !roles.contains(&Role::Year) {
        give(roles, Role::Date, &|column| match column.most {
            Sort::Date => 2,
            Sort::Year => 1,
            _ => 0,
        });
    }
    let place = |roles: &[Role], role: Role| roles.iter().position(|other| *other == role);
    // Nothing else is a date either: the heading is believed, and doubted.
    let mut is_doubted = false;
    if !roles.contains(&Role::Date)
        && let Some(column) = place(&before, Role::Date)
        && let Some(slot) = roles.get_mut(column)
    {
        *slot = Role::Date;
        is_doubted = true;
    }
    give(roles, Role::Url, &|column| {
        usize::from(column.most == Sort::Url)
    });
    // A title is a line: of the texts of that length the longest is it.
    give(roles, Role::Title, &|column| match column.most {
        Sort::Text if (8..=160).contains(&column.length) && column.is_varied => column.length,
        _ => 0,
    });
    // The times beside the dates are theirs, whatever they are called.
    for (date, time) in [(Role::Date, Role::Time), (Role::End, Role::EndTime)] {
        if !roles.contains(&time)
            && let Some(date) = place(roles, date)
            && columns
                .get(date + 1)
                .is_some_and(|column| column.most == Sort::Time)
            && let Some(slot @ Role::Unused) = roles.get_mut(date + 1)
        {
            *slot = time;
        }
    }
    let is_changed = |role: &Role| place(roles, *role) != place(&before, *role);
    is_doubted || [Role::Date, Role::Title, Role::End].iter().any(is_changed)
}
