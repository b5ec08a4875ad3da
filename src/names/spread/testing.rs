//! Sessions of a few texts.

use std::sync::Arc;

use crate::model::edit::{Change, Edit, Seed, TextRef};
use crate::model::{DocumentId, Head, Ids, Info, Scheme, Session, Slug};
use crate::text::{Language, SourceText};

/// A session of texts with their languages.
pub(in crate::names) fn session(texts: &[(&str, &str)]) -> (Session, Vec<DocumentId>, Ids) {
    let mut ids = Ids::seeded(3);
    let info = Info {
        title: String::new(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    let mut documents = Vec::new();
    for (n, (language, text)) in texts.iter().enumerate() {
        let id: DocumentId = ids.next();
        let mut head = Head::default();
        head.metadata.language = Language::parse(language).ok();
        let seed = Seed {
            id,
            slug: Slug::new("text", id),
            text: TextRef::new(SourceText::new((*text).to_owned()).unwrap()),
            head: Arc::new(head),
        };
        let index = n as u32;
        let change = Change::Add(Box::new(seed));
        session
            .apply_all(vec![Edit::Document { index, change }])
            .unwrap();
        documents.push(id);
    }
    (session, documents, ids)
}
