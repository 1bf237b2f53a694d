//! Views saved as pictures: what is drawn, in which direction and in which language.

use demarche_e2e::{
    Page,
    files::{catch_files, shared},
};

#[test]
fn a_picture_runs_as_the_page_of_its_reader_does() {
    // Where the words of lanes stand: `x` is as drawn, and the whole is mirrored.
    let mirrored = |lang: &str, words: &str| {
        let page = Page::open(&format!("view=timeline&lang={lang}"));
        catch_files(&page);
        page.open_share();
        let (_, svg) = shared(&page, words);
        assert!(svg.matches("<text").count() > 100, "{svg}");
        page.finish();
        svg.contains("<g transform=\"matrix(-1 0 0 1 ")
    };
    assert!(mirrored("ar", "رسم SVG"));
    assert!(!mirrored("en", "Drawing SVG"));
}

#[test]
fn a_picture_and_paper_speak_the_language_of_their_reader() {
    for (view, told) in [
        ("timeline", "Порожнє або бліде"),
        ("positions", ">Підтримує</text>"),
        ("plans&read=glance", "Сам по собі"),
    ] {
        let page = Page::open(&format!("view={view}&lang=uk"));
        catch_files(&page);
        page.open_share();
        let (_, svg) = shared(&page, "Рисунок SVG");
        assert!(svg.contains(told), "{told}: {svg}");
        assert!(svg.contains("Фільтри: немає"), "{svg}");
        for english in [
            "Filters",
            "Hollow or pale",
            "Supports",
            "Tinted",
            "By itself",
        ] {
            assert!(!svg.contains(english), "{english}: {svg}");
        }
        page.finish();
    }
    let page = Page::open("view=table&lang=uk");
    let b = &page.browser;
    b.run("window.print = () => { window.printed = document.querySelector('.print-foot')?.textContent ?? 'no foot' }");
    page.open_share();
    b.click_words(".share .files", "Друк або PDF");
    b.wait("printing", "window.printed");
    let foot = b.eval("window.printed");
    let foot = foot.as_str().unwrap_or_default();
    assert!(
        foot.contains("Фільтри: немає") && !foot.contains("Filters"),
        "{foot}"
    );
    page.finish();
}

#[test]
fn views_are_saved_as_pictures() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    catch_files(&page);
    page.open_share();
    let (name, svg) = shared(&page, "Drawing SVG");
    assert!(name.ends_with(".svg"));
    assert!(svg.contains("Filters: none") && svg.contains("sha256-"));
    // A mark is a shape, and has words.
    assert!(svg.matches("<path").count() > 100, "{svg}");
    assert!(svg.matches("<text").count() > 100, "{svg}");
    let parsed = b.eval_async("((image) => { image.src = URL.createObjectURL(window.kept[0]); return image.decode().then(() => image.naturalWidth) })(new Image())");
    assert!(parsed.as_f64() > Some(700.0), "{parsed}");
    assert!(svg.contains("; drawn: ") && svg.contains("party of the first"));
    let (name, png) = shared(&page, "Picture PNG");
    assert!(name.ends_with(".png"));
    assert!(png.contains("iTXtDescription") && png.contains("Filters: none; drawn from 20"));
    let size = b.eval_async("createImageBitmap(window.kept[0]).then((i) => [i.width, i.height])");
    assert!(size[0].as_f64() > Some(1_500.0), "{size}");
    b.press(&["\u{e00c}"]);
    page.go("view=plans&plans=us-28,draft-20");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody tr')",
    );
    b.wait(
        "all of it",
        "!document.querySelector('.plans [role=progressbar], .plans progress')",
    );
    page.open_share();
    let (_, svg) = shared(&page, "Drawing SVG");
    assert!(
        svg.contains("600,000") && svg.contains("line-through") && svg.contains(" · base"),
        "{svg}"
    );
    let (_, csv) = shared(&page, "Provisions CSV");
    assert!(csv.contains("600,000"), "{csv}");
    b.press(&["\u{e00c}"]);
    // At a glance, without waiting for a comparison.
    page.go("view=plans&read=glance&differ=1");
    b.wait("plans at a glance", "document.querySelector('.glance')");
    let tinted = b.count(".glance td.is-changed");
    page.open_share();
    let (name, svg) = shared(&page, "Drawing SVG");
    assert!(name.ends_with("-picture.svg"), "{name}");
    assert!(svg.contains("Filters: Only what differs"), "{svg}");
    assert!(svg.contains(">800,000</text>"), "{svg}");
    assert_eq!(svg.matches("fill=\"#fcf1d3\"").count() as u64, tinted);
    let (_, png) = shared(&page, "Picture PNG");
    assert!(png.contains("iTXtDescription"));
    b.press(&["\u{e00c}"]);
    page.go("view=positions");
    b.wait("cells", "document.querySelector('td.cell')");
    let supporting = b.count("td.cell.stance-supports");
    page.open_share();
    let (_, svg) = shared(&page, "Drawing SVG");
    assert_eq!(svg.matches(">Supports</text>").count() as u64, supporting);
    let (_, png) = shared(&page, "Picture PNG");
    assert!(png.contains("iTXtDescription"));
    page.finish();
}
