//! Fields to pick a value from: a button each, and below it a list that is narrowed by typing.
//! Invariant: what is picked is written into the line, and what the line says is ticked in the
//! list; nobody has to know what fields are called there.

use egui::{Id, Key, Label, Modifiers, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui, vec2};

use super::{
    Given, Search, Wanted,
    values::{self, Group, Value},
};
use crate::{
    l10n::messages as m,
    search::edit,
    text::{Fold, fold_str},
    ui::{
        icons::Icon,
        inspector::parts,
        look::Look,
        theme,
        widgets::{self, PressEdit},
    },
};

const WIDTH: f32 = 260.0;
/// Rows that are seen at once.
const ROWS: usize = 10;
/// Fewer values than this need no field to narrow them by.
const MANY: usize = 8;

/// The list that is open.
#[derive(Debug, Default)]
pub(super) struct Pick {
    open: Option<Group>,
    query: String,
    values: Vec<Value>,
    /// Those that answer, by their places.
    found: Vec<usize>,
    at: usize,
    begun: bool,
    moved: bool,
}

impl Pick {
    fn open(group: Group, values: Vec<Value>) -> Self {
        Self {
            open: Some(group),
            found: (0..values.len()).collect(),
            values,
            ..Self::default()
        }
    }

    fn narrow(&mut self) {
        let loose = Fold {
            case: true,
            diacritics: true,
        };
        let query = fold_str(self.query.trim(), loose);
        // What begins so comes first, then words that do.
        let rank = |value: &Value| {
            let name = fold_str(&value.name, loose);
            let at = name.find(&query)?;
            let before = name[..at].chars().next_back();
            Some(match before {
                None => 0,
                Some(c) if !c.is_alphanumeric() => 1,
                Some(_) => 2,
            })
        };
        let values = self.values.iter().enumerate();
        let mut found: Vec<(i32, usize)> = values
            .filter_map(|(at, value)| Some((rank(value)?, at)))
            .collect();
        found.sort_unstable();
        self.found = found.into_iter().map(|(_, at)| at).collect();
        self.at = 0;
        self.moved = true;
    }
}

fn field_id() -> Id {
    Id::unique("search.pick.field")
}

impl Search {
    pub(super) fn picks_ui(&mut self, ui: &mut Ui, given: &Given<'_, '_>) {
        let mut seen = false;
        let session = given.desk.session();
        for group in Group::ALL {
            if !group.is_offered(session) {
                continue;
            }
            let chosen = self.chosen(group);
            let button = button_ui(ui, &group.name(given.look), chosen);
            let popup = Popup::menu(&button)
                .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
                .show(|ui| self.pick_ui(ui, group, given));
            seen |= popup.is_some();
        }
        if !seen && self.pick.open.is_some() {
            self.pick = Pick::default();
            self.wanted.get_or_insert(Wanted::Caret);
        }
    }

    /// How many values of a group the line asks for.
    fn chosen(&self, group: Group) -> usize {
        let fields = group.fields().into_iter();
        fields
            .map(|field| edit::values(&self.line, field, self.options).len())
            .sum()
    }

    fn pick_ui(&mut self, ui: &mut Ui, group: Group, given: &Given<'_, '_>) {
        let look = given.look;
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.pick.open != Some(group) {
            let values = values::of(given.desk.session(), group, look);
            self.pick = Pick::open(group, values);
        }
        let taken = self.pick_keys(ui) | self.narrow_ui(ui, look);
        let clicked = self.values_ui(ui, group, look);
        let at = clicked.or(taken.then_some(self.pick.at));
        let value = at.and_then(|at| self.pick.values.get(*self.pick.found.get(at)?));
        if let Some(value) = value.cloned() {
            self.line = edit::toggle(&self.line, value.field, &value.text, self.options);
            self.recalled = None;
        }
    }

    /// Says whether the row at hand is taken.
    fn pick_keys(&mut self, ui: &Ui) -> bool {
        let (steps, enter) = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let page = ROWS as isize - 1;
            let steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
                + page * (pressed(Key::PageDown) - pressed(Key::PageUp));
            (steps, input.consume_key(Modifiers::NONE, Key::Enter))
        });
        let pick = &mut self.pick;
        if steps != 0 {
            let last = pick.found.len().saturating_sub(1);
            pick.at = pick.at.saturating_add_signed(steps).min(last);
            pick.moved = true;
        }
        enter
    }

    /// The field that narrows the list; of few values it is only there for the focus.
    fn narrow_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> bool {
        let pick = &mut self.pick;
        let begun = std::mem::replace(&mut pick.begun, true);
        if pick.values.len() < MANY {
            let area = ui.interact(
                ui.max_rect(),
                field_id(),
                egui::Sense::focusable_noninteractive(),
            );
            if !begun {
                area.request_focus();
            }
            if area.has_focus() {
                let filter = egui::EventFilter {
                    vertical_arrows: true,
                    ..egui::EventFilter::default()
                };
                ui.memory_mut(|memory| memory.set_focus_lock_filter(field_id(), filter));
            }
            let pressed =
                |input: &mut egui::InputState| input.consume_key(Modifiers::NONE, Key::Space);
            return area.has_focus() && ui.input_mut(pressed);
        }
        let words = m::search_pick(look.l);
        let before = pick.query.clone();
        let edit = PressEdit::new(&mut pick.query)
            .id(field_id())
            .margin(egui::Margin::symmetric(8, 4));
        let response = ui.add(edit.name(&words).hint(&words));
        ui.add_space(4.0);
        if !begun {
            response.request_focus();
        }
        if pick.query != before {
            pick.narrow();
        }
        false
    }

    /// The values. Gives the row that was pressed.
    fn values_ui(&mut self, ui: &mut Ui, group: Group, look: &Look<'_>) -> Option<usize> {
        let weak = look.theme.tokens.text.weak;
        if self.pick.found.is_empty() {
            ui.label(RichText::new(m::search_pick_nothing(look.l)).color(weak));
            return None;
        }
        let chosen: Vec<(crate::search::Field, String)> = group
            .fields()
            .into_iter()
            .flat_map(|field| {
                let values = edit::values(&self.line, field, self.options);
                values
                    .into_iter()
                    .map(move |value| (field, value.to_owned()))
            })
            .collect();
        let pick = &mut self.pick;
        let row = look.theme.row_height();
        let rows = pick.found.len().min(ROWS) as f32;
        let mut area = ScrollArea::vertical()
            .id_salt("search.pick")
            .auto_shrink([false, true])
            .max_height(rows * row);
        if std::mem::take(&mut pick.moved) {
            let above = pick.at.saturating_sub(ROWS / 2) as f32;
            area = area.vertical_scroll_offset(above * row);
        }
        let mut pressed = None;
        area.show_rows(ui, row, pick.found.len(), |ui, shown| {
            for at in shown {
                let Some(value) = pick.found.get(at).and_then(|&at| pick.values.get(at)) else {
                    continue;
                };
                let on = chosen
                    .iter()
                    .any(|(field, text)| *field == value.field && *text == value.text);
                let name = match group {
                    Group::One(_) => value.name.clone(),
                    Group::More => {
                        let field = crate::explain::search_field(look.l, value.field);
                        m::search_pick_row(look.l, &field, &value.name)
                    }
                };
                let shown = ui.push_id(at, |ui| {
                    widgets::list_row(ui, at == pick.at, &name, |ui| {
                        let (place, _) =
                            ui.allocate_exact_size(vec2(16.0, 16.0), egui::Sense::hover());
                        if on {
                            Icon::Check.paint(ui.painter(), place, look.theme.tokens.accent);
                        }
                        if let Some(tone) = value.tone {
                            parts::dot_ui(ui, tone);
                        }
                        ui.add(Label::new(&name).truncate().selectable(false));
                    })
                });
                let response = shown.inner.response;
                let told = || egui::WidgetInfo::selected(egui::Role::CheckBox, true, on, &name);
                response.widget_info(told);
                if response.clicked() {
                    pressed = Some(at);
                }
            }
        });
        pressed
    }
}

/// A field's name; with how many of its values the line asks for.
fn button_ui(ui: &mut Ui, name: &str, chosen: usize) -> egui::Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    let (words, color) = match chosen {
        0 => (name.to_owned(), tokens.text.normal),
        n => (format!("{name} · {n}"), tokens.accent),
    };
    let text = RichText::new(words).color(color);
    let button = egui::Button::new(text).frame_when_inactive(true);
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    response
}
