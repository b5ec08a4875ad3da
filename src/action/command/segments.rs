//! Commands that cut documents into segments, whether one is being translated or not.

use super::{WhyNot, applies::Circumstances};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentsCommand {
    /// The document that is shown, by the rules as they are now.
    Cut,
    /// Every document that is not cut yet.
    CutAll,
    /// Every document that is.
    CutAgain,
    /// By the program's own rules from now on.
    OwnRules,
}

impl SegmentsCommand {
    pub const ALL: [Self; 4] = [Self::Cut, Self::CutAll, Self::CutAgain, Self::OwnRules];

    /// Whether it can be done in a session that can be changed.
    pub(super) fn applies(self, now: &Circumstances) -> Result<(), WhyNot> {
        let ok = |yes: bool, why: WhyNot| if yes { Ok(()) } else { Err(why) };
        match self {
            Self::Cut => ok(now.document, WhyNot::NoDocument),
            Self::CutAll | Self::CutAgain => ok(now.documents > 0, WhyNot::NoDocument),
            Self::OwnRules => ok(now.kept_rules, WhyNot::NoKeptRules),
        }
    }
}

/// Its id and keys.
pub(super) fn entry(command: SegmentsCommand) -> (&'static str, &'static [&'static str]) {
    use SegmentsCommand as S;
    match command {
        S::Cut => ("segments.cut", &["Alt+J"]),
        S::CutAll => ("segments.cut-all", &["Alt+Shift+J"]),
        S::CutAgain => ("segments.cut-again", &["Alt+Shift+S"]),
        S::OwnRules => ("segments.own-rules", &["Alt+Shift+O"]),
    }
}
