//! What is said of a start gone wrong, and what to copy when something did.

use crate::{
    explain,
    l10n::messages as m,
    ui::{
        dialogs::{Crash, Dialog},
        shell::Notice,
    },
    workspace::settings::{CrashReport, SettingsNotice},
};

use super::App;

impl App {
    /// What was wrong with the settings.
    pub(super) fn tell_of_settings(&mut self, notice: Option<SettingsNotice>) {
        if let Some(notice) = notice {
            let text = explain::settings_notice(&self.l, &notice);
            self.notices.say(Notice::problem(text));
        }
    }

    /// The last run ended in a panic.
    pub(super) fn tell_of_crash(&mut self, report: Option<CrashReport>) {
        if let Some(report) = report {
            self.dialog = Some(Dialog::Crash(Crash::of(report)));
        }
    }

    /// The reports were seen: they are not shown again.
    pub(super) fn clear_crashes(&mut self) {
        if let Some(Err(error)) = self.crashes.as_ref().map(|crashes| crashes.clear()) {
            let text = m::crash_not_cleared(&self.l, &error.to_string());
            self.notices.say(Notice::problem(text));
        }
    }

    /// What somebody who helps wants to know, without anything of what is tagged.
    pub(super) fn diagnostics(&self) -> String {
        let mut lines = vec![
            format!("Glossator {}", env!("CARGO_PKG_VERSION")),
            format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            format!("language: {}", self.l.language().tag()),
            format!("zoom: {}", self.settings.get().zoom),
        ];
        if let Some(desk) = self.desk() {
            let stats = crate::action::stats(desk.session());
            lines.push(format!("documents: {}", stats.documents));
            let mentions: usize = desk.session().documents().map(|d| d.mentions().len()).sum();
            lines.push(format!("mentions: {mentions}"));
            lines.push(format!("problems: {}", desk.report.problems().len()));
            if let Some(status) = desk.workspace().and_then(|workspace| workspace.status()) {
                lines.push(format!(
                    "writer: {} of {} durable",
                    status.durable, status.submitted
                ));
                lines.extend(status.error.map(|error| format!("writer error: {error}")));
            }
        }
        if let Some(error) = self.settings.error() {
            lines.push(format!("settings: {error}"));
        }
        lines.join("\n")
    }

    pub(super) fn copy_diagnostics(&mut self, ctx: &egui::Context) {
        ctx.copy_text(self.diagnostics());
        let text = m::diagnostics_copied(&self.l);
        self.notices.say(Notice::done(text));
    }
}
