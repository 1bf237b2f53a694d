//! Files that are no dossiers.

use demarche::load::{MAX_BYTES, check_size, load};
use expect_test::{Expect, expect};

fn check(bytes: &[u8], expect: Expect) {
    expect.assert_eq(&load(bytes).unwrap_err().to_string());
}

#[test]
fn not_json() {
    check(
        b"",
        expect!["it is not JSON: EOF while parsing a value at line 1, column 0"],
    );
    check(
        b"\xef\xbb\xbf",
        expect!["it is not JSON: EOF while parsing a value at line 1, column 0"],
    );
    check(
        b"hello",
        expect!["it is not JSON: expected value at line 1, column 1"],
    );
    check(
        b"{\n \"demarche\": 1,\n}",
        expect!["it is not JSON: trailing comma at line 3, column 1"],
    );
    check(
        b"{\"demarche\": 1} {}",
        expect!["it is not JSON: trailing characters at line 1, column 17"],
    );
    check(
        b"{\"demarche\": 1e999}",
        expect!["it is not JSON: number out of range at line 1, column 18"],
    );
    check(
        "[".repeat(200).as_bytes(),
        expect!["it is not JSON: recursion limit exceeded at line 1, column 128"],
    );
}

#[test]
fn not_utf8() {
    check(
        b"{\"demarche\": 1, \"\xff\"",
        expect!["it is not UTF-8 text (byte 17 is no part of a character); save it as UTF-8"],
    );
    check(
        b"\xff\xfe{\0",
        expect!["it is not UTF-8 text (byte 0 is no part of a character); save it as UTF-8"],
    );
}

#[test]
fn no_dossier() {
    check(
        b"[]",
        expect!["it is JSON, but no dossier: it is a list, not an object"],
    );
    check(
        b"null",
        expect!["it is JSON, but no dossier: it is null, not an object"],
    );
    check(
        b"{}",
        expect![[r#"it is JSON, but no dossier: it has no `"demarche": 1`"#]],
    );
    check(
        b"{\"events\": []}",
        expect![[r#"it is JSON, but no dossier: it has no `"demarche": 1`"#]],
    );
}

#[test]
fn other_versions() {
    check(
        b"{\"demarche\": 2}",
        expect![[r#"its format version is 2, and only `"demarche": 1` can be read"#]],
    );
    check(
        b"{\"demarche\": 1.5}",
        expect![[r#"its format version is 1.5, and only `"demarche": 1` can be read"#]],
    );
    check(
        b"{\"demarche\": \"1\"}",
        expect![[r#"its format version is the text "1", and only `"demarche": 1` can be read"#]],
    );
    check(
        b"{\"demarche\": null}",
        expect![[r#"its format version is null, and only `"demarche": 1` can be read"#]],
    );
    check(
        b"{\"demarche\": [1]}",
        expect![[r#"its format version is a list, and only `"demarche": 1` can be read"#]],
    );
}

#[test]
fn too_large() {
    assert!(check_size(MAX_BYTES).is_ok());
    expect!["it has 65 MiB, and dossiers are read up to 64 MiB; split it by period"]
        .assert_eq(&check_size(MAX_BYTES + 1).unwrap_err().to_string());
    let bytes = vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1];
    check(
        &bytes,
        expect!["it has 65 MiB, and dossiers are read up to 64 MiB; split it by period"],
    );
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    assert!(load(b"\xef\xbb\xbf{\"demarche\": 1}").is_ok());
}
