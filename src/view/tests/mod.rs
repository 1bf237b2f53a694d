//! The address and the actions, case by case; as properties in [`properties`].

mod properties;

use super::{
    Accounts, Action, ChangeFilter, Feed, Grouping, Listed, MAX_WORDS, Positions, SortKey, Tab,
    View,
    address::{MAX_MATCHES, written},
    decode, encode, has_room, reduce, resolve, share,
};
use crate::{
    load::load,
    model::{
        Confidence, Dossier, EventKind, Match, PlanId, Stance,
        date::{DAY, DateRange},
    },
    query::{Constraint, Facet},
};
use properties::view;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::BTreeSet;

const CORPUS: &str = include_str!("../../../tests/links/v1.txt");

/// What an address is understood as: the canonical address, and what was named
/// as left out.
fn check(address: &str, understood: &str, left_out: &[&str]) {
    let (view, notices) = decode(address);
    assert_eq!(encode(&view), understood, "{address}");
    let parts: Vec<_> = notices.iter().map(|notice| &*notice.part).collect();
    assert_eq!(parts, left_out, "{address}");
}

#[test]
fn defaults_are_left_out() {
    check("", "", &[]);
    check("#", "", &[]);
    check(
        "#view=timeline&group=channel&sort=date",
        "view=timeline",
        &[],
    );
    check("view=overview&certain=0&differ=0", "", &[]);
    check("view=overview&of=1a2b3c4d", "", &[]);
}

#[test]
fn every_setting_is_kept() {
    for address in [
        "dossier=other.json&view=overview",
        "dossier=2025/talks.json&view=timeline",
        "view=overview&party=russia",
        "view=accounts&accounts=statements&by=speaker",
        "view=accounts&opposed=1&point=a+b",
        "view=table&list=statements",
        "view=plans&plans=us-28,e3-28&differ=1",
        "view=plans&read=glance&differ=1",
        "view=timeline&actor=umerov,witkoff&channel=us-ukraine&topic=territory",
        "view=timeline&party=russia&kind=talks&place=miami&stance=opposes&confidence=disputed&source=bbc",
        "view=timeline&from=2025-12-19&to=2025-12-21",
        "view=timeline&from=2025-12-19T06:00&to=2025-12-21T18:30",
        "view=timeline&from=2025-12-19",
        "view=timeline&to=2025-12-21&certain=1",
        "view=timeline&q=productive+and+constructive",
        "view=timeline&q=%C3%89lys%C3%A9e+%26+%2B",
        "view=timeline&group=party",
        "view=table&sort=-title",
        "view=positions&asof=2025-12-01",
        "view=timeline&event=2025-12-21-x",
        "view=timeline&statement=st-1",
        "view=timeline&provision=us-28,6",
        "view=timeline&position=russia,territory",
        "view=plans&plans=us-28,e3-28,draft-20&beside=draft-20",
    ] {
        check(address, address, &[]);
    }
}

#[test]
fn what_is_malformed_is_named_and_the_rest_applied() {
    check(
        "view=nonsense&channel=us-russia&foo=bar",
        "view=overview&channel=us-russia",
        &["view=nonsense", "foo=bar"],
    );
    check("channel=", "view=timeline", &["channel="]);
    check("channel", "view=timeline", &["channel"]);
    check("channel=,,a,", "view=timeline&channel=a", &[]);
    check(
        "from=2025-13&to=2025-12-21",
        "view=timeline&to=2025-12-21",
        &["from=2025-13"],
    );
    check("from=yesterday", "view=timeline", &["from=yesterday"]);
    check(
        "from=2025-12-21&to=2025-12-19",
        "view=timeline",
        &["from=2025-12-21&to=2025-12-19"],
    );
    check("certain=maybe", "view=timeline", &["certain=maybe"]);
    check(
        "plans=a,b,c,d,e",
        "view=timeline&plans=a,b,c,d",
        &["plans=a,b,c,d,e"],
    );
    check("plans=a,a,b", "view=timeline&plans=a,b", &[]);
    check("provision=us-28", "view=timeline", &["provision=us-28"]);
    check("beside=", "view=timeline", &["beside="]);
    for hash in ["of=", "of=1a2b3c4", "of=1a2b3c4x"] {
        check(&format!("view=table&{hash}"), "view=table", &[hash]);
    }
    check(
        "q=%E2%28%A1%ZZ",
        "view=timeline&q=%EF%BF%BD(%EF%BF%BD%25ZZ"
            .replace('(', "%28")
            .as_str(),
        &[],
    );
    check("&&&=&%&", "view=timeline", &["=", "%"]);
}

#[test]
fn dossiers_are_files_beside_the_page() {
    for outside in [
        "https://example.org/a.json",
        "//example.org/a.json",
        "/etc/a.json",
        "../a.json",
        "a/../b.json",
        "javascript:alert(1)",
        "a\\b.json",
        "a.json?x",
        "",
    ] {
        let (view, notices) = decode(&format!("dossier={outside}"));
        assert_eq!(view.dossier, None, "{outside}");
        assert_eq!(notices.len(), 1, "{outside}");
    }
}

#[test]
fn months_and_years_span_their_days() {
    check(
        "from=2025-12&to=2025-12",
        "view=timeline&from=2025-12-01&to=2025-12-31",
        &[],
    );
    check("from=2025", "view=timeline&from=2025-01-01", &[]);
}

#[test]
fn actions_lead_on() {
    let lead = |from: &str, action: Action| encode(&reduce(&decode(from).0, action));
    let toggle = || Action::Toggle(Facet::Party, "russia".into());
    assert_eq!(lead("", toggle()), "view=overview&party=russia");
    assert_eq!(lead("party=russia", toggle()), "view=timeline");
    assert_eq!(
        lead("party=europe", toggle()),
        "view=timeline&party=europe,russia"
    );
    let only = Action::Only(Facet::Party, "russia".into());
    assert_eq!(
        lead("party=europe&q=x", only),
        "view=timeline&party=russia&q=x"
    );
    let drop = Action::Drop(Constraint::Facet(Facet::Party));
    assert_eq!(lead("party=europe&q=x", drop), "view=timeline&q=x");
    assert_eq!(
        lead("party=europe&q=x&from=2025&event=a", Action::DropAll),
        "view=timeline&event=a"
    );
    let backwards = DateRange {
        from: Some(2 * DAY),
        to: Some(DAY),
    };
    assert_eq!(lead("q=x", Action::Range(backwards)), "view=timeline&q=x");
    let five = ["a", "b", "c", "d", "e"].map(Into::into).to_vec();
    assert_eq!(lead("", Action::Compare(five)), "view=plans&plans=a,b,c,d");
    assert_eq!(
        lead(
            "view=table&q=x&event=a",
            Action::Open(Some("o.json".into()))
        ),
        "dossier=o.json&view=table"
    );
    let point = Action::Point("miami".into());
    assert_eq!(
        lead("accounts=statements&topic=a", point),
        "view=accounts&topic=a&point=miami"
    );
    let feed = Action::Feed(Feed::Speaker);
    assert_eq!(
        lead("view=overview&topic=a", feed),
        "view=accounts&topic=a&accounts=statements&by=speaker"
    );
    assert_eq!(
        lead("view=accounts&sort=-date", Action::List(Listed::Statements)),
        "view=table&sort=-date&list=statements"
    );
    // Who comes to the plans sees them at a glance; who has chosen some, these.
    let plans = || Action::Show(Tab::Plans);
    assert_eq!(lead("view=timeline", plans()), "view=plans&read=glance");
    assert_eq!(
        lead("view=timeline&plans=a,b", plans()),
        "view=plans&plans=a,b"
    );
    assert_eq!(lead("view=plans", plans()), "view=plans");
    assert_eq!(
        lead("view=plans&read=glance", Action::Compare(vec!["a".into()])),
        "view=plans&plans=a"
    );
}

#[test]
fn words_are_cut_where_a_link_would_get_too_long() {
    let long = "ü".repeat(MAX_WORDS + 1);
    let searched = reduce(&View::default(), Action::Search(long.clone()));
    assert_eq!(searched.filter.text, long[..2 * MAX_WORDS]);
    let (view, notices) = decode(&format!("q={long}&view=table"));
    assert_eq!(view.filter.text, searched.filter.text);
    assert_eq!(view.tab, Tab::Table);
    assert!(
        notices[0].to_string().contains("200 characters"),
        "{notices:?}"
    );
    assert_eq!(
        decode(&encode(&searched)),
        (searched, Vec::new()),
        "as many as there may be"
    );
}

fn matched(from: usize, to: usize) -> Match {
    let numbers = |nth: usize| (nth > 0).then(|| nth.to_string()).into_iter().collect();
    Match {
        from_plan: "a".into(),
        to_plan: "b".into(),
        from: numbers(from),
        to: numbers(to),
    }
}

#[test]
fn no_more_matches_are_set_than_a_link_holds() {
    let mut view = View::default();
    for nth in 1..=MAX_MATCHES {
        let action = Action::Match(vec![matched(nth, nth)]);
        assert!(has_room(&view, &action));
        view = reduce(&view, action);
    }
    assert_eq!(view.matches.len(), MAX_MATCHES);
    let one_more = Action::Match(vec![matched(MAX_MATCHES + 1, 0)]);
    assert!(!has_room(&view, &one_more));
    assert_eq!(reduce(&view, one_more.clone()), view);
    // What is said of the same provisions gives way to it.
    let instead = Action::Match(vec![matched(1, MAX_MATCHES + 1)]);
    assert!(has_room(&view, &instead));
    assert_eq!(reduce(&view, instead).matches.len(), MAX_MATCHES);
    // Not a match: two are said in place of one.
    let not = Action::Match(vec![matched(1, 0), matched(0, 1)]);
    assert!(!has_room(&view, &not));
    let room = reduce(&view, Action::Unmatch(matched(2, 2)));
    assert!(has_room(&room, &not));
    assert_eq!(decode(&encode(&view)).0, view);
    assert_eq!(
        decode(&encode(&reduce(&room, not))).0.matches.len(),
        MAX_MATCHES
    );
}

#[test]
fn the_version_stands_first_where_it_is_not_the_first() {
    let view = decode("view=table&of=1a2b3c4d").0;
    assert_eq!(written(&view, 2, true), "v=2&view=table&of=1a2b3c4d");
    assert_eq!(written(&view, 1, true), "view=table&of=1a2b3c4d");
    assert_eq!(written(&View::default(), 2, false), "");
    // A link of a later version: what can be read of it applies, the rest is told.
    let (view, notices) = decode("shape=round&view=table&v=2");
    assert_eq!(encode(&view), "view=table");
    let parts: Vec<_> = notices.iter().map(|notice| &*notice.part).collect();
    assert_eq!(parts, ["v=2", "shape=round"]);
    assert!(notices[0].to_string().contains("reload the page"));
}

#[test]
fn the_hash_of_a_link_is_the_start_of_that_of_its_dossier() {
    let dossier = load(include_bytes!("../../../static/dossier.json"))
        .expect("a dossier")
        .dossier;
    let hash = "1a2b3c4d".repeat(8);
    let resolved = |of: &str, hash: Option<&str>| {
        let view = decode(&format!("view=table&of={of}")).0;
        let (view, notices) = resolve(view, &dossier, hash, &|_| false);
        (
            view.made_of,
            notices.iter().any(|notice| notice.is_of_change()),
        )
    };
    let short = || Some("1a2b3c4d".to_owned());
    for same in [&hash[..8], &hash[..13], &hash, "1A2B3C4D1a"] {
        assert_eq!(resolved(same, Some(&hash)), (short(), false), "{same}");
    }
    for other in ["1a2b3c4e", "1a2b3c4d00", "01a2b3c4d"] {
        assert_eq!(resolved(other, Some(&hash)), (short(), true), "{other}");
    }
    // Where the browser gives no hash, the link keeps what it was made from.
    let kept = Some("1a2b3c4d00".to_owned());
    assert_eq!(resolved("1a2b3c4d00", None), (kept, false));
}

#[test]
fn a_dossier_opens_on_its_first_view() {
    let whole = load(include_bytes!("../../../static/dossier.json"))
        .expect("a dossier")
        .dossier;
    let mut records = (*whole).clone();
    records.plans.clear();
    records.statements.clear();
    records.disagreements.clear();
    let of_events = Dossier::new(records);
    let opened = |dossier: &Dossier, address: &str| {
        let (view, notices) = resolve(decode(address).0, dossier, None, &|_| true);
        assert!(notices.is_empty(), "{address}: {notices:?}");
        encode(&view)
    };
    for bare in ["", "#", "view=overview"] {
        assert_eq!(opened(&whole, bare), "", "{bare}");
        assert_eq!(opened(&of_events, bare), "view=timeline", "{bare}");
    }
    for dossier in [&whole, &of_events] {
        assert_eq!(opened(dossier, "event=a"), "view=timeline&event=a");
        assert_eq!(opened(dossier, "view=plans"), "view=plans");
    }
}

#[test]
fn the_point_is_one_of_the_dossier() {
    let dossier = load(include_bytes!("../../../static/dossier.json"))
        .expect("a dossier")
        .dossier;
    let point = |id: &str| {
        let view = decode(&format!("view=accounts&point={id}")).0;
        let (view, notices) = resolve(view, &dossier, None, &|_| false);
        (view.point, notices.len())
    };
    assert_eq!(point("miami-talks"), (Some("miami-talks".into()), 0));
    assert_eq!(point("gone"), (None, 1));
}

#[test]
fn the_plan_beside_is_one_of_those_compared() {
    let dossier = load(include_bytes!("../../../static/dossier.json"))
        .expect("a dossier")
        .dossier;
    let beside = |id: &str| {
        let view = decode(&format!("view=plans&beside={id}")).0;
        let (view, notices) = resolve(view, &dossier, None, &|_| false);
        (view.beside, notices.len())
    };
    assert_eq!(beside("draft-20"), (Some("draft-20".into()), 0));
    assert_eq!(beside("gone"), (None, 1));
    let lead = |from: &str, action: Action| encode(&reduce(&decode(from).0, action));
    let to = |id: Option<&str>| Action::Beside(id.map(PlanId::from));
    assert_eq!(lead("view=plans", to(Some("c"))), "view=plans&beside=c");
    assert_eq!(lead("view=plans&beside=c", to(None)), "view=plans");
    let compare = |plans: &[&str]| Action::Compare(plans.iter().map(|&p| p.into()).collect());
    let from = "view=plans&plans=a,b,c&beside=c";
    assert_eq!(
        lead(from, compare(&["b", "c"])),
        "view=plans&plans=b,c&beside=c"
    );
    assert_eq!(lead(from, compare(&["a", "b"])), "view=plans&plans=a,b");
}

/// The forms of a link: every setting, with its words where it has words.
fn forms(link: &str) -> BTreeSet<String> {
    const WORDS: [&str; 20] = [
        "v",
        "view",
        "kind",
        "stance",
        "confidence",
        "certain",
        "group",
        "sort",
        "differ",
        "against",
        "rows",
        "change",
        "embed",
        "lang",
        "list",
        "accounts",
        "by",
        "positions",
        "opposed",
        "read",
    ];
    let mut forms = BTreeSet::new();
    for part in link.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        forms.insert(key.to_owned());
        if key == "rows" {
            // Behind it stands the id of a plan.
            forms.insert(format!(
                "rows={}",
                value.split(',').next().unwrap_or_default()
            ));
        } else if WORDS.contains(&key) {
            forms.extend(value.split(',').map(|word| format!("{key}={word}")));
        }
    }
    forms
}

#[test]
fn every_form_that_is_written_is_in_the_corpus() {
    let lines = CORPUS.lines().filter(|line| !line.starts_with('#'));
    let links = lines.filter_map(|line| line.split(" =>").next());
    let there: BTreeSet<String> = links
        .flat_map(|link| forms(link.strip_prefix("was ").unwrap_or(link)))
        .collect();
    let mut wanted = BTreeSet::new();
    // Every word that there is, by the code itself; the default of each was a link too.
    let mut word = |key: &str, code: &str| wanted.insert(format!("{key}={code}"));
    for tab in Tab::ALL {
        word("view", tab.code());
    }
    for group in Grouping::ALL {
        word("group", group.code());
    }
    for key in SortKey::ALL {
        word("sort", key.code());
        word("sort", &format!("-{}", key.code()));
    }
    for listed in Listed::ALL {
        word("list", listed.code());
    }
    for accounts in Accounts::ALL {
        word("accounts", accounts.code());
    }
    for positions in Positions::ALL {
        word("positions", positions.code());
    }
    for feed in Feed::ALL {
        word("by", feed.code());
    }
    for change in ChangeFilter::ALL {
        word("change", change.code());
    }
    for kind in EventKind::ALL {
        word("kind", kind.code());
    }
    for stance in Stance::ALL {
        word("stance", stance.code());
    }
    for confidence in Confidence::ALL {
        word("confidence", confidence.code());
    }
    wanted.extend(Facet::ALL.map(|facet| facet.code().to_owned()));
    // Every setting that is written of any view.
    let mut runner = TestRunner::deterministic();
    for _ in 0..400 {
        let tree = view().new_tree(&mut runner).expect("a view");
        let mut view = tree.current();
        // Names are of a dossier, and any.
        view.filter.drop_facet(Facet::Kind);
        view.filter.drop_facet(Facet::Stance);
        view.filter.drop_facet(Facet::Confidence);
        wanted.extend(forms(&share(&view)));
        (view.packed, view.made_of) = (None, Some("1a2b3c4d".into()));
        wanted.extend(forms(&share(&view)));
        view.packed = Some("Zg".into());
        wanted.extend(forms(&share(&view)));
    }
    assert!(wanted.len() > 80, "{}", wanted.len());
    let missing: Vec<_> = wanted.difference(&there).collect();
    assert!(missing.is_empty(), "no line of the corpus has {missing:?}");
}
