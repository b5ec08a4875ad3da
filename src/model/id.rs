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
pub type ListId = Id<super::KeptList>;
pub type EntryId = Id<super::ListEntry>;
pub type MemoryId = Id<super::KeptMemory>;
pub type RelationId = Id<super::Relation>;
pub type SegmentId = Id<super::Segment>;
pub type CommentId = Id<super::Comment>;
pub type PassageId = Id<super::LeftOut>;
pub type PictureId = Id<super::Picture>;

/// Where new identifiers come from: handed down from the workspace, so that edits carry
/// theirs and tests can have the same ones every time.
#[derive(Debug)]
pub struct Ids(Origin);

#[derive(Debug)]
enum Origin {
    Now,
    Seed { seed: u64, count: u64 },
}

impl Ids {
    /// Version 7 UUIDs of this moment, ascending.
    pub fn of_now() -> Self {
        Self(Origin::Now)
    }

    /// The same identifiers for the same seed; for tests and figures.
    pub fn seeded(seed: u64) -> Self {
        Self(Origin::Seed { seed, count: 0 })
    }

    /// Another source, for work on another thread: none of the two hands out what the
    /// other does.
    #[must_use]
    pub fn fork(&mut self) -> Self {
        match &mut self.0 {
            Origin::Now => Self::of_now(),
            Origin::Seed { seed, count } => {
                *count += 1;
                let mut hasher = blake3::Hasher::new();
                hasher.update(b"fork");
                hasher.update(&seed.to_le_bytes());
                hasher.update(&count.to_le_bytes());
                let mut own = [0u8; 8];
                own.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
                Self::seeded(u64::from_le_bytes(own))
            }
        }
    }

    fn uuid(&mut self) -> Uuid {
        let Origin::Seed { seed, count } = &mut self.0 else {
            return Uuid::now_v7();
        };
        *count += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes());
        hasher.update(&count.to_le_bytes());
        let mut random = [0u8; 10];
        random.copy_from_slice(&hasher.finalize().as_bytes()[..10]);
        uuid::Builder::from_unix_timestamp_millis(1_600_000_000_000 + *count, &random).into_uuid()
    }

    /// One that has not been handed out before. No iterator: the caller chooses the type.
    #[expect(clippy::should_implement_trait, reason = "generic in what it names")]
    pub fn next<T>(&mut self) -> Id<T> {
        loop {
            // A nil one does not come from version 7; the type wants it said.
            if let Some(id) = Id::from_uuid(self.uuid()) {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forks_hand_out_identifiers_of_their_own() {
        for mut ids in [Ids::of_now(), Ids::seeded(5)] {
            let mut forks = [ids.fork(), ids.fork()];
            let mut seen = std::collections::BTreeSet::new();
            for _ in 0..50 {
                seen.insert(ids.next::<SessionMark>());
                for fork in &mut forks {
                    seen.insert(fork.next());
                }
            }
            assert_eq!(seen.len(), 150);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_identifiers_also_in_forks() {
        let mut two = [Ids::seeded(5), Ids::seeded(5)];
        let [a, b] = two.each_mut().map(|ids| {
            let first: SessionId = ids.next();
            (first, ids.fork().next::<SessionMark>(), ids.next())
        });
        let _: &(SessionId, SessionId, SessionId) = &a;
        assert_eq!(a, b);
    }
}
