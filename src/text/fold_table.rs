//! Which stretch of folded text stands for which stretch of source.
//!
//! The text falls into units, each a grapheme cluster. Neighbours that behave alike share one
//! entry of 12 bytes: about one entry in all for German or Japanese as it is, two for each
//! umlaut when diacritics go, one or two for each cluster of Hindi or Thai with vowel signs.
//! Invariant: entries ascend in source and in folded offsets; neighbours join without a gap.

use std::ops::Range;

use super::offset::TextRange;

/// How the units of one entry map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Units of one character each that keep their length in bytes.
    Aligned,
    /// Units that fold to nothing.
    Nothing,
    /// Units of equal lengths.
    Repeat { source: u8, folded: u8 },
    /// A single unit, too long for `Repeat`.
    Whole,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    source: u32,
    folded: u32,
    kind: Kind,
}

/// Told about the units of a text in order while it is folded.
pub(super) trait UnitLog {
    /// `bytes` of single characters that keep their length.
    fn aligned(&mut self, bytes: usize);
    /// One unit of `source` bytes that became `folded` bytes.
    fn unit(&mut self, source: usize, folded: usize);
}

/// For folding without a table.
impl UnitLog for () {
    fn aligned(&mut self, _: usize) {}
    fn unit(&mut self, _: usize, _: usize) {}
}

#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    entries: Vec<Entry>,
    source_len: usize,
    folded_len: usize,
}

impl UnitLog for Table {
    fn aligned(&mut self, bytes: usize) {
        self.push(bytes, bytes, Kind::Aligned);
    }

    fn unit(&mut self, source: usize, folded: usize) {
        let kind = match (u8::try_from(source), u8::try_from(folded)) {
            (_, Ok(0)) => Kind::Nothing,
            (Ok(source), Ok(folded)) => Kind::Repeat { source, folded },
            _ => Kind::Whole,
        };
        self.push(source, folded, kind);
    }
}

impl Table {
    pub(super) fn shrink(&mut self) {
        self.entries.shrink_to_fit();
    }

    pub(super) fn heap_bytes(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>()
    }

    /// The folded text is needed to tell where its characters start.
    pub(super) fn to_source(&self, folded: &str, range: Range<usize>) -> Option<TextRange> {
        self.check(&range)?;
        let start = self.place(folded, range.start, self.entry_at(range.start)?)?;
        let end = self.place(folded, range.end, self.entry_at(range.end - 1)?)?;
        TextRange::from_range(start..end)
    }

    pub(super) fn to_source_outward(&self, folded: &str, range: Range<usize>) -> Option<TextRange> {
        self.check(&range)?;
        let (start, _) = self.unit_of(folded, range.start)?;
        let (_, end) = self.unit_of(folded, range.end - 1)?;
        TextRange::from_range(start..end)
    }

    fn push(&mut self, source: usize, folded: usize, kind: Kind) {
        let joins = kind != Kind::Whole && self.entries.last().is_some_and(|e| e.kind == kind);
        if !joins {
            self.entries.push(Entry {
                source: self.source_len as u32,
                folded: self.folded_len as u32,
                kind,
            });
        }
        self.source_len += source;
        self.folded_len += folded;
    }

    fn check(&self, range: &Range<usize>) -> Option<()> {
        (range.start < range.end && range.end <= self.folded_len).then_some(())
    }

    /// The entry the folded byte `at` came from: never one that folds to nothing,
    /// since another entry follows it at the same folded offset.
    fn entry_at(&self, at: usize) -> Option<usize> {
        self.entries
            .partition_point(|entry| entry.folded as usize <= at)
            .checked_sub(1)
    }

    /// The source offset of `at`, which lies in or at the end of entry `index`;
    /// `None` inside a unit.
    fn place(&self, folded: &str, at: usize, index: usize) -> Option<usize> {
        let entry = self.entries[index];
        let source = entry.source as usize;
        let within = at - entry.folded as usize;
        match entry.kind {
            Kind::Aligned => folded.is_char_boundary(at).then_some(source + within),
            Kind::Repeat {
                source: s,
                folded: f,
            } => within
                .is_multiple_of(usize::from(f))
                .then_some(source + within / usize::from(f) * usize::from(s)),
            Kind::Whole | Kind::Nothing if within == 0 => Some(source),
            Kind::Whole if at == self.folded_end(index) => Some(self.source_end(index)),
            Kind::Whole | Kind::Nothing => None,
        }
    }

    /// The source start and end of the unit the folded byte `at` came from.
    fn unit_of(&self, folded: &str, at: usize) -> Option<(usize, usize)> {
        let index = self.entry_at(at)?;
        let entry = self.entries[index];
        let source = entry.source as usize;
        let within = at - entry.folded as usize;
        Some(match entry.kind {
            Kind::Aligned => {
                let to_source = |at: usize| source + at - entry.folded as usize;
                (
                    to_source(folded.floor_char_boundary(at)),
                    to_source(folded.ceil_char_boundary(at + 1)),
                )
            }
            Kind::Repeat {
                source: s,
                folded: f,
            } => {
                let start = source + within / usize::from(f) * usize::from(s);
                (start, start + usize::from(s))
            }
            Kind::Whole | Kind::Nothing => (source, self.source_end(index)),
        })
    }

    fn source_end(&self, index: usize) -> usize {
        let next = self.entries.get(index + 1);
        next.map_or(self.source_len, |entry| entry.source as usize)
    }

    fn folded_end(&self, index: usize) -> usize {
        let next = self.entries.get(index + 1);
        next.map_or(self.folded_len, |entry| entry.folded as usize)
    }
}
