//! What is being typed into a field, and when it is done.
//! Invariant: a field that was left is handed over once, and only if its text is another;
//! also where the field was no longer shown when it was left.

use egui::{Id, Key, Modifiers, Response, Ui};

use crate::{
    model::{DocumentId, EntityId, MentionId, RelationId},
    text::Language,
    ui::widgets::PressEdit,
};

/// What a field is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    Note(DocumentId, MentionId),
    Attribute(DocumentId, MentionId, String),
    RelationNote(DocumentId, RelationId),
    Name(EntityId),
    NameText(EntityId, usize),
    NameLanguage(EntityId, usize),
    Rendering(EntityId, Language),
    ExternalId(EntityId),
    EntityNote(EntityId),
}

/// A field that was left with another text than it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub subject: Subject,
    /// What the field said before.
    pub was: String,
    pub text: String,
}

#[derive(Debug)]
struct Draft {
    subject: Subject,
    was: String,
    text: String,
    seen: bool,
}

/// The one field that is being typed into.
#[derive(Debug, Default)]
pub struct Drafts {
    open: Option<Draft>,
    done: Vec<Done>,
}

/// How a field is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape<'a> {
    pub name: &'a str,
    pub hint: &'a str,
    pub rows: usize,
    /// What is typed is not what is wanted.
    pub wrong: bool,
}

impl Drafts {
    /// What is being typed into a field, if it is this one.
    pub fn text(&self, subject: &Subject) -> Option<&str> {
        let open = self.open.as_ref().filter(|draft| draft.subject == *subject);
        open.map(|draft| draft.text.as_str())
    }

    /// A field of the whole width that says `now` unless it is being typed into.
    pub fn field_ui(
        &mut self,
        ui: &mut Ui,
        id: Id,
        subject: Subject,
        now: &str,
        shape: Shape<'_>,
    ) -> Response {
        let own = self.open.take_if(|draft| draft.subject == subject);
        let was_open = own.is_some();
        let (mut text, was) = match own {
            Some(draft) => (draft.text, draft.was),
            None => (now.to_owned(), now.to_owned()),
        };
        let focused = ui.memory(|memory| memory.has_focus(id));
        let command = Modifiers::COMMAND;
        let entered = focused && ui.input_mut(|input| input.consume_key(command, Key::Enter));
        let edit = PressEdit::new(&mut text)
            .id(id)
            .record(Id::unique(&subject))
            .name(shape.name)
            .hint(shape.hint)
            .rows(shape.rows)
            .wrong(shape.wrong);
        let response = ui.add(edit);
        if entered {
            ui.memory_mut(|memory| memory.surrender_focus(id));
        }
        let stays = ui.memory(|memory| memory.has_focus(id));
        if stays {
            // Another field's draft, if any, was left to get here.
            self.leave();
            self.open = Some(Draft {
                subject,
                was,
                text,
                seen: true,
            });
        } else if was_open || text != was {
            self.hand_over(subject, was, text);
        }
        response
    }

    /// To be called when everything was drawn: what is no longer shown was left.
    pub fn end_frame(&mut self) {
        match &mut self.open {
            Some(draft) if draft.seen => draft.seen = false,
            Some(_) => self.leave(),
            None => {}
        }
    }

    /// Leaves the field that is being typed into, if any.
    pub fn leave(&mut self) {
        if let Some(draft) = self.open.take() {
            self.hand_over(draft.subject, draft.was, draft.text);
        }
    }

    /// What was left since.
    pub fn take(&mut self) -> Vec<Done> {
        std::mem::take(&mut self.done)
    }

    fn hand_over(&mut self, subject: Subject, was: String, text: String) {
        if text != was {
            self.done.push(Done { subject, was, text });
        }
    }
}

/// Text in one line and not longer than `most` characters.
pub fn one_line(text: &str, most: usize) -> String {
    use unicode_segmentation::UnicodeSegmentation as _;
    let mut line = String::new();
    for (n, cluster) in text.graphemes(true).enumerate() {
        if n == most {
            line.push('…');
            break;
        }
        match cluster {
            "\n" | "\r\n" | "\t" => line.push(' '),
            cluster => line.push_str(cluster),
        }
    }
    line
}
