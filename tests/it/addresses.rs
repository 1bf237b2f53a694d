//! Links that were made once go on working: the corpus of `tests/links/`. That it has
//! every form is checked beside the code (`src/view/tests.rs`).

use demarche::view::{LONGEST, decode, encode, share};

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
        let today = today.trim();
        let (view, notices) = decode(link.trim());
        assert!(notices.is_empty(), "{line}: {notices:?}");
        assert_eq!(encode(&view), today, "{line}");
        // All of the view comes back, from the address and from a link.
        assert_eq!(decode(&share(&view)), (view.clone(), vec![]), "{line}");
        let (mut back, notices) = decode(today);
        assert!(notices.is_empty(), "{line}: {notices:?}");
        if today.is_empty() {
            // The address of the default view has no hash; a link has.
            back.made_of.clone_from(&view.made_of);
        }
        assert_eq!(back, view, "{line}");
        count += 1;
    }
    assert!(count > 50);
}

#[test]
fn links_of_later_versions_are_told_of() {
    let (view, notices) = decode("v=2&view=table");
    assert_eq!(encode(&view), "view=table");
    assert!(
        notices[0].to_string().contains("reload the page"),
        "{notices:?}"
    );
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
