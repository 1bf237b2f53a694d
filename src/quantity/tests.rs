//! Forms of quantities, one a line, as a reader is told them.

use super::{Kind, format, is_comparable, is_same, ratio, read};

/// What a text says, in words.
fn told(text: &str) -> String {
    let all: Vec<String> = read(text).iter().map(format).collect();
    all.join("; ")
}

/// Each line: a text, a bar, what it says; all that are wrong are told at once.
fn check(lines: &str) {
    let mut wrong = Vec::new();
    for line in lines.lines().filter(|line| line.contains('|')) {
        let (text, wanted) = line.split_once('|').unwrap_or_default();
        let found = told(text.trim());
        if found != wanted.trim() {
            wrong.push(format!(
                "{} → {found:?}, not {:?}",
                text.trim(),
                wanted.trim()
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn numbers_in_digits() {
    check(
        "600,000 personnel | 600,000 personnel
        600 000 personnel | 600,000 personnel
        600\u{a0}000 personnel | 600,000 personnel
        600\u{202f}000 troops | 600,000 personnel
        600.000 soldiers | 600,000 personnel
        600'000 servicemen | 600,000 personnel
        600’000 servicemen | 600,000 personnel
        600 thousand military | 600,000 personnel
        600k troops | 600,000 personnel
        6,00,000 troops | 600,000 personnel
        12,34,56,789 rupees | INR 123,456,789
        5 lakh soldiers | 500,000 personnel
        1.5 million people | 1,500,000 people
        0.6 million troops | 600,000 personnel
        1,234.5 km | 1,234.5 km
        1.234,5 km | 1,234.5 km
        ٦٠٠٬٠٠٠ troops | 600,000 personnel
        ६०० km | 600 km
        ６００，０００ troops | 600,000 personnel
        2½ years | 2.5 years
        the cap of 600,000 was removed | at most 600,000
        155 mm shells | 155 mm
        0.125 % | 0.125 %
        5,000 missiles and 300 launchers | 5,000 missile; 300 launcher
        a 600,000-strong army | 600,000 personnel
        two military bases | 2 military
        1,500 tanks | 1,500 tank",
    );
}

#[test]
fn money_and_shares() {
    check(
        "$100 billion | USD 100 billion
        US$100bn | USD 100 billion
        100 bn USD | USD 100 billion
        USD 100 billion in frozen assets | USD 100 billion
        100 billion dollars | USD 100 billion
        100 billion US dollars | USD 100 billion
        one hundred billion dollars | USD 100 billion
        € 3.2 m | EUR 3.2 million
        3.2 m euros | EUR 3.2 million
        90 billion euros | EUR 90 billion
        £5 | GBP 5
        $5–10 billion | USD 5,000,000,000–10,000,000,000
        50% | 50 %
        50 per cent of profits | 50 %
        fifty percent | 50 %
        at least 2.5 % of GDP | at least 2.5 %
        divided equally, 50:50, between | 50:50
        50/50 | 50:50
        two-thirds majority | two thirds
        a third of the assets | one third
        2/3 of members | two thirds
        half of the assets | half
        half a million soldiers | 500,000 personnel
        a quarter of the profits | one quarter
        three quarters | three quarters
        a third party | ",
    );
}

#[test]
fn durations() {
    check(
        "within 100 days | at most 100 days
        six months | 6 months
        six (6) months | 6 months
        6 to 9 months | 6–9 months
        6–9 months | 6–9 months
        six to nine months | 6–9 months
        between six and nine months | 6–9 months
        a 30-day ceasefire | 30 days
        30 calendar days | 30 days
        half a year | 0.5 years
        six and a half years | 6.5 years
        twenty-five years | 25 years
        one hundred and twenty days | 120 days
        for the first 100 days | 100 days
        15 years or more | at least 15 years
        no longer than 72 hours | at most 72 hours
        within a month of signature | at most 1 month
        one year | 1 year
        immediately | immediately
        without delay, and as soon as possible | without delay; as soon as possible
        forthwith and indefinitely | forthwith; indefinitely",
    );
}

#[test]
fn dates() {
    check(
        "2026-01-01 | 1 January 2026
        1 January 2026 | 1 January 2026
        January 1, 2026 | 1 January 2026
        1st January 2026 | 1 January 2026
        21.12.2025 | 21 December 2025
        21/12/2025 | 21 December 2025
        12/21/2025 | 21 December 2025
        2026/01/31 | 31 January 2026
        by 2027 | by 2027
        in 2014 | 2014
        2026 | 2026
        since February 2022 | since February 2022
        by the end of 2026 | by end of 2026
        end of March 2026 | end of March 2026
        March 2026 | March 2026
        before 21 December 2025 | before 21 December 2025
        31 February 2026 | 
        in 21 December | 
        2026年1月1日 | 1 January 2026
        1er janvier 2026 | 1 January 2026
        1. Januar 2026 | 1 January 2026
        21 de diciembre de 2025 | 21 December 2025
        1 января 2026 года | 1 January 2026
        1 січня 2026 року | 1 January 2026
        к 2027 году | by 2027
        до конца 2026 года | by end of 2026
        bis 2027 | by 2027
        d'ici 2027 | by 2027
        1 stycznia 2026 r. | 1 January 2026",
    );
}

#[test]
fn bounds() {
    check(
        "no more than 600,000 personnel | at most 600,000 personnel
        not exceeding 600,000 | at most 600,000
        up to 800,000 | at most 800,000
        limited to 600,000 personnel | at most 600,000 personnel
        at least 50 km | at least 50 km
        about 200 aircraft | about 200 aircraft
        more than 50 countries | more than 50 country
        less than 10 % | less than 10 %
        no less than 10 % | at least 10 %
        reduced by 20 % | 20 %
        6 months at most | at most 6 months
        ≤ 600,000 | at most 600,000",
    );
}

#[test]
fn no_quantities() {
    check(
        "1. The Parties | 
        (2) The Parties | 
        3) The Parties | 
        2.1 The Parties | 
        Article 5 | 
        Articles 5 and 6 | 
        point 6 | 
        points 3, 4 and 7 | 
        paragraph 2(a) | 
        Resolution 1701 (2006) | 
        § 4 | 
        Annex 2 | 
        Chapter VII | 
        Part 2 | 
        статья 5 | 
        Artikel 5 | 
        第5条 | 
        the 1994 Memorandum | 
        START I and 2010 treaty | 
        one another | 
        no one | 
        one of the Parties | 
        both | 
        a second round | 
        at 10:30 | 
        18:00 Uhr | 
        F-16 and T72 and G7 | 
        the 20-point plan | 
        21st century | 
        May the force be with you | 
        due to the ceasefire, once | ",
    );
}

#[test]
fn languages() {
    check(
        "au plus 600 000 militaires | at most 600,000 personnel
        dans un délai de six mois | at most 6 months
        cent milliards de dollars | USD 100 billion
        100 milliards d'euros | EUR 100 billion
        quatre-vingt-dix jours | 90 days
        deux tiers | two thirds
        50 pour cent des bénéfices | 50 %
        höchstens 600.000 Soldaten | at most 600,000 personnel
        1,5 Millionen Menschen in der Ukraine | 1,500,000 mensch
        90 Mrd. Euro | EUR 90 billion
        dreiundzwanzig Tage | 23 days
        innerhalb von sechs Monaten | at most 6 months
        eine sechsmonatige Frist | 6 months
        zwei Drittel der Mitglieder | two thirds
        fünfzig Prozent | 50 %
        no más de 600.000 militares | at most 600,000 personnel
        mil millones de dólares | 
        100 mil millones de dólares | USD 100 billion
        treinta y cinco días | 35 days
        dos tercios | two thirds
        50 por ciento | 50 %
        non più di 600.000 soldati | at most 600,000 personnel
        entro cento giorni | at most 100 days
        duecento chilometri | 200 km
        due settimane | 2 weeks
        não mais de 600 mil soldados | at most 600,000 personnel
        cento e vinte dias | 120 days
        50 por cento | 50 %
        ten hoogste 600.000 militairen | at most 600,000 personnel
        vijfentwintig jaar | 25 years
        twee weken | 2 weeks
        nie więcej niż 600 tys. żołnierzy | at most 600,000 personnel
        sześć miesięcy | 6 months
        100 mld dolarów | USD 100 billion
        не более 600 тысяч военнослужащих | at most 600,000 personnel
        до 600 000 военных | at most 600,000 personnel
        в течение шести месяцев | at most 6 months
        2,5 млрд евро | EUR 2.5 billion
        100 тыс. человек | 100,000 people
        100 миллиардов долларов США | USD 100 billion
        пятьдесят процентов | 50 %
        две трети голосов | two thirds
        тридцать дней | 30 days
        немедленно | immediately
        двести километров | 200 km
        не більше 600 тисяч військовослужбовців | at most 600,000 personnel
        протягом дев'яти місяців | at most 9 months
        50 відсотків | 50 %
        сто мільярдів доларів | USD 100 billion
        不超过60万军人 | at most 600,000 personnel
        三十天 | 30 days
        六个月内 | at most 6 months
        100亿美元 | USD 10 billion
        百分之五十 | 50 %
        三分之二 | two thirds
        一致 | 
        两国 | ",
    );
}

#[test]
fn as_treaties_write() {
    check(
        "up to 3.67 percent | at most 3.67 %
        5,060 centrifuges for 10 years | 5,060 centrifuge; 10 years
        under 300 kg of uranium | less than 300 kg
        withdrawal of heavy weapons by both sides by equal distances of at least 50 km | at least 50 km
        by no later than 31 December 2015 | by 31 December 2015
        not later than 14 days after signature | at most 14 days
        an area of 3,000 square kilometres | 3,000 km2
        an area of 3000 km² | 3,000 km2
        30,000 sq km | 30,000 km2
        15,000 UNIFIL troops | 15,000 personnel
        a demilitarised zone 15-20 km wide | 15–20 km
        $800 million for ten years | USD 800 million; 10 years
        five (5) permanent members | 5 permanent
        9–11 December 2025 | 11 December 2025
        four more prisoners | 4 prisoner
        nine European countries | 9 country
        a fifty-fifty split | 50:50
        between 50 and 100 km | 50–100 km
        from 28 to 19 points | 28 points; 19 points
        from 800,000 to 600,000 troops | 800,000 personnel; 600,000 personnel
        between 10 % and 20 % | 10–20 %
        from $5 billion to $7 billion | USD 5,000,000,000–7,000,000,000
        more than a year | more than 1 year
        every two years, within 24 h | 2 years; at most 24 hours
        a 12-member commission | 12 member
        1,300,000 km² and 5 nautical miles | 1,300,000 km2; 5 nautical miles
        6. 1 January 2026 | 1 January 2026
        6 months after signing | 6 months
        on 5 May 2025 and 6 June | 5 May 2025
        in 2025, 600 soldiers | 2025; 600 personnel
        in 2000 villages | 2,000 village
        no more than 2,000 tanks | at most 2,000 tank
        from 2014 until 2022 | since 2014; by 2022
        не позднее 14 дней со дня подписания | at most 14 days
        в срок до 1 января 2027 г. | by 1 January 2027
        на расстояние не менее 50 километров | at least 50 km
        калибра 100 мм и более | at least 100 mm
        тридцатидневное перемирие, 30-дневное перемирие | 30 days; 30 days
        площадью 5 тыс. кв. км | 5,000 km2
        от 50 до 100 км | 50–100 km
        в 2014 году | 2014
        бессрочно | indefinitely
        не менше ніж 50 км | at least 50 km
        спершу 30-денний режим | 30 days
        mindestens 50 Kilometer breite Zone | at least 50 km
        binnen 30 Tagen nach der Unterzeichnung | at most 30 days
        bis zum 31. Dezember 2026 | by 31 December 2026
        ein Jahr | 1 year
        die Hälfte der Kosten | half
        unverzüglich | without delay
        au moins deux tiers des membres | at least two thirds
        pour une durée de cinq ans | 5 years
        le 1er mars 2026 au plus tard | by 1 March 2026
        en un plazo no superior a dos años | at most 2 years
        sans délai | without delay
        à compter du 5 mai 2025 | 5 May 2025
        en el plazo de treinta (30) días | 30 days
        a más tardar el 31 de diciembre de 2026 | by 31 December 2026
        per un periodo di cinque anni | 5 years
        un terzo dei voti | one third
        dentro de noventa dias | at most 90 days
        uma metade, dois terços dos votos | half; two thirds
        gedurende vijf jaar | 5 years
        w terminie do 30 dni | at most 30 days
        co najmniej dwie trzecie głosów | at least two thirds
        2026年底前 | end of 2026
        至少五年 | at least 5 years
        15万名士兵 | 150,000 personnel
        3000平方公里 | 3,000 km2",
    );
}

#[test]
fn the_same_however_written() {
    for (a, b) in [
        ("six months", "6 months"),
        ("US$100bn", "100 billion dollars"),
        ("50 per cent", "50%"),
        ("1 January 2026", "2026-01-01"),
        ("January 1, 2026", "2026-01-01"),
        ("two weeks", "14 days"),
        ("one year", "12 months"),
        ("600 000 troops", "600,000 soldiers"),
        ("600.000 personnel", "600 thousand military"),
        ("half", "50 %"),
        ("1 km", "1000 m"),
        ("no more than 5 days", "up to five days"),
    ] {
        assert!(is_same(&read(a)[0], &read(b)[0]), "{a}, {b}");
    }
    for (a, b) in [
        ("30 days", "one month"),
        ("100 dollars", "100 euros"),
        ("5 tanks", "5 missiles"),
        ("6 months", "6–9 months"),
        ("at most 5 days", "5 days"),
        ("immediately", "forthwith"),
    ] {
        assert!(!is_same(&read(a)[0], &read(b)[0]), "{a}, {b}");
    }
}

#[test]
fn ratios() {
    let of = |a: &str, b: &str| {
        let (a, b) = (read(a), read(b));
        ratio(&a[0], &b[0]).filter(|_| is_comparable(&a[0], &b[0]))
    };
    assert_eq!(of("2 weeks", "7 days"), Some(-0.5));
    assert_eq!(of("1 year", "18 months"), Some(0.5));
    assert!(of("1 month", "30 days").is_some_and(|more| more.abs() < 0.02));
    assert_eq!(of("100 dollars", "100 euros"), None);
    assert_eq!(of("5 tanks", "10 tanks"), Some(1.0));
    assert_eq!(of("2026-01-01", "2027-01-01"), None);
    assert_eq!(read("50 km")[0].kind, Kind::Count);
}

#[test]
fn hostile_texts_are_read() {
    for part in [
        "1",
        "1,",
        "1 ",
        "1-",
        "1 to ",
        "9.",
        "one ",
        "million ",
        "hundred and ",
        "三",
        "(",
        "Article 5, ",
        "- ",
        "a ",
        "между ",
        "%",
        "1e999 ",
        "no more than ",
        "\u{301}",
        "dreiund",
        "2026-",
        "$",
        "١",
        "1 000 ",
        "x",
        "5 a b c d ",
        "½",
        "without ",
        "1/",
        "1:",
        "end of ",
        "May ",
    ] {
        let text = part.repeat(20_000 / part.len());
        let found = read(&text);
        assert!(
            found
                .iter()
                .all(|q| q.value.is_finite() && q.second.is_finite()),
            "{part}"
        );
    }
    assert!(read(&"9".repeat(5_000_000)).is_empty());
}

#[test]
fn no_letter_within_a_word_is_a_thousand() {
    for text in [
        "tritt keinem Militärbündnis bei",
        "zu keiner Zeit",
        "in keinem Dorf",
    ] {
        assert_eq!(read(text), [], "{text}");
    }
}
