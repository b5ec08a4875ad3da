//! Places in a text, each unit its own type.
//! Invariant: a `TextRange` is never empty and never reversed.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use thiserror::Error;

macro_rules! offset_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(u32);

        impl $name {
            /// The offset `value` units after the start of the text.
            #[must_use]
            pub const fn new(value: u32) -> Self {
                Self(value)
            }

            /// The number of units before this place.
            #[must_use]
            pub const fn get(self) -> u32 {
                self.0
            }

            /// The same number for indexing.
            #[must_use]
            pub const fn to_usize(self) -> usize {
                self.0 as usize
            }
        }

        impl From<u32> for $name {
            fn from(value: u32) -> Self {
                Self(value)
            }
        }
    };
}

offset_type! {
    /// A place counted in UTF-8 bytes, 0-based. The unit everything is stored in.
    ByteOffset
}
offset_type! {
    /// A place counted in UTF-16 code units, 0-based, as JavaScript, Java and UIMA count.
    Utf16Offset
}
offset_type! {
    /// A place counted in Unicode code points, 0-based, as Python and brat count.
    CodePointOffset
}

/// A stretch of text in UTF-8 bytes, 0-based, end exclusive, never empty.
///
/// It does not know its text: whether it is in bounds and on char boundaries is asked with
/// [`TextRange::slice`]. Ordered by start, then end. In serde a pair `(start, end)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
pub struct TextRange {
    start: ByteOffset,
    end: ByteOffset,
}

/// A pair of offsets that is no range: empty or reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a range must end after it starts, but this one goes from byte {start} to byte {end}")]
pub struct BadRange {
    /// The start that was given, in bytes.
    pub start: u32,
    /// The end that was given, in bytes.
    pub end: u32,
}

impl TextRange {
    /// The range from `start` up to but not including `end`; `None` if empty or reversed.
    #[must_use]
    pub fn new(start: ByteOffset, end: ByteOffset) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// [`TextRange::new`] from plain byte numbers.
    #[must_use]
    pub fn of(start: u32, end: u32) -> Option<Self> {
        Self::new(ByteOffset(start), ByteOffset(end))
    }

    /// A range of indices as a text range; `None` if empty, reversed or beyond `u32`.
    #[must_use]
    pub fn from_range(range: Range<usize>) -> Option<Self> {
        Self::of(
            u32::try_from(range.start).ok()?,
            u32::try_from(range.end).ok()?,
        )
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> ByteOffset {
        self.start
    }

    /// The byte after the last one.
    #[must_use]
    pub const fn end(self) -> ByteOffset {
        self.end
    }

    /// The length in bytes, at least 1.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a range is never empty")]
    pub const fn len(self) -> u32 {
        self.end.0 - self.start.0
    }

    /// Whether the byte at `offset` is in the range: the start is, the end is not.
    #[must_use]
    pub fn contains(self, offset: ByteOffset) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether the two share at least one byte; ranges that only touch do not.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether every byte of `other` is in this range.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The text of the range; `None` when out of bounds or off a char boundary of `text`.
    #[must_use]
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.to_range())
    }

    /// The same range for indexing.
    #[must_use]
    pub const fn to_range(self) -> Range<usize> {
        self.start.to_usize()..self.end.to_usize()
    }
}

impl TryFrom<(u32, u32)> for TextRange {
    type Error = BadRange;

    fn try_from((start, end): (u32, u32)) -> Result<Self, BadRange> {
        Self::of(start, end).ok_or(BadRange { start, end })
    }
}

impl From<TextRange> for (u32, u32) {
    fn from(range: TextRange) -> Self {
        (range.start.0, range.end.0)
    }
}
