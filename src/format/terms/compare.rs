//! What the concepts of a file would change in a session.
//!
//! A concept is an entity's where it has its id or a name that one entity alone bears; then it
//! brings approved renderings. Any other is a free term. Terms of one language and one text are
//! one. What is there stands: another rendering is told, not taken.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Concept, ConceptTerm, TermStatus};
use crate::{
    model::{
        Entity, EntityId, Ids, Place, ProblemCode, Report, Session, Term, TermId,
        edit::{Change, Edit},
        shorten,
    },
    text::Language,
};

/// How many concepts came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Terms that were not there.
    pub new: usize,
    /// Terms and entities that got something.
    pub changed: usize,
    pub same: usize,
    /// Renderings that are others here, where ours was kept.
    pub conflicts: usize,
}

impl Counts {
    /// With those of another file.
    pub fn add(&mut self, other: &Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
        self.conflicts += other.conflicts;
    }
}

/// What a file brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Received {
    /// To be applied as one group.
    pub edits: Vec<Edit>,
    pub counts: Counts,
}

/// Compares concepts with the terms and entities of a session. `file` is its name, for the
/// places of problems.
pub fn compare(
    file: &str,
    concepts: &[Concept],
    session: &Session,
    ids: &mut Ids,
    report: &mut Report,
) -> Received {
    let mut comparing = Comparing {
        file,
        session,
        ids,
        report,
        sources: session
            .documents()
            .filter_map(|document| document.language().cloned())
            .collect(),
        entities: BTreeMap::new(),
        by_name: HashMap::new(),
        ours: session.terms().map(|term| (term.id, term)).collect(),
        terms: BTreeMap::new(),
        by_text: HashMap::new(),
        counts: Counts::default(),
    };
    for entity in session.entities() {
        for name in entity.all_names() {
            let bearers = comparing.by_name.entry(tidy(name)).or_default();
            if !bearers.contains(&entity.id) {
                bearers.push(entity.id);
            }
        }
    }
    for term in session.terms() {
        let key = (term.language.clone(), tidy(&term.text));
        comparing.by_text.entry(key).or_insert(term.id);
    }
    for concept in concepts {
        comparing.concept(concept);
    }
    comparing.finish()
}

struct Comparing<'a> {
    file: &'a str,
    session: &'a Session,
    ids: &'a mut Ids,
    report: &'a mut Report,
    /// Of the documents.
    sources: HashSet<Language>,
    /// As they would be.
    entities: BTreeMap<EntityId, Entity>,
    /// By name as a file has it.
    by_name: HashMap<String, Vec<EntityId>>,
    /// Those that are there.
    ours: HashMap<TermId, &'a Term>,
    /// As they would be.
    terms: BTreeMap<TermId, Term>,
    /// By text as a file has it.
    by_text: HashMap<(Language, String), TermId>,
    counts: Counts,
}

impl Comparing<'_> {
    fn finish(self) -> Received {
        let mut received = Received {
            counts: self.counts,
            ..Received::default()
        };
        let mut changed = 0;
        for (id, to) in self.entities {
            if let Some(from) = self.session.entity(id).filter(|from| **from != to) {
                changed += 1;
                let from = from.clone();
                received.edits.push(Edit::Entity(Change::Set { from, to }));
            }
        }
        for (id, to) in self.terms {
            match self.ours.get(&id) {
                Some(&from) if *from == to => {}
                Some(&from) => {
                    changed += 1;
                    let from = from.clone();
                    received.edits.push(Edit::Term(Change::Set { from, to }));
                }
                None => {
                    received.counts.new += 1;
                    received.edits.push(Edit::Term(Change::Add(to)));
                }
            }
        }
        received.counts.changed = changed;
        received
    }

    fn concept(&mut self, concept: &Concept) {
        let usable = || {
            let terms = concept.terms.iter();
            terms.filter(|term| term.status != TermStatus::Forbidden)
        };
        let id: Option<EntityId> = concept.id.parse().ok();
        let by_id = id.filter(|id| self.session.entity(*id).is_some());
        let term: Option<TermId> = concept.id.parse().ok();
        if term.is_some_and(|id| self.ours.contains_key(&id)) {
            return self.term(concept);
        }
        let source = usable().find_map(|term| {
            let bearers = self.by_name.get(&tidy(&term.text))?;
            match (by_id, &bearers[..]) {
                (Some(id), bearers) => bearers.contains(&id).then_some((id, term)),
                (None, [one]) => Some((*one, term)),
                _ => None,
            }
        });
        match (by_id, source) {
            (Some(id), None) => self.entity(id, None, concept),
            (_, Some((id, term))) => self.entity(id, Some(&term.language), concept),
            (None, None) => self.term(concept),
        }
    }

    /// Approved renderings of an entity, whose name in the file is in the language `source`.
    fn entity(&mut self, id: EntityId, source: Option<&Language>, concept: &Concept) {
        let Some(ours) = self.session.entity(id) else {
            return;
        };
        let mut to = self.entities.remove(&id).unwrap_or_else(|| ours.clone());
        let before = to.clone();
        let mut brought = HashSet::new();
        for term in &concept.terms {
            // An alias in another language is no rendering that somebody approved.
            let approved = matches!(term.status, TermStatus::Preferred | TermStatus::Unsaid);
            if !approved || Some(&term.language) == source || !brought.insert(&term.language) {
                continue;
            }
            match to.renderings.get(&term.language) {
                None => {
                    let language = term.language.clone();
                    to.renderings.insert(language, term.text.clone());
                }
                Some(own) if tidy(own) == tidy(&term.text) => {}
                Some(own) => {
                    let own = own.clone();
                    self.conflict(&ours.name, &own, &term.text, concept);
                }
            }
        }
        self.counts.same += usize::from(to == before);
        self.entities.insert(id, to);
    }

    fn term(&mut self, concept: &Concept) {
        let Some(source) = self.source_language(concept) else {
            return;
        };
        let (sources, targets): (Vec<&ConceptTerm>, Vec<_>) = concept
            .terms
            .iter()
            .partition(|term| term.language == source);
        let allowed = |term: &&ConceptTerm| term.status != TermStatus::Forbidden;
        for (n, term) in sources.into_iter().filter(allowed).enumerate() {
            let key = (source.clone(), tidy(&term.text));
            let own = concept.id.parse().ok().filter(|id| {
                let ours = self.ours.get(id);
                ours.is_some_and(|it| it.language == source && tidy(&it.text) == key.1)
            });
            let known = own.or_else(|| self.by_text.get(&key).copied());
            let id = known.unwrap_or_else(|| self.new_id(concept, n));
            self.by_text.insert(key, id);
            let ours = self.ours.get(&id).copied();
            let mut to = self.terms.remove(&id).unwrap_or_else(|| match ours {
                Some(ours) => ours.clone(),
                None => Term {
                    id,
                    language: source.clone(),
                    text: term.text.clone(),
                    renderings: BTreeMap::new(),
                    forbidden: Vec::new(),
                    note: concept.note.clone(),
                },
            });
            let before = known.map(|_| to.clone());
            self.renderings(&mut to, &targets, concept);
            self.counts.same += usize::from(before.as_ref() == Some(&to));
            self.terms.insert(id, to);
        }
    }

    fn renderings(&mut self, to: &mut Term, targets: &[&ConceptTerm], concept: &Concept) {
        let mut brought = HashSet::new();
        // The preferred one, wherever it stands; else the first.
        let preferred = targets
            .iter()
            .filter(|it| it.status == TermStatus::Preferred);
        let others = targets
            .iter()
            .filter(|it| !matches!(it.status, TermStatus::Preferred | TermStatus::Forbidden));
        for target in preferred.chain(others) {
            if !brought.insert(&target.language) {
                continue;
            }
            match to.renderings.get(&target.language).cloned() {
                None => {
                    let language = target.language.clone();
                    to.renderings.insert(language, target.text.clone());
                }
                Some(own) if tidy(&own) == tidy(&target.text) => {}
                Some(own) => {
                    let name = to.text.clone();
                    self.conflict(&name, &own, &target.text, concept);
                }
            }
        }
        for target in targets {
            let forbidden = target.status == TermStatus::Forbidden;
            let mut known = to.forbidden.iter().map(|text| tidy(text));
            if forbidden && !known.any(|text| text == tidy(&target.text)) {
                to.forbidden.push(target.text.clone());
            }
        }
    }

    /// The language the concept is translated from: one the documents are in and nobody works
    /// into; else one nobody works into; else that of its first term.
    fn source_language(&self, concept: &Concept) -> Option<Language> {
        let working = &self.session.info().working_languages;
        let known = concept.terms.iter().find(|term| {
            let key = (term.language.clone(), tidy(&term.text));
            term.status != TermStatus::Forbidden && self.by_text.contains_key(&key)
        });
        let languages = || {
            let terms = concept.terms.iter();
            let usable = terms.filter(|term| term.status != TermStatus::Forbidden);
            usable.map(|term| &term.language)
        };
        let foreign = || languages().filter(|language| !working.contains(language));
        let of_documents = foreign().find(|language| self.sources.contains(language));
        let found = known.map(|term| &term.language).or(of_documents);
        let found = found.or_else(|| foreign().next());
        found.or_else(|| languages().next()).cloned()
    }

    /// The file's own where that is one, and free.
    fn new_id(&mut self, concept: &Concept, n: usize) -> TermId {
        let own: Option<TermId> = concept.id.parse().ok().filter(|_| n == 0);
        let free = own.filter(|id| !self.terms.contains_key(id) && !self.ours.contains_key(id));
        free.unwrap_or_else(|| self.ids.next())
    }

    fn conflict(&mut self, term: &str, ours: &str, theirs: &str, concept: &Concept) {
        self.counts.conflicts += 1;
        let code = ProblemCode::OtherRendering {
            term: shorten(term),
            ours: shorten(ours),
            theirs: shorten(theirs),
        };
        self.report.add(code, Place::line(self.file, concept.line));
    }
}

/// As files have it: without what XML cannot hold, white space as one space.
fn tidy(text: &str) -> String {
    let clean = crate::format::xml::without_controls(text);
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}
