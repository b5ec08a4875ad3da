//! What goes to the clipboard: the selection, plain or with its tags.
//! Invariant: nothing in the session or the view changes by it.

use crate::{
    action::mark_up,
    explain,
    l10n::messages as m,
    model::{Mention, Status},
    ui::shell::Notice,
};

use super::App;

impl App {
    pub(super) fn copy(&mut self, ctx: &egui::Context) {
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let text = pane
            .view
            .ranges()
            .and_then(|ranges| ranges.quote(document.text()));
        if let Some(text) = text {
            ctx.copy_text(text);
        }
    }

    /// Copies the selection, or the whole document, with its tags written into the text:
    /// those of the mentions that are shown.
    pub(super) fn copy_tagged(&mut self, ctx: &egui::Context) {
        let look = self.look();
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let session = desk.session();
        let rejected = look.settings.reader.show_rejected;
        let about = |mention: &Mention| {
            if mention.status == Status::Rejected && !rejected {
                return None;
            }
            let mut about = look.label(session.scheme(), &mention.label);
            if let Some(entity) = mention.entity.and_then(|id| session.entity(id)) {
                about.push_str(": ");
                about.push_str(&entity.name);
            }
            if mention.status != Status::Confirmed {
                about.push_str(", ");
                about.push_str(&explain::status(look.l, mention.status));
            }
            Some(about)
        };
        let marked = mark_up(document, pane.view.ranges().as_ref(), about);
        let said = m::copied_tagged(&self.l, marked.mentions as u64);
        ctx.copy_text(marked.text);
        self.notices.say(Notice::done(said));
    }
}
