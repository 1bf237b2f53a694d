//! What a command line asks for.

use crate::{
    align::Partial,
    import::{DateOrder, Numbers, Pairs, Role},
    merge::Side,
    model::date::Edtf,
    publish::Address,
};
use std::{ffi::OsString, path::PathBuf, slice};

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
    /// What 2011/12 is.
    pub(super) pairs: Option<Pairs>,
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
    /// Whether its files get no packed copies.
    pub(super) is_unpacked: bool,
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
    let (mut output, mut chosen) = (None, None);
    let files = walk("merge", args, |option, value| {
        match option {
            "-o" | "--output" => output = Some(value.path()?),
            "--choose" => chosen = Some(side(&value.word()?)?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let Some(files) = files else {
        return Ok(Command::Help);
    };
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
    let mut format = Format::Text;
    let files = walk(command, args, |option, value| {
        let is_known = option == "--format";
        if is_known {
            let word = value.word();
            format = named(&word.map_err(|_| "`--format` needs `text` or `json`")?)?;
        }
        Ok(is_known)
    })?;
    Ok(files.map(|files| (files, format)))
}

/// The value of an option, behind its `=` or as the next argument.
struct OptionValue<'t, 'a> {
    option: &'t str,
    inline: Option<&'t str>,
    rest: &'t mut slice::Iter<'a, OsString>,
}

impl OptionValue<'_, '_> {
    fn given(&mut self) -> Result<OsString, String> {
        match self.inline {
            Some(value) => Ok(OsString::from(value)),
            None => (self.rest.next().cloned()).ok_or(format!("`{}` needs a value", self.option)),
        }
    }

    fn path(&mut self) -> Result<PathBuf, String> {
        self.given().map(PathBuf::from)
    }

    fn word(&mut self) -> Result<String, String> {
        let value = self.given()?;
        Ok(value.to_string_lossy().into_owned())
    }
}

/// Goes through the arguments of a command and gives its files; nothing where help is asked
/// for. `take` reads an option and tells whether the command has it.
fn walk(
    command: &str,
    args: &[OsString],
    mut take: impl FnMut(&str, &mut OptionValue) -> Result<bool, String>,
) -> Result<Option<Vec<PathBuf>>, String> {
    let mut files = Vec::new();
    let mut rest = args.iter();
    let mut only_files = false;
    while let Some(arg) = rest.next() {
        let text = arg.to_string_lossy();
        if only_files || !text.starts_with('-') {
            files.push(PathBuf::from(arg));
            continue;
        }
        let (option, inline) = match text.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (&*text, None),
        };
        let mut value = OptionValue {
            option,
            inline,
            rest: &mut rest,
        };
        match option {
            "--" if inline.is_none() => only_files = true,
            "-h" | "--help" => return Ok(None),
            _ if take(option, &mut value)? => {}
            _ => {
                let text = text.escape_debug();
                return Err(format!("`{command}` has no option `{text}`"));
            }
        }
    }
    Ok(Some(files))
}

/// The one file that a command is about; else the words for none, or for several.
fn only(mut files: Vec<PathBuf>, none: &str, several: &str) -> Result<PathBuf, String> {
    match files.pop() {
        None => Err(none.into()),
        Some(_) if !files.is_empty() => Err(several.into()),
        Some(file) => Ok(file),
    }
}

fn import(args: &[OsString]) -> Result<Command, String> {
    let mut import = Import::default();
    let files = walk("import", args, |option, value| {
        match option {
            "--map" => import.roles.push(mapped(&value.word()?)?),
            "--dates" => match dates(&value.word()?)? {
                Dates::Order(order) => import.order = Some(order),
                Dates::Numbers(numbers) => import.numbers = Some(numbers),
                Dates::Pairs(pairs) => import.pairs = Some(pairs),
            },
            "--sheet" => import.sheet = Some(value.word()?),
            "--format" => import.format = named(&value.word()?)?,
            "-o" | "--output" => import.output = Some(value.path()?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let Some(files) = files else {
        return Ok(Command::Help);
    };
    import.file = only(
        files,
        "`import` needs the name of a file",
        "`import` reads one file at a time",
    )?;
    Ok(Command::Import(import))
}

fn intake(args: &[OsString]) -> Result<Command, String> {
    let (mut date, mut dossier, mut format) = (None, None, Format::Text);
    let files = walk("intake", args, |option, value| {
        match option {
            "--date" => date = Some(day(&value.word()?)?),
            "--dossier" => dossier = Some(value.path()?),
            "--format" => format = named(&value.word()?)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let Some(files) = files else {
        return Ok(Command::Help);
    };
    let date = date.ok_or("`intake` needs the day of publication: `--date 2025-12-22`")?;
    let article = only(
        files,
        "`intake` needs the name of an article's file",
        "`intake` reads one article at a time",
    )?;
    Ok(Command::Intake(Intake {
        article,
        date,
        dossier,
        format,
    }))
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
    let (mut page, mut output, mut address) = (None, None, None);
    let (mut is_forced, mut is_unpacked) = (false, false);
    let files = walk("publish", args, |option, value| {
        match option {
            "--force" if value.inline.is_none() => is_forced = true,
            "--unpacked" if value.inline.is_none() => is_unpacked = true,
            "--page" => page = Some(value.path()?),
            "-o" | "--output" => output = Some(value.path()?),
            "--address" => address = Some(value.word()?.parse()?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let Some(files) = files else {
        return Ok(Command::Help);
    };
    let output = output.ok_or("`publish` needs a folder to write: `-o FOLDER`")?;
    let dossier = only(
        files,
        "`publish` needs the name of a dossier",
        "`publish` takes one dossier at a time",
    )?;
    Ok(Command::Publish(Publish {
        dossier,
        page: page.unwrap_or_else(|| "dist".into()),
        output,
        address,
        is_forced,
        is_unpacked,
    }))
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
    Pairs(Pairs),
}

fn dates(word: &str) -> Result<Dates, String> {
    Ok(match word {
        "day-first" => Dates::Order(DateOrder::DayFirst),
        "month-first" => Dates::Order(DateOrder::MonthFirst),
        "year-month" => Dates::Pairs(Pairs::Months),
        "two-years" => Dates::Pairs(Pairs::Years),
        "excel-1900" => Dates::Numbers(Numbers::Excel1900),
        "excel-1904" => Dates::Numbers(Numbers::Excel1904),
        "unix" => Dates::Numbers(Numbers::UnixSeconds),
        "unix-ms" => Dates::Numbers(Numbers::UnixMilliseconds),
        _ => {
            return Err(format!(
                "`--dates` is `day-first` or `month-first`, for 2011/12 `year-month` or `two-years`, or for numbers `excel-1900`, `excel-1904`, `unix` or `unix-ms`, and `{}` was given",
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
