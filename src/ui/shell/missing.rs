//! The line above a text in which a script shows as boxes.
//! Invariant: it says what is missing and what to do; it goes when the person hides it.

use egui::{Align, Frame, Layout, Margin, RichText, Ui};

use crate::{
    l10n::messages as m,
    text::script::Script,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        scripts::{self, Platform},
    },
};

/// Draws it; nothing where nothing is missing.
pub fn missing_ui(ui: &mut Ui, missing: &[Script], look: &Look<'_>, out: &mut Vec<Intent>) {
    if missing.is_empty() {
        return;
    }
    let tokens = &look.theme.tokens;
    let (said, advice) = scripts::missing(look.l, missing, Platform::here());
    // It is part of the heading: no paper between them.
    ui.add_space(-ui.spacing().item_spacing.y);
    let shown = Frame::new()
        .fill(tokens.surfaces.panel)
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                let hide = m::script_hide(look.l);
                if icons::icon_button(ui, Icon::Close, &hide, None).clicked() {
                    out.push(Intent::HideMissing(missing.to_vec()));
                }
                ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
                    icons::show(ui, Icon::Info, 16.0, tokens.warn);
                    ui.vertical(|ui| {
                        ui.add(egui::Label::new(said).wrap());
                        let advice = RichText::new(advice).color(tokens.text.weak);
                        ui.add(egui::Label::new(advice).wrap());
                    });
                });
            });
        });
    let line = shown.response.rect;
    ui.painter().hline(
        line.x_range(),
        line.bottom(),
        egui::Stroke::new(1.0, tokens.separator),
    );
}
