//! What was said about the mention at hand, or about the place of the caret.

use egui::{Ui, UiBuilder};

use crate::{
    action::command::Command,
    l10n::messages as m,
    model::{Document, Mention},
    ui::{
        desk::{Desk, Pane},
        icons::Icon,
        thread, widgets,
    },
};

use super::{Scene, parts};

/// The threads there, and the command that begins one.
pub fn ui(
    ui: &mut Ui,
    desk: &Desk,
    pane: &Pane,
    document: &Document,
    mention: Option<&Mention>,
    scene: &mut Scene<'_>,
) {
    let place = match mention {
        Some(mention) => Some(mention.ranges.bounds()),
        None => pane.view.ranges().map(|ranges| ranges.bounds()),
    };
    let threads = thread::threads_at(document, place, pane.view.head());
    if !threads.is_empty() {
        widgets::section_header(ui, &m::comments_here(scene.look.l));
        let shown = thread::Scene {
            session: scene.session,
            look: scene.look,
            by: desk.workspace().and_then(|workspace| workspace.by()),
            can_change: scene.can_change,
        };
        for thread in &threads {
            ui.scope_builder(UiBuilder::new(), |ui| {
                thread::ui(ui, document, thread, &shown, scene.out);
            });
            ui.add_space(4.0);
        }
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    parts::command_row_ui(
        ui,
        Icon::Note,
        Command::NewComment,
        scene.session,
        &scene.now,
        scene.look,
        scene.out,
    );
}
