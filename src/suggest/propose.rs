//! From a model and a text to proposals.
//!
//! A span is proposed by its own probability, not by the best tagging of the whole sentence, so
//! what is likely enough is found even where »no mention« is likelier at each single word.
//! Invariant: proposals are in order and do not overlap.

use std::collections::BTreeMap;

use super::crf::Sequence;
use super::examples::{sentences, sentences_of};
use super::features::{Sentence, features};
use super::train::{Model, Tagger, begin_tag, inside_tag};
use crate::model::{Document, LabelKey};
use crate::text::TextRange;

/// The probability from which a span is proposed unless another is asked for: what makes F1
/// greatest where about half of all mentions are found.
pub const LIKELY: f32 = 0.25;

/// Spans less probable than this are not followed up.
const FAINT: f32 = 0.01;

/// A mention that may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Bytes of the text.
    pub range: TextRange,
    pub label: LabelKey,
    /// How probable the model thinks it, between 0 and 1; it is surer than it should be.
    pub probability: f32,
}

/// Proposes mentions in a text, line by line; long lines are cut into sentences.
#[must_use]
pub fn propose(model: &Model, text: &str) -> Vec<Proposal> {
    propose_above(model, text, LIKELY)
}

/// The same from another probability on.
#[must_use]
pub fn propose_above(model: &Model, text: &str, least: f32) -> Vec<Proposal> {
    in_sentences(model, text, sentences_of(text, false), least)
}

/// Proposes mentions in a document, sentence by sentence as it was learned from.
#[must_use]
pub fn propose_in(model: &Model, document: &Document) -> Vec<Proposal> {
    let text = document.text().as_str();
    in_sentences(model, text, sentences(document), LIKELY)
}

fn in_sentences(model: &Model, text: &str, sentences: Vec<TextRange>, least: f32) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for range in sentences {
        let start = range.start().to_usize();
        let sentence = Sentence::new(&text[range.to_range()]);
        let tagger = model.taggers.iter().find(|t| t.writing == sentence.writing);
        let Some(tagger) = tagger.filter(|_| sentence.len() > 0) else {
            continue;
        };
        for ((first, last), label, probability) in tag(tagger, &sentence, model.labels.len(), least)
        {
            let (from, to) = (sentence.units[first].start, sentence.units[last].end);
            let range = TextRange::from_range(start + from..start + to);
            if let (Some(range), Some(label)) = (range, model.labels.get(label)) {
                proposals.push(Proposal {
                    range,
                    label: label.clone(),
                    probability,
                });
            }
        }
    }
    proposals
}

/// First and last unit, label, probability.
type Found = ((usize, usize), usize, f32);

fn tag(tagger: &Tagger, sentence: &Sentence, labels: usize, least: f32) -> Vec<Found> {
    let (hashed, ends) = features(sentence, &tagger.memory, None);
    let mut sequence = Sequence::default();
    let mut begin = 0;
    for end in ends {
        let of_unit = &hashed[begin..end as usize];
        let known = of_unit.iter().filter_map(|f| tagger.known.get(*f));
        sequence.features.extend(known);
        let end_known = u32::try_from(sequence.features.len()).unwrap_or(u32::MAX);
        sequence.ends.push(end_known);
        begin = end as usize;
    }
    let mut sums: BTreeMap<(usize, usize, usize), f32> = BTreeMap::new();
    for member in &tagger.members {
        let lattice = member.lattice(&sequence);
        for at in 0..sentence.len() {
            for label in 0..labels {
                let (mut tag, inside) = (begin_tag(label), inside_tag(label));
                let mut forward = lattice.forward(at, tag);
                for last in at..sentence.len() {
                    let here = forward * lattice.backward(last, tag);
                    if here < FAINT {
                        break;
                    }
                    let has_next = last + 1 < sentence.len();
                    let next = match has_next {
                        true => forward * member.step(&lattice, last, tag, inside),
                        false => 0.0,
                    };
                    let goes_on = match has_next {
                        true => next * lattice.backward(last + 1, inside),
                        false => 0.0,
                    };
                    if here - goes_on > FAINT {
                        *sums.entry((at, last, label)).or_default() += here - goes_on;
                    }
                    (forward, tag) = (next, inside);
                }
            }
        }
    }
    let members = tagger.members.len().max(1) as f32;
    let spans = sums.into_iter();
    let likely = spans.map(|((first, last, label), sum)| ((first, last), label, sum / members));
    let mut likely: Vec<Found> = likely.filter(|found| found.2 >= least).collect();
    // Stable: of equals the first in the text.
    likely.sort_by(|a, b| b.2.total_cmp(&a.2));
    let mut chosen: Vec<Found> = Vec::new();
    for found in likely {
        let is_free = |own: &Found| own.0.1 < found.0.0 || found.0.1 < own.0.0;
        if chosen.iter().all(is_free) {
            chosen.push(found);
        }
    }
    chosen.sort_by_key(|found| found.0);
    chosen
}
