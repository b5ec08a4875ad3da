//! What a person seeks in a text: every place of it.
//!
//! Sought in the folded text, so that ｱｽﾞ is found by アズ and Straße by STRASSE; where case or
//! form count, what was found is then held against the source.
//! Invariant: hits ascend, do not overlap, are not empty, and begin and end on cluster
//! boundaries: part of a letter with its accent, of an emoji or of ㈱ is no hit.

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use memchr::memmem::Finder;

use super::fold::{self, Fold, Folded, fold_str};
use super::offset::TextRange;
use super::segment::WordEdges;
use super::source::SourceText;
use crate::task::{Cancel, Cancelled};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();
const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();

/// So many hits are kept, in 8 bytes each; those beyond are counted.
pub const KEPT: usize = 1 << 20;
/// Between so many candidates a search looks whether it shall stop.
const STRIDE: usize = 1024;

/// What is sought. The default sets nothing apart that [`Fold`] can take for one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words; what folds to nothing finds nothing.
    pub text: String,
    /// Upper and lower case are different.
    pub case: bool,
    /// Letters with and without diacritics are different, and so are full and half width.
    /// Composed and decomposed letters are the same all the same.
    pub forms: bool,
    /// It begins and ends where a word does ([`super::segment`]).
    pub words: bool,
}

/// Every place a query was found at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// In bytes of the source, ascending; the first [`KEPT`].
    pub ranges: Vec<TextRange>,
    /// How many there are in all.
    pub count: usize,
}

impl Query {
    /// Whether there is anything to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() || fold_str(&self.text, self.fold()).is_empty()
    }

    /// Finds it from the start of `text` to its end; where places overlap, the first counts.
    /// Folds the text at the first call for a fold; [`SourceText`] keeps that.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(&self, text: &SourceText, cancel: &Cancel) -> Result<Hits, Cancelled> {
        let mut hits = Hits::default();
        let Some(sought) = self.ready() else {
            return Ok(hits);
        };
        cancel.check()?;
        let folded = text.folded(self.fold());
        sought.find(text, &folded, cancel, |range| {
            hits.count += 1;
            if hits.ranges.len() < KEPT {
                hits.ranges.push(range);
            }
        })?;
        Ok(hits)
    }

    /// Ready to be sought in many texts; `None` where there is nothing to look for.
    #[must_use]
    pub fn ready(&self) -> Option<Sought> {
        let folded = fold_str(&self.text, self.fold());
        (!folded.is_empty()).then(|| Sought {
            finder: Finder::new(&folded).into_owned(),
            length: folded.len(),
            exact: self.canonical(&self.text),
            query: self.clone(),
        })
    }

    /// What texts have to be folded by for it.
    #[must_use]
    pub fn fold(&self) -> Fold {
        Fold {
            case: !self.case,
            diacritics: !self.forms,
        }
    }

    /// The same for what differs in nothing that counts while forms do.
    fn canonical(&self, text: &str) -> String {
        let mut text = NFC.normalize(text).into_owned();
        text.retain(|c| !fold::is_ignorable(c));
        match self.case {
            true => text,
            false => NFC.normalize(&CASE.fold_string(&text)).into_owned(),
        }
    }
}

/// A query that is ready.
#[derive(Clone, Debug)]
pub struct Sought {
    query: Query,
    finder: Finder<'static>,
    /// Of what is found, in folded bytes.
    length: usize,
    exact: String,
}

impl Sought {
    /// Calls `hit` for every place in order. `folded` must be `text` folded by
    /// [`Query::fold`].
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(
        &self,
        text: &str,
        folded: &Folded,
        cancel: &Cancel,
        mut hit: impl FnMut(TextRange),
    ) -> Result<(), Cancelled> {
        let query = &self.query;
        let mut edges = query.words.then(|| WordEdges::of(text));
        let mut from = 0;
        let mut candidates = 0_usize;
        while let Some(at) = folded
            .text()
            .as_bytes()
            .get(from..)
            .and_then(|rest| self.finder.find(rest))
        {
            if candidates.is_multiple_of(STRIDE) {
                cancel.check()?;
            }
            candidates += 1;
            let (start, end) = (from + at, from + at + self.length);
            let found = folded.to_source(start..end).filter(|range| {
                let same = || {
                    let found = range.slice(text);
                    found.is_some_and(|found| query.canonical(found) == self.exact)
                };
                (!query.forms || same())
                    && edges.as_mut().is_none_or(|edges| {
                        edges.is_edge(range.start()) && edges.is_edge(range.end())
                    })
            });
            from = match found {
                Some(_) => end,
                None => folded.text().ceil_char_boundary(start + 1),
            };
            if let Some(range) = found {
                hit(range);
            }
        }
        Ok(())
    }
}

impl Hits {
    /// Whether there are more than are kept.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.count > self.ranges.len()
    }

    /// The kept hits any part of which lies in these bytes of the source.
    #[must_use]
    pub fn within(&self, bytes: std::ops::Range<usize>) -> &[TextRange] {
        let first = self
            .ranges
            .partition_point(|hit| hit.end().to_usize() <= bytes.start);
        let after = self
            .ranges
            .partition_point(|hit| hit.start().to_usize() < bytes.end);
        self.ranges.get(first..after).unwrap_or_default()
    }
}
