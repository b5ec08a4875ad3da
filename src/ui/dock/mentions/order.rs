//! Which rows the table has, as far as is known.
//! Invariant: without filter and sort every row is there at once; with them the rows of the
//! last answer stay until the next one comes.

use std::ops::Range;

use crate::{
    action::overview::{MentionQuery, Plain, Row},
    model::Session,
    ui::inspector::find::State,
};

/// What is asked of a worker, and of which state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub of: State,
    pub query: MentionQuery,
}

#[derive(Debug, Default)]
pub struct Order {
    pub query: MentionQuery,
    plain: Plain,
    plain_of: Option<State>,
    found: Option<(Question, Vec<Row>)>,
    asked: Option<Question>,
    /// Grows with every other order.
    version: u64,
    seen: Option<bool>,
}

impl Order {
    /// Takes in the session as it is.
    pub fn refresh(&mut self, session: &Session) {
        let state = State::of(session);
        if self.plain_of != Some(state) {
            self.plain = Plain::of(session);
            self.plain_of = Some(state);
            self.version += u64::from(self.is_plain());
        }
        if self.query.is_plain() {
            self.found = None;
            self.asked = None;
        }
        let plain = self.is_plain();
        if self.seen.replace(plain) != Some(plain) {
            self.version += 1;
        }
    }

    /// What has to be worked out, where it is not on its way already.
    pub fn question(&self, session: &Session) -> Option<Question> {
        if self.query.is_plain() {
            return None;
        }
        let question = Question {
            of: State::of(session),
            query: self.query.clone(),
        };
        let known = self.found.as_ref().map(|(of, _)| of);
        let is_new = self.asked.as_ref() != Some(&question) && known != Some(&question);
        is_new.then_some(question)
    }

    pub fn ask(&mut self, question: Question) {
        self.asked = Some(question);
    }

    /// Takes an answer; one to an older question is better than none.
    pub fn found(&mut self, question: Question, rows: Vec<Row>) {
        if !self.query.is_plain() {
            self.found = Some((question, rows));
            self.version += 1;
        }
    }

    /// The rows shown are those asked for.
    pub fn is_current(&self, session: &Session) -> bool {
        let of = State::of(session);
        self.query.is_plain()
            || self
                .found
                .as_ref()
                .is_some_and(|(question, _)| question.of == of && question.query == self.query)
    }

    fn is_plain(&self) -> bool {
        self.found.is_none()
    }

    pub fn version(&self) -> u64 {
        self.version
    }

    /// How many mentions there are without a filter.
    pub fn all(&self) -> usize {
        self.plain.len()
    }

    pub fn len(&self) -> usize {
        match &self.found {
            Some((_, rows)) => rows.len(),
            None => self.plain.len(),
        }
    }

    pub fn row(&self, session: &Session, number: usize) -> Option<Row> {
        match &self.found {
            Some((_, rows)) => rows.get(number).copied(),
            None => self.plain.row(session, number),
        }
    }

    /// The rows with these numbers.
    pub fn rows(&self, session: &Session, numbers: Range<usize>) -> Vec<Row> {
        match &self.found {
            Some((_, rows)) => {
                let end = numbers.end.min(rows.len());
                rows.get(numbers.start..end).unwrap_or_default().to_vec()
            }
            None => self.plain.rows(session, numbers),
        }
    }

    pub fn number(&self, session: &Session, row: Row) -> Option<usize> {
        match &self.found {
            Some((_, rows)) => rows.iter().position(|other| *other == row),
            None => self.plain.number(session, row),
        }
    }
}
