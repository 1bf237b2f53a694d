//! Pastes that mean ill, or are only large: the grid takes them as text, in a time that grows with their length, and what they
//! did is undone.

use super::*;

/// Five million bytes.
const LARGE: usize = 5_000_000;

/// The text of a cell once something was pasted into it.
fn kept(text: &str, column: &str) -> String {
    let made = Made::of(small(), "events");
    let done = made.after(&made.pasted(&made.at(0, column), text));
    at(&done, &format!("/events/0/{column}"))
}

#[test]
fn html_is_text() {
    for html in [
        "<script>alert(1)</script>",
        "<table><tr><td>a</td><td onclick='b()'>c</td></tr></table>",
        "<img src=x onerror=alert(1)>&lt;b&gt;",
        "</textarea><svg/onload=alert(1)>",
    ] {
        let written = serde_json::to_string(html).expect("it can be written");
        assert_eq!(kept(html, "title"), written);
        assert_eq!(kept(html, "summary"), written);
    }
    // Where a word or a name is wanted, it is none.
    let made = Made::of(small(), "events");
    for column in ["channel", "participants", "sources"] {
        let changed = made.pasted(&made.at(0, column), "<b onclick=x>Direct</b>");
        assert!(changed.is_nothing(), "{column}");
        assert_eq!(changed.refused.len(), 1, "{column}");
    }
}

#[test]
fn formulas_stay_text_and_are_guarded_on_the_way_out() {
    for formula in [
        "=HYPERLINK(\"https://example.org?\"&A1;\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "＝1+1",
        "'=1",
    ] {
        let made = Made::of(small(), "events");
        let block = to_tsv(&[vec![formula.to_owned()]]);
        assert!(
            block.trim_start_matches('"').starts_with('\''),
            "{formula} leaves as {block}"
        );
        assert_eq!(from_tsv(&block), [vec![formula]]);
        let done = made.after(&made.pasted(&made.at(0, "title"), &block));
        let written = serde_json::to_string(formula).expect("it can be written");
        assert_eq!(at(&done, "/events/0/title"), written);
    }
}

#[test]
fn what_runs_from_right_to_left_is_kept_and_comes_into_no_id() {
    let block = "2025-05-01\tלחיצת יד במיאמי\tמשא ומתן\n2025-05-02\tمحادثات ميامي\tنص\n2025-05-03\t\u{202e}gnihtemos\u{202c}\ts\n\u{2067}2025-05-04\u{2069}\t\u{200f}\t\u{feff}";
    let made = Made::of(small(), "events");
    let changed = made.pasted(&made.at(2, "date"), block);
    assert_eq!(changed.added, 4);
    let done = made.after(&changed);
    assert_eq!(at(&done, "/events/2/title"), "\"לחיצת יד במיאמי\"");
    assert_eq!(at(&done, "/events/3/title"), "\"محادثات ميامي\"");
    for row in 2..6 {
        let id = at(&done, &format!("/events/{row}/id"));
        assert!(id.is_ascii() && id.len() > 2, "{id}");
    }
}

#[test]
fn five_megabytes_are_read_in_one_go() {
    let letters = "x".repeat(LARGE);
    assert_eq!(kept(&letters, "summary").len(), LARGE + 2);
    // Quotes and line ends in every order: none makes the reader begin anew again and again.
    for piece in [
        "\"",
        "\"\"\"x\n",
        "\"x\t",
        "\"\"\n",
        "'=\"",
        "\t\"",
        "\r",
        "\r\n\"",
        "a\t\"b\"\"",
    ] {
        let text = piece.repeat(LARGE / piece.len());
        let cells: usize = from_tsv(&text).iter().map(Vec::len).sum();
        assert!(cells > 0, "{piece:?}");
    }
}

#[test]
fn a_cell_of_a_million_names_is_refused_at_once() {
    let made = Made::of(small(), "events");
    for piece in ["Nobody; ", "A. Mayor | host; ", "; ", "|", "\"\";", "\"a;"] {
        for column in ["participants", "related", "sources", "topics", "place"] {
            let text = piece.repeat(1_000_000 / piece.len());
            let changed = made.pasted(&made.at(0, column), &text);
            assert!(changed.refused.len() <= 1, "{column}: {piece:?}");
        }
    }
}

#[test]
fn a_hundred_thousand_cells_come_and_go() {
    let made = Made::of(small(), "positions");
    let row = "A. Mayor\tBridge\t12 March 2025\tSUPPORTS\tThey said so.\tMayors meet\n";
    let rows = MOST_CELLS / 6;
    let changed = made.pasted(&made.at(1, "actor"), &row.repeat(rows));
    assert_eq!(changed.left_out, LeftOut::default());
    assert_eq!(changed.added, rows);
    let done = made.after(&changed);
    let last = format!("/positions/{rows}/summary");
    assert_eq!(at(&done, &last), "\"They said so.\"");
}
