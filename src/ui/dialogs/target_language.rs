//! Which language: into which a document is translated or cut, or which one the session works in.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Align, Id, Key, Layout, Modifiers, RichText, ScrollArea, Ui};

use crate::{
    action::command::SegmentsCommand,
    l10n::messages as m,
    model::{Document, Session},
    text::Language,
    ui::{
        inspector::parts,
        intent::Intent,
        languages,
        look::Look,
        widgets::{self, PressEdit},
    },
};

use super::{Answer, Dialog, Given, SessionLanguages, modal, session_languages::set_working};

const WIDTH: f32 = 380.0;
const ROWS: f32 = 10.0;

/// What the language is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum For {
    /// The document that is shown is translated into it.
    #[default]
    Translating,
    /// Documents are cut into segments of it.
    Segments(SegmentsCommand),
    /// The session works in it, too.
    Working,
}

#[derive(Debug, Default)]
pub struct TargetLanguage {
    what_for: For,
    /// The one that was chosen.
    took: Option<Language>,
    query: String,
    chosen: usize,
    begun: bool,
    moved: bool,
}

/// A language to choose.
struct Choice {
    language: Language,
    name: String,
    /// Why it stands above others.
    why: Option<String>,
}

/// Languages that a document may be translated into without asking: those begun in it and the
/// session's working languages, without its own.
pub fn likely(session: &Session, document: &Document) -> Vec<Language> {
    let own = document.language().map(Language::primary);
    let begun = document
        .target_languages()
        .filter(|language| document.segments_in(language).is_some());
    let mut found: Vec<Language> = Vec::new();
    for language in begun.chain(&session.info().working_languages) {
        if own != Some(language.primary()) && !found.contains(language) {
            found.push(language.clone());
        }
    }
    found
}

fn choices(
    session: &Session,
    document: Option<&Document>,
    what_for: For,
    query: &str,
    look: &Look<'_>,
) -> Vec<Choice> {
    let l = look.l;
    let working = &session.info().working_languages;
    let document = document.filter(|_| what_for != For::Working);
    let likely = match document {
        Some(document) => likely(session, document),
        None => working.clone(),
    };
    let own = document.and_then(Document::language).map(Language::primary);
    let begun = |language: &Language| {
        document.is_some_and(|document| document.segments_in(language).is_some())
    };
    let mut all: Vec<Choice> = likely
        .iter()
        // The session works in these already.
        .filter(|_| what_for != For::Working)
        .map(|language| Choice {
            name: languages::name_of(l, language),
            why: Some(match begun(language) {
                true => m::target_language_begun(l),
                false => m::target_language_working(l),
            }),
            language: language.clone(),
        })
        .collect();
    let mut others: Vec<Choice> = languages::COMMON
        .iter()
        .filter(|tag| own != Some(**tag) && likely.iter().all(|it| it.as_str() != **tag))
        .filter_map(|tag| {
            Some(Choice {
                language: Language::parse(tag).ok()?,
                name: languages::name(l, tag)?,
                why: None,
            })
        })
        .collect();
    others.sort_by(|a, b| a.name.cmp(&b.name));
    all.extend(others);
    let query = query.trim().to_lowercase();
    all.retain(|choice| {
        choice.name.to_lowercase().contains(&query)
            || choice.language.as_str().to_lowercase().starts_with(&query)
    });
    // What begins so before what has it inside.
    if !query.is_empty() {
        all.sort_by_key(|choice| {
            let is_tag = choice.language.as_str().eq_ignore_ascii_case(&query);
            (!is_tag, !choice.name.to_lowercase().starts_with(&query))
        });
    }
    // A tag that no list has.
    if all.is_empty()
        && let Ok(language) = Language::parse(&query)
        // Longer ones are words half typed.
        && language.primary().len() <= 3
        && (what_for != For::Working || !working.contains(&language))
    {
        all.push(Choice {
            name: languages::name_of(l, &language),
            language,
            why: None,
        });
    }
    all
}

impl TargetLanguage {
    pub fn asked(what_for: For) -> Self {
        Self {
            what_for,
            ..Self::default()
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let (document, what_for) = (desk.document().map(|it| &**it), self.what_for);
        if document.is_none() && what_for == For::Translating {
            return Answer::Close;
        }
        let title = match what_for {
            For::Working => m::session_languages_which(look.l),
            For::Translating | For::Segments(_) => m::target_language_title(look.l),
        };
        let session = desk.session();
        let out = &mut *given.out;
        let answer = modal(ctx, "target language", &title, WIDTH, look, |ui| {
            let (steps, entered) = self.field_ui(ui, look);
            let choices = choices(session, document, what_for, &self.query, look);
            let last = choices.len().saturating_sub(1);
            self.moved |= steps != 0;
            self.chosen = self.chosen.saturating_add_signed(steps).min(last);
            ui.add_space(8.0);
            let pressed = self.list_ui(ui, &choices, look);
            let row = pressed.or(entered.then_some(self.chosen));
            match row.and_then(|row| choices.get(row)) {
                Some(choice) => {
                    let language = choice.language.clone();
                    match what_for {
                        For::Translating => out.push(Intent::TranslateInto(language)),
                        For::Segments(command) => {
                            out.push(Intent::Segments { command, language });
                        }
                        For::Working => {
                            self.took = Some(language.clone());
                            let mut working = session.info().working_languages.clone();
                            working.push(language);
                            out.push(set_working(working));
                        }
                    }
                    Answer::Close
                }
                None => Answer::Open,
            }
        });
        if answer == Answer::Close && what_for == For::Working {
            // Back to the list it was asked from.
            let list = SessionLanguages::at(self.took.take());
            out.push(Intent::OpenDialog(Dialog::Languages(list)));
            return Answer::Open;
        }
        answer
    }

    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> (isize, bool) {
        let id = Id::unique("target language.field");
        let (mut steps, mut entered) = (0, false);
        if ui.memory(|memory| memory.has_focus(id)) {
            // Before the field takes them for itself.
            ui.input_mut(|input| {
                let down = input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown);
                let up = input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp);
                steps = down as isize - up as isize;
                entered = input.consume_key(Modifiers::NONE, Key::Enter);
            });
        }
        let before = self.query.clone();
        let words = m::target_language_hint(look.l);
        let edit = PressEdit::new(&mut self.query).id(id);
        let response = ui.add(edit.name(&words).hint(&words));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
        }
        if self.query != before {
            (self.chosen, self.moved) = (0, true);
        }
        (steps, entered)
    }

    /// Gives the row that was pressed.
    fn list_ui(&mut self, ui: &mut Ui, choices: &[Choice], look: &Look<'_>) -> Option<usize> {
        let moved = std::mem::take(&mut self.moved);
        let height = look.theme.row_height() * ROWS;
        let mut pressed = None;
        let area = ScrollArea::vertical()
            .id_salt("target language")
            .max_height(height);
        area.auto_shrink(false).show(ui, |ui| {
            ui.set_min_height(height);
            ui.spacing_mut().item_spacing.y = 0.0;
            for (row, choice) in choices.iter().enumerate() {
                let chosen = row == self.chosen;
                let shown = widgets::list_row(ui, chosen, &choice.name, |ui| {
                    parts::line_ui(ui, choice.name.as_str());
                    if let Some(why) = &choice.why {
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            let weak = look.theme.tokens.text.weak;
                            parts::line_ui(ui, RichText::new(why).small().color(weak));
                        });
                    }
                });
                if chosen && moved {
                    shown.response.scroll_to_me(None);
                }
                if shown.response.clicked() {
                    pressed = Some(row);
                }
            }
        });
        pressed
    }
}
