//! What is told with a reading: the convention it follows, what must be asked, or why there
//! is none. The words are for the person whose date it is.

/// A convention by which a text became a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// `5.3.21`: years 50 to 99 are of the 20th century, 00 to 49 of the 21st, as current
    /// spreadsheets have it.
    ShortYear,
    /// `05.03.2021`: with full stops the day stands first.
    FullStops,
    /// `mid-2021`: the middle four months.
    Portion,
    /// `before 1990`: up to the end of 1989, and nothing is known of the start.
    Before,
    /// `after 1990`: from the start of 1991, and nothing is known of the end.
    After,
    /// `19th century`: the years 1800 to 1899.
    Century,
    /// `2021/22`: from one year to the next.
    YearPair,
    /// `FY2021`: about that year, for it begins elsewhere on other days.
    FiscalYear,
    /// `week of 5 March 2021`: from Monday to Sunday (ISO 8601).
    Week,
    /// `44 BC`: EDTF counts 1 BC as the year 0.
    BeforeChrist,
    /// `Friday, 6 March 2021`, which was a Saturday: it is doubted.
    OtherWeekday,
    /// `5 March 10:00 – 7 March 12:00`: an interval of EDTF has no times of day.
    TimesOfRange,
    /// A number counts days as spreadsheets do.
    Serial,
    /// A number counts from 1970.
    UnixTime,
}

impl Rule {
    /// It in words.
    pub fn words(self) -> &'static str {
        match self {
            Rule::ShortYear => {
                "years of two digits: 50 to 99 are 1950 to 1999, 00 to 49 are 2000 to 2049"
            }
            Rule::FullStops => "dates with full stops: the day stands first",
            Rule::Portion => {
                "early, mid and late are a third each; the inner bounds are approximate"
            }
            Rule::Before => "“before” is up to the unit before, with an unknown start",
            Rule::After => "“after” is from the next unit on, with an unknown end",
            Rule::Century => "a century is the years that begin with the same two digits",
            Rule::YearPair => "two figures behind a slash are the next year",
            Rule::FiscalYear => "a fiscal or academic year is about the year that it names",
            Rule::Week => "weeks run from Monday to Sunday (ISO 8601)",
            Rule::BeforeChrist => "EDTF counts 1 BC as year 0, so that 44 BC is -0043",
            Rule::OtherWeekday => {
                "the day of the week does not fit; the date is marked as uncertain"
            }
            Rule::TimesOfRange => "a range keeps its days and not its times",
            Rule::Serial => "numbers count days, as spreadsheets keep dates",
            Rule::UnixTime => "numbers count from the start of 1970 in UTC",
        }
    }
}

/// What tells two readings apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// `03/04/2025`: 3 April or 4 March.
    Order,
    /// `2011/12`: December 2011, or 2011 to 2012.
    Pairs,
    /// `1800s`: 1800 to 1809, or 1800 to 1899.
    Hundred,
    /// `20s`: the 1920s or the 2020s.
    ShortDecade,
    /// `-44`: 44 BC, or EDTF's year −44, which is 45 BC.
    NegativeYear,
}

impl Question {
    /// It in words.
    pub fn words(self) -> &'static str {
        match self {
            Question::Order => "day and month cannot be told apart",
            Question::Pairs => "this may be a month or two years; write 2011-12 or 2011/2012",
            Question::Hundred => "this may be ten years or a hundred; write 180X or 18XX",
            Question::ShortDecade => "this may be two decades; write 192X or 202X",
            Question::NegativeYear => {
                "years before 1 are counted in two ways; write 44 BC, which is -0043 in EDTF"
            }
        }
    }
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// There is nothing.
    Empty,
    /// It has no form of a date.
    Unread,
    /// The thirtieth of February, a thirteenth month.
    NoSuchDay,
    /// `13/04/2025` where the month stands first.
    OtherOrder,
    /// `21-03-05`: two digits of which any may be the year.
    ShortYear,
    /// `5 March`: no year.
    NoYear,
    /// A bare number, which may count days or be a year.
    Number,
    /// A time of day with the letters of a zone that is not known, or could be several.
    Zone,
    /// It ends before it starts.
    EndsBefore,
    /// It could be two dates.
    Asks(Question),
}
