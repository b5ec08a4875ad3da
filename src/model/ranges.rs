//! The places of one mention in its text.
//! Invariant: at least one range; sorted; no two touch or overlap.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error, ser::SerializeSeq};

use crate::text::{ByteOffset, TextRange};

/// One range, or several for a discontinuous mention
/// (»Lokomotive- und Inspektor Gadget-Projekte«).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Ranges {
    first: TextRange,
    // Boxed twice so that the common case, one range, stays eight bytes and a pointer.
    #[allow(clippy::box_collection)]
    rest: Option<Box<Vec<TextRange>>>,
}

impl Ranges {
    pub fn one(range: TextRange) -> Self {
        Self {
            first: range,
            rest: None,
        }
    }

    /// Sorts the ranges and joins those that touch or overlap; `None` if there are none.
    pub fn new(ranges: impl IntoIterator<Item = TextRange>) -> Option<Self> {
        let mut sorted: Vec<TextRange> = ranges.into_iter().collect();
        sorted.sort_unstable();
        let mut joined: Vec<TextRange> = Vec::with_capacity(sorted.len());
        for range in sorted {
            match joined.last_mut() {
                Some(last) if range.start() <= last.end() => {
                    let end = last.end().max(range.end());
                    *last = TextRange::new(last.start(), end)?;
                }
                _ => joined.push(range),
            }
        }
        let first = *joined.first()?;
        joined.remove(0);
        Some(Self {
            first,
            rest: (!joined.is_empty()).then(|| Box::new(joined)),
        })
    }

    pub fn first(&self) -> TextRange {
        self.first
    }

    pub fn iter(&self) -> impl Iterator<Item = TextRange> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().flat_map(|rest| rest.iter().copied()))
    }

    pub fn count(&self) -> usize {
        1 + self.rest.as_ref().map_or(0, |rest| rest.len())
    }

    pub fn is_discontinuous(&self) -> bool {
        self.rest.is_some()
    }

    pub fn start(&self) -> ByteOffset {
        self.first.start()
    }

    pub fn end(&self) -> ByteOffset {
        self.rest
            .as_ref()
            .and_then(|rest| rest.last())
            .unwrap_or(&self.first)
            .end()
    }

    /// From the start of the first range to the end of the last.
    pub fn bounds(&self) -> TextRange {
        TextRange::new(self.start(), self.end()).unwrap_or(self.first)
    }

    pub fn overlaps(&self, range: TextRange) -> bool {
        self.iter().any(|own| own.overlaps(range))
    }

    /// Whether every range lies in `text` with both ends on character boundaries.
    pub fn fits(&self, text: &str) -> bool {
        self.iter().all(|range| range.slice(text).is_some())
    }

    /// The covered text; several ranges are joined by one space. `None` if it does not fit.
    pub fn quote(&self, text: &str) -> Option<String> {
        let mut quote = self.first.slice(text)?.to_owned();
        for range in self.rest.iter().flat_map(|rest| rest.iter()) {
            quote.push(' ');
            quote.push_str(range.slice(text)?);
        }
        Some(quote)
    }
}

impl Serialize for Ranges {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.count()))?;
        for range in self.iter() {
            list.serialize_element(&range)?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Ranges {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::<TextRange>::deserialize(deserializer)?;
        Self::new(list).ok_or_else(|| D::Error::custom("a mention needs at least one range"))
    }
}
