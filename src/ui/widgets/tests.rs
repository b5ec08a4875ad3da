//! The widgets by what a screen reader finds, and by keyboard alone.

use egui::{Key, Role, Ui};
use egui_kittest::{Harness, kittest::Queryable};

use super::*;
use crate::ui::{
    icons::{Icon, icon_button},
    theme::{Contrast, Density, Motion, Theme},
};

fn themed<'a, S>(state: S, show: impl FnMut(&mut Ui, &mut S) + 'a) -> Harness<'a, S> {
    let mut show = show;
    let mut harness = Harness::new_ui_state(move |ui, state| show(ui, state), state);
    theme::apply(
        &Theme::new(false, Contrast::Normal, Density::Comfortable, Motion::Still),
        &harness.ctx,
    );
    harness.run();
    harness
}

/// Goes to the first thing that takes the focus and presses `key`.
fn press<S>(harness: &mut Harness<'_, S>, key: Key) {
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(key);
    harness.run();
}

/// By keyboard alone: `show` counts presses of the one thing named `name`.
#[track_caller]
fn pressed_by_key(name: &str, role: Role, mut show: impl FnMut(&mut Ui) -> bool) {
    let mut harness = themed(0, move |ui, count: &mut i32| *count += i32::from(show(ui)));
    assert!(
        harness.query_by_role_and_label(role, name).is_some(),
        "{name} is named"
    );
    press(&mut harness, Key::Enter);
    assert_eq!(*harness.state(), 1, "{name} by Enter");
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(*harness.state(), 2, "{name} by Space");
}

#[test]
fn what_can_be_pressed_is_named_and_pressed_by_keyboard() {
    pressed_by_key("Tag as company", Role::Button, |ui| {
        primary_button(ui, "Tag as company").clicked()
    });
    pressed_by_key("Cancel", Role::Button, |ui| {
        quiet_button(ui, "Cancel").clicked()
    });
    pressed_by_key("Undo", Role::Button, |ui| {
        icon_button(ui, Icon::Undo, "Undo", Some("Ctrl+Z")).clicked()
    });
    pressed_by_key("company", Role::Button, |ui| {
        let tone = theme::current(ui.ctx()).label_tone(0, None);
        chip(ui, "company", tone, Some("1"), true).clicked()
    });
    pressed_by_key("Azure-Blog", Role::ListBoxOption, |ui| {
        list_row(ui, false, "Azure-Blog", |ui| ui.label("46"))
            .response
            .clicked()
    });
    pressed_by_key("Add documents", Role::Button, |ui| {
        let action = Some("Add documents");
        empty_place(ui, Icon::Document, "Documents appear here.", action)
            .is_some_and(|button| button.clicked())
    });
}

#[test]
fn an_icon_has_room_to_be_hit() {
    let harness = themed((), |ui, ()| {
        icon_button(ui, Icon::Undo, "Undo", None);
    });
    let rect = harness.get_by_label("Undo").rect();
    assert!(rect.width() >= 28.0 && rect.height() >= 28.0, "{rect}");
}

#[test]
fn a_field_is_found_by_its_label() {
    let mut harness = themed(String::new(), |ui, value| {
        field(ui, "Outlet", value);
    });
    harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .type_text("ITmedia");
    harness.run();
    assert_eq!(harness.state(), "ITmedia");
}

#[test]
fn what_is_wrong_stands_under_the_field() {
    let harness = themed(String::new(), |ui, value| {
        ui.add(Field::new("Outlet", value).error(Some("An outlet has a name")));
    });
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .rect();
    let error = harness.get_by_label("An outlet has a name").rect();
    assert!(error.top() >= field.bottom(), "{error} under {field}");
}

#[test]
fn a_switch_tells_whether_it_is_on() {
    let mut harness = themed(false, |ui, on| {
        toggle(ui, on, "Wrap lines");
    });
    press(&mut harness, Key::Space);
    assert!(*harness.state());
    harness
        .get_by_role_and_label(Role::CheckBox, "Wrap lines")
        .click();
    harness.run();
    assert!(!*harness.state());
}

#[test]
fn one_segment_is_chosen_and_only_a_choice_is_a_change() {
    let mut harness = themed((0, 0), |ui, (chosen, changes)| {
        let options = ["Reading", "Side by side"];
        *changes += i32::from(segmented(ui, "View", &options, chosen).changed());
    });
    for (option, want) in [
        ("Side by side", (1, 1)),
        ("Side by side", (1, 1)),
        ("Reading", (0, 2)),
    ] {
        harness
            .get_by_role_and_label(Role::RadioButton, option)
            .click();
        harness.run();
        assert_eq!(*harness.state(), want);
    }
}

#[test]
fn a_heading_is_a_heading() {
    let harness = themed((), |ui, ()| {
        section_header(ui, "Documents");
    });
    harness.get_by_role_and_label(Role::Heading, "Documents");
}

#[test]
fn rows_are_as_high_as_the_theme_says() {
    let harness = themed((), |ui, ()| {
        list_row(ui, true, "BitMat", |ui| ui.label("38"));
    });
    let row = harness.get_by_role_and_label(Role::ListBoxOption, "BitMat");
    assert_eq!(row.rect().height(), 28.0);
}
