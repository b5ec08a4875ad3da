//! Entities that are likely one, as far as is known.
//! Invariant: proposals name entities that are there, and none that a person called different.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crate::{
    model::{EntityId, NamedEntities, Session},
    names::{Alike, Duplicate},
};

use super::inspector::find::State;

const LONGEST_REST: Duration = Duration::from_secs(20);

/// What is known.
#[derive(Debug, Default)]
pub struct Same {
    found: Vec<Duplicate>,
    /// The state they were worked out from; `None`: never.
    of: Option<State>,
    /// What was compared for it.
    alike: Option<Arc<Alike>>,
    /// The entities for which the proposals were looked through.
    seen: NamedEntities,
    /// Not before this is all looked through again.
    rests_until: Option<Instant>,
}

impl Same {
    /// Takes in what a worker found for this state.
    pub fn found(&mut self, found: Vec<Duplicate>, of: State, alike: Arc<Alike>, took: Duration) {
        self.found = found;
        self.seen = NamedEntities::default();
        self.of = Some(of);
        self.alike = Some(alike);
        self.rests_until = Instant::now().checked_add(took.min(LONGEST_REST));
    }

    pub fn alike(&self) -> Option<Arc<Alike>> {
        self.alike.clone()
    }

    /// How long to wait before looking again: as long as it took, so that half of the time is
    /// left for other work.
    pub fn rest(&self) -> Duration {
        let rest = |until: Instant| until.saturating_duration_since(Instant::now());
        self.rests_until.map_or(Duration::ZERO, rest)
    }

    /// Whether the proposals are those of the session as it is.
    pub fn is_current(&self, session: &Session) -> bool {
        self.of == Some(State::of(session))
    }

    /// Lets go of what no longer holds: an entity is gone, or somebody called two different.
    pub fn refresh(&mut self, session: &Session) {
        let now = session.named_entities();
        if now.is(&self.seen) {
            return;
        }
        self.seen = now;
        self.found.retain(|it| {
            let (Some(a), Some(b)) = (session.entity(it.a), session.entity(it.b)) else {
                return false;
            };
            !a.distinct.contains(&b.id) && !b.distinct.contains(&a.id)
        });
    }

    /// The proposals, the likeliest first.
    pub fn proposals(&self) -> &[Duplicate] {
        &self.found
    }

    /// Those with this entity.
    pub fn of(&self, entity: EntityId) -> impl Iterator<Item = &Duplicate> {
        let proposals = self.found.iter();
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
