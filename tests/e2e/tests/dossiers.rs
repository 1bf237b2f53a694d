//! Other dossiers: broken ones, refused ones, the reader's own.

use demarche_e2e::{Page, Site, dist};
use serde_json::{Value, json};
use std::fs;

fn shipped() -> Value {
    let text = fs::read_to_string(dist().join("dossier.json")).expect("the shipped dossier");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_broken_dossier_opens_with_its_problems_listed() {
    let mut broken = shipped();
    broken["events"][3]["channel"] = json!("us-rusia");
    broken["events"][5]["date"] = json!("2025-13-01");
    broken["events"][119]["id"] = broken["events"][118]["id"].clone();
    broken["topics"][0]["colour"] = json!("red");
    let site = Site::with(&[("broken.json", broken.to_string().as_bytes())]);
    let page = site.open("dossier=broken.json&view=table");
    let b = &page.browser;
    assert_eq!(page.count(), "117 events");
    assert!(
        b.text(".about-toggle .badge")
            .parse::<u32>()
            .unwrap_or_default()
            >= 4
    );
    b.click(".about-toggle");
    b.wait(
        "the problems",
        "document.querySelector('dialog[open] .problems')",
    );
    let problems = b.text(".problems");
    for words in [
        "/events/3/channel",
        "did you mean “us-russia”?",
        "/events/5/date",
        "“2025-13-01”: there is no month 13; months run from 01 to 12",
        "/events/119/id",
        "/topics/0/colour",
        "records were set aside",
    ] {
        assert!(problems.contains(words), "{words}: {problems}");
    }
    page.finish();
}

#[test]
fn what_is_no_dossier_is_refused_and_what_was_open_stays() {
    let mut newer = shipped();
    newer["demarche"] = json!(2);
    let newer = newer.to_string();
    let files = [
        ("text.json", "no json".as_bytes()),
        ("other.json", b"{}"),
        ("newer.json", newer.as_bytes()),
    ];
    let site = Site::with(&files);
    let page = site.open("view=table&party=russia");
    let b = &page.browser;
    let count = page.count();
    for (file, words) in [
        ("text.json", "not JSON"),
        ("other.json", "no dossier"),
        ("newer.json", "version"),
        ("missing.json", "no such file"),
    ] {
        page.go(&format!("dossier={file}&view=table"));
        b.wait(&format!("a word on {file}"), &format!("[...document.querySelectorAll('.note')].some((n) => n.innerText.includes('{file}') && n.innerText.includes('{words}'))"));
        b.wait("the view to stay", "!document.querySelector('.waiting')");
        assert_eq!(page.count(), count);
        assert!(!page.fragment().contains("dossier="), "{}", page.fragment());
    }
    // A file that is missing is an error of the network too; nothing else may be.
    page.finish_but(&["404"]);
}

#[test]
fn a_file_of_the_readers_own_opens_and_stays_in_the_tab() {
    let mut own = shipped();
    own["metadata"]["title"] = json!("My own talks");
    own["events"].as_array_mut().expect("events").truncate(10);
    own["statements"] = json!([]);
    own["disagreements"] = json!([]);
    for event in own["events"].as_array_mut().expect("events") {
        event["related"] = json!([]);
    }
    let site = Site::with(&[("own.json", own.to_string().as_bytes())]);
    let page = Page::open("view=table");
    let b = &page.browser;
    b.click(".about-toggle");
    b.wait("the dialog", "document.querySelector('dialog[open]')");
    b.type_into(
        "dialog input[type=file]",
        &site.file("own.json").display().to_string(),
    );
    b.wait(
        "the file",
        "document.querySelector('h1').innerText === 'My own talks'",
    );
    assert_eq!(page.count(), "10 events");
    let asked = b.eval(
        "performance.getEntriesByType('resource').filter((r) => r.name.includes('own')).length",
    );
    assert_eq!(asked, json!(0));
    b.back();
    b.wait(
        "the dossier before",
        "document.querySelector('h1').innerText.startsWith('Peace talks')",
    );
    b.forward();
    b.wait(
        "a word on the file",
        "document.querySelector('.notes').innerText.includes('Your own file is no longer open')",
    );
    b.click(".about-toggle");
    b.wait("the dialog", "document.querySelector('dialog[open]')");
    b.type_into(
        "dialog input[type=file]",
        &site.file("own.json").display().to_string(),
    );
    b.wait(
        "the file again",
        "document.querySelector('h1').innerText === 'My own talks'",
    );
    b.click(".about-toggle");
    b.wait("the dialog", "document.querySelector('dialog[open]')");
    b.click_words("dialog", "Open the shipped dossier");
    b.wait(
        "the shipped dossier",
        "document.querySelector('h1').innerText.startsWith('Peace talks')",
    );
    page.finish();
}
