//! The panel beside the segments: what helps with the active one.
//! Invariant: every row has the key that takes it over, and does the same when it is pressed.

use egui::{Align, Frame, Id, Layout, Margin, RichText, ScrollArea, Ui};

use crate::{
    action::{
        command::{Command, TranslateCommand as C},
        translate::{Rendered, SegmentName, SegmentTerm},
    },
    l10n::messages as m,
    model::{Document, ReviewerId, Session},
    ui::{
        icons::{self, Icon},
        inspector::parts,
        intent::Intent,
        look::Look,
        theme::Tone,
        thread, widgets,
        widgets::PressEdit,
    },
};

use super::{Editor, matches::match_ui};

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
            let there = self.draft.text.contains(name.target.as_str());
            name_ui(ui, place, name, there, given, out);
        }
        if !self.terms.is_empty() {
            widgets::section_header(ui, &m::segment_terms(l));
        }
        for (place, term) in self.terms.iter().enumerate() {
            let there = self.draft.text.contains(term.target.as_str());
            term_ui(ui, self.names.len() + place, term, there, given, out);
        }
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

/// A name: how it is written in the target language, and whether it stands there.
fn name_ui(
    ui: &mut Ui,
    place: usize,
    name: &SegmentName,
    there: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let (l, tokens) = (look.l, &look.theme.tokens);
    let how = match name.how {
        Rendered::Approved => m::segment_name_approved(l),
        Rendered::Name => m::segment_name_alias(l),
        Rendered::Canonical => m::segment_name_canonical(l),
        Rendered::AsIs => m::segment_name_as_is(l),
    };
    let told = m::segment_name_row(l, &name.source, &name.target, &how);
    let color = match name.how {
        Rendered::AsIs => tokens.text.weak,
        _ => tokens.text.strong,
    };
    let text = RichText::new(&name.target).color(color);
    let tone = look.tone(given.session.scheme(), &name.label);
    row_ui(ui, place, (text, told), Some(tone), there, given, out);
}

/// A free term: how it is rendered, and whether that stands there.
fn term_ui(
    ui: &mut Ui,
    place: usize,
    term: &SegmentTerm,
    there: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let mut told = m::segment_term_row(look.l, &term.source, &term.target);
    if !term.note.is_empty() {
        told = format!("{told}\n{}", term.note);
    }
    let text = RichText::new(&term.target).color(look.theme.tokens.text.strong);
    row_ui(ui, place, (text, told), None, there, given, out);
}

/// What can be written at the caret: with its key, and a mark where it stands already.
fn row_ui(
    ui: &mut Ui,
    place: usize,
    (text, told): (RichText, String),
    tone: Option<Tone>,
    there: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let (l, tokens) = (look.l, &look.theme.tokens);
    let command = u8::try_from(place)
        .ok()
        .filter(|place| *place < crate::action::command::translate::PLACES)
        .map(|place| Command::Translate(C::Name(place)));
    let keys = command.map_or_else(String::new, |command| look.keys(command));
    let response = ui
        .push_id(("name", place), |ui| {
            widgets::list_row(ui, false, &told, |ui| {
                if let Some(tone) = tone {
                    parts::dot_ui(ui, tone);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if !keys.is_empty() {
                        widgets::key_hint(ui, &keys);
                    }
                    if there {
                        icons::show(ui, Icon::Check, 14.0, tokens.ok);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        parts::line_ui(ui, text);
                    });
                });
            })
            .response
        })
        .inner;
    let mut more = told;
    if there {
        more = format!("{more}\n{}", m::segment_name_there(l));
    }
    let response = response.on_hover_text(more);
    if let Some(command) = command.filter(|_| response.clicked()) {
        out.push(Intent::Command(command));
    }
}
