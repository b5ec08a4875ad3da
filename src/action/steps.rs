//! Undo, redo, and the history of what was done.
//! Invariant: one page of the history costs what it holds, however long the history is.

use std::ops::Range;

use jiff::Timestamp;

use super::{ActionError, Touched, touched, touched::touched_in};
use crate::{
    model::{
        GroupId, Session,
        edit::{Direction, Group, History, Step, What},
    },
    task::Progress,
    workspace::Workspace,
};

/// What was taken back or repeated, in order.
#[derive(Debug, Clone)]
pub struct Stepped {
    pub direction: Direction,
    pub groups: Vec<What>,
    /// Where the last of them did something: where the person should be taken.
    pub touched: Option<Touched>,
}

pub(super) fn run(
    workspace: &mut Workspace,
    direction: Direction,
    steps: Option<usize>,
    progress: &Progress,
) -> Result<Stepped, ActionError> {
    let mut groups = Vec::new();
    let mut last = None;
    progress.expect(steps.unwrap_or(0));
    while steps.is_none_or(|steps| groups.len() < steps) {
        match workspace.step(direction)? {
            Some(group) => {
                groups.push(group.what.clone());
                last = Some(group);
                progress.step();
            }
            None => break,
        }
    }
    Ok(Stepped {
        direction,
        groups,
        touched: last.and_then(|group| stepped_in(direction, &group)),
    })
}

/// What a group that undoes or redoes did.
pub fn stepped(direction: Direction, group: &Group) -> Stepped {
    Stepped {
        direction,
        groups: vec![group.what.clone()],
        touched: stepped_in(direction, group),
    }
}

/// Where a group that undoes or redoes did something. What is undone is named in the order
/// in which it was done.
fn stepped_in(direction: Direction, group: &Group) -> Option<Touched> {
    match direction {
        Direction::Redo => touched(group),
        Direction::Undo => touched_in(group.edits.iter().rev()),
    }
}

/// Undoes or redoes until `group` is the last one in effect. Nothing, if it is already.
pub(super) fn step_to(
    workspace: &mut Workspace,
    group: GroupId,
    progress: &Progress,
) -> Result<Stepped, ActionError> {
    let (direction, steps) = way_to(workspace, group)?;
    run(workspace, direction, Some(steps), progress)
}

/// How many steps it takes, and in which direction, until `group` is the last one in
/// effect.
///
/// # Errors
/// It is not in the history.
pub fn way_to(workspace: &Workspace, group: GroupId) -> Result<(Direction, usize), ActionError> {
    let history = workspace.history();
    let place = |groups: &[Step]| groups.iter().rposition(|it| it.id == group);
    if let Some(at) = place(history.done()) {
        Ok((Direction::Undo, history.done().len() - 1 - at))
    } else if let Some(at) = place(history.undone()) {
        Ok((Direction::Redo, history.undone().len() - at))
    } else {
        Err(ActionError::NotInHistory { group })
    }
}

/// One line of the history.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What [`Action::StepTo`](super::Action::StepTo) goes to.
    pub group: GroupId,
    pub what: What,
    pub at: Timestamp,
    /// The reviewer's name.
    pub by: Option<String>,
    pub edits: usize,
    /// Taken back, and to be had again by redo.
    pub undone: bool,
}

/// What was done, oldest first; what was taken back comes last, next to be redone first.
pub fn history(workspace: &Workspace) -> Vec<Entry> {
    let history = workspace.history();
    let done = history.done().iter().map(|group| (group, false));
    let undone = history.undone().iter().rev().map(|group| (group, true));
    done.chain(undone)
        .map(|(group, undone)| entry(workspace.session(), group, undone))
        .collect()
}

/// How many lines the history has.
pub fn history_len(workspace: &Workspace) -> usize {
    workspace.history().done().len() + workspace.history().undone().len()
}

/// Some lines of the history, the newest being line 0: what would be redone last comes
/// first, what was done first comes last. Lines there are not are left out.
pub fn history_page(workspace: &Workspace, lines: Range<usize>) -> Vec<Entry> {
    page(workspace.history(), workspace.session(), lines)
}

pub(super) fn page(history: &History, session: &Session, lines: Range<usize>) -> Vec<Entry> {
    let (done, undone) = (history.done(), history.undone());
    lines
        .take_while(|&line| line < done.len() + undone.len())
        .filter_map(|line| match undone.get(line) {
            Some(group) => Some(entry(session, group, true)),
            None => {
                let at = done.len().checked_sub(1 + line - undone.len())?;
                Some(entry(session, done.get(at)?, false))
            }
        })
        .collect()
}

fn entry(session: &Session, group: &Step, undone: bool) -> Entry {
    Entry {
        group: group.id,
        what: group.what.clone(),
        at: group.at,
        by: group
            .by
            .and_then(|by| session.reviewer(by))
            .map(|reviewer| reviewer.name.clone()),
        edits: group.edits,
        undone,
    }
}
