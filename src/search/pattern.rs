//! Words and regular expressions found in one text.
//!
//! Words are sought as the find bar seeks them ([`crate::text::search`]). A regular expression
//! is matched line by line: on the folded text, its own letters folded likewise, or, where
//! accents count, on the text as it stands.
//! Invariant: hits ascend, do not overlap, are not empty, and are on cluster boundaries; what
//! a regular expression finds inside a cluster is the whole cluster.

use std::ops::Range;

use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    Options, Problem, Words,
    word_edge::{Bare, Edged},
};
use crate::{
    task::{Cancel, Cancelled},
    text::{
        Fold, Folded, TextRange, fold_str, grapheme,
        script::{self, Script},
        search::{self, Sought},
        segment::WordEdges,
    },
};

/// What one regular expression may take, in bytes, and its automaton for one thread.
const SIZE: usize = 1 << 20;
const AUTOMATON: usize = 2 << 20;
/// So deep it may be nested.
const NESTED: u32 = 64;

/// Something to be found.
#[derive(Debug)]
pub(super) enum Pattern {
    Words(Box<Sought>),
    /// Words that begin so, to their ends.
    Prefix(Box<Sought>),
    Regex {
        regex: Box<Expression>,
        /// Matched on the text as it stands.
        bare: bool,
    },
    /// What folds to nothing.
    Nothing,
}

/// A regular expression in the shape that is matched quickest.
#[derive(Debug)]
pub(super) enum Expression {
    Plain(Regex),
    Edged(Edged),
}

/// What texts are folded by for these options.
pub(super) fn fold(options: Options) -> Fold {
    Fold {
        case: !options.case,
        diacritics: !options.forms,
    }
}

impl Pattern {
    pub(super) fn new(words: &Words, options: Options) -> Result<Self, Problem> {
        let sought = |text: &str, words: bool| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let query = search::Query {
                text,
                case: options.case,
                forms: options.forms,
                words,
            };
            query.ready().map(Box::new)
        };
        Ok(match words {
            Words::Word(text) | Words::Phrase(text) => {
                sought(text, options.words).map_or(Self::Nothing, Self::Words)
            }
            Words::Prefix(text) => sought(text, false).map_or(Self::Nothing, Self::Prefix),
            Words::Regex(pattern) if pattern.is_empty() => Self::Nothing,
            Words::Regex(pattern) => regex(pattern, options)?,
        })
    }

    /// Calls `hit` for every place in order. `folded` is `text` folded by [`fold`].
    pub(super) fn find(
        &self,
        text: &str,
        folded: &Folded,
        cancel: &Cancel,
        mut hit: impl FnMut(TextRange),
    ) -> Result<(), Cancelled> {
        match self {
            Self::Nothing => Ok(()),
            Self::Words(sought) => sought.find(text, folded, cancel, hit),
            Self::Prefix(sought) => {
                let mut edges = WordEdges::of(text);
                let mut last = 0;
                sought.find(text, folded, cancel, |range| {
                    if range.start().to_usize() >= last && edges.is_edge(range.start()) {
                        let whole = to_end_of_word(text, range);
                        last = whole.end().to_usize();
                        hit(whole);
                    }
                })
            }
            Self::Regex { regex, bare } => {
                let seen = if *bare { text } else { folded.text() };
                let mut last = 0;
                each_line(seen, |line| {
                    cancel.check()?;
                    regex.each(&seen[line.clone()], |found| {
                        let found = line.start + found.start..line.start + found.end;
                        let range = match bare {
                            true => TextRange::from_range(found)
                                .and_then(|range| grapheme::snap_outward(text, range)),
                            false => folded.to_source_outward(found),
                        };
                        // Two letters of ß are one hit, not two.
                        let new = range.filter(|range| range.start().to_usize() >= last);
                        if let Some(range) = new {
                            last = range.end().to_usize();
                            hit(range);
                        }
                    });
                    Ok(())
                })
            }
        }
    }
}

impl Expression {
    fn each(&self, line: &str, mut found: impl FnMut(Range<usize>)) {
        match self {
            Self::Plain(regex) => regex.find_iter(line).for_each(|it| found(it.range())),
            Self::Edged(edged) => edged.find_iter(line).for_each(found),
        }
    }
}

fn each_line(
    text: &str,
    mut line: impl FnMut(Range<usize>) -> Result<(), Cancelled>,
) -> Result<(), Cancelled> {
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()) {
        line(start..end)?;
        start = end + 1;
    }
    line(start..text.len())
}

/// A hit and what its last word goes on with. Writings without spaces go on with nothing.
fn to_end_of_word(text: &str, range: TextRange) -> TextRange {
    let end = range.end().to_usize();
    let rest = text.get(end..).unwrap_or_default();
    let on = |c: char| {
        let spaceless = matches!(
            script::of(c),
            Script::Han | Script::Hiragana | Script::Thai | Script::Lao | Script::Khmer
        );
        (c.is_alphanumeric() || script::is_mark(c)) && !spaceless
    };
    let length = rest.find(|c| !on(c)).unwrap_or(rest.len());
    let whole = TextRange::from_range(range.start().to_usize()..end + length);
    whole
        .and_then(|whole| grapheme::snap_outward(text, whole))
        .unwrap_or(range)
}

fn regex(pattern: &str, options: Options) -> Result<Pattern, Problem> {
    let bare = options.forms;
    // What is wrong is said of what was typed, not of what was made of it.
    build(pattern, false)?;
    let ready = match bare {
        true => pattern.to_owned(),
        false => folded_pattern(pattern, fold(options)),
    };
    let ready = match options.words {
        true => format!(r"\b(?:{ready})\b"),
        false => ready,
    };
    let ignore_case = bare && !options.case;
    let plain = build(&ready, ignore_case)?;
    let edged = ParserBuilder::new()
        .case_insensitive(ignore_case)
        .nest_limit(NESTED)
        .build()
        .parse(&ready)
        .ok()
        .and_then(|hir| Bare::new(&hir))
        .and_then(|bare| {
            let regex = build(&bare.pattern, false).ok()?;
            Some(bare.with(regex))
        });
    let regex = Box::new(edged.map_or(Expression::Plain(plain), Expression::Edged));
    Ok(Pattern::Regex { regex, bare })
}

fn build(pattern: &str, ignore_case: bool) -> Result<Regex, Problem> {
    let built = RegexBuilder::new(pattern)
        .case_insensitive(ignore_case)
        .size_limit(SIZE)
        .dfa_size_limit(AUTOMATON)
        .nest_limit(NESTED)
        .build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => Problem::LargeRegex,
        // Its last line says what; those above draw the pattern.
        error => {
            let text = error.to_string();
            let last = text.lines().last().unwrap_or_default();
            Problem::BadRegex(last.trim_start_matches("error: ").to_owned())
        }
    })
}

/// A regular expression whose letters are folded as the text is that it is matched on.
///
/// Outside of brackets every cluster is folded. In brackets, and where a class is named
/// (`\p{Lu}`, `\x41`), letters stand as they are; where case is folded they match either case,
/// and of single letters in brackets the folded one is put beside them.
fn folded_pattern(pattern: &str, fold: Fold) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => {
                let length = escape_length(rest);
                let escape = &rest[..length];
                match escape.as_bytes().get(1) {
                    Some(b'p' | b'x' | b'u' | b'U') if fold.case => {
                        out.push_str("(?i:");
                        out.push_str(escape);
                        out.push(')');
                    }
                    _ => out.push_str(escape),
                }
                length
            }
            '[' => {
                let length = class_length(rest);
                if fold.case {
                    out.push_str("(?i:");
                }
                push_class(&rest[..length], fold, &mut out);
                if fold.case {
                    out.push(')');
                }
                length
            }
            '(' if rest.starts_with("(?") => {
                // Flags and names of groups.
                let length = rest.find([':', ')', '>']).map_or(1, |at| at + 1);
                let group = &rest[..length];
                // A pattern that looks around is refused before it comes here.
                out.push_str(group);
                length
            }
            '{' => {
                let length = rest.find('}').map_or(1, |at| at + 1);
                out.push_str(&rest[..length]);
                length
            }
            _ => {
                let cluster = rest.graphemes(true).next().unwrap_or(rest);
                // A sign of the pattern is one, whatever mark follows it.
                let cluster = match c.is_ascii_alphanumeric() || !c.is_ascii() {
                    true => cluster,
                    false => &rest[..1],
                };
                push_cluster(cluster, fold, &mut out);
                cluster.len()
            }
        };
        rest = &rest[taken..];
    }
    out
}

fn push_cluster(cluster: &str, fold: Fold, out: &mut String) {
    let is_sign = cluster.len() == 1 && !cluster.as_bytes()[0].is_ascii_alphanumeric();
    if is_sign {
        out.push_str(cluster);
        return;
    }
    let folded = fold_str(cluster, fold);
    let one = folded.chars().count() == 1;
    if !one {
        out.push_str("(?:");
    }
    out.push_str(&regex::escape(&folded));
    if !one {
        out.push(')');
    }
}

/// How long the escape is that this begins with.
fn escape_length(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    let Some((at, c)) = chars.next() else {
        return text.len();
    };
    let plain = at + c.len_utf8();
    let braced = matches!(c, 'p' | 'P' | 'x' | 'u' | 'U' | 'b') && text[plain..].starts_with('{');
    if braced {
        return text.find('}').map_or(text.len(), |end| end + 1);
    }
    let more = match c {
        'p' | 'P' => 1,
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    let rest = &text[plain..];
    plain
        + rest
            .char_indices()
            .nth(more)
            .map_or(rest.len(), |(at, _)| at)
}

/// How long the class in brackets is that this begins with; classes may lie in each other.
fn class_length(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\\' => length = escape_length(&text[at..]),
            '[' => {
                depth += 1;
                // A closing bracket right after the opening one is meant as it stands.
                let rest = text[at + 1..].strip_prefix('^');
                let skipped = usize::from(rest.is_some());
                if text[at + 1 + skipped..].starts_with(']') {
                    length += skipped + 1;
                }
            }
            ']' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += length;
    }
    text.len()
}

/// A class, with the folded letter beside each that stands alone.
fn push_class(class: &str, fold: Fold, out: &mut String) {
    let mut rest = class;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => escape_length(rest),
            _ => c.len_utf8(),
        };
        let after = rest[length..].chars().next();
        out.push_str(&rest[..length]);
        let alone = !c.is_ascii() && before != Some('-') && after != Some('-');
        if alone {
            let folded = fold_str(&rest[..length], fold);
            let mut chars = folded.chars();
            if let (Some(one), None) = (chars.next(), chars.next())
                && one != c
            {
                out.push_str(&regex::escape(one.encode_utf8(&mut [0; 4])));
            }
        }
        before = Some(c);
        rest = &rest[length..];
    }
}
