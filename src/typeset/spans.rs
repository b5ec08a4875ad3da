//! A paragraph cut into stretches that take their faces from one stack.
//! Invariant: the spans cover the text without a gap, on char boundaries, neighbours differ.

use std::ops::Range;

use icu_properties::{
    CodePointSetData, CodePointSetDataBorrowed,
    props::{Emoji, EmojiPresentation},
};

use super::families::Class;
use crate::text::script;

const COLOURED: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<EmojiPresentation>();
const EMOJI: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<Emoji>();

/// One stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub range: Range<usize>,
    pub class: Class,
    /// A tab, which is as wide as four spaces and stands alone.
    pub tab: bool,
}

/// Cuts `text` at the grapheme boundaries `starts` (the first byte of each cluster).
pub(super) fn spans(text: &str, starts: &[u32]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut class = Class::Plain;
    for (at, &start) in starts.iter().enumerate() {
        let start = start as usize;
        let end = starts.get(at + 1).map_or(text.len(), |&end| end as usize);
        let Some(cluster) = text.get(start..end) else {
            continue;
        };
        let tab = cluster == "\t";
        let here = class_of(cluster, class);
        // Spaces and signs go with what stands before them; an emoji takes nothing along.
        if here != Class::Emoji {
            class = here;
        }
        match spans.last_mut() {
            Some(last) if last.class == here && last.tab == tab => last.range.end = end,
            _ => spans.push(Span {
                range: start..end,
                class: here,
                tab,
            }),
        }
    }
    spans
}

/// The class of one cluster after one of class `before`.
fn class_of(cluster: &str, before: Class) -> Class {
    if is_emoji(cluster) {
        return Class::Emoji;
    }
    let mut chars = cluster.chars();
    let first = chars.next().unwrap_or(' ');
    if first.is_ascii() && chars.next().is_none() {
        // A space stays with the words around it, so that a sentence is one run of one face.
        return if first == ' ' { before } else { Class::Plain };
    }
    cluster
        .chars()
        .find_map(|c| Class::of(script::of(c)))
        .unwrap_or(match before {
            Class::Emoji => Class::Plain,
            before => before,
        })
}

/// Whether a cluster wants a coloured picture (UTS #51: emoji presentation).
fn is_emoji(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    if first.is_ascii() && cluster.len() == 1 {
        return false;
    }
    let mut coloured = COLOURED.contains(first);
    for c in chars {
        match c {
            '\u{FE0E}' => return false,
            '\u{FE0F}' => coloured |= EMOJI.contains(first),
            '\u{20E3}' => coloured |= EMOJI.contains(first),
            '\u{1F3FB}'..='\u{1F3FF}' => coloured |= EMOJI.contains(first),
            _ => {}
        }
    }
    coloured
}
