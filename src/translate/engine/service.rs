//! A service as a person set it up.
//! Invariant: its key is not part of it.

use serde::{Deserialize, Serialize};

use super::{Address, EngineError, Fault};
use crate::{model::is_default, text::Language};

/// What a service speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ServiceKind {
    LibreTranslate,
    #[serde(rename = "DeepL")]
    DeepL,
    /// Chat completions as OpenAI has them: Ollama, llama.cpp's server and others.
    Chat,
    Apertium,
}

/// Whether a service wants a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyNeed {
    Never,
    /// Some servers do.
    May,
    Always,
}

impl ServiceKind {
    pub const ALL: [Self; 4] = [
        Self::LibreTranslate,
        Self::DeepL,
        Self::Chat,
        Self::Apertium,
    ];

    /// The word on the command line, also of a service's id.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LibreTranslate => "libretranslate",
            Self::DeepL => "deepl",
            Self::Chat => "chat",
            Self::Apertium => "apertium",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What its makers call it; of a chat server there are many makers.
    pub const fn product(self) -> &'static str {
        match self {
            Self::LibreTranslate => "LibreTranslate",
            Self::DeepL => "DeepL",
            Self::Chat => "Ollama",
            Self::Apertium => "Apertium APy",
        }
    }

    /// Where it is unless a person says otherwise.
    pub const fn usual_address(self) -> &'static str {
        match self {
            Self::LibreTranslate => "http://127.0.0.1:5000",
            Self::DeepL => super::deepl::PRO,
            Self::Chat => "http://127.0.0.1:11434",
            Self::Apertium => "http://127.0.0.1:2737",
        }
    }

    pub const fn key_need(self) -> KeyNeed {
        match self {
            Self::LibreTranslate | Self::Chat => KeyNeed::May,
            Self::DeepL => KeyNeed::Always,
            Self::Apertium => KeyNeed::Never,
        }
    }

    pub const fn has_models(self) -> bool {
        matches!(self, Self::Chat)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Small letters, digits and hyphens; no other service has it.
    pub id: String,
    pub kind: ServiceKind,
    /// What a person calls it, and what its drafts say they are by.
    pub name: String,
    pub address: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub model: String,
    /// Those it is used for, from and into; none: whatever it says it can do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub languages: Vec<Language>,
    /// Requests; 0: as many as it takes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub per_minute: u32,
    /// How long an answer may take; 0: as long as is usual for its kind.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seconds: u32,
    /// A key was put into the system's secret store.
    #[serde(default, skip_serializing_if = "is_default")]
    pub has_key: bool,
}

impl Service {
    /// One of this kind as it usually is, with an id that none of `others` has.
    pub fn new(kind: ServiceKind, others: &[Self]) -> Self {
        Self {
            id: free_id(kind.word(), others),
            kind,
            name: kind.product().to_owned(),
            address: kind.usual_address().to_owned(),
            model: String::new(),
            languages: Vec::new(),
            per_minute: 0,
            seconds: 0,
            has_key: false,
        }
    }

    /// What a draft by it says.
    pub fn label(&self) -> String {
        match self.model.is_empty() {
            true => self.name.clone(),
            false => format!("{} ({})", self.name, self.model),
        }
    }

    pub fn error(&self, fault: Fault) -> EngineError {
        let address = Address::parse(&self.address);
        EngineError {
            service: self.name.clone(),
            address: address.map_or_else(|| self.address.clone(), |it| it.origin()),
            fault,
        }
    }

    /// # Errors
    /// Its address is none.
    pub fn address(&self) -> Result<Address, EngineError> {
        Address::parse(&self.address).ok_or_else(|| self.error(Fault::BadAddress))
    }

    /// Whether it can be asked at all.
    ///
    /// # Errors
    /// What is missing.
    pub fn check(&self) -> Result<(), EngineError> {
        self.address()?;
        match self.kind.has_models() && self.model.trim().is_empty() {
            true => Err(self.error(Fault::NoModel)),
            false => Ok(()),
        }
    }

    /// Whether nothing leaves this machine.
    pub fn is_local(&self) -> bool {
        Address::parse(&self.address).is_some_and(|address| address.is_local())
    }

    /// Under which name its key is kept. A key belongs to the host it was given for: where
    /// the address leads elsewhere, it does not go along.
    pub fn account(&self) -> String {
        let host = Address::parse(&self.address).map(|address| address.host());
        format!("{}@{}", self.id, host.unwrap_or_default())
    }

    /// Brings what a person typed into shape.
    pub fn tidy(&mut self) {
        if let Some(address) = Address::parse(&self.address) {
            self.address = address.to_string();
        }
        self.name = self.name.trim().to_owned();
        if self.name.is_empty() {
            self.name = self.kind.product().to_owned();
        }
        self.model = self.model.trim().to_owned();
        self.per_minute = self.per_minute.min(6_000);
        self.seconds = self.seconds.min(3_600);
    }
}

/// `word`, or with the first number that makes it new.
pub fn free_id(word: &str, others: &[Service]) -> String {
    let is_free = |id: &str| others.iter().all(|other| other.id != id);
    let numbered = (2..).map(|n| format!("{word}-{n}"));
    let mut ids = std::iter::once(word.to_owned()).chain(numbered);
    ids.find(|id| is_free(id)).unwrap_or_default()
}

/// Whether a text can be the id of a service.
pub fn is_good_id(id: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.len() <= 40 && id.chars().all(good)
}
