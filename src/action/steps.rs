//! Undo, redo, and the history of what was done.

use jiff::Timestamp;

use super::ActionError;
use crate::{
    model::edit::{Direction, Group, What},
    task::Progress,
    workspace::Workspace,
};

/// What was taken back or repeated, in order.
#[derive(Debug, Clone)]
pub struct Stepped {
    pub direction: Direction,
    pub groups: Vec<What>,
}

pub(super) fn run(
    workspace: &mut Workspace,
    direction: Direction,
    steps: Option<usize>,
    progress: &Progress,
) -> Result<Stepped, ActionError> {
    let mut groups = Vec::new();
    progress.expect(steps.unwrap_or(0));
    while steps.is_none_or(|steps| groups.len() < steps) {
        match workspace.step(direction)? {
            Some(what) => {
                groups.push(what);
                progress.step();
            }
            None => break,
        }
    }
    Ok(Stepped { direction, groups })
}

/// One line of the history.
#[derive(Debug, Clone)]
pub struct Entry {
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
    let entry = |group: &Group, undone| Entry {
        what: group.what.clone(),
        at: group.at,
        by: group
            .by
            .and_then(|by| workspace.session().reviewer(by))
            .map(|reviewer| reviewer.name.clone()),
        edits: group.edits.len(),
        undone,
    };
    let history = workspace.history();
    let done = history.done().iter().map(|group| entry(group, false));
    let undone = history.undone().iter().rev();
    done.chain(undone.map(|group| entry(group, true))).collect()
}
