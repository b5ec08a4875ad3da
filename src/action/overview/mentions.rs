//! The mentions a filter lets through, sorted.

use std::collections::BTreeSet;

use super::{
    Asked, Row, Sort, fold,
    narrow::{holds, of_date},
    order,
};
use crate::{
    model::{Document, EntityId, LabelKey, Mention, Origin, ReviewerId, Session, Status},
    task::{Cancel, Cancelled},
    text::Language,
};

/// Which mentions are asked for. Of each kind of choice one must hold; none chosen is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MentionFilter {
    /// Each of these words stands in the text, a name of the entity, or the note.
    pub words: String,
    /// Each stands for those below it, too.
    pub labels: BTreeSet<LabelKey>,
    pub statuses: BTreeSet<Status>,
    /// `None`: linked to no entity.
    pub entities: BTreeSet<Option<EntityId>>,
    /// First subtags; the empty one stands for documents without a language.
    pub languages: BTreeSet<String>,
    pub outlets: BTreeSet<String>,
    pub reviewers: BTreeSet<Option<ReviewerId>>,
    pub origins: BTreeSet<Origin>,
    /// Years (`2021`) and months (`2021-05`) in which the document appeared; the empty one
    /// stands for documents without a date.
    pub dates: BTreeSet<String>,
    pub attributes: Asked,
}

impl MentionFilter {
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
            && self.labels.is_empty()
            && self.statuses.is_empty()
            && self.entities.is_empty()
            && self.languages.is_empty()
            && self.outlets.is_empty()
            && self.reviewers.is_empty()
            && self.origins.is_empty()
            && self.dates.is_empty()
            && self.attributes.is_empty()
    }
}

/// Which mentions, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MentionQuery {
    pub filter: MentionFilter,
    /// `None`: as they stand in the session.
    pub sort: Option<Sort>,
}

impl MentionQuery {
    /// All of them as they stand in the session.
    pub fn is_plain(&self) -> bool {
        self.sort.is_none() && self.filter.is_empty()
    }
}

/// What a row is made from while it is looked at.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub document: &'a Document,
    pub mention: &'a Mention,
}

/// The mentions a query asks for.
///
/// # Errors
/// It was cancelled.
pub fn mentions(
    session: &Session,
    query: &MentionQuery,
    cancel: &Cancel,
) -> Result<Vec<Row>, Cancelled> {
    let filter = &MentionFilter {
        labels: session.scheme().with_those_below(&query.filter.labels),
        ..query.filter.clone()
    };
    let words = fold(&filter.words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut seen = Vec::new();
    for document in session.documents() {
        cancel.check()?;
        if !takes_document(filter, document) {
            continue;
        }
        for mention in document.mentions() {
            let found = Seen { document, mention };
            if takes(session, filter, mention) && (words.is_empty() || has(session, found, &words))
            {
                seen.push(found);
            }
        }
    }
    if let Some(sort) = &query.sort {
        order::sort(session, sort, &mut seen, cancel)?;
    }
    let rows = seen.into_iter().map(|seen| Row {
        document: seen.document.id,
        mention: seen.mention.id,
    });
    Ok(rows.collect())
}

fn any<T: Ord>(chosen: &BTreeSet<T>, this: &T) -> bool {
    chosen.is_empty() || chosen.contains(this)
}

fn takes_document(filter: &MentionFilter, document: &Document) -> bool {
    let language = document.language().map_or("", Language::primary);
    let of_language = filter.languages.is_empty() || filter.languages.contains(language);
    of_language
        && any(&filter.outlets, &document.metadata().outlet)
        && of_date(&filter.dates, document)
}

fn takes(session: &Session, filter: &MentionFilter, mention: &Mention) -> bool {
    any(&filter.statuses, &mention.status)
        && any(&filter.labels, &mention.label)
        && any(&filter.origins, &mention.origin)
        && any(&filter.entities, &mention.entity)
        && any(&filter.reviewers, &mention.by)
        && (filter.attributes.is_empty() || {
            let label = session.scheme().label(mention.label.as_str());
            // What was said, or what the label says where nobody did: as the column shows it.
            holds(&filter.attributes, |key| {
                let said = mention.extra().attributes.get(key);
                let kind = label.and_then(|label| label.attribute(key));
                let value = said.or_else(|| kind?.default.as_ref());
                (value.is_some() || kind.is_some()).then_some(value)
            })
        })
}

fn has(session: &Session, seen: Seen<'_>, words: &[&str]) -> bool {
    let mention = seen.mention;
    let quote = mention.ranges.quote(seen.document.text());
    let mut text = fold(&quote.unwrap_or_default());
    if let Some(entity) = mention.entity.and_then(|id| session.entity(id)) {
        for name in entity.all_names() {
            text.push('\n');
            text.push_str(&fold(name));
        }
    }
    let note = &mention.extra().note;
    if !note.is_empty() {
        text.push('\n');
        text.push_str(&fold(note));
    }
    words.iter().all(|word| text.contains(word))
}
