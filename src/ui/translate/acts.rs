//! What commands do in the editor.
//! Invariant: what was typed is kept before anything else is done to its segment.

use std::collections::BTreeSet;

use egui::Id;

use crate::{
    action::{
        TranslateAction,
        command::TranslateCommand as C,
        translate::{SegmentFilter, source_projections},
    },
    explain,
    l10n::messages as m,
    model::{Document, Projection, Ranges, Segment, SegmentId, TranslationStatus as T},
    text::TextRange,
    ui::{
        dialogs::{About, CommentBox, Dialog},
        intent::Intent,
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{Editor, field_id, reading::Reading};

impl Editor {
    /// Does a command that applies.
    pub fn command(
        &mut self,
        ctx: &egui::Context,
        reader: Id,
        command: C,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let field = field_id(reader);
        match command {
            C::Confirm => self.confirm(document, true, look, out),
            C::ConfirmHere => self.confirm(document, false, look, out),
            C::Next => self.go_on(1, document, look, out),
            C::Previous => self.go_on(-1, document, look, out),
            C::NextUntranslated => self.next_untranslated(document, look, out),
            C::CopySource => self.copy_source(ctx, field, document, look, out),
            C::Clear => self.clear(ctx, field, document, look, out),
            C::Split => self.split(ctx, reader, document, look, out),
            C::Merge => self.merge(document, out),
            C::Match(place) => {
                let found = self.suggestions.get(usize::from(place));
                if let Some(text) = found.map(|it| it.found.target.clone()) {
                    self.replace(ctx, field, &text, Vec::new(), document, look, out);
                }
            }
            C::Name(place) => self.insert_name(ctx, field, usize::from(place), document, look, out),
            C::Place(place) => {
                let place = Some(usize::from(place));
                self.place_name(ctx, field, place, document, look, out);
            }
            C::PlaceNext => self.place_name(ctx, field, None, document, look, out),
            C::TakeOff => self.take_off(ctx, field, document, look, out),
            C::NextFault => self.step_fault(true, document, look, out),
            C::PreviousFault => self.step_fault(false, document, look, out),
            C::Mend => self.mend(ctx, field, document, look, out),
            C::Fine => self.fine(document, look, out),
            // They are the window's.
            C::Concordance | C::DraftAgain => {}
            C::Status(status) => self.set_status(status, document, out),
            C::Comment => self.comment(document, out),
            C::Note => self.want.note = true,
            C::Filter(filter) => self.filter(filter, document, look, out),
            C::Read => self.toggle_reading(document, out),
            C::NextMisspelt => {
                if !self.next_misspelt(ctx, reader, document, out) {
                    let words = m::spelling_none_here(look.l);
                    out.push(Intent::say(Notice::hint(words)));
                }
            }
            C::Meant => self.ask_meant(ctx, reader, document, look, out),
        }
    }

    /// Words are sought in the segments.
    pub fn take_find(&mut self) {
        self.want.find = true;
    }

    /// What was typed into the active segment is kept.
    pub(super) fn keep(&mut self, document: &Document, out: &mut Vec<Intent>) {
        let done = self.finish(document.id);
        out.extend(done.into_iter().map(|action| Intent::Act(action.into())));
    }

    /// Goes so many rows on; says whether there were any.
    pub(super) fn step(&mut self, by: isize, document: &Document, out: &mut Vec<Intent>) -> bool {
        if self.shown.is_empty() {
            return false;
        }
        let last = self.shown.len() - 1;
        // A segment that is not shown has its place among those that are.
        let row = match self.active.map(|key| self.shown.binary_search(&key)) {
            Some(Ok(row)) => row.saturating_add_signed(by).min(last),
            Some(Err(before)) => match by < 0 {
                true => before.saturating_sub(1),
                false => before.min(last),
            },
            None => 0,
        };
        let key = self.shown[row];
        let moved = self.active != Some(key);
        self.activate(key, document, out);
        moved
    }

    fn go_on(&mut self, by: isize, document: &Document, look: &Look<'_>, out: &mut Vec<Intent>) {
        self.selected.clear();
        self.anchor = None;
        if !self.step(by, document, out) {
            self.keep(document, out);
            let words = match by > 0 {
                true => m::segment_last(look.l),
                false => m::segment_first(look.l),
            };
            out.push(Intent::say(Notice::hint(words)));
        }
        if self.typing {
            self.want.field = true;
        }
    }

    /// After Enter in the field.
    pub fn follow_enter(&mut self, document: &Document, look: &Look<'_>, out: &mut Vec<Intent>) {
        if std::mem::take(&mut self.entered) {
            self.go_on(1, document, look, out);
        }
    }

    fn confirm(&mut self, document: &Document, on: bool, look: &Look<'_>, out: &mut Vec<Intent>) {
        if self.selected.len() > 1 {
            self.set_status(T::Translated, document, out);
            return;
        }
        let Some(segment) = self.segment(document) else {
            return;
        };
        let locked = segment.translation.status == T::Locked;
        let id = segment.id;
        if !locked && self.draft.text.trim().is_empty() {
            // Emptied is a change, but none that can be confirmed; here it can be typed.
            self.keep(document, out);
            let words = m::error_nothing_translated(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        }
        if !locked {
            let write = self.draft.write(document.id, &self.language, id, true);
            out.push(Intent::Act(write.into()));
        }
        if on {
            self.go_on(1, document, look, out);
        }
    }

    fn next_untranslated(&mut self, document: &Document, look: &Look<'_>, out: &mut Vec<Intent>) {
        self.keep(document, out);
        let Some(segments) = document.segments_in(&self.language) else {
            return;
        };
        let current = self.active;
        let open = |key: &&super::Key| {
            let segment = segments.get(*key);
            let untranslated =
                |segment: &std::sync::Arc<Segment>| segment.translation.status == T::Untranslated;
            Some(**key) != current && segment.is_some_and(untranslated)
        };
        let from = current.map_or(0, |key| self.shown.partition_point(|other| *other <= key));
        let (before, after) = self.shown.split_at(from.min(self.shown.len()));
        let next = after.iter().chain(before).find(open).copied();
        match next {
            Some(key) => {
                self.activate(key, document, out);
                self.take_field();
            }
            None => {
                let words = m::segment_all_translated(look.l);
                out.push(Intent::say(Notice::hint(words)));
            }
        }
    }

    /// Whether the active segment's target may be changed; says why not.
    pub(super) fn may_write(
        &self,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> bool {
        let Some(segment) = self.segment(document) else {
            return false;
        };
        if segment.translation.status != T::Locked {
            return true;
        }
        let text = crate::model::shorten(&segment.translation.text);
        let words = m::error_segment_locked(look.l, &text);
        out.push(Intent::say(Notice::hint(words)));
        false
    }

    /// Another text in the field, which undo in the field takes back.
    #[allow(clippy::too_many_arguments, reason = "where, what, and for whom")]
    fn replace(
        &mut self,
        ctx: &egui::Context,
        field: Id,
        text: &str,
        mentions: Vec<Projection>,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if !self.may_write(document, look, out) {
            return;
        }
        widgets::select_all(ctx, field);
        if widgets::insert(ctx, field, &mut self.draft.text, text).is_none() {
            text.clone_into(&mut self.draft.text);
        }
        self.draft.follow();
        self.draft.mentions = mentions;
        self.want.reveal = true;
        self.take_field();
    }

    fn copy_source(
        &mut self,
        ctx: &egui::Context,
        field: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if self.selected.len() > 1 {
            self.keep(document, out);
            let action = TranslateAction::CopySource {
                document: document.id,
                language: self.language.clone(),
                segments: self.selected.iter().copied().collect(),
            };
            out.push(Intent::Act(action.into()));
            return;
        }
        let Some(segment) = self.segment(document).cloned() else {
            return;
        };
        let source = segment.at.slice(document.text().as_str());
        let mentions = source_projections(document, segment.at);
        let source = source.unwrap_or_default().to_owned();
        self.replace(ctx, field, &source, mentions, document, look, out);
    }

    fn clear(
        &mut self,
        ctx: &egui::Context,
        field: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if self.selected.len() > 1 {
            self.keep(document, out);
            let action = TranslateAction::Clear {
                document: document.id,
                language: self.language.clone(),
                segments: self.selected.iter().copied().collect(),
            };
            out.push(Intent::Act(action.into()));
            return;
        }
        self.replace(ctx, field, "", Vec::new(), document, look, out);
    }

    /// Writes a name at the caret, and knows where it stands from then on.
    fn insert_name(
        &mut self,
        ctx: &egui::Context,
        field: Id,
        place: usize,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let name = self.names.get(place).cloned();
        // Terms come after the names.
        let term = self.terms.get(place.wrapping_sub(self.names.len()));
        let target = match (&name, term) {
            (Some(name), _) => name.target.clone(),
            (None, Some(term)) => term.target.clone(),
            (None, None) => return,
        };
        if !self.may_write(document, look, out) {
            return;
        }
        let text = &mut self.draft.text;
        let at = widgets::insert(ctx, field, text, &target).unwrap_or_else(|| {
            let start = text.len();
            text.push_str(&target);
            (start, text.len())
        });
        self.draft.follow();
        // The next of its mentions that has no place yet.
        let placed = |id| {
            let mut known = self.draft.mentions.iter().chain(&self.live.places);
            known.any(|known| known.mention == id)
        };
        let mention = name.as_ref().and_then(|name| {
            let mut mentions = name.mentions.iter().copied();
            Some((mentions.find(|id| !placed(*id))?, name.how))
        });
        if let (Some((mention, how)), Some(range)) = (mention, TextRange::from_range(at.0..at.1)) {
            self.draft.mentions.push(Projection {
                mention,
                ranges: Ranges::one(range),
                how: how.key().to_owned(),
            });
        }
        self.want.reveal = true;
        self.take_field();
    }

    /// The segments a command acts on: those selected, else the active one.
    fn chosen(&self) -> Vec<SegmentId> {
        match self.selected.is_empty() {
            true => self.active.iter().map(|(_, id)| *id).collect(),
            false => self.selected.iter().copied().collect(),
        }
    }

    fn set_status(&mut self, status: T, document: &Document, out: &mut Vec<Intent>) {
        self.keep(document, out);
        let segments = self.chosen();
        let among: BTreeSet<SegmentId> = segments.iter().copied().collect();
        let locked = document
            .segments(&self.language)
            .filter(|segment| among.contains(&segment.id))
            .all(|segment| segment.translation.status == T::Locked);
        let status = match status {
            // Once more unlocks.
            T::Locked if locked => T::Translated,
            other => other,
        };
        let action = TranslateAction::Status {
            document: document.id,
            language: self.language.clone(),
            segments,
            status,
        };
        out.push(Intent::Act(action.into()));
    }

    /// Asks for a comment on the source of the active segment.
    pub fn comment(&mut self, document: &Document, out: &mut Vec<Intent>) {
        self.keep(document, out);
        let at = self.range(document);
        let about = About::New {
            document: document.id,
            at,
        };
        let dialog = CommentBox::new(about, String::new());
        out.push(Intent::OpenDialog(Dialog::Comment(dialog)));
    }

    pub(super) fn filter(
        &mut self,
        filter: SegmentFilter,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        self.keep(document, out);
        self.filter = filter;
        if filter == SegmentFilter::All {
            self.words.clear();
        }
        self.reading = None;
        self.find_shown(document, look);
        self.after_filter(document, out);
    }

    /// The active segment is one that is shown, where there are any.
    pub(super) fn after_filter(&mut self, document: &Document, out: &mut Vec<Intent>) {
        let hidden = self.row().is_none();
        let at = self.active.map_or(0, |(start, _)| start);
        if hidden && let Some(key) = self.next_to(document, at) {
            self.activate(key, document, out);
        }
    }

    /// Back to the segments, where the translation was being read.
    pub(super) fn leave_reading(&mut self) {
        if self.reading.take().is_some() {
            self.want.reveal = true;
        }
    }

    fn toggle_reading(&mut self, document: &Document, out: &mut Vec<Intent>) {
        self.keep(document, out);
        match self.reading.take() {
            Some(_) => {
                self.want.reveal = true;
                self.want.field = self.typing;
            }
            None => self.reading = Some(Reading::default()),
        }
    }

    /// Makes the segment at a place of the source the active one.
    pub fn go_to(&mut self, at: u32, document: &Document, look: &Look<'_>, out: &mut Vec<Intent>) {
        let known = self.all.partition_point(|(start, _)| *start <= at);
        let key = known.checked_sub(1).and_then(|row| self.all.get(row));
        if let Some(&key) = key {
            // One that the filter hides is shown with all others.
            if self.shown.binary_search(&key).is_err() {
                self.filter(SegmentFilter::All, document, look, out);
            }
            self.activate(key, document, out);
        }
    }

    /// What the editor says of a segment that was chosen, for the status bar.
    pub fn said(&self, look: &Look<'_>) -> String {
        let (number, all) = self.place();
        if all == 0 {
            return String::new();
        }
        let mut words = m::segment_place(look.l, number as u64, all as u64);
        if let Some((_, _)) = self.active
            && let Some(document) = &self.document
            && let Some(segment) = self.segment(document)
        {
            let status = explain::segment_status(look.l, segment.translation.status);
            words = format!("{words} · {status}");
        }
        match self.selected.len() {
            0 => words,
            n => format!("{words} · {}", m::segment_selected(look.l, n as u64)),
        }
    }
}
