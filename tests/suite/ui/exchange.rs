//! What goes out to other programs and comes back, by the window's dialogs and by key:
//! translations, terms, segmentation rules, translated text.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, SegmentDocuments, TermAction, TranslateAction},
    model::TranslationStatus,
    text::Language,
    ui::{
        dialogs::{Dialog, ImportReport},
        intent::Intent,
    },
};

use super::driver::Driver;
use crate::engines::session;

const GERMAN: &str = "Die Sonne scheint.\nEs regnet.\nDer Wind weht.\nEs schneit.";

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn act(driver: &mut Driver, action: impl Into<Action>) {
    driver.harness.state_mut().send(Intent::Act(action.into()));
    driver.settle();
}

fn write(driver: &mut Driver, tag: &str, nth: usize, text: &str) {
    let document = driver.shown();
    let tongue = language(tag);
    let segment = document.segments(&tongue).nth(nth).expect("a segment").id;
    let write = TranslateAction::Write {
        document: document.id,
        language: tongue,
        segment,
        text: text.to_owned(),
        mentions: Vec::new(),
        confirm: true,
    };
    act(driver, write);
}

/// Four sentences, two of them in English and one of them in Italian.
fn start(home: &Path) -> Driver {
    let folder = session(home, &[GERMAN]);
    let mut driver = Driver::start(&home.join("config"), Some(&folder));
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    let cut = SegmentDocuments {
        documents: vec![driver.shown().id],
        language: language("it"),
    };
    act(&mut driver, cut);
    write(&mut driver, "en", 0, "The sun shines.");
    write(&mut driver, "en", 1, "It rains.");
    write(&mut driver, "it", 0, "Splende il sole.");
    driver
}

fn targets(driver: &Driver, tag: &str) -> Vec<String> {
    let segments = driver.shown().segments(&language(tag));
    segments.map(|it| it.translation.text.clone()).collect()
}

/// Exports in a format, by keys alone: first what `choose` chooses besides it.
#[track_caller]
fn export(driver: &mut Driver, format: &str, file: &Path, choose: impl FnOnce(&mut Driver)) {
    driver.press("Ctrl+E");
    driver.tab_to(format);
    driver.press("Space");
    choose(driver);
    driver.tab_to("Choose file and export…");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&file.to_string_lossy());
    let proof = driver.app().dialog();
    assert!(matches!(proof, Some(Dialog::Exported(_))), "{proof:?}");
    driver.press("Escape");
}

fn import(driver: &mut Driver, file: &Path) {
    driver.press("Ctrl+I");
    driver.answer_path(&file.to_string_lossy());
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).expect("the file is there")
}

#[track_caller]
fn report(driver: &Driver) -> &ImportReport {
    match driver.app().dialog() {
        Some(Dialog::ImportReport(report)) => report,
        other => panic!("no report but {other:?}"),
    }
}

/// The segments that are listed: number, before, after.
fn listed(driver: &Driver) -> Vec<(usize, &str, &str)> {
    let shown = report(driver).shown();
    shown
        .map(|it| (it.number, it.from.text.as_str(), it.to.text.as_str()))
        .collect()
}

/// The session, and a file in which one translation is another, one is new, and one is another
/// whose segment is locked here.
fn returned(home: &Path, format: &str) -> (Driver, PathBuf) {
    let mut driver = start(home);
    write(&mut driver, "en", 2, "The wind blows.");
    let file = home.join("out.xlf");
    export(&mut driver, format, &file, |_| {});
    let was = text(&file);
    let document = driver.shown();
    let locked = document.segments(&language("en")).nth(2).expect("a third");
    let lock = TranslateAction::Status {
        document: document.id,
        language: language("en"),
        segments: vec![locked.id],
        status: TranslationStatus::Locked,
    };
    act(&mut driver, lock);
    let now = was
        .replace("It rains.", "It is raining.")
        .replace("The wind blows.", "Wind.")
        .replace(
            "Es schneit.</source>",
            "Es schneit.</source><target>It snows.</target>",
        );
    fs::write(&file, now).expect("written");
    (driver, file)
}

const BEFORE: [&str; 4] = ["The sun shines.", "It rains.", "The wind blows.", ""];
const AFTER: [&str; 4] = [
    "The sun shines.",
    "It is raining.",
    "The wind blows.",
    "It snows.",
];

#[test]
fn what_came_back_is_shown_word_by_word_gone_to_and_taken_back() {
    for format in ["XLIFF 1.2", "XLIFF 2.1"] {
        let home = tempfile::tempdir().expect("a folder");
        let (mut driver, file) = returned(home.path(), format);
        assert_eq!(targets(&driver, "en"), BEFORE);
        import(&mut driver, &file);
        assert_eq!(targets(&driver, "en"), AFTER, "{format}");
        assert_eq!(
            report(&driver).words(),
            "One translation taken in, one changed, one locked and left alone"
        );
        let (changed, new) = ((2, "It rains.", "It is raining."), (4, "", "It snows."));
        assert_eq!(listed(&driver), [changed, new]);
        let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
        let told: Vec<String> = rows
            .filter_map(|row| row.accesskit_node().label())
            .collect();
        let told = told.iter().find(|it| it.contains("segment 2:"));
        let told = told.expect("the second segment");
        assert!(told.ends_with("It rains. → It is raining."), "{told}");

        // All, new, other texts, the rest.
        driver.press("Right");
        assert_eq!(listed(&driver), [new]);
        driver.press("Right");
        assert_eq!(listed(&driver), [changed]);
        driver.press("Right");
        assert_eq!(listed(&driver), []);
        driver.press_often("Left", 3);
        driver.press("Down");
        assert_eq!(report(&driver).at_hand().map(|it| it.number), Some(4));
        driver.press("Enter");
        assert!(driver.app().dialog().is_none());
        let editor = driver.app().desk().and_then(|desk| desk.editor());
        assert_eq!(editor.expect("it is being translated").place().0, 4);

        // It can be looked at again, and all of it is one step.
        driver.press("Ctrl+Shift+I");
        assert_eq!(listed(&driver).len(), 2);
        driver.tab_to("Undo the import");
        driver.press("Enter");
        assert!(driver.app().dialog().is_none());
        assert_eq!(targets(&driver, "en"), BEFORE);
        driver.press("Ctrl+Y");
        assert_eq!(targets(&driver, "en"), AFTER);
    }
}

#[test]
fn what_came_back_unchanged_shows_no_report() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("out.xlf");
    export(&mut driver, "XLIFF 2.1", &file, |_| {});
    import(&mut driver, &file);
    assert!(driver.app().dialog().is_none());
    assert_eq!(driver.notice(), "No new translations");
    driver.press("Ctrl+Shift+I");
    assert!(driver.app().dialog().is_none());
    assert!(driver.notice().starts_with("No translations were imported"));
}

fn terms(driver: &Driver) -> Vec<(String, Option<String>)> {
    let terms = driver.session().terms();
    terms
        .map(|it| (it.text.clone(), it.renderings.get(&language("en")).cloned()))
        .collect()
}

#[test]
fn terms_go_out_and_come_back_as_tbx_and_as_a_table() {
    for (format, name) in [("TBX", "t.tbx"), ("TBX 2008", "t.tbx"), ("CSV", "t.csv")] {
        let home = tempfile::tempdir().expect("a folder");
        let mut driver = start(home.path());
        let add = TermAction::Add {
            language: language("de"),
            text: "Niederschlag".to_owned(),
            renderings: [(language("en"), "precipitation".to_owned())].into(),
            forbidden: Vec::new(),
            note: String::new(),
        };
        act(&mut driver, add);
        let file = home.path().join(name);
        export(&mut driver, format, &file, |_| {});
        driver.press("Ctrl+Z");
        assert_eq!(terms(&driver), [], "{format}");
        let other = text(&file).replace("precipitation", "rainfall");
        fs::write(&file, other).expect("written");
        import(&mut driver, &file);
        let came = ("Niederschlag".to_owned(), Some("rainfall".to_owned()));
        assert_eq!(terms(&driver), [came], "{format}");
        assert_eq!(driver.notice(), "One term taken in", "{format}");
        driver.press("Ctrl+Z");
        assert_eq!(terms(&driver), [], "{format}");
    }
}

#[test]
fn segmentation_rules_go_out_and_come_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("rules.srx");
    export(&mut driver, "SRX", &file, |_| {});
    let rules = text(&file);
    assert!(rules.contains("<srx") && rules.contains("languagerule"));
    assert!(driver.session().segmentation_rules().is_none());
    import(&mut driver, &file);
    let kept = driver.session().segmentation_rules();
    assert_eq!(kept.expect("the file's").text, rules);
    let notice = driver.notice();
    assert!(notice.starts_with("Segmentation rules from"), "{notice}");
    driver.press("Ctrl+Z");
    assert!(driver.session().segmentation_rules().is_none());
}

fn italian(driver: &mut Driver) {
    driver.tab_to("Italian");
    driver.press("Space");
}

fn without_untranslated(driver: &mut Driver) {
    driver.tab_to("Without what is not translated");
    driver.press("Space");
}

#[test]
fn a_translation_is_written_as_text_in_the_language_that_was_chosen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("out.txt");
    export(&mut driver, "TXT", &file, |_| {});
    let english = text(&file);
    assert!(
        english.contains("It rains.") && english.contains("Es schneit."),
        "{english}"
    );
    export(&mut driver, "TXT", &file, without_untranslated);
    let english = text(&file);
    assert!(
        english.contains("It rains.") && !english.contains("Es schneit."),
        "{english}"
    );
    export(&mut driver, "TXT", &file, italian);
    let italian = text(&file);
    assert!(italian.contains("Splende il sole."), "{italian}");
    assert!(!italian.contains("It rains."), "{italian}");
}

#[test]
fn a_translation_is_written_as_web_pages() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("out.html");
    export(&mut driver, "HTML", &file, italian);
    let page = text(&file);
    assert!(page.contains("lang=\"it\"") && page.contains("Splende il sole."));
    assert!(!page.contains("Die Sonne scheint."), "{page}");
    export(&mut driver, "HTML ⇄", &file, |driver| {
        italian(driver);
        without_untranslated(driver);
    });
    let page = text(&file);
    assert!(page.contains("Splende il sole.") && page.contains("Die Sonne scheint."));
    assert!(!page.contains("Es schneit."), "{page}");
}

/// The text of a Word document.
fn document(file: &Path) -> String {
    let file = fs::File::open(file).expect("the file is there");
    let mut parts = zip::ZipArchive::new(file).expect("it is a document");
    let mut part = parts.by_name("word/document.xml").expect("its text");
    let mut text = String::new();
    part.read_to_string(&mut text).expect("it is read");
    text
}

#[test]
fn a_translation_is_written_as_word_documents() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("out.docx");
    export(&mut driver, "DOCX", &file, italian);
    let text = document(&file);
    assert!(text.contains("Splende il sole."), "{text}");
    assert!(!text.contains("Die Sonne scheint."), "{text}");
    export(&mut driver, "DOCX ⇄", &file, without_untranslated);
    let text = document(&file);
    for (there, words) in [
        (true, "It rains."),
        (true, "Es regnet."),
        (false, "Es schneit."),
        (false, "Splende il sole."),
    ] {
        assert_eq!(text.contains(words), there, "{words}");
    }
}
