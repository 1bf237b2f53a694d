//! Drafts of several articles brought together: those of the same event, or of the same words of the
//! same speaker, with all that tell of it, and the figures in which they differ. Open it when two
//! articles tell of one thing and it is shown as two.

use super::{
    Intake,
    draft::{Draft, EventDraft},
    known::{content_words, is_kind, near, share},
    places::Places,
};
use crate::{
    model::date::DAY,
    quantity::{Kind, Quantity, is_comparable, is_same_amount, read, written},
    query::fold,
};
use std::collections::{BTreeMap, HashMap};

/// A draft by the place of its article and its own place there.
pub type Of = (usize, usize);

/// Drafts of one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The drafts, each of another article.
    pub drafts: Vec<Of>,
    /// The record of a dossier that it is, by id.
    pub known: Option<String>,
    /// The figures in which the articles differ.
    pub figures: Vec<Figure>,
}

/// What articles say otherwise of one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is of: a unit, as `quantity` names it.
    pub unit: String,
    /// What each of the drafts says, as [`written`] has it, by its place in the group; those that say nothing are not there.
    pub told: Vec<(usize, Vec<String>)>,
}

/// So many sentences that tell of one event are read for its figures.
const SENTENCES: usize = 12;

/// So many groups of a day are looked at for a draft: of a statement those of the same speaker.
const REACH: usize = 64;

/// Brings the drafts of articles together. Every draft is in one group; drafts of one article are never in the
/// same one. Groups stand in the order of the articles and their texts.
pub fn together(articles: &[&Intake]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut looks: Vec<Look> = Vec::new();
    let mut known: HashMap<(&str, &str), usize> = HashMap::new();
    let mut by_day: HashMap<(i64, &'static str, String), Vec<usize>> = HashMap::new();
    let is_one = articles.len() < 2;
    for (article, intake) in articles.iter().enumerate() {
        for (nth, draft) in intake.drafts.iter().enumerate() {
            let id = draft.known();
            let is_free = |group: &Group| group.drafts.iter().all(|(of, _)| *of != article);
            let of_known = id.and_then(|id| known.get(&(draft.list(), id)).copied());
            let look = Look::of(draft);
            let place = of_known.filter(|at| is_free(&groups[*at])).or_else(|| {
                if is_one || id.is_some() {
                    return None;
                }
                let mut near: Vec<usize> = Vec::new();
                for day in look.day - 1..=look.day + 1 {
                    let of_day = by_day.get(&look.key_on(day)).map_or(&[][..], |of| of);
                    near.extend(&of_day[of_day.len().saturating_sub(REACH)..]);
                }
                near.sort_unstable();
                let mut near = near.into_iter().rev();
                near.find(|at| is_free(&groups[*at]) && looks[*at].is_same(&look))
            });
            let place = place.unwrap_or_else(|| {
                let of_day = by_day.entry(look.key_on(look.day)).or_default();
                of_day.push(groups.len());
                groups.push(Group {
                    known: id.map(str::to_owned),
                    ..Group::default()
                });
                looks.push(look);
                groups.len() - 1
            });
            if let Some(id) = id {
                known.entry((draft.list(), id)).or_insert(place);
            }
            groups[place].drafts.push((article, nth));
        }
    }
    let places: Vec<Places> = articles.iter().map(|of| Places::new(&of.text)).collect();
    for group in groups.iter_mut().filter(|group| group.drafts.len() > 1) {
        let texts: Vec<String> = (group.drafts.iter())
            .map(|(article, nth)| {
                let draft = &articles[*article].drafts[*nth];
                let also: &[_] = match draft {
                    Draft::Event(draft) => &draft.also,
                    Draft::Statement(_) => &[],
                };
                let all = [draft.span()].into_iter().chain(also).take(SENTENCES);
                let all: Vec<&str> = all.map(|span| places[*article].text(span)).collect();
                all.join(" ")
            })
            .collect();
        group.figures = figures(&texts);
    }
    groups
}

/// The groups by the day on which they begin, in the order of time; those of one day in their order.
pub fn by_day(articles: &[&Intake], groups: &[Group]) -> Vec<(String, Vec<usize>)> {
    let mut days: BTreeMap<i64, (String, Vec<usize>)> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        let Some((article, nth)) = group.drafts.first() else {
            continue;
        };
        let date = &articles[*article].drafts[*nth].date().value;
        let start = date.span().start_earliest.div_euclid(DAY);
        let entry = days.entry(start);
        let (_, of_day) = entry.or_insert_with(|| (super::day::day_text(start), Vec::new()));
        of_day.push(at);
    }
    days.into_values().collect()
}

/// What a draft is compared by.
struct Look<'d> {
    draft: &'d Draft,
    /// The day on which it begins, from 1970-01-01.
    day: i64,
    words: Vec<String>,
    /// What stands between its quotation marks, without case.
    quote: Option<String>,
    /// Surnames, or whole names of what is no person; or ids.
    actors: Vec<String>,
}

fn key(name: &str) -> String {
    let folded = fold(name);
    folded
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_owned()
}

impl<'d> Look<'d> {
    fn of(draft: &'d Draft) -> Look<'d> {
        let (text, actors) = match draft {
            Draft::Statement(of) => {
                let own = of.actor.clone().unwrap_or_else(|| key(&of.speaker.value));
                (&of.content.value, vec![own])
            }
            Draft::Event(of) => {
                let names = of.actors.iter().enumerate().map(|(nth, actor)| {
                    let id = of.actor_ids.get(nth).cloned().flatten();
                    id.unwrap_or_else(|| key(&actor.value))
                });
                (&of.title.value, names.collect())
            }
        };
        let start = draft.date().value.span().start_earliest;
        Look {
            draft,
            day: start.div_euclid(DAY),
            words: content_words(text),
            quote: match draft {
                Draft::Statement(of) => of.quote.as_ref().map(|quote| fold(&quote.value)),
                Draft::Event(_) => None,
            },
            actors,
        }
    }

    /// What it is kept under on a day: statements by their speaker, events all together.
    fn key_on(&self, day: i64) -> (i64, &'static str, String) {
        let speaker = match self.draft {
            Draft::Statement(_) => self.actors.first().cloned().unwrap_or_default(),
            Draft::Event(_) => String::new(),
        };
        (day, self.draft.list(), speaker)
    }

    fn is_same(&self, other: &Look) -> bool {
        if !near(&self.draft.date().value, &other.draft.date().value) {
            return false;
        }
        let shared = (self.actors.iter())
            .filter(|actor| other.actors.contains(actor))
            .count();
        let words = share(&self.words, &other.words);
        match (self.draft, other.draft) {
            (Draft::Event(one), Draft::Event(another)) => {
                self.is_same_event(one, another, shared, words, other)
            }
            (Draft::Statement(_), Draft::Statement(_)) => {
                shared > 0 && self.is_same_statement(other, words)
            }
            _ => false,
        }
    }

    fn is_same_event(
        &self,
        one: &EventDraft,
        another: &EventDraft,
        shared: usize,
        words: f32,
        other: &Look,
    ) -> bool {
        let least = self.actors.len().min(other.actors.len());
        let actors = shared as f32 / least.max(1) as f32;
        // Without anybody in common it takes the same words at the same place.
        let is_place = match (&one.place, &another.place) {
            (Some(one), Some(another)) => fold(&one.value) == fold(&another.value),
            _ => false,
        };
        is_kind(one.kind.value, another.kind.value)
            && if shared == 0 {
                words > 0.5 && (is_place || least == 0)
            } else {
                actors * 0.4 + words * 0.9 + if is_place { 0.2 } else { 0.0 } > 0.45
            }
    }

    fn is_same_statement(&self, other: &Look, words: f32) -> bool {
        let (Some(one), Some(another)) = (&self.quote, &other.quote) else {
            return words > 0.5;
        };
        let (short, long) = match one.len() <= another.len() {
            true => (one, another),
            false => (another, one),
        };
        short.split_whitespace().count() > 1 && long.contains(&**short) || words > 0.6
    }
}

fn is_counted(quantity: &Quantity) -> bool {
    matches!(
        quantity.kind,
        Kind::Count | Kind::Money | Kind::Percent | Kind::Fraction | Kind::Duration | Kind::Range
    )
}

/// So many numbers of a text are compared.
const NUMBERS: usize = 24;

/// The numbers of a text, each once.
fn numbers(text: &str) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    for quantity in read(text).into_iter().filter(is_counted) {
        let is_there = |of: &Quantity| of.unit == quantity.unit && is_same_amount(of, &quantity);
        if found.len() < NUMBERS && !found.iter().any(is_there) {
            found.push(quantity);
        }
    }
    found
}

/// The numbers that texts say otherwise.
fn figures(texts: &[String]) -> Vec<Figure> {
    let all: Vec<Vec<Quantity>> = texts.iter().map(|text| numbers(text)).collect();
    let mut found: Vec<Figure> = Vec::new();
    for quantity in all.iter().flatten() {
        if found.iter().any(|figure| figure.unit == quantity.unit) {
            continue;
        }
        let of_unit = |of: &&Quantity| of.unit == quantity.unit && is_comparable(of, quantity);
        let told: Vec<(usize, Vec<&Quantity>)> = (all.iter().enumerate())
            .map(|(at, all)| (at, all.iter().filter(of_unit).collect::<Vec<_>>()))
            .filter(|(_, all)| !all.is_empty())
            .collect();
        // What one says and another does not, though that has a number of the same.
        let differs = told.iter().any(|(_, one)| {
            told.iter().any(|(_, other)| {
                one.iter()
                    .any(|a| !other.iter().any(|b| is_same_amount(a, b)))
            })
        });
        if told.len() > 1 && differs {
            let told = told.into_iter().map(|(at, all)| {
                let mut words: Vec<String> = all.iter().map(|of| written(of)).collect();
                words.dedup();
                (at, words)
            });
            found.push(Figure {
                unit: quantity.unit.clone(),
                told: told.collect(),
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{by_day, together};
    use crate::intake::{Draft, Intake, read};

    fn of(text: &str) -> Intake {
        let day = "2025-12-22".parse().expect("a day");
        read(text, &day, None).expect("it is read")
    }

    #[test]
    fn the_same_event_in_two_articles_is_one_with_both_figures() {
        let one = of(
            "Envoy Robert Hale met President Pavel Novotny in Vienna on Friday. Russia attacked Odesa with 90 drones on Saturday, killing three people.",
        );
        let other = of(
            "On Saturday Russia attacked the port of Odesa with 120 drones. “We are ready,” Foreign Minister Elena Marchetti said on Sunday.",
        );
        let articles = [&one, &other];
        let groups = together(&articles);
        let both: Vec<_> = groups.iter().filter(|of| of.drafts.len() == 2).collect();
        assert_eq!(both.len(), 1, "{groups:#?}");
        let Draft::Event(event) = &one.drafts[both[0].drafts[0].1] else {
            panic!("an event");
        };
        assert_eq!(event.date.value.to_string(), "2025-12-20");
        let figure = &both[0].figures[0];
        assert_eq!(figure.told.len(), 2, "{figure:?}");
        assert!(figure.told[0].1[0].contains("90"), "{figure:?}");
        assert!(figure.told[1].1[0].contains("120"), "{figure:?}");
        let days = by_day(&articles, &groups);
        let days: Vec<(&str, usize)> = (days.iter()).map(|(day, of)| (&**day, of.len())).collect();
        assert_eq!(
            days,
            [("2025-12-19", 1), ("2025-12-20", 1), ("2025-12-21", 1)]
        );
    }

    #[test]
    fn every_draft_is_in_one_group_and_an_article_once_in_each() {
        let text = "“We agree,” Kremlin spokesman Dmitry Peskov said on Sunday. “We agree on all,” Dmitry Peskov said on Sunday.\n\nEnvoy Robert Hale met President Pavel Novotny in Vienna on Friday.";
        let articles = [of(text), of(text), of(text)];
        let articles: Vec<&Intake> = articles.iter().collect();
        let groups = together(&articles);
        let mut all: Vec<_> = groups.iter().flat_map(|of| of.drafts.clone()).collect();
        all.sort_unstable();
        let expected: Vec<_> = (0..3)
            .flat_map(|article| (0..articles[0].drafts.len()).map(move |nth| (article, nth)))
            .collect();
        assert_eq!(all, expected);
        assert_eq!(groups.len(), articles[0].drafts.len(), "{groups:#?}");
        for group in &groups {
            let mut of: Vec<usize> = group.drafts.iter().map(|(article, _)| *article).collect();
            of.dedup();
            assert_eq!(of.len(), group.drafts.len());
            assert!(
                group.figures.is_empty(),
                "the same text has no other figures"
            );
        }
    }

    #[test]
    fn other_days_and_other_speakers_are_others() {
        let one = of("“We agree,” Dmitry Peskov said on Friday.");
        let other = of("“We agree,” Dmitry Peskov said on Sunday.");
        let third = of("“We agree,” Yuri Ushakov said on Friday.");
        assert_eq!(together(&[&one, &other, &third]).len(), 3);
    }
}
