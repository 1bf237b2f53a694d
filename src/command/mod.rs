//! The `demarche` command: checks dossier files, makes them of tables, lays out sites
//! of them, brings two copies together, prints their schema, and compares two plain texts.
//! Native only; knows nothing of the page.

mod arguments;
mod check;
mod compare;
mod diff;
mod import;
mod intake;
mod merge;
mod publish;
mod schema;

use arguments::Command;
use std::{
    ffi::OsString,
    io::{self, Write},
};

pub use schema::schema;

/// What `demarche help` prints.
const HELP: &str = "\
Checks dossiers: files that tell of a negotiation, in the format of Demarche.
Makes dossiers of tables of events: CSV, TSV, UCDP GED, ACLED, GDELT, PA-X.
Lays out sites that show them, and can be read before the page runs.

usage:
  demarche check [--format text|json] FILE…   list everything wrong with files
  demarche compare A.txt B.txt [OPTION…]
                                              compare two plain texts point by point
  demarche diff BEFORE AFTER [--format text|json]
                                              list what changed between two dossiers
  demarche import FILE [OPTION…]              make a dossier of a table
  demarche intake ARTICLE --date DAY [OPTION…]
                                              find statements and events in an article
  demarche merge [BASE] OURS THEIRS [OPTION…]
                                              bring two copies of a dossier together
  demarche publish DOSSIER -o FOLDER [OPTION…]
                                              lay out a site that shows a dossier
  demarche schema                             print the JSON Schema of the format
  demarche help                               print this
  demarche --version                          print the version

options of `compare`:
  --partial first|second the text is an excerpt: of what is not found in it nobody
                         can say that it was removed or added
  --format text|json     how the answer is told

options of `import`:
  -o, --output DOSSIER   the file to write; without it, standard output
  --map COLUMN=ROLE      what a column means; COLUMN is a heading or a number
                         from 1, ROLE one of date, end, year, month, day, title,
                         description, kind, channel, actors, topics, place,
                         latitude, longitude, source, url, confidence, time,
                         end-time, end-year, end-month, end-day, all-day, unused
  --dates day-first      03/04/2025 is 3 April
  --dates month-first    03/04/2025 is 4 March
  --dates year-month     2011/12 is December 2011
  --dates two-years      2011/12 is 2011 to 2012
  --dates excel-1900     numbers count days as Excel does, from 1900; excel-1904,
                         unix (seconds) and unix-ms likewise
  --sheet NAME           the sheet of a workbook; without it, the first with a table
  --format text|json     how problems are told, on standard error

options of `intake`:
  --date DAY             when the article was published: 2025-12-22
  --dossier DOSSIER      names and records that are known already
  --format text|json     how drafts are told; places are characters of the text, the
                         first and the one behind the last

options of `merge`:
  BASE                   what both copies were made from; without it nothing is
                         taken for removed
  -o, --output DOSSIER   the file to write; without it, standard output
  --choose ours|theirs   whose value stands wherever both changed something
                         differently; it is told all the same

options of `publish`:
  -o, --output FOLDER    the folder to write: a new one, or that of an older site
  --page FOLDER          the built page; without it, dist
  --address URL          where the site will be found: https://example.org/talks/
                         (for link previews, and a sitemap)
  --force                show what is sound of a dossier with errors; write among
                         the files of a folder that is no site
  --unpacked             no packed copies beside the files: sooner there, for a
                         look on this machine

exit status of `check`: 0 if no file has an error (warnings may be listed),
1 if one has, 2 if the command was not understood

exit status of `compare`: 0 if both texts were compared, 2 if a file cannot be
read or no points were found in it

exit status of `diff`: 0 if nothing changed, 1 if something did, 2 if a file
cannot be read

exit status of `import`: 0 if all rows became events, 1 if some were left out
(the dossier is written all the same), 2 if there is no dossier

exit status of `intake`: 0 if the article was read, 2 if a file cannot be read

exit status of `merge`: 0 if there is one dossier, 1 if both copies changed
something differently and none was chosen, or miss what the other removed (the
dossier is written all the same, and what is to be chosen is told on standard
error), 2 if there is none

exit status of `publish`: 0 if the site is there, 1 if the dossier has errors
(the site is there with `--force` alone), 2 if there is no site
";

/// The exit status of a command that was not understood.
const USAGE: u8 = 2;

/// Runs the command with its arguments (without the name of the program) and
/// gives its exit status: 0, or 1 where a file has an error, or 2 where the
/// arguments were not understood, a table could not be read at all, or a site not laid out.
///
/// # Errors
/// Where `out` or `err` cannot be written to.
///
/// ```
/// let (mut out, mut err) = (Vec::new(), Vec::new());
/// let status = demarche::command::run(&["--version".into()], &mut out, &mut err)?;
/// assert_eq!(status, 0);
/// assert!(out.starts_with(b"demarche "));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn run(args: &[OsString], out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    match arguments::read(args) {
        Ok(Command::Check { files, format }) => check::check(&files, format, out),
        Ok(Command::Compare {
            a,
            b,
            partial,
            format,
        }) => compare::compare([&a, &b], partial, format, out, err),
        Ok(Command::Diff {
            before,
            after,
            format,
        }) => diff::diff([&before, &after], format, out, err),
        Ok(Command::Merge(merge)) => merge::merge(&merge, out, err),
        Ok(Command::Intake(intake)) => intake::intake(&intake, out, err),
        Ok(Command::Import(import)) => import::import(&import, out, err),
        Ok(Command::Publish(publish)) => publish::publish(&publish, out, err),
        Ok(Command::Schema) => out.write_all(schema().as_bytes()).map(|()| 0),
        Ok(Command::Help) => out.write_all(HELP.as_bytes()).map(|()| 0),
        Ok(Command::Version) => {
            let (program, format) = (env!("CARGO_PKG_VERSION"), crate::model::FORMAT_VERSION);
            writeln!(out, "demarche {program} (dossier format {format})").map(|()| 0)
        }
        Err(message) => {
            writeln!(
                err,
                "error: {message}\n = help: `demarche help` lists the commands"
            )?;
            Ok(USAGE)
        }
    }
}
