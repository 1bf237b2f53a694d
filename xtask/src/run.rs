//! Running commands, and saying what is done and how long it took.

use crate::Outcome;
use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
    time::Instant,
};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}

/// Says a line.
pub fn say(words: &str) {
    println!("xtask: {words}");
    std::io::stdout().flush().ok();
}

/// Does a step, saying what it is before and how long it took after.
pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    say(&format!("{name} …"));
    let start = Instant::now();
    let outcome = work();
    let seconds = start.elapsed().as_secs_f64();
    match &outcome {
        Ok(_) => say(&format!("{name}: done in {seconds:.1} s")),
        Err(_) => say(&format!("{name}: FAILED after {seconds:.1} s")),
    }
    outcome
}

/// A command at the root of the workspace.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Cargo, the same that runs this.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// How a command is written in a message.
fn words(command: &Command) -> String {
    let name = |part: &OsStr| part.to_string_lossy().into_owned();
    let program = PathBuf::from(command.get_program());
    let program = program.file_name().map(name).unwrap_or_default();
    let arguments = command.get_args().map(name);
    std::iter::once(program)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs a command to its end.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(|error| format!("`{}` could not be started: {error}", words(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status})", words(command)))
    }
}

/// Runs a command to its end, for what it prints.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn run_for(command: &mut Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{}` could not be started: {error}", words(command)))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("`{}` failed ({})", words(command), output.status))
    }
}

/// The text a command prints, if it can be run and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    (output.status.success()).then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command, passing on what it prints, line by line to a reader as well.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Outcome {
    let could_not = |error| format!("`cargo test` could not be run: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(could_not)?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            read(&line);
        }
    }
    let status = child.wait().map_err(could_not)?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status})", words(command)))
    }
}
