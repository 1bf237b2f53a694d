//! `demarche import`: a dossier of a table, and everything wrong with it.

use super::{
    USAGE,
    arguments::{self, Format},
    check::plain,
};
use crate::{
    import::{
        Flat, Gathered, HEAD_BYTES, Importer, KnownFormat, Mapping, Report, Role, Sketch,
        can_flatten, flatten, records, sketch,
    },
    load::{check_size, save},
};
use flate2::bufread::MultiGzDecoder;
use serde::Serialize;
use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

/// How many bytes of a table are read, after it is unpacked: the dossier is
/// made in memory, and a small packed file may hide an endless one.
const MOST: u64 = 1 << 30;

/// How many bytes are read at a time.
const PIECE: usize = 1 << 20;

/// Makes a dossier of a table. The exit status: 0, 1 where rows were left out,
/// 2 where there is no dossier.
pub(super) fn import(
    wanted: &arguments::Import,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let file = wanted.file.display().to_string();
    let refuse = |err: &mut dyn Write, why: &str| {
        writeln!(err, "error: {}\n --> {}\n", plain(why), plain(&file))?;
        Ok(USAGE)
    };
    let read = match read(wanted) {
        Ok(read) => read,
        Err(why) => return refuse(err, &why),
    };
    match &wanted.output {
        None => out.write_all(read.dossier.as_bytes())?,
        Some(path) => {
            if let Err(error) = fs::write(path, &read.dossier) {
                let why = format!("`{}` cannot be written: {error}", path.display());
                return refuse(err, &why);
            }
        }
    }
    match wanted.format {
        Format::Text => tell(&file, &read, err)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *err, &told(&file, &read))?;
            writeln!(err)?;
        }
    }
    Ok(u8::from(read.report.bad() > 0))
}

/// A table that was read.
struct Table {
    sketch: Sketch,
    mapping: Mapping,
    report: Report,
    dossier: String,
}

fn read(wanted: &arguments::Import) -> Result<Table, String> {
    let cannot = |error: io::Error| format!("it cannot be read: {error}");
    let mut bytes = open(&wanted.file).map_err(cannot)?.take(MOST + 1);
    let mut piece = Vec::new();
    let head = HEAD_BYTES as u64;
    (&mut bytes)
        .take(head)
        .read_to_end(&mut piece)
        .map_err(cannot)?;
    let mut is_whole = piece.len() < HEAD_BYTES;
    let mut flat = Flat::default();
    if can_flatten(&piece) {
        bytes.read_to_end(&mut piece).map_err(cannot)?;
        let made = flatten(&piece, wanted.sheet.as_deref());
        if let Some(made) = made.map_err(|refusal| refusal.to_string())? {
            flat = made;
            piece = std::mem::take(&mut flat.table);
            is_whole = true;
        }
    }
    if wanted.sheet.is_some() && flat.sheet.is_none() {
        return Err("it is no workbook, and has no sheets; leave out `--sheet`".into());
    }
    let mut sketch = sketch(&piece, is_whole).map_err(|refusal| match &flat.sheet {
        Some(sheet) => format!("the sheet `{sheet}`: {refusal}{}", other_sheets(&flat)),
        None => refusal.to_string(),
    })?;
    sketch.among(flat.sheets, flat.sheet);
    let mapping = mapping(&sketch, wanted)?;
    if sketch.needs_order_for(&mapping) {
        return Err(
            "its dates read like 03/04/2025, and no value tells day from month; say `--dates day-first` or `--dates month-first`"
                .into(),
        );
    }
    let importer = Importer::new(&sketch, mapping.clone());
    let mut importer = importer.map_err(|refusal| {
        let names = names(&sketch);
        format!("{refusal}: `--map COLUMN=date`, where COLUMN is one of {names}")
    })?;
    let mut rows = Gathered::default();
    let mut size = 0;
    while !piece.is_empty() {
        size += piece.len() as u64;
        if size > MOST {
            return Err("it has more than 1 GiB of text; split it by period".into());
        }
        importer.push(&piece, |row| rows.add(row));
        piece.clear();
        let next = (&mut bytes).take(PIECE as u64).read_to_end(&mut piece);
        next.map_err(cannot)?;
    }
    importer.finish(|row| rows.add(row));
    let name = wanted.file.file_name().unwrap_or_default();
    let report = importer.report().clone();
    let records = records(&name.to_string_lossy(), rows, importer.dates(), &report);
    Ok(Table {
        sketch,
        mapping,
        report,
        dossier: save(&records),
    })
}

/// What other sheets may be meant.
fn other_sheets(flat: &Flat) -> String {
    match &*flat.sheets {
        [] | [_] => String::new(),
        sheets => format!("; `--sheet` chooses one of {}", sheets.join(", ")),
    }
}

/// Opens a file, and unpacks it where it is gzip.
fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    let mut file = BufReader::new(File::open(path)?);
    Ok(match file.fill_buf()?.starts_with(b"\x1f\x8b") {
        true => Box::new(MultiGzDecoder::new(file)),
        false => Box::new(file),
    })
}

/// The mapping of a sketch, with what was asked for.
fn mapping(sketch: &Sketch, wanted: &arguments::Import) -> Result<Mapping, String> {
    let mut said: Vec<(usize, Role)> = Vec::new();
    for (name, role) in &wanted.roles {
        let mut columns = sketch.columns.iter();
        let by_name = columns.position(|column| column.name == *name);
        let by_number = || name.parse::<usize>().ok()?.checked_sub(1);
        let column = by_name.or_else(by_number);
        let Some(column) = column.filter(|column| *column < sketch.columns.len()) else {
            let names = names(sketch);
            return Err(format!("there is no column `{name}`, only {names}"));
        };
        said.push((column, *role));
    }
    let mut mapping = sketch.mapping.clone();
    mapping.order = wanted.order.or(mapping.order);
    mapping.numbers = wanted.numbers.or(mapping.numbers);
    mapping.pairs = wanted.pairs.or(mapping.pairs);
    // What was only guessed yields to what was said.
    for role in &mut mapping.roles {
        if !role.is_shared() && said.iter().any(|(_, other)| other == role) {
            *role = Role::Unused;
        }
    }
    for (column, role) in said {
        if let Some(slot) = mapping.roles.get_mut(column) {
            *slot = role;
        }
    }
    Ok(mapping)
}

fn names(sketch: &Sketch) -> String {
    let names = sketch.columns.iter();
    let names: Vec<String> = names.map(|column| format!("`{}`", column.name)).collect();
    names.join(", ")
}

/// Prints how a table was read, and what was wrong with it.
fn tell(file: &str, table: &Table, err: &mut dyn Write) -> io::Result<()> {
    let file = plain(file);
    let Table { sketch, report, .. } = table;
    for problem in &report.problems {
        let severity = match problem.is_lost() {
            true => "error",
            false => "warning",
        };
        writeln!(err, "{severity}: {}", problem.reason)?;
        write!(err, " --> {file}: row {}", problem.row)?;
        if !problem.column.is_empty() {
            write!(err, ", column `{}`", plain(&problem.column))?;
        }
        writeln!(err)?;
        if !problem.value.is_empty() {
            writeln!(err, " = it is `{}`", plain(&problem.value))?;
        }
        writeln!(err)?;
    }
    let format = sketch.format.map_or("a table", KnownFormat::name);
    match &sketch.mapping.sheet {
        Some(sheet) => {
            let sheets: Vec<String> = sketch.sheets.iter().map(|sheet| plain(sheet)).collect();
            let sheets = sheets.join(", ");
            writeln!(err, "{file}: {format}, sheet {} of {sheets}", plain(sheet))?;
        }
        None => writeln!(
            err,
            "{file}: {format}, {}, {} between columns",
            sketch.encoding.label(),
            delimiter(sketch)
        )?,
    }
    for (column, role) in sketch.columns.iter().zip(&table.mapping.roles) {
        if *role != Role::Unused {
            writeln!(err, "  {:<14}{}", role.label(), plain(&column.name))?;
        }
    }
    let unused = sketch.columns.iter().zip(&table.mapping.roles);
    let unused = unused.filter(|(_, role)| **role == Role::Unused);
    let unused: Vec<String> = unused.map(|(column, _)| plain(&column.name)).collect();
    if !unused.is_empty() {
        writeln!(err, "  {:<14}{}", "not used", unused.join(", "))?;
    }
    for told in sketch.told() {
        writeln!(err, "  {}", plain(&told.to_string()))?;
    }
    let all: u32 = report.reasons.iter().map(|reason| reason.count).sum();
    if all as usize > report.problems.len() {
        writeln!(
            err,
            "the first {} of {all} problems are above; all of them:",
            report.problems.len()
        )?;
        for reason in &report.reasons {
            let column = match &*reason.column {
                "" => String::new(),
                column => format!("column `{}`: ", plain(column)),
            };
            writeln!(err, "  {:>9} × {column}{}", reason.count, reason.reason)?;
        }
    }
    let how_many = |count: u32, one: &str| match count {
        0 => format!("no {one}s"),
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    let (rows, good) = (how_many(report.rows, "row"), how_many(report.good, "event"));
    writeln!(
        err,
        "{rows}, {good}, {} left out",
        how_many(report.bad(), "row")
    )?;
    if let Err(refusal) = check_size(table.dossier.len() as u64) {
        writeln!(
            err,
            "warning: the page will not open this dossier: {refusal}"
        )?;
    }
    writeln!(err)
}

fn delimiter(sketch: &Sketch) -> String {
    match sketch.delimiter {
        b',' => "comma".into(),
        b';' => "semicolon".into(),
        b'\t' => "tab".into(),
        other => format!("`{}`", char::from(other).escape_debug()),
    }
}

/// A table as `--format json` tells of it.
#[derive(Serialize)]
struct Told<'a> {
    file: &'a str,
    format: Option<&'a str>,
    encoding: &'a str,
    delimiter: String,
    /// The sheet of a workbook that was read, and all that it has.
    sheet: Option<&'a str>,
    sheets: &'a [String],
    columns: Vec<Mapped<'a>>,
    /// What else was understood, a sentence each.
    told: Vec<String>,
    rows: u32,
    events: u32,
    left_out: u32,
    reasons: Vec<Counted<'a>>,
    problems: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Mapped<'a> {
    name: &'a str,
    role: &'a str,
}

#[derive(Serialize)]
struct Counted<'a> {
    column: &'a str,
    reason: &'a str,
    count: u32,
}

#[derive(Serialize)]
struct Listed<'a> {
    row: u32,
    column: &'a str,
    value: &'a str,
    reason: &'a str,
    is_left_out: bool,
}

fn told<'a>(file: &'a str, table: &'a Table) -> Told<'a> {
    let Table { sketch, report, .. } = table;
    let columns = sketch.columns.iter().zip(&table.mapping.roles);
    Told {
        file,
        format: sketch.format.map(KnownFormat::name),
        encoding: sketch.encoding.label(),
        delimiter: char::from(sketch.delimiter).to_string(),
        sheet: sketch.mapping.sheet.as_deref(),
        sheets: &sketch.sheets,
        columns: columns
            .map(|(column, role)| Mapped {
                name: &column.name,
                role: role.label(),
            })
            .collect(),
        told: sketch.told().iter().map(ToString::to_string).collect(),
        rows: report.rows,
        events: report.good,
        left_out: report.bad(),
        reasons: (report.reasons.iter())
            .map(|reason| Counted {
                column: &reason.column,
                reason: reason.reason.words(),
                count: reason.count,
            })
            .collect(),
        problems: (report.problems.iter())
            .map(|problem| Listed {
                row: problem.row,
                column: &problem.column,
                value: &problem.value,
                reason: problem.reason.words(),
                is_left_out: problem.is_lost(),
            })
            .collect(),
    }
}
