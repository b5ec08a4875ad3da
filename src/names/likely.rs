//! Words that are likely names and that nothing is said of yet.
//!
//! By the look alone, as nothing is known of any name: capitals inside a word (`eBPF`, `CoreOS`),
//! Latin letters amid Chinese, Japanese or Korean, a capital that no sentence begins with (in
//! German, where nouns have capitals, only of words that also stand in a document of another
//! language, or two in a row), katakana before an honorific or with a middle dot.
//! Invariant: nothing that a mention of any status touches is likely, nor what is left out.

use std::cell::Cell;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use crate::model::{Document, DocumentId, Session};
use crate::text::offset::ByteOffset;
use crate::text::script::{self, Script, is_digit, is_mark};
use crate::text::{TextRange, segment};

/// What may be spent on one answer, so that whoever presses the key does not wait: a byte of
/// text that is read costs one.
const BUDGET: usize = 256 << 10;
/// What it costs to see of a word whether it is tagged, and what run it is part of.
const LOOK: usize = 32;
const RUN: usize = 256;
/// Looking for a word in other texts is so much quicker than reading.
const SEEKING: usize = 64;
/// In so many other documents a word is looked for, and in none that is longer.
const OTHERS: usize = 64;
const LONGEST: usize = 1 << 20;

/// What was found, or how far was looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likely {
    /// This is likely a name.
    Name(DocumentId, TextRange),
    /// None up to here: what follows has not been looked at.
    NoneUpTo(DocumentId, ByteOffset),
    /// None in any document.
    None,
}

/// The next likely name after a place: in its document, then in those that follow, then in
/// those before, round to the place. What reads as one of `passed` is none.
#[must_use]
pub fn next_likely(
    session: &Session,
    document: DocumentId,
    after: ByteOffset,
    passed: &BTreeSet<String>,
) -> Likely {
    let documents: Vec<_> = session.documents().collect();
    let Some(first) = documents.iter().position(|it| it.id == document) else {
        return Likely::None;
    };
    let known: HashSet<&str> = session
        .entities()
        .flat_map(|entity| entity.all_names())
        .flat_map(parts)
        .collect();
    let budget = Cell::new(BUDGET);
    for step in 0..=documents.len() {
        let at = &documents[(first + step) % documents.len()];
        let whole = 0..at.text().len();
        let part = match step {
            0 => after.to_usize().min(whole.end)..whole.end,
            last if last == documents.len() => 0..after.to_usize().min(whole.end),
            _ => whole,
        };
        let others: Vec<&Document> = documents
            .iter()
            .filter(|other| other.id != at.id)
            .take(OTHERS)
            .map(|other| &***other)
            .collect();
        let page = Page {
            known: &known,
            passed,
            text: at.text().as_str(),
            language: at.language().map_or("", |language| language.primary()),
            others: &others,
            budget: &budget,
        };
        match page.first_in(at, part) {
            Looked::Found(range) => return Likely::Name(at.id, range),
            Looked::UpTo(end) => {
                let place = u32::try_from(end).map_or_else(|_| after, ByteOffset::new);
                return Likely::NoneUpTo(at.id, place);
            }
            Looked::Nothing => {}
        }
    }
    Likely::None
}

/// How looking through a part of a text ended.
enum Looked {
    Found(TextRange),
    /// The budget was spent here.
    UpTo(usize),
    Nothing,
}

/// The part of a range around a word that no mention touches and that is not left out.
fn free_part(document: &Document, range: TextRange, word: &Range<usize>) -> Option<TextRange> {
    if document.is_left_out(range) {
        return None;
    }
    let (mut start, mut end) = (range.start().to_usize(), range.end().to_usize());
    for mention in document.mentions().overlapping(range) {
        for part in mention.ranges.iter().filter(|part| part.overlaps(range)) {
            let part = part.to_range();
            if part.end < word.end && part.start <= word.start {
                start = start.max(part.end);
            } else if part.start > word.start {
                end = end.min(part.start);
            } else {
                return None;
            }
        }
    }
    let text = document.text().get(start..end)?;
    let bare = text.trim();
    let start = start + (text.len() - text.trim_start().len());
    TextRange::from_range(start..start + bare.len())
}

/// A text, and what tells of a word in it.
struct Page<'a> {
    /// Words of the names of the session's entities.
    known: &'a HashSet<&'a str>,
    /// What a person has passed over.
    passed: &'a BTreeSet<String>,
    text: &'a str,
    language: &'a str,
    others: &'a [&'a Document],
    /// What may still be spent.
    budget: &'a Cell<usize>,
}

/// The words of a name, and of a name in several writings the parts: `NTT`, `ドコモ`. Short
/// ones, and those with a small letter, may be anything.
fn parts(name: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(word) = next_word(name, at, name.len()) {
        at = word.end;
        let part = &name[word];
        let small = part.chars().next().is_some_and(char::is_lowercase);
        if part.len() < name.len() && part.chars().count() > 2 && !small {
            parts.push(part);
        }
    }
    parts
}

/// A run of letters and digits of cased writings, or of katakana.
fn next_word(text: &str, from: usize, end: usize) -> Option<Range<usize>> {
    let mut from = from;
    loop {
        let rest = text.get(from..end)?;
        let (start, first) = rest
            .char_indices()
            .find(|&(_, c)| is_cased(c) || is_katakana(c))?;
        let same = |c: char| match is_katakana(first) {
            true => is_katakana(c),
            false => is_cased(c) || is_digit(c) || is_mark(c),
        };
        let begin = from + start;
        let tail = text.get(begin..)?;
        let length = tail
            .char_indices()
            .find(|&(_, c)| !same(c))
            .map_or(tail.len(), |(at, _)| at);
        // A word that goes on from before the place is none that begins here.
        if !text[..begin].chars().next_back().is_some_and(same) {
            return Some(begin..begin + length);
        }
        from = begin + length;
    }
}

fn is_cased(c: char) -> bool {
    c.is_alphabetic()
        && matches!(
            script::of(c),
            Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian
        )
}

fn is_katakana(c: char) -> bool {
    c == 'ー' || script::of(c) == Script::Katakana
}

impl Page<'_> {
    fn spend(&self, cost: usize) {
        self.budget.set(self.budget.get().saturating_sub(cost));
    }

    /// The first likely name in a part of the document.
    fn first_in(&self, document: &Document, part: Range<usize>) -> Looked {
        let mut at = part.start;
        loop {
            // A word may go on beyond the part.
            if at >= part.end {
                return Looked::Nothing;
            }
            // A long stretch without words is read in pieces.
            let stop = at.saturating_add(self.budget.get()).min(part.end);
            let stop = self.text.floor_char_boundary(stop);
            let Some(word) = next_word(self.text, at, stop) else {
                self.spend(stop - at);
                return match stop < part.end {
                    true => Looked::UpTo(stop),
                    false => Looked::Nothing,
                };
            };
            self.spend(word.end - at + LOOK);
            at = word.end;
            if let Some(found) = self.free_name(document, word) {
                return Looked::Found(found);
            }
            if self.budget.get() == 0 {
                return Looked::UpTo(at.min(part.end));
            }
        }
    }

    /// The likely name a word is part of, as far as nothing is said of it.
    fn free_name(&self, document: &Document, word: Range<usize>) -> Option<TextRange> {
        let own = TextRange::from_range(word.clone())?;
        // Most words of a name are tagged already: that is quickly seen.
        free_part(document, own, &word)?;
        let range = TextRange::from_range(self.name_at(word.clone())?)?;
        let free = free_part(document, range, &word)?;
        let passed = free
            .slice(self.text)
            .is_some_and(|it| self.passed.contains(it));
        (!passed && (free == range || self.is_rest(&word, free))).then_some(free)
    }

    /// The name that a word is part of, if it is likely one.
    fn name_at(&self, word: Range<usize>) -> Option<Range<usize>> {
        let own = self.text.get(word.clone())?;
        if own.starts_with(is_katakana) {
            return match self.known.contains(own) {
                true => Some(word),
                false => self.katakana(word),
            };
        }
        let mut letters = own.chars();
        let first = letters.next()?;
        let inner = letters.clone().any(char::is_uppercase);
        let long = own.chars().filter(|c| c.is_alphabetic()).count() > 1;
        if !long {
            return None;
        }
        if inner {
            let run = self.run(&word);
            return Some(self.narrowed(word, run));
        }
        if self.is_cjk() {
            let likely = first.is_uppercase() || self.elsewhere(own, true);
            return likely.then(|| self.run(&word));
        }
        if !first.is_uppercase() {
            return None;
        }
        let begins = self.begins_sentence(word.start);
        let likely = match self.language {
            "de" | "lb" => {
                self.elsewhere(own, true)
                    || (!begins && self.is_beside_capital(&word) && self.is_row(&word))
            }
            _ if begins => self.elsewhere(own, true),
            _ => true,
        };
        likely.then(|| {
            let run = self.run(&word);
            self.narrowed(word, run)
        })
    }

    /// Whether what is left of a run that is tagged in part is likely a name too.
    fn is_rest(&self, word: &Range<usize>, rest: TextRange) -> bool {
        let rest = rest.slice(self.text).unwrap_or_default();
        let own = self.text.get(word.clone()).unwrap_or_default();
        let inner = own.chars().skip(1).any(char::is_uppercase);
        rest.starts_with(char::is_uppercase) && (inner || rest.contains(' '))
            || self.elsewhere(rest, true)
    }

    fn is_cjk(&self) -> bool {
        matches!(self.language, "ja" | "zh" | "ko" | "yue")
    }

    fn run(&self, word: &Range<usize>) -> Range<usize> {
        self.spend(RUN);
        TextRange::from_range(word.clone())
            .and_then(|range| segment::name_run_at(self.text, range))
            .map_or_else(|| word.clone(), |run| run.to_range())
    }

    /// Whether a word with a capital stands before or after; quicker than asking for the run.
    fn is_beside_capital(&self, word: &Range<usize>) -> bool {
        let after = self.text.get(word.end..).unwrap_or_default();
        let mut after = after.chars();
        if after.next() == Some(' ') && after.next().is_some_and(char::is_uppercase) {
            return true;
        }
        let before = self.text.get(..word.start).unwrap_or_default();
        let before = before.strip_suffix(' ').unwrap_or_default();
        let word = before
            .chars()
            .rev()
            .take(64)
            .take_while(|c| c.is_alphanumeric());
        word.last().is_some_and(char::is_uppercase)
    }

    /// Whether the run is two words or more with capitals, and nothing else: »Ilse Brandwein«.
    fn is_row(&self, word: &Range<usize>) -> bool {
        let text = self.text.get(self.run(word)).unwrap_or_default();
        let mut words = text.split(' ');
        text.contains(' ') && words.all(|word| word.starts_with(char::is_uppercase))
    }

    /// The run where it is one name in another document too; else, where the word alone is, the
    /// word.
    fn narrowed(&self, word: Range<usize>, run: Range<usize>) -> Range<usize> {
        // »eBPF-Kern«: the name is what stands before the hyphen.
        let compound = self.text[word.end..].starts_with('-') && run.end > word.end;
        if run == word || compound {
            return word;
        }
        let text = |range: &Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        let mut run = run;
        // A sentence's first word has its capital from there.
        if run.start < word.start && self.begins_sentence(run.start) {
            run.start = word.start;
        }
        if self.elsewhere(text(&run), false) || !self.elsewhere(text(&word), true) {
            return run;
        }
        word
    }

    /// Whether the words stand in another document, or in one of another language.
    fn elsewhere(&self, words: &str, other_language: bool) -> bool {
        let other = |document: &&&Document| {
            let language = document
                .language()
                .map_or("", |language| language.primary());
            !other_language || language != self.language
        };
        let finder = memchr::memmem::Finder::new(words);
        self.others.iter().filter(other).any(|document| {
            let text = document.text().as_bytes();
            self.spend(text.len().min(LONGEST) / SEEKING);
            text.len() <= LONGEST
                && finder.find_iter(text).any(|at| {
                    let end = at + words.len();
                    let text = document.text();
                    let before = text[..at].chars().next_back();
                    let after = text[end..].chars().next();
                    !before.is_some_and(is_cased) && !after.is_some_and(is_cased)
                })
        })
    }

    /// Whether a sentence begins at a byte, as far as signs tell.
    fn begins_sentence(&self, at: usize) -> bool {
        let before = self.text.get(..at).unwrap_or_default();
        let bare = before.trim_end_matches([' ', '\u{A0}', '“', '„', '»', '«', '"', '(', '[', '”']);
        bare.is_empty() || bare.ends_with(['\n', '.', '!', '?', ':', '…', '•', '–'])
    }

    /// Katakana is no name by its look, but before an honorific or with a middle dot.
    fn katakana(&self, word: Range<usize>) -> Option<Range<usize>> {
        let run = self.run(&word);
        let text = self.text.get(run.clone())?;
        let after = self.text.get(run.end..)?;
        let honoured = ["氏", "さん", "社", "容疑者", "会長", "首相", "大統領"]
            .iter()
            .any(|title| after.starts_with(title));
        let dotted = text.contains('・') && !text.chars().any(|c| c.is_whitespace());
        let said = honoured || dotted;
        (said && text.chars().count() > 1).then_some(run)
    }
}

#[cfg(test)]
mod tests {
    use super::super::spread::testing::session;
    use super::*;

    /// Everything likely in the texts, in order.
    fn all(texts: &[(&str, &str)]) -> Vec<String> {
        let (session, documents, _) = session(texts);
        let mut found = Vec::new();
        let mut place = (documents[0], ByteOffset::default());
        let mut first = None;
        while let Likely::Name(document, range) =
            next_likely(&session, place.0, place.1, &BTreeSet::new())
        {
            if first == Some((document, range)) {
                break;
            }
            first = first.or(Some((document, range)));
            let text = session.document(document).unwrap().text().as_str();
            found.push(text[range.to_range()].to_owned());
            place = (document, range.end());
        }
        found
    }

    #[test]
    fn looks_tell_names_from_words() {
        let italian = "La società Kolvar compra Briskel. Per Kolvar è una svolta, dice Ilse Brandwein. Oggi piove.";
        assert_eq!(
            all(&[("it", italian)]),
            ["Kolvar", "Briskel", "Kolvar", "Ilse Brandwein"]
        );
    }

    #[test]
    fn what_was_passed_over_does_not_come_again() {
        let text = "Per Kolvar e per Briskel è una svolta, dice Kolvar.";
        let (session, documents, _) = session(&[("it", text)]);
        let passed = BTreeSet::from(["Kolvar".to_owned()]);
        let found = |after: usize| {
            let after = ByteOffset::new(u32::try_from(after).unwrap());
            match next_likely(&session, documents[0], after, &passed) {
                Likely::Name(_, range) => range.slice(text).map(str::to_owned),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(found(0).as_deref(), Some("Briskel"));
        assert_eq!(found(30).as_deref(), Some("Briskel"));
    }

    #[test]
    fn from_within_a_word_all_is_looked_through() {
        let text = "Oggi piove e piove.";
        let (session, documents, _) = session(&[("it", text)]);
        for at in 0..=text.len() {
            let after = ByteOffset::new(u32::try_from(at).unwrap());
            let found = next_likely(&session, documents[0], after, &BTreeSet::new());
            assert_eq!(found, Likely::None, "{at}");
        }
    }

    #[test]
    fn german_nouns_are_no_names_until_another_language_has_them() {
        let german = "Die Übernahme von Kolvar ist der Anfang einer Reise. Der eBPF-Kern bleibt.";
        assert_eq!(all(&[("de", german)]), ["eBPF"]);
        let both = all(&[("de", german), ("ja", "Kolvarがアンカーを発表した。")]);
        assert_eq!(both, ["Kolvar", "eBPF", "Kolvar"]);
    }

    #[test]
    fn a_text_of_nothing_but_halves_of_words_is_gone_through() {
        // Each of these words begins with a digit; a million of them in a row.
        let text = "1a ".repeat(1_000_000);
        let (session, documents, _) = session(&[("en", &text)]);
        let mut from = ByteOffset::default();
        let mut looks = 0;
        while let Likely::NoneUpTo(_, to) =
            next_likely(&session, documents[0], from, &BTreeSet::new())
            && to > from
        {
            assert!(to.to_usize() - from.to_usize() <= BUDGET);
            from = to;
            looks += 1;
        }
        assert!((10..20).contains(&looks), "{looks}");
    }

    #[test]
    fn looking_costs_as_much_as_is_allowed_and_goes_on_where_it_stopped() {
        // German nouns are sought in every other document.
        let german = "Der Anfang einer Reise mit Gepäck und Begleitung. ".repeat(4_000);
        let mut texts = vec![("it", "Niente da vedere qui. "); 70];
        texts.push(("de", &german));
        texts.push(("ja", "コルバル社"));
        let (session, documents, _) = session(&texts);
        let german = documents[70];
        let first = next_likely(&session, german, ByteOffset::default(), &BTreeSet::new());
        let Likely::NoneUpTo(document, at) = first else {
            panic!("{first:?}");
        };
        assert_eq!(document, german);
        assert!(at.to_usize() > 1_000, "{at:?}");
        let mut last = first;
        for _ in 0..200 {
            let Likely::NoneUpTo(document, at) = last else {
                break;
            };
            last = next_likely(&session, document, at, &BTreeSet::new());
        }
        assert!(
            matches!(last, Likely::Name(id, _) if id == documents[71]),
            "{last:?}"
        );
    }

    #[test]
    fn japanese_names_stand_before_an_honorific_or_in_latin_letters() {
        let text =
            "プロジェクトのイルゼ・ブラントヴァインさんは、Kolvar社のバーンズ氏にtindaを見せた。";
        assert_eq!(
            all(&[("ja", text), ("en", "All about tinda.")]),
            ["イルゼ・ブラントヴァイン", "Kolvar", "バーンズ", "tinda"]
        );
    }
}
