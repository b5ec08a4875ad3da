//! Notations of dates.

use crate::{ingest::date::at_start, text::Language};

#[track_caller]
fn check(text: &str, language: &str, want: Option<(&str, &str)>) {
    let language = Language::parse(language).ok();
    let found = at_start(text, language.as_ref());
    let found = found
        .as_ref()
        .map(|d| (d.published.as_str(), &text[d.length..]));
    assert_eq!(found, want, "{text}");
}

#[test]
fn dates_in_their_notations() {
    for (text, language, published, rest) in [
        ("2021-05", "en", "2021-05", ""),
        ("2021-05-03", "en", "2021-05-03", ""),
        ("2021-05-03T08:00:59Z", "en", "2021-05-03T08:00Z", ""),
        (
            "2021-05-03T08:00+02:00 x",
            "en",
            "2021-05-03T08:00+02:00",
            " x",
        ),
        ("2021-05-03 08:00", "en", "2021-05-03T08:00", ""),
        ("2021/5/3", "ja", "2021-05-03", ""),
        ("2021.05.03 x", "ja", "2021-05-03", " x"),
        (
            "2021年11月08日 08時00分 公開",
            "ja",
            "2021-11-08T08:00",
            " 公開",
        ),
        ("2021年11月8日（月）8時", "ja", "2021-11-08T08:00", ""),
        ("２０２１年１１月", "ja", "2021-11", ""),
        (
            "Montag, 3. Mai 2021, 08:00 Uhr",
            "de",
            "2021-05-03T08:00",
            " Uhr",
        ),
        (
            "Mo., 3. März 2021 um 8.05 Uhr",
            "de",
            "2021-03-03T08:05",
            " Uhr",
        ),
        ("03.05.2021", "de", "2021-05-03", ""),
        ("1° maggio 2021", "it", "2021-05-01", ""),
        (
            "lunedì 3 maggio 2021, ore 8.30",
            "it",
            "2021-05-03T08:30",
            "",
        ),
        ("3/5/2021", "it", "2021-05-03", ""),
        ("5/31/2021", "en", "2021-05-31", ""),
        ("31/5/2021", "en", "2021-05-31", ""),
        ("May 3, 2021", "en", "2021-05-03", ""),
        ("May 2021", "en", "2021-05", ""),
        ("3rd of May 2021 at 8:00 pm", "en", "2021-05-03T20:00", ""),
        ("Nov. 8, 2021 12:05 am", "en", "2021-11-08T00:05", ""),
        ("Gennaio 2021", "it", "2021-01", ""),
    ] {
        check(text, language, Some((published, rest)));
    }
}

#[test]
fn what_is_no_date() {
    for (text, language) in [
        ("2021", "en"),
        ("3/5/2021", "en"),
        ("2021-13-01", "en"),
        ("30.02.2021", "de"),
        ("2021-05-035", "en"),
        ("3. Mai", "de"),
        ("3. Maler 2021", "de"),
        ("2021年", "ja"),
        ("99999999999999999999", "en"),
        ("Di notte", "it"),
        ("may be", "en"),
        ("", "en"),
    ] {
        check(text, language, None);
    }
}
