//! The bar below: where the caret is, which label is armed, what runs, what is on disk, who tags.

use egui::{Align, Layout, RichText, Ui};

use crate::{
    action::{command::Command, overview::progress},
    explain,
    l10n::messages as m,
    ui::{
        app::{Kind, Running, Tasks},
        arming::Arming,
        desk::Desk,
        dialogs::Dialog,
        dock::bar,
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        words,
    },
};

/// The bar of progress, what is between it and its words, and room beside them, in points.
const AROUND_PROGRESS: f32 = 96.0;

pub fn status_ui(
    ui: &mut Ui,
    desk: Option<&Desk>,
    tasks: &Tasks,
    reviewer: &str,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let tokens = &look.theme.tokens;
    ui.horizontal(|ui| {
        ui.set_min_height(20.0);
        if let Some(desk) = desk {
            let text = place(desk, look);
            ui.label(RichText::new(text).color(tokens.text.weak));
            arming_ui(ui, desk, look);
            news_ui(ui, desk, look, out);
        }
        for running in tasks.iter() {
            if let Some(name) = task(running.kind, look) {
                ui.separator();
                running_ui(ui, running, &name, look, out);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (text, hover) = match reviewer {
                "" => (
                    m::status_no_reviewer(look.l),
                    m::status_no_reviewer_more(look.l),
                ),
                name => (name.to_owned(), m::status_reviewer(look.l, name)),
            };
            let button = egui::Button::new(RichText::new(text)).frame(false);
            if ui.add(button).on_hover_text(hover).clicked() {
                out.push(Intent::OpenDialog(Dialog::Reviewer(Default::default())));
            }
            if let Some(desk) = desk {
                ui.separator();
                on_disk_ui(ui, desk, look, out);
                progress_ui(ui, desk, look, out);
            }
        });
    });
}

/// How far the work on the session is; a press shows the documents.
fn progress_ui(ui: &mut Ui, desk: &Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
    let progress = progress(desk.session());
    let (Some(share), l) = (progress.share(), look.l) else {
        return;
    };
    let documents =
        m::progress_documents(l, progress.documents_done as u64, progress.documents as u64);
    let mentions = m::progress_mentions(l, progress.decided as u64, progress.mentions as u64);
    let whole = format!("{documents} · {mentions}");
    // What stands at the left comes first: as much is said as there is room for.
    let wide = |ui: &Ui, text: &str| {
        let font = egui::TextStyle::Button.resolve(ui.style());
        let color = egui::Color32::WHITE;
        let galley = ui.painter().layout_no_wrap(text.to_owned(), font, color);
        galley.size().x + AROUND_PROGRESS
    };
    let room = ui.available_width();
    let texts = [whole.clone(), words::progress(l, f64::from(share))];
    let Some(text) = texts.into_iter().find(|text| wide(ui, text) <= room) else {
        return;
    };
    ui.separator();
    let text = RichText::new(text).color(look.theme.tokens.text.weak);
    let button = ui.add(egui::Button::new(text).frame(false));
    let (rail, _) = ui.allocate_exact_size(egui::vec2(48.0, 4.0), egui::Sense::hover());
    bar(ui, rail, share, look);
    let more = m::progress_more(l);
    if button.on_hover_text(format!("{whole}\n{more}")).clicked() {
        out.push(Intent::Command(Command::DocumentTable));
    }
}

/// Which label what is selected gets, and the key that ends it.
fn arming_ui(ui: &mut Ui, desk: &Desk, look: &Look<'_>) {
    let key = match look.keys(Command::Deselect) {
        none if none.is_empty() => look.command(Command::Deselect, None),
        key => key,
    };
    let scheme = desk.session().scheme();
    let (text, color) = match desk.arming() {
        Arming::Off => return,
        Arming::Asking => (m::status_arming(look.l, &key), look.theme.tokens.accent),
        Arming::Armed(label) => (
            m::status_armed(look.l, &look.label(scheme, label), &key),
            look.tone(scheme, label).line,
        ),
    };
    ui.separator();
    let (dot, _) = ui.allocate_exact_size(egui::Vec2::splat(10.0), egui::Sense::hover());
    ui.painter().circle_filled(dot.center(), 4.0, color);
    ui.label(RichText::new(text).color(look.theme.tokens.text.strong));
}

/// Proposals that were made in the background and wait to be asked for.
fn news_ui(ui: &mut Ui, desk: &Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
    let news = desk.learning.news(desk.session());
    if news == 0 {
        return;
    }
    ui.separator();
    let text = m::status_proposals(look.l, news as u64, &look.keys(Command::Suggest));
    let button = egui::Button::new(RichText::new(text)).frame(false);
    let more = m::status_proposals_more(look.l);
    if ui.add(button).on_hover_text(more).clicked() {
        out.push(Intent::Command(Command::Suggest));
    }
}

/// Line, column and selection, as a person counts them.
fn place(desk: &Desk, look: &Look<'_>) -> String {
    let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
        return String::new();
    };
    if let Some(editor) = &pane.editor {
        return editor.said(look);
    }
    let text = document.text();
    let head = pane.view.head();
    let Some(at) = text.index().position(text, head) else {
        return String::new();
    };
    let (line, column) = (u64::from(at.line) + 1, u64::from(at.column) + 1);
    let place = m::status_place(look.l, line, column);
    let selected = pane
        .view
        .ranges()
        .map_or(0, |ranges| words::characters(text, &ranges));
    match selected {
        0 => place,
        n => format!("{place} · {}", m::status_selected(look.l, n as u64)),
    }
}

/// What a task is called; `None` for what needs no showing.
fn task(kind: Kind, look: &Look<'_>) -> Option<String> {
    Some(match kind {
        Kind::Asking
        | Kind::Models
        | Kind::Measuring
        | Kind::Weighing
        | Kind::Seeking
        | Kind::Searching
        | Kind::Spreading
        | Kind::Siblings
        | Kind::Scripts
        | Kind::Dossier
        | Kind::Faults
        | Kind::Matching
        | Kind::Counting
        | Kind::Totals
        | Kind::Sifting
        | Kind::Concordance
        | Kind::Surveying
        | Kind::Listing
        | Kind::Uses
        | Kind::Rows
        | Kind::Terms
        | Kind::Renaming
        | Kind::Spelling
        | Kind::Words
        | Kind::LookUp
        | Kind::Same => {
            return None;
        }
        Kind::Opening => m::task_opening(look.l),
        Kind::Closing => m::task_closing(look.l),
        Kind::Reading => m::task_reading(look.l),
        Kind::Naming => m::task_names(look.l),
        Kind::Exporting => m::task_exporting(look.l),
        Kind::Rereading => m::task_rereading(look.l),
        Kind::Learning => m::task_learning(look.l),
        Kind::Translating => m::task_translating(look.l),
        Kind::Acting => m::task_acting(look.l),
        Kind::Warming => m::task_warming(look.l),
        Kind::Stepping => m::task_stepping(look.l),
        Kind::Backups => m::task_backups(look.l),
        Kind::Restoring => m::task_restoring(look.l),
        Kind::Checking => m::task_checking(look.l),
        Kind::Scheme => m::task_scheme(look.l),
    })
}

fn running_ui(ui: &mut Ui, running: &Running, name: &str, look: &Look<'_>, out: &mut Vec<Intent>) {
    let progress = running.ticket.progress();
    let (done, total) = (progress.done(), progress.total());
    let text = match total {
        0 => name.to_owned(),
        total => {
            let share = done as f64 / total as f64;
            format!("{name} {}", words::progress(look.l, share.min(1.0)))
        }
    };
    ui.add(egui::Spinner::new().size(12.0));
    ui.label(text);
    let cancel = m::task_cancel(look.l, name);
    if icons::icon_button(ui, Icon::Close, &cancel, None).clicked() {
        out.push(Intent::Cancel(running.ticket.id()));
    }
    let soon = std::time::Duration::from_millis(100);
    ui.ctx().request_repaint_after(soon);
}

fn on_disk_ui(ui: &mut Ui, desk: &Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
    let tokens = &look.theme.tokens;
    let Some(workspace) = desk.workspace() else {
        return;
    };
    let (text, more, color) = match workspace.status() {
        None => (
            m::status_read_only(look.l),
            m::status_read_only_more(look.l),
            tokens.warn,
        ),
        Some(status) => match (&status.error, status.since) {
            (Some(error), _) => (
                m::status_not_saved(look.l),
                explain::store_error(look.l, error, workspace.folder()),
                tokens.error,
            ),
            (None, _) if status.durable < status.submitted => (
                m::status_writing(look.l),
                m::status_writing(look.l),
                tokens.text.weak,
            ),
            (None, Some(since)) => (
                m::status_on_disk_since(look.l, &look.time(since)),
                m::saved_since(look.l, &look.moment(since)),
                tokens.text.weak,
            ),
            (None, None) => (
                m::status_on_disk(look.l),
                m::saved_nothing_new(look.l),
                tokens.text.weak,
            ),
        },
    };
    let button = egui::Button::new(RichText::new(text).color(color)).frame(false);
    if ui.add(button).on_hover_text(more).clicked() {
        out.push(Intent::Command(Command::Saved));
    }
}
