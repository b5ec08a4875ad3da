//! What was typed, to go back to.
//!
//! Invariant: going back and forth again gives the same text and the same selection.

/// Steps that are kept.
const MOST: usize = 200;

/// A text and what was selected in it, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub text: String,
    pub anchor: usize,
    pub focus: usize,
}

/// What was done: of one kind in one place is one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A cluster typed.
    Typing,
    Backspace,
    Delete,
    /// A step by itself: pasted, cut, a word deleted.
    Whole,
}

#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Vec<State>,
    future: Vec<State>,
    /// What was done last, and where the caret was afterwards.
    last: Option<(Kind, usize)>,
}

impl History {
    /// Notes what was there `before` something is done. With `new_word`, typing begins a step.
    pub fn note(&mut self, before: State, kind: Kind, new_word: bool) {
        let joins = kind != Kind::Whole
            && !new_word
            && before.anchor == before.focus
            && self.last == Some((kind, before.focus));
        self.future.clear();
        if joins {
            return;
        }
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(before);
    }

    /// Says where the caret came to stand.
    pub fn done(&mut self, kind: Kind, caret: usize) {
        self.last = Some((kind, caret));
    }

    /// What comes is a new step.
    pub fn end_step(&mut self) {
        self.last = None;
    }

    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn has_future(&self) -> bool {
        !self.future.is_empty()
    }

    /// The state before the last step; `now` is what to come forth to again.
    pub fn back(&mut self, now: State) -> Option<State> {
        let state = self.past.pop()?;
        self.future.push(now);
        self.last = None;
        Some(state)
    }

    pub fn forth(&mut self, now: State) -> Option<State> {
        let state = self.future.pop()?;
        self.past.push(now);
        self.last = None;
        Some(state)
    }
}
