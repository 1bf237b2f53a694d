//! What the page asks of its worker about plans, and the answers, as bytes.

use super::{Clause, Confirmed, Pairing, compare};
use crate::{
    load::{OwnText, own_dossier},
    outline::{from_written, joined_at, outline, renumbered, split_at, written},
    quantity,
    wire::{Reader, Writer},
};
use std::ops::Range;

/// Two plans to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// How the answer names it.
    pub id: usize,
    /// The first, by its place among those given.
    pub a: usize,
    /// The second, by its place.
    pub b: usize,
    /// What people say of their matches.
    pub confirmed: Vec<Confirmed>,
}

/// A number that was read in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Where it stands in the text, in bytes.
    pub span: Range<u32>,
    /// What was read, in words.
    pub words: String,
}

/// What the page asks: plans to read and pairs of them to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// The plans, each with the number by which the answer names it.
    pub plans: Vec<(usize, Vec<Clause>)>,
    /// Which to compare.
    pub pairs: Vec<Pair>,
    /// Texts of the reader's own, with what is to be done to each.
    pub edits: Vec<Edit>,
    /// Texts, by name and as points written out, to be made a dossier.
    pub own: Vec<(String, String)>,
    /// The day it is, for that dossier.
    pub day: String,
}

/// What is done to a text of the reader's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EditKind {
    /// Finds its points and writes them out.
    #[default]
    Find,
    /// Begins a point.
    Split,
    /// Joins a point with the one before.
    Join,
    /// Numbers the points from 1.
    Renumber,
}

/// Something done to a text of the reader's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// What.
    pub kind: EditKind,
    /// Where, in UTF-16 units, as the browser counts.
    pub at: usize,
    /// The text.
    pub text: String,
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The numbers in each provision of a plan.
    Read(usize, Vec<Vec<Reading>>),
    /// A pair, compared.
    Compared(usize, Pairing),
    /// A text, by its place, with its points written out; its title, and how many points it has.
    Edited(usize, String, String, usize),
    /// The dossier of the texts, as a file.
    Own(String),
}

fn write_list<T>(list: &[T], writer: &mut Writer, write: impl Fn(&T, &mut Writer)) {
    writer.number(list.len() as u64);
    list.iter().for_each(|item| write(item, writer));
}

fn read_list<'a, T>(reader: &mut Reader<'a>, read: impl Fn(&mut Reader<'a>) -> T) -> Vec<T> {
    // As many as it says; past the end there would be no end.
    (0..reader.number().min(1 << 24))
        .map(|_| read(reader))
        .collect()
}

fn write_rows(rows: &[usize], writer: &mut Writer) {
    write_list(rows, writer, |row, writer| writer.number(*row as u64));
}

fn read_rows(reader: &mut Reader) -> Vec<usize> {
    read_list(reader, |reader| reader.number() as usize)
}

fn write_text(text: &str, writer: &mut Writer) {
    writer.text(text.as_bytes());
}

impl Task {
    /// Writes it for the way to the worker.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        write_list(&self.plans, &mut writer, |(id, plan), writer| {
            writer.number(*id as u64);
            write_list(plan, writer, |clause, writer| {
                write_text(&clause.title, writer);
                write_text(&clause.text, writer);
                write_list(&clause.topics, writer, |topic, writer| {
                    write_text(topic, writer)
                });
                write_list(&clause.keys, writer, |key, writer| write_text(key, writer));
                write_list(&clause.fixed, writer, |fixed, writer| {
                    write_text(&fixed.0, writer);
                    write_text(&fixed.1, writer);
                });
            });
        });
        write_list(&self.pairs, &mut writer, |pair, writer| {
            write_rows(&[pair.id, pair.a, pair.b], writer);
            write_list(&pair.confirmed, writer, |said, writer| {
                write_rows(&said.from, writer);
                write_rows(&said.to, writer);
            });
        });
        write_list(&self.edits, &mut writer, |edit, writer| {
            writer.byte(edit.kind as u8);
            writer.number(edit.at as u64);
            write_text(&edit.text, writer);
        });
        write_list(&self.own, &mut writer, |(name, text), writer| {
            write_text(name, writer);
            write_text(text, writer);
        });
        write_text(&self.day, &mut writer);
        writer.bytes
    }

    /// Reads what [`encode`](Self::encode) wrote.
    pub fn decode(bytes: &[u8]) -> Task {
        let mut reader = Reader::new(bytes);
        let text = |reader: &mut Reader| reader.text().to_owned();
        let plans = read_list(&mut reader, |reader| {
            let id = reader.number() as usize;
            let clauses = read_list(reader, |reader| Clause {
                title: text(reader),
                text: text(reader),
                topics: read_list(reader, text),
                keys: read_list(reader, text),
                fixed: read_list(reader, |reader| (text(reader), text(reader))),
            });
            (id, clauses)
        });
        let pairs = read_list(&mut reader, |reader| {
            let places = read_rows(reader);
            let place = |nth: usize| places.get(nth).copied().unwrap_or_default();
            Pair {
                id: place(0),
                a: place(1),
                b: place(2),
                confirmed: read_list(reader, |reader| Confirmed {
                    from: read_rows(reader),
                    to: read_rows(reader),
                }),
            }
        });
        let edits = read_list(&mut reader, |reader| Edit {
            kind: match reader.byte() {
                0 => EditKind::Find,
                1 => EditKind::Split,
                2 => EditKind::Join,
                _ => EditKind::Renumber,
            },
            at: reader.number() as usize,
            text: text(reader),
        });
        let own = read_list(&mut reader, |reader| (text(reader), text(reader)));
        let day = text(&mut reader);
        Task { plans, pairs, edits, own, day }
    }

    /// Does it, telling every answer as soon as it is there.
    pub fn run(&self, tell: &mut dyn FnMut(&Told)) {
        for (nth, edit) in self.edits.iter().enumerate() {
            let at = byte_at(&edit.text, edit.at);
            let (title, text) = match edit.kind {
                EditKind::Find => {
                    let outline = outline(&edit.text);
                    (outline.title, written(&outline.points))
                }
                EditKind::Split => (String::new(), split_at(&edit.text, at)),
                EditKind::Join => (String::new(), joined_at(&edit.text, at)),
                EditKind::Renumber => (String::new(), renumbered(&edit.text)),
            };
            let count = from_written(&text).len();
            tell(&Told::Edited(nth, title, text, count));
        }
        if !self.own.is_empty() {
            let texts: Vec<OwnText> = (self.own.iter())
                .map(|(name, text)| OwnText { name: name.clone(), points: from_written(text) })
                .collect();
            tell(&Told::Own(own_dossier(&self.day, &texts, &[])));
        }
        for (id, plan) in &self.plans {
            let readings = (plan.iter())
                .map(|clause| {
                    (quantity::read(&clause.text).iter())
                        .map(|found| Reading {
                            span: found.span.start as u32..found.span.end as u32,
                            words: quantity::format(found),
                        })
                        .collect()
                })
                .collect();
            tell(&Told::Read(*id, readings));
        }
        for pair in &self.pairs {
            if let (Some((_, a)), Some((_, b))) = (self.plans.get(pair.a), self.plans.get(pair.b)) {
                tell(&Told::Compared(pair.id, compare(a, b, &pair.confirmed)));
            }
        }
    }
}

impl Told {
    /// Writes it for the way to the page.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        match self {
            Told::Read(plan, readings) => {
                writer.byte(0);
                writer.number(*plan as u64);
                write_list(readings, &mut writer, |of_clause, writer| {
                    write_list(of_clause, writer, |reading, writer| {
                        write_rows(
                            &[reading.span.start as usize, reading.span.end as usize],
                            writer,
                        );
                        write_text(&reading.words, writer);
                    });
                });
            }
            Told::Compared(pair, pairing) => {
                writer.byte(1);
                writer.number(*pair as u64);
                pairing.encode(&mut writer);
            }
            Told::Edited(place, title, text, count) => {
                writer.byte(2);
                writer.number(*place as u64);
                write_text(title, &mut writer);
                write_text(text, &mut writer);
                writer.number(*count as u64);
            }
            Told::Own(file) => {
                writer.byte(3);
                writer.number(0);
                write_text(file, &mut writer);
            }
        }
        writer.bytes
    }

    /// Reads what [`encode`](Self::encode) wrote.
    pub fn decode(bytes: &[u8]) -> Told {
        let mut reader = Reader::new(bytes);
        let kind = reader.byte();
        let place = reader.number() as usize;
        let text = |reader: &mut Reader| reader.text().to_owned();
        if kind == 1 {
            return Told::Compared(place, Pairing::decode(&mut reader));
        }
        if kind == 2 {
            let (title, words) = (text(&mut reader), text(&mut reader));
            return Told::Edited(place, title, words, reader.number() as usize);
        }
        if kind == 3 {
            return Told::Own(text(&mut reader));
        }
        let readings = read_list(&mut reader, |reader| {
            read_list(reader, |reader| {
                let span = read_rows(reader);
                let at = |nth: usize| span.get(nth).copied().unwrap_or_default() as u32;
                Reading {
                    span: at(0)..at(1),
                    words: reader.text().to_owned(),
                }
            })
        });
        Told::Read(place, readings)
    }
}

/// The byte at which so many UTF-16 units of a text end.
fn byte_at(text: &str, units: usize) -> usize {
    let mut seen = 0;
    let at = text.char_indices().find(|(_, c)| {
        let is_there = seen >= units;
        seen += c.len_utf16();
        is_there
    });
    at.map_or(text.len(), |(at, _)| at)
}
