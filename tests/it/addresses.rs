//! Links that were made once go on working: the corpus of `tests/links/`.

use demarche::view::{LONGEST, decode, encode};

const FIRST: &str = include_str!("../links/v1.txt");

#[test]
fn every_link_ever_made_is_understood() {
    let lines = FIRST
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for line in lines {
        let line = line.strip_prefix("was ").unwrap_or(line);
        let (link, today) = line.split_once("=>").expect(line);
        let (view, notices) = decode(link.trim());
        assert!(notices.is_empty(), "{line}: {notices:?}");
        assert_eq!(encode(&view), today.trim(), "{line}");
        assert_eq!(decode(today.trim()).0.filter, view.filter, "{line}");
        count += 1;
    }
    assert!(count > 30);
}

#[test]
fn what_is_written_is_in_the_corpus() {
    // Every setting that this page knows has a line: one it does not know is named.
    for key in [
        "v",
        "dossier",
        "data",
        "of",
        "embed",
        "view",
        "party",
        "actor",
        "channel",
        "kind",
        "topic",
        "place",
        "stance",
        "confidence",
        "source",
        "from",
        "to",
        "certain",
        "q",
        "group",
        "sort",
        "plans",
        "differ",
        "against",
        "rows",
        "change",
        "match",
        "asof",
        "event",
        "statement",
        "provision",
        "position",
    ] {
        let is_known = decode(&format!("{key}=%20"))
            .1
            .iter()
            .all(|notice| notice.reason != "no such setting");
        assert!(is_known, "{key}");
        let is_there = FIRST.lines().any(|line| {
            let link = line.strip_prefix("was ").unwrap_or(line);
            !line.starts_with('#')
                && link
                    .split(" =>")
                    .next()
                    .unwrap_or_default()
                    .split('&')
                    .any(|part| part.starts_with(&format!("{key}=")))
        });
        assert!(is_there, "{key}");
    }
}

#[test]
fn links_of_later_versions_are_told_of() {
    let (view, notices) = decode("v=2&view=table");
    assert_eq!(encode(&view), "view=table");
    assert!(notices[0].reason.contains("version 1"), "{notices:?}");
}

#[test]
fn links_are_short() {
    let typical = [
        "view=plans&plans=us-28,e3-28,draft-20&change=modified&topic=armed-forces-size&provision=us-28,6&of=1a2b3c4d",
        "party=russia,ukraine&channel=us-ukraine,us-russia&from=2025-12-19&to=2025-12-21&q=territory&event=2025-12-21-miami-us-ukraine&of=1a2b3c4d",
    ];
    for link in typical {
        let again = encode(&decode(link).0);
        assert!(again.len() <= 300, "{again}");
    }
    // All that a reader is likely to choose at once.
    let topics: Vec<String> = (0..40).map(|nth| format!("topic-number-{nth}")).collect();
    let matches: Vec<String> = (0..20)
        .map(|nth| format!("match=us-28,draft-20;{nth};{nth}"))
        .collect();
    let link = format!(
        "view=plans&topic={}&{}",
        topics.join(","),
        matches.join("&")
    );
    assert!(encode(&decode(&link).0).len() <= LONGEST);
}
