//! Many steps of the history, some in each frame, so that none takes long.
//! Invariant: what else changes the session ends it where it is.

use std::time::{Duration, Instant};

use crate::{
    action::{self, Action, Outcome, Stepped},
    model::{GroupId, Report, edit::Direction},
    task::Progress,
};

use super::App;

/// How long a frame steps.
const BUDGET: Duration = Duration::from_millis(6);

/// What is left of the way.
#[derive(Debug)]
pub struct Going {
    direction: Direction,
    left: usize,
    /// Groups in effect after the last step: other than that, and something else was done.
    done: usize,
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
            Ok((direction, left)) => {
                self.going = Some(Going {
                    direction,
                    left,
                    done,
                    so_far: None,
                });
                self.go_on();
            }
            Err(error) => self.say_error(&error),
        }
    }

    /// Some steps further; at the end what was done is told.
    pub(super) fn go_on(&mut self) {
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
        if going.left > 0 {
            (self.wake)();
            self.going = Some(going);
        } else if let Some(stepped) = going.so_far {
            self.stepped(&stepped);
        }
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
