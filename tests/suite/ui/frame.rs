//! The frame of the window: menus by keyboard, files let fall on it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use glossator::ui::dialogs::Dialog;

use super::driver::{Driver, sample};

#[test]
fn menus_are_reached_and_gone_through_by_keyboard() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    // From the reader over the inspector to the menus; the first is that of the session.
    driver.press("F6");
    driver.press("F6");
    for _ in 0..7 {
        driver.press("Right");
    }
    driver.press("Enter");
    driver.press("Down");
    driver.press("Enter");
    let dialog = driver.app().dialog();
    assert!(matches!(dialog, Some(Dialog::Keys(_))), "{dialog:?}");
}

#[test]
fn a_menu_opened_by_the_mouse_has_the_keys() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    driver.click("Help");
    driver.press("Down");
    driver.press("Enter");
    let dialog = driver.app().dialog();
    assert!(matches!(dialog, Some(Dialog::Keys(_))), "{dialog:?}");
    // And the reader has them again, once all is closed.
    driver.press("Escape");
    let before = driver
        .app()
        .desk()
        .and_then(|desk| desk.pane())
        .map(|p| p.view.head());
    driver.press("Down");
    let after = driver
        .app()
        .desk()
        .and_then(|desk| desk.pane())
        .map(|p| p.view.head());
    assert_ne!(before, after);
}

/// A file let fall, as a window system tells of it.
#[derive(Debug)]
struct Fallen(PathBuf);

impl egui::DroppedFile for Fallen {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn drop_file(driver: &mut Driver, path: &Path) {
    let file = Arc::new(Fallen(path.to_owned()));
    driver.harness.input_mut().dropped_files.push(file);
    driver.harness.step();
    driver.harness.input_mut().dropped_files.clear();
    driver.settle();
}

#[test]
fn an_article_let_fall_on_the_empty_window_gets_a_session() {
    let home = tempfile::tempdir().expect("a folder");
    let article = home.path().join("article.txt");
    std::fs::write(&article, "A title\n\nAnd what it says.\n").expect("written");
    let mut driver = Driver::start(&home.path().join("config"), None);
    drop_file(&mut driver, &article);
    driver.type_text("Articles");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&home.path().join("articles").to_string_lossy());
    assert_eq!(driver.session().info().title, "Articles");
    assert_eq!(driver.session().listed().len(), 1);
}

#[test]
fn a_session_folder_let_fall_is_opened_and_what_was_given_up_is_forgotten() {
    let home = tempfile::tempdir().expect("a folder");
    let article = home.path().join("article.txt");
    std::fs::write(&article, "A title\n").expect("written");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), None);
    drop_file(&mut driver, &article);
    driver.press("Escape");
    drop_file(&mut driver, &session);
    assert_eq!(driver.session().listed().len(), 4);
}
