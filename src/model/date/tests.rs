//! Every example of EDTF levels 0 to 2 (Library of Congress, “Extended
//! Date/Time Format (EDTF) Specification”, 2019), what is refused, and the
//! properties that hold for any date.

use super::*;
use proptest::prelude::*;

/// A date and its bounds as `start start end end`, each the first or last day
/// it may be; an end is given as its last day.
fn check(text: &str, bounds: &str) {
    let date: Edtf = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
    assert_eq!(date.as_str(), text);
    let span = date.span();
    let moment = |m: Instant, back: i64| match m {
        OPEN_PAST | OPEN_FUTURE => "..".to_owned(),
        _ => date_text(m - back),
    };
    let got = [
        moment(span.start_earliest, 0),
        moment(span.start_latest, 0),
        moment(span.end_earliest, 1),
        moment(span.end_latest, 1),
    ];
    assert_eq!(got.join(" "), bounds, "{text}");
}

fn check_human(text: &str, human: &str) {
    assert_eq!(
        text.parse::<Edtf>().map(|d| d.human()),
        Ok(human.to_owned())
    );
}

fn check_refused(text: &str, words: &str) {
    let error = text.parse::<Edtf>().expect_err(text).to_string();
    assert!(error.contains(words), "{text}: {error}");
}

#[test]
fn level_0_dates() {
    check("1985-04-12", "1985-04-12 1985-04-12 1985-04-12 1985-04-12");
    check("1985-04", "1985-04-01 1985-04-30 1985-04-01 1985-04-30");
    check("1985", "1985-01-01 1985-12-31 1985-01-01 1985-12-31");
    check("0000", "0000-01-01 0000-12-31 0000-01-01 0000-12-31");
}

#[test]
fn level_0_moments() {
    let at = |text: &str| text.parse::<Edtf>().map(|date| date.span().start_earliest);
    let midnight = days_from_civil(1985, 4, 12) * DAY;
    let clock = 23 * 3600 + 20 * 60 + 30;
    assert_eq!(at("1985-04-12T23:20:30"), Ok(midnight + clock));
    assert_eq!(at("1985-04-12T23:20:30Z"), Ok(midnight + clock));
    // On the day on which it was where it was; the offset tells what that is in UTC.
    let both = |text: &str| {
        text.parse::<Edtf>()
            .map(|date| (date.span().start_earliest, date.utc()))
    };
    let local = midnight + clock;
    for (offset, seconds) in [
        ("-04", -4 * 3600),
        ("+04:30", 4 * 3600 + 1800),
        ("-08:00", -8 * 3600),
    ] {
        let text = format!("1985-04-12T23:20:30{offset}");
        assert_eq!(both(&text), Ok((local, Some(local - seconds))));
    }
    assert_eq!(both("1985-04-12T23:20:30Z"), Ok((local, None)));
    assert_eq!(at("1985-04-12T24:00:00"), Ok(midnight + DAY));
    let span = "1985-04-12T23:20:30Z"
        .parse::<Edtf>()
        .map(|date| date.span());
    assert_eq!(span.map(|s| s.end_latest - s.start_earliest), Ok(1));
}

#[test]
fn level_0_intervals() {
    check("1964/2008", "1964-01-01 1964-12-31 2008-01-01 2008-12-31");
    check(
        "2004-06/2006-08",
        "2004-06-01 2004-06-30 2006-08-01 2006-08-31",
    );
    check(
        "2004-02-01/2005-02-08",
        "2004-02-01 2004-02-01 2005-02-08 2005-02-08",
    );
    check(
        "2004-02-01/2005-02",
        "2004-02-01 2004-02-01 2005-02-01 2005-02-28",
    );
    check(
        "2004-02-01/2005",
        "2004-02-01 2004-02-01 2005-01-01 2005-12-31",
    );
    check(
        "2005/2006-02",
        "2005-01-01 2005-12-31 2006-02-01 2006-02-28",
    );
    check(
        "2005-02/2005-02",
        "2005-02-01 2005-02-28 2005-02-01 2005-02-28",
    );
    check(
        "2005-02/2005-02-10",
        "2005-02-01 2005-02-10 2005-02-10 2005-02-10",
    );
}

#[test]
fn level_1_years() {
    check("Y170000002", "Y170000002 Y170000002 Y170000002 Y170000002");
    check(
        "Y-170000002",
        "Y-170000002 Y-170000002 Y-170000002 Y-170000002",
    );
    check("-1985", "-1985-01-01 -1985-12-31 -1985-01-01 -1985-12-31");
}

#[test]
fn level_1_seasons() {
    check("2001-21", "2001-03-01 2001-05-31 2001-03-01 2001-05-31");
    check("2001-22", "2001-06-01 2001-08-31 2001-06-01 2001-08-31");
    check("2001-23", "2001-09-01 2001-11-30 2001-09-01 2001-11-30");
    check("2001-24", "2001-12-01 2002-02-28 2001-12-01 2002-02-28");
}

#[test]
fn level_1_qualifiers_widen_by_a_unit() {
    check("1984?", "1983-01-01 1985-12-31 1983-01-01 1985-12-31");
    check("2004-06~", "2004-05-01 2004-07-31 2004-05-01 2004-07-31");
    check("2004-06-11%", "2004-06-10 2004-06-12 2004-06-10 2004-06-12");
    check("2001-21~", "2000-12-01 2001-08-31 2000-12-01 2001-08-31");
    check("2001-24?", "2001-09-01 2002-05-31 2001-09-01 2002-05-31");
    check("201X~", "2000-01-01 2029-12-31 2000-01-01 2029-12-31");
    let qualifiers = |text: &str| {
        let date: Result<Edtf, _> = text.parse();
        date.map(|d| (d.is_uncertain(), d.is_approximate()))
    };
    assert_eq!(qualifiers("1984?"), Ok((true, false)));
    assert_eq!(qualifiers("1984~"), Ok((false, true)));
    assert_eq!(qualifiers("1984%"), Ok((true, true)));
    assert_eq!(qualifiers("1984/2004-06~"), Ok((false, true)));
    assert_eq!(qualifiers("1984?/2004-06"), Ok((true, false)));
    assert_eq!(qualifiers("1984/2004"), Ok((false, false)));
}

#[test]
fn level_1_unspecified_digits() {
    check("201X", "2010-01-01 2019-12-31 2010-01-01 2019-12-31");
    check("20XX", "2000-01-01 2099-12-31 2000-01-01 2099-12-31");
    check("2004-XX", "2004-01-01 2004-12-31 2004-01-01 2004-12-31");
    check("1985-04-XX", "1985-04-01 1985-04-30 1985-04-01 1985-04-30");
    check("1985-XX-XX", "1985-01-01 1985-12-31 1985-01-01 1985-12-31");
    check("-201X", "-2019-01-01 -2010-12-31 -2019-01-01 -2010-12-31");
}

#[test]
fn level_1_open_and_unknown_ends() {
    check("1985-04-12/..", "1985-04-12 1985-04-12 .. ..");
    check("1985-04/..", "1985-04-01 1985-04-30 .. ..");
    check("1985/..", "1985-01-01 1985-12-31 .. ..");
    check("../1985-04-12", ".. .. 1985-04-12 1985-04-12");
    check("../1985-04", ".. .. 1985-04-01 1985-04-30");
    check("../1985", ".. .. 1985-01-01 1985-12-31");
    check("1985-04-12/", "1985-04-12 1985-04-12 1985-04-12 ..");
    check("1985-04/", "1985-04-01 1985-04-30 1985-04-01 ..");
    check("1985/", "1985-01-01 1985-12-31 1985-01-01 ..");
    check("/1985-04-12", ".. 1985-04-12 1985-04-12 1985-04-12");
    check("/1985-04", ".. 1985-04-30 1985-04-01 1985-04-30");
    check("/1985", ".. 1985-12-31 1985-01-01 1985-12-31");
}

#[test]
fn level_1_qualified_intervals() {
    check(
        "1984~/2004-06",
        "1983-01-01 1985-12-31 2004-06-01 2004-06-30",
    );
    check(
        "1984/2004-06~",
        "1984-01-01 1984-12-31 2004-05-01 2004-07-31",
    );
    check("1984?/2004%", "1983-01-01 1985-12-31 2003-01-01 2005-12-31");
    check(
        "2004-02-01/2005-02-08?",
        "2004-02-01 2004-02-01 2005-02-07 2005-02-09",
    );
}

#[test]
fn what_is_no_date_is_refused_with_advice() {
    check_refused("", "there is none");
    check_refused("2025-13", "months run from 01 to 12");
    check_refused("2025-00", "months run from 01 to 12");
    check_refused("2025-02-30", "days 01 to 28");
    check_refused("2024-02-30", "days 01 to 29");
    check_refused("2025-04-31", "days 01 to 30");
    check_refused("2025-04-00", "days 01 to 30");
    check_refused("20251221", "did you mean 2025-12-21?");
    check_refused("21.12.2025", "write 2025-12-21");
    check_refused("2025-12-2", "write 2025-12-21");
    check_refused(" 2025", "write 2025-12-21");
    check_refused("201x", "capital X");
    check_refused("2025-12-21/2025-12-19", "ends before it starts");
    check_refused("2025-12/2025-11-30", "ends before it starts");
    check_refused("2025/2026/2027", "more than one `/`");
    check_refused("../..", "no date at either end");
    check_refused("/", "no date at either end");
    check_refused("..", "write 2025-12-21");
    check_refused("-0000", "has no sign");
    check_refused("Y2025", "without Y");
    check_refused("Y012345", "does not begin with 0");
    check_refused("Y99999999999", "more than ten digits");
    check_refused("1985-04-12T25:00:00", "no such time");
    check_refused("1985-04-12T23:20", "written 23:20:30");
    check_refused("1985-04-12T23:20:30+4", "written Z, +04");
    for zone in [
        "Z10", "Z00", "Z18", "Z10:30", "Z+10", "+", "-", "+-4", "+04:", "+19", "é04",
    ] {
        check_refused(&format!("1985-04-12T23:20:30{zone}"), "1985-04-12T23:20:30");
    }
    check_refused("1985-04T23:20:30", "after a whole date");
    check_refused("1985-04-12T23:20:30/1986", "from day to day");
    check_refused("1985-04-12T23:20:30?", "time of day");
    check_refused(&"2".repeat(256), "too long");
    check_refused("２０２５", "no EDTF date");
}

#[test]
fn level_2_years() {
    let years = |first: &str, last: &str| format!("{first} {last} {first} {last}");
    check("Y-17E7", &years("Y-170000000", "Y-170000000"));
    check("1950S2", "1900-01-01 1999-12-31 1900-01-01 1999-12-31");
    check("Y171010000S3", &years("Y171000000", "Y171999999"));
    check("Y3388E2S3", &years("Y338000", "Y338999"));
    check("-0044S3", "-0049-01-01 -0040-12-31 -0049-01-01 -0040-12-31");
    check("1950S4", "1950-01-01 1950-12-31 1950-01-01 1950-12-31");
    check("Y2E3", "2000-01-01 2000-12-31 2000-01-01 2000-12-31");
}

#[test]
fn level_2_parts_of_a_year() {
    let all = |text: &str, first: &str, last: &str| {
        check(text, &format!("{first} {last} {first} {last}"));
    };
    all("2001-34", "2001-04-01", "2001-06-30");
    // The northern hemisphere.
    all("2001-25", "2001-03-01", "2001-05-31");
    all("2001-28", "2001-12-01", "2002-02-28");
    // The southern.
    all("2001-29", "2001-09-01", "2001-11-30");
    all("2001-30", "2001-12-01", "2002-02-28");
    all("2001-31", "2001-03-01", "2001-05-31");
    all("2001-32", "2001-06-01", "2001-08-31");
    all("2001-33", "2001-01-01", "2001-03-31");
    all("2001-36", "2001-10-01", "2001-12-31");
    all("2001-37", "2001-01-01", "2001-04-30");
    all("2001-39", "2001-09-01", "2001-12-31");
    all("2001-40", "2001-01-01", "2001-06-30");
    all("2001-41", "2001-07-01", "2001-12-31");
    all("2001-34~", "2001-01-01", "2001-09-30");
}

#[test]
fn level_2_one_of_a_set() {
    check(
        "[1667,1668,1670..1672]",
        "1667-01-01 1672-12-31 1667-01-01 1672-12-31",
    );
    check("[..1760-12-03]", ".. 1760-12-03 .. 1760-12-03");
    check("[1760-12..]", "1760-12-01 .. 1760-12-01 ..");
    check("[1760-01,1760-02,1760-12..]", "1760-01-01 .. 1760-01-01 ..");
    check(
        "[1667,1760-12]",
        "1667-01-01 1760-12-31 1667-01-01 1760-12-31",
    );
    check("[..1984]", ".. 1984-12-31 .. 1984-12-31");
}

#[test]
fn level_2_all_of_a_set() {
    check(
        "{1667,1668,1670..1672}",
        "1667-01-01 1667-12-31 1672-01-01 1672-12-31",
    );
    check(
        "{1960,1961-12}",
        "1960-01-01 1960-12-31 1961-12-01 1961-12-31",
    );
    check("{..1984}", ".. .. 1984-01-01 1984-12-31");
    check("{1984..}", "1984-01-01 1984-12-31 .. ..");
    let doubts = |text: &str| {
        let date: Result<Edtf, _> = text.parse();
        date.map(|date| (date.is_uncertain(), date.is_approximate()))
    };
    assert_eq!(doubts("{1960?,1961}"), Ok((true, false)));
    assert_eq!(doubts("[1960..1961~]"), Ok((false, true)));
    assert_eq!(doubts("[1960,1961]"), Ok((false, false)));
}

#[test]
fn level_2_qualifies_parts() {
    let all = |text: &str, first: &str, last: &str| {
        check(text, &format!("{first} {last} {first} {last}"));
    };
    all("2004-06-11%", "2004-06-10", "2004-06-12");
    all("2004-06~-11", "2004-05-11", "2004-07-11");
    all("2004?-06-11", "2003-06-11", "2005-06-11");
    all("?2004-06-~11", "2003-06-10", "2005-06-12");
    all("2004-%06-11", "2004-05-11", "2004-07-11");
    all("?2004-06-11", "2003-06-11", "2005-06-11");
    all("2004-?06", "2004-05-01", "2004-07-31");
    all("2004?-02-29", "2003-02-28", "2005-02-28");
    all("2004~-21", "2003-03-01", "2005-05-31");
    check(
        "2004-06-~01/2004-06-~20",
        "2004-05-31 2004-06-02 2004-06-19 2004-06-21",
    );
    let doubts = |text: &str| {
        let date: Result<Edtf, _> = text.parse();
        date.map(|date| (date.is_uncertain(), date.is_approximate()))
    };
    assert_eq!(doubts("2004-06~-11"), Ok((false, true)));
    assert_eq!(doubts("?2004-06-11"), Ok((true, false)));
    assert_eq!(doubts("2004-%06-11"), Ok((true, true)));
}

#[test]
fn level_2_unspecified_digits() {
    let all = |text: &str, first: &str, last: &str| {
        check(text, &format!("{first} {last} {first} {last}"));
    };
    all("156X-12-25", "1560-12-25", "1569-12-25");
    all("15XX-12-25", "1500-12-25", "1599-12-25");
    all("15XX-12-XX", "1500-12-01", "1599-12-31");
    all("XXXX-12-XX", "0000-12-01", "9999-12-31");
    all("1XXX-XX", "1000-01-01", "1999-12-31");
    all("1XXX-12", "1000-12-01", "1999-12-31");
    all("1984-1X", "1984-10-01", "1984-12-31");
    all("1XXX", "1000-01-01", "1999-12-31");
    all("XXXX", "0000-01-01", "9999-12-31");
    all("X985", "0985-01-01", "9985-12-31");
    all("1985-XX-12", "1985-01-12", "1985-12-12");
    all("-156X-12-25", "-1569-12-25", "-1560-12-25");
    // The first and last years that have such a day.
    all("19XX-02-29", "1904-02-29", "1996-02-29");
    all("1985-XX-31", "1985-01-31", "1985-12-31");
    check(
        "2004-06-XX/2004-07-03",
        "2004-06-01 2004-06-30 2004-07-03 2004-07-03",
    );
}

#[test]
fn level_2_is_refused_where_it_is_none() {
    check_refused("[]", "single commas");
    check_refused("[1960,]", "single commas");
    check_refused("[1960,,1961]", "single commas");
    check_refused("[..]", "no date at either end");
    check_refused("{1961..1960}", "ends before it starts");
    check_refused("[1960", "no EDTF date");
    check_refused("[1960}", "no EDTF date");
    check_refused("[1960/1961]", "no EDTF date");
    check_refused("[[1960]]", "no EDTF date");
    check_refused("[1985-04-12T23:20:30]", "from day to day");
    check_refused("[1960]/1961", "no EDTF date");
    check_refused("20?04-06", "before or behind a part");
    check_refused("2004-0~6", "before or behind a part");
    check_refused("2004-06-?1X~1", "before or behind a part");
    check_refused("19XX-02-30", "no day has these digits");
    check_refused("1985-02-3X", "no day has these digits");
    check_refused("1985-3X", "no day has these digits");
    check_refused("1985-XXX", "no EDTF date");
    check_refused("2001-42", "21 to 41");
    check_refused("2001-20", "21 to 41");
    check_refused("1950S5", "how many of its 4 digits");
    check_refused("1950S0", "how many of its 4 digits");
    check_refused("1950S", "how many of its 4 digits");
    check_refused("Y17E99999999999999999999", "no EDTF date");
    check_refused("Y17E9", "more than ten digits");
    check_refused("Y17E-2", "no EDTF date");
    check_refused("YE7", "no EDTF date");
    check_refused("Y999999999999", "more than ten digits");
}

#[test]
fn level_2_in_plain_english() {
    check_human("Y-17E7", "170000001 BC");
    check_human("1950S2", "about 1950, within 1900–1999");
    check_human("2001-21", "spring 2001");
    check_human("2001-28", "winter 2001 in the north");
    check_human("2001-29", "spring 2001 in the south");
    check_human("2001-34", "the 2nd quarter of 2001");
    check_human("2001-37", "the 1st four months of 2001");
    check_human("2001-41", "the 2nd half of 2001");
    check_human("[1667,1668,1670..1672]", "one of 1667, 1668, 1670 to 1672");
    check_human("[..1760-12-03]", "some time up to 3 December 1760");
    check_human("[1760-12..]", "some time from December 1760 on");
    check_human("{1960,1961-12}", "all of 1960, December 1961");
    check_human("{..1984}", "all up to 1984");
    check_human("2004-06~-11", "11 June 2004 (year and month approximate)");
    check_human(
        "?2004-06-~11",
        "11 June 2004 (day approximate, year uncertain)",
    );
    check_human(
        "2004-%06-11",
        "11 June 2004 (month approximate and uncertain)",
    );
    check_human(
        "156X-12-25",
        "between 25 December 1560 and 25 December 1569",
    );
    check_human("1XXX", "some year in 1000–1999");
    check_human(
        "2004-06-~01/2004-06-~20",
        "1 June 2004 (day approximate) – 20 June 2004 (day approximate)",
    );
}

#[test]
fn in_plain_english() {
    check_human("2025-12-21", "21 December 2025");
    check_human("2025-12", "December 2025");
    check_human("2025", "2025");
    check_human("0000", "1 BC");
    check_human("-0043-03-15", "15 March 44 BC");
    check_human("2025-12-19/2025-12-21", "19–21 December 2025");
    check_human("2025-11-28/2025-12-03", "28 November – 3 December 2025");
    check_human("2025-12-28/2026-01-03", "28 December 2025 – 3 January 2026");
    check_human("2025-12-19/2025-12-19", "19 December 2025");
    check_human("2025-11/2025-12", "November–December 2025");
    check_human("1964/2008", "1964–2008");
    check_human("2025-11-20~", "about 20 November 2025");
    check_human("2025-12-22?", "22 December 2025 (uncertain)");
    check_human("2025-12%", "about December 2025 (uncertain)");
    check_human("1984~/2004-06", "about 1984 – June 2004");
    check_human("2025-21", "spring 2025");
    check_human("201X", "the 2010s");
    check_human("200X", "some year in 2000–2009");
    check_human("20XX", "some year in 2000–2099");
    check_human("-00XX", "some year in 100–1 BC");
    check_human("-0044", "45 BC");
    check_human("-0044-03", "March 45 BC");
    check_human("-0044-03-15", "15 March 45 BC");
    check_human("-0044-XX", "some month in 45 BC");
    check_human("-0044/-0027", "45–28 BC");
    check_human("-0044/..", "from 45 BC, open");
    check_human("-0001/0001", "2 BC – AD 1");
    check_human("-0001-12/0001-01", "December 2 BC – January AD 1");
    check_human("0014/0037", "AD 14–37");
    check_human("0850", "AD 850");
    check_human("Y12000", "the year 12000");
    check_human("Y-11999", "12000 BC");
    check_human("1985-04-XX", "some day in April 1985");
    check_human("1985-XX", "some month in 1985");
    check_human("1985-XX-XX", "some day in 1985");
    check_human("1985-04-12/..", "from 12 April 1985, open");
    check_human("1985-04-12/", "from 12 April 1985, end unknown");
    check_human("../1985", "up to 1985");
    check_human("/1985", "up to 1985, start unknown");
    check_human("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC");
    check_human("1985-04-12T23:20:30", "12 April 1985, 23:20:30");
    check_human(
        "2025-12-21T23:30:00-08:00",
        "21 December 2025, 23:30:00 (UTC−08:00)",
    );
    let utc = "2025-12-21T23:30:00-08:00"
        .parse::<Edtf>()
        .map(|date| date.human_utc());
    assert_eq!(utc, Ok(Some("22 December 2025, 07:30:00 UTC".into())));
}

#[test]
fn parts_for_locales() {
    let parts = |text: &str| text.parse::<Edtf>().map(|date| date.parts());
    let day = |day| DateParts::Day {
        year: 2025,
        month: 12,
        day,
    };
    assert_eq!(parts("2025-12-21~"), Ok((day(21), None)));
    assert_eq!(parts("2025-12-19/2025-12-21"), Ok((day(19), Some(day(21)))));
    assert_eq!(parts("2025"), Ok((DateParts::Year { year: 2025 }, None)));
    assert_eq!(parts("2025-21"), Ok((DateParts::Other, None)));
    assert_eq!(
        parts("../2025-12-21"),
        Ok((DateParts::Other, Some(day(21))))
    );
}

#[test]
fn weekdays() {
    assert_eq!(weekday(days_from_civil(2025, 12, 21)), 6);
    assert_eq!(weekday(days_from_civil(2025, 12, 22)), 0);
    assert_eq!(weekday(days_from_civil(1969, 12, 31)), 2);
}

/// A range of whole days and a date, as a question.
fn check_overlap(date: &str, from: &str, to: &str, answer: Answer) {
    let bound = |text: &str| (!text.is_empty()).then(|| text.parse::<Edtf>().expect(text).span());
    let range = DateRange {
        from: bound(from).map(|span| span.start_earliest),
        to: bound(to).map(|span| span.end_latest),
    };
    let span = date.parse::<Edtf>().expect(date).span();
    assert_eq!(span.overlaps(&range), answer, "{date} in {from}..{to}");
}

#[test]
fn ranges_have_three_answers() {
    use Answer::{Certainly, No, Possibly};
    check_overlap("2025-12-20", "2025-12-19", "2025-12-21", Certainly);
    check_overlap("2025-12-18", "2025-12-19", "2025-12-21", No);
    check_overlap("2025-12-22", "2025-12-19", "2025-12-21", No);
    check_overlap("2025-12", "2025-12-19", "2025-12-21", Possibly);
    check_overlap("2025-12", "2025-12-01", "2025-12-31", Certainly);
    check_overlap("2025-12", "2025-11", "", Certainly);
    check_overlap("2025-12-22?", "2025-12-19", "2025-12-21", Possibly);
    check_overlap("2025-12-20?", "2025-12-19", "2025-12-21", Certainly);
    check_overlap(
        "2025-12-18/2025-12-22",
        "2025-12-19",
        "2025-12-19",
        Certainly,
    );
    check_overlap("2025-11/2026-01", "2025-12-19", "2025-12-19", Certainly);
    check_overlap("2025-11/2025-12", "2025-12-19", "2025-12-19", Possibly);
    check_overlap("2025-12-01/..", "2030", "", Certainly);
    check_overlap("2025-12-01/", "2030", "", Possibly);
    check_overlap("../2025-12-01", "", "1900", Certainly);
    check_overlap("/2025-12-01", "", "1900", Possibly);
    check_overlap("2025-12-01/..", "", "2025-11-30", No);
    check_overlap("2025", "", "", Certainly);
}

fn edtf_like() -> impl Strategy<Value = String> {
    let unit = || {
        prop_oneof![
            "-?[0-9]{4}[?~%]?",
            "[0-9]{4}-(0[1-9]|1[0-2]|2[1-4])[?~%]?",
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])[?~%]?",
            "(20[0-9]X|19XX|1985-XX-XX|Y[1-9][0-9]{4,8})[?~%]?",
            "[?~%]?[0-9X]{4}[?~%]?-[?~%]?([01][0-9X]|X[0-9X])[?~%]?(-[?~%]?[0-3X][0-9X])?[?~%]?",
            "[0-9]{4}-(2[1-9]|3[0-9]|4[01])[?~%]?",
            "(-?[0-9]{4}S[1-4]|Y-?[1-9][0-9]?E[1-7](S[12])?)[?~%]?",
        ]
    };
    let end = || prop_oneof![3 => unit(), 1 => Just("..".to_owned()), 1 => Just(String::new())];
    let item = || {
        (end(), end(), any::<bool>()).prop_map(|(from, to, is_one)| match is_one {
            true => from,
            false => format!("{}..{}", from.trim_matches('.'), to.trim_matches('.')),
        })
    };
    let set = || {
        (prop::collection::vec(item(), 1..4), any::<bool>()).prop_map(
            |(items, is_all)| match is_all {
                true => format!("{{{}}}", items.join(",")),
                false => format!("[{}]", items.join(",")),
            },
        )
    };
    prop_oneof![
        unit(),
        set(),
        (end(), end()).prop_map(|(start, end)| format!("{start}/{end}")),
        "[-0-9XYTZES:/.,~?%+\\[\\]{}]{0,24}",
    ]
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,70}") {
        if let Ok(date) = text.parse::<Edtf>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn bounds_are_ordered(text in edtf_like()) {
        if let Ok(date) = text.parse::<Edtf>() {
            prop_assert_eq!(date.as_str(), &text);
            prop_assert!(!date.human().is_empty());
            let span = date.span();
            prop_assert!(span.start_earliest <= span.start_latest, "{:?}", span);
            prop_assert!(span.end_earliest <= span.end_latest, "{:?}", span);
            // One of what is up to a date may be as long ago as one likes, and so may its end.
            prop_assert!(span.start_earliest < span.end_earliest || span.end_earliest == OPEN_PAST, "{:?}", span);
            prop_assert!(span.start_latest < span.end_latest || span.start_latest == OPEN_FUTURE, "{:?}", span);
        }
    }

    #[test]
    fn days_and_dates_agree(days in -4_000_000_000_i64..4_000_000_000) {
        let (year, month, day) = civil_from_days(days);
        prop_assert_eq!(days_from_civil(year, month, day), days);
        let next = civil_from_days(days + 1);
        prop_assert!(next > (year, month, day));
    }

    /// The three answers against every placement of a span of whole days.
    #[test]
    fn answers_agree_with_every_placement(bounds in [0_i64..12, 0..6, 0..6, 0..6], from in prop::option::of(0_i64..20), len in prop::option::of(1_i64..12)) {
        let [start, start_room, gap, end_room] = bounds;
        let span = Span {
            start_earliest: start,
            start_latest: start + start_room,
            end_earliest: start + 1 + gap,
            end_latest: (start + 1 + gap + end_room).max(start + start_room + 1),
        };
        let range = DateRange { from, to: len.map(|len| from.unwrap_or(0) + len) };
        let mut answers = Vec::new();
        for start in span.start_earliest..=span.start_latest {
            for end in span.end_earliest.max(start + 1)..=span.end_latest {
                let overlaps = range.to.is_none_or(|to| start < to) && range.from.is_none_or(|from| end > from);
                answers.push(overlaps);
            }
        }
        let expected = if answers.iter().all(|&yes| yes) {
            Answer::Certainly
        } else if answers.iter().any(|&yes| yes) {
            Answer::Possibly
        } else {
            Answer::No
        };
        prop_assert_eq!(span.overlaps(&range), expected);
    }

    #[test]
    fn a_wider_range_never_answers_less(text in edtf_like(), from in -1000_i64..1000, len in 1_i64..500, more in 0_i64..500) {
        if let Ok(date) = text.parse::<Edtf>() {
            let base = days_from_civil(1985, 1, 1);
            let range = |from: i64, to: i64| DateRange { from: Some((base + from) * DAY), to: Some((base + to) * DAY) };
            let span = date.span();
            prop_assert!(span.overlaps(&range(from, from + len)) <= span.overlaps(&range(from - more, from + len + more)));
        }
    }
}
