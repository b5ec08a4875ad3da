use super::*;

fn read(text: &str, language: &str) -> Vec<Quantity> {
    quantities(text, &Language::parse(language).expect("a tag"))
}

/// Both texts say the same, quantity by quantity.
#[track_caller]
fn same(one: (&str, &str), other: (&str, &str)) {
    let (these, those) = (read(one.1, one.0), read(other.1, other.0));
    assert!(!these.is_empty(), "{one:?}");
    assert_eq!(these.len(), those.len(), "{these:?} {those:?}");
    for (this, that) in these.iter().zip(&those) {
        assert!(this.value.equals(&that.value), "{this:?} {that:?}");
        assert_eq!(this.unit, that.unit, "{one:?} {other:?}");
    }
}

#[track_caller]
fn other(one: (&str, &str), other: (&str, &str)) {
    let (these, those) = (read(one.1, one.0), read(other.1, other.0));
    assert_eq!((these.len(), those.len()), (1, 1), "{these:?} {those:?}");
    let alike = these[0].value.equals(&those[0].value) && these[0].unit == those[0].unit;
    assert!(!alike, "{these:?} {those:?}");
}

#[test]
fn numbers_are_the_same_however_written() {
    same(("de", "1.234,56"), ("en", "1,234.56"));
    same(("de", "3,5 Mio. Euro"), ("en", "€3.5 million"));
    same(("de", "3,5 Mio. Euro"), ("ja", "350万ユーロ"));
    same(("ja", "１２億円"), ("en", "1.2 billion yen"));
    same(("ja", "3億5,000万ドル"), ("en", "$350 million"));
    same(("en", "$350m"), ("de", "350 Millionen Dollar"));
    same(("de", "2 Billionen"), ("en", "2 trillion"));
    same(("it", "2 miliardi di euro"), ("de", "2 Milliarden Euro"));
    same(("fr", "12 500 salariés"), ("de", "12.500 Beschäftigte"));
    same(
        ("es", "2,5 mil millones de dólares"),
        ("en", "$2.5 billion"),
    );
    same(("ja", "二〇二一年"), ("en", "2021"));
    same(("ja", "三十五人"), ("de", "35 Leute"));
    same(("en", "12 percent"), ("ja", "12パーセント"));
    same(("de", "12 %"), ("it", "12%"));
    same(("ko", "350만 달러"), ("en", "$3.5 million"));
}

#[test]
fn what_differs_is_seen() {
    other(("de", "1.234"), ("en", "1.234"));
    other(("de", "3,5 Mio. Euro"), ("en", "€3.5 billion"));
    other(("de", "5 Euro"), ("en", "$5"));
    other(("ja", "350万"), ("en", "350 million"));
    other(("de", "2 Billionen"), ("en", "2 billion"));
    other(("de", "12 Prozent"), ("en", "21 percent"));
}

#[test]
fn days_are_the_same_however_written() {
    same(("de", "am 8. November 2026"), ("ja", "2026年11月8日"));
    same(("de", "8.11.2026"), ("en", "November 8, 2026"));
    same(("ja", "令和8年11月8日"), ("en", "8 November 2026"));
    same(("it", "il 29 aprile"), ("en", "on April 29th"));
    same(("it", "il 1° maggio 2021"), ("fr", "le 1er mai 2021"));
    same(("es", "el 3 de marzo de 2021"), ("de", "3. März 2021"));
    same(("ja", "4月に"), ("de", "im April"));
    same(("ja", "5月に"), ("en", "in May"));
    same(("en", "April 2021"), ("ja", "2021年4月"));
    same(("ja", "平成元年"), ("en", "1989"));
    same(("ja", "十一月八日"), ("de", "8. November"));
    same(
        ("ja", "二〇二一年十一月二十八日"),
        ("en", "November 28, 2021"),
    );
    same(("ar", "٢٠٢٤-٠٥-٠٣"), ("en", "2024-05-03"));
    same(("fa", "۲۰۲۴/۵/۳"), ("ja", "2024年5月3日"));
    same(("hi", "३.५.२०२४"), ("de", "3. Mai 2024"));
    other(("ar", "٢٠٢٤-٠٥-٠٣"), ("en", "2024-05-04"));
    other(("ar", "٢٠٢٤-٠٥-٠٣"), ("ar", "٢٠٢٣-٠٢-٠٩"));
    other(("de", "8. November"), ("en", "November 9"));
    other(("de", "8. November 2026"), ("en", "November 8, 2025"));
}

#[test]
fn times_are_the_same_however_written() {
    same(("de", "15.30 Uhr"), ("en", "3:30 pm"));
    same(("ja", "15時30分"), ("en", "15:30"));
    same(("de", "15 Uhr"), ("en", "3 p.m."));
    other(("de", "15.30 Uhr"), ("en", "3:40 pm"));
    same(("it", "alle 15.30"), ("de", "15.30 Uhr"));
    same(("it", "dalle 15.30"), ("ja", "午後3時半"));
    same(("ja", "午後3時半"), ("en", "15:30"));
    assert!(matches!(
        read("costa 15.30 euro", "it")[0].value,
        Value::Number(_)
    ));
}

#[test]
fn numbers_in_words_are_read_where_they_are_multiplied() {
    same(("de", "zwei Millionen Euro"), ("en", "€2 million"));
    same(("de", "Drei Milliarden Dollar"), ("en", "$3 billion"));
    same(("en", "two million"), ("de", "2 Millionen"));
    same(("de", "zwei Millionen"), ("ja", "200万"));
    same(("en", "two hundred thousand"), ("de", "200.000"));
    same(("en", "a million"), ("it", "un milione"));
    same(("es", "dos mil"), ("en", "2,000"));
    assert_eq!(read("the second million-dollar house", "en"), []);
    assert_eq!(read("zwei Häuser, ein Millionär", "de"), []);
    same(("en", "5m euros"), ("de", "5 Millionen Euro"));
    same(("en", "5k dollars"), ("de", "5.000 Dollar"));
    same(("en", "5bn euros"), ("de", "5 Milliarden Euro"));
    same(("en", "5m€"), ("de", "5 Millionen Euro"));
    same(("en", "5m long"), ("de", "5 Meter lang"));
    let (people, all) = (read("3m people", "en"), read("drei Millionen", "de"));
    assert!(people[0].value.equals(&all[0].value));
    same(("de", "19. Jahrhundert"), ("it", "XIX secolo"));
    same(("en", "19th century"), ("fr", "XIXe siècle"));
    same(("es", "siglo XIX"), ("ja", "19世紀"));
    assert_eq!(read("Luigi XIV e la Via Verdi", "it"), []);
    same(("de", "90er"), ("en", "1990s"));
    same(("de", "1990er-Jahre"), ("ja", "1990年代"));
    same(("it", "gli anni ’90"), ("en", "the ’90s"));
    other(("de", "80er"), ("en", "1990s"));
}

#[test]
fn two_days_of_a_month_are_two_days() {
    same(("de", "vom 3. bis 5. Mai"), ("en", "May 3 to 5"));
    same(("de", "vom 3. bis 5. Mai"), ("ja", "5月3日から5日"));
    same(("de", "am 8. und 9. November"), ("en", "November 8 and 9"));
    same(("de", "8./9. November 2026"), ("en", "8–9 November 2026"));
    same(
        ("it", "dal 3 al 5 maggio 2021"),
        ("fr", "du 3 au 5 mai 2021"),
    );
    same(("es", "del 3 al 5 de mayo"), ("en", "May 3-5"));
    let found = read("vom 3. bis 5. Mai 2024", "de");
    let day = |day| Value::Date {
        year: Some(2024),
        month: 5,
        day: Some(day),
    };
    let values: Vec<&Value> = found.iter().map(|it| &it.value).collect();
    assert_eq!(values, [&day(3), &day(5)]);
    // No day comes after itself.
    assert_eq!(read("May 5 to 3", "en").len(), 2);
    assert!(matches!(
        read("May 5 to 3", "en")[1].value,
        Value::Number(_)
    ));
}

#[test]
fn the_month_of_may_is_told_from_the_verb_and_the_name() {
    for text in [
        "from May to July",
        "during May",
        "before May",
        "mid-May",
        "this May",
        "May–June",
        "May and June",
    ] {
        let found = read(text, "en");
        let first = found.first().map(|it| &it.value);
        let may = Value::Date {
            year: None,
            month: 5,
            day: None,
        };
        assert_eq!(first, Some(&may), "{text}");
        let months = text.matches("Ju").count() + 1;
        assert_eq!(found.len(), months, "{text}: {found:?}");
    }
    for text in ["It may rain.", "Theresa May and Boris left.", "May left."] {
        assert_eq!(read(text, "en"), [], "{text}");
    }
}

#[test]
fn what_is_no_number_is_none() {
    assert_eq!(read("K8s, H2O und Q3", "de"), []);
    assert_eq!(read("一方、三菱は万博で十分に", "ja"), []);
    assert_eq!(read("He may march.", "en"), []);
    assert_eq!(read("第一四半期の業績、八百長で五十嵐氏が", "ja"), []);
    let found = read("Version 3.1.2", "en");
    assert_eq!(found[0].value, Value::Code("3.1.2".to_owned()));
}

#[test]
fn places_are_in_the_text_as_given() {
    let text = "売上は１２億円、前年比８％増";
    let found = read(text, "ja");
    let quotes: Vec<&str> = found.iter().map(|it| &text[it.range.clone()]).collect();
    assert_eq!(quotes, ["１２億円", "８％"]);
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_odd(text in "[0-9０-９.,:' 万億十二年月日時€$%Uhrpma\u{a0}-]{0,40}", language in "de|en|ja|fr|ko|ar") {
        let mut last = 0;
        for quantity in read(&text, &language) {
            proptest::prop_assert!(quantity.range.start >= last && quantity.range.start < quantity.range.end);
            proptest::prop_assert!(text.get(quantity.range.clone()).is_some());
            last = quantity.range.end;
        }
    }
}
