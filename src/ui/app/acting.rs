//! Changing the session: at once, or by a worker where much changes.
//! Invariant: changes are made in the order in which they were asked for; while a worker makes
//! one, others wait, and so does closing.

use std::collections::VecDeque;

use crate::{
    action::{
        Action, ActionError, EntityAction, MentionAction, MentionChange, Outcome, SpreadFrom,
        Worked,
    },
    l10n::messages as m,
    model::{DocumentId, LabelKey, MentionId, Report, edit::Direction},
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
}

/// What is to be done after a change.
#[derive(Debug)]
struct Then {
    takes_hold: bool,
    by_hand: bool,
    siblings: Vec<(DocumentId, MentionId)>,
    say: Say,
}

/// A change that a worker makes, and those behind it.
#[derive(Debug, Default)]
pub struct Acting {
    now: Option<Then>,
    waiting: VecDeque<(Action, Say)>,
    leaving: Option<AfterClosing>,
}

impl Acting {
    /// Takes note that the session is to be closed, where that has to wait.
    pub fn leaves_later(&mut self, then: &AfterClosing) -> bool {
        if self.now.is_some() {
            self.leaving = Some(then.clone());
        }
        self.now.is_some()
    }
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
            siblings: self.siblings_of(&action),
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
        if self.acting.now.is_none()
            && let Some(then) = self.acting.leaving.take()
        {
            self.leave(then);
        }
    }

    fn acted(&mut self, outcome: Result<Outcome, ActionError>, then: Then) {
        if let Some(desk) = self.desk_mut() {
            desk.settle();
        }
        match outcome {
            Ok(Outcome::Stepped(stepped)) => self.stepped(&stepped),
            Ok(outcome) => {
                let changed = matches!(&outcome, Outcome::Changed { group: Some(_), .. });
                self.take_in_hand(&outcome, then.takes_hold);
                self.tell_of_relation(&outcome);
                self.offer_siblings(then.siblings);
                if !then.by_hand {
                    self.ask_reviewer();
                }
                self.say_changed(changed, then.say);
            }
            Err(ActionError::Cancelled(_)) => {
                self.notices.say(Notice::hint(m::cancelled(&self.l)));
            }
            Err(error) => self.say_error(&error),
        }
    }

    fn say_changed(&mut self, changed: bool, say: Say) {
        let Say::Spread {
            label,
            places,
            next,
        } = say
        else {
            return;
        };
        if changed && places > 0 {
            self.say_spread(&label, places);
        }
        if let Some(like) = next
            && self.dialog.is_none()
        {
            self.next_in_run(&like);
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
