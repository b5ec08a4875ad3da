//! The dossier of the entity that is shown, as far as it is known.
//! Invariant: what is handed out is of the entity asked for; while it is worked out anew the
//! one known before is.

use crate::{
    model::{EntityId, Session},
    names::dossier::Dossier,
};

use super::inspector::find::State;

#[derive(Debug, Default)]
pub struct Dossiers {
    known: Option<(EntityId, State, Dossier)>,
}

impl Dossiers {
    /// Takes in what a worker found for this state.
    pub fn found(&mut self, entity: EntityId, of: State, dossier: Dossier) {
        self.known = Some((entity, of, dossier));
    }

    pub fn of(&self, entity: EntityId) -> Option<&Dossier> {
        let known = self.known.as_ref().filter(|(id, ..)| *id == entity);
        known.map(|(_, _, dossier)| dossier)
    }

    /// Whether what is known is of this entity in the session as it is.
    pub fn is_current(&self, entity: EntityId, session: &Session) -> bool {
        let known = self.known.as_ref();
        known.is_some_and(|(id, of, _)| *id == entity && *of == State::of(session))
    }
}
