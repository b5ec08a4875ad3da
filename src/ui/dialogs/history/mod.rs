//! Who did what, and when, newest first; a click goes to the state after any of it.
//! Invariant: a frame makes no more lines than it shows, and searches for no longer than
//! [`BUDGET`], however long the history is.

mod found;
mod row;

use egui::{Key, Modifiers, RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    action, explain,
    l10n::messages as m,
    model::GroupId,
    ui::{desk::Desk, icons::Icon, intent::Intent, look::Look, widgets},
    workspace::Workspace,
};

use super::{Answer, Given, modal};
use found::{Found, Wanted};

const WIDTH: f32 = 680.0;
/// What of the window's height is not the list.
const ROUND: f32 = 300.0;
/// How long a frame may search.
const BUDGET: std::time::Duration = std::time::Duration::from_millis(5);

#[derive(Debug, Default)]
pub struct History {
    begun: bool,
    query: String,
    /// Only what this reviewer did.
    by: Option<String>,
    found: Found,
    /// The line at hand, of those found, where one was chosen.
    at: Option<usize>,
    /// It was moved by key: shown, wherever it is.
    reveal: bool,
}

/// What going to a line would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Here,
    Back(usize),
    Forth(usize),
}

/// The way from the present to a line: lines before the first that is in effect were
/// taken back.
fn way(line: usize, undone: usize) -> Way {
    match line.checked_sub(undone) {
        Some(0) => Way::Here,
        Some(steps) => Way::Back(steps),
        None => Way::Forth(undone - line),
    }
}

impl History {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let title = m::history_title(look.l);
        modal(ctx, "history", &title, WIDTH, look, |ui| {
            let Some(workspace) = desk.workspace() else {
                ui.label(m::opening_session(look.l));
                ui.ctx().request_repaint();
                return Answer::Open;
            };
            if action::history_len(workspace) == 0 {
                widgets::empty_place(ui, Icon::History, &m::history_empty(look.l), None);
                return Answer::Open;
            }
            let go = self.keys(ui);
            self.filter_ui(ui, workspace, look);
            let wanted = Wanted::new(&self.query, self.by.as_deref());
            let searching = self.found.search(workspace, wanted, BUDGET, look);
            if searching {
                ui.ctx().request_repaint();
            }
            self.list_ui(ui, desk, workspace, look, out);
            self.foot_ui(ui, desk, workspace, searching, go, look, out);
            Answer::Open
        })
    }

    /// The line at hand: the one that was chosen, or the present; of a search the first.
    fn at_hand(&self) -> Option<usize> {
        let first = match self.found.is_whole() {
            true => self.found.undone(),
            false => 0,
        };
        let last = self.found.len().checked_sub(1)?;
        Some(self.at.unwrap_or(first).min(last))
    }

    /// Up and down move the line at hand, wherever the focus is; Enter goes there. Gives
    /// whether Enter was pressed.
    fn keys(&mut self, ui: &mut Ui) -> bool {
        // A list that hangs open has the keys.
        if egui::Popup::is_any_open(ui.ctx()) {
            return false;
        }
        let lines = self.found.len();
        let page = 10;
        let mut at = self.at_hand().unwrap_or_default();
        let before = at;
        ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if pressed(Key::ArrowDown) {
                at += 1;
            }
            if pressed(Key::ArrowUp) {
                at = at.saturating_sub(1);
            }
            if pressed(Key::PageDown) {
                at += page;
            }
            if pressed(Key::PageUp) {
                at = at.saturating_sub(page);
            }
        });
        at = at.min(lines.saturating_sub(1));
        if at != before {
            (self.at, self.reveal) = (Some(at), true);
        }
        let focus = ui.memory(|memory| memory.focused());
        let in_list = focus.is_none() || focus == Some(field_id()) || focus == Some(list_id());
        in_list && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    fn filter_ui(&mut self, ui: &mut Ui, workspace: &Workspace, look: &Look<'_>) {
        let mut names: Vec<&str> = workspace
            .session()
            .reviewers()
            .map(|reviewer| reviewer.name.as_str())
            .collect();
        names.sort_unstable();
        let (everybody, who) = (m::history_everybody(look.l), m::history_who(look.l));
        let before = self.by.clone();
        ui.horizontal(|ui| {
            let name = m::history_search(look.l);
            let room = (ui.available_width() - 208.0).max(160.0);
            let field = widgets::PressEdit::new(&mut self.query).id(field_id());
            let field = ui.add(field.name(&name).hint(&name).width(room));
            if !std::mem::replace(&mut self.begun, true) {
                field.request_focus();
            }
            if field.changed() {
                self.at = None;
            }
            let shown = self.by.as_deref().unwrap_or(&everybody).to_owned();
            let list = egui::ComboBox::from_id_salt("who")
                .width(ui.available_width())
                .selected_text(shown)
                .icon(|ui, rect, visuals, _| {
                    Icon::ChevronDown.paint(ui.painter(), rect, visuals.fg_stroke.color);
                })
                .show_ui(ui, |ui| {
                    ui.selectable_value(&mut self.by, None, &everybody);
                    for name in names {
                        ui.selectable_value(&mut self.by, Some(name.to_owned()), name);
                    }
                });
            list.response
                .widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &who));
        });
        if before != self.by {
            self.at = None;
        }
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        desk: &Desk,
        workspace: &Workspace,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let (row, lines) = (look.theme.row_height(), self.found.len());
        let undone = workspace.history().undone().len();
        let screen = ui.ctx().content_rect().height();
        let most = (screen - ROUND).clamp(row * 4.0, row * 16.0);
        // As high as all lines need, found or not: it keeps its height while somebody types.
        let height = (self.found.all() as f32 * row).clamp(row * 4.0, most);
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(8.0);
        let mut area = ScrollArea::vertical()
            .id_salt("history")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, false]);
        if std::mem::take(&mut self.reveal)
            && let Some(at) = self.at
        {
            area = area.vertical_scroll_offset(self.found.scroll_to(at, row, height));
        }
        let (at, mut clicked) = (self.at_hand(), None);
        let named = workspace.session().reviewers().next().is_some();
        let shown = area.show_rows(ui, row, lines, |ui, rows| {
            for n in rows {
                let Some(line) = self.found.line(n) else {
                    break;
                };
                let entry = action::history_page(workspace, line..line + 1);
                let Some(entry) = entry.first() else { break };
                let at_hand = at == Some(n);
                let here = line == undone;
                let can = !desk.is_read_only() && !here;
                let scheme = workspace.session().scheme();
                let what = explain::what(look.l, Some(scheme), &entry.what);
                let response = row::row_ui(
                    ui,
                    n,
                    entry,
                    row::Shown {
                        at_hand,
                        here,
                        what: &what,
                        named,
                    },
                    look,
                );
                if can && response.clicked() {
                    clicked = Some(entry.group);
                }
                if response.hovered() && ui.input(|input| input.pointer.is_moving()) {
                    self.at = Some(n);
                }
            }
        });
        self.found.scrolled(shown.state.clamped_offset().y);
        let list = ui.interact(
            shown.inner_rect,
            list_id(),
            Sense::focusable_noninteractive(),
        );
        let name = m::history_title(look.l);
        list.widget_info(|| egui::WidgetInfo::labeled(egui::Role::List, true, &name));
        widgets::focus_ring(ui, &list, shown.inner_rect.expand(2.0));
        out.extend(clicked.map(Intent::StepTo));
    }

    /// What going to the line at hand would do, and the button that does it.
    #[expect(
        clippy::too_many_arguments,
        reason = "what a frame of the dialog knows"
    )]
    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        desk: &Desk,
        workspace: &Workspace,
        searching: bool,
        enter: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let undone = workspace.history().undone().len();
        let at_hand = self.at_hand().and_then(|at| self.found.line(at));
        let way = at_hand.map(|line| way(line, undone));
        let says = match way {
            _ if desk.is_read_only() => m::history_read_only(l),
            None if searching => m::history_searching(l),
            None => m::history_nothing_found(l),
            Some(Way::Here) => m::history_here(l),
            Some(Way::Back(steps)) => m::history_back(l, steps as u64),
            Some(Way::Forth(steps)) => m::history_forth(l, steps as u64),
        };
        let can = !desk.is_read_only() && matches!(way, Some(Way::Back(_) | Way::Forth(_)));
        let group = at_hand
            .filter(|_| can)
            .and_then(|line| group_at(workspace, line));
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let room = vec2(
                (ui.available_width() - 280.0).max(120.0),
                look.theme.row_height(),
            );
            let left = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(room, left, |ui| {
                ui.set_min_width(room.x);
                let says = RichText::new(says).color(tokens.text.normal);
                ui.add(egui::Label::new(says).wrap());
            });
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(right, |ui| {
                let go = m::history_go(l);
                let button = ui.add_enabled_ui(can, |ui| widgets::primary_button(ui, &go));
                if button.inner.clicked() || enter {
                    out.extend(group.map(Intent::StepTo));
                }
                ui.spacing_mut().item_spacing.x = 8.0;
                let start = m::history_start(l);
                let any = !desk.is_read_only() && !workspace.history().done().is_empty();
                let start = ui.add_enabled(any, egui::Button::new(start));
                if start.on_hover_text(m::history_start_more(l)).clicked() {
                    out.push(Intent::StepToStart);
                }
            });
        });
    }
}

fn group_at(workspace: &Workspace, line: usize) -> Option<GroupId> {
    let entries = action::history_page(workspace, line..line + 1);
    entries.first().map(|entry| entry.group)
}

fn field_id() -> egui::Id {
    egui::Id::unique("history field")
}

fn list_id() -> egui::Id {
    egui::Id::unique("history list")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_is() {
        // Two were taken back: lines 0 and 1; line 2 is the present.
        assert_eq!(way(0, 2), Way::Forth(2));
        assert_eq!(way(1, 2), Way::Forth(1));
        assert_eq!(way(2, 2), Way::Here);
        assert_eq!(way(5, 2), Way::Back(3));
    }
}
