//! Finds what a misspelt word was probably meant to be, for the hint “did you mean
//! …?” behind an unknown id, field or word.

/// The nearest of some words to a word, if one is near enough to be meant.
/// Distance: insertions, deletions, replacements and swaps of neighbours, up
/// to a third of the word (optimal string alignment, Boytsov 2011).
pub(super) fn nearest<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond this a word is no slip of the finger, and the table grows square.
    const LONGEST: usize = 80;
    let word: Vec<char> = word
        .chars()
        .flat_map(char::to_lowercase)
        .take(LONGEST + 1)
        .collect();
    if word.len() > LONGEST {
        return None;
    }
    // At least one letter must be right.
    let limit = (word.len() / 3 + 1).min(word.len().saturating_sub(1));
    let mut best: Option<(usize, &str)> = None;
    for candidate in words {
        let reach = best.map_or(limit, |(distance, _)| distance);
        let chars: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
        if chars.len().abs_diff(word.len()) > reach {
            continue;
        }
        // Of two that are equally near, the first of the alphabet: ids come
        // in no order, and the same file must give the same words.
        let found = distance(&word, &chars, reach).map(|distance| (distance, candidate));
        if found.is_some_and(|found| best.is_none_or(|best| found < best)) {
            best = found;
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The distance between two words, if it is within reach.
fn distance(a: &[char], b: &[char], reach: usize) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row: Vec<usize> = Vec::with_capacity(last.len());
    // A swap reaches back two rows: both must be out of reach to give up.
    let mut least_before = 0;
    for (i, &x) in a.iter().enumerate() {
        row.clear();
        row.push(i + 1);
        let mut least = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
            least = least.min(best);
        }
        if least > reach && least_before >= reach {
            return None;
        }
        least_before = least;
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().filter(|distance| *distance <= reach)
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
        check("us-uxxaine", &ids, Some("us-ukraine"));
        check("kremlin", &ids, None);
        check("", &ids, None);
        check("x", &["y"], None);
        check("xab", &["xbb", "xaa", "xac"], Some("xaa"));
        check("ba", &["ab", "abcd"], Some("ab"));
        check(&"x".repeat(500), &ids, None);
    }
}
