//! Keys heard in a frame, before anything is drawn, and sent on their way.

use crate::{
    action::command::Command,
    ui::{desk::Desk, dialogs, intent::Intent, keys, widgets},
};

use super::App;

impl App {
    pub(super) fn hear_keys(&mut self, ctx: &egui::Context) {
        if self
            .dialog
            .as_ref()
            .is_some_and(dialogs::Dialog::records_keys)
        {
            return;
        }
        if widgets::is_composing(ctx) {
            // An input method has them all: Enter, digits and Escape among them.
            ctx.input_mut(|input| {
                input
                    .events
                    .retain(|event| !matches!(event, egui::Event::Key { pressed: true, .. }));
            });
            return;
        }
        let in_reader =
            self.dialog.is_none() && !egui::Popup::is_any_open(ctx) && self.reader_has_focus(ctx);
        let translating = self
            .translating(ctx)
            .filter(|_| self.dialog.is_none() && !egui::Popup::is_any_open(ctx));
        let heard = match translating {
            Some(typing) => {
                let [undo, redo] = [false, true].map(|redo| self.undoes_typing(ctx, redo));
                let undoes = |is_redo| typing && if is_redo { redo } else { undo };
                keys::take_translating(ctx, &self.keymap, typing, undoes)
            }
            None => keys::take(ctx, &self.keymap, in_reader),
        };
        self.heard.extend(heard);
        self.send_heard(ctx);
        let escape = egui::Key::Escape;
        if !in_reader
            && !self.desk().is_some_and(|desk| desk.dock.keeps_escape(ctx))
            && self.dialog.is_none()
            && !egui::Popup::is_any_open(ctx)
            && ctx.input(|input| input.key_pressed(escape))
        {
            self.want_reader = true;
            // From the field to the list around it.
            if let Some(editor) = self.desk_mut().and_then(Desk::editor_mut) {
                editor.leave_field();
            }
        }
    }

    /// Sends what was heard on its way. The caret moves when its reader is drawn, all else
    /// comes after that: keys pressed within one frame do what they do in their order, so a
    /// move that follows another command waits for the next frame.
    fn send_heard(&mut self, ctx: &egui::Context) {
        let mut moves = true;
        while let Some(heard) = self.heard.pop_front() {
            if let Command::Caret(to) = heard.command {
                if !moves {
                    self.heard.push_front(heard);
                    ctx.request_repaint();
                    return;
                }
                self.move_caret(to, heard.extend);
                continue;
            }
            moves = false;
            // The palette and the cheat sheet close by the key that opened them.
            let dialog = self.dialog.as_mut();
            match dialog.filter(|dialog| dialog.is_of(heard.command)) {
                Some(dialog) => {
                    if !dialog.leave() {
                        self.close_dialog();
                    }
                }
                None => self.intents.push(Intent::Command(heard.command)),
            }
        }
    }
}
