//! Mentions by their number, in the order of the session.
//! Invariant: made from the counts of the documents alone, so that a table of any length is
//! there at once.

use std::ops::Range;

use super::Row;
use crate::model::{DocumentId, Session};

/// Where the mentions of each document begin.
#[derive(Debug, Clone, Default)]
pub struct Plain {
    /// The number of the first mention of each document that has any.
    starts: Vec<(usize, DocumentId)>,
    len: usize,
}

impl Plain {
    pub fn of(session: &Session) -> Self {
        let mut plain = Self::default();
        for document in session.documents() {
            let mentions = document.mentions().len();
            if mentions > 0 {
                plain.starts.push((plain.len, document.id));
                plain.len += mentions;
            }
        }
        plain
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The mention with this number.
    pub fn row(&self, session: &Session, number: usize) -> Option<Row> {
        let next = self.starts.partition_point(|(start, _)| *start <= number);
        let &(start, id) = self.starts.get(next.checked_sub(1)?)?;
        let mention = session.document(id)?.mentions().nth(number - start)?;
        Some(Row {
            document: id,
            mention: mention.id,
        })
    }

    /// The mentions with these numbers, one after the other.
    pub fn rows(&self, session: &Session, numbers: Range<usize>) -> Vec<Row> {
        let mut rows = Vec::with_capacity(numbers.len().min(self.len));
        let next = self
            .starts
            .partition_point(|(start, _)| *start <= numbers.start);
        for &(start, id) in self.starts.iter().skip(next.saturating_sub(1)) {
            let Some(document) = session.document(id).filter(|_| start < numbers.end) else {
                break;
            };
            let skipped = numbers.start.saturating_sub(start);
            let wanted = numbers.end - start - skipped;
            let mentions = document.mentions().iter().skip(skipped).take(wanted);
            rows.extend(mentions.map(|mention| Row {
                document: id,
                mention: mention.id,
            }));
        }
        rows
    }

    /// The number of a mention.
    pub fn number(&self, session: &Session, row: Row) -> Option<usize> {
        let of_document = |&&(_, id): &&(usize, DocumentId)| id == row.document;
        let &(start, id) = self.starts.iter().find(of_document)?;
        Some(start + session.document(id)?.mentions().number(row.mention)?)
    }
}
