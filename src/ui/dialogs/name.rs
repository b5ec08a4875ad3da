//! Dialogs that ask for one name: of a new session, of a document or session, of the
//! person who works here.

use crate::{
    action::{Action, DocumentAction},
    l10n::messages as m,
    model::DocumentId,
    ui::{intent::Intent, pick::Purpose, widgets::PressField},
};

use super::{Answer, Given, buttons, modal};

const WIDTH: f32 = 420.0;

#[derive(Debug, Default)]
pub struct NewSession {
    title: String,
    begun: bool,
}

#[derive(Debug)]
pub struct Rename {
    of: Option<DocumentId>,
    title: String,
    begun: bool,
}

#[derive(Debug, Default)]
pub struct Reviewer {
    name: Option<String>,
    begun: bool,
}

/// One field that has the focus when the dialog opens. Gives whether Enter was pressed.
fn asked(ui: &mut egui::Ui, label: &str, value: &mut String, begun: &mut bool) -> bool {
    let response = ui.add(PressField::new(label, value));
    if !*begun {
        response.request_focus();
        *begun = true;
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}

impl NewSession {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let l = given.look.l;
        let title = m::new_session_title(l);
        modal(ctx, "new session", &title, WIDTH, given.look, |ui| {
            let label = m::field_session_title(l);
            let entered = asked(ui, &label, &mut self.title, &mut self.begun);
            ui.label(egui::RichText::new(m::new_session_more(l)).weak());
            let named = !self.title.trim().is_empty();
            let (go, cancel) = buttons(ui, &m::new_session_go(l), &m::cancel(l), named);
            if (go || entered) && named {
                given.out.push(Intent::Pick(Purpose::NewSession {
                    title: self.title.trim().to_owned(),
                }));
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }
}

impl Rename {
    pub fn session(title: String) -> Self {
        Self {
            of: None,
            title,
            begun: false,
        }
    }

    pub fn document(document: DocumentId, title: String) -> Self {
        Self {
            of: Some(document),
            title,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let l = given.look.l;
        let (title, label) = match self.of {
            Some(_) => (m::rename_document(l), m::details_document_title(l)),
            None => (m::rename_session(l), m::field_session_title(l)),
        };
        modal(ctx, "rename", &title, WIDTH, given.look, |ui| {
            let entered = asked(ui, &label, &mut self.title, &mut self.begun);
            let named = !self.title.trim().is_empty();
            let (go, cancel) = buttons(ui, &m::rename_go(l), &m::cancel(l), named);
            if (go || entered) && named {
                let title = self.title.trim().to_owned();
                let action = self.action(title, given);
                given.out.extend(action.map(Intent::Act));
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    fn action(&self, title: String, given: &Given<'_>) -> Option<Action> {
        let Some(id) = self.of else {
            return Some(Action::Document(DocumentAction::RenameSession { title }));
        };
        let document = given.desk.as_ref()?.session().document(id)?;
        let mut metadata = document.metadata().clone();
        metadata.title = title;
        Some(Action::Document(DocumentAction::Metadata {
            document: id,
            metadata,
        }))
    }
}

impl Reviewer {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let l = given.look.l;
        let known = given.look.settings.reviewer.clone();
        let name = self.name.get_or_insert(known);
        let title = m::reviewer_title(l);
        modal(ctx, "reviewer", &title, WIDTH, given.look, |ui| {
            ui.add(egui::Label::new(m::reviewer_more(l)).wrap());
            ui.add_space(8.0);
            let label = m::field_reviewer(l);
            let entered = asked(ui, &label, name, &mut self.begun);
            let (go, cancel) = buttons(ui, &m::reviewer_go(l), &m::reviewer_later(l), true);
            if go || entered {
                given.out.push(Intent::SetReviewer(name.clone()));
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }
}
