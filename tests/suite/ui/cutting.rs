//! Documents cut into segments from the window, passages left out of them, and the languages a
//! session works in: by keys.

use std::{path::Path, sync::Arc};

use egui_kittest::kittest::{By, Queryable as _};
use glossator::{
    action::Input,
    model::{Document, Segment, TranslationStatus as T},
    text::{Language, TextRange},
    translate::engine::{MemorySecrets, Service, ServiceKind},
    ui::{
        dialogs::Dialog,
        intent::{ImportRequest, Intent},
    },
};

use super::driver::{Driver, sample};
use crate::engines::{
    language,
    loopback::{self, Server},
    session,
};

/// Cuts at commas and nowhere else.
const RULES: &str = r#"<srx version="2.0"><header cascade="no"/><body><languagerules><languagerule languagerulename="a"><rule><beforebreak>,</beforebreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>"#;

fn open(home: &Path, session: &Path) -> Driver {
    let mut driver = Driver::start(&home.join("config"), Some(session));
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

fn start(home: &Path) -> Driver {
    let session = sample(home);
    open(home, &session)
}

fn segments(driver: &Driver, to: &str) -> Vec<Segment> {
    driver.shown().segments(&language(to)).cloned().collect()
}

fn source(document: &Document, segment: &Segment) -> String {
    segment.at.slice(document.text()).expect("fits").to_owned()
}

fn sources(driver: &Driver) -> Vec<String> {
    let segments = segments(driver, "en").into_iter();
    let document = driver.shown();
    segments.map(|it| source(document, &it)).collect()
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    let workspace = desk.workspace().expect("all there");
    workspace.history().done().len()
}

fn shown(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("being translated").shown().len()
}

fn working(driver: &Driver) -> Vec<&str> {
    let working = driver.session().info().working_languages.iter();
    working.map(Language::as_str).collect()
}

/// Whether words with this in them are on the screen.
fn sees(driver: &Driver, words: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let all = driver.harness.query_all(By::new().predicate(move |node| {
        let told = [node.label(), node.value()].into_iter().flatten();
        told.map(|it| bare(&it)).any(|it| it.contains(words))
    }));
    all.count() > 0
}

fn notice(driver: &Driver) -> String {
    driver.notice().replace(['\u{2068}', '\u{2069}'], "")
}

/// Brings in a file of rules.
fn take_rules(driver: &mut Driver) {
    let request = ImportRequest {
        files: vec![Input::Bytes {
            name: "commas.srx".to_owned(),
            bytes: RULES.as_bytes().into(),
        }],
        ..ImportRequest::default()
    };
    driver.harness.state_mut().send(Intent::Import(request));
    driver.settle();
}

#[test]
fn a_passage_left_out_is_no_segment_any_more_and_undo_brings_it_back_translated() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.press("Alt+Down");
    driver.type_text("Translated");
    driver.press("Ctrl+Enter");
    let before = segments(&driver, "en");
    assert_eq!(before[1].translation.status, T::Translated);
    driver.press("Ctrl+Shift+Y");
    let out = before[1].at;
    driver.select(TextRange::new(out.start(), out.end()).expect("not empty"));
    driver.press("O");
    driver.press("Ctrl+Shift+Y");
    let left: Vec<Segment> = before.iter().filter(|it| it.at != out).cloned().collect();
    assert_eq!(segments(&driver, "en"), left);
    assert_eq!(shown(&driver), before.len() - 1);
    let desk = driver.app().desk().expect("open");
    let progress = *desk.editor().expect("being translated").progress();
    assert_eq!((progress.done, progress.segments), (0, before.len() - 1));
    driver.press("Ctrl+Shift+Y");
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Shift+Y");
    assert_eq!(segments(&driver, "en"), before);
    assert_eq!(shown(&driver), before.len());
    assert_eq!(before[1].translation.text, "Translated");
}

#[test]
fn all_that_is_not_cut_is_cut_as_one_step() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = steps(&driver);
    driver.press("Alt+Shift+J");
    let english = language("en");
    let cut = |driver: &Driver| {
        let documents = driver.session().documents();
        let cut = documents.filter(|it| it.segments(&english).next().is_some());
        cut.count()
    };
    // One of the four is in English.
    assert_eq!((cut(&driver), steps(&driver)), (3, before + 1));
    assert!(notice(&driver).starts_with("Segmented 3 documents for"));
    driver.press("Alt+Shift+J");
    assert_eq!(
        notice(&driver),
        "Every document is segmented already (English)"
    );
    driver.press("Ctrl+Z");
    assert_eq!(cut(&driver), 0);
}

#[test]
fn with_other_rules_it_is_cut_again_where_that_is_wished_and_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Alt+Shift+O");
    assert!(notice(&driver).starts_with("The built-in segmentation rules are in place already"));
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.type_text("The title");
    driver.press("Ctrl+Enter");
    let before = segments(&driver, "en");
    let by_sentence = sources(&driver);
    take_rules(&mut driver);
    assert_eq!(sources(&driver), by_sentence, "not before somebody says so");
    driver.press("Ctrl+Shift+A");
    let by_comma = sources(&driver);
    assert_ne!(by_comma, by_sentence);
    assert!(by_comma.iter().all(|it| !it[..it.len() - 1].contains(", ")));
    // The title has no comma: it is the same, translation and all.
    assert_eq!(segments(&driver, "en")[0], before[0]);
    assert!(notice(&driver).starts_with("Segmented “"));
    driver.press("Alt+Shift+O");
    assert_eq!(driver.session().segmentation_rules(), None);
    assert_eq!(sources(&driver), by_comma);
    driver.press("Alt+J");
    assert_eq!(sources(&driver), by_sentence);
    assert_eq!(segments(&driver, "en")[0], before[0]);
    driver.press("Alt+J");
    assert_eq!(
        notice(&driver),
        "Nothing to change: all of it is so already"
    );
}

#[test]
fn what_is_not_cut_is_cut_before_it_is_sent() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|seen, _| loopback::libre(seen));
    let folder = session(home.path(), &["Eins.\nZwei.\n", "Drei.\n"]);
    let secrets = Arc::new(MemorySecrets::default());
    let config = home.path().join("config");
    let mut driver = Driver::start_keeping(&config, Some(&folder), secrets);
    let service = Service {
        address: server.address.clone(),
        ..Service::new(ServiceKind::LibreTranslate, &[])
    };
    let app = driver.harness.state_mut();
    app.send(Intent::SetReviewer("Ada".to_owned()));
    app.send(Intent::set(move |settings| settings.put_service(service)));
    let french = vec![language("fr")];
    let action = glossator::action::DocumentAction::WorkingLanguages(french);
    app.send(Intent::Act(action.into()));
    driver.settle();
    driver.press("Ctrl+Shift+E");
    driver.click("All documents");
    assert!(sees(&driver, "3 segments of 2 documents"));
    assert!(sees(
        &driver,
        "2 documents have no segments yet. They are segmented first."
    ));
    driver.click("I agree to send texts of this session to LibreTranslate");
    driver.click("Translate 3 segments");
    let all = |driver: &Driver| -> Vec<String> {
        let french = language("fr");
        let documents = driver.session().documents();
        let segments = documents.flat_map(|it| it.segments(&french));
        segments.map(|it| it.translation.text.clone()).collect()
    };
    assert_eq!(all(&driver), ["[EINS.]", "[ZWEI.]", "[DREI.]"]);
    // Taking back the drafts leaves the segments.
    driver.press("Ctrl+Z");
    assert_eq!(all(&driver), ["", "", ""]);
    driver.press("Ctrl+Z");
    assert!(all(&driver).is_empty());
}

#[test]
fn two_languages_stand_side_by_side_in_one_session() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.type_text("One");
    driver.press("Ctrl+Enter");
    // By key into another.
    driver.press("Alt+L");
    driver.type_text("French");
    driver.press("Enter");
    driver.press("Enter");
    driver.type_text("Un");
    driver.press("Ctrl+Enter");
    assert_eq!(working(&driver), ["en", "fr"]);
    driver.press("Alt+L");
    driver.type_text("English");
    driver.press("Enter");
    let desk = driver.app().desk().expect("open");
    assert_eq!(desk.editor().expect("editor").language().as_str(), "en");
    driver.press("Ctrl+Q");
    drop(driver);
    let driver = open(home.path(), &home.path().join("session"));
    let of = |to: &str, nth: usize| {
        let translation = segments(&driver, to)[nth].translation.clone();
        (translation.text, translation.status)
    };
    assert_eq!(of("en", 0), ("One".to_owned(), T::Translated));
    // It began where the other was left.
    assert_eq!(of("fr", 1), ("Un".to_owned(), T::Translated));
    assert_eq!(of("en", 1), (String::new(), T::Untranslated));
    assert_eq!(working(&driver), ["en", "fr"]);
}

#[test]
fn working_languages_are_added_put_in_order_and_removed_by_keys() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.type_text("One");
    driver.press("Ctrl+Enter");
    let before = segments(&driver, "en");
    driver.press("Alt+Shift+L");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Languages(_))));
    driver.press("Insert");
    driver.type_text("Span");
    driver.press("Enter");
    assert_eq!(working(&driver), ["en", "es"]);
    let chosen = |driver: &Driver| match driver.app().dialog() {
        Some(Dialog::Languages(dialog)) => dialog.chosen().map(|it| it.as_str().to_owned()),
        other => panic!("{other:?}"),
    };
    assert_eq!(chosen(&driver).as_deref(), Some("es"));
    driver.press("Alt+Up");
    assert_eq!(working(&driver), ["es", "en"]);
    // Of what is there already nothing is offered.
    driver.press("Insert");
    driver.type_text("Span");
    driver.press("Enter");
    driver.press("Escape");
    assert_eq!(working(&driver), ["es", "en"]);
    driver.press("Down");
    assert_eq!(chosen(&driver).as_deref(), Some("en"));
    driver.press("Delete");
    assert_eq!(working(&driver), ["es"]);
    assert!(sees(&driver, "stays in the session and is there again"));
    assert_eq!(segments(&driver, "en"), before, "nothing of it is lost");
    driver.press("Delete");
    assert!(working(&driver).is_empty());
    assert_eq!(driver.focused(), "Add language…");
    driver.press("Enter");
    driver.type_text("Engl");
    driver.press("Enter");
    assert_eq!(working(&driver), ["en"]);
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    driver.press_often("Ctrl+Z", 3);
    assert_eq!(working(&driver), ["es", "en"]);
}
