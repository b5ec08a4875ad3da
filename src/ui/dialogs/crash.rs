//! What is said after a run that ended in a crash.
//! Invariant: however it is closed, the report counts as seen and is not shown again.

use egui::{Label, RichText, ScrollArea, TextEdit};

use crate::{
    l10n::messages as m,
    ui::{intent::Intent, widgets},
    workspace::settings::CrashReport,
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 600.0;

#[derive(Debug)]
pub struct Crash {
    report: CrashReport,
    begun: bool,
}

impl Crash {
    pub fn of(report: CrashReport) -> Self {
        Self {
            report,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let text = self.report.text.as_str();
        let answer = modal(ctx, "crash", &m::crash_title(look.l), WIDTH, look, |ui| {
            ui.add(Label::new(m::crash_more(look.l)).wrap());
            ui.add_space(12.0);
            let caption = RichText::new(m::crash_report(look.l)).small();
            let caption = ui.label(caption.color(look.theme.tokens.text.weak));
            ScrollArea::vertical()
                .id_salt("crash")
                .max_height(220.0)
                .show(ui, |ui| {
                    // Can be selected, not changed.
                    let mut shown = text;
                    let edit = TextEdit::multiline(&mut shown)
                        .font(egui::FontId::monospace(
                            look.theme.tokens.type_sizes.caption,
                        ))
                        .desired_rows(8)
                        .desired_width(f32::INFINITY);
                    ui.add(edit).labelled_by(caption.id);
                });
            let mut answer = Answer::Open;
            button_row(ui, |ui| {
                let go_on = widgets::primary_button(ui, &m::crash_continue(look.l));
                if !self.begun {
                    go_on.request_focus();
                    self.begun = true;
                }
                if go_on.clicked() {
                    answer = Answer::Close;
                }
                if ui.button(m::about_diagnostics(look.l)).clicked() {
                    given.out.push(Intent::CopyDiagnostics(text.to_owned()));
                    answer = Answer::Close;
                }
            });
            answer
        });
        if answer == Answer::Close {
            given.out.push(Intent::ClearCrashes);
        }
        answer
    }
}
