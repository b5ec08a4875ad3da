//! Schemes that come with the program, as files in `assets/schemes`.
//! Invariant: each is read whole; `store::scheme_file`, which forgives, reads the same.

use serde::Deserialize;

use super::{Label, Overlap, RelationKind, Scheme, value::AttributeKind};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadyMade {
    /// Companies, people, products and what they do: what a new session starts with.
    Press,
    /// The four types of the CoNLL-2003 shared task.
    Conll,
    /// Types and subtypes of the HIPE-2022 shared task, for historical newspapers.
    Hipe,
    /// The eighteen types of OntoNotes 5.0.
    OntoNotes,
}

impl ReadyMade {
    pub const ALL: [Self; 4] = [Self::Press, Self::Conll, Self::Hipe, Self::OntoNotes];

    /// The name on the command line, and of the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Conll => "conll",
            Self::Hipe => "hipe",
            Self::OntoNotes => "ontonotes",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ready| ready.key() == key)
    }

    /// The file.
    pub fn ron(self) -> &'static str {
        match self {
            Self::Press => include_str!("../../assets/schemes/press.ron"),
            Self::Conll => include_str!("../../assets/schemes/conll.ron"),
            Self::Hipe => include_str!("../../assets/schemes/hipe.ron"),
            Self::OntoNotes => include_str!("../../assets/schemes/ontonotes.ron"),
        }
    }

    pub fn scheme(self) -> Scheme {
        // Built into the program and read by a test: not outside data.
        let file: File = ron::from_str(self.ron()).expect("the built-in scheme is well formed");
        Scheme {
            labels: file.labels,
            relations: file.relation_kinds,
            document: file.document_labels,
            overlap: file.overlap,
        }
    }
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "version")]
    _version: u32,
    #[serde(default)]
    overlap: Overlap,
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    relation_kinds: Vec<RelationKind>,
    #[serde(default)]
    document_labels: Vec<AttributeKind>,
}
