//! Which language a document is translated into.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Align, Id, Key, Layout, Modifiers, RichText, ScrollArea, Ui};

use crate::{
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

use super::{Answer, Given, modal};

const WIDTH: f32 = 380.0;
const ROWS: f32 = 10.0;

#[derive(Debug, Default)]
pub struct TargetLanguage {
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

fn choices(session: &Session, document: &Document, query: &str, look: &Look<'_>) -> Vec<Choice> {
    let l = look.l;
    let likely = likely(session, document);
    let own = document.language().map(Language::primary);
    let mut all: Vec<Choice> = likely
        .iter()
        .map(|language| Choice {
            name: languages::name_of(l, language),
            why: Some(match document.segments_in(language).is_some() {
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
    // A tag that no list has.
    if all.is_empty()
        && let Ok(language) = Language::parse(&query)
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
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let Some(document) = desk.document() else {
            return Answer::Close;
        };
        let title = m::target_language_title(look.l);
        let session = desk.session();
        let out = &mut *given.out;
        modal(ctx, "target language", &title, WIDTH, look, |ui| {
            let (steps, entered) = self.field_ui(ui, look);
            let choices = choices(session, document, &self.query, look);
            let last = choices.len().saturating_sub(1);
            self.moved |= steps != 0;
            self.chosen = self.chosen.saturating_add_signed(steps).min(last);
            ui.add_space(8.0);
            let pressed = self.list_ui(ui, &choices, look);
            let row = pressed.or(entered.then_some(self.chosen));
            match row.and_then(|row| choices.get(row)) {
                Some(choice) => {
                    out.push(Intent::TranslateInto(choice.language.clone()));
                    Answer::Close
                }
                None => Answer::Open,
            }
        })
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
