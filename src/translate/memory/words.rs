//! Words as numbers, so that texts are compared by comparing numbers.
//! Invariant: a number once given stays; so indexes made at different times agree.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use rust_stemmers::{Algorithm, Stemmer};

use super::token::{Kind, Token, tokens};
use crate::text::Language;

/// The words of one language.
#[derive(Debug)]
pub(super) struct Words {
    language: Language,
    algorithm: Option<Algorithm>,
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// A token in lower case, and its stem.
    tokens: HashMap<Box<str>, (u32, u32)>,
    stems: HashMap<Box<str>, u32>,
}

/// Marks the number of a token that is no word among those of stems.
const NOT_A_STEM: u32 = 1 << 31;
/// From here on down: tokens nothing that is known has.
const UNKNOWN: u32 = u32::MAX;

/// A text in numbers, in three ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sequences {
    /// Every token, spaces and punctuation too.
    pub(super) all: Vec<u32>,
    /// Words alone, no numbers.
    pub(super) words: Vec<u32>,
    /// Of each word.
    pub(super) stems: Vec<u32>,
    /// By which it is found: stems, and numbers as they are; and the token of each.
    pub(super) keys: Vec<(u32, u32)>,
}

impl Words {
    pub(super) fn of(language: &Language) -> Self {
        Self {
            language: language.clone(),
            algorithm: algorithm(language),
            known: RwLock::default(),
        }
    }

    /// A text for an index: new words get numbers.
    pub(super) fn learn(&self, text: &str) -> Sequences {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let known = &mut *known;
        let stemmer = self.stemmer();
        self.sequences(text, |token, kind| {
            if let Some(found) = known.tokens.get(token) {
                return *found;
            }
            let stem = match kind {
                Kind::Word => {
                    let next = known.stems.len() as u32;
                    let stem = stem(stemmer.as_ref(), token);
                    *known.stems.entry(stem).or_insert(next)
                }
                Kind::Number | Kind::Other => 0,
            };
            let found = (known.tokens.len() as u32, stem);
            known.tokens.insert(token.into(), found);
            found
        })
        .0
    }

    /// A text that is asked for: words nobody knows are like no other.
    pub(super) fn look_up(&self, text: &str) -> (Sequences, Vec<Token>) {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let stemmer = self.stemmer();
        let mut unknown = UNKNOWN;
        self.sequences(text, |token, kind| {
            if let Some(found) = known.tokens.get(token) {
                return *found;
            }
            unknown -= 1;
            let stem = match kind {
                Kind::Word => known.stems.get(&stem(stemmer.as_ref(), token)).copied(),
                Kind::Number | Kind::Other => None,
            };
            (unknown, stem.unwrap_or(unknown))
        })
    }

    fn stemmer(&self) -> Option<Stemmer> {
        self.algorithm.map(Stemmer::create)
    }

    fn sequences(
        &self,
        text: &str,
        mut number: impl FnMut(&str, Kind) -> (u32, u32),
    ) -> (Sequences, Vec<Token>) {
        let mut sequences = Sequences::default();
        let tokens = tokens(text, &self.language);
        for (at, token) in tokens.iter().enumerate() {
            let lower = text[token.at.clone()].to_lowercase();
            let (id, stem) = number(&lower, token.kind);
            sequences.all.push(id);
            match token.kind {
                Kind::Word => {
                    sequences.words.push(id);
                    sequences.stems.push(stem);
                    sequences.keys.push((stem, at as u32));
                }
                Kind::Number => sequences.keys.push((id | NOT_A_STEM, at as u32)),
                Kind::Other => {}
            }
        }
        (sequences, tokens)
    }
}

fn stem(stemmer: Option<&Stemmer>, word: &str) -> Box<str> {
    match stemmer {
        Some(stemmer) => stemmer.stem(word).into(),
        None => word.into(),
    }
}

fn algorithm(language: &Language) -> Option<Algorithm> {
    Some(match language.primary() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}
