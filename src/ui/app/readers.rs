//! The readers side by side, each under its heading.
//! Invariant: one of them has the focus of commands; it stays where it is while others are drawn.

use egui::{Frame, Id, Panel, Ui};

use crate::ui::{
    arming::Arming,
    desk::Desk,
    find,
    intent::Intent,
    look::Look,
    reader::{self, Given},
    shell, translate,
};

use super::Scripts;

/// A reader beside another is no narrower.
const READER: f32 = 240.0;

/// What all readers are given.
pub(super) struct Shared<'a> {
    pub look: &'a Look<'a>,
    pub glyphs: &'a mut reader::Glyphs,
    pub scripts: &'a Scripts,
    /// A dialog lies over them.
    pub covered: bool,
    /// The inspector is seen.
    pub inspected: bool,
}

/// The readers side by side; all but the last can be made wider or narrower.
pub(super) fn readers_ui(ui: &mut Ui, desk: &mut Desk, shared: Shared<'_>, out: &mut Vec<Intent>) {
    let Shared {
        look,
        glyphs,
        scripts,
        covered,
        inspected,
    } = shared;
    let focused = desk.focused();
    let hands = reader::Hands {
        may_change: desk.may_change(),
        armed: matches!(desk.arming(), Arming::Armed(_)),
    };
    let (panes, session) = desk.panes_and_session();
    let count = panes.len();
    let share = ui.available_width() / count.max(1) as f32;
    let mut clicked = None;
    for (n, pane) in panes.iter_mut().enumerate() {
        let Some(document) = session.document(pane.view.document()) else {
            continue;
        };
        let active = n == focused;
        let mut draw = |ui: &mut Ui| {
            let heading =
                shell::reader_heading_ui(ui, document, active && count > 1, count > 1, look, out);
            shell::missing_ui(ui, &scripts.missing_in(document.text()), look, out);
            let id = reader::id_of(pane.id);
            if let Some(editor) = &mut pane.editor {
                let given = translate::Given {
                    id,
                    document,
                    session,
                    look,
                    glyphs,
                    may_change: hands.may_change,
                };
                editor.ui(ui, given, out);
                let focused = ui.memory(|memory| memory.focused());
                let has_focus = focused == Some(id) || focused == Some(translate::field_id(id));
                if heading || (!covered && has_focus) {
                    clicked = Some(n);
                }
                return;
            }
            let bar = find::Given {
                reader: id,
                covered,
                look,
            };
            let shown = pane.find.shown(document, &pane.view);
            let count = shown.as_ref().map(find::Count::of);
            let seeking = pane.find.ui(ui, count, &bar, out);
            let given = Given {
                id,
                document,
                session,
                look,
                glyphs,
                found: pane.find.shown(document, &pane.view),
                focused: active,
                inspected,
                hands,
            };
            pane.reader.ui(ui, &mut pane.view, given, out);
            if heading || seeking || (!covered && ui.memory(|memory| memory.has_focus(id))) {
                clicked = Some(n);
            }
        };
        if n + 1 == count {
            draw(ui);
        } else {
            Panel::left(Id::unique(("readers", pane.id)))
                .frame(Frame::new())
                .default_size(share)
                .min_size(READER)
                .max_size((ui.available_width() - READER).max(READER))
                .show(ui, |ui| draw(ui));
        }
    }
    let reading = panes.iter().all(|pane| pane.editor.is_none());
    if look.settings.reader.scroll_together && reading {
        let mut readers: Vec<_> = panes.iter_mut().map(|pane| &mut pane.reader).collect();
        if reader::bring_along(&mut readers, focused, glyphs) {
            ui.ctx().request_repaint();
        }
    }
    if let Some(n) = clicked {
        desk.focus(n);
    }
}
