//! `cargo xtask lighthouse`: what Lighthouse says of the views of the built page, on a
//! phone (its default: a slow one on a slow network) and on a desktop, and whether that
//! reaches the bars that the project has set itself. The table of it stands in
//! `docs/performance.md`.

use crate::{
    Outcome, build,
    run::{command, output, root, run, say, step},
    server::Server,
    system, tools,
};
use serde_json::Value;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// Where the table stands in `docs/performance.md`.
const PLACE: [&str; 2] = ["<!-- lighthouse: begin -->", "<!-- lighthouse: end -->"];

/// The views that are measured, and the fragments of their addresses.
const VIEWS: [(&str, &str); 7] = [
    ("overview", ""),
    ("timeline", "#view=timeline"),
    ("plans", "#view=plans&read=glance"),
    ("points", "#view=plans"),
    ("accounts", "#view=accounts"),
    ("positions", "#view=positions"),
    ("table", "#view=table"),
];

/// Without a network around it, as root, and without what a browser does besides.
const CHROMIUM_FLAGS: &str = "--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage \
    --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/// Audits that must pass although they count nothing in the score.
const NEEDED: [&str; 2] = ["target-size", "td-has-header"];

/// What page is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Device {
    Mobile,
    Desktop,
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Device::Mobile => "mobile",
            Device::Desktop => "desktop",
        })
    }
}

/// What is asked of the command.
struct Options {
    views: Vec<(&'static str, &'static str)>,
    runs: usize,
    /// Where the reports go.
    keep: PathBuf,
    /// A page that was built before; none builds it.
    dist: Option<PathBuf>,
}

/// What Lighthouse measured of a view.
#[derive(Clone, Debug, Default, PartialEq)]
struct Figures {
    /// Scores from 0 to 100.
    performance: f64,
    accessibility: f64,
    best_practices: f64,
    seo: f64,
    /// First and largest contentful paint, in seconds.
    fcp: f64,
    lcp: f64,
    /// Cumulative layout shift.
    cls: f64,
    /// Total blocking time, in milliseconds.
    tbt: f64,
    /// Bytes over the network.
    bytes: f64,
    /// What is wrong beside performance: audits, and the elements they name.
    findings: Vec<Finding>,
}

/// An audit that failed.
#[derive(Clone, Debug, PartialEq)]
struct Finding {
    id: String,
    title: String,
    /// Whether it lowers a score.
    counts: bool,
    /// How many elements it names, and the first of them.
    elements: usize,
    first: Option<String>,
}

impl Options {
    fn read(arguments: &[&str]) -> Outcome<Options> {
        let mut options = Options {
            views: Vec::new(),
            runs: 3,
            keep: root().join("target/lighthouse"),
            dist: None,
        };
        let mut rest = arguments.iter();
        while let Some(name) = rest.next() {
            let value =
                *(rest.next()).ok_or_else(|| format!("`{name}` is no option with a value"))?;
            match *name {
                "--view" => {
                    let view = VIEWS.iter().find(|(view, _)| *view == value);
                    options.views.push(*view.ok_or_else(|| {
                        let all = VIEWS.map(|(view, _)| view).join(", ");
                        format!("there is no view `{value}` to measure; there are {all}")
                    })?);
                }
                "--runs" => {
                    let runs = value.parse().ok().filter(|runs| *runs > 0);
                    options.runs = runs.ok_or_else(|| format!("`{value}` is no number of runs"))?;
                }
                "--keep" => options.keep = value.into(),
                "--dist" => options.dist = Some(value.into()),
                _ => {
                    return Err(format!(
                        "`{name}` is no option: --view, --runs, --keep, --dist"
                    ));
                }
            }
        }
        if options.views.is_empty() {
            options.views = VIEWS.to_vec();
        }
        Ok(options)
    }
}

/// Measures the views and compares them with the bars.
///
/// # Errors
/// What failed, or which bars are missed.
pub fn all(arguments: &[&str]) -> Outcome {
    let options = Options::read(arguments)?;
    let browser = system::browser()?;
    let program = tools::lighthouse()?;
    let dist = match &options.dist {
        Some(dist) => dist.clone(),
        None => build::page(build::For::Readers)?.dist,
    };
    fs::create_dir_all(&options.keep)
        .map_err(|error| format!("{}: {error}", options.keep.display()))?;
    let server = Server::start(&dist, 0).map_err(|error| format!("no port is free: {error}"))?;
    let mut rows = Vec::new();
    for (view, fragment) in &options.views {
        for device in [Device::Mobile, Device::Desktop] {
            let figures = step(&format!("measuring {view}, {device}"), || {
                let mut all = Vec::new();
                for number in 1..=options.runs {
                    let report = options.keep.join(format!("{view}-{device}-{number}"));
                    let url = format!("{}{fragment}", server.url());
                    all.push(measure(&program, &browser.chromium, &url, device, &report)?);
                }
                Ok(median(all))
            })?;
            rows.push((*view, device, figures));
        }
    }
    let table = table(&rows);
    println!("\n{table}");
    for (view, device, figures) in &rows {
        for finding in &figures.findings {
            println!("{view}, {device}: {finding}");
        }
    }
    say(&format!("reports are in {}", options.keep.display()));
    // Parts of it, or a single look, are not for the record.
    if options.views.len() == VIEWS.len() && options.runs >= 3 {
        let version = output(command(&browser.chromium).arg("--version"));
        record(&format!(
            "Lighthouse {}, {}, the median of {} runs.\n\n{table}",
            tools::LIGHTHOUSE,
            version.as_deref().unwrap_or("Chromium"),
            options.runs
        ))?;
    }
    let missed: Vec<String> = (rows.iter())
        .flat_map(|(view, device, figures)| {
            let missed = figures.missed(*device).into_iter();
            missed.map(move |bar| format!("{view}, {device}: {bar}"))
        })
        .collect();
    if missed.is_empty() {
        Ok(())
    } else {
        Err(format!("bars are missed:\n  {}", missed.join("\n  ")))
    }
}

/// Runs Lighthouse once.
fn measure(
    program: &Path,
    chromium: &Path,
    url: &str,
    device: Device,
    report: &Path,
) -> Outcome<Figures> {
    let mut lighthouse = command(program);
    lighthouse
        .arg(url)
        .args(["--quiet", "--no-enable-error-reporting"])
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .args(["--output=json", "--output=html"])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--chrome-flags={CHROMIUM_FLAGS}"))
        .env("CHROME_PATH", chromium);
    if device == Device::Desktop {
        lighthouse.arg("--preset=desktop");
    }
    run(&mut lighthouse)?;
    let json = PathBuf::from(format!("{}.report.json", report.display()));
    let text = fs::read_to_string(&json).map_err(|error| format!("{}: {error}", json.display()))?;
    let report: Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", json.display()))?;
    Figures::of(&report)
}

impl Figures {
    fn of(report: &Value) -> Outcome<Figures> {
        if let Some(error) = report["runtimeError"]["message"].as_str() {
            return Err(format!("Lighthouse could not measure the page: {error}"));
        }
        let score = |category: &str| {
            let score = report["categories"][category]["score"].as_f64();
            score
                .map(|score| (score * 100.0).round())
                .ok_or_else(|| format!("the report has no score for {category}"))
        };
        let audit = |id: &str| {
            let value = report["audits"][id]["numericValue"].as_f64();
            value.ok_or_else(|| format!("the report has no figure for {id}"))
        };
        Ok(Figures {
            performance: score("performance")?,
            accessibility: score("accessibility")?,
            best_practices: score("best-practices")?,
            seo: score("seo")?,
            fcp: audit("first-contentful-paint")? / 1000.0,
            lcp: audit("largest-contentful-paint")? / 1000.0,
            cls: audit("cumulative-layout-shift")?,
            tbt: audit("total-blocking-time")?,
            bytes: audit("total-byte-weight")?,
            findings: findings(report),
        })
    }

    /// The bars that are missed.
    fn missed(&self, device: Device) -> Vec<String> {
        let mut missed = Vec::new();
        let mut least = |name: &str, value: f64, bar: f64| {
            if value < bar {
                missed.push(format!("{name} is {value}, not {bar}"));
            }
        };
        let performance = if device == Device::Mobile { 95.0 } else { 98.0 };
        least("performance", self.performance, performance);
        least("accessibility", self.accessibility, 100.0);
        least("best practices", self.best_practices, 100.0);
        least("SEO", self.seo, 100.0);
        if device == Device::Mobile {
            for (name, value, bar) in [
                ("LCP in seconds", self.lcp, 1.8),
                ("CLS", self.cls, 0.02),
                ("TBT in milliseconds", self.tbt, 150.0),
            ] {
                if value > bar {
                    let value = (value * 1000.0).round() / 1000.0;
                    missed.push(format!("{name} is {value}, more than {bar}"));
                }
            }
        }
        let findings = self.findings.iter();
        let needed = findings.filter(|finding| NEEDED.contains(&&*finding.id));
        missed.extend(needed.map(|finding| format!("{} fails", finding.id)));
        missed
    }
}

/// Audits of all categories but performance that did not pass.
fn findings(report: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    for category in ["accessibility", "best-practices", "seo"] {
        let refs = report["categories"][category]["auditRefs"].as_array();
        for of in refs.into_iter().flatten() {
            let id = of["id"].as_str().unwrap_or_default();
            let audit = &report["audits"][id];
            if audit["score"].as_f64().is_some_and(|score| score < 1.0) {
                let items = audit["details"]["items"].as_array();
                let first = items.and_then(|items| items.first());
                let first = first.and_then(|item| item["node"]["selector"].as_str());
                findings.push(Finding {
                    id: id.to_owned(),
                    title: audit["title"].as_str().unwrap_or_default().to_owned(),
                    counts: of["weight"].as_f64().is_some_and(|weight| weight > 0.0),
                    elements: items.map_or(0, Vec::len),
                    first: first.map(str::to_owned),
                });
            }
        }
    }
    findings
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.title)?;
        if let Some(first) = &self.first {
            write!(f, " ({} elements, the first `{first}`)", self.elements)?;
        }
        if !self.counts {
            f.write_str("; counts nothing in the score")?;
        }
        Ok(())
    }
}

/// The run in the middle by performance; of an even number the lower one.
fn median(mut runs: Vec<Figures>) -> Figures {
    runs.sort_by(|a, b| a.performance.total_cmp(&b.performance));
    let middle = runs.len().saturating_sub(1) / 2;
    runs.into_iter().nth(middle).unwrap_or_default()
}

/// The figures as a table.
fn table(rows: &[(&str, Device, Figures)]) -> String {
    let mut lines = vec![
        "| | | performance | accessibility | best practices | SEO | FCP, s | LCP, s | CLS | TBT, ms | KB |".to_owned(),
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |".to_owned(),
    ];
    lines.extend(rows.iter().map(|(view, device, of)| {
        format!(
            "| {view} | {device} | {} | {} | {} | {} | {:.2} | {:.2} | {:.3} | {:.0} | {:.0} |",
            of.performance,
            of.accessibility,
            of.best_practices,
            of.seo,
            of.fcp,
            of.lcp,
            of.cls,
            of.tbt,
            of.bytes / 1000.0
        )
    }));
    lines.join("\n") + "\n"
}

fn record(measured: &str) -> Outcome {
    let path = root().join("docs/performance.md");
    let text =
        fs::read_to_string(&path).map_err(|error| format!("docs/performance.md: {error}"))?;
    let text = between(&text, PLACE, measured)
        .ok_or("docs/performance.md has no place for the table of Lighthouse")?;
    fs::write(&path, text).map_err(|error| format!("docs/performance.md: {error}"))
}

/// A text with something else between two marks.
fn between(text: &str, [begin, end]: [&str; 2], measured: &str) -> Option<String> {
    let (before, rest) = text.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!(
        "{before}{begin}\n\n{}\n\n{end}{after}",
        measured.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::{Device, Figures, Options, between, median, table};
    use serde_json::json;

    fn good() -> Figures {
        Figures {
            performance: 98.0,
            accessibility: 100.0,
            best_practices: 100.0,
            seo: 100.0,
            lcp: 1.8,
            cls: 0.02,
            tbt: 150.0,
            ..Figures::default()
        }
    }

    #[test]
    fn bars_are_met_or_missed() {
        let missed = |change: fn(&mut Figures), device| {
            let mut figures = good();
            change(&mut figures);
            figures.missed(device).join("; ")
        };
        assert_eq!(missed(|_| {}, Device::Mobile), "");
        assert_eq!(missed(|_| {}, Device::Desktop), "");
        let slower: fn(&mut Figures) = |of| of.performance = 97.0;
        assert_eq!(missed(slower, Device::Mobile), "");
        assert_eq!(missed(slower, Device::Desktop), "performance is 97, not 98");
        assert!(missed(|of| of.performance = 94.0, Device::Mobile).contains("not 95"));
        assert!(missed(|of| of.accessibility = 99.0, Device::Mobile).contains("accessibility"));
        assert!(missed(|of| of.best_practices = 99.0, Device::Mobile).contains("best practices"));
        assert!(missed(|of| of.seo = 99.0, Device::Desktop).contains("SEO"));
        assert!(missed(|of| of.lcp = 1.81, Device::Mobile).contains("LCP in seconds is 1.81,"));
        assert!(missed(|of| of.cls = 0.021, Device::Mobile).contains("CLS"));
        assert!(missed(|of| of.tbt = 151.0, Device::Mobile).contains("TBT"));
    }

    #[test]
    fn reports_are_read() {
        let figure = |value: f64| json!({ "score": 1, "numericValue": value });
        let mut report = json!({
            "categories": {
                "performance": { "score": 0.62 },
                "accessibility": { "score": 0.97, "auditRefs": [
                    { "id": "td-has-header", "weight": 0 }, { "id": "image-alt", "weight": 10 }, { "id": "manual", "weight": 0 },
                ] },
                "best-practices": { "score": 1, "auditRefs": [] },
                "seo": { "score": 1, "auditRefs": [] },
            },
            "audits": {
                "first-contentful-paint": figure(1100.0), "largest-contentful-paint": figure(7210.0),
                "cumulative-layout-shift": figure(0.25), "total-blocking-time": figure(160.0),
                "total-byte-weight": figure(1_492_668.0),
                "td-has-header": { "score": 0, "title": "Cells have no headers", "details": { "items": [
                    { "node": { "selector": "table.a" } }, { "node": { "selector": "table.b" } },
                ] } },
                "image-alt": { "score": 1 },
                "manual": { "score": null },
            },
        });
        let figures = Figures::of(&report).expect("figures");
        assert_eq!((figures.performance, figures.accessibility), (62.0, 97.0));
        assert_eq!((figures.lcp, figures.tbt), (7.21, 160.0));
        let found: Vec<String> = figures.findings.iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "td-has-header: Cells have no headers (2 elements, the first `table.a`); counts nothing in the score"
            ]
        );
        assert!(
            figures
                .missed(Device::Desktop)
                .contains(&"td-has-header fails".to_owned())
        );
        let row = table(&[("plans", Device::Mobile, figures)]);
        assert!(
            row.ends_with(
                "| plans | mobile | 62 | 97 | 100 | 100 | 1.10 | 7.21 | 0.250 | 160 | 1493 |\n"
            ),
            "{row}"
        );

        report["runtimeError"] = json!({ "message": "the page did not load" });
        assert!(Figures::of(&report).unwrap_err().contains("did not load"));
        assert!(Figures::of(&json!({})).is_err());
    }

    #[test]
    fn the_run_in_the_middle() {
        let run = |performance| Figures {
            performance,
            ..good()
        };
        assert_eq!(
            median(vec![run(90.0), run(70.0), run(80.0)]).performance,
            80.0
        );
        assert_eq!(median(vec![run(90.0), run(70.0)]).performance, 70.0);
    }

    #[test]
    fn options() {
        let read = |words: &[&str]| Options::read(words);
        assert_eq!(read(&[]).expect("all views").views.len(), 7);
        let options = read(&["--view", "plans", "--runs", "5", "--keep", "/a"]).expect("options");
        assert_eq!(
            (options.views, options.runs),
            (vec![("plans", "#view=plans&read=glance")], 5)
        );
        assert!(read(&["--view", "map"]).is_err());
        assert!(read(&["--runs", "0"]).is_err());
        assert!(read(&["--runs"]).is_err());
        assert!(read(&["--fast", "1"]).is_err());
    }

    #[test]
    fn a_table_takes_the_place_of_the_one_before() {
        let text = between("a <b> old <e> c", ["<b>", "<e>"], "new\n");
        assert_eq!(text.as_deref(), Some("a <b>\n\nnew\n\n<e> c"));
        assert_eq!(between("a", ["<b>", "<e>"], "new"), None);
    }
}
