//! The records at the left.

use egui::{
    Align, EventFilter, Id, Label, Layout, RichText, Role, ScrollArea, Ui, UiBuilder, WidgetInfo,
    vec2,
};

use crate::{
    action::{
        RowId,
        command::{Command, LABEL_SLOTS},
    },
    explain,
    l10n::{Localizer, messages as m},
    model::LabelKey,
    text::Language,
    ui::{icons::Icon, inspector::parts, look::Look, widgets},
};

use super::{Scene, SchemeEditor, Tab, key_id};

/// Room for the buttons below the list.
const BUTTONS: f32 = 60.0;

/// A record as the list shows it.
struct Row {
    name: String,
    key: String,
    was: Option<LabelKey>,
    depth: usize,
}

impl SchemeEditor {
    fn rows(&self, l: &Localizer) -> Vec<Row> {
        let named = |names: &std::collections::BTreeMap<Language, String>, key: &str, n: usize| {
            name_of(l, names, key, n)
        };
        match self.tab {
            Tab::Labels => {
                let rows = self.draft.labels.iter().enumerate();
                rows.map(|(n, row)| {
                    let name = named(&row.names, &row.key, n);
                    let (name, depth) = match (self.depth_below(n), row.parent) {
                        (Some(depth), _) => (name, depth),
                        // Elsewhere than below its parent it has to say whose it is.
                        (None, parent) => (self.with_parent(l, parent, name), 0),
                    };
                    Row {
                        name,
                        key: row.key.clone(),
                        was: row.was().cloned(),
                        depth,
                    }
                })
                .collect()
            }
            Tab::Relations => {
                let rows = self.draft.relations.iter().enumerate();
                rows.map(|(n, row)| Row {
                    name: named(&row.names, &row.key, n),
                    key: row.key.clone(),
                    was: row.was().cloned(),
                    depth: 0,
                })
                .collect()
            }
            Tab::Document => {
                let rows = self.draft.document.iter().enumerate();
                rows.map(|(n, row)| Row {
                    name: named(&row.names, &row.key, n),
                    key: row.key.clone(),
                    was: None,
                    depth: 0,
                })
                .collect()
            }
            Tab::Rules => Vec::new(),
        }
    }

    /// How deep a label stands below its parents, where it stands right below them.
    fn depth_below(&self, at: usize) -> Option<usize> {
        let labels = &self.draft.labels;
        let mut depth = 0;
        let mut above = labels.get(at)?.parent;
        let mut from = at;
        while let Some(id) = above.filter(|_| depth < 6) {
            let of = |n: &usize| labels.get(*n).and_then(|row| row.parent);
            // Between a child and its parent are only children of it, and theirs.
            let place = (0..from).rev().find(|n| {
                let row = labels.get(*n);
                row.is_some_and(|row| row.id == id) || !self.is_below(of(n), id)
            })?;
            if labels.get(place).map(|row| row.id) != Some(id) {
                return None;
            }
            (from, above) = (place, of(&place));
            depth += 1;
        }
        Some(depth)
    }

    /// Whether a parent is this label, or below it.
    fn is_below(&self, parent: Option<RowId>, id: RowId) -> bool {
        let mut next = parent;
        for _ in 0..self.draft.labels.len() {
            match next {
                None => return false,
                Some(parent) if parent == id => return true,
                Some(parent) => next = self.draft.label(parent).and_then(|row| row.parent),
            }
        }
        false
    }

    fn with_parent(&self, l: &Localizer, parent: Option<RowId>, name: String) -> String {
        let mut rows = self.draft.labels.iter().enumerate();
        match rows.find(|(_, row)| Some(row.id) == parent) {
            Some((n, row)) => format!("{} › {name}", name_of(l, &row.names, &row.key, n)),
            None => name,
        }
    }

    pub(super) fn list_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let (look, l) = (scene.look, scene.look.l);
        let whole = ui.max_rect();
        let rect = whole.with_max_y(whole.bottom() - BUTTONS);
        let list = ui.interact(rect, list_id(), egui::Sense::click());
        let name = match self.tab {
            Tab::Labels => m::scheme_labels(l),
            Tab::Relations => m::scheme_relations(l),
            _ => m::scheme_document(l),
        };
        list.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
        if self.wants_list {
            // A window that is being sized does not keep the focus it is given.
            self.wants_list = !list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let radius = f32::from(look.theme.tokens.radius.container);
        ui.painter()
            .rect_filled(rect, radius, look.theme.tokens.surfaces.panel);
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(4.0)));
        let rows = self.rows(l);
        let shown = self.shown();
        let moved = std::mem::take(&mut self.moved);
        if rows.is_empty() {
            let words = match self.tab {
                Tab::Labels => m::scheme_no_labels(l),
                Tab::Relations => m::scheme_no_relations(l),
                _ => m::scheme_no_document(l),
            };
            widgets::empty_place(&mut inside, Icon::Tag, &words, None);
        }
        let mut taken = None;
        ScrollArea::vertical()
            .id_salt(("scheme list", self.tab as u8))
            .auto_shrink(false)
            .show(&mut inside, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (at, row) in rows.iter().enumerate() {
                    let clicked = ui
                        .push_id(at, |ui| self.row_ui(ui, at, row, at == shown, moved, scene))
                        .inner;
                    taken = taken.or(clicked.then_some(at));
                }
            });
        if let Some(at) = taken {
            self.go_to(at);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        widgets::focus_ring(ui, &list, rect);
        let below = whole.with_min_y(rect.bottom() + 6.0);
        let mut below = ui.new_child(UiBuilder::new().max_rect(below));
        self.list_buttons_ui(&mut below, rows.len(), look);
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        at: usize,
        row: &Row,
        chosen: bool,
        moved: bool,
        scene: &Scene<'_>,
    ) -> bool {
        let look = scene.look;
        let weak = look.theme.tokens.text.weak;
        let uses = row.was.as_ref().and_then(|was| self.uses(was, scene));
        let shown = widgets::list_row(ui, chosen, &row.name, |ui| {
            if self.tab == Tab::Labels {
                ui.add_space(12.0 * row.depth as f32);
                parts::dot_ui(ui, look.tone_at(&scene.change.to, Some(at)));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(keys) = slot_keys(self.tab, at, look) {
                    widgets::key_hint(ui, &keys);
                }
                if let Some(uses) = uses.filter(|uses| *uses > 0) {
                    let count = RichText::new(look.l.number(uses as u64))
                        .small()
                        .color(weak);
                    ui.add(Label::new(count).selectable(false));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    parts::line_ui(ui, &row.name);
                    if row.name != row.key && ui.available_width() > 24.0 {
                        parts::line_ui(ui, RichText::new(&row.key).small().color(weak));
                    }
                });
            });
        });
        if chosen && moved {
            shown.response.scroll_to_me(None);
        }
        shown.response.clicked()
    }

    /// How many mentions, or relations, bear a key of the session.
    fn uses(&self, was: &LabelKey, scene: &Scene<'_>) -> Option<usize> {
        let preview = scene.preview.or(self.weighed.as_ref().map(|it| &it.2))?;
        match self.tab {
            Tab::Labels => {
                let found = preview.labels.iter().find(|it| it.key == *was);
                found.map(|it| it.mentions)
            }
            Tab::Relations => {
                let found = preview.relations.iter().find(|it| it.key == *was);
                found.map(|it| it.relations)
            }
            _ => None,
        }
    }

    fn list_buttons_ui(&mut self, ui: &mut Ui, count: usize, look: &Look<'_>) {
        let l = look.l;
        let at = self.shown();
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        let buttons = [
            (m::scheme_add(l), "Insert", true, 0),
            (m::scheme_remove(l), "Delete", count > 0, 0),
            (m::scheme_up(l), "Alt+Up", at > 0, -1),
            (m::scheme_down(l), "Alt+Down", at + 1 < count, 1),
        ];
        ui.columns(2, |columns| {
            for (n, (words, chord, able, by)) in buttons.iter().enumerate() {
                let ui = &mut columns[n % 2];
                let pressed = ui
                    .add_enabled_ui(*able, |ui| {
                        let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
                        let left = Layout::left_to_right(Align::Center);
                        ui.allocate_ui_with_layout(size, left, |ui| {
                            let pressed = widgets::quiet_button(ui, words).clicked();
                            if let Ok(chord) = chord.parse() {
                                widgets::key_hint(ui, &explain::chord(l, chord));
                            }
                            pressed
                        })
                        .inner
                    })
                    .inner;
                match n {
                    _ if !pressed => {}
                    0 => self.add(),
                    1 => self.remove(),
                    _ => self.shift(*by),
                }
            }
        });
    }

    /// Whether the key field shall have the keyboard now.
    pub(super) fn take_wish(&mut self, ui: &Ui) -> bool {
        let wants = self.wants_key;
        if ui.memory(|memory| memory.has_focus(key_id())) {
            self.wants_key = false;
        }
        wants
    }
}

/// The key that tags with the label at this place.
pub(super) fn slot_keys(tab: Tab, at: usize, look: &Look<'_>) -> Option<String> {
    let slot = u8::try_from(at).ok().filter(|&slot| slot < LABEL_SLOTS)?;
    let keys = look.keys(Command::Tag(slot));
    (tab == Tab::Labels && !keys.is_empty()).then_some(keys)
}

/// What a record is called in the reader's language.
pub(super) fn name_of(
    l: &Localizer,
    names: &std::collections::BTreeMap<Language, String>,
    key: &str,
    at: usize,
) -> String {
    let tag = l.language().tag();
    let mut own = names.iter().filter(|(_, name)| !name.trim().is_empty());
    match own.find(|(language, _)| language.primary() == tag) {
        Some((_, name)) => name.clone(),
        None if key.trim().is_empty() => m::scheme_unnamed(l, at as u64 + 1),
        None => key.to_owned(),
    }
}

pub(super) fn list_id() -> Id {
    Id::unique("scheme.list")
}
