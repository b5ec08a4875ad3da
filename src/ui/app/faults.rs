//! Checking translations: on a worker, the newest state alone, once the session rests.

use crate::{
    action::FaultAction,
    model::{DocumentId, SegmentId},
    task::Cancelled,
    text::Language,
    ui::{
        dock::{Page, checks},
        inspector::find::State,
        translate::Aim,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// The session has to be left alone for so long, in seconds, before it is checked again.
const REST: f64 = 0.5;

/// What is to be checked next, and since when it is as it is.
#[derive(Debug, Default)]
pub struct Checking {
    wanted: Option<(checks::Of, f64)>,
    /// What is being checked.
    running: Option<checks::Of>,
}

impl Checking {
    /// Whether something waits to be checked.
    pub fn waits(&self) -> bool {
        self.wanted.is_some()
    }
}

impl App {
    /// Begins to check where the page is seen and the session is another.
    pub(super) fn look_for_faults(&mut self, ctx: &egui::Context) {
        let Some(desk) = self.desk() else {
            self.checking = Checking::default();
            return;
        };
        let languages = match desk.dock.page() {
            Some(Page::Checks) => checks::languages(desk),
            _ => Vec::new(),
        };
        if languages.is_empty() {
            self.checking.wanted = None;
            return;
        }
        let state = State::of(desk.session());
        self.read_spellers(&languages);
        let of = checks::Of {
            state,
            languages,
            words: self.spelling_number(),
        };
        let Some(desk) = self.desk() else { return };
        let known = desk.dock.checks.of();
        if known == Some(&of) || self.checking.running.as_ref() == Some(&of) {
            self.checking.wanted = None;
            return;
        }
        // What is shown for the first time is not waited for.
        let first = known.is_none_or(|known| known.languages != of.languages);
        let now = ctx.input(|input| input.time);
        let since = match &self.checking.wanted {
            Some((wanted, since)) if *wanted == of => *since,
            _ => now,
        };
        let left = since + REST - now;
        if !first && left > 0.0 {
            self.checking.wanted = Some((of, since));
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(left));
            return;
        }
        let session = desk.session().clone();
        let words = of.languages.iter().map(|it| self.spelling_words(it));
        let words: Vec<_> = words.collect();
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Faults) {
            running.ticket.cancel();
        }
        self.checking = Checking {
            wanted: None,
            running: Some(of.clone()),
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let languages = of.languages.iter().cloned().zip(words);
            let into = languages.map(|(language, words)| {
                let spelt = words.map(|it| it.spelt(&session, &language, None));
                (language, spelt)
            });
            let found = checks::find(&session, into.collect(), cancel);
            Done::Faults(of, found)
        });
        self.tasks.add(ticket, Kind::Faults);
    }

    pub(super) fn take_faults(
        &mut self,
        of: checks::Of,
        found: Result<Vec<checks::Row>, Cancelled>,
    ) {
        if self.checking.running.as_ref() == Some(&of) {
            self.checking.running = None;
        }
        if let (Some(desk), Ok(rows)) = (self.desk_mut(), found) {
            desk.dock.checks.take(of, rows);
        }
    }

    /// Shows a segment in the translation editor, to be typed in, and there a finding.
    pub(super) fn show_fault(
        &mut self,
        document: DocumentId,
        language: Language,
        segment: SegmentId,
        fault: Option<Aim>,
    ) {
        self.keep_translation();
        let Some(desk) = self.desk_mut() else { return };
        desk.show(document);
        let other = desk.editor().is_none_or(|it| *it.language() != language);
        if other {
            desk.translate(language.clone());
        }
        let Some(shown) = desk.session().document(document) else {
            return;
        };
        let found = shown.segments(&language).find(|it| it.id == segment);
        let at = found.map(|it| it.at.start().get());
        let Some(at) = at else {
            return;
        };
        self.show_segment(document, at);
        if let Some(editor) = self.desk_mut().and_then(|desk| desk.editor_mut()) {
            editor.take_field();
            if let Some(aim) = fault {
                editor.aim(aim);
            }
        }
        self.want_reader = true;
    }

    /// Mends, or marks as fine.
    pub(super) fn about_faults(&mut self, action: FaultAction) {
        self.keep_translation();
        self.act(action.into());
    }
}
