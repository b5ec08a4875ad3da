//! How well proposals agree with what people decided.
//! Invariant: scores are sums over sentences, so the order of these does not matter.

use std::collections::BTreeMap;

use super::examples::Examples;
use super::propose::propose;
use super::train::Model;
use crate::model::LabelKey;
use crate::task::{Cancel, Cancelled};

use rayon::prelude::*;

/// Counts of one label, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Mentions people confirmed.
    pub expected: usize,
    pub proposed: usize,
    /// Proposals that are one of those, from start to end.
    pub exact: usize,
    /// Proposals that share text with one of those of their label.
    pub overlapping: usize,
    /// Confirmed mentions that share text with a proposal of their label.
    pub touched: usize,
}

impl Score {
    fn plus(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            proposed: self.proposed + other.proposed,
            exact: self.exact + other.exact,
            overlapping: self.overlapping + other.overlapping,
            touched: self.touched + other.touched,
        }
    }

    /// Precision, recall and F1 of exact matches, each between 0 and 1; 0 where there is nothing.
    #[must_use]
    pub fn exact(self) -> [f64; 3] {
        measures(self.exact, self.proposed, self.exact, self.expected)
    }

    /// The same where sharing text is enough.
    #[must_use]
    pub fn overlapping(self) -> [f64; 3] {
        measures(self.overlapping, self.proposed, self.touched, self.expected)
    }
}

fn measures(right: usize, proposed: usize, found: usize, expected: usize) -> [f64; 3] {
    let share = |part: usize, whole: usize| match whole {
        0 => 0.0,
        whole => part as f64 / whole as f64,
    };
    let (precision, recall) = (share(right, proposed), share(found, expected));
    let sum = precision + recall;
    let f1 = if sum > 0.0 {
        2.0 * precision * recall / sum
    } else {
        0.0
    };
    [precision, recall, f1]
}

/// Scores of a model on examples.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Of each label that is expected or proposed anywhere.
    pub labels: BTreeMap<LabelKey, Score>,
    /// Of all labels together (micro).
    pub all: Score,
}

impl Agreement {
    /// Proposes in every sentence and compares.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn of(model: &Model, examples: &Examples, cancel: &Cancel) -> Result<Self, Cancelled> {
        let of_sentences: Result<Vec<BTreeMap<LabelKey, Score>>, Cancelled> = examples
            .sentences
            .par_iter()
            .map(|sentence| {
                cancel.check()?;
                let mut scores: BTreeMap<LabelKey, Score> = BTreeMap::new();
                let proposals = propose(model, &sentence.text);
                let mut expected = Vec::with_capacity(sentence.spans.len());
                for span in &sentence.spans {
                    let Some(label) = examples.labels.get(span.label) else {
                        continue;
                    };
                    expected.push((span.range.clone(), label));
                    let score = scores.entry(label.clone()).or_default();
                    score.expected += 1;
                    let touches = proposals.iter().any(|proposal| {
                        let range = proposal.range.to_range();
                        proposal.label == *label
                            && range.start < span.range.end
                            && span.range.start < range.end
                    });
                    score.touched += usize::from(touches);
                }
                for proposal in &proposals {
                    let range = proposal.range.to_range();
                    let score = scores.entry(proposal.label.clone()).or_default();
                    score.proposed += 1;
                    let same = expected
                        .iter()
                        .filter(|(_, label)| **label == proposal.label);
                    for (own, _) in same.clone() {
                        score.exact += usize::from(*own == range);
                    }
                    let touches = same
                        .into_iter()
                        .any(|(own, _)| own.start < range.end && range.start < own.end);
                    score.overlapping += usize::from(touches);
                }
                Ok(scores)
            })
            .collect();
        let mut agreement = Self::default();
        for scores in of_sentences? {
            for (label, score) in scores {
                agreement.all = agreement.all.plus(score);
                let of_label = agreement.labels.entry(label).or_default();
                *of_label = of_label.plus(score);
            }
        }
        Ok(agreement)
    }
}
