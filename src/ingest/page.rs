//! The lines of a text, and how they are measured.
//! Invariant: a line is not blank, and `at` is its text without the white space around it.

use crate::text::{Language, TextRange, paragraphs};

/// A text as its heuristics see it.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub text: &'a str,
    pub lines: Vec<Line<'a>>,
    pub language: Option<&'a Language>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Without white space at its ends.
    pub text: &'a str,
    /// Where `text` stands.
    pub at: TextRange,
    /// The whole line without its line feed.
    pub whole: TextRange,
    /// Whether a blank line, or nothing, comes before it.
    pub after_blank: bool,
}

/// From this width on a line is a paragraph of an article rather than anything beside it.
const PROSE: usize = 160;

impl<'a> Page<'a> {
    pub(super) fn new(text: &'a str, language: Option<&'a Language>) -> Self {
        let mut lines: Vec<Line<'a>> = Vec::new();
        for whole in paragraphs(text) {
            let Some(line) = whole.slice(text) else {
                continue;
            };
            let trimmed = line.trim();
            let start = whole.start().to_usize() + (line.len() - line.trim_start().len());
            let Some(at) = TextRange::from_range(start..start + trimmed.len()) else {
                continue;
            };
            let after_blank = lines.last().is_none_or(|last: &Line<'_>| {
                last.whole.end().to_usize() + 1 < whole.start().to_usize()
            });
            lines.push(Line {
                text: trimmed,
                at,
                whole,
                after_blank,
            });
        }
        Self {
            text,
            lines,
            language,
        }
    }
}

impl Line<'_> {
    /// A part of the line by its bytes in `text`.
    pub(super) fn part(&self, from: usize, to: usize) -> Option<TextRange> {
        let start = self.at.start().to_usize();
        TextRange::from_range(start + from..start + to)
    }

    pub(super) fn width(&self) -> usize {
        width(self.text)
    }

    /// A sentence or more, to its end, of a length that only body text has.
    pub(super) fn is_prose(&self) -> bool {
        self.width() >= PROSE && !is_cut_off(self.text)
    }
}

/// Columns in a fixed-width font, roughly: two for East Asian characters, one for others.
pub(super) fn width(text: &str) -> usize {
    let columns = |c: char| {
        if matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{FFDC}' | '\u{20000}'..='\u{3FFFD}')
        {
            2
        } else {
            1
        }
    };
    text.chars().map(columns).sum()
}

/// Whether the line breaks off in the middle, as teasers do.
pub(super) fn is_cut_off(text: &str) -> bool {
    text.ends_with("...") || text.ends_with('…')
}

/// Whether the line ends as a sentence or a clause does; closing quotes and brackets do not count.
pub(super) fn ends_like_prose(text: &str) -> bool {
    let text = text.trim_end_matches([
        '"', '”', '“', '»', '«', '’', '\'', ')', '」', '』', '）', ']',
    ]);
    text.ends_with([
        '.', '。', '．', '…', ',', '、', '，', ';', ':', '：', '؟', '।',
    ])
}

/// Whether a question or an exclamation ends the line.
pub(super) fn ends_with_mark(text: &str) -> bool {
    text.ends_with(['?', '!', '？', '！'])
}

/// Whether the line is an item of a list by its mark, and how many bytes that is.
pub(super) fn list_mark(text: &str) -> Option<usize> {
    let mark = text.chars().next().filter(|c| "•-*·–‣◦・".contains(*c))?;
    let rest = &text[mark.len_utf8()..];
    rest.starts_with([' ', '\t', '\u{A0}', '\u{3000}'])
        .then_some(mark.len_utf8())
}
