//! What helps with a segment's target: matches of the translation memories, and terms.
//! Invariant: all of it is worked out on a worker. A [`Recall`] is made once for a session and
//! two languages; for a later state only what changed is read anew.

use std::{path::Path, sync::Arc};

use crate::{
    action::memory::references,
    model::{Document, DocumentId, Report, Segment, SegmentId, Session},
    task::{Cancel, Cancelled},
    text::{Language, search::Query},
    translate::{
        memory::{self, Concordance, Match, Memory, Names, Options, Side},
        terms::{Known, Termbase},
    },
};

/// More have no key.
const MOST: usize = 9;

/// A target that can be taken over.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    pub found: Match,
    /// So many more units say the same.
    pub more: usize,
}

/// A free term of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentTerm {
    /// As it stands in the source.
    pub source: String,
    /// What to write in the target.
    pub target: String,
    pub note: String,
}

/// The segment help is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub document: DocumentId,
    pub segment: SegmentId,
    pub language: Language,
    pub source: String,
}

impl Asked {
    pub fn of(document: &Document, segment: &Segment, language: &Language) -> Self {
        let source = segment.at.slice(document.text().as_str());
        Self {
            document: document.id,
            segment: segment.id,
            language: language.clone(),
            source: source.unwrap_or_default().to_owned(),
        }
    }
}

/// What a session remembers of two languages.
#[derive(Debug, Clone)]
pub struct Recall {
    /// As it was when this was read.
    session: Session,
    memory: Memory,
    names: Arc<Names>,
    terms: Arc<Termbase>,
}

impl Recall {
    /// Whether it is of this session and these languages, in whatever state.
    pub fn is_of(&self, session: &Session, from: &Language, to: &Language) -> bool {
        self.session.id == session.id && self.memory.from() == from && self.memory.to() == to
    }

    /// Of this state of the session, from what was known `before`.
    fn of(
        folder: &Path,
        session: &Session,
        (from, to): (&Language, &Language),
        before: Option<&Self>,
        report: &mut Report,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let before = before.filter(|before| before.is_of(session, from, to));
        let read = |report: &mut Report| references(folder, session, from, to, report, cancel);
        let Some(before) = before else {
            let references = read(report)?;
            return Ok(Self {
                session: session.clone(),
                memory: Memory::of(session, from, to, &references, cancel)?,
                names: Arc::new(Names::of(session, from, to)),
                terms: Arc::new(Termbase::of(session, from, to)),
            });
        };
        let mut recall = before.clone();
        if !same(before.session.memories(), session.memories()) {
            recall.memory.set_references(&read(report)?, cancel)?;
        }
        recall.memory.update(session);
        let same_entities = same(before.session.entities(), session.entities());
        if !same_entities {
            recall.names = Arc::new(Names::of(session, from, to));
        }
        if !same_entities || !same(before.session.terms(), session.terms()) {
            recall.terms = Arc::new(Termbase::of(session, from, to));
        }
        recall.session = session.clone();
        Ok(recall)
    }

    /// The best matches: each text once.
    fn suggestions(&self, document: &Document, segment: &Segment) -> Vec<Suggestion> {
        let asked = memory::Asked::segment(document, segment);
        let options = Options {
            most: 4 * MOST,
            ..Options::default()
        };
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for found in self.memory.matches(&asked, &self.names, &options) {
            let mut known = suggestions.iter_mut();
            match known.find(|known| known.found.target == found.target) {
                Some(known) => known.more += 1,
                None => suggestions.push(Suggestion { found, more: 0 }),
            }
        }
        suggestions.truncate(MOST);
        suggestions
    }

    /// The free terms of a source that have a rendering, each once.
    fn terms(&self, source: &str) -> Vec<SegmentTerm> {
        let mut found: Vec<SegmentTerm> = Vec::new();
        for hit in self.terms.find(source) {
            let free = hit.known.iter().filter(|it| matches!(it, Known::Term(_)));
            for rendering in free.filter_map(|it| self.terms.rendering(*it)) {
                let (Some(target), Some(source)) = (rendering.text(), hit.range.slice(source))
                else {
                    continue;
                };
                let known = found.iter().any(|it| it.target == target);
                if !known {
                    found.push(SegmentTerm {
                        source: source.to_owned(),
                        target: target.to_owned(),
                        note: rendering.note.clone(),
                    });
                }
            }
        }
        found
    }
}

/// What was found for a segment.
#[derive(Debug)]
pub struct Help {
    /// For the next one.
    pub recall: Option<Arc<Recall>>,
    pub suggestions: Vec<Suggestion>,
    pub terms: Vec<SegmentTerm>,
    /// Memories that could not be read.
    pub report: Report,
}

/// Looks for what helps with a segment; on a worker.
///
/// # Errors
/// It was cancelled.
pub fn help(
    folder: &Path,
    session: &Session,
    asked: &Asked,
    before: Option<&Recall>,
    cancel: &Cancel,
) -> Result<Help, Cancelled> {
    let mut help = Help {
        recall: None,
        suggestions: Vec::new(),
        terms: Vec::new(),
        report: Report::new(),
    };
    let Some(document) = session.document(asked.document) else {
        return Ok(help);
    };
    let mut segments = document.segments(&asked.language);
    let segment = segments.find(|segment| segment.id == asked.segment);
    let (Some(segment), Some(from)) = (segment, document.language()) else {
        return Ok(help);
    };
    let languages = (from, &asked.language);
    let recall = Recall::of(folder, session, languages, before, &mut help.report, cancel)?;
    help.suggestions = recall.suggestions(document, segment);
    help.terms = recall.terms(&asked.source);
    help.recall = Some(Arc::new(recall));
    Ok(help)
}

/// Words in context, and what is remembered from then on.
#[derive(Debug)]
pub struct Looked {
    pub recall: Arc<Recall>,
    pub found: Concordance,
    /// Memories that could not be read.
    pub report: Report,
}

/// Looks for words in all that was translated between the languages of a document and `to`; on
/// a worker. `None`: the document has no language.
///
/// # Errors
/// It was cancelled.
pub fn concordance(
    folder: &Path,
    session: &Session,
    (document, to): (DocumentId, &Language),
    before: Option<&Recall>,
    (query, side): (&Query, Side),
    cancel: &Cancel,
) -> Result<Option<Looked>, Cancelled> {
    let from = session
        .document(document)
        .and_then(|document| document.language());
    let Some(from) = from else { return Ok(None) };
    let mut report = Report::new();
    let recall = Recall::of(folder, session, (from, to), before, &mut report, cancel)?;
    let found = recall.memory.concordance(query, side, cancel)?;
    Ok(Some(Looked {
        recall: Arc::new(recall),
        found,
        report,
    }))
}

/// Whether nothing of it changed: records are shared between states of a session.
fn same<'s, T: 's>(
    mut before: impl Iterator<Item = &'s T>,
    mut now: impl Iterator<Item = &'s T>,
) -> bool {
    loop {
        match (before.next(), now.next()) {
            (None, None) => return true,
            (Some(before), Some(now)) if std::ptr::eq(before, now) => {}
            _ => return false,
        }
    }
}
