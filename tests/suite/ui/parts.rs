//! Commands of parts of the window, by their keys and without the mouse: what is about an
//! entity, a table, the search, a comment; with the reasons where they do not apply.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::propose::Source,
    model::{EntityId, document::DocumentStatus},
    ui::{dialogs::Dialog, intent::Intent},
};

use super::driver::{Driver, sample};

fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    let send = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(send);
    driver.settle();
    driver
}

fn entities(driver: &Driver) -> Vec<EntityId> {
    driver.session().entities().map(|it| it.id).collect()
}

/// Two entities are shown one after the other; the second's card stays.
fn show(driver: &mut Driver, entity: EntityId) {
    driver.harness.state_mut().send(Intent::ShowEntity(entity));
    driver.settle();
    driver.settle();
}

#[test]
fn an_entity_is_merged_split_and_deleted_without_the_mouse() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+End");
    driver.press("Alt+M");
    assert!(driver.notice().contains("No entity"), "{}", driver.notice());
    let before = entities(&driver);
    assert!(before.len() > 2);
    show(&mut driver, before[0]);
    driver.press("Alt+P");
    driver.harness.get_by_label("Name of the new entity");
    driver.press("Alt+Shift+M");
    driver.press("Alt+M");
    driver
        .harness
        .get_by_label("Find the entity to merge with this one");
    let other = driver.session().entity(before[1]).expect("it is there");
    let name = other.name.clone();
    driver.type_text(&name);
    driver.press("Enter");
    let go = driver.harness.get_by_role_and_label(Role::Button, "Merge");
    go.focus();
    driver.press("Enter");
    assert_eq!(entities(&driver).len(), before.len() - 1);
    driver.press("Ctrl+Z");
    assert_eq!(entities(&driver), before);
    show(&mut driver, before[0]);
    driver.press("Alt+Shift+Delete");
    assert_eq!(entities(&driver).len(), before.len() - 1);
    // The notice offers to take it back.
    driver.press("Ctrl+Shift+A");
    assert_eq!(entities(&driver), before);
}

/// The card lies below what helps with translating: what nobody sees is not meant.
#[test]
fn a_card_that_is_not_seen_is_not_deleted() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = entities(&driver);
    show(&mut driver, before[0]);
    driver.press("Ctrl+Shift+Y");
    if matches!(driver.app().dialog(), Some(Dialog::TargetLanguage(_))) {
        driver.press("Enter");
    }
    assert!(driver.app().desk().expect("a session").editor().is_some());
    driver.press("Alt+Shift+Delete");
    assert_eq!(entities(&driver), before);
    assert!(driver.notice().contains("No entity"), "{}", driver.notice());
    driver.press("Alt+M");
    assert!(driver.notice().contains("translat"), "{}", driver.notice());
}

#[test]
fn tables_are_filtered_and_sorted_from_anywhere() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let sorted = |driver: &Driver| {
        let desk = driver.app().desk().expect("a session");
        desk.dock.mentions.sorted()
    };
    driver.press("Alt+S");
    let (first, down) = sorted(&driver).expect("it is sorted");
    assert!(!down);
    driver.press("Alt+S");
    assert_eq!(sorted(&driver), Some((first.clone(), true)));
    driver.press("Alt+S");
    let (second, down) = sorted(&driver).expect("it is sorted");
    assert!(second != first && !down);
    driver.press("Alt+F");
    driver.type_text("no mention says this");
    let desk = driver.app().desk().expect("a session");
    assert_eq!(desk.dock.mentions.counts().0, 0);
    driver.press("Ctrl+A");
    driver.press("Delete");
    driver.press("Alt+Shift+C");
    let choices = driver.harness.query_all_by_role(Role::CheckBox);
    let names: Vec<_> = choices
        .filter_map(|it| it.accesskit_node().label())
        .collect();
    assert!(names.iter().any(|it| it == "Note"), "{names:?}");
    driver.press("Escape");
    driver.press("Alt+Shift+F");
    assert!(
        driver
            .harness
            .query_all_by_label("Confirmed")
            .next()
            .is_some()
    );
}

#[test]
fn the_search_is_switched_by_keys() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for key in ["Alt+C", "Alt+W", "Alt+A", "Alt+R"] {
        driver.press(key);
    }
    let desk = driver.app().desk().expect("a session");
    assert_eq!(format!("{:?}", desk.dock.page()), "Some(Search)");
    let on = desk.dock.search.options();
    assert!(on.case && on.words && on.forms && on.regex);
    driver.press("Alt+R");
    let desk = driver.app().desk().expect("a session");
    assert!(!desk.dock.search.options().regex);
    // One goes on typing.
    driver.type_text("azure");
    let desk = driver.app().desk().expect("a session");
    assert_eq!(desk.dock.search.line(), "azure");
}

#[test]
fn a_comment_is_answered_and_resolved_where_the_caret_is() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Tab");
    driver.press("Alt+Shift+R");
    let notice = driver.notice();
    assert!(notice.contains("No comment is at hand"), "{notice}");
    driver.press("C");
    driver.type_text("Is this the company?");
    driver.press("Ctrl+Enter");
    driver.press("Alt+Shift+A");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.type_text("It is");
    driver.press("Ctrl+Enter");
    driver.press("Alt+Shift+R");
    let comments: Vec<_> = driver.shown().comments().collect();
    assert_eq!(comments.len(), 2);
    let root = comments.iter().find(|it| it.asks()).expect("the question");
    assert!(root.resolved);
}

#[test]
fn the_status_of_a_document_has_keys() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for (key, status) in [
        ("Alt+Shift+2", DocumentStatus::InWork),
        ("Alt+Shift+4", DocumentStatus::Reviewed),
        ("Ctrl+Enter", DocumentStatus::Done),
        ("Alt+Shift+1", DocumentStatus::New),
    ] {
        driver.press(key);
        assert_eq!(driver.shown().head().status, status, "{key}");
    }
}

#[test]
fn sources_and_schemes_are_reached_by_commands() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let is_on = |driver: &Driver| Source::Learned.is_on(driver.session());
    let before = is_on(&driver).expect("it can be switched");
    driver.press("Alt+Shift+G");
    assert_eq!(is_on(&driver), Some(!before));
    driver.press("Alt+I");
    assert!(
        driver.notice().contains("no names list"),
        "{}",
        driver.notice()
    );
    driver.press("Alt+Shift+B");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Scheme(_))));
    let list = driver
        .harness
        .get_by_role_and_label(Role::ComboBox, "Ready-made…");
    assert!(list.accesskit_node().is_focused());
    driver.press("Escape");
    let file = home.path().join("scheme.ron");
    driver.press("Alt+Shift+X");
    driver.press("Ctrl+A");
    driver.answer_path(&file.to_string_lossy());
    let text = std::fs::read_to_string(&file).expect("it is written");
    assert!(text.contains("company"), "{text}");
    driver.press("Alt+O");
    driver.answer_path(&file.to_string_lossy());
    assert!(matches!(driver.app().dialog(), Some(Dialog::Scheme(_))));
}
