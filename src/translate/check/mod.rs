//! What may be wrong with a translation, each fault with its place, and with what would mend it
//! where that is plain.
//!
//! | file | holds |
//! |---|---|
//! | `figures` | numbers, days, units |
//! | `naming` | names and terms |
//! | `signs` | quotes, brackets, doubled words and spaces |
//! | `sense` | negation and hedging, the length |
//! | `spelling` | words no dictionary has |
//! | `list` | all segments of a session |
//! | `survey` | those of one document, followed as it changes |
//!
//! Invariants: places are on character boundaries of the source segment or the target; a fault's
//! key stays when the words around it change, so that what a person marked as fine stays so.

mod figures;
mod list;
mod naming;
mod sense;
mod signs;
mod spelling;
mod survey;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::{project::Wanted, spelling::MISSPELT, terms::Termbase};
use crate::{
    model::{Projection, Session, Translation, TranslationStatus},
    text::{Fold, Language, fold_str},
};

pub use list::{Listed, check_document, check_segment, check_session, check_session_with};
pub use spelling::Spelt;
pub use survey::Survey;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Marked as translated, and nothing is there.
    Empty,
    /// The target is the source.
    EqualToSource,
    /// A number, day or time of the source that the target lacks.
    NumberMissing {
        number: String,
    },
    /// One the source has not.
    NumberAdded {
        number: String,
    },
    /// One in place of another.
    NumberDiffers {
        source: String,
        target: String,
    },
    /// The same number of something else: 5 Euro, $5.
    UnitDiffers {
        source: String,
        target: String,
    },
    /// A name that was not found in the target.
    NameMissing {
        name: String,
        rendering: String,
    },
    /// A name that is not written as was approved.
    NameOtherwise {
        found: String,
        approved: String,
    },
    /// A name that is mostly written otherwise in the session.
    NameTwoWays {
        found: String,
        elsewhere: String,
    },
    /// A term whose rendering the target has not.
    TermMissing {
        term: String,
        rendering: String,
    },
    /// What the term must not be called.
    TermForbidden {
        found: String,
    },
    /// A bracket or quote without its partner.
    Unpaired {
        sign: char,
    },
    /// Quotes of another language.
    QuoteStyle {
        found: char,
        wanted: char,
    },
    DoubledWord {
        word: String,
    },
    DoubledSpace,
    /// Much shorter or longer than translations are, in percent of the source.
    Length {
        percent: u32,
    },
    /// The source negates, the target does not seem to; for a look.
    NegationLost {
        word: String,
    },
    /// The target negates, the source does not seem to; for a look.
    NegationAdded {
        word: String,
    },
    /// The source says it is said, or may be; for a look.
    HedgeLost {
        word: String,
    },
    /// A word no dictionary has.
    Misspelt {
        word: String,
    },
}

/// A fault with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    /// In bytes of the segment's source.
    pub source: Option<Place>,
    /// In bytes of the target.
    pub target: Option<Place>,
    /// What would mend it.
    pub fix: Option<Fix>,
}

/// A stretch of a text, which may be empty.
pub type Place = Range<usize>;

/// A stretch of the target, and what to put in its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

impl Kind {
    /// A name for it that stays.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::EqualToSource => "equal-to-source",
            Self::NumberMissing { .. } => "number-missing",
            Self::NumberAdded { .. } => "number-added",
            Self::NumberDiffers { .. } => "number-differs",
            Self::UnitDiffers { .. } => "unit-differs",
            Self::NameMissing { .. } => "name-missing",
            Self::NameOtherwise { .. } => "name-otherwise",
            Self::NameTwoWays { .. } => "name-two-ways",
            Self::TermMissing { .. } => "term-missing",
            Self::TermForbidden { .. } => "term-forbidden",
            Self::Unpaired { .. } => "unpaired",
            Self::QuoteStyle { .. } => "quote-style",
            Self::DoubledWord { .. } => "doubled-word",
            Self::DoubledSpace => "doubled-space",
            Self::Length { .. } => "length",
            Self::NegationLost { .. } => "negation-lost",
            Self::NegationAdded { .. } => "negation-added",
            Self::HedgeLost { .. } => "hedge-lost",
            Self::Misspelt { .. } => MISSPELT,
        }
    }

    /// Whether a program cannot know: it is listed for a look.
    #[must_use]
    pub fn is_for_a_look(&self) -> bool {
        matches!(
            self,
            Self::NegationLost { .. }
                | Self::NegationAdded { .. }
                | Self::HedgeLost { .. }
                | Self::Length { .. }
        )
    }
}

impl Fault {
    fn of(kind: Kind) -> Self {
        Self {
            kind,
            source: None,
            target: None,
            fix: None,
        }
    }

    fn in_source(mut self, range: Range<usize>) -> Self {
        self.source = Some(range);
        self
    }

    fn in_target(mut self, range: Range<usize>) -> Self {
        self.target = Some(range);
        self
    }

    fn mended(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            start: range.start,
            end: range.end,
            text: text.into(),
        });
        self
    }

    /// What it is known by where a person marks it as fine.
    #[must_use]
    pub fn key(&self) -> String {
        let id = self.kind.id();
        match &self.kind {
            Kind::Empty | Kind::EqualToSource | Kind::DoubledSpace | Kind::Length { .. } => {
                id.to_owned()
            }
            Kind::NumberMissing { number } | Kind::NumberAdded { number } => {
                format!("{id}:{number}")
            }
            Kind::NumberDiffers { source, target } | Kind::UnitDiffers { source, target } => {
                format!("{id}:{source}:{target}")
            }
            Kind::NameMissing { name, .. } => format!("{id}:{name}"),
            Kind::NameOtherwise { found, .. }
            | Kind::NameTwoWays { found, .. }
            | Kind::TermForbidden { found } => format!("{id}:{found}"),
            Kind::TermMissing { term, .. } => format!("{id}:{term}"),
            Kind::Unpaired { sign } | Kind::QuoteStyle { found: sign, .. } => {
                format!("{id}:{sign}")
            }
            Kind::DoubledWord { word }
            | Kind::NegationLost { word }
            | Kind::NegationAdded { word }
            | Kind::HedgeLost { word }
            | Kind::Misspelt { word } => format!("{id}:{word}"),
        }
    }
}

impl Fix {
    /// The target mended; `None` where it has changed since.
    #[must_use]
    pub fn apply(&self, target: &str) -> Option<String> {
        let (before, after) = (target.get(..self.start)?, target.get(self.end..)?);
        (self.start <= self.end).then(|| format!("{before}{}{after}", self.text))
    }
}

/// What is checked: one segment and its translation.
#[derive(Debug)]
pub struct Checked<'a> {
    pub source: &'a str,
    pub target: &'a str,
    pub from: &'a Language,
    pub to: &'a Language,
    pub status: TranslationStatus,
    /// The source's mentions, and their places in the segment's source in bytes.
    pub wanted: &'a [Wanted],
    pub named: &'a [Range<usize>],
    pub projections: &'a [Projection],
}

/// All faults of one segment, those marked as fine among them, in order of kinds.
#[must_use]
pub fn check(session: &Session, terms: &Termbase, checked: &Checked<'_>) -> Vec<Fault> {
    let mut found = Vec::new();
    let done = checked.status >= TranslationStatus::Translated;
    if checked.target.trim().is_empty() {
        if done {
            found.push(Fault::of(Kind::Empty));
        }
        return found;
    }
    if is_equal(checked) {
        found.push(Fault::of(Kind::EqualToSource).in_target(0..checked.target.len()));
        return found;
    }
    figures::check(checked, &mut found);
    naming::names(session, checked, &mut found);
    naming::terms(terms, checked, &mut found);
    signs::check(checked, &mut found);
    sense::check(checked, &mut found);
    found
}

/// Those a person has not marked as fine.
#[must_use]
pub fn open(faults: Vec<Fault>, translation: &Translation) -> Vec<Fault> {
    let open = |fault: &Fault| !translation.fine.contains(&fault.key());
    faults.into_iter().filter(open).collect()
}

/// Whether the target is the source, and has words that are no names.
fn is_equal(checked: &Checked<'_>) -> bool {
    let fold = |text: &str| {
        fold_str(
            text.trim(),
            Fold {
                case: true,
                diacritics: false,
            },
        )
    };
    if checked.from.primary() == checked.to.primary()
        || fold(checked.source) != fold(checked.target)
    {
        return false;
    }
    let mut rest = String::new();
    let mut at = 0;
    for name in checked.named {
        rest.push_str(checked.source.get(at..name.start).unwrap_or_default());
        at = name.end.max(at);
    }
    rest.push_str(checked.source.get(at..).unwrap_or_default());
    rest.chars().any(char::is_alphabetic)
}
