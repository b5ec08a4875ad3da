//! Tagging a name everywhere: asking, looking on a worker, taking in, and taking back.
//! Invariant: places are sought in a snapshot; what is tagged is what a person ticked.

use crate::{
    action::{self, Action, MentionAction, MentionChange, SpreadAction, SpreadFrom},
    l10n::messages as m,
    model::{DocumentId, LabelKey, MentionId, Status},
    names::{self, Occurrence},
    task::Cancelled,
    ui::{
        dialogs::{self, Dialog},
        intent::Intent,
        shell::Notice,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Opens the dialog for the mention at hand.
    pub(super) fn ask_spread(&mut self) {
        let Some((document, mentions)) = self.at_hand() else {
            return;
        };
        let Some(&mention) = mentions.first() else {
            return;
        };
        let from = SpreadFrom::new(document, mention);
        let dialog = self
            .desk()
            .and_then(|desk| dialogs::Spread::of(desk.session(), from));
        if let Some(dialog) = dialog {
            self.dialog = Some(Dialog::Spread(Box::new(dialog)));
        }
    }

    /// Looks for the places; the newest question is the only one.
    pub(super) fn seek_name(&mut self, from: SpreadFrom) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Spreading) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let Some(question) = from.question(&session) else {
            return;
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            Done::Occurrences(from, names::spread(&session, &question, cancel))
        });
        self.tasks.add(ticket, Kind::Spreading);
    }

    pub(super) fn name_found(
        &mut self,
        from: SpreadFrom,
        found: Result<Vec<Occurrence>, Cancelled>,
    ) {
        if let (Some(Dialog::Spread(dialog)), Ok(found)) = (&mut self.dialog, found) {
            dialog.found(from, found);
        }
    }

    /// Tags what was ticked, and says how much it was.
    pub(super) fn spread(
        &mut self,
        from: SpreadFrom,
        label: &LabelKey,
        places: Vec<Occurrence>,
        new_entity: bool,
    ) {
        let count = places.len() as u64;
        let before = self.revision();
        self.act(Action::Spread(SpreadAction::Accept {
            document: from.document,
            mention: from.mention,
            places,
            new_entity,
        }));
        self.want_reader = true;
        if self.revision() == before || count == 0 {
            return;
        }
        let scheme = self.desk().map(|desk| desk.session().scheme());
        let label = scheme.map_or_else(
            || label.to_string(),
            |scheme| self.look().label(scheme, label),
        );
        let undo = Intent::Act(Action::Undo { steps: Some(1) });
        let text = m::spread_tagged(&self.l, count, &label);
        let notice = Notice::done(text).with_action((m::spread_undo(&self.l), undo));
        self.notices.say(notice);
    }

    fn revision(&self) -> u64 {
        self.desk().map_or(0, |desk| desk.session().revision())
    }

    /// The mentions that came together with one that an action is about to take away.
    pub(super) fn siblings_of(&self, action: &Action) -> Vec<(DocumentId, MentionId)> {
        let (document, mentions) = match action {
            Action::Mention(MentionAction::Remove { document, mentions }) => (document, mentions),
            Action::Mention(MentionAction::Change {
                document,
                mentions,
                change: MentionChange::Status(Status::Rejected),
            }) => (document, mentions),
            _ => return Vec::new(),
        };
        match (self.desk(), mentions.as_slice()) {
            (Some(desk), [mention]) => action::siblings(desk.session(), *document, *mention),
            _ => Vec::new(),
        }
    }

    /// Offers to take back what came together with a mention that was taken back.
    pub(super) fn offer_siblings(&mut self, siblings: Vec<(DocumentId, MentionId)>) {
        if siblings.is_empty() {
            return;
        }
        let count = siblings.len() as u64;
        let text = m::spread_siblings(&self.l, count);
        let words = m::spread_take_back(&self.l, count);
        let take_back = Action::Spread(SpreadAction::TakeBack { mentions: siblings });
        let notice = Notice::hint(text).with_action((words, Intent::Act(take_back)));
        self.notices.say(notice);
    }
}
