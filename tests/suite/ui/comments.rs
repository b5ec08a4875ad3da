//! Comments: written, listed, answered, resolved, by key.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    model::Comment,
    ui::{dialogs::Dialog, intent::Intent},
};

use super::driver::{Driver, sample};

fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Ada".to_owned()));
    driver.settle();
    driver
}

fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

fn comments(driver: &Driver) -> Vec<&Comment> {
    let documents = driver.session().documents();
    documents.flat_map(|document| document.comments()).collect()
}

fn comment(driver: &mut Driver, text: &str) {
    driver.press("C");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.type_text(text);
    driver.press("Ctrl+Enter");
    assert!(driver.app().dialog().is_none());
}

#[test]
fn a_comment_is_on_the_mention_at_hand_or_on_the_document() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let status = driver.shown().head().status;
    driver.press("End");
    comment(&mut driver, "Seen in two places");
    assert_eq!(comments(&driver)[0].at, None);
    driver.press("Ctrl+Home");
    driver.press("Tab");
    comment(&mut driver, "Is this the same company?");
    let made = comments(&driver);
    let on = made.iter().find(|it| it.asks()).expect("the second");
    let mention = driver.shown().mentions().iter().next();
    assert_eq!(on.at, mention.map(|it| it.ranges.bounds()));
    // The document was not marked as done by the key that saved, nor as in work.
    assert_eq!(driver.shown().head().status, status);
    // The inspector shows what was said of the mention at hand.
    let told = driver.harness.query_by_label("Is this the same company?");
    assert!(told.is_some());
    driver.press("Ctrl+Z");
    assert_eq!(comments(&driver).len(), 1);
}

#[test]
fn an_empty_text_is_not_said_and_escape_says_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("C");
    driver.press("Ctrl+Enter");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.type_text("Never mind");
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    assert!(comments(&driver).is_empty());
}

#[test]
fn the_list_leads_to_the_place_answers_and_resolves() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Tab");
    comment(&mut driver, "Who is this?");
    let at = comments(&driver)[0].at.expect("on a mention");
    driver.press("Ctrl+PageDown");
    driver.press("Ctrl+Shift+M");
    let listed = rows(&driver);
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(
        listed[0].starts_with("Who is this? · Question"),
        "{listed:?}"
    );
    driver.press("R");
    driver.type_text("Their largest customer");
    driver.press("Ctrl+Enter");
    driver.press("Ctrl+Shift+M");
    assert_eq!(rows(&driver).len(), 2);
    driver.press("Home");
    driver.press("Enter");
    let desk = driver.app().desk().expect("a session is open");
    let selected = desk.pane().expect("a reader").view.range();
    assert_eq!(selected, Some(at));
    driver.press("Ctrl+Shift+M");
    driver.press("X");
    assert_eq!(rows(&driver), Vec::<String>::new());
    assert!(comments(&driver).iter().any(|it| it.resolved));
    driver.click("All");
    assert_eq!(rows(&driver).len(), 2);
    driver.press("Ctrl+Shift+M");
    driver.press("Home");
    driver.press("Space");
    assert!(comments(&driver).iter().all(|it| !it.resolved));
    driver.press("Home");
    driver.press("Delete");
    assert!(comments(&driver).is_empty());
    driver.press("Ctrl+Z");
    assert_eq!(comments(&driver).len(), 2);
}

#[test]
fn a_comment_is_changed_by_who_wrote_it_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    comment(&mut driver, "One");
    driver.press("Ctrl+Shift+M");
    driver.press("E");
    driver.type_text(" and more");
    driver.press("Ctrl+Enter");
    assert_eq!(comments(&driver)[0].text, "One and more");
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Berta".to_owned()));
    driver.settle();
    driver.press("Ctrl+Shift+M");
    driver.press("E");
    driver.type_text("!");
    driver.press("Ctrl+Enter");
    assert_eq!(comments(&driver)[0].text, "One and more");
    assert!(
        driver.notice().contains("Somebody else"),
        "{}",
        driver.notice()
    );
}
