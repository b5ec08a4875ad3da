//! The annotation model: what a session holds, and the edits that change it.
//!
//! | file | holds |
//! |---|---|
//! | `session` | scheme, people, entities, terms, documents; snapshots |
//! | `document` | text, metadata, blocks, readings, passages left out, pictures, comments |
//! | `mention`, `ranges`, `mentions` | tags on spans, and their ordered, persistent collection |
//! | `joins` | which relation kinds join which labels |
//! | `entity`, `label`, `people`, `value`, `choice`, `segment`, `names_list`, `memory` | the other records |
//! | `ready_made` | schemes that come with the program |
//! | `edit` | every change as a value with its inverse; groups, history, replay |
//! | `problem` | what can be wrong, as code and arguments |
//! | `check` | looking for it in a session |

pub mod check;
mod choice;
pub mod document;
pub mod edit;
mod entity;
mod id;
mod joins;
mod label;
mod memory;
mod mention;
mod mentions;
mod names_list;
mod people;
mod problem;
mod ranges;
mod ready_made;
mod segment;
pub mod session;
mod value;

pub use choice::Choice;
pub use document::{Comment, Document, Head, LeftOut, Metadata, Picture, Published, Slug, Source};
pub use entity::{Entity, EntityName, NameKind};
pub use id::{
    CommentId, DocumentId, EntityId, EntryId, GroupId, Id, IdError, Ids, ListId, MemoryId,
    MentionId, PassageId, PictureId, RelationId, ReviewerId, SegmentId, SessionId, TermId,
};
pub use joins::{Offer, Way};
pub use label::{Label, LabelKey, Overlap, RelationKind, Scheme};
pub use memory::{KeptMemory, Unit};
pub use mention::{Extra, Mention, Origin, Reason, Relation, Review, Status, Verdict};
pub use mentions::{Counts, Key, Mentions};
pub use names_list::{KeptList, ListEntry, Sources};
pub use people::{Reviewer, Term};
pub use problem::{Place, Problem, ProblemCode, Report, Severity, shorten};
pub use ranges::Ranges;
pub use ready_made::ReadyMade;
pub use segment::{KeptRules, Projection, Segment, Translation, TranslationStatus};
pub use session::{Info, Listed, NamedEntities, Session};
pub use value::{AttributeKind, BadValue, Value, ValueKind, Values, fill_defaults};

/// For leaving out defaults in files.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
