//! A mention: a stretch of text that names something, and what people say of it.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    EntityId, LabelKey, ListId, MentionId, Ranges, RelationId, ReviewerId, is_default,
    value::Values,
};

/// Where a mention stands in the work of deciding.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Proposed,
    #[default]
    Confirmed,
    /// Kept as evidence, so that it is not proposed again.
    Rejected,
    #[serde(alias = "in-question")]
    InQuestion,
}

impl Status {
    pub const ALL: [Self; 4] = [
        Self::Proposed,
        Self::Confirmed,
        Self::Rejected,
        Self::InQuestion,
    ];

    /// The word used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::InQuestion => "in-question",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }
}

/// What made a mention.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    #[default]
    Hand,
    Spread,
    List,
    Model,
    Import,
}

impl Origin {
    pub const ALL: [Self; 5] = [
        Self::Hand,
        Self::Spread,
        Self::List,
        Self::Model,
        Self::Import,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Spread => "spread",
            Self::List => "list",
            Self::Model => "model",
            Self::Import => "import",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.key() == key)
    }
}

/// What a reviewer says of another's mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Agree,
    Disagree,
    Unsure,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub by: ReviewerId,
    pub verdict: Verdict,
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// Why a mention was proposed, where its origin does not say it all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// It is confirmed elsewhere in the session.
    Name,
    /// This list of the session names it.
    List(ListId),
    /// The tagger thinks it so likely, in per cent.
    Learned(u8),
}

/// What most mentions do not have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra {
    /// At most one for each reviewer.
    pub reviews: Vec<Review>,
    pub note: String,
    pub attributes: Values,
    /// Of one that a list of the session, or the tagger, proposed.
    pub reason: Option<Reason>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    pub id: MentionId,
    pub ranges: Ranges,
    pub label: LabelKey,
    pub entity: Option<EntityId>,
    pub status: Status,
    pub origin: Origin,
    /// Who tagged it; `None` where an import does not say.
    pub by: Option<ReviewerId>,
    pub at: Timestamp,
    extra: Option<Box<Extra>>,
}

static NO_EXTRA: Extra = Extra {
    reviews: Vec::new(),
    note: String::new(),
    attributes: Values::new(),
    reason: None,
};

impl Mention {
    /// A confirmed mention by hand.
    pub fn new(
        id: MentionId,
        ranges: Ranges,
        label: LabelKey,
        by: Option<ReviewerId>,
        at: Timestamp,
    ) -> Self {
        Self {
            id,
            ranges,
            label,
            entity: None,
            status: Status::Confirmed,
            origin: Origin::Hand,
            by,
            at,
            extra: None,
        }
    }

    pub fn extra(&self) -> &Extra {
        self.extra.as_deref().unwrap_or(&NO_EXTRA)
    }

    /// Replaces reviews, note and attributes; keeps no room for empty ones.
    pub fn set_extra(&mut self, extra: Extra) {
        self.extra = (extra != NO_EXTRA).then(|| Box::new(extra));
    }

    pub fn with_extra(mut self, extra: Extra) -> Self {
        self.set_extra(extra);
        self
    }
}

/// A mention as files hold it: one flat record, defaults omitted.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Mention")]
struct Record<L, R, E> {
    id: MentionId,
    at: R,
    label: L,
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    entity: Option<EntityId>,
    #[serde(default, skip_serializing_if = "is_default")]
    status: Status,
    #[serde(default, skip_serializing_if = "is_default")]
    origin: Origin,
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    by: Option<ReviewerId>,
    when: Timestamp,
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    extra: Option<E>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Extra")]
struct ExtraRecord {
    #[serde(default, skip_serializing_if = "is_default")]
    reviews: Vec<Review>,
    #[serde(default, skip_serializing_if = "is_default")]
    note: String,
    #[serde(default, skip_serializing_if = "is_default")]
    attributes: Values,
    #[serde(default, skip_serializing_if = "is_default")]
    reason: Option<Reason>,
}

fn none<T>() -> Option<T> {
    None
}

impl Serialize for Mention {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Record {
            id: self.id,
            at: &self.ranges,
            label: &self.label,
            entity: self.entity,
            status: self.status,
            origin: self.origin,
            by: self.by,
            when: self.at,
            extra: self.extra.as_deref().map(|extra| ExtraRecord {
                reviews: extra.reviews.clone(),
                note: extra.note.clone(),
                attributes: extra.attributes.clone(),
                reason: extra.reason,
            }),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Mention {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let record = Record::<LabelKey, Ranges, ExtraRecord>::deserialize(deserializer)?;
        let mut mention = Self {
            id: record.id,
            ranges: record.at,
            label: record.label,
            entity: record.entity,
            status: record.status,
            origin: record.origin,
            by: record.by,
            at: record.when,
            extra: None,
        };
        if let Some(extra) = record.extra {
            mention.set_extra(Extra {
                reviews: extra.reviews,
                note: extra.note,
                attributes: extra.attributes,
                reason: extra.reason,
            });
        }
        Ok(mention)
    }
}

/// A statement that ties two mentions of one document: company *acquires* company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    pub id: RelationId,
    /// Key of a relation kind of the scheme.
    pub kind: LabelKey,
    pub from: MentionId,
    pub to: MentionId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    #[serde(default, skip_serializing_if = "is_default")]
    pub origin: Origin,
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<ReviewerId>,
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}
