//! Keys pressed in this frame as commands.
//! Invariant: a chord that was heard as a command is taken out of the input, so that no
//! widget acts on it a second time.

use egui::{Event, Key, Modifiers};

use crate::action::command::{Chord, Command, KeyMap};

/// The chord of a key event; `None` for keys that no chord names.
pub fn chord(key: Key, physical: Option<Key>, modifiers: Modifiers) -> Option<Chord> {
    // On a French keyboard the digits lie on Shift: the place of the key says which.
    let digit = |key: &Key| key.name().len() == 1 && key.name().as_bytes()[0].is_ascii_digit();
    let name = match (named(key), physical.filter(digit)) {
        (_, Some(physical)) if !digit(&key) => named(physical)?,
        (name, _) => name?,
    };
    let mut chord: Chord = name.parse().ok()?;
    chord.ctrl = modifiers.command || modifiers.ctrl;
    chord.alt = modifiers.alt;
    // Plus is typed with Shift on many keyboards; the key says it already.
    chord.shift = modifiers.shift && !matches!(key, Key::Plus);
    Some(chord)
}

/// The key as key maps name it.
fn named(key: Key) -> Option<&'static str> {
    Some(match key {
        Key::ArrowUp => "Up",
        Key::ArrowDown => "Down",
        Key::ArrowLeft => "Left",
        Key::ArrowRight => "Right",
        Key::Escape => "Escape",
        Key::Tab => "Tab",
        Key::Backspace => "Backspace",
        Key::Enter => "Enter",
        Key::Space => "Space",
        Key::Insert => "Insert",
        Key::Delete => "Delete",
        Key::Home => "Home",
        Key::End => "End",
        Key::PageUp => "PageUp",
        Key::PageDown => "PageDown",
        Key::Plus | Key::Equals => "Plus",
        Key::Minus => "Minus",
        Key::Comma => "Comma",
        Key::Period => "Period",
        Key::Slash => "Slash",
        other => {
            let name = other.name();
            let letter_or_digit = name.len() == 1 && name.as_bytes()[0].is_ascii_alphanumeric();
            let function = name.starts_with('F') && name[1..].parse::<u8>().is_ok_and(|n| n <= 12);
            return (letter_or_digit || function).then_some(name);
        }
    })
}

/// Takes out of the input what the key map knows. In a field, `in_reader` is false and
/// chords that could be typing are left alone, undo and redo among them: a field undoes what
/// was typed into it. Escape outside the reader leads back to it.
pub fn take(ctx: &egui::Context, keymap: &KeyMap, in_reader: bool) -> Vec<Command> {
    let mut heard = Vec::new();
    let typing = ctx.text_edit_focused();
    let of_field = |command: &Command| {
        typing && !in_reader && matches!(command, Command::Undo | Command::Redo)
    };
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let command = match event {
                Event::Key {
                    key,
                    physical_key,
                    pressed: true,
                    modifiers,
                    ..
                } => chord(*key, *physical_key, *modifiers)
                    .and_then(|chord| keymap.command(chord, in_reader))
                    .filter(|command| !of_field(command)),
                Event::Copy if in_reader => Some(Command::Copy),
                _ => None,
            };
            heard.extend(command);
            command.is_none()
        });
    });
    heard
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_key_can_be_pressed() {
        let keymap = KeyMap::default();
        let pressable: Vec<Chord> = Key::ALL
            .iter()
            .filter_map(|&key| chord(key, Some(key), Modifiers::NONE))
            .collect();
        for command in Command::all() {
            for wanted in keymap.chords(command) {
                let bare = wanted.key();
                assert!(
                    pressable.iter().any(|chord| chord.key() == bare),
                    "{wanted} of {}",
                    command.id()
                );
            }
        }
    }

    #[test]
    fn digits_of_a_french_keyboard_are_digits() {
        let pressed = chord(Key::Exclamationmark, Some(Key::Num1), Modifiers::NONE);
        assert_eq!(pressed.map(|chord| chord.to_string()), Some("1".to_owned()));
    }

    #[test]
    fn plus_is_plus_with_shift_and_without() {
        let with = chord(Key::Plus, None, Modifiers::CTRL | Modifiers::SHIFT);
        let without = chord(Key::Equals, None, Modifiers::CTRL);
        assert_eq!(with, without);
    }
}
