//! Why something could not be translated.

use std::time::Duration;

use super::offline::Trouble;
use crate::text::Language;

/// What went wrong with an engine, and which one it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{service} ({address}): {fault}")]
pub struct EngineError {
    /// Its name.
    pub service: String,
    pub address: String,
    pub fault: Fault,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("not an address")]
    BadAddress,
    #[error("a model must be named")]
    NoModel,
    #[error("a key is needed")]
    KeyMissing {
        /// The one that may hold it.
        variable: String,
    },
    /// The key, or the lack of one, was refused.
    #[error("the key was refused: {said}")]
    BadKey { said: String },
    /// A key of DeepL's other plan, which has another address.
    #[error("the key belongs to {address}")]
    OtherPlan { address: String },
    #[error("the quota is used up")]
    Quota,
    #[error("the request is too large")]
    TooLarge,
    #[error("a text has more than {characters} characters")]
    TextTooLong { characters: usize },
    /// It asked to come again later, and that is too late.
    #[error("too many requests")]
    TooOften { wait: Option<Duration> },
    #[error("the model is being loaded")]
    Loading,
    #[error("{from:?} to {to} is not supported")]
    Pair {
        from: Option<Language>,
        to: Language,
    },
    #[error("the language of the text must be known")]
    UnknownLanguage,
    #[error("no model {model}")]
    NoSuchModel { model: String },
    /// There is something at the address, but not this.
    #[error("nothing there speaks so")]
    NotThere,
    #[error("refused with {status}: {said}")]
    Refused { status: u16, said: String },
    #[error("failed with {status}: {said}")]
    Failed { status: u16, said: String },
    #[error("cannot be reached: {reason}")]
    Unreachable { reason: String },
    #[error("no such host")]
    NoSuchHost,
    #[error("no answer in {} s", after.as_secs())]
    TimedOut { after: Duration },
    #[error("no safe connection: {reason}")]
    Tls { reason: String },
    #[error("the connection broke off: {reason}")]
    BrokenOff { reason: String },
    /// The part of the program that asks ended without an answer.
    #[error("no answer")]
    GaveUp,
    #[error("sent on to {to}")]
    SentOn { to: String },
    #[error("the answer is longer than {limit} bytes")]
    AnswerTooLong { limit: u64 },
    #[error("the answer is not JSON")]
    NotJson,
    #[error("the answer lacks {what}")]
    Shape { what: &'static str },
    #[error("{sent} texts were sent and {came} came back")]
    Count { sent: usize, came: usize },
    #[error("the answer is cut off")]
    CutOff,
    #[error("the answer is empty")]
    Empty,
    /// The model would not translate it.
    #[error("withheld")]
    Withheld,
    /// Marked names did not come back as they were sent.
    #[error("a protected name was changed")]
    NameChanged,
    #[error("no secret store: {reason}")]
    NoStore { variable: String, reason: String },
    /// A file of a model cannot be used.
    #[error("{0}")]
    Model(Box<Trouble>),
    #[error("no models from {from} to {to}")]
    NoModels { from: Language, to: Language },
    /// A sentence is too long for the model, and has nowhere to be cut.
    #[error("more than {limit} pieces")]
    TooManyPieces { limit: usize },
    #[error("cancelled")]
    Cancelled,
}

impl Fault {
    /// Whether other texts may fare better: the run goes on.
    pub fn is_of_one_text(&self) -> bool {
        matches!(
            self,
            Self::TextTooLong { .. }
                | Self::TooLarge
                | Self::CutOff
                | Self::Empty
                | Self::Withheld
                | Self::NameChanged
                | Self::TooManyPieces { .. }
        )
    }

    /// Whether nothing was sent when it came to this. A cancel may have come after that.
    pub(super) fn is_before_sending(&self) -> bool {
        matches!(
            self,
            Self::BadAddress | Self::NoSuchHost | Self::Unreachable { .. } | Self::Tls { .. }
        )
    }

    /// Whether asking again in a while is what the service wishes.
    pub(super) fn is_for_later(&self) -> bool {
        matches!(self, Self::TooOften { .. } | Self::Loading)
    }
}
