//! A segment drafted once more by a service, its names protected.
//! Invariant: without a consent nothing is sent; the dialog asks for one.

use crate::{
    action::draft::{Wanted, is_for_again},
    l10n::messages as m,
    translate::engine::Service,
    ui::{dialogs::Dialog, shell::Notice},
};

use super::{App, jobs::Kind};

impl App {
    /// Has the service that made the draft make another one, else one a person agreed to.
    pub(super) fn draft_again(&mut self) {
        self.keep_translation();
        if self.tasks.any(Kind::Translating) {
            return;
        }
        let Some(desk) = self.desk() else { return };
        let (Some(editor), Some(document)) = (desk.editor(), desk.document()) else {
            return;
        };
        let active = editor.active();
        let segments = document.segments_in(editor.language());
        let segment = segments.and_then(|segments| segments.get(&active?));
        let Some(segment) = segment else {
            return;
        };
        let why_not = match () {
            () if !is_for_again(segment) => Some(m::segment_draft_again_done(&self.l)),
            () if editor.names().is_empty() => Some(m::segment_draft_again_no_name(&self.l)),
            () => None,
        };
        if let Some(words) = why_not {
            return self.notices.say(Notice::hint(words));
        }
        let wanted = Wanted {
            language: editor.language().clone(),
            documents: Some(vec![document.id]),
            over_drafts: true,
            from: None,
            again: Some(segment.id),
        };
        let settings = self.settings.get();
        let session = desk.session().id;
        let agreed = |service: &&Service| settings.consent(session, service).is_some();
        let known = settings.services.iter().filter(agreed);
        let own = known
            .clone()
            .find(|it| it.label() == segment.translation.engine);
        let service = own.or_else(|| known.clone().next());
        match service.map(|service| (service.id.clone(), service.label())) {
            Some((service, name)) => {
                let words = m::segment_drafting_again(&self.l, &name);
                self.notices.say(Notice::hint(words));
                self.start_translating(wanted, &service);
            }
            // Which service, and whether a person agrees, is asked for there.
            None => self.dialog = Some(Dialog::Translate(Box::default())),
        }
    }
}
