//! A message on its way from Fluent to a text with signs: what both English and the
//! translations go through.

use crate::signs::{ARGUMENT, CHOICE, END, OTHERWISE, SAYS, VARIANT};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
    VariantKey,
};
use std::collections::BTreeMap;

/// A file of Fluent, parsed.
pub type File<'a> = Resource<&'a str>;

/// The patterns by name of what one message or term may hold of another.
pub type Patterns<'f, 'a> = BTreeMap<String, &'f Pattern<&'a str>>;

/// Parses a file.
///
/// # Errors
/// A line a fault, each with its line in the file.
pub fn parse(text: &str) -> Result<File<'_>, String> {
    fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let told: Vec<String> = (errors.iter())
            .map(|error| {
                let line = text[..error.pos.start].lines().count();
                format!("line {line}: {error}")
            })
            .collect();
        told.join("\n")
    })
}

/// The patterns of a file by name; those of terms have a `-` before it.
///
/// # Errors
/// Where a message says nothing, or is there twice.
pub fn patterns<'f, 'a>(file: &'f File<'a>) -> Result<Patterns<'f, 'a>, String> {
    let mut known = Patterns::new();
    for entry in &file.body {
        let (name, pattern) = match entry {
            Entry::Message(Message { id, value, .. }) => {
                let value = value.as_ref();
                let value = value.ok_or_else(|| format!("`{}` says nothing", id.name))?;
                (id.name.to_owned(), value)
            }
            Entry::Term(Term { id, value, .. }) => (format!("-{}", id.name), value),
            _ => continue,
        };
        if known.insert(name.clone(), pattern).is_some() {
            return Err(format!("`{name}` is there twice"));
        }
    }
    Ok(known)
}

/// Writes a pattern as a text with signs.
pub struct Writer<'w, 'f, 'a> {
    /// What other messages and terms say.
    pub known: &'w Patterns<'f, 'a>,
    /// The names of the arguments, by their places.
    pub arguments: Vec<String>,
    /// Whether an argument that has no place yet gets the next one.
    pub takes_new: bool,
    /// What is done to words.
    pub voice: fn(&str) -> String,
}

impl<'f, 'a> Writer<'_, 'f, 'a> {
    /// The text of a pattern.
    ///
    /// # Errors
    /// What of it is not known here.
    pub fn said(&mut self, pattern: &'f Pattern<&'a str>) -> Result<String, String> {
        let mut said = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(&(self.voice)(value)),
                PatternElement::Placeable { expression } => {
                    said.push_str(&self.placed(expression)?);
                }
            }
        }
        Ok(said)
    }

    fn placed(&mut self, expression: &'f Expression<&'a str>) -> Result<String, String> {
        match expression {
            Expression::Inline(inline) => match inline {
                InlineExpression::StringLiteral { value } => {
                    Ok(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
                }
                InlineExpression::NumberLiteral { value } => Ok((*value).to_owned()),
                InlineExpression::VariableReference { id } => {
                    Ok(format!("{ARGUMENT}{}", self.argument(id.name)?))
                }
                InlineExpression::MessageReference { id, .. } => self.other(id.name),
                InlineExpression::TermReference { id, .. } => self.other(&format!("-{}", id.name)),
                InlineExpression::Placeable { expression } => self.placed(expression),
                InlineExpression::FunctionReference { id, .. } => Err(format!(
                    "functions such as {} are not known here: numbers are written as the language writes them without one",
                    id.name
                )),
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
                    let says = self.said(&variant.value)?;
                    said.push_str(&format!("{sign}{key}{SAYS}{says}"));
                }
                said.push(END);
                Ok(said)
            }
        }
    }

    fn other(&mut self, name: &str) -> Result<String, String> {
        let pattern = self.known.get(name).copied();
        let pattern = pattern.ok_or_else(|| format!("`{name}` is not there"))?;
        self.said(pattern)
    }

    /// The place of an argument among those of the message: one digit.
    fn argument(&mut self, name: &str) -> Result<usize, String> {
        let at = self.arguments.iter().position(|known| known == name);
        match at {
            Some(at) => Ok(at),
            None if !self.takes_new => Err(format!("${name} is no argument of it in English")),
            None if self.arguments.len() == 10 => Err("a message has ten arguments at most".into()),
            None => {
                self.arguments.push(name.to_owned());
                Ok(self.arguments.len() - 1)
            }
        }
    }
}
