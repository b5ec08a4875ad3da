//! One frame: results in, keys heard, panels drawn, intents carried out.

use egui::{CentralPanel, Frame, Panel, Ui};

use crate::{
    l10n::messages as m,
    ui::{
        desk::Desk,
        dialogs::{self, Answer},
        dock,
        glyphs::Glyphs,
        intent::{ImportRequest, Intent},
        look::Look,
        shell, translate,
    },
};

use super::{
    App, Stage,
    readers::{Shared, readers_ui},
    room::{self, DOCUMENTS, INSPECTOR},
};

/// The dock is no lower than this, and leaves the readers so much, in points.
const DOCK: f32 = 140.0;
const READERS: f32 = 200.0;

impl App {
    /// Draws the whole window and carries out what was asked.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.width = ctx.content_rect().width();
        self.take_results();
        self.go_on();
        self.leave_at_last();
        self.take_preview();
        self.apply_theme(&ctx);
        self.fit_keys();
        self.hear_keys(&ctx);
        if self.desk_mut().is_some_and(Desk::refresh_names) {
            ctx.request_repaint();
        }
        self.glyphs.begin_frame();
        self.top(ui);
        self.status(ui);
        match &self.stage {
            Stage::Empty => self.empty(ui),
            Stage::Opening => self.opening(ui),
            Stage::Desk(_) => self.desk_ui(ui),
        }
        self.dialog_ui(&ctx);
        self.notices_ui(&ctx);
        self.dropped_files(&ctx);
        self.teach_keys();
        self.carry_out(&ctx);
        // After the panels: what was typed before it is in the drafts.
        self.hear_closing(&ctx);
        self.seek(&ctx);
        self.look_for_scripts();
        self.look_for_same(&ctx);
        self.look_for_dossier();
        self.look_for_translation();
        self.step_renames();
        self.offer_file();
        self.look_for_spelling(&ctx);
        self.look_over_translation();
        self.look_for_totals();
        self.look_for_faults(&ctx);
        self.keep_learning(&ctx);
        self.seek_everywhere();
        self.look_for_rows();
        // After it: a reader that was added just now has the focus before the others are
        // drawn, or the one that had it would be taken for the one in use.
        self.focus_reader(&ctx);
        self.set_title(&ctx);
        self.remember_window(&ctx);
    }

    fn top(&mut self, ui: &mut Ui) {
        let now = self.circumstances();
        let look = Look::new(
            &self.l,
            &self.theme,
            &self.keymap,
            self.settings.get(),
            &self.zone,
        );
        let session = match &self.stage {
            Stage::Desk(desk) => Some(desk.session()),
            _ => None,
        };
        let fill = look.theme.tokens.surfaces.window;
        Panel::top("top")
            .frame(
                Frame::new()
                    .fill(fill)
                    .inner_margin(egui::Margin::symmetric(8, 4)),
            )
            .show_separator_line(true)
            .show(ui, |ui| {
                shell::top_ui(ui, session, &now, &look, &mut self.intents);
            });
    }

    fn status(&mut self, ui: &mut Ui) {
        let look = Look::new(
            &self.l,
            &self.theme,
            &self.keymap,
            self.settings.get(),
            &self.zone,
        );
        let desk = match &self.stage {
            Stage::Desk(desk) => Some(&**desk),
            _ => None,
        };
        let reviewer = self.by.as_deref().unwrap_or(&self.settings.get().reviewer);
        let fill = look.theme.tokens.surfaces.window;
        Panel::bottom("status")
            .frame(
                Frame::new()
                    .fill(fill)
                    .inner_margin(egui::Margin::symmetric(12, 4)),
            )
            .show(ui, |ui| {
                shell::status_ui(ui, desk, &self.tasks, reviewer, &look, &mut self.intents);
            });
    }

    fn empty(&mut self, ui: &mut Ui) {
        let look = Look::new(
            &self.l,
            &self.theme,
            &self.keymap,
            self.settings.get(),
            &self.zone,
        );
        let fill = look.theme.tokens.surfaces.paper;
        CentralPanel::default()
            .frame(Frame::new().fill(fill))
            .show(ui, |ui| shell::welcome_ui(ui, &look, &mut self.intents));
    }

    fn opening(&mut self, ui: &mut Ui) {
        let text = m::opening_session(&self.l);
        let fill = self.theme.tokens.surfaces.paper;
        CentralPanel::default()
            .frame(Frame::new().fill(fill))
            .show(ui, |ui| {
                ui.centered_and_justified(|ui| ui.label(text));
            });
    }

    fn desk_ui(&mut self, ui: &mut Ui) {
        let (sides, width) = (self.sides(), self.width);
        let Self {
            l,
            theme,
            keymap,
            settings,
            zone,
            stage,
            documents,
            inspector,
            glyphs,
            scripts,
            intents,
            dialog,
            ..
        } = self;
        let Stage::Desk(desk) = stage else { return };
        let look = Look::new(l, theme, keymap, settings.get(), zone);
        let tokens = &look.theme.tokens;
        let side = Frame::new().fill(tokens.surfaces.panel);
        if desk.dock.is_open() {
            dock_ui(ui, desk, glyphs, &look, intents);
        }
        let panels = &look.settings.panels;
        let mut widths = (panels.documents.width, panels.inspector.width);
        // A panel alone has a width of its own, which is not remembered.
        let (documents_id, inspector_id, documents_range, inspector_range) = match sides.narrow {
            false => ("documents", "inspector", DOCUMENTS, INSPECTOR),
            true => {
                let ranges = [DOCUMENTS, INSPECTOR].map(|range| room::alone(width, &range));
                let [documents, inspector] = ranges;
                ("documents alone", "inspector alone", documents, inspector)
            }
        };
        if sides.documents {
            let shown = Panel::left(documents_id)
                .frame(side)
                .default_size(panels.documents.width)
                .size_range(documents_range)
                .show(ui, |ui| documents.ui(ui, desk, &look, intents));
            widths.0 = shown.response.rect.width();
        }
        if sides.inspector {
            let shown = Panel::right(inspector_id)
                .frame(side)
                .default_size(panels.inspector.width)
                .size_range(inspector_range)
                .show(ui, |ui| match desk.editor().is_some() {
                    true => aside_ui(ui, desk, &look, intents),
                    false => inspector.ui(ui, desk, &look, intents),
                });
            widths.1 = shown.response.rect.width();
        }
        let moved = (widths.0 - panels.documents.width).abs() > 0.5
            || (widths.1 - panels.inspector.width).abs() > 0.5;
        if moved && !sides.narrow && !ui.input(|input| input.pointer.any_down()) {
            intents.push(Intent::set(move |settings| {
                settings.panels.documents.width = widths.0;
                settings.panels.inspector.width = widths.1;
            }));
        }
        CentralPanel::default()
            .frame(Frame::new().fill(tokens.surfaces.paper))
            .show(ui, |ui| {
                if desk.panes().is_empty() {
                    shell::no_documents_ui(ui, &look, intents);
                    return;
                }
                let shared = Shared {
                    look: &look,
                    glyphs,
                    scripts,
                    covered: dialog.is_some(),
                    inspected: sides.inspector,
                };
                readers_ui(ui, desk, shared, intents);
            });
    }

    fn dialog_ui(&mut self, ctx: &egui::Context) {
        let Some(mut dialog) = self.dialog.take() else {
            return;
        };
        let Self {
            l,
            theme,
            keymap,
            settings,
            zone,
            stage,
            glyphs,
            intents,
            ..
        } = self;
        let look = Look::new(l, theme, keymap, settings.get(), zone);
        let desk = match stage {
            Stage::Desk(desk) => Some(&mut **desk),
            _ => None,
        };
        let given = dialogs::Given {
            desk,
            look: &look,
            glyphs,
            out: intents,
        };
        match dialog.ui(ctx, given) {
            Answer::Open => self.dialog = Some(dialog),
            Answer::Close => {
                self.dialog = Some(dialog);
                self.close_dialog();
            }
        }
    }

    fn notices_ui(&mut self, ctx: &egui::Context) {
        let pane = self.desk().and_then(|desk| desk.pane());
        // At the top a notice would cover the find bar.
        let pane = pane.filter(|pane| !pane.find.is_open());
        let head = pane.map(|pane| pane.view.head());
        let caret = head.and_then(|head| self.screen_place(head));
        let low = caret.is_some_and(|caret| caret.y > ctx.content_rect().center().y);
        let look = Look::new(
            &self.l,
            &self.theme,
            &self.keymap,
            self.settings.get(),
            &self.zone,
        );
        self.notices.ui(ctx, low, &look, &mut self.intents);
    }

    fn dropped_files(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        let files: Vec<_> = dropped.iter().map(shell::dropped).collect();
        if files.is_empty() {
            self.forget_waiting();
            return;
        }
        if self.desk().is_none()
            && let [crate::action::Input::Path(only)] = &files[..]
            && only.is_dir()
        {
            self.intents.push(Intent::Open(only.clone()));
            return;
        }
        self.intents.push(Intent::Import(ImportRequest {
            files,
            ..ImportRequest::default()
        }));
    }

    /// Files that wait for a session go when nobody makes one.
    fn forget_waiting(&mut self) {
        let given_up = matches!(self.stage, Stage::Empty)
            && self.dialog.is_none()
            && self.tasks.is_empty()
            && self.intents.is_empty();
        if given_up {
            self.waiting = None;
        }
    }

    /// Keeps how large the window is, once nobody is pulling at it any more.
    fn remember_window(&mut self, ctx: &egui::Context) {
        if self.until_maximised > 0 {
            self.until_maximised -= 1;
            if self.until_maximised == 0 {
                ctx.send_viewport_cmd(egui::ViewportCommand::Maximized(true));
            }
            ctx.request_repaint();
            return;
        }
        // Kept as it is without zoom: a window is made before there is any.
        let zoom = ctx.zoom_factor();
        let (size, maximised, resting) = ctx.input(|input| {
            let window = input.viewport();
            let resting = !input.pointer.any_down() && window.minimized != Some(true);
            (
                window.inner_rect.map(|rect| rect.size() * zoom),
                window.maximized,
                resting,
            )
        });
        let (Some(size), Some(maximised), true) = (size, maximised, resting) else {
            return;
        };
        let kept = self.settings.get().window.clone();
        // The size to go back to is that before it filled the screen.
        let size = match maximised {
            true => kept.size,
            false => Some((size.x.round(), size.y.round())),
        };
        let window = crate::workspace::settings::Window { size, maximised };
        if window != kept {
            self.set(|settings| settings.window = window);
        }
    }

    fn set_title(&mut self, ctx: &egui::Context) {
        let title = match self.desk() {
            Some(desk) => format!("{} – Glossator", desk.session().info().title),
            None => "Glossator".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// What helps to translate, in place of the inspector.
fn aside_ui(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
    let may_change = desk.may_change();
    let by = desk.workspace().and_then(|workspace| workspace.by());
    let (Some(document), session) = (desk.document().cloned(), desk.session().clone()) else {
        return;
    };
    let Some(editor) = desk.editor_mut() else {
        return;
    };
    editor.refresh(&session, &document, look);
    let given = translate::Beside {
        document: &document,
        session: &session,
        look,
        by,
        may_change,
    };
    translate::aside_ui(ui, editor, &given, out);
}

/// The lists below the readers, as high as they were left.
fn dock_ui(
    ui: &mut Ui,
    desk: &mut Desk,
    glyphs: &mut Glyphs,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let kept = look.settings.panels.dock_height;
    // The readers above keep some lines.
    let most = (ui.available_height() - READERS).max(DOCK);
    let mut dock = std::mem::take(&mut desk.dock);
    let shown = Panel::bottom("dock")
        .frame(Frame::new().fill(look.theme.tokens.surfaces.panel))
        .resizable(true)
        .default_size(kept.min(most))
        .size_range(DOCK..=most)
        .show(ui, |ui| {
            let given = dock::Given {
                desk,
                look,
                glyphs,
                out,
            };
            dock.ui(ui, given);
        });
    desk.dock = dock;
    let height = shown.response.rect.height();
    let pulled = (height - kept.min(most)).abs() > 0.5;
    if pulled && !ui.input(|input| input.pointer.any_down()) {
        out.push(Intent::set(move |settings| {
            settings.panels.dock_height = height;
        }));
    }
}
