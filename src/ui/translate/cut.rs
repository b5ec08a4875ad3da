//! Where the active segment is to be split, and two segments made one.
//! Invariant: the place is between two words of the source, never at its ends; it is forgotten
//! when another segment is at hand or the text changes.

use egui::{Context, EventFilter, Id, Key as K, Modifiers, Ui};

use crate::{
    action::{Action, MergeSegments, SplitSegment},
    l10n::messages as m,
    model::Document,
    text::{ByteOffset, segment::next_word_start},
    ui::{intent::Intent, look::Look, shell::Notice},
};

use super::{Editor, Given};

/// What opens and nothing else.
const OPENERS: &str = "([{「『（［【〈《„‚";
/// What opens or closes, by the language.
const QUOTES: &str = "«»“”‘\"'";

/// The places where a source can be split, in its bytes.
pub fn places(source: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = ByteOffset::new(0);
    while let Some(next) = next_word_start(source, at).filter(|next| *next > at) {
        at = next;
        // Before the quotation mark of a word, not behind it.
        let before = source.get(..at.to_usize()).unwrap_or_default();
        let bare = before.trim_end_matches(|c| QUOTES.contains(c) || OPENERS.contains(c));
        let place = match bare.ends_with(char::is_whitespace) {
            true => bare.len(),
            false => before.trim_end_matches(|c| OPENERS.contains(c)).len(),
        };
        let (first, second) = source.split_at(place);
        if !first.trim().is_empty() && !second.trim().is_empty() && found.last() != Some(&place) {
            found.push(place);
        }
    }
    found
}

impl Editor {
    /// Where the active segment is to be split, in bytes of its source.
    pub fn cut(&self) -> Option<usize> {
        self.cut
    }

    fn places(&self, document: &Document) -> Vec<usize> {
        let segment = self.segment(document);
        let source = segment.and_then(|segment| segment.at.slice(document.text().as_str()));
        places(source.unwrap_or_default())
    }

    /// Chooses the place nearest to a byte of the source.
    pub(super) fn choose_cut(&mut self, near: usize, document: &Document) {
        let places = self.places(document).into_iter();
        self.cut = places.min_by_key(|place| place.abs_diff(near));
        self.cut_in = self.range(document);
    }

    /// Splits where that was chosen; else begins to ask where, in the middle.
    pub(super) fn split(
        &mut self,
        ctx: &Context,
        reader: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        self.keep(document, out);
        let Some(segment) = self.segment(document).cloned() else {
            return;
        };
        let Some(cut) = self.cut.take() else {
            if !self.may_write(document, look, out) {
                return;
            }
            self.reading = None;
            self.choose_cut(segment.at.len() as usize / 2, document);
            self.want.reveal = true;
            let words = match self.cut {
                Some(_) => m::segment_choose_cut(look.l),
                None => m::error_nothing_to_split(look.l),
            };
            if self.cut.is_some() {
                self.leave_field();
                ctx.memory_mut(|memory| memory.request_focus(reader));
            }
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        let at = ByteOffset::new(segment.at.start().get().saturating_add(cut as u32));
        let action = SplitSegment {
            document: document.id,
            language: self.language.clone(),
            segment: segment.id,
            at,
        };
        out.push(Intent::Act(Action::SplitSegment(action)));
        self.take_field();
    }

    /// Makes one segment of the active one and the next.
    pub(super) fn merge(&mut self, document: &Document, out: &mut Vec<Intent>) {
        self.keep(document, out);
        let Some((_, segment)) = self.active else {
            return;
        };
        let action = MergeSegments {
            document: document.id,
            language: self.language.clone(),
            segment,
        };
        out.push(Intent::Act(Action::MergeSegments(action)));
    }

    /// The keys while a place is being chosen: arrows go from word to word, Enter splits.
    pub(super) fn cut_keys(&mut self, ui: &Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let Some(cut) = self.cut else { return };
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(given.id, filter));
        let pressed =
            |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) as isize;
        let (on, back) = (pressed(K::ArrowRight), pressed(K::ArrowLeft));
        let (enter, escape) = (pressed(K::Enter), pressed(K::Escape));
        let by = on - back;
        if by != 0 {
            let places = self.places(given.document);
            let row = places.partition_point(|place| *place < cut);
            let last = places.len().saturating_sub(1);
            let row = row.saturating_add_signed(by).min(last);
            self.cut = places.get(row).copied();
        }
        if escape > 0 {
            self.cut = None;
            self.take_field();
        } else if enter > 0 {
            self.split(ui.ctx(), given.id, given.document, given.look, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[track_caller]
    fn check(source: &str, want: &[&str]) {
        let found: Vec<&str> = places(source).into_iter().map(|at| &source[at..]).collect();
        assert_eq!(found, want);
    }

    #[test]
    fn a_source_is_split_between_words() {
        check("Er kam, sah", &["kam, sah", "sah"]);
        check("Er sagte: »Ja.«", &["sagte: »Ja.«", "»Ja.«"]);
        check("Nur", &[]);
        check("", &[]);
        check("彼は「東京」へ", &["は「東京」へ", "「東京」へ", "へ"]);
    }
}
