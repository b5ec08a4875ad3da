//! Which tokens of a sentence had a space between them.
//!
//! In this order: what `# text =` reads, where the tokens stand in it one after the other; what
//! `SpaceAfter` says; the rule. The rule for a file in a writing without spaces: none, but between
//! two tokens of several Latin letters or digits. For all others: a space, but
//! - none before closing punctuation (`. , ; : ! ? … ) ] } %`) and none after opening (`( [ {`);
//! - quotation marks lie against what they enclose: `„…“`, `“…”`, `«…»` or `»…«`, `"…"` by turns;
//! - none on either side of an apostrophe that is a token, after one that ends a word, before one
//!   that begins one (`dell’ Azure`, `Azure ’s`), and on either side of `/` and `@`;
//! - none on either side of a hyphen, unless the file has words with a hyphen inside, for then one
//!   that stands alone is a dash.

use std::ops::Range;

use super::lines::{Document, Sentence, Token};
use crate::text::script::{self, Script};

/// How tokens of a file are joined.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    is_unspaced: bool,
    has_hyphened_words: bool,
}

impl Rule {
    pub(super) fn of(documents: &[Document<'_>]) -> Self {
        let (mut letters, mut unspaced, mut has_hyphened_words) = (0_usize, 0_usize, false);
        let sentences = documents.iter().flat_map(|document| &document.sentences);
        for token in sentences.flat_map(|sentence| &sentence.tokens) {
            for c in token.text.chars().filter(|c| c.is_alphabetic()) {
                letters += 1;
                unspaced += usize::from(is_unspaced(c));
            }
            let inner = token.text.trim_matches('-');
            has_hyphened_words |= inner.contains('-') && inner.contains(char::is_alphabetic);
        }
        Self {
            is_unspaced: unspaced * 3 > letters,
            has_hyphened_words,
        }
    }

    /// Writes a sentence behind `text`; where each of its tokens is now.
    pub(super) fn write(&self, sentence: &Sentence<'_>, text: &mut String) -> Vec<Range<usize>> {
        let start = text.len();
        if let Some(places) = sentence
            .text
            .and_then(|line| aligned(line, &sentence.tokens))
        {
            text.push_str(sentence.text.unwrap_or_default());
            let places = places.into_iter();
            return places.map(|p| start + p.start..start + p.end).collect();
        }
        let mut places = Vec::with_capacity(sentence.tokens.len());
        let mut quotes = Quotes::default();
        let mut before: Option<(&Token<'_>, Side)> = None;
        for token in &sentence.tokens {
            let (left, right) = self.sides(token.text, &mut quotes);
            if let Some((before, before_side)) = before {
                let is_apart = match (before.space_after, self.is_unspaced) {
                    (Some(says), _) => says,
                    (None, true) => is_word(before.text) && is_word(token.text),
                    (None, false) => before_side == Side::Apart && left == Side::Apart,
                };
                if is_apart {
                    text.push(' ');
                }
            }
            let from = text.len();
            text.push_str(token.text);
            places.push(from..text.len());
            before = Some((token, right));
        }
        places
    }

    /// How a token lies against what is before and what is after it.
    fn sides(&self, token: &str, quotes: &mut Quotes) -> (Side, Side) {
        let mut chars = token.chars();
        let (first, is_one) = (chars.next(), chars.next().is_none());
        let both = |side| (side, side);
        match first {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '}' | '%')
                if token.chars().all(|c| !c.is_alphanumeric()) =>
            {
                (Side::Close, Side::Apart)
            }
            Some('(' | '[' | '{') if is_one => (Side::Apart, Side::Close),
            Some('\'' | '’' | '/' | '@') if is_one => both(Side::Close),
            Some('-' | '‐') if is_one && !self.has_hyphened_words => both(Side::Close),
            Some(mark) if is_one && is_quote(mark) => match quotes.opens(mark) {
                true => (Side::Apart, Side::Close),
                false => (Side::Close, Side::Apart),
            },
            Some('\'' | '’') => (Side::Close, Side::Apart),
            _ if token.ends_with(['\'', '’']) => (Side::Apart, Side::Close),
            _ => both(Side::Apart),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Close,
    Apart,
}

/// The quotation marks of a sentence that are open.
#[derive(Debug, Default)]
struct Quotes(Vec<char>);

impl Quotes {
    /// Whether a mark opens; one closes what is open if it can.
    fn opens(&mut self, mark: char) -> bool {
        let closes = |open: char| match open {
            '„' => matches!(mark, '“' | '”' | '"'),
            '“' => matches!(mark, '”' | '"'),
            '«' => mark == '»',
            '»' => mark == '«',
            open => mark == open,
        };
        match self.0.last() {
            Some(&open) if closes(open) => {
                self.0.pop();
                false
            }
            // Never opens, and what it would close is not there.
            _ if mark == '”' => false,
            _ => {
                self.0.push(mark);
                true
            }
        }
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '„' | '“' | '”' | '«' | '»')
}

fn is_unspaced(c: char) -> bool {
    matches!(
        script::of(c),
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
    )
}

/// Several letters or digits, none of a writing without spaces.
fn is_word(token: &str) -> bool {
    token.chars().nth(1).is_some()
        && token
            .chars()
            .all(|c| c.is_alphanumeric() && !is_unspaced(c))
}

/// Where the tokens stand in the text, if nothing but white space stands between them.
fn aligned(line: &str, tokens: &[Token<'_>]) -> Option<Vec<Range<usize>>> {
    let mut places = Vec::with_capacity(tokens.len());
    let mut at = 0;
    for token in tokens {
        at = line.len() - line[at..].trim_start().len();
        line[at..].starts_with(token.text).then_some(())?;
        places.push(at..at + token.text.len());
        at += token.text.len();
    }
    line[at..].trim().is_empty().then_some(places)
}
