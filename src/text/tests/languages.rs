//! Scripts, language tags and guesses.

use whatlang::Lang;

use crate::text::script::{self, Script};
use crate::text::writing::of_whatlang;
use crate::text::{GuessedBy, Language, guess};

const GERMAN: &str = "Die Möglichkeit, Kubernetes überall auszuführen, ist für die Kunden von hoher \
    Bedeutung, denn sie möchten schnell neue Anwendungen entwickeln und betreiben.";
const ITALIAN: &str = "La capacità di eseguire Kubernetes ovunque ha avuto una priorità alta per i \
    clienti che cercano di innovare rapidamente, ha evidenziato il dirigente.";
const JAPANESE: &str = "MicrosoftがKinvolkを買収した。Flatcar Container LinuxはAzure Kubernetes \
    Service、Amazon Web Services、Google Cloud Platformで動く。";
const CHINESE: &str = "北京市政府今天宣布了新的政策，将会对所有的企业进行检查，以便提高食品安全水平，\
    保护消费者的利益，并且要求各区加强管理。";

fn tag(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

#[track_caller]
fn check(text: &str, declared: Option<&str>, want: Option<(&str, GuessedBy)>) {
    let declared = declared.map(tag);
    let found = guess(text, declared.as_ref());
    let found = found
        .as_ref()
        .map(|guess| (guess.language.as_str(), guess.how));
    assert_eq!(found, want);
}

#[track_caller]
fn check_runs(text: &str, want: &[(&str, Script)]) {
    let runs = script::runs(text);
    let found: Vec<_> = runs
        .iter()
        .map(|run| (run.range.slice(text).unwrap(), run.script))
        .collect();
    assert_eq!(found, want);
}

#[test]
fn latin_letters_include_full_width_ones_and_no_digits() {
    assert!(
        ['a', 'ß', 'ł', 'Ｋ']
            .into_iter()
            .all(script::is_latin_letter)
    );
    assert!(
        !['1', 'я', '漢', '\u{301}', '×']
            .into_iter()
            .any(script::is_latin_letter)
    );
}

#[test]
fn digits_are_decimal_of_any_script() {
    assert!(['7', '٣', '७', '７'].into_iter().all(script::is_digit));
    assert!(!['²', '五', 'Ⅷ', '½', 'a'].into_iter().any(script::is_digit));
}

#[test]
fn digits_of_any_script_have_a_value() {
    for (digit, value) in [
        ('7', 7),
        ('٣', 3),
        ('۹', 9),
        ('०', 0),
        ('７', 7),
        ('𝟘', 0),
        ('𝟵', 9),
    ] {
        assert_eq!(script::digit_value(digit), Some(value), "{digit}");
    }
    for none in ['²', '五', '十', 'Ⅷ', '½', 'a', '\0'] {
        assert_eq!(script::digit_value(none), None, "{none}");
    }
    // Each script has one of each.
    let mut counts = [0; 10];
    for value in ('\0'..=char::MAX).filter_map(script::digit_value) {
        counts[usize::from(value)] += 1;
    }
    assert!(
        counts[0] > 50 && counts.iter().all(|count| *count == counts[0]),
        "{counts:?}"
    );
}

#[test]
fn marks_are_of_every_kind() {
    assert!(
        ['\u{301}', 'ि', '\u{20DD}', '\u{3099}']
            .into_iter()
            .all(script::is_mark)
    );
    assert!(!['a', 'ー', '^', '´'].into_iter().any(script::is_mark));
}

#[test]
fn shared_characters_join_the_run_before() {
    check_runs(
        "Kinvolk 2021、東京タワーのe\u{301}",
        &[
            ("Kinvolk 2021、", Script::Latin),
            ("東京", Script::Han),
            ("タワー", Script::Katakana),
            ("の", Script::Hiragana),
            ("e\u{301}", Script::Latin),
        ],
    );
}

#[test]
fn leading_shared_characters_join_the_run_after() {
    check_runs("»Привет«", &[("»Привет«", Script::Cyrillic)]);
    check_runs("12 – 3", &[("12 – 3", Script::Common)]);
    check_runs("", &[]);
}

#[test]
fn the_dominant_script_has_most_letters() {
    assert_eq!(
        script::dominant("Привет 12345678 abc"),
        Some(Script::Cyrillic)
    );
    assert_eq!(script::dominant("ab яю"), Some(Script::Latin));
    assert_eq!(script::dominant("яю ab"), Some(Script::Cyrillic));
    assert_eq!(script::dominant("123 …"), None);
}

#[test]
fn tags_take_canonical_case() {
    assert_eq!(tag("ZH-hant-tw").as_str(), "zh-Hant-TW");
    assert_eq!(tag("de_at").as_str(), "de-AT");
    assert_eq!(tag("zh-Hant").primary(), "zh");
    assert_eq!(tag("EN"), tag("en"));
    assert!(tag("de") < tag("de-AT") && tag("de-AT") < tag("en"));
}

#[test]
fn what_is_no_tag_is_refused_and_named() {
    for bad in ["", "deutsch-", "d", "de DE", "日本語", "1234"] {
        assert_eq!(Language::parse(bad).unwrap_err().given, bad);
    }
}

#[test]
fn a_language_is_a_string_in_files() {
    assert_eq!(serde_json::to_string(&tag("pt-br")).unwrap(), "\"pt-BR\"");
    assert_eq!(
        serde_json::from_str::<Language>("\"pt-br\"").unwrap(),
        tag("pt-BR")
    );
    assert!(serde_json::from_str::<Language>("\"?\"").is_err());
}

#[test]
fn every_statistical_language_has_a_canonical_tag() {
    for &lang in Lang::all() {
        let known = of_whatlang(lang);
        assert_eq!(tag(known).as_str(), known);
        assert_eq!(known.len(), 2, "{known} has a two-letter code");
    }
}

#[test]
fn european_languages_are_told_by_their_letters() {
    check(GERMAN, None, Some(("de", GuessedBy::Statistics)));
    check(ITALIAN, None, Some(("it", GuessedBy::Statistics)));
}

#[test]
fn japanese_stays_japanese_among_latin_names() {
    assert_eq!(script::dominant(JAPANESE), Some(Script::Latin));
    check(JAPANESE, None, Some(("ja", GuessedBy::Script)));
    check(
        "Kubernetes・Docker・Flatcar Container Linuxの比較",
        None,
        Some(("ja", GuessedBy::Script)),
    );
}

#[test]
fn a_japanese_word_does_not_make_german_japanese() {
    check(
        &format!("{GERMAN} (カラオケ)"),
        None,
        Some(("de", GuessedBy::Statistics)),
    );
}

#[test]
fn a_script_of_one_language_decides() {
    for (text, want) in [
        ("카카오가 Kubernetes를 도입했다", "ko"),
        ("กรุงเทพมหานคร", "th"),
        ("Ο πρόεδρος της Microsoft", "el"),
        ("ירושלים", "he"),
        ("საქართველო", "ka"),
        ("Հայաստան", "hy"),
    ] {
        check(text, None, Some((want, GuessedBy::Script)));
    }
}

#[test]
fn kanji_alone_are_chinese_only_at_length() {
    check("日本経済新聞社", None, None);
    check(CHINESE, None, Some(("zh", GuessedBy::Statistics)));
    check(
        "日本経済新聞社",
        Some("ja"),
        Some(("ja", GuessedBy::Declared)),
    );
}

#[test]
fn one_kana_does_not_make_chinese_japanese() {
    check(
        &format!("{CHINESE}鲜の每日"),
        None,
        Some(("zh", GuessedBy::Statistics)),
    );
}

#[test]
fn a_declared_language_wins_with_its_region() {
    check(GERMAN, Some("de-CH"), Some(("de-CH", GuessedBy::Declared)));
    check(ITALIAN, Some("en"), Some(("en", GuessedBy::Declared)));
    check(JAPANESE, Some("ja"), Some(("ja", GuessedBy::Declared)));
    check("2021", Some("fr"), Some(("fr", GuessedBy::Declared)));
}

#[test]
fn a_declared_language_loses_to_another_script() {
    check(JAPANESE, Some("en"), Some(("ja", GuessedBy::Script)));
    check(JAPANESE, Some("zh-Hant"), Some(("ja", GuessedBy::Script)));
    check(GERMAN, Some("ja"), Some(("de", GuessedBy::Statistics)));
    check(
        "กรุงเทพมหานคร",
        Some("en-US"),
        Some(("th", GuessedBy::Script)),
    );
}

#[test]
fn a_script_subtag_overrides_the_habit_of_the_language() {
    let serbian = "Beograd je glavni grad Srbije";
    check(
        serbian,
        Some("sr-Latn"),
        Some(("sr-Latn", GuessedBy::Declared)),
    );
    assert_ne!(
        guess(serbian, Some(&tag("sr-Cyrl"))).map(|g| g.how),
        Some(GuessedBy::Declared)
    );
}

#[test]
fn undetermined_is_no_declaration() {
    check(GERMAN, Some("und"), Some(("de", GuessedBy::Statistics)));
}

#[test]
fn nothing_sure_is_nothing_said() {
    check("", None, None);
    check("1234 …", None, None);
    check("Kinvolk GmbH", None, None);
}
