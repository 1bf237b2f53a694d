//! What was probably meant: the nearest of the words there are.

/// The nearest of some words to a word, if one is near enough to be meant.
/// Distance: insertions, deletions, replacements and swaps of neighbours, up
/// to a third of the word (optimal string alignment, Boytsov 2011).
pub(super) fn nearest<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond this a word is no slip of the finger, and the table grows square.
    const LONGEST: usize = 80;
    let word: Vec<char> = word.to_lowercase().chars().take(LONGEST + 1).collect();
    if word.len() > LONGEST {
        return None;
    }
    let limit = word.len() / 3 + 1;
    let mut best: Option<(usize, &str)> = None;
    for candidate in words {
        let reach = best.map_or(limit, |(distance, _)| distance - 1);
        let chars: Vec<char> = candidate.to_lowercase().chars().collect();
        if chars.len().abs_diff(word.len()) > reach {
            continue;
        }
        let distance = distance(&word, &chars);
        if distance <= reach {
            best = Some((distance, candidate));
            if distance == 0 {
                break;
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn check(word: &str, words: &[&str], near: Option<&str>) {
        assert_eq!(nearest(word, words.iter().copied()), near, "{word}");
    }

    #[test]
    fn finds_slips_and_no_more() {
        let ids = ["us-ukraine", "us-russia", "europe-ukraine", "witkoff"];
        check("us-ukrain", &ids, Some("us-ukraine"));
        check("us-ruisa", &ids, Some("us-russia"));
        check("Witkoff", &ids, Some("witkoff"));
        check("witkof", &ids, Some("witkoff"));
        check("iwtkoff", &ids, Some("witkoff"));
        check("kremlin", &ids, None);
        check("", &ids, None);
        check("x", &[], None);
        check(&"x".repeat(500), &ids, None);
    }
}
