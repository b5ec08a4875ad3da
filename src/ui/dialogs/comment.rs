//! Writing a comment, an answer, or another text for one's own.
//! Invariant: nothing is said before Ctrl+Enter or the button; an empty text is not said.

use egui::{Id, Key, Modifiers, RichText};

use crate::{
    action::{Action, CommentAction},
    explain,
    l10n::messages as m,
    model::{CommentId, DocumentId, Session},
    text::TextRange,
    ui::{intent::Intent, look::Look, thread, widgets::PressEdit},
};

use super::{Answer, Given, buttons, modal};

const WIDTH: f32 = 480.0;

/// What is written about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A passage, or the document.
    New {
        document: DocumentId,
        at: Option<TextRange>,
    },
    Answer {
        document: DocumentId,
        to: CommentId,
    },
    Change {
        document: DocumentId,
        comment: CommentId,
    },
}

#[derive(Debug)]
pub struct CommentBox {
    about: About,
    text: String,
    begun: bool,
}

impl CommentBox {
    pub fn new(about: About, text: String) -> Self {
        Self {
            about,
            text,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let l = look.l;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let (title, go) = match self.about {
            About::New { .. } => (m::comment_new_title(l), m::comment_new_go(l)),
            About::Answer { .. } => (m::comment_answer_title(l), m::comment_answer(l)),
            About::Change { .. } => (m::comment_change_title(l), m::comment_change_go(l)),
        };
        let quote = self.quote(desk.session(), look);
        let out = &mut *given.out;
        modal(ctx, "comment", &title, WIDTH, look, |ui| {
            let weak = look.theme.tokens.text.weak;
            ui.add(egui::Label::new(RichText::new(quote).color(weak)).wrap());
            ui.add_space(8.0);
            let id = Id::unique("comment.text");
            // Before the field takes it for a new line.
            let entered = ui.memory(|memory| memory.has_focus(id))
                && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
            let (name, hint) = (m::comment_text(l), m::comment_hint(l));
            let field = PressEdit::new(&mut self.text)
                .id(id)
                .name(&name)
                .hint(&hint);
            let response = ui.add(field.rows(4));
            if !std::mem::replace(&mut self.begun, true) {
                response.request_focus();
            }
            ui.add_space(4.0);
            let chord = "Ctrl+Enter".parse().map(|chord| explain::chord(l, chord));
            let words = m::comment_keys(l, &chord.unwrap_or_default());
            ui.label(RichText::new(words).small().color(weak));
            let said = !self.text.trim().is_empty();
            let (pressed, cancel) = buttons(ui, &go, &m::cancel(l), said);
            if (pressed || entered) && said {
                let text = std::mem::take(&mut self.text);
                let action = self.action(text);
                out.push(Intent::Act(Action::Comment(action)));
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    fn action(&self, text: String) -> CommentAction {
        match self.about {
            About::New { document, at } => CommentAction::Add { document, at, text },
            About::Answer { document, to } => CommentAction::Answer { document, to, text },
            About::Change { document, comment } => CommentAction::Change {
                document,
                comment,
                text,
            },
        }
    }

    /// What it is about, in a line or two.
    fn quote(&self, session: &Session, look: &Look<'_>) -> String {
        let l = look.l;
        let (About::New { document, .. }
        | About::Answer { document, .. }
        | About::Change { document, .. }) = self.about;
        let Some(document) = session.document(document) else {
            return String::new();
        };
        let on = |at| match thread::passage(document, at) {
            Some(passage) => m::comment_on_passage(l, &passage),
            None => m::comment_on_document(l, document.display_title()),
        };
        match self.about {
            About::New { at, .. } => on(at),
            About::Answer { to, .. } => {
                let comment = document.comment(to);
                comment.map_or_else(String::new, |comment| comment.text.clone())
            }
            About::Change { comment, .. } => on(document.comment(comment).and_then(|it| it.at)),
        }
    }
}
