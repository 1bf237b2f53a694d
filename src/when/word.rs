//! What the words of dates mean, in whatever language they are.

/// What a word or phrase of a date means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// January is 1.
    Month(u8),
    /// Monday is 0.
    Weekday(u8),
    /// Spring is 1.
    Season(u8),
    /// Seconds east of UTC.
    Zone(i32),
    /// First, second, …
    Ordinal(u8),
    /// It is an estimate.
    Circa,
    /// Its source is doubted.
    Doubt,
    Before,
    /// Not after.
    By,
    After,
    /// Not before.
    NotBefore,
    Since,
    /// Arabic `من`, before a range or within a date.
    SinceOrOf,
    /// Up to, also between two dates.
    Until,
    /// Between two dates alone; elsewhere it says nothing.
    Towards,
    Between,
    And,
    /// One of two dates.
    Or,
    /// The end is open.
    Present,
    /// `, open`
    OpenEnd,
    /// `, end unknown`
    UnknownEnd,
    /// A date that nobody knows, alone.
    UnknownDate,
    /// `, start unknown`
    UnknownStart,
    Early,
    Middle,
    Late,
    /// `mi-2021`, and a Wednesday in German.
    MiddleOrWednesday,
    /// `сер. 2021`, and August in Ukrainian.
    MiddleOrAugust,
    Quarter,
    /// A third of a century: `первая треть`
    ThirdPart,
    Half,
    Week,
    /// `week of`, `week beginning`
    WeekOf,
    Century,
    /// `19th c.`, and about.
    CenturyOrCirca,
    /// `XIXe s.`, which stands for nothing else.
    CenturyShort,
    /// `XIX в.`, and in.
    CenturyOrIn,
    /// Behind or before a number: ten years.
    Decade,
    /// A decade by its tens: the nineties are 90.
    Tens(u8),
    /// Years in the plural, which may be a decade or nothing.
    Years,
    /// `year`
    Year,
    Academic,
    Fiscal,
    Bce,
    Ce,
    /// Before noon, and in German at the.
    Am,
    Pm,
    /// Hours: `10h30`, `10 Uhr`
    Hours,
    Minutes,
    Noon,
    SomeDay,
    SomeMonth,
    SomeYear,
    /// It says nothing.
    Filler,
}
