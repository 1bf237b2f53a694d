//! JSON as text (RFC 8259), written by hand, because serde_json would add
//! kilobytes to the page. Once for all rooms.

/// Writes JSON. The commas come by themselves; that brackets close and keys
/// stand in objects alone is for the caller to see to.
///
/// ```
/// let mut json = demarche::writer::Writer::default();
/// json.open('{');
/// json.text("title", "Talks on \"tolls\"");
/// json.texts("topics", &["toll".to_owned()]);
/// json.close('}');
/// assert_eq!(json.out, "{\n\"title\":\"Talks on \\\"tolls\\\"\",\n\"topics\":[\"toll\"]}");
/// ```
#[derive(Default)]
pub struct Writer {
    /// What is written so far.
    pub out: String,
}

impl Writer {
    /// A comma, where one thing follows another.
    fn comma(&mut self) {
        if !self.out.ends_with(['{', '[', ':']) && !self.out.is_empty() {
            self.out.push(',');
        }
    }

    /// Begins an object, `{`, or a list, `[`.
    pub fn open(&mut self, bracket: char) {
        self.comma();
        self.out.push(bracket);
    }

    /// Ends what was begun.
    pub fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// The name of a member; it is written as it is.
    pub fn key(&mut self, key: &str) {
        self.comma();
        self.out.push_str("\n\"");
        self.out.push_str(key);
        self.out.push_str("\":");
    }

    /// A member whose value is JSON already.
    pub fn raw(&mut self, key: &str, value: &str) {
        self.key(key);
        self.out.push_str(value);
    }

    /// A member that is a text.
    pub fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.quoted(text);
    }

    /// A member that is a list of texts.
    pub fn texts(&mut self, key: &str, texts: &[String]) {
        self.key(key);
        self.open('[');
        for text in texts {
            self.item(text);
        }
        self.close(']');
    }

    /// A text in a list.
    pub fn item(&mut self, text: &str) {
        self.comma();
        self.quoted(text);
    }

    /// A member that is a number: as it is where 15 significant digits say it,
    /// and else as near as they come. What is no number is `null`.
    pub fn number(&mut self, key: &str, number: f64) {
        self.key(key);
        if !number.is_finite() {
            self.out.push_str("null");
            return;
        }
        let (digits, exponent) = decimal(number.abs());
        if number < 0.0 {
            self.out.push('-');
        }
        let digits = digits.to_string();
        let after = exponent.unsigned_abs() as usize;
        if exponent < 0 && after <= PLAIN {
            // Without an exponent, as people write it.
            for _ in digits.len()..=after {
                self.out.push('0');
            }
            self.out.push_str(&digits);
            let point = self.out.len() - after;
            self.out.insert(point, '.');
        } else {
            self.out.push_str(&digits);
            if exponent != 0 {
                self.out.push('e');
                self.out.push_str(&exponent.to_string());
            }
        }
    }

    /// A member that is a list of objects.
    pub fn list(&mut self, key: &str, len: usize, item: &dyn Fn(&mut Writer, usize)) {
        self.key(key);
        self.out.push('[');
        for nth in 0..len {
            self.open('{');
            item(self, nth);
            self.close('}');
        }
        self.close(']');
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                '\n' => self.out.push_str("\\n"),
                c if c < ' ' => {
                    self.out.push_str("\\u00");
                    for digit in [c as usize >> 4, c as usize & 15] {
                        self.out.push(char::from(b"0123456789abcdef"[digit]));
                    }
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }
}

/// Up to how many decimals stand without an exponent.
const PLAIN: usize = 20;

/// A number that is not negative as whole digits and a power of ten.
fn decimal(mut number: f64) -> (u64, i32) {
    // Whole numbers up to here, and powers of ten up to 22, are exact in a
    // double: dividing one by the other gives what a reader of the digits gets.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    const DIGITS: f64 = 1e15;
    let mut exponent = 0;
    while number >= EXACT {
        number /= 10.0;
        exponent += 1;
    }
    if exponent > 0 {
        return (number.round() as u64, exponent);
    }
    // What is so small has its digits beyond the reach of those powers.
    while number > 0.0 && number < 1e-6 {
        number *= 10.0;
        exponent -= 1;
    }
    let mut power = 1.0;
    loop {
        let digits = (number * power).round();
        if digits / power == number || digits >= DIGITS {
            return (digits as u64, exponent);
        }
        power *= 10.0;
        exponent -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use proptest::prelude::*;

    fn number(number: f64) -> String {
        let mut json = Writer::default();
        json.number("", number);
        json.out.trim_start_matches("\n\"\":").to_owned()
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (value, text) in [
            (0.0, "0"),
            (-0.25, "-0.25"),
            (800_000.0, "800000"),
            (0.05, "0.05"),
            (48.379_433, "48.379433"),
            (0.1 + 0.2, "0.3000000000000001"),
            (1e15, "1000000000000000"),
            (1.5e-9, "0.0000000015"),
            (f64::NAN, "null"),
            (f64::INFINITY, "null"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    proptest! {
        #[test]
        fn fifteen_digits_come_back(digits in -999_999_999_999_999_i64..=999_999_999_999_999, decimals in 0..15_usize) {
            let text = format!("{digits}e-{decimals}");
            let value: f64 = text.parse().expect(&text);
            let read: f64 = number(value).parse().expect("a number");
            prop_assert_eq!(read, value);
        }

        #[test]
        fn every_number_comes_back_nearly(value in prop::num::f64::ANY) {
            let text = number(value);
            if value.is_finite() {
                let read: f64 = serde_json::from_str(&text).expect(&text);
                let is_near = (read - value).abs() <= value.abs() * 1e-13 || value.abs() < 1e-290;
                prop_assert!(is_near, "{} {}", value, text);
            }
        }
    }
}
