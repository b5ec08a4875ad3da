//! Which names are worth comparing: those that share a key.
//!
//! Within a writing a key is a word, its first four letters, its consonants, the whole name
//! without spaces, or initials; across writings it is how the first two consonants may sound.
//! Invariant: a pair is given once, the name of the earlier entity first, never two names of
//! one entity.

use std::collections::{BTreeSet, HashMap};

use super::Names;
use crate::model::Session;
use crate::names::compare::{Name, SoundCounts, Writing, consonants, first_sounds, sound_counts};

/// A word of more names than this is a common one: it says too little to compare them all.
const COMMON: usize = 60;
/// So many names of another writing that start alike are compared with one at most.
const ACROSS: usize = 1500;

/// Pairs of places among all names.
pub(super) fn pairs(session: &Session, names: &Names) -> Vec<(usize, usize)> {
    let mut pairs = BTreeSet::new();
    let mut within: HashMap<String, Vec<usize>> = HashMap::new();
    let mut across: HashMap<String, Vec<(usize, Writing, SoundCounts)>> = HashMap::new();
    for (n, name) in names.ready.iter().enumerate() {
        for key in keys(name) {
            within.entry(key).or_default().push(n);
        }
        for (sounds, writing, count) in sounds(name) {
            let listed = across.entry(sounds).or_default();
            if listed.last() != Some(&(n, writing, count)) {
                listed.push((n, writing, count));
            }
        }
    }
    let mut add = |one: usize, other: usize| {
        let (a, b) = (names.texts[one].0, names.texts[other].0);
        match a.cmp(&b) {
            std::cmp::Ordering::Less => drop(pairs.insert((one, other))),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => drop(pairs.insert((other, one))),
        }
    };
    for (key, listed) in &within {
        // Whole names are never too common.
        if listed.len() > COMMON && !key.starts_with('=') {
            continue;
        }
        for (n, &one) in listed.iter().enumerate() {
            for &other in listed.iter().skip(n + 1).take(COMMON) {
                add(one, other);
            }
        }
    }
    for listed in across.values() {
        let foreign = listed.iter().filter(|it| it.1 != Writing::Latin);
        for &(one, writing, count) in foreign {
            let others = listed
                .iter()
                .filter(|it| it.1 != writing && it.2.is_near(&count));
            for &(other, ..) in others.take(ACROSS) {
                add(one, other);
            }
        }
    }
    let by_identifier = identifiers(session, names);
    pairs.extend(by_identifier);
    pairs.into_iter().collect()
}

/// Keys of names in the same writing.
fn keys(name: &Name) -> Vec<String> {
    let mut keys = vec![format!("={}", name.joined())];
    for word in name.texts() {
        keys.push(word.to_owned());
        let start: String = word.chars().take(4).collect();
        if start != word {
            keys.push(format!("{start}…"));
        } else {
            keys.push(format!("{word}…"));
        }
        // Japanese short forms share the first character.
        if name.writing() == Writing::Other {
            keys.extend(word.chars().next().map(|c| format!("{c}…")));
        }
    }
    let latin = name.spellings().filter(|it| it.0 == Writing::Latin);
    keys.extend(latin.filter_map(|(_, spelled)| consonants(spelled).map(|it| format!("~{it}"))));
    keys.extend(name.initials().map(|initials| format!("={initials}")));
    keys.sort();
    keys.dedup();
    keys
}

/// How each word, and the whole, may start to sound, and which consonants it has.
fn sounds(name: &Name) -> Vec<(String, Writing, SoundCounts)> {
    let mut found = Vec::new();
    for (writing, spelled) in name.spellings() {
        let count = sound_counts(writing, spelled);
        let starts = first_sounds(writing, spelled);
        found.extend(starts.into_iter().map(|start| (start, writing, count)));
    }
    found.sort();
    found.dedup();
    found
}

/// The first names of entities with the same external identifier.
fn identifiers(session: &Session, names: &Names) -> Vec<(usize, usize)> {
    let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, entity) in session.entities().enumerate() {
        if !entity.external_id.trim().is_empty() {
            by_id.entry(entity.external_id.trim()).or_default().push(n);
        }
    }
    let mut pairs = Vec::new();
    for entities in by_id.values() {
        for (n, &one) in entities.iter().enumerate() {
            for &other in entities.iter().skip(n + 1).take(COMMON) {
                pairs.push((names.starts[one], names.starts[other]));
            }
        }
    }
    pairs
}
