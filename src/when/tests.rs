//! What holds of every date: in the words in which this program writes it, it is read as what
//! it is. The cases are in `tests/when/dates.txt`.

use super::*;
use proptest::prelude::*;

fn year() -> impl Strategy<Value = i64> {
    prop_oneof![5 => 1_000_i64..=9_999, 1 => 1_i64..1_000, 2 => -9_999_i64..=0]
}

fn year_text(year: i64) -> String {
    match year {
        0.. => format!("{year:04}"),
        _ => format!("-{:04}", -year),
    }
}

/// A year, month, day or season, and where it stands in the order of time.
fn unit() -> impl Strategy<Value = String> {
    prop_oneof![
        year().prop_map(year_text),
        (year(), 1..=12_u8).prop_map(|(year, month)| format!("{}-{month:02}", year_text(year))),
        (year(), 1..=12_u8, 1..=28_u8)
            .prop_map(|(year, month, day)| format!("{}-{month:02}-{day:02}", year_text(year))),
        (year(), 21..=24_u8).prop_map(|(year, season)| format!("{}-{season}", year_text(year))),
    ]
}

fn qualified() -> impl Strategy<Value = String> {
    (
        unit(),
        prop_oneof![4 => Just(""), 1 => Just("~"), 1 => Just("?"), 1 => Just("%")],
    )
        .prop_map(|(unit, sign)| unit + sign)
}

fn date() -> impl Strategy<Value = String> {
    let clock = (
        0..=23_u8,
        0..=59_u8,
        1..=59_u8,
        prop_oneof![Just(""), Just("Z"), Just("+04:30"), Just("-08:00")],
    );
    prop_oneof![
        3 => qualified(),
        2 => (qualified(), qualified()).prop_map(|(from, to)| format!("{from}/{to}")),
        1 => qualified().prop_map(|from| format!("{from}/..")),
        1 => qualified().prop_map(|from| format!("{from}/")),
        1 => qualified().prop_map(|to| format!("../{to}")),
        1 => qualified().prop_map(|to| format!("/{to}")),
        1 => (10_i64..100).prop_map(|century| format!("{century}XX")),
        1 => (100_i64..1_000).prop_map(|decade| format!("{decade}X")),
        1 => (year(), 1..=12_u8).prop_map(|(year, month)| format!("{}-{month:02}-XX", year_text(year))),
        1 => year().prop_map(|year| format!("{}-XX", year_text(year))),
        1 => year().prop_map(|year| format!("{}-XX-XX", year_text(year))),
        1 => (10_000_i64..1_000_000).prop_map(|year| format!("Y{year}")),
        1 => (1_000_i64..=9_999, 1..=12_u8, 1..=28_u8, clock).prop_map(
            |(year, month, day, (hour, minute, second, zone))| {
                format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")
            }
        ),
    ]
}

/// The same date in one form: an interval from a thing to itself is that thing.
fn one_form(date: &Edtf) -> String {
    match date.as_str().split_once('/') {
        Some((from, to)) if from == to => from.to_owned(),
        _ => date.to_string(),
    }
}

proptest! {
    #[test]
    fn human_forms_are_read_back(text in date()) {
        let Ok(date) = text.parse::<Edtf>() else {
            return Ok(());
        };
        let human = date.human();
        match read(&human, &Habits::default()) {
            Answer::Sure(reading) => prop_assert_eq!(reading.date.as_str(), one_form(&date), "{}", human),
            other => prop_assert!(false, "{text}: `{human}` is {other:?}"),
        }
    }

    #[test]
    fn never_panics(text in "\\PC{0,60}", like in "([0-9]{1,4}|[-–/., :]|March|c\\.|BC|bis|von|Q|век|century|[A-Za-zа-яё]{1,6}){0,9}") {
        for text in [text, like] {
            for numbers in [None, Some(Numbers::Excel1900), Some(Numbers::Excel1904), Some(Numbers::UnixSeconds), Some(Numbers::UnixMilliseconds)] {
                for order in [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)] {
                    read(&text, &Habits { order, numbers, pairs: Some(Pairs::Years) });
                }
            }
            month(&text);
            clock(&text);
            let mut column = Column::default();
            column.add(1, &text);
            column.judge();
        }
    }
}

fn check(text: &str, habits: Habits, wanted: Result<&str, Why>) {
    let found = read_sure(text, &habits).map(|reading| reading.date.to_string());
    assert_eq!(found.as_deref(), wanted.as_ref().copied(), "{text}");
}

#[test]
fn keeps_to_the_habits() {
    let order = |order| Habits::of_order(Some(order));
    let (day, month) = (order(DateOrder::DayFirst), order(DateOrder::MonthFirst));
    check("03/04/2025", day, Ok("2025-04-03"));
    check("03/04/2025", month, Ok("2025-03-04"));
    check(
        "03/04/2025",
        Habits::default(),
        Err(Why::Asks(Question::Order)),
    );
    check("13/04/2025", month, Err(Why::OtherOrder));
    check("04/13/2025", day, Err(Why::OtherOrder));
    check("2025/04/13", day, Ok("2025-04-13"));
    check("05.03.2021", month, Ok("2021-05-03"));
    let pairs = |pairs| Habits {
        pairs: Some(pairs),
        ..Habits::default()
    };
    check("2011/12", pairs(Pairs::Years), Ok("2011/2012"));
    check("2021-22", pairs(Pairs::Years), Ok("2021/2022"));
    check("2011/12", pairs(Pairs::Months), Ok("2011-12"));
}

#[test]
fn numbers_by_what_they_count() {
    let numbers = |numbers| Habits {
        numbers: Some(numbers),
        ..Habits::default()
    };
    let excel = numbers(Numbers::Excel1900);
    check("45291", excel, Ok("2023-12-31"));
    check("45292,5", excel, Ok("2024-01-01T12:00:00"));
    check("45292.75", excel, Ok("2024-01-01T18:00:00"));
    check("61", excel, Ok("1900-03-01"));
    check("60", excel, Err(Why::NoSuchDay));
    check("1", excel, Ok("1900-01-01"));
    check("2958465", excel, Ok("9999-12-31"));
    check("2958466", excel, Err(Why::NoSuchDay));
    check("43829", numbers(Numbers::Excel1904), Ok("2023-12-31"));
    check(
        "1609459200",
        numbers(Numbers::UnixSeconds),
        Ok("2021-01-01T00:00:00Z"),
    );
    check(
        "-1",
        numbers(Numbers::UnixSeconds),
        Ok("1969-12-31T23:59:59Z"),
    );
    check(
        "1609459200500",
        numbers(Numbers::UnixMilliseconds),
        Ok("2021-01-01T00:00:00Z"),
    );
    // What is no number is read as it is.
    check("2023-12-31", excel, Ok("2023-12-31"));
}

#[test]
fn months_and_times_alone() {
    for (name, wanted) in [
        ("Dec", Some(12)),
        ("марта", Some(3)),
        ("février", Some(2)),
        ("Dec 1", None),
        ("12", None),
    ] {
        assert_eq!(month(name), wanted, "{name}");
    }
    for (text, wanted) in [
        ("10:00:00 AM", Some("10:00:00")),
        ("3:45 PM", Some("15:45:00")),
        ("10h30", Some("10:30:00")),
        ("23:20+02:00", Some("23:20:00+02:00")),
        ("00:00", Some("00:00:00")),
        ("noon", Some("12:00:00")),
        ("10.30", Some("10:30:00")),
        ("1030", Some("10:30:00")),
        ("2575", None),
        ("soon", None),
        ("2025-12-19 10:30", None),
    ] {
        assert_eq!(clock(text).as_deref(), wanted, "{text}");
    }
}

fn judged(values: &[&str]) -> Judgement {
    let mut column = Column::default();
    for (row, value) in (1..).zip(values) {
        column.add(row, value);
    }
    column.judge()
}

#[test]
fn columns_are_judged_as_a_whole() {
    let found = judged(&["03/04/2025", "04/05/2025"]);
    assert!(found.asks_order && found.habits.order.is_none());
    assert_eq!(found.rows.len(), 2);
    let found = judged(&["03/04/2025", "13/04/2025"]);
    assert_eq!(found.habits.order, Some(DateOrder::DayFirst));
    assert_eq!(found.rows, [(2, "13/04/2025".to_owned())]);
    let found = judged(&["03/04/2025", "04/13/2025"]);
    assert_eq!(found.habits.order, Some(DateOrder::MonthFirst));
    // Both orders in one column: nobody can tell of the rest.
    let found = judged(&["03/04/2025", "04/13/2025", "13/04/2025"]);
    assert!(found.asks_order);
    let found = judged(&["05.03.2021", "06.03.2021"]);
    assert_eq!(
        (found.habits.order, found.asks_order),
        (Some(DateOrder::DayFirst), false)
    );
    assert!(found.is_order_usual);
    assert_eq!(
        judged(&["2018/19", "2011/12"]).habits.pairs,
        Some(Pairs::Years)
    );
    assert_eq!(
        judged(&["2019-20", "2021-22"]).habits.pairs,
        Some(Pairs::Years)
    );
    assert_eq!(
        judged(&["2011/03", "2011/12"]).habits.pairs,
        Some(Pairs::Months)
    );
    assert_eq!(judged(&["2011/12"]).habits.pairs, None);
    assert_eq!(
        judged(&["2021/2", "2021/3"]).habits.pairs,
        Some(Pairs::Months)
    );
    assert_eq!(judged(&["2021-03-00", "19??"]).share, 1_000);
    assert_eq!(
        judged(&["45291", "45292,5"]).habits.numbers,
        Some(Numbers::Excel1900)
    );
    assert_eq!(
        judged(&["1609459200"]).habits.numbers,
        Some(Numbers::UnixSeconds)
    );
    assert_eq!(judged(&["45291", "2025-01-02"]).habits.numbers, None);
    assert_eq!(
        judged(&["c. 1990", "", "soon", "1990s", "44 BCE"]).share,
        750
    );
}
