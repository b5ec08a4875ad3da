//! What writing a character belongs to. Spec: UAX #24, Unicode data of icu_properties 2.4.
//! Invariant: the runs of a text follow each other without a gap and no two neighbours are alike.

use icu_properties::props::{BidiClass, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::offset::TextRange;

pub use icu_properties::props::Script;

const SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();
const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();
const BIDI: CodePointMapDataBorrowed<'static, BidiClass> = CodePointMapData::<BidiClass>::new();

/// The script property of a character; Script_Extensions are not looked at.
#[must_use]
pub fn of(c: char) -> Script {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() {
            Script::Latin
        } else {
            Script::Common
        };
    }
    SCRIPTS.get(c)
}

/// Whether `c` is alphabetic and of the Latin script (full-width Latin included).
#[must_use]
pub fn is_latin_letter(c: char) -> bool {
    c.is_alphabetic() && of(c) == Script::Latin
}

/// Whether `c` is a decimal digit of any script (general category Nd); not ² or ㊿.
#[must_use]
pub fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    CATEGORIES.get(c) == GeneralCategory::DecimalNumber
}

/// What a decimal digit of any script stands for. Unicode keeps those of a script together, in
/// order from zero; of sets that follow each other each has ten.
#[must_use]
pub fn digit_value(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.to_digit(10).and_then(|value| u8::try_from(value).ok());
    }
    let before = |c: &char| char::from_u32(u32::from(*c) - 1);
    let run = std::iter::successors(Some(c), before).take_while(|c| is_digit(*c));
    let length = run.count();
    u8::try_from(length.checked_sub(1)? % 10).ok()
}

/// Whether `c` is a combining mark of any kind (general category Mn, Mc or Me).
#[must_use]
pub fn is_mark(c: char) -> bool {
    !c.is_ascii() && GeneralCategoryGroup::Mark.contains(CATEGORIES.get(c))
}

/// Whether `c` is a mark that takes no room of its own (general category Mn).
#[must_use]
pub fn is_nonspacing_mark(c: char) -> bool {
    !c.is_ascii() && CATEGORIES.get(c) == GeneralCategory::NonspacingMark
}

/// Whether a letter is written to the left (UAX #9, classes R and AL) or to the right (L); `None`
/// for what goes the way of its neighbours: digits, punctuation, spaces, marks.
#[must_use]
pub fn goes_left(c: char) -> Option<bool> {
    match BIDI.get(c) {
        BidiClass::LeftToRight => Some(false),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(true),
        _ => None,
    }
}

/// A stretch of text in one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScriptRun {
    /// Where, in bytes.
    pub range: TextRange,
    /// Never `Inherited`; `Common` only when the whole text is.
    pub script: Script,
}

/// Splits `text` by script. Digits, punctuation, spaces and marks (Common, Inherited) join the
/// run before them, leading ones the run after. The runs cover the text; none for an empty one.
/// What lies beyond `u32` is not reported.
#[must_use]
pub fn runs(text: &str) -> Vec<ScriptRun> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut current = Script::Common;
    let mut close = |range, script| {
        if let Some(range) = TextRange::from_range(range) {
            runs.push(ScriptRun { range, script });
        }
    };
    for (at, c) in text.char_indices() {
        let script = of(c);
        if is_shared(script) || script == current {
            continue;
        }
        if current != Script::Common {
            close(start..at, current);
            start = at;
        }
        current = script;
    }
    close(start..text.len(), current);
    runs
}

/// The script most letters of `text` belong to; `None` when it has no letter.
/// Each script counts by itself (Han, Hiragana and Katakana apart); of equals, the first in the text.
#[must_use]
pub fn dominant(text: &str) -> Option<Script> {
    let mut counts: Vec<(Script, u64)> = Vec::new();
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let script = of(c);
        if is_shared(script) {
            continue;
        }
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let most = counts.iter().map(|&(_, count)| count).max()?;
    let first = counts.iter().find(|&&(_, count)| count == most)?;
    Some(first.0)
}

/// Whether the script says nothing about the writing it stands in.
pub(super) fn is_shared(script: Script) -> bool {
    script == Script::Common || script == Script::Inherited
}
