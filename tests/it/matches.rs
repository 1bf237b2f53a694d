//! What makes a match, what makes none, and which reasons a reader is given for it.

use crate::compare;
use demarche::{
    align::{Clause, Confirmed, Pairing, ReasonKind, WordVectors, clauses},
    outline::outline,
    quantity::format_written,
};

fn compared(a: &str, b: &str) -> Pairing {
    let [a, b] = [a, b].map(|text| clauses(&outline(text).points));
    compare(&a, &b, &[])
}

/// The links of a comparison as `1+2=3`, with numbers from 1; what stands alone is left out.
fn links(a: &str, b: &str) -> String {
    let numbers = |rows: &[usize]| -> String {
        let rows: Vec<String> = rows.iter().map(|row| (row + 1).to_string()).collect();
        rows.join("+")
    };
    let links: Vec<String> = (compared(a, b).links.iter())
        .filter(|link| !link.from.is_empty() && !link.to.is_empty())
        .map(|link| format!("{}={}", numbers(&link.from), numbers(&link.to)))
        .collect();
    links.join(" ")
}

/// What stands in all the texts below, so that words have their usual rarity.
const FRAME_A: &str = "\n8. The parties release all prisoners within 30 days.\n\
    9. Elections to the assembly of Orlen are held in the spring.\n\
    10. Customs duties on grain are abolished.\n";
const FRAME_B: &str = "\n18. All prisoners are released by the parties within 30 days.\n\
    19. In the spring the assembly of Orlen is elected anew.\n\
    20. Grain is free of customs duties.\n";

#[test]
fn what_is_left_over_is_not_paired_for_want_of_better() {
    for (a, b) in [
        // Nothing but a name in common.
        (
            "1. The railway to Orlen is repaired.",
            "11. The theatre of Orlen is named after the poet.",
        ),
        // Nothing but function words and what every treaty says.
        (
            "1. Each of the Parties shall, under this Article, also have to disarm the militias.",
            "11. Each of the Parties shall, under this Article, also have to plant trees.",
        ),
        // Nothing at all.
        (
            "1. Monuments are protected.",
            "11. The strait is swept by a flotilla.",
        ),
    ] {
        let found = links(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
        assert_eq!(found, "2=2 3=3 4=4", "{a}\n{b}");
    }
}

#[test]
fn nothing_is_attached_by_a_name_alone() {
    let a = "1. The port of Orlen is open to merchant ships of all flags.";
    let b = "11. Merchant ships of all flags may enter the port of Orlen.\n\
        12. The university of Orlen receives a new library.";
    let found = links(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
    assert_eq!(found, "1=1 2=3 3=4 4=5");
}

#[test]
fn parts_are_found_by_what_they_cover() {
    // Items of a list became points of their own.
    let list = "1. Each side withdraws:\n\
        (a) artillery to 40 kilometres from the line;\n\
        (b) tanks to 20 kilometres from the river;\n\
        (c) rocket launchers to 70 kilometres from the capital.";
    let points = "11. Artillery is withdrawn to 40 kilometres from the line.\n\
        12. Tanks are withdrawn to 20 kilometres from the river.\n\
        13. Rocket launchers are withdrawn to 70 kilometres from the capital.";
    let (a, b) = (format!("{list}{FRAME_A}"), format!("{points}{FRAME_B}"));
    assert_eq!(links(&a, &b), "1=1+2+3 2=4 3=5 4=6");
    assert_eq!(links(&b, &a), "1+2+3=1 4=2 5=3 6=4");
}

#[test]
fn reasons_are_words_that_carry_meaning() {
    for (a, b, words, numbers) in [
        (
            "1. Each Party shall withdraw its artillery from the bridge within 12 days.",
            "11. From the bridge each Party shall withdraw within 12 days all of its artillery.",
            "withdraw artillery bridge",
            "at most 12 days",
        ),
        (
            "1. Les Parties s'engagent à ne pas placer de mines dans le fleuve pendant 12 ans.",
            "11. Pendant 12 ans, les Parties s'engagent à ce que nulle mine, ni mines, ne soit placée dans le fleuve.",
            "engagent mines fleuve",
            "12 years",
        ),
        (
            "1. Jede Vertragspartei wird die Brücke und die Straße in ihrem Gebiet bauen.",
            "11. Die Straße und die Brücke wird jede Vertragspartei in ihrem Gebiet bauen.",
            "bauen",
            "",
        ),
        (
            "1. Стороны обязуются восстановить мост и железную дорогу через реку.",
            "11. Мост через реку и железную дорогу Стороны обязуются восстановить.",
            "обязуются восстановить мост железную дорогу",
            "",
        ),
        (
            "1. Schools, hospitals, libraries, theatres, museums, archives and churches are spared.",
            "11. Churches, archives, museums, theatres, libraries, hospitals and schools are spared.",
            "schools hospitals libraries theatres museums",
            "",
        ),
    ] {
        let pairing = compared(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
        let link = &pairing.links[0];
        assert_eq!((&*link.from, &*link.to), (&[0][..], &[0][..]), "{a}");
        let told = |kind: ReasonKind| -> String {
            let reasons = link.reasons.iter().filter(|reason| reason.kind == kind);
            // Numbers are told as the command tells them.
            let words: Vec<String> = (reasons.flat_map(|reason| &reason.shared))
                .map(|shared| format_written(shared))
                .collect();
            words.join(" ")
        };
        assert_eq!(told(ReasonKind::Words), words, "{a}");
        assert_eq!(told(ReasonKind::Numbers), numbers, "{a}");
    }
}

#[test]
fn other_words_for_the_same_thing_are_a_reason() {
    let a = "1. Members of the militias face no prosecution.";
    let b = "11. Criminal responsibility does not fall on members of the militias.";
    let pairing = compared(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
    let link = &pairing.links[0];
    assert_eq!((&*link.from, &*link.to), (&[0][..], &[0][..]));
    let meanings: Vec<&str> = (link.reasons.iter())
        .filter(|reason| reason.kind == ReasonKind::Meaning)
        .flat_map(|reason| reason.shared.iter().map(String::as_str))
        .collect();
    assert_eq!(meanings, ["prosecution ~ criminal responsibility"]);
}

#[test]
fn bounds_of_numbers_are_no_meaning_that_is_told() {
    let a = "1. Each delegation has at least nine women among its members.";
    let b = "11. The women in every delegation are nine or more.";
    let pairing = compared(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
    let reasons = &pairing.links[0].reasons;
    assert!(!reasons.is_empty());
    for words in reasons.iter().flat_map(|reason| &reason.shared) {
        assert!(!words.contains('~'), "{words}");
    }
}

#[test]
fn a_part_in_other_words_is_found_beside_the_other_parts() {
    let whole = "1. In a shortage, neither State shall interrupt deliveries of current that have been contracted. Hospitals and waterworks have priority.";
    let (part, other) = (
        "Supplies of current already agreed continue when power is scarce.",
        "Water plants and clinics are served first.",
    );
    let rest = [
        "Sea birds are counted each spring.",
        "The archive opens its reading room to scholars.",
        "Stamps are exchanged by collectors.",
    ];
    let answers = |texts: [&str; 5], words: &[WordVectors]| -> Vec<usize> {
        let of = |text: &str| clauses(&outline(text).points);
        let b: Vec<String> = (texts.iter().zip(1..))
            .map(|(text, number)| format!("{number}. {text}"))
            .collect();
        let a = of(&format!("{whole}\n2. {}", rest[0]));
        let pairing = demarche::align::compare(&a, &of(&b.join("\n")), &[], words);
        pairing.links[0].to.clone()
    };
    let beside = [part, other, rest[0], rest[1], rest[2]];
    let far = [part, rest[0], rest[1], rest[2], other];
    assert_eq!(answers(beside, &[]), [0, 1]);
    assert_eq!(answers(far, &[]), [0]);
    // Where it is known what words mean, it is found wherever it stands.
    assert_eq!(answers(beside, WordVectors::shipped()), [0, 1]);
    assert_eq!(answers(far, WordVectors::shipped()), [0, 4]);
}

#[test]
fn no_more_than_five_words_are_told_of_a_match() {
    let a = "1. Ports and harbours\nThe harbours of Orlen, Tamm and Vask admit merchant ships, tankers, ferries and barges.";
    let b = "11. Harbours, ports\nMerchant ships, barges, tankers and ferries are admitted to the harbours of Vask, Tamm and Orlen.";
    let pairing = compared(&format!("{a}{FRAME_A}"), &format!("{b}{FRAME_B}"));
    let kinds = [ReasonKind::Headings, ReasonKind::Names, ReasonKind::Words];
    let told: Vec<&String> = (pairing.links[0].reasons.iter())
        .filter(|reason| kinds.contains(&reason.kind))
        .flat_map(|reason| &reason.shared)
        .collect();
    assert!((1..=5).contains(&told.len()), "{told:?}");
    let mut once = told.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), told.len(), "{told:?}");
}

/// The border cases of `docs/compare.md`: what is told of each, and that it stands there.
#[test]
fn reworded_and_modified_are_told_apart() {
    let docs = include_str!("../../docs/compare.md");
    for (a, b, change) in [
        (
            "The committee decides by a majority of five.",
            "The committee decides by a majority of six.",
            "modified",
        ),
        (
            "The mission has 600 members, who may go anywhere.",
            "Six hundred members form the mission; they may go anywhere.",
            "reworded",
        ),
        (
            "The lease ends on 31 March.",
            "The lease ends on 30 June.",
            "modified",
        ),
        (
            "Orlen repairs the bridge over the Vask.",
            "Tamm repairs the bridge over the Vask.",
            "modified",
        ),
        (
            "Military aircraft may fly over the strait.",
            "Military aircraft may not fly over the strait.",
            "modified",
        ),
        (
            "The truce shall be extended for 90 days.",
            "The truce may be extended for 90 days.",
            "modified",
        ),
        (
            "Refugees return to their villages and receive seed.",
            "Refugees return to their villages and receive seed, provided that they register.",
            "modified",
        ),
        (
            "Displaced families shall return to their homes in safety.",
            "In safety shall displaced families return to their homes.",
            "reworded",
        ),
        (
            "The hospital pays for the treatment of the wounded.",
            "Treatment of the wounded is paid for by the hospital.",
            "reworded",
        ),
        (
            "Inspectors are admitted to the arsenal twice a year.",
            "Inspectors are admitted to the arsenal at any time.",
            "modified",
        ),
    ] {
        // Names are told by what stands within sentences.
        let names = "\n5. The ports of Orlen and of Tamm on the river Vask are open to ships.\n";
        let pairing = compared(
            &format!("1. {a}{names}{FRAME_A}"),
            &format!("1. {b}{names}{FRAME_B}"),
        );
        let link = &pairing.links[0];
        assert_eq!((&*link.from, &*link.to), (&[0][..], &[0][..]), "{a}");
        assert_eq!(link.change.code(), change, "{a}\n{b}");
        assert!(docs.contains(&format!("| {a} | {b} | {change} |")), "{a}");
    }
}

/// What is told of sentences before and after: each kind of change, in several languages.
#[test]
fn changes_are_told_by_what_is_obliged() {
    let point = |text: &str| Clause {
        text: text.to_owned(),
        ..Clause::default()
    };
    // By these the language of each side is told, and what its names are.
    let frame = |sentence: &str| -> [Clause; 2] {
        let has = |chars: std::ops::RangeInclusive<char>| sentence.contains(|c| chars.contains(&c));
        let words = sentence.to_lowercase();
        let has_word = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
        let text = if has('\u{4e00}'..='\u{9fff}') {
            "双方应在本协定签署之后立即停止一切敌对行动。"
        } else if has('\u{600}'..='\u{6ff}') {
            "على الطرفين أن يوقفا إطلاق النار في جميع المناطق التي تقع على الحدود."
        } else if sentence.contains(['і', 'ї', 'є']) {
            "Сторони та їхні уряди мають дбати про мир, який є метою цієї угоди, і що він не буде порушений."
        } else if has('а'..='я') {
            "Стороны и их правительства заботятся о мире, который является целью этого договора, и что он не будет нарушен."
        } else if has_word(&["les", "le", "l'armée", "ceux", "une"]) {
            "Les parties et leurs gouvernements veillent à la paix, qui est le but de ce traité, dans les villes."
        } else if has_word(&[
            "die",
            "der",
            "den",
            "alle",
            "einige",
            "jedes",
            "handelsschiffe",
        ]) {
            "Die Parteien und ihre Regierungen sorgen für den Frieden, der das Ziel dieses Vertrages ist."
        } else if has_word(&["el", "los", "la", "todos", "algunos"]) {
            "Las partes y sus gobiernos velan por la paz, que es el fin de este tratado, en las ciudades."
        } else {
            "The parties and their governments care for the peace that is the aim of this treaty in the towns of Orlen and of Tamm."
        };
        [point(text), point("Orlen, Tamm.")]
    };
    let confirmed = [Confirmed {
        from: vec![0],
        to: vec![0],
    }];
    let table = include_str!("data/changes.txt");
    let lines: Vec<&str> = (table.lines())
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert!(lines.len() >= 60, "{} lines", lines.len());
    let mut wrong = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(" | ").collect();
        let [expected, before, after] = cells[..] else {
            panic!("not three cells: {line}");
        };
        let side = |text: &str| -> Vec<Clause> {
            std::iter::once(point(text)).chain(frame(text)).collect()
        };
        let pairing = compare(&side(before), &side(after), &confirmed);
        let link = pairing.links.iter().find(|link| link.from.contains(&0));
        let told = link.map(|link| link.change.code()).unwrap_or_default();
        if told != expected {
            wrong.push(format!("{told} for {line}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
