//! Segments where passages are left out or taken back in.
//! Invariant: a sentence that is left out whole rests and comes back as it was; one of which a part
//! stays, or comes back, is cut anew and keeps its translation as a draft. No other is changed.

use super::{Segmented, again, rules};
use crate::{
    action::hand::Hand,
    model::{
        Document, LeftOut, Segment,
        document::{Decision, united},
        edit::Edit,
    },
    text::{Language, TextRange, srx::Segmenter},
};

/// The edits that go with other passages left out. Where the session's own rules cannot be read
/// there are none: who cuts is told so.
pub fn around(document: &Document, passages: &[LeftOut], hand: &mut Hand<'_>) -> Vec<Edit> {
    let (before, after) = (document.out_of_text(), left_out(passages));
    let changed = differing(&before, &after);
    let languages = document.target_languages();
    let wanted: Vec<&Language> = languages
        .filter(|language| needs(document, language, &after, &changed))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let Ok(rules) = rules(hand.session) else {
        return Vec::new();
    };
    let mut segmenter = Segmenter::new(&rules, document.language());
    let mut edits = Vec::new();
    for language in wanted {
        let back: Vec<TextRange> = without(&before, &after).collect();
        let near = near(document, language, &back);
        let may = |segment: &Segment| near.binary_search(&segment.at).is_ok();
        let told = &mut Segmented::default();
        let made = again::cut_where(
            document,
            language,
            (&after, may),
            &mut segmenter,
            hand.ids,
            told,
        );
        edits.extend(made);
    }
    edits
}

fn left_out(passages: &[LeftOut]) -> Vec<TextRange> {
    let accepted = passages
        .iter()
        .filter(|passage| passage.decision == Decision::Accepted);
    united(accepted.map(|passage| passage.at).collect())
}

/// The passages that only one of the two has.
fn differing(before: &[TextRange], after: &[TextRange]) -> Vec<TextRange> {
    let both = without(before, after).chain(without(after, before));
    united(both.collect())
}

fn without(these: &[TextRange], those: &[TextRange]) -> impl Iterator<Item = TextRange> {
    let only = these.iter().filter(|range| !those.contains(range));
    only.copied()
}

/// Whether a sentence is left out in part, or text came back that has no segment.
fn needs(
    document: &Document,
    language: &Language,
    after: &[TextRange],
    changed: &[TextRange],
) -> bool {
    let mut held = after.to_vec();
    for segment in document.kept_segments(language) {
        let in_part = again::touched(segment.at, after)
            && again::touched(segment.at, changed)
            && !again::rests(document, segment.at, after);
        if in_part {
            return true;
        }
        held.push(segment.at);
    }
    let held = united(held);
    changed
        .iter()
        .any(|range| again::has_words(document, *range, &held))
}

/// Where the segments in what came back are, and those next to it, in order.
fn near(document: &Document, language: &Language, back: &[TextRange]) -> Vec<TextRange> {
    let all: Vec<TextRange> = document
        .kept_segments(language)
        .map(|segment| segment.at)
        .collect();
    let mut found = Vec::new();
    for range in back {
        let from = all.partition_point(|at| at.end() <= range.start());
        let to = all.partition_point(|at| at.start() < range.end());
        found.extend(all.iter().take(to + 1).skip(from.saturating_sub(1)));
    }
    found.sort_unstable();
    found
}
