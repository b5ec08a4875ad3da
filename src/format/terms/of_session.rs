//! The concepts a session has: entities with an approved rendering, and free terms.

use super::{Concept, ConceptTerm, TermStatus, main_language};
use crate::{
    model::{Entity, NameKind, Session, Term},
    text::Language,
};

/// In the session's order; with `to` only renderings into that language.
pub(super) fn concepts(session: &Session, to: Option<&Language>) -> Vec<Concept> {
    let main = main_language(session).or_else(|| Language::parse("und").ok());
    let Some(main) = main else {
        return Vec::new();
    };
    let mut concepts: Vec<Concept> = session
        .entities()
        .filter_map(|entity| of_entity(entity, &main, to))
        .collect();
    let working = &session.info().working_languages;
    concepts.extend(session.terms().map(|term| of_term(term, working, to)));
    concepts
}

fn of_entity(entity: &Entity, main: &Language, to: Option<&Language>) -> Option<Concept> {
    let wanted = |language: &Language| to.is_none_or(|to| to == language);
    let renderings: Vec<ConceptTerm> = entity
        .renderings
        .iter()
        .filter(|(language, text)| wanted(language) && !text.trim().is_empty())
        .map(|(language, text)| ConceptTerm {
            language: language.clone(),
            text: text.clone(),
            status: TermStatus::Preferred,
            kind: None,
        })
        .collect();
    if renderings.is_empty() {
        return None;
    }
    // The name goes in the language that somebody gave it.
    let own = entity.names.iter().find(|name| name.text == entity.name);
    let language = own.and_then(|name| name.language.clone());
    let mut terms = vec![ConceptTerm {
        language: language.unwrap_or_else(|| main.clone()),
        text: entity.name.clone(),
        status: TermStatus::Preferred,
        kind: None,
    }];
    let others = entity.names.iter().filter(|name| name.text != entity.name);
    terms.extend(others.map(|name| ConceptTerm {
        language: name.language.clone().unwrap_or_else(|| main.clone()),
        text: name.text.clone(),
        status: TermStatus::Admitted,
        kind: (name.kind != NameKind::Full).then_some(name.kind),
    }));
    // A name of two languages stands in each once.
    terms.retain(|term| !term.text.trim().is_empty());
    terms.extend(renderings);
    Some(Concept {
        line: 0,
        id: entity.id.to_string(),
        is_entity: true,
        subject: entity.label.to_string(),
        note: entity.note.clone(),
        terms,
    })
}

fn of_term(term: &Term, working: &[Language], to: Option<&Language>) -> Concept {
    let wanted = |language: &&Language| to.is_none_or(|to| to == *language);
    let mut terms = vec![ConceptTerm {
        language: term.language.clone(),
        text: term.text.clone(),
        status: TermStatus::Preferred,
        kind: None,
    }];
    for (language, text) in term.renderings.iter().filter(|(it, _)| wanted(it)) {
        terms.push(ConceptTerm {
            language: language.clone(),
            text: text.clone(),
            status: TermStatus::Preferred,
            kind: None,
        });
    }
    // What not to write is not kept by language.
    let other = |language: &&Language| **language != term.language;
    let languages = to.into_iter().chain(term.renderings.keys()).chain(working);
    let language = languages.filter(wanted).find(other).cloned();
    let language = language.or_else(|| Language::parse("und").ok());
    for text in &term.forbidden {
        terms.extend(language.clone().map(|language| ConceptTerm {
            language,
            text: text.clone(),
            status: TermStatus::Forbidden,
            kind: None,
        }));
    }
    Concept {
        line: 0,
        id: term.id.to_string(),
        is_entity: false,
        subject: String::new(),
        note: term.note.clone(),
        terms,
    }
}
