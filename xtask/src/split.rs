//! Splitting the page's module in two: what the first view needs, and what is
//! fetched behind it. Both are one program, with one memory and one table of
//! functions: the second part puts its functions into the places of the table
//! that the first left open, and imports what it calls of the first.
//!
//! A function goes into the second part where its name tells of a [room](LATER)
//! of the second part, or where only such functions call it. The page does not
//! enter such a room before its functions are there (`src/browser/later.rs`).

use crate::{Outcome, assets::hash, module::FEATURES, run::command, run::run, tools::Environment};
use std::{
    collections::{HashMap, HashSet},
    fmt::Display,
    fs,
    path::Path,
};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalId, GlobalKind, ImportedFunction, LocalFunction, Module, ModuleConfig, TableId,
    ir::{Value, Visitor, dfs_in_order},
    passes::gc,
};

/// The rooms of the page whose functions come later.
const LATER: [&str; 3] = ["::ui::plans::", "::ui::details::", "::ui::share::"];

/// What the second part knows the first by.
const FIRST: &str = "a";

/// The two parts.
pub struct Parts {
    /// What the page starts with.
    pub first: Vec<u8>,
    /// What is fetched behind it. Its imports have the names that the first part
    /// exports before wasm-opt makes them short.
    pub later: Vec<u8>,
}

/// Splits a module, whose functions have their names.
///
/// # Errors
/// Where it cannot be read, or has nothing to split off.
pub fn split(wasm: &[u8]) -> Outcome<Parts> {
    let moved = moved(&parse(wasm)?)?;
    let (first, names) = first(parse(wasm)?, &moved)?;
    let later = later(parse(wasm)?, &moved, &names)?;
    Ok(Parts { first, later })
}

/// Makes the second part small, with the short names of the first's exports as
/// wasm-opt told them, puts it into the built page, and names it in `index.html`
/// by the attribute `data-later` of the root.
///
/// # Errors
/// What failed.
pub fn put(
    later: &[u8],
    told: &str,
    passes: &[&str],
    environment: &Environment,
    dist: &Path,
) -> Outcome {
    let short: HashMap<&str, &str> = (told.lines())
        .map(|line| line.split('"').skip(1).step_by(2).collect::<Vec<_>>())
        .filter_map(|names| match names[..] {
            [name, short] => Some((name, short)),
            _ => None,
        })
        .collect();
    let mut module = parse(later)?;
    for import in module.imports.iter_mut() {
        let name = short.get(&*import.name);
        let name = name.ok_or_else(|| format!("the first part lost its export {}", import.name))?;
        import.name = (*name).to_owned();
    }
    let work = dist.join("later.wasm");
    let failed = |error| format!("{} cannot be read or written: {error}", work.display());
    fs::write(&work, module.emit_wasm()).map_err(failed)?;
    run(environment.apply(
        (command("wasm-opt").args(passes).args(FEATURES))
            .args(["--strip-producers", "--strip-debug", "-o"])
            .args([&work, &work]),
    ))?;
    let small = fs::read(&work).map_err(failed)?;
    let name = format!("demarche-{}_later.wasm", &hash(&small)[..16]);
    fs::rename(&work, dist.join(&name)).map_err(failed)?;
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).map_err(failed)?;
    let html = html.replacen("<html ", &format!("<html data-later={name:?} "), 1);
    fs::write(page, html).map_err(failed)
}

fn failed(error: impl Display) -> String {
    format!("the page's module cannot be split: {error}")
}

fn parse(wasm: &[u8]) -> Outcome<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false);
    config.parse(wasm).map_err(failed)
}

/// What a function names.
#[derive(Default)]
struct Uses {
    functions: HashSet<FunctionId>,
    globals: HashSet<GlobalId>,
    tables: HashSet<TableId>,
}

impl<'instr> Visitor<'instr> for Uses {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.functions.insert(*function);
    }

    fn visit_global_id(&mut self, global: &GlobalId) {
        self.globals.insert(*global);
    }

    fn visit_table_id(&mut self, table: &TableId) {
        self.tables.insert(*table);
    }
}

fn uses(function: &LocalFunction) -> Uses {
    let mut uses = Uses::default();
    dfs_in_order(&mut uses, function, function.entry_block());
    uses
}

/// The functions that the second part gets, by their index: the largest set of
/// those that may be moved of which none is called from without.
fn moved(module: &Module) -> Outcome<HashSet<usize>> {
    // Who may call them is known of these: not of those in the table, unless their name tells.
    let mut moved: HashSet<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in (module.exports.iter()).filter_map(|export| match export.item {
        ExportItem::Function(id) => Some(id),
        _ => None,
    }) {
        moved.remove(&id);
    }
    if let Some(start) = module.start {
        moved.remove(&start);
    }
    for id in in_table(module)? {
        let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
        if !LATER.iter().any(|room| name.contains(room)) {
            moved.remove(&id);
        }
    }
    let uses: Vec<(FunctionId, Uses)> = (module.funcs.iter_local())
        .map(|(id, function)| (id, uses(function)))
        .collect();
    let mut stay: Vec<FunctionId> = (module.funcs.iter())
        .map(|function| function.id())
        .filter(|id| !moved.contains(id))
        .collect();
    let uses_of: HashMap<FunctionId, &Uses> = uses.iter().map(|(id, uses)| (*id, uses)).collect();
    while let Some(id) = stay.pop() {
        for used in uses_of
            .get(&id)
            .into_iter()
            .flat_map(|uses| &uses.functions)
        {
            if moved.remove(used) {
                stay.push(*used);
            }
        }
    }
    // What nothing calls is in neither part.
    if moved.is_empty() {
        return Err(failed("no function is named after a room that comes later"));
    }
    Ok(moved.into_iter().map(|id| id.index()).collect())
}

/// The functions in the table of functions.
fn in_table(module: &Module) -> Outcome<Vec<FunctionId>> {
    let mut all = Vec::new();
    for element in module.elements.iter() {
        match &element.items {
            ElementItems::Functions(functions) => all.extend(functions),
            ElementItems::Expressions(..) => return Err(failed("a table of expressions")),
        }
    }
    Ok(all)
}

/// The name that a function of the first part is exported by.
fn export_name(kind: char, index: usize) -> String {
    format!("~{kind}{index}")
}

/// The first part, and the names of what it exports to the second.
fn first(mut module: Module, moved: &HashSet<usize>) -> Outcome<(Vec<u8>, HashSet<String>)> {
    let mut wanted = Uses::default();
    for (id, function) in module.funcs.iter_local() {
        if moved.contains(&id.index()) {
            let uses = uses(function);
            wanted.functions.extend(uses.functions);
            wanted.globals.extend(uses.globals);
            wanted.tables.extend(uses.tables);
        }
    }
    wanted.functions.retain(|id| !moved.contains(&id.index()));
    wanted
        .tables
        .extend(module.tables.main_function_table().map_err(failed)?);
    let mut items: Vec<(String, ExportItem)> = Vec::new();
    let functions = wanted.functions.into_iter();
    items.extend(functions.map(|id| (export_name('f', id.index()), id.into())));
    let globals = wanted.globals.into_iter();
    items.extend(globals.map(|id| (export_name('g', id.index()), id.into())));
    let tables = wanted.tables.into_iter();
    items.extend(tables.map(|id| (export_name('t', id.index()), id.into())));
    let memories = module.memories.iter();
    items
        .extend(memories.map(|memory| (export_name('m', memory.id().index()), memory.id().into())));
    // In one order: what is built twice is the same.
    items.sort_by_key(|(name, _)| (name[1..2].to_owned(), name[2..].parse::<usize>().ok()));
    for (name, item) in &items {
        module.exports.add(name, *item);
    }
    // A place of the table that the second part fills.
    let mut open = FunctionBuilder::new(&mut module.types, &[], &[]);
    open.func_body().unreachable();
    let open = open.finish(Vec::new(), &mut module.funcs);
    for element in module.elements.iter_mut() {
        if let ElementItems::Functions(functions) = &mut element.items {
            for id in functions {
                if moved.contains(&id.index()) {
                    *id = open;
                }
            }
        }
    }
    gc::run(&mut module);
    let names = items.into_iter().map(|(name, _)| name).collect();
    Ok((module.emit_wasm(), names))
}

/// The second part.
fn later(mut module: Module, moved: &HashSet<usize>, names: &HashSet<String>) -> Outcome<Vec<u8>> {
    let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
    for export in exports {
        module.exports.delete(export);
    }
    module.start = None;
    let data: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for id in data {
        module.data.delete(id);
    }
    for memory in module.memories.iter_mut() {
        memory.data_segments.clear();
    }
    // What it has of the table: runs of functions, each with its place.
    let mut runs: Vec<(TableId, i32, Vec<FunctionId>)> = Vec::new();
    let elements: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
    for id in elements {
        let element = module.elements.get(id);
        let (
            ElementKind::Active {
                table,
                offset: ConstExpr::Value(Value::I32(offset)),
            },
            ElementItems::Functions(functions),
        ) = (&element.kind, &element.items)
        else {
            return Err(failed("a table that is not filled at the start"));
        };
        let mut is_run = false;
        for (place, function) in (*offset..).zip(functions) {
            let is_moved = moved.contains(&function.index());
            match runs.last_mut() {
                Some((_, _, run)) if is_moved && is_run => run.push(*function),
                _ if is_moved => runs.push((*table, place, vec![*function])),
                _ => {}
            }
            is_run = is_moved;
        }
        module.elements.delete(id);
    }
    for table in module.tables.iter_mut() {
        table.elem_segments.clear();
    }
    for (table, place, run) in runs {
        let offset = ConstExpr::Value(Value::I32(place));
        let kind = ElementKind::Active { table, offset };
        let id = module.elements.add(kind, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(id);
    }
    let old: Vec<_> = module.imports.iter().map(|import| import.id()).collect();
    for import in old {
        module.imports.delete(import);
    }
    let functions: Vec<_> = (module.funcs.iter().map(|function| function.id())).collect();
    for id in functions {
        let name = export_name('f', id.index());
        if !names.contains(&name) {
            continue;
        }
        let import = module.imports.add(FIRST, &name, id);
        let ty = module.funcs.get(id).ty();
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    let globals: Vec<_> = module.globals.iter().map(|global| global.id()).collect();
    for id in globals {
        let name = export_name('g', id.index());
        if names.contains(&name) {
            let import = module.imports.add(FIRST, &name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }
    let tables: Vec<_> = module.tables.iter().map(|table| table.id()).collect();
    for id in tables {
        let name = export_name('t', id.index());
        if names.contains(&name) {
            let import = module.imports.add(FIRST, &name, id);
            module.tables.get_mut(id).import = Some(import);
        }
    }
    let memories: Vec<_> = module.memories.iter().map(|memory| memory.id()).collect();
    for id in memories {
        let import = module.imports.add(FIRST, &export_name('m', id.index()), id);
        module.memories.get_mut(id).import = Some(import);
    }
    gc::run(&mut module);
    Ok(module.emit_wasm())
}
