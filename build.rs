//! Turns `locales/en.ftl` (Project Fluent) into Rust: a table of patterns for
//! the library and a function a message for the page. A message that is not
//! there, or not given what it needs, does not compile; one that is used
//! nowhere is warned of as any function is.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};
use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

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
    let (mut table, mut functions) = (String::new(), String::new());
    let mut count = 0;
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            Written::of(message, &known)
                .and_then(|written| written.put(count, &mut table, &mut functions))
                .map_err(|error| format!("{ENGLISH}: `{}`: {error}", message.id.name))?;
            count += 1;
        }
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let head = "/// What the interface says in English, in the order of the file.\n";
    put(
        &out.join("english.rs"),
        &format!("{head}pub static ENGLISH: [Pattern; {count}] = [\n{table}];\n"),
    )?;
    put(&out.join("messages.rs"), &functions)
}

fn put(path: &Path, text: &str) -> Result<()> {
    Ok(fs::write(path, text)?)
}

/// A message on its way to Rust.
struct Written<'a> {
    name: &'a str,
    /// What stands before it in the file, for who translates it.
    comment: Vec<&'a str>,
    /// The names of its arguments, in the order in which English has them.
    arguments: Vec<&'a str>,
    /// Its pieces, as Rust.
    pieces: String,
    /// What it says, where it says the same always.
    plain: Option<String>,
}

impl<'a> Written<'a> {
    fn of(message: &'a Message<&'a str>, known: &Known<'a>) -> Result<Self> {
        let mut written = Self {
            name: message.id.name,
            comment: (message.comment.iter())
                .flat_map(|comment| comment.content.iter().copied())
                .collect(),
            arguments: Vec::new(),
            pieces: String::new(),
            plain: None,
        };
        let Some(pattern) = &message.value else {
            return Err("it says nothing".into());
        };
        let pieces = written.pieces(pattern, known)?;
        written.plain = match &pieces[..] {
            [Piece::Text(text)] => Some(text.clone()),
            _ => None,
        };
        written.pieces = as_rust(&pieces);
        Ok(written)
    }

    /// The pieces of a pattern; neighbouring texts become one.
    fn pieces(&mut self, pattern: &'a Pattern<&'a str>, known: &Known<'a>) -> Result<Vec<Piece>> {
        let mut pieces: Vec<Piece> = Vec::new();
        for element in &pattern.elements {
            let more = match element {
                PatternElement::TextElement { value } => vec![Piece::Text((*value).to_owned())],
                PatternElement::Placeable { expression } => self.placed(expression, known)?,
            };
            for piece in more {
                match (pieces.last_mut(), piece) {
                    (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
                    (_, piece) => pieces.push(piece),
                }
            }
        }
        Ok(pieces)
    }

    fn placed(
        &mut self,
        expression: &'a Expression<&'a str>,
        known: &Known<'a>,
    ) -> Result<Vec<Piece>> {
        match expression {
            Expression::Inline(inline) => match inline {
                InlineExpression::StringLiteral { value } => Ok(vec![Piece::Text(
                    fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                )]),
                InlineExpression::NumberLiteral { value } => {
                    Ok(vec![Piece::Text((*value).to_owned())])
                }
                InlineExpression::VariableReference { id } => {
                    Ok(vec![Piece::Argument(self.argument(id.name))])
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
                let argument = self.argument(id.name);
                let mut choices = Vec::new();
                let mut default = 0;
                for (nth, variant) in variants.iter().enumerate() {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => format!("Key::Name({name:?})"),
                        VariantKey::NumberLiteral { value } => {
                            format!("Key::Number({:?})", value.parse::<f64>()?)
                        }
                    };
                    if variant.default {
                        default = nth;
                    }
                    choices.push((key, self.pieces(&variant.value, known)?));
                }
                Ok(vec![Piece::Choice {
                    argument,
                    choices,
                    default,
                }])
            }
        }
    }

    fn other(&mut self, name: &str, known: &Known<'a>) -> Result<Vec<Piece>> {
        let pattern = known.get(name);
        self.pieces(
            pattern.ok_or_else(|| format!("`{name}` is not there"))?,
            known,
        )
    }

    fn argument(&mut self, name: &'a str) -> usize {
        let at = self.arguments.iter().position(|known| *known == name);
        at.unwrap_or_else(|| {
            self.arguments.push(name);
            self.arguments.len() - 1
        })
    }

    /// Whether an argument is something drawn: `# $link (Element)` stands before the message.
    fn is_element(&self, argument: &str) -> bool {
        let told = format!("${argument} (Element)");
        self.comment.iter().any(|line| line.starts_with(&told))
    }

    fn put(&self, nth: usize, table: &mut String, functions: &mut String) -> Result<()> {
        match &self.plain {
            Some(text) => writeln!(table, "    Pattern::Plain({text:?}),")?,
            None => writeln!(table, "    Pattern::Pieces({}),", self.pieces)?,
        }
        let name = self.name.replace('-', "_");
        let says = self.plain.as_deref().unwrap_or(self.name);
        writeln!(functions, "/// `{says}`")?;
        if self.arguments.is_empty() {
            writeln!(
                functions,
                "pub(crate) fn {name}() -> AttrValue {{ plain({nth}) }}"
            )?;
            return Ok(());
        }
        let has_elements = (self.arguments.iter()).any(|argument| self.is_element(argument));
        let (ty, write) = match has_elements {
            true => ("Html", "drawn"),
            false => ("AttrValue", "written"),
        };
        let given: Vec<_> = (self.arguments.iter())
            .map(|argument| match self.is_element(argument) {
                true => format!("{}: Html", argument.replace('-', "_")),
                false => format!("{}: impl Into<Argument>", argument.replace('-', "_")),
            })
            .collect();
        let passed: Vec<_> = (self.arguments.iter())
            .map(|argument| format!("{}.into()", argument.replace('-', "_")))
            .collect();
        writeln!(
            functions,
            "pub(crate) fn {name}({}) -> {ty} {{ {write}({nth}, &[{}]) }}",
            given.join(", "),
            passed.join(", ")
        )?;
        Ok(())
    }
}

/// A piece of a message, as the library has it (`src/messages`).
enum Piece {
    Text(String),
    Argument(usize),
    Choice {
        argument: usize,
        choices: Vec<(String, Vec<Piece>)>,
        default: usize,
    },
}

fn as_rust(pieces: &[Piece]) -> String {
    let each: Vec<String> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?})"),
            Piece::Argument(nth) => format!("Piece::Argument({nth})"),
            Piece::Choice {
                argument,
                choices,
                default,
            } => {
                let choices: Vec<String> = (choices.iter())
                    .map(|(key, pieces)| format!("({key}, {})", as_rust(pieces)))
                    .collect();
                format!(
                    "Piece::Choice {{ argument: {argument}, variants: &[{}], default: {default} }}",
                    choices.join(", ")
                )
            }
        })
        .collect();
    format!("&[{}]", each.join(", "))
}
