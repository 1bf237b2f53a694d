//! What a text leaves open while it is read: the questions, and which answer is tried. Open
//! it when something can be read in two ways and is not asked.

use super::{DateOrder, Habits, Pairs, Question};

/// What was asked while a text was read, and which answer is tried.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) habits: &'a Habits,
    /// Whether the first answer to every question is tried, or the second.
    pub(super) is_first: bool,
    pub(super) asked: Option<Question>,
    /// Whether the first answer will do where both are possible.
    pub(super) is_soft: bool,
    /// Whether the other end of its range is a decade.
    pub(super) has_decade: bool,
}

impl Context<'_> {
    fn ask(&mut self, question: Question) -> bool {
        self.asked = self.asked.or(Some(question));
        self.is_first
    }

    /// Whether the day stands before the month.
    pub(super) fn is_day_first(&mut self) -> bool {
        match self.habits.order {
            Some(order) => order == DateOrder::DayFirst,
            None => self.ask(Question::Order),
        }
    }

    /// The same for dates with full stops: the day, unless somebody says otherwise.
    pub(super) fn stops_are_day_first(&mut self) -> bool {
        self.is_soft |= self.habits.order.is_none();
        self.is_day_first()
    }

    /// What 2011/12 is.
    pub(super) fn pairs(&mut self) -> Pairs {
        if let Some(pairs) = self.habits.pairs {
            return pairs;
        }
        match self.ask(Question::Pairs) {
            true => Pairs::Months,
            false => Pairs::Years,
        }
    }

    /// Whether 1800s are ten years.
    pub(super) fn chooses_decade(&mut self) -> bool {
        self.has_decade || self.ask(Question::Hundred)
    }

    /// Whether the 20s are the 1920s.
    pub(super) fn chooses_last_century(&mut self) -> bool {
        self.ask(Question::ShortDecade)
    }

    /// Whether -44 is 44 BC.
    pub(super) fn chooses_christ(&mut self) -> bool {
        self.ask(Question::NegativeYear)
    }
}
