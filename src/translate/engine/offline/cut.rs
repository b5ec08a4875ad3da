//! A text in pieces a model can take, and what became of them put together again.
//! Invariant: no piece leaves out anything that can be seen; a text that cannot be cut at a
//! sentence or a clause is not cut at all.

use std::ops::Range;

use crate::text::Language;

/// Marks a sentence may be cut after, the strongest first.
const MARKS: [&[char]; 3] = [
    &['.', '!', '?', '…', '。', '！', '？', '．', '؟'],
    &[';', ':', '—', '–', '；', '：', '؛'],
    &[',', '，', '、', '،'],
];

/// Languages written without spaces between words.
const WITHOUT_SPACES: [&str; 6] = ["ja", "zh", "th", "lo", "km", "my"];

/// A sentence as it is where it fits, else cut at the strongest marks that make it fit, each
/// piece as long as can be. `None`: a part without marks is too long.
pub(super) fn clauses(
    text: &str,
    at: Range<usize>,
    fits: &dyn Fn(&str) -> bool,
) -> Option<Vec<Range<usize>>> {
    let mut pieces = Vec::new();
    cut(text, at, &MARKS, fits, &mut pieces).then_some(pieces)
}

fn cut(
    text: &str,
    at: Range<usize>,
    marks: &[&[char]],
    fits: &dyn Fn(&str) -> bool,
    pieces: &mut Vec<Range<usize>>,
) -> bool {
    if fits(&text[at.clone()]) {
        pieces.push(at);
        return true;
    }
    let Some((strongest, weaker)) = marks.split_first() else {
        return false;
    };
    let mut ends: Vec<usize> = after(&text[at.clone()], strongest)
        .map(|end| at.start + end)
        .collect();
    ends.push(at.end);
    let mut start = at.start;
    while start < at.end {
        // As much as fits; where not even the first part does, that is cut on.
        let ends = ends.iter().copied().filter(|&end| end > start);
        let bare = |end: usize| trimmed(text, start..end);
        let mut taken = None;
        for end in ends {
            let whole = bare(end);
            let whole_fits = fits(&text[whole.clone()]);
            if whole_fits || taken.is_none() {
                taken = Some((end, whole, whole_fits));
            }
            if !whole_fits {
                break;
            }
        }
        let Some((end, whole, whole_fits)) = taken else {
            return false;
        };
        start = end;
        if whole.is_empty() {
            continue;
        }
        if whole_fits {
            pieces.push(whole);
        } else if !cut(text, whole, weaker, fits, pieces) {
            return false;
        }
    }
    true
}

/// Places behind marks where something new begins: a space follows, or the mark is one of
/// those that need none.
fn after<'a>(text: &'a str, marks: &'a [char]) -> impl Iterator<Item = usize> + 'a {
    text.char_indices().filter_map(move |(at, c)| {
        let end = at + c.len_utf8();
        let next = text[end..].chars().next()?;
        let wide = c as u32 >= 0x3000;
        // Closing marks stay with what they close.
        let closes = matches!(next, '」' | '』' | '）' | ')' | '”' | '"' | '»');
        (marks.contains(&c) && (next.is_whitespace() || wide && !closes)).then_some(end)
    })
}

fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let piece = &text[at.clone()];
    let start = at.start + (piece.len() - piece.trim_start().len());
    start..start + piece.trim().len()
}

/// Translated pieces as one text, with what stood between them.
pub(super) struct Joined<'a> {
    source: &'a str,
    has_spaces: bool,
    end: usize,
    text: String,
}

impl<'a> Joined<'a> {
    pub(super) fn new(source: &'a str, to: &Language) -> Self {
        Self {
            source,
            has_spaces: !WITHOUT_SPACES.contains(&to.primary()),
            end: 0,
            text: String::new(),
        }
    }

    pub(super) fn push(&mut self, at: Range<usize>, translated: &str) {
        let between = self.source.get(self.end..at.start).unwrap_or_default();
        let is_first = self.text.is_empty();
        if between.contains('\n') {
            self.text.push_str(between);
        } else if !is_first && self.has_spaces {
            self.text.push(' ');
        }
        self.text.push_str(translated.trim());
        self.end = at.end;
    }

    pub(super) fn finish(mut self) -> String {
        let after = self.source.get(self.end..).unwrap_or_default();
        if after.contains('\n') {
            self.text.push_str(after);
        }
        self.text
    }
}
