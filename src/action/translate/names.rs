//! The names of a segment and how they are written in the target language.

use crate::{
    model::{
        Document, EntityId, LabelKey, Mention, MentionId, Projection, Ranges, Session, Status,
    },
    text::{Language, TextRange},
};

/// How a name's rendering was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rendered {
    /// Approved for the target language.
    Approved,
    /// A name the entity has in the target language.
    Name,
    /// The entity's canonical name.
    Canonical,
    /// It is linked to no entity: as it stands in the source.
    AsIs,
}

impl Rendered {
    /// The word for `Projection::how`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Approved => "rendering",
            Self::Name => "alias",
            Self::Canonical => "name",
            Self::AsIs => "source",
        }
    }
}

/// A name of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentName {
    /// Its mentions in the segment, in text order.
    pub mentions: Vec<MentionId>,
    pub entity: Option<EntityId>,
    pub label: LabelKey,
    /// As it stands in the source, first.
    pub source: String,
    /// What to write in the target.
    pub target: String,
    pub how: Rendered,
}

/// The names of a stretch of text in its order: each entity once, names that are linked to none
/// by their words. Rejected mentions are none.
pub fn names(
    session: &Session,
    document: &Document,
    at: TextRange,
    language: &Language,
) -> Vec<SegmentName> {
    let mut found: Vec<SegmentName> = Vec::new();
    let mut mentions: Vec<&Mention> = document.mentions().overlapping(at);
    mentions.retain(|mention| mention.status != Status::Rejected);
    mentions.sort_by_key(|mention| (mention.ranges.start(), mention.id));
    for mention in mentions {
        let source = mention.ranges.quote(document.text()).unwrap_or_default();
        let same = |name: &&mut SegmentName| match (name.entity, mention.entity) {
            (Some(a), Some(b)) => a == b,
            (None, None) => name.source == source,
            _ => false,
        };
        if let Some(name) = found.iter_mut().find(same) {
            name.mentions.push(mention.id);
            continue;
        }
        let (target, how) = render(session, mention, &source, language);
        found.push(SegmentName {
            mentions: vec![mention.id],
            entity: mention.entity,
            label: mention.label.clone(),
            source,
            target,
            how,
        });
    }
    found
}

/// The mentions of a stretch of text where its words stand in the target as they are.
pub fn source_projections(document: &Document, at: TextRange) -> Vec<Projection> {
    let start = at.start().get();
    let mut mentions: Vec<&Mention> = document.mentions().overlapping(at);
    mentions.retain(|mention| mention.status != Status::Rejected);
    let projections = mentions.into_iter().filter_map(|mention| {
        let ranges: Option<Vec<TextRange>> = mention
            .ranges
            .iter()
            .map(|range| {
                let inside = at.covers(range);
                let moved = inside
                    .then(|| TextRange::of(range.start().get() - start, range.end().get() - start));
                moved.flatten()
            })
            .collect();
        Some(Projection {
            mention: mention.id,
            ranges: Ranges::new(ranges?)?,
            how: Rendered::AsIs.key().to_owned(),
        })
    });
    projections.collect()
}

fn render(
    session: &Session,
    mention: &Mention,
    source: &str,
    language: &Language,
) -> (String, Rendered) {
    let Some(entity) = mention.entity.and_then(|id| session.entity(id)) else {
        return (source.to_owned(), Rendered::AsIs);
    };
    // A rendering for »de« holds for »de-AT« too.
    let approved = entity.renderings.get(language).or_else(|| {
        let mut near = entity.renderings.iter();
        near.find(|(other, _)| other.primary() == language.primary())
            .map(|(_, rendering)| rendering)
    });
    if let Some(approved) = approved.filter(|approved| !approved.trim().is_empty()) {
        return (approved.clone(), Rendered::Approved);
    }
    let named = entity.names.iter().find(|name| {
        let of = name.language.as_ref();
        of.is_some_and(|of| of.primary() == language.primary())
            && matches!(name.kind, crate::model::NameKind::Full)
    });
    match named {
        Some(name) => (name.text.clone(), Rendered::Name),
        None => (entity.name.clone(), Rendered::Canonical),
    }
}
