//! Keys that no command has: in the list of segments, and Enter in the field.
//! Invariant: while an input method composes, no key does anything here.

use egui::{EventFilter, Id, Key as K, Modifiers, Rect, Ui};

use crate::ui::{intent::Intent, widgets};

use super::{Editor, Given};

impl Editor {
    /// Follows the keys while the list has the focus: arrows go from segment to segment, with
    /// Shift they select, Enter begins to type.
    pub(super) fn list_keys(
        &mut self,
        ui: &Ui,
        given: &Given<'_>,
        area: Rect,
        out: &mut Vec<Intent>,
    ) {
        if !ui.memory(|memory| memory.has_focus(given.id)) {
            return;
        }
        self.cut_keys(ui, given, out);
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(given.id, filter));
        let page = (f64::from(area.height()) / 60.0).max(1.0) as isize;
        let last = self.shown.len() as isize;
        let steps = [
            (K::ArrowDown, 1),
            (K::ArrowUp, -1),
            (K::PageDown, page),
            (K::PageUp, -page),
            (K::Home, -last),
            (K::End, last),
        ];
        for (key, by) in steps {
            // With Shift first: without is taken for both.
            let (extending, plain) = ui.input_mut(|input| {
                (
                    input.count_and_consume_key(Modifiers::SHIFT, key),
                    input.count_and_consume_key(Modifiers::NONE, key),
                )
            });
            if plain > 0 {
                self.selected.clear();
                self.anchor = None;
                self.step(by * plain as isize, given.document, out);
            }
            if extending > 0 {
                let from = self.active;
                let anchor = self.anchor.or(from);
                self.step(by * extending as isize, given.document, out);
                self.anchor = anchor;
                if let Some(row) = self.row() {
                    self.select_to(row);
                }
            }
        }
        let (enter, all, escape) = ui.input_mut(|input| {
            (
                input.consume_key(Modifiers::NONE, K::Enter),
                input.consume_key(Modifiers::COMMAND, K::A),
                input.consume_key(Modifiers::NONE, K::Escape),
            )
        });
        if enter {
            self.take_field();
        }
        if all {
            self.selected = self.shown.iter().map(|(_, id)| *id).collect();
        }
        if escape {
            self.selected.clear();
        }
    }

    /// Selects the rows from where the selection began to this one.
    pub(super) fn select_to(&mut self, row: usize) {
        let anchor = self.anchor.or(self.active);
        let from = anchor.and_then(|key| self.shown.binary_search(&key).ok());
        let from = from.unwrap_or(row);
        self.anchor = self.shown.get(from).copied();
        let (first, last) = (from.min(row), from.max(row));
        let rows = self.shown.get(first..=last).unwrap_or_default();
        self.selected = rows.iter().map(|(_, id)| *id).collect();
    }

    /// Enter in the field goes on, as a sentence has one line; Shift+Enter, which this says,
    /// begins another.
    pub(super) fn field_keys(&mut self, ui: &mut Ui, field: Id) -> bool {
        if !ui.memory(|memory| memory.has_focus(field)) || widgets::is_composing(ui.ctx()) {
            return false;
        }
        let (another, enter) = ui.input_mut(|input| {
            (
                input.consume_key(Modifiers::SHIFT, K::Enter),
                input.consume_key(Modifiers::NONE, K::Enter),
            )
        });
        self.entered |= enter;
        another
    }
}
