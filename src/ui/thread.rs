//! A comment with its answers, as the inspector and the list of comments show it.
//! Invariant: what cannot be done now is not offered; nothing here changes the session.

use egui::{Margin, RichText, Ui};

use crate::{
    action::{
        Action, CommentAction,
        overview::{Thread, of_document},
    },
    l10n::messages as m,
    model::{Comment, Document, ReviewerId, Session},
    text::{ByteOffset, TextRange},
};

use super::{
    dialogs::{About, CommentBox, Dialog},
    icons::{Icon, icon_button},
    inspector::parts,
    intent::Intent,
    look::Look,
    theme, widgets,
};

/// So much of a passage is quoted.
const QUOTE: usize = 80;

/// What a thread is shown in.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Scene<'a> {
    pub session: &'a Session,
    pub look: &'a Look<'a>,
    /// Who works here; their own comments can be changed.
    pub by: Option<ReviewerId>,
    pub can_change: bool,
}

/// The passage a comment is on, in one line.
pub fn passage(document: &Document, at: Option<TextRange>) -> Option<String> {
    let text = at?.slice(document.text().as_str())?;
    let short: String = text.chars().take(QUOTE).collect();
    let short: String = short
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    Some(match short.len() < text.len() {
        true => format!("{short}…"),
        false => short,
    })
}

/// The threads that touch a place; with a caret alone those it stands in.
pub fn threads_at(document: &Document, place: Option<TextRange>, head: ByteOffset) -> Vec<Thread> {
    let mut threads = of_document(document);
    threads.retain(|thread| match (thread.at, place) {
        (Some(at), Some(place)) => at.overlaps(place),
        (Some(at), None) => at.contains(head) || at.end() == head,
        (None, _) => false,
    });
    threads
}

/// Who said it and when.
pub fn who(comment: &Comment, scene: &Scene<'_>) -> String {
    let by = comment.by.and_then(|by| scene.session.reviewer(by));
    let name = by.map_or_else(
        || m::comment_nobody(scene.look.l),
        |reviewer| reviewer.name.clone(),
    );
    format!("{name} · {}", scene.look.moment(comment.when))
}

/// The state of a thread in words.
pub fn state(comment: &Comment, look: &Look<'_>) -> String {
    match (comment.resolved, comment.asks()) {
        (true, _) => m::comment_resolved(look.l),
        (false, true) => m::comment_question(look.l),
        (false, false) => m::comment_open(look.l),
    }
}

/// One thread with what can be done about it.
pub fn ui(
    ui: &mut Ui,
    document: &Document,
    thread: &Thread,
    scene: &Scene<'_>,
    out: &mut Vec<Intent>,
) {
    let Some(root) = document.comment(thread.root) else {
        return;
    };
    let look = scene.look;
    let tokens = &look.theme.tokens;
    ui.push_id(thread.root, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        comment_ui(ui, document, root, scene, out);
        for answer in thread.answers.iter().filter_map(|id| document.comment(*id)) {
            let indented = egui::Frame::new().inner_margin(Margin {
                left: 12,
                ..Margin::ZERO
            });
            indented.show(ui, |ui| comment_ui(ui, document, answer, scene, out));
        }
        if !scene.can_change {
            return;
        }
        ui.horizontal(|ui| {
            if widgets::quiet_button(ui, &m::comment_answer(look.l)).clicked() {
                let (document, to) = (document.id, root.id);
                let about = About::Answer { document, to };
                let dialog = CommentBox::new(about, String::new());
                out.push(Intent::OpenDialog(Dialog::Comment(dialog)));
            }
            let words = match root.resolved {
                true => m::comment_reopen(look.l),
                false => m::comment_resolve(look.l),
            };
            if widgets::quiet_button(ui, &words).clicked() {
                out.push(resolve(document, root));
            }
            if root.resolved {
                let text = RichText::new(m::comment_resolved(look.l)).small();
                parts::line_ui(ui, text.color(tokens.ok));
            }
        });
    });
}

/// Closes a thread, or opens it again.
pub fn resolve(document: &Document, root: &Comment) -> Intent {
    Intent::Act(Action::Comment(CommentAction::Resolve {
        document: document.id,
        comment: root.id,
        resolved: !root.resolved,
    }))
}

/// Asks for another text for a comment.
pub fn change(document: &Document, comment: &Comment) -> Intent {
    let (document, id) = (document.id, comment.id);
    let about = About::Change {
        document,
        comment: id,
    };
    let dialog = CommentBox::new(about, comment.text.clone());
    Intent::OpenDialog(Dialog::Comment(dialog))
}

pub fn remove(document: &Document, comment: &Comment) -> Intent {
    Intent::Act(Action::Comment(CommentAction::Remove {
        document: document.id,
        comment: comment.id,
    }))
}

fn comment_ui(
    ui: &mut Ui,
    document: &Document,
    comment: &Comment,
    scene: &Scene<'_>,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let tokens = &look.theme.tokens;
    let color = match comment.resolved {
        true => tokens.text.weak,
        false => tokens.text.normal,
    };
    ui.push_id(comment.id, |ui| {
        parts::from_right_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if scene.can_change && comment.by == scene.by {
                let words = m::comment_remove(look.l);
                if icon_button(ui, Icon::Trash, &words, None).clicked() {
                    out.push(remove(document, comment));
                }
                let words = m::comment_edit(look.l);
                if icon_button(ui, Icon::Pencil, &words, None).clicked() {
                    out.push(change(document, comment));
                }
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let text = RichText::new(who(comment, scene)).small();
                parts::line_ui(ui, text.color(tokens.text.weak));
            });
        });
        let text = RichText::new(&comment.text).color(color);
        parts::words_ui(
            ui,
            match comment.asks() && !comment.resolved {
                true => text.family(theme::bold()),
                false => text,
            },
        );
    });
}
