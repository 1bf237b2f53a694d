//! The address and the actions as properties: views, actions and texts made up at random.

use super::matched;
use crate::view::{
    Accounts, Action, ChangeFilter, Feed, Grouping, Listed, Positions, Reading, RowOrder, Selected,
    Sort, SortKey, Tab, View, address::MAX_MATCHES, decode, encode, packed, reduce, share,
};
use crate::{
    messages::Locale,
    model::{
        Match, PlanId, ProvisionRef,
        date::{DAY, DateRange, days_from_civil},
    },
    query::{Facet, Filter},
};
use proptest::prelude::*;

pub(super) fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,12}", "\\PC{1,8}"]
}

pub(super) fn moment() -> impl Strategy<Value = i64> {
    let day = days_from_civil(-3000, 1, 1)..days_from_civil(9000, 1, 1);
    (day, prop_oneof![Just(0), 0..DAY]).prop_map(|(day, seconds)| day * DAY + seconds)
}

pub(super) fn any_match() -> impl Strategy<Value = Match> {
    let numbers = || prop::collection::vec(name(), 1..3);
    let sides = prop_oneof![
        (numbers(), numbers()),
        numbers().prop_map(|from| (from, Vec::new())),
        numbers().prop_map(|to| (Vec::new(), to)),
    ];
    (name(), name(), sides).prop_map(|(a, b, (from, to))| Match {
        from_plan: (&*a).into(),
        to_plan: (&*b).into(),
        from,
        to,
    })
}

/// Something a reader does, also what the page offers nobody.
pub(super) fn action() -> impl Strategy<Value = Action> {
    let facet = || prop::sample::select(Facet::ALL.to_vec());
    let plan = || name().prop_map(|plan| PlanId::from(&*plan));
    // Few names, so that what is said is said of the same provisions.
    let number = || prop::collection::vec("[1-9]{1,2}", 0..3);
    let said = (number(), number()).prop_map(|(from, to)| Match {
        from,
        to,
        ..matched(0, 0)
    });
    let said = || prop::collection::vec(said.clone(), 0..40);
    prop_oneof![
        1 => prop::sample::select(Tab::ALL.to_vec()).prop_map(Action::Show),
        1 => prop::sample::select(Listed::ALL.to_vec()).prop_map(Action::List),
        1 => prop::sample::select(Reading::ALL.to_vec()).prop_map(Action::Read),
        1 => prop::sample::select(Feed::ALL.to_vec()).prop_map(Action::Feed),
        1 => prop::sample::select(Positions::ALL.to_vec()).prop_map(Action::Positions),
        1 => name().prop_map(|point| Action::Point((&*point).into())),
        1 => (facet(), name()).prop_map(|(facet, value)| Action::Toggle(facet, value)),
        1 => (facet(), name()).prop_map(|(facet, value)| Action::Only(facet, value)),
        1 => "\\PC{0,300}".prop_map(Action::Search),
        1 => prop::collection::vec(plan(), 0..7).prop_map(|mut plans| {
            plans.extend(plans.first().cloned());
            Action::Compare(plans)
        }),
        1 => prop::option::of(plan()).prop_map(Action::Beside),
        1 => prop::sample::select(ChangeFilter::ALL.to_vec()).prop_map(Action::ToggleChange),
        4 => said().prop_map(Action::Match),
        1 => (1_usize..99, 0_usize..99).prop_map(|(a, b)| Action::Unmatch(matched(a, b))),
        1 => prop::option::of(moment()).prop_map(Action::AsOf),
        1 => Just(Action::DropAll),
        1 => prop::option::of(prop::sample::select(Locale::ALL.to_vec())).prop_map(Action::Speak),
    ]
}

pub(super) fn view() -> impl Strategy<Value = View> {
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
            prop_oneof![
                4 => prop::collection::vec(any_match(), 0..3),
                1 => prop::collection::vec(any_match(), 0..=MAX_MATCHES),
            ],
            prop::collection::hash_set(prop::sample::select(ChangeFilter::ALL.to_vec()), 0..4),
            prop::option::of(name()),
        ),
        prop::option::of(moment()),
        (
            prop::sample::select(SortKey::ALL.to_vec()),
            any::<bool>(),
            prop::sample::select(Listed::ALL.to_vec()),
            prop::sample::select(Accounts::ALL.to_vec()),
            prop::sample::select(Feed::ALL.to_vec()),
            any::<bool>(),
            prop::option::of(name()),
            prop::sample::select(Reading::ALL.to_vec()),
            prop::sample::select(Positions::ALL.to_vec()),
        ),
    )
        .prop_map(
            |(dossier, tab, mut filter, group, selected, plans, of_plans, as_of, more)| View {
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
                matches: of_plans.3.into_iter().fold(Vec::new(), |mut all, said| {
                    if !all.contains(&said) {
                        all.push(said);
                    }
                    all
                }),
                beside: of_plans.5.map(|plan| (&*plan).into()),
                changes: of_plans.4.into_iter().collect(),
                sort: Sort {
                    key: more.0,
                    descending: more.1,
                },
                listed: more.2,
                accounts: more.3,
                feed: more.4,
                opposed: more.5,
                point: more.6.map(|point| (&*point).into()),
                reading: more.7,
                positions: more.8,
                packed: None,
                made_of: None,
                embedded: of_plans.0,
                locale: more.5.then(|| Locale::ALL[usize::from(more.1)]),
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
        let packed = Some(packed::to_text(&bytes).into());
        let view = View { packed, dossier: None, made_of: Some(hash), ..view };
        let address = encode(&view);
        let (back, notices) = decode(&address);
        // What is inside needs no hash, and what was packed has another.
        let view = View { made_of: None, ..view };
        prop_assert_eq!(&back, &view, "{}", address);
        prop_assert!(notices.is_empty(), "{:?}", notices);
        prop_assert_eq!(share(&view), address);
    }

    #[test]
    fn whatever_a_reader_does_is_an_address(start in view(), actions in prop::collection::vec(action(), 0..12)) {
        let mut view = start;
        for action in actions {
            view = reduce(&view, action);
            let address = encode(&view);
            let (back, notices) = decode(&address);
            prop_assert_eq!(&back, &view, "{}", address);
            prop_assert!(notices.is_empty(), "{:?}", notices);
        }
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
