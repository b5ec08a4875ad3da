//! What stands above a reader: language, title, outlet, date.

use std::sync::Arc;

use egui::{Align, Frame, Layout, Margin, RichText, Sense, Ui};

use crate::{
    action::command::Command,
    l10n::messages as m,
    model::Document,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        words,
    },
};

/// Draws it; says whether it was clicked, which gives its reader the focus.
pub fn reader_heading_ui(
    ui: &mut Ui,
    document: &Arc<Document>,
    active: bool,
    several: bool,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) -> bool {
    let tokens = &look.theme.tokens;
    let fill = tokens.surfaces.paper;
    // Under its buttons: what is made after them would take their presses.
    let below = egui::UiBuilder::new().sense(Sense::CLICK);
    let shown = ui.scope_builder(below, |ui| {
        Frame::new()
            .fill(fill)
            .inner_margin(Margin::symmetric(12, 6))
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    let language = words::language_code(document);
                    let color = match active || !several {
                        true => tokens.accent,
                        false => tokens.text.weak,
                    };
                    ui.label(
                        RichText::new(language)
                            .color(color)
                            .strong()
                            .family(crate::ui::theme::bold()),
                    );
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        if several {
                            let name = look.command(Command::CloseReader, None);
                            if icons::icon_button(ui, Icon::Close, &name, None).clicked() {
                                out.push(Intent::Command(Command::CloseReader));
                            }
                        }
                        let name = look.command(Command::DocumentDetails, None);
                        if icons::icon_button(ui, Icon::Info, &name, None).clicked() {
                            out.push(Intent::Command(Command::DocumentDetails));
                        }
                        let waiting = crate::ui::desk::open_decisions(document);
                        if waiting > 0 {
                            let text = m::reader_decisions(look.l, waiting as u64);
                            if ui.link(RichText::new(text).color(tokens.warn)).clicked() {
                                out.push(Intent::Command(Command::DocumentDetails));
                            }
                        }
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            let title = RichText::new(document.display_title())
                                .strong()
                                .family(crate::ui::theme::bold());
                            ui.add(egui::Label::new(title).truncate());
                            let about = words::outlet_and_date(document, look);
                            if !about.is_empty() {
                                let about = RichText::new(about).color(tokens.text.weak);
                                ui.add(egui::Label::new(about).truncate());
                            }
                        });
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
    shown.response.clicked()
}
