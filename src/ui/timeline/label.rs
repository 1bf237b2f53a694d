//! The labels of marks: their words, cut to length, and how wide they will be.

use demarche::model::date::Edtf;

/// The longest label, in characters.
const LABEL: usize = 36;

/// The label of an event's mark: its title, cut at a word.
pub fn label(title: &str, date: &Edtf) -> String {
    let sign = match (date.is_approximate(), date.is_uncertain()) {
        (false, false) => "",
        (true, false) => "~ ",
        (false, true) => "? ",
        (true, true) => "~? ",
    };
    let mut words = String::from(sign);
    for word in title.split(' ') {
        if words.chars().count() + word.chars().count() > LABEL {
            words.push('…');
            break;
        }
        if words.len() > sign.len() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// The width of a label, estimated for 12 px of a sans serif.
pub fn label_px(label: &str) -> f32 {
    label.chars().count() as f32 * 6.3
}
