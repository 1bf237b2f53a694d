//! Articles read to drafts: what the command prints, hostile texts, and what holds of any text.

use crate::corpora::bodies::article;
use demarche::{
    command::run,
    intake::{Draft, Intake, StatementDraft, read},
    load::load,
    model::Dossier,
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{ffi::OsString, fs, path::PathBuf, time::Instant};

fn found(text: &str) -> Intake {
    with(text, None)
}

fn with(text: &str, dossier: Option<&Dossier>) -> Intake {
    read(text, &"2025-12-22".parse().unwrap(), dossier).unwrap()
}

fn statements(found: &Intake) -> impl Iterator<Item = &StatementDraft> {
    found.drafts.iter().filter_map(|draft| match draft {
        Draft::Statement(draft) => Some(&**draft),
        Draft::Event(_) => None,
    })
}

/// Who said what, when and through whom, and what happened, a line each.
fn check(text: &str, expect: Expect) {
    let found = found(text);
    let lines = found.drafts.iter().map(|draft| match draft {
        Draft::Statement(draft) => {
            let mut line = format!("{} {}", draft.date.value, draft.speaker.value);
            for joint in &draft.joint_with {
                line += &format!(" + {}", joint.value);
            }
            for by in &draft.reported_by {
                line += &format!(" < {}", by.value);
            }
            if let Some(quote) = &draft.quote {
                line += &format!(" “{}”", quote.value);
            }
            line + "\n"
        }
        Draft::Event(draft) => {
            let actors: Vec<&str> = draft.actors.iter().map(|actor| &*actor.value).collect();
            format!(
                "{} [{}] {}\n",
                draft.date.value,
                draft.kind.value.code(),
                actors.join(", ")
            )
        }
    });
    expect.assert_eq(&lines.collect::<String>());
}

#[test]
fn speakers_stand_before_and_behind_the_verb() {
    check(
        "“We agree,” Kremlin spokesman Dmitry Peskov said on Sunday.\n\n“Not yet,” said the French foreign minister, Claire Aubry. “But soon we shall all agree.”\n\nHe told Reuters on Friday that the talks were over.",
        expect![[r#"
            2025-12-21 Dmitry Peskov “We agree”
            2025-12-21 Claire Aubry “Not yet”
            2025-12-21 Claire Aubry “But soon we shall all agree.”
            2025-12-19 Dmitry Peskov < Reuters
        "#]],
    );
}

#[test]
fn chains_run_from_the_outlet_to_the_person() {
    check(
        "RIA news agency cited Kremlin spokesman Dmitry Peskov as saying that Moscow was ready.\n\nThe offer was “rather unconstructive”, aide Yuri Ushakov said, according to Russian state media.\n\nReuters reported, citing two people familiar with the plan, that it had 20 points.",
        expect![[r#"
            2025-12-22 Dmitry Peskov < RIA
            2025-12-22 Yuri Ushakov < Russian state media “rather unconstructive”
            2025-12-22 two people familiar with the plan < Reuters
        "#]],
    );
}

#[test]
fn quotes_go_on_over_paragraphs() {
    check(
        "Foreign Minister Elena Marchetti spoke after the meeting.\n\n“It was long,” she said.\n\n“It will be longer.\n\n“And it will be worth it.”",
        expect![[r#"
            2025-12-22 Elena Marchetti “It was long”
            2025-12-22 Elena Marchetti “It will be longer.”
            2025-12-22 Elena Marchetti “And it will be worth it.”
        "#]],
    );
}

#[test]
fn a_figure_of_speech_is_no_attack() {
    check(
        "GENEVA – Russian officials quickly struck a more sceptical tone on Friday.\n\nUkraine and Russia struck a deal on prisoners on Saturday.\n\nRussia struck a port in Odesa with drones on Sunday.",
        expect![[r#"
            2025-12-20 [document] Ukraine, Russia
            2025-12-21 [military] Russia
        "#]],
    );
}

#[test]
fn an_event_is_told_once() {
    check(
        "Envoy Robert Hale met President Pavel Novotny in Vienna on Friday. The talks in Vienna lasted two hours.\n\nRussia attacked Odesa with drones on Saturday. Hale did not meet the opposition.",
        expect![[r#"
            2025-12-19 [talks] Robert Hale, Pavel Novotny
            2025-12-20 [military] Russia
        "#]],
    );
}

#[test]
fn what_is_no_part_of_the_article_says_nothing() {
    check(
        "Talks end\nBy Jane Doe\nFILE PHOTO: President Ali Hassan said hello. REUTERS/Jane Doe\nWe use cookies, the company said. Accept all\nGENEVA, Dec 21 (Reuters) - The talks are over, the foreign ministry said.\n(Reporting by Jane Doe; Editing by John Roe)",
        expect![[r#"
            2025-12-22 foreign ministry
        "#]],
    );
}

/// Quotation marks of five languages, one within another and some never closed: whatever is cut as a
/// quote stands in the text as it is.
#[test]
fn quotes_of_five_languages_are_cut_at_their_marks() {
    let texts = [
        "“He told me ‘never again’ twice,” Envoy Robert Hale said.",
        "« Il m'a dit “jamais plus” », a déclaré le ministre Alain Favre.",
        "«Він сказав мені “ніколи”», — заявив міністр Андрій Гнатов.",
        "„Er sagte mir ‚nie wieder‘“, Envoy Robert Hale said.",
        "\"Он сказал: «никогда»\", — заявил министр Юрий Ушаков.",
    ];
    for text in texts {
        let found = found(text);
        let said: Vec<_> = statements(&found).collect();
        let quote = said.first().and_then(|draft| draft.quote.as_ref());
        let quote = quote.unwrap_or_else(|| panic!("no quote in {text}"));
        assert!(text.contains(&quote.value), "{} in {text}", quote.value);
        assert!(
            quote.value.chars().count() > 18,
            "{} in {text}",
            quote.value
        );
        // Never closed, it is unsure, and still of the text.
        let open = text.replace(['”', '»', '“'], "“");
        for draft in statements(&self::found(&open)) {
            let quote = draft.quote.iter().map(|quote| &quote.value);
            assert!(quote.into_iter().all(|quote| open.contains(quote.as_str())));
        }
    }
}

#[test]
fn banners_captions_and_tables_of_a_page_say_nothing() {
    check(
        "<div>We use cookies, the company said. <button>Accept all</button></div><h1>Talks end</h1>\
<figure><img><figcaption>President Ali Hassan said hello.</figcaption></figure>\
<table><tr><td>Minister Elena Marchetti said</td><td>no</td></tr></table>\
<nav>Read also: Hassan said</nav><p>GENEVA, Dec 21 (Reuters) - The talks are over, the foreign ministry said.</p>\
<aside>Envoy Robert Hale said more.</aside><p>Sign up for our newsletter, the paper said.</p>",
        expect![[r#"
            2025-12-22 foreign ministry
        "#]],
    );
}

#[test]
fn what_a_relative_clause_tells_stays_in_it() {
    check(
        "Foreign Minister Elena Marchetti, who met President Ali Hassan on Friday, flew to Vienna on Saturday.\n\nThe two sides, she said on Sunday, would meet again.",
        expect![[r#"
            2025-12-19 [talks] Elena Marchetti, Ali Hassan
            2025-12-20 [visit] Elena Marchetti
            2025-12-21 Elena Marchetti
        "#]],
    );
}

#[test]
fn what_a_dossier_has_is_known() {
    let dossier = load(crate::SHIPPED.as_bytes()).unwrap().dossier;
    let text = "A meeting could only be seen positively if there was mutual political will, Kremlin spokesman Dmitry Peskov said on Sunday of a Putin-Macron talk.";
    let found = with(text, Some(&dossier));
    let said = statements(&found).next().unwrap();
    assert_eq!(said.actor.as_deref(), Some("peskov"));
    assert_eq!(
        said.known.as_deref(),
        Some("st-2025-12-21-peskov-mutual-will")
    );
    // Whoever the dossier has under another name is known by what is told, or by a quote.
    let of_nobody = |text: &str| {
        let found = with(text, Some(&dossier));
        let said = statements(&found).next().unwrap();
        (said.actor.clone(), said.known.clone())
    };
    assert_eq!(
        of_nobody(
            "Envoys of both countries on Sunday described the three days of talks as “productive and constructive”."
        ),
        (None, Some("st-2025-12-21-witkoff-joint".to_owned()))
    );
    assert_eq!(
        of_nobody(
            "Two vessels and two piers were damaged by a drone and large fires broke out, officials of the region said on Sunday."
        ),
        (None, Some("st-2025-12-22-krasnodar-hq".to_owned()))
    );
    // Another speaker's words on another day are new.
    let found = with(
        "The Swiss envoy, Alain Favre, said on Monday that chocolate was cheap.",
        Some(&dossier),
    );
    let said = statements(&found).next().unwrap();
    assert_eq!((&said.actor, &said.known), (&None, &None));
}

#[test]
fn accounts_that_oppose_each_other_are_told() {
    let found = found(
        "US envoy Steve Witkoff said the Miami talks were productive. Kremlin aide Yuri Ushakov called the Miami talks “unconstructive”.",
    );
    let both: Vec<&[usize]> = statements(&found).map(|draft| &*draft.opposes).collect();
    assert_eq!(both, [&[1_usize][..], &[0]]);
}

#[test]
fn the_command_prints_drafts() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("article.txt");
    fs::write(
        &path,
        "“We agree,” Kremlin spokesman Dmitry Peskov told the BBC on Sunday.",
    )
    .unwrap();
    let path = path.to_str().unwrap().to_owned();
    let output = |args: &[&str]| {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = run(&args, &mut out, &mut err).unwrap();
        (
            String::from_utf8(out).unwrap(),
            String::from_utf8(err).unwrap(),
            status,
        )
    };
    let (out, _, status) = output(&["intake", &path, "--date", "2025-12-22", "--format", "json"]);
    assert_eq!(status, 0);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let mut draft = json["drafts"][0].clone();
    draft.as_object_mut().unwrap().remove("fields");
    assert_eq!(
        draft,
        serde_json::json!({
            "record": "statement", "speaker": "Dmitry Peskov", "quote": "We agree", "date": "2025-12-21",
            "stance": "claims", "reported_by": ["BBC"], "span": [0, 67], "perhaps": false,
        })
    );
    let (_, err, status) = output(&["intake", &path]);
    assert_eq!((status, err.contains("--date 2025-12-22")), (2, true));
    let (_, err, status) = output(&["intake", &path, "--date", "Sunday"]);
    assert_eq!((status, err.contains("`Sunday`")), (2, true));
    let (_, err, status) = output(&["intake", "nowhere.txt", "--date", "2025-12-22"]);
    assert_eq!((status, err.starts_with("error: nowhere.txt:")), (2, true));
}

/// The time that a text takes, in seconds.
fn seconds(text: &str) -> f64 {
    let start = Instant::now();
    found(text);
    start.elapsed().as_secs_f64()
}

#[test]
fn hostile_texts_end_soon() {
    let endless = "Peskov said that ".repeat(3_000);
    let quotes = "“a” said Peskov, ".repeat(10_000);
    let open = "“ «„‘\"' ".repeat(10_000);
    let commas = "Peskov, ".repeat(10_000);
    let capitals = "The Of Foreign Ministry and ".repeat(5_000);
    let tags = format!("<p>{}", "<a <b ".repeat(10_000));
    let scripts = format!("<p>{}", "<script>".repeat(5_000));
    let dates = "on Sunday two days later ".repeat(5_000);
    let nested = "“Il a dit «que „Er sagte ‚nein‘ und “он сказал «ні» ‹oui› \"yes' ".repeat(3_000);
    let from_the_right =
        "قال الرئيس علي حسن يوم الأحد إن المحادثات «انتهت». אמר ראש הממשלה \"לא\". ".repeat(3_000);
    let clauses = "Peskov, who met Hale, who, said ".repeat(3_000);
    let company = "President Ali Hassan and the two leaders met both sides. ".repeat(3_000);
    let pairs = "met Hale in Rome on Monday and ".repeat(4_000);
    let objects = "in Doha of Doha near the minister ".repeat(3_000) + " said";
    let linked =
        "<script type=\"application/ld+json\">[{\"headline\":\"a\"}]</script><p>".repeat(3_000);
    for text in [
        endless,
        quotes,
        open,
        commas,
        capitals,
        tags,
        scripts,
        dates,
        nested,
        from_the_right,
        clauses,
        company,
        pairs,
        objects,
        linked,
    ] {
        let time = seconds(&text);
        let head: String = text.chars().take(40).collect();
        assert!(time < 20.0, "{time} s for {head}");
    }
}

#[test]
fn a_long_text_takes_time_by_its_length() {
    let paragraph = "Envoy Robert Hale met President Pavel Novotny in Vienna on Friday. “We agree,” he told reporters.\n\n";
    let short = seconds(&paragraph.repeat(1_000)).max(0.01);
    let long = seconds(&paragraph.repeat(8_000));
    assert!(long < short * 24.0, "{short} s, then {long} s");
}

proptest! {
    /// Any text made of what articles are made of keeps what holds of all.
    #[test]
    fn every_field_names_its_characters(
        parts in proptest::collection::vec(
            prop_oneof![
                Just("“".to_owned()), Just("”".to_owned()), Just("\"".to_owned()), Just("«".to_owned()), Just("»".to_owned()),
                Just("„".to_owned()), Just("‘".to_owned()), Just("’".to_owned()), Just(", ".to_owned()), Just(". ".to_owned()),
                Just("\n".to_owned()), Just(" said ".to_owned()), Just(" Peskov ".to_owned()), Just(" President Ali Hassan ".to_owned()),
                Just(" the foreign ministry ".to_owned()), Just(" on Sunday ".to_owned()), Just(" met ".to_owned()), Just(" he ".to_owned()),
                Just(" according to ".to_owned()), Just(" Reuters ".to_owned()), Just(" cited ".to_owned()), Just(" as saying ".to_owned()),
                Just(" заявил ".to_owned()), Just(" Песков ".to_owned()), Just(" — ".to_owned()), Just("'s ".to_owned()), Just(" two officials ".to_owned()),
                "\\PC{0,6}",
            ],
            0..60,
        )
    ) {
        article(parts.concat().as_bytes());
    }

    /// And so does any text at all.
    #[test]
    fn any_text_is_read(text in "(?s).{0,200}") {
        article(text.as_bytes());
    }
}
