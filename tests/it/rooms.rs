//! Which room may use which: the list that `ARCHITECTURE.md` tells of. A debt
//! would be a line of its own here, with its reason.

mod circles;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Each room and the rooms it may use; `query`, `align`, `import`, `table` and `view` use `load`
/// in their tests alone, to read dossiers. `import` uses the folding of
/// `query` for ids, `quantity` and `when` for words, `timeline` its sets of rows.
const ROOMS: [(&str, &[&str]); 28] = [
    ("model", &["model", "codes", "language_tag"]),
    (
        "load",
        &["load", "format_number", "language_tag", "model", "outline"],
    ),
    ("query", &["query", "model", "load", "wire", "order"]),
    (
        "align",
        &[
            "align",
            "format_number",
            "load",
            "model",
            "outline",
            "quantity",
            "query",
            "wire",
            "order",
            "codes",
        ],
    ),
    ("quantity", &["quantity", "format_number", "model", "query"]),
    ("timeline", &["timeline", "model", "query"]),
    (
        "view",
        &[
            "view", "align", "load", "messages", "model", "query", "order",
        ],
    ),
    (
        "import",
        &[
            "import",
            "entities",
            "format_number",
            "load",
            "model",
            "query",
            "when",
            "wire",
        ],
    ),
    (
        "table",
        &["table", "import", "model", "query", "wire", "load"],
    ),
    (
        "command",
        &[
            "command", "align", "import", "intake", "load", "merge", "model", "outline", "publish",
            "quantity", "when",
        ],
    ),
    (
        "publish",
        &[
            "publish",
            "accounts",
            "align",
            "export",
            "format_number",
            "load",
            "model",
            "overview",
            "query",
            "text_width",
            "timeline",
            "view",
        ],
    ),
    ("outline", &["outline", "entities", "roman"]),
    ("when", &["when", "model", "query", "roman"]),
    ("accounts", &["accounts", "load", "model", "query", "order"]),
    (
        "overview",
        &[
            "overview",
            "align",
            "format_number",
            "load",
            "model",
            "order",
        ],
    ),
    (
        "export",
        &[
            "export",
            "format_number",
            "language_tag",
            "align",
            "messages",
            "model",
            "overview",
            "text_width",
            "timeline",
        ],
    ),
    (
        "intake",
        &[
            "intake", "edit", "entities", "load", "model", "quantity", "query", "when", "wire",
        ],
    ),
    ("merge", &["merge", "load"]),
    (
        "edit",
        &[
            "edit", "load", "merge", "model", "outline", "quantity", "query", "when",
        ],
    ),
    ("messages", &["messages"]),
    ("browser", &["browser"]),
    ("locale", &["locale", "browser"]),
    ("app", &["app", "browser", "locale"]),
    ("ui", &["ui", "app", "browser", "locale"]),
    ("worker", &["worker"]),
    ("workbook", &["workbook"]),
    ("comparer", &["comparer"]),
    ("drafter", &["drafter"]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
        {
            found.push(entry.path());
        }
    }
    found
}

/// The rooms that a file names after `crate::`, in lists of imports too.
fn used(text: &str) -> Vec<String> {
    let code: String = (text.lines())
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let name = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut rooms = Vec::new();
    for part in code.split("crate::").skip(1) {
        match part.strip_prefix('{') {
            None => rooms.push(name(part)),
            Some(list) => {
                // The names at the first level of the braces.
                let (mut depth, mut word) = (0, String::new());
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => rooms.push(name(&std::mem::take(&mut word))),
                        _ if depth == 0 && !c.is_whitespace() => word.push(c),
                        _ => {}
                    }
                }
                rooms.push(name(&word));
            }
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

#[test]
fn rooms_use_only_what_they_may() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let known: Vec<&str> = ROOMS
        .iter()
        .map(|(room, _)| *room)
        .chain(["format_number", "wire"])
        .collect();
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for file in files(&source.join(room)) {
            for used in used(&fs::read_to_string(&file).unwrap()) {
                if known.contains(&&*used) && !allowed.contains(&&*used) {
                    wrong.push(format!(
                        "{} uses {used}",
                        file.strip_prefix(&source).unwrap().display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_rooms_have_no_web_types() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for room in [
        "model", "load", "query", "align", "timeline", "view", "import", "command", "quantity",
        "outline", "export", "publish", "accounts", "overview", "when", "intake",
    ] {
        for file in files(&source.join(room)) {
            let text = fs::read_to_string(&file).unwrap();
            for web in ["web_sys", "js_sys", "wasm_bindgen", "yew::", "gloo::"] {
                assert!(!text.contains(web), "{} names {web}", file.display());
            }
        }
    }
}

#[test]
fn imports_are_read_in_all_their_forms() {
    assert_eq!(used("use crate::model::Plan;"), ["model"]);
    assert_eq!(
        used("use crate::{\n    model::{Plan, date::Edtf},\n    order::sort_rows,\n};"),
        ["model", "order"]
    );
    assert_eq!(
        used("let x = crate::query::fold(text); // crate::ui"),
        ["query", "ui"]
    );
    assert_eq!(used("// use crate::ui::Link;"), Vec::<String>::new());
}
