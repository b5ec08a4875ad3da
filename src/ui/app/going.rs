//! Steps of the history, some in each frame, so that none takes long; one of many edits is
//! worked out by a worker.
//! Invariant: what else changes the session ends it where it is.

use std::time::{Duration, Instant};

use crate::{
    action::{self, Action, Outcome, Stepped},
    model::{GroupId, Report, edit::Direction},
    task::{Progress, TaskId},
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
