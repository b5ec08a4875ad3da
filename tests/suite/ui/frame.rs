//! The frame of the window by keyboard: menus.

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
    let before = driver.app().desk().and_then(|desk| desk.pane()).map(|p| p.view.head());
    driver.press("Down");
    let after = driver.app().desk().and_then(|desk| desk.pane()).map(|p| p.view.head());
    assert_ne!(before, after);
}
