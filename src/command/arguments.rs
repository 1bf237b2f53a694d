//! What a command line asks for.

use crate::{
    align::Partial,
    import::{DateOrder, Numbers, Role},
    merge::Side,
    model::date::Edtf,
    publish::Address,
};
use std::{ffi::OsString, path::PathBuf};

/// A command with what it needs.
#[derive(Debug)]
pub(super) enum Command {
    Check {
        files: Vec<PathBuf>,
        format: Format,
    },
    Compare {
        a: PathBuf,
        b: PathBuf,
        partial: Partial,
        format: Format,
    },
    Diff {
        before: PathBuf,
        after: PathBuf,
        format: Format,
    },
    Import(Import),
    Intake(Intake),
    Merge(Merge),
    Publish(Publish),
    Schema,
    Help,
    Version,
}

/// What `demarche import` is to do.
#[derive(Debug, Default)]
pub(super) struct Import {
    pub(super) file: PathBuf,
    /// Where the dossier goes; none is standard output.
    pub(super) output: Option<PathBuf>,
    /// Columns, by heading or number, with the roles that were given to them.
    pub(super) roles: Vec<(String, Role)>,
    pub(super) order: Option<DateOrder>,
    pub(super) numbers: Option<Numbers>,
    /// The sheet of a workbook, by its name.
    pub(super) sheet: Option<String>,
    pub(super) format: Format,
}

/// What `demarche intake` is to do.
#[derive(Debug)]
pub(super) struct Intake {
    pub(super) article: PathBuf,
    /// When it was published.
    pub(super) date: Edtf,
    pub(super) dossier: Option<PathBuf>,
    pub(super) format: Format,
}

/// What `demarche merge` is to do.
#[derive(Debug)]
pub(super) struct Merge {
    /// What both copies were made from, if it is there.
    pub(super) base: Option<PathBuf>,
    pub(super) ours: PathBuf,
    pub(super) theirs: PathBuf,
    /// Where the dossier goes; none is standard output.
    pub(super) output: Option<PathBuf>,
    /// Whose value stands where both changed something differently, if that was said.
    pub(super) chosen: Option<Side>,
}

/// What `demarche publish` is to do.
#[derive(Debug)]
pub(super) struct Publish {
    pub(super) dossier: PathBuf,
    /// The folder of the built page.
    pub(super) page: PathBuf,
    /// The folder that becomes the site.
    pub(super) output: PathBuf,
    pub(super) address: Option<Address>,
    /// Whether to go on in spite of errors in the dossier, and among other files.
    pub(super) is_forced: bool,
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Reads arguments.
///
/// # Errors
/// What was not understood; lower-case, no full stop.
pub(super) fn read(args: &[OsString]) -> Result<Command, String> {
    let Some((first, rest)) = args.split_first() else {
        return Err("a command is missing".into());
    };
    let command = match &*first.to_string_lossy() {
        "check" => return check(rest),
        "compare" => return compare(rest),
        "diff" => return diff(rest),
        "import" => return import(rest),
        "intake" => return intake(rest),
        "merge" => return merge(rest),
        "publish" => return publish(rest),
        "schema" => Command::Schema,
        "help" | "--help" | "-h" => Command::Help,
        "--version" | "-V" => Command::Version,
        other => return Err(format!("there is no command `{}`", other.escape_debug())),
    };
    match rest.first() {
        None => Ok(command),
        Some(extra) => Err(format!(
            "`{}` takes nothing more, and `{}` was given",
            first.to_string_lossy(),
            extra.to_string_lossy().escape_debug()
        )),
    }
}

fn check(args: &[OsString]) -> Result<Command, String> {
    let Some((files, format)) = files("check", args)? else {
        return Ok(Command::Help);
    };
    if files.is_empty() {
        return Err("`check` needs the name of a file".into());
    }
    Ok(Command::Check { files, format })
}

fn compare(args: &[OsString]) -> Result<Command, String> {
    let (partial, args) = partial(args)?;
    let Some((files, format)) = files("compare", &args)? else {
        return Ok(Command::Help);
    };
    let [a, b] = two("compare", "files", files)?;
    Ok(Command::Compare {
        a,
        b,
        partial,
        format,
    })
}

/// The two files that a command is about.
fn two(command: &str, what: &str, files: Vec<PathBuf>) -> Result<[PathBuf; 2], String> {
    <[PathBuf; 2]>::try_from(files).map_err(|files| {
        let count = files.len();
        format!("`{command}` needs the names of two {what}, and {count} were given")
    })
}

fn diff(args: &[OsString]) -> Result<Command, String> {
    let Some((files, format)) = files("diff", args)? else {
        return Ok(Command::Help);
    };
    let [before, after] = two("diff", "dossiers", files)?;
    Ok(Command::Diff {
        before,
        after,
        format,
    })
}

fn merge(args: &[OsString]) -> Result<Command, String> {
    let (mut files, mut output, mut chosen) = (Vec::new(), None, None);
    let mut args = args.iter();
    let mut only_files = false;
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
            continue;
        }
        let (option, given) = match text.split_once('=') {
            Some((option, value)) => (option, Some(OsString::from(value))),
            None => (&*text, None),
        };
        let mut value = || {
            let value = given.clone().or_else(|| args.next().cloned());
            value.ok_or(format!("`{option}` needs a value"))
        };
        match option {
            "--" => only_files = true,
            "-h" | "--help" => return Ok(Command::Help),
            "-o" | "--output" => output = Some(PathBuf::from(value()?)),
            "--choose" => chosen = Some(side(&value()?.to_string_lossy())?),
            _ => return Err(format!("`merge` has no option `{}`", text.escape_debug())),
        }
    }
    let count = files.len();
    let mut files = files.into_iter();
    let base = if count == 3 { files.next() } else { None };
    match (files.next(), files.next(), files.next()) {
        (Some(ours), Some(theirs), None) => Ok(Command::Merge(Merge {
            base,
            ours,
            theirs,
            output,
            chosen,
        })),
        _ => Err(format!(
            "`merge` needs two copies of a dossier, and before them what both were made from if it is there; {count} were given"
        )),
    }
}

fn side(word: &str) -> Result<Side, String> {
    match word {
        "ours" => Ok(Side::Ours),
        "theirs" => Ok(Side::Theirs),
        other => Err(format!(
            "`--choose` takes `ours` or `theirs`, and `{}` was given",
            other.escape_debug()
        )),
    }
}

/// Which of two texts is not whole, and the arguments that say something else.
fn partial(args: &[OsString]) -> Result<(Partial, Vec<OsString>), String> {
    let mut partial = Partial::default();
    let mut others = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if text == "--" {
            others.push(arg.clone());
            others.extend(args.by_ref().cloned());
            break;
        }
        let word = match text.strip_prefix("--partial") {
            Some("") => args.next().map(|word| word.to_string_lossy()),
            Some(rest) if rest.starts_with('=') => Some(rest[1..].into()),
            _ => {
                others.push(arg.clone());
                continue;
            }
        };
        match word.as_deref() {
            Some("first") => partial.base = true,
            Some("second") => partial.other = true,
            _ => return Err("`--partial` needs `first` or `second`".into()),
        }
    }
    Ok((partial, others))
}

/// Files and a format; nothing where help is asked for.
fn files(command: &str, args: &[OsString]) -> Result<Option<(Vec<PathBuf>, Format)>, String> {
    let mut files = Vec::new();
    let mut format = Format::Text;
    let mut args = args.iter();
    let mut only_files = false;
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
        } else if text == "--" {
            only_files = true;
        } else if text == "--help" || text == "-h" {
            return Ok(None);
        } else if text == "--format" {
            let word = args.next().ok_or("`--format` needs `text` or `json`")?;
            format = named(&word.to_string_lossy())?;
        } else if let Some(word) = text.strip_prefix("--format=") {
            format = named(word)?;
        } else {
            let text = text.escape_debug();
            return Err(format!("`{command}` has no option `{text}`"));
        }
    }
    Ok(Some((files, format)))
}

fn import(args: &[OsString]) -> Result<Command, String> {
    let mut import = Import::default();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut args = args.iter();
    let mut only_files = false;
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
            continue;
        }
        let (option, inline) = match text.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (&*text, None),
        };
        if !matches!(
            option,
            "-o" | "--output" | "--map" | "--dates" | "--sheet" | "--format"
        ) {
            match option {
                "--" => only_files = true,
                "-h" | "--help" => return Ok(Command::Help),
                _ => {
                    let text = text.escape_debug();
                    return Err(format!("`import` has no option `{text}`"));
                }
            }
            continue;
        }
        let value = match inline {
            Some(value) => OsString::from(value),
            None => (args.next().cloned()).ok_or(format!("`{option}` needs a value"))?,
        };
        let word = value.to_string_lossy();
        match option {
            "--map" => import.roles.push(mapped(&word)?),
            "--dates" => match dates(&word)? {
                Dates::Order(order) => import.order = Some(order),
                Dates::Numbers(numbers) => import.numbers = Some(numbers),
            },
            "--sheet" => import.sheet = Some(word.into_owned()),
            "--format" => import.format = named(&word)?,
            _ => import.output = Some(PathBuf::from(value)),
        }
    }
    match files.pop() {
        None => Err("`import` needs the name of a file".into()),
        Some(_) if !files.is_empty() => Err("`import` reads one file at a time".into()),
        Some(file) => {
            import.file = file;
            Ok(Command::Import(import))
        }
    }
}

fn intake(args: &[OsString]) -> Result<Command, String> {
    let mut files: Vec<PathBuf> = Vec::new();
    let (mut date, mut dossier, mut format) = (None, None, Format::Text);
    let mut args = args.iter();
    let mut only_files = false;
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
            continue;
        }
        let (option, inline) = match text.split_once('=') {
            Some((option, value)) => (option, Some(value)),
            None => (&*text, None),
        };
        let mut value = || match inline {
            Some(value) => Ok(OsString::from(value)),
            None => (args.next().cloned()).ok_or(format!("`{option}` needs a value")),
        };
        match option {
            "--" => only_files = true,
            "-h" | "--help" => return Ok(Command::Help),
            "--date" => date = Some(day(&value()?.to_string_lossy())?),
            "--dossier" => dossier = Some(PathBuf::from(value()?)),
            "--format" => format = named(&value()?.to_string_lossy())?,
            _ => return Err(format!("`intake` has no option `{}`", text.escape_debug())),
        }
    }
    let date = date.ok_or("`intake` needs the day of publication: `--date 2025-12-22`")?;
    match files.pop() {
        None => Err("`intake` needs the name of an article's file".into()),
        Some(_) if !files.is_empty() => Err("`intake` reads one article at a time".into()),
        Some(article) => Ok(Command::Intake(Intake {
            article,
            date,
            dossier,
            format,
        })),
    }
}

/// A day as `--date` takes it.
fn day(word: &str) -> Result<Edtf, String> {
    let is_day = word.len() == 10;
    (word.parse().ok().filter(|_| is_day)).ok_or(format!(
        "`--date` is a day such as 2025-12-22, and `{}` was given",
        word.escape_debug()
    ))
}

fn publish(args: &[OsString]) -> Result<Command, String> {
    let mut files: Vec<PathBuf> = Vec::new();
    let (mut page, mut output, mut address) = (None, None, None);
    let mut is_forced = false;
    let mut args = args.iter();
    let mut only_files = false;
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
            continue;
        }
        let (option, inline) = match text.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (&*text, None),
        };
        let mut value = || match inline {
            Some(value) => Ok(OsString::from(value)),
            None => (args.next().cloned()).ok_or(format!("`{option}` needs a value")),
        };
        match option {
            "--" => only_files = true,
            "-h" | "--help" => return Ok(Command::Help),
            "--force" if inline.is_none() => is_forced = true,
            "--page" => page = Some(PathBuf::from(value()?)),
            "-o" | "--output" => output = Some(PathBuf::from(value()?)),
            "--address" => address = Some(value()?.to_string_lossy().parse()?),
            _ => return Err(format!("`publish` has no option `{}`", text.escape_debug())),
        }
    }
    let output = output.ok_or("`publish` needs a folder to write: `-o FOLDER`")?;
    match files.pop() {
        None => Err("`publish` needs the name of a dossier".into()),
        Some(_) if !files.is_empty() => Err("`publish` takes one dossier at a time".into()),
        Some(dossier) => Ok(Command::Publish(Publish {
            dossier,
            page: page.unwrap_or_else(|| "dist".into()),
            output,
            address,
            is_forced,
        })),
    }
}

/// `COLUMN=ROLE`
fn mapped(text: &str) -> Result<(String, Role), String> {
    let Some((column, word)) = text.rsplit_once('=') else {
        return Err(format!(
            "`--map` is COLUMN=ROLE, and `{}` was given",
            text.escape_debug()
        ));
    };
    let mut roles = Role::ALL.iter();
    match roles.find(|role| role.label() == word) {
        Some(role) => Ok((column.to_owned(), *role)),
        None => {
            let all: Vec<&str> = Role::ALL.iter().map(|role| role.label()).collect();
            Err(format!(
                "`{}` is none of {}",
                word.escape_debug(),
                all.join(", ")
            ))
        }
    }
}

/// What `--dates` says.
enum Dates {
    Order(DateOrder),
    Numbers(Numbers),
}

fn dates(word: &str) -> Result<Dates, String> {
    Ok(match word {
        "day-first" => Dates::Order(DateOrder::DayFirst),
        "month-first" => Dates::Order(DateOrder::MonthFirst),
        "excel-1900" => Dates::Numbers(Numbers::Excel1900),
        "excel-1904" => Dates::Numbers(Numbers::Excel1904),
        "unix" => Dates::Numbers(Numbers::UnixSeconds),
        "unix-ms" => Dates::Numbers(Numbers::UnixMilliseconds),
        _ => {
            return Err(format!(
                "`--dates` is `day-first` or `month-first`, or for numbers `excel-1900`, `excel-1904`, `unix` or `unix-ms`, and `{}` was given",
                word.escape_debug()
            ));
        }
    })
}

fn named(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err(format!(
            "`--format` is `text` or `json`, and `{}` was given",
            word.escape_debug()
        )),
    }
}
