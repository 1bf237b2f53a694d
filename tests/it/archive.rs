//! The site that the page packs is the site that the command lays out: the same files, byte for byte.

use crate::{SMALL, loaded};
use demarche::{
    command::run,
    publish::{
        Address,
        archive::zip,
        contents::{PageFiles, Shown, contents},
        offline::{assets, hash_of, is_whole},
    },
};
use site_files::{files, packed::is_packed};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    ffi::OsString,
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
};

type Files = BTreeMap<String, Vec<u8>>;

/// A folder of a test's own, with a page in `page` as a build leaves it: with the list of its files.
fn built(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("archive")
        .join(name);
    fs::remove_dir_all(&folder).ok();
    let page = folder.join("page");
    fs::create_dir_all(page.join("icons")).unwrap();
    for (name, text) in [
        ("index.html", include_str!("../../index.html")),
        ("sw.js", include_str!("../../static/sw.js")),
        ("page.css", include_str!("../../static/css/tokens.css")),
        ("dossier.json", crate::SHIPPED),
        ("dossier.schema.json", "{}"),
        ("icons/icon.svg", "<svg/>"),
    ] {
        fs::write(page.join(name), text).unwrap();
    }
    publish(&page, &page, &folder, crate::SHIPPED, &[]);
    folder
}

fn publish(page: &Path, site: &Path, folder: &Path, dossier: &str, more: &[&str]) {
    let file = folder.join("my.json");
    fs::write(&file, dossier).unwrap();
    let mut args: Vec<OsString> = vec!["publish".into(), file.into()];
    args.extend(["--page".into(), page.into(), "-o".into(), site.into()]);
    args.extend(more.iter().map(OsString::from));
    let mut err = Vec::new();
    let status = run(&args, &mut Vec::new(), &mut err).unwrap();
    assert_eq!(status, 0, "{}", String::from_utf8_lossy(&err));
}

/// The files of a site, without their packed copies.
fn site(folder: &Path) -> Files {
    let names = files(folder).unwrap().into_iter();
    let plain = names.filter(|name| !is_packed(name));
    plain
        .map(|name| (name.clone(), fs::read(folder.join(name)).unwrap()))
        .collect()
}

/// What the page has of itself: what its service worker lists, each with the hash that it says, and the worker.
fn fetched(page: &Path) -> Files {
    let worker = fs::read(page.join("sw.js")).unwrap();
    let script = String::from_utf8(worker.clone()).unwrap();
    assert!(is_whole(&script));
    let mut files = Files::from([("sw.js".to_owned(), worker)]);
    for (name, hash) in assets(&script) {
        if !hash.is_empty() {
            let bytes = fs::read(page.join(&name)).unwrap();
            assert_eq!(hash_of(&name, &bytes), hash, "{name}");
            files.insert(name, bytes);
        }
    }
    files
}

/// The site as the page packs it, unpacked.
fn packed(files: &Files, picture: Vec<u8>, address: Option<&Address>) -> Files {
    let names: Vec<String> = files.keys().cloned().collect();
    let page = PageFiles {
        names: &names,
        read: &|name| Ok(Cow::Borrowed(&**files.get(name).ok_or(name)?)),
    };
    let shown = Shown {
        bytes: SMALL.as_bytes(),
        loaded: &loaded(SMALL),
        picture,
        address,
    };
    let contents = contents(&page, shown).unwrap();
    let made = contents
        .made
        .iter()
        .map(|(name, bytes)| (&**name, &**bytes));
    let of_page = (contents.of_page.iter()).map(|name| (&**name, &*files[name]));
    let archive = zip(made.chain(of_page), 1_766_411_158).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut unpacked = Files::new();
    for nth in 0..archive.len() {
        let mut file = archive.by_index(nth).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        unpacked.insert(name, bytes);
    }
    unpacked
}

#[test]
fn the_page_packs_what_the_command_lays_out() {
    for (name, address) in [
        ("bare", None),
        ("folder", Some("https://example.org/talks/")),
        ("root", Some("https://example.org/")),
    ] {
        let folder = built(name);
        let (page, laid_out) = (folder.join("page"), folder.join("site"));
        let more: Vec<String> = address.iter().map(|of| format!("--address={of}")).collect();
        let more: Vec<&str> = more.iter().map(String::as_str).collect();
        publish(&page, &laid_out, &folder, SMALL, &more);
        let of_command = site(&laid_out);
        let address: Option<Address> = address.map(|of| of.parse().unwrap());
        // The picture is drawn by whoever makes the site, and is of each machine.
        let picture = of_command["preview.png"].clone();
        let of_page = packed(&fetched(&page), picture, address.as_ref());
        let names = |files: &Files| -> Vec<String> { files.keys().cloned().collect() };
        assert_eq!(names(&of_page), names(&of_command), "{name}");
        for (file, bytes) in &of_command {
            assert_eq!(&of_page[file], bytes, "{file} of {name}");
        }
        assert_eq!(of_command["dossier.json"], SMALL.as_bytes());
        // What was packed can be packed from again.
        let script = String::from_utf8(of_page["sw.js"].clone()).unwrap();
        assert!(is_whole(&script));
    }
}

#[test]
fn files_that_a_host_lays_beside_a_site_are_none_of_it() {
    let folder = built("beside");
    let (page, laid_out) = (folder.join("page"), folder.join("site"));
    publish(&page, &laid_out, &folder, SMALL, &[]);
    fs::write(laid_out.join("CNAME"), "example.org").unwrap();
    for _ in 0..2 {
        publish(&page, &laid_out, &folder, SMALL, &[]);
        let script = fs::read_to_string(laid_out.join("sw.js")).unwrap();
        assert!(!script.contains("CNAME"), "{script}");
    }
    assert!(laid_out.join("CNAME").exists());
}
