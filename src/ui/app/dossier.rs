//! The dossier of the entity that is shown: worked out on a worker, the last asked for alone.

use crate::{names::dossier, ui::inspector::find::State};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Works out the dossier of the entity that is shown, where what is known of it is not of
    /// the session as it is.
    pub(super) fn look_for_dossier(&mut self) {
        let Some(entity) = self.card_seen() else {
            return;
        };
        let Some(desk) = self.desk() else { return };
        if desk.dossiers.is_current(entity, desk.session()) {
            return;
        }
        let wanted = (entity, State::of(desk.session()));
        if self.counted == Some(wanted) && self.tasks.any(Kind::Dossier) {
            return;
        }
        let session = desk.session().clone();
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Dossier) {
            running.ticket.cancel();
        }
        self.counted = Some(wanted);
        let ticket = self.pool.spawn(move |_, cancel| {
            let found = dossier::dossier(&session, entity, cancel);
            Done::Dossier(entity, State::of(&session), found.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Dossier);
    }
}
