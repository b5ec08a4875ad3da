//! Going through the records at the left, and changing their list. Arrows go, Alt moves one,
//! Insert adds, Delete removes, Enter leads to the fields; Alt+Insert adds an attribute to a
//! label. The rules are a list of three, of which the arrows choose one.

use egui::{Key, Modifiers, Ui};

use super::{SchemeEditor, Tab, attribute::attribute_key, list::list_id, rules::RULES};

impl SchemeEditor {
    /// How many records there are, and which is shown.
    fn place(&self) -> (usize, usize) {
        let count = match self.tab {
            Tab::Labels => self.draft.labels.len(),
            Tab::Relations => self.draft.relations.len(),
            Tab::Document => self.draft.document.len(),
            Tab::Rules => {
                let at = RULES.iter().position(|rule| *rule == self.draft.overlap);
                return (RULES.len(), at.unwrap_or(0));
            }
        };
        let at = self.at.get(self.tab as usize).copied().unwrap_or(0);
        (count, at.min(count.saturating_sub(1)))
    }

    /// The place of the record that is shown.
    pub(super) fn shown(&self) -> usize {
        self.place().1
    }

    pub(super) fn go_to(&mut self, at: usize) {
        if self.tab == Tab::Rules
            && let Some(rule) = RULES.get(at)
        {
            self.draft.overlap = *rule;
        }
        if let Some(place) = self.at.get_mut(self.tab as usize) {
            *place = at;
            self.moved = true;
        }
    }

    /// Shows the record at a place of a tab.
    pub(super) fn show(&mut self, tab: Tab, at: usize) {
        self.tab = tab;
        self.go_to(at);
        self.wants_key = true;
    }

    pub(super) fn add(&mut self) {
        let (count, at) = self.place();
        let after = (count > 0).then_some(at);
        let at = match self.tab {
            Tab::Labels => self.draft.add_label(after),
            Tab::Relations => self.draft.add_relation(after),
            Tab::Document => self.draft.add_document(after),
            Tab::Rules => return,
        };
        self.go_to(at);
        self.wants_key = true;
    }

    pub(super) fn remove(&mut self) {
        let (count, at) = self.place();
        if at >= count || self.tab == Tab::Rules {
            return;
        }
        match self.tab {
            Tab::Labels => self.draft.remove_label(at),
            Tab::Relations => drop(self.draft.relations.remove(at)),
            Tab::Document => drop(self.draft.document.remove(at)),
            Tab::Rules => {}
        }
        self.go_to(at.min(count.saturating_sub(2)));
    }

    pub(super) fn shift(&mut self, by: isize) {
        let (count, at) = self.place();
        if self.tab == Tab::Rules {
            return;
        }
        let Some(to) = at.checked_add_signed(by).filter(|to| *to < count) else {
            return;
        };
        match self.tab {
            Tab::Labels => self.draft.labels.swap(at, to),
            Tab::Relations => self.draft.relations.swap(at, to),
            Tab::Document => self.draft.document.swap(at, to),
            Tab::Rules => {}
        }
        self.go_to(to);
    }

    /// Another attribute for the label that is shown; its key gets the keyboard.
    pub(super) fn add_attribute(&mut self, ui: &Ui) {
        let at = self.shown();
        if self.tab != Tab::Labels || at >= self.draft.labels.len() {
            return;
        }
        let attribute = self.draft.new_attribute();
        let id = attribute_key(attribute.id);
        if let Some(row) = self.draft.labels.get_mut(at) {
            row.attributes.push(attribute);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// What the keys say while the list has them.
    pub(super) fn list_keys(&mut self, ui: &mut Ui) {
        // With Alt first: a key without modifiers is heard with any.
        if ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::Insert)) {
            self.add_attribute(ui);
        }
        let insert = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Insert));
        if insert {
            self.add();
        }
        if !ui.memory(|memory| memory.has_focus(list_id())) {
            return;
        }
        let (steps, shift, tabs, remove, enter) = ui.input_mut(|input| {
            // With Alt first: a key without modifiers is heard with any.
            let mut shift = 0;
            for (key, step) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
                shift += step * input.count_and_consume_key(Modifiers::ALT, key) as isize;
            }
            let mut steps = 0;
            for (key, step) in [
                (Key::ArrowDown, 1),
                (Key::ArrowUp, -1),
                (Key::PageDown, 10),
                (Key::PageUp, -10),
                (Key::End, 1_000_000),
                (Key::Home, -1_000_000),
            ] {
                steps += step * input.count_and_consume_key(Modifiers::NONE, key) as isize;
            }
            let on = input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight) as isize;
            let back = input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft) as isize;
            (
                steps,
                shift,
                on - back,
                input.consume_key(Modifiers::NONE, Key::Delete),
                input.consume_key(Modifiers::NONE, Key::Enter),
            )
        });
        if steps != 0 {
            let (count, at) = self.place();
            let to = at.saturating_add_signed(steps).min(count.saturating_sub(1));
            self.go_to(to);
        }
        for _ in 0..shift.abs() {
            self.shift(shift.signum());
        }
        if remove {
            self.remove();
        }
        if enter {
            self.wants_key = true;
        }
        if tabs != 0 {
            let last = Tab::ALL.len() - 1;
            let tab = (self.tab as usize).saturating_add_signed(tabs).min(last);
            self.tab = Tab::ALL[tab];
            self.moved = true;
            // The list of the other tab has the same id, but is another widget.
            self.wants_list = true;
        }
    }
}
