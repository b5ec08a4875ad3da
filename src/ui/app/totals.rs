//! How far the translation of every document is: counted on a worker while the table shows it.

use std::sync::Arc;

use crate::{
    action::translate::{Totals, totals},
    task::Cancelled,
    text::Language,
    ui::{
        dock::{Page, checks, shows_translated},
        inspector::find::State,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    pub(super) fn look_for_totals(&mut self) {
        let Some(desk) = self.desk() else { return };
        if desk.dock.page() != Some(Page::Documents)
            || !shows_translated(self.settings.get())
            || self.tasks.any(Kind::Totals)
        {
            return;
        }
        let Some(language) = checks::language(desk) else {
            return;
        };
        let session = desk.session().clone();
        let of = (State::of(&session), language);
        let known = desk.totals.as_ref();
        if known.is_some_and(|(known, _)| *known == of) {
            return;
        }
        let before = known.filter(|((_, to), _)| *to == of.1);
        let before = before.map(|(_, totals)| totals.clone());
        let ticket = self.pool.spawn(move |_, cancel| {
            let counted = totals(&session, &of.1, before.as_deref(), cancel);
            Done::Totals(of, counted)
        });
        self.tasks.add(ticket, Kind::Totals);
    }

    pub(super) fn take_totals(
        &mut self,
        of: (State, Language),
        counted: Result<Totals, Cancelled>,
    ) {
        if let (Some(desk), Ok(counted)) = (self.desk_mut(), counted) {
            desk.totals = Some((of, Arc::new(counted)));
        }
    }
}
