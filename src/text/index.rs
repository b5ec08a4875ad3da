//! Converts between bytes, UTF-16 units, code points and line/column of one text.
//!
//! A checkpoint every 256 bytes holds the counts so far; the rest is a short scan.
//! 8 bytes per checkpoint make 320 KB for 10 MB of text, plus 4 bytes per line.
//! Invariant: an index answers for the text it was built from; a text of another length gets `None`.

use std::ops::Range;

use super::offset::{ByteOffset, CodePointOffset, Utf16Offset};
use super::source::MAX_TEXT_BYTES;

/// Bytes between checkpoints.
const BLOCK: usize = 256;
/// Bytes counted in one go; at most 255 so that a byte can hold the count.
const CHUNK: usize = 64;
/// The same where one block is searched.
const SMALL_CHUNK: usize = 16;

/// A place as editors show it, but 0-based. Lines end at LF only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The number of line feeds before the place.
    pub line: u32,
    /// The number of code points between the start of the line and the place.
    pub column: u32,
}

/// Counts of what starts in a stretch of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    code_points: u32,
    utf16: u32,
}

/// The conversion table of one text. Built once, then constant.
#[derive(Clone, Debug)]
pub struct TextIndex {
    bytes: usize,
    /// Counts of the characters that start before byte `i * BLOCK`.
    checkpoints: Vec<Counts>,
    total: Counts,
    line_starts: Vec<u32>,
}

impl TextIndex {
    /// Reads `text` once.
    ///
    /// # Panics
    /// If `text` is longer than [`MAX_TEXT_BYTES`]; a [`super::SourceText`] never is.
    #[must_use]
    pub fn new(text: &str) -> Self {
        assert!(
            text.len() <= MAX_TEXT_BYTES,
            "a text of {} bytes is too long to index",
            text.len()
        );
        let bytes = text.as_bytes();
        let mut checkpoints = Vec::with_capacity(bytes.len() / BLOCK + 1);
        let mut total = Counts::default();
        for block in bytes.chunks(BLOCK) {
            checkpoints.push(total);
            total = total.plus(Counts::of(block));
        }
        let mut line_starts = vec![0];
        line_starts.extend(memchr::memchr_iter(b'\n', bytes).map(|at| at as u32 + 1));
        line_starts.shrink_to_fit();
        Self {
            bytes: bytes.len(),
            checkpoints,
            total,
            line_starts,
        }
    }

    /// The length of the text in code points.
    #[must_use]
    pub fn code_points(&self) -> u32 {
        self.total.code_points
    }

    /// The length of the text in UTF-16 units.
    #[must_use]
    pub fn utf16_units(&self) -> u32 {
        self.total.utf16
    }

    /// The number of lines: one more than there are line feeds.
    #[must_use]
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The heap the index takes, in bytes.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        self.checkpoints.capacity() * size_of::<Counts>()
            + self.line_starts.capacity() * size_of::<u32>()
    }

    /// Bytes to code points; `None` off a char boundary or out of bounds. The end counts as in bounds.
    #[must_use]
    pub fn code_point(&self, text: &str, at: ByteOffset) -> Option<CodePointOffset> {
        Some(CodePointOffset::new(self.counts(text, at)?.code_points))
    }

    /// Bytes to UTF-16 units; `None` off a char boundary or out of bounds.
    #[must_use]
    pub fn utf16(&self, text: &str, at: ByteOffset) -> Option<Utf16Offset> {
        Some(Utf16Offset::new(self.counts(text, at)?.utf16))
    }

    /// Code points to bytes; `None` out of bounds.
    #[must_use]
    pub fn from_code_point(&self, text: &str, at: CodePointOffset) -> Option<ByteOffset> {
        self.find(text, at.get(), |counts| counts.code_points)
    }

    /// UTF-16 units to bytes; `None` out of bounds or between the halves of a surrogate pair.
    #[must_use]
    pub fn from_utf16(&self, text: &str, at: Utf16Offset) -> Option<ByteOffset> {
        self.find(text, at.get(), |counts| counts.utf16)
    }

    /// The line and column of a byte; `None` off a char boundary or out of bounds.
    /// A line feed belongs to the line it ends.
    #[must_use]
    pub fn position(&self, text: &str, at: ByteOffset) -> Option<Position> {
        let here = self.counts(text, at)?.code_points;
        let line = self.line_starts.partition_point(|&start| start <= at.get()) - 1;
        let start = self.counts(text, ByteOffset::new(self.line_starts[line]))?;
        Some(Position {
            line: line as u32,
            column: here - start.code_points,
        })
    }

    /// The byte at a line and column; `None` when there is no such line or it is shorter.
    /// The column after the last character of a line is its end.
    #[must_use]
    pub fn offset_at(&self, text: &str, position: Position) -> Option<ByteOffset> {
        let line = self.line_range(position.line)?;
        let start = self.counts(text, ByteOffset::new(line.start))?;
        let target = start.code_points.checked_add(position.column)?;
        let at = self.from_code_point(text, CodePointOffset::new(target))?;
        (at.get() <= line.end).then_some(at)
    }

    /// The bytes of a line without its line feed, perhaps none; `None` when there is no such line.
    #[must_use]
    pub fn line_range(&self, line: u32) -> Option<Range<u32>> {
        let line = line as usize;
        let start = *self.line_starts.get(line)?;
        let end = match self.line_starts.get(line + 1) {
            Some(next) => next - 1,
            None => self.bytes as u32,
        };
        Some(start..end)
    }

    /// A converter for many offsets in (mostly) ascending order.
    #[must_use]
    pub fn ascending<'a>(&'a self, text: &'a str) -> Ascending<'a> {
        Ascending {
            index: self,
            text,
            at: 0,
            counts: Counts::default(),
        }
    }

    fn is_ascii(&self) -> bool {
        self.total.code_points as usize == self.bytes
    }

    fn counts(&self, text: &str, at: ByteOffset) -> Option<Counts> {
        let at = at.to_usize();
        if text.len() != self.bytes || !text.is_char_boundary(at) {
            return None;
        }
        if self.is_ascii() {
            return Some(Counts::same(at));
        }
        let block = at / BLOCK;
        let Some(&before) = self.checkpoints.get(block) else {
            return Some(self.total);
        };
        let start = block * BLOCK;
        Some(before.plus(if self.is_ascii_block(block) {
            Counts::same(at - start)
        } else {
            Counts::of(&text.as_bytes()[start..at])
        }))
    }

    /// Whether units and bytes are the same up to every byte of the block. Both counts must say
    /// so: a block of ASCII may end in the first byte of a four-byte character.
    fn is_ascii_block(&self, block: usize) -> bool {
        let before = self.checkpoints[block];
        let next = self.checkpoints.get(block + 1).unwrap_or(&self.total);
        *next == before.plus(Counts::same(BLOCK))
    }

    /// The last block with at most `target` units before it. Most texts are alike throughout,
    /// so the search starts where the target would be by proportion and widens from there.
    fn block_of(&self, target: u32, unit: impl Fn(Counts) -> u32) -> usize {
        let blocks = self.checkpoints.len();
        let share = u64::from(target) * blocks as u64 / u64::from(unit(self.total)).max(1);
        let is_before = |block: usize| unit(self.checkpoints[block]) <= target;
        let (mut low, mut high) = (share as usize, share as usize + 1);
        let mut step = 1;
        while low > 0 && !is_before(low.min(blocks - 1)) {
            high = low;
            low = low.saturating_sub(step);
            step *= 2;
        }
        while high < blocks && is_before(high) {
            low = high;
            high += step;
            step *= 2;
        }
        let low = low.min(blocks - 1);
        let within = &self.checkpoints[low..high.min(blocks)];
        low + within.partition_point(|&counts| unit(counts) <= target) - 1
    }

    fn find(&self, text: &str, target: u32, unit: impl Fn(Counts) -> u32) -> Option<ByteOffset> {
        if text.len() != self.bytes || target > unit(self.total) {
            return None;
        }
        if self.is_ascii() {
            return Some(ByteOffset::new(target));
        }
        if target == unit(self.total) {
            return Some(ByteOffset::new(self.bytes as u32));
        }
        let block = self.block_of(target, &unit);
        let missing = target - unit(self.checkpoints[block]);
        let start = block * BLOCK;
        if self.is_ascii_block(block) {
            return Some(ByteOffset::new(start as u32 + missing));
        }
        let end = self.bytes.min(start + BLOCK);
        let within = find_in(&text.as_bytes()[start..end], missing, unit)?;
        Some(ByteOffset::new((start + within) as u32))
    }
}

/// The byte in `block` before which exactly `missing` units start.
fn find_in(block: &[u8], missing: u32, unit: impl Fn(Counts) -> u32) -> Option<usize> {
    let mut seen = 0;
    let mut from = 0;
    for chunk in block.as_chunks::<SMALL_CHUNK>().0 {
        let here = unit(Counts::of_few(chunk));
        if seen + here > missing {
            break;
        }
        seen += here;
        from += SMALL_CHUNK;
    }
    for (i, &byte) in block[from..].iter().enumerate() {
        if is_lead(byte) {
            if seen >= missing {
                return (seen == missing).then_some(from + i);
            }
            seen += unit(Counts::of_few(&[byte]));
        }
    }
    None
}

/// Whether a character starts with this byte.
fn is_lead(byte: u8) -> bool {
    (byte as i8) >= -0x40
}

impl Counts {
    fn same(count: usize) -> Self {
        Self {
            code_points: count as u32,
            utf16: count as u32,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            code_points: self.code_points + other.code_points,
            utf16: self.utf16 + other.utf16,
        }
    }

    /// Counts lead bytes; those of four-byte characters stand for two UTF-16 units.
    fn of(bytes: &[u8]) -> Self {
        let (chunks, rest) = bytes.as_chunks::<CHUNK>();
        let counts = chunks.iter().map(|chunk| Self::of_few(chunk));
        counts.fold(Self::of_few(rest), Self::plus)
    }

    /// [`Counts::of`] at most 255 bytes: sums a byte wide let the compiler use whole vectors,
    /// best where the length is constant.
    #[inline(always)]
    fn of_few(bytes: &[u8]) -> Self {
        let leads: u8 = bytes.iter().map(|&b| u8::from(is_lead(b))).sum();
        let astral: u8 = bytes.iter().map(|&b| u8::from(b >= 0xF0)).sum();
        Self {
            code_points: u32::from(leads),
            utf16: u32::from(leads) + u32::from(astral),
        }
    }
}

/// Converts byte offsets one after another, scanning only what lies between them.
#[derive(Clone, Debug)]
pub struct Ascending<'a> {
    index: &'a TextIndex,
    text: &'a str,
    at: usize,
    counts: Counts,
}

impl Ascending<'_> {
    /// Bytes to code points and UTF-16 units; `None` off a char boundary or out of bounds.
    /// Right in any order, quickest when ascending.
    pub fn at(&mut self, offset: ByteOffset) -> Option<(CodePointOffset, Utf16Offset)> {
        let to = offset.to_usize();
        self.counts = if to >= self.at && to - self.at < BLOCK {
            if self.text.len() != self.index.bytes || !self.text.is_char_boundary(to) {
                return None;
            }
            let between = &self.text.as_bytes()[self.at..to];
            self.counts.plus(Counts::of(between))
        } else {
            self.index.counts(self.text, offset)?
        };
        self.at = to;
        Some((
            CodePointOffset::new(self.counts.code_points),
            Utf16Offset::new(self.counts.utf16),
        ))
    }
}
