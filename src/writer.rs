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
            self.comma();
            self.quoted(text);
        }
        self.close(']');
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
