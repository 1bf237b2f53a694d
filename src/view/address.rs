//! The address: the view state as readable `key=value` pairs in the fragment,
//! defaults left out. Parser and printer stand side by side; one part that
//! cannot be read does not spoil the others.

use super::{
    mangled::mended,
    migrate::{Pair, VERSION, migrate, of_name, version},
    notice::{Notice, Why},
    packed, percent,
    state::{
        Accounts, ChangeFilter, Feed, Grouping, Listed, Positions, Reading, RowOrder, Selected,
        Sort, SortKey, Tab, View,
    },
};
use crate::{
    messages::Locale,
    model::{
        Match, PlanId, ProvisionRef,
        date::{DAY, Edtf, Instant, date_text},
    },
    query::Facet,
};
use std::borrow::Cow;

/// The most plans that can be compared at once.
pub const MAX_PLANS: usize = 4;

/// The most matches by hand that a link holds.
pub const MAX_MATCHES: usize = 60;

/// The most characters that are searched for.
pub const MAX_WORDS: usize = 200;

/// So many digits of the hash of a dossier stand in a link.
pub const HASH_DIGITS: usize = 8;

/// Longer than this, an address is cut by some programs.
pub const LONGEST: usize = 2_000;

/// Writes a view as a link to share: always with the hash of its dossier, but where
/// the dossier is inside.
pub fn share(view: &View) -> String {
    written(view, VERSION, true)
}

/// Writes a view as a fragment, without the `#`. The default view is empty; any
/// other names its [`Tab`] and ends with the hash of its dossier, but where that is inside.
pub fn encode(view: &View) -> String {
    written(view, VERSION, false)
}

/// A view as links of a version have it. Of the default view, the hash of its
/// dossier is written only if it `is_shared`.
pub(super) fn written(view: &View, version: u32, is_shared: bool) -> String {
    let mut pairs: Vec<String> = Vec::new();
    let mut put = |key: &str, value: &str| pairs.push(format!("{key}={value}"));
    if let Some(dossier) = &view.dossier {
        put("dossier", &percent::encode(dossier));
    }
    // An address that names no view is of the time before there was an overview (`migrate`).
    put("view", view.tab.code());
    for facet in Facet::ALL {
        let values: Vec<_> = view.filter.chosen(facet).map(percent::encode).collect();
        if !values.is_empty() {
            put(facet.code(), &values.join(","));
        }
    }
    if let Some(from) = view.filter.range.from {
        put("from", &first_moment(from));
    }
    if let Some(to) = view.filter.range.to {
        put("to", &last_moment(to));
    }
    if view.filter.certain {
        put("certain", "1");
    }
    if !view.filter.text.is_empty() {
        put("q", &percent::encode(&view.filter.text));
    }
    if view.group != Grouping::default() {
        put("group", view.group.code());
    }
    if view.sort != Sort::default() {
        let minus = if view.sort.descending { "-" } else { "" };
        put("sort", &format!("{minus}{}", view.sort.key.code()));
    }
    if view.listed != Listed::default() {
        put("list", view.listed.code());
    }
    if view.accounts != Accounts::default() {
        put("accounts", view.accounts.code());
    }
    if view.feed != Feed::default() {
        put("by", view.feed.code());
    }
    if view.opposed {
        put("opposed", "1");
    }
    if let Some(point) = &view.point {
        put("point", &percent::encode(point.as_str()));
    }
    if !view.plans.is_empty() {
        let plans: Vec<_> = (view.plans.iter())
            .map(|p| percent::encode(p.as_str()))
            .collect();
        put("plans", &plans.join(","));
    }
    if view.positions != Positions::default() {
        put("positions", view.positions.code());
    }
    if view.reading != Reading::default() {
        put("read", view.reading.code());
    }
    if view.differing {
        put("differ", "1");
    }
    if view.stepwise {
        put("against", "previous");
    }
    match &view.rows {
        RowOrder::Base => {}
        RowOrder::Topic => put("rows", "topic"),
        RowOrder::Plan(plan) => put("rows", &pair_text("plan", plan.as_str())),
    }
    if !view.changes.is_empty() {
        let codes: Vec<&str> = view.changes.iter().map(|change| change.code()).collect();
        put("change", &codes.join(","));
    }
    if let Some(plan) = &view.beside {
        put("beside", &percent::encode(plan.as_str()));
    }
    for matched in &view.matches {
        let numbers = |numbers: &[String]| -> String {
            let encoded: Vec<String> = numbers.iter().map(|n| percent::encode(n)).collect();
            encoded.join(",")
        };
        let plans = pair_text(
            &percent::encode(matched.from_plan.as_str()),
            matched.to_plan.as_str(),
        );
        let (from, to) = (numbers(&matched.from), numbers(&matched.to));
        put("match", &format!("{plans};{from};{to}"));
    }
    if let Some(as_of) = view.filter.as_of {
        put("asof", &last_moment(as_of));
    }
    match &view.selected {
        None => {}
        Some(Selected::Event(id)) => put("event", &percent::encode(id.as_str())),
        Some(Selected::Statement(id)) => put("statement", &percent::encode(id.as_str())),
        Some(Selected::Provision(ProvisionRef { plan, number })) => put(
            "provision",
            &pair_text(&percent::encode(plan.as_str()), number),
        ),
        Some(Selected::Position(actor, topic)) => put(
            "position",
            &pair_text(&percent::encode(actor.as_str()), topic.as_str()),
        ),
    }
    if view.embedded {
        pairs.push("embed=1".into());
    }
    if let Some(locale) = view.locale {
        pairs.push(format!("lang={}", locale.code));
    }
    if let Some(packed) = &view.packed {
        pairs.push(format!("data={packed}"));
    } else if let Some(hash) = &view.made_of
        && (is_shared || names_more(view, &pairs))
    {
        pairs.push(format!("of={hash}"));
    }
    if !names_more(view, &pairs) {
        pairs.clear();
    }
    if version > 1 && !pairs.is_empty() {
        pairs.insert(0, format!("v={version}"));
    }
    pairs.join("&")
}

/// Whether the parts of an address say more than that it is of the default view.
fn names_more(view: &View, pairs: &[String]) -> bool {
    view.tab != Tab::default() || pairs.len() > 1
}

/// Two names with a comma between them, which neither has unescaped.
fn pair_text(first: &str, second: &str) -> String {
    format!("{first},{}", percent::encode(second))
}

/// Reads a fragment, with or without its `#`. Whatever it holds, there is a
/// view; what could not be read is named.
pub fn decode(fragment: &str) -> (View, Vec<Notice>) {
    let mut view = View::default();
    let mut notices = Vec::new();
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let named = of_name(fragment).map_or_else(|| mended(fragment), Cow::from);
    let fragment = &*named;
    let parts = fragment.split('&').filter(|part| !part.is_empty());
    let mut pairs: Vec<Pair> = parts.map(Pair::new).collect();
    // How the others are to be read depends on it.
    let (version, of_version) = version(&pairs);
    notices.extend(of_version);
    migrate(version, &mut pairs);
    for Pair { part, key, value } in pairs {
        if let Err(why) = read(&mut view, &key, &value) {
            let shown = part.char_indices().nth(MOST_SHOWN);
            let shown = shown.map_or(part, |(end, _)| &part[..end]);
            notices.push(Notice::new(percent::decode(shown), why));
        }
    }
    if let (Some(from), Some(to)) = (view.filter.range.from, view.filter.range.to)
        && from >= to
    {
        let part = format!("from={}&to={}", first_moment(from), last_moment(to));
        notices.push(Notice::new(part, Why::EndsBefore));
        view.filter.range = Default::default();
    }
    if view.packed.is_some() && view.dossier.take().is_some() {
        notices.push(Notice::new("dossier", Why::HoldsDossier));
    }
    (view, notices)
}

/// So many characters of a part that could not be used are shown.
const MOST_SHOWN: usize = 200;

fn read(view: &mut View, key: &str, value: &str) -> Result<(), Why> {
    let no_value = || Why::NoValue(key.to_owned());
    let text = percent::decode(value);
    let list = || {
        let items: Vec<_> = (value.split(','))
            .map(percent::decode)
            .filter(|v| !v.is_empty())
            .collect();
        if items.is_empty() {
            Err(no_value())
        } else {
            Ok(items)
        }
    };
    let pair = || match value.split_once(',') {
        Some((a, b)) if !a.is_empty() && !b.is_empty() => {
            Ok((percent::decode(a), percent::decode(b)))
        }
        _ => Err(Why::NoPair(key.to_owned())),
    };
    if let Some(facet) = Facet::from_code(key) {
        for value in list()? {
            view.filter.choose(facet, &value);
        }
        return Ok(());
    }
    match key {
        "of" => {
            let is_long = (HASH_DIGITS..=64).contains(&text.len());
            if !is_long || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
                return Err(Why::NoHash(HASH_DIGITS));
            }
            view.made_of = Some(text.to_ascii_lowercase());
        }
        "embed" => view.embedded = switch(&text)?,
        "lang" => {
            let all = Locale::spoken().map(|locale| locale.code);
            view.locale = Some(word(&text, Locale::of_code, all)?);
        }
        "data" => view.packed = Some(packed::check(&text).map_err(Why::Packed)?.into()),
        "dossier" => view.dossier = Some(file_name(&text)?),
        "view" => view.tab = word(&text, Tab::from_code, Tab::ALL.iter().map(|t| t.code()))?,
        "group" => {
            view.group = word(
                &text,
                Grouping::from_code,
                Grouping::ALL.iter().map(|g| g.code()),
            )?;
        }
        "sort" => {
            let (descending, key) = match text.strip_prefix('-') {
                Some(key) => (true, key),
                None => (false, &*text),
            };
            let key = word(
                key,
                SortKey::from_code,
                SortKey::ALL.iter().map(|k| k.code()),
            )?;
            view.sort = Sort { key, descending };
        }
        "list" => {
            let all = Listed::ALL.iter().map(|listed| listed.code());
            view.listed = word(&text, Listed::from_code, all)?;
        }
        "accounts" => {
            let all = Accounts::ALL.iter().map(|accounts| accounts.code());
            view.accounts = word(&text, Accounts::from_code, all)?;
        }
        "by" => view.feed = word(&text, Feed::from_code, Feed::ALL.iter().map(|by| by.code()))?,
        "read" => {
            let all = Reading::ALL.iter().map(|reading| reading.code());
            view.reading = word(&text, Reading::from_code, all)?;
        }
        "positions" => {
            let all = Positions::ALL.iter().map(|positions| positions.code());
            view.positions = word(&text, Positions::from_code, all)?;
        }
        "opposed" => view.opposed = switch(&text)?,
        "point" if text.is_empty() => return Err(no_value()),
        "point" => view.point = Some((&*text).into()),
        "from" => view.filter.range.from = Some(bounds(&text)?.0),
        "to" => view.filter.range.to = Some(bounds(&text)?.1),
        "asof" => view.filter.as_of = Some(bounds(&text)?.1),
        "certain" => view.filter.certain = switch(&text)?,
        "differ" => view.differing = switch(&text)?,
        "against" => {
            view.stepwise = word(
                &text,
                |text| {
                    [("base", false), ("previous", true)]
                        .iter()
                        .find(|w| w.0 == text)
                        .map(|w| w.1)
                },
                ["base", "previous"].into_iter(),
            )?;
        }
        "rows" => {
            view.rows = match value.split_once(',') {
                Some(("plan", plan)) if !plan.is_empty() => {
                    RowOrder::Plan((&*percent::decode(plan)).into())
                }
                None if text == "topic" => RowOrder::Topic,
                _ => return Err(Why::NoRows),
            };
        }
        "change" => {
            for code in list()? {
                let all = ChangeFilter::ALL.iter().map(|change| change.code());
                let change = word(&code, ChangeFilter::from_code, all)?;
                if !view.changes.contains(&change) {
                    view.changes.push(change);
                }
            }
        }
        "beside" if text.is_empty() => return Err(no_value()),
        "beside" => view.beside = Some((&*text).into()),
        "match" => {
            let matched = matched(value).ok_or(Why::NoMatch)?;
            if view.matches.len() == MAX_MATCHES {
                return Err(Why::ManyMatches(MAX_MATCHES));
            }
            if !view.matches.contains(&matched) {
                view.matches.push(matched);
            }
        }
        "q" if text.is_empty() => return Err(no_value()),
        "q" => {
            let end = text.char_indices().nth(MAX_WORDS).map(|(end, _)| end);
            view.filter.text = text[..end.unwrap_or(text.len())].to_owned();
            if end.is_some() {
                return Err(Why::LongSearch(MAX_WORDS));
            }
        }
        "plans" => {
            let mut plans: Vec<PlanId> = Vec::new();
            let mut beyond = false;
            for plan in list()? {
                let plan = PlanId::from(&*plan);
                if plans.len() == MAX_PLANS {
                    beyond = true;
                } else if !plans.contains(&plan) {
                    plans.push(plan);
                }
            }
            view.plans = plans;
            if beyond {
                return Err(Why::ManyPlans(MAX_PLANS));
            }
        }
        "event" if text.is_empty() => return Err(no_value()),
        "event" => view.selected = Some(Selected::Event((&*text).into())),
        "statement" if text.is_empty() => return Err(no_value()),
        "statement" => view.selected = Some(Selected::Statement((&*text).into())),
        "provision" => {
            let (plan, number) = pair()?;
            let plan = PlanId::from(&*plan);
            view.selected = Some(Selected::Provision(ProvisionRef { plan, number }));
        }
        "position" => {
            let (actor, topic) = pair()?;
            view.selected = Some(Selected::Position((&*actor).into(), (&*topic).into()));
        }
        _ => return Err(Why::Unknown),
    }
    Ok(())
}

fn word<T>(
    text: &str,
    from_code: impl Fn(&str) -> Option<T>,
    codes: impl Iterator<Item = &'static str>,
) -> Result<T, Why> {
    from_code(text).ok_or_else(|| Why::NoneOf(codes.collect()))
}

fn switch(text: &str) -> Result<bool, Why> {
    match text {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Why::NoSwitch),
    }
}

/// `a,b;6;4,5`
fn matched(value: &str) -> Option<Match> {
    let mut parts = value.split(';');
    let (a, b) = parts.next()?.split_once(',')?;
    let mut numbers = || -> Vec<String> {
        let part = parts.next().unwrap_or_default().split(',');
        part.map(percent::decode)
            .filter(|number| !number.is_empty())
            .collect()
    };
    let matched = Match {
        from_plan: (&*percent::decode(a)).into(),
        to_plan: (&*percent::decode(b)).into(),
        from: numbers(),
        to: numbers(),
    };
    let is_empty = matched.from.is_empty() && matched.to.is_empty();
    (!is_empty && !a.is_empty() && !b.is_empty()).then_some(matched)
}

/// A file beside the page or in a folder below it, never of another site.
fn file_name(text: &str) -> Result<String, Why> {
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ':' | '?' | '#');
    let outside = text.split('/').any(|part| matches!(part, "" | "." | ".."));
    if outside || text.contains(odd) || text.len() > 200 {
        return Err(Why::NoFile);
    }
    Ok(text.into())
}

/// First and last moment of the date in `text`: an EDTF date, or one with
/// hours and minutes.
fn bounds(text: &str) -> Result<(Instant, Instant), Why> {
    if let Some((day, time)) = text.split_once('T')
        && let Some(seconds) = clock(time)
    {
        let moment = bounds(day)?.0 + seconds;
        return Ok((moment, moment));
    }
    let date: Edtf = text.parse().map_err(Why::NoDate)?;
    let span = date.span();
    // The years that a date field of a page can show and that leave room to zoom out.
    let sane = -10_000 * 366 * DAY..10_000 * 366 * DAY;
    if date.is_interval()
        || !sane.contains(&span.start_earliest)
        || !sane.contains(&span.end_latest)
    {
        return Err(Why::NoSingleDate);
    }
    Ok((span.start_earliest, span.end_latest))
}

/// Seconds since midnight of `hh:mm` or `hh:mm:ss`.
fn clock(time: &str) -> Option<Instant> {
    let part = |text: &str, below: i64| -> Option<i64> {
        let is_two_digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        (text.parse().ok()).filter(|&n| is_two_digits && n < below)
    };
    let mut parts = time.split(':');
    let hours = part(parts.next()?, 24)?;
    let minutes = part(parts.next()?, 60)?;
    let seconds = parts.next().map_or(Some(0), |text| part(text, 60))?;
    (parts.next().is_none()).then_some(hours * 3600 + minutes * 60 + seconds)
}

/// A moment at which something starts: a day when it is midnight.
pub(super) fn first_moment(moment: Instant) -> String {
    match moment.rem_euclid(DAY) {
        0 => date_text(moment),
        _ => with_clock(moment),
    }
}

/// A moment at which something ends: the day before when it is midnight.
pub(super) fn last_moment(moment: Instant) -> String {
    match moment.rem_euclid(DAY) {
        0 => date_text(moment - DAY),
        _ => with_clock(moment),
    }
}

fn with_clock(moment: Instant) -> String {
    let seconds = moment.rem_euclid(DAY);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let day = date_text(moment - seconds);
    if second == 0 {
        format!("{day}T{hour:02}:{minute:02}")
    } else {
        format!("{day}T{hour:02}:{minute:02}:{second:02}")
    }
}

/// First and last moment of a date typed into a field; none where it is empty
/// or no date.
pub fn day_bounds(text: &str) -> Option<(Instant, Instant)> {
    bounds(text.trim()).ok()
}

/// The day of a moment, as date fields write it.
pub fn day_text(moment: Instant) -> String {
    date_text(moment - moment.rem_euclid(DAY))
}
