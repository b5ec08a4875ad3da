use std::{fs, path::PathBuf};

use proptest::prelude::*;

use super::*;
use crate::translate::tests::Made;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/spelling")
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn speller(tag: &str) -> Speller {
    Speller::load(&language(tag), &[folder()]).unwrap()
}

fn wrong(speller: &Speller, text: &str) -> Vec<String> {
    wrong_but(speller, text, Skip::default())
}

fn wrong_but(speller: &Speller, text: &str, skip: Skip<'_>) -> Vec<String> {
    let found = speller.check(text, skip);
    found.into_iter().map(|at| text[at].to_owned()).collect()
}

#[test]
fn words_no_dictionary_has_are_found_with_its_endings_and_compounds() {
    let german = speller("de-AT");
    assert_eq!(german.language().as_str(), "de-DE");
    let text = "Die Behörden prüft die neue Haustür und den Berihct.";
    assert_eq!(wrong(&german, text), ["den", "Berihct"]);
    // The dictionary is in Latin-1, the text decomposed and with a soft hyphen.
    assert!(wrong(&german, "U\u{308}bungen, Be\u{AD}hörde, Straße").is_empty());
    assert_eq!(wrong(&german, "Ubungen"), ["Ubungen"]);
}

#[test]
fn what_is_not_a_word_of_the_language_is_left_out() {
    let german = speller("de");
    let text = "NATO, EU, x, 4G, 1.234,56, COVID19, https://brimm.example/qwer?a=wqer, \
                www.qwer.de/asdf, vorname.qwer@brimm.example, @qwer, #qwerty, brimm.de, \
                東京のニュース, 서울에서, กรุงเทพ";
    assert!(
        wrong(&german, text).is_empty(),
        "{:?}",
        wrong(&german, text)
    );
    assert_eq!(wrong(&german, "HAUSX Qwer"), ["HAUSX", "Qwer"]);
}

#[test]
fn compounds_with_hyphens_are_checked_part_by_part() {
    let german = speller("de");
    assert!(wrong(&german, "Ein- und Ausgang".trim_start_matches("Ein- ")).is_empty());
    assert_eq!(wrong(&german, "EU-Behörde, EU-Behrde"), ["Behrde"]);
    assert!(wrong(&speller("en"), "the well-known report").is_empty());
    assert_eq!(wrong(&speller("en"), "the well-knwon report"), ["knwon"]);
}

#[test]
fn elided_articles_are_no_mistake_and_no_part_of_one() {
    let italian = speller("it");
    let text = "L'azienda annuncia, dell’azienda e all'università, perche\u{301}";
    assert!(
        wrong(&italian, text).is_empty(),
        "{:?}",
        wrong(&italian, text)
    );
    assert_eq!(
        wrong(&italian, "l'aziemda qwer'casa"),
        ["aziemda", "qwer'casa"]
    );
    let english = speller("en");
    assert!(wrong(&english, "don't don’t the ministry's report").is_empty());
}

#[test]
fn names_and_terms_and_added_words_are_right() {
    let german = speller("de");
    let text = "Minister Brimm prüft Kinvolks Bericht, Querfeld";
    assert_eq!(wrong(&german, text), ["Brimm", "Kinvolks", "Querfeld"]);
    let mut known = Known::default();
    known.add("Adele Brimm");
    known.add("Kinvolk GmbH");
    let at = text.find("Querfeld").unwrap();
    let range = at..at + "Querfeld".len();
    let skip = Skip {
        ranges: std::slice::from_ref(&range),
        known: Some(&known),
        personal: None,
    };
    assert!(wrong_but(&german, text, skip).is_empty());
    known.ignore("Xyzzy");
    let skip = Skip {
        known: Some(&known),
        ..Skip::default()
    };
    assert_eq!(wrong_but(&german, "Xyzzy Querfeld", skip), ["Querfeld"]);
}

#[test]
fn added_words_last_and_can_be_taken_out() {
    let settings = tempfile::tempdir().unwrap();
    let mut mine = Personal::open(settings.path(), &language("de-AT")).unwrap();
    assert!(mine.add("querfeldein").unwrap());
    assert!(!mine.add(" querfeldein ").unwrap());
    assert!(mine.add("two words").is_err());
    let again = Personal::open(settings.path(), &language("de")).unwrap();
    assert_eq!(again.words().collect::<Vec<_>>(), ["querfeldein"]);
    let skip = Skip {
        personal: Some(&again),
        ..Skip::default()
    };
    assert!(wrong_but(&speller("de"), "Querfeldein", skip).is_empty());
    assert!(mine.remove("querfeldein").unwrap());
    let again = Personal::open(settings.path(), &language("de")).unwrap();
    assert_eq!(again.words().count(), 0);
    assert!(Personal::open(settings.path(), &language("it")).is_ok());
    fs::write(settings.path().join("words/ja.txt"), [0xFF, 0xFE, 0x00]).unwrap();
    let error = Personal::open(settings.path(), &language("ja")).unwrap_err();
    assert!(matches!(error, PersonalError::NotText { .. }));
}

#[test]
fn what_was_meant_is_suggested() {
    let german = speller("de");
    assert_eq!(german.suggest("Strasse").first().unwrap(), "Straße");
    assert!(german.suggest("Behrde").contains(&"Behörde".to_owned()));
    assert!(german.suggest(&"Behrde".repeat(40)).is_empty());
    assert!(german.suggest("Berihct").len() <= MOST_SUGGESTIONS);
}

#[test]
fn a_bad_dictionary_is_named_and_costs_only_itself() {
    let bad = folder().join("bad");
    let of = |tag| Speller::load(&language(tag), std::slice::from_ref(&bad)).unwrap_err();
    assert!(
        matches!(of("fr"), SpellingError::Bad { path, line: Some(2), .. }
        if path.ends_with("fr_FR.aff"))
    );
    assert!(matches!(of("es"), SpellingError::Encoding { name, .. } if name == "KLINGON-8"));
    assert!(matches!(of("pt"), SpellingError::Bad { path, .. } if path.ends_with("pt_PT.dic")));
    assert!(matches!(of("nl"), SpellingError::Bad { path, .. } if path.ends_with("nl_NL.dic")));
    assert!(matches!(of("ja"), SpellingError::None { language } if language.as_str() == "ja"));
}

#[test]
fn only_pairs_of_files_are_dictionaries() {
    let found = find(&[folder(), folder(), folder().join("nowhere")]);
    let names: Vec<&str> = found.iter().map(|it| it.language.as_str()).collect();
    assert_eq!(names.iter().filter(|name| **name == "de-DE").count(), 1);
    assert!(found.iter().all(|it| !it.words.ends_with("hyph_de_DE.dic")));
}

/// The dictionaries people have; `tests/oracles/spelling/run` names their folder.
#[test]
fn dictionaries_of_the_system() {
    let Some(folder) = std::env::var_os("GLOSSATOR_HUNSPELL").map(PathBuf::from) else {
        eprintln!("SKIPPED: GLOSSATOR_HUNSPELL names no folder with dictionaries");
        return;
    };
    let cases = [
        (
            "de-AT",
            "Die Behörden prüften am Dienstag den Jahresabschluss; der Ministr schwieg.",
            "Ministr",
            "Minister",
        ),
        (
            "it",
            "L’azienda ha annunciato dell'altro, perché le fabbricche sono chiuse.",
            "fabbricche",
            "fabbriche",
        ),
        (
            "en-US",
            "The well-known company’s report doesn't mention the goverment.",
            "goverment",
            "government",
        ),
    ];
    for (tag, text, bad, meant) in cases {
        let speller = Speller::load(&language(tag), std::slice::from_ref(&folder)).unwrap();
        assert_eq!(wrong(&speller, text), [bad], "{tag}");
        let suggested = speller.suggest(bad);
        assert!(suggested.iter().any(|it| it == meant), "{suggested:?}");
    }
}

#[test]
fn files_that_are_too_long_are_not_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("de.aff"), "SET UTF-8\n").unwrap();
    let words = fs::File::create(folder.path().join("de.dic")).unwrap();
    words.set_len(MOST_WORDS + 1).unwrap();
    let error = Speller::load(&language("de"), &[folder.path().to_owned()]).unwrap_err();
    assert!(matches!(error, SpellingError::TooLarge { .. }));
}

#[test]
fn targets_are_checked_and_only_what_changed_is_checked_again() {
    let mut made = Made::into("de");
    made.entity("Brimm", None, &[]);
    made.segment("en", "Brimm checks.", &[], "Brimm prüft den Berihct.");
    let (document, segment) = made.segments[0];
    let speller = speller("de");
    let check = |made: &Made, before: Option<&Checked>| {
        let right = Right {
            known: Arc::new(Known::of(&made.session, &made.to)),
            personal: Arc::default(),
        };
        let document = made.session.document(document).unwrap();
        let checked = Checked::of(
            &speller,
            right,
            document,
            &made.to,
            before,
            &crate::task::Cancel::default(),
        );
        checked.unwrap()
    };
    let said = |made: &Made, checked: &Checked| -> Option<Vec<String>> {
        let document = made.session.document(document).unwrap();
        let mut segments = document.segments_in(&made.to).unwrap().values();
        let segment = segments.find(|it| it.id == segment).unwrap();
        let text = &segment.translation.text;
        let wrong = checked.wrong(segment)?.iter();
        Some(wrong.map(|at| text[at.clone()].to_owned()).collect())
    };
    let first = check(&made, None);
    let both = vec!["den".to_owned(), "Berihct".to_owned()];
    assert_eq!(said(&made, &first), Some(both.clone()));
    // An entity that came makes a word right that stood there before.
    made.entity("Berihct", None, &[]);
    let second = check(&made, Some(&first));
    assert_eq!(said(&made, &second), Some(vec!["den".to_owned()]));
    assert_eq!(said(&made, &first), Some(both), "of the same text");
}

#[test]
fn languages_without_spaces_are_not_spelled() {
    for tag in ["ja", "zh-Hant", "th"] {
        assert!(!is_spelled(&language(tag)), "{tag}");
    }
    for tag in ["de", "ko", "ar", "vi"] {
        assert!(is_spelled(&language(tag)), "{tag}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_reported_is_words_of_the_text(text in "\\PC{0,60}|([a-zäöü'’.@/-]{1,9} ?){0,9}") {
        for tag in ["de", "it", "en"] {
            let speller = speller(tag);
            let mut last = 0;
            for at in speller.check(&text, Skip::default()) {
                prop_assert!(at.start >= last && at.start < at.end);
                prop_assert!(text.get(at.clone()).is_some());
                last = at.end;
            }
        }
    }

    #[test]
    fn a_mutated_dictionary_never_panics(
        at in 0usize..300, with in prop::collection::vec(any::<u8>(), 0..6), which in 0usize..2,
    ) {
        let folder = tempfile::tempdir().unwrap();
        for (place, name) in ["de_DE.aff", "de_DE.dic"].iter().enumerate() {
            let mut bytes = fs::read(self::folder().join(name)).unwrap();
            if place == which {
                let from = at.min(bytes.len());
                let to = (from + 2).min(bytes.len());
                bytes.splice(from..to, with.clone());
            }
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        if let Ok(speller) = Speller::load(&language("de"), &[folder.path().to_owned()]) {
            let _ = speller.check("Die Haustüren prüft Berihct", Skip::default());
            let _ = speller.suggest("Berihct");
        }
    }
}
