//! The list by its keys and by what is read out of it, in the real application.

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;

use super::list_id;
use crate::{model::document::DocumentStatus, ui::testing::Window};

/// Goes to the list from the reader, by the key that does.
#[track_caller]
fn at_the_list() -> Window {
    let mut window = Window::with_sample();
    window.press_with(Modifiers::SHIFT, Key::F6);
    assert!(focused(&window));
    window
}

fn focused(window: &Window) -> bool {
    window.harness.ctx.memory(|memory| memory.focused()) == Some(list_id())
}

/// Presses keys in the list, and says which document is shown then.
#[track_caller]
fn check(keys: &[Key], shown: &str) {
    let mut window = at_the_list();
    for &key in keys {
        window.press(key);
    }
    assert_eq!(window.shown(), shown, "after {keys:?}");
    assert!(focused(&window), "the list keeps the focus");
}

#[test]
fn arrows_go_from_document_to_document() {
    check(&[], "de.txt");
    check(&[Key::ArrowDown], "it.txt");
    check(&[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp], "it.txt");
    check(&[Key::ArrowUp], "de.txt");
    check(&[Key::End], "en.txt");
    check(&[Key::End, Key::ArrowDown], "en.txt");
    check(&[Key::End, Key::Home], "de.txt");
    check(&[Key::PageDown], "en.txt");
}

#[test]
fn letters_find_a_title_by_its_beginning() {
    let mut window = at_the_list();
    window.type_text("I");
    assert_eq!(window.shown(), "it.txt");
    let mut window = at_the_list();
    for letter in "Merridane’".chars() {
        window.type_text(&letter.to_string());
    }
    assert_eq!(window.shown(), "en.txt");
}

#[test]
fn enter_goes_to_the_reader_and_with_ctrl_to_one_beside() {
    let mut window = at_the_list();
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert!(!focused(&window));
    assert_eq!(window.desk().panes().len(), 1);
    let mut window = at_the_list();
    window.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.desk().panes().len(), 2);
}

#[test]
fn a_click_shows_and_with_ctrl_opens_beside() {
    let mut window = Window::with_sample();
    let row = window.rows().get(1).cloned().unwrap_or_default();
    window.click(Role::ListBoxOption, &row);
    assert_eq!(window.shown(), "it.txt");
    let row = window.rows().get(2).cloned().unwrap_or_default();
    let center = window
        .harness
        .get_by_role_and_label(Role::ListBoxOption, &row)
        .rect()
        .center();
    window.harness.event(Event::PointerMoved(center));
    for pressed in [true, false] {
        let event = Event::PointerButton {
            pos: center,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::COMMAND,
        };
        window.harness.event_modifiers(event, Modifiers::COMMAND);
    }
    window.settle();
    assert_eq!(window.desk().panes().len(), 2);
    assert_eq!(window.shown(), "ja.txt");
}

#[test]
fn delete_removes_shows_the_next_and_offers_undo() {
    let mut window = at_the_list();
    window.press(Key::ArrowDown);
    window.press(Key::Delete);
    assert_eq!(window.files(), ["de.txt", "ja.txt", "en.txt"]);
    assert_eq!(window.shown(), "ja.txt");
    let notice = window.app().notices().current();
    let said = notice.map(|notice| notice.text.clone());
    assert_eq!(said.as_deref(), Some("Removed “it.txt”"));
    // The first one is that of the bar above.
    let undo = window
        .harness
        .get_all_by_role_and_label(Role::Button, "Undo");
    undo.last().expect("the notice offers it").click();
    window.settle();
    assert_eq!(window.files().len(), 4);
    assert_eq!(window.shown(), "it.txt");
}

#[test]
fn removing_the_last_shows_the_one_before_it() {
    let mut window = at_the_list();
    window.press(Key::End);
    window.press(Key::Delete);
    assert_eq!(window.shown(), "ja.txt");
}

/// What is typed into the filter leaves these documents.
#[track_caller]
fn filtered(typed: &str, left: &[&str]) {
    let mut window = Window::with_sample();
    window.click(Role::TextInput, "Filter documents");
    window.type_text(typed);
    for file in window.files() {
        let there = window.rows().iter().any(|row| row.contains(&file));
        assert_eq!(there, left.contains(&file.as_str()), "{typed}: {file}");
    }
}

#[test]
fn the_filter_finds_titles_and_languages_in_any_script() {
    filtered("UBERNIMMT", &["de.txt"]);
    filtered("ｉｔ．ｔｘｔ", &["it.txt"]);
    filtered("織る", &["ja.txt"]);
    filtered("japanese", &["ja.txt"]);
    filtered("merridane nimbrecht", &["de.txt", "en.txt"]);
    filtered("", &["de.txt", "it.txt", "ja.txt", "en.txt"]);
}

#[test]
fn a_filter_without_hits_says_so_and_can_be_cleared() {
    let mut window = Window::with_sample();
    window.click(Role::TextInput, "Filter documents");
    window.type_text("nothing is called so");
    assert!(window.rows().is_empty());
    assert!(window.harness.query_by_label("0 of 4").is_some());
    window.click(Role::Button, "Clear filter");
    assert_eq!(window.rows().len(), 4);
}

#[test]
fn the_menu_filters_by_language_and_status() {
    let mut window = Window::with_sample();
    let menu = "Filter by status, language and proposals";
    window.click(Role::Button, menu);
    window.click(Role::CheckBox, "German");
    window.click(Role::CheckBox, "English");
    assert!(window.harness.query_by_label("2 of 4").is_some());
    window.click(Role::CheckBox, "Done");
    assert!(window.harness.query_by_label("0 of 4").is_some());
    window.click(Role::CheckBox, "Done");
    window.click(Role::CheckBox, "With open decisions");
    assert!(window.harness.query_by_label("2 of 4").is_some());
}

#[test]
fn the_menu_of_a_document_sets_its_status_without_showing_it() {
    let mut window = Window::with_sample();
    let row = window.rows().get(2).cloned().unwrap_or_default();
    window
        .harness
        .get_by_role_and_label(Role::ListBoxOption, &row)
        .click_secondary();
    window.settle();
    window.click(Role::ListBoxOption, "Mark as “Done”");
    assert_eq!(
        window.document("ja.txt").head().status,
        DocumentStatus::Done
    );
    assert_eq!(window.shown(), "de.txt");
    assert!(window.rows().iter().any(|row| row.contains("Done")));
}

#[test]
fn rows_are_read_out_with_everything_they_show() {
    let window = Window::with_sample();
    let rows = window.rows();
    let first = rows.first().map(String::as_str).unwrap_or_default();
    for part in [
        "Merridane übernimmt",
        "German",
        "New",
        "45 confirmed",
        "One open decision",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
}

#[test]
fn files_that_hover_bring_up_a_hint_and_take_nothing_away() {
    let mut window = Window::with_sample();
    window
        .harness
        .input_mut()
        .hovered_files
        .push(egui::HoveredFile::default());
    window.settle();
    assert_eq!(window.rows().len(), 4);
}
