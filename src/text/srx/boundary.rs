//! Word boundaries said without looking around, so that automata can have them.
//!
//! What stands before a break may begin anywhere, and what stands after it may end anywhere: there
//! `\b` is said by one more character. Inside a pattern both sides are known where neither can be
//! a word's character and another.
//!
//! Invariant: the pattern made fits at the same breaks; `None` where that cannot be had.

use std::sync::OnceLock;

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look, Repetition};

/// On which side of a break a pattern stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

/// What characters there may be at a place: bits.
type Kinds = u8;
const WORD: Kinds = 1;
const OTHER: Kinds = 2;
/// Beyond the open end of the pattern.
const OPEN: Kinds = 4;
/// Beyond the break.
const BREAK: Kinds = 8;

/// The pattern without boundaries that an automaton cannot have.
pub(super) fn settle(pattern: &Hir, side: Side) -> Option<Hir> {
    if !pattern.properties().look_set().contains_word_unicode() {
        return Some(pattern.clone());
    }
    match side {
        Side::Before => walk(pattern, OPEN, BREAK),
        Side::After => walk(pattern, BREAK, OPEN),
    }
}

fn walk(hir: &Hir, left: Kinds, right: Kinds) -> Option<Hir> {
    if !hir.properties().look_set().contains_word_unicode() {
        return Some(hir.clone());
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => Some(hir.clone()),
        HirKind::Look(Look::WordUnicode) => boundary(left, right, true),
        HirKind::Look(Look::WordUnicodeNegate) => boundary(left, right, false),
        HirKind::Look(_) => None,
        HirKind::Capture(capture) => walk(&capture.sub, left, right),
        HirKind::Repetition(Repetition {
            min,
            max,
            greedy,
            sub,
        }) => {
            let (mut left, mut right) = (left, right);
            if max.is_none_or(|max| max > 1) {
                left |= edge(sub, false).0;
                right |= edge(sub, true).0;
            }
            Some(Hir::repetition(Repetition {
                min: *min,
                max: *max,
                greedy: *greedy,
                sub: Box::new(walk(sub, left, right)?),
            }))
        }
        HirKind::Alternation(branches) => {
            let branches = branches.iter().map(|branch| walk(branch, left, right));
            Some(Hir::alternation(branches.collect::<Option<Vec<_>>>()?))
        }
        HirKind::Concat(parts) => {
            let mut made = Vec::with_capacity(parts.len());
            for (at, part) in parts.iter().enumerate() {
                let left = beside(parts[..at].iter().rev(), false, left);
                let right = beside(parts[at + 1..].iter(), true, right);
                made.push(walk(part, left, right)?);
            }
            Some(Hir::concat(made))
        }
    }
}

/// What may stand at the near edge of the parts, which come nearest first.
fn beside<'a>(parts: impl Iterator<Item = &'a Hir>, first: bool, beyond: Kinds) -> Kinds {
    let mut kinds = 0;
    for part in parts {
        let (found, nullable) = edge(part, first);
        kinds |= found;
        if !nullable {
            return kinds;
        }
    }
    kinds | beyond
}

/// What the first, or last, character of a pattern may be, and whether it may have none.
fn edge(hir: &Hir, first: bool) -> (Kinds, bool) {
    match hir.kind() {
        HirKind::Empty => (0, true),
        HirKind::Look(Look::Start | Look::StartLF | Look::StartCRLF) if !first => (OTHER, false),
        HirKind::Look(Look::End | Look::EndLF | Look::EndCRLF) if first => (OTHER, false),
        HirKind::Look(_) => (0, true),
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            let c = if first {
                text.chars().next()
            } else {
                text.chars().next_back()
            };
            let is_word = c.is_some_and(|c| word().iter().any(|r| r.start() <= c && c <= r.end()));
            (if is_word { WORD } else { OTHER }, false)
        }
        HirKind::Class(Class::Unicode(class)) => {
            let mut words = class.clone();
            words.intersect(word());
            let mut others = class.clone();
            others.difference(word());
            let some = |set: &ClassUnicode, kind| if set.ranges().is_empty() { 0 } else { kind };
            (some(&words, WORD) | some(&others, OTHER), false)
        }
        HirKind::Class(Class::Bytes(_)) => (WORD | OTHER, false),
        HirKind::Repetition(repetition) => {
            let (kinds, nullable) = edge(&repetition.sub, first);
            (kinds, nullable || repetition.min == 0)
        }
        HirKind::Capture(capture) => edge(&capture.sub, first),
        HirKind::Alternation(branches) => branches.iter().fold((0, false), |found, branch| {
            let (kinds, nullable) = edge(branch, first);
            (found.0 | kinds, found.1 | nullable)
        }),
        HirKind::Concat(parts) => {
            let mut kinds = 0;
            let mut each = |part: &Hir| {
                let (found, nullable) = edge(part, first);
                kinds |= found;
                nullable
            };
            let all = if first {
                parts.iter().all(&mut each)
            } else {
                parts.iter().rev().all(&mut each)
            };
            (kinds, all)
        }
    }
}

/// A boundary between these, or (`is_edge` false) a place that is none.
fn boundary(left: Kinds, right: Kinds, is_edge: bool) -> Option<Hir> {
    let wanted = |inside: Kinds| match (inside, is_edge) {
        (WORD, true) | (OTHER, false) => Some(OTHER),
        (OTHER, true) | (WORD, false) => Some(WORD),
        _ => None,
    };
    let one_more = |kind: Kinds, end: Look| {
        let mut class = word().clone();
        if kind == WORD {
            return Hir::class(Class::Unicode(class));
        }
        class.negate();
        Hir::alternation(vec![Hir::class(Class::Unicode(class)), Hir::look(end)])
    };
    match (left, right) {
        (OPEN, inside) => wanted(inside).map(|kind| one_more(kind, Look::Start)),
        (inside, OPEN) => wanted(inside).map(|kind| one_more(kind, Look::End)),
        (WORD | OTHER, WORD | OTHER) => {
            let holds = (left != right) == is_edge;
            Some(if holds { Hir::empty() } else { Hir::fail() })
        }
        _ => None,
    }
}

/// The characters of words.
fn word() -> &'static ClassUnicode {
    static WORDS: OnceLock<ClassUnicode> = OnceLock::new();
    WORDS.get_or_init(|| {
        let parsed = regex_syntax::parse(r"\w");
        match parsed.as_ref().map(Hir::kind) {
            Ok(HirKind::Class(Class::Unicode(class))) => class.clone(),
            _ => ClassUnicode::empty(),
        }
    })
}
