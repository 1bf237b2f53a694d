//! The address and the actions, case by case and as properties.

use super::{
    Action, ChangeFilter, Grouping, RowOrder, Selected, Sort, SortKey, Tab, View, decode, encode,
    reduce,
};
use crate::{
    model::{
        Match, ProvisionRef,
        date::{DAY, DateRange, days_from_civil},
    },
    query::{Constraint, Facet, Filter},
};
use proptest::prelude::*;

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
    check("#view=timeline&group=channel&sort=date", "", &[]);
    check("certain=0&differ=0", "", &[]);
}

#[test]
fn every_setting_is_kept() {
    for address in [
        "dossier=other.json",
        "dossier=2025/talks.json",
        "view=plans&plans=us-28,e3-28&differ=1",
        "actor=umerov,witkoff&channel=us-ukraine&topic=territory",
        "party=russia&kind=talks&place=miami&stance=opposes&confidence=disputed&source=bbc",
        "from=2025-12-19&to=2025-12-21",
        "from=2025-12-19T06:00&to=2025-12-21T18:30",
        "from=2025-12-19",
        "to=2025-12-21&certain=1",
        "q=productive+and+constructive",
        "q=%C3%89lys%C3%A9e+%26+%2B",
        "group=party",
        "view=table&sort=-title",
        "view=positions&asof=2025-12-01",
        "event=2025-12-21-x",
        "statement=st-1",
        "provision=us-28,6",
        "position=russia,territory",
    ] {
        check(address, address, &[]);
    }
}

#[test]
fn what_is_malformed_is_named_and_the_rest_applied() {
    check(
        "view=nonsense&channel=us-russia&foo=bar",
        "channel=us-russia",
        &["view=nonsense", "foo=bar"],
    );
    check("channel=", "", &["channel="]);
    check("channel", "", &["channel"]);
    check("channel=,,a,", "channel=a", &[]);
    check(
        "from=2025-13&to=2025-12-21",
        "to=2025-12-21",
        &["from=2025-13"],
    );
    check("from=yesterday", "", &["from=yesterday"]);
    check(
        "from=2025-12-21&to=2025-12-19",
        "",
        &["from=2025-12-21&to=2025-12-19"],
    );
    check("certain=maybe", "", &["certain=maybe"]);
    check("plans=a,b,c,d,e", "plans=a,b,c,d", &["plans=a,b,c,d,e"]);
    check("plans=a,a,b", "plans=a,b", &[]);
    check("provision=us-28", "", &["provision=us-28"]);
    check(
        "q=%E2%28%A1%ZZ",
        "q=%EF%BF%BD(%EF%BF%BD%25ZZ".replace('(', "%28").as_str(),
        &[],
    );
    check("&&&=&%&", "", &["=", "%"]);
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
        "from=2025-12-01&to=2025-12-31",
        &[],
    );
    check("from=2025", "from=2025-01-01", &[]);
}

#[test]
fn actions_lead_on() {
    let lead = |from: &str, action: Action| encode(&reduce(&decode(from).0, action));
    let toggle = || Action::Toggle(Facet::Party, "russia".into());
    assert_eq!(lead("", toggle()), "party=russia");
    assert_eq!(lead("party=russia", toggle()), "");
    assert_eq!(lead("party=europe", toggle()), "party=europe,russia");
    let only = Action::Only(Facet::Party, "russia".into());
    assert_eq!(lead("party=europe&q=x", only), "party=russia&q=x");
    let drop = Action::Drop(Constraint::Facet(Facet::Party));
    assert_eq!(lead("party=europe&q=x", drop), "q=x");
    assert_eq!(
        lead("party=europe&q=x&from=2025&event=a", Action::DropAll),
        "event=a"
    );
    let backwards = DateRange {
        from: Some(2 * DAY),
        to: Some(DAY),
    };
    assert_eq!(lead("q=x", Action::Range(backwards)), "q=x");
    let five = ["a", "b", "c", "d", "e"].map(Into::into).to_vec();
    assert_eq!(lead("", Action::Compare(five)), "view=plans&plans=a,b,c,d");
    assert_eq!(
        lead(
            "view=table&q=x&event=a",
            Action::Open(Some("o.json".into()))
        ),
        "dossier=o.json&view=table"
    );
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,12}", "\\PC{1,8}"]
}

fn moment() -> impl Strategy<Value = i64> {
    let day = days_from_civil(-3000, 1, 1)..days_from_civil(9000, 1, 1);
    (day, prop_oneof![Just(0), 0..DAY]).prop_map(|(day, seconds)| day * DAY + seconds)
}

fn view() -> impl Strategy<Value = View> {
    let facet = prop::sample::select(Facet::ALL.to_vec());
    let range = (prop::option::of(moment()), prop::option::of(moment()));
    let filter = (
        prop::collection::vec((facet, name()), 0..6),
        "\\PC{0,12}",
        range,
        any::<bool>(),
    )
        .prop_map(|(chosen, text, (from, to), certain)| {
            let mut filter = Filter::default();
            (filter.text, filter.certain) = (text, certain);
            let is_sound = !matches!((from, to), (Some(from), Some(to)) if from >= to);
            if is_sound {
                filter.range = DateRange { from, to };
            }
            chosen
                .iter()
                .for_each(|(facet, value)| filter.choose(*facet, value));
            filter
        });
    let selected = prop_oneof![
        name().prop_map(|id| Selected::Event((&*id).into())),
        name().prop_map(|id| Selected::Statement((&*id).into())),
        (name(), name()).prop_map(|(plan, number)| {
            let plan = (&*plan).into();
            Selected::Provision(ProvisionRef { plan, number })
        }),
        (name(), name())
            .prop_map(|(actor, topic)| Selected::Position((&*actor).into(), (&*topic).into())),
    ];
    let plans = prop::collection::hash_set(name(), 0..=4);
    let rows = prop_oneof![
        Just(RowOrder::Base),
        Just(RowOrder::Topic),
        name().prop_map(|plan| RowOrder::Plan((&*plan).into())),
    ];
    let numbers = || prop::collection::vec(name(), 1..3);
    let matched = (name(), name(), numbers(), numbers()).prop_map(|(a, b, from, to)| Match {
        from_plan: (&*a).into(),
        to_plan: (&*b).into(),
        from,
        to,
    });
    (
        prop::option::of("[a-z0-9_-]{1,9}(/[a-zé ]{1,5})?\\.json"),
        prop::sample::select(Tab::ALL.to_vec()),
        filter,
        prop::sample::select(Grouping::ALL.to_vec()),
        prop::option::of(selected),
        plans,
        (
            any::<bool>(),
            any::<bool>(),
            rows,
            prop::collection::vec(matched, 0..3),
            prop::collection::hash_set(prop::sample::select(ChangeFilter::ALL.to_vec()), 0..4),
        ),
        prop::option::of(moment()),
        (prop::sample::select(SortKey::ALL.to_vec()), any::<bool>()),
    )
        .prop_map(
            |(dossier, tab, mut filter, group, selected, plans, of_plans, as_of, sort)| View {
                dossier,
                tab,
                filter: {
                    filter.as_of = as_of;
                    filter
                },
                group,
                selected,
                plans: plans.iter().map(|plan| (&**plan).into()).collect(),
                differing: of_plans.0,
                stepwise: of_plans.1,
                rows: of_plans.2,
                matches: of_plans.3,
                changes: of_plans.4.into_iter().collect(),
                sort: Sort {
                    key: sort.0,
                    descending: sort.1,
                },
                packed: None,
                made_of: None,
                embedded: of_plans.0,
            },
        )
}

proptest! {
    #[test]
    fn decode_undoes_encode(view in view()) {
        let address = encode(&view);
        let (back, notices) = decode(&address);
        prop_assert_eq!(&back, &view, "{}", address);
        prop_assert!(notices.is_empty(), "{:?}", notices);
        prop_assert!(address.is_ascii());
    }

    #[test]
    fn the_dossier_of_a_link_is_kept(view in view(), bytes in prop::collection::vec(any::<u8>(), 1..60), hash in "[0-9a-f]{8}") {
        let packed = Some(super::packed::to_text(&bytes).into());
        let view = View { packed, dossier: None, made_of: Some(hash), ..view };
        let address = encode(&view);
        let (back, notices) = decode(&address);
        prop_assert_eq!(&back, &view, "{}", address);
        prop_assert!(notices.is_empty(), "{:?}", notices);
    }

    #[test]
    fn any_text_is_an_address(text in "\\PC{0,60}") {
        let (view, _) = decode(&text);
        prop_assert_eq!(decode(&encode(&view)).0, view);
    }

    #[test]
    fn any_settings_are_an_address(pairs in prop::collection::vec(("dossier|view|party|from|to|q|plans|asof|sort|event|provision|position|certain|x", "[-%+,:T0-9a-f/.~?Y]{0,12}"), 0..6)) {
        let text: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let (view, _) = decode(&text.join("&"));
        let again = encode(&view);
        prop_assert_eq!(decode(&again).0, view, "{}", again);
    }
}
