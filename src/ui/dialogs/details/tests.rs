//! The details by keyboard and press, held against the session.

use egui::{Key, Role};

use super::Details;
use crate::{
    model::document::{Decision, DocumentStatus},
    ui::{dialogs::Dialog, intent::Intent, testing::Window},
};

fn of(file: &str) -> Window {
    let mut window = Window::with_sample();
    let document = window.document(file).id;
    window.send(Intent::OpenDialog(Dialog::Details(Details::of(document))));
    window
}

fn is_open(window: &Window) -> bool {
    matches!(window.app().dialog(), Some(Dialog::Details(_)))
}

#[test]
fn what_is_written_is_applied_by_enter_as_one_change() {
    let mut window = of("de.txt");
    window.type_text("Ein anderer Titel");
    window.press(Key::Enter);
    assert!(!is_open(&window));
    let document = window.document("de.txt");
    assert_eq!(document.metadata().title, "Ein anderer Titel");
    assert_eq!(document.language().map(|tag| tag.as_str()), Some("de"));
}

#[test]
fn escape_changes_nothing() {
    let mut window = of("de.txt");
    window.type_text("Ein anderer Titel");
    window.press(Key::Escape);
    window.press(Key::Escape);
    assert!(!is_open(&window));
    assert_eq!(window.document("de.txt").metadata().title, "");
}

#[test]
fn a_date_that_is_none_is_said_beside_its_field_and_not_applied() {
    let mut window = of("de.txt");
    window.click(Role::TextInput, "Publication date");
    window.type_text("yesterday");
    let wrong = "Not a date: write 2021, 2021-04, 2021-04-29 or 2021-04-29T08:00";
    assert!(window.has(Role::Label, wrong));
    window.press(Key::Enter);
    assert!(is_open(&window));
    assert_eq!(window.document("de.txt").metadata().published, None);
    window.click(Role::TextInput, "Publication date");
    for _ in 0.."yesterday".len() {
        window.press(Key::Backspace);
    }
    window.type_text("2021-04-29");
    assert!(!window.has(Role::Label, wrong));
    window.click(Role::Button, "Apply changes");
    let published = window.document("de.txt").metadata().published.clone();
    assert_eq!(
        published.map(|date| date.to_string()).as_deref(),
        Some("2021-04-29")
    );
}

#[test]
fn what_was_found_is_accepted_at_once_and_shows_in_its_field() {
    let mut window = of("de.txt");
    let found = window.document("de.txt").head().findings[0].value.clone();
    window.click(Role::Button, &format!("Accept “{found}”"));
    assert!(is_open(&window));
    let document = window.document("de.txt");
    assert_eq!(document.metadata().title, found);
    assert_eq!(document.head().findings[0].decision, Decision::Accepted);
    window.click(Role::Button, &format!("Decide again on “{found}”"));
    assert_eq!(window.document("de.txt").metadata().title, "");
    window.click(Role::Button, &format!("Decline “{found}”"));
    let decision = window.document("de.txt").head().findings[0].decision;
    assert_eq!(decision, Decision::Declined);
}

#[test]
fn what_is_accepted_takes_the_place_of_what_was_being_written() {
    let mut window = of("de.txt");
    let found = window.document("de.txt").head().findings[0].value.clone();
    window.type_text("Half a title");
    window.click(Role::Button, &format!("Accept “{found}”"));
    assert!(
        window.has(Role::Button, "Close"),
        "nothing is left to apply"
    );
    window.click(Role::Button, "Close");
    assert_eq!(window.document("de.txt").metadata().title, found);
}

#[test]
fn the_status_takes_effect_at_once() {
    let mut window = of("de.txt");
    window.click(Role::RadioButton, "Reviewed");
    assert_eq!(
        window.document("de.txt").head().status,
        DocumentStatus::Reviewed
    );
}

#[test]
fn passages_are_decided_and_shown_in_the_text() {
    let file = ["it.txt", "ja.txt", "en.txt", "de.txt"]
        .into_iter()
        .find(|file| {
            let window = Window::with_sample();
            !window.document(file).head().left_out.is_empty()
        });
    let file = file.expect("the sample has a passage to leave out");
    let mut window = of(file);
    let document = window.document(file);
    let passage = document.head().left_out[0].clone();
    let text = passage.at.slice(document.text()).unwrap_or_default();
    let text = crate::model::shorten(text.trim());
    window.click(Role::Button, &format!("Leave out “{text}”"));
    let decided = |window: &Window| window.document(file).head().left_out[0].decision;
    assert_eq!(decided(&window), Decision::Accepted);
    window.click(Role::Button, &format!("Restore “{text}”"));
    assert_eq!(decided(&window), Decision::Declined);
}
