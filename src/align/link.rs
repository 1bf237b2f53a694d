//! What comparing two plans gives: links between their provisions. Computed in
//! `pairing`, in the page's worker; the page only reads it, as bytes.

use super::Change;
use crate::wire::{Reader, Writer};
use std::ops::Range;

/// How the provisions of two plans answer each other. Every provision of both
/// stands in exactly one link.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairing {
    /// In the order of the first plan; what was added stands where it belongs.
    pub links: Vec<Link>,
}

/// Provisions that answer each other, or one that has no answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Rows in the first plan, ascending; none: added.
    pub from: Vec<usize>,
    /// Rows in the second plan, ascending; none: removed.
    pub to: Vec<usize>,
    /// How the second differs from the first.
    pub change: Change,
    /// Whether it stands elsewhere in the order of what both plans have.
    pub is_moved: bool,
    /// How sure the link is: 0 to 1.
    pub score: f32,
    /// Whether a person said so.
    pub is_confirmed: bool,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<Reason>,
    /// Numbers read out of the texts that changed, came or went.
    pub figures: Vec<Figure>,
    /// What changed in the words; empty where one side is.
    pub ops: Vec<Op>,
}

/// Below this score a link is told as “perhaps”: of the links of the labelled
/// pairs (`tests/align/`), the least sure 15 %.
pub const PERHAPS: f32 = 0.7;

impl Link {
    /// Whether it is too unsure to be told without “perhaps”.
    pub fn is_perhaps(&self) -> bool {
        !self.is_confirmed && self.score < PERHAPS && !self.from.is_empty() && !self.to.is_empty()
    }
}

/// What speaks for a link: a kind, and the words, numbers or names themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub kind: ReasonKind,
    /// What both sides share, as the first writes it.
    pub shared: Vec<String>,
}

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// All, in the order of their bytes.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The word in JSON and for styles.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            fn of_byte(byte: u8) -> $name {
                // What this library wrote it can read.
                Self::ALL[usize::from(byte).min(Self::ALL.len() - 1)]
            }
        }
    };
}

codes! {
    /// What speaks for a link.
    ReasonKind {
        /// The same text.
        SameText = "same text";
        /// Rare words.
        Words = "words";
        /// Numbers.
        Numbers = "numbers";
        /// Names.
        Names = "names";
        /// Words of the headings.
        Headings = "headings";
        /// Topics and keys of terms that editors gave.
        Terms = "terms";
        /// Both stand between the same others.
        Position = "position";
    }
}

codes! {
    /// What became of a number read out of a text.
    FigureKind {
        /// Another value.
        Changed = "changed";
        /// Not there before.
        Added = "added";
        /// No longer there.
        Dropped = "dropped";
    }
}

/// A number read out of the texts, before and after, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What became of it.
    pub kind: FigureKind,
    /// As the first text has it; empty where it was added.
    pub before: String,
    /// As the second text has it; empty where it was dropped.
    pub after: String,
    /// By how much it changed, as a share of the value before.
    pub ratio: Option<f64>,
}

codes! {
    /// What became of a stretch of words.
    OpKind {
        /// In both.
        Same = "same";
        /// Only in the first.
        Deleted = "deleted";
        /// Only in the second.
        Inserted = "inserted";
        /// In the first, and elsewhere in the second.
        MovedAway = "moved away";
        /// In the second, and elsewhere in the first.
        MovedHere = "moved here";
    }
}

/// A stretch of words: where it stands in the texts of both sides, in bytes.
/// Where a side has several provisions, their texts stand one after the
/// other, a line break between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Op {
    /// What became of it.
    pub kind: OpKind,
    /// In the text of the first side.
    pub a: Range<u32>,
    /// In the text of the second side.
    pub b: Range<u32>,
}

fn rows(rows: &[usize], writer: &mut Writer) {
    writer.numbers(&rows.iter().map(|&row| row as u32).collect::<Vec<u32>>());
}

fn read_rows(reader: &mut Reader) -> Vec<usize> {
    let mut numbers = Vec::new();
    reader.numbers(&mut numbers);
    numbers.into_iter().map(|row| row as usize).collect()
}

impl Pairing {
    /// Writes it for the way to the page.
    pub fn encode(&self, writer: &mut Writer) {
        writer.number(self.links.len() as u64);
        for link in &self.links {
            rows(&link.from, writer);
            rows(&link.to, writer);
            writer.byte(link.change as u8);
            writer.byte(u8::from(link.is_moved) | u8::from(link.is_confirmed) << 1);
            writer.number(u64::from(link.score.to_bits()));
            writer.number(link.reasons.len() as u64);
            for reason in &link.reasons {
                writer.byte(reason.kind as u8);
                writer.number(reason.shared.len() as u64);
                reason
                    .shared
                    .iter()
                    .for_each(|word| writer.text(word.as_bytes()));
            }
            writer.number(link.figures.len() as u64);
            for figure in &link.figures {
                writer.byte(figure.kind as u8);
                writer.text(figure.before.as_bytes());
                writer.text(figure.after.as_bytes());
                writer.number(figure.ratio.map_or(u64::MAX, f64::to_bits));
            }
            let ops: Vec<u32> = (link.ops.iter())
                .flat_map(|op| [op.kind as u32, op.a.start, op.a.end, op.b.start, op.b.end])
                .collect();
            writer.numbers(&ops);
        }
    }

    /// Reads what [`encode`](Self::encode) wrote.
    pub fn decode(reader: &mut Reader) -> Pairing {
        let count = reader.number();
        let mut links = Vec::new();
        for _ in 0..count {
            let (from, to) = (read_rows(reader), read_rows(reader));
            let change = Change::ALL[usize::from(reader.byte()).min(Change::ALL.len() - 1)];
            let flags = reader.byte();
            let score = f32::from_bits(reader.number() as u32);
            let reasons = (0..reader.number())
                .map(|_| Reason {
                    kind: ReasonKind::of_byte(reader.byte()),
                    shared: (0..reader.number())
                        .map(|_| reader.text().to_owned())
                        .collect(),
                })
                .collect();
            let figures = (0..reader.number())
                .map(|_| Figure {
                    kind: FigureKind::of_byte(reader.byte()),
                    before: reader.text().to_owned(),
                    after: reader.text().to_owned(),
                    ratio: Some(reader.number())
                        .filter(|&bits| bits != u64::MAX)
                        .map(f64::from_bits),
                })
                .collect();
            let mut numbers = Vec::new();
            reader.numbers(&mut numbers);
            let ops = (numbers.as_chunks::<5>().0.iter())
                .map(|op| Op {
                    kind: OpKind::of_byte(op[0] as u8),
                    a: op[1]..op[2],
                    b: op[3]..op[4],
                })
                .collect();
            links.push(Link {
                from,
                to,
                change,
                is_moved: flags & 1 > 0,
                score,
                is_confirmed: flags & 2 > 0,
                reasons,
                figures,
                ops,
            });
        }
        Pairing { links }
    }

    /// The same, seen from the second plan.
    #[must_use]
    pub fn mirrored(&self) -> Pairing {
        let links = (self.links.iter())
            .map(|link| Link {
                from: link.to.clone(),
                to: link.from.clone(),
                change: link.change.mirrored(),
                figures: link.figures.iter().map(Figure::mirrored).collect(),
                ops: link.ops.iter().map(Op::mirrored).collect(),
                reasons: link.reasons.clone(),
                ..*link
            })
            .collect();
        let mut mirrored = Pairing { links };
        mirrored.arrange();
        mirrored
    }

    /// Puts the links in the order of the first plan; what was added stands
    /// behind what stands before it in the second.
    pub fn arrange(&mut self) {
        let place = |rows: &[usize]| rows.first().copied();
        // The link of each row of the second plan, and each link's row in the first.
        let mut of_to: Vec<(usize, usize)> = Vec::new();
        for (nth, link) in self.links.iter().enumerate() {
            of_to.extend(link.to.iter().map(|&row| (row, nth)));
        }
        of_to.sort_unstable();
        // (row in the first plan, how far behind it, link)
        let mut keys: Vec<(usize, usize, usize)> = vec![(0, 0, 0); self.links.len()];
        let mut last = (0, 0);
        for (row, nth) in of_to {
            match place(&self.links[nth].from) {
                Some(from) => last = (from + 1, 0),
                None => {
                    last.1 += 1;
                    let _ = row;
                    keys[nth] = (last.0, last.1, nth);
                }
            }
        }
        for (nth, link) in self.links.iter().enumerate() {
            if let Some(from) = place(&link.from) {
                keys[nth] = (from + 1, 0, nth);
            }
        }
        keys.sort_unstable();
        self.links = keys.iter().map(|key| self.links[key.2].clone()).collect();
    }
}

impl Figure {
    fn mirrored(&self) -> Figure {
        Figure {
            kind: match self.kind {
                FigureKind::Added => FigureKind::Dropped,
                FigureKind::Dropped => FigureKind::Added,
                FigureKind::Changed => FigureKind::Changed,
            },
            before: self.after.clone(),
            after: self.before.clone(),
            ratio: self
                .ratio
                .map(|ratio| 1.0 / (1.0 + ratio) - 1.0)
                .filter(|ratio| ratio.is_finite()),
        }
    }
}

impl Op {
    fn mirrored(&self) -> Op {
        let kind = match self.kind {
            OpKind::Same => OpKind::Same,
            OpKind::Deleted => OpKind::Inserted,
            OpKind::Inserted => OpKind::Deleted,
            OpKind::MovedAway => OpKind::MovedHere,
            OpKind::MovedHere => OpKind::MovedAway,
        };
        Op {
            kind,
            a: self.b.clone(),
            b: self.a.clone(),
        }
    }
}
