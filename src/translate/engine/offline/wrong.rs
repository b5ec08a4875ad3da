//! What may be wrong with a file of a model.

use std::path::PathBuf;

/// A file, and why it is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {wrong}", file.display())]
pub struct Trouble {
    pub file: PathBuf,
    pub wrong: Wrong,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("cannot be read: {reason}")]
    Unreadable { reason: String },
    #[error("its name is not UTF-8")]
    Name,
    #[error("is packed")]
    Packed,
    #[error("does not say its languages")]
    NoPair,
    /// A model without vocabulary: the name it should have.
    #[error("no vocabulary {wanted}")]
    NoVocabulary { wanted: String },
    #[error("larger than {limit} bytes")]
    TooLarge { limit: u64 },
    /// No model of Marian's, or damaged.
    #[error("no model: {flaw}")]
    NotModel { flaw: Flaw },
    #[error("lacks {tensor}")]
    Lacks { tensor: String },
    /// It has another size or kind of numbers than the decoder asks for.
    #[error("{tensor} does not fit")]
    Misfit { tensor: String },
    /// The decoder would leave it out.
    #[error("{tensor} is unknown")]
    Unknown { tensor: String },
    #[error("no vocabulary: {flaw}")]
    NotVocabulary { flaw: Flaw },
    #[error("{pieces} pieces for {rows} rows")]
    OtherVocabulary { pieces: usize, rows: usize },
    #[error("no shortlist: {flaw}")]
    NotShortlist { flaw: Flaw },
    /// Firefox's own record has another sum.
    #[error("not what {record} says")]
    OtherSum { record: String },
    /// It is not the file that was looked through.
    #[error("changed")]
    Changed,
    /// Another file is for the same languages.
    #[error("{other} is used")]
    Twice { other: String },
    /// The decoder gave up.
    #[error("the decoder failed: {detail}")]
    Failed { detail: String },
}

/// What a file does not keep to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("cut off")]
    CutOff,
    #[error("another beginning")]
    Beginning,
    #[error("another length than it says")]
    Length,
    #[error("version {version}")]
    Version { version: u64 },
    /// Of pieces or tensors.
    #[error("more than {limit} entries")]
    TooMany { limit: u64 },
    /// A piece by its number, or a tensor by its name.
    #[error("{name} stands twice")]
    Twice { name: String },
    /// No message of Protocol Buffers.
    #[error("no message")]
    NoMessage,
    #[error("field {number}")]
    Field { number: u64 },
    #[error("piece {piece}")]
    Piece { piece: usize },
    #[error("no piece {piece}")]
    NoPiece { piece: &'static str },
    #[error("another algorithm than unigram")]
    Algorithm,
    #[error("rules of characters")]
    Characters,
    #[error("of another model")]
    OtherModel,
    #[error("offsets that lead nowhere")]
    Offsets,
    #[error("tensor {tensor} of kind {kind}")]
    Kind { tensor: u64, kind: String },
    /// By its number, or its name where that is known.
    #[error("tensor {tensor}")]
    Tensor { tensor: String },
    #[error("a name that is not UTF-8")]
    TensorName,
    #[error("setting {key}")]
    Setting { key: &'static str },
    #[error("settings {one} and {other}")]
    Settings {
        one: &'static str,
        other: &'static str,
    },
}

impl Wrong {
    pub(super) fn of(self, file: impl Into<PathBuf>) -> Trouble {
        Trouble {
            file: file.into(),
            wrong: self,
        }
    }
}
