//! Which groups can be undone and redone.
//! Invariant: `done` ends with the step undo would take back, `undone` with the one redo
//! would repeat; both hold steps as they were first made. The edits of a step of many are
//! not kept: the journal has them.

use std::sync::{Arc, Weak};

use jiff::Timestamp;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, SeqAccess, Visitor},
};

use super::{Edit, Group, Role, What};
use crate::model::{GroupId, ReviewerId};

/// From so many edits on, a step's edits are left to the journal.
const MANY: usize = 1_000;

/// Back or forth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Undo,
    Redo,
}

/// A group as the history has it.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: GroupId,
    pub at: Timestamp,
    pub by: Option<ReviewerId>,
    pub what: What,
    /// How many.
    pub edits: usize,
    held: Held,
}

#[derive(Clone, Debug)]
enum Held {
    Here(Arc<Group>),
    /// Here for as long as somebody else has it, such as a writer that has yet to write it.
    Away(Weak<Group>),
}

impl Step {
    /// The group, where its edits are at hand.
    pub fn group(&self) -> Option<Arc<Group>> {
        match &self.held {
            Held::Here(group) => Some(Arc::clone(group)),
            Held::Away(group) => group.upgrade(),
        }
    }

    /// Whether it has so many edits that to take it back or repeat it takes a while.
    pub fn is_large(&self) -> bool {
        self.edits >= MANY
    }
}

impl From<Arc<Group>> for Step {
    fn from(group: Arc<Group>) -> Self {
        Self {
            id: group.id,
            at: group.at,
            by: group.by,
            what: group.what.clone(),
            edits: group.edits.len(),
            held: match group.edits.len() {
                ..MANY => Held::Here(group),
                _ => Held::Away(Arc::downgrade(&group)),
            },
        }
    }
}

/// A group without its edits, for reading long journals: they are counted and passed over.
#[derive(Debug, Deserialize)]
#[serde(rename = "Group")]
pub struct Heading {
    pub id: GroupId,
    pub at: Timestamp,
    #[serde(default)]
    pub by: Option<ReviewerId>,
    pub what: What,
    #[serde(default)]
    pub role: Role,
    #[serde(deserialize_with = "count")]
    pub edits: usize,
}

fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<usize, D::Error> {
    struct Counting;
    impl<'de> Visitor<'de> for Counting {
        type Value = usize;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("edits")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut edits: A) -> Result<usize, A::Error> {
            let mut count = 0;
            while edits.next_element::<IgnoredAny>()?.is_some() {
                count += 1;
            }
            Ok(count)
        }
    }
    deserializer.deserialize_seq(Counting)
}

/// A group read from a journal: whole, or, where it is long, without its edits.
#[derive(Debug)]
pub enum ReadGroup {
    Whole(Group),
    Heading(Heading),
}

#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Takes in a group that was applied, of any role. Groups come in the order in
    /// which they were applied, also when read back from a journal.
    pub fn push(&mut self, group: impl Into<Arc<Group>>) {
        let group = group.into();
        self.take(group.role, || group.into());
    }

    /// As [`History::push`], of a group read from a journal.
    pub fn push_read(&mut self, group: ReadGroup) {
        match group {
            ReadGroup::Whole(group) => self.push(group),
            ReadGroup::Heading(heading) => self.take(heading.role, || Step {
                id: heading.id,
                at: heading.at,
                by: heading.by,
                what: heading.what,
                edits: heading.edits,
                held: Held::Away(Weak::new()),
            }),
        }
    }

    fn take(&mut self, role: Role, step: impl FnOnce() -> Step) {
        match role {
            Role::Work => {
                self.undone.clear();
                self.done.push(step());
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

    /// The step that undo or redo would act on.
    pub fn next(&self, direction: Direction) -> Option<&Step> {
        match direction {
            Direction::Undo => self.done.last(),
            Direction::Redo => self.undone.last(),
        }
    }

    /// Steps in effect, oldest first.
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// Steps taken back, in the order in which redo comes to them last.
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }
}

impl Group {
    /// A group that takes this one back or repeats it.
    pub fn turned(
        &self,
        direction: Direction,
        id: GroupId,
        at: Timestamp,
        by: Option<ReviewerId>,
    ) -> Self {
        let (role, edits) = match direction {
            Direction::Undo => {
                let inverses = self
                    .edits
                    .iter()
                    .rev()
                    .cloned()
                    .map(Edit::inverse)
                    .collect();
                (Role::Undo(self.id), inverses)
            }
            Direction::Redo => (Role::Redo(self.id), self.edits.clone()),
        };
        Self {
            id,
            at,
            by,
            what: self.what.clone(),
            role,
            edits,
        }
    }
}
