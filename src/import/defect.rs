//! Everything that may be wrong with a row or a value: each with a code, by which the page says it in the
//! language of its reader, and the words in which the command and files do. Open it when rows are to be refused or changed
//! for a new reason.

use super::coded_words::worded;
use crate::when::{Question, Rule, Why};
use serde::{Deserialize, Serialize};
use std::fmt;

// Whoever reads the words must learn what became of the row: the first words say it. Those for which it is left out
// come first.
worded! {
    /// What is wrong with a row, or with a value of it.
    Defect {
        /// No date at all.
        NoDate "no-date" = "row left out: it has no date";
        /// What is no date.
        UnreadDate "unread-date" = "row left out: this is no date that can be read; write 2025-12-21";
        /// The thirtieth of February.
        NoSuchDay "no-such-day" = "row left out: there is no such day";
        /// `21-03-05`
        ShortYear "short-year" = "row left out: the year has two digits, and which number it is cannot be told; write it with four";
        /// `5 March`
        NoYear "no-year" = "row left out: the date has no year";
        /// `45291`
        BareNumber "bare-number" = "row left out: a bare number is no date until it is said what it counts; a far year is written Y12000";
        /// `10:30 CST`
        NoZone "no-zone" = "row left out: this time zone is not known; write 10:30+02:00";
        /// `2011/12`
        MonthOrYears "month-or-years" = "row left out: this may be a month or two years; write 2011-12 or 2011/2012";
        /// `1800s`
        TenOrHundred "ten-or-hundred" = "row left out: this may be ten years or a hundred; write 180X or 18XX";
        /// `20s`
        TwoDecades "two-decades" = "row left out: this may be two decades; write 192X or 202X";
        /// `-44`
        NegativeYear "negative-year" = "row left out: years before 1 are counted in two ways; write 44 BC, which is -0043 in EDTF";
        /// `03/04/2025`, and nobody said which is the month.
        UnknownOrder "unknown-order" = "row left out: day and month cannot be told apart";
        /// `13/04/2025` where the month stands first.
        OtherOrder "other-order" = "row left out: day and month stand in another order than was chosen";
        /// An end before the start.
        EndsBefore "ends-before" = "row left out: it ends before it starts";
        /// An interval as a start or an end.
        RangeInRange "range-in-range" = "row left out: a range of dates cannot have an end of its own";
        /// A quote that is never closed.
        OpenQuote "open-quote" = "row left out: a quote is not closed, or quotes within it are not doubled; reading went on with the next line";
        /// A field of more than 1 MiB.
        LongField "long-field" = "row left out: a field is longer than 1 MiB; reading went on with the next line";
        /// A row of more than 4 MiB.
        LongRow "long-row" = "row left out: it is longer than 4 MiB or has more than 2,000 fields; reading went on with the next line";
        /// More fields than headings.
        ExtraFields "extra-fields" = "row left out: it has more fields than there are columns";
        /// Fewer fields than headings, and no date or title among them.
        MissingFields "missing-fields" = "row left out: it has fewer fields than there are columns, and date or title are not among them";
        /// A range of times within a day, or of days with times.
        TimesOfRange "times-of-range" = "value cut: dates keep the time of a start alone; a range of days has no times of day";
        /// A time column of which the value is none.
        NoTime "no-time" = "value left out: this is no time of day";
        /// `5.3.21`
        ReadShortYear "read-short-year" = "row kept: years of two digits are read as 1950 to 2049";
        /// `mid-2021`
        ReadPortion "read-portion" = "row kept: early, mid and late are read as a third each, with approximate bounds";
        /// `before 1990`, `after 1990`
        ReadBound "read-bound" = "row kept: before and after are read as ranges of which one end is not known";
        /// `19th century`
        ReadCentury "read-century" = "row kept: a century is read as the years that begin with the same two digits";
        /// `FY2021`
        ReadFiscalYear "read-fiscal-year" = "row kept: a fiscal year is read as about the year that it names";
        /// `Friday, 6 March 2021`
        ReadWeekday "read-weekday" = "row kept: the day of the week does not fit, and the date is marked as uncertain";
        /// Fewer fields than headings.
        FewFields "few-fields" = "row kept: it has fewer fields than there are columns";
        /// A quote within quotes that is not doubled.
        StrayQuote "stray-quote" = "row kept: quotes within quotes are not doubled";
        /// Bytes that are no letter.
        NoLetter "no-letter" = "row kept: bytes that are no letter were replaced by �";
        /// An address that is none.
        NoAddress "no-address" = "value left out: this is no http or https address";
        /// A second address behind the first.
        MoreAddresses "more-addresses" = "value cut: only the first address is taken";
        /// Coordinates that are no numbers, or out of range.
        NoCoordinates "no-coordinates" = "value left out: these are no degrees north (−90 to 90) and east (−180 to 180)";
        /// A confidence of another list.
        NoConfidence "no-confidence" = "value left out: this is none of confirmed, reported, disputed";
        /// A title too long to be one.
        LongTitle "long-title" = "value cut: a title has at most 500 bytes; it stands whole in the description";
        /// A list of names without end.
        ManyNames "many-names" = "value cut: only the first 200 names are taken";
    }
}

impl Defect {
    /// How many there are.
    pub(super) const COUNT: usize = Defect::ALL.len();
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl Defect {
    /// Whether the row is left out for it.
    pub fn is_lost(self) -> bool {
        self as usize <= Defect::MissingFields as usize
    }

    /// Whether it is a custom of the whole column, of which one row is shown for all.
    pub(super) fn is_told_once(self) -> bool {
        matches!(
            self,
            Defect::TimesOfRange
                | Defect::ReadShortYear
                | Defect::ReadPortion
                | Defect::ReadBound
                | Defect::ReadCentury
                | Defect::ReadFiscalYear
        )
    }

    /// What is told of a date that is none.
    pub(super) fn of(why: Why) -> Defect {
        match why {
            Why::Empty => Defect::NoDate,
            Why::Unread => Defect::UnreadDate,
            Why::NoSuchDay => Defect::NoSuchDay,
            Why::OtherOrder => Defect::OtherOrder,
            Why::ShortYear => Defect::ShortYear,
            Why::NoYear => Defect::NoYear,
            Why::Number => Defect::BareNumber,
            Why::Zone => Defect::NoZone,
            Why::EndsBefore => Defect::EndsBefore,
            Why::Asks(Question::Order) => Defect::UnknownOrder,
            Why::Asks(Question::Pairs) => Defect::MonthOrYears,
            Why::Asks(Question::Hundred) => Defect::TenOrHundred,
            Why::Asks(Question::ShortDecade) => Defect::TwoDecades,
            Why::Asks(Question::NegativeYear) => Defect::NegativeYear,
        }
    }

    /// What is told of a convention that a date was read by; nothing where it is that of everybody.
    pub(super) fn of_rule(rule: Rule) -> Option<Defect> {
        match rule {
            Rule::ShortYear => Some(Defect::ReadShortYear),
            Rule::Portion => Some(Defect::ReadPortion),
            Rule::Before | Rule::After => Some(Defect::ReadBound),
            Rule::Century => Some(Defect::ReadCentury),
            Rule::FiscalYear => Some(Defect::ReadFiscalYear),
            Rule::OtherWeekday => Some(Defect::ReadWeekday),
            Rule::TimesOfRange => Some(Defect::TimesOfRange),
            // The page and the command say so of the column.
            Rule::FullStops | Rule::Serial | Rule::UnixTime => None,
            Rule::YearPair | Rule::Week | Rule::BeforeChrist => None,
        }
    }
}
