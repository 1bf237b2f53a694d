//! Files of a room that need each other: neither can be read, moved or tested without
//! the other. What both need belongs into a third file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Circles that are still there, each with its reason.
const DEBTS: &[(&[&str], &str)] = &[];

/// A module, as the names from the root of the crate.
type Module = Vec<String>;

/// The modules of a crate, each with its code.
type Modules = BTreeMap<Module, String>;

/// The code of a file without its comments and its tests.
fn code(text: &str) -> String {
    let code: String = (text.lines())
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .flat_map(|line| [line, "\n"])
        .collect();
    let tests = code.find("#[cfg(test)]\nmod tests {");
    code[..tests.unwrap_or(code.len())].to_owned()
}

fn modules(source: &Path) -> Modules {
    let mut modules = Modules::new();
    for file in super::files(source) {
        let inside = file.strip_prefix(source).unwrap().with_extension("");
        let mut module: Module = (inside.iter())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        module.pop_if(|last| last == "mod");
        // Tests look at everything, and nothing looks at them.
        if module.last().is_some_and(|last| last != "tests") {
            modules.insert(module, code(&fs::read_to_string(&file).unwrap()));
        }
    }
    modules
}

/// The paths of an import: of `a::{b, c::d}` they are `a::b` and `a::c::d`.
fn expanded(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim();
    let Some((prefix, list)) = tree.split_once('{') else {
        let name = tree.split(" as ").next().unwrap_or_default();
        return vec![
            name.split("::")
                .map(|name| name.trim().to_owned())
                .collect(),
        ];
    };
    let prefix: Vec<String> = (prefix.split("::").map(str::trim))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let list = list.trim_end().strip_suffix('}').unwrap_or(list);
    let mut depth = 0;
    let parts = list.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    (parts.filter(|part| !part.trim().is_empty()))
        .flat_map(expanded)
        .map(|path| [&*prefix, &path].concat())
        .collect()
}

/// What a piece of code names by paths, and whether it hands it on as its own.
fn named(code: &str) -> Vec<(Vec<String>, bool)> {
    let mut named = Vec::new();
    for statement in code.split(';') {
        let (before, import) = import(statement).unwrap_or((statement, ""));
        let line = before.lines().last().unwrap_or_default();
        let is_public = line.trim_start().starts_with("pub");
        named.extend(expanded(import).into_iter().map(|path| (path, is_public)));
        for root in ["crate::", "super::"] {
            for (at, _) in before.match_indices(root) {
                if !before[..at].ends_with("::") {
                    let is_name = |c: char| c.is_alphanumeric() || "_:".contains(c);
                    let end = before[at..].find(|c| !is_name(c));
                    let path = &before[at..end.map_or(before.len(), |end| at + end)];
                    let names = path.split("::").filter(|name| !name.is_empty());
                    named.push((names.map(str::to_owned).collect(), false));
                }
            }
        }
    }
    named
}

/// What a statement imports, and what stands before.
fn import(statement: &str) -> Option<(&str, &str)> {
    let (before, tree) = statement.rsplit_once("use ")?;
    let is_word = before.is_empty() || before.ends_with(char::is_whitespace);
    let is_path = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_:{},*".contains(c);
    (is_word && tree.chars().all(is_path)).then_some((before, tree))
}

/// The path from the root of the crate; none where it leads out of it.
fn absolute(module: &[String], path: &[String], modules: &Modules) -> Option<Vec<String>> {
    let mut base = module.to_vec();
    let mut rest = path;
    match path.first()?.as_str() {
        "crate" => {
            base.clear();
            rest = &path[1..];
        }
        "super" | "self" => {
            while let Some((first, behind)) = rest.split_first() {
                match first.as_str() {
                    "super" => drop(base.pop()),
                    "self" => {}
                    _ => break,
                }
                rest = behind;
            }
        }
        child => {
            let child = [module, &[child.to_owned()]].concat();
            modules.contains_key(&child).then_some(())?;
        }
    }
    base.extend_from_slice(rest);
    base.pop_if(|last| last == "self");
    Some(base)
}

/// The longest beginning of a path that is a module, and the name behind it.
fn module_of<'p>(
    path: &'p [String],
    modules: &Modules,
) -> Option<(&'p [String], Option<&'p String>)> {
    (1..=path.len())
        .rev()
        .find_map(|len| (modules.contains_key(&path[..len])).then(|| (&path[..len], path.get(len))))
}

/// Which files need which, by module. What a module hands on is needed of where it is.
fn needs(modules: &Modules) -> BTreeMap<&Module, BTreeSet<&Module>> {
    let mut handed_on: BTreeMap<(&[String], &String), &Module> = BTreeMap::new();
    let mut all = Vec::new();
    for (module, code) in modules {
        for (path, is_public) in named(code) {
            if let Some(path) = absolute(module, &path, modules) {
                all.push((module, path, is_public));
            }
        }
    }
    for (module, path, is_public) in &all {
        if let (true, Some((from, Some(name)))) = (is_public, module_of(path, modules))
            && let Some((from, _)) = modules.get_key_value(from)
        {
            handed_on.insert((module, name), from);
        }
    }
    let mut needs: BTreeMap<&Module, BTreeSet<&Module>> = BTreeMap::new();
    for (module, path, _) in &all {
        let Some((mut at, name)) = module_of(path, modules) else {
            continue;
        };
        while let Some(from) = name.and_then(|name| handed_on.get(&(at, name))) {
            at = from;
        }
        let Some((other, _)) = modules.get_key_value(at) else {
            continue;
        };
        // A folder and what is in it are one thing to those outside.
        if !other.starts_with(module) && !module.starts_with(other) {
            needs.entry(module).or_default().insert(other);
        }
    }
    needs
}

/// The circles, each with the files that are in it.
fn circles(modules: &Modules) -> BTreeSet<Vec<String>> {
    let needs = needs(modules);
    let reached = |from: &Module| -> BTreeSet<&Module> {
        let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(module) = open.pop() {
            for other in needs.get(module).into_iter().flatten() {
                if reached.insert(*other) {
                    open.push(other);
                }
            }
        }
        reached
    };
    let all: BTreeMap<&Module, BTreeSet<&Module>> = needs
        .keys()
        .map(|module| (*module, reached(module)))
        .collect();
    (all.iter())
        .filter(|(module, reached)| reached.contains(*module))
        .map(|(module, reached)| {
            let is_in_circle =
                |other: &&&Module| all.get(**other).is_some_and(|of| of.contains(module));
            (reached.iter().filter(is_in_circle))
                .map(|other| other.join("/"))
                .collect()
        })
        .collect()
}

#[test]
fn no_two_files_need_each_other() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let found = circles(&modules(&source));
    let debts: BTreeSet<Vec<String>> = (DEBTS.iter())
        .map(|(files, _)| files.iter().map(|file| (*file).to_owned()).collect())
        .collect();
    let unknown: Vec<_> = found.difference(&debts).collect();
    assert!(
        unknown.is_empty(),
        "files that need each other: {unknown:?}"
    );
    let paid: Vec<_> = debts.difference(&found).collect();
    assert!(
        paid.is_empty(),
        "no circles any more, to be taken off the list: {paid:?}"
    );
}

#[test]
fn circles_are_found_in_all_their_forms() {
    let found = |files: &[(&str, &str)]| -> Vec<String> {
        let modules = (files.iter())
            .map(|(name, text)| (name.split('/').map(str::to_owned).collect(), code(text)))
            .collect();
        (circles(&modules).iter())
            .map(|circle| circle.join(" "))
            .collect()
    };
    let room = ("room", "mod a;\nmod b;\npub use a::{One, Two as Second};");
    let b = ("room/b", "use super::a::One;");
    for a in [
        "use super::b::Two;",
        "pub(super) use super::{super::other, b::{self, Two}};",
        "fn of() -> crate::room::b::Two {}",
    ] {
        assert_eq!(found(&[room, ("room/a", a), b]), ["room/a room/b"], "{a}");
    }
    // By what the room hands on.
    let again = ("room/b", "use super::One;");
    assert_eq!(
        found(&[room, ("room/a", "use super::b::Two;"), again]),
        ["room/a room/b"]
    );
    for a in [
        "use std::b::Two;",
        "// use super::b::Two;",
        "#[cfg(test)]\nmod tests {\n    use super::super::b::Two;\n}",
        "use super::Third;",
    ] {
        assert_eq!(
            found(&[room, ("room/a", a), b]),
            Vec::<String>::new(),
            "{a}"
        );
    }
}
