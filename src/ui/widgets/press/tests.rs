//! Fields by what a person does and a screen reader finds.

use egui::{Event, ImeEvent, Key, Modifiers, PointerButton, Pos2, Role, Ui};
use egui_kittest::{Harness, kittest::Queryable};

use super::*;
use crate::ui::theme::{self, Contrast, Density, Motion, Theme};

fn shown<'a>(value: &str, mut show: impl FnMut(&mut Ui, &mut String) + 'a) -> Harness<'a, String> {
    let mut harness = Harness::builder().with_step_dt(0.02).build_ui_state(
        move |ui, state: &mut String| show(ui, state),
        value.to_owned(),
    );
    let theme = Theme::new(false, Contrast::Normal, Density::Comfortable, Motion::Still);
    theme::apply(&theme, &harness.ctx);
    harness.run();
    harness
}

fn line(value: &str) -> Harness<'static, String> {
    let mut harness = shown(value, |ui, value| {
        ui.add(PressField::new("Outlet", value));
        let _ = ui.button("Elsewhere");
    });
    harness.get_by_label("Outlet").focus();
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, String>, keys: &[(Modifiers, Key)]) {
    for (modifiers, key) in keys {
        harness.key_press_modifiers(*modifiers, *key);
        harness.run();
    }
}

fn send(harness: &mut Harness<'_, String>, event: Event) {
    harness.event(event);
    harness.run();
}

fn compose(harness: &mut Harness<'_, String>, text: &str) {
    let preedit = ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: Some(0..text.chars().count()),
    };
    send(harness, Event::Ime(preedit));
}

fn has_focus(harness: &Harness<'_, String>) -> bool {
    harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .is_focused()
}

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;

#[test]
fn what_is_typed_is_there_and_told() {
    let mut harness = line("");
    send(&mut harness, Event::Text("الأخبار".to_owned()));
    send(&mut harness, Event::Text(" ITmedia".to_owned()));
    assert_eq!(harness.state(), "الأخبار ITmedia");
    let field = harness.get_by_role_and_label(Role::TextInput, "Outlet");
    assert_eq!(field.value().as_deref(), Some("الأخبار ITmedia"));
}

#[test]
fn keys_edit_and_take_back() {
    let mut harness = line("Die Papier AG");
    press(
        &mut harness,
        &[
            (NONE, Key::End),
            (CTRL, Key::Backspace),
            (NONE, Key::Home),
            (NONE, Key::Delete),
        ],
    );
    assert_eq!(harness.state(), "ie Papier ");
    press(&mut harness, &[(CTRL, Key::Z), (CTRL, Key::Z)]);
    assert_eq!(harness.state(), "Die Papier AG");
    press(&mut harness, &[(CTRL, Key::Y)]);
    assert_eq!(harness.state(), "Die Papier ");
    press(
        &mut harness,
        &[(CTRL.plus(Modifiers::SHIFT), Key::Z), (CTRL, Key::A)],
    );
    send(&mut harness, Event::Paste("two\nlines".to_owned()));
    assert_eq!(harness.state(), "two lines");
}

#[test]
fn enter_and_tab_leave_a_line() {
    let mut harness = line("a");
    press(&mut harness, &[(NONE, Key::Enter)]);
    assert!(!has_focus(&harness));
    let mut harness = line("a");
    press(&mut harness, &[(NONE, Key::Tab)]);
    assert!(!has_focus(&harness));
    assert_eq!(harness.state(), "a");
}

#[test]
fn enter_makes_a_line_where_there_is_room_for_it() {
    let mut harness = shown("", |ui, value| {
        ui.add(PressEdit::new(value).name("Note").rows(3));
    });
    let note = (Role::MultilineTextInput, "Note");
    let before = harness.get_by_role_and_label(note.0, note.1).rect();
    harness.get_by_role_and_label(note.0, note.1).focus();
    harness.run();
    for _ in 0..4 {
        send(&mut harness, Event::Text("x".to_owned()));
        press(&mut harness, &[(NONE, Key::Enter)]);
    }
    assert_eq!(harness.state(), "x\nx\nx\nx\n");
    let after = harness.get_by_role_and_label(note.0, note.1).rect();
    assert!(after.height() > before.height(), "it grows");
}

#[test]
fn an_input_method_owns_the_keys_while_it_composes() {
    let mut harness = line("東京");
    compose(&mut harness, "とうし");
    assert_eq!(harness.state(), "東京", "not yet");
    assert!(is_composing(&harness.ctx));
    press(
        &mut harness,
        &[
            (NONE, Key::Enter),
            (NONE, Key::Tab),
            (NONE, Key::Escape),
            (NONE, Key::Backspace),
        ],
    );
    assert!(has_focus(&harness), "still here");
    assert!(is_composing(&harness.ctx));
    send(
        &mut harness,
        Event::Ime(ImeEvent::Commit("投資".to_owned())),
    );
    assert_eq!(harness.state(), "東京投資");
    assert!(!is_composing(&harness.ctx));
    press(&mut harness, &[(CTRL, Key::Z)]);
    assert_eq!(harness.state(), "東京");
}

#[test]
fn an_empty_composition_takes_nothing_away() {
    let mut harness = line("東京");
    press(&mut harness, &[(CTRL, Key::A)]);
    compose(&mut harness, "");
    send(&mut harness, Event::Ime(ImeEvent::Commit(String::new())));
    assert_eq!(harness.state(), "東京");
    compose(&mut harness, "と");
    compose(&mut harness, "");
    assert_eq!(harness.state(), "東京", "given up");
}

#[test]
fn what_was_composed_stays_when_one_goes_elsewhere() {
    let mut harness = line("");
    compose(&mut harness, "한");
    harness.get_by_label("Elsewhere").focus();
    harness.run();
    assert_eq!(harness.state(), "한");
    assert!(!is_composing(&harness.ctx));
}

#[test]
fn the_window_is_told_where_the_caret_is() {
    let mut harness = line("Outlet");
    harness.step();
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .rect();
    let ime = harness.output().platform_output.ime.expect("told");
    assert!(field.contains_rect(ime.cursor_rect), "{ime:?} in {field}");
    assert!(ime.cursor_rect.left() > field.left() + 20.0, "at the end");
}

#[test]
fn another_text_from_outside_is_taken_in() {
    let mut harness = line("one");
    send(&mut harness, Event::Text("!".to_owned()));
    "another".clone_into(harness.state_mut());
    harness.run();
    press(&mut harness, &[(CTRL, Key::Z)]);
    assert_eq!(harness.state(), "another", "its past is not this one's");
    send(&mut harness, Event::Text("!".to_owned()));
    assert_eq!(harness.state(), "another!");
}

fn click(harness: &mut Harness<'_, String>, at: Pos2, times: usize) {
    send(harness, Event::PointerMoved(at));
    for _ in 0..times {
        for pressed in [true, false] {
            harness.event(Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: NONE,
            });
            harness.step();
        }
    }
}

#[test]
fn the_mouse_places_and_selects() {
    for (times, left) in [(1, "XDie Papier AG"), (2, "X Papier AG"), (3, "X")] {
        let mut harness = line("Die Papier AG");
        let field = harness
            .get_by_role_and_label(Role::TextInput, "Outlet")
            .rect();
        let start = field.left_center() + egui::vec2(9.0, 0.0);
        click(&mut harness, start, times);
        send(&mut harness, Event::Text("X".to_owned()));
        assert_eq!(harness.state(), left, "{times}");
    }
}

#[test]
fn the_mouse_draws_a_selection_that_can_be_copied() {
    let mut harness = line("Die Papier AG");
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .rect();
    let (from, to) = (
        field.left_center() + egui::vec2(9.0, 0.0),
        field.right_center(),
    );
    send(&mut harness, Event::PointerMoved(from));
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: NONE,
    };
    send(&mut harness, button(from, true));
    send(&mut harness, Event::PointerMoved(to));
    send(&mut harness, button(to, false));
    harness.event(Event::Copy);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    let copied = commands.iter().any(
        |command| matches!(command, egui::OutputCommand::CopyText(text) if text == "Die Papier AG"),
    );
    assert!(copied, "{commands:?}");
}

#[test]
fn the_middle_button_pastes_where_it_is_pressed() {
    let mut harness = line("Papier AG");
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .rect();
    let pos = field.left_center() + egui::vec2(9.0, 0.0);
    send(&mut harness, Event::PointerMoved(pos));
    let text = "Die ".to_owned();
    send(&mut harness, Event::MiddleClickPaste { pos, text });
    assert_eq!(harness.state(), "Die Papier AG");
}

#[test]
fn what_is_wrong_stands_below() {
    let harness = shown("", |ui, value| {
        ui.add(PressField::new("Outlet", value).error(Some("An outlet has a name")));
    });
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Outlet")
        .rect();
    let error = harness.get_by_label("An outlet has a name").rect();
    assert!(error.top() >= field.bottom(), "{error} under {field}");
}

#[test]
fn it_has_the_size_of_a_field_of_egui() {
    let harness = shown("Papier", |ui, value| {
        let mut other = value.clone();
        ui.add(PressEdit::new(value).name("Ours"));
        let theirs = egui::TextEdit::singleline(&mut other).desired_width(f32::INFINITY);
        ui.add(theirs).accessible_name("Theirs");
        ui.add(PressEdit::new(value).name("Our note").rows(3));
        let theirs = egui::TextEdit::multiline(&mut other)
            .desired_rows(3)
            .desired_width(f32::INFINITY);
        ui.add(theirs).accessible_name("Their note");
    });
    for (ours, theirs) in [("Ours", "Theirs"), ("Our note", "Their note")] {
        let size = |name| harness.get_by_label(name).rect().size();
        let apart = (size(ours) - size(theirs)).abs();
        assert!(apart.x < 1.0 && apart.y < 2.0, "{ours}: {apart}");
    }
}
