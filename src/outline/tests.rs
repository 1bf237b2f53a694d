//! Texts as people paste them, and the points a reader finds in them.

use super::*;

/// An outline in short: `title | preamble | number [title] text | …`; what is
/// empty is left out, the lines of a text are parted by `/`.
fn shown(text: &str) -> String {
    let outline = outline(text);
    let mut shown: Vec<String> = Vec::new();
    if !outline.title.is_empty() {
        shown.push(format!("= {}", outline.title));
    }
    if !outline.preamble.is_empty() {
        shown.push(format!("~ {}", outline.preamble));
    }
    for point in outline.points {
        let title = match &*point.title {
            "" => String::new(),
            title => format!(" [{title}]"),
        };
        let text = if point.text.is_empty() { "" } else { " " };
        shown.push(format!("{}{title}{text}{}", point.number, point.text));
    }
    shown.join(" | ").replace('\n', " / ")
}

fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = (cases.iter())
        .filter(|(text, expected)| shown(text) != *expected)
        .map(|(text, expected)| {
            format!(
                "{text:?}\n  expected {expected}\n  found    {}",
                shown(text)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_mark_numbers_points() {
    for (marks, numbers) in [
        ("1. |2. |3. ", "1 2 3"),
        ("1.|2.|3.", "1 2 3"),
        ("1) |2) |3) ", "1 2 3"),
        ("(1) |(2) |(3) ", "1 2 3"),
        ("1: |2: |3: ", "1 2 3"),
        ("1 - |2 - |3 - ", "1 2 3"),
        ("1 – |2 – |3 – ", "1 2 3"),
        ("1 — |2 — |3 — ", "1 2 3"),
        ("1\t|2\t|3\t", "1 2 3"),
        ("1.\n|2.\n|3.\n", "1 2 3"),
        ("1\n|2\n|3\n", "1 2 3"),
        ("I. |II. |III. ", "I II III"),
        ("I) |II) |III) ", "I II III"),
        ("A. |B. |C. ", "A B C"),
        ("А. |Б. |В. ", "А Б В"),
        ("a) |b) |c) ", "a b c"),
        ("• |• |• ", "1 2 3"),
        ("- |- |- ", "1 2 3"),
        ("Article 1\n|Article 2\n|Article 3\n", "1 2 3"),
        ("Article 1. |Article 2. |Article 3. ", "1 2 3"),
        ("ARTICLE I\n|ARTICLE II\n|ARTICLE III\n", "I II III"),
        ("Article IV: |Article V: |Article VI: ", "IV V VI"),
        ("Article premier\n|Article 2\n|Article 3\n", "premier 2 3"),
        ("Article 1er – |Article 2 – |Article 2 bis – ", "1 2 2 bis"),
        ("Art. 1 |Art. 2 |Art. 3 ", "1 2 3"),
        ("Articolo 1\n|Articolo 2\n|Articolo 3\n", "1 2 3"),
        ("Artículo 1º.- |Artículo 2º.- |Artículo 3º.- ", "1 2 3"),
        ("Artikel 1\n|Artikel 2\n|Artikel 2a\n", "1 2 2a"),
        ("Статья 1. |Статья 2. |Статья 3. ", "1 2 3"),
        ("Стаття 1\n|Стаття 2\n|Стаття 3\n", "1 2 3"),
        ("المادة 1: |المادة 2: |المادة 3: ", "1 2 3"),
        ("المادة ١\n|المادة ٢\n|المادة ٣\n", "١ ٢ ٣"),
        (
            "المادة الأولى\n|المادة الثانية\n|المادة الثالثة\n",
            "الأولى الثانية الثالثة",
        ),
        ("المادة (1)\n|المادة (2)\n|المادة (3)\n", "1 2 3"),
        ("Article (I) |Article (II) |Article (III) ", "I II III"),
        ("1️⃣ |2️⃣ |3️⃣ ", "1 2 3"),
        ("1/ |2/ |3/ ", "1 2 3"),
        ("第一条 |第二条 |第三条 ", "一 二 三"),
        ("第1条 |第2条 |第3条 ", "1 2 3"),
        ("一、|二、|三、", "一 二 三"),
        ("제1조 |제2조 |제3조 ", "1 2 3"),
        ("Point 1: |Point 2: |Point 3: ", "1 2 3"),
        ("Clause 1. |Clause 2. |Clause 3. ", "1 2 3"),
        ("Section 1. |Section 2. |Section 3. ", "1 2 3"),
        ("Paragraph 1. |Paragraph 2. |Paragraph 3. ", "1 2 3"),
        ("§ 1 |§ 2 |§ 3 ", "1 2 3"),
        ("§1. |§2. |§2a. ", "1 2 2a"),
        ("١. |٢. |٣. ", "١ ٢ ٣"),
        ("१. |२. |३. ", "१ २ ३"),
        ("１．|２．|３．", "１ ２ ３"),
        ("1. |1a. |2. ", "1 1a 2"),
        ("**1.** |**2.** |**3.** ", "1 2 3"),
        ("1\\. |2\\. |3\\. ", "1 2 3"),
        ("## 1. |## 2. |## 3. ", "1 2 3"),
        ("**Article 1**\n|**Article 2**\n|**Article 3**\n", "1 2 3"),
        (
            "\u{200f}1.\u{a0}|\u{200f}2.\u{a0}|\u{200f}3.\u{a0}",
            "1 2 3",
        ),
        ("   1.  |   2.  |  10.  ", "1 2 10"),
    ] {
        for (end, blank) in [
            ("\n", ""),
            ("\r\n", ""),
            ("\n", "\n"),
            ("\r\n", "\u{a0}\r\n"),
        ] {
            let bodies = ["Alpha bravo.", "Charlie delta.", "Echo foxtrot."];
            let text: String = (marks.split('|').zip(bodies))
                .map(|(mark, body)| format!("{mark}{body}{end}{blank}"))
                .collect();
            let found = outline(&text);
            let found: Vec<(&str, &str)> = (found.points.iter())
                .map(|point| (&*point.number, &*point.text))
                .collect();
            // Two words of a number are one here.
            let numbers = numbers.replace(" bis", "_bis");
            let expected: Vec<String> = numbers.split(' ').map(|n| n.replace('_', " ")).collect();
            let expected: Vec<(&str, &str)> =
                (expected.iter().map(|number| &**number).zip(bodies)).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}

#[test]
fn headings_and_bodies() {
    check(&[
        ("", ""),
        (" \n\u{feff}\0\n", ""),
        (
            "Article 5 – Armed forces\nThe armed forces are limited.\nArticle 6\nFunds\nFunds are returned.\n",
            "5 [Armed forces] The armed forces are limited. | 6 [Funds] Funds are returned.",
        ),
        (
            "1. Armed forces\nThe forces are limited.\n2. Withdraw at once.\n3. Funds",
            "1 [Armed forces] The forces are limited. | 2 Withdraw at once. | 3 Funds",
        ),
        (
            "**1. Armed forces.** They are limited.\n**2. Funds:** Returned.\n**3.** **Gas** – Flows.",
            "1 [Armed forces] They are limited. | 2 [Funds] Returned. | 3 [Gas] Flows.",
        ),
        (
            "1. Armed forces: limited.\n2. Funds: returned.",
            "1 Armed forces: limited. | 2 Funds: returned.",
        ),
        (
            "## 1. Armed forces\n\nThey are limited.\n\n## 2. Funds\n\nReturned.",
            "1 [Armed forces] They are limited. | 2 [Funds] Returned.",
        ),
        (
            "Art. 5 (Armed forces)\nThey are limited.\nArt. 6 (Funds)\nReturned.",
            "5 [Armed forces] They are limited. | 6 [Funds] Returned.",
        ),
        (
            "1. Both sides shall\na) withdraw;\nb) disarm.\n2. Funds\n(a) Frozen funds go.\n(b) Others stay.",
            "1 Both sides shall / a) withdraw; / b) disarm. | 2 [Funds] (a) Frozen funds go. / (b) Others stay.",
        ),
        (
            "1. They agree:\n• one\n• two\n  going on\n2. Further:\n- three\n– four\n* five\n3. On\n(i) six\n(ii) seven\n1.1 eight\nа) девять\nб) десять",
            "1 They agree: / • one / • two going on | 2 Further: / - three / – four / * five | \
             3 On / (i) six / (ii) seven / 1.1 eight / а) девять / б) десять",
        ),
        (
            "1. The armed forces of the country will be limited to\n600,000 personnel within one year, and the two\nsides will see to that.\n\nA second paragraph.\n2. Funds.",
            "1 The armed forces of the country will be limited to 600,000 personnel within one year, and the two sides will see to that. / A second paragraph. | 2 Funds.",
        ),
        (
            "1. demili\u{ad}\ntarised, Anglo-\nfrench\n2. B.",
            "1 demilitarised, Anglo-french | 2 B.",
        ),
        (
            "第一条 各方同意，\n停火。\n第二条 总则\n撤军。",
            "一 各方同意，停火。 | 二 [总则] 撤军。",
        ),
        (
            "PEACE PLAN\nThe parties, wishing peace, agree.\n1. A.\n2. B.",
            "= PEACE PLAN | ~ The parties, wishing peace, agree. | 1 A. | 2 B.",
        ),
        ("# Plan\n\n1. A.\n2. B.", "= Plan | 1 A. | 2 B."),
        (
            "The parties agree as follows:\n1. A.\n2. B.",
            "~ The parties agree as follows: | 1 A. | 2 B.",
        ),
        (
            "6. Forces are limited to 600,000.",
            "6 Forces are limited to 600,000.",
        ),
        (
            "Article 6\nForces are limited.\n1. One.\n2. Two.",
            "6 Forces are limited. / 1. One. / 2. Two.",
        ),
    ]);
}

#[test]
fn the_level_of_points_is_that_of_the_whole_text() {
    check(&[
        (
            "Article 1\n1. A.\n2. B.\nArticle 2\n1. C.\n2. D.\nArticle 3\n1. E.",
            "1 1. A. / 2. B. | 2 1. C. / 2. D. | 3 1. E.",
        ),
        (
            "CHAPTER I\nGENERAL PROVISIONS\nArticle 1\nA.\nArticle 2\nB.\nChapter II – Arms\nArticle 3\nC.\nPart Three\nArticle 4\nD.",
            "1 A. | 2 B. | 3 C. | 4 D.",
        ),
        (
            "Раздел I. Общие положения\nСтатья 1. А.\nСтатья 2. Б.\nГлава 2\nСтатья 3. В.",
            "1 А. | 2 Б. | 3 В.",
        ),
        (
            "I. Security\n1. A.\n2. B.\nII. Economy\n3. C.\n4. D.\nIII. Other\n5. E.",
            "1 A. | 2 B. | 3 C. | 4 D. | 5 E.",
        ),
        (
            "I. Security\n1. A.\n2. B.\nII. Economy\n1. C.\n2. D.\nIII. Other\n1. E.",
            "I [Security] 1. A. / 2. B. | II [Economy] 1. C. / 2. D. | III [Other] 1. E.",
        ),
        (
            "Part A\n1. A.\n2. B.\nPart B\n1. C.\n2. D.\n3. E.",
            "1 A. | 2 B. | 1 C. | 2 D. | 3 E.",
        ),
        (
            "Peace\nSecurity\n1. A.\n2. B.\n3. C.\n\nEconomy\n1. D.\n2. E.\n3. F.",
            "= Peace | ~ Security | 1 A. | 2 B. | 3 C. | 1 D. | 2 E. | 3 F.",
        ),
        (
            "## Security\n1. A.\n2. B.\n## Economy\n3. C.",
            "= Security | 1 A. | 2 B. | 3 C.",
        ),
        (
            "1. A\n   1. a.\n   2. b.\n2. B\n   1. c.\n3. C.",
            "1 A / 1. a. / 2. b. | 2 B / 1. c. | 3 C.",
        ),
        (
            "1. A.\n1. a.\n2. b.\n3. c.\n2. B.\n1. d.\n3. C.\n1. f.\n2. g.\n4. D.",
            "1 A. / 1. a. / 2. b. / 3. c. | 2 B. / 1. d. | 3 C. / 1. f. / 2. g. | 4 D.",
        ),
        (
            "I. A.\ni. b.\nii. c.\nII. D.\ni. e.\nIII. F.",
            "I A. / i. b. / ii. c. | II D. / i. e. | III F.",
        ),
        (
            "1. Elections are held by\n2026. The commission sees to it.\n2. Within\n100 days after that.\n3. C.",
            "1 Elections are held by 2026. The commission sees to it. | 2 Within 100 days after that. | 3 C.",
        ),
        (
            "1. A.\n2. B.\n2. C.\n4. D.\n9. E.",
            "1 A. | 2 B. | 2 C. | 4 D. | 9 E.",
        ),
        (
            "(A) Whereas one;\n(B) Whereas two;\n1. A.\n2. B.\n3. C.",
            "~ (A) Whereas one; / (B) Whereas two; | 1 A. | 2 B. | 3 C.",
        ),
        (
            "1. A.\n2. The treaty reads:\nArticle 1\nNo arms.\nArticle 2\nNo funds\n3. C.\n4. D.",
            "1 A. | 2 The treaty reads: / Article 1 No arms. / Article 2 No funds | 3 C. | 4 D.",
        ),
        ("Part 1. A.\nPart 2. B.", "1 A. | 2 B."),
        (
            "1. The sides will go on to talk about\n\n1\n\nthe rest.\n2. B.\n\n2\n\n3. C.\n- 3 -",
            "1 The sides will go on to talk about the rest. | 2 B. | 3 C.",
        ),
        ("1. A.\n2. B.\nPage 1 of 2\n3. C.\n12", "1 A. | 2 B. | 3 C."),
    ]);
}

#[test]
fn lists_in_one_paragraph() {
    check(&[
        (
            "1. Ceasefire. 2. Elections. 3. Funds.",
            "1 Ceasefire. | 2 Elections. | 3 Funds.",
        ),
        (
            "The plan\nThe sides agree: (1) to stop, (2) to talk in May 2026, (3) to vote.",
            "= The plan | ~ The sides agree: | 1 to stop, | 2 to talk in May 2026, | 3 to vote.",
        ),
        (
            "Plan: 1) stop; 2) talk\nfor 1.5 years; 3) vote.",
            "~ Plan: | 1 stop; | 2 talk for 1.5 years; | 3 vote.",
        ),
        (
            "1. See (1) A, (2) B, (3) C.\n2. D.",
            "1 See (1) A, (2) B, (3) C. | 2 D.",
        ),
        ("1.停火；2.撤军；3.选举。", "1 停火； | 2 撤军； | 3 选举。"),
    ]);
}

#[test]
fn texts_without_marks() {
    check(&[
        (
            "Ceasefire at once.\n\nElections\nin May.\n",
            "1 Ceasefire at once. | 2 Elections in May.",
        ),
        (
            "The plan\n\nCeasefire at once.\n\nElections\n\nIn May.\n",
            "= The plan | 1 Ceasefire at once. | 2 [Elections] In May.",
        ),
        (
            "Ceasefire\nElections\nFunds",
            "1 Ceasefire | 2 Elections | 3 Funds",
        ),
        (
            "Plan\nCeasefire now.\nElections soon.",
            "= Plan | 1 Ceasefire now. | 2 Elections soon.",
        ),
        (
            "Ceasefire\n\nElections\n\nFunds",
            "1 Ceasefire | 2 Elections | 3 Funds",
        ),
        ("One line.", "1 One line."),
    ]);
}

#[test]
fn markup_is_read() {
    check(&[
        (
            "<h1>Plan</h1><p>We agree:</p><ol><li>Ceasefire &amp; talks</li><li><p>Elections</p></li></ol>",
            "= Plan | ~ We agree: | 1 Ceasefire & talks | 2 Elections",
        ),
        (
            "<p><b>1. Forces.</b> Limited.</p>\n<p><strong>2.</strong>&nbsp;Funds:</p><ul><li>A</li><li>B</li></ul>",
            "1 [Forces] Limited. | 2 Funds: / • A / • B",
        ),
        (
            "<ol><li>A<ol><li>b</li><li>c</li></ol></li><li>D</li></ol>",
            "1 A / 1) b / 2) c | 2 D",
        ),
        ("1. a < b\n2. R&D <sic>", "1 a < b | 2 R&D <sic>"),
    ]);
}

/// The numbers of the points of a text, and those of its other reading.
fn readings(text: &str) -> (String, String) {
    let numbers = |outline: &Outline| -> String {
        let numbers: Vec<&str> = (outline.points.iter())
            .map(|point| &*point.number)
            .collect();
        numbers.join(" ")
    };
    let outline = outline(text);
    let other = (outline.other.as_deref()).map_or_else(String::new, numbers);
    (numbers(&outline), other)
}

#[test]
fn the_other_reading_is_told_where_it_is_nearly_as_good() {
    for (text, taken, other) in [
        // The items of lists, or the sections above them.
        (
            "Section One\n1. A.\n2. B.\nSection Two\n1. C.\n2. D.",
            "1 2 1 2",
            "One Two",
        ),
        (
            "I. Security\n1. A.\n2. B.\nII. Economy\n1. C.\n2. D.\n",
            "I II",
            "1 2 1 2",
        ),
        // Paragraphs, or all that stands below a heading.
        (
            "Peace:\n\nAll fire stops now.\n\nMines are cleared.\n\nTrade:\n\nThe railway opens.\n",
            "1 2 3",
            "1 2",
        ),
        // A number without a sign may begin a sentence.
        (
            "1. They send\n2. Men come.\n3 Brigades go.\n4. They vote.",
            "1 2 3 4",
            "1 2 4",
        ),
        // Items, or paragraphs of which few are items.
        (
            "They meet again soon.\n\nThey speak of peace.\n\n- Troops leave.\n\n- Mines go.\n",
            "1 2",
            "1 2 3 4",
        ),
        // What is clear is not called in doubt.
        ("1. A.\n2. B.\n3. C.", "1 2 3", ""),
        ("1. A:\n- a\n- b\n2. B:\n- c\n", "1 2", ""),
        (
            "Article 1\nPeace\n1. A.\n2. B.\nArticle 2\nTrade\n1. C.\n2. D.",
            "1 2",
            "",
        ),
        ("Ceasefire at once.\n\nElections in May.\n", "1 2", ""),
        ("1. Ceasefire. 2. Elections. 3. Funds.", "1 2 3", ""),
    ] {
        let found = readings(text);
        assert_eq!((&*found.0, &*found.1), (taken, other), "{text}");
    }
}
