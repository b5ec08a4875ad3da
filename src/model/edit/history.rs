//! Which groups can be undone and redone.
//! Invariant: `done` ends with the group undo would take back, `undone` with the one
//! redo would repeat; both hold groups as they were first applied.

use jiff::Timestamp;

use super::{Edit, Group, Role};
use crate::model::{GroupId, ReviewerId};

/// Back or forth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Undo,
    Redo,
}

#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Group>,
    undone: Vec<Group>,
}

impl History {
    /// Takes in a group that was applied, of any role. Groups come in the order in
    /// which they were applied, also when read back from a journal.
    pub fn push(&mut self, group: Group) {
        match group.role {
            Role::Work => {
                self.undone.clear();
                self.done.push(group);
            }
            Role::Undo(of) => {
                if let Some(at) = self.done.iter().rposition(|done| done.id == of) {
                    let taken_back = self.done.remove(at);
                    self.undone.push(taken_back);
                }
            }
            Role::Redo(of) => {
                if let Some(at) = self.undone.iter().rposition(|undone| undone.id == of) {
                    let repeated = self.undone.remove(at);
                    self.done.push(repeated);
                }
            }
        }
    }

    /// The group that undo or redo would act on.
    pub fn next(&self, direction: Direction) -> Option<&Group> {
        match direction {
            Direction::Undo => self.done.last(),
            Direction::Redo => self.undone.last(),
        }
    }

    /// A group that takes back or repeats the next one. It is not taken in: apply it,
    /// then [`History::push`] it.
    pub fn group(
        &self,
        direction: Direction,
        id: GroupId,
        at: Timestamp,
        by: Option<ReviewerId>,
    ) -> Option<Group> {
        let of = self.next(direction)?;
        let (role, edits) = match direction {
            Direction::Undo => {
                let inverses = of.edits.iter().rev().cloned().map(Edit::inverse).collect();
                (Role::Undo(of.id), inverses)
            }
            Direction::Redo => (Role::Redo(of.id), of.edits.clone()),
        };
        Some(Group {
            id,
            at,
            by,
            what: of.what.clone(),
            role,
            edits,
        })
    }

    /// Groups in effect, oldest first.
    pub fn done(&self) -> &[Group] {
        &self.done
    }

    /// Groups taken back, in the order in which redo comes to them last.
    pub fn undone(&self) -> &[Group] {
        &self.undone
    }
}
