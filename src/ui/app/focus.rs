//! Who has the keyboard: the reader where nothing else has it, and the panels in turn by F6.

use crate::ui::{desk::Desk, reader, shell};

use super::App;

/// Where F6 stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    Documents,
    Reader(usize),
    Inspector,
    Dock,
    Menus,
}

impl App {
    pub(super) fn reader_has_focus(&self, ctx: &egui::Context) -> bool {
        let Some(desk) = self.desk() else {
            return false;
        };
        let focused = ctx.memory(|memory| memory.focused());
        desk.panes()
            .iter()
            .any(|pane| Some(reader::id_of(pane.id)) == focused)
    }

    /// Gives the reader the focus when it is wanted, or when nothing else has it.
    pub(super) fn focus_reader(&mut self, ctx: &egui::Context) {
        // A dialog keeps the focus; the reader gets it when that is closed.
        if self.dialog.is_some() {
            return;
        }
        let Some(desk) = self.desk() else { return };
        let Some(pane) = desk.pane() else { return };
        let typing = pane.editor.as_ref().is_some_and(|it| it.is_typing());
        let id = reader::id_of(pane.id);
        // A dialog or an open menu has the keys until it is closed.
        if self.dialog.is_some() || egui::Popup::is_any_open(ctx) {
            return;
        }
        let idle = ctx.memory(|memory| memory.focused().is_none());
        if self.want_reader
            && let Some(desk) = self.desk_mut()
        {
            desk.dock.let_go();
        }
        // A click beside everything leaves the list somebody works in where it was.
        if idle
            && !self.want_reader
            && let Some(desk) = self.desk_mut()
            && desk.dock.is_in_hand()
        {
            // Where it has no rows any more the reader is next.
            desk.dock.let_go();
            desk.dock.take_focus_back();
            ctx.request_repaint();
            return;
        }
        if self.want_reader || idle {
            self.want_reader = false;
            if typing {
                if let Some(editor) = self.desk_mut().and_then(Desk::editor_mut) {
                    editor.take_field();
                }
                ctx.request_repaint();
                return;
            }
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// F6: documents, readers, inspector, menus, and round again.
    pub(super) fn step_focus(&mut self, ctx: &egui::Context, by: isize) {
        let sides = self.sides();
        let Some(desk) = self.desk() else { return };
        let mut stops = Vec::new();
        if sides.documents {
            stops.push(Stop::Documents);
        }
        stops.extend((0..desk.panes().len()).map(Stop::Reader));
        if sides.inspector {
            stops.push(Stop::Inspector);
        }
        if desk.dock.is_open() {
            stops.push(Stop::Dock);
        }
        stops.push(Stop::Menus);
        let focused = ctx.memory(|memory| memory.focused());
        let reader = desk
            .panes()
            .iter()
            .position(|pane| Some(reader::id_of(pane.id)) == focused);
        let here = match reader {
            Some(n) => Stop::Reader(n),
            None if self.documents.has_focus(ctx) => Stop::Documents,
            None if self.inspector.has_focus(ctx) => Stop::Inspector,
            None if desk.dock.has_focus(ctx) => Stop::Dock,
            None if shell::menus_have_focus(ctx) => Stop::Menus,
            None => Stop::Reader(desk.focused()),
        };
        let at = stops.iter().position(|stop| *stop == here).unwrap_or(0);
        let next = (at as isize + by).rem_euclid(stops.len().max(1) as isize) as usize;
        match stops.get(next) {
            Some(Stop::Documents) => self.documents.take_focus(),
            Some(Stop::Inspector) => self.inspector.take_focus(),
            Some(Stop::Dock) => {
                if let Some(desk) = self.desk_mut() {
                    desk.dock.take_focus();
                }
            }
            Some(Stop::Menus) => shell::focus_menus(ctx),
            Some(&Stop::Reader(n)) => {
                if let Some(desk) = self.desk_mut() {
                    desk.focus(n);
                }
                self.want_reader = true;
            }
            None => {}
        }
    }
}
