//! The frame of the window: menus by keyboard, files let fall on it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui_kittest::kittest::Queryable as _;
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
    for _ in 0..8 {
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

/// The window system says how large the window is now.
fn resize(driver: &mut Driver, size: egui::Vec2, maximised: bool) {
    let input = driver.harness.input_mut();
    let window = input.viewports.entry(egui::ViewportId::ROOT).or_default();
    window.inner_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
    window.maximized = Some(maximised);
    driver.settle();
}

#[test]
fn the_size_of_the_window_is_remembered_and_not_that_of_the_screen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = Driver::start(&home.path().join("config"), None);
    resize(&mut driver, egui::vec2(1000.0, 700.0), false);
    resize(&mut driver, egui::vec2(2560.0, 1440.0), true);
    let window = &driver.app().settings().window;
    assert_eq!(
        (window.size, window.maximised),
        (Some((1000.0, 700.0)), true)
    );
}

#[test]
fn in_a_narrow_window_one_panel_gives_way_and_the_menus_are_one() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    let seen = |driver: &Driver| {
        let by_name = |name| driver.harness.query_all_by_label(name).count() > 0;
        (by_name("Filter documents"), by_name("Inspector"))
    };
    assert_eq!(seen(&driver), (true, true));
    driver.harness.set_size(egui::vec2(640.0, 400.0));
    driver.settle();
    assert_eq!(seen(&driver), (false, true));
    driver.press("F7");
    assert_eq!(seen(&driver), (true, false));
    driver.press("F8");
    assert_eq!(seen(&driver), (false, true));
    // Hidden by hand, it makes room for the other.
    driver.press("F8");
    assert_eq!(seen(&driver), (true, false));
    driver.press("F8");
    driver.click("Menu");
    driver.click("Help");
    driver.click("Show keyboard shortcuts F1");
    let dialog = driver.app().dialog();
    assert!(matches!(dialog, Some(Dialog::Keys(_))), "{dialog:?}");
    driver.press("Escape");
    driver.harness.set_size(egui::vec2(1280.0, 800.0));
    driver.settle();
    assert_eq!(seen(&driver), (true, true));
}
