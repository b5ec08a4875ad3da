//! Which source a proposal is of.

use crate::model::{KeptList, ListId, Mention, Origin, Reason, Session, Sources};

/// Where proposals come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The session's own names: confirmed somewhere, found elsewhere.
    Names,
    /// A list the session keeps.
    List(ListId),
    /// The tagger that learns from what was decided.
    Learned,
    /// Imports, and lists that were tagged from a file: they propose nothing by themselves.
    Other,
}

impl Source {
    /// Of a mention that is, or was, a proposal.
    pub fn of(mention: &Mention) -> Self {
        match (mention.extra().reason, mention.origin) {
            (Some(Reason::Name), _) => Self::Names,
            (Some(Reason::List(list)), _) => Self::List(list),
            // Before reasons were kept all that was learned came from the tagger.
            (Some(Reason::Learned(_)), _) | (None, Origin::Model) => Self::Learned,
            (None, _) => Self::Other,
        }
    }

    /// Those of a session, in the order in which they are asked.
    pub fn all(session: &Session) -> Vec<Self> {
        let lists = session.lists().map(|list| Self::List(list.id));
        let own = std::iter::once(Self::Names);
        own.chain(lists)
            .chain([Self::Learned, Self::Other])
            .collect()
    }

    /// Whether it proposes; `None`: it has no switch.
    pub fn is_on(self, session: &Session) -> Option<bool> {
        let Sources {
            names_off,
            learned_off,
        } = session.sources();
        match self {
            Self::Names => Some(!names_off),
            Self::Learned => Some(!learned_off),
            Self::List(id) => session.list(id).map(|KeptList { off, .. }| !off),
            Self::Other => None,
        }
    }
}
