//! What was learned from an open session, and when to learn anew.
//! Invariant: what is ready is of the session as it is, as far as decisions and sources go, or
//! it is not handed out.

use std::{cell::Cell, sync::Arc};

use crate::{
    action::{
        PreparedPropose,
        propose::{Decided, Learned},
    },
    model::Session,
    ui::inspector::find::State,
};

/// After so many decisions it is worth learning anew.
pub const ENOUGH: usize = 10;
/// So long nothing has changed before it begins, in seconds.
pub const REST: f64 = 2.0;

/// What is known of an open session.
#[derive(Debug, Default)]
pub struct Learning {
    learned: Option<Arc<Learned>>,
    ready: Option<Box<PreparedPropose>>,
    /// How much of that was news in which state: asked for in every frame.
    news: Cell<Option<(State, usize)>>,
    /// What had been decided when the training that runs began.
    started: Option<Decided>,
    /// The last state that was looked at, and since when it is so.
    seen: Option<(u64, f64, Decided)>,
}

impl Learning {
    /// Takes note of the session as it is at this time.
    pub fn look(&mut self, session: &Session, now: f64) {
        let revision = session.revision();
        if self.seen.is_none_or(|(seen, ..)| seen != revision) {
            self.seen = Some((revision, now, Decided::of(session)));
        }
    }

    /// What has been decided, and since when nothing changed, where it is worth learning anew.
    pub fn due(&self) -> Option<(Decided, f64)> {
        let (_, since, decided) = self.seen?;
        let nothing = Decided {
            confirmed: 0,
            rejected: 0,
        };
        let before = self.learned.as_ref().map_or(nothing, |it| it.decided);
        (decided.confirmed > 0 && decided.since(before) >= ENOUGH).then_some((decided, since))
    }

    pub fn start(&mut self, decided: Decided) {
        self.started = Some(decided);
    }

    pub fn stop(&mut self) {
        self.started = None;
    }

    /// Whether the training that runs lacks so much that it is worth beginning again.
    pub fn is_stale(&self, decided: Decided) -> bool {
        self.started.is_some_and(|at| decided.since(at) >= ENOUGH)
    }

    /// Proposals that were made in the background.
    pub fn take_in(&mut self, ready: Box<PreparedPropose>) {
        self.started = None;
        self.know(ready.learned());
        self.ready = Some(ready);
        self.news.set(None);
    }

    pub fn know(&mut self, learned: Option<Arc<Learned>>) {
        self.learned = learned.or(self.learned.take());
    }

    pub fn learned(&self) -> Option<Arc<Learned>> {
        self.learned.clone()
    }

    /// Hands out what is ready, where it still holds.
    pub fn take_ready(&mut self, session: &Session) -> Option<Box<PreparedPropose>> {
        self.news.set(None);
        self.ready.take().filter(|ready| ready.holds_for(session))
    }

    /// How much is ready to be taken in.
    pub fn news(&self, session: &Session) -> usize {
        let now = State::of(session);
        if let Some((of, news)) = self.news.get()
            && of == now
        {
            return news;
        }
        let ready = self.ready.as_ref();
        let ready = ready.filter(|ready| ready.holds_for(session));
        let news = ready.map_or(0, |ready| ready.proposed().mentions);
        self.news.set(Some((now, news)));
        news
    }
}
