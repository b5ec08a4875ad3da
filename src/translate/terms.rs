//! The names and terms a text has, with how they are to be rendered: entities with their
//! approved renderings, and the free terms of the session.
//! Invariant: what is found ascends and does not overlap; made once for a session and two
//! languages, it is asked for many texts.

use std::collections::{BTreeMap, HashMap};

use crate::{
    model::{Entity, EntityId, Session, Term, TermId},
    names::{Forms, Written},
    text::{Fold, Language, TextRange},
};

/// Folded for comparison: width and case, as terms are written at the start of a sentence.
pub(super) const FOLD: Fold = Fold {
    case: true,
    diacritics: false,
};

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Known {
    Entity(EntityId),
    Term(TermId),
}

/// A name or term of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermHit {
    /// In bytes of the text.
    pub range: TextRange,
    /// What is written so; several where the session has more than one.
    pub known: Vec<Known>,
    pub written: Written,
}

/// All names and terms of a session, from one language into another.
#[derive(Debug)]
pub struct Termbase {
    forms: Forms,
    known: Vec<Known>,
    renderings: HashMap<Known, Rendering>,
    from: Language,
}

/// How something is to be put into the other language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendering {
    /// What a person approved; `None`: nothing yet.
    pub approved: Option<String>,
    /// Other names in the other language, which will do as well; of an entity its canonical
    /// name too, where it has no approved one.
    pub others: Vec<String>,
    /// What must not be written.
    pub forbidden: Vec<String>,
    pub note: String,
}

impl Rendering {
    /// What is put in: what was approved, else the first of the others.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let first = self.others.first().map(String::as_str);
        self.approved.as_deref().or(first)
    }
}

/// Whether a value for one language serves another: equal, or one without a region.
pub(super) fn serves(have: &Language, wanted: &Language) -> bool {
    have == wanted || have.primary() == wanted.primary()
}

impl Termbase {
    #[must_use]
    pub fn of(session: &Session, from: &Language, to: &Language) -> Self {
        let mut known = Vec::new();
        let mut renderings = HashMap::new();
        let mut forms: Vec<(usize, String)> = Vec::new();
        for entity in session.entities() {
            let this = Known::Entity(entity.id);
            let names = names_in(entity, from);
            forms.extend(names.map(|name| (known.len(), name.to_owned())));
            known.push(this);
            renderings.insert(this, rendering_of(session, entity.id, to));
        }
        for term in session.terms() {
            let this = Known::Term(term.id);
            renderings.insert(this, of_term(term, to));
            if serves(&term.language, from) {
                forms.push((known.len(), term.text.clone()));
                known.push(this);
            }
        }
        let forms = Forms::new(forms.iter().map(|(at, text)| (*at, text.as_str())), FOLD);
        Self {
            forms,
            known,
            renderings,
            from: from.clone(),
        }
    }

    /// The names and terms of a text in the source language.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<TermHit> {
        let found = self.forms.find(text, self.from.primary(), true);
        let hits = found.into_iter().map(|place| TermHit {
            range: place.range,
            known: place
                .of
                .iter()
                .filter_map(|&at| self.known.get(at).copied())
                .collect(),
            written: place.written,
        });
        hits.collect()
    }

    /// How it is rendered; `None` for what the session has not.
    #[must_use]
    pub fn rendering(&self, known: Known) -> Option<&Rendering> {
        self.renderings.get(&known)
    }
}

/// The names by which an entity is found in a text of this language.
pub(super) fn names_in<'e>(entity: &'e Entity, from: &Language) -> impl Iterator<Item = &'e str> {
    entity.all_names().filter(move |name| {
        let elsewhere = entity.names.iter().any(|other| {
            other.text == *name
                && *name != entity.name
                && other
                    .language
                    .as_ref()
                    .is_some_and(|have| !serves(have, from))
        });
        // A letter or two stands for too much to be found untagged.
        !elsewhere && name.chars().count() > 1
    })
}

/// The rendering that serves a language: its own, else that of another region.
pub(super) fn approved<'r>(
    renderings: &'r BTreeMap<Language, String>,
    to: &Language,
) -> Option<&'r String> {
    let alike = || {
        let mut alike = renderings.iter();
        alike
            .find(|(have, _)| serves(have, to))
            .map(|(_, text)| text)
    };
    let found = renderings.get(to).or_else(alike);
    found.filter(|text| !text.is_empty())
}

/// How an entity is rendered in a language.
#[must_use]
pub fn rendering_of(session: &Session, id: EntityId, to: &Language) -> Rendering {
    let Some(entity) = session.entity(id) else {
        return Rendering::default();
    };
    let approved = approved(&entity.renderings, to);
    let mut others: Vec<String> = Vec::new();
    let names = entity
        .names
        .iter()
        .filter(|name| name.language.as_ref().is_some_and(|have| serves(have, to)));
    let anywhere = entity.names.iter().filter(|name| name.language.is_none());
    for name in names
        .map(|name| &name.text)
        .chain([&entity.name])
        .chain(anywhere.map(|name| &name.text))
    {
        if !name.is_empty() && !others.contains(name) && approved != Some(name) {
            others.push(name.clone());
        }
    }
    Rendering {
        approved: approved.cloned(),
        others,
        forbidden: Vec::new(),
        note: entity.note.clone(),
    }
}

fn of_term(term: &Term, to: &Language) -> Rendering {
    Rendering {
        approved: approved(&term.renderings, to).cloned(),
        others: Vec::new(),
        forbidden: term.forbidden.clone(),
        note: term.note.clone(),
    }
}
