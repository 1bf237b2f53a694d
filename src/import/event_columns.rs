//! Which columns make up which field of an event: a [`Mapping`] turned round, so that a
//! row is read without a search.

use super::{
    Column, Mapping, NoTable, Refusal, Role,
    date_reader::DateColumns,
    end_reader::EndColumns,
    formats::{KnownFormat, Words},
    heading,
};

/// A column with names in it.
#[derive(Debug)]
pub(super) struct Names {
    pub(super) column: usize,
    /// Whether a comma parts the names where nothing else does.
    pub(super) is_plural: bool,
    /// What its codes stand for.
    pub(super) words: Option<Words>,
}

/// A column that is a part of the description.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) column: usize,
    /// What stands before its value.
    pub(super) label: Option<String>,
}

/// Which columns make up what of an event. Where several may say one thing,
/// the first that says anything does.
#[derive(Debug)]
pub(super) struct EventColumns {
    pub(super) format: Option<KnownFormat>,
    pub(super) width: usize,
    pub(super) dates: DateColumns,
    /// Where a row says that it is the title of the whole.
    pub(super) title_rows: Option<usize>,
    pub(super) title: Vec<usize>,
    pub(super) description: Vec<Piece>,
    pub(super) kind: Vec<Names>,
    pub(super) channel: Vec<usize>,
    pub(super) actors: Vec<Names>,
    pub(super) topics: Vec<Names>,
    pub(super) place: Vec<usize>,
    pub(super) latitude: Option<usize>,
    pub(super) longitude: Option<usize>,
    pub(super) source: Vec<usize>,
    pub(super) url: Vec<usize>,
    pub(super) confidence: Vec<usize>,
}

impl EventColumns {
    /// Whether its texts hold tags of HTML.
    pub(super) fn has_tags(&self) -> bool {
        self.format == Some(KnownFormat::TimelineJs)
    }

    /// # Errors
    /// A refusal where no column is a date.
    pub(super) fn new(
        columns: &[Column],
        mapping: &Mapping,
        format: Option<KnownFormat>,
    ) -> Result<EventColumns, Refusal> {
        let name = |column: usize| columns.get(column).map_or("", |c| &*c.name);
        let all = |role: Role| -> Vec<usize> {
            let roles = mapping.roles.iter().take(columns.len()).enumerate();
            let mut all: Vec<usize> = roles.filter(|(_, r)| **r == role).map(|(c, _)| c).collect();
            // The telling columns stand first, and a country behind the town.
            all.sort_by_cached_key(|column| match format {
                Some(format) => format.rank(name(*column)),
                None => usize::from(heading::is_country(name(*column))),
            });
            all
        };
        let first = |role: Role| all(role).first().copied();
        let names = |role: Role| -> Vec<Names> {
            let columns = all(role).into_iter();
            columns
                .map(|column| Names {
                    column,
                    is_plural: heading::is_plural(name(column)),
                    words: format.and_then(|format| format.words(name(column))),
                })
                .collect()
        };
        let precision = format.and_then(KnownFormat::precision);
        let dates = DateColumns {
            start: EndColumns {
                date: first(Role::Date),
                time: first(Role::Time),
                year: first(Role::Year),
                month: first(Role::Month),
                day: first(Role::Day),
            },
            end: EndColumns {
                date: first(Role::End),
                time: first(Role::EndTime),
                year: first(Role::EndYear),
                month: first(Role::EndMonth),
                day: first(Role::EndDay),
            },
            all_day: first(Role::AllDay),
            precision: precision.and_then(|wanted| {
                (columns.iter()).position(|column| heading::plain(&column.name) == wanted)
            }),
            counts_from_christ: format == Some(KnownFormat::TimelineJs),
        };
        if !dates.has_start() {
            return Err(NoTable::NoDate.into());
        }
        let description = all(Role::Description).into_iter().enumerate();
        let description = description.map(|(nth, column)| Piece {
            column,
            label: match format.and_then(|format| format.label(name(column))) {
                Some(label) => Some(label.to_owned()),
                None if nth > 0 => Some(name(column).to_owned()),
                None => None,
            },
        });
        Ok(EventColumns {
            format,
            width: columns.len(),
            dates,
            title_rows: (format.and_then(KnownFormat::title_rows)).and_then(|wanted| {
                (columns.iter()).position(|column| heading::plain(&column.name) == wanted)
            }),
            title: all(Role::Title),
            description: description.collect(),
            kind: names(Role::Kind),
            channel: all(Role::Channel),
            actors: names(Role::Actors),
            topics: names(Role::Topics),
            place: all(Role::Place),
            latitude: first(Role::Latitude),
            longitude: first(Role::Longitude),
            source: all(Role::Source),
            url: all(Role::Url),
            confidence: all(Role::Confidence),
        })
    }
}
