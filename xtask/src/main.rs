//! `cargo xtask`: the commands.

use std::{path::Path, process::ExitCode};
use xtask::{
    Outcome, bench,
    build::{self, For},
    lighthouse, messages, pictures, run,
    server::Server,
    supply, test, tools,
};

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--release]
                     prepare what is missing, build the page, serve it (port 8080): compiled quickly,
                     for whoever works on it, or with --release as readers get it
  build              prepare what is missing, build the page into dist/
  bench [--quick] [--full] [--only NAME]   measure the page and its peers (page, vis-timeline,
                     timelinejs, crossfilter, minisearch); --native: the library alone
  lighthouse [--view NAME] [--runs N] [--keep FOLDER] [--dist FOLDER]
                     what a reader waits for, by Lighthouse, on a phone and on a desktop; fails where
                     a bar is missed. --dist takes a page that was built before
  pictures [--dist FOLDER] [--view NAME] [--width N]
                     every view and state, light and dark, 390 to 1600 px wide, as pictures in
                     target/pictures; --dist takes a page that was built before
  test               every check and test, among them tests in Chromium
  test --engine all|brief|chromium|firefox|webkit [--dist FOLDER]
                     the end-to-end tests alone, in one engine or in all; says what an engine leaves
                     out, and why. brief: a few, in Firefox and WebKit. --dist takes a page that was built before
  eval               how well plans are aligned, on the labelled pairs of tests/align, and how well
                     drafts are made of articles, on those of tests/intake
  supply             licences, sources and advisories of all crates, against deny.toml
  messages FOLDER    only the messages of the interface, into a folder
  setup              only prepare what is missing
  help               this text

What is prepared lies in target/tools and is kept.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(|word| &**word).collect();
    let outcome = match words[..] {
        ["serve", ref arguments @ ..] => serve(arguments),
        ["build"] => build::page(For::Readers).and_then(|page| page.budget),
        // The count is its last word.
        ["test"] => return test::all(),
        ["test", "--engine", ref arguments @ ..] => return test::in_engines(arguments),
        ["bench", ref arguments @ ..] => bench::all(arguments),
        ["supply"] => supply::check(),
        ["eval"] => run::run_shown(
            (run::cargo().args([
                "test",
                "--release",
                "-q",
                "-p",
                "demarche",
                "--test",
                "eval",
            ]))
            .env("EVAL_BARS", "1"),
        ),
        ["lighthouse", ref arguments @ ..] => lighthouse::all(arguments),
        ["pictures", ref arguments @ ..] => pictures::all(arguments),
        ["messages", folder] => messages::write(Path::new(folder), false).map(drop),
        ["setup"] => tools::page().map(drop),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("error: {words}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: &[&str]) -> Outcome {
    let (mut port, mut whom) = (8080, For::Developers);
    let mut arguments = arguments.iter();
    while let Some(&argument) = arguments.next() {
        match argument {
            "--release" => whom = For::Readers,
            "--port" => {
                let given = arguments.next().ok_or("`--port` needs a number")?;
                port = (given.parse())
                    .map_err(|_| format!("`{given}` is no port: a number from 1 to 65535"))?;
            }
            _ => return Err(format!("`serve` has no option `{argument}`")),
        }
    }
    let taken = |error: std::io::Error| {
        format!(
            "port {port} of 127.0.0.1 cannot be used ({error}); stop what runs there, or give another with --port"
        )
    };
    // Said before the minutes that a first build takes. Nothing is served yet.
    drop(Server::start(Path::new("dist"), port).map_err(taken)?);
    let page = build::page(whom)?;
    if let Err(words) = page.budget {
        run::say(&words);
    }
    let server = Server::start(&page.dist, port).map_err(taken)?;
    run::say(&format!("the page is at {} (Ctrl-C stops)", server.url()));
    server.wait();
    Ok(())
}
