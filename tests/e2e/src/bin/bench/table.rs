//! What was measured, as tables.

use super::{
    large::Large,
    page::Figures,
    peers::{Timeline, list},
    stats::{median, ms, percentile, spread},
};
use serde_json::Value;
use std::fmt::Write;

/// Everything that was measured.
pub struct Report {
    /// The size of the largest table in bytes, and its events.
    largest: (usize, usize),
    /// The tab's memory with the shipped dossier.
    pub idle: Option<f64>,
    /// This page, by the number of events.
    pub page: Vec<(usize, Figures)>,
    /// Large dossiers, by what they hold.
    pub large: Vec<(&'static str, Large)>,
    /// Other timelines.
    pub timelines: Vec<(&'static str, usize, Timeline)>,
    /// crossfilter2.
    pub crossfilter: Vec<(usize, Value)>,
    /// MiniSearch.
    pub minisearch: Vec<(usize, Value)>,
    /// A scan of all titles in plain JavaScript.
    pub scan: Vec<(usize, Value)>,
}

fn count_words(count: usize) -> String {
    match count {
        1_000_000 => "1 000 000".into(),
        c if c >= 1_000 => format!("{} {:03}", c / 1_000, c % 1_000),
        c => c.to_string(),
    }
}

/// `p95 16.8, worst 16.8` of frames.
fn frames(values: &[f64]) -> String {
    match (
        median(values),
        percentile(values, 0.95),
        percentile(values, 1.0),
    ) {
        (Some(middle), Some(most), Some(worst)) => {
            format!("{} / {} / {}", ms(middle), ms(most), ms(worst))
        }
        _ => "—".into(),
    }
}

/// A figure against what is asked of it.
fn against(value: Option<f64>, limit: Option<f64>) -> String {
    match (value, limit) {
        (Some(value), Some(limit)) if value <= limit => format!("≤ {limit}: met"),
        (Some(value), Some(limit)) => format!("≤ {limit}: **missed**, {}", ms(value)),
        _ => String::new(),
    }
}

/// How many times as long others take.
fn ratio(theirs: Option<f64>, ours: Option<f64>) -> String {
    match (theirs, ours) {
        (Some(theirs), Some(ours)) if ours > 0.0 => format!("{:.1}", theirs / ours),
        _ => "—".into(),
    }
}

impl Report {
    /// Nothing measured yet.
    pub fn new(bytes: usize, events: usize) -> Self {
        Report {
            largest: (bytes, events),
            idle: None,
            page: Vec::new(),
            large: Vec::new(),
            timelines: Vec::new(),
            crossfilter: Vec::new(),
            minisearch: Vec::new(),
            scan: Vec::new(),
        }
    }

    fn at(&self, count: usize) -> Option<&Figures> {
        self.page
            .iter()
            .find(|(of, _)| *of == count)
            .map(|(_, figures)| figures)
    }

    /// Large dossiers. What is asked holds for two plans and for positions.
    fn write_large(&self, out: &mut String) -> std::fmt::Result {
        writeln!(
            out,
            "\nLong comparisons and positions; milliseconds. “Drawn” is from the worker's last answer, for positions from the choice \
             of the view, to the painted rows; the others from the act to the painted frame.\n\n\
             | | drawn | fold all | filter | reorder | frames while scrolling, median / p95 / worst | elements at most |\n\
             | --- | --- | --- | --- | --- | --- | --- |"
        )?;
        for (name, large) in &self.large {
            let is_asked = !name.starts_with("four");
            let limit = |limit: f64| Some(limit).filter(|_| is_asked);
            let drawn = if name.starts_with("positions") {
                400.0
            } else {
                600.0
            };
            let cell = |values: &[f64], asked: f64| {
                format!(
                    "{} {}",
                    spread(values),
                    against(median(values), limit(asked))
                )
            };
            let act = |of: &str| {
                let values = large.acts.iter().find(|(name, _)| *name == of);
                values.map_or("—".into(), |(_, values)| cell(values, 60.0))
            };
            writeln!(
                out,
                "| {name} | {} | {} | {} | {} | {} | {} {} |",
                cell(&large.drawn, drawn),
                act("fold all"),
                act("filter"),
                act("reorder"),
                frames(&large.scrolling),
                large.elements,
                against(Some(large.elements), limit(6_000.0)),
            )?;
        }
        Ok(())
    }

    /// The tables, in Markdown.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        self.write(&mut out).ok();
        out
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out, "This page; milliseconds, median (least–most).\n")?;
        writeln!(
            out,
            "| | 10 000 | 100 000 | asked | 1 000 000 | asked |\n| --- | --- | --- | --- | --- | --- |"
        )?;
        type Of = fn(&Figures) -> &Vec<f64>;
        let rows: [(&str, Of, f64, f64); 6] = [
            (
                "drawn and usable, from navigation",
                |f| &f.drawn,
                700.0,
                3000.0,
            ),
            (
                "filter toggle, to the painted frame",
                |f| &f.toggle,
                16.0,
                30.0,
            ),
            ("— the computation alone", |f| &f.filter, 5.0, 5.0),
            (
                "date brush, the computation of a move",
                |f| &f.brushed,
                2.0,
                2.0,
            ),
            (
                "keystroke of a search, the result",
                |f| &f.search,
                20.0,
                20.0,
            ),
            (
                "— to the painted frame",
                |f| &f.keystroke,
                f64::NAN,
                f64::NAN,
            ),
        ];
        let limit = |limit: f64| Some(limit).filter(|limit| !limit.is_nan());
        for (name, of, at_100k, at_1m) in rows {
            let cell = |count| self.at(count).map_or("—".into(), |f| spread(of(f)));
            let met = |count, asked: f64| {
                against(self.at(count).and_then(|f| median(of(f))), limit(asked))
            };
            writeln!(
                out,
                "| {name} | {} | {} | {} | {} | {} |",
                cell(10_000),
                cell(100_000),
                met(100_000, at_100k),
                cell(1_000_000),
                met(1_000_000, at_1m)
            )?;
        }
        let rows: [(&str, Of); 2] = [("dragging", |f| &f.dragging), ("zooming", |f| &f.zooming)];
        for (name, of) in rows {
            let cell = |count| self.at(count).map_or("—".into(), |f| frames(of(f)));
            let met = |count| {
                let share = |share| self.at(count).and_then(|f| percentile(of(f), share));
                format!(
                    "p95 {}; worst {}",
                    against(share(0.95), Some(17.0)),
                    against(share(1.0), Some(34.0))
                )
            };
            writeln!(
                out,
                "| frames while {name}, median / p95 / worst | {} | {} | {} | {} | {} |",
                cell(10_000),
                cell(100_000),
                met(100_000),
                cell(1_000_000),
                met(1_000_000)
            )?;
        }
        let cell = |count| self.at(count).map_or("—".into(), |f| spread(&f.layout));
        writeln!(
            out,
            "| layout of a frame, computed | {} | {} | | {} | |",
            cell(10_000),
            cell(100_000),
            cell(1_000_000)
        )?;
        let memory = |count| self.at(count).and_then(|f| f.memory.first().copied());
        let cell = |count| memory(count).map_or("—".into(), ms);
        writeln!(
            out,
            "| peak memory of the tab, MiB | {} | {} | | {} | |",
            cell(10_000),
            cell(100_000),
            cell(1_000_000)
        )?;
        let (bytes, events) = self.largest;
        if let (Some(idle), Some(peak)) = (self.idle, memory(events)) {
            let mib = bytes as f64 / f64::from(1 << 20);
            writeln!(
                out,
                "\nThe tab with the shipped dossier takes {} MiB; the table of {} events is a file of {} MiB, so that opening it takes \
                 {:.1} times the file at the peak (asked: 4).",
                ms(idle),
                count_words(events),
                ms(mib),
                (peak - idle) / mib
            )?;
        }

        self.write_large(out)?;
        writeln!(
            out,
            "\nTimelines; milliseconds.\n\n| | events | drawn | frames while dragging, median / p95 / worst | drawn, times as long as this page at 100 000 |\n| --- | --- | --- | --- | --- |"
        )?;
        let ours = self.at(100_000);
        for (name, count, figures) in &self.timelines {
            writeln!(
                out,
                "| {name} | {} | {} | {} | {} |",
                count_words(*count),
                spread(&figures.drawn),
                frames(&figures.dragging),
                ratio(median(&figures.drawn), ours.and_then(|f| median(&f.drawn)))
            )?;
        }

        writeln!(
            out,
            "\nFilters and search, computed; milliseconds.\n\n| | events | this page | theirs | theirs / ours |\n| --- | --- | --- | --- | --- |"
        )?;
        let mut row = |name: &str, count: usize, ours: Option<Vec<f64>>, theirs: Vec<f64>| {
            let ratio = ratio(median(&theirs), ours.as_deref().and_then(median));
            let ours = ours.map_or("—".into(), |ours| spread(&ours));
            writeln!(
                out,
                "| {name} | {} | {ours} | {} | {ratio} |",
                count_words(count),
                spread(&theirs)
            )
        };
        for (count, value) in &self.crossfilter {
            let of = |of: Of| self.at(*count).map(|f| of(f).clone());
            row("crossfilter2, build", *count, None, list(value, "build"))?;
            row(
                "crossfilter2, toggling a lane",
                *count,
                of(|f| &f.filter),
                list(value, "toggle"),
            )?;
            row(
                "crossfilter2, moving the brush",
                *count,
                of(|f| &f.brushed),
                list(value, "brush"),
            )?;
        }
        for (count, value) in &self.minisearch {
            row("MiniSearch, index", *count, None, list(value, "build"))?;
            row(
                "MiniSearch, keystroke",
                *count,
                self.at(*count).map(|f| f.search.clone()),
                list(value, "query"),
            )?;
        }
        for (count, value) in &self.scan {
            row(
                "plain scan of titles, keystroke",
                *count,
                self.at(*count).map(|f| f.search.clone()),
                list(value, "query"),
            )?;
        }
        Ok(())
    }
}
