//! The segment at hand while it is typed, by key: its names, what may be wrong with it.

use std::path::Path;

use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, EntityAction, TranslateAction},
    model::{Projection, Segment, Translation},
    text::Language,
    ui::{dialogs::Dialog, intent::Intent, translate::Editor},
};

use super::driver::{Driver, sample};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

/// The German article of the sample, cut into segments for English.
fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver
}

#[track_caller]
fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("the document is being translated")
}

fn segments(driver: &Driver) -> Vec<Segment> {
    driver.shown().segments(&english()).cloned().collect()
}

fn at(driver: &Driver) -> usize {
    editor(driver).place().0 - 1
}

fn translation(driver: &Driver) -> Translation {
    segments(driver)[at(driver)].translation.clone()
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    let workspace = desk.workspace().expect("all there");
    workspace.history().done().len()
}

/// Words and how they were found.
fn told(text: &str, places: &[Projection]) -> Vec<(String, String)> {
    let places = places.iter();
    places
        .map(|it| {
            let words = it.ranges.quote(text).expect("in the text");
            (words, it.how.clone())
        })
        .collect()
}

fn live(driver: &Driver) -> Vec<(String, String)> {
    let editor = editor(driver);
    told(editor.text(), &editor.live().places)
}

fn kinds(driver: &Driver) -> Vec<&'static str> {
    let faults = editor(driver).faults().iter();
    faults.map(|fault| fault.kind.id()).collect()
}

fn pair(words: &str, how: &str) -> (String, String) {
    (words.to_owned(), how.to_owned())
}

/// To the first segment whose only name is linked, which is then approved as »Approved Name«.
fn approved(driver: &mut Driver) {
    for _ in 0..segments(driver).len() {
        let names = editor(driver).names();
        if matches!(names, [one] if one.entity.is_some() && one.mentions.len() == 1) {
            break;
        }
        driver.press("Alt+Down");
    }
    let entity = editor(driver).names()[0].entity.expect("linked");
    let mut entity = driver.session().entity(entity).expect("there").clone();
    let rendering = "Approved Name".to_owned();
    entity.renderings.insert(english(), rendering);
    let change = Action::Entity(EntityAction::Change(entity));
    driver.harness.state_mut().send(Intent::Act(change));
    driver.settle();
}

#[test]
fn names_are_found_while_they_are_typed_and_said_to_be_missing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    approved(&mut driver);
    let before = steps(&driver);
    driver.type_text("So said Approved");
    assert_eq!(live(&driver), []);
    driver.harness.get_by_label("not found in the translation");
    driver.type_text(" Name.");
    let found = [pair("Approved Name", "rendering")];
    assert_eq!(live(&driver), found);
    driver.harness.get_by_label("approved rendering");
    driver.press("Ctrl+Home");
    driver.type_text("Yes! ");
    assert_eq!(live(&driver), found);
    // Nothing of this is a step before the segment is left; then it is one.
    assert_eq!(steps(&driver), before);
    driver.press("Ctrl+Enter");
    assert_eq!(steps(&driver), before + 1);
    driver.press("Alt+Up");
    let kept = translation(&driver);
    assert_eq!(told(&kept.text, &kept.mentions), found);
}

#[test]
fn a_name_is_put_into_its_place_by_hand_and_taken_off() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    approved(&mut driver);
    driver.type_text("So said the firm");
    driver.press_often("Ctrl+Shift+Left", 2);
    let before = steps(&driver);
    driver.press("Alt+1");
    // The key typed nothing.
    assert_eq!(editor(&driver).text(), "So said the firm");
    assert_eq!(steps(&driver), before + 2, "what was typed, and the place");
    let by_hand = [pair("the firm", "hand")];
    assert_eq!(live(&driver), by_hand);
    driver.harness.get_by_label("marked by hand");
    driver.press("Ctrl+Home");
    driver.type_text("Yes! ");
    driver.press("Ctrl+End");
    driver.type_text(" and Approved Name.");
    assert_eq!(live(&driver), by_hand);
    driver.press("Ctrl+Shift+Enter");
    let kept = translation(&driver);
    assert_eq!(told(&kept.text, &kept.mentions), by_hand);
    // Taken off, it is found where the approved rendering stands; that is wrong too.
    driver.press("Ctrl+Home");
    driver.press_often("Ctrl+Right", 5);
    driver.press("Alt+Delete");
    assert_eq!(live(&driver), [pair("Approved Name", "rendering")]);
    driver.press("Ctrl+End");
    driver.press_often("Left", 2);
    driver.press("Alt+Delete");
    assert_eq!(live(&driver), []);
    assert_eq!(translation(&driver).refused.len(), 2);
    // It is not found again while the rest is typed, and one undo brings each back.
    driver.type_text("!");
    assert_eq!(live(&driver), []);
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Z");
    assert_eq!(live(&driver), [pair("Approved Name", "rendering")]);
    driver.press("Ctrl+Z");
    assert_eq!(live(&driver), by_hand);
    // The nearest that is missing needs no number.
    driver.press("Ctrl+Shift+Backspace");
    driver.type_text("So said they");
    driver.press("Alt+0");
    assert_eq!(live(&driver), [pair("they", "hand")]);
    driver.press("Alt+0");
    assert!(
        driver.notice().contains("Every name"),
        "{}",
        driver.notice()
    );
}

#[test]
fn findings_of_the_segment_are_corrected_and_marked_as_fine_by_key() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("A  first one one");
    let here = kinds(&driver);
    let faults = ["doubled-word", "doubled-space"];
    assert!(faults.iter().all(|kind| here.contains(kind)), "{here:?}");
    // To the doubled space, which has a correction.
    let to = |driver: &mut Driver, kind: &str| {
        for _ in 0..kinds(driver).len() {
            if editor(driver).fault_at_hand().expect("one").kind.id() == kind {
                return;
            }
            driver.press("Alt+PageDown");
        }
    };
    to(&mut driver, "doubled-space");
    driver.press("Ctrl+F8");
    assert_eq!(editor(&driver).text(), "A first one one");
    assert!(!kinds(&driver).contains(&"doubled-space"));
    driver.press("Ctrl+Z");
    assert_eq!(editor(&driver).text(), "A  first one one");
    assert!(kinds(&driver).contains(&"doubled-space"));
    to(&mut driver, "doubled-word");
    driver.press("Alt+F8");
    assert!(!kinds(&driver).contains(&"doubled-word"));
    assert!(translation(&driver).fine.contains("doubled-word:one"));
    driver.press("Ctrl+Z");
    assert!(kinds(&driver).contains(&"doubled-word"));
}

#[test]
fn keys_go_from_finding_to_finding_through_the_document() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Alt+PageDown");
    assert!(
        driver.notice().contains("nothing to check"),
        "{}",
        driver.notice()
    );
    let document = driver.shown().id;
    let all = segments(&driver);
    for (nth, text) in [(2, "A  b"), (5, "C  d")] {
        let write = TranslateAction::Write {
            document,
            language: english(),
            segment: all[nth].id,
            text: text.to_owned(),
            mentions: Vec::new(),
            confirm: false,
        };
        driver.harness.state_mut().send(Intent::Act(write.into()));
        driver.settle();
    }
    let open = |driver: &Driver, nth: usize| editor(driver).open_faults(all[nth].id);
    assert_eq!(open(&driver, 1), 0);
    assert!(open(&driver, 2) > 0 && open(&driver, 5) > 0);
    let there = |driver: &mut Driver, key: &str| {
        let from = at(driver);
        for _ in 0..20 {
            driver.press(key);
            if at(driver) != from {
                break;
            }
        }
        at(driver)
    };
    assert_eq!(there(&mut driver, "Alt+PageDown"), 2);
    assert_eq!(there(&mut driver, "Alt+PageDown"), 5);
    assert_eq!(there(&mut driver, "Alt+PageUp"), 2);
    // Going back it is the last of the segment.
    let editor_now = editor(&driver);
    let last = editor_now.faults().last().expect("one");
    assert_eq!(editor_now.fault_at_hand(), Some(last));
}

#[test]
fn words_are_looked_up_in_all_that_was_translated() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let looked = |driver: &Driver| -> Vec<(String, String)> {
        let Some(Dialog::Concordance(dialog)) = driver.app().dialog() else {
            panic!("the dialog is open");
        };
        let places = dialog.places().iter();
        places
            .map(|it| (it.source.to_string(), it.target.to_string()))
            .collect()
    };
    for text in ["An apple a day", "A pear a day"] {
        driver.type_text(text);
        driver.press("Ctrl+Enter");
    }
    let text = driver.shown().text().as_str().to_owned();
    let sources: Vec<String> = segments(&driver)
        .iter()
        .map(|it| it.at.slice(&text).expect("in it").to_owned())
        .collect();
    let both = [
        (sources[0].clone(), "An apple a day".to_owned()),
        (sources[1].clone(), "A pear a day".to_owned()),
    ];
    // What is selected is looked for.
    driver.type_text("One day");
    driver.press("Ctrl+Shift+Left");
    driver.press("Alt+K");
    assert_eq!(looked(&driver), both);
    driver.harness.get_by_label_contains("An apple a day");
    // Then what is typed, in the source alone.
    driver.type_text("pear");
    assert_eq!(looked(&driver), both[1..]);
    driver.press("Alt+B");
    assert_eq!(looked(&driver), []);
    let word = sources[0].split_whitespace().next().expect("a word");
    driver.press("Ctrl+A");
    driver.type_text(word);
    assert!(looked(&driver).contains(&both[0]), "{:?}", looked(&driver));
    // Enter goes to the segment.
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    assert_eq!((at(&driver), editor(&driver).text()), (0, "An apple a day"));
    // What was being typed was kept, and a translation is written there at the caret.
    driver.press_often("Alt+Down", 2);
    assert_eq!(editor(&driver).text(), "One day");
    driver.press("Ctrl+End");
    driver.press("Alt+K");
    driver.type_text("pear");
    driver.press("Ctrl+Enter");
    assert_eq!(editor(&driver).text(), "One dayA pear a day");
    assert_eq!(at(&driver), 2);
}

#[test]
fn what_is_translated_of_each_document_stands_in_the_table() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("An apple a day");
    driver.press("Ctrl+Enter");
    let shown = Intent::set(|settings| {
        let columns = ["title", "translated-words", "translated-characters"];
        let table = settings.tables.entry("documents".to_owned()).or_default();
        table.columns = columns.map(str::to_owned).to_vec();
    });
    driver.harness.state_mut().send(shown);
    driver.press("Ctrl+Shift+T");
    let desk = driver.app().desk().expect("a session is open");
    let (_, totals) = desk.totals.as_ref().expect("counted");
    let id = driver.shown().id;
    let (_, progress) = totals.get(&id).expect("of the document");
    assert_eq!(progress, editor(&driver).progress());
    assert!(progress.size_done.words > 0 && progress.size_done.characters > 10);
    // The others have no segments.
    assert_eq!(totals.len(), 1);
}
