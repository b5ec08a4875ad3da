//! Entities that are likely one, as far as is known.
//! Invariant: proposals name entities that are there, and none that a person called different.

use crate::{
    model::{EntityId, Session},
    names::Duplicate,
};

use super::inspector::find::State;

/// What is known.
#[derive(Debug, Default)]
pub struct Same {
    found: Vec<Duplicate>,
    /// The state they were worked out from; `None`: never.
    of: Option<State>,
}

impl Same {
    /// Takes in what a worker found for this state.
    pub fn found(&mut self, found: Vec<Duplicate>, of: State) {
        self.found = found;
        self.of = Some(of);
    }

    /// Whether the proposals are those of the session as it is.
    pub fn is_current(&self, session: &Session) -> bool {
        self.of == Some(State::of(session))
    }

    /// The proposals, the likeliest first.
    pub fn proposals<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = &'a Duplicate> {
        self.found.iter().filter(|it| {
            let (Some(a), Some(b)) = (session.entity(it.a), session.entity(it.b)) else {
                return false;
            };
            !a.distinct.contains(&b.id) && !b.distinct.contains(&a.id)
        })
    }

    /// Those with this entity.
    pub fn of<'a>(
        &'a self,
        session: &'a Session,
        entity: EntityId,
    ) -> impl Iterator<Item = &'a Duplicate> {
        let proposals = self.proposals(session);
        proposals.filter(move |it| it.a == entity || it.b == entity)
    }
}

/// Which of two stays when they are merged, and which goes: the one with more mentions stays,
/// of equals the first.
pub fn stays_and_goes(session: &Session, a: EntityId, b: EntityId) -> (EntityId, EntityId) {
    match session.entity_uses(b) > session.entity_uses(a) {
        true => (b, a),
        false => (a, b),
    }
}
