//! Rules for cutting text into segments, as in SRX 2.0, and what they make of a text.
//!
//! | file | holds |
//! |---|---|
//! | `srx` | rules as a file says them |
//! | `read`, `write` | SRX as XML |
//! | `pattern` | regular expressions of ICU in the words of the crates used here |
//! | `boundary` | word boundaries said without looking around |
//! | `rules` | the rules of one language, ready to be put to a text |
//! | `segmenter` | a text cut into segments |
//! | `shipped` | the rules that come with the program |
//!
//! Spec: SRX 2.0 (GALA, 2008-04-07); 1.0 files are read as far as they say the same.
//!
//! Two ways of combining, see `docs/segmentation.md`: a file as SRX has it breaks where its own
//! rules say so and nowhere else. A file that says so in its header ([`Srx::over_icu`]; ours do)
//! is put over the sentence breaks of UAX #29: where no rule of the file speaks, those hold.
//!
//! Invariants: rules that cannot be used are kept, so that writing loses nothing of what was
//! read; the time to cut a text grows with its length alone, whatever the rules are.

mod boundary;
mod pattern;
mod read;
mod rules;
mod segmenter;
mod shipped;
#[cfg(test)]
mod tests;
mod write;

pub use pattern::PatternError;
pub use read::{BadRule, Read, ReadError, read};
pub use rules::{REACH, Rules};
pub use segmenter::Segmenter;
pub use shipped::{LANGUAGES, shipped};
pub use write::write;

use super::Language;

/// A file of at most so many bytes is read.
pub const MAX_BYTES: usize = 4 << 20;
/// Rules, languages and maps of a file together.
pub const MAX_RULES: usize = 20_000;
/// Bytes of a pattern.
pub const MAX_PATTERN: usize = 8 << 10;

/// A set of segmentation rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Srx {
    /// Whether the rules of all maps that fit a language count, rather than those of the first.
    pub cascade: bool,
    /// Of markup: whether what stands in a note or an attribute is cut too. Kept for others.
    pub segment_subflows: bool,
    /// Of markup: on which side of a break it stays. Kept for others.
    pub handles: Handles,
    /// Sentence breaks of UAX #29 hold where no rule speaks. An extension of ours.
    pub over_icu: bool,
    pub languages: Vec<LanguageRules>,
    /// The first that fits comes first.
    pub maps: Vec<LanguageMap>,
}

/// Whether markup at a break stays in the segment before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handles {
    pub start: bool,
    pub end: bool,
    pub isolated: bool,
}

/// As SRX has it where a file says nothing.
impl Default for Handles {
    fn default() -> Self {
        Self {
            start: false,
            end: true,
            isolated: false,
        }
    }
}

/// Rules under a name. Of the rules that fit a place the first decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageRules {
    pub name: String,
    pub rules: Vec<Rule>,
}

/// What holds at a place that `before` ends at and `after` starts at. Empty patterns fit anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    pub breaks: bool,
    pub before: String,
    pub after: String,
}

/// Which rules a language has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageMap {
    /// A regular expression that fits a whole language tag.
    pub pattern: String,
    /// The name of the rules.
    pub rules: String,
}

impl Srx {
    /// The rules for a language in the order in which they count.
    pub fn rules_for(&self, language: Option<&Language>) -> impl Iterator<Item = &Rule> {
        let tag = language.map_or("", Language::as_str);
        let fits = |map: &&LanguageMap| pattern::fits_tag(&map.pattern, tag);
        let first = if self.cascade { usize::MAX } else { 1 };
        let maps = self.maps.iter().filter(fits).take(first);
        maps.filter_map(|map| self.languages.iter().find(|it| it.name == map.rules))
            .flat_map(|found| &found.rules)
    }
}
