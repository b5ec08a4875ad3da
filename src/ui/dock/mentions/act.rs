//! What is done to the mentions that are ticked, or to the one at hand.
//! Invariant: one step for all of them, and it can be taken back.

use crate::{
    action::{
        AcrossAction,
        command::{Chord, Command, KeyMap},
    },
    l10n::messages as m,
    model::{DocumentId, MentionId, Status},
    ui::{
        dialogs::{Dialog, LinkWith, TagWith},
        dock::{
            Given,
            act::{is_for_mentions, menu_ui},
        },
        intent::Intent,
    },
};

use super::Mentions;

/// The command a chord stands for in the table: those of the reader, but for Enter, which
/// goes to the place.
pub fn command(chord: Chord, keymap: &KeyMap) -> Option<Command> {
    let is = |text: &str| text.parse::<Chord>().is_ok_and(|own| own == chord);
    if is("C") || is("Ctrl+Enter") {
        return Some(Command::Confirm);
    }
    if is("Enter") {
        return None;
    }
    let heard = keymap.hear(chord, true)?;
    is_for_mentions(heard.command).then_some(heard.command)
}

impl Mentions {
    /// What is ticked, or the row at hand.
    fn taken(&self, given: &Given<'_, '_>) -> Vec<(DocumentId, MentionId)> {
        let session = given.desk.session();
        if !self.ticks.is_empty() {
            return self.ticks.mentions(&self.order, session);
        }
        // The row that was at hand when the key was pressed: others may have come in since.
        self.chosen
            .map(|row| (row.document, row.mention))
            .into_iter()
            .collect()
    }

    pub fn act(&mut self, command: Command, given: &mut Given<'_, '_>) {
        let mentions = self.taken(given);
        if mentions.is_empty() {
            return;
        }
        let status = |mentions, status| AcrossAction::Status { mentions, status };
        let action = match command {
            Command::Tag(slot) => {
                let labels = &given.desk.session().scheme().labels;
                let Some(label) = labels.get(usize::from(slot)) else {
                    // Says that there is no such label.
                    given.out.push(Intent::Command(command));
                    return;
                };
                let label = label.key.clone();
                AcrossAction::Label { mentions, label }
            }
            Command::Confirm => status(mentions, Status::Confirmed),
            Command::Reject => status(mentions, Status::Rejected),
            Command::Question => status(mentions, Status::InQuestion),
            Command::Unlink => AcrossAction::Entity {
                mentions,
                entity: None,
            },
            Command::Link => {
                let dialog = LinkWith::of(given.desk.session(), mentions);
                let dialog = Dialog::LinkWith(Box::new(dialog));
                given.out.push(Intent::OpenDialog(dialog));
                return;
            }
            Command::TagWith => {
                let dialog = TagWith::across(mentions, Vec::new());
                given.out.push(Intent::OpenDialog(Dialog::TagWith(dialog)));
                return;
            }
            Command::Remove => AcrossAction::Remove { mentions },
            _ => return,
        };
        given.out.push(Intent::Across(vec![action]));
    }

    /// The same with the mouse.
    pub(super) fn menu_ui(&mut self, response: &egui::Response, given: &mut Given<'_, '_>) {
        let look = given.look;
        let labels: Vec<String> = look.label_names(Some(given.desk.session().scheme()));
        let count = self.in_hand() as u64;
        let heading = m::table_these(look.l, count);
        if let Some(command) = menu_ui(response, &heading, &labels, look) {
            self.act(command, given);
        }
    }

    /// How many mentions a command would be done to.
    pub fn in_hand(&self) -> usize {
        match self.counts() {
            (_, 0) => self.order.len().min(1),
            (_, ticked) => ticked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_those_of_the_reader_but_for_enter() {
        let keymap = KeyMap::default();
        let heard = |text: &str| command(text.parse().expect("a chord"), &keymap);
        assert_eq!(heard("2"), Some(Command::Tag(1)));
        assert_eq!(heard("T"), Some(Command::TagWith));
        assert_eq!(heard("Backspace"), Some(Command::Reject));
        assert_eq!(heard("C"), Some(Command::Confirm));
        assert_eq!(heard("Ctrl+Enter"), Some(Command::Confirm));
        assert_eq!(heard("Enter"), None);
        // The reader's own ways of moving mean nothing here.
        assert_eq!(heard("J"), None);
        assert_eq!(heard("Escape"), None);
    }
}
