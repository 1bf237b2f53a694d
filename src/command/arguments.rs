//! What a command line asks for.

use std::{ffi::OsString, path::PathBuf};

/// A command with what it needs.
#[derive(Debug)]
pub(super) enum Command {
    Check { files: Vec<PathBuf>, format: Format },
    Schema,
    Help,
    Version,
}

/// How problems are printed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Format {
    /// For people.
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
            return Ok(Command::Help);
        } else if text == "--format" {
            let word = args.next().ok_or("`--format` needs `text` or `json`")?;
            format = named(&word.to_string_lossy())?;
        } else if let Some(word) = text.strip_prefix("--format=") {
            format = named(word)?;
        } else {
            let text = text.escape_debug();
            return Err(format!("`check` has no option `{text}`"));
        }
    }
    if files.is_empty() {
        return Err("`check` needs the name of a file".into());
    }
    Ok(Command::Check { files, format })
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
