//! Saying something about what is at hand.

use crate::{
    text::TextRange,
    ui::dialogs::{About, CommentBox, Dialog},
};

use super::App;

impl App {
    /// Asks for a comment on what is selected, else on the mention at hand, else on the
    /// document.
    pub(super) fn ask_comment(&mut self) {
        let rejected = self.settings.get().reader.show_rejected;
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let at_hand = pane.view.at_hand(document, rejected);
        let selected = pane.view.ranges().map(|ranges| ranges.bounds());
        let mention = at_hand.first().map(|mention| mention.ranges.bounds());
        let at: Option<TextRange> = selected.or(mention);
        let document = document.id;
        let dialog = CommentBox::new(About::New { document, at }, String::new());
        self.dialog = Some(Dialog::Comment(dialog));
    }
}
