//! From examples to a model.
//!
//! Each writing (spaced, unspaced) has a tagger of its own. A tagger is a small ensemble: the same
//! learner with several seeds, whose probabilities are averaged; that steadies what few examples
//! teach. Figures were chosen on held-out parts of training data (docs/evaluation.md).
//! Invariant: a model depends on the examples, their order and the seed alone.

use rayon::prelude::*;

use super::crf::{Crf, Sequence, Settings};
use super::examples::{Examples, Sentence as Example, Span};
use super::features::{Sentence, features};
use super::known::Known;
use super::memory::{KEPT, Memory, OUTSIDE, Own};
use super::units::Writing;
use crate::model::LabelKey;
use crate::task::{Cancel, Cancelled};

/// How much work a tagger takes: of many examples fewer rounds of fewer learners are enough.
struct Effort {
    members: u64,
    rounds: usize,
    /// Features met less often are not learned.
    least: u32,
}

impl Effort {
    fn of(units: usize) -> Self {
        let (members, rounds, least) = match units {
            0..=20_000 => (4, 8, 1),
            20_001..=100_000 => (3, 6, 1),
            _ => (2, 3, 2),
        };
        Self {
            members,
            rounds,
            least,
        }
    }
}

/// Labels that are learned at most: two tags each, and one byte holds a tag.
const MAX_LABELS: usize = 120;

/// What a rejected mention's sentence counts, where others count one.
const REJECTED_WEIGHT: f32 = 2.0;

/// What was learned.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub(super) labels: Vec<LabelKey>,
    pub(super) taggers: Vec<Tagger>,
}

impl Model {
    /// Whether there was nothing to learn from, so that nothing will be proposed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.taggers.is_empty()
    }
}

#[derive(Clone, Debug)]
pub(super) struct Tagger {
    pub(super) writing: Writing,
    pub(super) memory: Memory,
    pub(super) known: Known,
    pub(super) members: Vec<Crf>,
}

/// The tag of what is in no mention.
const NONE: u8 = 0;

/// The tag of a mention's first unit, and of the others.
pub(super) fn begin_tag(label: usize) -> usize {
    1 + 2 * label
}

pub(super) fn inside_tag(label: usize) -> usize {
    2 + 2 * label
}

/// Whether a tag may follow another: inside goes on from a beginning or inside of its label.
fn may_follow(from: Option<usize>, to: usize) -> bool {
    to == 0 || to % 2 == 1 || from.is_some_and(|from| from == to || from + 1 == to)
}

/// Learns to tag. Labels beyond the first 120, and sentences of a writing that has no mention,
/// are passed over.
///
/// Work is spread over processors; what comes of it is the same on one.
///
/// # Errors
/// It was cancelled.
pub fn train(examples: &Examples, seed: u64, cancel: &Cancel) -> Result<Model, Cancelled> {
    let mut model = Model {
        labels: examples.labels.clone(),
        taggers: Vec::new(),
    };
    model.labels.truncate(MAX_LABELS);
    let cut: Vec<(&Example, Sentence)> = examples
        .sentences
        .par_iter()
        .map(|example| (example, Sentence::new(&example.text)))
        .collect();
    cancel.check()?;
    for writing in [Writing::Spaced, Writing::Unspaced] {
        let of_writing: Vec<&(&Example, Sentence)> = cut
            .iter()
            .filter(|(_, sentence)| sentence.writing == writing && sentence.len() > 0)
            .collect();
        if of_writing
            .iter()
            .any(|(example, _)| !example.spans.is_empty())
        {
            let tagger = tagger(&of_writing, model.labels.len(), writing, seed, cancel)?;
            model.taggers.push(tagger);
        }
    }
    Ok(model)
}

fn tagger(
    examples: &[&(&Example, Sentence)],
    labels: usize,
    writing: Writing,
    seed: u64,
    cancel: &Cancel,
) -> Result<Tagger, Cancelled> {
    let mut memory = Memory::default();
    let mut prepared = Vec::with_capacity(examples.len());
    for (example, sentence) in examples.iter().copied() {
        prepared.push(remember(example, sentence, labels, &mut memory));
    }
    let hashed: Vec<(Vec<u64>, Vec<u32>)> = examples
        .par_iter()
        .zip(&prepared)
        .map(|((_, sentence), (_, own))| features(sentence, &memory, Some(own)))
        .collect();
    cancel.check()?;
    let units: usize = hashed.iter().map(|(_, ends)| ends.len()).sum();
    let effort = Effort::of(units);
    let known = Known::of(&hashed, effort.least);
    cancel.check()?;
    let sequences: Vec<Sequence> = hashed
        .into_par_iter()
        .zip(prepared)
        .zip(examples)
        .map(|((features, (tags, _)), (example, _))| {
            sequence(&features, tags, !example.rejected.is_empty(), &known)
        })
        .collect();
    let members: Result<Vec<Crf>, Cancelled> = (0..effort.members)
        .into_par_iter()
        .map(|member| {
            let settings = Settings {
                rounds: effort.rounds,
                averaged: effort.rounds / 2,
                rate: 0.05,
                dropout: 0.2,
                decay: 0.0003,
                seed: seed.wrapping_mul(31).wrapping_add(member),
            };
            let tags = 1 + 2 * labels;
            Crf::train(
                &sequences,
                known.len(),
                tags,
                &may_follow,
                &settings,
                cancel,
            )
        })
        .collect();
    Ok(Tagger {
        writing,
        memory,
        known,
        members: members?,
    })
}

/// A sentence by the numbers of its features.
fn sequence(
    (hashed, ends): &(Vec<u64>, Vec<u32>),
    tags: Vec<u8>,
    is_rejected: bool,
    known: &Known,
) -> Sequence {
    let mut numbers = Vec::with_capacity(hashed.len());
    let mut kept_ends = Vec::with_capacity(ends.len());
    let mut begin = 0;
    for &end in ends {
        let of_unit = &hashed[begin..end as usize];
        numbers.extend(of_unit.iter().filter_map(|&feature| known.get(feature)));
        begin = end as usize;
        kept_ends.push(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
    }
    Sequence {
        features: numbers,
        ends: kept_ends,
        tags,
        weight: match is_rejected {
            false => 1.0,
            true => REJECTED_WEIGHT,
        },
    }
}

/// Puts a sentence into the memory; its tags, and what of it is in the memory now.
fn remember(
    example: &Example,
    sentence: &Sentence,
    labels: usize,
    memory: &mut Memory,
) -> (Vec<u8>, Own) {
    let mut tags = vec![NONE; sentence.len()];
    let mut places = vec![OUTSIDE; sentence.len()];
    let mut own = Own::default();
    for span in example.spans.iter().filter(|span| span.label < labels) {
        let Some(units) = units_of(span, sentence) else {
            continue;
        };
        if tags[units.clone()].iter().any(|&tag| tag != NONE) {
            continue;
        }
        let kept = span.label.min(KEPT - 1);
        let form = memory.add_form(&sentence.lower[units.clone()], kept, false);
        own.forms.push((form, kept));
        for at in units.clone() {
            let tag = match at == units.start {
                true => begin_tag(span.label),
                false => inside_tag(span.label),
            };
            tags[at] = u8::try_from(tag).unwrap_or(NONE);
            places[at] = kept;
        }
    }
    for span in example.rejected.iter().filter(|span| span.label < labels) {
        let Some(units) = units_of(span, sentence) else {
            continue;
        };
        let kept = span.label.min(KEPT - 1);
        // Not taken off for the sentence itself: a rejection is meant to be remembered.
        memory.add_form(&sentence.lower[units], kept, true);
    }
    for (at, &place) in places.iter().enumerate() {
        own.words.push((sentence.lower[at], place));
        if sentence.is_lower(at) {
            memory.add_lower(sentence.lower[at]);
        }
    }
    memory.add(&own);
    (tags, own)
}

/// The units a span touches.
fn units_of(span: &Span, sentence: &Sentence) -> Option<std::ops::Range<usize>> {
    let units = &sentence.units;
    let start = units.partition_point(|unit| unit.end <= span.range.start);
    let end = units.partition_point(|unit| unit.start < span.range.end);
    (start < end).then_some(start..end)
}
