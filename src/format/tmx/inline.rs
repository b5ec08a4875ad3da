//! What is left of a segment's inline codes.
//!
//! The text of `hi` is text. What `bpt`, `ept`, `it`, `ph` and `ut` hold is native code and goes;
//! so does `sub`, a text of its own inside code (a footnote, a title). Code that parts words, a
//! line break or a tab, leaves a space.

/// An element inside `seg`, as it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    /// Its text belongs to the segment.
    Text,
    /// Its text is code.
    Code,
    /// A text of its own.
    Sub,
}

impl Inline {
    /// `None`: no element of TMX.
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "hi" => Some(Self::Text),
            "bpt" | "ept" | "it" | "ph" | "ut" => Some(Self::Code),
            "sub" => Some(Self::Sub),
            _ => None,
        }
    }
}

/// Whether the type of a code says that words end there.
pub(super) fn is_break(kind: &str) -> bool {
    matches!(kind, "lb" | "pb" | "cb" | "x-br" | "x-tab")
}

/// Whether native code parts the words around it.
pub(super) fn parts_words(code: &str) -> bool {
    if code.is_empty() {
        return false;
    }
    let trimmed = code.trim();
    let lower = trimmed.to_ascii_lowercase();
    trimmed.is_empty()
        || matches!(
            trimmed,
            "\\n" | "\\t" | "\\r\\n" | "\\line" | "\\ta" | "\\par"
        )
        || ["<br", "<p>", "<p ", "</p", "<td", "<li", "<hr"]
            .iter()
            .any(|tag| lower.starts_with(tag))
}
