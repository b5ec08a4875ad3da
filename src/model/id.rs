//! Identifiers: UUIDs (version 7 when we make them), typed by what they name.
//! Invariant: never nil, so an `Option` of one takes no extra room.

use std::{fmt, hash, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::{NonNilUuid, Uuid};

/// An identifier of a `T`. Written as a hyphenated lower-case UUID.
pub struct Id<T> {
    uuid: NonNilUuid,
    of: PhantomData<fn() -> T>,
}

/// What is wrong with a text that should be an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier: {text:?}")]
pub struct IdError {
    pub text: String,
}

impl<T> Id<T> {
    /// Takes any UUID but the nil one.
    pub fn from_uuid(uuid: Uuid) -> Option<Self> {
        NonNilUuid::new(uuid).map(|uuid| Self {
            uuid,
            of: PhantomData,
        })
    }

    pub fn uuid(self) -> Uuid {
        self.uuid.get()
    }

    /// The last eight hexadecimal digits: short, and random in a version 7 UUID.
    pub fn short(self) -> String {
        let hex = self.uuid().simple().to_string();
        hex[24..].to_owned()
    }
}

impl<T> FromStr for Id<T> {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        Uuid::try_parse(text)
            .ok()
            .and_then(Self::from_uuid)
            .ok_or_else(|| IdError {
                text: text.chars().take(80).collect(),
            })
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> hash::Hash for Id<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uuid().as_hyphenated())
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut buffer = Uuid::encode_buffer();
        serializer.serialize_str(self.uuid().as_hyphenated().encode_lower(&mut buffer))
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<fn() -> T>);
        impl<T> de::Visitor<'_> for Visitor<T> {
            type Value = Id<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a UUID")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Id<T>, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Visitor(PhantomData))
    }
}

/// Marks what an [`Id`] names, where no type of the model stands for it.
#[derive(Debug)]
pub struct SessionMark;
#[derive(Debug)]
pub struct GroupMark;

pub type SessionId = Id<SessionMark>;
pub type GroupId = Id<GroupMark>;
pub type DocumentId = Id<super::Document>;
pub type MentionId = Id<super::Mention>;
pub type EntityId = Id<super::Entity>;
pub type ReviewerId = Id<super::Reviewer>;
pub type TermId = Id<super::Term>;
pub type RelationId = Id<super::Relation>;
pub type SegmentId = Id<super::Segment>;
pub type CommentId = Id<super::Comment>;
pub type PassageId = Id<super::LeftOut>;
pub type PictureId = Id<super::Picture>;

/// Where new identifiers come from: handed down from the workspace, so that edits carry
/// theirs and tests can have the same ones every time.
pub struct Ids(Box<dyn FnMut() -> Uuid + Send>);

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}

impl Ids {
    /// Version 7 UUIDs of this moment, ascending.
    pub fn of_now() -> Self {
        Self(Box::new(Uuid::now_v7))
    }

    /// The same identifiers for the same seed; for tests and figures.
    pub fn seeded(seed: u64) -> Self {
        let mut count = 0u64;
        Self(Box::new(move || {
            count += 1;
            let mut hasher = blake3::Hasher::new();
            hasher.update(&seed.to_le_bytes());
            hasher.update(&count.to_le_bytes());
            let mut random = [0u8; 10];
            random.copy_from_slice(&hasher.finalize().as_bytes()[..10]);
            uuid::Builder::from_unix_timestamp_millis(1_600_000_000_000 + count, &random)
                .into_uuid()
        }))
    }

    /// One that has not been handed out before. No iterator: the caller chooses the type.
    #[expect(clippy::should_implement_trait, reason = "generic in what it names")]
    pub fn next<T>(&mut self) -> Id<T> {
        loop {
            // A nil one does not come from version 7; the type wants it said.
            if let Some(id) = Id::from_uuid((self.0)()) {
                return id;
            }
        }
    }
}
