//! Which rows are ticked.
//! Invariant: »all« means all rows of the table as it was then, without a list of them.

use std::collections::HashSet;

use crate::{
    action::overview::Row,
    model::{DocumentId, MentionId, Session},
};

use super::order::Order;

#[derive(Debug, Default)]
pub struct Ticks {
    /// All are, but for these; else none but these.
    all: bool,
    rows: HashSet<Row>,
}

impl Ticks {
    pub fn has(&self, row: Row) -> bool {
        self.rows.contains(&row) != self.all
    }

    pub fn toggle(&mut self, row: Row) {
        if !self.rows.remove(&row) {
            self.rows.insert(row);
        }
    }

    pub fn tick(&mut self, row: Row) {
        match self.all {
            true => self.rows.remove(&row),
            false => self.rows.insert(row),
        };
    }

    /// Ticks all; where all are ticked, none.
    pub fn toggle_all(&mut self) {
        self.all = !(self.all && self.rows.is_empty());
        self.rows.clear();
    }

    pub fn clear(&mut self) {
        *self = Self::default();
    }

    pub fn is_empty(&self) -> bool {
        !self.all && self.rows.is_empty()
    }

    pub fn count(&self, order: &Order) -> usize {
        match self.all {
            true => order.len().saturating_sub(self.rows.len()),
            false => self.rows.len(),
        }
    }

    /// »All« was said of other rows.
    pub fn other_rows(&mut self) {
        if self.all {
            self.clear();
        }
    }

    /// The mentions that are ticked, by document and place.
    pub fn mentions(&self, order: &Order, session: &Session) -> Vec<(DocumentId, MentionId)> {
        let pair = |row: Row| (row.document, row.mention);
        if !self.all {
            let mut rows: Vec<Row> = self.rows.iter().copied().collect();
            rows.sort_unstable();
            return rows.into_iter().map(pair).collect();
        }
        let rows = order.rows(session, 0..order.len()).into_iter();
        rows.filter(|row| self.has(*row)).map(pair).collect()
    }
}
