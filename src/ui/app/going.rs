//! Steps of the history, some in each frame, so that none takes long; one of many edits is
//! worked out by a worker.
//! Invariant: what else changes the session ends it where it is.

use std::time::{Duration, Instant};

use crate::{
    action::{self, Action, Outcome, Stepped, command::Command},
    l10n::messages as m,
    model::{GroupId, Report, edit::Direction},
    task::{Progress, TaskId},
    ui::{desk::Desk, intent::Intent, shell::Notice},
    workspace::{Ready, WorkspaceError},
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// How long a frame steps.
const BUDGET: Duration = Duration::from_millis(6);

/// What is left of the way.
#[derive(Debug)]
pub struct Going {
    direction: Direction,
    left: usize,
    /// Groups in effect after the last step: other than that, and something else was done.
    done: usize,
    /// The next step, which a worker works out.
    waits_for: Option<TaskId>,
    /// What was done so far, to be told at the end.
    so_far: Option<Stepped>,
}

impl App {
    /// Starts to where `group` is the last one in effect, or to where nothing was done.
    pub(super) fn start_going(&mut self, group: Option<GroupId>) {
        self.going = None;
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let done = workspace.history().done().len();
        let way = match group {
            Some(group) => action::way_to(workspace, group),
            None => Ok((Direction::Undo, done)),
        };
        match way {
            Ok((direction, left)) => self.go(direction, left),
            Err(error) => self.say_error(&error),
        }
    }

    /// Starts to take so many steps; of those that are under way in this direction, more.
    pub(super) fn start_stepping(&mut self, direction: Direction, steps: Option<usize>) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let history = workspace.history();
        let left = steps.unwrap_or(match direction {
            Direction::Undo => history.done().len(),
            Direction::Redo => history.undone().len(),
        });
        match &mut self.going {
            Some(going) if going.direction == direction => going.left += left,
            _ => self.go(direction, left),
        }
    }

    fn go(&mut self, direction: Direction, left: usize) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        self.going = Some(Going {
            direction,
            left,
            done: workspace.history().done().len(),
            waits_for: None,
            so_far: None,
        });
        self.go_on();
    }

    /// Says what was done with the last steps, and offers to take that back.
    pub(super) fn say_undoable(&mut self, text: String, undo: String, steps: usize) {
        let workspace = self.desk().and_then(Desk::workspace);
        let last = workspace.and_then(|it| it.history().next(Direction::Undo));
        let notice = Notice::done(text);
        let notice = match last.map(|step| step.id) {
            Some(group) => notice.with_action((undo, Intent::TakeBack { group, steps })),
            None => notice,
        };
        self.notices.say(notice);
    }

    /// Takes back what a notice told of, where it is still what was done last. What is being
    /// typed is no part of it and stays as it is.
    pub(super) fn take_back(&mut self, group: GroupId, steps: usize) {
        let workspace = self.desk().and_then(Desk::workspace);
        let last = workspace.and_then(|it| it.history().next(Direction::Undo));
        let is_last = last.is_some_and(|step| step.id == group);
        if is_last && !self.is_acting() {
            return self.act(Action::Undo { steps: Some(steps) });
        }
        let history = self.look().command(Command::History, None);
        let text = m::undo_is_not_last(&self.l);
        let open = (history, Intent::Command(Command::History));
        self.notices.say(Notice::hint(text).with_action(open));
    }

    /// Some steps further; at the end what was done is told.
    pub(super) fn go_on(&mut self) {
        if self
            .going
            .as_ref()
            .is_some_and(|going| going.waits_for.is_some())
        {
            return;
        }
        let Some(mut going) = self.going.take() else {
            return;
        };
        let since = Instant::now();
        while going.left > 0 {
            let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
                return;
            };
            if workspace.history().done().len() != going.done {
                going.left = 0;
                break;
            }
            let next = workspace.history().next(going.direction);
            if next.is_some_and(|step| step.is_large()) {
                let planned = workspace.plan_step(going.direction);
                match planned {
                    Ok(Some(ahead)) => {
                        let ticket = self
                            .pool
                            .spawn(move |_, _| Done::WorkedOut(ahead.work_out().map(Box::new)));
                        going.waits_for = Some(ticket.id());
                        self.tasks.add(ticket, Kind::Stepping);
                    }
                    Ok(None) => going.left = 0,
                    Err(error) => {
                        self.say_error(&error.into());
                        going.left = 0;
                    }
                }
                break;
            }
            let steps = Some(1);
            let step = match going.direction {
                Direction::Undo => Action::Undo { steps },
                Direction::Redo => Action::Redo { steps },
            };
            let outcome = step.run(workspace, &mut Report::new(), &Progress::default());
            going.done = workspace.history().done().len();
            match outcome {
                Ok(Outcome::Stepped(stepped)) if !stepped.groups.is_empty() => {
                    going.left -= 1;
                    going.take_in(stepped);
                }
                Ok(_) => going.left = 0,
                Err(error) => {
                    self.say_error(&error);
                    going.left = 0;
                }
            }
            if since.elapsed() > BUDGET {
                break;
            }
        }
        if let Some(desk) = self.desk_mut() {
            desk.settle();
        }
        if going.waits_for.is_some() {
            self.going = Some(going);
        } else if going.left > 0 {
            (self.wake)();
            self.going = Some(going);
        } else if let Some(stepped) = going.so_far {
            self.stepped(&stepped);
        }
    }

    /// Takes in a step that a worker worked out, and goes on.
    pub(super) fn worked_out(&mut self, id: TaskId, ready: Result<Box<Ready>, WorkspaceError>) {
        let Some(mut going) = self.going.take() else {
            return;
        };
        if going.waits_for != Some(id) {
            self.going = Some(going);
            return;
        }
        going.waits_for = None;
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let taken = ready.and_then(|ready| {
            let stepped = action::stepped(going.direction, ready.group());
            workspace.take(*ready).map(|_| stepped)
        });
        going.done = workspace.history().done().len();
        match taken {
            Ok(stepped) => {
                going.left = going.left.saturating_sub(1);
                going.take_in(stepped);
            }
            Err(error) => {
                self.say_error(&error.into());
                going.left = 0;
            }
        }
        self.going = Some(going);
        self.go_on();
    }
}

impl Going {
    fn take_in(&mut self, stepped: Stepped) {
        match &mut self.so_far {
            None => self.so_far = Some(stepped),
            Some(so_far) => {
                so_far.groups.extend(stepped.groups);
                so_far.touched = stepped.touched.or(so_far.touched.take());
            }
        }
    }
}
