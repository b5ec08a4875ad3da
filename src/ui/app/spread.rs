//! Tagging a name everywhere: asking, looking on a worker, and taking in.
//! Invariant: places are sought in a snapshot; what is tagged is what a person ticked.

use std::collections::BTreeSet;

use crate::{
    action::{Action, Link, SpreadAction, SpreadFrom},
    l10n::messages as m,
    model::LabelKey,
    names::{self, Likeliest, Likely, Occurrence},
    task::Cancelled,
    ui::{
        desk::Desk,
        dialogs::{self, Dialog},
        intent::Spot,
        shell::Notice,
    },
};

use super::{
    App,
    acting::Say,
    jobs::{Done, Kind},
};

/// So many entities are offered for a name.
const OFFERED: usize = 3;

impl App {
    /// Opens the dialog for the mention at hand.
    pub(super) fn ask_spread(&mut self) {
        let at_hand = self
            .at_hand()
            .and_then(|(document, mentions)| Some((document, *mentions.first()?)));
        let from = match at_hand {
            Some((document, mention)) => SpreadFrom::new(document, mention),
            None => {
                let Some(from) = self.words_selected() else {
                    return;
                };
                from
            }
        };
        let dialog = self
            .desk()
            .and_then(|desk| dialogs::Spread::of(desk.session(), from));
        if let Some(dialog) = dialog {
            self.dialog = Some(Dialog::Spread(Box::new(dialog)));
        }
    }

    /// What is selected and bears no tag yet; its label is chosen in the dialog.
    fn words_selected(&self) -> Option<SpreadFrom> {
        let desk = self.desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        let range = pane.view.range()?;
        let label = desk.session().scheme().labels.first()?.key.clone();
        Some(SpreadFrom::words(document.id, range, label))
    }

    /// Selects the next words that look like a name and bear no tag.
    pub(super) fn next_name(&mut self) {
        self.next_name_but(&BTreeSet::new());
    }

    /// Selects the next of them that nobody has passed over, and asks where else they occur.
    pub(super) fn next_in_run(&mut self, like: &SpreadFrom) {
        self.dialog = None;
        let passed = self.desk().map(|desk| desk.passed.clone());
        if !self.next_name_but(&passed.unwrap_or_default()) {
            return;
        }
        self.ask_spread();
        if let Some(Dialog::Spread(dialog)) = self.dialog.take() {
            self.dialog = Some(Dialog::Spread(Box::new(dialog.like(like))));
        }
    }

    /// Whether there are any.
    fn next_name_but(&mut self, passed: &BTreeSet<String>) -> bool {
        self.want_reader = true;
        let Some(desk) = self.desk() else {
            return false;
        };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return false;
        };
        let view = &pane.view;
        let end = view.range().map_or(view.head(), |range| range.end());
        // From the end of what is at hand.
        let chosen = view.chosen().and_then(|id| document.mentions().get(id));
        let after = chosen.map_or(end, |mention| mention.ranges.end().max(end));
        match names::next_likely(desk.session(), document.id, after, passed) {
            Likely::Name(document, range) => {
                self.show(document, Spot::Range(range));
                return true;
            }
            Likely::NoneUpTo(document, at) => {
                self.show(document, Spot::AsItWas);
                if let Some(pane) = self.desk_mut().and_then(Desk::pane_mut) {
                    pane.view.place(at);
                    pane.reader.jump_to_caret();
                }
                let text = m::likely_not_yet(&self.l);
                self.notices.say(Notice::hint(text));
            }
            Likely::None => {
                let text = m::likely_none(&self.l);
                self.notices.say(Notice::hint(text));
            }
        }
        false
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
            let found = names::spread(&session, &question, cancel);
            let likely = match (question.entity, question.forms.first()) {
                (None, Some(name)) => names::likeliest(&session, name, OFFERED),
                _ => Vec::new(),
            };
            Done::Occurrences(from, found, likely)
        });
        self.tasks.add(ticket, Kind::Spreading);
    }

    pub(super) fn name_found(
        &mut self,
        from: SpreadFrom,
        found: Result<Vec<Occurrence>, Cancelled>,
        likely: Vec<Likeliest>,
    ) {
        if let (Some(Dialog::Spread(dialog)), Ok(found)) = (&mut self.dialog, found) {
            dialog.found(from, found, likely);
        }
    }

    /// Tags what was ticked.
    pub(super) fn spread(
        &mut self,
        from: SpreadFrom,
        label: &LabelKey,
        places: Vec<Occurrence>,
        link: Link,
        next: bool,
    ) {
        let say = Say::Spread {
            label: label.clone(),
            places: places.len() as u64,
            next: next.then(|| from.clone()),
        };
        self.act_and_say(
            Action::Spread(SpreadAction::Accept { from, places, link }),
            say,
        );
        self.want_reader = true;
    }

    pub(super) fn say_spread(&mut self, label: &LabelKey, count: u64) {
        let scheme = self.desk().map(|desk| desk.session().scheme());
        let label = scheme.map_or_else(
            || label.to_string(),
            |scheme| self.look().label(scheme, label),
        );
        let text = m::spread_tagged(&self.l, count, &label);
        self.say_undoable(text, m::spread_undo(&self.l), 1);
    }
}
