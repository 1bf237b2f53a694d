//! Between characters, in which the places of drafts count, and the bytes of a text. Open it when
//! a place is off.

use super::draft::Draft;
use std::ops::Range;

/// How many characters lie between two marks.
const STEP: usize = 64;

/// A text with marks, so that a character is found without counting from the beginning.
pub struct Places<'t> {
    text: &'t str,
    /// The bytes at which each 64th character begins.
    marks: Vec<usize>,
}

impl<'t> Places<'t> {
    /// Marks a text.
    pub fn new(text: &'t str) -> Places<'t> {
        Places {
            text,
            marks: text
                .char_indices()
                .step_by(STEP)
                .map(|(at, _)| at)
                .collect(),
        }
    }

    /// The byte at which a character begins; of those behind the end it is the end.
    pub fn byte(&self, character: usize) -> usize {
        let Some(mark) = self.marks.get(character / STEP) else {
            return self.text.len();
        };
        let mut rest = self.text[*mark..].char_indices();
        rest.nth(character % STEP)
            .map_or(self.text.len(), |(at, _)| mark + at)
    }

    /// The text of some characters.
    pub fn text(&self, characters: &Range<usize>) -> &'t str {
        let bytes = self.byte(characters.start)..self.byte(characters.end);
        self.text.get(bytes).unwrap_or_default()
    }

    fn at(&self, byte: usize) -> usize {
        let mark = self.marks.partition_point(|mark| *mark <= byte);
        let Some(mark) = mark.checked_sub(1) else {
            return 0;
        };
        let begins = |byte: &&u8| **byte & 0xc0 != 0x80;
        let rest = &self.text.as_bytes()[self.marks[mark]..byte.min(self.text.len())];
        mark * STEP + rest.iter().filter(begins).count()
    }

    /// Bytes as characters.
    pub(super) fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        self.at(bytes.start)..self.at(bytes.end)
    }

    /// Counts the places of a draft in characters.
    pub(super) fn count(&self, draft: &mut Draft) {
        let set = |range: &mut Range<usize>| *range = self.range(range);
        match draft {
            Draft::Statement(draft) => {
                set(&mut draft.span);
                set(&mut draft.speaker.span);
                set(&mut draft.content.span);
                set(&mut draft.date.span);
                set(&mut draft.stance.span);
                let texts = (draft.joint_with.iter_mut())
                    .chain(&mut draft.verb)
                    .chain(&mut draft.quote)
                    .chain(&mut draft.reported_by)
                    .chain(&mut draft.topics);
                texts.for_each(|field| set(&mut field.span));
            }
            Draft::Event(draft) => {
                set(&mut draft.span);
                set(&mut draft.kind.span);
                set(&mut draft.date.span);
                set(&mut draft.title.span);
                draft.also.iter_mut().for_each(set);
                let texts = draft.actors.iter_mut().chain(&mut draft.place);
                texts.for_each(|field| set(&mut field.span));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn characters_and_bytes_are_each_others() {
        let text = "Élysée, «так»: 会談。 ".repeat(30);
        let places = Places::new(&text);
        for (nth, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!((places.byte(nth), places.at(byte)), (byte, nth));
        }
        assert_eq!(places.byte(99_999), text.len());
        assert_eq!(places.text(&(0..6)), "Élysée");
    }
}
