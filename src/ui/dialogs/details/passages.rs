//! Passages that are left out, or that an import proposes to leave out.

use egui::{Align, Layout, Rect, RichText, Sense, Ui, UiBuilder, vec2};

use crate::{
    action::DocumentAction,
    explain,
    l10n::messages as m,
    model::{
        LeftOut,
        document::{Decision, LeftOutReason},
        shorten,
    },
    ui::{
        icons::{Icon, IconButton, TARGET},
        intent::{Intent, Spot},
        widgets,
    },
};

use super::Part;

/// Beyond this many, rows out of sight are not made: Tab need not stop at thousands.
const ALL_MADE: usize = 100;
/// Widths of the columns of reasons and of states, in points.
const REASON: f32 = 132.0;
const STATE: f32 = 80.0;

/// Shows them, if there are any. Says whether the dialog gives way to the text.
pub fn ui(ui: &mut Ui, part: &mut Part<'_>) -> bool {
    let document = part.document.clone();
    let passages = &document.head().left_out;
    if passages.is_empty() {
        return false;
    }
    widgets::section_header(ui, &m::details_passages(part.look.l));
    let mut leave = false;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for passage in passages.iter() {
            let size = vec2(ui.available_width(), part.look.theme.row_height());
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            if passages.len() <= ALL_MADE || ui.is_rect_visible(rect) {
                leave |= row_ui(ui, rect, passage, part);
            }
        }
    });
    leave
}

fn row_ui(ui: &mut Ui, rect: Rect, passage: &LeftOut, part: &mut Part<'_>) -> bool {
    let (l, tokens) = (part.look.l, &part.look.theme.tokens);
    let text = passage.at.slice(part.document.text()).unwrap_or_default();
    let text = shorten(text.trim());
    let reason = explain::reason(l, passage.reason);
    let (state, color) = match passage.decision {
        Decision::Open => (m::details_open(l), tokens.warn),
        Decision::Accepted => (m::details_left_out(l), tokens.text.weak),
        Decision::Declined => (m::details_kept(l), tokens.text.weak),
    };
    let mut leave = false;
    let inside = UiBuilder::new()
        .id_salt(passage.id)
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(inside, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let cell = |ui: &mut Ui, width: f32, text: &str, words: RichText| {
            let column = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(width, rect.height()), column, |ui| {
                ui.set_width(width);
                ui.add(egui::Label::new(words).truncate())
                    .on_hover_text(text);
            });
            ui.add_space(8.0);
        };
        let weak = tokens.text.weak;
        cell(ui, REASON, &reason, RichText::new(&reason).color(weak));
        let words = match passage.decision {
            Decision::Accepted => weak,
            Decision::Open | Decision::Declined => tokens.text.normal,
        };
        // In the order in which Tab goes: what can be done stands last.
        let rest = STATE + 16.0 + 3.0 * TARGET;
        let room = (ui.available_width() - rest).max(40.0);
        cell(ui, room, &text, RichText::new(&text).color(words));
        cell(
            ui,
            STATE,
            &state,
            RichText::new(&state).small().color(color),
        );
        let choices = choices(passage, part, &text);
        // Under each other, whether there are two choices or one.
        ui.add_space((2 - choices.len().min(2)) as f32 * TARGET);
        let there = m::details_show_in_text(l);
        if ui.add(IconButton::new(Icon::Eye, &there)).clicked() {
            part.out.push(Intent::Show {
                document: part.document.id,
                place: Spot::Range(passage.at),
            });
            leave = true;
        }
        ui.add_enabled_ui(part.may, |ui| {
            for (icon, name, action) in choices {
                if ui.add(IconButton::new(icon, &name)).clicked() {
                    part.act(action);
                }
            }
        });
    });
    leave
}

/// What can be decided.
fn choices(passage: &LeftOut, part: &Part<'_>, text: &str) -> Vec<(Icon, String, DocumentAction)> {
    let l = part.look.l;
    let decide = |decision| DocumentAction::DecidePassage {
        document: part.document.id,
        passage: passage.id,
        decision,
    };
    let leave_out = || {
        let name = m::details_leave_out(l, text);
        (Icon::Check, name, decide(Decision::Accepted))
    };
    match passage.decision {
        Decision::Open => vec![
            leave_out(),
            (
                Icon::Cross,
                m::details_keep(l, text),
                decide(Decision::Declined),
            ),
        ],
        Decision::Accepted => {
            // One by hand is gone once it is taken back.
            let action = match passage.reason {
                LeftOutReason::Hand => DocumentAction::Restore {
                    document: part.document.id,
                    passage: passage.id,
                },
                _ => decide(Decision::Declined),
            };
            vec![(Icon::Undo, m::details_restore(l, text), action)]
        }
        Decision::Declined => vec![leave_out()],
    }
}
