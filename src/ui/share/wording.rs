//! How pictures and paper say, in the language of the reader, what is not in the dossier, and of what they are cut.

use crate::{
    app::Frame,
    locale::{list, messages},
    ui::{
        common::{labels, when},
        filters::{active::range_words, as_of::day_words},
        timeline::axis,
    },
};
use demarche::{
    export::{
        Stamp,
        picture::{Phrase, Wording},
    },
    model::{
        KnownPoints, Stance,
        date::{DateRange, Edtf},
    },
    overview::Figure,
    timeline::{
        tick::{Level, Tick},
        viewport::Viewport,
    },
    view::{Asked, View, asked},
};
use yew::AttrValue;

/// Pictures in the language of the page.
pub struct OfPage;

impl Wording for OfPage {
    fn phrase(&self, phrase: Phrase) -> String {
        messages::share_picture_phrase(phrase.code()).to_string()
    }

    fn date(&self, date: &Edtf) -> String {
        when::words(date).to_string()
    }

    fn stance(&self, stance: Stance) -> String {
        labels::stance(stance).to_string()
    }

    fn figure(&self, figure: &Figure) -> (Option<String>, String) {
        let (number, words) = labels::figure(figure);
        (number.map(|number| number.to_string()), words.to_string())
    }

    fn points(&self, points: &KnownPoints) -> String {
        labels::points(points).to_string()
    }

    fn family(&self, base: Option<&str>) -> String {
        labels::family(base).to_string()
    }

    fn tick(&self, level: &Level, tick: &Tick, is_major: bool) -> Option<String> {
        axis::label(level, tick, is_major, CHAR_PX)
    }
}

/// About how wide a letter of a picture's axis is.
const CHAR_PX: f64 = 7.0;

/// Tells a stamp in the language of the page what a view is cut to, and what of it besides.
pub fn tell(frame: &Frame, view: &View, stamp: &mut Stamp, besides: Option<AttrValue>) {
    let dossier = frame.dossier();
    let asked = asked(view, dossier);
    let parts = (asked.iter()).map(|part| part_words(frame, part));
    let mut parts: Vec<AttrValue> = parts.collect();
    if parts.is_empty() {
        parts.push(messages::share_asked_nothing());
    }
    parts.extend(besides);
    let filters = parts
        .into_iter()
        .reduce(messages::share_asked_and)
        .unwrap_or_default();
    let hash = match frame.whole.hash.get() {
        Some(_) => AttrValue::from(stamp.dossier_hash.clone()),
        None => messages::share_without_hash(),
    };
    let day = (stamp.made_on.parse::<Edtf>())
        .map_or_else(|_| stamp.made_on.clone().into(), |day| when::words(&day));
    let title = &dossier.metadata.title;
    stamp.told = messages::share_stamp(title, filters, hash, day, &stamp.link).to_string();
}

/// The stretch of time that a timeline is drawn over.
pub fn drawn_words(drawn: Viewport) -> AttrValue {
    messages::share_asked_drawn(range_words(&DateRange {
        from: Some(drawn.from),
        to: Some(drawn.to),
    }))
}

/// One thing that a view is cut to, in words.
fn part_words(frame: &Frame, part: &Asked<'_>) -> AttrValue {
    let dossier = frame.dossier();
    match part {
        Asked::Plans(names) => messages::share_asked_plans(list(names)),
        Asked::Stepwise => messages::plans_stepwise(),
        Asked::Facet(facet, values) => {
            let values = values
                .iter()
                .map(|value| labels::value(dossier, *facet, value));
            let values: Vec<AttrValue> = values.collect();
            messages::filters_facet_value(labels::facet(*facet), list(&values))
        }
        Asked::Dates(range, false) => range_words(range),
        Asked::Dates(range, true) => messages::share_asked_certain(range_words(range)),
        Asked::Words(words) => messages::share_asked_words(words),
        Asked::AsOf(moment) => messages::filters_as_of(day_words(*moment)),
        Asked::DifferingPlans => messages::plans_only_differing(),
        Asked::DifferingStances => messages::positions_only_differing(),
        Asked::Lanes(group) => {
            messages::share_asked_lanes(messages::timeline_lane_of(group.code()))
        }
        Asked::Opposed => messages::accounts_only_opposed(),
        Asked::Feed(feed) => messages::accounts_feed(feed.code()),
        Asked::Sorted(sort) => {
            let column = messages::table_sorted(sort.key.code());
            let order = if sort.descending { "last" } else { "first" };
            messages::share_asked_sorted(order, column)
        }
        Asked::Changes(changes) => {
            let changes = changes
                .iter()
                .map(|change| messages::plans_change(change.code()));
            messages::share_asked_changes(list(&changes.collect::<Vec<_>>()))
        }
        Asked::RowsByTopic => messages::share_asked_rows(messages::plans_order_by_topic()),
        Asked::RowsOf(plan) => messages::share_asked_rows(messages::plans_order_of(plan)),
        Asked::Matches(count) => messages::share_asked_matches(*count),
    }
}
