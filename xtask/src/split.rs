//! Taking the page's wasm apart: the first view, and a file for each part that
//! `src/ui/common/part.rs` declares, before wasm-bindgen sees it. Which functions and
//! tables a part alone needs, `wasm_split_cli_support` reads from the relocations that
//! the linker leaves. What several parts share, it puts into a file for each set of parts: dozens, most of
//! them of one or two kilobytes. Those go into one file together, so that a view does not wait for thirty answers of a server.

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
    let small = take_small(&folder).map_err(could_not)?;
    fs::write(folder.join(TOGETHER), together(&small)).map_err(could_not)?;
    let script = folder.join(format!("{name}_parts.js"));
    let text = fs::read_to_string(&script).map_err(could_not)?;
    let text = taking_small(&text, small.iter().map(|(name, _)| &**name))?;
    fs::write(&script, trying_again(&text)?).map_err(could_not)?;
    Ok(folder)
}

/// So many bytes at most has a shared piece that goes into one file with others.
const SMALL: u64 = 12 * 1024;

/// That file.
const TOGETHER: &str = "chunks.wasm";

/// Takes the small shared pieces out of a folder: their names, as the script has them, and their bytes.
fn take_small(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut small = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if let Some(name) = file.strip_suffix(".wasm")
            && name.starts_with("chunk_")
            && entry.metadata()?.len() <= SMALL
        {
            small.push((name.to_owned(), fs::read(entry.path())?));
            fs::remove_file(entry.path())?;
        }
    }
    small.sort();
    Ok(small)
}

/// Modules in one: as custom sections of a module that has nothing else, which is what browsers can take
/// apart (`WebAssembly.Module.customSections`).
fn together(modules: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut whole = b"\0asm\x01\0\0\0".to_vec();
    for (name, bytes) in modules {
        let mut section = leb128(name.len());
        section.extend(name.as_bytes());
        section.extend(bytes);
        whole.push(0);
        whole.extend(leb128(section.len()));
        whole.extend(section);
    }
    whole
}

/// A number as WebAssembly writes it: seven bits a byte, the lowest first.
fn leb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// Takes the small pieces out of the file that has them all. It is fetched once; what is damaged in the
/// browser's own store, once more past it.
const SMALL_ONES: &str = r#"
let smallOnes;
const fetchSmallOnes = (options) => WebAssembly.compileStreaming(fetch(new URL("./chunks.wasm", import.meta.url), options));
function small(name) {
    smallOnes ??= fetchSmallOnes().catch(() => fetchSmallOnes({ cache: "reload" })).catch((error) => {
        smallOnes = undefined;
        throw error;
    });
    const all = smallOnes;
    return async (imports) => WebAssembly.instantiate(WebAssembly.Module.customSections(await all, name)[0], imports);
}
"#;

/// The script that fetches parts, so that it has the small pieces from the one file of them.
///
/// # Errors
/// Where another version of the splitter writes another script.
fn taking_small<'a>(script: &str, names: impl Iterator<Item = &'a str>) -> Outcome<String> {
    let mut text = script.to_owned();
    for name in names {
        let fetched = format!(
            "    const src = fetch(new URL(\"./{name}.wasm\", import.meta.url));\n    src.catch(() => {{}});\n    \
             return async (imports) => ({INSTANTIATE});\n"
        );
        if !text.contains(&fetched) {
            return Err(ANOTHER.into());
        }
        text = text.replace(&fetched, &format!("    return small(\"{name}\");\n"));
    }
    Ok(text + SMALL_ONES)
}

/// What is said where another version of the splitter writes another script.
const ANOTHER: &str = "the script that fetches parts is not as it was: see xtask/src/split.rs";

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
        return Err(ANOTHER.into());
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
    use super::{leb128, taking_small, together, trying_again};

    #[test]
    fn small_pieces_are_sections_of_one_module() {
        let whole = together(&[("chunk_7".to_owned(), vec![9; 200])]);
        let mut expected = b"\0asm\x01\0\0\0\0\xd0\x01\x07chunk_7".to_vec();
        expected.extend([9; 200]);
        assert_eq!(whole, expected);
        assert_eq!(leb128(624_485), [0xe5, 0x8e, 0x26]);
    }

    #[test]
    fn small_pieces_are_taken_from_their_file() {
        let one = |name: &str| {
            format!(
                "const __{name} = makeLoad(() => {{\n    const src = fetch(new URL(\"./{name}.wasm\", import.meta.url));\n    src.catch(() => {{}});\n    \
                 return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}}\n, []);\n"
            )
        };
        let text = taking_small(
            &(one("chunk_1") + &one("chunk_12")),
            ["chunk_1"].into_iter(),
        )
        .expect("the script as it is");
        assert!(
            text.contains("const __chunk_1 = makeLoad(() => {\n    return small(\"chunk_1\");\n}")
        );
        assert!(text.contains(&one("chunk_12")));
        assert!(taking_small("another script", ["chunk_1"].into_iter()).is_err());
    }

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
