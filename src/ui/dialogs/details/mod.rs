//! What is known of a document: its metadata, what an import found and left for a person
//! to decide, passages left out, pictures, the file it came from.
//! Invariant: decisions, the status and what is chosen take effect at once; the fields all together, when
//! they are applied.
//!
//! | file | holds |
//! |---|---|
//! | `form` | the fields while they are written |
//! | `fields` | how they are shown, each with what was found for it |
//! | `labels` | labels of the whole document |
//! | `passages` | passages left out, or proposed to be |
//! | `pictures` | pictures that came with the document |

mod fields;
mod form;
mod labels;
mod passages;
mod pictures;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{RichText, ScrollArea, Ui};

use crate::{
    action::{Action, DocumentAction, command::Command},
    l10n::messages as m,
    model::{Document, DocumentId, Session},
    ui::{
        dialogs::{Dialog, EncodingChoice},
        documents,
        intent::Intent,
        look::Look,
        widgets,
    },
};

use super::{Answer, Given, buttons, modal};
use form::Form;
use labels::Labels;
use pictures::Pictures;

const WIDTH: f32 = 720.0;
/// What title, buttons and margins of the dialog take, in points.
const AROUND: f32 = 220.0;

#[derive(Debug)]
pub struct Details {
    of: DocumentId,
    form: Option<Box<Form>>,
    labels: Labels,
    pictures: Pictures,
    begun: bool,
    /// There is more than fits, and a scroll bar beside it.
    scrolls: bool,
}

/// What the parts of the dialog are given.
struct Part<'a> {
    document: &'a Arc<Document>,
    session: &'a Session,
    look: &'a Look<'a>,
    /// Whether the document may be changed.
    may: bool,
    out: &'a mut Vec<Intent>,
}

impl Part<'_> {
    fn act(&mut self, action: DocumentAction) {
        self.out.push(Intent::Act(Action::Document(action)));
    }
}

impl Details {
    pub fn of(document: DocumentId) -> Self {
        Self {
            of: document,
            form: None,
            labels: Labels::default(),
            pictures: Pictures::default(),
            begun: false,
            scrolls: false,
        }
    }

    /// The document it is about.
    pub fn document(&self) -> DocumentId {
        self.of
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref_mut() else {
            return Answer::Close;
        };
        let now = desk.circumstances(look.settings.reader.show_rejected);
        let Some(document) = desk.session().document(self.of).cloned() else {
            return Answer::Close;
        };
        let folder = desk
            .workspace()
            .map(|workspace| workspace.folder().to_owned());
        let mut part = Part {
            document: &document,
            session: desk.session(),
            look,
            may: Command::RenameDocument.applies(&now).is_ok(),
            out: given.out,
        };
        let form = self
            .form
            .get_or_insert_with(|| Box::new(Form::of(document.metadata())));
        form.follow(document.metadata());
        let pictures = &mut self.pictures;
        let labels = &mut self.labels;
        let scrolls = &mut self.scrolls;
        let begun = std::mem::replace(&mut self.begun, true);
        let title = m::details_title(look.l);
        modal(ctx, "details", &title, WIDTH, look, |ui| {
            let room = (ctx.content_rect().height() - AROUND).max(160.0);
            let mut did = fields::Did::default();
            let bar = if *scrolls { 12.0 } else { 0.0 };
            if let Some(picture) = pictures.large(&document.head().pictures) {
                pictures.large_ui(ui, picture, room, look);
                return foot_ui(ui, form, labels, false, &mut part);
            }
            let shown = ScrollArea::vertical()
                .max_height(room)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    // The scroll bar lies beside, not over, what is shown.
                    ui.set_max_width(ui.available_width() - bar);
                    did = fields::ui(ui, form, !begun, &mut part);
                    status_ui(ui, &mut part);
                    did.entered |= labels.ui(ui, &mut part);
                    did.leave |= passages::ui(ui, &mut part);
                    if let Some(folder) = folder
                        && !document.head().pictures.is_empty()
                    {
                        widgets::section_header(ui, &m::details_pictures(look.l));
                        pictures.ui(ui, &document.head().pictures, folder, look);
                    }
                    did.leave |= source_ui(ui, &mut part);
                });
            *scrolls = shown.content_size.y > shown.inner_rect.height() + 0.5;
            if did.leave {
                return Answer::Close;
            }
            foot_ui(ui, form, labels, did.entered, &mut part)
        })
    }
}

/// The buttons, and what they or Enter do.
fn foot_ui(
    ui: &mut Ui,
    form: &Form,
    labels: &Labels,
    entered: bool,
    part: &mut Part<'_>,
) -> Answer {
    let l = part.look.l;
    let changed = form.changed() || labels.changed();
    let labelled = labels.read(part.document, part.session.scheme());
    let read = form.read().zip(labelled);
    let ready = changed && read.is_some() && part.may;
    let leave = match changed {
        true => m::cancel(l),
        false => m::details_close(l),
    };
    let (apply, cancel) = buttons(ui, &m::details_apply(l), &leave, ready);
    if let Some((metadata, written)) = read.filter(|_| ready && (apply || entered)) {
        let document = part.document.id;
        if form.changed() {
            part.act(DocumentAction::Metadata { document, metadata });
        }
        if labels.changed() {
            let labels = written;
            part.act(DocumentAction::Labels { document, labels });
        }
        return Answer::Close;
    }
    // Enter on a form nobody has changed: there is nothing more to do.
    match cancel || (entered && !changed) {
        true => Answer::Close,
        false => Answer::Open,
    }
}

fn status_ui(ui: &mut Ui, part: &mut Part<'_>) {
    let l = part.look.l;
    let name = m::documents_filter_status(l);
    ui.add_space(12.0);
    ui.label(
        RichText::new(&name)
            .small()
            .color(part.look.theme.tokens.text.weak),
    );
    let words = documents::STATUSES.map(|status| documents::status(l, status));
    let words = words.each_ref().map(String::as_str);
    let here = part.document.head().status;
    let mut chosen = documents::STATUSES
        .iter()
        .position(|status| *status == here)
        .unwrap_or(0);
    let response = ui
        .add_enabled_ui(part.may, |ui| {
            widgets::segmented(ui, &name, &words, &mut chosen)
        })
        .inner;
    if response.changed()
        && let Some(&status) = documents::STATUSES.get(chosen)
    {
        let document = part.document.id;
        part.act(DocumentAction::Status { document, status });
    }
}

/// The file the document came from. Says whether the dialog gives way to another.
fn source_ui(ui: &mut Ui, part: &mut Part<'_>) -> bool {
    let l = part.look.l;
    let weak = part.look.theme.tokens.text.weak;
    let document = part.document;
    widgets::section_header(ui, &m::details_source(l));
    let Some(source) = &document.head().source else {
        ui.label(RichText::new(m::details_no_source(l)).color(weak));
        return false;
    };
    let mut leave = false;
    let unknown = m::details_unknown(l);
    let hash: String = source.hash.to_string().chars().take(12).collect();
    let rows = [
        (m::details_file(l), source.file.clone()),
        (m::details_size(l), m::details_bytes(l, source.bytes)),
        (m::details_hash(l), hash),
    ];
    egui::Grid::new("source")
        .num_columns(2)
        .spacing([16.0, 4.0])
        .min_row_height(20.0)
        .show(ui, |ui| {
            for (name, value) in rows {
                ui.label(RichText::new(name).color(weak));
                ui.add(egui::Label::new(&value).truncate())
                    .on_hover_text(value);
                ui.end_row();
            }
            ui.label(RichText::new(m::details_encoding(l)).color(weak));
            ui.horizontal(|ui| {
                ui.label(match source.encoding.is_empty() {
                    true => unknown.as_str(),
                    false => source.encoding.as_str(),
                });
                let change = egui::Button::new(m::details_change_encoding(l));
                if ui.add_enabled(part.may, change).clicked() {
                    let dialog = Dialog::Encoding(EncodingChoice::of(document.id));
                    part.out.push(Intent::OpenDialog(dialog));
                    leave = true;
                }
            });
            ui.end_row();
        });
    leave
}
