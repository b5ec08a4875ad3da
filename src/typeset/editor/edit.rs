//! Inserting, deleting, composing, and taking it back.

use std::{num::NonZeroUsize, ops::Range};

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Editor,
    history::{Kind, State},
    moves::floor,
};
use crate::{
    text::script,
    typeset::{Faces, families::Class},
};

impl Editor {
    /// Types: replaces the selection. A single cluster joins what was typed before it, any
    /// longer text is a step of its own. Ends a composition.
    pub fn insert(&mut self, faces: &mut Faces, text: &str) {
        self.cancel_compose(faces);
        let text = self.fitting(text);
        let before = self.state();
        if text.is_empty() && before.anchor == before.focus {
            return;
        }
        self.put(faces, before, &text);
    }

    fn put(&mut self, faces: &mut Faces, before: State, text: &str) {
        let kind = match text.graphemes(true).nth(1) {
            None if before.anchor == before.focus => Kind::Typing,
            _ => Kind::Whole,
        };
        let after_space = before
            .text
            .get(..before.focus)
            .and_then(|text| text.chars().next_back())
            .is_some_and(char::is_whitespace);
        let new_word = after_space && !text.starts_with(char::is_whitespace);
        self.history.note(before, kind, new_word);
        self.driver(faces).insert_or_replace_selection(text);
        self.changed(faces, kind);
    }

    /// Deletes the selection, or a cluster before or after the caret. Of writings that set
    /// marks one by one (Thai, Devanagari, Arabic …) the key to the left takes the last one.
    pub fn delete(&mut self, faces: &mut Faces, forward: bool) {
        self.cancel_compose(faces);
        let before = self.state();
        if before.anchor != before.focus {
            return self.insert(faces, "");
        }
        let (text, at) = (&before.text, before.focus);
        match forward {
            true => {
                let length = cluster_after(text, at);
                self.remove(faces, before, [0, length], Kind::Delete);
            }
            false => {
                let length = last_typed(text, at);
                self.remove(faces, before, [length, 0], Kind::Backspace);
            }
        }
    }

    /// Deletes the selection, or to the next or previous boundary of a word.
    pub fn delete_word(&mut self, faces: &mut Faces, forward: bool) {
        self.cancel_compose(faces);
        let before = self.state();
        if before.anchor != before.focus {
            return self.insert(faces, "");
        }
        self.refresh(faces);
        let focus = self.inner.raw_selection().focus();
        let Some(layout) = self.inner.try_layout() else {
            return;
        };
        let at = before.focus;
        let lengths = match forward {
            true => [
                0,
                focus.next_logical_word(layout).index().saturating_sub(at),
            ],
            false => [
                at.saturating_sub(focus.previous_logical_word(layout).index()),
                0,
            ],
        };
        self.remove(faces, before, lengths, Kind::Whole);
    }

    /// Deletes so many characters (not clusters) on both sides of the caret: input methods ask
    /// for it.
    pub fn delete_around(&mut self, faces: &mut Faces, chars_before: usize, chars_after: usize) {
        if self.is_composing() {
            return;
        }
        let before = self.state();
        let (low, high) = (
            before.anchor.min(before.focus),
            before.anchor.max(before.focus),
        );
        let back = before.text.get(..low).unwrap_or("");
        let on = before.text.get(high..).unwrap_or("");
        let back = back.chars().rev().take(chars_before).map(char::len_utf8);
        let on = on.chars().take(chars_after).map(char::len_utf8);
        let lengths = [back.sum(), on.sum()];
        self.remove(faces, before, lengths, Kind::Whole);
    }

    /// Takes so many bytes away before and after the selection, which end on char boundaries.
    fn remove(&mut self, faces: &mut Faces, before: State, lengths: [usize; 2], kind: Kind) {
        let [back, on] = lengths.map(NonZeroUsize::new);
        if back.or(on).is_none() {
            return;
        }
        self.history.note(before, kind, false);
        let mut driver = self.driver(faces);
        if let Some(on) = on {
            driver.delete_bytes_after_selection(on);
        }
        if let Some(back) = back {
            driver.delete_bytes_before_selection(back);
        }
        self.changed(faces, kind);
    }

    /// Shows what an input method composes in place of the selection. `converted` is the part
    /// at work, in bytes of `text`; without it the caret is hidden. Empty text ends it.
    pub fn compose(&mut self, faces: &mut Faces, text: &str, converted: Option<Range<usize>>) {
        let text = text.replace(['\n', '\r'], " ");
        if text.is_empty() {
            self.cancel_compose(faces);
            return;
        }
        if !self.is_composing() {
            self.before_compose = Some(self.state());
        }
        let within = |at: usize| text.is_char_boundary(at);
        self.active = converted
            .filter(|range| range.start <= range.end && within(range.start) && within(range.end));
        let cursor = self.active.as_ref().map(|range| (range.end, range.end));
        self.driver(faces).set_compose(&text, cursor);
        self.drawn = None;
        self.refresh(faces);
    }

    /// Puts in what an input method settled on, in place of what it composed.
    pub fn commit(&mut self, faces: &mut Faces, text: &str) {
        let before = self.before_compose.take();
        self.active = None;
        self.driver(faces).clear_compose();
        self.drawn = None;
        let text = self.fitting(text);
        match before {
            Some(_) if text.is_empty() => self.refresh(faces),
            Some(before) => self.put(faces, before, &text),
            None if text.is_empty() => {}
            None => self.insert(faces, &text),
        }
    }

    /// Gives up what is composed.
    pub fn cancel_compose(&mut self, faces: &mut Faces) {
        if !self.is_composing() {
            return;
        }
        self.driver(faces).clear_compose();
        self.active = None;
        self.drawn = None;
        if let Some(before) = self.before_compose.take() {
            // What was selected had made room for it.
            self.restore(faces, &before);
        }
    }

    pub fn can_undo(&self) -> bool {
        self.history.has_past()
    }

    pub fn can_redo(&self) -> bool {
        self.history.has_future()
    }

    /// Takes back the last step; says whether there was one.
    pub fn undo(&mut self, faces: &mut Faces) -> bool {
        self.cancel_compose(faces);
        let state = self.history.back(self.state());
        self.go_to(faces, state)
    }

    /// Does again what was taken back; says whether there was anything.
    pub fn redo(&mut self, faces: &mut Faces) -> bool {
        self.cancel_compose(faces);
        let state = self.history.forth(self.state());
        self.go_to(faces, state)
    }

    fn go_to(&mut self, faces: &mut Faces, state: Option<State>) -> bool {
        let Some(state) = state else { return false };
        self.restore(faces, &state);
        true
    }

    fn restore(&mut self, faces: &mut Faces, state: &State) {
        self.inner.set_text(&state.text);
        self.refresh(faces);
        self.driver(faces)
            .select_byte_range(state.anchor, state.focus);
    }

    pub(super) fn state(&self) -> State {
        let (anchor, focus) = self.selection();
        State {
            text: self.text(),
            anchor,
            focus,
        }
    }

    fn changed(&mut self, faces: &mut Faces, kind: Kind) {
        self.drawn = None;
        self.refresh(faces);
        self.snap(faces, None);
        let caret = self.selection().1;
        self.history.done(kind, caret);
    }
}

/// Bytes of the cluster after `at`.
fn cluster_after(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    rest.graphemes(true).next().map_or(0, str::len)
}

/// Bytes of the cluster before `at`, or of its last character where marks are taken off one by
/// one.
fn last_typed(text: &str, at: usize) -> usize {
    let start = floor(text, at.saturating_sub(1));
    let cluster = text.get(start..at).unwrap_or("");
    let of_marks = cluster
        .chars()
        .find_map(|c| Class::of(script::of(c)))
        .is_some_and(|class| matches!(class, Class::Of(_)));
    match cluster.chars().next_back() {
        Some(last) if of_marks => last.len_utf8(),
        _ => cluster.len(),
    }
}
