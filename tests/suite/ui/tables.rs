//! The tables of mentions and documents, by key.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    model::{Counts, Status, document::DocumentStatus},
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

/// Clicks on a choice of a menu.
fn choose(driver: &mut Driver, name: &str) {
    let choice = driver.harness.get_by_role_and_label(Role::CheckBox, name);
    choice.click();
    driver.settle();
}

/// The rows that are seen, as they are read out.
fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

fn counts(driver: &Driver) -> Counts {
    let documents = driver.session().documents();
    documents.fold(Counts::default(), |sum, it| {
        sum.plus(it.mentions().counts())
    })
}

/// Rows of the table of mentions, and how many are ticked.
fn table(driver: &Driver) -> (usize, usize) {
    let desk = driver.app().desk().expect("a session is open");
    desk.dock.mentions.counts()
}

/// The text of the mention at hand in the reader.
fn at_hand(driver: &Driver) -> String {
    let desk = driver.app().desk().expect("a session is open");
    let (pane, document) = (desk.pane().expect("a reader"), driver.shown());
    let found = pane.view.at_hand(document, true);
    let mention = found.first().expect("a mention is at hand");
    mention.ranges.quote(document.text()).expect("it fits")
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    let workspace = desk.workspace().expect("it is all there");
    workspace.history().done().len()
}

#[test]
fn all_mentions_are_there_and_the_reader_goes_along() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    let all = counts(&driver);
    let every = all.shown() + all.rejected;
    assert_eq!(table(&driver), (every, 0));
    let first = rows(&driver);
    assert!(first.len() > 3, "{first:?}");
    driver.press("Down");
    let second = at_hand(&driver);
    assert!(first[1].starts_with(&second), "{} {second}", first[1]);
    // The last one is in another document; the keys stay with the table.
    let shown = driver.shown().id;
    driver.press("End");
    assert_ne!(driver.shown().id, shown);
    driver.press("Up");
    let before = at_hand(&driver);
    driver.press("Enter");
    driver.press("Backspace");
    // Now the reader has them.
    assert_eq!(at_hand(&driver), before);
    assert_eq!(counts(&driver).rejected, all.rejected + 1);
}

#[test]
fn what_is_ticked_is_changed_in_one_step() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    let (before, steps_before) = (counts(&driver), steps(&driver));
    driver.press("Space");
    driver.press("Space");
    assert_eq!(table(&driver).1, 2);
    driver.press("Backspace");
    assert_eq!(counts(&driver).rejected, before.rejected + 2);
    assert_eq!(steps(&driver), steps_before + 1);
    assert!(driver.notice().contains("Reject"), "{}", driver.notice());
    driver.press("Ctrl+Z");
    assert_eq!(counts(&driver), before);
    // All of them: more than a frame has time for, and still one step.
    driver.press("Ctrl+A");
    let (all, ticked) = table(&driver);
    assert!(all > 200, "more than are changed at once: {all}");
    assert_eq!(all, ticked);
    driver.press("Q");
    assert_eq!(counts(&driver).in_question, all);
    assert_eq!(steps(&driver), steps_before + 1);
    driver.press("Ctrl+Z");
    assert_eq!(counts(&driver), before);
    driver.press("Ctrl+A");
    assert_eq!(table(&driver).1, 0);
}

#[test]
fn a_digit_labels_the_row_at_hand_and_l_links_it() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    driver.press("Down");
    let row = |driver: &Driver| {
        let desk = driver.app().desk().expect("a session is open");
        let row = desk.dock.mentions.row(desk.session(), 1).expect("a row");
        let document = desk.session().document(row.document).expect("there");
        document.mentions().get(row.mention).expect("there").clone()
    };
    let before = row(&driver);
    driver.press("2");
    assert_eq!(row(&driver).label.as_str(), "person");
    driver.press("L");
    assert!(matches!(driver.app().dialog(), Some(Dialog::LinkWith(_))));
    let entity = driver.session().entities().last().expect("entities");
    let (id, name) = (entity.id, entity.name.clone());
    assert_ne!(before.entity, Some(id));
    driver.type_text(&name);
    driver.press("Enter");
    assert_eq!(row(&driver).entity, Some(id));
    driver.press_often("Ctrl+Z", 2);
    assert_eq!(row(&driver), before);
}

#[test]
fn a_head_sorts_and_the_row_at_hand_stays_in_view() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    driver.press_often("Down", 2);
    let chosen = at_hand(&driver);
    driver.click("Text");
    let seen = rows(&driver);
    let kept = seen.iter().any(|row| row.starts_with(&chosen));
    assert!(kept, "{chosen} in {seen:?}");
    driver.click("Text, sorted ascending");
    driver.press("Home");
    let first = at_hand(&driver).to_lowercase();
    driver.press("Down");
    assert!(at_hand(&driver).to_lowercase() <= first);
    // The third press is the order of the session.
    driver.click("Text, sorted descending");
    assert!(driver.harness.query_by_label("Text").is_some());
}

#[test]
fn words_and_choices_narrow_the_table_and_a_chip_clears_them() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    let all = table(&driver).0;
    driver.click("Text, entity or note");
    driver.type_text("merridane");
    let found = table(&driver).0;
    assert!(found > 0 && found < all, "{found} of {all}");
    driver.press("Down");
    driver.press("Space");
    assert_eq!(table(&driver).1, 1);
    driver.press("Ctrl+A");
    driver.press("Q");
    // What is confirmed is gone from a table of questions; the next row takes its place.
    driver.click("Filter");
    choose(&mut driver, "In question");
    driver.press("Escape");
    assert_eq!(table(&driver).0, found);
    driver.press("Ctrl+T");
    // »All« was said of other rows.
    assert_eq!(table(&driver).1, 0);
    driver.press("Home");
    driver.press("C");
    assert_eq!(table(&driver).0, found - 1);
    driver.click("Remove “In question” from the filter");
    assert_eq!(table(&driver).0, found);
}

#[test]
fn chosen_columns_are_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    assert!(driver.harness.query_by_label("Outlet").is_none());
    driver.click("Choose columns");
    choose(&mut driver, "Outlet");
    let tables = &driver.app().settings().tables;
    let kept = tables.get("mentions").expect("it is kept");
    assert!(kept.columns.contains(&"outlet".to_owned()), "{kept:?}");
    assert!(kept.columns.contains(&"text".to_owned()), "{kept:?}");
}

#[test]
fn documents_are_marked_together_and_sorted() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Tab");
    driver.press("Q");
    driver.press("Ctrl+Shift+T");
    let titles = rows(&driver);
    assert_eq!(titles.len(), driver.session().documents().count());
    driver.press("Space");
    driver.press("Space");
    let before = steps(&driver);
    driver.press("3");
    let done = |driver: &Driver| {
        let documents = driver.session().documents();
        documents
            .filter(|it| it.head().status == DocumentStatus::Done)
            .count()
    };
    assert_eq!((done(&driver), steps(&driver)), (2, before + 1));
    // Nothing is said of comments where there are none.
    let notice = driver.notice();
    assert!(notice.contains("to decide on left"), "{notice}");
    assert!(!notice.contains("comment"), "{notice}");
    driver.press("Ctrl+Z");
    assert_eq!(done(&driver), 0);
    driver.click("Title");
    let sorted = rows(&driver);
    let mut want = titles.clone();
    want.sort_by_key(|title| title.to_lowercase());
    assert_eq!(sorted.first(), want.first());
    driver.press("End");
    driver.press("Enter");
    let last = sorted.last().expect("rows");
    assert!(last.starts_with(driver.shown().display_title()), "{last}");
}

#[test]
fn done_is_done_and_done_again_is_in_work() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    assert_eq!(driver.shown().head().status, DocumentStatus::New);
    driver.press("Tab");
    driver.press("Backspace");
    assert_eq!(counts(&driver).rejected, 1);
    assert_eq!(driver.shown().head().status, DocumentStatus::InWork);
    driver.press("Ctrl+Enter");
    assert_eq!(driver.shown().head().status, DocumentStatus::Done);
    driver.press("Ctrl+Enter");
    assert_eq!(driver.shown().head().status, DocumentStatus::InWork);
    driver.press_often("Ctrl+Z", 3);
    assert_eq!(driver.shown().head().status, DocumentStatus::New);
    let mut mentions = driver.shown().mentions().iter();
    assert!(mentions.all(|it| it.status == Status::Confirmed));
}

/// How many mentions have a label.
fn labelled(driver: &Driver, key: &str) -> usize {
    let documents = driver.session().documents();
    let mentions = documents.flat_map(|it| it.mentions().iter());
    mentions.filter(|it| it.label.as_str() == key).count()
}

#[test]
fn what_is_ticked_gets_a_label_that_is_found_by_its_name() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+T");
    driver.press("Ctrl+A");
    let (all, _) = table(&driver);
    let before = (labelled(&driver, "product"), steps(&driver));
    assert!(before.0 < all);
    driver.press("T");
    assert!(matches!(driver.app().dialog(), Some(Dialog::TagWith(_))));
    driver
        .harness
        .get_by_label(&format!("Label for {all} places"));
    driver.type_text("prod");
    driver.press("Enter");
    driver.settle();
    assert!(driver.app().dialog().is_none());
    assert!(labelled(&driver, "product") > before.0);
    assert_eq!(labelled(&driver, "person"), 0);
    assert_eq!(steps(&driver), before.1 + 1);
    // The table has the keys again.
    driver.press("Ctrl+A");
    assert_eq!(table(&driver).1, 0);
    driver.press("Ctrl+Z");
    assert_eq!(labelled(&driver, "product"), before.0);
}

#[test]
fn every_entity_is_found_for_the_filter_by_any_of_its_names() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    // One that is not at hand, with a name of its own that is not the first.
    driver.press("Ctrl+T");
    let session = driver.session();
    let own = driver.app().desk().and_then(|desk| {
        let row = desk.dock.mentions.row(session, 0)?;
        let document = session.document(row.document)?;
        document.mentions().get(row.mention)?.entity
    });
    let (entity, other) = session
        .entities()
        .filter(|it| Some(it.id) != own && session.entity_uses(it.id) > 0)
        .find_map(|it| Some((it.clone(), it.all_names().nth(1)?.to_owned())))
        .expect("one with two names");
    let uses = session.entity_uses(entity.id);
    driver.click("Filter");
    let choices = |driver: &Driver| -> Vec<String> {
        let all = driver.harness.query_all_by_role(Role::CheckBox);
        all.filter_map(|it| it.accesskit_node().label()).collect()
    };
    assert!(!choices(&driver).contains(&entity.name));
    driver.type_text(&other.to_uppercase());
    assert!(
        choices(&driver).contains(&entity.name),
        "{:?}",
        choices(&driver)
    );
    assert!(!choices(&driver).contains(&"Confirmed".to_owned()));
    // The keys reach it; what is typed stays for the next.
    let at = choices(&driver).iter().position(|it| *it == entity.name);
    for _ in 0..at.expect("it is offered") {
        driver.press("Down");
    }
    driver.press("Enter");
    driver.settle();
    driver
        .harness
        .get_by_label(&format!("Remove “{}” from the filter", entity.name));
    assert_eq!(table(&driver).0, uses);
    driver.press("Enter");
    driver.settle();
    assert!(table(&driver).0 > uses);
}
