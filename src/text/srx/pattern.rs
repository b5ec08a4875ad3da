//! Regular expressions as ICU has them, in the words of the crates used here.
//!
//! Spec: ICU regular expressions. Said otherwise here: `\Q…\E`, `\h`, `\H`, `\v`, `\R`, `\Z`, `\e`,
//! `\<`, `\>` and `(?#…)`. Looking around, atomic groups, possessive counts and references to
//! groups go by `fancy_regex`, which tries and goes back; everything else by automata, which do
//! not. Not known: `\X`, `\G`, `\N{…}`, blocks (`\p{InGreek}`), `(?w)`; octal and control escapes.

use fancy_regex::RegexBuilder;
use regex_automata::nfa::thompson;
use regex_syntax::{ParserBuilder, hir::Hir};
use thiserror::Error;

use super::MAX_PATTERN;

/// A pattern alone may become an automaton of so many bytes.
const MAX_AUTOMATON: usize = 1 << 20;
/// Steps of a pattern that tries and goes back, at one place.
const MAX_STEPS: usize = 20_000;

/// Why a pattern cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PatternError {
    #[error("{0}")]
    Unreadable(String),
    #[error("a pattern of more than {MAX_PATTERN} bytes")]
    TooLong,
    #[error("a pattern that grows too large")]
    TooLarge,
}

/// One side of a rule.
#[derive(Clone, Debug)]
pub(super) enum Half {
    /// Fits anywhere.
    Any,
    Plain(Hir),
    /// In words for `fancy_regex`.
    Looking(String),
}

impl Half {
    /// Reads a pattern, and makes sure that it can be used.
    pub fn parse(icu: &str) -> Result<Self, PatternError> {
        let half = Self::trusted(icu)?;
        match &half {
            Self::Any => {}
            Self::Plain(hir) => {
                let mut compiler = thompson::Compiler::new();
                compiler.configure(automaton());
                let built = compiler.build_from_hir(hir);
                built.map_err(|_| PatternError::TooLarge)?;
            }
            Self::Looking(words) => {
                looking(words)?;
            }
        }
        Ok(half)
    }

    /// Reads a pattern that is known to be of a size that can be used.
    pub fn trusted(icu: &str) -> Result<Self, PatternError> {
        if icu.is_empty() {
            return Ok(Self::Any);
        }
        let (words, looks) = translate(icu)?;
        if looks {
            return Ok(Self::Looking(words));
        }
        let parsed = ParserBuilder::new().build().parse(&words);
        parsed
            .map(Self::Plain)
            .map_err(|error| PatternError::Unreadable(reason(&error.to_string())))
    }
}

/// How automata of patterns are made.
pub(super) fn automaton() -> thompson::Config {
    thompson::Config::new()
        .nfa_size_limit(Some(MAX_AUTOMATON))
        .which_captures(thompson::WhichCaptures::None)
}

/// The pattern for the crate that can look around.
pub(super) fn looking(words: &str) -> Result<fancy_regex::Regex, PatternError> {
    RegexBuilder::new(words)
        .backtrack_limit(MAX_STEPS)
        .delegate_size_limit(MAX_AUTOMATON)
        .delegate_dfa_size_limit(MAX_AUTOMATON)
        .build()
        .map_err(|error| PatternError::Unreadable(reason(&error.to_string())))
}

/// A pattern for whole language tags.
pub(super) fn tag(icu: &str) -> Result<regex::Regex, PatternError> {
    let (words, _) = translate(icu)?;
    regex::RegexBuilder::new(&format!("^(?:{words})$"))
        .size_limit(MAX_AUTOMATON)
        .build()
        .map_err(|error| PatternError::Unreadable(reason(&error.to_string())))
}

/// Whether a map's pattern fits a tag; one that cannot be read fits none.
pub(super) fn fits_tag(icu: &str, given: &str) -> bool {
    tag(icu).is_ok_and(|pattern| pattern.is_match(given))
}

/// The last line of an error that draws the pattern above it.
fn reason(error: &str) -> String {
    let line = error.lines().rev().find(|line| !line.trim().is_empty());
    let line = line.unwrap_or(error).trim();
    let line = line.strip_prefix("error: ").unwrap_or(line);
    line.chars().take(120).collect()
}

const HORIZONTAL: &str = r"\t\p{Zs}";
const VERTICAL: &str = r"\n\x0B\f\r\x{85}\x{2028}\x{2029}";

/// The pattern in our words, and whether it takes looking around.
fn translate(icu: &str) -> Result<(String, bool), PatternError> {
    if icu.len() > MAX_PATTERN {
        return Err(PatternError::TooLong);
    }
    let mut scan = Scan {
        rest: icu,
        out: String::with_capacity(icu.len() + 16),
        looks: false,
        class: 0,
        counted: false,
    };
    while let Some(c) = scan.take() {
        scan.one(c);
    }
    Ok((scan.out, scan.looks))
}

struct Scan<'a> {
    rest: &'a str,
    out: String,
    looks: bool,
    /// Open brackets of a set.
    class: usize,
    /// What was just said is a count, so that a `+` makes it possessive.
    counted: bool,
}

impl Scan<'_> {
    fn take(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn one(&mut self, c: char) {
        let counted = std::mem::take(&mut self.counted);
        match c {
            '\\' => self.escape(),
            '[' => {
                self.class += 1;
                self.out.push(c);
            }
            ']' => {
                self.class = self.class.saturating_sub(1);
                self.out.push(c);
            }
            _ if self.class > 0 => self.out.push(c),
            '(' => self.group(),
            '+' if counted => {
                self.looks = true;
                self.out.push(c);
            }
            '*' | '+' | '?' => {
                // `*?` is a count that is over.
                self.counted = !counted;
                self.out.push(c);
            }
            '{' => {
                let end = self.rest.find('}').map_or(0, |at| at + 1);
                let (count, rest) = self.rest.split_at(end);
                self.out.push(c);
                self.out.push_str(count);
                self.rest = rest;
                self.counted = true;
            }
            _ => self.out.push(c),
        }
    }

    fn group(&mut self) {
        if let Some(comment) = self.rest.strip_prefix("?#") {
            let end = comment.find(')').map_or(comment.len(), |at| at + 1);
            self.rest = &comment[end..];
            return;
        }
        let looking = ["?=", "?!", "?<=", "?<!", "?>"];
        self.looks |= looking.iter().any(|start| self.rest.starts_with(start));
        self.out.push('(');
        if self.rest.starts_with('?') {
            self.rest = &self.rest[1..];
            self.out.push('?');
        }
    }

    fn escape(&mut self) {
        let Some(c) = self.take() else {
            self.out.push('\\');
            return;
        };
        let set = |inside: &str, no: &str, is_class: bool| {
            if is_class {
                inside.to_owned()
            } else {
                format!("[{no}{inside}]")
            }
        };
        let is_class = self.class > 0;
        match c {
            'Q' => {
                let (words, rest) = match self.rest.split_once("\\E") {
                    Some((words, rest)) => (words, rest),
                    None => (self.rest, ""),
                };
                self.out.push_str(&regex_syntax::escape(words));
                self.rest = rest;
            }
            'E' => {}
            'h' => self.out.push_str(&set(HORIZONTAL, "", is_class)),
            'v' => self.out.push_str(&set(VERTICAL, "", is_class)),
            'H' if !is_class => self.out.push_str(&set(HORIZONTAL, "^", false)),
            'V' if !is_class => self.out.push_str(&set(VERTICAL, "^", false)),
            'R' if !is_class => {
                self.out.push_str(r"(?:\r\n|");
                self.out.push_str(&set(VERTICAL, "", false));
                self.out.push(')');
            }
            'Z' => self.out.push_str(r"\z"),
            'e' => self.out.push_str(r"\x1B"),
            '<' | '>' => self.out.push(c),
            '1'..='9' | 'k' if !is_class => {
                self.looks = true;
                self.out.push('\\');
                self.out.push(c);
            }
            // Letters of other scripts and quotes need no escape here, and may not have one.
            _ if !c.is_ascii() => self.out.push(c),
            _ => {
                self.out.push('\\');
                self.out.push(c);
                // The braces of `\p{Lu}` are no count.
                if matches!(c, 'p' | 'P' | 'x' | 'u' | 'U' | 'b') && self.rest.starts_with('{') {
                    let end = self.rest.find('}').map_or(0, |at| at + 1);
                    let (name, rest) = self.rest.split_at(end);
                    self.out.push_str(name);
                    self.rest = rest;
                }
            }
        }
    }
}
