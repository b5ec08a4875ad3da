//! Sentences with what people decided in them.
//!
//! Confirmed mentions are what is to be found; a rejected one says that its text is none, at its
//! place and by its form. Of mentions over each other the outermost is learned, of crossing ones the
//! first; one of several ranges counts as from the start of the first to the end of the last; one
//! that crosses the end of a sentence is passed over.
//! Invariant: spans of a sentence are in order, lie in it and do not overlap.

use std::ops::Range;

use super::random::Random;
use crate::model::{Document, LabelKey, Session, Status, document::DocumentStatus};
use crate::text::{TextRange, segment};

/// A line longer than this, in bytes, is cut into sentences where it would be one.
const LONG_LINE: usize = 2 << 10;

/// How much of a document counts as looked at by a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it: what bears no mention is meant to bear none.
    Whole,
    /// All of a document that is done or reviewed; of any other what stands before the end of the
    /// last sentence with something decided, for people read from the top.
    Decided,
}

/// A stretch of a sentence with a label; bytes of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub range: Range<usize>,
    /// Position in [`Examples::labels`].
    pub label: usize,
}

/// One example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    pub spans: Vec<Span>,
    pub rejected: Vec<Span>,
}

/// Sentences to learn from or to be measured by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examples {
    /// No key twice.
    pub labels: Vec<LabelKey>,
    pub sentences: Vec<Sentence>,
}

impl Examples {
    /// Those of all loaded documents, in the session's order. Labels come in the scheme's.
    #[must_use]
    pub fn of_session(session: &Session, extent: Extent) -> Self {
        let labels = session.scheme().labels.iter();
        let mut examples = Self {
            labels: labels.map(|label| label.key.clone()).collect(),
            sentences: Vec::new(),
        };
        for document in session.documents() {
            examples.add(document, extent);
        }
        examples
    }

    /// Adds the sentences of a document. One with a mention that is proposed or in question is
    /// left out unless everything is asked for; passages that are left out are as though not there.
    pub fn add(&mut self, document: &Document, extent: Extent) {
        let text = document.text().as_str();
        let mut found = Vec::new();
        let mut decided = 0;
        for range in sentences(document) {
            if document.is_left_out(range) {
                continue;
            }
            let mut sentence = Sentence {
                text: text[range.to_range()].to_owned(),
                spans: Vec::new(),
                rejected: Vec::new(),
            };
            let mut is_open = false;
            for mention in document.mentions().overlapping(range) {
                let bounds = mention.ranges.bounds();
                if !range.covers(bounds) {
                    continue;
                }
                let list = match mention.status {
                    Status::Confirmed => &mut sentence.spans,
                    Status::Rejected => &mut sentence.rejected,
                    Status::Proposed | Status::InQuestion => {
                        is_open = true;
                        continue;
                    }
                };
                let shift = range.start().to_usize();
                let (start, end) = (bounds.start().to_usize(), bounds.end().to_usize());
                let label = label_of(&mut self.labels, &mention.label);
                list.push(Span {
                    range: start - shift..end - shift,
                    label,
                });
            }
            let is_decided = !sentence.spans.is_empty() || !sentence.rejected.is_empty();
            outermost(&mut sentence.spans);
            if extent == Extent::Decided && is_open {
                continue;
            }
            found.push(sentence);
            if is_decided {
                decided = found.len();
            }
        }
        let is_done = matches!(
            document.head().status,
            DocumentStatus::Done | DocumentStatus::Reviewed
        );
        if extent == Extent::Decided && !is_done {
            found.truncate(decided);
        }
        self.sentences.append(&mut found);
    }

    /// Takes out the sentences from this one on.
    #[must_use]
    pub fn split_off(&mut self, at: usize) -> Self {
        Self {
            labels: self.labels.clone(),
            sentences: self.sentences.split_off(at.min(self.sentences.len())),
        }
    }

    /// Takes out every fifth sentence, by chance: the same ones for the same seed.
    #[must_use]
    pub fn split_fifth(&mut self, seed: u64) -> Self {
        let mut order: Vec<usize> = (0..self.sentences.len()).collect();
        Random(seed).shuffle(&mut order);
        let mut is_out = vec![false; order.len()];
        for &at in &order[..order.len() / 5] {
            is_out[at] = true;
        }
        let all = std::mem::take(&mut self.sentences).into_iter().zip(is_out);
        let (out, kept): (Vec<_>, Vec<_>) = all.partition(|(_, is_out)| *is_out);
        self.sentences = kept.into_iter().map(|(sentence, _)| sentence).collect();
        Self {
            labels: self.labels.clone(),
            sentences: out.into_iter().map(|(sentence, _)| sentence).collect(),
        }
    }

    /// How many mentions there are to learn from.
    #[must_use]
    pub fn mentions(&self) -> usize {
        self.sentences.iter().map(|s| s.spans.len()).sum()
    }
}

fn label_of(labels: &mut Vec<LabelKey>, key: &LabelKey) -> usize {
    match labels.iter().position(|own| own == key) {
        Some(at) => at,
        None => {
            labels.push(key.clone());
            labels.len() - 1
        }
    }
}

/// Keeps the outermost of spans over each other, the first of those that cross.
fn outermost(spans: &mut Vec<Span>) {
    spans.sort_by_key(|span| {
        (
            span.range.start,
            std::cmp::Reverse(span.range.end),
            span.label,
        )
    });
    let mut end = 0;
    spans.retain(|span| {
        let is_free = span.range.start >= end;
        if is_free {
            end = span.range.end;
        }
        is_free
    });
}

/// The sentences of a document. Where an import found blocks these are looked for; a document
/// without blocks has one in each line, as token files have. No sentence is longer than 16 KiB.
#[must_use]
pub fn sentences(document: &Document) -> Vec<TextRange> {
    let has_blocks = !document.head().blocks.is_empty();
    sentences_of(document.text().as_str(), has_blocks)
}

/// The sentences of a text, `many` in a line or one; a long line is cut into sentences anyway.
pub(super) fn sentences_of(text: &str, many: bool) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.len();
        if let Some(range) = TextRange::from_range(start..end) {
            if many || line.len() > LONG_LINE {
                found.extend(segment::sentences(text, range));
            } else if !line.trim().is_empty() {
                found.push(range);
            }
        }
        start = end + 1;
    }
    found
}
