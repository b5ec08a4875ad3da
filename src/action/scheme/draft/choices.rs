//! The choices of a list while they are edited: rows that know which choice of the session
//! they were, so that one that is renamed is told from one that goes and another that comes.

use std::collections::BTreeMap;

use super::rows::{DraftAttribute, Sort, lines, tidy};
use crate::{
    action::scheme::Fate,
    model::{AttributeKind, Choice, Value, ValueKind},
    text::Language,
};

/// A choice of one attribute of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceId(u32);

#[derive(Debug, Clone, PartialEq)]
pub struct DraftChoice {
    pub id: ChoiceId,
    was: Option<String>,
    key: String,
    pub names: BTreeMap<Language, String>,
}

impl DraftChoice {
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The key it has in the session.
    pub fn was(&self) -> Option<&str> {
        self.was.as_deref()
    }

    fn is_empty(&self) -> bool {
        self.key.trim().is_empty() && self.names.values().all(|name| name.trim().is_empty())
    }
}

impl DraftAttribute {
    pub(super) fn fill_choices(&mut self, was: Option<&ValueKind>, kind: &ValueKind) {
        for choice in kind.choices().unwrap_or_default() {
            let known = was.is_some_and(|was| was.choice(&choice.key).is_some());
            let id = self.next_choice();
            self.choices.push(DraftChoice {
                id,
                was: known.then(|| choice.key.clone()),
                key: choice.key.clone(),
                names: choice.names.clone(),
            });
        }
    }

    fn next_choice(&mut self) -> ChoiceId {
        self.last += 1;
        ChoiceId(self.last)
    }

    pub fn choice(&self, id: ChoiceId) -> Option<&DraftChoice> {
        self.choices.iter().find(|row| row.id == id)
    }

    /// A new choice after the place `after`, or last; gives its place.
    pub fn add_choice(&mut self, after: Option<usize>) -> usize {
        let row = DraftChoice {
            id: self.next_choice(),
            was: None,
            key: String::new(),
            names: BTreeMap::new(),
        };
        let at = after.map_or(self.choices.len(), |after| {
            (after + 1).min(self.choices.len())
        });
        self.choices.insert(at, row);
        at
    }

    /// Removes a choice; it is no default then.
    pub fn remove_choice(&mut self, at: usize) {
        if at < self.choices.len() {
            let gone = self.choices.remove(at);
            self.chosen.retain(|id| *id != gone.id);
        }
    }

    /// Moves a choice up or down; gives its place.
    pub fn move_choice(&mut self, at: usize, by: isize) -> usize {
        let to = at.checked_add_signed(by);
        match to.filter(|to| at.max(*to) < self.choices.len()) {
            Some(to) => {
                self.choices.swap(at, to);
                to
            }
            None => at,
        }
    }

    /// Writes a choice's key anew.
    pub fn set_choice_key(&mut self, at: usize, key: &str) {
        if let Some(row) = self.choices.get_mut(at) {
            key.clone_into(&mut row.key);
        }
    }

    /// The default of a list: what was chosen, in the list's order, and what it does not have.
    pub(super) fn value_of_list(&self) -> Option<Value> {
        let rows = self.choices.iter();
        let rows = rows.filter(|row| self.chosen.contains(&row.id));
        let mut keys: Vec<String> = rows.map(|row| row.key.trim().to_owned()).collect();
        keys.extend(lines(&self.default));
        match self.sort {
            _ if keys.is_empty() => None,
            Sort::ManyOf => Some(Value::Many(keys)),
            _ => Some(Value::Text(keys.join(", "))),
        }
    }

    /// What is written as the default is looked up among the choices.
    pub(super) fn choose_default(&mut self) {
        let mut left = Vec::new();
        for line in lines(&self.default) {
            match self.choices.iter().find(|row| row.key.trim() == line) {
                Some(row) => self.chosen.push(row.id),
                None => left.push(line),
            }
        }
        self.default = left.join("\n");
    }

    /// The choices as the scheme has them; rows in which nothing was written are none.
    pub(super) fn finished_choices(&self) -> Vec<Choice> {
        let rows = self.choices.iter().filter(|row| !row.is_empty());
        rows.map(|row| Choice {
            key: row.key.trim().to_owned(),
            names: tidy(&row.names),
        })
        .collect()
    }

    /// The row that stands for a choice of the session.
    fn row_of(&self, was: &str) -> Option<&DraftChoice> {
        let mut rows = self.choices.iter();
        rows.find(|row| row.was.as_deref() == Some(was) && !row.is_empty())
    }

    /// Whether a choice of the session is no longer offered.
    pub fn is_gone(&self, choice: &str) -> bool {
        self.sort.is_list() && self.row_of(choice).is_none()
    }

    /// What was said becomes of a choice that goes; `None`: nothing, or that is gone as well.
    pub fn choice_fate(&self, was: &str) -> Option<&Fate<ChoiceId>> {
        let there = |id: ChoiceId| self.choice(id).is_some_and(|row| !row.is_empty());
        let fate = self.fates.get(was);
        fate.filter(|fate| !matches!(fate, Fate::Becomes(id) if !there(*id)))
    }

    /// `None`: it stays where it was chosen.
    pub fn set_choice_fate(&mut self, was: &str, fate: Option<Fate<ChoiceId>>) {
        match fate {
            Some(fate) => self.fates.insert(was.to_owned(), fate),
            None => self.fates.remove(was),
        };
    }

    /// What becomes of the choices of the session, of those that are not as they were.
    pub(super) fn choice_fates(&self, before: &AttributeKind) -> Vec<(String, Fate<String>)> {
        if !self.sort.is_list() {
            return Vec::new();
        }
        let choices = before.kind.choices().unwrap_or_default().iter();
        let fate = |key: &str| match self.row_of(key) {
            Some(row) if row.key.trim() == key => None,
            Some(row) => Some(Fate::Becomes(row.key.trim().to_owned())),
            None => Some(match self.choice_fate(key)? {
                Fate::Removed => Fate::Removed,
                Fate::Becomes(id) => Fate::Becomes(self.choice(*id)?.key.trim().to_owned()),
            }),
        };
        choices
            .filter_map(|choice| Some((choice.key.clone(), fate(&choice.key)?)))
            .collect()
    }

    /// Takes in that the session has other choices now.
    pub(super) fn follow(&mut self, before: Option<&AttributeKind>, now: Option<&AttributeKind>) {
        let of = |kind: Option<&AttributeKind>| -> Vec<Choice> {
            let choices = kind.and_then(|kind| kind.kind.choices());
            choices.unwrap_or_default().to_vec()
        };
        let (before, now) = (of(before), of(now));
        let has = |all: &[Choice], key: &str| all.iter().any(|choice| choice.key == key);
        for row in &mut self.choices {
            row.was = row.was.take().filter(|was| has(&now, was));
        }
        for choice in now {
            if has(&before, &choice.key) {
                continue;
            }
            match self.choices.iter_mut().find(|row| row.key == choice.key) {
                Some(row) => row.was = Some(choice.key),
                None => {
                    let id = self.next_choice();
                    self.choices.push(DraftChoice {
                        id,
                        was: Some(choice.key.clone()),
                        key: choice.key,
                        names: choice.names,
                    });
                }
            }
        }
    }

    /// Several choices at once, as from a list that was copied: the first in place of what
    /// stands at `at`, the others after it. Gives the place of the last.
    pub fn put_choices(&mut self, mut at: usize, keys: &[String]) -> usize {
        for (n, key) in keys.iter().enumerate() {
            if n > 0 {
                at = self.add_choice(Some(at));
            }
            self.set_choice_key(at, key);
        }
        at
    }

    /// Another kind of value; the default is kept. Begins a list with one choice to be written, where it has none.
    pub fn set_sort(&mut self, sort: Sort) {
        if self.sort.is_list() && !sort.is_list() {
            let value = self.value_of_list();
            self.sort = sort;
            self.set_value(value.as_ref());
        }
        if !self.sort.is_list() && sort.is_list() {
            self.sort = sort;
            self.choose_default();
        }
        self.sort = sort;
        if sort.is_list() && self.choices.is_empty() {
            self.add_choice(None);
        }
    }
}
