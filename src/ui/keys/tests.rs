//! Keys of many keyboards, as winit and egui-winit make events of them under X11.

use super::*;

/// The command a press gives in the reader, with the usual keys.
fn heard(key: Key, physical: Option<Key>, modifiers: Modifiers, typed: &str) -> Option<Heard> {
    heard_in(true, key, physical, modifiers, typed)
}

fn heard_in(
    in_reader: bool,
    key: Key,
    physical: Option<Key>,
    modifiers: Modifiers,
    typed: &str,
) -> Option<Heard> {
    let mut events = vec![Event::Key {
        key,
        physical_key: physical,
        pressed: true,
        repeat: false,
        modifiers,
    }];
    if !typed.is_empty() {
        events.push(Event::Text(typed.to_owned()));
    }
    let heard = take_from(&mut events, &KeyMap::default(), in_reader, !in_reader);
    heard.first().copied()
}

/// What a press does in the reader, by the command's id.
#[track_caller]
fn check(key: Key, physical: Key, modifiers: Modifiers, typed: &str, want: &str) {
    let heard = heard(key, Some(physical), modifiers, typed);
    assert_eq!(heard.map_or("", |heard| heard.command.id()), want);
}

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;
/// As egui-winit has it: the command key beside Ctrl.
const CTRL: Modifiers = Modifiers {
    ctrl: true,
    command: true,
    ..Modifiers::NONE
};

#[test]
fn every_default_key_can_be_pressed() {
    let keymap = KeyMap::default();
    let pressable: Vec<Chord> = Key::ALL
        .iter()
        .flat_map(|&key| {
            let typed = match is_letter(key) || is_digit(key) {
                true => key.name(),
                false => "=",
            };
            let press = Press {
                key,
                physical: Some(key),
                modifiers: NONE,
                typed: Some(typed),
            };
            press.chords()
        })
        .collect();
    for command in Command::all() {
        for wanted in keymap.chords(command) {
            let bare = wanted.key();
            let found = pressable.iter().any(|chord| chord.key() == bare);
            assert!(found, "{wanted} of {}", command.id());
        }
    }
}

/// `Key::from_name` knows no `&`, `é`, `"`, `(`, `è`, `_`, `ç`, `à`: then the place is given.
#[test]
fn azerty_digits_lie_on_shift() {
    check(Key::Num1, Key::Num1, NONE, "&", "tag.label-1");
    check(Key::Num2, Key::Num2, NONE, "é", "tag.label-2");
    check(Key::Quote, Key::Num4, NONE, "'", "tag.label-4");
    check(Key::Minus, Key::Num6, NONE, "-", "tag.label-6");
    check(Key::Num0, Key::Num0, NONE, "à", "tag.label-10");
    check(Key::Num1, Key::Num1, SHIFT, "1", "tag.beside-1");
    check(Key::Exclamationmark, Key::Num1, NONE, "!", "tag.label-1");
}

#[test]
fn azerty_letters_go_by_what_is_printed_on_them() {
    check(Key::Z, Key::W, CTRL, "", "edit.undo");
    check(Key::W, Key::Z, CTRL, "", "view.close-reader");
    check(Key::A, Key::Q, NONE, "a", "tag.arm");
    check(Key::Q, Key::A, NONE, "q", "mention.question");
    check(Key::M, Key::Semicolon, NONE, "m", "mention.note");
    check(Key::Comma, Key::M, NONE, ",", "");
    check(Key::Comma, Key::M, CTRL, "", "view.settings");
    // The minus sign lies on 6, where Ctrl has no other use.
    check(Key::Minus, Key::Num6, CTRL, "", "view.smaller");
    check(Key::Equals, Key::Equals, CTRL, "", "view.larger");
}

#[test]
fn german_letters_and_signs_are_those_of_the_keyboard() {
    check(Key::Z, Key::Y, CTRL, "", "edit.undo");
    check(Key::Y, Key::Z, CTRL, "", "edit.redo");
    check(Key::Plus, Key::CloseBracket, NONE, "+", "mention.add-range");
    check(Key::Minus, Key::Slash, NONE, "-", "mention.remove-range");
    check(Key::Plus, Key::CloseBracket, CTRL, "", "view.larger");
    // Shift and 7 are a slash, Shift and 0 an equals sign.
    check(Key::Slash, Key::Num7, SHIFT, "/", "tag.beside-7");
    check(Key::Equals, Key::Num0, SHIFT, "=", "tag.beside-10");
    // The dead acute lies where others have the equals sign; it types nothing.
    check(Key::Equals, Key::Equals, NONE, "", "");
    // Dead circumflex, then e.
    check(Key::E, Key::E, NONE, "ê", "");
}

#[test]
fn letters_of_other_writings_go_by_their_place() {
    check(Key::R, Key::R, NONE, "к", "mention.relabel");
    check(Key::Z, Key::Z, CTRL, "", "edit.undo");
    check(Key::Comma, Key::Comma, CTRL, "", "view.settings");
    check(Key::E, Key::E, SHIFT, "Ε", "edit.shrink");
    check(Key::J, Key::J, NONE, "ت", "go.next-mention");
    check(Key::B, Key::B, NONE, "لا", "mention.start-left-word");
    check(Key::K, Key::K, NONE, "ל", "go.previous-mention");
    // Signs where letters are: Greek and Hebrew.
    check(Key::Semicolon, Key::Q, NONE, ";", "mention.question");
    check(Key::Slash, Key::Q, NONE, "/", "mention.question");
    check(Key::Quote, Key::W, NONE, "'", "mention.end-right-word");
    // Digits of their own.
    check(Key::Num3, Key::Num3, NONE, "٣", "tag.label-3");
    check(Key::Num3, Key::Num3, NONE, "३", "tag.label-3");
}

#[test]
fn the_number_pad_has_digits_signs_and_arrows() {
    check(Key::Num4, Key::Num4, NONE, "4", "tag.label-4");
    check(Key::Enter, Key::Enter, NONE, "", "mention.confirm");
    check(Key::Plus, Key::Plus, NONE, "+", "mention.add-range");
    check(Key::Minus, Key::Minus, NONE, "-", "mention.remove-range");
    check(Key::Plus, Key::Plus, CTRL, "", "view.larger");
    // Without NumLock.
    check(Key::ArrowLeft, Key::Num4, NONE, "", "caret.left");
    check(Key::Home, Key::Num7, CTRL, "", "caret.text-start");
    check(Key::PageDown, Key::Num3, NONE, "", "caret.page-down");
    check(Key::Insert, Key::Num0, NONE, "", "");
    let left = heard(Key::ArrowLeft, Some(Key::Num4), SHIFT, "");
    assert!(left.is_some_and(|left| left.extend));
}

#[test]
fn what_altgr_types_is_no_command() {
    // X11 and Windows tell of no modifier, a Mac of Alt.
    check(Key::E, Key::E, NONE, "€", "");
    check(Key::Q, Key::Q, NONE, "@", "");
    check(Key::L, Key::L, NONE, "ł", "");
    let alt_e = KeyMap::new(&std::collections::BTreeMap::from([(
        "edit.undo".to_owned(),
        vec!["Alt+E".to_owned()],
    )]));
    for (typed, taken) in [("€", false), ("e", true), ("у", true)] {
        let mut events = vec![
            Event::Key {
                key: Key::E,
                physical_key: Some(Key::E),
                pressed: true,
                repeat: false,
                modifiers: Modifiers::ALT,
            },
            Event::Text(typed.to_owned()),
        ];
        let heard = take_from(&mut events, &alt_e, false, false);
        assert_eq!(!heard.is_empty(), taken, "{typed}");
    }
}

#[test]
fn in_a_field_letters_and_digits_are_typing_on_every_keyboard() {
    for (key, physical, typed) in [
        (Key::Num1, Key::Num1, "&"),
        (Key::R, Key::R, "к"),
        (Key::ArrowLeft, Key::ArrowLeft, ""),
        (Key::ArrowLeft, Key::Num4, ""),
        (Key::E, Key::E, "€"),
    ] {
        assert_eq!(heard_in(false, key, Some(physical), NONE, typed), None);
    }
    assert_eq!(heard_in(false, Key::Z, Some(Key::W), CTRL, ""), None);
    let palette = heard_in(false, Key::K, Some(Key::K), CTRL, "");
    assert_eq!(palette.map(|it| it.command), Some(Command::Palette));
}

#[test]
fn plus_is_plus_with_shift_and_without() {
    check(Key::Plus, Key::Equals, CTRL | SHIFT, "", "view.larger");
    check(Key::Equals, Key::Equals, CTRL, "", "view.larger");
    check(Key::Equals, Key::Equals, NONE, "=", "mention.add-range");
    // Shift and minus are another sign on an American keyboard.
    check(Key::Minus, Key::Minus, SHIFT, "_", "");
}

#[test]
fn shift_with_a_caret_key_extends_unless_it_is_bound() {
    let left = heard(Key::ArrowLeft, Some(Key::ArrowLeft), SHIFT, "");
    let left = left.expect("it is heard");
    assert_eq!((left.command.id(), left.extend), ("caret.left", true));
    check(Key::L, Key::L, SHIFT, "L", "mention.unlink");
    let changed = [("caret.left", "L"), ("mention.link", "F5")];
    let changed = changed.map(|(id, chord)| (id.to_owned(), vec![chord.to_owned()]));
    let keymap = KeyMap::new(&changed.into_iter().collect());
    let bound = keymap.hear("Shift+L".parse().expect("a chord"), true);
    assert_eq!(bound.map(|it| it.command), Some(Command::Unlink));
    // What is no caret command is not extended.
    assert_eq!(heard(Key::R, Some(Key::R), SHIFT, "R"), None);
}

#[test]
fn copying_goes_by_the_key_map_in_the_reader() {
    let mut events = vec![Event::Copy];
    let keymap = KeyMap::default();
    assert!(take_from(&mut events, &keymap, false, true).is_empty());
    assert_eq!(events, [Event::Copy]);
    let heard = take_from(&mut events, &keymap, true, false);
    assert_eq!(heard.first().map(|it| it.command), Some(Command::Copy));
    assert_eq!(events, []);
}
