//! What may be wrong with the segment at hand while it is typed, and where else there is
//! something to check.
//! Invariants: of the segment at hand it is checked what is typed; all others are checked on a
//! worker.

use std::{ops::Range, sync::Arc};

use egui::{Context, Id};

use crate::{
    action::FaultAction,
    l10n::messages as m,
    model::{Document, DocumentId, Segment, SegmentId, Session, TranslationStatus as T},
    text::Language,
    translate::check::{Fault, Survey, check_segment},
    ui::{inspector::find::State, intent::Intent, look::Look, shell::Notice, widgets},
};

use super::{Editor, Key};

/// What was checked.
pub type SurveyOf = (State, DocumentId, Language);

/// A finding of a list that is to be at hand in its segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    pub segment: SegmentId,
    /// The finding's key.
    pub key: String,
    /// In bytes of the target.
    pub target: Option<Range<usize>>,
}

#[derive(Debug, Default)]
pub struct Faults {
    /// Of what is being typed.
    pub found: Vec<Fault>,
    /// The one that keys are about.
    pub at: usize,
    /// Its number, and the survey, when it was checked last.
    of: Option<(u64, Option<SurveyOf>)>,
    survey: Option<(SurveyOf, Arc<Survey>)>,
    /// To be at hand as soon as it is found.
    aim: Option<Aim>,
}

impl Faults {
    fn survey(&self) -> Option<&Survey> {
        self.survey.as_ref().map(|(_, survey)| &**survey)
    }

    /// What is open in a segment other than the one at hand.
    pub fn open_in(&self, segment: SegmentId) -> usize {
        self.survey().map_or(0, |it| it.faults(segment).len())
    }
}

impl Editor {
    /// What may be wrong with what is being typed.
    pub fn faults(&self) -> &[Fault] {
        &self.faults.found
    }

    /// Which of them keys are about.
    pub fn fault_at_hand(&self) -> Option<&Fault> {
        self.faults.found.get(self.faults.at)
    }

    /// How much is open in a segment.
    pub fn open_faults(&self, segment: SegmentId) -> usize {
        match self.active.is_some_and(|(_, active)| active == segment) {
            true => self.faults.found.len(),
            false => self.faults.open_in(segment),
        }
    }

    /// What is to be checked on a worker, from what; `None`: what is known is fit.
    pub fn surveys(
        &self,
        session: &Session,
        document: &Document,
    ) -> Option<(SurveyOf, Option<Arc<Survey>>)> {
        document.segments_in(&self.language)?;
        let of = (State::of(session), document.id, self.language.clone());
        let known = self.faults.survey.as_ref();
        let fit = known.is_some_and(|(known, _)| *known == of);
        (!fit).then(|| (of, known.map(|(_, survey)| survey.clone())))
    }

    pub fn take_survey(&mut self, of: SurveyOf, survey: Survey) {
        if of.2 == self.language {
            self.faults.survey = Some((of, Arc::new(survey)));
        }
    }

    /// Checks what is being typed, where it changed.
    pub(super) fn follow_faults(&mut self, session: &Session, document: &Document) {
        let of = self.faults.survey.as_ref().map(|(of, _)| of.clone());
        let wanted = Some((self.live.number, of));
        if self.faults.of == wanted {
            return self.meet_aim(document);
        }
        let segment = self.segment(document).cloned();
        let survey = self.faults.survey.as_ref();
        let survey = survey.filter(|(of, _)| of.1 == document.id);
        self.faults.found = match (segment, survey) {
            (Some(segment), Some((_, survey))) => {
                let typed = self.typed(&segment);
                check_segment(session, document, &typed, survey.terms(), &self.language)
            }
            _ => Vec::new(),
        };
        self.faults.of = wanted;
        if self.faults.at != usize::MAX {
            let last = self.faults.found.len().saturating_sub(1);
            self.faults.at = self.faults.at.min(last);
        } else if !self.faults.found.is_empty() {
            self.faults.at = self.faults.found.len() - 1;
        }
        self.meet_aim(document);
    }

    /// Goes to what was found in the segment that is at hand: its words are selected, and keys
    /// are about it.
    pub fn aim(&mut self, aim: Aim) {
        if self.active.is_none_or(|(_, active)| active != aim.segment) {
            return;
        }
        let place = aim.target.clone();
        if let Some(place) = place.filter(|at| self.draft.text.get(at.clone()).is_some()) {
            match place.is_empty() {
                true => self.want.caret = Some(place.start),
                false => self.want.select = Some(place),
            }
        }
        self.want.reveal = true;
        self.faults.aim = Some(aim);
    }

    /// What was aimed at is at hand once the document was checked.
    fn meet_aim(&mut self, document: &Document) {
        let survey = self.faults.survey.as_ref();
        let checked = survey.is_some_and(|(of, _)| of.1 == document.id);
        let Some(aim) = self.faults.aim.take_if(|_| checked) else {
            return;
        };
        if self.active.is_none_or(|(_, active)| active != aim.segment) {
            return;
        }
        let found = &self.faults.found;
        let same = |fault: &Fault| fault.key() == aim.key;
        let exact = |fault: &Fault| same(fault) && fault.target == aim.target;
        let at = found.iter().position(exact);
        if let Some(at) = at.or_else(|| found.iter().position(same)) {
            self.faults.at = at;
            self.want.fault = true;
        }
    }

    /// The segment as it would be if what is being typed were kept.
    fn typed(&self, segment: &Segment) -> Segment {
        let mut typed = segment.clone();
        let translation = &mut typed.translation;
        if translation.text != self.draft.text {
            translation.status = match self.draft.text.trim().is_empty() {
                true => T::Untranslated,
                false => T::Draft,
            };
            translation.text.clone_from(&self.draft.text);
        }
        translation.mentions.clone_from(&self.live.places);
        typed
    }

    /// To the finding after the one at hand, or before it; beyond the last of a segment to the
    /// next that has one.
    pub(super) fn step_fault(
        &mut self,
        on: bool,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let within = match on {
            true => {
                Some(self.faults.at.saturating_add(1)).filter(|at| *at < self.faults.found.len())
            }
            false => self.faults.at.checked_sub(1),
        };
        if let Some(at) = within.filter(|_| !self.faults.found.is_empty()) {
            self.faults.at = at;
            self.want.fault = true;
            return;
        }
        let Some(survey) = self.faults.survey() else {
            let words = m::segment_faults_wait(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        let current = self.active;
        let open = |key: &&Key| Some(**key) != current && !survey.faults(key.1).is_empty();
        let from = current.map_or(0, |key| self.shown.partition_point(|other| *other < key));
        let (before, after) = self.shown.split_at(from.min(self.shown.len()));
        let next = match on {
            true => after.iter().chain(before).find(open),
            false => before.iter().rev().chain(after.iter().rev()).find(open),
        };
        match next.copied() {
            Some(key) => {
                self.activate(key, document, out);
                // The last of them comes first going back.
                self.faults.at = if on { 0 } else { usize::MAX };
                self.want.fault = true;
                self.take_field();
            }
            None if self.faults.found.is_empty() => {
                let words = m::segment_no_fault(look.l);
                out.push(Intent::say(Notice::hint(words)));
            }
            None => self.faults.at = if on { 0 } else { self.faults.found.len() - 1 },
        }
    }

    /// Puts the correction of the finding at hand into the field, which undo there takes back.
    pub(super) fn mend(
        &mut self,
        ctx: &Context,
        field: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let Some(fault) = self.fault_at_hand().cloned() else {
            let words = m::segment_no_fault_here(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        if !self.may_write(document, look, out) {
            return;
        }
        let fixed = fault
            .fix
            .and_then(|fix| Some((fix.apply(&self.draft.text)?, fix)));
        let Some((fixed, fix)) = fixed else {
            let words = m::segment_no_fix(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        widgets::select(ctx, field, fix.start, fix.end);
        if widgets::insert(ctx, field, &mut self.draft.text, &fix.text).is_none() {
            self.draft.text = fixed;
        }
        self.draft.follow();
        self.want.reveal = true;
        self.take_field();
    }

    /// Marks the finding at hand as fine.
    pub(super) fn fine(&mut self, document: &Document, look: &Look<'_>, out: &mut Vec<Intent>) {
        let key = self.fault_at_hand().map(Fault::key);
        let (Some(key), Some((_, segment))) = (key, self.active) else {
            let words = m::segment_no_fault_here(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        self.keep(document, out);
        out.push(Intent::Faults(FaultAction::Fine {
            document: document.id,
            language: self.language.clone(),
            segment,
            key,
            fine: true,
        }));
    }
}
