//! Machines that translate, behind one trait.
//! Invariant: nothing here decides that something is sent; whoever calls has asked for
//! consent before. What comes back is a draft, text by text, and an error costs its text.
//!
//! | file | holds |
//! |---|---|
//! | `fault` | why something could not be translated |
//! | `service` | a service as a person set it up |
//! | `address` | where it is, and whether that is this machine |
//! | `consent` | that a person agreed to send a session's texts to it |
//! | `secrets` | keys, in the system's store or the environment |
//! | `job` | many texts: cut into batches, each answered or not |
//! | `remote` | an engine that is asked over HTTP |
//! | `http` | one question and its answer, with limits of time and size |
//! | `pace` | how often a service is asked, and when again |
//! | `shape` | what services have in common, and reading JSON |
//! | `libre`, `deepl`, `chat`, `apertium` | what each service is asked and answers |
//! | `protect` | names that must not be translated, marked in the text |
//! | `offline` | models in a folder of this machine |

mod address;
mod apertium;
mod chat;
mod consent;
mod deepl;
mod fault;
mod http;
mod job;
mod libre;
pub mod offline;
mod pace;
pub mod protect;
mod remote;
mod secrets;
mod service;
mod shape;
#[cfg(test)]
mod tests;

use std::{cell::Cell, ops::Range};

use crate::{task::Cancel, text::Language};

pub use address::Address;
pub use consent::Consent;
pub use fault::{EngineError, Fault};
pub use job::{Job, translate, translate_watched};
pub use pace::Tuning;
pub use remote::{Tested, connect, test};
pub use secrets::{
    Key, KeyFrom, MemorySecrets, SecretError, Secrets, SystemSecrets, find_key, key_variable,
};
pub use service::{KeyNeed, Service, ServiceKind, is_good_id};

/// A name in a text, and how it is to be rendered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// Bytes of the text.
    pub at: Range<usize>,
    /// As approved; empty: as it stands.
    pub rendering: String,
}

/// A text to be translated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text {
    pub text: String,
    /// In order, apart from each other.
    pub names: Vec<Name>,
}

impl Text {
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            names: Vec::new(),
        }
    }
}

/// Texts that are sent together.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    /// `None`: nobody knows.
    pub from: Option<&'a Language>,
    pub to: &'a Language,
    pub texts: &'a [&'a Text],
    /// Names come back as they stand, or as they are rendered, where the engine can do that.
    pub protect_names: bool,
    /// Set by an engine from when on the texts may have left this machine.
    pub left: &'a Cell<bool>,
}

/// What goes into one batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub texts: usize,
    /// Of all texts together, as JSON has them.
    pub bytes: usize,
    /// Of one text, in characters.
    pub characters: usize,
}

/// For each text of a batch, in order, what came of it.
pub type Answers = Vec<Result<String, EngineError>>;

/// Something that translates.
pub trait Engine: Send + Sync + std::fmt::Debug {
    /// What a draft of its says it is by.
    fn name(&self) -> String;

    /// The same, of a draft between these languages.
    fn name_between(&self, _from: Option<&Language>, _to: &Language) -> String {
        self.name()
    }

    fn limits(&self) -> Limits;

    /// Whether it is told of names by itself: with marks, or in words. For others their
    /// renderings are put into the text.
    fn knows_names(&self) -> bool {
        false
    }

    /// What became of a text, as this engine's.
    fn error(&self, fault: Fault) -> EngineError {
        EngineError {
            service: self.name(),
            address: String::new(),
            fault,
        }
    }

    /// Translates a batch; as many answers come as texts were given.
    ///
    /// # Errors
    /// None of them was translated.
    fn translate(&self, batch: &Batch<'_>, cancel: &Cancel) -> Result<Answers, EngineError>;
}
