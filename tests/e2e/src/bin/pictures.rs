//! Pictures of every view and state, in light and dark and the widths that the page is made for:
//! what `cargo xtask pictures` runs. They go to `target/pictures`.

use demarche_e2e::looks::{self, Look};
use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A phone, a small and a usual desktop, a wide one.
const WIDTHS: [u32; 4] = [390, 1024, 1280, 1600];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// What is asked for.
struct Options {
    looks: Vec<Look>,
    widths: Vec<u32>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Options, String> {
        let (mut looks, mut widths) = (Vec::new(), Vec::new());
        for pair in arguments.chunks(2) {
            let [name, value] = pair else {
                return Err(format!("`{}` is no option with a value", pair[0]));
            };
            match &**name {
                "--view" => {
                    // A name stands for all that begin with it: `plans` for `plans-glance` too.
                    let before = looks.len();
                    looks.extend(looks::all().filter(|look| {
                        look.name == value || look.name.starts_with(&format!("{value}-"))
                    }));
                    if looks.len() == before {
                        let all: Vec<_> = looks::all().map(|look| look.name).collect();
                        return Err(format!(
                            "there is no view or state `{value}`; there are {}",
                            all.join(", ")
                        ));
                    }
                }
                "--width" => {
                    let width = value
                        .parse()
                        .ok()
                        .filter(|width| (200..=4000).contains(width));
                    widths.push(width.ok_or_else(|| {
                        format!("`{value}` is no width: a number of pixels from 200 to 4000")
                    })?);
                }
                _ => return Err(format!("`{name}` is no option: --dist, --view, --width")),
            }
        }
        if looks.is_empty() {
            looks.extend(looks::all());
        }
        if widths.is_empty() {
            widths.extend(WIDTHS);
        }
        Ok(Options { looks, widths })
    }
}

/// Where they go.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/pictures")
}

/// Says how far it is: in a terminal in one line that moves, else once a view.
fn say(words: &str, ends: bool) {
    if io::stdout().is_terminal() {
        // To the beginning, and what is behind it away (ECMA-48).
        print!("\r\x1b[K{words}");
        if ends {
            println!();
        }
    } else if ends {
        println!("{words}");
    }
    io::stdout().flush().ok();
}

fn take(options: &Options) -> io::Result<usize> {
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    let all = options.looks.len() * options.widths.len() * SCHEMES.len();
    let site = looks::site();
    let mut taken = 0;
    for look in &options.looks {
        let Some((&first, others)) = options.widths.split_first() else {
            break;
        };
        let page = look.open(&site, first);
        for (nth, &width) in [first].iter().chain(others).enumerate() {
            if nth > 0 {
                look.show(&page, width);
            }
            for scheme in SCHEMES {
                look.in_scheme(&page, scheme);
                let name = format!("{}-{width}-{scheme}.png", look.name);
                fs::write(folder.join(&name), page.browser.screenshot())?;
                taken += 1;
                say(&format!("{taken} of {all}: {name}"), false);
            }
        }
    }
    say(&format!("{taken} pictures in {}", folder.display()), true);
    Ok(taken)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = Options::read(&arguments)
        .and_then(|options| take(&options).map_err(|error| error.to_string()));
    match outcome {
        Ok(_) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("error: {words}");
            ExitCode::FAILURE
        }
    }
}
