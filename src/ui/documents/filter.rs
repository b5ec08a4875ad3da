//! Which documents the list shows.
//! Invariant: an empty filter lets every document through; what is typed matches whatever
//! the case, the width and the accents.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    l10n::Localizer,
    model::{Document, DocumentId, document::DocumentStatus},
    text::{Fold, fold_str},
    ui::{
        desk::{Desk, open_decisions},
        languages,
    },
};

const LOOSE: Fold = Fold {
    case: true,
    diacritics: true,
};

/// Every status, in the order in which work goes on.
pub const STATUSES: [DocumentStatus; 4] = [
    DocumentStatus::New,
    DocumentStatus::InWork,
    DocumentStatus::Done,
    DocumentStatus::Reviewed,
];

pub fn fold(text: &str) -> String {
    fold_str(text, LOOSE)
}

/// What a person chose to see. Of each kind of choice one must hold; none chosen is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub text: String,
    /// First subtags; the empty one stands for documents without a language.
    pub languages: BTreeSet<String>,
    /// Keys of [`DocumentStatus`], which has no order of its own.
    pub statuses: BTreeSet<&'static str>,
    pub proposals: bool,
    pub decisions: bool,
}

impl Filter {
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && !self.chosen()
    }

    /// Whether anything of the menu is chosen.
    pub fn chosen(&self) -> bool {
        self.proposals || self.decisions || !self.languages.is_empty() || !self.statuses.is_empty()
    }
}

/// What the list is made from; as long as it stays, so does the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    revision: u64,
    loaded: usize,
    complete: bool,
    filter: Filter,
    ui: crate::l10n::UiLanguage,
}

/// The text a document is found by.
#[derive(Debug)]
struct Found {
    document: Arc<Document>,
    /// Title, outlet, language: folded, one a line.
    text: String,
    ui: crate::l10n::UiLanguage,
}

/// The documents that are shown, in the session's order.
#[derive(Debug, Default)]
pub struct Rows {
    made: Option<Made>,
    found: BTreeMap<DocumentId, Found>,
    ids: Vec<DocumentId>,
    languages: BTreeSet<String>,
    all: usize,
}

impl Rows {
    pub fn ids(&self) -> &[DocumentId] {
        &self.ids
    }

    /// How many documents there are without a filter.
    pub fn all(&self) -> usize {
        self.all
    }

    /// First subtags of the documents' languages.
    pub fn languages(&self) -> &BTreeSet<String> {
        &self.languages
    }

    pub fn place(&self, id: DocumentId) -> Option<usize> {
        self.ids.iter().position(|other| *other == id)
    }

    /// Makes the list anew if the session or the filter has changed. Says whether it did.
    pub fn update(&mut self, desk: &mut Desk, filter: &Filter, l: &Localizer) -> bool {
        let session = desk.session();
        let made = Made {
            revision: session.revision(),
            // Documents that come in while a session is read raise no revision. Counting
            // takes going through all of them: only as long as some are missing.
            loaded: match session.is_complete() {
                true => session.listed().len(),
                false => session.documents().count(),
            },
            complete: session.is_complete(),
            filter: filter.clone(),
            ui: l.language(),
        };
        if self.made.as_ref() == Some(&made) {
            return false;
        }
        let documents: Vec<Arc<Document>> = session.documents().cloned().collect();
        self.all = documents.len();
        self.languages = documents.iter().map(|d| primary(d)).collect();
        let words = fold(&filter.text);
        let words: Vec<&str> = words.split_whitespace().collect();
        self.ids.clear();
        for document in &documents {
            let counts = filter.proposals.then(|| desk.counts(document.id));
            let shown = (words.is_empty() || self.has(document, &words, l))
                && (filter.languages.is_empty() || filter.languages.contains(&primary(document)))
                && (filter.statuses.is_empty()
                    || filter.statuses.contains(document.head().status.key()))
                && counts.is_none_or(|counts| counts.proposed > 0)
                && (!filter.decisions || open_decisions(document) > 0);
            if shown {
                self.ids.push(document.id);
            }
        }
        if self.found.len() > self.all {
            let found = std::mem::take(&mut self.found);
            let there: BTreeSet<DocumentId> = documents.iter().map(|d| d.id).collect();
            self.found = found
                .into_iter()
                .filter(|(id, _)| there.contains(id))
                .collect();
        }
        self.made = Some(made);
        true
    }

    /// Whether every word is somewhere in what the document is found by.
    fn has(&mut self, document: &Arc<Document>, words: &[&str], l: &Localizer) -> bool {
        let found = self.found.entry(document.id).or_insert_with(|| Found {
            document: Arc::clone(document),
            text: searched(document, l),
            ui: l.language(),
        });
        if !Arc::ptr_eq(&found.document, document) || found.ui != l.language() {
            *found = Found {
                document: Arc::clone(document),
                text: searched(document, l),
                ui: l.language(),
            };
        }
        words.iter().all(|word| found.text.contains(word))
    }
}

/// The first subtag of the document's language; empty without one.
pub fn primary(document: &Document) -> String {
    document
        .language()
        .map_or_else(String::new, |language| language.primary().to_owned())
}

fn searched(document: &Document, l: &Localizer) -> String {
    let language = document.language();
    let name = language.and_then(|language| languages::name(l, language.primary()));
    let parts = [
        document.display_title(),
        document.metadata().outlet.as_str(),
        language.map_or("", |language| language.as_str()),
        name.as_deref().unwrap_or_default(),
    ];
    fold(&parts.join("\n"))
}
