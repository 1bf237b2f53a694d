//! Tables of programs and people that are like those of `import_found`, in other languages and with other columns.

use crate::import_found::{flattened, found};
use demarche::import::Role;

#[test]
fn calendar_exports_in_other_languages() {
    for (headings, all_day) in [
        (
            "Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis;Beschreibung;Ort",
            "Ein",
        ),
        (
            "Objet;Date de début;Heure de début;Date de fin;Heure de fin;Journée entière;Description;Emplacement",
            "Vrai",
        ),
        (
            "Asunto;Fecha de comienzo;Comienzo;Fecha de finalización;Hora de finalización;Todo el día;Descripción;Ubicación",
            "Verdadero",
        ),
        (
            "Тема;Дата начала;Время начала;Дата завершения;Время завершения;Целый день;Описание;Расположение",
            "Истина",
        ),
        (
            "Тема;Дата початку;Час початку;Дата завершення;Час завершення;Подія на весь день;Опис;Розташування",
            "Істина",
        ),
        (
            "Oggetto;Data inizio;Ora inizio;Data fine;Ora fine;Giornata intera;Descrizione;Luogo",
            "Vero",
        ),
        (
            "Assunto;Data de início;Hora de início;Data de fim;Hora de fim;Dia inteiro;Descrição;Local",
            "Verdadeiro",
        ),
    ] {
        let read = found(format!(
            "{headings}\nTalks;30.05.2025;10:00:00;30.05.2025;13:00:00;;Second round;Bern\n\
             Holiday;01.06.2025;00:00:00;02.06.2025;00:00:00;{all_day};;\n"
        ));
        assert_eq!(read.titles(), ["Talks", "Holiday"], "{headings}");
        assert_eq!(
            read.dates(),
            ["2025-05-30T10:00:00", "2025-06-01"],
            "{headings}"
        );
        assert_eq!(read.records.events[0].summary, "Second round", "{headings}");
        assert_eq!(read.records.places[0].name, "Bern", "{headings}");
    }
}

#[test]
fn times_beside_dates_are_theirs_by_any_name() {
    let read =
        found("Objet,Début,Début,Fin,Fin\nPourparlers,30/05/2025,10:00:00,30/05/2025,13:00:00\n");
    assert_eq!(
        read.sketch.mapping.roles,
        [
            Role::Title,
            Role::Date,
            Role::Time,
            Role::End,
            Role::EndTime
        ]
    );
    assert_eq!(read.dates(), ["2025-05-30T10:00:00"]);
    // A title is none of them.
    let read = found("Objet inconnu,Date,Rappel,Titre\n1,30/05/2025,10:00:00,Pourparlers\n");
    assert_eq!(read.titles(), ["Pourparlers"]);
}

#[test]
fn dates_in_parts_by_other_names() {
    // Correlates of War, Global Terrorism Database, and a sheet in German.
    let read = found(
        "WarNum,WarName,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1\n1,Franco-Spanish War,4,7,1823,11,13,1823\n",
    );
    assert_eq!(read.dates(), ["1823-04-07/1823-11-13"]);
    assert_eq!(read.titles(), ["Franco-Spanish War"]);
    let read = found(
        "eventid,iyear,imonth,iday,country,country_txt,city,summary,gname\n197000000001,1970,7,2,58,Dominican Republic,Santo Domingo,What happened there.,MANO-D\n197000000002,1970,0,0,130,Mexico,Mexico city,Something else.,A group\n",
    );
    assert_eq!(read.dates(), ["1970-07-02", "1970"]);
    assert_eq!(read.titles(), ["What happened there.", "Something else."]);
    assert_eq!(
        read.records.places[0].name,
        "Santo Domingo, Dominican Republic"
    );
    let read = found(
        "Datum von,Datum bis,Was,Wo,Wer,Bemerkung\n05.03.2021,07.03.2021,Gespräche,Bern,Meier,Notiz\n",
    );
    assert_eq!(read.dates(), ["2021-03-05/2021-03-07"]);
    assert_eq!(
        read.sketch.mapping.roles,
        [
            Role::Date,
            Role::End,
            Role::Title,
            Role::Place,
            Role::Actors,
            Role::Description
        ]
    );
}

#[test]
fn months_in_the_languages_of_the_headings() {
    for (table, place) in [
        (
            "Data inizio;Data fine;Evento;Luogo\n5 marzo 2021;7 giugno 2021;Colloqui;Berna\n",
            "Berna",
        ),
        (
            "Data de início;Data de fim;Evento;Local\n5 de março de 2021;7 de junho de 2021;Conversas;Berna\n",
            "Berna",
        ),
        (
            "Begindatum;Einddatum;Gebeurtenis;Locatie\n5 maart 2021;7 juni 2021;Gesprekken;Bern\n",
            "Bern",
        ),
        (
            "Data rozpoczęcia;Data zakończenia;Wydarzenie;Miejsce\n5 marca 2021;7 czerwca 2021;Rozmowy;Berno\n",
            "Berno",
        ),
        (
            "تاريخ البداية;تاريخ النهاية;العنوان;المكان\n5 مارس 2021;7 حزيران 2021;محادثات;برن\n",
            "برن",
        ),
    ] {
        let read = found(table);
        assert_eq!(read.dates(), ["2021-03-05/2021-06-07"], "{table}");
        assert_eq!(read.records.places[0].name, place, "{table}");
        assert!(read.sketch.is_sure, "{table}");
    }
}

#[test]
fn names_and_ends_by_any_heading() {
    let read = found(
        "№;Дата (Київ);Подія;Учасники\n1;5 березня 2021 р.;Переговори;Україна, Росія\n2;6 березня 2021 р.;Ще раз;\n",
    );
    let names: Vec<&str> = read
        .records
        .actors
        .iter()
        .map(|actor| &*actor.name)
        .collect();
    assert_eq!(names, ["Україна", "Росія"]);
    let read = found(
        "start_year,end_year,name\n1990,1995,War\n2014,present,Another\n2015,unknown,Third\n",
    );
    assert_eq!(read.dates(), ["1990/1995", "2014/..", "2015/"]);
}

#[test]
fn exports_of_other_timelines_and_tables() {
    // Tiki-Toki
    let read = found(
        "\"Title\",\"Start date\",\"End date\",\"Intro text\",\"Main text\",\"Category\",\"Band\",\"External link\",\"Tags\"\n\
         \"Talks in Bern\",\"2021-03-05 00:00:00\",\"2021-03-07 00:00:00\",\"Intro\",\"Main\",\"Politics\",\"Band A\",\"https://a.org/x\",\"peace, bern\"\n\
         \"Ides\",\"-0043-03-15 00:00:00\",\"-0043-03-15 00:00:00\",\"\",\"\",\"\",\"\",\"\",\"\"\n",
    );
    assert_eq!(read.dates(), ["2021-03-05/2021-03-07", "-0043-03-15"]);
    assert_eq!(read.records.events[0].summary, "Intro\nMain text: Main");
    assert_eq!(read.records.channels[0].name, "Band A");
    // Notion writes ranges with arrows.
    let read = found(
        "Name,Date\nTalks,\"March 5, 2021 → March 7, 2021\"\nCall,\"March 8, 2021 10:30 AM (GMT+2)\"\n",
    );
    assert_eq!(read.dates()[0], "2021-03-05/2021-03-07");
    // pandas, and a table in Markdown.
    let read = found(
        ",date,title,end\n0,2021-03-05 00:00:00,A title here,NaT\n1,2021-03-06,B title here,unknown\n",
    );
    assert_eq!(read.dates(), ["2021-03-05", "2021-03-06/"]);
    let read = found(
        "| Date | Event | Place |\n|------|:-----:|-------|\n| 2021-03-05 | Talks in Bern | Bern |\n",
    );
    assert_eq!(
        (read.titles(), read.reasons()),
        (vec!["Talks in Bern"], String::new())
    );
    // A column called time that holds moments.
    let read = found("time,title\n1609459200,Tremor near the coast\n1609462800,Another one\n");
    assert_eq!(read.dates()[0], "2021-01-01T00:00:00Z");
    // The key of a ticket is no year before Christ.
    let read = found("Summary,Issue key,Created\nDo it,AB-1,05/Mar/21 10:30 AM\n");
    assert_eq!(read.dates(), ["2021-03-05T10:30:00"]);
}

#[test]
fn what_calendars_say_beside_ends() {
    let read = flattened(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Kyiv:20250705T100000\nDURATION:P2DT3H\nSUMMARY:Two days\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20250801\nDURATION:P3D\nSUMMARY:Three days\nSTATUS:CANCELLED\nEND:VEVENT\n\
         BEGIN:VJOURNAL\nDTSTART;VALUE=DATE:20250902\nSUMMARY:An entry\nEND:VJOURNAL\n\
         BEGIN:VTODO\nDUE;VALUE=DATE:20250901\nSUMMARY:A task\nEND:VTODO\nEND:VCALENDAR\n",
    );
    assert_eq!(
        read.dates(),
        [
            "2025-07-05/2025-07-07",
            "2025-08-01/2025-08-03",
            "2025-09-02",
            "2025-09-01"
        ]
    );
    assert_eq!(read.records.events[1].summary, "Cancelled");
}

#[test]
fn slides_with_times_and_tags() {
    let read = flattened(
        r#"{"events": [{"start_date": {"year": "2021", "month": "3", "day": "5", "hour": "10", "minute": "30"},
            "text": {"headline": "<b>Talks</b> &amp; more", "text": "<p>Some <b>bold</b></p><p>text</p>"}}]}"#,
    );
    assert_eq!(read.dates(), ["2021-03-05T10:30:00"]);
    assert_eq!(read.titles(), ["Talks & more"]);
    assert_eq!(read.records.events[0].summary, "Some bold\ntext");
}

#[test]
fn records_whose_values_are_in_an_object_of_their_own() {
    let read = flattened(
        r#"{"records": [{"id": "rec1", "createdTime": "2021-01-01T00:00:00.000Z",
            "fields": {"Name": "Talks", "Date": "2021-03-05", "Place": {"name": "Bern"}}}]}"#,
    );
    assert_eq!(
        (read.titles(), read.dates()),
        (vec!["Talks"], vec!["2021-03-05"])
    );
    assert_eq!(read.records.places[0].name, "Bern");
}
