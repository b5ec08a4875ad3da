//! A name made ready to be compared: its words, and each as it sounds.
//! Invariant: titles and legal forms are set aside, unless there is nothing else.

use unicode_segmentation::UnicodeSegmentation as _;

use super::aside;
use super::sounds::{self, ForeignWord, LatinWord};
use super::spelling::{Writing, romanised, spell};
use super::{likeness, variant};
use crate::text::{Fold, fold_str};

/// The most words of a name that are compared.
const WORDS: usize = 12;

/// A name, made ready to be compared with many.
#[derive(Clone, Debug)]
pub struct Name {
    /// Its words folded, a space between them.
    pub(super) folded: String,
    pub(super) words: Vec<Word>,
    /// All of it as though it were one word.
    pub(super) whole: Sound,
    /// As it was given, width and compatibility folded.
    pub(super) given: String,
}

/// A word of a name.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Folded.
    pub text: String,
    pub sound: Sound,
    /// One letter, with a full stop or without.
    pub is_initial: bool,
    /// `von`, `de`, `al`: may be left out.
    pub is_particle: bool,
}

/// How something sounds, as far as its letters say.
#[derive(Clone, Debug)]
pub(super) struct Sound {
    pub writing: Writing,
    pub spelled: String,
    latin: Option<LatinWord>,
    foreign: Option<ForeignWord>,
}

impl Name {
    /// Makes a name ready. Width, case, marks and full stops do not count.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let given = fold_str(name.trim(), Fold::default());
        let parts = parts(&given);
        let told: Vec<String> = parts.iter().map(|part| folded(part)).collect();
        let is_name = |word: &String| !aside::is_set_aside(word);
        let any = told.iter().any(is_name);
        let kept = parts
            .iter()
            .zip(&told)
            .filter(|(_, told)| !any || is_name(told));
        let words: Vec<Word> = kept
            .take(WORDS)
            .map(|(part, told)| Word::new(part, told))
            .collect();
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        Self {
            folded: texts.join(" "),
            whole: Sound::of(&texts.concat()),
            words,
            given,
        }
    }

    /// The writing of its first letters.
    #[must_use]
    pub fn writing(&self) -> Writing {
        self.whole.writing
    }

    /// Its words without spaces between them.
    pub(crate) fn joined(&self) -> String {
        self.folded.replace(' ', "")
    }

    /// Its words, folded.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    /// The first letters of its words, particles left out; `None` for fewer than two.
    pub(crate) fn initials(&self) -> Option<String> {
        let words = self.words.iter().filter(|word| !word.is_particle);
        let initials: String = words.filter_map(|word| word.text.chars().next()).collect();
        initials.chars().nth(1).map(|_| initials)
    }

    /// Its words and the whole, as they are compared by sound.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = (Writing, &str)> {
        let sounds = self
            .words
            .iter()
            .map(|word| &word.sound)
            .chain([&self.whole]);
        let sounds = sounds.filter(|sound| !sound.spelled.is_empty());
        sounds.map(|sound| (sound.writing, sound.spelled.as_str()))
    }

    /// Whether it says more than one word, as a full name does.
    pub(crate) fn is_full(&self) -> bool {
        let words = self
            .words
            .iter()
            .filter(|word| !word.is_particle && !word.is_initial);
        words.count() > 1
    }
}

impl Word {
    fn new(part: &str, told: &str) -> Self {
        let text = aside::without_ending(told).to_owned();
        let sound = Sound::of(part);
        Self {
            is_initial: sound.writing == Writing::Latin && text.chars().nth(1).is_none(),
            is_particle: aside::is_particle(&text),
            sound,
            text,
        }
    }
}

impl Sound {
    pub(super) fn of(word: &str) -> Self {
        let (writing, spelled) = spell(word);
        let tables = sounds::shipped();
        Self {
            latin: (writing == Writing::Latin).then(|| tables.latin(&spelled)),
            foreign: tables.foreign(writing, &spelled),
            writing,
            spelled,
        }
    }

    /// How alike two sound, from 0 to 1; 0 where the letters do not say.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        if self.spelled.is_empty() || other.spelled.is_empty() {
            return 0.0;
        }
        if self.writing == other.writing {
            let plain = |sound: &Self| romanised(sound.writing, &sound.spelled);
            return variant::alike(&plain(self), &plain(other));
        }
        let explained = match (&self.foreign, &self.latin, &other.foreign, &other.latin) {
            (Some(foreign), _, _, Some(latin)) | (_, Some(latin), Some(foreign), _) => {
                sounds::shipped().explained(foreign, latin)
            }
            _ => return likeness::BOTH_FOREIGN * self.by_consonants(other),
        };
        likeness::of_explained(explained)
    }

    /// For two writings without a table between them.
    fn by_consonants(&self, other: &Self) -> f64 {
        let bones = |sound: &Self| variant::skeleton(&romanised(sound.writing, &sound.spelled));
        let (a, b) = (bones(self), bones(other));
        match a.len().min(b.len()) {
            0 | 1 => 0.0,
            _ => variant::alike(&a, &b),
        }
    }
}

/// The pieces of a name: at spaces, hyphens, middle dots, and where the writing changes.
fn parts(given: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last: Option<Writing> = None;
    for cluster in given.graphemes(true) {
        let Some(c) = cluster.chars().next() else {
            continue;
        };
        if c.is_whitespace() || is_between(c) {
            last = None;
            continue;
        }
        let writing = Writing::of(c).or(last).unwrap_or(Writing::Latin);
        match parts.last_mut() {
            Some(part) if last == Some(writing) => part.push_str(cluster),
            _ => parts.push(cluster.to_owned()),
        }
        last = Some(writing);
    }
    parts.retain(|part| part.chars().any(char::is_alphanumeric));
    parts
}

fn is_between(c: char) -> bool {
    matches!(
        c,
        '-' | '‐'
            | '‑'
            | '–'
            | '—'
            | '־'
            | '・'
            | '·'
            | '='
            | '/'
            | ','
            | '、'
            | '&'
            | '('
            | ')'
            | '"'
            | '«'
            | '»'
            | '“'
            | '”'
            | '„'
    )
}

fn folded(part: &str) -> String {
    let fold = Fold {
        case: true,
        diacritics: true,
    };
    let mut folded = fold_str(part, fold);
    folded.retain(|c| c.is_alphanumeric() || matches!(c, 'ー'));
    folded
}
