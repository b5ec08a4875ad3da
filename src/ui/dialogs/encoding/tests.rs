//! The choice of an encoding, held against the session.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::EncodingChoice;
use crate::ui::{dialogs::Dialog, intent::Intent, testing::Window};

fn open() -> Window {
    let mut window = Window::with_sample();
    let document = window.document("de.txt").id;
    let dialog = Dialog::Encoding(EncodingChoice::of(document));
    window.send(Intent::OpenDialog(dialog));
    window
}

fn chosen(window: &Window) -> &'static str {
    match window.app().dialog() {
        Some(Dialog::Encoding(dialog)) => dialog.chosen().map_or("none", |e| e.name()),
        _ => "closed",
    }
}

fn sees(window: &Window, part: &str) -> bool {
    window.harness.query_by_label_contains(part).is_some()
}

#[test]
fn the_present_encoding_is_chosen_at_first_and_enter_does_nothing_with_it() {
    let mut window = open();
    assert_eq!(chosen(&window), "UTF-8");
    window.wait_for(|window| sees(window, "ist für Tindavel-Kunden"));
    let before = window.document("de.txt");
    window.press(Key::Enter);
    assert!(std::sync::Arc::ptr_eq(&before, &window.document("de.txt")));
}

#[test]
fn what_is_typed_chooses_and_is_shown_before_it_is_done() {
    let mut window = open();
    window.type_text("cyrillic");
    assert_eq!(chosen(&window), "windows-1251");
    window.press(Key::ArrowDown);
    assert_eq!(chosen(&window), "KOI8-R");
    window.press(Key::ArrowUp);
    assert_eq!(chosen(&window), "windows-1251");
    window.wait_for(|window| sees(window, "Faden fГјr die"));
    window.wait_for(|window| {
        sees(
            window,
            "Kept: 43; on changed text and in question: 2; gone: 0",
        )
    });
    window.press(Key::Enter);
    assert_eq!(chosen(&window), "closed");
    let document = window.document("de.txt");
    let source = document.head().source.as_ref();
    let encoding = source.map(|source| source.encoding.as_str());
    assert_eq!(encoding, Some("windows-1251"));
    assert!(document.text().as_str().contains("Faden fГјr die"));
    assert_eq!(document.mentions().len(), 45);
}

#[test]
fn labels_of_the_standard_find_what_they_mean() {
    let mut window = open();
    window.type_text("latin1");
    assert_eq!(chosen(&window), "windows-1252");
}
