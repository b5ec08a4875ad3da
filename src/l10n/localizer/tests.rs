//! What each language makes of messages, numbers and dates.

use super::*;
use crate::l10n::UiLanguage::*;
use crate::l10n::messages;

fn l(language: UiLanguage) -> Localizer {
    Localizer::new(language)
}

/// A localizer whose bundle has one message more.
fn with(language: UiLanguage, text: &str) -> Localizer {
    let mut l = l(language);
    let resource = FluentResource::try_new(text.to_owned()).expect("well-formed");
    l.bundle.add_resource(resource).expect("new");
    l
}

#[test]
fn it_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Localizer>();
}

#[track_caller]
fn number(language: UiLanguage, number: u64, want: &str) {
    assert_eq!(l(language).number(number), want);
}

#[test]
fn numbers_are_grouped() {
    number(English, 1_234_567, "1,234,567");
    number(German, 1_234_567, "1.234.567");
    number(Italian, 12_345, "12.345");
    number(Japanese, 12_345, "12,345");
    number(English, u64::MAX, "18,446,744,073,709,551,615");
    number(German, 0, "0");
}

#[track_caller]
fn percent(language: UiLanguage, share: f64, want: &str) {
    assert_eq!(l(language).percent(share), want);
}

#[test]
fn percentages_have_one_decimal() {
    percent(English, 0.642, "64.2%");
    percent(German, 0.642, "64,2\u{a0}%");
    percent(Italian, 1.0, "100,0%");
    percent(Japanese, 0.0, "0.0%");
    percent(English, 0.99999, "100.0%");
    percent(English, f64::NAN, "–");
}

#[track_caller]
fn moment(language: UiLanguage, want: &str) {
    let when: jiff::Timestamp = "2021-04-29T12:03:59Z".parse().expect("well-formed");
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(2));
    assert_eq!(l(language).date_time(when, &zone), want);
}

#[test]
fn moments_are_shown_by_the_clocks_of_the_zone() {
    moment(English, "29 Apr 2021, 14:03");
    moment(German, "29.04.2021, 14:03");
    moment(Italian, "29 apr 2021, 14:03");
    moment(Japanese, "2021/04/29 14:03");
}

#[track_caller]
fn date(language: UiLanguage, want: &str) {
    assert_eq!(l(language).date(jiff::civil::date(2021, 4, 29)), want);
}

#[test]
fn dates_are_medium() {
    date(English, "29 Apr 2021");
    date(German, "29.04.2021");
    date(Italian, "29 apr 2021");
    date(Japanese, "2021/04/29");
}

#[test]
fn times_are_to_the_minute() {
    assert_eq!(l(English).time(jiff::civil::time(14, 3, 59, 0)), "14:03");
    assert_eq!(l(Japanese).time(jiff::civil::time(9, 3, 0, 0)), "9:03");
}

#[test]
fn lists_have_their_last_word() {
    assert_eq!(l(German).list(&["a", "b", "c"]), "a, b und c");
    assert_eq!(l(Italian).alternatives(&["a", "b"]), "a o b");
    assert_eq!(l(Japanese).alternatives(&["a", "b"]), "a または b");
    assert_eq!(
        l(Japanese).alternatives(&["企業", "人物"]),
        "企業または人物"
    );
    assert_eq!(l(English).list::<&str>(&[]), "");
}

const PLURAL: &str = "t-n = { $n ->\n    [one] ein { $n }\n   *[other] viele { $n }\n }\n";

#[track_caller]
fn plural(language: UiLanguage, n: u64, want: &str) {
    assert_eq!(
        with(language, PLURAL).message("t-n", &[("n", Argument::Number(n))]),
        want
    );
}

#[test]
fn plurals_follow_the_language_and_numbers_the_locale() {
    plural(German, 1, "ein 1");
    plural(German, 0, "viele 0");
    plural(German, 12_345, "viele 12.345");
    plural(Italian, 1, "ein 1");
    plural(Japanese, 1, "viele 1");
}

#[test]
fn number_takes_its_options() {
    let text =
        "t-n = { NUMBER($n, minimumFractionDigits: 2) } { NUMBER($n, useGrouping: \"false\") }\n";
    let l = with(German, text);
    assert_eq!(
        l.message("t-n", &[("n", Argument::Number(1234))]),
        "1.234,00 1234"
    );
}

#[test]
fn dates_go_into_messages() {
    let l = with(German, "t-d = am { $day }, um { $when }\n");
    let day = jiff::civil::date(2021, 4, 29);
    let when = day
        .at(14, 3, 0, 0)
        .to_zoned(jiff::tz::TimeZone::UTC)
        .expect("in range");
    let arguments = [
        ("day", Argument::Date(day)),
        ("when", Argument::DateTime(&when)),
    ];
    assert_eq!(
        l.message("t-d", &arguments),
        "am 29.04.2021, um 29.04.2021, 14:03"
    );
}

#[test]
fn isolation_is_off_until_asked_for() {
    let text = "t-s = »{ $s }«\n";
    let arguments = [("s", Argument::Text("كينفولك"))];
    assert_eq!(with(German, text).message("t-s", &arguments), "»كينفولك«");
    let isolating = with(German, text).with_isolation(true);
    assert_eq!(
        isolating.message("t-s", &arguments),
        "»\u{2068}كينفولك\u{2069}«"
    );
}

#[test]
fn the_pseudo_language_disguises_text_but_not_arguments() {
    let l = with(Pseudo, "t-s = Hello { $s }\n");
    assert_eq!(
        l.message("t-s", &[("s", Argument::Text("World"))]),
        "Ħeeŀŀoo World"
    );
}

#[test]
fn each_language_speaks_its_own() {
    let heading = |language| messages::cli_heading_options(&l(language));
    assert_eq!(heading(English), "Options");
    assert_eq!(heading(German), "Optionen");
    assert_eq!(heading(Italian), "Opzioni");
    assert_eq!(heading(Japanese), "オプション");
}
