//! Runs of words that look like one name: »Kinvolk GmbH«, »Brendan Burns«, »ブレンダン・バーンズ«.
//!
//! By the look alone: capitals, katakana, and Latin letters amid Chinese or Japanese. German nouns
//! have capitals too, so a run there may hold a word too many; it is a proposal for a selection.

use std::ops::Range;

use super::{abbreviation, window, word};
use crate::text::offset::TextRange;
use crate::text::script::{self, Script};

/// Small words inside names; they must stand between two words that look like a name.
const PARTICLES: &[&str] = &[
    "al", "bin", "da", "de", "degli", "dei", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "ibn", "la", "le", "of", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur",
];

/// What a name can be made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Look {
    Capital,
    Katakana,
    Number,
    Particle,
    Other,
}

/// The run that looks like one name around the words of `range`; these words themselves where they
/// do not look like a name. `None` where `range` is out of bounds or holds a line feed.
#[must_use]
pub fn name_run_at(text: &str, range: TextRange) -> Option<TextRange> {
    if range.end().to_usize() > text.len() {
        return None;
    }
    let given = word::words_over(text, range)?;
    let line = window::line_at(text, given.start().to_usize());
    if given.end().to_usize() > line.end {
        return None;
    }
    let left = window::for_words(text, given.start().to_usize());
    let right = window::for_words(text, super::last(given).to_usize());
    let seen = left.start..right.end.max(given.end().to_usize());
    // A long selection is no name, and is not taken apart again.
    if seen.len() > window::WIDEST {
        return Some(given);
    }
    let run = Run::new(text, seen);
    let (mut first, mut last) = run.over(given.to_range())?;
    let named = |range: std::ops::RangeInclusive<usize>| {
        let mut looks = range.map(|at| run.looks[at]);
        looks.any(|look| matches!(look, Look::Capital | Look::Katakana))
    };
    let is_number = first == last && run.looks[first] == Look::Number;
    if !named(first..=last) && !is_number {
        return Some(given);
    }
    // From the end inwards: spaces at the ends of a selection do not keep it from growing.
    while first < last && !run.is_word(first) {
        first += 1;
    }
    while first < last && !run.is_word(last) {
        last -= 1;
    }
    while let Some(before) = run.left_of(first) {
        first = before;
    }
    while let Some(after) = run.right_of(last) {
        last = after;
    }
    while first < last && run.leads_only(first) && run.words[first].start < given.start().to_usize()
    {
        first = run.words_after(first);
    }
    if !named(first..=last) {
        return Some(given);
    }
    let end = run.with_full_stop(last);
    let found = TextRange::from_range(run.words[first].start..end)?;
    let start = found.start().min(given.start());
    TextRange::new(start, found.end().max(given.end()))
}

/// The words of a window, and what they look like.
struct Run<'a> {
    text: &'a str,
    words: Vec<Range<usize>>,
    looks: Vec<Look>,
}

impl<'a> Run<'a> {
    fn new(text: &'a str, seen: Range<usize>) -> Self {
        let amid_cjk = text[seen.clone()].chars().any(|c| {
            matches!(
                script::of(c),
                Script::Han | Script::Hiragana | Script::Katakana
            )
        });
        let words = word::words(text, seen);
        let looks = words
            .iter()
            .map(|word| look(&text[word.clone()], amid_cjk))
            .collect();
        Self { text, words, looks }
    }

    /// The first and last word that `range` touches.
    fn over(&self, range: Range<usize>) -> Option<(usize, usize)> {
        let first = self.words.iter().position(|word| word.end > range.start)?;
        let last = self.words.iter().rposition(|word| word.start < range.end)?;
        (first <= last).then_some((first, last))
    }

    fn str(&self, at: usize) -> &'a str {
        self.words
            .get(at)
            .map_or("", |word| &self.text[word.clone()])
    }

    fn is_word(&self, at: usize) -> bool {
        self.looks[at] != Look::Other || word::is_word(self.str(at))
    }

    /// The word that joins the one at `at` from the left, through what may stand between.
    fn left_of(&self, at: usize) -> Option<usize> {
        let mut from = at;
        loop {
            let next = self.joined(from, false)?;
            match self.looks[next] {
                Look::Capital if from != at && self.is_deed(next) => return None,
                Look::Capital | Look::Katakana => return Some(next),
                // »Windows 11 Pro«, »Leyen«: only through them to a capital.
                Look::Number | Look::Particle => from = next,
                Look::Other => return None,
            }
        }
    }

    /// »Entwicklung von Azure«: what is done to a name is none of it.
    fn is_deed(&self, at: usize) -> bool {
        let endings = ["ung", "heit", "keit", "schaft", "tion", "ione"];
        endings.iter().any(|ending| self.str(at).ends_with(ending))
    }

    fn right_of(&self, at: usize) -> Option<usize> {
        let mut from = at;
        loop {
            let next = self.joined(from, true)?;
            match self.looks[next] {
                Look::Capital | Look::Katakana | Look::Number => return Some(next),
                Look::Particle => from = next,
                Look::Other => return None,
            }
        }
    }

    /// The next word on a side, if what is between can stand inside a name.
    fn joined(&self, at: usize, right: bool) -> Option<usize> {
        let step = |at: usize| {
            let next = if right {
                at.checked_add(1)?
            } else {
                at.checked_sub(1)?
            };
            (next < self.words.len()).then_some(next)
        };
        let mut next = step(at)?;
        let mut between = Vec::new();
        while !self.is_word(next) {
            between.push(self.str(next));
            next = step(next)?;
            if between.len() > 4 {
                return None;
            }
        }
        if !right {
            between.reverse();
        }
        let (left_word, right_word) = if right { (at, next) } else { (next, at) };
        let glue = between.concat();
        self.may_join(left_word, &glue, right_word).then_some(next)
    }

    fn may_join(&self, left: usize, glue: &str, right: usize) -> bool {
        let looks = (self.looks[left], self.looks[right]);
        match glue {
            "" => {
                // »D’« + »Angelo« is a name, »dell’« + »Azure« is not.
                let elided = self.str(left).ends_with(word::is_apostrophe);
                (elided && self.looks[left] == Look::Capital && self.str(left).chars().count() == 2)
                    || (looks.0 == Look::Katakana && looks.1 == Look::Katakana)
            }
            " " | "\u{A0}" | "\u{202F}" | " & " | "&" => true,
            "-" | "\u{2010}" | "\u{2011}" => true,
            "・" | "＝" | "･" | "=" | "·" => looks.0 == looks.1 && looks.0 == Look::Katakana,
            "." | ". " | ".\u{A0}" => {
                let with_stop = format!("{}.", self.str(left));
                abbreviation::is_abbreviation(&with_stop)
            }
            _ => false,
        }
    }

    /// Whether a capital at the start of a run says nothing.
    fn leads_only(&self, at: usize) -> bool {
        abbreviation::may_start_sentence(self.str(at))
    }

    fn words_after(&self, at: usize) -> usize {
        (at + 1..self.words.len())
            .find(|&next| self.is_word(next))
            .unwrap_or(at)
    }

    /// The end of the run, with the full stop of »Inc.« or »S.p.A.«.
    fn with_full_stop(&self, last: usize) -> usize {
        let end = self.words[last].end;
        let with_stop = format!("{}.", self.str(last));
        let is_short = abbreviation::is_abbreviation(&with_stop) && self.str(last).len() > 1;
        if is_short && self.str(last + 1) == "." {
            return self.words[last + 1].end;
        }
        end
    }
}

fn look(word: &str, amid_cjk: bool) -> Look {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return Look::Other;
    };
    let katakana = |c: char| script::of(c) == Script::Katakana || matches!(c, 'ー' | 'ｰ' | 'ﾞ' | 'ﾟ');
    if word.chars().all(katakana) {
        return Look::Katakana;
    }
    if word.chars().all(script::is_digit) {
        // A year belongs to the sentence rather than to the name.
        let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        return if year || word.len() > 4 {
            Look::Other
        } else {
            Look::Number
        };
    }
    if word.chars().any(char::is_uppercase) || (amid_cjk && script::is_latin_letter(first)) {
        return Look::Capital;
    }
    if PARTICLES.contains(&word) {
        return Look::Particle;
    }
    Look::Other
}
