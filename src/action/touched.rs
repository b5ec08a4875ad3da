//! Where in the session a group did something: where to look after it is undone.

use std::collections::HashSet;

use crate::{
    model::{
        DocumentId, MentionId,
        edit::{DocumentEdit, Edit, Group, HeadPart},
    },
    text::TextRange,
};

/// A place in a document. What it names may be gone: a tag taken back, for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    pub document: DocumentId,
    /// Of this document, each once, in the order of the edits.
    pub mentions: Vec<MentionId>,
    /// The first place in its text, where the group concerned one.
    pub at: Option<TextRange>,
}

/// The document in which a group did something, the first if there are several; `None`
/// if it concerned none.
pub fn touches(group: &Group) -> Option<DocumentId> {
    group.edits.iter().find_map(document)
}

/// What a group did in the document that [`touches`] names.
pub fn touched(group: &Group) -> Option<Touched> {
    touched_in(group.edits.iter())
}

pub(super) fn touched_in<'a>(edits: impl Iterator<Item = &'a Edit> + Clone) -> Option<Touched> {
    let document = edits.clone().find_map(document)?;
    let inside = || {
        edits.clone().filter_map(|edit| match edit {
            Edit::In { document: id, edit } if *id == document => Some(edit),
            _ => None,
        })
    };
    let mut seen = HashSet::new();
    let mut mentions: Vec<MentionId> = inside()
        .filter_map(of_mention)
        .filter(|id| seen.insert(*id))
        .collect();
    // A relation has no place of its own: it is seen at the mention it starts from. Where
    // mentions went with it, those are what the person dealt with.
    if mentions.is_empty() {
        let starts = inside().filter_map(of_relation);
        mentions.extend(starts.filter(|id| seen.insert(*id)));
    }
    Some(Touched {
        document,
        mentions,
        at: inside().find_map(place),
    })
}

/// The mention an edit is about.
pub(super) fn mention(edit: &Edit) -> Option<MentionId> {
    match edit {
        Edit::In { edit, .. } => of_mention(edit),
        _ => None,
    }
}

fn document(edit: &Edit) -> Option<DocumentId> {
    match edit {
        Edit::Document { change, .. } => Some(change.subject().id),
        Edit::In { document, .. } => Some(*document),
        _ => None,
    }
}

fn of_mention(edit: &DocumentEdit) -> Option<MentionId> {
    match edit {
        DocumentEdit::Mention(change) => Some(change.subject().id),
        _ => None,
    }
}

fn of_relation(edit: &DocumentEdit) -> Option<MentionId> {
    match edit {
        DocumentEdit::Relation(change) => Some(change.subject().from),
        _ => None,
    }
}

fn place(edit: &DocumentEdit) -> Option<TextRange> {
    match edit {
        DocumentEdit::Mention(change) => Some(change.subject().ranges.bounds()),
        DocumentEdit::Comment(change) => change.subject().at,
        DocumentEdit::Segment { change, .. } => Some(change.subject().at),
        DocumentEdit::Head { from, to } => match (from, to) {
            (HeadPart::LeftOut(from), HeadPart::LeftOut(to)) => {
                differing(from, to).map(|passage| passage.at)
            }
            (HeadPart::Findings(from), HeadPart::Findings(to)) => {
                differing(from, to).map(|finding| finding.at)
            }
            _ => None,
        },
        DocumentEdit::Relation(_) | DocumentEdit::Text { .. } => None,
    }
}

/// The first that one list has and the other has not.
fn differing<'a, T: PartialEq>(from: &'a [T], to: &'a [T]) -> Option<&'a T> {
    let only_in = |these: &'a [T], those: &'a [T]| these.iter().find(|it| !those.contains(it));
    only_in(to, from).or_else(|| only_in(from, to))
}
