//! Positions: the matrix by keys, and the same in words.

use demarche_e2e::{Page, key};
use serde_json::json;

#[test]
fn arrow_keys_go_from_one_filled_cell_to_the_next() {
    let page = Page::open("view=positions");
    let b = &page.browser;
    b.wait(
        "cells",
        "document.querySelectorAll('.positions td.cell').length > 30",
    );
    // The whole matrix is on screen: sixteen topics by twelve actors.
    let sizes = b.eval("(() => { const s = document.querySelector('.scroller'); return [document.querySelectorAll('.positions thead th').length, s.scrollWidth - s.clientWidth, s.getBoundingClientRect().bottom <= innerHeight] })()");
    assert_eq!(sizes, json!([17, 0, true]));
    // Where a party has several actors, they stand under its head.
    assert_eq!(b.count(".positions .of-party"), 1);
    assert_eq!(b.text(".positions .of-party"), "Europe 9");
    b.run("document.querySelector('.positions td.cell a').focus()");
    let place = "(() => { const cell = document.activeElement.closest('td.cell'); return cell && [cell.parentElement.dataset.row, cell.getAttribute('aria-colindex')].join(':') })()";
    let first = b.eval(place);
    assert_eq!(first, json!("0:2"));
    b.press(&[key::RIGHT]);
    let right = b.eval(place);
    assert_ne!(right, first);
    b.press(&[key::LEFT]);
    assert_eq!(b.eval(place), first);
    b.press(&[key::DOWN]);
    assert_eq!(b.eval(place), json!("1:2"));
    // From the last filled cell of a row there is no way on.
    b.press(&[key::UP]);
    b.press(&[key::LEFT]);
    assert_eq!(b.eval(place), first);
    b.press(&[key::ENTER]);
    b.wait("the drawer", "document.querySelector('.position-details')");
    page.finish();
}

#[test]
fn in_words_every_position_is_a_sentence() {
    let page = Page::open("view=positions");
    let b = &page.browser;
    b.wait("cells", "document.querySelector('.positions td.cell')");
    let cells = b.count(".positions td.cell");
    b.click_words(".switch", "In words");
    b.wait("the link", "location.hash.includes('positions=words')");
    b.wait(
        "lines",
        "document.querySelector('.positions-in-words .position')",
    );
    b.wait("all lines", "!document.querySelector('[data-growing]')");
    assert_eq!(b.count(".positions-in-words > .position"), cells);
    let whole = b.eval("[...document.querySelectorAll('.positions-in-words > .position')].every((line) => line.querySelector('.what').innerText.length > 8 && line.querySelector('time, .fine').innerText)");
    assert_eq!(whole, json!(true));
    b.click(".positions-in-words .what a");
    b.wait("the drawer", "document.querySelector('.position-details')");
    page.finish();
    // A phone has no other form.
    let page = Page::open_sized("view=positions", 390, 844);
    page.browser.wait(
        "lines",
        "document.querySelector('.positions-in-words .position') && !document.querySelector('.positions, .view-tools .switch')",
    );
    page.finish();
}
