//! Groups, names and places as the lines of one list.
//! Invariant: a group is followed by its names, an opened name by its places.

use std::{
    collections::{BTreeMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Group(Source, LabelKey),
    Name(Source, LabelKey, Option<EntityId>, String),
    Place(MentionId),
}

/// A row, and what was done with it.
#[derive(Debug)]
struct Kept {
    row: OpenRow,
    opened: bool,
    /// It has been on the screen.
    seen: bool,
}

/// Rows made ready by a worker, so that the window's thread only takes over what was opened.
#[derive(Debug)]
pub struct Listing {
    table: Table,
    /// Rows by the hash of what they are, in its order.
    index: Vec<(u64, usize)>,
}

impl Listing {
    #[must_use]
    pub fn of(rows: Vec<OpenRow>) -> Self {
        let mut index: Vec<_> = rows.iter().map(hash).zip(0..).collect();
        index.sort_unstable();
        let kept = rows.into_iter().map(|row| Kept {
            row,
            opened: false,
            seen: false,
        });
        let mut table = Table {
            rows: kept.collect(),
            ..Table::default()
        };
        table.lay_out();
        Self { table, index }
    }

    fn find(&self, wanted: &OpenRow) -> Option<usize> {
        let hash = hash(wanted);
        let first = self.index.partition_point(|(of, _)| *of < hash);
        let same = self.index[first..].iter().take_while(|(of, _)| *of == hash);
        let mut rows = same.map(|(_, row)| *row);
        rows.find(|row| is_same(&self.table.rows[*row].row, wanted))
    }
}

/// Rows that are not needed any more.
#[derive(Debug)]
pub struct Spent {
    _rows: Vec<Kept>,
}

fn hash(row: &OpenRow) -> u64 {
    let mut hasher = DefaultHasher::new();
    (row.source, &row.label, row.entity, &row.name).hash(&mut hasher);
    hasher.finish()
}

fn is_same(one: &OpenRow, other: &OpenRow) -> bool {
    (one.source, &one.label, one.entity, &one.name)
        == (other.source, &other.label, other.entity, &other.name)
}

fn is_of(row: &OpenRow, key: &Key) -> bool {
    matches!(key, Key::Name(source, label, entity, name)
        if (*source, label, *entity, name) == (row.source, &row.label, row.entity, &row.name))
}

#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Kept>,
    lines: Vec<Line>,
    /// Places and names that are open, and places by their source.
    size: (usize, usize),
    of_sources: BTreeMap<Source, usize>,
    /// Places whose context has been on the screen.
    read: HashSet<MentionId>,
}

impl Table {
    /// Takes rows in; what was opened and seen before still is. What it had is handed back: to
    /// give many thousand rows back to the system takes longer than a frame has.
    pub fn take(&mut self, listing: Listing) -> Spent {
        let before = std::mem::take(&mut self.rows);
        let mut opens = false;
        let known = before.iter().filter(|kept| kept.opened || kept.seen);
        let known: Vec<_> = known
            .filter_map(|kept| Some((listing.find(&kept.row)?, kept.opened, kept.seen)))
            .collect();
        let read = std::mem::take(&mut self.read);
        *self = Self {
            read,
            ..listing.table
        };
        for (row, opened, seen) in known {
            (self.rows[row].opened, self.rows[row].seen) = (opened, seen);
            opens |= opened;
        }
        if opens {
            self.lay_out();
        }
        Spent { _rows: before }
    }

    pub fn rows(&self) -> impl Iterator<Item = &OpenRow> {
        self.rows.iter().map(|kept| &kept.row)
    }

    pub fn row(&self, row: usize) -> Option<&OpenRow> {
        self.rows.get(row).map(|kept| &kept.row)
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    pub fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }

    /// Places and names that are open.
    pub fn size(&self) -> (usize, usize) {
        self.size
    }

    pub fn open_of(&self, source: Source) -> usize {
        self.of_sources.get(&source).copied().unwrap_or(0)
    }

    fn lay_out(&mut self) {
        self.lines.clear();
        self.of_sources.clear();
        let mut first = 0;
        while let Some(head) = self.rows.get(first).map(|kept| &kept.row) {
            let same =
                |kept: &&Kept| kept.row.source == head.source && kept.row.label == head.label;
            let end = first + self.rows[first..].iter().take_while(same).count();
            self.lines.push(Line::Group { first, end });
            let mut open = 0;
            for (row, kept) in (first..end).zip(&self.rows[first..end]) {
                let places = 0..kept.row.places.len();
                open += places.len();
                self.lines.push(Line::Name { row });
                if kept.opened {
                    self.lines
                        .extend(places.map(|place| Line::Place { row, place }));
                }
            }
            *self.of_sources.entry(head.source).or_default() += open;
            first = end;
        }
        self.size = (self.of_sources.values().sum(), self.rows.len());
    }

    pub fn is_open(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|kept| kept.opened)
    }

    /// Shows or hides the places of a name.
    pub fn open(&mut self, row: usize, open: bool) {
        if let Some(kept) = self.rows.get_mut(row) {
            kept.opened = open;
            self.lay_out();
        }
    }

    /// Shows or hides the places of the names of a group that have been on the screen.
    pub fn open_group(&mut self, at: usize, open: bool) {
        if let Some(Line::Group { first, end }) = self.line(at) {
            for kept in &mut self.rows[first..end] {
                kept.opened = open && kept.seen;
            }
            self.lay_out();
        }
    }

    /// It is on the screen, with its first place as an example.
    pub fn see(&mut self, row: usize) {
        if let Some(kept) = self.rows.get_mut(row) {
            kept.seen = true;
            self.read.extend(kept.row.places.first().map(|it| it.1));
        }
    }

    /// The context of a place is on the screen.
    pub fn read(&mut self, place: MentionId) {
        self.read.insert(place);
    }

    pub fn is_read(&self, place: MentionId) -> bool {
        self.read.contains(&place)
    }

    /// Whether a name of the group at a line that was seen is folded over places nobody has read.
    pub fn folds_unread(&self, at: usize) -> bool {
        let Some(Line::Group { first, end }) = self.line(at) else {
            return false;
        };
        let mut rows = self.rows[first..end].iter();
        rows.any(|kept| {
            let mut places = kept.row.places.iter();
            kept.seen && !kept.opened && places.any(|(_, place)| !self.is_read(*place))
        })
    }

    /// How many names of the group at a line have not been on the screen.
    pub fn unseen(&self, at: usize) -> usize {
        match self.line(at) {
            Some(Line::Group { first, end }) => {
                let rows = self.rows[first..end].iter();
                rows.filter(|kept| !kept.seen).count()
            }
            _ => 0,
        }
    }

    /// The places a line stands for; of a group those of the names that were seen.
    pub fn places(&self, at: usize) -> impl Iterator<Item = (DocumentId, MentionId)> {
        let (rows, one) = match self.line(at) {
            Some(Line::Group { first, end }) => (first..end, None),
            Some(Line::Name { row }) => (row..row + 1, None),
            Some(Line::Place { row, place }) => (row..row + 1, Some(place)),
            None => (0..0, None),
        };
        let is_group = matches!(self.line(at), Some(Line::Group { .. }));
        let rows = self.rows.get(rows).unwrap_or_default().iter();
        let rows = rows.filter(move |kept| kept.seen || !is_group);
        rows.flat_map(move |kept| {
            let places = &kept.row.places;
            let some = one.map_or(0..places.len(), |one| one..one + 1);
            places.get(some).unwrap_or_default().iter().copied()
        })
    }

    /// Takes out what was decided.
    pub fn drop_places(&mut self, gone: &HashSet<MentionId>) {
        for kept in &mut self.rows {
            let places = &mut kept.row.places;
            places.retain(|(_, mention)| !gone.contains(mention));
        }
        self.rows.retain(|kept| !kept.row.places.is_empty());
        self.lay_out();
    }

    pub fn key(&self, at: usize) -> Option<Key> {
        Some(match self.line(at)? {
            Line::Group { first, .. } => {
                let row = self.row(first)?;
                Key::Group(row.source, row.label.clone())
            }
            Line::Name { row } => {
                let row = self.row(row)?;
                Key::Name(row.source, row.label.clone(), row.entity, row.name.clone())
            }
            Line::Place { row, place } => Key::Place(self.row(row)?.places.get(place)?.1),
        })
    }

    pub fn find(&self, key: &Key) -> Option<usize> {
        self.lines.iter().position(|line| match (*line, key) {
            (Line::Group { first, .. }, Key::Group(source, label)) => self
                .row(first)
                .is_some_and(|row| (row.source, &row.label) == (*source, label)),
            (Line::Name { row }, Key::Name(..)) => self.row(row).is_some_and(|row| is_of(row, key)),
            (Line::Place { row, place }, Key::Place(mention)) => {
                let place = self.row(row).and_then(|row| row.places.get(place));
                place.is_some_and(|place| place.1 == *mention)
            }
            _ => false,
        })
    }

    /// The line of a name.
    pub fn line_of(&self, row: usize) -> Option<usize> {
        self.lines
            .iter()
            .position(|line| *line == Line::Name { row })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Ids;

    fn row(name: &str, places: usize, ids: &mut Ids) -> OpenRow {
        let document = ids.next();
        OpenRow {
            source: Source::Names,
            label: LabelKey::new("company"),
            name: name.to_owned(),
            entity: None,
            places: (0..places).map(|_| (document, ids.next())).collect(),
            likely: None,
        }
    }

    #[test]
    fn what_was_opened_and_seen_is_taken_over_by_name() {
        let mut ids = Ids::seeded(1);
        let rows = vec![row("Acme", 2, &mut ids), row("Nord", 3, &mut ids)];
        let mut table = Table::default();
        table.take(Listing::of(rows.clone()));
        assert_eq!((table.len(), table.size()), (3, (5, 2)));
        table.see(1);
        table.open(1, true);
        assert_eq!(table.len(), 6);
        let key = table.key(2).expect("a line");

        // Another comes before them, and the first is decided.
        let new = vec![row("Berg", 1, &mut ids), rows[1].clone()];
        let spent = table.take(Listing::of(new));
        assert_eq!(spent._rows.len(), 2);
        assert_eq!(table.find(&key), Some(2));
        assert!(table.is_open(1) && !table.is_open(0));
        assert_eq!((table.len(), table.unseen(0)), (6, 1));
        assert!(table.is_read(rows[1].places[0].1));
    }
}
