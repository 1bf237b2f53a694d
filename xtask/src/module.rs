//! Making what wasm-bindgen leaves of a module small, and putting it into the
//! built page under names that have its hash.

use crate::{
    Outcome,
    assets::hash,
    run::{command, root, run_for},
    scripts,
    tools::Environment,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A module as wasm-bindgen leaves it for the target `web`.
pub struct Module<'m> {
    /// Its name in the built page, and what `index.html` names it by:
    /// `NAME.js` and, where it is loaded ahead, `NAME_bg.wasm`.
    pub name: &'m str,
    /// The wasm, not yet optimised.
    pub wasm: PathBuf,
    /// The glue between it and the browser.
    pub glue: PathBuf,
    /// What stands behind the glue and starts it by calling `__wbg_init`.
    pub start: &'m str,
    /// What the address of the wasm is relative to, as the script has it, where that is
    /// not the page.
    pub base: Option<&'m str>,
    /// How the wasm is optimised.
    pub passes: &'m [&'m str],
}

/// What all browsers have for years that can start the page, and rustc takes
/// for given.
pub const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What the glue closes with, to be imported; it starts itself instead.
const EXPORT: &str = "export { initSync, __wbg_init as default };";

impl Module<'_> {
    /// Makes it small, takes the files it came from out of the built page, and
    /// names the new ones in `index.html`. What wasm-opt told of the short names
    /// it gave.
    ///
    /// # Errors
    /// What failed.
    pub fn put(&self, environment: &Environment, dist: &Path) -> Outcome<String> {
        let name = self.name;
        let could_not = |error: io::Error| format!("{name} cannot be read or written: {error}");
        let work = root().join("target/module");
        fs::create_dir_all(&work).map_err(could_not)?;
        let (small, script) = (work.join("small.wasm"), work.join("script.js"));
        let short = run_for(
            environment.apply(
                (command("wasm-opt").args(self.passes).args(FEATURES))
                    // Every import has a hash in its name, in the wasm and in the glue.
                    .args(["--minify-imports-and-exports-and-modules"])
                    .args(["--strip-producers", "-o"])
                    .args([&small, &self.wasm]),
            ),
        )?;
        let glue = fs::read_to_string(&self.glue).map_err(could_not)?;
        let wasm = fs::read(&small).map_err(could_not)?;
        let wasm_file = format!("{name}_bg.wasm");
        let wasm_name = format!("{name}-{}_bg.wasm", &hash(&wasm)[..16]);
        let address = match self.base {
            Some(base) => format!("new URL({wasm_name:?}, {base})"),
            None => format!("{wasm_name:?}"),
        };
        let glue = named(&glue, EXPORT, "")?;
        let own = format!("new URL('{wasm_file}', import.meta.url)");
        let glue = named(&glue, &own, &address)?;
        let glue = with_short_names(&glue, &short)? + self.start;
        fs::write(&script, glue).map_err(could_not)?;
        scripts::shrink(environment, &script, &["--module"])?;
        let script = fs::read(script).map_err(could_not)?;
        let script_name = format!("{name}-{}.js", &hash(&script)[..16]);
        let page = fs::read_to_string(dist.join("index.html")).map_err(could_not)?;
        let page = named(&page, &format!("{name}.js"), &script_name)?;
        let page = page.replace(&wasm_file, &wasm_name);
        for old in [&self.wasm, &self.glue] {
            if old.starts_with(dist) {
                fs::remove_file(old).map_err(could_not)?;
            }
        }
        fs::write(dist.join(wasm_name), wasm).map_err(could_not)?;
        fs::write(dist.join(script_name), script).map_err(could_not)?;
        fs::write(dist.join("index.html"), page).map_err(could_not)?;
        Ok(short)
    }
}

/// A text with another word in place of one that stands in it once.
fn named(text: &str, word: &str, other: &str) -> Outcome<String> {
    if text.matches(word).count() != 1 {
        return Err(format!("`{word}` does not stand once where it should"));
    }
    Ok(text.replacen(word, other, 1))
}

/// The glue with the short names that wasm-opt gave. It tells them in a line
/// each: of an import its module, its name and the short one, of an export its
/// name and the short one.
fn with_short_names(glue: &str, told: &str) -> Outcome<String> {
    let mut glue = glue.to_owned();
    let mut modules = Vec::new();
    for line in told.lines() {
        let names: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        match names[..] {
            [module, name, short] => {
                if !modules.contains(&module) {
                    modules.push(module);
                }
                glue = named(&glue, &format!(" {name}: "), &format!(" {short}: "))?;
            }
            [name, short] => glue = with_export(&glue, name, short),
            _ => {}
        }
    }
    // wasm-opt calls the module `a`; had it put two together, names could meet.
    match modules[..] {
        [module] => named(&glue, &format!("\"{module}\": "), "\"a\": "),
        _ => Err(format!(
            "imports from one module are wanted, not from {modules:?}"
        )),
    }
}

/// The glue with another name for an export of the wasm.
fn with_export(glue: &str, name: &str, short: &str) -> String {
    let called = format!("wasm.{name}");
    let mut parts = glue.split(&*called);
    let mut with = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_longer = part.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'));
        with += "wasm.";
        with += if is_longer { name } else { short };
        with += part;
    }
    with
}

#[cfg(test)]
mod tests {
    use super::{named, with_short_names};

    #[test]
    fn words_stand_once() {
        assert_eq!(named("an a.js b", "a.js", "x.js"), Ok("an x.js b".into()));
        assert!(named("b", "a.js", "x.js").is_err());
        assert!(named("a.js a.js", "a.js", "x.js").is_err());
    }

    #[test]
    fn glue_and_wasm_agree_on_short_names() {
        let told = r#"{
 "imports": [
  ["./a_bg.js", "__wbg_now_1", "a"],
  ["./a_bg.js", "__wbg_now_12", "$b"]
 ],
"exports": [
  ["memory", "a"],
  ["export", "b"],
  ["export2", "c"]
 ]
}"#;
        let glue = r#"{ __wbg_now_1: f(wasm.export), __wbg_now_12: g(wasm.export2, wasm.memory.buffer), "./a_bg.js": i }"#;
        assert_eq!(
            with_short_names(glue, told),
            Ok(r#"{ a: f(wasm.b), $b: g(wasm.c, wasm.a.buffer), "a": i }"#.into())
        );
        assert!(with_short_names("{}", told).is_err());
        let two = told.replacen("./a_bg.js", "./b_bg.js", 1);
        assert!(with_short_names(glue, &two).is_err());
    }
}
