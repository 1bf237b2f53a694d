//! The benchmark: this page and its peers, in the same browser, one after
//! another, on the same made-up events. `cargo xtask bench` says where
//! everything lies; the table goes to standard output.

mod drive;
mod events;
mod large;
mod page;
mod peers;
mod stats;
mod table;

use std::{env, fs, io, path::Path};
use xtask::server::Server;

/// What is measured, from the arguments.
struct Plan {
    is_quick: bool,
    is_full: bool,
    only: Option<String>,
}

impl Plan {
    fn wants(&self, name: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == name)
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let plan = Plan {
        is_quick: has("--quick"),
        is_full: has("--full"),
        only: (arguments.iter().position(|argument| argument == "--only"))
            .and_then(|nth| arguments.get(nth + 1).cloned()),
    };
    let folder =
        |name: &str| env::var_os(name).ok_or(format!("{name} is not set; run `cargo xtask bench`"));
    let site = env::temp_dir().join(format!("demarche-bench-{}", std::process::id()));
    copy(demarche_e2e::dist().as_path(), &site)?;
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("bench"), &site)?;
    copy(Path::new(&folder("DEMARCHE_PEERS")?), &site.join("peers"))?;
    let large = [
        (
            "plans-600-550.json",
            demarche_e2e::large::plans(&[600, 550]),
        ),
        ("plans-4x2000.json", demarche_e2e::large::plans(&[2_000; 4])),
        ("positions.json", demarche_e2e::large::positions(1_000, 40)),
    ];
    for (name, bytes) in large {
        fs::write(site.join(name), bytes)?;
    }
    let mut sizes = vec![100, 1_000, 5_000, 10_000, 100_000];
    if !plan.is_quick {
        sizes.push(1_000_000);
    }
    let mut bytes = 0;
    for &count in &sizes {
        let csv = events::csv(count);
        bytes = csv.len();
        fs::write(site.join(format!("events-{count}.csv")), csv)?;
    }
    let shared = fs::read_to_string(site.join("measure.js"))?;
    let server = Server::start(&site, 0)?;
    let base = server.url();
    let mut report = table::Report::new(bytes, sizes.last().copied().unwrap_or(0));

    if plan.wants("page") {
        report.idle = page::idle_memory(&base);
        for &count in sizes.iter().filter(|&&count| count >= 10_000) {
            eprintln!("bench: this page, {count} events");
            let url = format!("{base}#dossier=events-{count}.csv");
            report.page.push((
                count,
                page::measure(&url, if plan.is_quick { 2 } else { 5 }, &shared),
            ));
        }
    }
    if plan.wants("large") {
        let times = if plan.is_quick { 2 } else { 5 };
        let at = |fragment: &str| format!("{base}#dossier={fragment}");
        for (name, fragment, patience) in [
            (
                "two plans, 600 and 550 provisions",
                "plans-600-550.json&view=plans&plans=plan-0,plan-1",
                60,
            ),
            (
                "four plans of 2 000 provisions",
                "plans-4x2000.json&view=plans&plans=plan-0,plan-1,plan-2,plan-3",
                300,
            ),
        ] {
            eprintln!("bench: {name}");
            let times = if patience > 100 { 1 } else { times };
            report
                .large
                .push((name, large::plans(&at(fragment), times, &shared, patience)));
        }
        eprintln!("bench: positions of 1000 actors on 40 topics");
        report.large.push((
            "positions of 1 000 actors on 40 topics",
            large::positions(&at("positions.json"), times, &shared),
        ));
    }
    for (name, surface, counts, full) in [
        (
            "vis-timeline",
            ".vis-center",
            &[100, 1_000, 10_000][..],
            100_000,
        ),
        (
            "timelinejs",
            ".tl-timenav-slider-background",
            &[100, 1_000][..],
            5_000,
        ),
    ] {
        if !plan.wants(name) {
            continue;
        }
        for &count in counts.iter().chain(plan.is_full.then_some(&full)) {
            eprintln!("bench: {name}, {count} events");
            let url = format!("{base}{name}.html?count={count}");
            let times = if count >= 5_000 || plan.is_quick {
                1
            } else {
                3
            };
            report
                .timelines
                .push((name, count, peers::timeline(&url, surface, times)));
        }
    }
    if plan.wants("vis-timeline") {
        eprintln!("bench: vis-timeline with clusters, 10000 events");
        let url = format!("{base}vis-timeline.html?count=10000&cluster");
        report.timelines.push((
            "vis-timeline, clusters",
            10_000,
            peers::timeline(&url, ".vis-center", 1),
        ));
    }
    let large = if plan.is_quick { 100_000 } else { 1_000_000 };
    if plan.wants("crossfilter") {
        for count in [100_000, large] {
            eprintln!("bench: crossfilter2, {count} events");
            let url = format!("{base}crossfilter.html");
            report
                .crossfilter
                .push((count, peers::computed(&url, &format!("measure({count})"))));
        }
    }
    if plan.wants("minisearch") {
        eprintln!("bench: MiniSearch, 100000 events; a scan");
        let (url, words) = (
            format!("{base}minisearch.html"),
            format!("{:?}", page::TYPED),
        );
        report.minisearch.push((
            100_000,
            peers::computed(&url, &format!("measure(100000, {words})")),
        ));
        if plan.is_full {
            report.minisearch.push((
                large,
                peers::computed(&url, &format!("measure({large}, {words})")),
            ));
        }
        report.scan.push((
            large,
            peers::computed(&url, &format!("scan({large}, {words})")),
        ));
    }
    println!("{}", report.markdown());
    fs::remove_dir_all(site).ok();
    Ok(())
}
