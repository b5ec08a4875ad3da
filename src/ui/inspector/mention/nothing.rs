//! No mention at hand: what is selected, and how to tag.

use std::sync::Arc;

use egui::{RichText, Ui};

use crate::{
    action::command::Command,
    l10n::messages as m,
    model::Document,
    ui::{desk::Pane, guideline::Guideline, icons::Icon, intent::Intent, words},
};

use super::{Scene, parts};

/// A guideline lies below the words of its label's row.
const BELOW_ROW: egui::Margin = egui::Margin {
    left: 32,
    right: 8,
    top: 0,
    bottom: 2,
};

pub fn ui(
    ui: &mut Ui,
    pane: &Pane,
    document: &Arc<Document>,
    guideline: &mut Guideline,
    scene: &mut Scene<'_>,
) {
    let l = scene.look.l;
    match pane.view.ranges() {
        Some(ranges) => {
            let count = words::characters(document.text().as_str(), &ranges) as u64;
            let words = m::mention_selected(l, count);
            parts::words_ui(
                ui,
                RichText::new(words)
                    .strong()
                    .family(crate::ui::theme::bold()),
            );
            ui.add_space(8.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            let scheme = scene.session.scheme();
            for slot in 0..crate::action::command::LABEL_SLOTS {
                let Some(label) = scheme.labels.get(usize::from(slot)) else {
                    break;
                };
                row_ui(ui, Icon::Tag, Command::Tag(slot), scene);
                let beside = egui::Frame::new().inner_margin(BELOW_ROW);
                beside.show(ui, |ui| guideline.ui(ui, &label.key, scheme, scene.look));
            }
            if scene.now.chosen_before {
                row_ui(ui, Icon::Plus, Command::AddRange, scene);
            }
        }
        None => {
            parts::words_ui(ui, RichText::new(m::mention_none(l)).weak());
            ui.add_space(8.0);
            let labels = &scene.session.scheme().labels;
            // Chips that cannot be pressed yet would tell of keys that do nothing: they say
            // why when they are pressed.
            let chosen =
                parts::label_chips_ui(ui, labels, |_| false, true, scene.session, scene.look);
            if let Some(slot) = chosen.and_then(|n| u8::try_from(n).ok()) {
                scene.out.push(Intent::Command(Command::Tag(slot)));
            }
        }
    }
}

fn row_ui(ui: &mut Ui, icon: Icon, command: Command, scene: &mut Scene<'_>) {
    parts::command_row_ui(
        ui,
        icon,
        command,
        scene.session,
        &scene.now,
        scene.look,
        scene.out,
    );
}
