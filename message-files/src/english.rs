//! The English file: it says which messages there are, in which order, and what each is given.

use crate::{
    is_first,
    message::{Writer, parse, patterns},
    pseudo::pseudo,
    translation::Texts,
};
use fluent_syntax::ast::Entry;

/// A message of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub name: String,
    /// What stands before it in the file, for who translates it.
    pub comment: Vec<String>,
    /// The names of its arguments, in the order in which English has them.
    pub arguments: Vec<String>,
    /// What it says in English, with [signs](crate::signs) where something is put or chosen.
    pub text: String,
}

impl Message {
    /// Whether an argument is something drawn: `# $link (Element)` stands before the message.
    pub fn is_element(&self, argument: &str) -> bool {
        let told = format!("${argument} (Element)");
        self.comment.iter().any(|line| line.starts_with(&told))
    }
}

/// All messages, in the order in which texts have them: those of the first view before the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct English {
    /// What the first view says.
    pub first: Vec<Message>,
    /// What views and dialogs say that are fetched behind it.
    pub later: Vec<Message>,
}

impl English {
    /// Reads the English file.
    ///
    /// # Errors
    /// What is wrong with it, a line a fault.
    pub fn read(text: &str) -> Result<English, String> {
        English::said(text, str::to_owned).map_err(|error| {
            let told: Vec<String> = (error.lines())
                .map(|line| format!("locales/en.ftl: {line}"))
                .collect();
            told.join("\n")
        })
    }

    fn said(text: &str, voice: fn(&str) -> String) -> Result<English, String> {
        let file = parse(text)?;
        let known = patterns(&file)?;
        let mut english = English::default();
        for entry in &file.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            let mut writer = Writer {
                known: &known,
                arguments: Vec::new(),
                takes_new: true,
                voice,
            };
            let text = (writer.said(known[name])).map_err(|error| format!("`{name}`: {error}"))?;
            let message = Message {
                name: name.to_owned(),
                comment: (message.comment.iter())
                    .flat_map(|comment| comment.content.iter().map(|&line| line.to_owned()))
                    .collect(),
                arguments: writer.arguments,
                text,
            };
            match is_first(name) {
                true => english.first.push(message),
                false => english.later.push(message),
            }
        }
        Ok(english)
    }

    /// All messages.
    pub fn all(&self) -> impl Iterator<Item = &Message> {
        self.first.iter().chain(&self.later)
    }

    /// What tells one set of messages from another, in a few letters: a text belongs to a page
    /// where both have the same. It is of names and arguments, in their order.
    pub fn mark(&self) -> String {
        // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 64 bits.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for message in self.all() {
            let line = format!("{} {}\n", message.name, message.arguments.join(" "));
            for byte in line.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }

    /// The texts of English.
    pub fn texts(&self) -> Texts {
        let said = |messages: &[Message]| messages.iter().map(|of| of.text.clone()).collect();
        Texts {
            mark: self.mark(),
            first: said(&self.first),
            later: said(&self.later),
        }
    }

    /// The texts of the [pseudo-language](crate::PSEUDO). `text` is the file that was read.
    ///
    /// # Errors
    /// As [`read`](English::read).
    pub fn pseudo(&self, text: &str) -> Result<Texts, String> {
        Ok(English::said(text, pseudo)?.texts())
    }
}
