//! The names of the files that are saved.

/// A title or other words as a part of a file's name.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title.chars().filter_map(|c| c.to_lowercase().next()) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    // Between words: half a year is another.
    if let Some((at, _)) = slug.char_indices().nth(64) {
        slug.truncate(slug[..at].rfind('-').unwrap_or(at));
    }
    slug.trim_end_matches('-').to_owned()
}
