//! All documents looked through, in parallel, in the session's order.
//!
//! A question of words alone finds places of the text: all words stand in one paragraph, each
//! is a hit. One with fields of mentions finds mentions; its words stand in their sentence. One
//! with fields of documents alone finds the documents' first words.
//! Invariant: hits come in the order of documents and places; what is counted beyond
//! [`SHOWN`] is exact.

use std::ops::{ControlFlow, Range};
use std::sync::Arc;

use rayon::prelude::*;

use super::{
    Bound, Options,
    bind::{Around, Test},
    near::{Sentences, within},
    pattern::{self, Pattern},
};
use crate::{
    model::{Document, DocumentId, Mention, MentionId, Session, Status},
    task::{Cancel, Cancelled},
    text::{ByteOffset, Folded, TextRange, grapheme, paragraphs},
};

/// So many hits are kept; those beyond are counted.
pub const SHOWN: usize = 10_000;
/// Documents looked through before it is looked whether more hits are to be kept.
const AT_ONCE: usize = 64;
/// Of texts beyond so many bytes the folded form is made anew each time, not kept.
const FOLDED: usize = 64 << 20;
/// Of a document that is found as a whole so many bytes of its first line are shown.
const BEGINNING: usize = 120;

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum At {
    /// A place of the text.
    Text,
    Mention(MentionId),
    /// The document, shown by its first words.
    Document,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    pub document: DocumentId,
    /// In bytes of the document's text.
    pub place: TextRange,
    pub at: At,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The first [`SHOWN`].
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub count: usize,
    /// In how many documents.
    pub documents: usize,
    /// Documents that are not loaded and were not looked into.
    pub missing: usize,
}

/// Looks through all loaded documents.
///
/// # Errors
/// It was cancelled.
pub fn search(session: &Session, bound: &Bound, cancel: &Cancel) -> Result<Found, Cancelled> {
    let mut found = Found::default();
    let documents = documents(session);
    found.missing = session.listed().len() - documents.len();
    for some in documents.chunks(AT_ONCE) {
        let room = SHOWN - found.hits.len();
        let parts: Vec<Result<Part, Cancelled>> = some
            .par_iter()
            .map(|&(document, keep)| {
                cancel.check()?;
                let mut part = Part {
                    room,
                    ..Part::default()
                };
                if bound.takes(document) {
                    Looked::new(document, bound, keep, cancel).find(&mut part)?;
                }
                Ok(part)
            })
            .collect();
        for ((document, _), part) in some.iter().zip(parts) {
            let part = part?;
            found.count += part.count;
            found.documents += usize::from(part.count > 0);
            let room = SHOWN - found.hits.len();
            let hits = part.hits.into_iter().take(room).map(|(place, at)| Hit {
                document: document.id,
                place,
                at,
            });
            found.hits.extend(hits);
        }
    }
    cancel.check()?;
    Ok(found)
}

/// Folds the texts before the first question comes, so that it is answered as quickly as those
/// after it.
///
/// # Errors
/// It was cancelled.
pub fn ready(session: &Session, options: Options, cancel: &Cancel) -> Result<(), Cancelled> {
    let fold = pattern::fold(options);
    let documents = documents(session);
    documents.par_iter().try_for_each(|(document, keep)| {
        cancel.check()?;
        if *keep {
            let _ = document.text().folded(fold);
        }
        Ok(())
    })
}

/// The documents in order, and whether the folded form of each is kept.
fn documents(session: &Session) -> Vec<(&Arc<Document>, bool)> {
    let mut bytes = 0;
    let documents = session.documents().map(|document| {
        bytes += document.text().len();
        (document, bytes <= FOLDED)
    });
    documents.collect()
}

/// What one document gives.
#[derive(Default)]
struct Part {
    hits: Vec<(TextRange, At)>,
    count: usize,
    /// So many are kept at most.
    room: usize,
}

impl Part {
    fn push(&mut self, place: TextRange, at: At) {
        self.count += 1;
        if self.hits.len() < self.room {
            self.hits.push((place, at));
        }
    }
}

/// One document that is looked into.
struct Looked<'a> {
    document: &'a Document,
    bound: &'a Bound,
    keep: bool,
    cancel: &'a Cancel,
}

impl<'a> Looked<'a> {
    fn new(document: &'a Document, bound: &'a Bound, keep: bool, cancel: &'a Cancel) -> Self {
        Self {
            document,
            bound,
            keep,
            cancel,
        }
    }

    fn text(&self) -> &'a str {
        self.document.text().as_str()
    }

    fn find(&self, part: &mut Part) -> Result<(), Cancelled> {
        let bound = self.bound;
        let words = !bound.texts.is_empty() || !bound.no_texts.is_empty();
        if bound.is_of_documents() {
            return match self.holds_none()? {
                true => {
                    self.beginning(part);
                    Ok(())
                }
                false => Ok(()),
            };
        }
        let folded = words.then(|| self.folded());
        let plain = bound.texts.len() == 1
            && bound.no_texts.is_empty()
            && bound.mentions.is_empty()
            && bound.no_mentions.is_empty();
        if let (true, Some(folded), [only]) = (plain, &folded, &bound.texts[..])
            && let [pattern] = &only[..]
        {
            return pattern.find(self.text(), folded, self.cancel, |range| {
                part.push(range, At::Text);
            });
        }
        let mut found = Vec::new();
        let mut none = Vec::new();
        if let Some(folded) = &folded {
            for any in &bound.texts {
                let hits = self.hits(any, folded)?;
                if hits.is_empty() {
                    return Ok(());
                }
                found.push(hits);
            }
            for any in &bound.no_texts {
                none.push(self.hits(any, folded)?);
            }
        }
        match bound.is_of_mentions() {
            true => self.mentions(&found, &none, part),
            false => self.places(&found, &none, part),
        }
        Ok(())
    }

    fn folded(&self) -> Arc<Folded> {
        match self.keep {
            true => self.document.text().folded(self.bound.fold),
            false => Arc::new(Folded::new(self.text(), self.bound.fold)),
        }
    }

    /// Where any of these stands, in order, none over another.
    fn hits(&self, any: &[Pattern], folded: &Folded) -> Result<Vec<TextRange>, Cancelled> {
        let mut hits = Vec::new();
        for pattern in any {
            pattern.find(self.text(), folded, self.cancel, |range| hits.push(range))?;
        }
        if any.len() > 1 {
            tidy(&mut hits);
        }
        Ok(hits)
    }

    /// Whether the document has none of the words that are excluded.
    fn holds_none(&self) -> Result<bool, Cancelled> {
        if self.bound.no_texts.is_empty() {
            return Ok(true);
        }
        let folded = self.folded();
        for any in &self.bound.no_texts {
            if !self.hits(any, &folded)?.is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The document by its first words.
    fn beginning(&self, part: &mut Part) {
        let text = self.text();
        let Some(line) = paragraphs(text).next() else {
            return;
        };
        let Range { start, end } = line.to_range();
        let cut = text.floor_char_boundary(end.min(start + BEGINNING));
        let place = TextRange::from_range(start..cut)
            .and_then(|range| grapheme::snap_outward(text, range))
            .unwrap_or(line);
        part.push(place, At::Document);
    }

    /// Paragraphs in which all stand, and each of them there.
    fn places(&self, found: &[Vec<TextRange>], none: &[Vec<TextRange>], part: &mut Part) {
        let Some((first, others)) = found.split_first() else {
            return;
        };
        let bytes = self.text().as_bytes();
        let mut around = Around::default();
        let mut at = 0;
        while let Some(hit) = first.get(at) {
            let start = hit.start().to_usize();
            let start = memchr::memrchr(b'\n', &bytes[..start]).map_or(0, |lf| lf + 1);
            let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |lf| start + lf);
            let line = start..end;
            let here = within(first, &line);
            at += here.len().max(1);
            let all = others.iter().all(|hits| !within(hits, &line).is_empty());
            let any = none.iter().any(|hits| !within(hits, &line).is_empty());
            if !all || any {
                continue;
            }
            let mut places: Vec<TextRange> = here.to_vec();
            for hits in others {
                places.extend(within(hits, &line));
            }
            if !others.is_empty() {
                tidy(&mut places);
            }
            for place in places {
                if !self.is_excluded(place, &mut around) {
                    part.push(place, At::Text);
                }
            }
        }
    }

    /// Whether a mention lies over the place that shall not.
    fn is_excluded(&self, place: TextRange, around: &mut Around) -> bool {
        let none = &self.bound.no_mentions;
        if none.is_empty() {
            return false;
        }
        let over = self.document.mentions().overlapping(place);
        over.into_iter().any(|mention| {
            self.is_seen(mention) && none.iter().any(|any| self.any(any, mention, around))
        })
    }

    fn any(&self, any: &[Test], mention: &Mention, around: &mut Around) -> bool {
        any.iter()
            .any(|test| test.holds(mention, self.document, around))
    }

    /// Rejected ones are seen where the question names them.
    fn is_seen(&self, mention: &Mention) -> bool {
        self.bound.rejected || mention.status != Status::Rejected
    }

    fn mentions(&self, found: &[Vec<TextRange>], none: &[Vec<TextRange>], part: &mut Part) {
        let bound = self.bound;
        let mut around = Around::default();
        let mut sentences = Sentences::default();
        let words = !found.is_empty() || !none.is_empty();
        let all = (ByteOffset::new(0), ByteOffset::new(u32::MAX));
        let _ = self
            .document
            .mentions()
            .visit(all.0, all.1, &mut |mention| {
                let fits = self.is_seen(mention)
                    && bound
                        .mentions
                        .iter()
                        .all(|any| self.any(any, mention, &mut around))
                    && !bound
                        .no_mentions
                        .iter()
                        .any(|any| self.any(any, mention, &mut around));
                let place = mention.ranges.bounds();
                if fits && (!words || sentences.fits(self.text(), place, found, none)) {
                    part.push(place, At::Mention(mention.id));
                }
                ControlFlow::<()>::Continue(())
            });
    }
}

/// In order, the longer first, and none over another.
fn tidy(hits: &mut Vec<TextRange>) {
    hits.sort_unstable_by_key(|hit| (hit.start(), std::cmp::Reverse(hit.end())));
    let mut end = ByteOffset::new(0);
    hits.retain(|hit| {
        let free = hit.start() >= end;
        if free {
            end = hit.end();
        }
        free
    });
}
