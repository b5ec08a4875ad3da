//! The commands that move an edge of a mention: their ids and keys.

use crate::action::extent::{Edge::*, Nudge, Side::*, Step::*};

/// Id and default keys. With Ctrl and Alt some desktops change the workspace: for words there
/// are letters too.
pub(super) const fn entry(nudge: Nudge) -> (&'static str, &'static [&'static str]) {
    match (nudge.edge, nudge.side, nudge.step) {
        (Start, Left, Character) => ("mention.start-left", &["Alt+Shift+Left"]),
        (Start, Right, Character) => ("mention.start-right", &["Alt+Shift+Right"]),
        (End, Left, Character) => ("mention.end-left", &["Alt+Left"]),
        (End, Right, Character) => ("mention.end-right", &["Alt+Right"]),
        (Start, Left, Word) => ("mention.start-left-word", &["Ctrl+Alt+Shift+Left", "B"]),
        (Start, Right, Word) => (
            "mention.start-right-word",
            &["Ctrl+Alt+Shift+Right", "Shift+B"],
        ),
        (End, Left, Word) => ("mention.end-left-word", &["Ctrl+Alt+Left", "Shift+W"]),
        (End, Right, Word) => ("mention.end-right-word", &["Ctrl+Alt+Right", "W"]),
    }
}
