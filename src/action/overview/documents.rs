//! The documents a filter lets through, sorted.
//! Invariant: as many looks at a session as it has documents, whatever is in them.

use std::collections::BTreeSet;

use super::{
    Asked, Share, fold,
    narrow::{holds, of_date},
    order::{Key, key_of_value},
    threads::open_threads,
};
use crate::{
    model::{Document, DocumentId, Session, document::DocumentStatus},
    text::Language,
};

/// What is said of a document, a column each.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentColumn {
    Title,
    Outlet,
    Author,
    Published,
    Language,
    Status,
    /// Of its text.
    Characters,
    Confirmed,
    Proposed,
    InQuestion,
    Rejected,
    /// Threads that are open.
    Comments,
    Progress,
    /// Of how many words, characters of its segments there is a translation. Nothing to sort
    /// by: they are counted on a worker.
    TranslatedWords,
    TranslatedCharacters,
    /// An attribute the scheme has for documents, by its key.
    Attribute(String),
    File,
}

/// Which documents are asked for. Of each kind of choice one must hold; none chosen is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentFilter {
    /// Each of these words stands in the title, the outlet, the author or the file's name.
    pub words: String,
    /// Keys of [`DocumentStatus`], which has no order of its own.
    pub statuses: BTreeSet<&'static str>,
    /// First subtags; the empty one stands for documents without a language.
    pub languages: BTreeSet<String>,
    pub outlets: BTreeSet<String>,
    /// The empty one stands for documents without an author.
    pub authors: BTreeSet<String>,
    /// Years (`2021`) and months (`2021-05`) of publication; the empty one stands for documents
    /// without a date.
    pub dates: BTreeSet<String>,
    /// Labels of documents.
    pub labels: Asked,
    /// Something is proposed or in question.
    pub proposals: bool,
    pub comments: bool,
}

impl DocumentFilter {
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && !self.is_chosen()
    }

    /// Whether anything but words is asked for.
    pub fn is_chosen(&self) -> bool {
        self.proposals
            || self.comments
            || !self.statuses.is_empty()
            || !self.languages.is_empty()
            || !self.outlets.is_empty()
            || !self.authors.is_empty()
            || !self.dates.is_empty()
            || !self.labels.is_empty()
    }
}

/// Which documents, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentQuery {
    pub filter: DocumentFilter,
    /// The column, and whether it is turned round; `None`: as the session has them.
    pub sort: Option<(DocumentColumn, bool)>,
}

/// The documents a query asks for.
pub fn documents(session: &Session, query: &DocumentQuery) -> Vec<DocumentId> {
    let words = fold(&query.filter.words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found: Vec<&Document> = session
        .documents()
        .map(|document| &**document)
        .filter(|document| takes(&query.filter, document, &words))
        .collect();
    if let Some((by, descending)) = &query.sort {
        let mut keyed: Vec<(Key, &Document)> = found
            .into_iter()
            .map(|document| (key(session, document, by), document))
            .collect();
        keyed.sort_by(|(a, _), (b, _)| a.compare(b, *descending));
        found = keyed.into_iter().map(|(_, document)| document).collect();
    }
    found.into_iter().map(|document| document.id).collect()
}

fn takes(filter: &DocumentFilter, document: &Document, words: &[&str]) -> bool {
    let metadata = document.metadata();
    let language = document.language().map_or("", Language::primary);
    let status = document.head().status.key();
    (filter.statuses.is_empty() || filter.statuses.contains(status))
        && (filter.languages.is_empty() || filter.languages.contains(language))
        && (filter.outlets.is_empty() || filter.outlets.contains(&metadata.outlet))
        && (filter.authors.is_empty() || filter.authors.contains(&metadata.author))
        && of_date(&filter.dates, document)
        && holds(&filter.labels, |key| Some(document.head().labels.get(key)))
        && (!filter.proposals || document.mentions().counts().open() > 0)
        && (!filter.comments || open_threads(document) > 0)
        && (words.is_empty() || {
            let file = document.head().source.as_ref();
            let text = [
                document.display_title(),
                &metadata.outlet,
                &metadata.author,
                file.map_or("", |source| &source.file),
            ];
            let text = fold(&text.join("\n"));
            words.iter().all(|word| text.contains(word))
        })
}

fn key(session: &Session, document: &Document, by: &DocumentColumn) -> Key {
    let (metadata, head) = (document.metadata(), document.head());
    let counts = document.mentions().counts();
    let number = |count: usize| Key::Number(count as f64);
    match by {
        DocumentColumn::Title => Key::text(document.display_title()),
        DocumentColumn::Outlet => Key::text(&metadata.outlet),
        DocumentColumn::Author => Key::text(&metadata.author),
        DocumentColumn::Published => match &metadata.published {
            Some(published) => Key::text(published.as_str()),
            None => Key::Nothing,
        },
        DocumentColumn::Language => Key::text(document.language().map_or("", Language::as_str)),
        DocumentColumn::Status => Key::Number(match head.status {
            DocumentStatus::New => 0.0,
            DocumentStatus::InWork => 1.0,
            DocumentStatus::Done => 2.0,
            DocumentStatus::Reviewed => 3.0,
        }),
        DocumentColumn::Characters => Key::Number(f64::from(document.text().index().code_points())),
        DocumentColumn::Confirmed => number(counts.confirmed),
        DocumentColumn::Proposed => number(counts.proposed),
        DocumentColumn::InQuestion => number(counts.in_question),
        DocumentColumn::Rejected => number(counts.rejected),
        DocumentColumn::Comments => number(open_threads(document)),
        DocumentColumn::Progress => match Share::of(counts).share() {
            Some(share) => Key::Number(f64::from(share)),
            None => Key::Nothing,
        },
        DocumentColumn::TranslatedWords | DocumentColumn::TranslatedCharacters => Key::Nothing,
        DocumentColumn::Attribute(key) => {
            let kind = session.scheme().document_label(key);
            key_of_value(kind, head.labels.get(key))
        }
        DocumentColumn::File => Key::text(head.source.as_ref().map_or("", |it| &it.file)),
    }
}
