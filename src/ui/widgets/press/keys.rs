//! What is typed into a field that has the keyboard.
//! Invariant: while an input method composes, no key does anything here.

use std::ops::Range;

use egui::{Event, EventFilter, Id, ImeEvent, Key, Modifiers, Ui, accesskit};

use crate::typeset::{Editor, Faces, Motion};

/// What came of the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Heard {
    pub changed: bool,
    /// The caret or the selection.
    pub moved: bool,
    /// Enter in a field of one line.
    pub leave: bool,
}

/// The keys a field keeps from moving the focus.
pub(super) fn filter(composing: bool) -> EventFilter {
    EventFilter {
        tab: composing,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: composing,
    }
}

/// Follows what was typed in this frame.
pub(super) fn hear(ui: &Ui, editor: &mut Editor, faces: &mut Faces, multiline: bool) -> Heard {
    let events = ui.input(|input| input.filtered_events(&filter(editor.is_composing())));
    let before = (editor.selection(), editor.composed());
    let text = editor.text();
    let mut heard = Heard::default();
    for event in events {
        match event {
            Event::Copy => copy(ui, editor),
            Event::Cut => {
                copy(ui, editor);
                if editor.selected().is_some() {
                    editor.insert(faces, "");
                }
            }
            Event::Paste(pasted) if !pasted.is_empty() => editor.insert(faces, &pasted),
            Event::Text(typed) if !matches!(typed.as_str(), "" | "\n" | "\r") => {
                editor.insert(faces, &typed);
            }
            Event::Ime(event) => compose(&event, editor, faces),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if !editor.is_composing() => match (key, multiline) {
                (Key::Enter, false) if modifiers.is_none() || modifiers.shift_only() => {
                    heard.leave = true;
                    break;
                }
                (Key::Enter, true) if modifiers.is_none() || modifiers.shift_only() => {
                    editor.insert(faces, "\n");
                }
                _ => press(key, modifiers, editor, faces, multiline),
            },
            _ => {}
        }
    }
    heard.changed = !editor.is(&text);
    heard.moved = before != (editor.selection(), editor.composed());
    heard
}

/// What assistive tools ask for, whether the field has the keyboard or not.
pub(super) fn hear_access(ui: &Ui, id: Id, editor: &mut Editor, faces: &mut Faces) -> bool {
    use accesskit::{Action, ActionData};
    let asked = |action: Action| -> Option<String> {
        ui.input(|input| {
            let requests = input.accesskit_action_requests(id, action);
            let values = requests.filter_map(|request| match &request.data {
                Some(ActionData::Value(value)) => Some(value.to_string()),
                _ => None,
            });
            values.last()
        })
    };
    let whole = asked(Action::SetValue);
    let part = asked(Action::ReplaceSelectedText);
    if whole.is_some() {
        editor.select_all(faces);
    }
    match whole.or(part) {
        Some(text) => {
            editor.insert(faces, &text);
            true
        }
        None => false,
    }
}

fn copy(ui: &Ui, editor: &Editor) {
    if let Some(text) = editor.selected() {
        ui.copy_text(text.to_owned());
    }
}

fn compose(event: &ImeEvent, editor: &mut Editor, faces: &mut Faces) {
    match event {
        // Some tell of an empty composition where there is none.
        ImeEvent::Preedit { text, .. } | ImeEvent::Commit(text)
            if text.is_empty() && !editor.is_composing() => {}
        ImeEvent::Preedit { text, .. } | ImeEvent::Commit(text)
            if matches!(text.as_str(), "\n" | "\r") => {}
        ImeEvent::Preedit {
            text,
            active_range_chars,
        } => {
            let active = active_range_chars.clone().map(|chars| bytes(text, chars));
            editor.compose(faces, text, active);
        }
        ImeEvent::Commit(text) => editor.commit(faces, text),
        ImeEvent::DeleteSurrounding {
            before_chars,
            after_chars,
        } => editor.delete_around(faces, *before_chars, *after_chars),
        // Told of for nothing: egui no longer uses them.
        #[expect(deprecated, reason = "a match has to name them")]
        ImeEvent::Enabled | ImeEvent::Disabled => {}
    }
}

/// A range of characters in bytes.
fn bytes(text: &str, chars: Range<usize>) -> Range<usize> {
    let byte = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
    byte(chars.start)..byte(chars.end)
}

fn press(key: Key, modifiers: Modifiers, editor: &mut Editor, faces: &mut Faces, multiline: bool) {
    let control = modifiers.command || modifiers.ctrl;
    let by_word = control || modifiers.alt;
    let extend = modifiers.shift;
    let motion = match key {
        Key::ArrowLeft if by_word => Motion::WordLeft,
        Key::ArrowRight if by_word => Motion::WordRight,
        Key::ArrowLeft => Motion::Left,
        Key::ArrowRight => Motion::Right,
        Key::ArrowUp if multiline => Motion::Up,
        Key::ArrowDown if multiline => Motion::Down,
        Key::ArrowUp => Motion::TextStart,
        Key::ArrowDown => Motion::TextEnd,
        Key::Home if control => Motion::TextStart,
        Key::End if control => Motion::TextEnd,
        Key::Home => Motion::LineStart,
        Key::End => Motion::LineEnd,
        _ => return edit(key, modifiers, editor, faces),
    };
    editor.go(faces, motion, extend);
}

fn edit(key: Key, modifiers: Modifiers, editor: &mut Editor, faces: &mut Faces) {
    let control = modifiers.command || modifiers.ctrl;
    match key {
        Key::Backspace if control || modifiers.alt => editor.delete_word(faces, false),
        Key::Delete if control || modifiers.alt => editor.delete_word(faces, true),
        Key::Backspace => editor.delete(faces, false),
        Key::Delete => editor.delete(faces, true),
        Key::A if control => editor.select_all(faces),
        Key::Z if control && modifiers.shift => {
            editor.redo(faces);
        }
        Key::Z if control => {
            editor.undo(faces);
        }
        Key::Y if control => {
            editor.redo(faces);
        }
        _ => {}
    }
}
