//! Turns `locales/en.ftl` (Project Fluent) into what the page reads: a text that
//! `src/messages` writes messages by, and a function a message. A message that is
//! not there, or not given what it needs, does not compile; one that is used
//! nowhere is warned of as any function is.

#[path = "src/messages/signs.rs"]
mod signs;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};
use signs::{ARGUMENT, CHOICE, END, MESSAGE, OTHERWISE, SAYS, VARIANT};
use std::{collections::BTreeMap, env, error::Error, fs, path::PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The patterns by name of what one message or term may hold of another.
type Known<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

/// The interface's own language; what other languages say is held against it.
const ENGLISH: &str = "locales/en.ftl";

fn main() {
    if let Err(error) = build() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
    }
}

fn build() -> Result<()> {
    println!("cargo::rerun-if-changed={ENGLISH}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/messages/signs.rs");
    let text = fs::read_to_string(ENGLISH)?;
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        let told: Vec<String> = (errors.iter())
            .map(|error| {
                let line = text[..error.pos.start].lines().count();
                format!("{ENGLISH}:{line}: {error}")
            })
            .collect();
        told.join("\n")
    })?;
    let mut known = Known::new();
    for entry in &resource.body {
        let (name, pattern) = match entry {
            Entry::Message(Message { id, value, .. }) => {
                let value = value.as_ref();
                let value = value.ok_or_else(|| format!("{ENGLISH}: `{}` says nothing", id.name));
                (id.name.to_owned(), value?)
            }
            Entry::Term(Term { id, value, .. }) => (format!("-{}", id.name), value),
            _ => continue,
        };
        if known.insert(name.clone(), pattern).is_some() {
            return Err(format!("{ENGLISH}: `{name}` is there twice").into());
        }
    }
    let (mut texts, mut functions) = (Vec::new(), String::new());
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let written = Written::of(message, known[message.id.name], &known)
                .map_err(|error| format!("{ENGLISH}: `{}`: {error}", message.id.name))?;
            functions.push_str(&written.function(texts.len()));
            texts.push(written.text);
        }
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("english.txt"), texts.join(&MESSAGE.to_string()))?;
    Ok(fs::write(out.join("messages.rs"), functions)?)
}

/// A message on its way to Rust.
struct Written<'a> {
    name: &'a str,
    /// What stands before it in the file, for who translates it.
    comment: Vec<&'a str>,
    /// The names of its arguments, in the order in which English has them.
    arguments: Vec<&'a str>,
    /// What it says, with signs where something is put or chosen.
    text: String,
}

impl<'a> Written<'a> {
    fn of(
        message: &'a Message<&'a str>,
        pattern: &'a Pattern<&'a str>,
        known: &Known<'a>,
    ) -> Result<Self> {
        let mut written = Self {
            name: message.id.name,
            comment: (message.comment.iter())
                .flat_map(|comment| comment.content.iter().copied())
                .collect(),
            arguments: Vec::new(),
            text: String::new(),
        };
        written.text = written.said(pattern, known)?;
        Ok(written)
    }

    fn said(&mut self, pattern: &'a Pattern<&'a str>, known: &Known<'a>) -> Result<String> {
        let mut said = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable { expression } => {
                    said.push_str(&self.placed(expression, known)?);
                }
            }
        }
        Ok(said)
    }

    fn placed(&mut self, expression: &'a Expression<&'a str>, known: &Known<'a>) -> Result<String> {
        match expression {
            Expression::Inline(inline) => match inline {
                InlineExpression::StringLiteral { value } => {
                    Ok(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
                }
                InlineExpression::NumberLiteral { value } => Ok((*value).to_owned()),
                InlineExpression::VariableReference { id } => {
                    Ok(format!("{ARGUMENT}{}", self.argument(id.name)?))
                }
                InlineExpression::MessageReference { id, .. } => self.other(id.name, known),
                InlineExpression::TermReference { id, .. } => {
                    self.other(&format!("-{}", id.name), known)
                }
                InlineExpression::Placeable { expression } => self.placed(expression, known),
                InlineExpression::FunctionReference { id, .. } => Err(format!(
                    "functions such as {} are not known here: numbers are written as the language writes them without one",
                    id.name
                )
                .into()),
            },
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a choice is made by an argument: `{ $count -> … }`".into());
                };
                let mut said = format!("{CHOICE}{}", self.argument(id.name)?);
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    let sign = if variant.default { OTHERWISE } else { VARIANT };
                    let says = self.said(&variant.value, known)?;
                    said.push_str(&format!("{sign}{key}{SAYS}{says}"));
                }
                said.push(END);
                Ok(said)
            }
        }
    }

    fn other(&mut self, name: &str, known: &Known<'a>) -> Result<String> {
        let pattern = known.get(name);
        let pattern = pattern.ok_or_else(|| format!("`{name}` is not there"))?;
        self.said(pattern, known)
    }

    /// The place of an argument among those of the message: one digit.
    fn argument(&mut self, name: &'a str) -> Result<usize> {
        let at = self.arguments.iter().position(|known| *known == name);
        let at = at.unwrap_or_else(|| {
            self.arguments.push(name);
            self.arguments.len() - 1
        });
        match at {
            0..10 => Ok(at),
            _ => Err("a message has ten arguments at most".into()),
        }
    }

    /// Whether an argument is something drawn: `# $link (Element)` stands before the message.
    fn is_element(&self, argument: &str) -> bool {
        let told = format!("${argument} (Element)");
        self.comment.iter().any(|line| line.starts_with(&told))
    }

    /// The function that says it.
    fn function(&self, nth: usize) -> String {
        let name = self.name.replace('-', "_");
        if self.arguments.is_empty() {
            let says = self.text.replace('\n', " ");
            return format!(
                "/// `{says}`\npub(crate) fn {name}() -> AttrValue {{ plain({nth}) }}\n"
            );
        }
        let arguments = || (self.arguments.iter()).map(|name| (name, name.replace('-', "_")));
        let given: Vec<_> = arguments()
            .map(|(argument, name)| match self.is_element(argument) {
                true => format!("{name}: Html"),
                false => format!("{name}: impl Argument"),
            })
            .collect();
        let values: Vec<_> = arguments()
            .map(|(argument, name)| match self.is_element(argument) {
                true => "Value::Element".to_owned(),
                false => format!("{name}.value()"),
            })
            .collect();
        let elements: Vec<_> = arguments()
            .enumerate()
            .filter(|(_, (argument, _))| self.is_element(argument))
            .map(|(nth, (_, name))| format!("({nth}, &{name})"))
            .collect();
        let (given, values) = (given.join(", "), values.join(", "));
        let (ty, says) = match elements.is_empty() {
            true => ("AttrValue", format!("written({nth}, &[{values}])")),
            false => {
                let elements = elements.join(", ");
                ("Html", format!("drawn({nth}, &[{values}], &[{elements}])"))
            }
        };
        format!(
            "/// `{}`\npub(crate) fn {name}({given}) -> {ty} {{ {says} }}\n",
            self.name
        )
    }
}
