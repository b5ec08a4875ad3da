//! Checking the document that is being translated: on a worker, one state after the other.

use crate::{
    task::Cancelled,
    translate::check::Survey,
    ui::{desk::Desk, translate::SurveyOf},
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Checks what is being translated, where what is known is of another state.
    pub(super) fn look_over_translation(&mut self) {
        let Some(desk) = self.desk() else { return };
        let (Some(editor), Some(document)) = (desk.editor(), desk.document()) else {
            return;
        };
        if self.tasks.any(Kind::Surveying) {
            return;
        }
        let session = desk.session();
        let Some((of, before)) = editor.surveys(session, document) else {
            return;
        };
        let session = session.clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let survey = Survey::of(&session, of.1, &of.2, before.as_deref(), cancel);
            Done::Surveyed(of, survey.map(|it| it.map(Box::new)))
        });
        self.tasks.add(ticket, Kind::Surveying);
    }

    pub(super) fn take_survey(
        &mut self,
        of: SurveyOf,
        survey: Result<Option<Box<Survey>>, Cancelled>,
    ) {
        let editor = self.desk_mut().and_then(Desk::editor_mut);
        if let (Some(editor), Ok(Some(survey))) = (editor, survey) {
            editor.take_survey(of, *survey);
        }
    }
}
