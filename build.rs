//! Makes a function of every message of `locales/en.ftl` (Project Fluent), for the page to
//! say it by. A message that is not there, or not given what it needs, does not compile; one
//! that is used nowhere is warned of as any function is. What the messages say, in each
//! language, is in texts that the page fetches: `message-files/` makes them.

use message_files::{ENGLISH, English, Message};
use std::{env, error::Error, fs, path::Path};

fn main() {
    if let Err(error) = build() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales/en.ftl");
    println!("cargo::rerun-if-changed=build.rs");
    let english = English::read(&message_files::read(Path::new("locales"), ENGLISH)?)?;
    let mut functions = format!(
        "/// Which messages these are: texts of the same belong to them.\nconst MARK: &str = {:?};\n",
        english.mark()
    );
    for (part, messages) in [("First", &english.first), ("Later", &english.later)] {
        for (nth, message) in messages.iter().enumerate() {
            functions.push_str(&function(message, &format!("Part::{part}, {nth}")));
        }
    }
    let out = env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("messages.rs"), functions)?)
}

/// The function that says a message, which stands at a place of a text.
fn function(message: &Message, place: &str) -> String {
    let name = message.name.replace('-', "_");
    if message.arguments.is_empty() {
        let says = message.text.replace('\n', " ");
        return format!("/// `{says}`\npub(crate) fn {name}() -> AttrValue {{ plain({place}) }}\n");
    }
    let arguments = || (message.arguments.iter()).map(|name| (name, name.replace('-', "_")));
    let given: Vec<_> = arguments()
        .map(|(argument, name)| match message.is_element(argument) {
            true => format!("{name}: Html"),
            false => format!("{name}: impl Argument"),
        })
        .collect();
    let values: Vec<_> = arguments()
        .map(|(argument, name)| match message.is_element(argument) {
            true => "Value::Element".to_owned(),
            false => format!("{name}.value()"),
        })
        .collect();
    let elements: Vec<_> = arguments()
        .enumerate()
        .filter(|(_, (argument, _))| message.is_element(argument))
        .map(|(nth, (_, name))| format!("({nth}, &{name})"))
        .collect();
    let (given, values) = (given.join(", "), values.join(", "));
    let (ty, says) = match elements.is_empty() {
        true => ("AttrValue", format!("written({place}, &[{values}])")),
        false => {
            let elements = elements.join(", ");
            (
                "Html",
                format!("drawn({place}, &[{values}], &[{elements}])"),
            )
        }
    };
    format!(
        "/// `{}`\npub(crate) fn {name}({given}) -> {ty} {{ {says} }}\n",
        message.name
    )
}
