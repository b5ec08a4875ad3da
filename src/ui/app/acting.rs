//! Changing the session: at once, or by a worker where much changes.
//! Invariant: changes are made in the order in which they were asked for; while a worker makes
//! one, others wait, and so does closing.

use std::collections::VecDeque;

use crate::{
    action::{
        AcrossAction, Action, ActionError, EntityAction, MentionAction, MentionChange, Outcome,
        PreparedPropose, PreparedTag, Segmented, SpreadFrom, Taken, Worked, draft::Wanted,
    },
    explain,
    l10n::messages as m,
    model::{
        DocumentId, GroupId, LabelKey, Report, SessionId,
        document::DocumentStatus,
        edit::{Direction, What},
    },
    task::Progress,
    ui::{desk::Desk, shell::Notice},
};

use super::{
    AfterClosing, App,
    jobs::{Done, Kind},
};

/// What is said when a change has been made.
#[derive(Debug, Clone)]
pub enum Say {
    Nothing,
    /// So many places of a name were tagged.
    Spread {
        label: LabelKey,
        places: u64,
        /// Then the same is asked of the next likely name.
        next: Option<SpreadFrom>,
    },
    /// These words.
    Words(Option<String>),
    /// A document was removed; this one is shown where it was.
    Removed {
        document: DocumentId,
        title: String,
        next: Option<DocumentId>,
    },
    /// What was done, in the words of the history.
    Done,
    /// How far documents are, and what is still open in them.
    Marked {
        documents: Vec<DocumentId>,
        status: DocumentStatus,
    },
    /// One of several changes that were asked for together; with the last, what was done.
    Across {
        last: bool,
    },
    /// Segmentation rules, by which what is cut can be cut again.
    Rules,
    /// Nothing; what was cut is sent.
    Send {
        wanted: Wanted,
        service: String,
    },
}

/// What is to be done after a change.
#[derive(Debug)]
struct Then {
    takes_hold: bool,
    by_hand: bool,
    taken: Option<Taken>,
    say: Say,
}

/// A change that a worker makes, and those behind it.
#[derive(Debug, Default)]
pub struct Acting {
    now: Option<Then>,
    waiting: VecDeque<(Action, Say)>,
    /// What was prepared meanwhile, and is applied when others are in.
    held: Vec<Held>,
    pub(super) leaving: Option<AfterClosing>,
    /// Those of the changes asked for together that have been made.
    together: Vec<GroupId>,
}

/// Changes a worker has prepared.
#[derive(Debug)]
pub enum Held {
    Learned(SessionId, Box<PreparedPropose>),
    Named(SessionId, Box<PreparedTag>, Report),
}

impl App {
    /// Changes the session, or says why it cannot be changed.
    pub(super) fn act(&mut self, action: Action) {
        self.act_and_say(action, Say::Nothing);
    }

    pub(super) fn act_and_say(&mut self, action: Action, say: Say) {
        if self.acting.now.is_some() {
            self.acting.waiting.push_back((action, say));
            return;
        }
        match action {
            Action::Undo { steps } => return self.start_stepping(Direction::Undo, steps),
            Action::Redo { steps } => return self.start_stepping(Direction::Redo, steps),
            _ => self.going = None,
        }
        let then = Then {
            takes_hold: takes_hold(&action),
            by_hand: !self.reviewer().is_empty(),
            taken: self.taken_by(&action),
            say,
        };
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        if !action.is_long(workspace.session()) {
            let outcome = action.run(workspace, &mut Report::new(), &Progress::default());
            self.acted(outcome, then);
            return;
        }
        match workspace.draft() {
            Ok(draft) => {
                let ticket = self.pool.spawn(move |_, cancel| {
                    let worked = action.work_out(draft);
                    // Stopped by then, it is not taken in.
                    let worked = cancel.check().map_err(ActionError::from).and(worked);
                    Done::Acted(worked.map(Box::new))
                });
                self.tasks.add(ticket, Kind::Acting);
                self.acting.now = Some(then);
            }
            Err(error) => self.say_error(&error.into()),
        }
    }

    /// Whether a change is under way that was asked for before.
    pub(super) fn is_acting(&self) -> bool {
        self.acting.now.is_some()
    }

    /// Takes in what a worker changed. `None`: the worker broke down.
    pub(super) fn take_acted(&mut self, worked: Option<Result<Box<Worked>, ActionError>>) {
        let Some(then) = self.acting.now.take() else {
            return;
        };
        if let Some(worked) = worked
            && let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut)
        {
            let outcome = worked.and_then(|worked| worked.take(workspace));
            self.acted(outcome, then);
        }
        while self.acting.now.is_none()
            && let Some((action, say)) = self.acting.waiting.pop_front()
        {
            self.act_and_say(action, say);
        }
        while self.acting.now.is_none()
            && let Some(held) = self.acting.held.pop()
        {
            match held {
                Held::Learned(of, found) => self.learned(of, Ok(found)),
                Held::Named(of, found, report) => self.named(of, Ok(found), report),
            }
        }
    }

    /// Keeps what was prepared until the change that is under way is in.
    pub(super) fn hold(&mut self, held: Held) {
        self.acting.held.push(held);
    }

    /// Applies on a worker what was prepared for the session as it is. What is asked for
    /// meanwhile waits, or it would be applied to another session than it was made for.
    pub(super) fn apply_ahead(&mut self, apply: impl FnOnce() -> Done + Send + 'static) {
        let ticket = self.pool.spawn(move |_, _| apply());
        self.tasks.add(ticket, Kind::Acting);
        self.acting.now = Some(Then {
            takes_hold: false,
            by_hand: true,
            taken: None,
            say: Say::Nothing,
        });
    }

    /// Whether closing has to wait: what was asked for before is not in the session yet.
    pub(super) fn leaves_later(&mut self, then: &AfterClosing) -> bool {
        self.stop_translating();
        let waits = self.acting.now.is_some()
            || self.tasks.any(Kind::Scheme)
            || self.tasks.any(Kind::Translating);
        if waits {
            self.acting.leaving = Some(then.clone());
        }
        waits
    }

    /// Closes what was to be closed, as soon as it can be.
    pub(super) fn leave_at_last(&mut self) {
        if let Some(then) = self.acting.leaving.take() {
            self.leave(then);
        }
    }

    fn acted(&mut self, outcome: Result<Outcome, ActionError>, then: Then) {
        if outcome.is_err() && matches!(then.say, Say::Across { last: true }) {
            self.acting.together.clear();
        }
        if let Some(desk) = self.desk_mut() {
            if let Say::Removed { document, next, .. } = &then.say
                && outcome.is_ok()
                && desk.pane().map(|pane| pane.view.document()) == Some(*document)
                && let Some(next) = next
            {
                desk.show(*next);
            }
            desk.settle();
        }
        match outcome {
            Ok(Outcome::Stepped(stepped)) => self.stepped(&stepped),
            Ok(outcome) => {
                self.take_in_hand(&outcome, then.takes_hold);
                self.tell_of_relation(&outcome);
                if let Some(taken) = then.taken {
                    self.seek_siblings(taken);
                }
                if !then.by_hand {
                    self.ask_reviewer();
                }
                let changed = match outcome {
                    Outcome::Changed {
                        group: Some(group),
                        what,
                        ..
                    } => Some((group, what)),
                    Outcome::Segmented(Segmented { group: Some(_), .. }) => {
                        let workspace = self.desk().and_then(Desk::workspace);
                        let step = workspace.and_then(|it| it.history().next(Direction::Undo));
                        step.map(|step| (step.id, step.what.clone()))
                    }
                    _ => None,
                };
                if let Some((group, _)) = &changed
                    && matches!(then.say, Say::Across { .. })
                {
                    self.acting.together.push(*group);
                }
                self.say_changed(changed.as_ref().map(|(_, what)| what), then.say);
            }
            Err(ActionError::Cancelled(_)) => {
                self.notices.say(Notice::hint(m::cancelled(&self.l)));
            }
            Err(error) => self.say_error(&error),
        }
    }

    /// Changes mentions or places of many documents, one action after the other.
    pub(super) fn across(&mut self, actions: Vec<AcrossAction>) {
        let count = actions.len();
        for (place, action) in actions.into_iter().enumerate() {
            let last = place + 1 == count;
            self.act_and_say(Action::Across(action), Say::Across { last });
        }
    }

    /// Says what was changed, if anything was, and goes on where that was asked for.
    fn say_changed(&mut self, changed: Option<&What>, say: Say) {
        match say {
            Say::Nothing => {
                if let Some(What::ConfirmSegment { equal, .. }) = changed
                    && *equal > 0
                {
                    let words = m::segment_filled(&self.l, u64::from(*equal));
                    self.say_decided(Some(words));
                }
            }
            Say::Words(words) if changed.is_some() => self.say_decided(words),
            Say::Marked { documents, status } if changed.is_some() => {
                self.say_marked(&documents, status);
            }
            Say::Done => {
                let scheme = self.desk().map(|desk| desk.session().scheme());
                let words = changed.map(|what| explain::what(&self.l, scheme, what));
                self.say_decided(words);
            }
            Say::Removed { title, .. } if changed.is_some() => {
                let text = m::documents_removed(&self.l, &title);
                self.say_undoable(text, m::documents_undo(&self.l), 1);
            }
            Say::Rules => {
                let scheme = self.desk().map(|desk| desk.session().scheme());
                if let Some(words) = changed.map(|what| explain::what(&self.l, scheme, what)) {
                    self.say_rules(words);
                }
            }
            Say::Send { wanted, service } => self.start_translating(wanted, &service),
            Say::Words(_) | Say::Marked { .. } | Say::Removed { .. } => {}
            Say::Spread {
                label,
                places,
                next,
            } => {
                if changed.is_some() && places > 0 {
                    self.say_spread(&label, places);
                }
                if let Some(like) = next
                    && self.dialog.is_none()
                {
                    self.next_in_run(&like);
                }
            }
            Say::Across { last } => {
                if last {
                    self.say_across(changed);
                }
            }
        }
    }

    /// Says what was done together, and offers to take it back.
    fn say_across(&mut self, changed: Option<&What>) {
        let together = std::mem::take(&mut self.acting.together);
        let steps = together.len();
        let workspace = self.desk().and_then(Desk::workspace);
        let done = workspace.map_or(&[][..], |it| it.history().done());
        let last = &done[done.len().saturating_sub(steps)..];
        // Something else may have come into the session between them.
        let alone = last.iter().map(|step| step.id).eq(together);
        let what = changed.or_else(|| last.last().filter(|_| steps > 0).map(|it| &it.what));
        match (what, workspace) {
            (Some(what), Some(workspace)) => {
                let scheme = workspace.session().scheme();
                let text = explain::what(&self.l, Some(scheme), what);
                match alone {
                    true => self.say_undoable(text, m::spread_undo(&self.l), steps),
                    false => self.notices.say(Notice::done(text)),
                }
            }
            _ => {
                let text = m::search_unchanged(&self.l);
                self.notices.say(Notice::hint(text));
            }
        }
    }
}

/// Whether what an action changed is what the person goes on with. A note is saved when its
/// field is left, by then for another mention; a merge changes mentions nobody looked at, and
/// so does what is ticked in a list.
fn takes_hold(action: &Action) -> bool {
    match action {
        Action::Mention(MentionAction::Change { change, .. }) => !matches!(
            change,
            MentionChange::Note(_) | MentionChange::Attributes(_)
        ),
        Action::Entity(action) => matches!(action, EntityAction::FromMentions { .. }),
        Action::Across(_) | Action::Relation(_) => false,
        _ => true,
    }
}
