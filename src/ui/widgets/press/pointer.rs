//! The pointer in a field, and what is pasted with it.

use egui::{Event, Pos2, Response, Ui};

use super::state::{Memory, Pen};
use crate::typeset::{Editor, Faces, Grain};

/// Keeps what was composed when the keyboard goes elsewhere, and has the input method let go
/// of it. Says whether the text changed by it.
pub(super) fn settle(ui: &Ui, editor: &mut Editor, faces: &mut Faces) -> bool {
    let composed = editor.composed();
    let composed = composed.and_then(|range| editor.shown().get(range).map(str::to_owned));
    editor.commit(faces, &composed.unwrap_or_default());
    ui.memory_mut(|all| all.interrupt_ime());
    true
}

/// Puts in, where the middle button was pressed, what was selected last in any program.
pub(super) fn middle_paste(
    ui: &Ui,
    response: &Response,
    editor: &mut Editor,
    pen: &mut Pen,
    at: impl Fn(Pos2) -> [f32; 2],
) -> bool {
    if !response.contains_pointer() || editor.is_composing() {
        return false;
    }
    let pasted = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::MiddleClickPaste { pos, text } => Some((*pos, text.clone())),
            _ => None,
        })
    });
    let Some((pos, text)) = pasted else {
        return false;
    };
    let faces = &mut pen.glyphs.faces;
    editor.press(faces, at(pos), Grain::Caret, false);
    editor.insert(faces, &text);
    response.request_focus();
    true
}

/// Tells of a selection once the pointer has let go of it: the desktop pastes it elsewhere.
pub(super) fn tell_of_selection(ui: &Ui, memory: &mut Memory, editor: &Editor) {
    let selected = editor.selected().map(|_| editor.selection());
    if selected == memory.told || ui.input(|input| input.pointer.any_down()) {
        return;
    }
    memory.told = selected;
    if let Some(text) = editor.selected() {
        let command = egui::OutputCommand::TextSelectionSettled(text.to_owned());
        ui.ctx().send_cmd(command);
    }
}

/// Follows the pointer; says whether the text changed, by what was composed in it.
pub(super) fn point(
    ui: &Ui,
    response: &Response,
    editor: &mut Editor,
    pen: &mut Pen,
    at: impl Fn(Pos2) -> [f32; 2],
) -> bool {
    let Some(pos) = response.interact_pointer_pos() else {
        return false;
    };
    let faces = &mut pen.glyphs.faces;
    let (pressed, shift) = ui.input(|i| (i.pointer.primary_pressed(), i.modifiers.shift));
    let pressed = pressed && response.is_pointer_button_down_on();
    let mut changed = false;
    if pressed || response.clicked() {
        response.request_focus();
        if editor.is_composing() {
            changed = settle(ui, editor, faces);
        }
    }
    if response.triple_clicked() {
        editor.press(faces, at(pos), Grain::Line, false);
    } else if response.double_clicked() {
        editor.press(faces, at(pos), Grain::Word, false);
    } else if pressed || response.clicked() {
        editor.press(faces, at(pos), Grain::Caret, shift);
    } else if response.dragged() && !response.drag_started() {
        editor.drag(faces, at(pos));
    }
    changed
}
