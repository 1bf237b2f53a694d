//! The events that everything is measured on: made up, the same at every run.
//! Twelve channels, five years, one event in five with a duration.

use demarche_e2e::large::{Chance, vocabulary};
use std::fmt::Write;

/// The day so many days after 1 January 2020.
fn date(mut day: u64) -> String {
    let (mut year, mut month) = (2020, 0);
    loop {
        let is_leap = year % 4 == 0;
        let months = [
            31,
            28 + u64::from(is_leap),
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ];
        if day < months[month] {
            return format!("{year}-{:02}-{:02}", month + 1, day + 1);
        }
        day -= months[month];
        month += 1;
        if month == 12 {
            (year, month) = (year + 1, 0);
        }
    }
}

const KINDS: [&str; 6] = [
    "talks",
    "call",
    "statement",
    "military",
    "visit",
    "proposal",
];

/// A table of so many events, as CSV.
pub fn csv(count: usize) -> String {
    let mut chance = Chance::new(0x9e37_79b9_7f4a_7c15);
    let words = vocabulary(&mut chance);
    let mut csv = String::from("date,end,title,kind,actors,channel,place,source\n");
    for _ in 0..count {
        let day = chance.below(1_826);
        let end = match chance.below(5) {
            0 => date(day + 1 + chance.below(30)),
            _ => String::new(),
        };
        let title: Vec<&str> = (0..2 + chance.below(3))
            .map(|_| &*words[chance.below(words.len() as u64) as usize])
            .collect();
        // Writing to a string cannot fail.
        writeln!(
            csv,
            "{},{end},{},{},Actor {};Actor {},Channel {},Place {},Source {}",
            date(day),
            title.join(" "),
            KINDS[chance.below(6) as usize],
            chance.below(200),
            chance.below(200),
            chance.below(12) + 1,
            chance.below(500),
            chance.below(50),
        )
        .ok();
    }
    csv
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_at_every_run() {
        let some = csv(100);
        assert_eq!(some, csv(100));
        assert_eq!(some.lines().count(), 101);
        assert!(csv(1_000).starts_with(&some));
        assert_eq!(date(0), "2020-01-01");
        assert_eq!(date(59), "2020-02-29");
        assert_eq!(date(366 + 31), "2021-02-01");
    }
}
