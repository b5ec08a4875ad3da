//! One term, as it is being written.
//! Invariant: what nobody changed here follows the session; what is sent can be kept.

use std::collections::BTreeMap;

use egui::{Key, Label, Modifiers, RichText, ScrollArea, Ui};

use crate::{
    action::{Renamed, TermAction, term},
    explain,
    l10n::messages as m,
    model::{Session, Term, TermId},
    text::Language,
    translate::rename::Rerendered,
    ui::{intent::Intent, languages, look::Look, widgets},
};

use super::{super::line::Line, record};

#[derive(Debug)]
pub(super) struct Form {
    /// `None`: a new one.
    id: Option<TermId>,
    fields: Fields,
    /// As the session has it.
    base: Fields,
    /// What is wrong with the term, and with its language.
    wrong: Option<String>,
    wrong_language: Option<String>,
    /// The field at which something is wrong has the keyboard again.
    mend: bool,
}

/// What is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Fields {
    text: String,
    language: String,
    renderings: Vec<(Language, String)>,
    forbidden: String,
    note: String,
}

impl Fields {
    fn of(session: &Session, term: &Term) -> Self {
        Self {
            text: term.text.clone(),
            language: term.language.as_str().to_owned(),
            renderings: renderings(session, &term.renderings),
            forbidden: term.forbidden.join("\n"),
            note: term.note.clone(),
        }
    }
}

/// A field for each working language, and for others that have a rendering.
fn renderings(session: &Session, of: &BTreeMap<Language, String>) -> Vec<(Language, String)> {
    let working = &session.info().working_languages;
    let others = of.keys().filter(|language| !working.contains(language));
    working
        .iter()
        .chain(others)
        .map(|language| {
            (
                language.clone(),
                of.get(language).cloned().unwrap_or_default(),
            )
        })
        .collect()
}

impl Form {
    pub fn of(session: &Session, term: &Term) -> Self {
        let fields = Fields::of(session, term);
        Self {
            id: Some(term.id),
            base: fields.clone(),
            fields,
            wrong: None,
            wrong_language: None,
            mend: false,
        }
    }

    pub fn new(session: &Session, language: Option<Language>, text: String) -> Self {
        let language = language.map_or_else(String::new, |it| it.as_str().to_owned());
        let base = Fields {
            language,
            renderings: renderings(session, &BTreeMap::new()),
            ..Fields::default()
        };
        Self {
            id: None,
            fields: Fields {
                text: text.split_whitespace().collect::<Vec<_>>().join(" "),
                ..base.clone()
            },
            base,
            wrong: None,
            wrong_language: None,
            mend: false,
        }
    }

    pub fn id(&self) -> Option<TermId> {
        self.id
    }

    /// Writes a rendering into its field.
    pub fn render(&mut self, language: &Language, text: String) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut fields = self.fields.renderings.iter_mut();
        match fields.find(|(own, _)| own == language) {
            Some((_, field)) => *field = text,
            None => self.fields.renderings.push((language.clone(), text)),
        }
    }

    /// Takes in what the session has by now.
    pub fn meet(&mut self, session: &Session, term: &Term) {
        let now = Fields::of(session, term);
        if now == self.base {
            return;
        }
        if self.fields == self.base {
            self.fields = now.clone();
        }
        self.base = now;
    }

    /// The renderings are those the session has; all else that was typed stays.
    pub fn not_renamed(&mut self) {
        self.fields.renderings.clone_from(&self.base.renderings);
    }

    pub fn is_changed(&self, session: &Session) -> bool {
        let there = self.id.is_none_or(|id| session.term(id).is_some());
        there && self.fields != self.base
    }

    /// What to send, with language and text of the term. `None`: it cannot be kept, and why is
    /// said at its field.
    pub fn sent(
        &mut self,
        session: &Session,
        look: &Look<'_>,
    ) -> Option<(Intent, Language, String)> {
        (self.wrong, self.wrong_language) = (None, None);
        self.mend = true;
        let fields = &self.fields;
        let text = fields.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let tag = fields.language.trim();
        let language = Language::parse(tag).ok();
        if language.is_none() {
            self.wrong_language = Some(explain::bad_language(look.l, tag));
        }
        if text.is_empty() {
            self.wrong = Some(m::error_empty_term(look.l));
        }
        let language = language.filter(|_| !text.is_empty())?;
        let known = term::same(session, &language, &text);
        if known.is_some_and(|known| Some(known.id) != self.id) {
            self.wrong = Some(m::error_term_exists(look.l, &text));
            return None;
        }
        let filled = fields.renderings.iter();
        let filled = filled.filter(|(_, text)| !text.trim().is_empty());
        let renderings: BTreeMap<Language, String> = filled
            .map(|(language, text)| (language.clone(), text.trim().to_owned()))
            .collect();
        let forbidden: Vec<String> = fields.forbidden.lines().map(str::to_owned).collect();
        let note = fields.note.clone();
        self.mend = false;
        let sent = (language.clone(), text.clone());
        let intent = match self.id {
            None => Intent::Terms(TermAction::Add {
                language,
                text,
                renderings,
                forbidden,
                note,
            }),
            Some(id) => {
                let to = Term {
                    id,
                    language,
                    text,
                    renderings,
                    forbidden,
                    note,
                };
                let renamed = session
                    .term(id)
                    .is_some_and(|from| Rerendered::term(from, &to).any().is_some());
                match renamed {
                    true => Intent::Rename(Renamed::Term(to)),
                    false => Intent::Terms(TermAction::Change(to)),
                }
            }
        };
        Some((intent, sent.0, sent.1))
    }

    /// The fields; says whether what is typed is to be saved.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        height: f32,
        focus: bool,
        can_change: bool,
        look: &Look<'_>,
    ) -> bool {
        let l = look.l;
        let before = self.fields.clone();
        let changed = self.is_changed(session);
        let mut entered = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let buttons = ui.spacing().interact_size.y + 12.0;
        let area = ScrollArea::vertical()
            .id_salt("term")
            .auto_shrink(false)
            .max_height(height - buttons);
        area.show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            ui.add_enabled_ui(can_change, |ui| {
                let of = record(self.id);
                let mut line = |ui: &mut Ui, field: Line<'_>| {
                    let response = field.ui(ui, of, look);
                    let enter =
                        response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                    entered |= enter;
                    response
                };
                let fields = &mut self.fields;
                // Where something is to be filled in.
                let bare = fields.text.is_empty();
                let first = fields
                    .renderings
                    .iter()
                    .position(|(_, text)| text.is_empty());
                let first = first.filter(|_| !bare && self.id.is_none());
                let field = Line::new("term.text", m::terms_text(l), &mut fields.text);
                let text = line(ui, field.wrong(self.wrong.as_deref()));
                let hint = m::terms_language_hint(l, "de");
                let field = Line::new("term.language", m::terms_language(l), &mut fields.language);
                let tag = field.hint(&hint).wrong(self.wrong_language.as_deref());
                let tag = line(ui, tag);
                if std::mem::take(&mut self.mend) {
                    match self.wrong {
                        Some(_) => text.request_focus(),
                        None => tag.request_focus(),
                    }
                }
                let mut begins = (focus && first.is_none()).then_some(text);
                for (place, (language, rendering)) in fields.renderings.iter_mut().enumerate() {
                    let words = m::terms_rendering(l, &languages::name_of(l, language));
                    let response = line(
                        ui,
                        Line::new(("term.rendering", language.as_str()), words, rendering),
                    );
                    if focus && first == Some(place) {
                        begins = Some(response);
                    }
                }
                if fields.renderings.is_empty() {
                    let weak = look.theme.tokens.text.weak;
                    let words = RichText::new(m::terms_no_working_language(l)).color(weak);
                    ui.add(Label::new(words).wrap());
                }
                let field = Line::new(
                    "term.forbidden",
                    m::terms_forbidden(l),
                    &mut fields.forbidden,
                );
                field.rows(2).ui(ui, of, look);
                let field = Line::new("term.note", m::terms_note(l), &mut fields.note);
                field.rows(2).ui(ui, of, look);
                if let Some(response) = begins {
                    response.request_focus();
                }
            });
        });
        if self.fields != before {
            (self.wrong, self.wrong_language) = (None, None);
        }
        ui.add_space(8.0);
        let words = match self.id {
            Some(_) => m::terms_save(l),
            None => m::terms_add(l),
        };
        let save = |ui: &mut Ui| match changed {
            true => widgets::primary_button(ui, &words),
            false => ui.button(&words),
        };
        let pressed = ui
            .add_enabled_ui(can_change && changed, save)
            .inner
            .clicked();
        pressed || entered
    }
}
