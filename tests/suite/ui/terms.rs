//! Terms by hand, by key: added, changed, removed, made of selected words.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, EntityAction, Import, ImportAs, Input, Tag, TermAction},
    model::{Report, Status, Term},
    task::Progress,
    text::{Fold, Language},
    translate::terms::Known,
    ui::dialogs::{Dialog, Terms},
    workspace::Workspace,
};

use super::driver::Driver;

const TEXT: &str = "Werk und Halle von Kolvar. Das Werk liegt am Fluss.\n";

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// A session with one German article, which works in English.
fn session(home: &Path, more: impl FnOnce(&mut Workspace)) -> PathBuf {
    let folder = home.join("session");
    let languages = vec![language("en")];
    let mut workspace = Workspace::create(&folder, "T".to_owned(), languages).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let article = home.join("a.txt");
    std::fs::write(&article, TEXT).expect("written");
    run(
        &mut workspace,
        Action::Import(Import {
            files: vec![Input::Path(article)],
            language: Some(language("de")),
            encoding: None,
            files_are: ImportAs::Text,
        }),
    );
    more(&mut workspace);
    workspace.close().expect("closed");
    folder
}

fn run(workspace: &mut Workspace, action: impl Into<Action>) {
    let action: Action = action.into();
    let done = action.run(workspace, &mut Report::new(), &Progress::default());
    done.expect("done");
}

fn start_with(home: &Path, more: impl FnOnce(&mut Workspace)) -> Driver {
    let session = session(home, more);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let ada = glossator::ui::intent::Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

fn start(home: &Path) -> Driver {
    start_with(home, |_| {})
}

#[track_caller]
fn dialog(driver: &Driver) -> &Terms {
    match driver.app().dialog() {
        Some(Dialog::Terms(dialog)) => dialog,
        other => panic!("another dialog: {other:?}"),
    }
}

fn terms(driver: &Driver) -> Vec<Term> {
    driver.session().terms().cloned().collect()
}

/// The rows as they are read out.
fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label())
        .filter(|label| label.contains(" (German)") || label.contains(" (Company)"))
        .collect()
}

fn add(text: &str, rendering: &str) -> TermAction {
    TermAction::Add {
        language: language("de"),
        text: text.to_owned(),
        renderings: [(language("en"), rendering.to_owned())].into(),
        forbidden: Vec::new(),
        note: String::new(),
    }
}

#[test]
fn a_term_is_added_changed_and_removed_by_keys_and_each_is_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+B");
    assert!(dialog(&driver).rows().is_empty());
    driver.press("Insert");
    driver.type_text("Werk");
    driver.press("Tab");
    driver.type_text("de");
    driver.press("Tab");
    driver.type_text("plant");
    driver.press("Tab");
    driver.type_text("works");
    driver.press("Ctrl+Enter");
    let [term] = &terms(&driver)[..] else {
        panic!("one term: {:?}", terms(&driver));
    };
    assert_eq!(
        (term.text.as_str(), &term.language),
        ("Werk", &language("de"))
    );
    assert_eq!(term.renderings[&language("en")], "plant");
    assert_eq!(term.forbidden, ["works"]);
    let known = Known::Term(term.id);
    assert_eq!(dialog(&driver).rows(), [known]);
    assert_eq!(dialog(&driver).chosen(), Some(known));
    assert_eq!(rows(&driver), ["Werk (German): plant"]);
    // The next one has the same language; Enter in a field keeps it.
    driver.press("Insert");
    driver.type_text("Halle");
    driver.press("Enter");
    assert_eq!(terms(&driver).len(), 2);
    assert_eq!(terms(&driver)[1].language, language("de"));
    // The list has the keys: up from the second, Enter begins to edit.
    assert_eq!(rows(&driver)[0], "Halle (German), no rendering");
    driver.press("Down");
    assert_eq!(dialog(&driver).chosen(), Some(known));
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.type_text("Werke");
    assert!(dialog(&driver).is_changed(driver.session()));
    driver.press("Enter");
    assert_eq!(terms(&driver)[0].text, "Werke");
    assert!(driver.notice().contains("Werke"), "{}", driver.notice());
    driver.press("Delete");
    assert_eq!(terms(&driver).len(), 1);
    assert_eq!(rows(&driver), ["Halle (German), no rendering"]);
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    driver.press("Ctrl+Z");
    assert_eq!(terms(&driver)[0].text, "Werke");
    driver.press("Ctrl+Z");
    assert_eq!(terms(&driver)[0].text, "Werk");
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Z");
    assert!(terms(&driver).is_empty());
}

#[test]
fn what_cannot_be_kept_is_said_at_its_field_and_escape_takes_it_back_first() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start_with(home.path(), |workspace| {
        run(workspace, add("Werk", "plant"))
    });
    driver.press("Ctrl+B");
    driver.press("Insert");
    driver.type_text("Werk");
    driver.press("Tab");
    driver.type_text("not a tag");
    driver.press("Enter");
    let said = |driver: &Driver, words: &str| {
        driver.harness.query_all_by_label_contains(words).count() > 0
    };
    assert!(said(&driver, "“not a tag”"));
    // The field has the keys again.
    driver.press("Ctrl+A");
    driver.type_text("de");
    driver.press("Enter");
    assert!(said(&driver, "is a term of this language already"));
    assert_eq!(terms(&driver).len(), 1);
    driver.press("Escape");
    assert!(!dialog(&driver).is_changed(driver.session()));
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    assert_eq!(terms(&driver).len(), 1);
}

#[test]
fn the_filter_narrows_and_no_more_rows_are_there_than_are_seen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start_with(home.path(), |workspace| {
        for n in 0..300 {
            run(
                workspace,
                add(&format!("Wort {n:03}"), &format!("word {n:03}")),
            );
        }
    });
    driver.press("Ctrl+B");
    assert_eq!(dialog(&driver).rows().len(), 300);
    assert!(rows(&driver).len() < 40, "{}", rows(&driver).len());
    driver.type_text("WORD 29");
    assert_eq!(dialog(&driver).rows().len(), 10);
    assert_eq!(rows(&driver)[0], "Wort 290 (German): word 290");
    driver.press("Down");
    driver.press("End");
    let last = dialog(&driver).rows().last().copied();
    assert_eq!(dialog(&driver).chosen(), last);
}

#[test]
fn approved_renderings_of_names_are_listed_and_lead_to_the_entity() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start_with(home.path(), |workspace| {
        let names = home.path().join("names.csv");
        std::fs::write(
            &names,
            "label,entity,form,language\ncompany,Kolvar,Kolvar,\n",
        )
        .expect("written");
        run(
            workspace,
            Action::Tag(Tag {
                names: Input::Path(names),
                status: Status::Confirmed,
                fold: Fold::default(),
            }),
        );
        let mut entity = workspace.session().entities().next().expect("one").clone();
        entity
            .renderings
            .insert(language("en"), "Colvar Ltd".to_owned());
        run(workspace, EntityAction::Change(entity));
    });
    driver.press("Ctrl+B");
    assert_eq!(rows(&driver), ["Kolvar (Company): Colvar Ltd"]);
    driver.press("Down");
    // It is no term: nothing is removed.
    driver.press("Delete");
    assert_eq!(driver.session().entities().count(), 1);
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    let named = driver
        .harness
        .query_all_by_role_and_label(Role::TextInput, "Approved rendering (EN)");
    assert_eq!(named.count(), 1, "the entity is shown");
}

#[test]
fn words_selected_in_the_reader_become_a_term() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Home");
    driver.press("E");
    driver.press("Ctrl+Shift+B");
    // The words and their language are there: the rendering is what is missing.
    driver.type_text("plant");
    driver.press("Enter");
    let [term] = &terms(&driver)[..] else {
        panic!("one term: {:?}", terms(&driver));
    };
    assert_eq!(
        (term.text.as_str(), &term.language),
        ("Werk", &language("de"))
    );
    assert_eq!(term.renderings[&language("en")], "plant");
}

#[test]
fn words_selected_in_source_and_target_become_a_term_with_its_rendering() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.type_text("Plant and hall");
    driver.press("Home");
    driver.press("Ctrl+Shift+Right");
    // The first word of the source, by the mouse.
    let row = driver
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .find(|row| {
            let label = row.accesskit_node().label().unwrap_or_default();
            label.starts_with("Segment 1,")
        });
    let rect = row.expect("a row").rect();
    let start = rect.left_top() + egui::vec2(44.0 + 8.0, 18.0);
    driver.drag(start, start + egui::vec2(31.0, 0.0));
    let desk = driver.app().desk().expect("a session");
    let editor = desk.editor().expect("translating");
    let document = desk.document().expect("shown");
    let marked = editor.marked(document).expect("words are chosen");
    let marked = marked
        .slice(document.text().as_str())
        .expect("in it")
        .to_owned();
    assert!(TEXT.starts_with(&marked), "{marked:?}");
    driver.press("Ctrl+Shift+B");
    driver.press("Ctrl+Enter");
    let [term] = &terms(&driver)[..] else {
        panic!("one term: {:?}", terms(&driver));
    };
    assert_eq!(term.text, marked.trim());
    assert_eq!(term.language, language("de"));
    assert_eq!(term.renderings[&language("en")], "Plant");
    // The text that was being typed is kept.
    driver.press("Escape");
    let segments = driver.shown().segments(&language("en"));
    let targets: Vec<_> = segments.map(|it| it.translation.text.clone()).collect();
    assert_eq!(targets[0], "Plant and hall");
}
