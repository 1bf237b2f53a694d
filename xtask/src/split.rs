//! Taking the page's wasm apart: the first view, and a file for each part that
//! `src/ui/common/part.rs` declares, before wasm-bindgen sees it. Which functions and
//! tables a part alone needs, `wasm_split_cli_support` reads from the relocations that
//! the linker leaves.

use crate::Outcome;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use wasm_split_cli_support::{Options, transform};

/// Splits a compiled module into a folder: `NAME.wasm`, which the page starts with, a
/// wasm file for each part, and the script `NAME_parts.js` that fetches these.
///
/// # Errors
/// Where it cannot be split.
pub fn split(name: &str, wasm: &Path, work: &Path) -> Outcome<PathBuf> {
    let could_not = |error: io::Error| format!("{}: {error}", wasm.display());
    let folder = work.with_extension("split");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(could_not)?;
    }
    fs::create_dir_all(&folder).map_err(could_not)?;
    let bytes = fs::read(wasm).map_err(could_not)?;
    let (main_out_path, link_name) = (
        folder.join(format!("{name}.wasm")),
        format!("./{name}_parts.js"),
    );
    let mut options = Options::new(&bytes);
    let main_module = format!("./{name}.js");
    options.output_dir = &folder;
    options.main_out_path = &main_out_path;
    options.link_name = &link_name;
    options.main_module = &main_module;
    transform(options).map_err(|error| format!("{name} cannot be split: {error:#}"))?;
    let script = folder.join(format!("{name}_parts.js"));
    let text = fs::read_to_string(&script).map_err(could_not)?;
    fs::write(&script, trying_again(&text)?).map_err(could_not)?;
    Ok(folder)
}

/// How the script of the splitter makes a part of what was fetched.
const INSTANTIATE: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// What the script of the splitter does where a part did not arrive, besides telling the page.
const LOG: &str = "console.error(e);";

/// The script that fetches parts, so that one that is damaged in the browser's own store, where a
/// file with a hash in its name is kept for ever, is fetched once more, past it. What does not arrive is told by the page where it
/// is needed, and not in the console: a reader who goes on before all was fetched has made no error.
///
/// # Errors
/// Where another version of the splitter writes another script.
fn trying_again(script: &str) -> Outcome<String> {
    if !script.contains(INSTANTIATE) || !script.contains(LOG) {
        return Err(
            "the script that fetches parts is not as it was: see xtask/src/split.rs".into(),
        );
    }
    let again =
        "WebAssembly.instantiateStreaming(fetch((await src).url, { cache: \"reload\" }), imports)";
    Ok(script.replace(LOG, "").replace(
        INSTANTIATE,
        &format!("{INSTANTIATE}.catch(async () => {again})"),
    ))
}

/// Puts the parts, and the script that fetches them, beside the first.
///
/// # Errors
/// Where a file cannot be copied.
pub fn put(first: &Path, parts: &Path, work: &Path) -> Outcome {
    let could_not = |error: io::Error| format!("{}: {error}", parts.display());
    for entry in fs::read_dir(parts).map_err(could_not)? {
        let path = entry.map_err(could_not)?.path();
        if path != first
            && let Some(name) = path.file_name()
        {
            fs::copy(&path, work.join(name)).map_err(could_not)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::trying_again;

    #[test]
    fn a_part_is_fetched_once_more_past_the_store() {
        let script = "catch (e) { console.error(e); success = false; } return async (imports) => (WebAssembly.instantiateStreaming(src, imports));";
        let again = trying_again(script).expect("the script as it is");
        assert!(again.contains("(src, imports).catch(async () => WebAssembly"));
        assert!(again.starts_with("catch (e) {  success = false; }"));
        assert!(again.ends_with("{ cache: \"reload\" }), imports)));"));
        assert!(trying_again("another script").is_err());
    }
}
