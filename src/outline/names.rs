//! What provisions are called in the languages of treaties: article, section, paragraph
//! and so on.

use super::numeral::has_word;

/// What a mark is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// Nothing: the bare numeral.
    None,
    /// Article.
    Article,
    /// Section.
    Section,
    /// Clause.
    Clause,
    /// Point, item.
    Point,
    /// Paragraph.
    Paragraph,
    /// What stands above articles: chapter, part, title, annex.
    Chapter,
}

/// Small letters, parted by spaces.
const NAMES: [(Name, &str); 6] = [
    (
        Name::Article,
        "article art articles articolo articol articolul artículo articulo artikel artigo artykuł artikulo artikkel \
         статья стаття артыкул член члан članak článek článok člen άρθρο madde maddə المادة مادة ماده סעיף \
         अनुच्छेद điều pasal հոդված მუხლი มาตรา ข้อ neni",
    ),
    (
        Name::Section,
        "section sección sezione seção sektion sekcja секция секція",
    ),
    (Name::Clause, "clause cláusula clausola klausel клауза"),
    (
        Name::Point,
        "point no nr item punto ponto punkt пункт пункту punct bod točka тачка النقطة نقطة البند بند proposal principle step schritt principe prinzip principio принцип крок шаг",
    ),
    (
        Name::Paragraph,
        "paragraph para párrafo paragrafo paragraphe absatz параграф الفقرة فقرة",
    ),
    (
        Name::Chapter,
        "chapter part phase stage fase etapa étape этап етап title annex appendix schedule book division chapitre partie titre annexe livre capítulo \
         capitulo parte título titulo anexo capitolo titolo allegato kapitel teil titel abschnitt anhang anlage \
         hoofdstuk deel bijlage глава раздел часть приложение том розділ частина додаток rozdział część załącznik \
         kapitola část bölüm kısım الفصل فصل الباب باب القسم الجزء الملحق ملحق פרק חלק κεφάλαιο μέρος chương phần bab",
    ),
];

/// What a word calls a provision.
pub(super) fn name(word: &str) -> Option<Name> {
    (NAMES.iter())
        .find(|(_, list)| has_word(list, word))
        .map(|(name, _)| *name)
}

/// What a sign behind `第…` or `제…` calls a provision.
pub(super) fn sign(c: char) -> Option<Name> {
    Some(match c {
        '条' | '條' | '조' => Name::Article,
        '点' | '點' | '项' | '項' => Name::Point,
        '章' | '节' | '節' | '编' | '編' | '篇' | '部' | '장' | '절' => Name::Chapter,
        _ => return None,
    })
}
