//! Stub.
#![allow(missing_docs)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline { pub title: String, pub preamble: String, pub points: Vec<Point> }
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point { pub number: String, pub title: String, pub text: String }
pub fn outline(text: &str) -> Outline {
    let mut o = Outline::default();
    for l in text.lines() {
        let n: String = l.chars().take_while(|c| c.is_ascii_digit()).collect();
        if !n.is_empty() && l[n.len()..].starts_with(['.', ')']) { o.points.push(Point { text: l[n.len()..].trim_start_matches(['.', ')']).trim().to_owned(), number: n, title: String::new() }); }
        else if let Some(p) = o.points.last_mut() { p.text.push('\n'); p.text.push_str(l); }
    }
    o
}
