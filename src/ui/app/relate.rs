//! Relations: asked for, told of, drawn or not; and the entity of the mention at hand.

use crate::{
    action::{Outcome, command::Command, relate},
    explain,
    l10n::messages as m,
    model::{DocumentId, EntityId, MentionId, edit::What},
    ui::{
        dialogs::{Dialog, Relate},
        intent::Intent,
        shell::Notice,
    },
    workspace::settings::Relations,
};

use super::App;

impl App {
    /// Asks what the mention at hand is related to; of two that are selected, how they are.
    pub(super) fn ask_relate(&mut self) {
        if let Some((document, near, far)) = self.ends_at_hand() {
            self.dialog = Some(Dialog::Relate(Box::new(Relate::new(document, near, far))));
        }
    }

    fn ends_at_hand(&self) -> Option<(DocumentId, MentionId, Option<MentionId>)> {
        if let Some((document, mentions)) = self.at_hand() {
            return Some((document, *mentions.first()?, None));
        }
        let desk = self.desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        let [near, far] = relate::two_within(document, &pane.view.ranges()?)?;
        Some((document.id, near, Some(far)))
    }

    /// A key that came in the same frame as the one that opened the dialog is for the
    /// dialog. Says whether it was.
    pub(super) fn hear_for_relate(&mut self, command: Command) -> bool {
        let Some(Dialog::Relate(dialog)) = &mut self.dialog else {
            return false;
        };
        match command {
            Command::Tag(slot) if slot < 9 => dialog.hear_digit(slot + 1),
            Command::Confirm => dialog.hear_enter(),
            _ => return false,
        }
        true
    }

    /// What was done to a relation is not always seen where the eye is: it is said, and can
    /// be taken back there.
    pub(super) fn tell_of_relation(&mut self, outcome: &Outcome) {
        let Outcome::Changed {
            group: Some(_),
            what,
            ..
        } = outcome
        else {
            return;
        };
        if !matches!(
            what,
            What::AddRelation { .. } | What::RemoveRelation { .. } | What::ReverseRelation { .. }
        ) {
            return;
        }
        let scheme = self.desk().map(|desk| desk.session().scheme());
        let text = explain::what(&self.l, scheme, what);
        self.say_undoable(text, m::spread_undo(&self.l), 1);
    }

    /// None, those of the mention at hand, all that are seen, and none again.
    pub(super) fn step_relations(&mut self) {
        let (next, said) = match self.settings.get().reader.relations {
            Relations::Off => (Relations::AtHand, m::relations_at_hand(&self.l)),
            Relations::AtHand => (Relations::All, m::relations_all(&self.l)),
            Relations::All => (Relations::Off, m::relations_off(&self.l)),
        };
        self.set(|settings| settings.reader.relations = next);
        self.notices.say(Notice::done(said));
    }

    pub(super) fn show_entity_at_hand(&mut self) {
        let entity = self.entity_at_hand();
        if let Some(entity) = entity {
            self.send(Intent::ShowEntity(entity));
        }
    }

    pub(super) fn entity_at_hand(&self) -> Option<EntityId> {
        let (document, mentions) = self.at_hand()?;
        let document = self.desk()?.session().document(document)?;
        let mut mentions = mentions
            .iter()
            .filter_map(|id| document.mentions().get(*id));
        mentions.find_map(|mention| mention.entity)
    }
}
