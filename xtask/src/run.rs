//! Running the commands that a step of the set-up, the build or the tests is made
//! of, and saying what is done and how long it took.

use crate::Outcome;
use std::{
    collections::VecDeque,
    ffi::OsStr,
    fs::{self, File},
    io::{self, BufRead, BufReader, IsTerminal, PipeReader, Write},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How many of its last lines are shown of a command that failed.
const LAST_LINES: usize = 40;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}

/// Says a line.
pub fn say(words: &str) {
    println!("xtask: {words}");
    io::stdout().flush().ok();
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

fn not_started(command: &Command, error: &io::Error) -> String {
    format!("`{}` could not be started: {error}", words(command))
}

fn succeeded(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status})", words(command)))
    }
}

/// Runs a command to its end whose output matters only where it fails. In a terminal
/// its newest line is shown with the time that has passed, in one line that moves; the
/// whole output is kept in `target/logs`.
///
/// # Errors
/// Where it cannot be started or does not succeed; its last lines are shown then.
pub fn run(command: &mut Command) -> Outcome {
    let log = root().join("target/logs").join(log_name(command));
    run_logged(command, &log)
}

/// A name for the log of a command: its first words that are no options and no paths.
fn log_name(command: &Command) -> String {
    let words = words(command);
    let is_name = |word: &&str| {
        !word.starts_with('-')
            && (word.chars()).all(|c| c.is_ascii_alphanumeric() || "-_@.".contains(c))
    };
    let first: Vec<&str> = words.split(' ').filter(is_name).take(3).collect();
    format!("{}.log", first.join("-"))
}

fn run_logged(command: &mut Command, log: &Path) -> Outcome {
    let no_log = |error: io::Error| format!("{} cannot be written: {error}", log.display());
    fs::create_dir_all(log.parent().unwrap_or(log)).map_err(no_log)?;
    let file = File::create(log).map_err(no_log)?;
    let (reader, writer) = io::pipe().map_err(no_log)?;
    let also = writer.try_clone().map_err(no_log)?;
    let started = command
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(also)
        .spawn();
    // The command holds the ends for writing until it gets others.
    command.stdout(Stdio::inherit()).stderr(Stdio::inherit());
    let mut child = started.map_err(|error| not_started(command, &error))?;
    let last = watch(reader, file);
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    succeeded(command, status).map_err(|error| {
        let last: Vec<String> = last.into();
        eprintln!("{}", last.join("\n"));
        format!("{error}; the whole output is in {}", log.display())
    })
}

/// Copies what comes to a log, showing the newest line in a terminal; gives the last lines.
fn watch(reader: PipeReader, mut log: File) -> VecDeque<String> {
    let (sender, lines) = mpsc::channel();
    let copying = thread::spawn(move || {
        for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            writeln!(log, "{line}").ok();
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    let is_shown = io::stdout().is_terminal();
    let start = Instant::now();
    let mut last = VecDeque::new();
    loop {
        match lines.recv_timeout(Duration::from_millis(500)) {
            Ok(line) => {
                if last.len() == LAST_LINES {
                    last.pop_front();
                }
                last.push_back(line);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if is_shown {
            show(&moving_line(
                start.elapsed(),
                last.back().map_or("", String::as_str),
                width(),
            ));
        }
    }
    if is_shown {
        show("");
    }
    copying.join().ok();
    last
}

/// Puts a text in place of the line that the terminal is in.
fn show(line: &str) {
    // To the beginning, and what is behind it away (ECMA-48).
    print!("\r\x1b[K{line}");
    io::stdout().flush().ok();
}

/// How many letters a line of the terminal has.
fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    columns
        .and_then(|columns| columns.parse().ok())
        .unwrap_or(80)
}

/// The time that has passed and the newest line, not longer than a line of the terminal.
fn moving_line(passed: Duration, newest: &str, width: usize) -> String {
    let newest = newest.trim().replace(|c: char| c.is_control(), " ");
    let line = format!("  {:>3} s  {newest}", passed.as_secs());
    line.chars().take(width.saturating_sub(1)).collect()
}

/// Runs a command to its end, with all its output.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn run_shown(command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) => succeeded(command, status),
        Err(error) => Err(not_started(command, &error)),
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
        .map_err(|error| not_started(command, &error))?;
    succeeded(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
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
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| not_started(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            read(&line);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    succeeded(command, status)
}

#[cfg(test)]
mod tests {
    use super::{LAST_LINES, command, log_name, moving_line, run_logged};
    use std::{fs, time::Duration};

    #[test]
    fn the_output_of_a_command_is_kept() {
        let log = std::env::temp_dir().join(format!("demarche-run-{}.log", std::process::id()));
        let mut both = command("sh");
        both.args([
            "-c",
            "for i in $(seq 100); do echo $i; done; echo last >&2; exit $STATUS",
        ]);
        assert_eq!(run_logged(both.env("STATUS", "0"), &log), Ok(()));
        let kept = fs::read_to_string(&log).expect("a log");
        assert!(
            kept.starts_with("1\n2\n") && kept.lines().count() > LAST_LINES,
            "{kept}"
        );
        assert!(kept.lines().any(|line| line == "last"), "{kept}");
        let error = run_logged(both.env("STATUS", "3"), &log).expect_err("it failed");
        assert!(
            error.contains("exit status: 3") && error.contains("demarche-run-"),
            "{error}"
        );
        let error = run_logged(&mut command("no-such-program"), &log).expect_err("there is none");
        assert!(
            error.contains("`no-such-program` could not be started"),
            "{error}"
        );
        fs::remove_file(&log).ok();
    }

    #[test]
    fn one_line_moves() {
        let line = |newest: &str| moving_line(Duration::from_millis(61_900), newest, 26);
        assert_eq!(
            line("   Compiling yew v0.23.0\r"),
            "   61 s  Compiling yew v0"
        );
        assert_eq!(line("a\tb"), "   61 s  a b");
        assert_eq!(
            line("déjà vu, déjà vu, déjà vu"),
            "   61 s  déjà vu, déjà vu"
        );
        assert_eq!(moving_line(Duration::ZERO, "a", 0), "");
    }

    #[test]
    fn logs_have_names() {
        let name = |words: &[&str]| log_name(command(words[0]).args(&words[1..]));
        assert_eq!(
            name(&[
                "/bin/cargo",
                "build",
                "--quiet",
                "--bin",
                "worker",
                "-p",
                "a"
            ]),
            "cargo-build-worker.log"
        );
        assert_eq!(
            name(&["npm", "install", "--prefix", "/a"]),
            "npm-install.log"
        );
        assert_eq!(name(&["wasm-opt", "/a/b.wasm"]), "wasm-opt.log");
    }
}
