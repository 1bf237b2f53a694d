//! Sites: what can be read of a dossier before the page runs, and the folder that the
//! `demarche publish` command lays out.

use crate::{SHIPPED, SMALL, loaded, small_with};
use demarche::{
    command::run,
    publish::{
        Address,
        head::head,
        index,
        offline::is_kept,
        preview,
        readable::{newest, readable},
    },
    view::Tab,
};
use expect_test::{Expect, expect, expect_file};
use site_files::{files, hash, packed};
use std::{
    ffi::OsString,
    fs,
    io::Read,
    path::{Path, PathBuf},
};

fn address() -> Address {
    "https://example.org/talks/".parse().unwrap()
}

#[test]
fn the_first_view_of_a_small_dossier() {
    expect_file!["data/small-first-view.html"].assert_eq(&readable(&loaded(SMALL)));
}

#[test]
fn the_head_with_an_address_and_without() {
    let small = loaded(SMALL).dossier;
    expect_file!["data/small-head.html"].assert_eq(&head(&small, Some(&address())));
    let bare = head(&small, None);
    assert!(
        !bare.contains("canonical") && !bare.contains("og:url"),
        "{bare}"
    );
    assert!(
        bare.contains("<meta property=\"og:image\" content=\"preview.png\">"),
        "{bare}"
    );
}

#[test]
fn every_newest_turn_has_date_channel_confidence_and_sources() {
    let shipped = loaded(SHIPPED);
    let dossier = &shipped.dossier;
    let html = readable(&shipped);
    let rows = newest(dossier);
    assert_eq!(rows.len(), 12);
    let of_rest = (0..dossier.events.len()).filter(|row| !rows.contains(row));
    let oldest = &dossier.events[*rows.last().unwrap()].date;
    assert!(
        of_rest
            .map(|row| &dossier.events[row].date)
            .all(|date| date <= oldest)
    );
    let turns = html
        .split("<li>")
        .filter(|part| part.contains("class=\"confidence\""));
    let mut count = 0;
    for (turn, &row) in turns.zip(&rows) {
        let event = &dossier.events[row];
        assert!(turn.contains(&event.date.human()), "{turn}");
        assert!(turn.contains("Source"), "{turn}");
        for citation in &event.sources {
            let source = dossier.source(citation.source.as_str()).unwrap();
            let url = source
                .url
                .as_deref()
                .unwrap_or_default()
                .replace('&', "&amp;");
            assert!(turn.contains(&format!("href=\"{url}\"")), "{url}: {turn}");
        }
        count += 1;
    }
    assert_eq!(count, rows.len());
    for plan in &dossier.plans {
        assert!(html.contains(&plan.date.human()), "{}", plan.name);
    }
}

#[test]
fn dates_that_are_not_sure_are_told_as_such() {
    let html = readable(&loaded(SMALL));
    assert!(
        html.contains(
            "<span class=\"number\" title=\"EDTF 2025-03-14?\">14 March 2025 (uncertain)</span>"
        ),
        "{html}"
    );
    assert!(
        html.contains("<time datetime=\"2025-03\">March 2025</time>"),
        "{html}"
    );
    assert!(
        html.contains("Disputed: a party concerned contests it."),
        "{html}"
    );
}

#[test]
fn nothing_that_a_dossier_says_is_markup() {
    let hostile =
        "</title></script><script>x</script><img src=x onerror=x> \\\" onclick=\\\"x\\u202e";
    let mut text = SMALL.to_owned();
    for word in [
        "Talks on the river",
        "A made-up example.",
        "The Gazette",
        "Mayors meet",
        "Direct",
        "The mayors meet",
        "They spoke.",
        "First draft",
        "dropped",
        "A. Mayor",
        "Whether there was a deal",
        "time and place",
    ] {
        assert!(text.contains(&format!("\"{word}\"")), "{word}");
        text = text.replace(&format!("\"{word}\""), &format!("\"{word} {hostile}\""));
    }
    text = text.replace(
        "https://example.org/mayors",
        "https://example.org/\\\"><script>x",
    );
    text = text.replace("\"language\": \"en\"", "\"language\": \"e\\\"><script>\"");
    let hostile = loaded(&text);
    let tags = |html: &str, allowed: &[&str]| {
        for tag in html.split('<').skip(1) {
            let name: String = tag
                .trim_start_matches('/')
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
            assert!(allowed.contains(&&*name), "<{tag}");
            // Outside the quotes, where an attribute begins.
            let outside = tag.split('>').next().unwrap().split('"').step_by(2);
            let outside: String = outside.collect();
            assert!(
                !outside.contains("onclick") && !outside.contains("onerror"),
                "<{tag}"
            );
        }
        assert!(!html.contains('\u{202e}'));
    };
    let first = readable(&hostile);
    assert!(first.contains("&lt;script&gt;"));
    tags(
        &first,
        &[
            "div",
            "header",
            "span",
            "h1",
            "h2",
            "h3",
            "nav",
            "ul",
            "ol",
            "li",
            "a",
            "button",
            "search",
            "input",
            "label",
            "main",
            "p",
            "noscript",
            "section",
            "time",
            "footer",
            "kbd",
            "b",
            "h4",
            "blockquote",
            "svg",
            "path",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ],
    );
    assert_eq!(
        first.matches("<div").count(),
        readable(&loaded(SMALL)).matches("<div").count()
    );
    let head = head(&hostile.dossier, Some(&address()));
    tags(&head, &["title", "meta", "link", "script"]);
    assert_eq!(head.matches("<script").count(), 1);
    assert_eq!(head.matches("</script").count(), 1);
}

#[test]
fn an_address_that_leads_elsewhere_is_no_link() {
    for url in [
        "javascript:alert(1)",
        "https://bank.example@elsewhere.example/",
        "https://b\u{430}nk.example/",
    ] {
        let html = readable(&loaded(&small_with("https://example.org/mayors", url)));
        assert!(!html.contains(&format!("href=\"{url}")), "{url}");
        // Its words stay, or it is said that its record was set aside.
        assert!(
            html.contains("Mayors meet") || html.contains("gazette (its record was set aside)")
        );
    }
}

#[test]
fn the_picture_is_of_the_size_that_previews_ask_for_and_is_not_empty() {
    let png = preview::png(&loaded(SHIPPED).dossier).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&png))
        .read_info()
        .unwrap();
    assert_eq!((reader.info().width, reader.info().height), preview::SIZE);
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let dark = pixels.chunks(4).filter(|pixel| pixel[0] < 90).count();
    assert!(dark > 10_000, "{dark}");
    assert!(png.len() < 200_000, "{}", png.len());
}

#[test]
fn the_page_has_its_places_and_knows_every_view() {
    let page = include_str!("../../index.html");
    assert!(index::is_page(page));
    let opening = include_str!("../../static/opening.js");
    let styles = include_str!("../../static/css/readable.css");
    for tab in Tab::ALL.iter().filter(|tab| **tab != Tab::default()) {
        assert!(
            opening.contains(&format!("\"{}\"", tab.code())),
            "{}",
            tab.code()
        );
        assert!(
            styles.contains(&format!("[data-opening=\"{}\"]", tab.code())),
            "{}",
            tab.code()
        );
    }
}

/// A folder of a test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("publish")
        .join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A page as a build leaves it, as far as `publish` looks at it.
fn page(folder: &Path) -> PathBuf {
    let page = folder.join("page");
    fs::create_dir_all(page.join("icons")).unwrap();
    for (name, text) in [
        ("index.html", include_str!("../../index.html")),
        (
            "sw.js",
            "const VERSION=\"development\",ASSETS=[],FORMAT=1;new Map(ASSETS);// long enough to be worth packing, as the true one is: long enough, long enough, long enough",
        ),
        ("page.css", include_str!("../../static/css/tokens.css")),
        ("dossier.json", SHIPPED),
        (
            "icons/icon.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ),
        ("index.html.br", "stale"),
        ("dossier.json.gz", "stale"),
    ] {
        fs::write(page.join(name), text).unwrap();
    }
    page
}

/// Runs `demarche publish` in a folder; paths in what it prints are those below it.
fn publish(folder: &Path, text: &str, more: &[&str]) -> String {
    let file = folder.join("my.json");
    fs::write(&file, text).unwrap();
    let mut args: Vec<OsString> = vec!["publish".into(), file.into()];
    args.extend([OsString::from("--page"), page(folder).into()]);
    args.extend([OsString::from("-o"), folder.join("site").into()]);
    args.extend(more.iter().map(OsString::from));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let printed = format!("{}{}status: {status}\n", text(out), text(err));
    printed.replace(&format!("{}/", folder.display()), "")
}

/// What unpacks from the packed copies of a file, which must be the file itself.
fn assert_packed(file: &Path) {
    let bytes = fs::read(file).unwrap();
    let copy = |ending: &str| fs::read(format!("{}{ending}", file.display())).unwrap();
    let (mut from_gz, mut from_br) = (Vec::new(), Vec::new());
    flate2::read::GzDecoder::new(&*copy(".gz"))
        .read_to_end(&mut from_gz)
        .unwrap();
    brotli::Decompressor::new(&*copy(".br"), 4096)
        .read_to_end(&mut from_br)
        .unwrap();
    assert_eq!(from_gz, bytes);
    assert_eq!(from_br, bytes);
}

#[test]
fn a_site_is_whole() {
    let folder = folder("whole");
    let check = |printed: String, expect: Expect| expect.assert_eq(&printed);
    check(
        publish(&folder, SMALL, &["--address", "https://example.org/talks"]),
        expect![[r#"
            site: Talks on the river
            Copy it to https://example.org/talks/.
            Crawlers find its list of pages by a line in the robots.txt at the root of the host:
            Sitemap: https://example.org/talks/sitemap.xml
            status: 0
        "#]],
    );
    let site = folder.join("site");
    let read = |name: &str| fs::read_to_string(site.join(name)).unwrap();
    assert_eq!(
        files(&site).unwrap(),
        [
            "dossier.json",
            "dossier.json.br",
            "dossier.json.gz",
            "icons/icon.svg",
            "index.html",
            "index.html.br",
            "index.html.gz",
            "page.css",
            "page.css.br",
            "page.css.gz",
            "preview.png",
            "sitemap.xml",
            "sw.js",
            "sw.js.br",
            "sw.js.gz",
        ]
    );
    assert_eq!(read("dossier.json"), SMALL);
    let index = read("index.html");
    assert!(
        index.contains("<title>Talks on the river · Demarche</title>"),
        "{index}"
    );
    assert!(
        !index.contains("<title>Demarche</title>") && index.contains(&readable(&loaded(SMALL)))
    );
    assert!(read("sitemap.xml").contains("<loc>https://example.org/talks/</loc>"));
    // What the page brings without packed copies gets them as well.
    for name in ["index.html", "dossier.json", "page.css", "sw.js"] {
        assert_packed(&site.join(name));
    }
    // The service worker keeps what it is asked to keep, as it is.
    let worker = read("sw.js");
    for name in files(&site).unwrap() {
        let hash = match &*name {
            "dossier.json" => String::new(),
            name => hash(&fs::read(site.join(name)).unwrap()),
        };
        assert_eq!(
            worker.contains(&format!("[{name:?}, {hash:?}]")),
            is_kept(&name),
            "{name}: {worker}"
        );
    }
}

#[test]
fn a_host_of_its_own_has_robots_txt() {
    let folder = folder("root");
    publish(&folder, SMALL, &["--address=https://example.org/"]);
    let robots = fs::read_to_string(folder.join("site/robots.txt")).unwrap();
    assert!(
        robots.contains("Sitemap: https://example.org/sitemap.xml\n"),
        "{robots}"
    );
}

#[test]
fn a_site_takes_the_place_of_an_older_one_and_leaves_other_files() {
    let folder = folder("again");
    let site = folder.join("site");
    publish(&folder, SMALL, &["--address", "https://example.org/"]);
    // The older version had another file, with packed copies; the host keeps one beside it.
    for name in [
        "old-0123456789abcdef.js",
        "old-0123456789abcdef.js.br",
        "CNAME",
    ] {
        fs::write(site.join(name), "x").unwrap();
    }
    let worker = fs::read_to_string(site.join("sw.js")).unwrap();
    let worker = worker.replacen(
        "ASSETS=[\n",
        "ASSETS=[\n[\"old-0123456789abcdef.js\",\"00\"],\n[\"../my.json\",\"00\"],\n",
        1,
    );
    fs::write(site.join("sw.js"), worker).unwrap();
    let other = small_with("Talks on the river", "Talks on the lake");
    let printed = publish(&folder, &other, &[]);
    assert!(printed.ends_with("status: 0\n"), "{printed}");
    let names = files(&site).unwrap();
    assert!(
        names
            .iter()
            .all(|name| !name.starts_with("old-") && name != "sitemap.xml" && name != "robots.txt"),
        "{names:?}"
    );
    assert!(names.contains(&"CNAME".to_owned()) && folder.join("my.json").exists());
    assert!(
        fs::read_to_string(site.join("index.html"))
            .unwrap()
            .contains("Talks on the lake")
    );
    assert_packed(&site.join("index.html"));
}

#[test]
fn a_folder_of_something_else_is_left_alone() {
    let folder = folder("foreign");
    let site = folder.join("site");
    fs::create_dir_all(&site).unwrap();
    fs::write(site.join("thesis.txt"), "years of work").unwrap();
    expect![[r#"
        error: site is not empty and holds no site of Demarche (thesis.txt for one); choose another folder, or lay the site among these files with `--force`

        status: 2
    "#]]
    .assert_eq(&publish(&folder, SMALL, &[]));
    assert_eq!(files(&site).unwrap(), ["thesis.txt"]);
    assert!(publish(&folder, SMALL, &["--force"]).ends_with("status: 0\n"));
    assert!(files(&site).unwrap().contains(&"thesis.txt".to_owned()));
}

#[test]
fn unpacked_no_copy_of_an_older_file_is_left() {
    let folder = folder("unpacked");
    let site = folder.join("site");
    assert!(publish(&folder, SMALL, &[]).ends_with("status: 0\n"));
    assert_packed(&site.join("index.html"));
    assert!(publish(&folder, SMALL, &["--unpacked"]).ends_with("status: 0\n"));
    let left = files(&site).unwrap();
    for name in ["index.html", "dossier.json"] {
        assert!(left.contains(&name.to_owned()));
        for ending in packed::ENDINGS {
            assert!(!left.contains(&format!("{name}{ending}")), "{name}{ending}");
        }
    }
}

#[test]
fn the_page_itself_can_be_the_site() {
    let folder = folder("same");
    let site = page(&folder);
    std::fs::write(folder.join("my.json"), SMALL).unwrap();
    let args = ["publish", "my.json", "--page", "page", "-o", "page"].map(|arg| match arg {
        "my.json" | "page" => folder.join(arg).into_os_string(),
        arg => arg.into(),
    });
    let status = run(&args, &mut Vec::new(), &mut Vec::new()).unwrap();
    assert_eq!(status, 0);
    assert_packed(&site.join("index.html"));
    assert_packed(&site.join("dossier.json"));
    let within =
        ["publish", "my.json", "--page", "page", "-o", "page/icons"].map(|arg| match arg {
            "my.json" | "page" | "page/icons" => folder.join(arg).into_os_string(),
            arg => arg.into(),
        });
    let mut err = Vec::new();
    assert_eq!(run(&within, &mut Vec::new(), &mut err).unwrap(), 2);
    assert!(
        String::from_utf8(err)
            .unwrap()
            .contains("lie within each other")
    );
}

#[test]
fn a_dossier_with_errors_needs_force() {
    let folder = folder("errors");
    let text = small_with(
        "\"date\": \"2025-03-14?\", \"title\": \"A denial\"",
        "\"date\": \"soon\", \"title\": \"A denial\"",
    );
    let printed = publish(&folder, &text, &[]);
    assert!(
        printed.contains("error: ") && printed.contains(" --> my.json:/events/2/date\n"),
        "{printed}"
    );
    assert!(printed.ends_with("error: the dossier has errors, and nothing was written\n --> my.json\n = help: put them right, or show what is sound of it with `--force`\n\nstatus: 1\n"), "{printed}");
    assert!(!folder.join("site").exists());
    let printed = publish(&folder, &text, &["--force"]);
    assert!(printed.ends_with("status: 1\n"), "{printed}");
    let index = fs::read_to_string(folder.join("site/index.html")).unwrap();
    assert!(
        index.contains("The mayors meet") && !index.contains("A denial"),
        "{index}"
    );
    // As on the page, a badge says that something is wrong with it.
    assert!(index.contains("<span class=\"badge\">"));
}

#[test]
fn what_is_wrong_is_told() {
    let folder = folder("wrong");
    let check =
        |text: &str, more: &[&str], expect: Expect| expect.assert_eq(&publish(&folder, text, more));
    check(
        "date,title\n2025-01-02,One\n",
        &[],
        expect![[r#"
            error: it is not JSON: expected value at line 1, column 1
             --> my.json

            status: 2
        "#]],
    );
    check(
        SMALL,
        &["--address", "example.org"],
        expect![[r#"
            error: an address is like https://example.org/talks/, and `example.org` was given
             = help: `demarche help` lists the commands
            status: 2
        "#]],
    );
    check(
        SMALL,
        &["more.json"],
        expect![[r#"
        error: `publish` takes one dossier at a time
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        SMALL,
        &["--addres=x"],
        expect![[r#"
        error: `publish` has no option `--addres=x`
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    // Not the folder of a page.
    let printed = publish(&folder, SMALL, &["--page", "icons"]);
    assert!(
        printed.contains("`--page` names the folder of the built page")
            && printed.ends_with("status: 2\n"),
        "{printed}"
    );
    assert!(!folder.join("site").exists());
    assert!(packed::gains("index.html"));
}
