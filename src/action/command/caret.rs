//! The commands that move the caret: their ids and keys.
//! Invariant: no default has Shift in it. The chord of a caret command with Shift added
//! extends the selection, unless it is bound otherwise (`KeyMap::hear`).

use CaretMove::*;

/// Where the caret goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaretMove {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    SentenceBack,
    SentenceOn,
    ParagraphBack,
    ParagraphOn,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
}

impl CaretMove {
    pub const ALL: [Self; 16] = [
        Left,
        Right,
        WordLeft,
        WordRight,
        LineUp,
        LineDown,
        LineStart,
        LineEnd,
        SentenceBack,
        SentenceOn,
        ParagraphBack,
        ParagraphOn,
        PageUp,
        PageDown,
        TextStart,
        TextEnd,
    ];
}

/// Id and default keys.
pub(super) const fn entry(to: CaretMove) -> (&'static str, &'static [&'static str]) {
    match to {
        Left => ("caret.left", &["Left"]),
        Right => ("caret.right", &["Right"]),
        WordLeft => ("caret.word-left", &["Ctrl+Left"]),
        WordRight => ("caret.word-right", &["Ctrl+Right"]),
        LineUp => ("caret.line-up", &["Up"]),
        LineDown => ("caret.line-down", &["Down"]),
        LineStart => ("caret.line-start", &["Home"]),
        LineEnd => ("caret.line-end", &["End"]),
        SentenceBack => ("caret.sentence-previous", &["Alt+Up"]),
        SentenceOn => ("caret.sentence-next", &["Alt+Down"]),
        ParagraphBack => ("caret.paragraph-previous", &["Ctrl+Up"]),
        ParagraphOn => ("caret.paragraph-next", &["Ctrl+Down"]),
        PageUp => ("caret.page-up", &["PageUp"]),
        PageDown => ("caret.page-down", &["PageDown"]),
        TextStart => ("caret.text-start", &["Ctrl+Home"]),
        TextEnd => ("caret.text-end", &["Ctrl+End"]),
    }
}
