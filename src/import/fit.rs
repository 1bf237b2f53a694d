//! How the values of a column go with a role: how many do, and the first that do not. Whoever is asked what columns mean
//! sees by it where a choice is wrong.

use super::{Column, Role, derived, report::cut};
use crate::{
    model::Confidence,
    when::{self, Answer, DateOrder, Habits},
};
use serde::{Deserialize, Serialize};

/// How many of the values that do not fit are shown.
const SHOWN: usize = 3;

/// The longest value that is shown, in bytes.
const SHOWN_BYTES: usize = 40;

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Test {
    /// A date, with day or month first where that is said.
    Date(Option<DateOrder>),
    Year,
    Month,
    Day,
    Time,
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
    Url,
    Confidence,
}

impl Test {
    const ALL: [Test; 11] = [
        Test::Date(None),
        Test::Date(Some(DateOrder::DayFirst)),
        Test::Date(Some(DateOrder::MonthFirst)),
        Test::Year,
        Test::Month,
        Test::Day,
        Test::Time,
        Test::Latitude,
        Test::Longitude,
        Test::Url,
        Test::Confidence,
    ];

    /// What the values of a role must be; nothing where any text will do.
    fn of(role: Role, order: Option<DateOrder>) -> Option<Test> {
        Some(match role {
            Role::Date | Role::End => Test::Date(order),
            Role::Year | Role::EndYear => Test::Year,
            Role::Month | Role::EndMonth => Test::Month,
            Role::Day | Role::EndDay => Test::Day,
            Role::Time | Role::EndTime => Test::Time,
            Role::Latitude => Test::Latitude,
            Role::Longitude => Test::Longitude,
            Role::Url => Test::Url,
            Role::Confidence => Test::Confidence,
            _ => return None,
        })
    }

    /// Whether a value is that. `answer` is what it says as a date.
    fn passes(self, value: &str, answer: &Answer) -> bool {
        let whole = || value.strip_suffix(".0").unwrap_or(value).parse::<u32>();
        let degrees = |most: f64| {
            derived::number(value).is_some_and(|number| (-most..=most).contains(&number))
        };
        // Names of months and times of day are short, and looked for in vain in long texts.
        let is_short = value.len() <= SHOWN_BYTES;
        match self {
            Test::Date(_) => is_date(value, answer),
            Test::Year => whole().is_ok_and(|year| year > 99) || !matches!(answer, Answer::None(_)),
            Test::Month => {
                whole().is_ok_and(|month| month <= 12) || is_short && when::month(value).is_some()
            }
            Test::Day => whole().is_ok_and(|day| day <= 31),
            Test::Time => is_short && when::clock(value).is_some(),
            Test::Latitude => degrees(90.0),
            Test::Longitude => degrees(180.0),
            Test::Url => derived::address_list(value)
                .all(|part| !matches!(derived::address(part), derived::Address::Other)),
            Test::Confidence => {
                let mut words = Confidence::ALL.iter();
                words.any(|word| value.eq_ignore_ascii_case(word.code()))
            }
        }
    }
}

/// Whether day or month may stand first in it: three numbers with signs between them, the year not first.
fn may_have_order(value: &str) -> bool {
    let count = |is: fn(&u8) -> bool| value.bytes().filter(is).count();
    let leads = value.bytes().take_while(u8::is_ascii_digit).count();
    leads < 4 && count(|byte| b"/.-".contains(byte)) >= 2 && count(u8::is_ascii_digit) >= 3
}

/// Whether a value is a date; which of two it is will be asked.
fn is_date(value: &str, answer: &Answer) -> bool {
    !matches!(answer, Answer::None(_)) || when::is_open_end(value) || when::is_unknown(value)
}

/// How the values of a column go with one test; kept where at least one passes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Passed {
    test: Test,
    count: u32,
    /// The first that do not.
    others: Vec<String>,
    /// The first value that is not written as EDTF, and what it is read as.
    read: Option<(String, String)>,
}

/// How the first values of a column go with every role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fits {
    values: u32,
    /// Whether dates were read with either order of day and month.
    has_order: bool,
    passed: Vec<Passed>,
}

/// How the values of a column go with a role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit<'c> {
    /// How many values were looked at.
    pub values: u32,
    /// How many of them go with it.
    pub count: u32,
    /// The first that do not.
    pub others: &'c [String],
    /// A date as it is written, and as EDTF.
    pub read: Option<(&'c str, &'c str)>,
}

impl Fits {
    /// Looks at values that are not empty.
    pub(super) fn of<'v>(values: impl Iterator<Item = &'v str>, habits: &Habits) -> Fits {
        let mut all: Vec<Passed> = Test::ALL.into_iter().map(Passed::new).collect();
        let values: Vec<&str> = values.collect();
        let has_order = values.iter().any(|value| may_have_order(value));
        for value in &values {
            let answer = when::read(value, habits);
            for passed in &mut all {
                let by_order = match passed.test {
                    // Without such dates their order tells nothing.
                    Test::Date(Some(_)) if !has_order => continue,
                    Test::Date(order @ Some(_)) => {
                        Some(when::read(value, &Habits { order, ..*habits }))
                    }
                    _ => None,
                };
                passed.look(value, by_order.as_ref().unwrap_or(&answer));
            }
        }
        all.retain(|passed| passed.count > 0);
        Fits {
            passed: all,
            values: values.len() as u32,
            has_order,
        }
    }
}

impl Passed {
    fn new(test: Test) -> Self {
        Passed {
            test,
            count: 0,
            others: Vec::new(),
            read: None,
        }
    }

    /// Looks at a value, and at what it says as a date.
    fn look(&mut self, value: &str, answer: &Answer) {
        let shown = || cut(value, SHOWN_BYTES).into_owned();
        if !self.test.passes(value, answer) {
            if self.others.len() < SHOWN {
                self.others.push(shown());
            }
            return;
        }
        self.count += 1;
        if let (Test::Date(_), None, Answer::Sure(reading)) = (self.test, &self.read, answer)
            && reading.date.as_str() != value
        {
            self.read = Some((shown(), reading.date.to_string()));
        }
    }
}

impl Column {
    /// How the first values of the column go with a role, dates with an order of day and month where one is said. Nothing
    /// where any text will do, or there is none.
    ///
    /// ```
    /// use demarche::import::{Role, sketch};
    ///
    /// let table = sketch(b"date,title\n5 March 2021,A\nsoon,B\n", true)?;
    /// let fit = table.columns[0].fit(Role::Date, None).unwrap();
    /// assert_eq!((fit.count, fit.values, fit.others), (1, 2, &["soon".to_owned()][..]));
    /// assert_eq!(fit.read, Some(("5 March 2021", "2021-03-05")));
    /// # Ok::<(), demarche::import::Refusal>(())
    /// ```
    pub fn fit(&self, role: Role, order: Option<DateOrder>) -> Option<Fit<'_>> {
        let Fits {
            values,
            has_order,
            passed,
        } = &self.fits;
        let test = Test::of(role, order.filter(|_| *has_order))?;
        let passed = passed.iter().find(|passed| passed.test == test);
        (*values > 0).then(|| match passed {
            Some(passed) => Fit {
                values: *values,
                count: passed.count,
                others: &passed.others,
                read: (passed.read.as_ref()).map(|(value, date)| (&**value, &**date)),
            },
            None => Fit {
                values: *values,
                count: 0,
                others: self.samples.get(..SHOWN).unwrap_or(&self.samples),
                read: None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{DateOrder, Role};
    use crate::import::sketch;

    /// How many values of a column fit.
    fn count(values: &[&str], role: Role, order: Option<DateOrder>) -> u32 {
        let table = format!("x,title\n{},A title\n", values.join(",A title\n"));
        let sketch = sketch(table.as_bytes(), true).expect("a table");
        let fit = sketch.columns[0].fit(role, order).expect("values");
        assert_eq!(fit.values as usize, values.len());
        fit.count
    }

    #[test]
    fn values_go_with_roles() {
        let dates = ["03/04/2025", "25/12/2025", "soon", "present"];
        assert_eq!(count(&dates, Role::End, None), 3);
        assert_eq!(count(&dates, Role::Date, Some(DateOrder::DayFirst)), 3);
        assert_eq!(count(&dates, Role::Date, Some(DateOrder::MonthFirst)), 2);
        assert_eq!(count(&["2025", "12000", "44 BC", "x"], Role::Year, None), 3);
        assert_eq!(count(&["3", "March", "13"], Role::Month, None), 2);
        assert_eq!(count(&["0", "31", "32"], Role::EndDay, None), 2);
        assert_eq!(count(&["10:30", "noon", "x"], Role::Time, None), 2);
        assert_eq!(count(&["46.9", "95"], Role::Latitude, None), 1);
        assert_eq!(count(&["46.9", "95"], Role::Longitude, None), 2);
        assert_eq!(count(&["https://a.org", "a.org"], Role::Url, None), 1);
        assert_eq!(count(&["Reported", "sure"], Role::Confidence, None), 1);
        let sketch = sketch(b"date,title\nsoon,A\nlater,B\n", true).expect("a table");
        let fit = sketch.columns[0].fit(Role::Date, None).expect("values");
        assert_eq!((fit.count, fit.others.len()), (0, 2));
        assert_eq!(sketch.columns[1].fit(Role::Title, None), None);
    }
}
