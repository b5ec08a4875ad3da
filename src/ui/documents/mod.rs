//! The list of documents.
//! Invariant: the row that is marked is the document of the focused reader; one place of
//! the list takes the focus, and its keys go from row to row.
//!
//! | file | does |
//! |---|---|
//! | `filter` | which documents are listed |
//! | `row` | one document |
//! | `menu` | what can be done with it, and the choices of the filter |
//! | `keys` | the keyboard |

mod filter;
mod keys;
mod menu;
pub(in crate::ui) mod row;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{
    Align, EventFilter, Frame, Id, Layout, Margin, Popup, PopupCloseBehavior, Rect, RichText, Role,
    ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2,
};

use crate::{
    action::command::{Circumstances, Command},
    explain,
    l10n::messages as m,
    model::{Document, DocumentId},
};

use super::{
    desk::Desk,
    icons::{Icon, IconButton},
    intent::{Intent, Spot},
    look::Look,
    widgets,
};

pub use filter::STATUSES;
use filter::{Filter, Rows};
use keys::{Heard, TypeAhead};
use row::Row;
pub use row::status;

#[derive(Debug, Default)]
pub struct DocumentsPanel {
    filter: Filter,
    rows: Rows,
    typed: TypeAhead,
    /// The list takes the focus in the next frame.
    wanted: bool,
    /// The document that was last seen in the focused reader.
    shown: Option<DocumentId>,
    /// Where the list is scrolled to, and how much of it is seen.
    offset: f32,
    seen: f32,
    /// What in the panel can have the focus.
    stops: Vec<Id>,
}

fn list_id() -> Id {
    Id::unique("documents.list")
}

fn field_id() -> Id {
    Id::unique("documents.filter")
}

fn row_id(document: DocumentId) -> Id {
    Id::unique(("documents.row", document))
}

impl DocumentsPanel {
    pub fn take_focus(&mut self) {
        self.wanted = true;
    }

    pub fn has_focus(&self, ctx: &egui::Context) -> bool {
        let focused = ctx.memory(|memory| memory.focused());
        focused.is_some_and(|id| id == list_id() || self.stops.contains(&id))
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
        self.stops.clear();
        ui.spacing_mut().item_spacing.y = 0.0;
        self.rows.update(desk, &self.filter, look.l);
        let whole = ui.max_rect();
        self.head_ui(ui, look, out);
        // What was typed just now counts at once.
        self.rows.update(desk, &self.filter, look.l);
        let now = desk.circumstances(look.settings.reader.show_rejected);
        let foot = look.theme.row_height() + 16.0;
        let room = (ui.available_height() - foot).max(0.0);
        let list = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), room));
        ui.scope_builder(UiBuilder::new().max_rect(list), |ui| {
            ui.set_min_size(list.size());
            match (self.rows.all(), self.rows.ids().is_empty()) {
                (0, _) => self.none_ui(ui, &now, look, out),
                (_, true) => self.no_match_ui(ui, look),
                _ => self.list_ui(ui, list, desk, &now, look, out),
            }
        });
        self.foot_ui(ui, &now, look, out);
        if ui.input(|input| !input.raw.hovered_files.is_empty()) {
            drop_hint(ui, whole, look);
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let tokens = &look.theme.tokens;
        let l = look.l;
        let margin = Margin {
            left: 12,
            right: 8,
            top: 8,
            bottom: 8,
        };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                let heading = m::documents_heading(l);
                let label = ui.label(
                    RichText::new(&heading)
                        .strong()
                        .family(crate::ui::theme::bold())
                        .color(tokens.text.strong),
                );
                label.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &heading));
                ui.add_space(4.0);
                let (shown, all) = (self.rows.ids().len() as u64, self.rows.all() as u64);
                let count = match self.filter.is_empty() {
                    true => l.number(all),
                    false => m::documents_shown(l, shown, all),
                };
                ui.label(RichText::new(count).color(tokens.text.weak));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    self.filter_menu_ui(ui, look);
                });
            });
            ui.add_space(4.0);
            self.field_ui(ui, look, out);
        });
    }

    fn filter_menu_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let name = m::documents_filter_menu(look.l);
        let button = ui.add(IconButton::new(Icon::Filter, &name).selected(self.filter.chosen()));
        self.stops.push(button.id);
        Popup::menu(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| menu::filter_ui(ui, &mut self.filter, self.rows.languages(), look));
    }

    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let l = look.l;
        let (name, icon) = (m::documents_filter(l), 24.0);
        // Words to the right of the glass, and a cross where there is something to clear.
        let field = widgets::PressEdit::new(&mut self.filter.text)
            .id(field_id())
            .name(&name)
            .hint(&name)
            .margin(Margin {
                left: 28,
                right: 28,
                top: 4,
                bottom: 4,
            })
            .width(ui.available_width() - 4.0);
        let response = ui.add(field);
        self.stops.push(response.id);
        let rect = response.rect;
        let glass = Rect::from_center_size(
            rect.left_center() + vec2(icon / 2.0 + 2.0, 0.0),
            vec2(14.0, 14.0),
        );
        Icon::Search.paint(ui.painter(), glass, look.theme.tokens.text.weak);
        if !self.filter.text.is_empty() {
            let place = Rect::from_center_size(
                rect.right_center() - vec2(icon / 2.0 + 2.0, 0.0),
                vec2(28.0, 28.0),
            );
            let clear = m::documents_filter_clear_text(l);
            let clear = ui.put(place, IconButton::new(Icon::Close, &clear));
            self.stops.push(clear.id);
            if clear.clicked() {
                self.filter.text.clear();
                response.request_focus();
            }
        }
        if response.has_focus() && ui.input(|i| i.key_pressed(egui::Key::ArrowDown)) {
            self.wanted = true;
        }
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        if entered && let Some(&document) = self.rows.ids().first() {
            let place = Spot::AsItWas;
            out.push(Intent::Show { document, place });
        }
    }

    /// Nothing was imported yet.
    fn none_ui(
        &mut self,
        ui: &mut Ui,
        now: &Circumstances,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let add = Command::Import.applies(now).is_ok();
        let add = add.then(|| m::documents_add(look.l));
        let text = m::documents_none(look.l);
        let pressed = widgets::empty_place(ui, Icon::Document, &text, add.as_deref());
        if let Some(pressed) = pressed {
            self.stops.push(pressed.id);
            if pressed.clicked() {
                out.push(Intent::Command(Command::Import));
            }
        }
    }

    fn no_match_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let (text, clear) = (
            m::documents_no_match(look.l),
            m::documents_filter_clear(look.l),
        );
        let pressed = widgets::empty_place(ui, Icon::Filter, &text, Some(&clear));
        if let Some(pressed) = pressed {
            self.stops.push(pressed.id);
            if pressed.clicked() {
                self.filter = Filter::default();
            }
        }
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        desk: &mut Desk,
        now: &Circumstances,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let id = list_id();
        let list = ui.interact(rect, id, Sense::focusable_noninteractive());
        let name = m::documents_heading(look.l);
        list.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
        if std::mem::take(&mut self.wanted) {
            list.request_focus();
        }
        let shown = desk.document().map(|document| document.id);
        let height = row::height(look);
        if list.has_focus() {
            let mine = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, mine));
            if let Some(shown) = shown.filter(|shown| self.rows.place(*shown).is_some()) {
                ui.ctx().accesskit_node_builder(id, |node| {
                    node.set_active_descendant(row_id(shown).accesskit_id());
                });
            }
            let page = (self.seen / height) as usize;
            for heard in keys::heard(ui, page) {
                self.hear(&heard, shown, desk, ui.input(|input| input.time), out);
            }
        }
        let mut area = ScrollArea::vertical()
            .id_salt("documents")
            .auto_shrink(false);
        if shown != self.shown {
            self.shown = shown;
            let place = shown.and_then(|shown| self.rows.place(shown));
            if let Some(offset) = place.and_then(|place| self.reveal(place, height, rect.height()))
            {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let focused = list.has_focus();
        let inside = UiBuilder::new().max_rect(rect).accessibility_parent(id);
        let output = ui.scope_builder(inside, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let rows = &self.rows;
            area.show_rows(ui, height, rows.ids().len(), |ui, range| {
                for &id in rows.ids().get(range).unwrap_or_default() {
                    let Some(document) = desk.session().document(id).cloned() else {
                        continue;
                    };
                    let row = Row {
                        document: &document,
                        counts: desk.counts(id),
                        shown: shown == Some(id),
                        focused,
                    };
                    let response = row.ui(ui, row_id(id), look);
                    row_ui(ui, &response, &document, now, look, out);
                }
            })
        });
        self.offset = output.inner.state.clamped_offset().y;
        self.seen = output.inner.inner_rect.height();
    }

    /// Where to scroll so that a row is seen; `None` where it is.
    fn reveal(&self, place: usize, height: f32, room: f32) -> Option<f32> {
        let top = place as f32 * height;
        let bottom = top + height;
        if top < self.offset {
            Some(top)
        } else if bottom > self.offset + room {
            Some(bottom - room)
        } else {
            None
        }
    }

    fn hear(
        &mut self,
        heard: &Heard,
        shown: Option<DocumentId>,
        desk: &Desk,
        now: f64,
        out: &mut Vec<Intent>,
    ) {
        // Of several keys in one frame each goes on from where the last one led.
        let shown = out
            .iter()
            .rev()
            .find_map(|intent| match intent {
                Intent::Browse(id) => Some(*id),
                _ => None,
            })
            .or(shown);
        let ids = self.rows.ids();
        let at = shown.and_then(|shown| self.rows.place(shown));
        let last = ids.len().saturating_sub(1);
        let to = match heard {
            Heard::First => Some(0),
            Heard::Last => Some(last),
            Heard::By(by) => Some(match at {
                Some(at) => at.saturating_add_signed(*by).min(last),
                None if *by < 0 => last,
                None => 0,
            }),
            Heard::Typed(letters) => {
                let (wanted, may_stay) = self.typed.type_in(letters, now);
                starting_with(&wanted, may_stay, at, ids, desk)
            }
            Heard::Open { beside } => {
                if let Some(document) = shown {
                    out.push(match beside {
                        true => Intent::OpenBeside(document),
                        false => Intent::Show {
                            document,
                            place: Spot::AsItWas,
                        },
                    });
                }
                None
            }
            Heard::Remove => {
                if let Some(at) = at {
                    out.extend(ids.get(at).map(|&id| Intent::RemoveDocument(id)));
                }
                None
            }
        };
        out.extend(to.and_then(|to| ids.get(to)).map(|&id| Intent::Browse(id)));
    }

    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        now: &Circumstances,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let line = ui.cursor().min.y;
        let stroke = Stroke::new(1.0, look.theme.tokens.separator);
        ui.painter().hline(ui.max_rect().x_range(), line, stroke);
        Frame::new().inner_margin(Margin::same(8)).show(ui, |ui| {
            let applies = Command::Import.applies(now);
            let name = m::documents_add(look.l);
            let button = egui::Button::new(&name)
                .shortcut_text(look.keys(Command::Import))
                .frame_when_inactive(false)
                .truncate()
                .min_size(vec2(ui.available_width(), look.theme.row_height()));
            let response = ui.add_enabled(applies.is_ok(), button);
            self.stops.push(response.id);
            let response = match applies {
                Ok(()) => response.on_hover_text(explain::command_more(look.l, Command::Import)),
                Err(why) => {
                    response.on_disabled_hover_text(explain::why_not(look.l, why, look.keymap))
                }
            };
            if response.clicked() {
                out.push(Intent::Command(Command::Import));
            }
        });
    }
}

/// A click shows the document, with Ctrl beside the one that is shown; the other button
/// asks what to do with it.
fn row_ui(
    ui: &Ui,
    response: &egui::Response,
    document: &Arc<Document>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let id = document.id;
    if response.clicked() {
        out.push(match ui.input(|input| input.modifiers.command) {
            true => Intent::OpenBeside(id),
            false => Intent::Show {
                document: id,
                place: Spot::AsItWas,
            },
        });
    }
    response.context_menu(|ui| {
        let now = Circumstances {
            document: true,
            source: document.head().source.is_some(),
            ..*now
        };
        menu::document_ui(ui, document, &now, look, out);
    });
}

/// The next row whose title begins with what was typed, from the row at hand on.
fn starting_with(
    wanted: &str,
    may_stay: bool,
    at: Option<usize>,
    ids: &[DocumentId],
    desk: &Desk,
) -> Option<usize> {
    let wanted = filter::fold(wanted);
    let from = match (at, may_stay) {
        (Some(at), true) => at,
        (Some(at), false) => at + 1,
        (None, _) => 0,
    };
    let places = (0..ids.len()).map(|n| (from + n) % ids.len());
    places.into_iter().find(|&place| {
        let document = ids.get(place).and_then(|&id| desk.session().document(id));
        document.is_some_and(|document| {
            // Folding all of a long title for its beginning would be wasted.
            let beginning: String = document.display_title().chars().take(80).collect();
            filter::fold(&beginning).starts_with(&wanted)
        })
    })
}

/// Over the list while files hang over the window.
fn drop_hint(ui: &Ui, rect: Rect, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, tokens.surfaces.panel.gamma_multiply(0.92));
    let inner = rect.shrink(8.0);
    let stroke = Stroke::new(1.5, tokens.accent);
    let corners = [
        inner.left_top(),
        inner.right_top(),
        inner.right_bottom(),
        inner.left_bottom(),
        inner.left_top(),
    ];
    painter.extend(egui::Shape::dashed_line(&corners, stroke, 6.0, 4.0));
    let font = egui::FontId::proportional(tokens.type_sizes.interface);
    let color = tokens.text.strong;
    let text = m::documents_drop(look.l);
    let mut job = egui::text::LayoutJob::simple(text, font, color, inner.width() - 32.0);
    job.halign = Align::Center;
    let words = painter.layout_job(job);
    let at = inner.center() - vec2(0.0, words.size().y / 2.0);
    let icon = Rect::from_center_size(at - vec2(0.0, 20.0), vec2(24.0, 24.0));
    Icon::Import.paint(painter, icon, tokens.accent);
    painter.galley(at, words, color);
}
