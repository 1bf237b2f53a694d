//! Workbooks as Excel and LibreOffice write them, and as somebody writes them who means harm.

use demarche::{
    command::run,
    import::{Flat, can_flatten, flatten, sketch},
};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// An archive of parts.
fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// An Excel workbook: sheets by name, each with the rows of its `sheetData`; `more` is what else is in the archive.
fn excel(is_1904: bool, sheets: &[(&str, &str)], more: &[(&str, &str)]) -> Vec<u8> {
    let mut list = String::new();
    let mut relations = format!(
        "<Relationship Id=\"rS\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>\
         <Relationship Id=\"rT\" Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    );
    let mut parts: Vec<(String, String)> = Vec::new();
    for (nth, (name, rows)) in sheets.iter().enumerate() {
        list += &format!(
            "<sheet name=\"{name}\" sheetId=\"{0}\" r:id=\"r{nth}\"/>",
            nth + 1
        );
        relations += &format!(
            "<Relationship Id=\"r{nth}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{nth}.xml\"/>"
        );
        parts.push((
            format!("xl/worksheets/sheet{nth}.xml"),
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
        ));
    }
    let date_1904 = if is_1904 { " date1904=\"1\"" } else { "" };
    parts.extend([
        (
            "[Content_Types].xml".into(),
            format!("<Types xmlns=\"{PACKAGE}/content-types\"/>"),
        ),
        (
            "_rels/.rels".into(),
            format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r\" \
                 Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".into(),
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><workbookPr{date_1904}/><sheets>{list}</sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels".into(),
            format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>"),
        ),
        // Format 1 is a date, 2 a date with its time, 3 a time of day.
        (
            "xl/styles.xml".into(),
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>\
                 <cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/sharedStrings.xml".into(),
            format!(
                "<sst xmlns=\"{MAIN}\"><si><t>Date</t></si><si><t>Title</t></si><si><r><t xml:space=\"preserve\">Talks, </t></r><r><t>&quot;round two&quot;</t></r></si></sst>"
            ),
        ),
    ]);
    let mut all: Vec<(&str, &str)> = parts.iter().map(|(n, t)| (&**n, &**t)).collect();
    for (name, text) in more {
        all.retain(|(other, _)| other != name);
        all.push((name, text));
    }
    zipped(&all)
}

const HEAD: &str =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

fn open(bytes: &[u8], sheet: Option<&str>) -> Flat {
    assert!(can_flatten(bytes));
    flatten(bytes, sheet).unwrap().unwrap()
}

fn text(flat: &Flat) -> &str {
    std::str::from_utf8(&flat.table).unwrap()
}

fn refused(bytes: &[u8], words: &str) {
    let refusal = flatten(bytes, None).unwrap_err().to_string();
    assert!(refusal.contains(words), "{refusal}");
}

#[test]
fn cells_of_excel_are_as_a_person_would_type_them() {
    let rows = format!(
        "{HEAD}\
         <row r=\"2\"><c r=\"A2\" s=\"1\"><v>45291</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"D2\"><v>2.5</v></c></row>\
         <row r=\"4\"><c r=\"A4\" s=\"2\"><v>45292.5</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>Ötztal &amp; Bern</t></is></c>\
         <c r=\"C4\" s=\"3\"><v>0.4375</v></c><c r=\"D4\" t=\"b\"><v>1</v></c></row>\
         <row r=\"5\"><c r=\"A5\" s=\"1\"><f>A4+1</f><v>45293</v></c><c r=\"B5\" t=\"str\"><f>\"x\"&amp;\"y\"</f><v>xy</v></c>\
         <c r=\"C5\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
    );
    let flat = open(&excel(false, &[("Talks", &rows)], &[]), None);
    assert_eq!(
        text(&flat),
        "Date,Title,,\n2023-12-31,\"Talks, \"\"round two\"\"\",,2.5\n\n2024-01-01T12:00:00,Ötztal & Bern,10:30:00,TRUE\n2024-01-02,xy,,\n"
    );
    assert_eq!(flat.sheets, ["Talks"]);
    let sketch = sketch(&flat.table, true).unwrap();
    assert_eq!(sketch.columns.len(), 4);
    assert!(!sketch.needs_order);
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let row = format!(
        "{HEAD}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43829</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row>"
    );
    let flat = open(&excel(true, &[("T", &row)], &[]), None);
    assert!(text(&flat).contains("2023-12-31"), "{}", text(&flat));
    // What no calendar of Excel has is no date: neither year 10000 nor a negative day.
    for number in ["99999999", "-3", "1e300"] {
        let row = format!(
            "{HEAD}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>{number}</v></c><c r=\"B2\"><v>1</v></c></row>"
        );
        let flat = open(&excel(false, &[("T", &row)], &[]), None);
        assert!(!text(&flat).contains("9999-12"), "{}", text(&flat));
    }
}

#[test]
fn the_first_sheet_with_a_table_is_read_or_one_that_is_named() {
    let table = |title: &str| {
        format!(
            "{HEAD}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45291</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>{title}</t></is></c></row>"
        )
    };
    let cover = "<row r=\"1\"><c r=\"C1\" t=\"s\"><v>1</v></c></row>";
    let (one, two) = (table("one"), table("two"));
    let sheets = [
        ("Empty", ""),
        ("Cover", cover),
        ("One", &*one),
        ("Two", &*two),
    ];
    let bytes = excel(false, &sheets, &[("xl/vbaProject.bin", "Sub Auto_Open()")]);
    let flat = open(&bytes, None);
    assert_eq!(flat.sheets, ["Empty", "Cover", "One", "Two"]);
    assert_eq!(flat.sheet.as_deref(), Some("One"));
    assert!(text(&flat).contains("one"));
    assert!(text(&open(&bytes, Some("Two"))).contains("two"));
    let cover = open(&excel(false, &sheets[..2], &[]), None);
    assert_eq!(text(&cover), "Title\n");
    let no = flatten(&bytes, Some("Three")).unwrap_err().to_string();
    assert!(
        no.contains("no sheet `Three`, only Empty, Cover, One, Two"),
        "{no}"
    );
    let no = flatten(&bytes, Some("Empty")).unwrap_err().to_string();
    assert!(no.contains("`Empty` is empty"), "{no}");
    refused(&excel(false, &sheets[..1], &[]), "all its sheets are empty");
}

/// An OpenDocument spreadsheet of the tables in `content.xml`.
fn open_document(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("Basic/Standard/Module1.xml", "Sub Main"),
    ])
}

fn cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

#[test]
fn cells_of_open_document_are_as_a_person_would_type_them() {
    let tables = format!(
        "<table:table table:name=\"Start\"><table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         <table:table table:name=\"Termine &amp; mehr\">\
         <table:table-row>{}{}{}</table:table-row>\
         <table:table-row>\
           <table:table-cell office:value-type=\"date\" office:date-value=\"2025-12-19\"><text:p>19.12.25</text:p></table:table-cell>\
           <table:table-cell><office:annotation><text:p>ask again</text:p></office:annotation><text:p>A<text:s/>&amp; B</text:p><text:p>C</text:p></table:table-cell>\
           <table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2,00</text:p></table:table-cell>\
         </table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\">\
           <table:table-cell office:value-type=\"date\" office:date-value=\"2025-12-20T10:30:00\"/>{}\
           <table:table-cell office:value-type=\"time\" office:time-value=\"PT10H30M00S\"/>\
         </table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         </table:table>",
        cell("Date"),
        cell("Title"),
        cell("Count"),
        cell("&#8222;D&#8220;"),
    );
    let flat = open(&open_document(&tables), None);
    assert_eq!(
        text(&flat),
        "Date,Title,Count\n2025-12-19,\"A & B\nC\",2\n2025-12-20T10:30:00,„D“,10:30:00\n2025-12-20T10:30:00,„D“,10:30:00\n"
    );
    assert_eq!(flat.sheets, ["Start", "Termine & mehr"]);
    assert_eq!(flat.sheet.as_deref(), Some("Termine & mehr"));
}

#[test]
fn what_swells_when_it_is_unpacked_is_refused() {
    let zeros = " ".repeat(9 << 20);
    let styles = excel(false, &[("T", HEAD)], &[("xl/styles.xml", &zeros)]);
    assert!(styles.len() < 100_000);
    refused(&styles, "too large when it is unpacked");
    let texts = " ".repeat((64 << 20) + 1);
    let texts = excel(false, &[("T", HEAD)], &[("xl/sharedStrings.xml", &texts)]);
    refused(&texts, "too large when it is unpacked");
    // Columns: a cell far to the right, and one that is repeated.
    let far = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    refused(&excel(false, &[("T", far)], &[]), "1,000 columns");
    let wide = format!(
        "<table:table table:name=\"T\"><table:table-row>{}</table:table-row></table:table>",
        cell("x").replacen(
            "<table:table-cell",
            "<table:table-cell table:number-columns-repeated=\"1000000\"",
            1
        )
    );
    refused(&open_document(&wide), "1,000 columns");
    // Rows: a long text, repeated.
    let tall = format!(
        "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"4000000000\">{}</table:table-row></table:table>",
        cell(&"x".repeat(10_000))
    );
    refused(&open_document(&tall), "512 MiB in its cells");
    let rows = tall.replace(&"x".repeat(10_000), "x");
    refused(&open_document(&rows), "1,048,576 rows");
    // A cell alone, far below, costs nothing.
    let low = format!("{HEAD}<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>");
    assert!(open(&excel(false, &[("T", &low)], &[]), None).table.len() < 2 << 20);
}

#[test]
fn what_is_no_workbook_is_refused_by_what_it_is() {
    refused(
        &zipped(&[("a.csv", "date,title\n")]),
        "no workbook; unpack it",
    );
    refused(&zipped(&[("xl/workbook.bin", "")]), ".xlsb");
    refused(
        &zipped(&[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<a/>"),
        ]),
        "no workbook",
    );
    refused(b"PK\x03\x04...", "damaged");
    let sound = excel(false, &[("T", HEAD)], &[]);
    refused(&sound[..sound.len() / 2], "damaged");
    let no_list = excel(false, &[("T", HEAD)], &[("xl/workbook.xml", "<workbook>")]);
    assert!(flatten(&no_list, None).is_err());
    refused(
        &zipped(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", "\u{1}\u{2}<<<"),
        ]),
        "damaged",
    );
}

/// Whatever byte is another, a workbook is read or refused, and nothing else.
#[test]
fn damage_never_does_harm() {
    let rows = format!(
        "{HEAD}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45291</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row>"
    );
    let row = format!("<table:table-row>{0}{0}</table:table-row>", cell("2025"));
    let table = format!("<table:table table:name=\"T\">{row}{row}</table:table>");
    for sound in [excel(false, &[("T", &rows)], &[]), open_document(&table)] {
        for at in (0..sound.len()).step_by(29) {
            for byte in [0, 0x7f, 0xff] {
                let mut bytes = sound.clone();
                bytes[at] = byte;
                flatten(&bytes, None).ok();
            }
        }
    }
    // The same within the parts, where no checksum stands before it.
    for nasty in [
        "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
        "<row r=\"-1\"><c r=\"\"><v>1</v></c></row>",
        "<row r=\"99999999999\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>99999</v></c><c s=\"77\"><v>x</v></c></row>",
        "<row><c t=\"s\"><v>-1</v></c><c t=\"b\"><v>maybe</v></c><c t=\"d\"><v>?</v></c></row>",
        "<row><c s=\"1\"><v>NaN</v></c><c s=\"1\"><v>inf</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
    ] {
        flatten(&excel(false, &[("T", nasty)], &[]), None).ok();
    }
}

#[test]
fn the_command_opens_workbooks_by_what_is_in_them() {
    let table = |title: &str| {
        format!(
            "{HEAD}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45291</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>{title}</t></is></c></row>"
        )
    };
    let (one, two) = (table("one"), table("two"));
    let path = std::env::temp_dir().join(format!("demarche-workbook-{}.csv", std::process::id()));
    std::fs::write(&path, excel(false, &[("A", &one), ("B", &two)], &[])).unwrap();
    let import = |options: &[&str]| {
        let args = ["import".into(), path.clone().into_os_string()];
        let args: Vec<_> = (args.into_iter())
            .chain(options.iter().map(Into::into))
            .collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = run(&args, &mut out, &mut err).unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status, text(out), text(err))
    };
    let (status, dossier, told) = import(&[]);
    assert_eq!(status, 0, "{told}");
    assert!(dossier.contains("\"2023-12-31\"") && dossier.contains("\"one\""));
    assert!(told.contains("a table, sheet A of A, B"), "{told}");
    assert!(import(&["--sheet", "B"]).1.contains("\"two\""));
    let (status, _, told) = import(&["--sheet", "C"]);
    assert!(told.contains("no sheet `C`, only A, B"), "{told}");
    assert_eq!(status, 2);
    std::fs::write(&path, "date,title\n2025,a\n").unwrap();
    let (status, _, told) = import(&["--sheet=A"]);
    assert!(told.contains("it is no workbook"), "{told}");
    assert_eq!(status, 2);
    std::fs::remove_file(&path).unwrap();
}
