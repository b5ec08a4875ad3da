//! Commands of the hand: tagging, arming a label, edges and ranges of mentions.
//! Invariant: each does one change that undo takes back as one, or says why it does none.

use std::sync::Arc;

use crate::{
    action::{
        Action, MentionAction, MentionChange,
        command::Command,
        extent::{self, Edge, Nudge},
    },
    explain,
    l10n::messages as m,
    model::{Document, LabelKey, Mention, MentionId, Ranges},
    text::ByteOffset,
    ui::{arming::Arming, intent::Intent, shell::Notice},
};

use super::App;

impl App {
    /// A label's key: a new mention for a selection, a new label for the mention at hand; or
    /// the label that was asked for.
    pub(super) fn tag(&mut self, slot: u8, beside: bool) {
        let Some(desk) = self.desk() else { return };
        let labels = &desk.session().scheme().labels;
        let Some(label) = labels.get(usize::from(slot)).map(|label| label.key.clone()) else {
            return;
        };
        self.tag_with(label, beside);
    }

    /// The same with a label that was chosen by its name.
    pub(super) fn tag_with(&mut self, label: LabelKey, beside: bool) {
        let Some(desk) = self.desk_mut() else { return };
        if !beside && *desk.arming() == Arming::Asking {
            desk.arm(Arming::Armed(label));
            return;
        }
        self.tag_as(label, beside);
    }

    /// Tags what is selected with the label that is armed.
    pub(super) fn tag_armed(&mut self) {
        let Some(desk) = self.desk() else { return };
        let Arming::Armed(label) = desk.arming() else {
            return;
        };
        if desk.pane().is_some_and(|pane| pane.view.has_selection()) {
            self.tag_as(label.clone(), false);
        }
    }

    fn tag_as(&mut self, label: LabelKey, beside: bool) {
        let rejected = self.settings.get().reader.show_rejected;
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let at_hand = pane.view.at_hand(document, rejected);
        let ids: Vec<MentionId> = at_hand.iter().map(|mention| mention.id).collect();
        let first: Option<&Mention> = at_hand.first().copied();
        let ranges: Option<Ranges> = match (pane.view.ranges(), first) {
            (Some(ranges), _) => Some(ranges),
            (None, Some(mention)) => Some(mention.ranges.clone()),
            (None, None) => None,
        };
        let document = document.id;
        let action = match ranges {
            // Several mentions on one range: which of them is meant nobody can say.
            Some(_) if !beside && ids.len() == 1 => MentionAction::Change {
                document,
                mentions: ids,
                change: MentionChange::Label(label),
            },
            Some(ranges) => MentionAction::Tag {
                document,
                ranges,
                label,
                entity: None,
            },
            None => return,
        };
        self.send(Intent::Act(Action::Mention(action)));
    }

    /// Waits for a label's key, or no longer.
    pub(super) fn ask_arming(&mut self) {
        if let Some(desk) = self.desk_mut() {
            let next = match desk.arming() {
                Arming::Asking => Arming::Off,
                Arming::Off | Arming::Armed(_) => Arming::Asking,
            };
            desk.arm(next);
        }
    }

    /// Escape ends one thing at a time: a pulled edge, the armed label, the selection.
    pub(super) fn end_one(&mut self) {
        let Some(desk) = self.desk_mut() else { return };
        if desk
            .pane_mut()
            .is_some_and(|pane| pane.reader.drop_handle())
        {
            return;
        }
        match desk.arming() {
            Arming::Off => self.move_in_reader(Command::Deselect),
            Arming::Asking | Arming::Armed(_) => desk.arm(Arming::Off),
        }
    }

    pub(super) fn nudge(&mut self, nudge: Nudge) {
        let Some((document, mention, caret)) = self.one_at_hand() else {
            return;
        };
        match extent::nudge(document.text(), &mention.ranges, caret, nudge) {
            Ok(moved) => {
                self.set_ranges(&document, mention.id, moved.ranges.clone());
                self.follow_edge(mention.id, &moved, nudge.edge);
            }
            Err(wall) => {
                let why = explain::wall(&self.l, wall, &self.keymap);
                self.notices.say(Notice::hint(why));
            }
        }
    }

    /// The caret goes with the edge that was moved, so that the next step is of the same range.
    fn follow_edge(&mut self, id: MentionId, moved: &extent::Moved, edge: Edge) {
        let Some(desk) = self.desk_mut() else { return };
        let done = desk.document().and_then(|it| it.mentions().get(id));
        let done = done.is_some_and(|mention| mention.ranges == moved.ranges);
        if let Some(pane) = desk.pane_mut()
            && done
        {
            pane.view.place(moved.edge);
            pane.view.downstream = edge == Edge::Start;
            pane.view.choose_here(id);
            pane.reader.reveal_caret();
        }
    }

    /// The selection as a further range of the mention that was chosen last.
    pub(super) fn add_range(&mut self) {
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let before = pane.view.chosen_before();
        let mention = before.and_then(|id| document.mentions().get(id));
        let (Some(mention), Some(selected)) = (mention, pane.view.ranges()) else {
            return;
        };
        let (document, id) = (document.clone(), mention.id);
        match extent::add(&mention.ranges, &selected) {
            Some(ranges) => self.set_ranges(&document, id, ranges),
            None => self.notices.say(Notice::hint(m::range_covered(&self.l))),
        }
    }

    pub(super) fn remove_range(&mut self) {
        let Some((document, mention, caret)) = self.one_at_hand() else {
            return;
        };
        if let Some(ranges) = extent::remove(&mention.ranges, caret) {
            self.set_ranges(&document, mention.id, ranges);
        }
    }

    /// The mention at hand where there is one, and the caret.
    fn one_at_hand(&self) -> Option<(Arc<Document>, Mention, ByteOffset)> {
        let rejected = self.settings.get().reader.show_rejected;
        let desk = self.desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        match pane.view.at_hand(document, rejected)[..] {
            [one] => Some((document.clone(), one.clone(), pane.view.head())),
            _ => None,
        }
    }

    fn set_ranges(&mut self, document: &Document, mention: MentionId, ranges: Ranges) {
        self.act(Action::Mention(MentionAction::Change {
            document: document.id,
            mentions: vec![mention],
            change: MentionChange::Ranges(ranges),
        }));
    }
}
