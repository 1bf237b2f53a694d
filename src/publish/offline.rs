//! The list of the files that make up a version of the page, in its service worker
//! (`sw.js`): each with its hash, so that a version is stored whole and verified.

use site_files::{hash, packed::is_packed};

/// What is wrong with a service worker that has no place for the list.
const LOST: &str = "sw.js has no `VERSION = \"…\"` and `ASSETS = […]`: it is none of Demarche";

/// Whether a file belongs to what is stored for use without a network: not the service
/// worker itself, what is only for crawlers and link previews, or packed copies.
pub fn is_kept(path: &str) -> bool {
    let is_for_others = ["sw.js", "preview.png", "sitemap.xml", "robots.txt"].contains(&path);
    !is_for_others && !is_packed(path)
}

/// Whether a file is a dossier, which whoever hosts the page may replace.
fn is_dossier(path: &str) -> bool {
    path.ends_with(".json") && !path.ends_with("schema.json")
}

/// Where the value of `NAME = …` begins: at the first use of the name that has one
/// with this character in front. Spaces may be missing, as in minified scripts.
fn value_of(script: &str, name: &str, first: char) -> Option<usize> {
    script.match_indices(name).find_map(|(at, _)| {
        let rest = &script[at + name.len()..];
        let value = rest.trim_start().strip_prefix('=')?.trim_start();
        value.starts_with(first).then(|| script.len() - value.len())
    })
}

/// The end of a list of lists of texts that begins a script: behind its `]`.
fn end_of_list(script: &str) -> Option<usize> {
    let (mut depth, mut is_text, mut is_escaped) = (0, false, false);
    for (at, c) in script.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            '[' if !is_text => depth += 1,
            ']' if !is_text => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// A service worker with another list of files and their hashes (none for those that a
/// host may replace), and the version that follows from both. It may be the template,
/// or one that has a list already, minified or not.
///
/// # Errors
/// Where it has no place for them; in words.
pub fn service_worker(script: &str, assets: &[(String, String)]) -> Result<String, String> {
    let from = value_of(script, "ASSETS", '[').ok_or(LOST)?;
    let to = from + end_of_list(&script[from..]).ok_or(LOST)?;
    let list: String = (assets.iter())
        .map(|(path, hash)| format!("[{path:?}, {hash:?}],\n"))
        .collect();
    let (before, after) = (&script[..from], &script[to..]);
    let script = format!("{before}[\n{list}]{after}");
    let from = value_of(&script, "VERSION", '"').ok_or(LOST)? + 1;
    let to = from + script[from..].find('"').ok_or(LOST)?;
    let (before, after) = (&script[..from], &script[to..]);
    let version = &hash([before, after].concat().as_bytes())[..12];
    Ok(format!("{before}{version}{after}"))
}

/// The hash by which a service worker knows a file: none for a dossier, which a host may
/// replace.
pub fn hash_of(path: &str, bytes: &[u8]) -> String {
    match is_dossier(path) {
        true => String::new(),
        false => hash(bytes),
    }
}

/// The files that a service worker lists, with their hashes; none where it has no list. No
/// name leads out of the folder, whatever the list says.
pub fn assets(script: &str) -> Vec<(String, String)> {
    let list = value_of(script, "ASSETS", '[').and_then(|from| {
        let to = from + end_of_list(&script[from..])?;
        // A comma at the end is none of JSON.
        let list = script[from + 1..to - 1].trim().trim_end_matches(',');
        serde_json::from_str::<Vec<(String, String)>>(&format!("[{list}]")).ok()
    });
    let mut list = list.unwrap_or_default();
    list.retain(|(path, _)| !path.starts_with('/') && !path.split('/').any(|part| part == ".."));
    list
}

/// Whether a service worker is as it was written: its version follows from all of it.
pub fn is_whole(script: &str) -> bool {
    service_worker(script, &assets(script)).is_ok_and(|again| again == script)
}

#[cfg(test)]
mod tests {
    use super::{assets as listed_assets, is_kept, is_whole, service_worker};

    fn listed(worker: &str) -> Vec<String> {
        let assets = listed_assets(worker).into_iter();
        assets.map(|(path, _)| path).collect()
    }

    const TEMPLATE: &str = "const VERSION = \"development\";\nconst ASSETS = [];\nconst x = new Map(ASSETS.map(([a]) => a), VERSION + \"y\");";

    fn assets(hash: &str) -> Vec<(String, String)> {
        vec![
            ("a].js".into(), hash.into()),
            ("dossier.json".into(), String::new()),
        ]
    }

    #[test]
    fn files_and_version_take_their_places() {
        let worker = service_worker(TEMPLATE, &assets("00ff")).expect("a worker");
        assert!(
            worker.contains("const ASSETS = [\n[\"a].js\", \"00ff\"],\n[\"dossier.json\", \"\"],\n];\nconst x = new Map(ASSETS.map(([a]) => a), VERSION + \"y\")"),
            "{worker}"
        );
        assert!(!worker.contains("development"));
        assert_eq!(listed(&worker), ["a].js", "dossier.json"]);
    }

    #[test]
    fn a_list_can_be_replaced_and_one_list_makes_one_version() {
        let version = |worker: &str| worker.lines().next().map(str::to_owned);
        let first = service_worker(TEMPLATE, &assets("00")).expect("a worker");
        let second = service_worker(&first, &assets("01")).expect("a worker");
        assert_ne!(version(&first), version(&second));
        assert_eq!(service_worker(&second, &assets("00")), Ok(first));
    }

    #[test]
    fn a_worker_that_is_not_as_it_was_written_is_told() {
        let worker = service_worker(TEMPLATE, &assets("00ff")).expect("a worker");
        assert!(is_whole(&worker));
        for damaged in [
            worker.replace("00ff", "00fe"),
            worker.replace("VERSION + ", "VERSION +"),
            worker[..worker.len() - 1].to_owned(),
            TEMPLATE.to_owned(),
        ] {
            assert!(!is_whole(&damaged), "{damaged}");
        }
    }

    #[test]
    fn no_listed_file_lies_outside_the_folder() {
        let script = "ASSETS = [[\"../a\", \"0\"], [\"/b\", \"0\"], [\"c/../../d\", \"0\"], [\"e..f\", \"0\"]];";
        assert_eq!(listed(script), ["e..f"]);
    }

    #[test]
    fn a_minified_worker_has_its_places_too() {
        let worker = service_worker("const VERSION=\"d\",ASSETS=[],F=1;G(ASSETS);", &assets("0"))
            .expect("a worker");
        assert!(
            worker.contains(
                ",ASSETS=[\n[\"a].js\", \"0\"],\n[\"dossier.json\", \"\"],\n],F=1;G(ASSETS);"
            ),
            "{worker}"
        );
        assert_eq!(listed(&worker).len(), 2);
    }

    #[test]
    fn a_script_without_its_places_is_refused() {
        for script in [
            "rest",
            "ASSETS = [",
            "ASSETS = [];",
            "ASSETS.map(VERSION = \"x\")",
        ] {
            assert!(service_worker(script, &[]).is_err(), "{script}");
        }
    }

    #[test]
    fn what_is_for_others_is_not_kept() {
        assert!(
            ["index.html", "dossier.json", "icons/icon.svg"]
                .iter()
                .all(|path| is_kept(path))
        );
        assert!(
            [
                "sw.js",
                "preview.png",
                "index.html.br",
                "x.wasm.gz",
                "robots.txt"
            ]
            .iter()
            .all(|path| !is_kept(path))
        );
    }
}
