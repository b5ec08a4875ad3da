//! Groups, names and places as the lines of one list.
//! Invariant: a group is followed by its names, an opened name by its places.

use std::collections::HashSet;

use crate::{
    action::propose::{OpenRow, Source},
    model::{DocumentId, EntityId, LabelKey, MentionId},
};

/// A line of the list; rows by their place among all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// A source and a label, with its rows from the first to before the last.
    Group {
        first: usize,
        end: usize,
    },
    Name {
        row: usize,
    },
    Place {
        row: usize,
        place: usize,
    },
}

/// What a line is, whatever comes and goes around it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Group(Source, LabelKey),
    Name(Source, LabelKey, Option<EntityId>, String),
    Place(MentionId),
}

#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<OpenRow>,
    lines: Vec<Line>,
    opened: HashSet<Key>,
    seen: HashSet<Key>,
}

fn name_key(row: &OpenRow) -> Key {
    Key::Name(row.source, row.label.clone(), row.entity, row.name.clone())
}

impl Table {
    pub fn take(&mut self, rows: Vec<OpenRow>) {
        self.rows = rows;
        self.lay_out();
    }

    pub fn rows(&self) -> impl Iterator<Item = &OpenRow> {
        self.rows.iter()
    }

    pub fn row(&self, row: usize) -> Option<&OpenRow> {
        self.rows.get(row)
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    pub fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }

    /// Places and names that are open.
    pub fn size(&self) -> (usize, usize) {
        let places = self.rows.iter().map(|row| row.places.len()).sum();
        (places, self.rows.len())
    }

    pub fn open_of(&self, source: Source) -> usize {
        let own = self.rows.iter().filter(|row| row.source == source);
        own.map(|row| row.places.len()).sum()
    }

    fn lay_out(&mut self) {
        self.lines.clear();
        let mut first = 0;
        while let Some(head) = self.rows.get(first) {
            let same = |row: &&OpenRow| row.source == head.source && row.label == head.label;
            let end = first + self.rows[first..].iter().take_while(same).count();
            self.lines.push(Line::Group { first, end });
            for row in first..end {
                self.lines.push(Line::Name { row });
                if self.is_open(row) {
                    let places = 0..self.rows[row].places.len();
                    self.lines
                        .extend(places.map(|place| Line::Place { row, place }));
                }
            }
            first = end;
        }
    }

    pub fn is_open(&self, row: usize) -> bool {
        self.rows
            .get(row)
            .is_some_and(|row| self.opened.contains(&name_key(row)))
    }

    /// Shows or hides the places of a name.
    pub fn open(&mut self, row: usize, open: bool) {
        let Some(key) = self.rows.get(row).map(name_key) else {
            return;
        };
        match open {
            true => self.opened.insert(key),
            false => self.opened.remove(&key),
        };
        self.lay_out();
    }

    /// It is on the screen.
    pub fn see(&mut self, row: usize) {
        if let Some(row) = self.rows.get(row) {
            let key = name_key(row);
            if !self.seen.contains(&key) {
                self.seen.insert(key);
            }
        }
    }

    fn is_seen(&self, row: &OpenRow) -> bool {
        self.seen.contains(&name_key(row))
    }

    /// How many names of the group at a line have not been on the screen.
    pub fn unseen(&self, at: usize) -> usize {
        match self.line(at) {
            Some(Line::Group { first, end }) => {
                let rows = self.rows[first..end].iter();
                rows.filter(|row| !self.is_seen(row)).count()
            }
            _ => 0,
        }
    }

    /// The places a line stands for; of a group those of the names that were seen.
    pub fn places(&self, at: usize) -> Vec<(DocumentId, MentionId)> {
        match self.line(at) {
            Some(Line::Group { first, end }) => {
                let rows = self.rows[first..end].iter();
                let seen = rows.filter(|row| self.is_seen(row));
                seen.flat_map(|row| row.places.iter().copied()).collect()
            }
            Some(Line::Name { row }) => self.rows[row].places.clone(),
            Some(Line::Place { row, place }) => {
                let place = self.rows[row].places.get(place);
                place.copied().into_iter().collect()
            }
            None => Vec::new(),
        }
    }

    /// Takes out what was decided.
    pub fn drop_places(&mut self, gone: &HashSet<MentionId>) {
        for row in &mut self.rows {
            row.places.retain(|(_, mention)| !gone.contains(mention));
        }
        self.rows.retain(|row| !row.places.is_empty());
        self.lay_out();
    }

    pub fn key(&self, at: usize) -> Option<Key> {
        Some(match self.line(at)? {
            Line::Group { first, .. } => {
                let row = self.rows.get(first)?;
                Key::Group(row.source, row.label.clone())
            }
            Line::Name { row } => name_key(self.rows.get(row)?),
            Line::Place { row, place } => Key::Place(self.rows.get(row)?.places.get(place)?.1),
        })
    }

    pub fn find(&self, key: &Key) -> Option<usize> {
        (0..self.lines.len()).find(|&at| self.key(at).as_ref() == Some(key))
    }

    /// The line of a name.
    pub fn line_of(&self, row: usize) -> Option<usize> {
        self.lines
            .iter()
            .position(|line| *line == Line::Name { row })
    }
}
