//! The panel beside the segments: what helps with the active one.
//! Invariant: every row has the key that takes it over, and does the same when it is pressed.

use egui::{Frame, Id, Margin, RichText, ScrollArea, Ui};

use crate::{
    action::command::{Command, TranslateCommand as C},
    l10n::messages as m,
    model::{Document, ReviewerId, Session},
    ui::{
        icons::Icon, inspector::parts, intent::Intent, look::Look, thread, widgets,
        widgets::PressEdit,
    },
};

use super::{
    Editor,
    matches::match_ui,
    naming::{name_ui, term_ui},
};

/// What it is given in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Beside<'a> {
    pub document: &'a Document,
    pub session: &'a Session,
    pub look: &'a Look<'a>,
    pub by: Option<ReviewerId>,
    pub may_change: bool,
}

/// The whole panel.
pub fn ui(ui: &mut Ui, editor: &mut Editor, given: &Beside<'_>, out: &mut Vec<Intent>) {
    ScrollArea::vertical()
        .id_salt(Id::unique("translate aside"))
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::new()
                .inner_margin(Margin::symmetric(12, 4))
                .show(ui, |ui| editor.aside_ui(ui, given, out));
        });
}

/// What belongs here where there is nothing.
fn nothing_ui(ui: &mut Ui, words: String, look: &Look<'_>) {
    let weak = look.theme.tokens.text.weak;
    parts::words_ui(ui, RichText::new(words).color(weak));
}

impl Editor {
    fn aside_ui(&mut self, ui: &mut Ui, given: &Beside<'_>, out: &mut Vec<Intent>) {
        let l = given.look.l;
        let Some(at) = self.range(given.document) else {
            ui.add_space(8.0);
            nothing_ui(ui, m::segment_none_chosen(l), given.look);
            return;
        };
        widgets::section_header(ui, &m::segment_matches(l));
        if self.suggestions.is_empty() {
            nothing_ui(ui, m::segment_no_matches(l), given.look);
        }
        for (place, suggestion) in self.suggestions.iter().enumerate() {
            match_ui(ui, place, suggestion, given, out);
        }
        widgets::section_header(ui, &m::segment_names(l));
        if self.names.is_empty() {
            nothing_ui(ui, m::segment_no_names(l), given.look);
        }
        for (place, name) in self.names.iter().enumerate() {
            let of = self.live.of_name(name);
            name_ui(
                ui,
                place,
                name,
                of,
                !self.draft.text.trim().is_empty(),
                given,
                out,
            );
        }
        if !self.terms.is_empty() {
            widgets::section_header(ui, &m::segment_terms(l));
        }
        for (place, term) in self.terms.iter().enumerate() {
            let there = self.draft.text.contains(term.target.as_str());
            term_ui(ui, self.names.len() + place, term, there, given, out);
        }
        self.findings_ui(ui, given, out);
        self.comments_ui(ui, at, given, out);
        self.note_ui(ui, given);
    }

    fn comments_ui(
        &self,
        ui: &mut Ui,
        at: crate::text::TextRange,
        given: &Beside<'_>,
        out: &mut Vec<Intent>,
    ) {
        let look = given.look;
        widgets::section_header(ui, &m::segment_comments(look.l));
        let threads = thread::threads_at(given.document, Some(at), at.start());
        let scene = thread::Scene {
            session: given.session,
            look,
            by: given.by,
            can_change: given.may_change,
        };
        for thread in &threads {
            thread::ui(ui, given.document, thread, &scene, out);
            ui.add_space(4.0);
        }
        let command = Command::Translate(C::Comment);
        let (words, keys) = (look.command(command, None), look.keys(command));
        ui.add_enabled_ui(given.may_change, |ui| {
            // Beside its key there is no room for the words in every language.
            let button = parts::row_button_ui(ui, Icon::Note, &words, "").on_hover_text(keys);
            if button.clicked() {
                out.push(Intent::Command(command));
            }
        });
    }

    fn note_ui(&mut self, ui: &mut Ui, given: &Beside<'_>) {
        let l = given.look.l;
        let name = m::segment_notes(l);
        widgets::section_header(ui, &name);
        ui.add_space(2.0);
        let record = self.active.map(|(_, id)| Id::unique(("segment note", id)));
        let hint = m::segment_note_hint(l);
        let mut field = PressEdit::new(&mut self.draft.note)
            .id(Id::unique("translate.note"))
            .name(&name)
            .hint(&hint)
            .rows(2);
        if let Some(record) = record {
            field = field.record(record);
        }
        let response = ui
            .add_enabled_ui(given.may_change, |ui| ui.add(field))
            .inner;
        if std::mem::take(&mut self.want.note) {
            self.typing = false;
            response.request_focus();
        }
    }
}
