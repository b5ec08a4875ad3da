//! A mention in its sentence, short enough for two lines.

use crate::{
    model::{Document, Mention},
    text::{grapheme, segment},
};
use unicode_segmentation::UnicodeSegmentation as _;

/// So many characters of the sentence are shown before the mention, of it and after it.
const BEFORE: usize = 32;
const NAME: usize = 60;
const AFTER: usize = 120;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    pub before: String,
    pub name: String,
    pub after: String,
}

impl Sentence {
    pub fn of(document: &Document, mention: &Mention) -> Self {
        let text = document.text().as_str();
        let bounds = mention.ranges.bounds();
        let (start, end) = (bounds.start(), bounds.end());
        let first = segment::sentence_at(text, start);
        // At its last character: behind it may lie the next sentence.
        let inside = grapheme::previous(text, end).unwrap_or(start);
        let last = segment::sentence_at(text, inside).or(first);
        let from = first.map_or(start, |range| range.start()).min(start);
        let to = last.map_or(end, |range| range.end()).max(end);
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        Self {
            before: tail(part(from.to_usize(), start.to_usize())),
            name: super::drafts::one_line(part(start.to_usize(), end.to_usize()), NAME),
            after: super::drafts::one_line(part(end.to_usize(), to.to_usize()), AFTER),
        }
    }

    pub fn text(&self) -> String {
        format!("{}{}{}", self.before, self.name, self.after)
    }
}

/// The end of what stands before the mention, from a word's start where it is cut.
fn tail(text: &str) -> String {
    let mut clusters: Vec<&str> = text.graphemes(true).rev().take(BEFORE + 1).collect();
    clusters.reverse();
    if clusters.len() <= BEFORE {
        return super::drafts::one_line(text, BEFORE);
    }
    let kept: String = clusters.concat();
    let word = kept.split_once(' ').map(|(_, rest)| rest);
    let kept = word.filter(|rest| rest.len() * 2 > kept.len());
    let kept = kept.map_or_else(|| clusters.iter().skip(1).copied().collect(), str::to_owned);
    format!("…{}", super::drafts::one_line(&kept, BEFORE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: &str) {
        assert_eq!(tail(text), want);
    }

    #[test]
    fn what_is_cut_begins_with_a_word_where_there_are_words() {
        check("Im Hafen von ", "Im Hafen von ");
        check(
            "Verkäufer sind die beiden Gründer sowie ",
            "…sind die beiden Gründer sowie ",
        );
        let long = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも";
        let tail = tail(long);
        assert!(tail.starts_with('…') && tail.ends_with("めも"), "{tail}");
        assert_eq!(tail.chars().count(), BEFORE + 1);
    }
}
