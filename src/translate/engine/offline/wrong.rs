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
    #[error("no model: {detail}")]
    NotModel { detail: String },
    #[error("lacks {tensor}")]
    Lacks { tensor: String },
    /// It has another size or kind of numbers than the decoder asks for.
    #[error("{tensor} does not fit")]
    Misfit { tensor: String },
    /// The decoder would leave it out.
    #[error("{tensor} is unknown")]
    Unknown { tensor: String },
    #[error("no vocabulary: {detail}")]
    NotVocabulary { detail: String },
    #[error("{pieces} pieces for {rows} rows")]
    OtherVocabulary { pieces: usize, rows: usize },
    #[error("no shortlist: {detail}")]
    NotShortlist { detail: String },
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

impl Wrong {
    pub(super) fn of(self, file: impl Into<PathBuf>) -> Trouble {
        Trouble {
            file: file.into(),
            wrong: self,
        }
    }
}
