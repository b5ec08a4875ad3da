//! The question tied to one session: labels, entities and people by name, patterns made.
//! Invariant: holds no borrow of the session, so that it goes to a worker.

use std::collections::{BTreeSet, HashSet};

use super::{
    Atom, Clause, DocumentTest, Field, Has, MentionTest, Name, Options, Problem, Query, QueryError,
    Span,
    attribute::Wanted,
    parse,
    pattern::{self, Pattern},
};
use crate::{
    model::{
        Document, EntityId, LabelKey, Mention, MentionId, Origin, ReviewerId, Scheme, Session,
        Status, document::DocumentStatus,
    },
    text::{Fold, fold_str},
};

/// Names are compared without case, accents and width.
const LOOSE: Fold = Fold {
    case: true,
    diacritics: true,
};

/// Before a label it leaves out those below it.
const ALONE: char = '=';

/// A question that can be put to the session it was tied to.
#[derive(Debug)]
pub struct Bound {
    pub(super) fold: Fold,
    /// Texts that have to be there, each one of several.
    pub(super) texts: Vec<Vec<Pattern>>,
    pub(super) no_texts: Vec<Vec<Pattern>>,
    pub(super) mentions: Vec<Vec<Test>>,
    pub(super) no_mentions: Vec<Vec<Test>>,
    documents: Vec<Vec<OfDocument>>,
    no_documents: Vec<Vec<OfDocument>>,
    /// Rejected mentions are looked at.
    pub(super) rejected: bool,
}

/// A test of a mention.
#[derive(Debug)]
pub(super) enum Test {
    Entities(HashSet<EntityId>),
    Labels(HashSet<LabelKey>),
    Status(Status),
    By(HashSet<ReviewerId>),
    Attribute(Wanted),
    Origin(Origin),
    Text(Folded),
    Has(Has),
}

#[derive(Debug)]
enum OfDocument {
    Language(String),
    Outlet(Folded),
    Title(Folded),
    Date(Span),
    Status(DocumentStatus),
    Label(Wanted),
}

/// A name folded.
#[derive(Debug)]
pub(super) struct Folded {
    pub(super) text: String,
    whole: bool,
}

impl Folded {
    pub(super) fn of(name: &Name) -> Self {
        Self {
            text: fold_str(name.text.trim(), LOOSE),
            whole: name.whole,
        }
    }

    pub(super) fn is(&self, name: &str) -> bool {
        let name = fold_str(name.trim(), LOOSE);
        match self.whole {
            true => name == self.text,
            false => name.contains(&self.text),
        }
    }

    pub(super) fn begins(&self, name: &str) -> bool {
        let name = fold_str(name.trim(), LOOSE);
        match self.whole {
            true => name == self.text,
            false => name.starts_with(&self.text),
        }
    }
}

impl Bound {
    /// Reads a line and ties it to a session.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(line: &str, options: Options, session: &Session) -> Result<Self, QueryError> {
        Self::new(&parse(line, options)?, options, session)
    }

    /// # Errors
    /// A regular expression that is none, or something that is not in the session.
    pub fn new(query: &Query, options: Options, session: &Session) -> Result<Self, QueryError> {
        let mut bound = Self {
            fold: pattern::fold(options),
            texts: Vec::new(),
            no_texts: Vec::new(),
            mentions: Vec::new(),
            no_mentions: Vec::new(),
            documents: Vec::new(),
            no_documents: Vec::new(),
            rejected: false,
        };
        for clause in &query.clauses {
            bound
                .take(clause, options, session)
                .map_err(|problem| QueryError {
                    at: clause.at.clone(),
                    problem,
                })?;
        }
        let only_excluded = bound.texts.is_empty()
            && bound.mentions.is_empty()
            && bound.documents.is_empty()
            && !bound.no_texts.is_empty();
        if only_excluded {
            let at = query.clauses.first().map_or(0..0, |first| first.at.clone());
            let problem = Problem::OnlyExcluded;
            return Err(QueryError { at, problem });
        }
        Ok(bound)
    }

    fn take(
        &mut self,
        clause: &Clause,
        options: Options,
        session: &Session,
    ) -> Result<(), Problem> {
        let (mut texts, mut mentions, mut documents) = (Vec::new(), Vec::new(), Vec::new());
        for atom in &clause.any {
            match atom {
                Atom::Text(words) => texts.push(Pattern::new(words, options)?),
                Atom::Mention(test) => {
                    self.rejected |= !clause.not && *test == MentionTest::Status(Status::Rejected);
                    mentions.push(mention_test(test, session)?);
                }
                Atom::Document(test) => documents.push(match test {
                    DocumentTest::Language(tag) => OfDocument::Language(tag.clone()),
                    DocumentTest::Outlet(name) => OfDocument::Outlet(Folded::of(name)),
                    DocumentTest::Title(name) => OfDocument::Title(Folded::of(name)),
                    DocumentTest::Date(span) => OfDocument::Date(*span),
                    DocumentTest::Status(status) => OfDocument::Status(*status),
                    DocumentTest::Label(key, value) => {
                        OfDocument::Label(Wanted::label(key, value.as_ref(), session)?)
                    }
                }),
            }
        }
        let (to_texts, to_mentions, to_documents) = match clause.not {
            false => (&mut self.texts, &mut self.mentions, &mut self.documents),
            true => (
                &mut self.no_texts,
                &mut self.no_mentions,
                &mut self.no_documents,
            ),
        };
        if !texts.is_empty() {
            to_texts.push(texts);
        }
        if !mentions.is_empty() {
            to_mentions.push(mentions);
        }
        if !documents.is_empty() {
            to_documents.push(documents);
        }
        Ok(())
    }

    /// Whether a document is looked into.
    pub(super) fn takes(&self, document: &Document) -> bool {
        let holds = |any: &Vec<OfDocument>| any.iter().any(|test| test.holds(document));
        self.documents.iter().all(holds) && !self.no_documents.iter().any(holds)
    }

    /// Whether it names documents and nothing in them.
    pub(super) fn is_of_documents(&self) -> bool {
        self.texts.is_empty()
            && self.mentions.is_empty()
            && self.no_mentions.is_empty()
            && !(self.documents.is_empty() && self.no_documents.is_empty())
    }

    /// Whether mentions are what is found.
    pub(super) fn is_of_mentions(&self) -> bool {
        !self.mentions.is_empty() || (self.texts.is_empty() && !self.no_mentions.is_empty())
    }
}

fn mention_test(test: &MentionTest, session: &Session) -> Result<Test, Problem> {
    let not_there = |field: Field, name: &Name| Problem::NotThere {
        field,
        value: name.text.clone(),
    };
    Ok(match test {
        MentionTest::Label(name) => {
            let found = labels(name, session.scheme());
            match found.is_empty() {
                true => return Err(not_there(Field::Label, name)),
                false => Test::Labels(found),
            }
        }
        MentionTest::Entity(name) => {
            let wanted = Folded::of(name);
            let found: HashSet<EntityId> = session
                .entities()
                .filter(|entity| entity.all_names().any(|name| wanted.is(name)))
                .map(|entity| entity.id)
                .collect();
            match found.is_empty() {
                true => return Err(not_there(Field::Entity, name)),
                false => Test::Entities(found),
            }
        }
        MentionTest::By(name) => {
            let wanted = Folded::of(name);
            let found: HashSet<ReviewerId> = session
                .reviewers()
                .filter(|reviewer| wanted.is(&reviewer.name))
                .map(|reviewer| reviewer.id)
                .collect();
            match found.is_empty() {
                true => return Err(not_there(Field::By, name)),
                false => Test::By(found),
            }
        }
        MentionTest::Status(status) => Test::Status(*status),
        MentionTest::Origin(origin) => Test::Origin(*origin),
        MentionTest::Has(has) => Test::Has(*has),
        MentionTest::Text(name) => Test::Text(Folded::of(name)),
        MentionTest::Attribute(key, value) => {
            Test::Attribute(Wanted::attribute(key, value.as_ref(), session)?)
        }
    })
}

/// The labels that are called so, and those below them; after an equals sign only those called
/// exactly so.
fn labels(name: &Name, scheme: &Scheme) -> HashSet<LabelKey> {
    let alone = name.text.strip_prefix(ALONE);
    let wanted = Folded::of(&Name {
        text: alone.unwrap_or(&name.text).to_owned(),
        whole: name.whole || alone.is_some(),
    });
    let called_so = scheme.labels.iter().filter(|label| {
        let mut names = label.names.values();
        wanted.begins(label.key.as_str()) || names.any(|name| wanted.begins(name))
    });
    let called_so: BTreeSet<LabelKey> = called_so.map(|label| label.key.clone()).collect();
    match alone {
        Some(_) => called_so.into_iter().collect(),
        None => scheme.with_those_below(&called_so).into_iter().collect(),
    }
}

impl OfDocument {
    fn holds(&self, document: &Document) -> bool {
        match self {
            Self::Language(wanted) => document.language().is_some_and(|language| {
                let tag = language.to_string().to_lowercase();
                let rest = tag.strip_prefix(wanted.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }),
            Self::Outlet(name) => name.is(&document.metadata().outlet),
            Self::Title(name) => name.is(document.display_title()),
            Self::Date(span) => {
                let published = document.metadata().published.as_ref();
                published.is_some_and(|published| span.holds(published))
            }
            Self::Status(status) => document.head().status == *status,
            Self::Label(wanted) => wanted.holds(&document.head().labels),
        }
    }
}

/// What tests of mentions have to know of their document.
#[derive(Debug, Default)]
pub(super) struct Around {
    related: Option<HashSet<MentionId>>,
}

impl Test {
    pub(super) fn holds(
        &self,
        mention: &Mention,
        document: &Document,
        around: &mut Around,
    ) -> bool {
        match self {
            Self::Entities(all) => mention.entity.is_some_and(|id| all.contains(&id)),
            Self::Labels(all) => all.contains(&mention.label),
            Self::Status(status) => mention.status == *status,
            Self::By(all) => {
                let reviews = &mention.extra().reviews;
                mention.by.is_some_and(|by| all.contains(&by))
                    || reviews.iter().any(|review| all.contains(&review.by))
            }
            Self::Attribute(wanted) => wanted.holds(&mention.extra().attributes),
            Self::Origin(origin) => mention.origin == *origin,
            Self::Text(wanted) => {
                let quote = mention.ranges.quote(document.text());
                quote.is_some_and(|quote| wanted.is(&quote))
            }
            Self::Has(Has::Mention) => true,
            Self::Has(Has::Entity) => mention.entity.is_some(),
            Self::Has(Has::Note) => !mention.extra().note.is_empty(),
            Self::Has(Has::Comment) => {
                let mut comments = document.comments().filter_map(|comment| comment.at);
                comments.any(|at| mention.ranges.overlaps(at))
            }
            Self::Has(Has::Relation) => around
                .related
                .get_or_insert_with(|| {
                    let ends = |relation: &crate::model::Relation| [relation.from, relation.to];
                    document.relations().flat_map(ends).collect()
                })
                .contains(&mention.id),
        }
    }
}
