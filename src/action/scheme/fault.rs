//! What is wrong with a scheme.
//! Invariant: a scheme without faults can be taken in, and means what it says; keys that a
//! session has already are not held to how new ones are written.

use std::collections::{HashMap, HashSet};

use crate::{
    action::command::Chord,
    model::{AttributeKind, Choice, LabelKey, Scheme},
};

/// Where in a scheme, by places from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemePart {
    Label(usize),
    /// An attribute of a label.
    Attribute(usize, usize),
    Relation(usize),
    Document(usize),
}

/// What is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeFault {
    EmptyKey,
    DoubledKey {
        key: String,
    },
    BadKey {
        key: String,
    },
    NoSuchParent {
        label: LabelKey,
        parent: LabelKey,
    },
    /// The label is its own parent, or the parent of its parent …
    ParentRing {
        label: LabelKey,
    },
    BadColor {
        label: LabelKey,
        color: String,
    },
    BadShortcut {
        label: LabelKey,
        shortcut: String,
    },
    SharedShortcut {
        label: LabelKey,
        shortcut: String,
        other: LabelKey,
    },
    NoChoices {
        key: String,
    },
    /// A choice with names and without a key.
    EmptyChoice {
        key: String,
    },
    DoubledChoice {
        key: String,
        choice: String,
    },
    UnfitDefault {
        key: String,
        value: String,
    },
    NoSuchEnd {
        kind: LabelKey,
        label: LabelKey,
    },
    /// All labels at one of its ends were removed.
    EndsGone {
        kind: LabelKey,
    },
}

/// Whether a key can be written to every format: letters and digits of any writing, with
/// `-`, `_` and `.` inside.
pub fn is_good_key(key: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    key.starts_with(is_word)
        && key.ends_with(is_word)
        && key.chars().all(|c| is_word(c) || "-_.".contains(c))
}

/// All that is wrong with `scheme`, in its order; `now` is the session's.
pub fn faults(scheme: &Scheme, now: &Scheme) -> Vec<(SchemePart, SchemeFault)> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut shortcuts: HashMap<String, &LabelKey> = HashMap::new();
    for (at, label) in scheme.labels.iter().enumerate() {
        let part = SchemePart::Label(at);
        let key = label.key.as_str();
        let known = now.label(key).is_some();
        found.extend(of_key(key, known, &mut seen).map(|fault| (part, fault)));
        let mut add = |fault| found.push((part, fault));
        let own = || label.key.clone();
        if let Some(parent) = &label.parent {
            let lineage = scheme.lineage(key);
            let last = lineage.last().and_then(|last| last.parent.as_ref());
            if scheme.label(parent.as_str()).is_none() {
                let (label, parent) = (own(), parent.clone());
                add(SchemeFault::NoSuchParent { label, parent });
            } else if last.is_some_and(|last| lineage.iter().any(|one| one.key == *last)) {
                add(SchemeFault::ParentRing { label: own() });
            }
        }
        if !label.color.is_empty() && !is_color(&label.color) {
            let color = label.color.clone();
            add(SchemeFault::BadColor {
                label: own(),
                color,
            });
        }
        if !label.shortcut.is_empty() {
            let shortcut = label.shortcut.clone();
            match shortcut.parse::<Chord>() {
                Err(_) => add(SchemeFault::BadShortcut {
                    label: own(),
                    shortcut,
                }),
                Ok(chord) => {
                    if let Some(&other) = shortcuts.get(&chord.to_string()) {
                        add(SchemeFault::SharedShortcut {
                            label: own(),
                            shortcut,
                            other: other.clone(),
                        });
                    }
                    shortcuts.entry(chord.to_string()).or_insert(&label.key);
                }
            }
        }
        let before = now.label(key).map_or(&[][..], |label| &label.attributes);
        of_attributes(&label.attributes, before, &mut found, |n| {
            SchemePart::Attribute(at, n)
        });
    }
    let mut seen = HashSet::new();
    for (at, kind) in scheme.relations.iter().enumerate() {
        let part = SchemePart::Relation(at);
        let key = kind.key.as_str();
        let known = now.relation(key).is_some();
        found.extend(of_key(key, known, &mut seen).map(|fault| (part, fault)));
        let ends = kind.from.iter().chain(&kind.to);
        let missing = ends.filter(|end| scheme.label(end.as_str()).is_none());
        found.extend(missing.map(|label| {
            let (kind, label) = (kind.key.clone(), label.clone());
            (part, SchemeFault::NoSuchEnd { kind, label })
        }));
    }
    of_attributes(
        &scheme.document,
        &now.document,
        &mut found,
        SchemePart::Document,
    );
    found
}

fn of_key(key: &str, known: bool, seen: &mut HashSet<String>) -> Option<SchemeFault> {
    let own = || key.to_owned();
    match () {
        () if key.is_empty() => Some(SchemeFault::EmptyKey),
        () if !seen.insert(own()) => Some(SchemeFault::DoubledKey { key: own() }),
        () if !known && !is_good_key(key) => Some(SchemeFault::BadKey { key: own() }),
        () => None,
    }
}

fn of_attributes(
    kinds: &[AttributeKind],
    now: &[AttributeKind],
    found: &mut Vec<(SchemePart, SchemeFault)>,
    part: impl Fn(usize) -> SchemePart,
) {
    let mut seen = HashSet::new();
    for (at, kind) in kinds.iter().enumerate() {
        let part = part(at);
        let known = now.iter().any(|own| own.key == kind.key);
        found.extend(of_key(&kind.key, known, &mut seen).map(|fault| (part, fault)));
        let key = || kind.key.clone();
        if let Some(choices) = kind.kind.choices() {
            let empty = |choice: &Choice| choice.key.trim().is_empty();
            if choices.is_empty() {
                found.push((part, SchemeFault::NoChoices { key: key() }));
            }
            if choices.iter().any(empty) {
                found.push((part, SchemeFault::EmptyChoice { key: key() }));
            }
            let mut seen = HashSet::new();
            if let Some(choice) = choices.iter().find(|choice| !seen.insert(&choice.key)) {
                let (key, choice) = (key(), choice.key.clone());
                found.push((part, SchemeFault::DoubledChoice { key, choice }));
            }
        }
        if let Some(default) = &kind.default
            && !kind.kind.accepts(default)
        {
            let (key, value) = (key(), default.to_string());
            found.push((part, SchemeFault::UnfitDefault { key, value }));
        }
    }
}

fn is_color(color: &str) -> bool {
    let digits = color.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}
