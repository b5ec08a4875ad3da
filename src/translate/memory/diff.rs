//! What differs between two texts, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::token::tokens;
use crate::text::Language;

/// A stretch of two texts that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the segment alone.
    Added(String),
    /// In the match's source alone.
    Removed(String),
}

/// From the match's source to the segment. Together, all but what was added is the source, all
/// but what was removed the segment.
pub fn diff(source: &str, segment: &str, language: &Language) -> Vec<Piece> {
    let old = tokens(source, language);
    let new = tokens(segment, language);
    let old: Vec<&str> = old.iter().map(|token| &source[token.at.clone()]).collect();
    let new: Vec<&str> = new.iter().map(|token| &segment[token.at.clone()]).collect();
    let mut pieces = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, from, to) = op.as_tag_tuple();
        let (from, to) = (old[from].concat(), new[to].concat());
        match tag {
            DiffTag::Equal => pieces.push(Piece::Same(from)),
            DiffTag::Delete => pieces.push(Piece::Removed(from)),
            DiffTag::Insert => pieces.push(Piece::Added(to)),
            DiffTag::Replace => pieces.extend([Piece::Removed(from), Piece::Added(to)]),
        }
    }
    pieces
}
