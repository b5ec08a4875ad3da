//! The rules of one language, ready to be put to a text.
//!
//! Which patterns fit before a place is asked of an automaton that reads backwards from there,
//! which fit after it of one that reads forwards; both soon come to where no pattern goes on.
//! Places worth asking at are where a breaking rule's first half can end: one walk over the text.
//!
//! Invariant: at one place at most [`REACH`] bytes are read on either side, so that the time to
//! go over a text grows with its length alone.

use std::collections::HashMap;

use regex_automata::{
    Anchored, Input, MatchKind, PatternID, PatternSet,
    hybrid::dfa::{Cache, DFA, OverlappingState},
    nfa::thompson,
};
use regex_syntax::hir::Hir;

use super::{
    Rule,
    boundary::{self, Side},
    pattern::{self, Half},
};

/// So far on either side of a break rules look.
pub const REACH: usize = 1 << 10;
/// So far before it, patterns that look around.
const REACH_LOOKING: usize = 256;
/// Automata of all rules together, in bytes.
const MAX_AUTOMATA: usize = 64 << 20;
/// What an automaton remembers of its states.
const CACHE: usize = 16 << 20;

/// Rules that were read.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Ready>,
    before: Tests,
    after: Tests,
    /// Where breaking rules may fit. `None`: anywhere.
    candidates: Option<Automaton>,
}

#[derive(Clone, Copy, Debug)]
struct Ready {
    breaks: bool,
    before: Test,
    after: Test,
}

/// How one half is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    Any,
    /// The number of a pattern of the automaton.
    Plain(usize),
    Looking(usize),
}

/// The halves on one side of a break, each once.
#[derive(Debug)]
struct Tests {
    plain: Automaton,
    looking: Vec<fancy_regex::Regex>,
}

/// Many patterns, what is remembered of their states, and which were found last.
#[derive(Debug)]
struct Automaton {
    dfa: DFA,
    cache: Cache,
    found: PatternSet,
}

#[derive(Default)]
struct Halves {
    tests: HashMap<String, Option<Test>>,
    plain: Vec<Hir>,
    looking: Vec<fancy_regex::Regex>,
    bytes: usize,
}

impl Halves {
    /// `None`: it cannot be used.
    fn add(&mut self, icu: &str, side: Side) -> Option<Test> {
        if let Some(test) = self.tests.get(icu) {
            return *test;
        }
        let test = self.read(icu, side);
        self.tests.insert(icu.to_owned(), test);
        test
    }

    fn read(&mut self, icu: &str, side: Side) -> Option<Test> {
        let words = match Half::trusted(icu).ok()? {
            Half::Any => return Some(Test::Any),
            Half::Plain(hir) => match boundary::settle(&hir, side) {
                Some(settled) => return self.plain(settled),
                None => hir.to_string(),
            },
            Half::Looking(words) => words,
        };
        let words = match side {
            Side::Before => format!(r"(?:{words})\z"),
            Side::After => format!(r"\G(?:{words})"),
        };
        self.looking.push(pattern::looking(&words).ok()?);
        Some(Test::Looking(self.looking.len() - 1))
    }

    fn plain(&mut self, hir: Hir) -> Option<Test> {
        let mut compiler = thompson::Compiler::new();
        compiler.configure(pattern::automaton());
        let bytes = compiler.build_from_hir(&hir).ok()?.memory_usage();
        if self.bytes + bytes > MAX_AUTOMATA {
            return None;
        }
        self.bytes += bytes;
        self.plain.push(hir);
        Some(Test::Plain(self.plain.len() - 1))
    }
}

impl Rules {
    /// Rules that cannot be used are passed over; reading the file has named them.
    pub fn new<'a>(rules: impl IntoIterator<Item = &'a Rule>) -> Self {
        let (mut before, mut after) = (Halves::default(), Halves::default());
        let ready: Vec<Ready> = rules
            .into_iter()
            .filter_map(|rule| {
                Some(Ready {
                    breaks: rule.breaks,
                    before: before.add(&rule.before, Side::Before)?,
                    after: after.add(&rule.after, Side::After)?,
                })
            })
            .collect();
        let mut breaking: Vec<&Hir> = Vec::new();
        let mut anywhere = false;
        for rule in ready.iter().filter(|rule| rule.breaks) {
            match rule.before {
                Test::Plain(at) => breaking.extend(before.plain.get(at)),
                Test::Any | Test::Looking(_) => anywhere = true,
            }
        }
        let candidates = (!anywhere).then(|| Automaton::new(&breaking, false));
        Self {
            rules: ready,
            before: Tests {
                plain: Automaton::new(&before.plain, true),
                looking: before.looking,
            },
            after: Tests {
                plain: Automaton::new(&after.plain, false),
                looking: after.looking,
            },
            candidates,
        }
    }

    /// How many can be used.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// How many halves look around.
    #[cfg(test)]
    pub(super) fn looking(&self) -> usize {
        self.before.looking.len() + self.after.looking.len()
    }

    /// The places where the rules break a text, in order: the two ends never.
    /// `others`: places, in order, that are breaks where no rule speaks.
    #[must_use]
    pub fn breaks(&mut self, text: &str, others: &[usize]) -> Vec<usize> {
        let candidates = self.candidates(text);
        let mut candidates = candidates.into_iter().peekable();
        let mut others = others.iter().copied().peekable();
        let mut found = Vec::new();
        loop {
            let (candidate, other) = (candidates.peek().copied(), others.peek().copied());
            let Some(at) = candidate.into_iter().chain(other).min() else {
                return found;
            };
            candidates.next_if_eq(&at);
            let is_other = others.next_if_eq(&at).is_some();
            let is_place = at > 0 && at < text.len() && text.is_char_boundary(at);
            if is_place && self.at(text, at).unwrap_or(is_other) {
                found.push(at);
            }
        }
    }

    /// Where a breaking rule may fit, in order.
    fn candidates(&mut self, text: &str) -> Vec<usize> {
        let Some(Automaton { dfa, cache, .. }) = &mut self.candidates else {
            return text.char_indices().map(|(at, _)| at).collect();
        };
        let mut state = OverlappingState::start();
        let input = Input::new(text);
        let mut found = Vec::new();
        while dfa
            .try_search_overlapping_fwd(cache, &input, &mut state)
            .is_ok()
        {
            let Some(end) = state.get_match() else { break };
            // Several patterns may end at one place.
            if found.last() != Some(&end.offset()) {
                found.push(end.offset());
            }
        }
        found
    }

    /// What the first rule that fits says.
    fn at(&mut self, text: &str, at: usize) -> Option<bool> {
        let from = text.floor_char_boundary(at.saturating_sub(REACH));
        let to = text.floor_char_boundary((at + REACH).min(text.len()));
        let backwards = Input::new(text).range(from..at).anchored(Anchored::Yes);
        let Automaton { dfa, cache, found } = &mut self.before.plain;
        found.clear();
        let mut state = OverlappingState::start();
        while dfa
            .try_search_overlapping_rev(cache, &backwards, &mut state)
            .is_ok()
        {
            let Some(start) = state.get_match() else {
                break;
            };
            found.insert(start.pattern());
        }
        let forwards = Input::new(text).range(at..to).anchored(Anchored::Yes);
        let Automaton { dfa, cache, found } = &mut self.after.plain;
        found.clear();
        let mut state = OverlappingState::start();
        while dfa
            .try_search_overlapping_fwd(cache, &forwards, &mut state)
            .is_ok()
        {
            let Some(end) = state.get_match() else { break };
            found.insert(end.pattern());
        }
        let fits = |rule: &&Ready| {
            let before = self.before.plain.says(rule.before);
            let after = self.after.plain.says(rule.after);
            // What looks around is asked last.
            before != Some(false)
                && after != Some(false)
                && (before.is_some() || self.looks_before(rule.before, text, at))
                && (after.is_some() || self.looks_after(rule.after, text, at, to))
        };
        self.rules.iter().find(fits).map(|rule| rule.breaks)
    }

    /// A pattern that gives up does not fit.
    fn looks_before(&self, test: Test, text: &str, at: usize) -> bool {
        let Test::Looking(number) = test else {
            return false;
        };
        let from = text.floor_char_boundary(at.saturating_sub(REACH_LOOKING));
        let pattern = self.before.looking.get(number);
        let found = pattern.map(|it| it.find_from_pos(&text[..at], from));
        matches!(found, Some(Ok(Some(_))))
    }

    fn looks_after(&self, test: Test, text: &str, at: usize, to: usize) -> bool {
        let Test::Looking(number) = test else {
            return false;
        };
        let pattern = self.after.looking.get(number);
        let found = pattern.map(|it| it.find_from_pos(&text[..to], at));
        matches!(found, Some(Ok(Some(_))))
    }
}

impl Automaton {
    fn new<H: std::borrow::Borrow<Hir>>(patterns: &[H], reverse: bool) -> Self {
        let dfa = dfa(patterns, reverse);
        Self {
            cache: dfa.create_cache(),
            found: PatternSet::new(dfa.pattern_len()),
            dfa,
        }
    }

    /// Whether a half was found to fit; `None`: it is not asked for here.
    fn says(&self, test: Test) -> Option<bool> {
        match test {
            Test::Any => Some(true),
            Test::Plain(number) => {
                let number = PatternID::new(number);
                Some(number.is_ok_and(|number| self.found.contains(number)))
            }
            Test::Looking(_) => None,
        }
    }
}

/// An automaton for many patterns, each of which is known to be of a size that can be used.
fn dfa<H: std::borrow::Borrow<Hir>>(patterns: &[H], reverse: bool) -> DFA {
    let mut compiler = thompson::Compiler::new();
    let config = thompson::Config::new()
        .which_captures(thompson::WhichCaptures::None)
        .reverse(reverse);
    compiler.configure(config);
    let config = DFA::config()
        .match_kind(MatchKind::All)
        .cache_capacity(CACHE)
        .skip_cache_capacity_check(true);
    let nfa = compiler.build_many_from_hir(patterns);
    nfa.ok()
        .and_then(|nfa| DFA::builder().configure(config).build_from_nfa(nfa).ok())
        .unwrap_or_else(never)
}

fn never() -> DFA {
    // One pattern that never fits can always be built.
    match DFA::never_match() {
        Ok(dfa) => dfa,
        Err(error) => unreachable!("{error}"),
    }
}
