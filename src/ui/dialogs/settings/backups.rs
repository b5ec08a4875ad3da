//! Older states of the open session: listed, looked into, restored elsewhere.
//! Invariant: they are read by workers; this page only shows what came back.

use std::path::{Path, PathBuf};

use egui::{Align, Label, Layout, RichText, Ui};

use crate::{
    explain,
    l10n::messages as m,
    model::Session,
    ui::{intent::Intent, look::Look, pick::Purpose, words},
    workspace::{WorkspaceError, backups::Backup},
};

#[derive(Debug, Default)]
pub struct Page {
    asked: bool,
    listed: Option<(PathBuf, Result<Vec<Backup>, WorkspaceError>)>,
    /// The one that is looked into, and what is in it once it has been read.
    looked: Option<(String, Option<Result<Inside, WorkspaceError>>)>,
}

/// What a backup holds, to be read.
type Inside = Vec<(String, String, usize)>;

impl Page {
    pub fn listed(&mut self, folder: PathBuf, listed: Result<Vec<Backup>, WorkspaceError>) {
        self.listed = Some((folder, listed));
    }

    pub fn looked_into(
        &mut self,
        generation: String,
        session: Result<Box<Session>, WorkspaceError>,
    ) {
        let Some((wanted, inside)) = &mut self.looked else {
            return;
        };
        if *wanted != generation {
            return;
        }
        *inside = Some(session.map(|session| {
            let documents = session.documents();
            documents
                .map(|document| {
                    let language = words::language_code(document);
                    let title = document.display_title().to_owned();
                    (language, title, document.mentions().len())
                })
                .collect()
        }));
    }

    pub fn ui(&mut self, ui: &mut Ui, open: bool, look: &Look<'_>, out: &mut Vec<Intent>) {
        let weak = look.theme.tokens.text.weak;
        let say = |ui: &mut Ui, words: String| {
            ui.add(Label::new(RichText::new(words).color(weak)).wrap());
        };
        if !open {
            say(ui, m::prefs_backups_no_session(look.l));
            return;
        }
        if !self.asked {
            self.asked = true;
            out.push(Intent::ListBackups);
        }
        say(ui, m::prefs_backups_more(look.l));
        ui.add_space(8.0);
        let Self { listed, looked, .. } = self;
        match listed {
            None => say(ui, m::prefs_backups_wait(look.l)),
            Some((folder, Err(error))) => {
                let text = explain::workspace_error(look.l, error, folder);
                let text = RichText::new(text).color(look.theme.tokens.error);
                ui.add(Label::new(text).wrap());
            }
            Some((_, Ok(backups))) if backups.is_empty() => {
                say(ui, m::prefs_backups_none(look.l));
            }
            Some((folder, Ok(backups))) => {
                for backup in backups {
                    ui.push_id(&backup.name, |ui| {
                        backup_ui(ui, backup, folder, looked, look, out);
                    });
                }
            }
        }
    }
}

fn backup_ui(
    ui: &mut Ui,
    backup: &Backup,
    folder: &Path,
    looked: &mut Option<(String, Option<Result<Inside, WorkspaceError>>)>,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let tokens = &look.theme.tokens;
    let when = match backup.at {
        Some(at) => look.moment(at),
        None => m::prefs_backup_undated(look.l),
    };
    let open = looked
        .as_ref()
        .is_some_and(|(name, _)| *name == backup.name);
    ui.separator();
    ui.horizontal(|ui| {
        let width = ui.available_width();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let restore = m::prefs_backup_restore(look.l);
            let button = ui.button(&restore);
            if button.clicked() {
                out.push(Intent::Pick(Purpose::RestoreBackup {
                    session: folder.to_owned(),
                    generation: backup.name.clone(),
                }));
            }
            button.accessible_name(m::prefs_backup_of(look.l, &restore, &when));
            let words = match open {
                true => m::prefs_backup_hide(look.l),
                false => m::prefs_backup_look(look.l),
            };
            let button = ui.button(&words);
            if button.clicked() {
                *looked = match open {
                    true => None,
                    false => {
                        out.push(Intent::LookIntoBackup {
                            session: folder.to_owned(),
                            generation: backup.name.clone(),
                        });
                        Some((backup.name.clone(), None))
                    }
                };
            }
            button.accessible_name(m::prefs_backup_of(look.l, &words, &when));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.set_max_width(width * 0.7);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(RichText::new(&when).color(tokens.text.strong)).truncate());
                let parts = [
                    backup.title.clone(),
                    m::prefs_backup_documents(look.l, backup.documents as u64),
                    m::prefs_backup_files(look.l, backup.files as u64),
                ];
                let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
                let more = RichText::new(parts.join(" · ")).color(tokens.text.weak);
                ui.add(Label::new(more).wrap());
            });
        });
    });
    if let Some((_, inside)) = looked.as_ref().filter(|(name, _)| *name == backup.name) {
        inside_ui(ui, inside.as_ref(), folder, look);
    }
}

fn inside_ui(
    ui: &mut Ui,
    inside: Option<&Result<Inside, WorkspaceError>>,
    folder: &Path,
    look: &Look<'_>,
) {
    let tokens = &look.theme.tokens;
    match inside {
        None => {
            ui.add(egui::Spinner::new().size(12.0));
        }
        Some(Err(error)) => {
            let text = explain::workspace_error(look.l, error, folder);
            ui.add(Label::new(RichText::new(text).color(tokens.error)).wrap());
        }
        Some(Ok(documents)) if documents.is_empty() => {
            let text = RichText::new(m::palette_no_documents(look.l));
            ui.label(text.color(tokens.text.weak));
        }
        Some(Ok(documents)) => {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (language, title, mentions) in documents {
                let size = egui::vec2(ui.available_width(), look.theme.row_height());
                let right = Layout::right_to_left(Align::Center);
                ui.allocate_ui_with_layout(size, right, |ui| {
                    let count = m::prefs_backup_mentions(look.l, *mentions as u64);
                    ui.label(RichText::new(count).color(tokens.text.weak));
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add_space(8.0);
                        ui.label(RichText::new(language).color(tokens.text.weak));
                        ui.add(Label::new(title).truncate());
                    });
                });
            }
        }
    }
}
